"""A text cut into sentences, and each sentence into the words that carry its meaning."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from types import MappingProxyType

from brandkit.facts.lexicon import Lexicon
from brandkit.facts.lexicon.lexicon import entries
from brandkit.facts.recognise.clauses import clauses
from brandkit.facts.recognise.grammar import VALUE, Item, Letters, letters_of, view
from brandkit.facts.recognise.names import named
from brandkit.facts.recognise.normal import Normal
from brandkit.facts.recognise.scope import denied, known_words, negations, scoped
from brandkit.facts.recognise.setting import Setting
from brandkit.facts.recognise.tokens import LINE, SIGN, WORD, Token
from brandkit.model.statement import Sentence, Statement, Word

_CATEGORIES = (
    ("negations", "Z"), ("conditions", "I"), ("modals", "M"), ("senses", "S"), ("breaks", "K"), ("verbs", "h"),
    ("function_words", "f"),
)  # fmt: skip
_MARKS = frozenset(".,:;!?\nx-")
_MAY_END = re.compile(r"[\n.!?|xV]")
_ENDS = frozenset(".!?…")
_BULLETS = frozenset("•|‣▪●■◆★✓✔✅☑➤►▶⏎")
_CLOSING = frozenset("\"')]}*_")


def sentences(
    normal: Normal, tokens: Sequence[Token], statements: Sequence[Statement], setting: Setting
) -> Iterator[Sentence]:
    """Yield the sentences of a text; places count in the normal text."""
    items = view(tokens, entries(setting.lexicon, _CATEGORIES), statements, _LETTERS)
    items = _without_particles(items, setting.lexicon)
    letters = letters_of(items)
    begin = 0
    for place in (*_ends(items, letters, normal, setting.lexicon), len(items)):
        if not _MARKS.issuperset(letters[begin:place]):
            yield _sentence(items[begin : place + 1], letters[begin : place + 1], normal, setting.lexicon)
        begin = place + 1


def _without_particles(items: Sequence[Item], lexicon: Lexicon) -> list[Item]:
    """Return the items; what looks like the particle of a verb before a value is a preposition: "läuft ab 1.10."."""
    prepositions = known_words(lexicon, "bounds")
    found = list(items)
    for place, (item, after) in enumerate(pairwise(items)):
        if item.letter == "S" and after.letter == VALUE and len(item.tokens) > 1:
            verb, last = item.tokens[0], item.tokens[-1]
            if last.key in prepositions and last.kind == WORD:
                found[place] = Item(WORD, None, (verb,), verb.start, verb.end)
    return found


def _sign_letter(token: Token) -> str:
    return "x" if token.kind == SIGN and not token.key.isascii() and token.key not in "¿¡" else ""


_LETTERS: Letters = MappingProxyType({SIGN: _sign_letter})
"""Gives emoji and bullets a letter of their own: they part clauses."""


def _ends(items: Sequence[Item], letters: str, normal: Normal, lexicon: Lexicon) -> list[int]:
    """Return where sentences end."""
    places = [found.start() for found in _MAY_END.finditer(letters)]
    return [place for place in places if _is_end(items, place, normal, lexicon)]


def _is_end(items: Sequence[Item], place: int, normal: Normal, lexicon: Lexicon) -> bool:
    token = items[place].tokens[-1]
    after = items[place + 1].tokens[0] if place + 1 < len(items) else None
    if token.kind == LINE:
        # A line that goes on with a small letter is one that was only too long.
        return after is None or after.kind != WORD or not normal.text[after.start].islower()
    if token.key in _BULLETS:
        return True
    if not (len(items[place].tokens) == 1 and token.key in _ENDS) and not _is_ended_value(items[place], normal):
        return False
    return _is_followed_by_space(token, normal) and not _is_abbreviated(items, place, normal, lexicon)


def _is_ended_value(item: Item, normal: Normal) -> bool:
    """Return whether a value has the point of its sentence within: "at 6 p.m."."""
    return item.letter == VALUE and normal.text[item.end - 1] == "."


def _is_followed_by_space(token: Token, normal: Normal) -> bool:
    place = token.end
    while place < min(len(normal.text), token.end + 3) and normal.text[place] in _CLOSING:
        place += 1
    return place >= len(normal.text) or normal.text[place].isspace()


def _is_abbreviated(items: Sequence[Item], place: int, normal: Normal, lexicon: Lexicon) -> bool:
    """Return whether a point ends an abbreviation ("Dr.", "z. B.", "p.m.") or, in German, an ordinal ("am 3. Tag")."""
    if items[place].tokens[-1].key in "!?…":
        return False
    after = normal.text[items[place + 1].start] if place + 1 < len(items) else ""
    if items[place].letter == VALUE:
        return not after.isupper()
    before = items[place - 1].tokens[-1] if place else None
    if before is None or before.end != items[place].start or not after:
        return False
    if before.kind != WORD:
        return lexicon.traits.ordinal_points and before.key.isdecimal() and len(before.key) <= 2
    is_ending = normal.text[before.start - 1 : before.start].isdigit()  # "for over-65s. You"
    initial = len(before.key) == 1 and before.key not in "aoyeàó" and not is_ending
    # The unit of a value may end its sentence too: "costs 5p. Call us".
    is_open = items[place - 1].letter != VALUE or not after.isupper()
    return is_open and (initial or before.key in known_words(lexicon, "abbreviations"))


def _sentence(items: Sequence[Item], letters: str, normal: Normal, lexicon: Lexicon) -> Sentence:
    asking = known_words(lexicon, "requests")
    is_question = items[-1].tokens[-1].key == "?"
    words: list[Word] = []
    spans: list[tuple[int, int]] = []
    denying: list[tuple[int, int]] = []
    is_request = is_negative = False
    for begin, end in clauses(items, letters, normal, asking):
        clause, signs = items[begin:end], letters[begin:end]
        words += scoped(clause, signs, lexicon, is_question=is_question)
        spans += denied(clause, signs, is_question=is_question)
        found = negations(clause, signs, is_question=is_question)
        denying += found
        is_negative = is_negative or len(found) % 2 == 1
        is_request = is_request or _asks(clause, asking, lexicon)
    return Sentence(
        items[0].start,
        items[-1].end,
        named(words, normal, lexicon, is_ended=letters[-1] in ".!?"),
        tuple(spans),
        is_request and not is_question,
        tuple(denying),
        is_negative,
    )


def _asks(clause: Sequence[Item], asking: frozenset[str], lexicon: Lexicon) -> bool:
    """Return whether a clause begins with a verb that asks: "book a table", but not "book sales are", "calls cost"."""
    openers = known_words(lexicon, "request_openers")
    for place, item in enumerate(clause):
        key = item.tokens[0].key
        if item.letter in "wS" and key in asking:
            after = clause[place + 1] if place + 1 < len(clause) else None
            pronouns = known_words(lexicon, "pronouns")
            return after is None or after.letter not in "hM" or after.tokens[0].key in pronouns
        if item.letter not in "Kx-" and " ".join(token.key for token in item.tokens) not in openers:
            return False
    return False
