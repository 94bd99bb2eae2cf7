"""Quicker ways to do what an escape does, for the text that nearly all values are.

Printable text (`str.isprintable`) holds no control or format character, no line end, no lone surrogate and no space
but U+0020. Source: the Python library reference, and Unicode general categories Cc, Cf, Cs, Co, Cn, Zl, Zp, Zs.
For such text half of the work of an escape is needless. The tests hold that nothing else changes.
"""

from collections.abc import Iterable, Mapping
from json.encoder import encode_basestring
from types import MappingProxyType

import markupsafe

from brandkit.markup.escape import among_leftward, among_rightward, html_text, json_string, one_line, plain, url_part
from brandkit.markup.plain.letters import letters
from brandkit.markup.plain.unlinked_addresses import unlinked_in_mail, unlinked_on_phone
from brandkit.model.plan import Escape


def quicken(escapes: Iterable[Escape]) -> tuple[Escape, ...]:
    """Return escapes that make the same of printable text as these do."""
    quick: list[Escape] = []
    # Known escapes turn printable text into such, or add a mark or a break that all of them leave alone.
    known = True
    for escape in escapes:
        if known and escape in _QUICK:
            quick.extend(_QUICK[escape])
        else:
            quick.append(escape)
            known = False
    return tuple(quick)


def gate_of(escape: Escape) -> str:
    """Return source that asks whether an escape leaves a text ``x`` as it is; ``""``: only the escape can tell.

    A call of a function of ours takes as long as a whole slot, and most values hold no sign that it looks for.
    """
    return _UNCUT if escape in (unlinked_in_mail, unlinked_on_phone) else ""


def sparing(escapes: Iterable[Escape]) -> str:
    """Return source that asks whether escapes surely leave a text ``x`` as it is; ``""``: nothing quick tells.

    Most values are a name, a code or a number: all letters and digits, which are printable, and neither a sign of
    HTML or JSON nor of an address. Source: RFC 3986, section 2.3: in an address only those of ASCII stay.
    """
    each = frozenset(escapes)
    if not each & _COSTLY or not each <= _SPARING:
        return ""
    return "x.isalnum() and x.isascii()" if url_part in each else "x.isalnum()"


def _html(text: str) -> str:
    return str(markupsafe.escape(text))


def _json(text: str) -> str:
    return encode_basestring(text)[1:-1]


def _plain_hyphens(text: str) -> str:
    return text.replace("\u2011", "-")


# The C function behind `markupsafe.escape`, which spares the `Markup` object. It is a private name, so there is
# another way for releases that lack it.
_quick_html: Escape = getattr(markupsafe, "_escape_inner", _html)

_QUICK: Mapping[Escape, tuple[Escape, ...]] = MappingProxyType(
    {
        plain: (),
        one_line: (),
        among_leftward: (among_leftward,),
        among_rightward: (among_rightward,),
        html_text: (_quick_html,),
        json_string: (_json,),
        url_part: (url_part,),
        letters: (_plain_hyphens,),  # of what it changes nothing else is printable
        unlinked_in_mail: (unlinked_in_mail,),
        unlinked_on_phone: (unlinked_on_phone,),
    }
)
_COSTLY = frozenset({url_part, html_text, json_string, unlinked_in_mail, unlinked_on_phone})
_SPARING = frozenset(_QUICK) - {among_leftward, among_rightward}
# No sign of an address: no point but one with digits behind it, as in an amount; no colon.
_UNCUT = (
    "('.' not in x or x.partition('.')[2].isdigit()) and ':' not in x "
    "and (x.isascii() or '。' not in x and '．' not in x and '｡' not in x)"
)
