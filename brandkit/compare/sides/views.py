"""The ways in which a recipient sees a variant: one for each part that must say everything."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from brandkit.compare.telling import tell_once
from brandkit.facts.recognise import Setting
from brandkit.model.channel import Channel, Reading, ReadLink
from brandkit.model.comparison import View

BEFORE = ("subject", "preheader", "title")
"""What is seen with every other part, on a channel that has no file to say so."""


def views_of(reading: Reading, channel: Channel | None, setting: Setting) -> tuple[View, ...]:
    """Return the views of a reading: each part of it, but for those that are seen with every other one."""
    before = channel.before if channel else BEFORE
    shared = [part for part in before if part in reading.visible]
    alone = [part for part in reading.visible if part not in shared and reading.visible[part].text.strip()]
    called = channel.called if channel else ""
    summaries = channel.summaries if channel else ()
    if all(part in summaries for part in alone):  # all there is: a text that was pasted from a chat
        summaries = ()
    views = tuple(
        # A summary stands by itself: in a notification, in place of everything else.
        replace(_view(reading, [part], part, setting, called), must_say_all=False)
        if part in summaries
        else _view(reading, [*(each for each in shared if _stands_with(each, part)), part], part, setting, called)
        for part in alone
    )
    lonely = [each for each in shared if not any(_stands_with(each, part) for part in alone)]
    return (*views, *(_view(reading, parts, parts[-1], setting, called) for parts in _by_payload(lonely)))


def _stands_with(shared: str, part: str) -> bool:
    """Return whether a part is seen beside another one: ``apns.title`` only with what is of the same payload."""
    payload, dot, _ = shared.rpartition(".")
    return not dot or part.startswith(f"{payload}.")


def _by_payload(parts: Sequence[str]) -> list[list[str]]:
    """Return parts in groups that are seen together."""
    groups: dict[str, list[str]] = {}
    for part in parts:
        groups.setdefault(part.rpartition(".")[0], []).append(part)
    return list(groups.values())


def _view(reading: Reading, parts: Sequence[str], part: str, setting: Setting, called: str) -> View:
    pieces: list[tuple[int, str]] = []
    texts: list[str] = []
    links: list[ReadLink] = []
    place = 0
    for each in parts:
        text = reading.visible[each].text
        pieces.append((place, each))
        texts.append(text)
        links.extend(_shifted(reading, each, place))
        place += len(text) + 1
    hidden = tuple(each for each in reading.hidden if each.part in parts)
    told = tell_once("\n".join(texts), setting)
    return View(reading.channel, part, told, tuple(links), hidden, tuple(pieces), called=called)


def _shifted(reading: Reading, part: str, place: int) -> Iterator[ReadLink]:
    """Yield a part's links at their places in the view."""
    for link in reading.links:
        if link.part == part:
            yield replace(link, start=link.start + place, end=link.end + place) if place else link
