"""Codes, links and contacts changed by as little as a slip of a finger."""

import re
from collections.abc import Iterator

from bench.mutations.kinds import said_of
from bench.mutations.shown import targets_of
from bench.mutations.sites import Site, sites_of
from bench.mutations.variant import Edit, Operator, Variant, replaced

_LINK = ("same/link-changed", "same/cta-changed")
_CODE = ("same/code-changed",)
_CONTACT = ("same/contact-changed",)
_LOOKALIKE = str.maketrans("O0I1S5B8", "0O1I5S8B")
_SPELLED = re.compile(r"(?<!\w)(?:[A-Z](?:[ ,.\-–]+)){2,}[A-Z](?!\w)")
_SPOKEN_PATH = re.compile(r"\b(?:slash|Schrägstrich|Slash|barre oblique|barra)[, ]+(\w+)\W*$")


def _codes(variant: Variant) -> Iterator[Site]:
    return (site for site in sites_of(variant, "code") if site.text in variant.words)


def _code_swapped(variant: Variant) -> Iterator[Edit]:
    for site in _codes(variant):
        text = site.text
        places = [n for n in range(len(text) - 1) if text[n] != text[n + 1] and text[n : n + 2].isalnum()]
        if places:
            n = places[-1]
            yield replaced(site.start, site.end, text[:n] + text[n + 1] + text[n] + text[n + 2 :])


def _code_lookalike(variant: Variant) -> Iterator[Edit]:
    for site in _codes(variant):
        for n, letter in enumerate(site.text):
            if letter in "O0I1":
                new = site.text[:n] + letter.translate(_LOOKALIKE) + site.text[n + 1 :]
                yield replaced(site.start, site.end, new)


def _code_letter_dropped(variant: Variant) -> Iterator[Edit]:
    for site in _codes(variant):
        yield replaced(site.start, site.end, site.text[:1] + site.text[2:])


def _code_spelled(variant: Variant) -> Iterator[Edit]:
    for said in said_of(variant, "code"):
        found = _SPELLED.search(variant.shown, said.start, said.end)
        if found:
            last = found[0][-1]
            new = "N" if last != "N" else "M"
            yield replaced(*found.span(), found[0][:-1] + new)


def _links(variant: Variant) -> Iterator[tuple[int, int, str]]:
    """Return the addresses that the source gives, shown or behind words."""
    shown = ((site.start, site.end, site.text) for site in sites_of(variant, "url"))
    hidden = ((start, end, variant.content[start:end]) for start, end in targets_of(variant.content))
    for start, end, url in (*shown, *hidden):
        bare = re.sub(r"^https?://|[?#].*$|/$", "", url)
        # A recipient's own path may follow the one that is declared; a mere host is the sender's name.
        if "/" in bare and bare in variant.words:
            yield start, end, url


def _path(variant: Variant) -> Iterator[Edit]:
    for start, end, url in _links(variant):
        yield replaced(start, end, re.sub(r"(example/)[^?#]*", r"\1winter-news", url))


def _path_letter(variant: Variant) -> Iterator[Edit]:
    for start, end, url in _links(variant):
        bare, mark, rest = url.partition("?")
        yield replaced(start, end, bare[:-2] + bare[-1:] + mark + rest)


def _host_swapped(variant: Variant) -> Iterator[Edit]:
    for start, end, url in _links(variant):
        found = re.search(r"(\w)(\w)(?=\.example)", url)
        if found and found[1] != found[2]:
            yield replaced(start, end, url[: found.start()] + found[2] + found[1] + url[found.end() :])


def _top_level(variant: Variant) -> Iterator[Edit]:
    for start, end, url in _links(variant):
        yield replaced(start, end, url.replace(".example", ".invalid"))


def _host_other(variant: Variant) -> Iterator[Edit]:
    for start, end, url in _links(variant):
        yield replaced(start, end, re.sub(r"[\w-]+(?=\.example)", r"\g<0>-offers", url, count=1))


def _spoken_path(variant: Variant) -> Iterator[Edit]:
    for said in said_of(variant, "url"):
        found = _SPOKEN_PATH.search(variant.shown[said.start : said.end])
        if found and "://" not in variant.shown[said.start : said.end]:
            yield replaced(said.start + found.start(1), said.start + found.end(1), "contact")


def _phones(variant: Variant) -> Iterator[Site]:
    known = re.sub(r"\D", "", variant.words)
    return (site for site in sites_of(variant, "phone") if re.sub(r"\D", "", site.text)[-6:] in known)


def _phone(variant: Variant) -> Iterator[Edit]:
    for site in _phones(variant):
        yield replaced(site.start, site.end, site.text[:-1] + str((int(site.text[-1]) + 1) % 10))


def _phone_swapped(variant: Variant) -> Iterator[Edit]:
    for site in _phones(variant):
        last = site.text[-2:]
        if last.isdigit() and last[0] != last[1]:
            yield replaced(site.start, site.end, site.text[:-2] + last[::-1])


def _email(variant: Variant) -> Iterator[Edit]:
    for site in sites_of(variant, "email"):
        if site.text in variant.words:
            yield replaced(site.start, site.end, site.text.replace("@", "s@", 1))


OPERATORS = (
    Operator("code: letters swapped", "closed", _CODE, _code_swapped),
    Operator("code: look-alike", "closed", _CODE, _code_lookalike),
    Operator("code: letter dropped", "closed", _CODE, _code_letter_dropped),
    Operator("code: spelled letter", "closed", _CODE, _code_spelled),
    Operator("link: other path", "closed", _LINK, _path),
    Operator("link: letter of the path", "closed", _LINK, _path_letter),
    Operator("link: letters of the host", "closed", _LINK, _host_swapped),
    Operator("link: top level", "closed", _LINK, _top_level),
    Operator("link: other host", "closed", _LINK, _host_other),
    Operator("link: spoken path", "closed", _LINK, _spoken_path),
    Operator("phone: digit", "closed", _CONTACT, _phone),
    Operator("phone: digits swapped", "closed", _CONTACT, _phone_swapped),
    Operator("e-mail: letter", "closed", _CONTACT, _email),
)
