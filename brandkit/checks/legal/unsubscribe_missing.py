"""unsubscribe-missing: a marketing mail has no link to unsubscribe, or not the headers by which mail programs do it.

Why: the law wants the link, large mailbox providers want both; without them mails go to spam, or nowhere.
Instead: say where in brandkit.yaml: `unsubscribe: {url: "https://..."}`. Then the kit's mails have the link and the
pair of headers of RFC 8058, which the sender must sign (DKIM).
"""

import re
from collections.abc import Iterator, Mapping

from brandkit.checks.mandated import each_view, headers_of, holds, lexicons, mandated, missing, own_words, says
from brandkit.checks.variants import called
from brandkit.model.channel import ReadLink
from brandkit.model.check import Case, Fault, VariantCheck
from brandkit.model.comparison import View
from brandkit.model.finished import Finished

_WAY_OUT = re.compile(r"unsub|opt-?_?out|abmeld|abbestell|austrag|d[eé]sabo|d[eé]sinscri|baja|preferenc", re.IGNORECASE)
_ONE_CLICK = "List-Unsubscribe=One-Click"


def run(finished: Finished) -> Iterator[Fault]:
    """Yield a fault for each view without a link, and one for the headers, where the mail is whole."""
    for element in mandated(finished, "unsubscribe"):
        if element.position == "header":
            headers = headers_of(finished)
            for words in _wrong_headers(headers) if headers is not None else ():
                yield missing(element, finished, f"{called(finished)} {words}")
            continue
        for view in each_view(finished) if lexicons(finished) else ():
            if not any(_leads_out(link, view, finished) for link in view.links):
                yield missing(element, finished, f"{called(finished)} has no link to unsubscribe", view.part)


def _leads_out(link: ReadLink, view: View, finished: Finished) -> bool:
    """Return whether a link is the way out: by its words, by its address, or by the words beside it."""
    if _WAY_OUT.search(link.target):
        return True
    own = finished.kit.brand.unsubscribe_url.partition("{{")[0] if finished.kit else ""
    if own and link.target.startswith(own):
        return True
    text = view.told.text
    start, end = text.rfind("\n", 0, link.start) + 1, text.find("\n", link.end)
    line = f"{text[start : end if end >= 0 else len(text)]}\n{link.label}"
    return says(line, "leaving", lexicons(finished)) is not None or any(
        holds(line, words) for words in own_words(finished, "unsubscribe")
    )


def _wrong_headers(headers: Mapping[str, str]) -> Iterator[str]:
    """Yield what a mail's headers lack for one click (RFC 8058, section 3.1)."""
    listed = headers.get("list-unsubscribe", "")
    if not listed:
        yield "has no List-Unsubscribe header"
    elif "<https:" not in listed.lower():
        yield "has no https address in its List-Unsubscribe header"
    elif headers.get("list-unsubscribe-post", "").replace(" ", "").lower() != _ONE_CLICK.lower():
        yield f"has no header “List-Unsubscribe-Post: {_ONE_CLICK}”"


_SALE = "---\npurpose: marketing\n---\nTake 20% off."
_RABATT = "---\nlocale: de-DE\npurpose: marketing\n---\n20 % Rabatt."
_LINK = '<p>Take 20% off.</p><p><a href="https://acme.example/u/1">Unsubscribe</a></p>'
_HEAD = "From: Acme <a@acme.example>\nSubject: Sale\nContent-Type: text/plain\n"
_BODY = "\nTake 20% off.\nUnsubscribe: https://acme.example/u/1\n"
_LISTED = "List-Unsubscribe: <https://acme.example/u/1>\n"
_POST = f"List-Unsubscribe-Post: {_ONE_CLICK}\n"

CHECK = VariantCheck(
    "legal/unsubscribe-missing",
    "error",
    run,
    cases=(
        Case(_SALE, _LINK, channel="email"),
        Case(_SALE, "<p>Take 20% off.</p>", ("",), "email"),
        Case(
            _SALE,
            '<p>Take 20% off.</p><p><a href="https://acme.example/">Shop</a> Unsubscribe any time.</p>',
            channel="email",
        ),
        Case(_SALE, '<p>Take 20% off. <a href="https://acme.example/">Shop</a></p><p>Unsubscribe</p>', ("",), "email"),
        Case(
            _RABATT,
            '<p>20 % Rabatt.</p><p><a href="https://acme.example/x">Newsletter abbestellen</a></p>',
            channel="email",
        ),
        Case(_RABATT, "<p>20 % Rabatt.</p>", ("",), "email"),
        Case(_SALE, f"{_HEAD}{_LISTED}{_POST}{_BODY}", channel="email"),
        Case(_SALE, f"{_HEAD}{_BODY}", ("",), "email"),
        Case(_SALE, f"{_HEAD}{_LISTED}{_BODY}", ("",), "email"),
        Case(
            _SALE,
            "Take 20% off. Go: https://acme.example/bye",
            channel="email",
            kit="brand: A\nunsubscribe: {url: https://acme.example/bye}",
        ),
        Case("---\npurpose: transactional\n---\nSee you at 9.", "<p>See you at 9.</p>", channel="email"),
    ),
    about=__doc__ or "",
)
