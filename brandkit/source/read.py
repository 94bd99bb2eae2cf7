"""Reading a message: front matter, body and overrides as one value, or all that is wrong with them at once."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import field
from functools import lru_cache
from pathlib import Path

from brandkit.errors import Fault, SourceError
from brandkit.model.frozen import frozen
from brandkit.model.message import Message, Part, Schema
from brandkit.model.place import Span
from brandkit.source import data_schema
from brandkit.source.body import read_body
from brandkit.source.excerpt import Excerpt
from brandkit.source.front_matter import FrontMatter, read_front_matter
from brandkit.source.names import Names
from brandkit.source.overrides import find_overrides, name_faults
from brandkit.source.places import find_lines
from brandkit.source.sections import has_front_matter, split_sections
from brandkit.source.strict_yaml import Document, load
from brandkit.source.text_files import even_lines, read_text

MAX_BYTES = 65_536
"""Of a message, and of each override."""

MAX_FAULTS = 100
"""Faults that are told; a file with more is better begun anew."""


def read_message(
    path: Path, channel_ids: Collection[str], schema_path: str = "", texts: Mapping[str, str] | None = None
) -> Message:
    """Return the message in a file, with the overrides beside it.

    Args:
        path: ``NAME.md``.
        channel_ids: the channels there are.
        schema_path: the data schema for a message that names none; ``""``: none.
        texts: by path, what counts in the place of what stands in the message's file or in an override's.

    Raises:
        SourceError: lists every fault of the message, its overrides and its data schema, in reading order.
    """
    faults = list(name_faults(path, channel_ids))
    if faults:
        raise SourceError(faults)
    reading = _Reading(str(path), channel_ids, schema_path, path.parent, faults)
    text = _text(path, texts or {})
    overrides = {}
    for channel, file in find_overrides(path, channel_ids, faults).items():
        try:
            overrides[channel] = (str(file), _text(file, texts or {}))
        except SourceError as error:
            faults.extend(error.faults)
    return _read(text, overrides, reading)


def _text(path: Path, texts: Mapping[str, str]) -> str:
    given = texts.get(str(path))
    if given is None:
        return read_text(path, MAX_BYTES)
    _check_size(given, "file", str(path))
    return even_lines(given)


def _check_size(text: str, what: str, path: str) -> None:
    if len(text.encode("utf-8", "surrogatepass")) > MAX_BYTES:
        words = f"the {what} has more than {MAX_BYTES:,} bytes"
        raise SourceError([Fault(words, "shorten or split it", Span(path, 1, 1, 1, 1))])


def parse_message(
    text: str, path: str, channel_ids: Collection[str], schema_path: str = "", folder: Path | None = None
) -> Message:
    """Return the message that `text` holds; it has no overrides.

    Args:
        text: a whole message.
        path: the file it is taken to be in, for spans and for its id.
        channel_ids: the channels there are.
        schema_path: the data schema for a message that names none; ``""``: none.
        folder: where the file of its own data schema is; None: it cannot have one.

    Raises:
        SourceError: lists every fault, in reading order.
    """
    _check_size(text, "message", path)
    return _read(even_lines(text.removeprefix("\ufeff")), {}, _Reading(path, channel_ids, schema_path, folder, []))


@frozen
class _Reading:
    """What is known while one message is read."""

    path: str
    channel_ids: Collection[str]
    schema_path: str
    folder: Path | None
    """Where the message's files are; None: it is in memory."""
    faults: list[Fault]
    sources: dict[str, str] = field(default_factory=dict)


def _read(text: str, overrides: Mapping[str, tuple[str, str]], reading: _Reading) -> Message:
    reading.sources[reading.path] = text
    faults = reading.faults
    sections = split_sections(text, reading.path, faults)
    front = _front_matter(sections.front_matter, reading)
    action = front.call_to_action
    parts = read_body(sections.body, front.names, action, reading.channel_ids)
    bodies: dict[str, tuple[Part, ...]] = {}
    for channel, (path, body) in overrides.items():
        reading.sources[path] = body
        excerpt = _override(body, path, reading)
        bodies[channel] = read_body(excerpt, front.names, action, reading.channel_ids)
    if faults:
        raise SourceError(_in_order(faults, (reading.path, *(path for path, _ in overrides.values()))))
    return Message(
        id=front.id or Path(reading.path).stem,
        path=reading.path,
        locale=front.locale,
        date=front.date,
        purpose=front.purpose,
        subject=front.subject,
        preheader=front.preheader,
        facts=front.facts,
        call_to_action=action,
        schema=front.names.schema,
        channels=front.channels,
        parts=parts,
        overrides=bodies,
        waivers=front.waivers,
        sources=reading.sources,
        subject_span=front.subject_span,
        preheader_span=front.preheader_span,
        mentions=front.mentions,
        tags=front.tags,
        says_purpose=front.says_purpose,
        audiences=front.audiences,
        situation=front.situation,
    )


def _front_matter(text: str | None, reading: _Reading) -> FrontMatter:
    """Return what front matter declares; when it cannot be read, nothing is known of any name."""
    unknown = FrontMatter(Names(is_complete=False))
    if text is None:
        return unknown
    try:
        document = _declared(text, reading.path)
    except SourceError as error:
        reading.faults.extend(error.faults)
        return unknown
    return read_front_matter(document, reading.channel_ids, _schema_loader(reading), reading.faults)


@lru_cache(maxsize=8)  # a memo of a pure function: who writes a body reads the same front matter again with every key
def _declared(text: str, path: str) -> Document:
    return load(text, path, first_line=2)


def _schema_loader(reading: _Reading) -> Callable[[str, Span | None], Schema | None]:
    """Return what loads the data schema that ``data:`` names, or else the one given for all messages."""

    def load_schema(name: str, span: Span | None) -> Schema | None:
        if not name and not reading.schema_path:
            return None
        try:
            file = _schema_file(name, span, reading.folder) if name else Path(reading.schema_path)
            text = read_text(file, data_schema.MAX_BYTES)
            reading.sources[str(file)] = text
            return data_schema.parse_schema(text, str(file))
        except SourceError as error:
            reading.faults.extend(_placed(error.faults, span))
            return None

    return load_schema


def _schema_file(name: str, span: Span | None, folder: Path | None) -> Path:
    """Return the file that ``data:`` names: in the message's folder, however its path and its links go."""
    if folder is None:
        mend = "save the message as a file, or leave `data` out"
        raise SourceError([Fault("a message in memory has no folder to look for `data` in", mend, span)])
    file = folder / name
    try:
        inside = file.resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError):  # links in a circle
        inside = False
    if not inside:
        mend = "put it beside the message, or name it for all messages in brandkit.yaml"
        raise SourceError([Fault("the data schema is outside of the message's folder", mend, span)])
    return file


def _placed(faults: Iterable[Fault], span: Span | None) -> list[Fault]:
    """Give the place of ``data:`` to faults that have none, such as a missing file."""
    return [fault if fault.span else Fault(fault.text, fault.mend, span) for fault in faults]


def _override(text: str, path: str, reading: _Reading) -> Excerpt:
    """Return the body that an override is."""
    if has_front_matter(text):
        words = "an override has no front matter: its declarations stand in the message"
        mend = "remove it; to begin with a divider, write `***`"
        reading.faults.append(Fault(words, mend, Span(path, 1, 1, 1, 4)))
        body = split_sections(text, path, []).body
        return Excerpt(body.text, body.span, reading.faults)
    return Excerpt(text, find_lines(text, path).span, reading.faults)


def _in_order(faults: Iterable[Fault], paths: tuple[str, ...]) -> list[Fault]:
    """Return faults in reading order, each once; too many are counted instead of told."""
    place = {path: index for index, path in enumerate(paths)}

    def order(fault: Fault) -> tuple[int, str, int, int]:
        if fault.span is None:
            return (-1, "", 0, 0)
        return (place.get(fault.span.path, len(place)), fault.span.path, fault.span.line, fault.span.column)

    ordered = sorted(dict.fromkeys(faults), key=order)
    more = len(ordered) - MAX_FAULTS
    rest = [Fault(f"{more:,} more faults follow", "mend these first")] if more > 0 else []
    return ordered[:MAX_FAULTS] + rest
