"""What several processes show together is what one shows alone, whatever changed since the last version."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from brandkit.engine.files import load_kit
from brandkit.errors import SourceError
from brandkit.preview.asked import Asked
from brandkit.preview.crew import GoneError
from brandkit.preview.hands import SHARES, Hand, dismiss, hire
from brandkit.preview.making import Draft, Made, alone, at_first, read, together

SALE = Path(__file__).parents[2] / "examples" / "sale" / "spring-sale.md"
TEXT = SALE.read_text("utf-8")


@pytest.fixture(scope="module")
def hands() -> Iterator[tuple[Hand, ...]]:
    found = tuple(hire(SHARES) for _ in range(2))
    yield found
    dismiss(found)


def draft(text: str = TEXT, asked: Asked = Asked()) -> Draft:  # noqa: B008 - it is frozen
    return Draft(SALE, load_kit(SALE), 1, asked, texts={str(SALE): text})


def made(of: Draft) -> Made:
    return alone(of, read(of))


def told(of: Made) -> tuple[object, ...]:
    variants = of.showing.variants
    return of.channels, dict(of.crowd.people), [each.parts for each in variants], of.showing.findings


CHANGES = {
    "nothing": TEXT,
    "words": TEXT.replace("Once a year", "Every year"),
    "a fault": TEXT.replace("~ {{ discount }} off", "~ 30% off"),
    "fewer channels": TEXT.replace("locale: en-US", "locale: en-US\nchannels: [email, sms]"),
    "other slots": TEXT.replace("Once a year", "{{ person.tier }}: once a year").replace(
        "Hi {{ person.first_name }},", "Hi,"
    ),
}


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("person", ["ana", "longest"])
def test_together_as_alone(hands: tuple[Hand, ...], change: str, person: str) -> None:
    asked = Asked(person=person)
    known, new = made(draft(asked=asked)), draft(CHANGES[change], asked)
    assert told(together(hands, new, known)) == told(made(new))


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize(
    "asked", [Asked(), Asked(person="zoe"), Asked(person="longest"), Asked(way=1), Asked("x", "?")]
)
def test_at_first_as_alone(hands: tuple[Hand, ...], change: str, asked: Asked) -> None:
    """Whoever it is for; one process helps as well as two."""
    new = draft(CHANGES[change], asked)
    assert told(at_first(hands, new)) == told(at_first(hands[:1], new)) == told(made(new))


def test_what_is_broken_is_told_and_leaves_nothing_behind(hands: tuple[Hand, ...]) -> None:
    """The next message is not shown from the shares of the one before."""
    known = made(draft())
    with pytest.raises(SourceError):
        together(hands, draft("---\nlocale: nowhere at all\n---\nHi.\n"), known)
    new = draft(CHANGES["words"])
    assert told(together(hands, new, known)) == told(made(new))


def test_a_process_that_is_gone_is_told() -> None:
    few = tuple(hire(SHARES) for _ in range(2))
    known = made(draft())
    few[0].process.kill()
    few[0].process.join()
    with pytest.raises(GoneError):
        together(few, replace(draft(), texts={str(SALE): CHANGES["words"]}), known)
    dismiss(few)
