"""Codes, links and contacts changed by as little as a slip of a finger."""

import re
from collections.abc import Callable, Iterator

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


def _linked(change: Callable[[str], str]) -> Callable[[Variant], Iterator[Edit]]:
    """Return the edits of each address that the source gives, shown or behind words."""

    def edits(variant: Variant) -> Iterator[Edit]:
        for site in sites_of(variant, "url"):
            if _is_given(variant, site.text):
                yield replaced(site.start, site.end, change(site.text))
        for target in targets_of(variant.content):
            url = variant.content[target.start : target.end]
            start, end = target.around
            if _is_given(variant, url):
                # Who quotes the words of the link has found the place as well.
                before, behind = variant.content[start : target.start], variant.content[target.end : end]
                yield replaced(start, end, before + change(url) + behind)

    return edits


def _is_given(variant: Variant, url: str) -> bool:
    """Return whether the source has an address: a recipient's own has a path that is data, a host is the sender's."""
    bare = re.sub(r"^https?://|[?#].*$|/$", "", url)
    return "/" in bare and bare in variant.words


def _path(url: str) -> str:
    return re.sub(r"(example/)[^?#]*", r"\1winter-news", url)


def _path_letter(url: str) -> str:
    bare, mark, rest = url.partition("?")
    return bare[:-2] + bare[-1:] + mark + rest


def _host_swapped(url: str) -> str:
    return re.sub(r"(\w)(\w)(?=\.example)", r"\2\1", url, count=1)


def _top_level(url: str) -> str:
    return url.replace(".example", ".com")


def _host_other(url: str) -> str:
    return re.sub(r"[\w-]+(?=\.example)", r"\g<0>-offers", url, count=1)


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
    Operator("link: other path", "closed", _LINK, _linked(_path)),
    Operator("link: letter of the path", "closed", _LINK, _linked(_path_letter)),
    Operator("link: letters of the host", "closed", _LINK, _linked(_host_swapped)),
    Operator("link: top level", "closed", _LINK, _linked(_top_level)),
    Operator("link: other host", "closed", _LINK, _linked(_host_other)),
    Operator("link: spoken path", "closed", _LINK, _spoken_path),
    Operator("phone: digit", "closed", _CONTACT, _phone),
    Operator("phone: digits swapped", "closed", _CONTACT, _phone_swapped),
    Operator("e-mail: letter", "closed", _CONTACT, _email),
)
