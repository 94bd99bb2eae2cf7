"""A negation added or dropped, in a sentence that states something."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from bench.mutations.phrases import is_question, pattern_of, sentences, turned
from bench.mutations.variant import Edit, Operator, Variant, replaced

_RULES = ("same/negated",)
_CONTEXT = 24
"""So many characters after a negation show what is denied; a finding may quote them."""

_ADDED: Mapping[str, Mapping[str, str]] = {
    "en": {"is": "is not", "are": "are not", "will": "will not", "can": "cannot", "has": "has not",
           "have been": "have not been", "must": "must not", "has to": "does not have to", "have to": "do not have to",
           "was": "was not", "were": "were not"},
    "de": {"ist": "ist nicht", "sind": "sind nicht", "wird": "wird nicht", "werden": "werden nicht",
           "gilt": "gilt nicht",
           "kann": "kann nicht", "gelten": "gelten nicht", "können Sie": "können Sie nicht", "bleibt": "bleibt nicht",
           "kannst du": "kannst du nicht"},
    "fr": {"est": "n'est pas", "sont": "ne sont pas", "sera": "ne sera pas", "seront": "ne seront pas",
           "peut": "ne peut pas", "peuvent": "ne peuvent pas", "reste": "ne reste pas", "restent": "ne restent pas",
           "vous pouvez": "vous ne pouvez pas", "pouvez": "ne pouvez pas", "doit": "ne doit pas"},
    "es": {"es": "no es", "está": "no está", "están": "no están", "será": "no será", "puedes": "no puedes",
           "puede": "no puede", "se cobra": "no se cobra", "sigue": "no sigue", "siguen": "no siguen",
           "vale": "no vale",
           "incluye": "no incluye", "hay": "no hay", "son": "no son"},
}  # fmt: skip
_DROPPED: Mapping[str, Mapping[str, str]] = {
    "en": {"don't": "do", "doesn't": "does", "won't": "will", "isn't": "is", "aren't": "are", "can't": "can",
           "cannot": "can", "didn't": "did", "wasn't": "was", "do not": "do", "does not": "does", "will not": "will",
           "is not": "is", "are not": "are", "was not": "was", "must not": "must", "never": "always", "without": "with",
           "no longer": "still", "not": "", "nothing": "something", "no one": "someone", "nobody": "somebody",
           "no": ""},
    "de": {"nicht mehr": "noch", "nicht": "", "kein": "ein", "keine": "eine", "keinen": "einen", "keiner": "einer",
           "ohne": "mit", "nie": "immer", "niemals": "immer", "niemand": "jemand", "nichts": "etwas"},
    "fr": {"sans": "avec", "aucun": "un", "aucune": "une", "jamais": "toujours"},
    "es": {"no": "", "sin": "con", "nunca": "siempre", "ningún": "un", "ninguna": "una"},
}  # fmt: skip
# French denies on both sides of the verb, and Spanish may do so.
_AROUND = {
    "fr": (re.compile(r"\b(?:ne |n['’])([\wàâéèêëîïôûç'’ ]{1,20}?) (?:pas|plus|jamais)\b", re.IGNORECASE), r"\1"),
    "es": (re.compile(r"\bno (\w+) nada\b", re.IGNORECASE), r"\1 algo"),
}
# What is free is not free any more: another rule can say that as well.
_FREE = re.compile(
    r"\b(?:no|without|ohne|sans|aucun|sin)\b[\w ]{0,16}\b(?:charge|cost|fee|Kosten|Gebühr|Gebühren|frais|coste|cargo)"
    r"\b|"
    r"\b(?:costs?|kostet|cuesta|coûte) (?:nothing|nichts|nada|rien)\b",
    re.IGNORECASE,
)
_INTRODUCED = re.compile(r"\b(?:this|here|it|hier|ici|aquí) $", re.IGNORECASE)
"""Who speaks is no statement: "This is Lark Energy"."""
_ASKED = re.compile(
    r"\b(?:if|whether|how|what|when|where|that|which|who|wenn|falls|ob|wie|was|wo|dass|(?<=, )(?:die|der|das)|si|"
    r"qui|que|quand|où|cuando|donde|dónde|as|until|while|once|si vous)\b",
    re.IGNORECASE,
)
_DENIED = re.compile(
    r"\b(?:not|no|never|cannot|nothing|nobody|without|nicht|kein\w*|nie|ohne|ne|pas|sans|aucune?|sin|nunca|"
    r"ningun[ao]?|ningún|only|nur|ausschl\w*)\b|n['’]t\b|\bn['’]",
    re.IGNORECASE,
)


def _added(variant: Variant) -> Iterator[Edit]:
    """Yield one for each sentence that states something plainly: its first verb denied."""
    turns = _ADDED[variant.language]
    for start, end in sentences(variant):
        sentence = variant.shown[start:end]
        found = pattern_of(turns).search(sentence) if _states_fact(variant, start, end) else None
        if found and _is_plain(sentence, found):
            yield _with_context(variant, start + found.start(), start + found.end(), turned(found[0], turns))


def _dropped(variant: Variant) -> Iterator[Edit]:
    turns = _DROPPED[variant.language]
    for found in pattern_of(turns).finditer(variant.shown):
        if not is_question(variant, found.start()) and not _is_other(variant, found):
            edit = _with_context(variant, *found.span(), turned(found[0], turns))
            is_price = _FREE.search(variant.shown[max(0, found.start() - _CONTEXT) : found.end() + _CONTEXT])
            yield replace(edit, rules=(*_RULES, "same/sense-reversed")) if is_price else edit
    if variant.language in _AROUND:
        pattern, new = _AROUND[variant.language]
        for found in pattern.finditer(variant.shown):
            if not is_question(variant, found.start()):
                edit = _with_context(variant, *found.span(), found.expand(new))
                is_price = _FREE.search(found[0].removeprefix("no ").removeprefix("No "))
                yield replace(edit, rules=(*_RULES, "same/sense-reversed")) if is_price else edit


def _is_plain(sentence: str, found: re.Match[str]) -> bool:
    """Return whether a sentence states something with this verb: it asks, denies and restricts nothing."""
    before = sentence[: found.start()]
    is_main = re.match(r"[ \u00a0\0]", sentence[found.end() :]) is not None
    is_free = not _DENIED.search(sentence) and not _ASKED.search(before) and not _INTRODUCED.search(before)
    return is_main and is_free and "?" not in sentence


def _states_fact(variant: Variant, start: int, end: int) -> bool:
    """Return whether a sentence states a fact; of what brandkit rendered, every sentence is the source's own."""
    return not variant.said or any(start <= said.start < end and said.key != "cta" for said in variant.said)


def _is_other(variant: Variant, found: re.Match[str]) -> bool:
    """Return whether "no" is an answer, a number or a bound ("no later than"), or stands with another: "sans aucun"."""
    if found[0].lower() == "jamais" and re.search(r"\b(?:ne |n['’])[^.!?\n]{1,28}$", variant.shown[: found.start()]):
        return True
    if found[0].lower().startswith("aucun") and variant.shown[: found.start()].endswith("sans "):
        return True
    after = variant.shown[found.end() : found.end() + 24]
    bounds = r"[- ](?:later|more|less|fewer|sooner|más|menos|earlier)\b"
    return re.match(rf"\.? ?\d|[,.;:]|{bounds}| (?:aucune?|\w+ nada)\b", after) is not None


def _with_context(variant: Variant, start: int, end: int, new: str) -> Edit:
    """Return the edit; what is denied counts as changed, up to the end of the words beside it."""
    after = re.match(r"[^\0\n.!?]*", variant.shown[end : end + _CONTEXT])
    length = len(after[0]) if after else 0
    rest = variant.content[end : end + length]
    return replaced(start, end + length, new + rest if new else rest.removeprefix(" "))


OPERATORS = (
    Operator("negation: added", "closed", _RULES, _added),
    Operator("negation: dropped", "closed", _RULES, _dropped),
)
