"""Values of which no phone and no mail program makes an address: ``evil.com``, ``https://evil.com``, ``a@evil.com``.

These link nothing but addresses, so that nothing else is cut: order numbers, amounts, ``#4412``, ``10:30`` and ``3.5``
stay. A value ends no author's address and begins none, whatever stands beside it; behind an author's host and a
slash it is a path there, and stays whole.

In mails the break is not seen. In a text message U+200B would leave the GSM 7-bit alphabet and double the price, so
that the break is a space; but before a letter outside of that alphabet, where the price is doubled already.
"""

import re
from dataclasses import replace
from html import unescape
from types import MappingProxyType

from brandkit.markup.plain.kept_apart import Family
from brandkit.markup.plain.unlinked import BREAK

_POINTS = ".。．｡"  # those of hosts, RFC 3490 section 3.1
_LETTER = r"[^\W\d_]"
# Of a scheme: two letters at least, so that ``B:12`` stays; before a slash any. What is looked back for stands behind
# its sign, since Python finds a sign at once, and looks back from every letter.
_SCHEME = rf":(?:(?<={_LETTER}{_LETTER}:)(?=[^\s:])|(?=/))"
_SIGN = re.compile(rf"[{_POINTS}](?={_LETTER})|{_SCHEME}")
_SIGN_OR_END = re.compile(rf"[{_POINTS}](?={_LETTER}|\Z)|{_SCHEME}|:\Z")
_LAST_OF_GSM = "\u03ff"
"""No letter beyond is in the GSM 7-bit alphabet, whose Greek ones are the last (3GPP TS 23.038)."""
_GOES_ON = re.compile(rf"{_LETTER}|[{_POINTS}/]")
_ENDS_ADDRESS = re.compile(r"""[\s,;!?)\]»”"'’…]""")


def _cut_once(text: str, gap: str, end: str) -> str | None:
    """Return a value that has no sign but one point at the most: a gap before a letter, ``end`` before nothing.

    None: it has more. The same as the patterns, which take five times as long, and every address comes by here.
    """
    before, point, after = text.partition(".")
    if "." in after or ":" in text or not text.isascii():
        return None
    if after[:1].isalpha():
        return f"{before}.{gap}{after}"
    return f"{text}{end}" if point and not after else text


# -- mails ---------------------------------------------------------------------------------------------------


def unlinked_in_mail(text: str) -> str:
    """Return a value of which no mail program makes a link. What ends in a point or colon is cut off too."""
    cut = _cut_once(text, BREAK, BREAK)
    return _SIGN_OR_END.sub(_with_break, text) if cut is None else cut


def unlinked_in_mail_behind_point(text: str) -> str:
    """Return a value that stands behind an author's point."""
    return unlinked_in_mail(f".{text}")[1:] if text else ""


def unlinked_in_mail_behind_name(text: str) -> str:
    """Return a value that stands behind an author's address."""
    return unlinked_in_mail(text) if not text or _ENDS_ADDRESS.match(text) else f"{BREAK}{unlinked_in_mail(text)}"


def _with_break(sign: re.Match[str]) -> str:
    return f"{sign[0]}{BREAK}"


# -- phones --------------------------------------------------------------------------------------------------


def unlinked_on_phone(text: str) -> str:
    """Return a value of which no phone makes a link. It comes to two units for each character at most."""
    cut = _cut_once(text, " ", "")
    return _SIGN.sub(_with_gap, text) if cut is None else cut


def unlinked_on_phone_behind_slash(text: str) -> str:
    """Return a value that stands behind a value and an author's ``/`` or ``:``: of ``https:`` it would make more."""
    return _apart(text) if text.startswith("/") else unlinked_on_phone(text)


def unlinked_on_phone_behind_point(text: str) -> str:
    """Return a value that stands behind an author's point, or behind a value that may end in one."""
    return _apart(text) if _GOES_ON.match(text) else unlinked_on_phone(text)


def unlinked_on_phone_behind_name(text: str) -> str:
    """Return a value that stands behind an author's address."""
    return unlinked_on_phone(text) if not text or _ENDS_ADDRESS.match(text) else _apart(text)


def ended_on_phone(text: str) -> str:
    """Return a cut value that stands right before an author's letter: what ends in a point is no host there."""
    return f"{text} " if text.endswith(tuple(_POINTS)) else text


def _with_gap(sign: re.Match[str]) -> str:
    return f"{sign[0]}{_gap(sign.string[sign.end()])}"


def _apart(text: str) -> str:
    return f"{_gap(text[0])}{unlinked_on_phone(text)}"


def _gap(letter: str) -> str:
    """Return the break before a letter: letters of scripts without spaces are not torn apart."""
    return BREAK if letter > _LAST_OF_GSM else " "


# -- what stands beside them ---------------------------------------------------------------------------------

_HOST = r"(?:[^\s/?#]*://)?+[^\s/?#]*"
_ENDS_OPEN = re.compile(rf"[{_POINTS}]\Z")
_IS_NAME = re.compile(rf"{_HOST}(?:[{_POINTS}]{_LETTER}|(?<=://))[^\s/?#]*\Z")
_IS_PATH = re.compile(rf"{_HOST}[/?#]")
# A name under an author's own host, ``{{ team }}.acme.example``, stays whole: it leads to the author's.
_OWN_HOST = rf"(?!(?:com?|net|org|gov|edu|ac)\.[a-z]{{2}}(?![\w-]))[\w-]+\.{_LETTER}"
_BESIDE_GOES_ON = re.compile(rf"[\w-]*[{_POINTS}](?={_LETTER})(?!{_OWN_HOST})")
_NEVER = re.compile(r"(?!)")
_TAG = re.compile(r"<[^<>]*>|\A[^<>]*>|<[^<>]*\Z")  # whole, or what a value divides


def shown_of_html(html: str) -> str:
    """Return the words that a piece of HTML shows, as our writers write it."""
    return unescape(_TAG.sub("", html.replace("<br>", "\n")))


MAILS = Family(
    cut=unlinked_in_mail,
    sign=BREAK,
    escapes=MappingProxyType({".": unlinked_in_mail_behind_point, "@": unlinked_in_mail_behind_name}),
    ends_open=_ENDS_OPEN,
    is_name=_IS_NAME,
    is_path=_IS_PATH,
    goes_on=_BESIDE_GOES_ON,
    goes_on_behind_point=_NEVER,
)
"""Mail programs: the text of a mail."""
MAILS_HTML = replace(MAILS, shown=shown_of_html)
"""And the words of its HTML."""
PHONES = Family(
    cut=unlinked_on_phone,
    sign=" ",
    escapes=MappingProxyType(
        {
            "/": unlinked_on_phone_behind_slash,
            ".": unlinked_on_phone_behind_point,
            "value": unlinked_on_phone_behind_point,
            "@": unlinked_on_phone_behind_name,
        }
    ),
    ends_open=_ENDS_OPEN,
    is_name=_IS_NAME,
    is_path=_IS_PATH,
    goes_on=_BESIDE_GOES_ON,
    goes_on_behind_point=_NEVER,
    before_letter=ended_on_phone,
)
"""Phones, and what is read aloud on them."""
