"""The style sheets that stand in a document."""

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from brandkit.markup.html_read.css_rules import Rule, holds_on_screens, read_sheet
from brandkit.markup.html_read.tokens import Token, read_attributes


def rules_in(html: str, tokens: Sequence[Token], holds: Callable[[str], bool] = holds_on_screens) -> Iterator[Rule]:
    """Yield the rules of all style elements that hold.

    Args:
        html: The document.
        tokens: Of it.
        holds: Whether a media query list holds for the reader.
    """
    for before, token in pairwise(tokens):
        if token.kind == "raw" and token.name == "style":
            media = next((each.value for each in read_attributes(html, before) if each.name == "media"), "")
            if holds(media):
                yield from _rules(html[token.inner : token.until], holds)


@lru_cache(maxsize=64)  # a memo of a pure function: a kit's mails share their sheets
def _rules(css: str, holds: Callable[[str], bool]) -> tuple[Rule, ...]:
    return tuple(read_sheet(css, holds))
