"""Seeded texts that try the counters: what people write, and what is at the borders of the rules."""

import random
from collections.abc import Callable, Iterator

import regex


def _words(text: str) -> tuple[str, ...]:
    """Return the words of `text`: shorter to read than a list of strings."""
    return tuple(text.split())


GSM = (
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
    "abcdefghijklmnopqrstuvwxyzäöñüà\f^{}\\[~]|€"
)
PROSE = _words(
    "Spring sale 20% off until Sunday, in-store & online! naïve café Ångström façade Größe Straße İstanbul ﬁne "
    "Привет мир распродажа Καλημέρα κόσμε שלום עולם مرحبا بالعالم नमस्ते क्षि สวัสดี 日本語 テスト 漢字 한국어 각 "
    "e\u0301 a\u0308\u0323 q\u0307\u0323 ‘curly’ “quotes” — – … • €49.99 ½ ² № 𝒳 𝔘nicode 😀 ﷽ \u2126 \u212b ﬃ ǆ ẛ̣"
)
SCHEMES = ("", "", "", "http://", "https://", "HTTPS://", "ftp://", "//", "mailto:", "hxxp://")
LABELS = _words(
    "example www acme Sale a x1 my-shop my_shop -dash dash- _under under_ xn--80ak6aa92e münchen café ι 日本 "
    "пример 例。え t goo bit.ly a.b.c 1 192.168.0.1 ‘x “x é éa"
)
ENDINGS = _words(
    "com org net now co uk co.uk io de рф 中国 香港 भारतम् भारत コム vermögensberatung VERMÖGENSBERATUNG КОМ "
    "onion xn--p1ai xn--1 kids music web amazon notatld c COM Now co_x com日本 comé com香港 com.香港 tv info jp"
)
PATHS = (
    *("", "", "", "/" + "p" * 60),
    *_words("/ /a /a. /a/b?c=d&e=f ?q=1 /?q=1. :8080 :8080/x /(a) /(a(b)c) /(a /a_(b)_c) /@user/x /@user /é/ι/Ӝ"),
    *_words("/日本 /a,b;c! /.... /#frag #frag /a–b /a'b /x?é /a?b=(c) /%20 /~u/[x] /a|b /.(a) /....(a)x /x(a)(b)"),
)
EMOJI = _words(
    "👍 👍🏽 👩‍🚀 👩🏿‍🚀 🧑‍🚀 👨‍👩‍👧‍👦 ❤️ ❤ ❤︎ ❤️‍🔥 🏳️‍🌈 🏳️‍⚧️ 🏴‍☠️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🏴󠁵󠁳󠁴󠁸󠁿 🇩🇪 🇩 🇪🇩🇪 🇨🇶 ©️ © ™️ 1️⃣ #️⃣ *⃣ "
    "5️ ☝️🏽 ☝🏽 🕵️‍♀️ 🕵🏽‍♂️ ⛹️‍♀️ 🙋🏻‍♀️ 👯‍♂️ 🥱 🥱🏽 🫠 🫱🏽‍🫲🏿 👁‍🗨 👁️‍🗨️ 🤝🏽 🧑🏽‍🤝‍🧑🏿 "
    "👨‍❤️‍💋‍👨 👩‍❤️‍👩 ♟️ ♟ ⚠︎ 🌍️ \ufe0f \u200d 🏽 🐈‍⬛ 😮‍💨 👩‍🦰 👨🏽‍🦳"
)
TAILS = (
    *("\ufe0f", "\ufe0e", "🏽", "\ufe0f🏽", "\ufe0f\u20e3", "\u20e3"),
    *("\u200d♀\ufe0f", "🏽\u200d♂\ufe0f", "\ufe0f\u200d♀\ufe0f"),
)
PEOPLE = ("👩", "👨🏿", "🧑", "👨\u200d👩", "🏳\ufe0f", "👁")
ADULTS = _words("👨 👩 👨‍👨 👨‍👩 👩‍👨 👩‍👩 👨‍❤️ 👩‍❤️ 👨‍❤️‍💋 👩‍❤️‍💋")
OTHERS = _words("👦 👧 👦‍👦 👧‍👦 👧‍👧 👦‍👧 👨 👩")
TAGS = _words(
    "@bob @Bob_1 @a/list RT@bob rt:@x .@y x@y @@z @bobé @bob:// ＠wide @toolongname_that_goes_on_and_on #tag #1 "
    "#1a #日本 ＃全角 #a#b x#y &#nbsp #tag:// #naïve #_ #\ufe0fx #é·l #𐐀x #\U00011f02 $AAPL $aapl.de $TOOLONGX "
    "$BRK.B, x$A $A$B $1 $€ #ა #Ა #\U00010d4a #क्षि #\u200c @日本 $A_b) RT @x"
)
GLUE: tuple[str, ...] = (" ", " ", " ", " ", "", "", "\n", "\r\n", "\t", *".,/-_()“”\"'", "\u200f", "\u3000")
ODD: tuple[str, ...] = (*"\ud800\udc00\ufeff\u200b\x00\x01\x7f\u202a\u0345\ua7dc`ſ\u212a", "\u1c80.com")
GRAMMAR = (
    *(" ", "\n", "\u3000", "a" * 63),
    *_words("a b com co uk. .com .co. . . . - _ / : @ # $ 1 é ι 日 ” “ ( ) ? = & ! ~ + , ' \" ` ｡ 。 ＠ ＃ 香港 .香港"),
    *_words("рф .РФ xn-- .xn--p1ai http:// https:// HTTP:// t.co/ RT @ab #ab $ab é.com \U0001d4b3 \ud800 \ufeff"),
    *_words("\u200f \ufe0f \u20e3 1\u20e3 \U0001f469 \u200d \u1c80 \u0345 \x01 \x7f"),
)


def gsm_texts(rng: random.Random, count: int) -> Iterator[str]:
    """Yield texts of the GSM alphabet, most of them close to a border between two segments."""
    borders = (0, 1, 159, 160, 161, 305, 306, 307, 459, 460, 612)
    for _ in range(count):
        size = max(0, rng.choice(borders) + rng.randint(-8, 8)) if rng.random() < 0.8 else rng.randint(0, 700)
        pairs = rng.choice((0.0, 0.02, 0.1, 0.5))
        yield "".join(rng.choice(GSM[-10:]) if rng.random() < pairs else rng.choice(GSM) for _ in range(size))


def mixed_texts(rng: random.Random, count: int) -> Iterator[str]:
    """Yield texts of words, URLs, tags, emoji and odd characters, glued in every way."""
    for _ in range(count):
        parts: list[str] = []
        for _ in range(rng.randint(1, 9)):
            parts += [_piece(rng), rng.choice(GLUE)]
        text = "".join(parts if rng.random() < 0.5 else parts[:-1])
        yield text * rng.randint(2, 6) if rng.random() < 0.1 else text


def ucs_texts(rng: random.Random, count: int) -> Iterator[str]:
    """Yield texts outside the GSM alphabet whose lengths lie about the borders between two segments."""
    letters = (*"aé日क\u0301", "k‘")
    for _ in range(count):
        size = rng.choice((70, 134, 201)) + rng.randint(-4, 6)
        # Now and then one cluster of about a segment's width.
        text = "e" + "\u0301" * rng.randint(60, 80) if rng.random() < 0.05 else ""
        while len(text.encode("utf-16-le")) < 2 * size:
            text += rng.choice(EMOJI if rng.random() < 0.3 else letters)
        yield text


def grammar_texts(rng: random.Random, count: int) -> Iterator[str]:
    """Yield heaps of what the rules for URLs and tags turn on, without any sense."""
    for _ in range(count):
        yield "".join(rng.choice(GRAMMAR) for _ in range(rng.randint(2, 22)))


def emoji_texts() -> Iterator[str]:
    """Yield every emoji with each selector and tone, every pair of flags, and people joined to every sign."""
    emoji = [char for char in map(chr, range(0x23, 0x1FB00)) if regex.match(r"\p{Emoji}", char)]
    for char in emoji:
        for tail in TAILS:
            yield char + tail
        for person in PEOPLE:
            yield from (f"{person}\u200d{char}", f"{person}\u200d{char}\ufe0f")
    letters = [chr(0x1F1E6 + index) for index in range(26)]
    yield from (first + second for first in letters for second in letters)
    yield from (f"{adults}\u200d{others}" for adults in ADULTS for others in OTHERS)


def _piece(rng: random.Random) -> str:
    (make,) = rng.choices(PIECES, WEIGHTS)
    return make(rng)


def _url(rng: random.Random) -> str:
    labels = ".".join(rng.choice(LABELS) for _ in range(rng.randint(1, 3)))
    return f"{rng.choice(SCHEMES)}{labels}.{rng.choice(ENDINGS)}{rng.choice(PATHS)}"


def _short_url(rng: random.Random) -> str:
    slug = "".join(rng.choices("aB3", k=rng.choice((1, 10, 40, 41))))
    return f"https://t.co/{slug}{rng.choice(PATHS)}"


def _long_label(rng: random.Random) -> str:
    return rng.choice("aé日") * rng.choice((20, 59, 60, 63, 64)) + ".com"


def _simple(rng: random.Random) -> str:
    (words,) = rng.choices((PROSE, EMOJI, TAGS, ODD), (31, 15, 15, 5))
    return rng.choice(words)


PIECES: tuple[Callable[[random.Random], str], ...] = (_simple, _url, _short_url, _long_label)
WEIGHTS = (66, 30, 2, 2)
