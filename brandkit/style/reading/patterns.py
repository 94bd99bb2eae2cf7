"""The patterns of a rule, each tried; one that is none is told at the entry that it stands in."""

from brandkit.style.kind import Kind
from brandkit.style.reading.shapes import Pointer, Reader
from brandkit.style.regexes.pattern import Pattern, PatternError, read_pattern
from brandkit.style.rule import Rule


def read_patterns(reader: Reader, rule: Rule, kind: Kind) -> dict[str, Pattern]:
    """Return the patterns by what they are for; faults are noted."""
    read: dict[str, Pattern] = {}
    for key, source in kind.patterns(rule).items():
        try:
            read[key] = read_pattern(source)
        except PatternError as error:
            if key != "others":  # what is no mere words; it is in the whole pattern too
                _blame(reader, key, str(error))
    return read


def _blame(reader: Reader, key: str, reason: str) -> None:
    """Note which entries are no patterns by themselves; the whole field, if they are none only together."""
    wrong = [(pointer, why) for pointer, entry in _entries(reader, key) if (why := _fault_of(entry))]
    for pointer, why in wrong or [((key,), reason)]:
        mend = r"mend the pattern; `\` before a sign takes it as it is"
        reader.blame(pointer, f"this is no regular expression: {why}", mend, key=isinstance(pointer[-1], str))


def _entries(reader: Reader, key: str) -> list[tuple[Pointer, str]]:
    value = reader.document.at(key)
    if isinstance(value, dict):
        return [((key, each), each) for each in value]
    if isinstance(value, list):
        return [((key, number), each) for number, each in enumerate(value) if isinstance(each, str)]
    return [((key,), value)] if isinstance(value, str) else []


def _fault_of(entry: str) -> str:
    try:
        read_pattern(entry)
    except PatternError as error:
        return str(error)
    return ""
