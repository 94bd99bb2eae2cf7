"""digits-detected: digits of an order or a voucher become a bank card or a phone number.

Why: Telegram shows 16 digits that add up as a card, mail programs make a call of them; both look like a trick.
Instead: write the number in groups, "4012-8888-…", or with a letter in it. A number to call is a fact of the message.
"""

import re
from collections.abc import Iterator

from brandkit.checks.unmeant import fault_at, is_declared, kind_of
from brandkit.checks.variants import called
from brandkit.checks.wording import quoted
from brandkit.model.channel import ReadLink
from brandkit.model.check import Case, Fault, VariantCheck
from brandkit.model.finished import Finished

# Source: ISO/IEC 7812-1: up to 19 digits, the last one a check digit; 13 is the least that networks have given out.
_LEAST, _MOST = 13, 19


def run(finished: Finished) -> Iterator[Fault]:
    """Yield a fault for each row of digits that the variant's reading makes a link of and that is no number to call."""
    for link in finished.reading.links:
        if kind_of(link) != "digits" or is_declared(link.label, finished):
            continue
        if is_card(link.label):
            yield fault_at(
                link, f"{called(finished)} shows {quoted(link.label)} as a link, since it adds up like a bank card"
            )
        elif not link.meant and not _is_said(link, finished):
            yield fault_at(link, f"{called(finished)} makes a phone number of {quoted(link.label)}", "suggestion")


def is_card(text: str) -> bool:
    """Return whether digits are as many as a bank card has, and add up like one (Luhn)."""
    digits = [int(sign) for sign in re.findall("[0-9]", text)]
    doubled = (sum(divmod(2 * digit, 10)) for digit in digits[-2::-2])
    return _LEAST <= len(digits) <= _MOST and (sum(digits[-1::-2]) + sum(doubled)) % 10 == 0


def _is_said(link: ReadLink, finished: Finished) -> bool:
    """Return whether the message has these digits as a phone number, however they are grouped."""
    digits = _digits(link.label)
    said = (_digits(fact.literal) for fact in finished.source.facts.values() if fact.kind == "phone")
    own = _digits(finished.kit.brand.sender_phone) if finished.kit else ""
    return any(each and digits.lstrip("0")[-7:] == each[-7:] for each in (*said, own))


def _digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))


_ORDER = "Your order 4012888888881881 is on its way."
_AUFTRAG = "---\nlocale: de-DE\n---\nIhr Auftrag 4012888888881881 ist unterwegs."

CHECK = VariantCheck(
    "link/digits-detected",
    "warning",
    run,
    cases=(
        Case(_ORDER, "<p>Your order 4012888888881881 is on its way.</p>", channel="email"),
        Case(
            _ORDER,
            '<p>Your order <a href="tel:4012888888881881">4012888888881881</a> is on its way.</p>',
            ("4012888888881881",),
            "email",
        ),
        Case(
            _AUFTRAG,
            '<p>Ihr Auftrag <a href="tel:4012888888881881">4012 8888 8888 1881</a></p>',
            ("4012 8888 8888 1881",),
            "email",
        ),
        # It does not add up; and nothing makes a link of it.
        Case(
            _ORDER,
            '<p>Your order <a href="https://acme.example/o">4012888888881882</a> is on its way.</p>',
            channel="email",
        ),
        Case(_ORDER, "Your order 4012888888881881 is on its way."),
        Case("Call +1 212 555 0147.", '<p>Call <a href="tel:+12125550147">+1 212 555 0147</a>.</p>', channel="email"),
    ),
    about=__doc__ or "",
)
