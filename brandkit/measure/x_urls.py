"""URLs in running text, as X finds and shortens them: with ``https://``, or a bare domain.

The rules are those of twitter-text 3.1.0, told from its behaviour. A bare domain is linked in Latin letters only,
and only where no letter, digit, ``@``, ``#``, ``$`` stands before it; what follows (port, path, query) belongs to
it when there is a path. All patterns are possessive: hostile text takes linear time.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from brandkit.measure.characters import count_utf16
from brandkit.measure.x_domains import BREAKS, LATIN, Label, end_of_domain, find_latin_domains, read_labels
from brandkit.measure.x_names import Names
from brandkit.model.frozen import frozen

_BINDING = "#$0-9@A-Za-z\ufeff＃＠\ufffe\uffff"
_BOUND = re.compile(f"[{_BINDING}]")
# The reference reads UTF-16: behind any astral character's first half its second half may begin a domain.
_START = re.compile(f"(?<=[^{_BINDING}])[^-_{BREAKS}]|[\U00010000-\U0010ffff]")

# In a path: what may end it, what may stand before that, and parentheses, one pair inside another at most.
# Parentheses end it only right after something that may.
_LAST = rf"#+\-/0-9=A-Z_a-z{LATIN}\u0400-\u04ff\u1c80-\u1c87"
_INNER = r"!$%&'*,.:;@\[\]|~\u2013"
_ANY = f"[{_LAST}{_INNER}]"
_PARENS = rf"\((?:{_ANY}++\)|{_ANY}*+\({_ANY}++\){_ANY}*+\))"
_PORT = re.compile(":[0-9]++")
_QUERY_REST = r"(?:[!$%'()*+,.:;?@\[\]|~]*+[#&\-/0-9=A-Z_a-z]++)++"
_QUERY = re.compile(rf"\?{_QUERY_REST}")
_SHORTENED = re.compile(rf"[Hh][Tt][Tt][Pp][Ss]?://[Tt]\.[Cc][Oo]/([0-9A-Za-z]++)(?:\?{_QUERY_REST})?")
_DOTS = re.compile("[.\u3002\uff0e\uff61]")

_LONGEST_URL = 4096
_LONGEST_SLUG = 40
_LONGEST_LABEL = 63  # RFC 1035, 2.3.4


@frozen
class FoundUrl:
    """A URL in a text. Offsets are code points from 0, the ends exclusive."""

    start: int
    end: int
    counted_end: int
    """Where counting goes on after the 23 characters that stand for it; rarely before `end`."""


@frozen
class _Match:
    """A place where a URL may stand: scheme and domain, port, path and query."""

    start: int
    domain: int
    domain_end: int
    path: int
    """Where the path begins; `end` when there is none."""
    end: int


def find_urls_among(text: str, names: Names) -> tuple[FoundUrl, ...]:
    """Return the URLs in `text` whose top-level domains are among `names`, in order."""
    return tuple(_find(text, names)) if "." in text else ()


def _find(text: str, names: Names) -> Iterator[FoundUrl]:
    begin = 0
    for label in read_labels(text, names):
        if label.end < begin or text[label.end - 1] in "-_" or not (label.alone or label.chained):
            continue
        match = _match_with_scheme(text, label, begin) or _match_bare(text, label, begin)
        if match:
            # At `begin` nothing stands before that counts: the text's start, or half of an astral character.
            glued = match.start > begin and text[match.start - 1] in "-_./"
            begin = match.end
            if _is_valid(text, match, names):
                yield from _accept(text, match, names, glued=glued)


def _match_with_scheme(text: str, label: Label, begin: int) -> _Match | None:
    before = text[max(0, label.start - 8) : label.start].lower()
    size = 8 if before.endswith("https://") else 7 if before.endswith("http://") else 0
    start = label.start - size
    if not size or text[label.start] in "-_" or not _can_start(text, start, begin):
        return None
    return _match(text, start, label.start, end_of_domain(text, label, label.start))


def _can_start(text: str, start: int, begin: int) -> bool:
    return start == 0 or (start > begin and not _BOUND.match(text, start - 1))


def _match_bare(text: str, label: Label, begin: int) -> _Match | None:
    low = label.start if label.chained else max(label.start, text.rfind("_", label.start, label.end) + 1)
    start = _start_bare(text, low, label.end, begin)
    return _match(text, start, start, end_of_domain(text, label, start)) if start >= 0 else None


def _start_bare(text: str, low: int, high: int, begin: int) -> int:
    """Return the first place from `low` on where a bare domain may begin, or -1."""
    if low <= begin and text[begin] > "\uffff":
        return begin
    found = _START.search(text, max(low, begin + 1), high)
    start = found.start() if found else -1
    # At the very start nothing need stand before; but a character that may stand before is tried as that first.
    return 0 if low == begin == 0 and start != 1 and text[0] not in "-_" else start


def _match(text: str, start: int, domain: int, domain_end: int) -> _Match | None:
    if not domain_end:
        return None
    port = _PORT.match(text, domain_end)
    path_start = port.end() if port else domain_end
    path = _path().match(text, path_start)
    path_end = path.end() if path else path_start
    query = _QUERY.match(text, path_end)
    end = query.end() if query else path_end
    return _Match(start, domain, domain_end, path_start if path else end, end)


@lru_cache(maxsize=1)  # dear to compile, and most texts have no URL
def _path() -> re.Pattern[str]:
    return re.compile(rf"/(?:(?:[{_INNER}]|{_PARENS})*+[{_LAST}]++)*+(?:{_PARENS})*+")


def _accept(text: str, match: _Match, names: Names, *, glued: bool) -> Iterator[FoundUrl]:
    """Yield what the reference makes a link of at `match`; `glued` to ``-_./`` a bare domain is none."""
    if match.domain > match.start:
        yield from _accept_with_scheme(text, match)
    elif not glued:
        yield from _accept_bare(text, match, names)


def _accept_with_scheme(text: str, match: _Match) -> Iterator[FoundUrl]:
    end = match.end
    if shortened := _SHORTENED.match(text, match.start, match.end):
        if len(shortened.group(1)) > _LONGEST_SLUG:
            return
        end = shortened.end()
    yield FoundUrl(match.start, end, end)


def _accept_bare(text: str, match: _Match, names: Names) -> Iterator[FoundUrl]:
    domain = text[match.domain : match.domain_end]
    found: list[FoundUrl] = []
    end = 0
    for latin in find_latin_domains(domain, names):
        start = domain.find(latin, end)
        end = start + len(latin)
        found.append(FoundUrl(match.start + start, match.start + end, match.start + end))
    if found and match.path < match.end:
        # What follows the path's domain belongs to the last one; its length counts from where that one starts.
        start, rest = found[-1].start, match.end - match.domain_end
        units = found[-1].end - start + rest
        found[-1] = FoundUrl(start, match.end, _advance(text, start, units))
    yield from found


def _advance(text: str, start: int, units: int) -> int:
    """Return the place `units` UTF-16 units after `start`; before a pair that the last unit would split."""
    place = start
    while units and (size := count_utf16(text[place])) <= units:
        units -= size
        place += 1
    return place


def _is_valid(text: str, match: _Match, names: Names) -> bool:
    """Return whether the labels fit the DNS and the URL its longest length, the scheme counted twice."""
    domain = text[match.domain : match.domain_end]
    if domain.startswith("xn--") and not find_latin_domains(domain, names):
        return False
    size = count_utf16(text[match.start : match.end]) + (match.domain - match.start or len("https://"))
    return size <= _LONGEST_URL and all(_is_label(label) for label in domain.split("."))


def _is_label(label: str) -> bool:
    if len(label) > _LONGEST_LABEL:
        return False
    return sum(map(_encoded_size, parts := _DOTS.split(label))) + len(parts) - 1 <= _LONGEST_LABEL


def _encoded_size(part: str) -> int:
    """Return the length of part of a label as the DNS holds it."""
    return len(part) if part.isascii() and "\x7f" not in part else 4 + len(part.encode("punycode"))
