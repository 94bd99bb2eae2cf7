"""header-control: a header of a mail holds a control character, in the open or in an encoded word.

Why: a line break in a name or a subject begins a header of its own: somebody's "Bcc:" sends the mail on.
Instead: refuse such values where they come in; brandkit does.
"""

import re
from collections.abc import Iterator

from brandkit.checks.mail_pages import pages_in
from brandkit.checks.variants import called
from brandkit.markup.mail.eml import looks_like_eml
from brandkit.markup.mail.eml_headers import hidden_controls
from brandkit.model.check import Case, Fault, VariantCheck
from brandkit.model.finished import Finished

_END = re.compile(rb"\r?\n\r?\n")
_FOLD = re.compile(rb"\r?\n(?=[ \t])")


def run(finished: Finished) -> Iterator[Fault]:
    """Yield a fault for each header of a mail that holds one."""
    for data in finished.parts.values() if pages_in(finished) or finished.is_copy else ():
        if looks_like_eml(data):
            for name, control in _faults(data):
                words = f"{called(finished)} has the control character U+{ord(control):04X} in its header {name}"
                yield Fault(words, 0, 0)


def _faults(data: bytes) -> Iterator[tuple[str, str]]:
    end = _END.search(data)
    head = _FOLD.sub(b"", data[: end.start()] if end else data)
    for line in head.decode("utf-8", "replace").split("\n"):
        name, _, value = line.partition(":")
        control = next(hidden_controls(value.removesuffix("\r")), "")
        if control and value:
            yield name, control


_SALE = "Shop the sale."
_MAIL = "From: Acme <a@acme.example>\nSubject: {}\nContent-Type: text/html\n\n<p>Shop the sale.</p>\n"

CHECK = VariantCheck(
    "email/header-control",
    "error",
    run,
    cases=(
        Case(_SALE, _MAIL.format("The sale\n =?utf-8?q?is_on=C3=A9?="), channel="email"),
        Case(_SALE, _MAIL.format("The\x07 sale"), ("",), "email"),
        Case(_SALE, _MAIL.format("=?utf-8?q?The_sale=0D=0ABcc:_x@evil.example?="), ("",), "email"),
        Case(_SALE, _MAIL.format("=?utf-8?b?QQpCY2M6IHg=?="), ("",), "email"),
        Case(_SALE, "<p>Shop the sale.</p>", channel="email"),
    ),
    about=__doc__ or "",
)
