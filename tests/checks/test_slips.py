"""How findings explain a wrong number or code."""

import pytest

from brandkit.engine.check import check


def words(facts: str, body: str, variant: str) -> str:
    """Return what the only finding of a variant says behind the fact."""
    (finding,) = check(f"---\nlocale: en-US\nfacts: {facts}\n---\n{body}\n", {"sms": variant}).findings
    return finding.message.rpartition("): ")[2] if "): " in finding.message else ""


@pytest.mark.parametrize(
    ("price", "variant", "slip"),
    [
        ("14.00", "$140", "ten times as much, as if a zero were added"),
        ("14.00", "$1400", "a hundred times as much, as if two zeros were added"),
        ("14.50", "$145", "ten times as much, as if the decimal point had slipped"),
        ("14.50", "$1,450", "a hundred times as much, as if the decimal point had slipped"),
        ("14000", "$14", "a thousandth of it, as if a “k” or “thousand” were lost"),
        ("14", "$14k", "a thousand times as much, as if a “k” or “thousand” were added"),
        ("140.00", "$14", "a tenth of it, as if a zero were lost"),
        ("142.00", "$124", "two digits are exchanged"),
        ("14.00", "forty dollars", "the two sound alike"),
        ("14.00", "$40", ""),
        ("14.00", "$19", ""),
    ],
)  # fmt: skip
def test_a_wrong_number_is_explained(price: str, variant: str, slip: str) -> None:
    """A zero, a decimal point, a “k”, two digits, two words that sound alike; else nothing is said."""
    assert words(f"{{price: USD {price}}}", "It costs {{ price }}.", f"It costs {variant}.") == slip


@pytest.mark.parametrize(
    ("wrong", "slip"),
    [
        ("SPR1NG20", "the digit 1 stands where the letter I belongs"),
        ("SPRING2O", "the letter O stands where the digit 0 belongs"),
        ("SPRNIG20", "the letter I and the letter N are exchanged"),
        ("SPRING02", "the digit 2 and the digit 0 are exchanged"),
        ("SPRING25", "the digit 5 stands where the digit 0 belongs"),
        ("SPRIN20", "one character is missing"),
        ("SPRING200", "one character is too many"),
    ],
)  # fmt: skip
def test_a_wrong_code_is_explained(wrong: str, slip: str) -> None:
    """Look-alikes, exchanged and missing characters."""
    assert words("{code: SPRING20}", "Use the code {{ code }}.", f"Use the code {wrong}.") == slip
