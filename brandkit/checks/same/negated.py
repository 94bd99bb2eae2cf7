"""negated: a variant denies what the message says, or says what it denies.

Why: "will not renew" for "will renew" is the contrary, in nearly the same words.
Instead: use the fact's own words, or one of its accepted wordings (`also`).
"""

from collections.abc import Iterator

from brandkit.checks.meetings import fault_of, meetings_of
from brandkit.checks.overlaps import once
from brandkit.checks.wording import author, named, ours, quoted, variant
from brandkit.model.check import Case, Check, Fault
from brandkit.model.comparison import Comparison, Meeting


def run(comparison: Comparison) -> Iterator[Fault]:
    """Yield a fault for each phrase that is said with another polarity."""
    return (fault_of(each, comparison, _words) for each in once(meetings_of(comparison, ("negated",))))


def _words(meeting: Meeting, comparison: Comparison) -> str:
    said = f"{variant(comparison)} says the contrary, {quoted(meeting.quote)}"
    return f"{said}, where {author(comparison)} says {ours(meeting, comparison)}{named(meeting, comparison)}"


_PLAN = """---
locale: en-US
facts:
  renewal: {value: Your plan renews automatically, also: [auto-renews]}
  cards: {value: Gift cards are excluded, also: [excludes gift cards]}
---
{{ renewal }}. {{ cards }}.
"""
_RECALL = """---
locale: en-US
facts: {refund: USD 35.00}
---
Nobody was hurt. We refund {{ refund }} without a receipt.
"""
_TIERE = """---
locale: de-DE
facts: {hunde: Hunde sind erlaubt}
---
{{ hunde }}.
"""
_TARIF = """---
locale: de-DE
---
Sie müssen nichts tun.
"""
_COACH = """---
locale: en-GB
facts: {old: 08:15, new: 08:50}
---
Your coach to Hull does not leave at {{ old }} but at {{ new }}.
"""

CHECK = Check(
    "same/negated",
    "error",
    run,
    cases=(
        Case(_PLAN, "Your plan auto-renews. Not valid on gift cards."),
        Case(_PLAN, "Your plan will renew automatically; gift cards are excluded."),
        Case(
            _PLAN,
            "Your plan does not renew automatically. Excludes gift cards.",
            ("plan does not renew automatically",),
        ),
        Case(_PLAN, "Your plan renews automatically. Gift cards are not excluded.", ("Gift cards are not excluded",)),
        Case("We cannot take a child without a signed form.", "Without a signed form we can't take your child."),
        Case(
            "Dogs are allowed inside and bikes are allowed inside.",
            "Dogs are not allowed inside and bikes are not allowed inside.",
            ("Dogs are not allowed inside and bikes are not allowed inside.",),
        ),
        Case("You don't need to sign for it.", "You need to sign for it.", ("You need to sign for it.",)),
        Case(_RECALL, "Nobody was hurt. We refund $35, without a receipt."),
        Case(_RECALL, "Somebody was hurt. We refund $35, without a receipt.", ("Somebody was hurt.",)),
        Case(_RECALL, "Nobody was hurt. We refund $35, with a receipt.", ("We refund $35, with a receipt.",)),
        Case("There is no gas in Kiln Lane today.", "Today the gas in Kiln Lane is cut off."),
        Case(
            "There is no gas in Kiln Lane today.",
            "Today there is gas in Kiln Lane.",
            ("Today there is gas in Kiln Lane.",),
        ),
        Case("If you can't make it, please tell us today.", "Please tell us today if you can't make it."),
        Case(
            "If you can't make it, please tell us today.",
            "If you can make it, please tell us today.",
            ("If you can make it, please tell us today.",),
        ),
        Case("Unless you cancel your stay, we charge you.", "If you don't cancel your stay, we charge you."),
        Case("You must wait 15 minutes.", "Then wait for 15 minutes."),
        Case("You must wait 15 minutes.", "You must not wait 15 minutes.", ("You must not wait 15 minutes.",)),
        Case(_COACH, "Your coach to Hull leaves at 8:50 instead of 8:15."),
        Case(
            _COACH,
            "Your coach to Hull leaves at 8:15 and 8:50.",
            ("8:15",),
        ),
        Case(_TARIF, "Sie brauchen nichts zu tun."),
        Case(_TARIF, "Sie müssen etwas tun.", ("Sie müssen etwas tun.",)),
        Case(_TIERE, "Bei uns sind Hunde erlaubt."),
        Case(_TIERE, "Hunde sind nicht erlaubt.", ("Hunde sind nicht erlaubt",)),
    ),
    about=__doc__ or "",
)
