"""The fields that rules of every kind have: Vale's, and ours."""

from brandkit.style.kind import Field

LEVELS = ("suggestion", "warning", "error")

VALE = {
    "extends": Field("text", "", needed=True),
    "message": Field("text", "", needed=True),
    "level": Field("text", "warning", LEVELS),
    "scope": Field("texts", ()),
    "link": Field("text", ""),
    "description": Field("text", ""),
    "limit": Field("count", 0),
    "matchcase": Field("yes", False),
    "name": Field("text", ""),
}
OURS = {
    "why": Field("text", ""),
    "fix": Field("text", "unsafe", ("safe", "unsafe", "none")),
    "locales": Field("texts", ()),
    "channels": Field("texts", ()),
    "purposes": Field("texts", ()),
    "audiences": Field("texts", ()),
    "across": Field("text", "", ("message", "project")),
}
"""And ``pass`` and ``fail``, which are read in `examples`."""
OTHERS = ("action", "pass", "fail", "tests")
"""``tests`` are the cases that Vale runs itself; they say nothing about the rule."""
