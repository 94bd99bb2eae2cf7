"""The words of a text as they would be typed, in which phrases are looked for word for word."""

import re
from collections.abc import Iterator, Sequence

from brandkit.facts.recognise.grammar import Row
from brandkit.facts.recognise.normal import Normal
from brandkit.facts.recognise.setting import Setting
from brandkit.facts.recognise.tokens import CLAIMED, LINE, SIGN, Token, scan_between
from brandkit.facts.stems import fold
from brandkit.model.statement import Statement, Typed
from brandkit.model.value import Code

_SIGNS = re.compile(r"[\W_]")


def typed_words(normal: Normal, tokens: Row, statements: Sequence[Statement], setting: Setting) -> Iterator[Typed]:
    """Yield the words of a text, numbers in words and spelled codes in digits; places count in the normal text."""
    codes = {each.start: each.value.text for each in statements if isinstance(each.value, Code)}
    ends = {each.start: each.end for each in statements if each.start in codes}
    behind = 0
    for token in _opened(normal, tokens, setting):
        key, start = token.key, token.start
        if start < behind:
            continue
        if start in codes:
            behind = ends[start]
            yield Typed(fold(_SIGNS.sub("", codes[start])), start, max(token.end, behind))
        elif written := key if key.isalpha() and key.isascii() and not token.in_words else typed(token):
            yield Typed(written, start, token.end)


def _opened(normal: Normal, tokens: Row, setting: Setting) -> Sequence[Token]:
    """Return the tokens, those of an address by themselves: part of it may be what a phrase says."""
    if CLAIMED not in tokens.kinds:
        return tokens
    elisions = setting.lexicon.elisions
    return [
        each
        for token in tokens
        for each in (scan_between(normal, token.start, token.end, elisions) if token.kind == CLAIMED else (token,))
    ]


def typed(token: Token) -> str:
    """Return a token as it is typed, folded, without its signs; ``""`` for a sign."""
    if token.in_words and token.amount is not None and token.amount == token.amount.to_integral_value():
        return str(int(token.amount))
    if token.kind in (SIGN, LINE):
        return token.key if token.key == "&" else ""
    bare = token.key if token.key.isalnum() else _SIGNS.sub("", token.key)
    return bare if bare.isascii() else fold(bare)
