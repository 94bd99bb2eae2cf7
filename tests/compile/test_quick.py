"""Quicker escapes."""

from functools import reduce
from itertools import product
from string import ascii_letters, digits

import markupsafe
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from brandkit.compile import quick
from brandkit.compile.quick import quicken
from brandkit.errors import DataError
from brandkit.markup import escape
from brandkit.markup.plain.letters import letters
from brandkit.markup.plain.unlinked_addresses import unlinked_in_mail, unlinked_on_phone
from brandkit.model.plan import Escape

ESCAPES = (
    escape.plain,
    escape.one_line,
    escape.among_leftward,
    escape.among_rightward,
    escape.html_text,
    escape.json_string,
    escape.url_part,
    escape.whole_url,
    escape.header,
    letters,
    unlinked_in_mail,
    unlinked_on_phone,
)
PRINTABLE = st.text(st.characters(exclude_categories=["C", "Z"]) | st.sampled_from(" &<>\"'\\%/+|`"))


def _after(escapes: tuple[Escape, ...], text: str) -> str | None:
    """Return what the escapes make of a text, None if they refuse it."""
    try:
        return reduce(lambda made, each: each(made), escapes, text)
    except DataError:
        return None


@settings(deadline=None)
@given(st.lists(st.sampled_from(ESCAPES), max_size=3).map(tuple), PRINTABLE.filter(str.isprintable))
def test_writes_the_same_for_printable_text(escapes: tuple[Escape, ...], text: str) -> None:
    """Whatever is quicker, it is the same."""
    assert _after(quicken(escapes), text) == _after(escapes, text)


@pytest.mark.parametrize("each", ESCAPES)
def test_writes_the_same_for_every_printable_character(each: Escape) -> None:
    """All of them, alone and among letters, for each escape."""
    for number in range(0x110000):
        if (character := chr(number)).isprintable() and (number < 0x3000 or number % 97 == 0):
            assert _after(quicken((each,)), f"a{character}b") == _after((each,), f"a{character}b")


@pytest.mark.parametrize("each", [escape.plain, escape.one_line])
def test_leaves_out_what_printable_text_does_not_need(each: Escape) -> None:
    """Nothing is left to do."""
    assert quicken((each, each)) == ()


def test_changes_nothing_behind_an_escape_it_does_not_know() -> None:
    """An unknown escape may write what is not printable, which the next one has to see."""

    def unknown(text: str) -> str:
        return text + "\n"

    assert quicken((unknown, escape.one_line)) == (unknown, escape.one_line)
    assert quicken((escape.one_line, unknown)) == (unknown,)


@settings(deadline=None)
@given(PRINTABLE)
@example("""<a href='x'>&amp; "</a>""")
def test_has_another_way_where_the_private_function_is_gone(text: str) -> None:
    """Both ways to escape HTML agree."""
    assert quick._html(text) == quick._quick_html(text) == str(markupsafe.escape(text))


@pytest.fixture(scope="module")
def left() -> dict[Escape, frozenset[str]]:
    """Return, by escape, the letters and digits that it leaves as they are, of all that there are."""
    every = [character for number in range(0x110000) if (character := chr(number)).isalnum()]
    return {escape: frozenset(each for each in every if _after((escape,), each) == each) for escape in ESCAPES}


@pytest.mark.parametrize("escapes", [each for each in product(ESCAPES, repeat=2) if quick.sparing(each)])
def test_spares_only_what_the_escapes_leave_as_it_is(
    escapes: tuple[Escape, ...], left: dict[Escape, frozenset[str]]
) -> None:
    """Every letter and digit that there is: the generated code does not even ask whether it is printable."""
    asked = compile(quick.sparing(escapes), "asked", "eval")
    spared = {each for number in range(0x110000) if (each := chr(number)).isalnum() and eval(asked, {"x": each})}
    assert len(spared) >= len(ascii_letters + digits)
    assert all(map(str.isprintable, spared))
    assert spared <= left[escapes[0]] & left[escapes[1]]
    assert _after(escapes, ascii_letters + digits) == ascii_letters + digits


def test_counts_only_escapes_that_it_knows_as_sparing() -> None:
    """And only those that are worth the question; of an address only ASCII stays."""
    assert quick.sparing((escape.url_part, escape.html_text)) == "x.isalnum() and x.isascii()"
    assert quick.sparing((escape.html_text,)) == "x.isalnum()"
    assert not quick.sparing((escape.plain, escape.one_line))
    assert not quick.sparing((escape.url_part, str.upper))
    assert not quick.sparing((escape.html_text, escape.among_leftward))
