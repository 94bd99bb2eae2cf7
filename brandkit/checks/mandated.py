"""What a variant must hold by law or by a platform's terms, and whether its text holds it."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from brandkit.checks.variants import views_in
from brandkit.facts.lexicon import Lexicon, lexicon_of
from brandkit.facts.lexicon.lexicon import forms_of
from brandkit.facts.recognise.setting import setting_of
from brandkit.kit.words import words_for
from brandkit.markup.mail.eml import looks_like_eml, read_headers
from brandkit.model.channel import Element
from brandkit.model.check import Fault
from brandkit.model.comparison import View
from brandkit.model.finished import Finished

# The European Economic Area, whose law a directive is: the Union's 27, and Iceland, Liechtenstein, Norway.
_EU = frozenset(
    "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO".split()  # noqa: SIM905
)
START = 60
"""Characters within which a name stands at the beginning."""


def mandated(finished: Finished, *names: str) -> Iterator[Element]:
    """Yield the elements of these names that the variant must have: for its purpose, and where it goes."""
    for element in finished.known.elements if finished.known else ():
        if element.name in names and _is_for(element, finished) and _is_where(element, finished):
            yield element


def missing(element: Element, finished: Finished, words: str, part: str = "") -> Fault:
    """Return the fault that an element is not there; in a copy it is no error, since what sends it may add it."""
    is_mild = finished.is_copy and element.severity == "error"
    return Fault(words, 0, 0, severity="warning" if is_mild else element.severity, part=part)


def each_view(finished: Finished) -> Iterator[View]:
    """Yield the views that are not empty."""
    return (view for view in views_in(finished) if view.told.text.strip())


def lexicons(finished: Finished) -> tuple[Lexicon, ...]:
    """Return the words of the variant's language, and English ones; none where its language is not known."""
    own = setting_of(finished.source.locale).lexicon
    return (own, lexicon_of("en")) if own.words else ()


def says(text: str, category: str, known: Iterable[Lexicon]) -> re.Match[str] | None:
    """Return where a text first has one of the forms of a category, whole words in any case."""
    found = (_pattern(lexicon, category).search(text) for lexicon in known)
    return min(filter(None, found), key=lambda each: each.start(), default=None)


def says_keyword(text: str, category: str, known: Iterable[Lexicon]) -> bool:
    """Return whether a text has one of the forms of a category in capitals, as what is to be sent back stands."""
    capitals = {form.upper() for lexicon in known for form in forms_of(lexicon, category)}
    return any(word in capitals for word in re.findall(r"[^\W\d_]{3,}", text))


def own_words(finished: Finished, name: str) -> Iterator[str]:
    """Yield the kit's own words whose name begins so, and the channel's settings; of one with a slot its beginning."""
    if finished.kit:
        settings = finished.kit.settings.get(finished.channel, {})
        words = words_for(finished.kit, finished.source.locale)
        yield from (
            str(value).partition("{{")[0] for key, value in (*words.items(), *settings.items()) if key.startswith(name)
        )


def holds(text: str, words: str) -> bool:
    """Return whether a text has these words, with whatever spaces between them, in any case."""
    return bool(words.strip()) and _flat(words) in _flat(text)


def headers_of(finished: Finished) -> Mapping[str, str] | None:
    """Return the headers of the variant where a whole mail is one of its parts; None: nobody knows them yet."""
    mail = next((data for data in finished.parts.values() if looks_like_eml(data)), None)
    return None if mail is None else read_headers(mail)


def _is_for(element: Element, finished: Finished) -> bool:
    if element.name == "disclosure":  # whose own account speaks need not say that it speaks for itself
        return finished.purpose == "sponsored" and bool({"marketing", "sponsored"} & set(element.purposes))
    purpose = "marketing" if finished.purpose == "sponsored" else finished.purpose
    return purpose in element.purposes or finished.purpose in element.purposes


def _is_where(element: Element, finished: Finished) -> bool:
    wanted = set(element.regions) | (_EU if "EU" in element.regions else frozenset())
    return not element.regions or not wanted.isdisjoint(finished.regions)


@lru_cache(maxsize=64)  # a memo of a pure function: one entry per lexicon and category
def _pattern(lexicon: Lexicon, category: str) -> re.Pattern[str]:
    forms = sorted(forms_of(lexicon, category), key=len, reverse=True)
    shapes = (r"\s+".join(map(re.escape, form.split())).replace("'", "['’]") for form in forms if form)
    return re.compile(rf"(?<!\w)(?:{'|'.join(shapes) or '(?!)'})(?!\w)", re.IGNORECASE)


def _flat(text: str) -> str:
    return " ".join(text.casefold().split())
