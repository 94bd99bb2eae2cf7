"""YAML without surprises."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.errors import Fault, SourceError
from brandkit.source.strict_yaml import Document, load


def faults_of(text: str) -> list[tuple[int, int, str]]:
    """Return line, column and words of every fault."""
    with pytest.raises(SourceError) as caught:
        load(text, "a.yaml")
    return [(fault.span.line, fault.span.column, fault.text) for fault in caught.value.faults if fault.span]


@pytest.mark.parametrize(
    "scalar", ["no", "12:30", "1_000", "0777", "2026-05-31", "~", "null", "true", "1e3", "0x1F", "20%", "+1 212"]
)
def test_reads_scalars_as_written(scalar: str) -> None:
    """YAML's own readings of numbers, dates and booleans do not happen."""
    assert load(f"key: {scalar}", "a.yaml").value == {"key": scalar}


@pytest.mark.parametrize(("text", "value"), [("", ""), ("# note\n", ""), ("key:", {"key": ""}), ("- a\n-", ["a", ""])])
def test_reads_nothing_as_the_empty_string(text: str, value: object) -> None:
    """An empty scalar is the empty string, and so is an empty text."""
    assert load(text, "a.yaml").value == value


def test_reads_all_shapes() -> None:
    """Mappings, lists and block scalars, in both styles, become dicts, lists and strings."""
    text = "a: {b: [c, 'd e']}\nf:\n  - g: |\n      h\n      i\n    j: >\n      k\n      l\n"

    assert load(text, "a.yaml").value == {"a": {"b": ["c", "d e"]}, "f": [{"g": "h\ni\n", "j": "k l\n"}]}


FAULTS = {
    "alias": ("a: *b", 1, 4, "`*b` is an alias"),
    "anchor": ("a: &b c", 1, 4, "`&b` is an anchor"),
    "tag": ("a: !!python/name:os.system x", 1, 4, "a YAML tag (`!`) stands before this value"),
    "tag on a mapping": ("!x\na: b", 1, 1, "a YAML tag (`!`) stands before this value"),
    "merge": ("<<: {a: b}", 1, 1, "`<<` would merge another mapping"),
    "doubled": ("a: 1\nb: 2\na: 3", 3, 1, "the key `a` stands here for the second time, first in line 1"),
    "doubled inside": ("x: {a: 1, a: 2}", 1, 11, "the key `a` stands here for the second time, first in line 1"),
    "list as key": ("? [a]\n: b", 1, 3, "a list or mapping stands where a key should"),
    "mapping as key": ("{a: b}: c", 1, 1, "a list or mapping stands where a key should"),
    "no key": ("'': b", 1, 1, "a key is missing before `:`"),
    "placeholder": ("a: {{ b }}", 1, 4, "a value that begins with `{` needs quotes"),
    "placeholder and words": ("a: {{ b }} off", 1, 4, "a value that begins with `{` needs quotes"),
    "control": ("a: {% if b %}", 1, 4, "a value that begins with `{` needs quotes"),
    "second colon": ("a: b: c", 1, 5, "a second `: ` stands in this line"),
    "no colon above": ("a\nb: c", 2, 2, "this line does not fit the line above it"),
    "indentation": ("a:\n  b: 1\n c: 2", 3, 2, "this line does not fit the indentation above it"),
    "tab": ("a:\n\tb: 1", 2, 1, "a tab stands where YAML allows spaces only"),
    "open quote": ("a: 'b", 1, 4, "a quote is opened and never closed"),
    "words after a quote": ('a: "b" c', 1, 8, "words follow the closing quote or bracket"),
    "open list": ("a: [b", 1, 4, "this list or mapping in brackets is not closed"),
    "open mapping": ("a: {b", 1, 4, "this list or mapping in brackets is not closed"),
    "percent": ("a: %b", 1, 4, "a value may not begin with this character"),
    "at": ("a: @b", 1, 4, "a value may not begin with this character"),
    "closing bracket": ("a: ]", 1, 4, "a value may not begin with this character"),
    "list in a line": ("a: - b", 1, 4, "a list may not begin here"),
    "question": ("a: ? b", 1, 4, "`? ` has a meaning of its own in YAML"),
    "escape": ('a: "\\q"', 1, 6, "`\\` begins an escape that YAML does not know"),
    "short escape": ('a: "\\u00"', 1, 7, "`\\` begins an escape that is not complete"),
    "huge escape": ('a: "\\UFFFFFFFF"', 1, 7, "a number here is too large"),
    "block header": ("a: |b\n c", 1, 4, "words stand right after `|` or `>`"),
    "second document": ("a: 1\n---\nb: 2", 2, 1, "a second YAML document begins here"),
    "after the end": ("a: 1\n...\nb: 2", 3, 1, "something follows the end of the document"),
    "version": ("%YAML 3.0\n---\na", 1, 1, "a line that begins with `%` has a meaning of its own in YAML"),
    "huge version": ("%YAML 1." + "1" * 5000 + "\n---\na", 1, 9, "a number here is too large"),
    "NUL": ("a: b\x00", 1, 5, "the character U+0000 is not allowed"),
    "escape character": ("a: \x1b[0m", 1, 4, "the character U+001B is not allowed"),
    "line separator": ("a: b\u2028c", 1, 5, "the character U+2028 is not allowed"),
    "lone surrogate": ("a: \ud800", 1, 4, "the character U+D800 is not allowed"),
    "written NUL": ('a: "\\0"', 1, 4, "the escape for the character U+0000 is not allowed"),
    "written surrogate": ('a: "\\ud800"', 1, 4, "the escape for the character U+D800 is not allowed"),
    "deep": ("[" * 33, 1, 33, "this is nested more than 32 levels deep"),
    "deep lines": ("- " * 33, 1, 65, "this is nested more than 32 levels deep"),
    "large": ("a" * 65_537, 1, 1, "the YAML text has 65537 bytes, 65536 are allowed"),
}


@pytest.mark.parametrize(("text", "line", "column", "words"), FAULTS.values(), ids=FAULTS)
def test_names_the_fault_at_its_place(text: str, line: int, column: int, words: str) -> None:
    """Every fault is told in plain words, once, with line and column."""
    assert faults_of(text) == [(line, column, words)]


def test_tells_all_faults_at_once() -> None:
    """What does not make the rest unreadable is collected."""
    text = "a: 1\na: 2\nb: *x\n<<: {c: d}\ne: !t {f: 1, f: 2}\n"

    assert [(line, column) for line, column, _ in faults_of(text)] == [(2, 1), (3, 4), (4, 1), (5, 4), (5, 14)]


def test_every_fault_says_what_to_do() -> None:
    """No fault comes without a remedy."""
    for text, *_ in FAULTS.values():
        with pytest.raises(SourceError) as caught:
            load(text, "a.yaml")

        assert all(fault.mend for fault in caught.value.faults)


def test_ends_alias_bombs_at_once() -> None:
    """Nothing is expanded, however often it is referred to."""
    bomb = "a0: &a0 [x]\n" + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 20))

    assert len(faults_of(bomb)) == 20 + 19 * 9


def test_counts_lines_from_the_first_line_given() -> None:
    """Front matter begins in line 2 of its file."""
    with pytest.raises(SourceError) as caught:
        load("a: 1\na: 2", "m.md", first_line=2)

    assert str(caught.value).startswith("m.md:3:1: ")


def test_takes_a_byte_order_mark_at_the_start_only() -> None:
    """Editors put one at the start of a file; elsewhere it is an invisible character."""
    assert load("\ufeffa: 1", "a.yaml").value == {"a": "1"}
    assert faults_of("a: \ufeff1") == [(1, 4, "the character U+FEFF is not allowed")]


DOCUMENT = "a: {b: [c, 'd e']}\nf:\n  - g\n\nh:\n"


@pytest.fixture
def document() -> Document:
    """Return a document with a mapping, a list and an empty value."""
    return load(DOCUMENT, "a.yaml")


@pytest.mark.parametrize(
    ("pointer", "place"),
    [
        ((), (1, 1, 5, 3)),
        (("a",), (1, 4, 1, 19)),
        (("a", "b", 1), (1, 12, 1, 17)),
        (("f",), (3, 3, 3, 6)),
        (("f", 0), (3, 5, 3, 6)),
        (("h",), (5, 3, 5, 3)),
        (("f", 7), (3, 3, 3, 6)),
    ],
)
def test_knows_where_values_stand(document: Document, pointer: tuple[str | int, ...], place: tuple[int, ...]) -> None:
    """A span covers the value, quotes included; for a missing one that of its parent is given."""
    span = document.span(pointer)

    assert (span.line, span.column, span.end_line, span.end_column) == place


def test_knows_where_keys_stand(document: Document) -> None:
    """A key's span is that of its word; for an item of a list it is the item's."""
    assert document.key_span(("a", "b")).column == 5
    assert document.key_span(("f", 0)) == document.span(("f", 0))


def test_gives_the_empty_answer_for_what_is_not_there(document: Document) -> None:
    """Readers can ask for any pointer without asking first."""
    assert document.at("a", "b", 0) == "c"
    assert document.at("a", "z", 0) == document.at("f", 9) == document.at("h", "i") == ""
    assert document.text_at("a") == ""
    assert document.keys_at("f") == ()
    assert list(document.indexes_at("f")) == [0]


@given(st.text(max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    """No text makes anything but a document or a `SourceError`."""
    faults: tuple[Fault, ...] = ()
    try:
        load(text, "a.yaml")
    except SourceError as error:
        faults = error.faults

    assert all(fault.span for fault in faults)


@given(st.text(alphabet="ab:-?!&*%@`'\"{}[],|>#~ \t\n\\0uUx.<", max_size=40))
def test_any_yaml_is_read_or_refused(text: str) -> None:
    """No text of YAML's own signs makes anything but a document or a `SourceError`."""
    faults: tuple[Fault, ...] = ()
    try:
        load(text, "a.yaml")
    except SourceError as error:
        faults = error.faults

    assert all(fault.span for fault in faults)


LEAF = st.text(alphabet="ab \"'{}%:#\n\té", max_size=8)
TREE = st.recursive(
    LEAF,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(LEAF.filter(bool), inner, max_size=3),
    max_leaves=8,
)


@given(TREE)
def test_reads_back_what_yaml_writes(value: object) -> None:
    """A tree of texts, written by PyYAML in double quotes, is read as the same tree."""
    import yaml

    text = yaml.safe_dump(value, default_style='"', allow_unicode=True).replace("!!null ", "")

    assert load(text, "a.yaml").value == value
