"""Web and mail addresses as they are read out: "swiftlet dot example, slash t, slash G B nine zero four four one".

Nobody hears whether a host of several words is written as one or with hyphens, or where it begins: the value is the
likeliest reading, the others stand beside it (`Statement.others`).
"""

from collections.abc import Iterator, Sequence
from itertools import islice, product

from brandkit.facts.recognise.grammar import Found, Item, rule
from brandkit.facts.recognise.spelled_pieces import hearings, written
from brandkit.markup.plain.plain_domains import COUNTRIES, GENERIC, WORDS
from brandkit.model.statement import Said, Statement
from brandkit.model.value import Email, Url

_MOST = 24
"""Readings of one address."""
_MORE = 3
"""Words before the likeliest beginning of a host that may belong to it too: "the", "house of"."""

_X = "[wklncvGTQEY]"  # a name may hold any word: "bramble mobile", "lantern row"
_SEGMENT = "(?:[lkncO](?:,?[lkO]|,?n(?!w)|M[nlO])*|[wfvMFTQGYEBiI][wv]{0,2})"
_PATH = f"(?:,?S,?{_SEGMENT}(?:,?[HUDRXZN],?{_SEGMENT})*)"
_WORD = "[wklncvGTQEYfiI]"
_HOST = f"(?P<host>(?:{_WORD}H?){{0,6}}{_WORD}|M[lk])(?:,?(?P<joined>J))?"
_LABELS = f"(?P<labels>(?:,?D,?{_X}(?:H?{_X}){{0,3}}(?=,?D)){{0,4}})"
_TOP = "(?P<top>[wkfvAB]|[lI]{2,3})"
_LOCAL = f"(?:(?P<second>(?<=[AB])|(?<=[AB],))?(?P<local>{_X}{{1,3}}(?:,?[HUD],?{_X}){{0,3}}),?(?P<at>[AB]),?)?"
_NEAR_DOT = r"(?=[^D.!?\n]{1,24}D)"  # only saves time
_SIGN_OF = {"S": "/", "H": "-", "U": "_", "D": ".", "R": "?", "X": "=", "Z": "&", "N": "#"}
_CUE = "(?:(?P<cue>E)[wfB:,]{0,4}?)?"


def _address(found: Found) -> Iterator[Statement]:
    """Read an address, if it ends in a top-level domain."""
    tail, top = found.each("top"), _top(found.each("top"))
    path = found.each("path")
    ends = found.has("closed") or bool(path)
    words = found.each("host")
    core = _core(words)
    is_name = words[core].letter not in "fiI" or bool(path)
    if not top or not is_name or (not ends and (tail[0].letter in "fvAB" or top in WORDS)):
        return
    rest = _labels(found.each("labels")) + top
    hosts = tuple(host + rest for host in _hosts(words, core, is_joined=found.has("joined")))
    first = words[core]
    urls, end = _with_paths(hosts, path, is_joined=found.has("path_joined"))
    values: tuple[Said, ...] = tuple(Url(url) for url in urls)
    end = end or tail[-1].end
    if found.has("at") and not path:
        mails = tuple(Email(f"{local}@{host}") for local in _locals(found.each("local")) for host in hosts)
        is_mail = found.item("at").letter == "A" or found.has("cue") or found.has("second")
        values = (*mails, *values) if is_mail else (*values, *mails)
        first = found.item("local") if is_mail else first
    yield Statement(values[0], first.start, end, others=values[1:_MOST], is_spoken=True)


def _longer(found: Found) -> Iterator[Statement]:
    """Read the path that is spoken after an address that is written: "acme.example slash sale"."""
    known = found.item("written").meaning
    if isinstance(known, Statement) and isinstance(known.value, Url):
        urls, end = _with_paths((known.value.text,), found.each("path"), is_joined=found.has("path_joined"))
        values = tuple(Url(url) for url in urls)
        yield Statement(values[0], known.start, end, others=values[1:], is_spoken=True)


def _top(items: Sequence[Item]) -> str:
    top = "".join(written(item) for item in items).lower()
    return top if top in GENERIC or top in COUNTRIES else ""


def _labels(items: Sequence[Item]) -> str:
    """Return what stands between a host's first words and its top-level domain: ``.shop.``, ``.``"""
    return "".join(hearings([item for item in items if item.letter != ","])[:1]) + "."


def _hosts(items: Sequence[Item], core: int, *, is_joined: bool) -> Iterator[str]:
    """Yield the ways to write a host's words: as one and with hyphens, the likeliest ones, fewer of them, more."""
    whole = [place for place in range(len(items)) if not place or _begins(items[place - 1], items[place])]
    after = [place for place in whole if place > core]
    before = [place for place in reversed(whole) if place < core]
    for start in (core, *after, *before[:_MORE]):
        words = items[start:]
        yield from hearings(words, words_too=True)
        if len(words) > 1 and not is_joined and not any(item.letter in "Hl" for item in words):
            yield "-".join(hearings([word])[0] for word in words)


def _begins(before: Item, item: Item) -> bool:
    """Return whether a host can begin with an item: not in the middle of "w w w", not at a hyphen."""
    return "H" not in (before.letter, item.letter) and not before.letter == item.letter == "l"


def _core(items: Sequence[Item]) -> int:
    """Return where a host most likely begins: behind the last word that stands around addresses, behind "visit"."""
    last = len(items) - 1
    start = max((place for place in range(last) if items[place].letter in "fiI"), default=-1) + 1
    while start < last and items[start].letter == "v" and items[start + 1].letter not in "vH":
        start += 1
    return start


def _locals(items: Sequence[Item]) -> Iterator[str]:
    """Yield the ways to write what stands before the "at": its last word, or more of them."""
    plain = [item for item in items if item.letter != ","]
    divided = any(item.letter in "HUD" for item in plain)
    for start in [0] if divided else range(len(plain) - 1, -1, -1):
        yield "".join(hearings(plain[start:])[:1]).lower()


def _with_paths(hosts: Sequence[str], path: Sequence[Item], *, is_joined: bool) -> tuple[tuple[str, ...], int]:
    """Return hosts with their path in every reading, and where the likeliest ends; 0 without a path."""
    if not path:
        return tuple(dict.fromkeys(hosts)), 0
    segments, end = _segments(path, is_joined=is_joined)
    paths = tuple("".join(way) for way in islice(product(*segments), _MOST))
    return tuple(dict.fromkeys(host + each for host, each in islice(_diagonal(hosts, paths), _MOST))), end


def _diagonal(hosts: Sequence[str], paths: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield pairs, those first in which both are likely."""
    for total in range(len(hosts) + len(paths) - 1):
        for place in range(max(0, total - len(paths) + 1), min(total, len(hosts) - 1) + 1):
            yield hosts[place], paths[total - place]


def _segments(path: Sequence[Item], *, is_joined: bool) -> tuple[list[tuple[str, ...]], int]:
    """Return what each stretch between spoken signs can be, with the sign before it, and where the likeliest ends."""
    found: list[tuple[str, ...]] = []
    end = path[-1].end
    for sign, stretch in _stretches(path):
        ways, last = _stretch(stretch, is_joined=is_joined)
        found.append(tuple(sign + way for way in ways))
        end = last
    return found, end


def _stretches(path: Sequence[Item]) -> Iterator[tuple[str, Sequence[Item]]]:
    place = 0
    while place < len(path):
        if path[place].letter == ",":
            place += 1
            continue
        sign = _SIGN_OF[path[place].letter]
        until = place + 1
        while until < len(path) and path[until].letter not in _SIGN_OF:
            until += 1
        yield sign, path[place + 1 : until]
        place = until


def _stretch(items: Sequence[Item], *, is_joined: bool) -> tuple[tuple[str, ...], int]:
    """Return the readings of a stretch: of several words the first alone, more of them, all of them with hyphens."""
    pieces = [item for item in items if item.letter != ","]
    if not pieces:
        return ("",), 0
    if len(pieces) == 1 or pieces[0].letter in "lkncO":
        return hearings(pieces, words_too=True), pieces[-1].end
    words = [written(piece) for piece in pieces]
    if is_joined:
        return ("".join(words), "-".join(words)), pieces[-1].end
    longer = (sign.join(words[:count]) for count in range(2, len(words) + 1) for sign in ("", "-"))
    return (words[0], *longer), pieces[0].end


URL_RULES = (
    rule(f"(?P<written>V)(?P<path>{_PATH}{{1,8}})(?:,?(?P<path_joined>J))?", _longer),
    rule(
        f'{_NEAR_DOT}{_CUE}{_LOCAL}{_HOST}{_LABELS},?D,?{_TOP}(?P<closed>(?=[.,;:!?)\\n"]|$))?'
        f"(?P<path>{_PATH}{{0,8}})(?:,?(?P<path_joined>J))?",
        _address,
    ),
)
