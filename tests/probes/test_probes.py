"""Probes: traps that other tools fell into, or that their users asked to be kept from. One test each, by its number."""

import json
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import brandkit
from brandkit.channels import find_channels
from brandkit.cli.commands import run
from brandkit.engine.files import load_kit, read_message
from brandkit.engine.lint import lint
from brandkit.engine.render import render
from brandkit.engine.rules import rule_ids
from brandkit.engine.selection import Selection, select
from brandkit.errors import DataError, UsageError
from brandkit.measure import UNITS
from brandkit.model.finding import Finding
from brandkit.model.kit import Kit
from brandkit.model.report import Report

NAMED = {
    "type": "object",
    "required": ["name"],
    "properties": {"name": {"type": "string", "minLength": 1, "maxLength": 40}, "tier": {"enum": ["basic", "gold"]}},
}


@pytest.fixture(scope="module")
def kit() -> Kit:
    """Return the default kit."""
    return load_kit()


def linted(kit: Kit, text: str, *channels: str, schema: Mapping[str, Any] | None = None) -> Report:
    """Return the report of a message's text."""
    said = Selection(ignore=("style/*", "tone/*"))  # what it says and how it is sent, not how well it is written
    return lint(replace(read_message(text + "\n", kit), schema=schema), kit, channels, selection=said)


def sent(kit: Kit, text: str, channel: str, **person: Any) -> str:
    """Return what a channel sends of a message, in its main part."""
    (rendered,) = render(read_message(text + "\n", kit), kit, [channel], person).variants
    return rendered.variant.parts[find_channels()[channel].copy].decode()


def faults(source: str, **variants: str) -> list[tuple[str, str]]:
    """Return channel and rule of each error in copy made elsewhere."""
    report = brandkit.check(source, variants)
    return [(each.channel, each.rule) for each in report.findings if each.severity == "error"]


FACTS = "---\nlocale: en-GB\ndate: 2026-04-20\nfacts: {ends: 2026-05-03, off: 10%}\n---\n"
SALE = FACTS + "Take {{ off }} off until {{ ends }}.\n"


def test_p1_a_character_too_many_is_never_passed_over(kit: Kit) -> None:
    """281 on a channel of 280: a finding that says by how much."""
    (finding,) = linted(kit, "a" * 281, "x").findings

    assert (finding.rule, "1 more than the 280 allowed" in finding.message) == ("limit/too-long", True)
    assert linted(kit, "a" * 280, "x").findings == ()


def test_p2_nothing_is_ever_cut(kit: Kit) -> None:
    """A text that does not fit is told, and written in one piece: addresses, entities, links and words."""
    address = "https://acme.example/a-rather-long-path?x=1&y=2"
    body = f"{'Tom & Jerry <3 ' * 15} {address} [the shop](https://acme.example/shop)."
    words = sent(kit, body, "x")

    assert address in words
    assert "the shop: https://acme.example/shop" in words
    assert words.count("Tom & Jerry <3") == 15


@pytest.mark.parametrize(
    ("unit", "text", "count"),
    [
        ("gsm7", "[€]", 6),
        ("utf16", "a😀", 3),
        ("utf8bytes", "é€", 5),
        ("graphemes", "👩‍👩‍👧é", 2),
        ("x_weighted", "https://acme.com/" + "a" * 90, 23),
    ],
)
def test_p3_limits_are_counted_in_the_channel_s_own_unit(unit: str, text: str, count: int) -> None:
    """On what is really sent, never in characters of the source."""
    if unit not in UNITS:
        pytest.skip("no channel counts in this unit yet")

    assert UNITS[unit].count(text) == count


def test_p3_limits_are_measured_on_the_finished_payload(kit: Kit) -> None:
    """Escapes count: a payload of quotation marks is twice as long as its words."""
    quotes, letters = ("\n\n".join(each * 900 for _ in range(5)) for each in ('"', "a"))

    assert linted(kit, quotes, "slack").findings
    assert not [each for each in linted(kit, letters, "slack").findings if each.severity == "error"]


def test_p4_the_character_that_makes_an_sms_dear_is_named(kit: Kit) -> None:
    """With the plain one that would do."""
    text = "---\npurpose: transactional\n---\nThe “gate” is open" + " and open" * 20 + "."
    (finding,) = linted(kit, text, "sms").findings

    assert '`“` (U+201C; `"` would do)' in finding.message


def test_p5_an_sms_is_measured_with_the_longest_values(kit: Kit) -> None:
    """Neither with a placeholder nor with a sample."""
    text = "---\nlocale: en-GB\npurpose: transactional\n---\n" + "a" * 110 + " {{ name }}"

    assert linted(kit, text, "sms", schema=NAMED).findings
    assert not linted(kit, text.replace("a" * 110, "a" * 30), "sms", schema=NAMED).findings


def test_p6_a_fact_in_another_channel_is_no_excuse() -> None:
    """The mail says when, the text message does not."""
    found = faults(SALE, email="Take 10% off until 3 May.", sms="Take 10% off.")

    assert found == [("sms", "same/fact-missing")]


@pytest.mark.parametrize(
    ("words", "is_fine"),
    [
        ("Take 10% off until 3 May.", True),
        ("Take 10.0 % off until 3 May.", True),
        ("Take 100% off until 3 May.", False),
        ("Take 10% off. We open 3 shops. You may come.", False),
    ],
)
def test_p7_values_are_compared_not_characters(words: str, is_fine: bool) -> None:
    """10 is not in 100; a day is not a number here and a verb there."""
    assert (faults(SALE, sms=words) == []) is is_fine


def test_p7_years_and_dates_are_no_codes() -> None:
    """What looks like one is often none."""
    assert faults("It ends on 31 May 2026.", sms="Ends 31 May 2026.") == []


def test_p8_the_overlap_of_words_is_no_measure() -> None:
    """Nearly nothing said is a fault; everything said in few other words is none."""
    padding = "Our stylists have picked the best of the season for you, in every colour there is. " * 12
    source = SALE + "\n" + padding

    assert faults(source, sms="Hello.")
    assert faults(source, sms="10% off till 3 May") == []


def test_p9_one_thing_has_one_name() -> None:
    """Three names for one thing, found with their places; a path that holds the word is none of them."""
    front = "---\nfacts: {key: {value: access token, kind: phrase}}\n---\n"
    copy = {"email": "Create an access token.", "sms": "Create a bearer token.", "x": "Create an API key."}
    report = brandkit.check(f"{front}Create an {{{{ key }}}} at https://a.example/bearer-token.\n", copy)
    found: list[Finding] = [each for each in report.findings if each.channel in ("sms", "x") and each.span]

    assert {each.channel for each in found} == {"sms", "x"}
    assert [each for each in report.findings if each.channel == "email" and each.severity == "error"] == []


def test_p10_placeholders_never_leak(kit: Kit) -> None:
    """Not the message's own, and not those of other tools in copy."""
    text = "---\nsubject: Hi\npurpose: transactional\n---\n{% if name %}\nHi {{ name }}.\n{% endif %}\n\nBye."

    for channel in find_channels():
        words = sent(kit, text, channel, name="Ana")
        assert not [mark for mark in ("{{", "{%", "%}", "endif") if mark in words]
    assert {each.rule for each in linted(kit, text, schema=NAMED).findings} <= {"limit/too-long"}
    for leak in ("{{ name }}", "{% endif %}", "[FIRST NAME]", "%%NAME%%", "*|FNAME|*", "${name}", "undefined"):
        assert faults("Hi Ana", sms=f"Hi {leak}") == [("sms", "same/placeholder-leak")]


def test_p11_a_branch_that_nobody_previews_is_linted(kit: Kit) -> None:
    """And when there are too many, the report says so."""
    text = (
        '---\npurpose: transactional\n---\nHi.\n\n{% if tier == "gold" %}\n' + "Far too long. " * 30 + "\n{% endif %}"
    )

    assert linted(kit, text, "x", schema=NAMED).findings
    flags = {f"f{number}": {"type": "boolean"} for number in range(8)}
    body = "\n\n".join(f"{{% if {flag} %}}\n{flag}.\n{{% endif %}}" for flag in flags)
    rules = {each.rule for each in linted(kit, f"Hi.\n\n{body}", "email", schema={"properties": flags}).findings}
    assert "source/branches-not-covered" in rules


def test_p12_an_override_must_say_the_facts_too(kit: Kit, tmp_path: Path) -> None:
    """It is linted like any variant."""
    (tmp_path / "sale.md").write_text(SALE)
    (tmp_path / "sale.sms.md").write_text("Take {{ off }} off.\n")
    report = lint(read_message(tmp_path / "sale.md", kit), kit, ["sms", "x"])

    assert [(each.channel, each.rule, each.fact) for each in report.findings] == [("sms", "same/fact-missing", "ends")]


def test_p13_a_missing_value_stops_rendering(kit: Kit) -> None:
    """Made-up people are for looking at; nothing of them is ever a default."""
    personas = replace(kit, personas={"ana": {"name": "Ana"}})

    with pytest.raises(DataError, match="name"):
        render(read_message("Hi {{ name }}\n", personas), personas, ["x"])


def test_p14_findings_and_faults_have_exit_codes_of_their_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """And a filter is told, always."""
    monkeypatch.chdir(tmp_path)
    Path("long.md").write_text("---\n---\n" + "Far too long. " * 30)
    Path("bad.md").write_text("---\nsubjct: x\n---\nHi\n")

    assert run(["lint", "long.md", "-c", "x"]) == 1
    assert run(["lint", "bad.md"]) == 2
    capsys.readouterr()
    assert run(["lint", "long.md", "-c", "x", "--ignore", "limit/*"]) == 0
    assert "no rules that match `limit/*`" in capsys.readouterr().out


def test_p15_an_allowance_needs_a_reason_and_is_in_the_report(kit: Kit) -> None:
    """It ends when it says, and one that nothing needs is told."""
    body = "Far too long. " * 30
    text = f"---\nallow: [{{rule: limit/too-long, reason: Agreed with the platform, until: 2026-06-01}}]\n---\n{body}\n"
    message = read_message(text, kit)
    allowed = lint(message, kit, ["x"], today=date(2026, 6, 1))
    over = lint(message, kit, ["x"], today=date(2026, 6, 2))

    assert (allowed.findings, [each.reason for each in allowed.waived]) == ((), ["Agreed with the platform"])
    assert {each.rule for each in over.findings} == {"limit/too-long", "source/waiver-expired"}
    with pytest.raises(brandkit.SourceError, match="reason"):
        read_message(text.replace("reason: Agreed with the platform, ", ""), kit)


def test_p16_wishes_about_rules_that_exclude_each_other_are_an_error() -> None:
    """So far as rules can be chosen: what is wanted and ignored at once is told before anything is looked at."""
    with pytest.raises(UsageError, match="no rule is left"):
        select(["same/negated"], ["same/*"], rule_ids())


def test_p17_a_locale_without_a_country_will_do(kit: Kit) -> None:
    """And so will one with an underscore."""
    for locale in ("en", "en_GB", "en-GB", "de"):
        report = linted(kit, f"---\nlocale: {locale}\nfacts: {{off: 10%}}\n---\nTake {{{{ off }}}} off.", "x")
        assert report.findings == ()
        assert brandkit.check("10% off", {"sms": "10% off"}, locale=locale).findings == ()


@pytest.mark.slow
def test_p18_no_engine_is_needed(tmp_path: Path) -> None:
    """Without a network, without Java, without a model: the same findings, byte for byte, in any process."""
    (tmp_path / "m.md").write_text(SALE)
    (tmp_path / "sms.txt").write_text("Take 10% off until 3 May, {{ name }}.\n")
    reports = {_checked(tmp_path, seed) for seed in ("1", "2")}

    assert len(reports) == 1
    assert json.loads(reports.pop())["summary"]["errors"] == 1


def _checked(folder: Path, seed: str) -> str:
    """Return a report made in a process of its own that can open no connection and start no program."""
    script = (
        "import socket, subprocess, sys\n"
        "def refuse(*_, **__): raise AssertionError('not allowed')\n"
        "socket.socket = subprocess.Popen = refuse\n"
        "from brandkit.cli.commands import run\n"
        "run(['check', 'm.md', 'sms=sms.txt', '--format', 'json'])"
    )
    environment = {"PATH": "", "PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)}
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=True)
    return done.stdout
