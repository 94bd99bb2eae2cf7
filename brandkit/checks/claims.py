"""What a finding calls each sort of claim."""

from collections.abc import Mapping
from types import MappingProxyType

from brandkit.model.comparison import Meeting
from brandkit.model.statement import Claim

SORTS: Mapping[str, str] = MappingProxyType(
    {
        "superlative": "a superlative",
        "guarantee": "a guarantee",
        "absolute": "a promise without exception",
        "urgency": "urgency",
        "scarcity": "scarcity",
        "free": "something for free",
        "prize": "a prize",
        "proof": "proof",
        "health": "an effect on health",
        "green": "a claim about the environment",
        "exclusivity": "exclusivity",
        "bonus": "a bonus",
    }
)


def sort_in_words(meeting: Meeting) -> str:
    """Return what a meeting's claim is: "a superlative", "urgency"; ``""``: it is none."""
    value = meeting.variant.value if meeting.variant else None
    return SORTS.get(value.sort, f"a claim ({value.sort})") if isinstance(value, Claim) else ""
