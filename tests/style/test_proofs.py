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
