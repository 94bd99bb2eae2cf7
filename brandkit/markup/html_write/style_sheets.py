"""The style sheets inside a document's tree, as the styling of mails needs to know them."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from brandkit.markup.html_write.plan import UnfitPlaceError
from brandkit.model.frozen import frozen

_STYLE = re.compile(r"<style\b[^>]*>(.*?)</style>", re.DOTALL | re.IGNORECASE)
_MAY_IMPORT = re.compile(r"@(?:import|\\)|\\", re.IGNORECASE)


@frozen
class StyleSheet:
    """One ``<style>`` element."""

    css: str
    is_inlined: bool
    """False: it is kept to the letter (``data-premailer="ignore"``), or is for other media than a screen."""


def style_sheets(tree: Any) -> tuple[StyleSheet, ...]:
    """Return the style sheets of a document in order.

    Raises:
        UnfitPlaceError: one holds ``@import``. Mail clients do not follow it, and compiling must not.
    """
    sheets = tuple(
        StyleSheet(
            style.text or "",
            style.get("data-premailer") != "ignore" and style.get("media", "all") in ("all", "screen"),
        )
        for style in tree.iter("style")
    )
    if any(_imports(sheet.css) for sheet in sheets):
        text = "a style sheet holds @import, which mail clients ignore"
        raise UnfitPlaceError(text, "put the rules themselves here", "@import")
    return sheets


def find_style_texts(html: str) -> list[str]:
    """Return the text of every style element of a finished document, those for single clients included."""
    return _STYLE.findall(html)


def inlined_selectors(sheet: StyleSheet) -> Iterator[tuple[str, str]]:
    """Yield what each rule of an inlined sheet is for, and how that begins in the sheet.

    A list of selectors is one text. Rules inside at-rules are not inlined.
    """
    import tinycss2

    lines = sheet.css.splitlines()
    if sheet.is_inlined:
        for rule in rules_of(sheet.css):
            if rule.type == "qualified-rule":
                begin = lines[rule.source_line - 1][rule.source_column - 1 :]
                yield tinycss2.serialize(rule.prelude).strip(), begin.partition("{")[0].strip()


def _imports(css: str) -> bool:
    # Only a parser knows all spellings (`@\69mport`), but most sheets plainly have none.
    if not _MAY_IMPORT.search(css):
        return False
    return any(rule.type == "at-rule" and rule.lower_at_keyword == "import" for rule in rules_of(css))


@lru_cache(maxsize=16)
def rules_of(css: str) -> tuple[Any, ...]:
    """Return the rules of a sheet as tinycss2 has them; a kit's sheets are the same for all its messages."""
    import tinycss2

    return tuple(tinycss2.parse_stylesheet(css, skip_comments=True, skip_whitespace=True))
