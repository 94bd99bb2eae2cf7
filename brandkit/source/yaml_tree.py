"""From YAML's events to a tree of dicts, lists and strings, noting every fault on the way.

PyYAML scans and parses; it never composes or constructs, which is where aliases swell, tags run code and doubled
keys vanish. Its event parser holds its state in a list, so depth cannot overflow it.
"""

from dataclasses import field
from typing import TYPE_CHECKING, Any, TypeAlias

from brandkit.errors import Fault
from brandkit.model.frozen import mutable
from brandkit.source.places import Lines
from brandkit.source.unfit import find_unfit
from brandkit.source.yaml_words import Complaint, reword, unquoted_placeholder

if TYPE_CHECKING:
    import yaml

MAX_DEPTH = 32

Pointer: TypeAlias = tuple[str | int, ...]
"""The way to a value: keys and indexes from the root, ``("cta", "url")``."""


@mutable
class Reading:
    """What has been read so far. Ranges are offsets into `text`."""

    text: str
    lines: Lines
    last_of_doubled: bool = False
    """Of a key that stands there twice the last one counts."""
    faults: list[Fault] = field(default_factory=list)
    ranges: dict[Pointer, tuple[int, int]] = field(default_factory=dict)
    key_ranges: dict[Pointer, tuple[int, int]] = field(default_factory=dict)

    def blame(self, complaint: Complaint) -> None:
        """Note a fault."""
        span = self.lines.span(complaint.start, complaint.end)
        self.faults.append(Fault(complaint.words, complaint.mend, span))


def read_tree(reading: Reading) -> Any:
    """Return the one document of `reading.text` as a tree; faults are noted, not raised."""
    import yaml

    loader = yaml.SafeLoader(reading.text)
    try:
        return _read_stream(loader, reading)
    except yaml.MarkedYAMLError as error:
        reading.blame(reword(error, reading.text))
    except _TooDeepError as error:
        words = f"this is nested more than {MAX_DEPTH} levels deep"
        reading.blame(Complaint(words, "nest less", error.place, error.place + 1))
    except (ValueError, OverflowError):
        # A "\U" escape above 10FFFF, a version number of thousands of digits: chr() and int() complain.
        place = loader.get_mark().index
        reading.blame(Complaint("a number here is too large", "write the character itself", place, place))
    finally:
        loader.dispose()
    return ""


class _TooDeepError(Exception):
    """Nesting beyond the cap; reading on could take time that grows with the square of the size."""

    def __init__(self, place: int) -> None:
        super().__init__()
        self.place = place


def _read_stream(loader: "yaml.SafeLoader", reading: Reading) -> Any:
    import yaml

    _next(loader)  # the start of the stream
    if loader.check_event(yaml.StreamEndEvent):
        reading.ranges[()] = (0, 0)
        return ""
    _next(loader)  # the start of the document
    value = _read_node(loader, reading, ())
    _next(loader)  # the end of the document
    after = _next(loader)
    if not isinstance(after, yaml.StreamEndEvent):
        place = after.start_mark.index
        words = "a second YAML document begins here"
        reading.blame(Complaint(words, "keep one document in a file", place, place + 3))
    return value


def _next(loader: "yaml.SafeLoader") -> Any:
    return loader.get_event()  # type: ignore[no-untyped-call]


def _read_node(loader: "yaml.SafeLoader", reading: Reading, pointer: Pointer) -> Any:
    """Read one value, whatever it is, and note where it stands."""
    import yaml

    event = _next(loader)
    start, end = event.start_mark.index, event.end_mark.index
    reading.ranges[pointer] = (start, end)
    if isinstance(event, yaml.AliasEvent):
        words, mend = f"`*{event.anchor}` is an alias", "write the value out, or put it in quotes"
        reading.blame(Complaint(words, mend, start, end))
        return ""
    _refuse_decoration(event, reading)
    if isinstance(event, yaml.ScalarEvent):
        return _scalar(event, reading)
    if len(pointer) >= MAX_DEPTH:
        raise _TooDeepError(start)
    if isinstance(event, yaml.SequenceStartEvent):
        return _read_list(loader, reading, pointer)
    return _read_mapping(loader, reading, pointer)


def _refuse_decoration(event: Any, reading: Reading) -> None:
    """Note an anchor or a tag before a value."""
    start = event.start_mark.index
    if event.anchor is not None:
        words, mend = f"`&{event.anchor}` is an anchor", "remove it, or put the value in quotes"
        reading.blame(Complaint(words, mend, start, start + 1 + len(event.anchor)))
    if event.tag is not None:
        words, mend = "a YAML tag (`!`) stands before this value", "remove it, or put the value in quotes"
        reading.blame(Complaint(words, mend, start, start + 1))


def _scalar(event: Any, reading: Reading) -> str:
    """Return the text of a scalar; escapes can write characters that the text itself may not hold."""
    text: str = event.value
    unfit = next(find_unfit(text), None)
    if unfit is not None:
        words = f"the escape for the character U+{ord(text[unfit]):04X} is not allowed"
        start, end = event.start_mark.index, event.end_mark.index
        reading.blame(Complaint(words, "remove it", start, end))
    return text


def _read_list(loader: "yaml.SafeLoader", reading: Reading, pointer: Pointer) -> list[Any]:
    import yaml

    items: list[Any] = []
    while not loader.check_event(yaml.SequenceEndEvent):
        items.append(_read_node(loader, reading, (*pointer, len(items))))
    _close(loader, reading, pointer)
    return items


def _read_mapping(loader: "yaml.SafeLoader", reading: Reading, pointer: Pointer) -> dict[str, Any]:
    import yaml

    mapping: dict[str, Any] = {}
    while not loader.check_event(yaml.MappingEndEvent):
        key = _read_key(loader, reading, (*pointer, ""), mapping)
        key_range = reading.ranges.pop((*pointer, ""))
        if key is None:
            _read_node(loader, reading, (*pointer, ""))
            del reading.ranges[(*pointer, "")]
            continue
        reading.key_ranges[(*pointer, key)] = key_range
        mapping[key] = _read_node(loader, reading, (*pointer, key))
    _close(loader, reading, pointer)
    return mapping


def _read_key(loader: "yaml.SafeLoader", reading: Reading, place: Pointer, mapping: dict[str, Any]) -> str | None:
    """Read a key; None for one that cannot be used, whose value is read and dropped."""
    key = _read_node(loader, reading, place)
    start, end = reading.ranges[place]
    if not isinstance(key, str):
        reading.blame(_compound_key(reading.text, start, end))
        return None
    if key in ("", "<<"):
        words = "`<<` would merge another mapping" if key else "a key is missing before `:`"
        mend = "write the keys out" if key else "write the key, or put the value in quotes"
        reading.blame(Complaint(words, mend, start, end))
        return None
    if key in mapping and not reading.last_of_doubled:
        line, _ = reading.lines.place(reading.key_ranges[(*place[:-1], key)][0])
        words = f"the key `{key}` stands here for the second time, first in line {line}"
        reading.blame(Complaint(words, "remove one of the two", start, end))
        return None
    return key


def _compound_key(text: str, start: int, end: int) -> Complaint:
    if text.startswith("{{", start - 1):
        return unquoted_placeholder(start - 1)
    return Complaint("a list or mapping stands where a key should", "use a word as the key", start, end)


def _close(loader: "yaml.SafeLoader", reading: Reading, pointer: Pointer) -> None:
    """Stretch the range of a list or mapping to its last value; the end event itself lies on a later line."""
    event = _next(loader)
    start, _ = reading.ranges[pointer]
    if event.end_mark.index > event.start_mark.index:  # a bracket closes it
        reading.ranges[pointer] = (start, event.end_mark.index)
        return
    end = len(reading.text[start : event.end_mark.index].rstrip()) + start
    reading.ranges[pointer] = (start, max(start, end))
