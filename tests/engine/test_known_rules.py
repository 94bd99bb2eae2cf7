"""The rules that there are for messages, the nearest first."""

from pathlib import Path

from brandkit import load_kit
from brandkit.engine.known_rules import KnownRules, rules_for
from brandkit.engine.rules import rule_ids
from brandkit.style.ids import ids_of


def test_they_are_those_of_all_kits_and_brandkit_s_own(tmp_path: Path) -> None:
    """As often as they are gone through, each once."""
    (tmp_path / "brandkit.yaml").write_text("brand: Acme\n")
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules" / "own.yml").write_text("extends: existence\nmessage: No.\ntokens: [no]\n")
    known = rules_for([tmp_path / "one.md", Path("/nowhere.md")])

    every = list(known)
    assert every == list(known)
    assert sorted(every) == sorted({*rule_ids(kit=load_kit(tmp_path)), *rule_ids(kit=load_kit())})


def test_those_of_kits_come_first() -> None:
    """Brandkit's own take long to load, and hardly any pattern for the others needs them."""
    kit = load_kit()

    assert tuple(KnownRules((kit,)))[: len(ids_of(kit))] == ids_of(kit)
