"""The parts of the bench of style that measure nothing: rules, text, and what figures are made of."""

import re
from pathlib import Path

import pytest
import yaml

from bench.prose_time import more
from bench.style_speed.measured import PATIENCE, Tool, environment, in_turns, times_as_fast
from bench.style_speed.peers import switched_on
from bench.style_speed.style import MOST, kinds_of, write_style
from bench.style_speed.text import BYTES, pages
from brandkit.engine.files import load_kit
from brandkit.engine.rules import rule_ids

TOOLS = (Tool("quick", ["q"], "a few"), Tool("slow", ["s"], "many"))


def test_writes_rules_that_both_programs_read(tmp_path: Path) -> None:
    """Without fields that only we have; each is one of ours as the project selects them."""
    folder = tmp_path / "rules" / "House"
    folder.mkdir(parents=True)
    (tmp_path / "brandkit.yaml").write_text("brand: Acme\nrules: {use: [House]}\n", "utf-8")
    count = write_style(folder)
    fields = {key for path in folder.glob("*.yml") for key in yaml.safe_load(path.read_text("utf-8"))}

    assert count == MOST == sum(kinds_of(folder).values())
    assert not fields & {"why", "pass", "fail", "locales", "channels", "fix"}
    assert len([each for each in rule_ids(kit=load_kit(tmp_path)) if each.startswith("style/House.")]) == MOST


def test_the_text_is_a_megabyte_and_the_same_each_time() -> None:
    """Of prose: neither front matter nor code."""
    text = pages()

    assert text == pages()
    assert BYTES <= len(text.encode()) < BYTES * 1.01
    assert not re.search("^(---|```)$", text, re.MULTILINE)
    assert max(map(len, text.split("\n\n"))) < 3000


def test_every_tool_has_its_turn_in_each_round() -> None:
    """So that what else the machine does meets all alike."""
    turns: list[str] = []

    def busy(tool: Tool) -> float:
        turns.append(tool.name)
        return float(len(turns))

    assert in_turns(TOOLS, 2, busy) == {"quick": [1.0, 3.0], "slow": [2.0, 4.0]}
    assert turns == ["quick", "slow", "quick", "slow"]


def test_a_tool_that_had_to_be_stopped_has_no_further_turn() -> None:
    """A minute is enough to know that it is slow."""
    taken = in_turns(TOOLS, 3, lambda tool: PATIENCE if tool.name == "slow" else 1.0)

    assert taken == {"quick": [1.0] * 3, "slow": [PATIENCE]}
    assert times_as_fast(taken, "quick") == {"slow": PATIENCE}


def test_programs_run_as_after_an_installation() -> None:
    """One that may not keep what it compiled would compile each time."""
    assert environment({"PATH": "/bin", "PYTHONDONTWRITEBYTECODE": "1"}) == {"PATH": "/bin"}


@pytest.mark.parametrize(
    ("config", "checks"),
    [(b'{"checks": {"terms": true, "spelling": true, "restricted": false}}', ["spelling", "terms"]), (b"no", [])],
)
def test_reads_which_checks_proselint_has(config: bytes, checks: list[str]) -> None:
    """From what it says itself."""
    assert switched_on(config) == checks


def test_what_rules_add_is_the_median_over_the_rounds() -> None:
    """A round in which the machine was busy says little."""
    assert more([1.5, 9.0, 1.4], [1.0, 8.9, 1.2]) == pytest.approx(0.2)
