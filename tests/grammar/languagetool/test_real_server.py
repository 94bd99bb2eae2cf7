"""LanguageTool is really asked."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import brandkit
from brandkit.grammar.back_end import Note
from brandkit.grammar.languagetool.client import notes_on, version_at

MESSAGE = """\
---
locale: en-US
facts: {plan: Zwirbelgarten Plan, code: {value: ZWRBL7, kind: code}}
channels: [sms]
---
This are the best offer for the Zwirbelgarten Plan, and you can recieve it with ZWRBL7. Ask @qworbly, says Xyzzyshop.
"""


def project(folder: Path, grammar: str, message: str = MESSAGE) -> Path:
    """Write a project with these back ends, and return its message."""
    (folder / "brandkit.yaml").write_text(f"brand: Xyzzyshop\ngrammar: {grammar}\n", "utf-8")
    path = folder / "offer.md"
    path.write_text(message, "utf-8")
    return path


def found(notes: tuple[Note, ...], paragraph: str) -> list[str]:
    """Return the words that notes are about."""
    return [paragraph[note.start : note.end] for note in notes]


@pytest.mark.slow
def test_faults_are_found_in_two_languages_behind_emoji(server: str) -> None:
    """Each paragraph gets its own notes, and offsets count code points."""
    texts = ("🎉🎉 He go home.", "All is well here.", "We recieve it 🎁 today.")
    english = notes_on(server, "en-IE", texts)
    german = notes_on(server, "de-DE", ("Das ist ein schönes Tisch.", "Alles ist gut."))

    assert [found(notes, text) for notes, text in zip(english, texts, strict=True)] == [["go"], [], ["recieve"]]
    assert english[2][0].fixes[0] == "receive"
    assert english[2][0].is_spelling
    assert found(german[0], "Das ist ein schönes Tisch.") != []
    assert german[1] == ()


@pytest.mark.slow
def test_a_language_that_the_server_lacks_is_left_out(server: str) -> None:
    """There is nothing to say, and nothing fails."""
    assert notes_on(server, "tr-TR", ("Merhaba dunya",)) == [()]


@pytest.mark.slow
def test_many_paragraphs_are_asked_in_several_requests(server: str) -> None:
    """None gets lost between two of them."""
    texts = [f"Number {number} is fine, and all is well with it today." for number in range(500)]
    texts[499] = "We recieve it today."

    notes = notes_on(server, "en-US", texts)

    assert len(notes) == 500
    assert found(notes[499], texts[499]) == ["recieve"]


@pytest.mark.slow
def test_the_version_is_told(server: str) -> None:
    """Two runs can be compared."""
    assert version_at(server) == "6.8"


@pytest.mark.slow
def test_names_codes_and_mentions_are_never_slips_of_spelling(server: str, tmp_path: Path) -> None:
    """Those of the brand, of facts and of mentions; all else is found in its place of the message."""
    path = project(tmp_path, f"{{languagetool: required, languagetool_server: '{server}'}}")
    kit = brandkit.load_kit(path)

    report = brandkit.lint(brandkit.read_message(path, kit), kit)

    grammar = [each for each in report.findings if each.rule.startswith("grammar/LanguageTool.")]
    assert [each.quote for each in grammar] == ["This are", "recieve"]
    assert [(each.span.line, each.span.column) for each in grammar if each.span] == [(6, 1), (6, 65)]
    assert report.looked_by == ("LanguageTool 6.8",)


@pytest.mark.slow
def test_a_proxy_of_the_environment_gets_nothing(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is meant for this computer stays on it: the proxy that is named here does not exist."""
    from brandkit.grammar.languagetool import client

    for name in ("http_proxy", "HTTP_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    client._tool.cache_clear()

    assert notes_on(server, "en-US", ("All is well.",)) == [()]


@pytest.mark.slow
def test_a_folder_is_enough(folder: Path, tmp_path: Path) -> None:
    """A server is started from it for one run of the command line, and is gone with it."""
    path = project(tmp_path, "{languagetool: required}")
    environment = {**os.environ, "LTP_PATH": str(folder)}
    command = [sys.executable, "-m", "brandkit", "lint", str(path), "--format", "json"]

    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=400)

    report = json.loads(done.stdout)
    quotes = [each["quote"] for each in report["findings"] if each["rule"].startswith("grammar/LanguageTool.")]
    assert (quotes, report["looked_by"], done.stderr) == (["This are", "recieve"], ["LanguageTool 6.8"], "")
    assert not _is_running(str(folder))


def _is_running(words: str) -> bool:
    import psutil

    return any(words in " ".join(each.info["cmdline"] or ()) for each in psutil.process_iter(["cmdline"]))
