"""Reading a fact as front matter declares it: a literal gives its kind and its normal form.

The kind is read from the literal's shape, or named beside it. A text of no particular shape is a phrase.
"""

from brandkit.facts.grouping import ungrouped, with_decimals, without_points
from brandkit.facts.kinds import KINDS
from brandkit.facts.literal_addresses import ADDRESSES, CODE
from brandkit.facts.literal_amounts import AMOUNTS
from brandkit.facts.literal_moments import MOMENTS
from brandkit.facts.reader import Read, Reader
from brandkit.model.value import Phrase, Value


def read_phrase(text: str) -> Phrase:
    """Read any words. A line break in them is a space."""
    return Phrase(" ".join(line.strip() for line in text.splitlines() if line.strip()))


SHAPED: tuple[Reader, ...] = (*ADDRESSES, *MOMENTS, *AMOUNTS, CODE)
"""The kinds that have a shape, in the order in which they are tried: what is more particular comes first."""

READERS: tuple[Reader, ...] = (*SHAPED, Reader("phrase", read_phrase, read_phrase, "some words"))


def read_literal(text: str, kind: str = "", group: str = "") -> tuple[str, Value]:
    """Return the kind of a declared value and its normal form.

    Args:
        text: the value as the author wrote it.
        kind: the kind that the author named; ``""``: the literal tells.
        group: the sign that parts thousands where the author writes; ``""``: amounts have none.

    Raises:
        ValueError: the text is empty, does not fit `kind`, or is plainly of a kind but wrong, such as
            ``2026-02-30``, or ``8.400`` where a point parts thousands; or there is no kind of that name. The text says
            what was expected.
    """
    if not text.strip():
        raise ValueError("a fact needs a value, such as 20%")
    if kind:
        return kind, _read_as(kind, text, group)
    plain = _plain(text)
    for reader in SHAPED:
        value = _amount(reader.recognise, plain, group) if reader in AMOUNTS else reader.recognise(plain)
        if value is not None:
            return reader.kind, value
    return "phrase", read_phrase(text)


def _read_as(kind: str, text: str, group: str) -> Value:
    reader = next((reader for reader in READERS if reader.kind == kind), None)
    if reader is None:
        raise ValueError(f"there is no such kind of fact; the kinds are {', '.join(KINDS)}")
    plain = text if kind == "phrase" else _plain(text)
    value = _amount(reader.accept, plain, group) if reader in AMOUNTS else reader.accept(plain)
    if value is None:
        raise ValueError(f"expected {reader.expected}")
    return value


def _plain(text: str) -> str:
    """Return `text` with ordinary single spaces: some keyboard layouts give no-break spaces unasked."""
    return " ".join(text.split())


def _amount(read: Read, text: str, group: str) -> Value | None:
    """Return an amount whose thousands are parted as its author's locale does it.

    Raises:
        ValueError: points do so, which part decimals here.
    """
    meant = without_points(text, group)
    if meant and read(meant) is not None:
        raise ValueError(f"a point parts decimals here, whatever the locale: write {meant}{with_decimals(text)}")
    return read(ungrouped(text, group))
