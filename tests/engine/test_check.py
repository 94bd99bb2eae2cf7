"""Checking copy made elsewhere: any channel, any form, with places in the copy."""

from datetime import date
from pathlib import Path

import pytest

import brandkit
from brandkit.engine.check import check
from brandkit.engine.prepare_source import prepare_source
from brandkit.engine.selection import Selection
from brandkit.errors import SourceError, UsageError
from brandkit.model.finding import Finding

MESSAGE = """---
locale: en-GB
facts:
  price: {value: GBP 20, required: [voice, whatsapp]}
---
Hello {{ person.first_name }}, pay {{ price }}.
{: only="fax" }
"""
KIT = brandkit.load_kit()
LEAKS = Selection(only=("same/placeholder-leak",))
MAIL = (
    "From: a@b.example\nTo: c@d.example\nSubject: Hi {{ name }}\nMIME-Version: 1.0\n"
    "Content-Type: text/plain; charset=utf-8\n\nDear None, pay £20.\n"
)


def found(source: str, channel: str, copy: str | bytes | Path) -> list[tuple[str, str, int, int, int]]:
    """Return quote, part, line, column and end column of what is found in copy."""
    report = check(source, {channel: copy}, selection=LEAKS)
    every = [(each, each.span) for each in report.findings]
    return [(each.quote, each.part, span.line, span.column, span.end_column) for each, span in every if span]


@pytest.mark.parametrize(
    ("channel", "copy", "expected"),
    [
        ("sms", "Hello Ana, pay £20.", []),
        ("sms", "Hello\n{{ name }}, pay £20.", [("{{ name }}", "text", 2, 1, 11)]),
        ("voice", "Hello undefined.", [("undefined", "heard, written", 1, 7, 16)]),
        ("voice", "a\r\nHello undefined.", [("undefined", "heard, written", 2, 7, 16)]),
        ("email", "<p>Hello &amp;\n <b>%%NAME%%</b></p>", [("%%NAME%%", "text", 2, 5, 13)]),
        ("whatsapp", "<p>Hello <b>undefined</b></p>", [("undefined", "text", 1, 13, 22)]),
        ("sms", "<p>Hello undefined</p>", [("undefined", "text", 1, 10, 19)]),
        ("x", b"\xef\xbb\xbfHello undefined", [("undefined", "text", 1, 8, 17)]),
        ("email", MAIL, [("{{ name }}", "subject", 3, 13, 23), ("None", "text", 7, 6, 10)]),
        ("fax", MAIL.encode(), [("{{ name }}", "subject", 3, 13, 23), ("None", "text", 7, 6, 10)]),
        (
            "slack",
            '{"text": "Hi undefined", "blocks": [{"type": "header", "text": {"type": "plain_text", "text": "Hi"}}]}',
            [("undefined", "text", 1, 14, 23)],
        ),
        ("slack", "Hi undefined", [("undefined", "text", 1, 4, 13)]),
        ("fax", "", []),
    ],
)
def test_tells_where_in_the_copy(
    channel: str, copy: str | bytes, expected: list[tuple[str, str, int, int, int]]
) -> None:
    """In lines and columns of the file, whatever form it has."""
    assert found(MESSAGE, channel, copy) == expected


def test_a_channel_may_have_any_name() -> None:
    """In the variants and in the source's own declarations."""
    report = check(MESSAGE, {"voice": "Hi.", "carrier pigeon": "Hi.", "whatsapp": "Hi."})

    assert (report.counts.variants, report.counts.messages) == (3, 1)


@pytest.mark.parametrize("source", ["Pay £20 {{ now }}.", "# Pay\n\n- £20\n", "<p>Pay £20</p>", "~", "{% if", ""])
def test_any_text_is_a_source(source: str) -> None:
    """Nothing need be declared."""
    assert check(source, {"sms": ""}).texts["source"] == source


def test_a_source_with_faulty_front_matter_is_refused() -> None:
    """Every fault is told, as in rendering."""
    with pytest.raises(SourceError, match="subjct"):
        check("---\nsubjct: x\n---\nHi", {"sms": "Hi"})


def test_a_file_is_named_in_its_findings(tmp_path: Path) -> None:
    """Source and copy, by their paths."""
    source, copy = tmp_path / "m.md", tmp_path / "sms.txt"
    source.write_text(MESSAGE)
    copy.write_text("Hello undefined.")
    report = check(source, {"sms": copy})
    (finding,) = report.findings

    assert finding.span is not None
    assert (finding.span.path, finding.source_id) == (str(copy), "m")
    assert set(report.texts) == {str(source), str(copy)}
    assert check(str(source), {"sms": copy}) == report


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    """A source, or a copy."""
    with pytest.raises(UsageError, match="there is no file"):
        check("Hi", {"sms": tmp_path / "no.txt"})
    with pytest.raises(SourceError, match="there is no file"):
        check(tmp_path / "no.md", {"sms": "Hi"})


def test_the_data_schema_beside_a_source_is_read(tmp_path: Path) -> None:
    """And what is looked up must be in it."""
    (tmp_path / "s.json").write_text('{"properties": {"name": {"type": "string"}}}')
    source = tmp_path / "m.md"
    source.write_text("---\ndata: s.json\n---\nHi {{ name }}\n")

    assert check(source, {"sms": "Hi Ana"}).findings == ()
    source.write_text("---\ndata: s.json\n---\nHi {{ nmae }}\n")
    with pytest.raises(SourceError, match="name"):
        check(source, {"sms": "Hi Ana"})


def test_locale_and_date_can_be_given() -> None:
    """For a source that does not say, or says otherwise."""
    prepared = prepare_source(MESSAGE, locale="de-DE", date=date(2026, 5, 1))

    assert (prepared.source.locale, prepared.source.date) == ("de-DE", date(2026, 5, 1))
    assert prepare_source("Hallo", locale="de").setting.lexicon.language == "de"
    with pytest.raises(UsageError, match="klingon"):
        prepare_source("Hallo", locale="klingon")


def test_a_prepared_source_serves_any_number_of_times() -> None:
    """It is told once."""
    prepared = prepare_source(MESSAGE)

    assert check(prepared, {"sms": "Hi undefined"}) == check(MESSAGE, {"sms": "Hi undefined"})
    assert prepare_source(MESSAGE).source is prepared.source
    assert prepare_source(MESSAGE, KIT).source is prepare_source(MESSAGE, KIT).source


def test_the_kit_s_words_are_its_own() -> None:
    """They may stand in every variant."""
    assert prepare_source(MESSAGE, KIT).source.own_words
    assert prepare_source(MESSAGE).source.own_words == ()


WAIVED = MESSAGE.replace("facts:", "allow:\n  - {rule: same/placeholder-leak, reason: A test}\nfacts:")


def test_a_message_s_waivers_hold_for_copy_too() -> None:
    """One that nothing here needs may be needed for another variant."""
    report = check(WAIVED, {"sms": "Hi undefined"})

    assert (report.findings, len(report.waived)) == ((), 1)
    assert check(WAIVED, {"sms": "Hi Ana"}).findings == ()


def test_findings_come_by_variant_and_in_reading_order() -> None:
    """As the variants were given."""
    report = check("Hi", {"x": "None and undefined", "sms": "NaN"})

    def key(finding: Finding) -> tuple[str, str]:
        return finding.channel, finding.quote

    assert [key(each) for each in report.findings] == [("x", "None"), ("x", "undefined"), ("sms", "NaN")]


def test_filters_hold_and_are_told() -> None:
    """What is not wanted is not looked for."""
    report = check("Hi", {"sms": "NaN"}, selection=Selection(ignore=("same/placeholder-*",)))

    assert (report.findings, report.filters) == ((), ("no rules that match `same/placeholder-*`",))
