"""placeholder-leak: something that should have been filled in was sent as it stands.

Why: "Hi {{ first_name }}" and "Hello undefined" tell a reader that nobody looked.
Instead: fill it, give the value a default, or leave the words out for people without the value.
"""

import re
from collections.abc import Iterator

from brandkit.checks.overlaps import covered_by
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
_NOTHING = re.compile(
    r"(?<!\w)(?<!\w\w')(?:undefined|NaN|\[object Object\]|None(?! of\b)|null(?! and void\b)|nil)(?![\w'])"
)


def run(comparison: Comparison) -> Iterator[Fault]:
    """Yield a fault for each placeholder, and for each word for nothing that the source does not have itself."""
    text, own = comparison.view.told.text, comparison.source.told.text
    for found in (*_MARKS.finditer(text), *_words_for_nothing(comparison.view.told)):
        if found[0] not in own:
            words = f"the {comparison.view.channel} shows {found[0]}, which should have been filled in"
            yield Fault(words, *found.span())


def _words_for_nothing(told: Told) -> list[re.Match[str]]:
    """Return them; "null" is a digit in German: a word that a value is made of is no word for nothing."""
    found = list(_NOTHING.finditer(told.text))
    if not found:
        return []
    is_in_a_value = covered_by((each.start, each.end) for each in told.statements)
    return [each for each in found if not is_in_a_value(*each.span())]


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
        Case("---\nlocale: de-DE\n---\nRufen Sie an: 030 5550.", "Rufen Sie an: null drei null, fünf fünf fünf null."),
    ),
    about=__doc__ or "",
)
