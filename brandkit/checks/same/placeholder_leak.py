"""placeholder-leak: something that should have been filled in, or a note to a colleague, was sent as it stands.

Why: "Hi {{ first_name }}", "Hello undefined" and "(check price!)" tell a reader that nobody looked.
Instead: fill it, give the value a default, or leave the words out for people without the value; do what the note asks.
"""

import re
from collections.abc import Iterator

from brandkit.checks.notes import notes_in
from brandkit.checks.overlaps import covered_by
from brandkit.checks.wording import variant
from brandkit.facts.lexicon import Lexicon
from brandkit.facts.lexicon.lexicon import single_words
from brandkit.facts.recognise.setting import setting_of
from brandkit.model.check import Case, Check, Fault
from brandkit.model.comparison import Comparison
from brandkit.model.statement import Told

# Placeholders of Jinja, Liquid, Handlebars, ES templates, mail-merge tools; and what programs print for nothing.
_MARKS = re.compile(
    r"\{\{[^{}\n]{0,200}\}\}|\{%[^%\n]{0,200}%\}|\$\{[^{}\n]{0,100}\}|<%[^%\n]{0,100}%>|%%[A-Za-z_]{2,40}%%"
    r"|\{[A-Za-z]+[A-Z_]+[A-Za-z_]*\}|(?<![\w*])X{3,}(?![\w*])|\b(?:TBD|TBC|TODO|FIXME)\b|(?i:lorem ipsum)"
    r"|\[(?i:insert|your|add|enter|tbd|tbc|todo|placeholder|hier|bitte|insérer|votre|insertar|su|poner)\b[^\[\]\n]{0,60}\]"
    r"|\*?\|[A-Z_:]{2,40}\|\*?|\[[A-Z]{2,30}(?:[ _][A-Z]{2,30}){0,3}\]|\[\[[^\[\]\n]{1,60}\]\]"
)
_MAY_MARK = re.compile(r"[{\[|%]|XXX|TB[DC]|TODO|FIXME|[Ll][Oo][Rr][Ee][Mm]")
_NOTHING = re.compile(
    r"(?<!\w)(?<!\w\w')(?:undefined|NaN|\[object Object\]|None(?! of\b)|null(?! and void\b)|nil)(?![\w'])"
)

_WORDS_FOR_NOTHING = ("undefined", "NaN", "[object Object]", "None", "null", "nil")
"""What has none of them is not looked through."""


def run(comparison: Comparison) -> Iterator[Fault]:
    """Yield a fault for each placeholder, and for each word for nothing that the source does not have itself."""
    told, own = comparison.view.told, comparison.source.told.text.casefold()
    lexicon = setting_of(comparison.source.locale).lexicon
    found = _MARKS.finditer(told.text) if _MAY_MARK.search(told.text) else ()  # looking for a whole one is dear
    marks = [each.span() for each in found if not _is_word(each[0], lexicon)]
    blank = [*marks, *(found.span() for found in _words_for_nothing(told))]
    for start, end in blank:
        yield from _fault(start, end, "which should have been filled in", comparison, own)
    is_told = covered_by(blank)
    for start, end in notes_in(told, lexicon):
        if not is_told(start, end):
            yield from _fault(start, end, "a note that was left over", comparison, own)


def _fault(start: int, end: int, what: str, comparison: Comparison, own: str) -> Iterator[Fault]:
    """Yield a fault for words that the source does not have itself."""
    shown = comparison.view.told.text[start:end]
    if shown.casefold() not in own:
        yield Fault(f"{variant(comparison)} shows {shown}, {what}", start, end)


def _is_word(mark: str, lexicon: Lexicon) -> bool:
    """Return whether a mark is a word in capitals: Spanish has "TODO INCLUIDO"."""
    return mark.casefold() in single_words(lexicon, "function_words")


def _words_for_nothing(told: Told) -> list[re.Match[str]]:
    """Return them; "null" is a digit in German: a word that a value is made of is no word for nothing."""
    found = list(_NOTHING.finditer(told.text)) if any(map(told.text.__contains__, _WORDS_FOR_NOTHING)) else []
    if not found:
        return []
    is_in_a_value = covered_by((each.start, each.end) for each in told.statements)
    return [each for each in found if not is_in_a_value(*each.span())]


_CLASS = "The class costs €18."
_KURS = "---\nlocale: de-DE\n---\nDer Kurs kostet 18 €."
_COURS = "---\nlocale: fr-FR\n---\nLe cours coûte 18 €."
_CURSO = "---\nlocale: es-ES\n---\nEl curso cuesta 18 €."

CHECK = Check(
    "same/placeholder-leak",
    "error",
    run,
    cases=(
        Case("Your parcel from Oakum Books arrives today.", "Your parcel from Oakum Books arrives today."),
        Case("Your parcel from Oakum Books arrives.", "Your parcel from {{ sender }} arrives.", ("{{ sender }}",)),
        Case("Hello Ana, the sale is on.", "Hello {FIRSTNAME}, the sale is on.", ("{FIRSTNAME}",)),
        Case("Hello Ana, the sale is on.", "Hello Ana, the sale is on. [insert signature]", ("[insert signature]",)),
        Case("Call 0161 496 0182.", "Call XXXX.", ("XXXX",)),
        Case("The size is XXXL.", "In XXXL too."),
        Case("Hello Ana, the sale is on.", "Hello undefined, the sale is on.", ("undefined",)),
        Case("Hello Ana, the sale is on.", "Hello Ana. None of our shops is closed."),
        Case("Hello Ana, the sale is on.", "Hello None, the sale is on.", ("None",)),
        Case(_CLASS, "The class costs €18. [check with legal]", ("[check with legal]",)),
        Case(_CLASS, "The class costs €18 (check price!).", ("(check price!)",)),
        Case(_CLASS, "The class costs €18: [link]", ("[link]",)),
        Case(_CLASS, "The class costs €XX.", ("€XX",)),
        Case(_CLASS, "DRAFT - The class costs €18.", ("DRAFT",)),
        # What readers are to check, credits, and words in capitals are no notes.
        Case(_CLASS, "The class costs €18 (check with your doctor first). DRAFT BEER after it. [Photo: Ana Ruiz]"),
        Case("The date is (to be confirmed). [link]", "Date (to be confirmed) [link]"),
        Case(_KURS, "Der Kurs kostet 18 € (Preis noch klären).", ("(Preis noch klären)",)),
        Case(_KURS, "Der Kurs kostet 18 €, bitte noch mit Petra abstimmen.", ("bitte noch mit Petra abstimmen",)),
        Case(_KURS, "Der Kurs kostet 18 € (bitte prüfen Sie Ihre Daten)."),
        Case(_COURS, "Le cours coûte 18 € (à valider avec Paul).", ("(à valider avec Paul)",)),
        Case(_COURS, "Le cours coûte 18 € (bon à valider en caisse)."),
        Case(_CURSO, "El curso cuesta 18 € (pendiente de confirmar con Ana).", ("(pendiente de confirmar con Ana)",)),
        Case(_CURSO, "El curso cuesta 18 €, TODO INCLUIDO."),
        Case("---\nlocale: de-DE\n---\nRufen Sie an: 030 5550.", "Rufen Sie an: null drei null, fünf fünf fünf null."),
    ),
    about=__doc__ or "",
)
