"""greeting-drift: one variant greets formally and another one like a friend.

Why: it sounds as if two people wrote, who do not know each other.
Instead: greet alike; where there is no room, not at all.
"""

from brandkit.model.prose_check import ProseCase
from brandkit.tone.rule import DRIFT, ToneRule

RULE = ToneRule(
    "tone/greeting-drift",
    (
        ("greeting", DRIFT),
        ("sign_off", DRIFT),
    ),
    "",
    (
        ProseCase(
            "Dear Ana,\nyour tea is here.",
            ("Dear",),
            beside=(
                "Hey Ana, your tea is here.",
                "Hi Ana, tea!",
            ),
        ),
        ProseCase("Hello Ana, your tea is here.", beside=("Hi Ana, your tea is here.",)),
    ),
    __doc__ or "",
)
