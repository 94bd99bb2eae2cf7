"""What a chat program with bots makes links of in plain words: addresses, names, tags, ticker symbols, commands, cards.

Source: the rules of tdlib/td, td/telegram/MessageEntity.cpp, told anew: they are those of the clients.
"""

import re
from collections.abc import Iterator

from brandkit.markup.chat.possible_links import card_numbers
from brandkit.markup.plain.plain_links import PlainLink, find_links

_SIGN = re.compile(
    r"(?<!\w)@[A-Za-z0-9_]{2,32}(?!\w)"
    r"|(?<!\w)#\w{1,256}(?![\w#])"
    r"|(?<![\w$])\$(?:1INCH|[A-Z]{1,8})(?![\w$])"
    r"|(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/<>])"
)


def find_bot_links(text: str) -> tuple[PlainLink, ...]:
    """Return what becomes a link, in order; of two that overlap, the one that begins first.

    Addresses are meant as far as `plain_links` thinks so; all the others may have become links by accident.
    """
    found = sorted((*find_links(text), *_signs(text), *_cards(text)), key=lambda link: link.start)
    kept: list[PlainLink] = []
    for link in found:
        if not kept or link.start >= kept[-1].end:
            kept.append(link)
    return tuple(kept)


def _signs(text: str) -> Iterator[PlainLink]:
    for found in _SIGN.finditer(text):
        if found[0][0] != "#" or any(letter.isalpha() for letter in found[0]):
            yield PlainLink(*found.span(), found[0], meant=False)


def _cards(text: str) -> Iterator[PlainLink]:
    return (PlainLink(start, end, text[start:end], meant=False) for start, end in card_numbers(text))
