"""How a wrong number came about: a zero too many, a decimal point that slipped, two digits exchanged."""

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

from brandkit.model.comparison import Meeting
from brandkit.model.statement import Statement
from brandkit.model.value import Duration, Money, Number, Percent, Quantity

_POWERS: Mapping[Decimal, str] = MappingProxyType(
    {
        Decimal(10): "ten times as much",
        Decimal(100): "a hundred times as much",
        Decimal(1000): "a thousand times as much",
        Decimal(1_000_000): "a million times as much",
        Decimal("0.1"): "a tenth of it",
        Decimal("0.01"): "a hundredth of it",
        Decimal("0.001"): "a thousandth of it",
        Decimal("0.000001"): "a millionth of it",
    }
)
_LARGE: Mapping[Decimal, str] = MappingProxyType(
    {Decimal(1000): "“k” or “thousand”", Decimal(1_000_000): "“m” or “million”"}
)


def slip_of(meeting: Meeting) -> str:
    """Return in words how the source's number could become the variant's; ``""``: in no way that we know."""
    right, wrong = _amount(meeting.source), _amount(meeting.variant)
    if right is None or wrong is None or right <= 0 or wrong <= 0 or right == wrong:
        return ""
    if power := _POWERS.get((wrong / right).normalize()):
        return f"{power}, as if {_cause(right, wrong)}"
    return _mixed_up(right, wrong, in_words=not any(map(str.isdigit, meeting.quote)))


def _amount(statement: Statement | None) -> Decimal | None:
    match statement.value if statement else None:
        case Percent(amount) | Money(amount) | Number(amount) | Duration(amount) | Quantity(amount):
            return amount
        case _:
            return None


def _cause(right: Decimal, wrong: Decimal) -> str:
    how = "added" if wrong > right else "lost"
    if word := _LARGE.get(max(right / wrong, wrong / right).normalize()):
        return f"a {word} were {how}"
    if any(amount != amount.to_integral_value() for amount in (right, wrong)):
        return "the decimal point had slipped"
    zeros = "a zero" if max(right / wrong, wrong / right) == 10 else "two zeros"
    return f"{zeros} were {how}"


def _mixed_up(right: Decimal, wrong: Decimal, *, in_words: bool) -> str:
    small, large = sorted((right, wrong))
    if in_words and 13 <= small <= 19 and large == (small - 10) * 10:  # fourteen and forty, vierzehn and vierzig
        return "the two sound alike"
    one, other = f"{right.normalize():f}", f"{wrong.normalize():f}"
    if len(one) != len(other) or sorted(one) != sorted(other):
        return ""
    apart = sum(a != b for a, b in zip(one, other, strict=True))
    return "two digits are exchanged" if apart == 2 else ""
