"""What the server knows: which messages there are, how each was last shown, and what was kept to be fetched."""

import hashlib
from collections import OrderedDict
from collections.abc import Collection, Mapping
from dataclasses import field, replace
from pathlib import Path
from threading import Lock

from brandkit.engine.files import find_messages, load_kit
from brandkit.engine.showing.shown import Showing
from brandkit.errors import BrandkitError, Fault, UsageError
from brandkit.kit import find_project
from brandkit.model.frozen import frozen, mutable
from brandkit.model.kit import Kit
from brandkit.preview.asked import Asked
from brandkit.preview.crew import GoneError, deal, gather, hand_out
from brandkit.preview.hands import Hand, dismiss
from brandkit.preview.ids import by_id
from brandkit.preview.making import Draft, Made, alone, at_first, believed, order_for, read, together
from brandkit.preview.masks import Guest
from brandkit.preview.view import View, view_of
from brandkit.source.guess import suggest

MOST_DOCUMENTS = 64
"""Of mails that are kept to be fetched: those of the last few views."""


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
    good: dict[str, Made] = field(default_factory=dict)
    """By the id of a message, as it could be shown last."""
    shown_for: dict[str, tuple[str, int]] = field(default_factory=dict)
    """By the id of a message, the person and the branch that `good` is of."""
    kits: dict[Path | None, Kit] = field(default_factory=dict)
    """By the folder of a project, as they were read last; see `forget`."""
    kit_number: int = 0
    messages: dict[str, Path] = field(default_factory=dict)
    """By id, as they were found last; see `forget`."""
    documents: "OrderedDict[str, bytes]" = field(default_factory=OrderedDict)
    lock: Lock = field(default_factory=Lock)
    edits: bool = False
    """Whether the page may write."""


def forget(session: Session, changed: Collection[Path]) -> None:
    """Have files be read anew.

    Args:
        session: what is known.
        changed: files that were written, made or removed. Messages that are known, and their overrides, hold nothing
            of the kit, and are read anew anyway.
    """
    with session.lock:
        known = {each.resolve() for each in session.messages.values()}
        bodies = {each.resolve().with_name(f"{each.name.partition('.')[0]}.md") for each in changed}
        if all(each.suffix == ".md" for each in changed) and all(each in known and each.is_file() for each in bodies):
            return
        session.kits.clear()
        session.messages.clear()
        session.kit_number += 1


def messages_in(session: Session) -> Mapping[str, Path]:
    """Return the messages by an id: the shortest ending of their path that no other one has, without ``.md``."""
    if not session.messages:
        session.messages.update(by_id(find_messages(session.paths)))
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
        try:
            draft = _draft(session, messages[name], asked, unsaved)
            made = _made(session, draft)
        except (BrandkitError, OSError) as error:
            return _last(session, asked, error)
        _remember(session, asked, made)
        return _viewed(session, asked, made, ())


def is_in_full(session: Session) -> bool:
    """Return whether all that was shown has what rules of style, tone and grammar find; else it is to be shown anew."""
    return all(each.in_full for each in session.good.values())


def _draft(session: Session, path: Path, asked: Asked, unsaved: Mapping[str, str] | None) -> Draft:
    kit, number = _kit(session, path), session.kit_number
    # Rules of prose and their modules would be a sixth of the wait for the first page: see `is_in_full`.
    in_full = bool(session.good) or not session.hands
    return Draft(path, kit, number, asked, session.channels, unsaved, session.guest, in_full)


def _made(session: Session, draft: Draft) -> Made:
    known, hands = session.good.get(draft.asked.message), session.hands
    try:
        if hands:
            return together(hands, draft, known) if known else at_first(hands, draft)
    except GoneError:  # nobody waits for it again
        dismiss(hands)
        session.hands = ()
    return alone(draft, read(draft))


def _last(session: Session, asked: Asked, error: BrandkitError | OSError) -> Answer:
    """Return the last view of a message that there was, and why there is none that is newer."""
    faults = error.faults if isinstance(error, BrandkitError) else (_of_system(error),)
    good = session.good.get(asked.message)
    if good is None:
        return Answer(None, asked, (), faults, tuple(session.messages), session.guest)
    if not good.in_full or _shown_for(asked, good) != session.shown_for[asked.message]:
        # The other processes would read the kit from its files, which may be what is broken.
        good = alone(_again(session, asked, good), good.message)
        _remember(session, asked, good)
    return _viewed(session, asked, good, faults)


def _remember(session: Session, asked: Asked, made: Made) -> None:
    session.good[asked.message] = made
    session.shown_for[asked.message] = _shown_for(asked, made)


def _shown_for(asked: Asked, made: Made) -> tuple[str, int]:
    known = believed(asked, made.crowd, made.channels)
    return known.person, known.way


def _again(session: Session, asked: Asked, good: Made) -> Draft:
    """Return the draft of a message as it could be shown last."""
    message, number = good.message, session.kit_number
    return Draft(Path(message.path), good.kit, number, asked, session.channels, message.sources, session.guest)


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


def _viewed(session: Session, asked: Asked, made: Made, faults: tuple[Fault, ...]) -> Answer:
    asked = believed(asked, made.crowd, made.channels)
    view = view_of(made.showing, made.crowd, made.kit, asked, lambda each: f"mail/{keep(session, each)}")
    return Answer(view, asked, made.channels, faults, tuple(session.messages), session.guest, made.showing)


def warmed(session: Session, hands: tuple[Hand, ...]) -> tuple[Hand, ...]:
    """Return processes that have made a share each: until they have, nobody waits for what they read at their start."""
    name, good = next(iter(session.good.items()))
    order = order_for(_again(session, Asked(name), good), good)
    try:
        hand_out(hands, order, deal(dict.fromkeys(order.channels, 1.0), len(hands)))
        gather(hands)
    except BrandkitError:  # a file was broken since; they are warm all the same
        return hands
    except GoneError:
        dismiss(hands)
        return ()
    return hands
