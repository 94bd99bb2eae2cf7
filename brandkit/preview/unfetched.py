"""A mail as it is shown while pictures are off: nothing in it is asked for anywhere, and its pictures' words are seen.

The page's rules forbid a browser to fetch what a mail names; this keeps it from trying, and from telling so.
"""

from collections.abc import Iterator, Mapping

from brandkit.markup.html_read.tokens import Token, read_attributes, read_tokens

_NOTHING = ' src="data:,"'
_PICTURE = f'{_NOTHING} srcset=""'
_INSTEAD: Mapping[str, str] = {
    **dict.fromkeys(("img", "image", "source"), _PICTURE),
    **dict.fromkeys(("input", "audio", "track", "embed"), _NOTHING),
    **dict.fromkeys(("body", "table", "tr", "td", "th"), ' background=""'),
    "video": f'{_NOTHING} poster=""',
    "link": ' href="data:,"',
}
"""By element, attributes that go before its own: of two with one name, browsers take the first."""
_FETCHED = frozenset({"src", "srcset", "background", "poster", "href"})


def unfetched(document: str) -> str:
    """Return a document whose elements name nothing that has to be fetched; what it holds itself stays."""
    parts: list[str] = []
    done = 0
    for place, text in _insertions(document):
        parts += (document[done:place], text)
        done = place
    return "".join((*parts, document[done:]))


def _insertions(document: str) -> Iterator[tuple[int, str]]:
    for token in read_tokens(document):
        if token.kind == "start" and token.name in _INSTEAD and _fetches(document, token):
            yield token.start + 1 + len(token.name), _INSTEAD[token.name]


def _fetches(document: str, token: Token) -> bool:
    own = [each.value.strip() for each in read_attributes(document, token) if each.name in _FETCHED]
    return any(not value.lower().startswith("data:") for value in own)
