"""What browsers know of HTML's elements by name: which make lines of their own, which end which.

Source: the HTML standard, 13.1.2 (void), 13.2.6.4 (implied ends, formatting elements), 15.3 (rendering), read 2026-11.
"""

from collections.abc import Mapping


def _names(words: str) -> frozenset[str]:
    return frozenset(words.split())


VOID = _names("area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr")
"""Elements that have neither content nor end tag."""

TABLE_PARTS = _names("caption col colgroup table tbody td tfoot th thead tr")

CELLS = _names("td th")

BLOCKS = TABLE_PARTS | _names(
    """address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer
    form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre
    search section summary ul xmp"""
)
"""Elements that stand on lines of their own unless a style says otherwise."""

FORMATTING = _names("a b big code em font i nobr s small strike strong tt u")
"""Elements that browsers open again after the block that was closed around them."""

ENDS_PARAGRAPH = BLOCKS - TABLE_PARTS - _names("body html legend optgroup option") | {"table"}
"""Elements whose start tag ends a paragraph that is open."""

BARRIERS = _names("applet caption marquee object table td template th")
"""An end tag does not reach through these, unless it belongs to a table."""

TABLE_BARRIERS = _names("table template")
"""One that belongs to a table does not reach through these."""

_ITEM_WALLS = (BLOCKS | BARRIERS | {"button", "select"}) - _names("address dd div dt li p")
_SECTIONS = _names("caption colgroup tbody tfoot thead")

ENDS: Mapping[str, tuple[frozenset[str], frozenset[str]]] = {
    "a": (_names("a"), BARRIERS),
    "dd": (_names("dd dt"), _ITEM_WALLS),
    "dt": (_names("dd dt"), _ITEM_WALLS),
    "li": (_names("li"), _ITEM_WALLS),
    "nobr": (_names("nobr"), BARRIERS),
    "option": (_names("option"), BARRIERS | {"select"}),
    "tbody": (_SECTIONS, TABLE_BARRIERS),
    "td": (CELLS, TABLE_BARRIERS),
    "tfoot": (_SECTIONS, TABLE_BARRIERS),
    "th": (CELLS, TABLE_BARRIERS),
    "thead": (_SECTIONS, TABLE_BARRIERS),
    "tr": (_names("caption colgroup tr"), TABLE_BARRIERS),
}
"""Per start tag: which open elements it ends, and through which it does not look for them."""

HEADINGS = _names("h1 h2 h3 h4 h5 h6")
"""The end tag of any of them ends any of them."""

LISTS = _names("dir menu ol ul")

PREFORMATTED = _names("listing plaintext pre textarea xmp")

DEEPEST = 512
"""How deep elements may nest; deeper ones become siblings, as in Chromium (kMaximumHTMLParserDOMTreeDepth)."""

STYLED: Mapping[str, str] = {
    **dict.fromkeys(("b", "strong"), "bold"),
    **dict.fromkeys(("i", "em", "cite"), "italic"),
    **dict.fromkeys(("u", "ins"), "underline"),
    **dict.fromkeys(("s", "strike", "del"), "strike"),
    **dict.fromkeys(("code", "kbd", "samp", "tt"), "code"),
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "heading"),
    "li": "item",
    "blockquote": "quote",
    "pre": "pre",
    "small": "small",
    "button": "button",
}
"""How elements look by their names alone: kinds of `brandkit.model.channel.Styled`."""
