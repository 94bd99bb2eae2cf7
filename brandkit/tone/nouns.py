"""What events are called in findings, one and several of them."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from brandkit.tone.event import Event

_NOUNS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "address.formal": ("formal address", "formal addresses"),
        "address.informal": ("informal address", "informal addresses"),
        "apology": ("apology", "apologies"),
        "blame": ("phrase that blames the reader", "phrases that blame the reader"),
        "boosters": ("warm or loud word", "warm or loud words"),
        "capitals": ("shouted word", "shouted words"),
        "contractions.missed": ("contraction not taken", "contractions not taken"),
        "contractions.used": ("contraction", "contractions"),
        "emoji": ("emoji", "emoji"),
        "exclamations": ("exclamation mark", "exclamation marks"),
        "greeting.casual": ("casual greeting", "casual greetings"),
        "greeting.formal": ("formal greeting", "formal greetings"),
        "greeting.neutral": ("greeting", "greetings"),
        "hedges": ("hedge", "hedges"),
        "hype": ("big word", "big words"),
        "passive": ("passive", "passives"),
        "person.we": ("“we”", "times “we”"),
        "person.you": ("“you”", "times “you”"),
        "profanity": ("swear word", "swear words"),
        "promise.strong": ("firm promise", "firm promises"),
        "promise.weak": ("careful promise", "careful promises"),
        "register": ("formal phrase", "formal phrases"),
        "sentence_words": ("word", "words"),
        "sign_off.casual": ("casual sign-off", "casual sign-offs"),
        "sign_off.formal": ("formal sign-off", "formal sign-offs"),
        "sign_off.neutral": ("sign-off", "sign-offs"),
        "slang": ("slang word", "slang words"),
        "thanks": ("word of thanks", "words of thanks"),
        "urgency": ("phrase that pushes", "phrases that push"),
    }
)
_MOST_QUOTED = 3


def counted(feature: str, side: str, count: int) -> str:
    """Return so many events in words: ``9 formal phrases``."""
    key = f"{feature}.{side}" if side else feature
    one, several = _NOUNS.get(key) or _NOUNS.get(feature) or (f"phrase of {named(key)}", f"phrases of {named(key)}")
    return f"{count:,} {one if count == 1 else several}"


def named(feature: str) -> str:
    """Return a feature's name as words."""
    return feature.replace("_", " ").replace(".", " ")


def quoted(events: Sequence[Event]) -> str:
    """Return the words of events in quotation marks, the first few of them, each once."""
    words = list(dict.fromkeys(" ".join(event.words.split()) for event in events))
    shown = ", ".join(f"“{each}”" for each in words[:_MOST_QUOTED])
    return f"{shown} …" if len(words) > _MOST_QUOTED else shown


def with_quotes(feature: str, side: str, events: Sequence[Event]) -> str:
    """Return events in words with what they say; marks and emoji tell nothing when they are quoted."""
    count = counted(feature, side, len(events))
    return count if feature in ("exclamations", "emoji") else f"{count} ({quoted(events)})"
