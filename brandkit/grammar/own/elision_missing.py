"""elision-missing: two words stand apart that French or Spanish writes as one.

Why: "de el" and "le offre" are slips that every reader hears.
Instead: write "del" and "l’offre".
"""

import re
from collections.abc import Iterator

from brandkit.model.prose import Prose, Remark
from brandkit.model.prose_check import ProseCase, ProseCheck

ID = "grammar/elision-missing"
# "Le onze", "le oui", "le un" as a number and "la une", a front page, stand apart, and so do names and words with h.
_APART = r"on[zc]e|onz|oui\b|ouistiti|ouate|une?s?\b|a\b|à\b|y\b|e-"
_FRENCH = re.compile(
    rf"(?<![\w’'-])(?P<one>[jldmtsn]e|que|la)[ \u00a0]+(?P<two>(?!{_APART})[aeiouéèêàâîôûœ][a-zéèêàâîôûœç’'-]+)\b"
)
_SI_IL = re.compile(r"(?<![\w’'-])(?P<one>[Ss]i)[ \u00a0]+(?P<two>ils?)\b")
_SPANISH = re.compile(r"(?<![\w])(?P<one>[Dd]e|[Aa])[ \u00a0]+(?P<two>el)\b(?! que\b)")


def look(prose: Prose) -> Iterator[Remark]:
    """Yield a remark for each pair of words that is written as one."""
    patterns = {"fr": (_FRENCH, _SI_IL), "es": (_SPANISH,)}.get(prose.locale[:2], ())
    for stretch in prose.stretches:
        found = (each for pattern in patterns for each in pattern.finditer(prose.text, stretch.start, stretch.end))
        for each in sorted(found, key=lambda match: match.start()):
            fix = _one_word(each["one"], each["two"])
            yield Remark(ID, "warning", f"“{each[0]}” is written “{fix}”", *each.span(), fix=fix, is_safe=True)


def _one_word(one: str, two: str) -> str:
    if two == "el":
        return f"{one}l" if one[-1] in "aA" else f"{one[0]}el"
    return f"{one[:-1]}’{two}"


CHECK = ProseCheck(
    ID,
    "warning",
    look,
    cases=(
        ProseCase("Profitez de le offre, si il vous plaît.", ("le offre", "si il"), "fr-FR"),
        ProseCase("Nous disons que elle est ouverte.", ("que elle",), "fr-FR"),
        ProseCase("Le onze mai, la une, le oui, de Amélie, je y vais, l’offre d’avril.", (), "fr-FR"),
        ProseCase("La entrada de el museo, a el lado.", ("de el", "a el"), "es-ES"),
        ProseCase("El código de él, a El Salvador, del museo.", (), "es-ES"),
        ProseCase("De el offer, as they say."),
    ),
    about=__doc__ or "",
)
