"""What is wrong for people who are not shown: the whole linter, in a process of its own, once nobody writes."""

import asyncio
import os
from collections import OrderedDict
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import field, replace
from datetime import datetime
from multiprocessing.connection import Connection
from pathlib import Path

from brandkit.errors import BrandkitError
from brandkit.model.finding import Finding
from brandkit.model.frozen import frozen, mutable
from brandkit.model.kit import Kit
from brandkit.preview.crew import keeping
from brandkit.preview.hands import LINTING, Hand, hire
from brandkit.preview.parcels import packed, unpacked

QUIET = 0.6
"""Seconds without a new version after which the linter begins: who types is not to wait for it."""
MOST_SHOWN = 64
"""Views of which it is remembered what they say."""
NICE = 19
"""By how much the linter's process stands back behind those that show: as far as can be."""


@frozen
class Wish:
    """A message that is to be linted."""

    name: str
    path: str
    channels: tuple[str, ...]
    """Empty: the message's own."""
    number: int
    """Of the change of files after which it was wished."""
    kit_number: int = 0
    """Counts up whenever a file of the kit may have changed."""


@mutable
class Others:
    """What is known of the people who are not shown."""

    wish: Wish | None = None
    """The newest; older ones are nobody's any more."""
    awake: asyncio.Event = field(default_factory=asyncio.Event)
    done: dict[str, Wish] = field(default_factory=dict)
    known: dict[str, tuple[Finding, ...]] = field(default_factory=dict)
    """By the name of a message."""
    shown: "OrderedDict[tuple[str, str, int], tuple[Finding, ...]]" = field(default_factory=OrderedDict)
    """By message, person and branch, what was said when it was shown last."""


def wish_for(others: Others, wish: Wish) -> None:
    """Have a message linted, once nothing newer is wished for a while. In the event loop's thread."""
    if others.done.get(wish.name) != wish:
        others.wish = wish
        others.awake.set()


def remember(others: Others, view: tuple[str, str, int], findings: tuple[Finding, ...]) -> None:
    """Remember what a view says: its message, person and branch, and its findings."""
    others.shown[view] = findings
    others.shown.move_to_end(view)
    while len(others.shown) > MOST_SHOWN:
        others.shown.popitem(last=False)


def unseen(others: Others, view: tuple[str, str, int]) -> tuple[Finding, ...]:
    """Return what other people than the one of a view get to see, and they do not."""
    return besides(others.known.get(view[0], ()), others.shown.get(view, ()))


def besides(found: Iterable[Finding], shown: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return findings that are not shown: on a channel, or about words, that none that is shown is about."""
    known: dict[Finding, set[str]] = {}
    for each in shown:
        known.setdefault(_bare(each), set()).update(each.channel.split(", "))
    return tuple(each for each in found if not set(each.channel.split(", ")) <= known.get(_bare(each), set()))


def _bare(finding: Finding) -> Finding:
    """Return a finding without on which channels and when it occurs."""
    return replace(finding, when="", channel="", part="")


async def look_for_others(others: Others, tell: Callable[[], None]) -> None:
    """Lint what is wished for, one after the other and the newest only, and tell of each; until cancelled."""
    hand: Hand | None = None
    try:
        while True:
            wish = await _newest(others)
            with suppress(EOFError, OSError):  # the process is gone: the next wish has a new one
                hand = hand if hand and hand.process.is_alive() else await asyncio.to_thread(hire, LINTING)
                found = await asyncio.to_thread(_ask, hand, wish)
                if found is not None:
                    others.known[wish.name], others.done[wish.name] = found, wish
                    tell()
    finally:
        if hand:
            hand.process.kill()  # whoever waits for its answer is told that there is none
            hand.process.join()


async def _newest(others: Others) -> Wish:
    await others.awake.wait()
    while others.awake.is_set():
        others.awake.clear()
        await asyncio.sleep(QUIET)
    assert others.wish is not None
    return others.wish


def _ask(hand: Hand, wish: Wish) -> tuple[Finding, ...] | None:
    hand.line.send_bytes(packed(wish))
    found = unpacked(hand.line.recv_bytes())
    return found if isinstance(found, tuple) else None


def work(line: Connection, _: str) -> None:
    """Lint until the line is closed."""
    if hasattr(os, "nice"):
        os.nice(NICE)
    kit_of = keeping()
    while True:
        try:
            wish = unpacked(line.recv_bytes())
        except (EOFError, OSError):
            return
        assert isinstance(wish, Wish)
        line.send_bytes(packed(_found(wish, kit_of)))


def _found(wish: Wish, kit_of: Callable[[int, str], Kit]) -> tuple[Finding, ...] | None:
    """Return what the linter finds; None: the source or the kit cannot be used, which the page tells anyway."""
    from brandkit.engine.files import read_message
    from brandkit.engine.lint import lint

    try:
        kit = kit_of(wish.kit_number, wish.path)
        message = read_message(Path(wish.path), kit)
        return lint(message, kit, wish.channels or None, today=datetime.now().astimezone().date()).findings
    except BrandkitError:
        return None
