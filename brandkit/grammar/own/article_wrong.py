"""article-wrong: "a" stands before a vowel sound, or "an" before a consonant's.

Why: it stumbles when it is read aloud, and it is read aloud in every call.
Instead: write "an" before a vowel sound ("an hour", "an SMS"), and "a" before all others ("a user", "a one-off").
"""

import re
from collections.abc import Iterator

from brandkit.model.prose import Prose, Remark
from brandkit.model.prose_check import ProseCase, ProseCheck

ID = "grammar/article-wrong"
_ARTICLE = re.compile(
    r"(?<![\w’'.&/-])([Aa]n?)[ \u00a0]+([\"“‘'(]?)([A-Z]{2,5}\b|[A-Za-z][a-z’'-]*|\d[\d,.]*)(?![\w@.]*[@/]|\.\w)"
)
# Spelled with a vowel, said with a consonant; and the other way round. Beginnings of words.
_CONSONANT_SOUND = re.compile(
    r"(?:uni(?!n|m)|unanim|use|usu|usa|util|ub|ur(?:o|i|a)|eu|ew|one|once|ou(?:ija|i)|u-)", re.IGNORECASE
)
_VOWEL_SOUND = re.compile(r"(?:hour|hono|honest|heir)", re.IGNORECASE)
# Said either way, or no nouns: "plan a is", "from a to b".
_EITHER = re.compile(
    r"(?:historic|hotel|herb|hallucin|habitual|[a-z]$|(?:and|or|as|is|in|of|on|at|if|are|out|off|over|under|up|us|it|am)$)",
    re.IGNORECASE,
)
_SPELLED_OUT = re.compile(r"[B-DF-HJ-NP-TV-XZ]{2,5}$")
"""Letters without a vowel are said one by one: SMS, HTML."""
_VOWEL_LETTERS = "AEFHILMNORSX"
"""Letters whose names begin with a vowel."""
_VOWEL_NUMBER = re.compile(r"8|1[18](?:,\d{3})*(?![\d,])")


def look(prose: Prose) -> Iterator[Remark]:
    """Yield a remark for each English article that does not fit the word after it; where both are said, none."""
    if not prose.locale.startswith("en"):
        return
    for stretch in prose.stretches:
        for found in _ARTICLE.finditer(prose.text, stretch.start, stretch.end):
            article, _, word = found.groups()
            right = right_for(word)
            if right and right != article.lower():
                fix = right if article[0] == "a" else right.capitalize()
                yield Remark(
                    ID, "warning", f"“{article}” should be “{fix}” here", *found.span(1), fix=fix, is_safe=True
                )


def right_for(word: str) -> str:
    """Return the article before a word; ``""`` where nobody can tell."""
    if word[0].isdigit():
        return "an" if _VOWEL_NUMBER.match(word) else "a"
    if word.isupper() and len(word) > 1:
        return ("an" if word[0] in _VOWEL_LETTERS else "a") if _SPELLED_OUT.fullmatch(word) else ""
    if _EITHER.match(word):
        return ""
    if word[0].lower() in "aeiou":
        return "a" if _CONSONANT_SOUND.match(word) else "an"
    return "an" if _VOWEL_SOUND.match(word) else "a"


CHECK = ProseCheck(
    ID,
    "warning",
    look,
    cases=(
        ProseCase("Take a umbrella and an coat.", ("a", "an")),
        ProseCase("We send you a SMS in a hour.", ("a", "a")),
        ProseCase("An user gets a 8% discount.", ("An", "a")),
        ProseCase("A umbrella, a unique one, for an honest price.", ("A",)),
        ProseCase("A European tour, a one-off, a university, a uniform, a URL and an FAQ."),
        ProseCase("An MP3 in an hour, an 11th try, an 80% cut, a 100% refund, a 1,800 m run."),
        ProseCase("Plan A or plan B, from a to b; a historic hotel, an historic one."),
        ProseCase("An uninteresting offer, an unimpressed guest, an urn, an heirloom."),
        ProseCase("Il y a une remise.", (), "fr-FR"),
    ),
    about=__doc__ or "",
)
