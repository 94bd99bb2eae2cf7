"""What the server knows: which messages there are, how each was last shown, and what was kept to be fetched."""

import hashlib
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import field, replace
from datetime import date
from pathlib import Path
from threading import Lock

from brandkit.engine.files import find_messages, load_kit, read_message
from brandkit.engine.showing.people import Crowd, crowd_for, person_in
from brandkit.engine.showing.show import Stage, set_up, show
from brandkit.engine.showing.shown import Showing
from brandkit.errors import BrandkitError, Fault, UsageError
from brandkit.model.frozen import frozen, mutable
from brandkit.preview.asked import Asked
from brandkit.preview.view import View, view_of
from brandkit.source.guess import suggest

MOST_DOCUMENTS = 64
"""Of mails that are kept to be fetched: those of the last few views."""


@frozen
class Ready:
    """A message that can be shown for anybody, and for whom."""

    stage: Stage
    crowd: Crowd


@frozen
class Answer:
    """What is shown: a view, what is wrong with the source, or both: the last good view, and why there is no newer."""

    view: View | None
    asked: Asked
    channels: tuple[str, ...] = ()
    faults: tuple[Fault, ...] = ()
    showing: Showing | None = None
    """What the view says; None: there is none."""


@mutable
class Session:
    """What the server knows. One lock: messages are shown one after the other."""

    paths: tuple[Path, ...]
    """What the command was given: messages, and folders of them."""
    channels: tuple[str, ...] = ()
    """Those to show; empty: each message's own."""
    ready: dict[str, Ready] = field(default_factory=dict)
    """By the id of a message, how it could be read last."""
    current: dict[str, tuple[object, Ready]] = field(default_factory=dict)
    """By id, what the last stage was made from, and the stage."""
    documents: "OrderedDict[str, bytes]" = field(default_factory=OrderedDict)
    lock: Lock = field(default_factory=Lock)
    edits: bool = False
    """Whether the page may write."""


def messages_in(session: Session) -> Mapping[str, Path]:
    """Return the messages by an id: the shortest ending of their path that no other one has, without ``.md``."""
    paths = find_messages(session.paths)
    return {_short(path, paths): path for path in paths}


def answer(session: Session, asked: Asked, unsaved: Mapping[str, str] | None = None) -> Answer:
    """Return what is to be shown.

    Args:
        session: what is known.
        asked: what is wanted.
        unsaved: by path, what counts in the place of what stands in a file.

    Raises:
        UsageError: there is no such message.
    """
    with session.lock:
        messages = messages_in(session)
        name = asked.message or next(iter(messages))
        if name not in messages:
            raise UsageError([Fault(f"there is no message `{name}`", suggest(name, messages, "messages"))])
        asked = replace(asked, message=name)
        faults: tuple[Fault, ...] = ()
        try:
            session.ready[name] = _ready(session, name, messages[name], unsaved)
        except BrandkitError as error:
            faults = error.faults
        if name not in session.ready:
            return Answer(None, asked, (), faults)
        return _shown(session, session.ready[name], asked, faults)


def keep(session: Session, document: bytes) -> str:
    """Keep a document to be fetched; return its name, which its content makes."""
    name = hashlib.sha256(document).hexdigest()[:32]
    session.documents[name] = document
    session.documents.move_to_end(name)
    while len(session.documents) > MOST_DOCUMENTS:
        session.documents.popitem(last=False)
    return name


def _shown(session: Session, ready: Ready, asked: Asked, faults: Sequence[Fault]) -> Answer:
    stage = ready.stage
    channels = tuple(each.id for each in stage.channels)
    asked = _believed(asked, ready.crowd, channels)
    showing = show(stage, person_in(ready.crowd, asked.person, asked.way), today=date.today())  # noqa: DTZ011 - the reader's own day
    view = view_of(showing, ready.crowd, stage.kit, asked, lambda document: f"mail/{keep(session, document)}")
    return Answer(view, asked, channels, tuple(faults), showing)


def _believed(asked: Asked, crowd: Crowd, channels: Sequence[str]) -> Asked:
    """Return what is asked for, less what there is not any more: a person or a branch of before the last change."""
    return replace(
        asked,
        person=asked.person if asked.person in crowd.people else next(iter(crowd.people)),
        way=asked.way if asked.way <= len(crowd.ways) else 0,
        only=asked.only if asked.only in channels else "",
        beside=asked.beside if asked.beside in channels and asked.only in channels else "",
    )


def _ready(session: Session, name: str, path: Path, texts: Mapping[str, str] | None) -> Ready:
    """Return a message made ready to be shown; what is the same as the last time is not made again."""
    kit = load_kit(path)
    message = read_message(path, kit, texts)
    key = (message, kit)
    known = session.current.get(name)
    if known is not None and known[0] == key:
        return known[1]
    stage = set_up(message, kit, session.channels or None)
    ready = Ready(stage, crowd_for(message, kit, stage.prepared))
    session.current[name] = (key, ready)
    return ready


def _short(path: Path, paths: Sequence[Path]) -> str:
    parts = path.with_suffix("").parts
    for count in range(1, len(parts) + 1):
        name = "/".join(parts[-count:])
        if sum(other.with_suffix("").parts[-count:] == parts[-count:] for other in paths) == 1:
            return name
    return "/".join(parts)
