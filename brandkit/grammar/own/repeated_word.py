"""repeated-word: a word stands twice in a row.

Why: it is a slip of the hand that readers see at once.
Instead: leave one of the two out. Where both are meant ("that that"), allow it.
"""

import re
from collections.abc import Iterator

from brandkit.model.prose import Prose, Remark
from brandkit.model.prose_check import ProseCase, ProseCheck

ID = "grammar/repeated-word"
_TWICE = re.compile(r"(?<![\w’'-])([^\W\d_]+)\s+(\1)(?![\w’'-])", re.IGNORECASE)
# Words that sound sentences have twice, by language.
_MEANT = {
    "en": {"that", "had", "so", "very", "bye", "no", "yes", "really", "knock", "ha", "far", "many", "much", "long"},
    "de": {"die", "der", "das", "sie", "den", "so", "sehr", "ja", "nein", "bla", "ganz", "viel"},
    "fr": {"nous", "vous", "très", "oui", "non", "si", "vite"},
    "es": {"muy", "sí", "no", "ya", "poco", "así"},
}
# Digits that are said one by one: "call five five five".
_DIGITS = {
    "en": "oh zero one two three four five six seven eight nine",
    "de": "null eins zwei zwo drei vier fünf sechs sieben acht neun",
    "fr": "zéro un deux trois quatre cinq six sept huit neuf",
    "es": "cero uno dos tres cuatro cinco seis siete ocho nueve",
}


def look(prose: Prose) -> Iterator[Remark]:
    """Yield a remark for each word that stands twice in one stretch, but for names and what a language doubles."""
    language = prose.locale[:2]
    meant = _MEANT.get(language, set()).union(_DIGITS.get(language, "").split())
    for stretch in prose.stretches:
        for found in _TWICE.finditer(prose.text, stretch.start, stretch.end):
            first, second = found.groups()
            is_name = first[0].isupper() and second[0].isupper()
            if not is_name and first.casefold() not in meant:
                words = f"“{first}” stands twice"
                yield Remark(ID, "warning", words, *found.span(), fix=first, is_safe=True)


CHECK = ProseCheck(
    ID,
    "warning",
    look,
    cases=(
        ProseCase("Save on the the whole store.", ("the the",)),
        ProseCase("The the sale ends today.", ("The the",)),
        ProseCase("We know that that is late."),
        ProseCase("A stay in Baden Baden is included."),
        ProseCase("Nur heute auf auf alles.", ("auf auf",), "de-DE"),
        ProseCase("Alle, die die Karte haben.", (), "de-DE"),
        ProseCase("Le 3 3 mai."),
        ProseCase("Or call two zero seven, five five five."),
        ProseCase("Rufen Sie an: null acht acht zwo.", (), "de-DE"),
    ),
    about=__doc__ or "",
)
