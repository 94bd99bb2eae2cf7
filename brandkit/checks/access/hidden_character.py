"""hidden-character: a character that nobody sees: it turns text round, cuts words in two, or does nothing at all.

Why: screen readers stumble over it, a code that was copied with it does not work, and filters take it for a trick.
Instead: type the words anew. Joiners that a script or an emoji needs are no such characters.
"""

import re
import unicodedata
from collections.abc import Iterator

from brandkit.checks.variants import called
from brandkit.checks.wording import quoted
from brandkit.model.check import Case, Fault, VariantCheck
from brandkit.model.finished import Finished

# Source: Unicode 16, general categories Cc and Cf; U+034F, the Hangul fillers and U+2800 are drawn as nothing too.
_HIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u034f\u115f\u1160\u180e\u200b-\u200d\u202a-\u202e\u2060-\u2064"
    "\u2066-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e007f]"
)
_TURNING = "\u202a\u202b\u202c\u2066\u2067\u2068\u2069"
"""Embeddings and isolates, which text of two directions needs; what overrides the direction, none does."""
_LEFTWARD = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_FLAG = re.compile("\U0001f3f4[\U000e0020-\U000e007e]+\U000e007f")
"""Of England, Scotland and Wales."""
_JOINING = re.compile("[\u0600-\u08ff\u0900-\u0dff\u0f00-\u109f\u1780-\u18af\ufb50-\ufdff\ufe70-\ufefc]")
"""Scripts in which joiners say how letters are to be drawn: Arabic, those of India, Mongolian and others."""
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
"""Scripts without spaces, in which U+200B says where a line may break."""
_OWN = (("\u115f\u1160", "\u1100", "\u11ff"), ("\u2800", "\u2801", "\u28ff"))
"""What stands for an empty place in Hangul and in Braille, and between which letters that is."""
_ZWNJ, _ZWJ, _BREAK, _BOM = "\u200c", "\u200d", "\u200b", "\ufeff"
_LONGEST = 80
"""Characters of a word, to either side."""


def run(finished: Finished) -> Iterator[Fault]:
    """Yield a fault for each word that hides a character, once, and for a character that stands alone."""
    for part, visible in finished.reading.visible.items():
        told: set[str] = set()
        for start, end, hidden in _hidden_in(visible.text):
            fault = _fault(finished, part, start, end, hidden)
            if fault.words not in told:
                told.add(fault.words)
                yield fault


def _hidden_in(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield the words that hide a character, with the first one that does nothing in each."""
    found = list(_HIDDEN.finditer(text))
    if not found:
        return
    flags = {at for flag in _FLAG.finditer(text) for at in range(*flag.span())}
    is_turned, until = _LEFTWARD.search(text) is not None, -1
    for at in (each.start() for each in found):
        is_needed = at in flags or (is_turned and text[at] in _TURNING) or _is_needed(text, at)
        if at >= until and not is_needed and not (at == 0 and text[at] == _BOM):
            start, until = _word(text, at)
            yield start, until, text[at]


def _fault(finished: Finished, part: str, start: int, end: int, hidden: str) -> Fault:
    text = finished.reading.visible[part].text[start:end]
    bare = _HIDDEN.sub("", text)
    name = unicodedata.name(hidden, "control character").lower()
    where = f" in {quoted(bare)}" if bare else ""
    words = f"{called(finished)} has U+{ord(hidden):04X} ({name}){where}, which nobody sees"
    is_grave = hidden in "\u202d\u202e" or unicodedata.category(hidden) == "Cc"
    is_sure = bool(bare) and not any(_is_needed(text, each.start()) for each in _HIDDEN.finditer(text))
    return Fault(words, start, end, severity="" if is_grave else "warning", fix=bare if is_sure else None, part=part)


def _word(text: str, at: int) -> tuple[int, int]:
    """Return where the word begins and ends that a character stands in."""
    start, end = at, at + 1
    while start > 0 and not text[start - 1].isspace() and at - start < _LONGEST:
        start -= 1
    while end < len(text) and not text[end].isspace() and end - at < _LONGEST:
        end += 1
    return start, end


def _is_needed(text: str, at: int) -> bool:
    """Return whether a character does something that readers see, for what stands beside it."""
    sign, before, after = text[at], text[max(0, at - 1) : at], text[at + 1 : at + 2]
    if sign in (_ZWNJ, _ZWJ):
        is_joining = _JOINING.match(before) is not None
        return is_joining or (sign == _ZWJ and _is_picture(before) and _is_picture(after))
    if sign == _BREAK:
        return bool(_UNSPACED.match(before) or _UNSPACED.match(after))
    return any(sign in signs and (low <= before <= high or low <= after <= high) for signs, low, high in _OWN)


def _is_picture(sign: str) -> bool:
    """Return whether a sign may be of an emoji: a picture, its colour, or what asks for colours (U+FE0F)."""
    return bool(sign) and (sign == "\ufe0f" or unicodedata.category(sign) in ("So", "Sk"))


_SALE = "Use the code SPRING20 today."

CHECK = VariantCheck(
    "access/hidden-character",
    "error",
    run,
    cases=(
        Case(_SALE, "Use the code SPRING20 today."),
        Case(_SALE, "Use the code SPRING\u202e20 today.", ("SPRING\u202e20",)),
        Case(_SALE, "<p>Use the code SPR\u200bING20 today.</p>", ("SPR\u200bING20",), "email"),
        Case(_SALE, "Use the code SPRING20\x07 today.", ("SPRING20\x07",)),
        Case(_SALE, "Use the code SPRING20 \u2066today.", ("\u2066today.",)),
        Case("---\nlocale: de-DE\n---\nCode SPRING20", "Code SPRING\ufeff20", ("SPRING\ufeff20",)),
        # Emoji, scripts that join or do not part their words, text of two directions, our own breaks, line breaks.
        Case(_SALE, "Use SPRING20 today. \U0001f468\u200d\U0001f469\u200d\U0001f467 \u2764\ufe0f\u200d\U0001f525"),
        Case(_SALE, "SPRING20 \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 \u0915\u094d\u200d\u0937"),
        Case(_SALE, "SPRING20 \u0e27\u0e31\u0e19\u200b\u0e19\u0e35\u0e49 \u2067\u05e9\u05dc\u05d5\u05dd\u2069"),
        Case(_SALE, "SPRING20 \U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f"),
        Case(_SALE, "Use the code SPRING20\u200b today.\r\n\tNow.", channel="x"),
    ),
    about=__doc__ or "",
)
