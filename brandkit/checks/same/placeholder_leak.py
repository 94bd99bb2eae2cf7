"""placeholder-leak: something that should have been filled in was sent as it stands.

Why: "Hi {{ first_name }}" and "Hello undefined" tell a reader that nobody looked.
Instead: fill it, give the value a default, or leave the words out for people without the value.
"""

import re
from collections.abc import Iterator, Sequence

from brandkit.model.check import Case, Check, Fault
from brandkit.model.comparison import Comparison
from brandkit.model.statement import Statement

# Placeholders of Jinja, Liquid, Handlebars, ES templates, mail-merge tools; and what programs print for nothing.
_MARKS = re.compile(
    r"\{\{[^{}\n]{0,200}\}\}|\{%[^%\n]{0,200}%\}|\$\{[^{}\n]{0,100}\}|<%[^%\n]{0,100}%>|%%[A-Za-z_]{2,40}%%"
    r"|\*\|[A-Z_:]{2,40}\|\*|\[(?:[A-Z]{2,}[ _]?){1,4}\]|\[\[[^\[\]\n]{1,60}\]\]"
)
_NOTHING = re.compile(r"(?<![\w'])(?:undefined|NaN|\[object Object\]|None|null|nil)(?![\w'])")


def run(comparison: Comparison) -> Iterator[Fault]:
    """Yield a fault for each placeholder, and for each word for nothing that the source does not have itself."""
    text, own = comparison.view.told.text, comparison.source.told.text
    # "Null" is a digit in German: a word that a value is made of is no word for nothing.
    values = comparison.view.told.statements
    nothing = (each for each in _NOTHING.finditer(text) if not _is_in_a_value(each.start(), values))
    for found in (*_MARKS.finditer(text), *nothing):
        if found[0] not in own:
            words = f"the {comparison.view.channel} shows {found[0]}, which should have been filled in"
            yield Fault(words, *found.span())


def _is_in_a_value(place: int, statements: Sequence[Statement]) -> bool:
    return any(each.start <= place < each.end for each in statements)


CHECK = Check(
    "same/placeholder-leak",
    "error",
    run,
    cases=(
        Case("Your parcel from Oakum Books arrives today.", "Your parcel from Oakum Books arrives today."),
        Case("Your parcel from Oakum Books arrives.", "Your parcel from {{ sender }} arrives.", ("{{ sender }}",)),
        Case("Hello Ana, the sale is on.", "Hello undefined, the sale is on.", ("undefined",)),
        Case("None of our shops is open today.", "None of our shops is open today."),
    ),
    about=__doc__ or "",
)
