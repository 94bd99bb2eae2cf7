"""label-lies: a label that is an address, and the link leads to another host.

Why: it is what phishing looks like: filters drop the mail, and readers who look closely will not trust the next one.
Instead: let the label be words ("Shop the sale"), or the address that it leads to.
"""

from collections.abc import Iterator

from brandkit.checks.addresses import host_of, is_of_one, shown_host
from brandkit.checks.unmeant import fault_at
from brandkit.checks.variants import called
from brandkit.checks.wording import quoted
from brandkit.model.check import Case, Fault, VariantCheck
from brandkit.model.finished import Finished


def run(finished: Finished) -> Iterator[Fault]:
    """Yield a fault for each label that names another host than the link's; parts of one host are no others."""
    for link in finished.reading.links:
        shown = shown_host(link.label)
        real = host_of(link.target) if shown else ""
        if real and not is_of_one(shown, real):
            words = f"{called(finished)} shows the address {quoted(link.label)}, and the link leads to {quoted(real)}"
            yield fault_at(link, words)


_SALE = "Shop the sale at acme.example."

CHECK = VariantCheck(
    "link/label-lies",
    "error",
    run,
    cases=(
        Case(_SALE, '<p>Shop at <a href="https://www.acme.example/spring">acme.example</a></p>', channel="email"),
        Case(_SALE, '<p>Shop at <a href="https://evil.example/x">acme.example</a></p>', ("acme.example",), "email"),
        Case(
            _SALE,
            "Shop at <https://evil.example|https://acme.example/spring>",
            ("https://acme.example/spring",),
            "slack",
        ),
        Case(_SALE, '<a href="mailto:a@evil.example">ana@acme.example</a>', ("ana@acme.example",), "email"),
        Case(
            "---\nlocale: fr-FR\n---\nVoir acme.example",
            "<https://evil.example|(acme.example)>",
            ("(acme.example)",),
            "slack",
        ),
        Case(
            _SALE,
            "Shop at <https://shop.acme.example/a|acme.example>, not <https://evil.example|here>",
            channel="slack",
        ),
        # Words with a point in them are no address.
        Case(_SALE, '<a href="https://acme.example/spring">Shop now.It is on</a>', channel="email"),
        Case(_SALE, "Shop at https://acme.example/spring. It is on."),
    ),
    about=__doc__ or "",
)
