"""punctuation-glued: an address with signs or letters right against it that belong to the sentence.

Why: "https://acme.example/spring.Shop" is another page, and it is not there; of "seehttps://acme.example" nothing is
a link.
Instead: put a space, or the address on a line of its own.
"""

import re
from collections.abc import Iterator

from brandkit.checks.addresses import shown_host
from brandkit.checks.unmeant import fault_at
from brandkit.checks.variants import called
from brandkit.checks.wording import quoted
from brandkit.model.channel import ReadLink
from brandkit.model.check import Case, Fault, VariantCheck
from brandkit.model.finished import Finished

_GLUED = re.compile(r"""(?!\.[a-z0-9]{2,5}\Z)(?!\?[\w.-]+=)[.,;:!?)\]}’'"”»…]""")
"""What ends a sentence; not what ends a file's name or begins a query."""
_WITH_PATH = re.compile(r"https?://[^/]+/.", re.IGNORECASE)
_SPACED = re.compile(r"[^\W\d_\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""A letter of a script that puts spaces between its words; ours, and those of most."""
_UNSEEN_LINK = re.compile(r"(?<=[^\W_])https?://\S+", re.IGNORECASE)


def run(finished: Finished) -> Iterator[Fault]:
    """Yield a fault for each address that took in what stands behind it, and for each that letters run into."""
    for link in finished.reading.links:
        if link.meant and shown_host(link.label):
            text = finished.reading.visible[link.part].text
            glued = _taken_in(link, finished) or _letter_behind(link, text)
            if glued:
                words = f"{called(finished)} has {quoted(glued)} right behind the address {quoted(link.label)}"
                yield fault_at(link, words)
    for part, visible in finished.reading.visible.items():
        for found in _UNSEEN_LINK.finditer(visible.text):
            if _SPACED.match(found.string, found.start() - 1) and not _is_inside(found, part, finished):
                words = f"{called(finished)} has a letter right before the address {quoted(found[0])}"
                yield Fault(words, found.start(), found.end(), part=part)


def _taken_in(link: ReadLink, finished: Finished) -> str:
    """Return what a link has behind one of the message's own, if it begins with a sign that ends sentences."""
    for known in finished.source.links:
        rest = link.target[len(known) :] if link.target.startswith(known) and _WITH_PATH.match(known) else ""
        if rest and _GLUED.match(rest) and link.target not in finished.source.links:
            return rest
    return ""


def _letter_behind(link: ReadLink, text: str) -> str:
    return text[link.end] if _SPACED.match(text, link.end) else ""


def _is_inside(found: re.Match[str], part: str, finished: Finished) -> bool:
    """Return whether an address is a piece of a link: one in the query of another."""
    return any(link.part == part and link.start < found.start() < link.end for link in finished.reading.links)


_SALE = "---\nlocale: en-US\ncta: {label: Shop, url: 'https://acme.example/spring'}\n---\nThe sale is on.\n"
_FERIEN = "---\nlocale: de-DE\ncta: {label: Buchen, url: 'https://acme.example/see'}\n---\nJetzt buchen.\n"

CHECK = VariantCheck(
    "link/punctuation-glued",
    "warning",
    run,
    cases=(
        Case(_SALE, "The sale is on: https://acme.example/spring. Shop now."),
        Case(_SALE, "The sale is on: https://acme.example/spring.Shop now.", ("https://acme.example/spring.Shop",)),
        Case(_SALE, "The sale is on (https://acme.example/spring), shop now."),
        Case(_SALE, "The sale is on, seehttps://acme.example/spring", ("https://acme.example/spring",)),
        Case(_FERIEN, "Jetzt buchen: https://acme.example/see,bis bald", ("https://acme.example/see,bis",)),
        Case(_FERIEN, "Jetzt buchen: acme.example/see, bis bald."),
        Case(_SALE, "The sale is on: https://acme.example/spring?from=https://b.example/x and more."),
        Case(_SALE, "The sale is on: https://acme.example/spring.html and https://acme.example/spring/sofas"),
        Case(_SALE, "春の市\u3000https://acme.example/springへ", channel="x"),
    ),
    about=__doc__ or "",
)
