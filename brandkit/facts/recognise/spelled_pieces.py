"""What spelled pieces amount to when they are written as one: letters, digits, numbers heard in two ways."""

from collections.abc import Iterator, Sequence
from itertools import islice, product

from brandkit.facts.recognise.grammar import Item

_MOST = 12
"""Ways to hear one run of pieces: more would not make it clearer what was meant."""
_SIGNS = {"H": "-", "U": "_", "D": ".", "S": "/"}


def hearings(items: Sequence[Item], *, words_too: bool = False) -> tuple[str, ...]:
    """Return what pieces can amount to, the likeliest first: "two ten" is 210, "twenty four" 24 or 204, "oh" 0 or O.

    `words_too`: a number may be meant as a word, as in the path ``/one``.
    """
    words_too = words_too and sum(item.letter == "n" for item in items) == 1
    ways = islice(product(*_options(items, words_too=words_too)), _MOST)
    return tuple(dict.fromkeys("".join(way) for way in ways))


def digits_of(item: Item) -> str:
    """Return the digits of a number."""
    return str(int(item.tokens[0].amount or 0))


def written(item: Item) -> str:
    """Return the words of a piece as they stand there."""
    return "".join(token.written or token.key for token in item.tokens)


def _options(items: Sequence[Item], *, words_too: bool) -> Iterator[tuple[str, ...]]:
    place = 0
    while place < len(items):
        item, following = items[place], items[place + 1] if place + 1 < len(items) else None
        if item.letter == "M" and following is not None and following.letter in "nlOk":
            yield tuple(way * int(str(item.meaning)) for way in _option(following, words_too=False))
            place += 2
        elif following is not None and _is_tens_and_ones(item, following):
            tens, ones = digits_of(item), digits_of(following)
            yield (str(int(tens) + int(ones)), tens + ones)
            place += 2
        elif item.letter == "F":  # "K for Kilo": the word only helps to hear the letter
            place += 2
        else:
            yield _option(item, words_too=words_too)
            place += 1


def _option(item: Item, *, words_too: bool) -> tuple[str, ...]:
    if item.letter == "n":
        digits = digits_of(item)
        is_word = words_too and item.tokens[0].in_words and " " not in item.tokens[0].key
        return (digits, item.tokens[0].key) if is_word else (digits,)
    if item.letter == "O":
        return ("0", "O") if item.meaning == 0 else (str(item.meaning),)
    if item.letter == "l" and item.meaning:
        return (str(item.meaning).upper(),)
    if item.letter in ",-":
        return ("",)
    return (_SIGNS.get(item.letter) or written(item),)


def _is_tens_and_ones(item: Item, following: Item) -> bool:
    if item.letter != "n" or following.letter != "n":
        return False
    tens, ones = int(digits_of(item)), int(digits_of(following))
    return 20 <= tens <= 90 and tens % 10 == 0 and 1 <= ones <= 9
