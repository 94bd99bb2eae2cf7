"""How the blocks of Markdown begin, as patterns that match at the first character of a line's words."""

import re

HEADING = re.compile(r"(#{1,6})(?=[ \t]|$)[ \t]*")
FENCE = re.compile(r"(`{3,})(?=[^`]*$)|(~{3,})")
RULE = re.compile(r"(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
UNDERLINE = re.compile(r"(=+|-+)[ \t]*$")
MARKER = re.compile(r"([-+*]|\d{1,9}[.)])(?=[ \t]|$)")
CHECK_BOX = re.compile(r"\[[ xX]\](?=[ \t]+\S)")
FOOTNOTE = re.compile(r"\[\^((?:\\.|[^\[\]\\])*)\]:")
FORMULA = re.compile(r"\${2,}")
FORMULA_END = re.compile(r"(?<!\\)\$\$[ \t]*(?:\{[^{]*\}[ \t]*)?$")

_BLOCKS = """address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div
dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link
main menu menuitem meta nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead
title tr track ul"""
_NAME = "[a-zA-Z][a-zA-Z0-9-]*"
_ATTRIBUTE = r"""(?:[ \t]+[a-zA-Z_:][a-zA-Z0-9:._-]*(?:[ \t]*=[ \t]*(?:[^"'=<>`\x00-\x20]+|'[^']*'|"[^"]*"))?)"""
_RAW = "script|pre|style|textarea"
HTML = (
    # (begins with, ends with a line that has this; None: with a blank line, may interrupt a paragraph)
    (re.compile(rf"<(?:{_RAW})(?:\s|/?>|$)", re.IGNORECASE), re.compile(rf"</(?:{_RAW})>", re.IGNORECASE), True),
    (re.compile(r"<!--"), re.compile(r"-->"), True),
    (re.compile(r"<\?"), re.compile(r"\?>"), True),
    (re.compile(r"<![A-Z]"), re.compile(r">"), True),
    (re.compile(r"<!\[CDATA\["), re.compile(r"\]\]>"), True),
    (re.compile(rf"</? *(?:{'|'.join(_BLOCKS.split())})(?:[ \t]|/?>|$)", re.IGNORECASE), None, True),
    (re.compile(rf"(?:<{_NAME}{_ATTRIBUTE}*[ \t]*/?>|</ *{_NAME}[ \t]*>)[ \t]*$"), None, False),
)
