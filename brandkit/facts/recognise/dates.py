"""Days with the name of their month: "31 May", "the 31st of May", "Oct 6 · 13 · 20", "du lundi 20 au 24 juillet"."""

import re
from collections.abc import Iterator, Sequence

from brandkit.facts.recognise.date_pieces import Piece, is_day, statements_of
from brandkit.facts.recognise.grammar import Found, Item, letters_of, rule
from brandkit.facts.recognise.listed_weekdays import with_weekdays
from brandkit.facts.recognise.moment_words import meant, small, words_of, year_of
from brandkit.model.statement import Statement

_WEEKDAY = r"(?:[Ddx][.s]?,?f{0,2})"
_YEAR = r"(?:,?f{0,2}(?:y|nn))"
_JOIN = r"(?:,?[rjJ]|[,-]-?|/)"
_PIECE = re.compile(
    r"""(?:(?P<weekday>[Ddx])[.s]?,?f{0,2})? f{0,2}
    (?: (?P<day>[on])s?(?:f{0,2}(?P<month>[mMx])(?:,?f{0,2}(?P<year>y|nn))?)?
    | (?P<leading>M)f?(?P<day_>[on])(?:,?f{0,2}(?P<year_>y|nn))? )""",
    re.VERBOSE,
)


def _day_first(found: Found) -> Iterator[Statement]:
    """State days whose month comes after them, or after the last of them."""
    pieces = _pieces(found)
    kept = pieces[-1:]  # none where what looks like a day is none
    for piece in reversed(pieces[:-1]):
        following = kept[0]
        if piece.month is None:
            if not _may_share(piece.day, following.day, following.join, found):
                break
            needs_point = "." in words_of(found.setting.lexicon, "day_points") and "-" not in following.join
            if needs_point and not piece.is_ordinal:
                break
            piece = piece._replace(month=following.month)  # noqa: PLW2901 -- the piece, completed
        kept.insert(0, piece)
    if len(kept) == 2 and kept[1].join == "," and pieces[-2].month is None:
        kept = kept[1:]  # "Room 5, 24 July" is no list of days
    if kept and _is_month(found, kept):
        yield from _checked(kept, found)


def _month_first(found: Found) -> Iterator[Statement]:
    """State days whose month comes before them, or before the first of them."""
    pieces = _pieces(found)
    kept = pieces[:1]
    for piece in pieces[1:]:
        if piece.month is None:
            if not _may_share(kept[-1].day, piece.day, piece.join, found):
                break
            piece = piece._replace(month=kept[-1].month)  # noqa: PLW2901 -- the piece, completed
        kept.append(piece)
    if len(kept) == 2 and kept[1].join == "," and pieces[1].month is None:
        kept = kept[:1]  # "Oct 6, 13 seats left"
    if kept and _is_month(found, kept):
        yield from _checked(kept, found)


def _may_share(first: int, second: int, join: str, found: Found) -> bool:
    """Return whether two days can be of one month: in order, and "until" only behind a "from"."""
    is_until = "r" in join and any(item.letter == "r" and item.meaning == "until" for item in found.items)
    return first < second and (not is_until or found.has("lead") or found.has("between"))


def _is_month(found: Found, pieces: Sequence[Piece]) -> bool:
    """Return whether the name of the month is none of another word: "may" without anything that makes it May."""
    doubtful = words_of(found.setting.lexicon, "doubtful_months")
    months = [item.tokens[0] for item in found.items if item.letter in "mM"]
    if not doubtful or any(token.written[:1].isupper() or token.key not in doubtful for token in months):
        return True
    if not pieces:
        return False
    made = pieces[-1]
    return found.has("lead") or made.weekday is not None or made.year is not None or made.is_ordinal


def _checked(pieces: Sequence[Piece], found: Found) -> Iterator[Statement]:
    if all(is_day(piece.day, piece.month, piece.year) for piece in pieces):
        each_with = with_weekdays(pieces, found)
        yield from statements_of([*each_with[:-1], _with_weekday(each_with[-1], found)], found)


def _with_weekday(piece: Piece, found: Found) -> Piece:
    """Return the last day with the weekday that stands behind it: "5 June (Friday)"."""
    if not found.has("after") or piece.weekday is not None:
        return piece
    return piece._replace(weekday=meant(found.item("after"), 1), end=found.end)


def _pieces(found: Found) -> list[Piece]:
    first, until = found.groups["days"]
    letters = letters_of(found.items[:until])
    made: list[Piece] = []
    place = first
    for match in _PIECE.finditer(letters, first):
        piece = _piece(match, found.items)
        if piece is None:
            continue
        made.append(piece._replace(join=letters[place : match.start()]))
        place = match.end()
    return made


def _piece(match: re.Match[str], items: Sequence[Item]) -> Piece | None:
    named = items[_at(match, "day", "day_")]
    day, month = small(named), _at(match, "month", "leading")
    # "one of March's", "we may one day": English says the place in the order
    if day is None or (month >= 0 and items[month].letter == "M" and named.letter == "n" and named.tokens[0].in_words):
        return None
    written = match["year"] or match["year_"] or ""
    year = year_of(items[match.end() - len(written) : match.end()]) if written else None
    began = match.start() + len(match[0]) - len(match[0].lstrip("f"))
    until = match.end() if year or not written else max(match.end("month"), match.end("day_"))
    return Piece(
        day,
        items[began].start,
        items[until - 1].end,
        meant(items[month]) if month >= 0 else None,
        year,
        meant(items[began], 1) if match["weekday"] else None,
        is_ordinal=bool(re.search("o|ns", match[0])),
    )


def _at(match: re.Match[str], *groups: str) -> int:
    return max(match.start(group) for group in groups)


_LEAD = "(?:(?P<lead>[i@Gl])|(?P<between>B))?"
_AFTER = r"(?:\((?P<after>[Dd])[.s]?\))?"
_DAY = rf"{_WEEKDAY}?f{{0,2}}[on]s?"

DATE_RULES = (
    rule(
        rf"""{_LEAD}(?P<days>
        (?: (?<![:/$?#%]) {_DAY} (?:f{{0,2}}[mMx]{_YEAR}?)? {_JOIN} ){{0,20}}
        {_DAY} f{{0,2}}[mMx](?!h){_YEAR}? ){_AFTER}""",
        _day_first,
    ),
    rule(
        rf"""(?<!l)(?:(?P<lead>[i@r])|(?P<between>B))?(?P<days>
        {_WEEKDAY}?Mf?[on](?![%/]|:n){_YEAR}?
        (?: {_JOIN} (?: {_WEEKDAY}?M f?[on]{_YEAR}? | {_WEEKDAY}?f?[on](?!s?(?:[wcn%$p/UA]|:n)) ) ){{0,40}}
        ){_AFTER}""",
        _month_first,
    ),
)
