"""Linting: every branch on every channel, with findings that say where and when."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from brandkit.engine.files import load_kit, read_message
from brandkit.engine.lint import lint
from brandkit.engine.selection import Selection
from brandkit.errors import UsageError
from brandkit.model.check import Check, CheckMap, Fault
from brandkit.model.comparison import Comparison
from brandkit.model.finding import Finding
from brandkit.model.kit import Kit
from brandkit.model.message import Message
from brandkit.model.place import Span
from brandkit.model.report import Report

FRONT = "---\nlocale: en-US\npurpose: transactional\n"


@pytest.fixture(scope="module")
def kit() -> Kit:
    """Return the default kit."""
    return load_kit()


def finds(*words: str, rule: str = "same/word") -> CheckMap:
    """Return checks of which one finds these words wherever they stand."""

    def run(comparison: Comparison) -> Iterator[Fault]:
        text = comparison.view.told.text
        for word in words:
            if word in text:
                yield Fault(f"{word} is said", text.index(word), text.index(word) + len(word))

    return {rule: Check(rule, "error", run, (), "word: a word.\n\nWhy: .\nInstead: .")}


def lacks(word: str, fact: str = "") -> CheckMap:
    """Return checks of which one finds that a word is missing."""

    def run(comparison: Comparison) -> Iterable[Fault]:
        return [] if word in comparison.view.told.text else [Fault(f"{word} is missing", 0, 0, fact, source_start=0)]

    return {"same/lack": Check("same/lack", "error", run, (), "lack: .\n\nWhy: .\nInstead: .")}


def linted(kit: Kit, text: str, checks: CheckMap, *channels: str, **options: Any) -> Report:
    """Return the report of a message's text."""
    schema = options.pop("schema", None)
    message = read_message(text + "\n", kit)
    return lint(replace(message, schema=schema), kit, channels or ("sms",), checks=checks, **options)


def places(report: Report) -> list[tuple[str, str, int, int]]:
    """Return channel, occasion, line and column of each finding."""
    spans = [(each, each.span) for each in report.findings]
    return [(each.channel, each.when, span.line, span.column) for each, span in spans if span]


SHORT = {"type": "string", "maxLength": 9}
TIERS = {
    "type": "object",
    "required": ["person"],
    "properties": {
        "person": {
            "type": "object",
            "required": ["tier", "name"],
            "properties": {"tier": {"enum": ["basic", "gold"]}, "name": {"type": "string", "maxLength": 5}},
        }
    },
}


def test_a_clean_message_has_a_clean_report(kit: Kit) -> None:
    """It says how much was looked at."""
    report = linted(kit, "Hi", finds("nowhere"), "sms", "x")

    assert report.findings == ()
    assert (report.counts.messages, report.counts.variants, report.counts.branches) == (1, 2, 1)


def test_says_in_which_branch(kit: Kit) -> None:
    """With the words of the condition."""
    text = f'{FRONT}---\nAll read this.\n\n{{% if person.tier == "gold" %}}\nOnly gold.\n{{% endif %}}'
    report = linted(kit, text, finds("Only gold", "All read"), "sms", "x", schema=TIERS)

    assert places(report) == [
        ("sms", "", 5, 1),
        ("x", "", 5, 1),
        ("sms", 'person.tier is "gold"', 8, 1),
        ("x", 'person.tier is "gold"', 8, 1),
    ]


def test_points_at_the_wording_that_was_taken(kit: Kit) -> None:
    """A shorter wording stands on a line of its own."""
    long = "We are very glad to tell you this at some length. " * 8
    text = f"{FRONT}---\nFirst.\n\n{long}\n~ In short: done.\n"
    report = linted(kit, text, finds("In short"), "x")

    assert places(report) == [("x", "", 8, 3)]


def test_points_at_the_place_where_a_fact_is_said(kit: Kit) -> None:
    """Its print does not stand in the file, its name does."""
    text = f"{FRONT}facts: {{ends: 2026-05-31}}\n---\nIt ends on {{{{ ends }}}}."
    (finding,) = linted(kit, text, finds("May 31")).findings

    assert finding.quote == "May 31"
    assert finding.span is not None
    assert (finding.span.line, finding.span.column, finding.span.end_column) == (6, 12, 22)


def test_points_at_the_declaration_of_a_fact_that_is_missing(kit: Kit) -> None:
    """That is what is to be said."""
    text = f"{FRONT}facts: {{ends: 2026-05-31}}\n---\nIt ends."

    assert places(linted(kit, text, lacks("May", fact="ends"))) == [("sms", "", 4, 15)]


def test_what_is_missing_without_a_fact_is_where_the_source_says_it(kit: Kit) -> None:
    """Or else at the message's beginning."""
    assert places(linted(kit, f"{FRONT}---\n\nSo.", lacks("May"))) == [("sms", "", 6, 1)]


def test_points_into_the_override(kit: Kit, tmp_path: Path) -> None:
    """Its words are its own."""
    (tmp_path / "note.md").write_text(f"{FRONT}---\nLong story.\n")
    (tmp_path / "note.sms.md").write_text("\nShort story.\n")
    report = lint(read_message(tmp_path / "note.md", kit), kit, ["sms", "x"], checks=finds("story"))

    assert [(Path(f.span.path).name, f.span.line, f.channel) for f in report.findings if f.span] == [
        ("note.md", 5, "x"),
        ("note.sms.md", 2, "sms"),
    ]


def test_what_an_override_lacks_is_to_be_added_there(kit: Kit, tmp_path: Path) -> None:
    """Where in it, nobody knows: the place has no width."""
    (tmp_path / "note.md").write_text(f"{FRONT}facts: {{ends: 2026-05-31}}\n---\nUntil {{{{ ends }}}}.\n")
    (tmp_path / "note.sms.md").write_text("\nShort story.\n")
    report = lint(read_message(tmp_path / "note.md", kit), kit, ["sms"], checks=lacks("May", "ends"))
    (finding,) = report.findings

    assert finding.span == Span(str(tmp_path / "note.sms.md"), 1, 1, 1, 1)
    assert [(Path(span.path).name, words) for span, words in finding.related] == [("note.md", "2026-05-31")]


def test_what_is_missing_was_written_in_no_block(kit: Kit, tmp_path: Path) -> None:
    """So that no block's waiver allows it; the message's may."""
    (tmp_path / "note.md").write_text(f"{FRONT}---\nUntil May.\n")
    waiver = '{: allow="same/fact-missing" reason="So"}'
    (tmp_path / "note.sms.md").write_text(f"Short story.\n{waiver}\n")
    check = replace(lacks("May")["same/lack"], id="same/fact-missing")
    report = lint(read_message(tmp_path / "note.md", kit), kit, ["sms"], checks={check.id: check})

    assert [finding.rule for finding in report.findings] == ["same/fact-missing"]


def test_points_at_the_target_of_a_link_that_has_words(kit: Kit) -> None:
    """A channel without links prints where they lead."""
    text = f"{FRONT}---\nSee [the sale](https://acme.example/spring)."

    assert places(linted(kit, text, finds("https://acme.example/spring"))) == [("sms", "", 5, 16)]


def test_words_of_the_kit_are_told_at_the_message_s_head(kit: Kit) -> None:
    """Nobody wrote them here."""
    assert places(linted(kit, "---\npurpose: marketing\n---\nHi", finds("STOP"))) == [("sms", "", 1, 1)]


def test_variants_that_are_the_same_are_checked_once(kit: Kit) -> None:
    """A test that changes nothing on a channel makes no further variant there."""
    text = f'{FRONT}---\nHi.\n\n{{% if person.tier == "gold" %}}\nGold.\n{{: only="x" }}\n{{% endif %}}'
    seen: list[str] = []

    def run(comparison: Comparison) -> Iterable[Fault]:
        seen.append(comparison.view.told.text)
        return []

    report = linted(kit, text, {"same/none": Check("same/none", "error", run, (), "")}, "x", schema=TIERS)

    assert sorted(seen) == ["Hi.", "Hi.\n\nGold."]
    assert (report.counts.variants, report.counts.branches) == (2, 2)


def test_longest_and_shortest_values_are_tried(kit: Kit) -> None:
    """A finding can depend on nothing else."""
    report = linted(kit, f"{FRONT}---\nHi {{{{ person.name }}}}.", finds("Hi w."), schema=TIERS)

    assert [finding.when for finding in report.findings] == ["values are shortest"]


def test_too_many_branches_are_never_passed_over_in_silence(kit: Kit) -> None:
    """The report says how many there are and how many were looked at."""
    flags = [f"f{number}" for number in range(7)]
    body = "\n\n".join(f"{{% if {flag} %}}\n{flag}.\n{{% endif %}}" for flag in flags)
    schema = {"required": flags, "properties": {flag: {"type": "boolean"} for flag in flags}}
    report = linted(kit, f"{FRONT}---\nHi.\n\n{body}", finds("f6"), schema=schema)
    covered, found = report.findings

    assert (covered.rule, covered.severity) == ("source/branches-not-covered", "warning")
    assert "128 branches" in covered.message
    assert found.when == "f6 is true"


def test_limits_that_are_missed_are_findings_too(kit: Kit) -> None:
    """What composing found belongs to the report."""
    (finding,) = linted(kit, f"{FRONT}---\n{'Far too long. ' * 30}", finds("nowhere"), "x").findings

    assert (finding.rule, finding.channel, finding.severity) == ("limit/too-long", "x", "error")
    assert finding.span is not None


def test_a_channel_that_cannot_be_rendered_does_not_hide_the_others(kit: Kit) -> None:
    """The sender cannot be answered, says the kit; the other channel is linted all the same."""
    deaf = replace(kit, settings={"sms": {"sender": "ACME"}})
    report = linted(deaf, "---\npurpose: marketing\n---\nHi", finds("Hi"), "sms", "x")

    assert [(finding.rule, finding.channel) for finding in report.findings] == [
        ("source/not-rendered", "sms"),
        ("same/word", "x"),
    ]


def test_people_without_a_variant_are_a_finding(kit: Kit) -> None:
    """A value is asked for, and shown where it is missing."""
    schema = {"properties": {"name": SHORT}}
    text = f"{FRONT}---\nHi {{{{ name }}}}{{% if name %}}!{{% endif %}}"
    (finding,) = linted(kit, text, finds("nowhere"), schema=schema).findings

    assert finding.rule == "source/value-missing"
    assert finding.when == "name is empty or missing"


def test_values_that_may_be_missing_are_a_finding(kit: Kit) -> None:
    """The schema allows it, and nothing asks."""
    schema = {"properties": {"name": SHORT, "town": SHORT}, "required": ["town"]}
    report = linted(kit, f"{FRONT}---\nHi {{{{ name }}}} of {{{{ town }}}}", finds("nowhere"), schema=schema)

    assert [(finding.rule, finding.quote) for finding in report.findings] == [("source/value-missing", "name")]
    assert linted(kit, f"{FRONT}---\nHi {{{{ name }}}}", finds("nowhere"), "email").findings == ()


WAIVED = FRONT + "allow:\n  - {rule: same/word, reason: Legal wants it, until: 2026-06-01}\n---\nHi."


def test_a_waiver_sets_findings_aside_with_its_reason(kit: Kit) -> None:
    """They are listed, and do not count."""
    report = linted(kit, WAIVED, finds("Hi"), today=date(2026, 6, 1))

    assert (report.findings, report.counts.errors) == ((), 0)
    assert [(each.finding.quote, each.reason, each.until) for each in report.waived] == [
        ("Hi", "Legal wants it", date(2026, 6, 1))
    ]


def test_a_waiver_whose_day_is_over_allows_nothing(kit: Kit) -> None:
    """The finding is back, and the waiver is one too."""
    report = linted(kit, WAIVED, finds("Hi"), today=date(2026, 6, 2))

    assert [finding.rule for finding in report.findings] == ["source/waiver-expired", "same/word"]
    assert report.waived == ()


def test_a_waiver_of_no_rule_is_a_finding(kit: Kit) -> None:
    """A slip of the pen would else be a waiver for good."""
    report = linted(kit, WAIVED.replace("same/word", "same/wrod"), finds("nowhere"))

    assert [(finding.rule, finding.severity) for finding in report.findings] == [("source/waiver-unused", "warning")]
    assert "did you mean `same/word`?" in report.findings[0].message


UNUSED = WAIVED.replace("same/word", "same/placeholder-leak")


def test_an_unused_waiver_is_a_finding_where_it_could_have_been_used(kit: Kit) -> None:
    """Not where its rule, or some channels, were left out."""
    message = replace(read_message(UNUSED + "\n", kit), channels=("sms",))

    assert [finding.rule for finding in lint(message, kit).findings] == ["source/waiver-unused"]
    assert lint(message, kit, ["sms"]).findings == ()
    assert lint(message, kit, selection=Selection(ignore=("same/*",))).findings == ()


@pytest.mark.parametrize(("line", "count"), [('{: allow="same/word" reason="so" }', 1), ("", 2)])
def test_a_block_s_waiver_holds_for_that_block(kit: Kit, line: str, count: int) -> None:
    """For the words in it, and no others."""
    text = f"{FRONT}---\nOne two.\n\nThree two four.\n{line}"
    report = linted(kit, text, finds("One two", "Three two"))

    assert len(report.findings) == count
    assert len(report.waived) == 2 - count


def test_filters_leave_out_and_say_so(kit: Kit) -> None:
    """Checks that are not wanted do not run; everything that was left out is in the report."""
    report = linted(kit, f"{FRONT}---\nHi.", finds("Hi"), "sms", selection=Selection(("limit/*",), ("same/*",)))

    assert report.findings == ()
    assert report.filters == ("only sms", "only rules that match `limit/*`", "no rules that match `same/*`")


def test_an_unknown_channel_is_refused(kit: Kit) -> None:
    """As in rendering."""
    with pytest.raises(UsageError, match="fax"):
        linted(kit, "Hi", finds("Hi"), "fax")


def test_findings_come_in_reading_order(kit: Kit) -> None:
    """Then by channel as asked for, then by rule; the same every time."""
    text = f"{FRONT}---\nOne.\n\nTwo."
    checks = {**finds("Two", "One", rule="same/b"), **finds("One", rule="same/a")}
    report = linted(kit, text, checks, "x", "sms")

    def key(finding: Finding) -> tuple[str, str, str]:
        return finding.quote, finding.channel, finding.rule

    assert [key(each) for each in report.findings] == [
        ("One", "x", "same/a"),
        ("One", "x", "same/b"),
        ("One", "sms", "same/a"),
        ("One", "sms", "same/b"),
        ("Two", "x", "same/b"),
        ("Two", "sms", "same/b"),
    ]
    assert report == linted(kit, text, checks, "x", "sms")


@pytest.fixture
def message(kit: Kit, tmp_path: Path) -> Message:
    """Return a message with its data schema in a file."""
    (tmp_path / "s.json").write_text(json.dumps(TIERS))
    (tmp_path / "m.md").write_text("---\ndata: s.json\nsubject: Hi {{ person.name }}\n---\nHi {{ person.tier }}.\n")
    return read_message(tmp_path / "m.md", kit)


def test_mails_that_differ_in_their_ids_only_are_one_variant(kit: Kit, message: Message) -> None:
    """A mail's id is made of the data, and no reader sees it."""
    report = lint(replace(message, subject=(), parts=message.parts[:0]), kit, ["email"])

    assert report.counts.variants == 1


def test_a_mail_s_parts_are_views_of_their_own(kit: Kit, message: Message) -> None:
    """What stands in the subject is found once for each of them, and told once."""
    report = lint(message, kit, ["email"], checks=finds("Hi w"))

    assert {finding.part for finding in report.findings} == {"subject"}
    assert len(report.findings) == 1


def test_the_brand_s_own_address_is_not_asked_about(kit: Kit) -> None:
    """It stands below every mail, and in no message."""
    brand = replace(kit.brand, postal_address="Kestrel Parcel Service, Inc.\n2200 Depot Road, Columbus, OH 43207")
    message = read_message(f"{FRONT}---\nYour shoes arrive today.\n", kit)
    report = lint(message, replace(kit, brand=brand), ["email"])

    assert [finding.quote for finding in report.findings if finding.rule == "same/text-unmatched"] == []
