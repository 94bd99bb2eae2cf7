"""What the server knows: which messages there are, how each was last shown, and what was kept to be fetched."""

import hashlib
from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field, replace
from datetime import date, datetime
from pathlib import Path
from threading import Lock
from typing import Any

from brandkit.engine.files import find_messages, load_kit, read_message
from brandkit.engine.render import wanted_channels
from brandkit.engine.showing.people import Crowd, crowd_for, person_in
from brandkit.engine.showing.share import plans_of, set_up, share_of
from brandkit.engine.showing.show import ground_of, joined
from brandkit.engine.showing.shown import Showing
from brandkit.errors import BrandkitError, Fault, UsageError
from brandkit.kit import find_project
from brandkit.model.frozen import frozen, mutable
from brandkit.model.kit import Kit
from brandkit.model.message import Message
from brandkit.model.plan import Plan
from brandkit.preview.asked import Asked
from brandkit.preview.crew import Hand, Order, dismiss, gather, hand_out
from brandkit.preview.masks import Guest, with_guest
from brandkit.preview.view import View, view_of
from brandkit.source.guess import suggest

MOST_DOCUMENTS = 64
"""Of mails that are kept to be fetched: those of the last few views."""


@frozen
class Good:
    """How a message could be shown last."""

    message: Message
    kit: Kit
    crowd: Crowd


@frozen
class Answer:
    """What is shown: a view, what is wrong with the source, or both: the last good view, and why there is no newer."""

    view: View | None
    asked: Asked
    channels: tuple[str, ...] = ()
    """All channels of the message."""
    faults: tuple[Fault, ...] = ()
    messages: tuple[str, ...] = ()
    """The ids of all messages."""
    guest: Guest | None = None
    showing: Showing | None = None
    """What the view says; None: there is none."""


@mutable
class Session:
    """What the server knows. One lock: messages are shown one after the other."""

    paths: tuple[Path, ...]
    """What the command was given: messages, and folders of them."""
    channels: tuple[str, ...] = ()
    """Those to show; empty: each message's own."""
    guest: Guest | None = None
    """A real person, for whom messages are shown first."""
    hands: tuple[Hand, ...] = ()
    """Processes that share the work; none: it is done here."""
    good: dict[str, Good] = field(default_factory=dict)
    """By the id of a message."""
    kits: dict[Path | None, Kit] = field(default_factory=dict)
    """By the folder of a project, as they were read last; see `forget`."""
    kit_number: int = 0
    messages: dict[str, Path] = field(default_factory=dict)
    """By id, as they were found last; see `forget`."""
    documents: "OrderedDict[str, bytes]" = field(default_factory=OrderedDict)
    lock: Lock = field(default_factory=Lock)
    edits: bool = False
    """Whether the page may write."""


def forget(session: Session) -> None:
    """Have files be read anew: something in a project has changed."""
    with session.lock:
        session.kits.clear()
        session.messages.clear()
        session.kit_number += 1


def messages_in(session: Session) -> Mapping[str, Path]:
    """Return the messages by an id: the shortest ending of their path that no other one has, without ``.md``."""
    if not session.messages:
        paths = find_messages(session.paths)
        session.messages.update({_short(path, paths): path for path in paths})
    return session.messages


def answer(session: Session, asked: Asked, unsaved: Mapping[str, str] | None = None) -> Answer:
    """Return what is to be shown.

    What cannot be shown as it is, is told, not raised: the page that asks stays open until it can.

    Args:
        session: what is known.
        asked: what is wanted.
        unsaved: by path, what counts in the place of what stands in a file.
    """
    with session.lock:
        try:
            messages = messages_in(session)
        except UsageError as error:  # there is none yet, or none any more
            return _last(session, asked, error)
        name = asked.message or next(iter(messages))
        if name not in messages:
            lacking = Fault(f"there is no message `{name}`", suggest(name, messages, "messages"))
            return _last(session, asked, UsageError([lacking]))
        asked = replace(asked, message=name)
        path = messages[name]
        try:
            kit = _kit(session, path)
            message = read_message(path, kit, unsaved)
            channels = _channels(session, message, kit)
            return _answer(session, _Work(message, kit, asked, channels, unsaved, session.guest))
        except (BrandkitError, OSError) as error:
            return _last(session, asked, error)


def _last(session: Session, asked: Asked, error: BrandkitError | OSError) -> Answer:
    """Return the last view of a message that there was, and why there is none that is newer."""
    faults = error.faults if isinstance(error, BrandkitError) else (_of_system(error),)
    good = session.good.get(asked.message)
    if good is None:
        return Answer(None, asked, (), faults, tuple(session.messages), session.guest)
    # The other processes would read the kit from its files, which may be what is broken.
    work = _Work(
        good.message, good.kit, asked, _channels(session, good.message, good.kit), good.message.sources, session.guest
    )
    return _viewed(session, work, *_alone(work), faults)


def _channels(session: Session, message: Message, kit: Kit) -> tuple[str, ...]:
    return tuple(each.id for each in wanted_channels(message, kit, session.channels or None))


def _of_system(error: OSError) -> Fault:
    words = f"{error.filename or 'a file'} cannot be read: {(error.strerror or str(error)).lower()}"
    return Fault(words, "let it be read")


def keep(session: Session, document: bytes) -> str:
    """Keep a document to be fetched; return its name, which its content makes."""
    name = hashlib.sha256(document).hexdigest()[:32]
    session.documents[name] = document
    session.documents.move_to_end(name)
    while len(session.documents) > MOST_DOCUMENTS:
        session.documents.popitem(last=False)
    return name


def _kit(session: Session, path: Path) -> Kit:
    project = find_project(path)
    if project not in session.kits:
        session.kits[project] = load_kit(path)
    return session.kits[project]


@frozen
class _Work:
    """What one answer is made from."""

    message: Message
    kit: Kit
    asked: Asked
    channels: tuple[str, ...]
    texts: Mapping[str, str] | None
    """By path, what counts in the place of what stands in a file."""
    guest: Guest | None


def _crowd(work: _Work, plans: Iterable[Plan]) -> Crowd:
    return with_guest(crowd_for(work.message, work.kit, plans), work.guest)


def _answer(session: Session, work: _Work) -> Answer:
    known = session.good.get(work.asked.message)
    showing, crowd = _together(session, work, known.crowd) if session.hands and known else _alone(work)
    session.good[work.asked.message] = Good(work.message, work.kit, crowd)
    return _viewed(session, work, showing, crowd, ())


def _viewed(session: Session, work: _Work, showing: Showing, crowd: Crowd, faults: tuple[Fault, ...]) -> Answer:
    asked = _believed(work.asked, crowd, work.channels)
    view = view_of(showing, crowd, work.kit, asked, lambda each: f"mail/{keep(session, each)}")
    return Answer(view, asked, work.channels, faults, tuple(session.messages), work.guest, showing)


def _alone(work: _Work) -> tuple[Showing, Crowd]:
    """Show a message by this process."""
    stage = set_up(work.message, work.kit, work.channels)
    crowd = _crowd(work, plans_of(stage))
    data = _data(work, crowd)
    ground = ground_of(work.message, work.kit, data)
    return joined(ground, [share_of(stage, data)], work.channels, _today()), crowd


def _together(session: Session, work: _Work, crowd: Crowd) -> tuple[Showing, Crowd]:
    """Show a message by several processes, for a person as the last version of the message knows them.

    Who that is may have changed with it: the longest person has a value for every slot. Then it is shown again.
    """
    data = _data(work, crowd)
    order = Order(work.message.path, work.texts, work.channels, data, session.kit_number)
    try:
        hand_out(session.hands, order)
        ground = ground_of(work.message, work.kit, data)  # meanwhile
        shares = gather(session.hands)
    except (EOFError, OSError):  # a process is gone: nobody waits for it again
        dismiss(session.hands)
        session.hands = ()
        return _alone(work)
    now = _crowd(work, (plan for share in shares for plan in share.plans))
    if _data(work, now) != data:
        return _together(session, work, now)
    return joined(ground, shares, work.channels, _today()), now


def _data(work: _Work, crowd: Crowd) -> Mapping[str, Any]:
    asked = _believed(work.asked, crowd, work.channels)
    return person_in(crowd, asked.person, asked.way)


def _today() -> date:
    return datetime.now().astimezone().date()


def _believed(asked: Asked, crowd: Crowd, channels: Sequence[str]) -> Asked:
    """Return what is asked for, less what there is not any more: a person or a branch of before the last change."""
    return replace(
        asked,
        person=asked.person if asked.person in crowd.people else next(iter(crowd.people)),
        way=asked.way if asked.way <= len(crowd.ways) else 0,
        only=asked.only if asked.only in channels else "",
        beside=asked.beside if asked.beside in channels and asked.only in channels else "",
    )


def _short(path: Path, paths: Sequence[Path]) -> str:
    parts = path.with_suffix("").parts
    for count in range(1, len(parts) + 1):
        name = "/".join(parts[-count:])
        if sum(other.with_suffix("").parts[-count:] == parts[-count:] for other in paths) == 1:
            return name
    return "/".join(parts)
