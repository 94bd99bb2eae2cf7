"""Attributes: ``{: optional only="email web" #name }`` on a line below a block."""

import re
from collections.abc import Collection, Iterator, Sequence
from datetime import date

from brandkit.model.frozen import frozen
from brandkit.model.message import Waiver
from brandkit.source.excerpt import Excerpt
from brandkit.source.guess import quote, suggest
from brandkit.source.raw import Attributes

FLAGS = ("optional", "legal", "button")
VALUED = ("only", "not", "allow", "reason", "until")

LONGEST = 2000
"""Characters of one line: a limit against lines that no person wrote."""

OPENING = re.compile(r" {0,3}\{:")
ITEM = re.compile(r"""[ \t]*(?:(#[^\s"']*)|([^\s"'=#]+)(?:[ \t]*=[ \t]*(?:"([^"]*)"|'([^']*)'|([^\s]*)))?|(.))""")
NAME = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
WORD = re.compile(r"[^\s,]+")


@frozen
class _Given:
    """One attribute as it is written."""

    key: str
    """``name`` for ``#name``."""
    at: Excerpt
    """All of it."""
    value: Excerpt | None
    """What stands between the quotes."""


def read_attributes(lines: Sequence[Excerpt], channel_ids: Collection[str]) -> Attributes:
    """Return what the attribute lines below one block say; what is wrong with them is noted in their faults.

    Each line may waive one rule; everything else may be said once.
    """
    given = [tuple(_items(line)) for line in lines]
    once: dict[str, _Given] = {}
    for item in (item for items in given for item in items if item.key not in ("allow", "reason", "until")):
        if item.key in once:
            _blame(item.at, f"{quote(item.key) if item.key != 'name' else 'a name'} stands here twice", "say it once")
        once.setdefault(item.key, item)
    if "only" in once and "not" in once:
        _blame(once["not"].at, "`only` and `not` exclude each other", "keep the one that says it shorter")
    return Attributes(
        **{flag: flag in once for flag in FLAGS},
        name=_name(once.get("name")),
        only=_channels(once.get("only"), channel_ids),
        exclude=_channels(once.get("not"), channel_ids),
        waivers=tuple(waiver for items in given if (waiver := _waiver(items)) is not None),
    )


def _blame(at: Excerpt, words: str, mend: str) -> None:
    at.blame(words, mend, 0, len(at.text))


def _items(line: Excerpt) -> Iterator[_Given]:
    """Yield the attributes of a line whose form is sound; blame the others."""
    if len(line.text) > LONGEST:
        words = f"this attribute line has {len(line.text):,} characters, where {LONGEST:,} are the most"
        _blame(line, words, "say less in one line")
        return
    opening, end = OPENING.match(line.text), line.text.rstrip(" \t")
    if not opening or not end.endswith("}"):
        _blame(line, "this attribute line has no end", "close it with `}`, and put nothing after it")
        return
    inside = line.part(opening.end(), len(end) - 1)
    for match in ITEM.finditer(inside.text.rstrip()):
        at = inside.part(match.end() - len(match[0].lstrip()), match.end())
        if match[6]:
            _blame(
                at, f"{quote(match[6])} has no meaning here", 'write attributes as `optional`, `only="sms"` or `#name`'
            )
        elif match[1]:
            yield _Given("name", at, inside.part(match.start(1) + 1, match.end(1)))
        elif _is_sound(match, at):
            group = 3 if match[3] is not None else 4
            yield _Given(match[2], at, inside.part(*match.span(group)) if match[group] is not None else None)


def _is_sound(match: re.Match[str], at: Excerpt) -> bool:
    key = match[2]
    has_value = match[3] is not None or match[4] is not None
    if key not in FLAGS + VALUED:
        _blame(at, f"{quote(key)} is no attribute", suggest(key, (*FLAGS, *VALUED), "attributes"))
    elif match[5] is not None:
        _blame(at, f"the value of {quote(key)} is not in quotes", f'write {key}="..." with straight quotes')
    elif key in FLAGS and has_value:
        _blame(at, f"{quote(key)} takes no value", f"write `{key}` alone")
    elif key in VALUED and not has_value:
        _blame(at, f"{quote(key)} needs a value", f'write {key}="..."')
    else:
        return True
    return False


def _name(given: _Given | None) -> str:
    if given is None or given.value is None:
        return ""
    if not NAME.fullmatch(given.value.text):
        mend = "begin with a letter; letters, digits, - and _ may follow"
        _blame(given.at, f"{quote(given.at.text)} is no name", mend)
        return ""
    return given.value.text


def _channels(given: _Given | None, channel_ids: Collection[str]) -> tuple[str, ...]:
    """Return the channels that a value lists, with white space or commas between, each once."""
    if given is None or given.value is None:
        return ()
    found: dict[str, None] = {}
    for word in WORD.finditer(given.value.text):
        if word[0] in channel_ids:
            found[word[0]] = None
        else:
            given.value.blame(
                f"there is no channel {quote(word[0])}", suggest(word[0], channel_ids, "channels"), *word.span()
            )
    if not given.value.text.strip(" \t,"):
        _blame(given.at, f"{quote(given.key)} names no channel", suggest("", channel_ids, "channels"))
    return tuple(found)


def _waiver(items: Sequence[_Given]) -> Waiver | None:
    """Return the waiver of one line, or None when there is none, or none that is complete."""
    found: dict[str, _Given] = {}
    for item in (item for item in items if item.key in ("allow", "reason", "until")):
        if item.key in found:
            _blame(item.at, f"{quote(item.key)} stands here twice", "give each waiver a `{: }` line of its own")
        found.setdefault(item.key, item)
    allow = found.get("allow")
    if allow is None:
        for item in found.values():
            _blame(item.at, f"{quote(item.key)} without `allow`", 'name the rule: allow="family/name"')
        return None
    rule, reason = _text(allow), _text(found.get("reason"))
    if not re.fullmatch(r"[^\s/]+/[^\s/]+", rule):
        _blame(allow.at, f"{quote(rule)} is no rule", 'write one rule as allow="family/name", such as same/claim-added')
    if not reason:
        _blame(allow.at, "a waiver without a reason", 'add reason="..." in words that hold in a year')
    until = _day(found.get("until"))
    return Waiver(rule, reason, until, allow.at.span(0, len(allow.at.text)))


def _text(given: _Given | None) -> str:
    return given.value.text.strip() if given and given.value else ""


def _day(given: _Given | None) -> date | None:
    if given is None:
        return None
    try:
        if not DAY.fullmatch(_text(given)):
            raise ValueError
        return date.fromisoformat(_text(given))
    except ValueError:
        _blame(given.at, f"{quote(_text(given))} is no day", 'write it as until="2026-12-31"')
        return None
