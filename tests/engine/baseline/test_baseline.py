"""What is known stays known when lines move; nothing new gets in by itself."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from brandkit.engine.baseline.baseline import (
    Baseline,
    Scope,
    found_in,
    grown,
    hide,
    known_by,
    relative,
    shrunk,
    unmatched,
)
from brandkit.model.finding import Finding
from brandkit.model.report import Counts, Report
from brandkit.source.places import find_lines

RULE = "style/plain.utilise"
TEXT = "We utilise it.\n\nThey utilise it, and utilise it again.\n"


def report(text: str, path: Path, rule: str = RULE) -> Report:
    """Return what is found of the word `utilise` in a file, which is written."""
    path.write_text(text)
    lines = find_lines(text, str(path))
    starts = [start for start in range(len(text)) if text.startswith("utilise", start)]
    found = tuple(
        Finding(rule, "warning", "so", "m", quote="utilise", span=lines.span(start, start + 7)) for start in starts
    )
    return Report(found, counts=Counts(warnings=len(found), messages=1), texts={str(path): text})


def scope(*paths: str, rules: Sequence[str] = (RULE,)) -> Scope:
    """Return what was looked at."""
    return Scope(paths, rules)


MOVED = {
    "lines before it": "New.\n\nAnd more.\n\n" + TEXT,
    "other line breaks": "We\nutilise\nit.\n\nThey utilise it, and\nutilise it again.\n",
    "another order": "They utilise it, and utilise it again.\n\nWe utilise it.\n",
    "new words around it": "Hello. We utilise it. Really.\n\nThey utilise it, and utilise it again. So.\n",
}


@pytest.mark.parametrize("text", MOVED.values(), ids=MOVED)
def test_known_findings_stay_known(tmp_path: Path, text: str) -> None:
    """As long as their sentences are the same."""
    known = found_in(report(TEXT, tmp_path / "m.md"), tmp_path)
    left = hide(report(text, tmp_path / "m.md"), known, tmp_path)

    assert left.findings == ()
    assert (left.counts.warnings, left.counts.baselined) == (0, 3)


@pytest.mark.parametrize("text", ["We utilise that.\n", "We utilise it. We utilise it.\n", TEXT + "\nWe utilise it.\n"])
def test_new_ones_are_told(tmp_path: Path, text: str) -> None:
    """In a new sentence, or once more in a known one."""
    known = found_in(report(TEXT, tmp_path / "m.md"), tmp_path)

    assert len(hide(report(text, tmp_path / "m.md"), known, tmp_path).findings) == 1


def test_other_rule_and_other_file_are_new(tmp_path: Path) -> None:
    """All three count."""
    known = found_in(report(TEXT, tmp_path / "m.md"), tmp_path)

    assert len(hide(report(TEXT, tmp_path / "other.md"), known, tmp_path).findings) == 3
    assert len(hide(report(TEXT, tmp_path / "m.md", "style/x"), known, tmp_path).findings) == 3


def test_baseline_only_shrinks(tmp_path: Path) -> None:
    """What is mended leaves it, what is new does not get in; and comes back as new."""
    before = found_in(report(TEXT, tmp_path / "m.md"), tmp_path)
    now = report("They utilise it, and use it again. We utilise more.\n", tmp_path / "m.md")
    found = found_in(now, tmp_path)
    after = shrunk(before, found, scope("m.md"), tmp_path)

    assert after.counts == {}
    assert len(hide(now, after, tmp_path).findings) == 2
    assert set(unmatched(before, found, scope("m.md"), tmp_path)) == set(before.counts)
    assert grown(before, found, scope("m.md"), tmp_path).counts == found.counts


def test_fewer_of_the_same_count_less(tmp_path: Path) -> None:
    """A sentence with two of them has one now."""
    sentence = "They utilise it, and utilise it again."
    before = found_in(report(f"{sentence} {sentence}\n", tmp_path / "m.md"), tmp_path)
    found = found_in(report(f"{sentence}\n", tmp_path / "m.md"), tmp_path)

    assert list(before.counts.values()) == [4]
    assert list(shrunk(before, found, scope("m.md"), tmp_path).counts.values()) == [2]


def test_what_was_not_looked_at_stays(tmp_path: Path) -> None:
    """Another file, another rule; but not a file that is gone."""
    before = found_in(report(TEXT, tmp_path / "m.md"), tmp_path)
    nothing = Baseline()

    assert shrunk(before, nothing, scope("other.md"), tmp_path).counts == before.counts
    assert shrunk(before, nothing, scope("m.md", rules=()), tmp_path).counts == before.counts
    assert list(unmatched(before, nothing, scope(), tmp_path)) == []
    (tmp_path / "m.md").unlink()
    assert shrunk(before, nothing, scope(), tmp_path).counts == {}


def test_what_is_missing_is_known_by_its_words_without_numbers(tmp_path: Path) -> None:
    """Line numbers and amounts may change; another channel's is another one."""
    one, two = (
        Finding("limit/too-long", "error", f"{count} segments; shorten line {line}", "m", "sms")
        for count, line in ((3, 8), (4, 12))
    )
    other = Finding("limit/too-long", "error", "3 segments; shorten line 8", "m", "x")

    assert known_by(one, {}, tmp_path) == known_by(two, {}, tmp_path) != known_by(other, {}, tmp_path)


def test_prose_on_more_channels_is_the_same_finding(tmp_path: Path) -> None:
    """It is told once for all of them."""
    one, two = (Finding(RULE, "error", "so", "m", channels, quote="x") for channels in ("sms", "sms, x"))

    assert known_by(one, {}, tmp_path) == known_by(two, {}, tmp_path)


def test_paths_are_the_same_from_everywhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever folder brandkit is called in."""
    (tmp_path / "a" / "b").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "a")

    assert relative("b/m.md", tmp_path) == relative("../a/b/m.md", tmp_path) == "a/b/m.md"
