"""A Vale that also writes down what each rule finds in which block, before it looks for the place of it in the file.

Vale places many alerts by looking for their words anew, and then tells them at another place, or not at all. What its
rules found shows whether that is the whole difference. Go builds Vale with a few lines more in four of its functions,
put into its own source as the module proxy delivers it; nothing of that source lies here.
"""

import json
import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from bench.oracles.vale.ask import HERE, TARGET, Alert, compiled, is_newer, run, straight

SPY = HERE / ".bin" / "spy"

_FIELD = 'HasByteOffsets bool     `json:"-"`'
_WRITER = """
package core

import (
	"encoding/json"
	"os"
	"sync"
	"unicode/utf8"
)

var spying sync.Mutex

func spy(path string, a Alert, text string, told bool) {
	spying.Lock()
	defer spying.Unlock()
	out, _ := os.OpenFile(os.Getenv("VALE_SPY"), os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	defer out.Close()
	from, to := 0, 0
	if len(a.InBlock) == 2 {
		from, to = a.InBlock[0], a.InBlock[1]
	}
	if a.InBytes && from >= 0 && to <= len(text) {
		from, to = utf8.RuneCountInString(text[:from]), utf8.RuneCountInString(text[:to])
	}
	_ = json.NewEncoder(out).Encode(map[string]any{"Path": path, "Text": text, "From": from, "To": to, "Told": told,
		"Check": a.Check, "Message": a.Message, "Severity": a.Severity, "Line": a.Line, "Span": a.Span,
		"Match": a.Match})
}
"""
_BEGINS = """lines, pad int, lookup bool) {
	before := len(f.Alerts)
	defer func() { spy(f.Path, a, blk.Text, len(f.Alerts) > before) }()
"""
_PLANTED = (
    # file, words that stand in it once, what stands in their place
    ("core/alert.go", _FIELD, _FIELD + '\n\tInBlock []int `json:"-"`\n\tInBytes bool `json:"-"`'),
    (
        "core/file.go",
        "lines, pad int, lookup bool) {\n",
        _BEGINS,
    ),
    (
        "check/definition.go",
        "Match: match, Action: action, Groups: groups}",
        "Match: match, Action: action, Groups: groups, InBlock: append([]int{}, loc...)}",
    ),
    (
        "check/spelling.go",
        "Link: s.Link, Match: word, Action: s.Action}",
        "Link: s.Link, Match: word, Action: s.Action, InBlock: []int{at, at + length}, InBytes: true}",
    ),
)


class Found(NamedTuple):
    """What a rule finds in a block."""

    path: str
    rule: str
    message: str
    severity: str
    text: str
    """The block."""
    start: int
    """Code points of the block."""
    end: int


class Spied(NamedTuple):
    """What a rule of Vale finds, and the alert that comes of it."""

    found: Found
    alert: Alert | None
    """None: Vale tells nothing."""


def build() -> None:
    """Build the Vale that writes down what it finds."""
    if is_newer(SPY):
        return
    where = ["go", "list", "-f", "{{.Module.Dir}}", TARGET]
    source = Path(subprocess.run(where, cwd=HERE, check=True, capture_output=True, text=True).stdout.strip())
    with TemporaryDirectory() as name:
        module = Path(name, "vale")
        shutil.copytree(source, module, ignore=shutil.ignore_patterns("testdata", "*_test.go"))
        subprocess.run(["chmod", "-R", "u+w", module], check=True)  # modules in the cache are for reading only
        _plant(module / "internal")
        modules = Path(name, "go.mod")
        replaced = f"\nreplace github.com/vale-cli/vale/v3 => {module}\n"
        modules.write_text((HERE / "go.mod").read_text("utf-8") + replaced, "utf-8")
        shutil.copy(HERE / "go.sum", Path(name, "go.sum"))
        compiled(SPY, f"-modfile={modules}")


def _plant(source: Path) -> None:
    """Put our lines into a copy of Vale's source."""
    for name, words, instead in _PLANTED:
        file = source / name
        text = file.read_text("utf-8")
        if text.count(words) != 1:
            raise RuntimeError(f"{name} of this Vale is another one: {words!r} stands in it {text.count(words)} times")
        file.write_text(text.replace(words, instead), "utf-8")
    (source / "core" / "spy.go").write_text(_WRITER, "utf-8")


def spy(folder: Path) -> list[Spied]:
    """Return what the rules of Vale find in the pages of a folder, in no order."""
    build()
    with TemporaryDirectory() as name:
        notes = Path(name, "found.jsonl")
        run(SPY, folder, {"VALE_SPY": str(notes)})
        lines = notes.read_text("utf-8").splitlines() if notes.is_file() else []
    return [_spied(json.loads(line)) for line in lines]


def _spied(it: dict[str, object]) -> Spied:
    path, rule, message, severity = (str(it[key]) for key in ("Path", "Check", "Message", "Severity"))
    start, end, span = it["From"], it["To"], it["Span"]
    assert isinstance(start, int)
    assert isinstance(end, int)
    assert isinstance(span, list)
    found = Found(Path(path).name, rule, message, severity, str(it["Text"]), start, end)
    if not it["Told"]:
        return Spied(found, None)
    alert = Alert(
        found.path, rule, int(str(it["Line"])), span[0], span[1], message, severity, straight(str(it["Match"]))
    )
    return Spied(found, alert)
