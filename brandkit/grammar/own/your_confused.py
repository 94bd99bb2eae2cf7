"""your-confused: "your" and "you're" are taken for one another.

Why: "you're" is short for "you are"; "your" says whose something is. Readers see the slip at once.
Instead: write "you're" where "you are" could stand, and "your" everywhere else.
"""

from brandkit.grammar.frames import Frame, look_for
from brandkit.model.prose_check import ProseCase, ProseCheck

ID = "grammar/your-confused"
_OWNED = (
    "own|orders?|accounts?|passwords?|inbox|wallet|basket|cart|subscription|invoices?|bookings?|appointments?|feedback"
)
_FRAMES = (
    Frame(r"\b(?P<wrong>your) (?:an?|the|not|already|about to|entitled|welcome(?=[.!,]|$| to\b))(?!-)\b", "you're"),
    Frame(
        r"\b(?P<wrong>your) (?:going to|invited to|ready to|eligible (?:for|to)|the (?:best|first)|all set)\b", "you're"
    ),
    Frame(rf"\b(?P<wrong>you[’']re) (?:{_OWNED})\b(?!-)", "your"),
)

CHECK = ProseCheck(
    ID,
    "warning",
    look_for(ID, "warning", {"en": _FRAMES}),
    cases=(
        ProseCase("Your invited to our open day.", ("Your",)),
        ProseCase("Thanks! Your welcome.", ("Your",)),
        ProseCase("You’re order is on its way.", ("You’re",)),
        ProseCase("You're invited, and your welcome gift waits."),
        ProseCase("Your order is here. You're about to love it."),
        ProseCase("Tell us what your not-so-secret wish is."),
    ),
    about=__doc__ or "",
)
