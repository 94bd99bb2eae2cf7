"""Mail headers, written in one place: nothing in a value can begin a line, another header or another address."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from urllib.parse import quote

from brandkit.errors import DataError, Fault, KitError
from brandkit.markup.escape import header, one_line
from brandkit.markup.line import escaped
from brandkit.markup.mail.encoded_words import encoded_words, following_words, needs_encoding
from brandkit.model import plan
from brandkit.model.expression import Compare, Literal
from brandkit.model.plan import Plan

LONGEST = 78
"""Characters that a line should have at most (RFC 5322, section 2.1.1); 998 is the hard limit."""

# RFC 5321 without quoted local parts and address literals, which no consumer address has, and at most 254 octets
# long (erratum 1690). No "=?", see `header`.
_ADDRESS = re.compile(
    r"(?=.{3,254}\Z)(?!.*=\?)[\w.!#$%&'*+/=?^`{|}~-]+@(?:[a-z0-9-]{1,63}\.)+[a-z0-9-]{2,63}",
    re.IGNORECASE | re.ASCII,
)
_NAME = re.compile(r"[\w !#$%&'*+/=?^`{|}~-]*", re.ASCII)
_MESSAGE_ID = re.compile(r"[0-9a-zA-Z]*", re.ASCII)


def text_header(name: str, words: Plan) -> Plan:
    """Write a header of free text. Words that need no encoding and hold no value stand as they are, folded."""
    constant = _constant(words)
    if constant is not None and not needs_encoding(constant):
        return (plan.Constant(_folded(f"{name}: {constant}")),)
    return (plan.Constant(f"{name}: "), *_encoded(words, first=True), plan.Constant("\r\n"))


def verbatim_header(name: str, value: Plan) -> Plan:
    """Write a header that machines read, on one line: folding a List-Unsubscribe has broken signatures of it."""
    return (plan.Constant(f"{name}: "), *escaped(value, header), plan.Constant("\r\n"))


def mailbox(name: str, address: str) -> str:
    """Return ``name <address>`` for a header.

    Raises:
        KitError: the address is none.
    """
    if not _ADDRESS.fullmatch(address):
        raise KitError([Fault(f"`{one_line(address)}` is no mail address", "mend the sender in brandkit.yaml")])
    shown = one_line(name).strip()
    if not shown:
        return address
    if needs_encoding(shown):
        return f"{encoded_words(shown)}\r\n <{address}>"
    written = shown if _NAME.fullmatch(shown) else f'"{_quoted(shown)}"'
    return f"{written}\r\n <{address}>" if len(written) + len(address) > 60 else f"{written} <{address}>"


def mail_address(text: str) -> str:
    """Return a recipient's address for a header, or refuse it.

    Raises:
        DataError: it is not one plain address. It is not quoted.
    """
    if not _ADDRESS.fullmatch(text):
        raise DataError([Fault("a recipient's mail address is not one plain address", "mend the data")])
    return text


def message_id_part(text: str) -> str:
    """Return letters and digits for a Message-ID.

    Raises:
        DataError: the text holds something else.
    """
    if not _MESSAGE_ID.fullmatch(text):
        raise DataError([Fault("a recipient's digest is not made of letters and digits", "leave it to brandkit")])
    return text


def listed_uri(text: str) -> str:
    """Return an address for the inside of ``<...>`` in a list of addresses: a bare comma would end it (RFC 2369)."""
    return quote(text, safe="%/:?#[]@!$&'()*+;=-._~", errors="replace")


def date_value(day: str) -> str:
    """Return midnight UTC of an ISO day as a Date header writes it.

    A message without a day gets the first day of 1970, which is plainly not the day of sending: the bytes must not
    depend on the clock (RFC 5322 asks for the header).
    """
    moment = datetime.combine(date.fromisoformat(day or "1970-01-01"), datetime.min.time(), UTC)
    return f"{_DAYS[moment.weekday()]}, {moment.day:02d} {_MONTHS[moment.month - 1]} {moment.year:04d} 00:00:00 +0000"


def _constant(words: Plan) -> str | None:
    """Return the text of a plan without values, or None."""
    if not all(isinstance(node, plan.Constant) for node in words):
        return None
    return "".join(node.text for node in words if isinstance(node, plan.Constant))


def _encoded(words: Plan, *, first: bool) -> Iterator[plan.Node]:
    """Encode a header's words; only what comes `first` stands on the line where the header begins."""
    for number, node in enumerate(words):
        if first and isinstance(node, plan.Slot | plan.If):
            yield _first_words(node, words[number + 1 :])
            return
        match node:
            case plan.If(test, then, otherwise):
                branches = (tuple(_encoded(branch, first=False)) for branch in (then, otherwise))
                yield plan.If(test, *branches)
            case plan.For(name, items, body):
                yield plan.For(name, items, tuple(_encoded(body, first=False)))
            case _:
                yield from escaped((node,), encoded_words if first else following_words)
        first = False


def _first_words(node: plan.Slot | plan.If, rest: Plan) -> plan.If:
    """Encode what begins a header but may come out empty, and the rest: one of both has to stand on the first line."""
    if isinstance(node, plan.If):
        branches = (tuple(_encoded((*branch, *rest), first=True)) for branch in (node.then, node.otherwise))
        return plan.If(node.test, *branches)
    after = (*escaped((node,), encoded_words), *_encoded(rest, first=False))
    return plan.If(Compare(node.value, "==", Literal("")), tuple(_encoded(rest, first=True)), after)


def _folded(line: str) -> str:
    """Return a header on lines of at most 78 characters, as far as its spaces allow."""
    lines = [""]
    for word in re.findall(r" *[^ ]+ *\Z| *[^ ]+", line):
        if lines[-1] and len(lines[-1]) + len(word) > LONGEST:
            lines.append("")
        lines[-1] += word
    return "\r\n".join(lines) + "\r\n"


def _quoted(name: str) -> str:
    return name.replace("\\", "\\\\").replace('"', '\\"')


_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
