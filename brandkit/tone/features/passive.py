"""The passive, where it can be told by its words: "was sent", "wird gesendet", "est envoyé par", "fue enviado"."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain
from types import MappingProxyType

from brandkit.tone.event import Event
from brandkit.tone.features import Feature
from brandkit.tone.participles import is_participle
from brandkit.tone.words import Word, are_joined

_BE = frozenset(
    [
        "is",
        "are",
        "was",
        "were",
        "be",
        "been",
        "being",
        "isn't",
        "aren't",
        "wasn't",
        "weren't",
        "get",
        "gets",
        "got",
        "getting",
    ]
)
_GET = frozenset(["get", "gets", "got", "getting"])
# They look like participles and say how somebody or something is.
_STATES = frozenset(
    [
        "interested",
        "excited",
        "pleased",
        "delighted",
        "worried",
        "concerned",
        "tired",
        "bored",
        "married",
        "used",
        "supposed",
        "allowed",
        "based",
        "located",
        "closed",
        "gone",
        "done",
        "sold",
        "limited",
        "expected",
        "committed",
        "dedicated",
        "related",
        "required",
        "needed",
        "advanced",
        "experienced",
        "included",
        "excluded",
        "born",
        "lost",
        "stuck",
        "sorted",
        "set",
        "open",
        "welcome",
        "thrilled",
        "satisfied",
        "prepared",
        "entitled",
        "left",
        "affected",
        "interrupted",
        "rested",
        "loved",
        "worn",
        "broken",
        "made",
        "due",
    ]
)
_ADVERBS = frozenset(
    [
        "not",
        "also",
        "already",
        "always",
        "never",
        "now",
        "still",
        "soon",
        "just",
        "only",
        "even",
        "often",
        "fully",
        "automatically",
        "being",
        "been",
    ]
)
_WERDEN = frozenset(["wird", "werden", "wurde", "wurden", "worden", "wurdest", "werde"])
_GERMAN = re.compile(
    r"(?:[a-zäöüß]*ge[a-zäöüß]{2,}(?:t|en)|(?:be|ver|er|ent|zer|über|unter)[a-zäöüß]{3,}(?:t|en)|[a-zäöüß]+iert)"
)
_ETRE = frozenset(["est", "sont", "était", "étaient", "sera", "seront", "été", "fut", "furent", "être"])
_FRENCH = re.compile(r"[a-zàâçéèêëîïôûù]+(?:ée?s?|ie?s?|ue?s?|ise?s?|ite?s?|erte?s?)")
_SER = frozenset(["es", "son", "fue", "fueron", "será", "serán", "sido", "era", "eran", "ser", "sea", "sean"])
_SPANISH = re.compile(r"[a-záéíóúñ]+(?:ad[oa]s?|id[oa]s?)|(?:hech|dich|escrit|puest|vist|abiert|cubiert)[oa]s?")
_SPANISH_STATES = frozenset(["válido", "válida", "válidos", "válidas"])


def find(text: str, words: Sequence[Word], language: str) -> Iterator[Event]:
    """Yield each passive, from its auxiliary to its participle."""
    ends = _LANGUAGES.get(language)
    reached = -1
    for at in range(len(words)):
        last = ends(text, words, at) if ends and at > reached else None
        if last is not None:
            reached = last
            first, final = min(at, last), max(at, last)
            start, end = words[first].start, words[final].end
            yield Event("passive", start, end, text[start:end])


def _english(text: str, words: Sequence[Word], at: int) -> int | None:
    if words[at].key not in _BE:
        return None
    verb = at + 1
    while verb < len(words) and verb - at < 4 and (words[verb].key in _ADVERBS or words[verb].key.endswith("ly")):
        verb += 1
    if verb == len(words) or not are_joined(text, words, at, verb) or not is_participle(words[verb].key):
        return None
    is_state = words[verb].key in _STATES or (words[at].key in _GET and words[verb].key in ("started", "ready", "rid"))
    return None if is_state and not _has_agent(words, verb, "by") else verb


def _german(text: str, words: Sequence[Word], at: int) -> int | None:
    if words[at].key not in _WERDEN:
        return None
    for verb in chain(range(at + 1, min(len(words), at + 9)), (at - 1,)):
        if verb < 0 or not are_joined(text, words, min(at, verb), max(at, verb)):
            continue
        word = words[verb]
        if _GERMAN.fullmatch(word.key) and not text[word.start].isupper() and not _is_future(words, at, verb):
            return verb
    return None


def _is_future(words: Sequence[Word], at: int, verb: int) -> bool:
    """Return whether "werden" makes a future with an infinitive: "wir werden erhalten", "werden es gestalten"."""
    key = words[verb].key
    if not key.endswith("en") or words[at].key in ("wurde", "wurden", "worden"):
        return False
    follows = words[verb + 1].key if verb + 1 < len(words) else ""
    return follows != "worden" and not re.search(r"ge[a-zäöüß]+en$", key)


def _french(text: str, words: Sequence[Word], at: int) -> int | None:
    """Of "est arrivé" only who did it tells that it is no past."""
    verb = at + 1
    if words[at].key not in _ETRE or verb >= len(words) or not are_joined(text, words, at, verb):
        return None
    return verb if _FRENCH.fullmatch(words[verb].key) and _has_agent(words, verb, "par") else None


def _spanish(text: str, words: Sequence[Word], at: int) -> int | None:
    verb = at + 1
    if words[at].key not in _SER or verb >= len(words) or not are_joined(text, words, at, verb):
        return None
    key = words[verb].key
    return verb if _SPANISH.fullmatch(key) and key not in _SPANISH_STATES else None


def _has_agent(words: Sequence[Word], verb: int, preposition: str) -> bool:
    return any(word.key == preposition for word in words[verb + 1 : verb + 3])


_LANGUAGES: Mapping[str, Callable[[str, Sequence[Word], int], int | None]] = MappingProxyType(
    {"en": _english, "de": _german, "fr": _french, "es": _spanish}
)

FEATURE = Feature("passive", find, languages=tuple(_LANGUAGES))
