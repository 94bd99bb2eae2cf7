"""Rules that extend other rules."""

import pytest

from brandkit.style.reading.read import RuleFile, read_rule

BASE = """extends: existence
message: "Avoid '%s'."
level: error
tokens: [utilise, leverage]
fail: [We utilise it.]
"""
SWAPS = "extends: substitution\nmessage: Say '%s', not '%s'.\nswap: {utilise: use, buy: get}\n"
PARENTS = {
    ("style/House.Base", "House/Base.yml"): BASE,
    ("style/House.Swaps", "House/Swaps.yml"): SWAPS,
    ("style/House.Middle", "House/Middle.yml"): "extends: House.Base\nlevel: warning\n",
    ("style/House.Round", "House/Round.yml"): "extends: House.Back\n",
    ("style/House.Back", "House/Back.yml"): "extends: House.Round\n",
    ("style/House.Program", "House/Program.yml"): "extends: script\nmessage: x\nscript: y\n",
}


def _read(text: str) -> RuleFile:
    return read_rule("style/Own.r", "Own/r.yml", text, PARENTS)


def test_has_what_the_other_rule_says_but_its_examples() -> None:
    """Message, level and words; what the rule says itself lies over it."""
    rule = _read("extends: House.Base\nmessage: Never '%s'.\n").rule

    assert rule is not None
    assert (rule.kind, rule.message, rule.level) == ("existence", "Never '%s'.", "error")
    assert rule.own["tokens"] == ("utilise", "leverage")
    assert rule.fails == ()


def test_goes_through_rules_that_extend_rules() -> None:
    """The nearest of them counts."""
    rule = _read("extends: House.Middle\ntokens: [synergy]\n").rule

    assert rule is not None
    assert (rule.level, rule.own["tokens"]) == ("warning", ("synergy",))


def test_adds_to_lists_and_takes_away() -> None:
    """With ``+`` and ``-`` behind the name of the field."""
    rule = _read("extends: House.Base\ntokens+: [synergy]\n").rule
    less = _read("extends: House.Base\ntokens-: [leverage]\n").rule

    assert rule is not None
    assert less is not None
    assert rule.own["tokens"] == ("utilise", "leverage", "synergy")
    assert less.own["tokens"] == ("utilise",)


def test_adds_to_mappings_and_takes_away() -> None:
    """A mapping takes entries by key."""
    rule = _read("extends: House.Swaps\nswap+: {buy: order, synergy: help}\nswap-: [utilise]\n").rule

    assert rule is not None
    assert rule.own["swap"] == {"buy": "order", "synergy": "help"}


def test_names_what_it_does_not_use() -> None:
    """A rule that extends a program is none that we run."""
    assert "runs none" in _read("extends: House.Program\n").notice


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("extends: House.Nowhere\n", "Own/r.yml:1:10: there is no rule `House.Nowhere`"),
        ("extends: House.Round\n", "Own/r.yml:1:10: the rules behind this one go round in a circle"),
        ("extends: House.Base\ntokens: [a]\ntokens+: [b]\n", "Own/r.yml:3:1: `tokens+` changes a list that `tokens`"),
        ("extends: House.Base\ntokens-: [b]\n", "Own/r.yml:2:10: the rule that it extends has no `b` to take away"),
        ("extends: House.Base\nlevel+: x\n", "Own/r.yml:2:1: `level+` changes what is no list"),
        ("extends: House.Base\ntokens+: x\n", "Own/r.yml:2:1: `tokens+` needs a list"),
        ("extends: House.Base\nmax: 3\n", "Own/r.yml:2:1: a rule of this kind has no field `max`"),
        ("extends: House.Base\ntokens+: ['(']\n", "Own/r.yml:2:"),
    ],
)
def test_tells_faults_at_their_place(text: str, fault: str) -> None:
    """In the file of the rule that extends, never in the other one."""
    faults = [str(each) for each in _read(text).faults]

    assert len(faults) == 1
    assert faults[0].startswith(fault)


def test_a_bad_escape_is_told_at_its_place() -> None:
    r"""In double quotes YAML reads ``\s`` as an escape, which it does not know."""
    faults = read_rule("style/r", "r.yml", 'extends: existence\nmessage: x\ntokens: ["a\\sb"]\n').faults

    assert len(faults) == 1
    assert str(faults[0]).startswith("r.yml:3:1")
    assert "escape" in str(faults[0])
