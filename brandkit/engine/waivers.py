"""Waivers: findings that an author allows, with a reason, for one message or for one block."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date

from brandkit.engine.wordings import blocks_of, flat, texts_of
from brandkit.grammar.back_ends import is_of_back_end
from brandkit.model.finding import OF_PROSE, WHY_STOPPED, Finding
from brandkit.model.frozen import frozen
from brandkit.model.message import Block, Message, Waiver
from brandkit.model.place import Span
from brandkit.model.report import Waived
from brandkit.reporters.excerpt import is_empty

UNUSED, EXPIRED = "source/waiver-unused", "source/waiver-expired"


@frozen
class _Allowed:
    """A waiver, and what it holds for."""

    waiver: Waiver
    block: Block | None
    """None: the whole message."""
    texts: tuple[str, ...] = ()
    """The block's wordings as they are said."""


@frozen
class Settled:
    """Findings, parted by whether they are allowed."""

    findings: tuple[Finding, ...]
    waived: tuple[Waived, ...]
    about_waivers: tuple[Finding, ...]
    """The waivers that are expired or unused."""


def settle(
    findings: Sequence[Finding],
    message: Message,
    today: date | None,
    known: Collection[str],
    off: Collection[str] = (),
) -> Settled:
    """Set aside what the message's waivers allow; never that a rule could not look.

    Args:
        findings: what was found.
        message: whose waivers count.
        today: past whose `until` a waiver is expired, and allows nothing any more; None: none is.
        known: the rules that were looked for: a waiver of another one is not called unused.
        off: those of them that brandkit.yaml switches off.
    """
    allowed = tuple(_waivers(message))
    expired = [each for each in allowed if _is_expired(each.waiver, today)]
    in_force = [each for each in allowed if not _is_expired(each.waiver, today)]
    kept: list[Finding] = []
    waived: list[Waived] = []
    used: set[int] = set()
    for finding in findings:
        number = next((number for number, each in enumerate(in_force) if _covers(each, finding)), None)
        if number is None:
            kept.append(finding)
        else:
            waiver = in_force[number].waiver
            used.add(number)
            waived.append(Waived(finding, waiver.reason, waiver.until, waiver.span))
    looked = set(known) - {finding.rule for finding in findings if finding.why == WHY_STOPPED}
    unused = [each.waiver for number, each in enumerate(in_force) if number not in used and each.waiver.rule in looked]
    about = [*(_expired(each.waiver, message) for each in expired), *(_unused(each, message, off) for each in unused)]
    return Settled(tuple(kept), tuple(waived), tuple(about))


def unknown_waivers(message: Message, rules: Collection[str]) -> Iterator[Finding]:
    """Yield a finding for each waiver of a rule that there is not."""
    from brandkit.source.guess import suggest

    for each in _waivers(message):
        if each.waiver.rule not in rules and not is_of_back_end(each.waiver.rule):
            words = f"there is no rule `{each.waiver.rule}` to allow; {suggest(each.waiver.rule, rules, 'rules')}"
            yield _about(UNUSED, words, each.waiver, message)


def last_days(message: Message) -> tuple[date, ...]:
    """Return the last days of a message's waivers: past each of them something else may be found."""
    days = (each.waiver.until for each in _waivers(message))
    return tuple(sorted({day for day in days if day is not None}))


def _waivers(message: Message) -> Iterator[_Allowed]:
    yield from (_Allowed(waiver, None) for waiver in message.waivers)
    for body in (message.parts, *message.overrides.values()):
        for block in blocks_of(body):
            if block.waivers:
                texts = tuple(map(flat, texts_of(message, block)))
                yield from (_Allowed(waiver, block, texts) for waiver in block.waivers)


def _covers(allowed: _Allowed, finding: Finding) -> bool:
    if allowed.waiver.rule != finding.rule or finding.why == WHY_STOPPED:
        return False
    if allowed.block is None:
        return True
    quote = flat(finding.quote)
    is_inside = finding.span is not None and any(_holds(span, finding.span) for span in _spans(allowed.block))
    if finding.rule.startswith(OF_PROSE) and finding.span and not is_empty(finding.span):
        return is_inside  # one word stands in many blocks, and where this one was written is known
    return is_inside or (bool(quote) and any(quote in text for text in allowed.texts))


def _spans(block: Block) -> Iterable[Span]:
    return (block.span, *(wording.span for wording in block.wordings))


def _holds(outer: Span, inner: Span) -> bool:
    """Return whether a place is inside another one; the place of what is missing, which has no width, is in none."""
    first, last = (inner.line, inner.column), (inner.end_line, inner.end_column)
    begins = (outer.line, outer.column) <= first < last
    return outer.path == inner.path and begins and last <= (outer.end_line, outer.end_column)


def _is_expired(waiver: Waiver, today: date | None) -> bool:
    return today is not None and waiver.until is not None and today > waiver.until


def _expired(waiver: Waiver, message: Message) -> Finding:
    until = waiver.until.isoformat() if waiver.until else ""
    words = f"{waiver.rule} was allowed until {until}; mend what it allows, or set a later day"
    return _about(EXPIRED, words, waiver, message)


def _unused(waiver: Waiver, message: Message, off: Collection[str]) -> Finding:
    why = "brandkit.yaml switches it off anyway" if waiver.rule in off else "nothing is found that it would allow"
    return _about(UNUSED, f"{waiver.rule} is allowed here, and {why}", waiver, message)


def _about(rule: str, words: str, waiver: Waiver, message: Message) -> Finding:
    return Finding(rule, "warning", words, message.id, quote=waiver.rule, span=waiver.span)
