"""client-support: a mail needs something of HTML or CSS that mail clients of its readers lack, and without it breaks.

Which clients count, and how much, says `mail_clients` in brandkit.yaml, else the world's shares, roughly. What each
knows is from Can I email. What only looks plainer without it (round corners, dark mode, a rule under `@media`) is not
told, nor what has something beside it that does the same: `bgcolor` beside a gradient, an earlier declaration of the
property, a table for Outlook around a box.

Why: what is laid over, hidden or arranged in one client lies in heaps in another; nobody writes to say so.
Instead: build it with tables, `style` attributes and pictures, or put beside it what the others know. An error is what
at least a fifth of the readers see broken, a suggestion what less than one in fifty does.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from brandkit.checks.mail_pages import MailPage, fault_in, pages_in
from brandkit.checks.variants import called
from brandkit.checks.wording import quoted
from brandkit.markup.mail_clients.consequences import BESIDE, BREAKS, HARMLESS_VALUES
from brandkit.markup.mail_clients.readers import SHARES, percentages
from brandkit.markup.mail_clients.support import Feature, Support, load_support
from brandkit.markup.mail_clients.uses import Use, uses_of
from brandkit.model.check import Case, Fault, VariantCheck
from brandkit.model.finished import Finished

MANY, SOME = 20, 2
"""Readers in a hundred: from here on it is an error, a warning."""

_WITH_CONTENT = frozenset({"audio", "dialog", "object", "svg", "video"})
_GHOST = re.compile(r"<!--\[if [^\]>]*mso[^\]>]*\]>[^<]*<(?:table|t[dr]|v:)", re.IGNORECASE)
_NEAR = 600
"""Characters before a box in which a table for Outlook alone stands for it."""
_OUTLOOK = frozenset({"outlook/windows", "outlook/windows-mail"})


def run(finished: Finished) -> Iterator[Fault]:
    """Yield a fault for each feature that clients lack, at the first place where that breaks something."""
    shares = percentages((finished.kit.mail_clients if finished.kit else None) or SHARES)
    support = load_support()
    for page in pages_in(finished):
        for feature, start in _needed(page, shares, support):
            yield _fault(finished, page, feature, start, shares)


def _needed(page: MailPage, shares: Mapping[str, float], support: Support) -> Iterable[tuple[Feature, int]]:
    """Return the features that somebody lacks and nothing stands in for, each with where it is used first."""
    needed: dict[str, tuple[Feature, int]] = {}
    for use in uses_of(page.html):
        feature = support.by_sign.get(use.sign)
        if feature is None or feature.id in needed or feature.id not in BREAKS or use.sign == "css:variable":
            continue
        clients = lacking(feature, shares)
        if clients and not _is_covered(page, feature.id, use, clients):
            needed[feature.id] = feature, use.start
    return needed.values()


def lacking(feature: Feature, shares: Mapping[str, float]) -> list[str]:
    """Return the clients that do not know a feature, of those that count."""
    return [client for client in shares if feature.support.get(client) == "n"]


def _is_covered(page: MailPage, feature: str, use: Use, clients: Sequence[str]) -> bool:
    """Return whether nothing breaks where a feature is used: it is extra, or something else stands beside it."""
    css, beside = use.css, BESIDE.get(feature, "").split()
    if css and (css.is_extra or css.is_second or css.value in HARMLESS_VALUES.get(css.name, ())):
        return True
    if any(name in use.attributes or (css and name in css.declared) for name in beside):
        return True
    if use.element in ("source", "video") and use.sign.startswith(("image:", "attribute:")):
        return True
    if use.element in _WITH_CONTENT and use.start in _holders(page):
        return True
    if _OUTLOOK.issuperset(clients):
        return _GHOST.search(page.html, max(0, use.start - _NEAR), use.start) is not None
    return False


@lru_cache(maxsize=8)  # a memo of a pure function; a page is compared by identity
def _holders(page: MailPage) -> frozenset[int]:
    """Return where the elements begin that hold a picture or a link, which clients show instead."""
    return frozenset(each.start for node in page.nodes if node.tag.name in ("a", "img") for each in node.around())


def _fault(finished: Finished, page: MailPage, feature: Feature, start: int, shares: Mapping[str, float]) -> Fault:
    clients = lacking(feature, shares)
    share = sum(shares[client] for client in clients)
    words = (
        f"{called(finished)} uses {quoted(feature.title)}, which {_named(clients)} ({share:.2g}% of readers; "
        f"Can I email, {load_support().date}): {BREAKS[feature.id]}"
    )
    severity = "error" if share >= MANY else "warning" if share >= SOME else "suggestion"
    return fault_in(page, words, start, severity)


def _named(clients: Sequence[str]) -> str:
    """Return who lacks it, those of one family together: "Gmail (Android, iOS) and Outlook (Windows) lack"."""
    families: dict[str, list[str]] = {}
    for client in clients:
        family, _, platform = load_support().clients[client].partition(" (")
        families.setdefault(family, []).append(platform.rstrip(")"))
    names = [f"{family} ({', '.join(platforms)})" for family, platforms in families.items()]
    verb = "lacks" if len(clients) == 1 else "lack"
    return f"{' and '.join(filter(None, (', '.join(names[:-1]), names[-1])))} {verb}"


_SALE = "Shop the sale."
_OUTLOOK_ONLY = "brand: Acme\nmail_clients: {outlook/windows: 1}"
_APPLE_ONLY = "brand: Acme\nmail_clients: {apple-mail/ios: 1}"

CHECK = VariantCheck(
    "email/client-support",
    "warning",
    run,
    cases=(
        Case(_SALE, '<p style="color:#333333">Shop the sale.</p>', channel="email"),
        Case(_SALE, '<p style="position : absolute;top:0">Shop the sale.</p>', ("position : absolute",), "email"),
        Case(_SALE, '<p style="position:relative">Shop the sale.</p>', channel="email"),
        # As often as it is used, it is one fault; a client set of the brand's own decides.
        Case(
            _SALE, '<div style="display:flex"><p>Shop</p><p style="display:flex">the sale.</p></div>',
            ("display:flex",), "email",
        ),
        Case(_SALE, '<div style="display:flex"><p>Shop the sale.</p></div>', channel="email", kit=_APPLE_ONLY),
        Case(
            _SALE,
            '<!--[if mso]><table><tr><td><![endif]--><div style="display:flex"><p>Shop the sale.</p></div>'
            "<!--[if mso]></td></tr></table><![endif]-->",
            channel="email",
        ),
        # What a rule sets under a condition comes on top.
        Case(
            _SALE,
            "<style>@media (max-width:600px){.a{position:absolute}} a:hover{position:fixed}</style>"
            "<p>Shop the sale.</p>",
            channel="email",
        ),
        Case(_SALE, "<style>.a{position:fixed}</style><p>Shop the sale.</p>", ("position:fixed",), "email"),
        # Something that everybody knows stands beside it.
        Case(
            _SALE,
            '<p style="color:#111111;color:var(--ink);background-color:#ffffff;background-image:linear-gradient('
            'red,blue);overflow-wrap:anywhere;word-break:break-word">Shop the sale.</p>',
            channel="email",
        ),
        Case(
            _SALE, '<p style="color:var(--ink);overflow-wrap:anywhere">Shop the sale.</p>',
            ("var(--ink)", "overflow-wrap:anywhere"), "email",
        ),
        # What looks plainer is no fault.
        Case(
            _SALE,
            '<p style="border-radius:4px;box-shadow:0 1px 2px #000000;text-shadow:none">Shop the sale.</p>',
            channel="email",
        ),
        Case(_SALE, '<p>Shop the sale.</p><img src="https://a.example/b.webp" alt="">', ("https://a.example/b.webp",),
             "email", _OUTLOOK_ONLY),
        Case(
            _SALE,
            '<p>Shop the sale.</p><picture><source srcset="https://a.example/b.webp">'
            '<img src="https://a.example/b.png" alt=""></picture>',
            channel="email",
        ),
        Case(
            _SALE,
            '<p>Shop the sale.</p><video src="https://a.example/b.mp4">'
            '<a href="https://a.example/">Watch it</a></video>',
            channel="email",
        ),
        Case(_SALE, '<p>Shop the sale.</p><video src="https://a.example/b.mp4"></video>', ("<video",), "email"),
        # It is not about what other channels write.
        Case(_SALE, "position:absolute display:flex"),
    ),
    about=__doc__ or "",
)  # fmt: skip
