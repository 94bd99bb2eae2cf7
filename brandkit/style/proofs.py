"""Whether a rule finds in its own examples what they say, and nothing in those that it passes."""

from collections.abc import Iterator, Sequence

from brandkit.errors import Fault
from brandkit.markup.prose.lines import stretches_of
from brandkit.model.finding import WHY_STOPPED
from brandkit.model.place import Span
from brandkit.model.prose import Prose, Remark
from brandkit.style.across import look_over
from brandkit.style.look import look_of
from brandkit.style.reading.read import RuleFile
from brandkit.style.ready import ready_of
from brandkit.style.rule import Example, Rule


def unproved(file: RuleFile) -> Iterator[Fault]:
    """Yield a fault for each example of a rule that does not hold, at the example's place in the file.

    The kit's vocabularies and levels have no say: an example proves the rule as it was written.
    """
    rule = file.rule
    if rule is None:
        return
    for example in rule.passes:
        found = remarks_on(file, example)
        if any(each.why == WHY_STOPPED for each in found):
            yield _stopped(rule, example, "pass")
        elif found:
            words = f"{rule.id} finds {_listed(_words(example, found))} in an example that should pass"
            mend = "make the pattern narrower, or move the example to `fail`"
            yield Fault(words, mend, _place(rule, example, "pass"))
    for example in rule.fails:
        yield from _failed(rule, example, remarks_on(file, example))


def remarks_on(file: RuleFile, example: Example) -> tuple[Remark, ...]:
    """Return what a rule finds in one of its examples, whatever level is chosen for it."""
    rule = file.rule
    if rule is None:
        return ()
    ready, prose = ready_of(rule, file.patterns, (), rule.level), _prose(rule, example, example.text)
    proses = (prose, *(_prose(rule, example, text) for text in example.beside))
    across = look_over(ready, proses) if rule.across else ()
    return (*look_of((ready,))(prose), *(found.remark for found in across if found.number == 0))


def mended(text: str, remarks: Sequence[Remark]) -> str:
    """Return a text with every fix in its place; of two that overlap the first one counts."""
    at, pieces = 0, []
    for remark in remarks:
        if remark.fix is not None and remark.start >= at:
            pieces += [text[at : remark.start], remark.fix]
            at = remark.end
    return "".join((*pieces, text[at:]))


def _failed(rule: Rule, example: Example, found: tuple[Remark, ...]) -> Iterator[Fault]:
    place = _place(rule, example, "fail")
    words = _words(example, found)
    if any(each.why == WHY_STOPPED for each in found):
        yield _stopped(rule, example, "fail")
    elif not found:
        yield Fault(f"{rule.id} finds nothing in an example that should fail", _LOOK, place)
    elif example.finds and words != example.finds:
        yield Fault(f"{rule.id} finds {_listed(words)}, not {_listed(example.finds)}", _LOOK, place)
    elif example.fixed is not None and (text := mended(example.text, found)) != example.fixed:
        yield Fault(f"{rule.id} makes “{text}” of an example, not “{example.fixed}”", "mend one of the two", place)


def _stopped(rule: Rule, example: Example, key: str) -> Fault:
    return Fault(f"{rule.id} took too long for an example and was stopped", _LOOK, _place(rule, example, key))


_LOOK = "mend the pattern, or the example; capitals count unless the rule says `ignorecase: true`"


def _words(example: Example, found: Sequence[Remark]) -> tuple[str, ...]:
    return tuple(example.text[remark.start : remark.end] for remark in found)


def _listed(words: Sequence[str]) -> str:
    return ", ".join(f"“{each}”" for each in words)


def _prose(rule: Rule, example: Example, text: str) -> Prose:
    """Return a text of an example as one that the rule may look at, where the example does not say otherwise."""
    return Prose(
        text,
        stretches_of(text),
        example.locale or next(iter(rule.locales), "en-US"),
        channel=example.channel or next(iter(rule.channels), ""),
        purpose=next(iter(rule.purposes), ""),
        audiences=rule.audiences[:1],
    )


def _place(rule: Rule, example: Example, key: str) -> Span:
    return Span(rule.path, *example.place) if example.place else rule.span(key)
