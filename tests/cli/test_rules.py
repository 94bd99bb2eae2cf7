"""``brandkit rules --test`` and ``brandkit new rule``: whoever writes rules proves them before anybody is told."""

from pathlib import Path

import pytest

from brandkit.cli.commands import run

RULE = """\
extends: substitution
message: "Say “%s”, not “%s”"
why: It is what readers say.
swap: {automobile: car}
pass: [The car is new.]
fail:
  - {text: The automobile is new., finds: [automobile], fixed: The car is new.}
"""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a project with one rule of its own, as the current folder."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "rules").mkdir()
    (tmp_path / "brandkit.yaml").write_text("brand: Acme\n", "utf-8")
    (tmp_path / "rules" / "car.yml").write_text(RULE, "utf-8")
    return tmp_path


def test_all_default_rules_hold(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With those of the project, the checks of brandkit itself, and the rules of tone and grammar."""
    assert run(["rules", "--test"]) == 0

    said = capsys.readouterr()
    assert said.out.endswith("none that do not hold\n")
    assert said.err == ""


BROKEN = {
    "one": ("[The car is new.]", "[The automobile.]", "5:8", "finds “automobile” in an example that should pass"),
    "two": ("{text: The automobile", "{text: The auto", "7:12", "finds nothing in an example that should fail"),
    "three": ("finds: [automobile]", "finds: [The automobile]", "7:12", "finds “automobile”, not “The automobile”"),
    "four": ("fixed: The car is new.", "fixed: A car.", "7:12", "makes “The car is new.” of an example, not “A car.”"),
}


def test_examples_that_do_not_hold_are_told_with_their_place(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Where each stands, what was found, what to do; the exit code is 1. A rule that is not supported is a notice."""
    for name, (old, new, _, _) in BROKEN.items():
        (project / "rules" / f"{name}.yml").write_text(RULE.replace(old, new), "utf-8")
    (project / "rules" / "old.yml").write_text("extends: script\nmessage: no\nscript: matches := []\n", "utf-8")

    assert run(["rules", "--test"]) == 1
    said = capsys.readouterr()
    for name, (_, _, place, words) in BROKEN.items():
        assert f"{project / 'rules' / name}.yml:{place}: style/{name} {words}; " in said.err
    assert said.out.endswith("4 that do not hold\n")
    assert said.err.count("notice: ") == 1


def test_a_rule_that_cannot_be_read_is_an_error(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nobody can say whether its examples hold."""
    (project / "rules" / "car.yml").write_text(RULE.replace("substitution", "substitutoin"), "utf-8")

    assert run(["rules", "--test"]) == 2
    said = capsys.readouterr().err
    assert "car.yml:1:10: there is no kind of rule `substitutoin`; say `extends: substitution`" in said


NAMES = ("words", "plain/my-words")


def test_new_rules_hold_as_they_are(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """They are found, explained, and look; no file that is there is changed."""
    (project / "page.md").write_text("Here are words to avoid.\n", "utf-8")
    for name in NAMES:
        identifier = f"style/{name.replace('/', '.')}"
        assert run(["new", "rule", name]) == 0
        assert f"brandkit explain {identifier} shows it" in capsys.readouterr().out
        assert run(["explain", identifier]) == 0
        assert "A text with words to avoid." in capsys.readouterr().out
        assert run(["check", "page.md", "--fail-on", "suggestion"]) == 1
        assert f"[{identifier}]" in capsys.readouterr().out
        assert run(["new", "rule", name]) == 2
        assert "is there already" in capsys.readouterr().err
    assert run(["--quiet", "rules", "--test"]) == 0
    assert capsys.readouterr().out == ""
