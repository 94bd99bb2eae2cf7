"""How spoken addresses and codes look to their grammar: one letter per token, see `SIGNS` and `heard`."""

import re
from collections.abc import Mapping, Sequence
from functools import partial
from types import MappingProxyType

from brandkit.facts.lexicon.lexicon import Lexicon, entries, single_words
from brandkit.facts.recognise.grammar import Item, letters_of, view
from brandkit.facts.recognise.setting import Setting
from brandkit.facts.recognise.tokens import NUMBER, WORD, Token
from brandkit.model.statement import Statement

SIGNS: Mapping[str, str] = MappingProxyType({
    ".": "D", "/": "S", "-": "H", "_": "U", "@": "A", "@?": "B", "+": "P", "": "J",
    "?": "R", "=": "X", "&": "Z", "#": "N",
})  # fmt: skip
"""From a sign to the letter of the words by which it is spoken: Dot, Slash, Hyphen, Underscore, At, "at" which may be a
preposition, Plus, Joined ("all one word"), and those of a query."""

_CATEGORIES = (
    ("spoken_signs", "s"),  # becomes one of `SIGNS`
    ("letter_names", "l"),
    ("spoken_repeats", "M"),
    ("spoken_digits", "O"),
    ("code_cues", "Q"),
    ("tail_cues", "Y"),
    ("phone_cues", "T"),
    ("item_cues", "G"),
    ("mail_cues", "E"),
    ("letter_helps", "F"),
    ("address_edges", "f"),
    ("address_openers", "v"),
)
_LONE = re.compile(
    r"I(?=[,-]?[lk]|,I)|(?<=I,)I|(?<=[lk])I+|(?<=[lk][,-])I|(?<=n)I(?=[,.;:!?)\n]|$)|(?<=l)i(?=[lI])|(?<=l,)i(?=,[lI])"
)
"""Letters that are words too ("I", "a"), where they stand among letters that are spelled."""
_PHONE_DIGITS = 7
"""As many as the shortest phone number has, one after the other: "5 5 5, 0 1 4 7"."""


def heard(tokens: Sequence[Token], statements: Sequence[Statement], setting: Setting) -> Sequence[Item]:
    """Return the view of a text in which something may be spelled; nothing where that cannot be.

    Letters: ``l`` a letter by itself; ``i``, ``I`` one that is a word too; ``k`` a word in capitals; ``n`` a plain
    number; ``f`` a word that stands around an address, ``v`` one that may; ``Q G Y T E`` cues for codes, items, last
    digits, phones, mail; ``M`` "double", ``O`` "oh", ``F`` "as in"; and those of `SIGNS`.
    """
    lexicon = setting.lexicon
    lone = single_words(lexicon, "letter_words")
    if not _may_spell(tokens, lexicon, lone):
        return ()
    items = view(
        tokens, entries(lexicon, _CATEGORIES), statements, {NUMBER: _number_letter, WORD: partial(_word_letter, lone)}
    )
    named = [
        item._replace(letter=SIGNS[str(item.meaning)]) if item.letter == "s" and item.meaning is not None else item
        for item in items
    ]
    letters = letters_of(named)
    if "D" in letters:
        _hear_hyphens(named)
    for found in _LONE.finditer(letters):
        for place in range(*found.span()):
            named[place] = named[place]._replace(letter="l")
    return named


def _hear_hyphens(items: list[Item]) -> None:
    """Make the hyphens between two words one spoken: "birken-hof Punkt example" has them written."""
    for place, item in enumerate(items[1:-1], 1):
        left, right = items[place - 1], items[place + 1]
        is_tight = left.end == item.start and item.end == right.start
        if item.letter == "-" and is_tight and left.letter in "wfv" and right.letter in "wfv":
            items[place] = item._replace(letter="H")


def _may_spell(tokens: Sequence[Token], lexicon: Lexicon, lone: frozenset[str]) -> bool:
    """Return whether a text has a spoken dot or slash, or two pieces at least of which a code may consist."""
    signs, names = _sure_signs(lexicon), single_words(lexicon, "letter_names")
    numbers = letters = capitals = single = digits = 0
    for kind, key, start, end, _, in_words, written in tokens:
        if kind == NUMBER and end - start == 1 and not in_words:
            digits += 1
        if in_words:
            numbers += 1
        elif kind == WORD:
            if key in signs:
                return True
            if (end - start == 1 and key not in lone) or key in names:
                letters += 1
            elif written.isupper():
                capitals += 1
                single += end - start == 1
    if digits >= _PHONE_DIGITS:
        return True
    return numbers + letters > 1 or (numbers > 0 and capitals > 0) or (letters > 0 and single > 1)


def _sure_signs(lexicon: Lexicon) -> frozenset[str]:
    spoken = lexicon.words.get("spoken_signs", {})
    return frozenset(word for sign in "./" for form in spoken.get(sign, "").split(",") for word in form.split()[:1])


def _number_letter(token: Token) -> str:
    if token.written.isupper() and len(token.written) == 1:
        return "l"  # "fourteen A": no "a dozen"
    plain = token.amount is not None and token.amount == int(token.amount) and token.amount < 10**6
    return "n" if plain and (token.in_words or token.key.isdigit()) else "?"


def _word_letter(lone: frozenset[str], token: Token) -> str:
    """Return the letter of a word that no lexicon knows; ``""``: the usual one."""
    if token.end - token.start == 1:
        if token.key in lone:
            return "I" if token.written.isupper() else "i"
        return "l"
    return "k" if token.written.isupper() else ""
