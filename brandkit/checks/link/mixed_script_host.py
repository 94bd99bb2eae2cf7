"""mixed-script-host: a host with letters of two scripts, or of letters that only look like others.

Why: "аcme.example" with a Cyrillic "а" is another site than "acme.example", and nobody can see it.
Instead: type the address anew. Where the name is really written so, allow it, with the reason.
"""

import unicodedata
from collections.abc import Iterator

from brandkit.checks.addresses import host_of
from brandkit.checks.unmeant import fault_at
from brandkit.checks.variants import called
from brandkit.checks.wording import quoted
from brandkit.model.check import Case, Fault, VariantCheck
from brandkit.model.finished import Finished

# Letters that can hardly be told from Latin ones in most fonts (Unicode, UTS 39, confusables).
_LOOKALIKES = frozenset("асԁеһіјӏорԛѕԝухүѵαικνορτυχօսոհ")
# What may stand together: Japanese, Korean and Chinese with Latin letters (UTS 39, section 5.2, "highly restrictive").
_TOGETHER = frozenset({"LATIN", "CJK", "HIRAGANA", "KATAKANA", "HANGUL", "BOPOMOFO"})


def run(finished: Finished) -> Iterator[Fault]:
    """Yield a fault for each link whose host is not what it looks like, written out or as ``xn--``."""
    for link in finished.reading.links:
        if not link.target.isascii() or "xn--" in link.target.lower():
            host = ".".join(map(_decoded, host_of(link.target).split(".")))
            why = _why(host)
            if why:
                yield fault_at(link, f"{called(finished)} links to {quoted(host)}, {why}")


def _why(host: str) -> str:
    """Return what is wrong with a host, in words."""
    for label in host.split("."):
        scripts = sorted(set(filter(None, map(_script, label))))
        if len(scripts) > 1 and not _TOGETHER.issuperset(scripts):
            return f"in which “{label}” has letters of two scripts: {' and '.join(map(str.capitalize, scripts))}"
        is_other = len(scripts) == 1 and scripts[0] not in _TOGETHER and host.rpartition(".")[2].isascii()
        if is_other and all(letter in _LOOKALIKES for letter in label if letter.isalpha()):
            return f"in which “{label}” is {scripts[0].capitalize()} and looks like Latin"
    return ""


def _script(letter: str) -> str:
    """Return the script of a letter, as its name begins; ``""``: it is none, or has no script of its own."""
    return unicodedata.name(letter, "").partition(" ")[0] if letter.isalpha() else ""


def _decoded(label: str) -> str:
    if not label.startswith("xn--"):
        return label
    try:
        return label[4:].encode("ascii").decode("punycode")
    except UnicodeError:
        return label


_SALE = "Shop the sale at acme.example."

CHECK = VariantCheck(
    "link/mixed-script-host",
    "error",
    run,
    cases=(
        Case(_SALE, "Shop the sale at https://acme.example/spring"),
        Case(_SALE, "Shop the sale at https://\u0430cme.example/spring", ("https://\u0430cme.example/spring",)),
        Case(_SALE, '<a href="https://xn--cme-5cd.example/">Shop the sale</a>', ("Shop the sale",), "email"),
        Case(
            _SALE,
            "Shop the sale at https://\u0430\u0440\u0440\u04cf\u0435.com",
            ("https://\u0430\u0440\u0440\u04cf\u0435.com",),
        ),
        # Names in one script, and those that mix scripts by habit.
        Case("---\nlocale: de-DE\n---\nZum Sommerfest.", "Zum Sommerfest: https://b\u00fccher-m\u00fcller.example/"),
        Case(
            _SALE,
            "Shop: https://\u0442\u043e\u0432\u0430\u0440\u044b.example/ https://\u65e5\u672cshop.example/ https://xn--bcher-kva.example/",
        ),
        Case(_SALE, "Shop: https://acme.example/\u0430cme"),
    ),
    about=__doc__ or "",
)
