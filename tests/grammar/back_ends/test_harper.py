"""Harper is really asked."""

from importlib import metadata
from pathlib import Path

import pytest

import brandkit
from brandkit.engine.lint import lint
from brandkit.errors import UsageError
from brandkit.grammar.back_ends.harper import BACK_END

MESSAGE = """\
---
locale: {locale}
facts: {{plan: Zwirbelgarten Plan, code: {{value: ZWRBL7, kind: code}}}}
channels: [sms]
---
🎉 We offers the the Zwirbelgarten Plan, and you can recieve it with ZWRBL7. Ask @qworbly, says Xyzzyshop.
"""


def project(folder: Path, grammar: str, locale: str = "en-US") -> Path:
    """Write a project with these back ends, and return its message."""
    (folder / "brandkit.yaml").write_text(f"brand: Xyzzyshop\ngrammar: {grammar}\n", "utf-8")
    (folder / "offer.md").write_text(MESSAGE.format(locale=locale), "utf-8")
    return folder / "offer.md"


def report_on(path: Path) -> brandkit.Report:
    """Lint a message."""
    kit = brandkit.load_kit(path)
    return lint(brandkit.read_message(path, kit), kit)


def test_slips_are_found_and_names_are_none(tmp_path: Path) -> None:
    """Not the brand's, not a fact's, no code and no mention; what brandkit finds itself is told once."""
    report = report_on(project(tmp_path, "{harper: required}"))

    found = [(each.rule, each.quote, each.fix) for each in report.findings if each.rule.startswith("grammar/")]
    assert ("grammar/Harper.SpellCheck", "recieve", "receive") in found
    assert ("grammar/repeated-word", "the the", "the") in found
    assert {quote for _, quote, _ in found} <= {"We offers", "offers", "the the", "recieve"}
    assert report.looked_by == ("Harper 2.13.0",)


def test_it_reads_english_only(tmp_path: Path) -> None:
    """A German text is full of unknown words."""
    report = report_on(project(tmp_path, "{harper: on}", "de-DE"))

    assert not [each for each in report.findings if each.rule.startswith("grammar/Harper.")]


def test_a_dialect_spells_as_it_does() -> None:
    """Colour is right in Britain."""
    ask = BACK_END.open({}).ask
    text = ("The colour of the centre is nice.",)

    assert ask("en-GB", text) == [()]
    assert ask("en-US", text) != [()]


@pytest.fixture
def without_harper(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have Python know of no such package."""
    known = metadata.version

    def version(name: str) -> str:
        if name == "harper-py":
            raise metadata.PackageNotFoundError(name)
        return known(name)

    monkeypatch.setattr("brandkit.grammar.back_ends.harper.version", version)


@pytest.mark.usefixtures("without_harper")
def test_one_that_is_wanted_and_missing_is_told_once(tmp_path: Path) -> None:
    """In the report; the rest is looked at all the same."""
    report = report_on(project(tmp_path, "{harper: on}"))

    assert report.notices == (
        (
            'Harper was not asked: Harper is not installed; install it with `pip install "brandkit[grammar]"`, '
            "or say `grammar: {harper: off}` in brandkit.yaml"
        ),
    )
    assert report.looked_by == ()
    assert "grammar/repeated-word" in {each.rule for each in report.findings}


@pytest.mark.usefixtures("without_harper")
def test_one_that_is_required_and_missing_stops_everything(tmp_path: Path) -> None:
    """What was not looked at is not clean."""
    with pytest.raises(UsageError, match="Harper is not installed; install it"):
        report_on(project(tmp_path, "{harper: required}"))


def test_another_release_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is noise was found with one of them."""
    monkeypatch.setattr("brandkit.grammar.back_ends.harper.version", lambda _: "9.9.9")

    with pytest.raises(UsageError, match=r"harper-py 9\.9\.9 is installed, and brandkit knows 0\.2\.0"):
        BACK_END.open({})
