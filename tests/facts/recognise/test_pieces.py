from hypothesis import given
from hypothesis import strategies as st

from brandkit.facts.recognise.moved import moved
from brandkit.facts.recognise.pieces import pieces
from brandkit.facts.recognise.setting import setting_of
from brandkit.facts.recognise.tell import _tell, tell
from brandkit.model.statement import Told

LINES = (
    "Your parcel comes on Tuesday 9 June between noon and 2pm.",
    "Until 10 p.m.",
    "You can change it until 31 May, or call us on +1 212 555 0135.",
    "Monthly fee",
    "$5.99",
    "The plan was $5 a month.",
    "Now it costs $7 instead of $5!",
    "Do not pay twice",
    "unless we ask you to.",
    "Use the code SPRING20 at fernhill.example.",
    "Won't be in?",
    "Fernhill Home, Inc.",
    "Dr. Okafor sees you at 14:30.",
    "- a list of the medicines you take",
    "up to 20% off everything.",
    "Gift cards are excluded.",
    "Never without a form.",
    "9 a.m. to 5 p.m.",
    "March",
    "12 to 15 May.",
)
GAPS = ("\n", "\n\n", " \n", "\n \n", " ")
SETTING = setting_of("en-US")


def parts(told: Told) -> tuple[object, ...]:
    return told.text, told.statements, told.sentences, told.typed


@given(st.text("a.B!?\n \r\u2028é", max_size=30))
def test_pieces_are_the_text_and_each_begins_where_it_says(text: str) -> None:
    found = list(pieces(text))
    assert "".join(piece for _, piece in found) == text
    assert all(text.startswith(piece, begin) for begin, piece in found)
    assert all(piece for _, piece in found) or not text


def test_a_piece_ends_with_a_line_that_ends_a_sentence() -> None:
    text = "Hello Ana,\n\n20% off. Until May 31.\n\nShop now!\nand be quick.\nBye."
    assert [piece for _, piece in pieces(text)] == [
        "Hello Ana,\n\n20% off. Until May 31.\n\n",
        "Shop now!\nand be quick.\n",
        "Bye.",
    ]


@given(st.lists(st.tuples(st.sampled_from(LINES), st.sampled_from(GAPS)), max_size=8))
def test_pieces_tell_together_what_the_text_tells_at_once(lines: list[tuple[str, str]]) -> None:
    text = "".join(line + gap for line, gap in lines)
    assert parts(tell(text, SETTING)) == parts(_tell(text, SETTING).told)


def test_parts_that_need_each_other_are_found_across_pieces() -> None:
    told = tell("It was £12.\n\nGift cards are excluded.\n\nNow £15.", setting_of("en-GB"))
    assert [each.role for each in told.statements] == ["was", "now"]


@given(st.lists(st.sampled_from(LINES), min_size=1, max_size=3), st.integers(0, 50))
def test_what_is_moved_stands_where_its_words_do(lines: list[str], by: int) -> None:
    text = "\n".join(lines)
    told, behind = tell(text, SETTING), moved(tell(text, SETTING), by)
    longer = "x" * by + text
    for one, other in zip(told.statements, behind.statements, strict=True):
        assert text[one.start : one.end] == longer[other.start : other.end]
    for here, there in zip(told.sentences, behind.sentences, strict=True):
        assert [text[each.start : each.end] for each in here.words] == [
            longer[each.start : each.end] for each in there.words
        ]
    assert [text[each.start : each.end] for each in told.typed] == [
        longer[each.start : each.end] for each in behind.typed
    ]
