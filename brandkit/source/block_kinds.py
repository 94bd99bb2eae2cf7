"""What kind of block some lines are, whatever stands in their placeholders."""

import re

from brandkit.markup.markdown.links import is_image_alone

PLACEHOLDER = re.compile(r"\{\{[^{}\n]*\}\}|\{%[^{}\n]*%\}")
CALL_TO_ACTION = re.compile(r"\s*\{\{\s*cta\s*\}\}\s*")
COMMENTS = re.compile(r"(?:\s*\{#(?:[^#]|#(?!\}))*+#\})+\s*")


def mask(text: str) -> str:
    """Return `text` with letters in the place of placeholders, of the same length.

    A bar, a blank or a bracket in an expression is no mark of Markdown.
    """
    return PLACEHOLDER.sub(lambda match: "a" * len(match[0]), text)


def refine_kind(kind: str, text: str) -> str:
    """Return the kind of a block of which `brandkit.markup.markdown.lines` says that it is `kind`.

    Adds cta, image, and comment for notes that nobody is to read.
    """
    if kind != "paragraph":
        return kind
    if CALL_TO_ACTION.fullmatch(text):
        return "cta"
    if COMMENTS.fullmatch(text):
        return "comment"
    return "image" if is_image_alone(mask(text)) else kind
