"""Whether a rule's examples hold."""

from collections.abc import Sequence

import pytest

from brandkit.style.proofs import mended, unproved
from brandkit.style.reading.read import read_rule

RULE = "extends: substitution\nmessage: Say “%s”, not “%s”\nswap: {utilise: use}\n"


@pytest.mark.parametrize(
    ("examples", "words"),
    [
        ("pass: [We use it.]\nfail: [We utilise it.]", ()),
        ("fail:\n  - {text: We utilise it., finds: [utilise], fixed: We use it.}", ()),
        ("pass:\n  - We utilise it.", ("rules/x.yml:5:5: style/x finds “utilise” in an example that should pass",)),
        ("fail:\n  - We use it.", ("rules/x.yml:5:5: style/x finds nothing in an example that should fail",)),
        ("fail:\n  - {text: I utilise it, finds: [it]}", ("rules/x.yml:5:12: style/x finds “utilise”, not “it”",)),
        (
            "fail:\n  - {text: I utilise it, fixed: I took it}",
            ("rules/x.yml:5:12: style/x makes “I use it” of an example, not “I took it”",),
        ),
        ("pass:\n  - {text: Wir utilise es, locale: de}\nlocales: [en]", ()),
        ("pass:\n  - {text: We utilise it, channel: email}\nchannels: [sms]\nfail: [We utilise it]", ()),
        ("fail: [We utilise it]\npurposes: [marketing]\naudiences: [staff]", ()),
    ],
)
def test_an_example_that_does_not_hold_is_told_with_its_place(examples: str, words: Sequence[str]) -> None:
    """Which example, what was found, and what should have been."""
    file = read_rule("style/x", "rules/x.yml", f"{RULE}{examples}\n")

    assert file.faults == ()
    assert tuple(str(fault).partition("; ")[0] for fault in unproved(file)) == tuple(words)


def test_without_remarks_nothing_is_mended() -> None:
    """A text stays as it is."""
    assert mended("as it is", ()) == "as it is"


TERMS = "extends: consistency\nmessage: x\nacross: project\nfix: safe\nignorecase: true\neither: {sign in: log in}\n"


@pytest.mark.parametrize(
    ("examples", "words"),
    [
        ("fail: [{text: Log in., beside: [Sign in here.], finds: [Log in], fixed: Sign in.}]", ()),
        ("pass: [{text: Log in., beside: [Log in here.]}, {text: Sign in., beside: [Log in.]}]", ()),
        ("pass:\n  - Sign in or log in.", ("rules/x.yml:8:5: style/x finds “log in” in an example that should pass",)),
    ],
)
def test_an_example_may_have_other_messages_beside_it(examples: str, words: Sequence[str]) -> None:
    """What is found in them is no matter of the example."""
    file = read_rule("style/x", "rules/x.yml", f"{TERMS}{examples}\n")

    assert file.faults == ()
    assert tuple(str(fault).partition("; ")[0] for fault in unproved(file)) == tuple(words)


def test_only_what_looks_at_several_texts_can_have_some_beside() -> None:
    """And only a consistency rule does; both are told with their places."""
    (across,) = read_rule("style/x", "rules/x.yml", f"{RULE}across: project\n").faults
    (beside,) = read_rule("style/x", "rules/x.yml", f"{RULE}pass: [{{text: a, beside: [b]}}]\n").faults

    assert str(across).startswith("rules/x.yml:4:1: a rule of the kind substitution looks at each text by itself")
    assert str(beside).startswith("rules/x.yml:4:18: only a rule with `across` has texts `beside` it")
