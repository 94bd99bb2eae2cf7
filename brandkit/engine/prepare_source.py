"""A source made ready to be compared with: read once, told once, for however many variants."""

from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import date
from functools import lru_cache
from pathlib import Path

from brandkit.compare.sides.resolve import Known
from brandkit.compare.sides.source import own_words, setting_for, source_of, source_of_text
from brandkit.errors import Fault, UsageError
from brandkit.facts.recognise import Setting, setting_of
from brandkit.model.comparison import Source
from brandkit.model.frozen import frozen
from brandkit.model.kit import Kit
from brandkit.model.message import Message
from brandkit.model.prose import DEFAULT_LOCALE
from brandkit.source.sections import has_front_matter
from brandkit.source.text_files import read_text

MOST_BYTES = 4 * 1024 * 1024
"""Of a source that is a file. A message has its own, smaller limit."""
_SUFFIXES = frozenset({".md", ".markdown", ".txt", ".html", ".htm"})


@frozen
class PreparedSource:
    """What a source says, and how it is to be read."""

    source: Source
    setting: Setting
    path: str
    text: str


def prepare_source(
    source: Message | str | Path,
    kit: Kit | None = None,
    locale: str | None = None,
    date: date | None = None,
) -> PreparedSource:
    """Return a source made ready for `check`; the value serves for any number of calls.

    Args:
        source: a message; or a text: Markdown, with or without front matter, or HTML; or the path of a file with one.
        kit: whose sender, address and words may stand in every variant; None: nobody's.
        locale: the language tag that the texts are read in; None: the message's own, else en-US.
        date: the day it goes out; None: the message's own, else unknown.

    Raises:
        SourceError: the text has front matter, and faults; all of them are told.
        UsageError: there is no such locale.
    """
    if locale is not None:
        _check_locale(locale)
    if isinstance(source, Message):
        prepared = _of_message(source, locale, date)
    else:
        path = Path(source) if isinstance(source, Path) or is_path(source) else None
        text = read_text(path, MOST_BYTES) if path else str(source)
        prepared = _of_text(text, path or Path("source"), kit.schema_path if kit else "", locale, date)
    own = own_words(kit, Known(None, prepared.source.locale)) if kit else ()
    return _with_own_words(prepared, own) if own else prepared


@lru_cache(maxsize=16)  # a memo of a pure function: what comparing works out of a source is kept by the source itself
def _with_own_words(prepared: PreparedSource, own: tuple[str, ...]) -> PreparedSource:
    return replace(prepared, source=replace(prepared.source, own_words=own))


@lru_cache(maxsize=64)  # a memo of what is as good as pure: of the data schema's file only the form is looked at
def _of_text(text: str, path: Path, schema_path: str, locale: str | None, day: date | None) -> PreparedSource:
    from brandkit.source import parse_message

    if has_front_matter(text):
        return _of_message(parse_message(text, str(path), _AnyChannel(), schema_path, path.parent), locale, day)
    tag = locale or DEFAULT_LOCALE
    return PreparedSource(source_of_text(text, str(path), tag, day), setting_of(tag, day), str(path), text)


def _of_message(message: Message, locale: str | None, day: date | None) -> PreparedSource:
    read = replace(message, locale=locale or message.locale, date=day or message.date)
    setting = setting_for(read)
    return PreparedSource(
        source_of(read, setting, None, None), setting, message.path, message.sources.get(message.path, "")
    )


@frozen
class _AnyChannel(Collection[str]):
    """The channels of copy made elsewhere: any name will do."""

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str)

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0


def is_path(text: str) -> bool:
    """Return whether a string is the name of a file rather than a text."""
    return "\n" not in text and Path(text).suffix.lower() in _SUFFIXES and len(text) < 1024


def _check_locale(tag: str) -> None:
    from brandkit.facts.languages import language_of

    try:
        language_of(tag)
    except ValueError as error:
        raise UsageError([Fault(f"`{tag}`: {error}", "write a language tag such as en-US")]) from error
