"""Places as SARIF has them: a file as a URI, and a region of it."""

from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from brandkit.model.place import Span

ROOT = "%SRCROOT%"
"""What relative paths count from, in the words of GitHub and of SARIF's own examples."""


def location(span: Span) -> dict[str, Any]:
    """Return a physicalLocation."""
    return {"artifactLocation": artifact(span.path), "region": region(span)}


def artifact(path: str) -> dict[str, Any]:
    """Return an artifactLocation: relative to the root of the repository, or a file URI where it is outside of it."""
    pure = PurePath(path)
    said = pure.as_posix().encode("utf-8", "surrogatepass")
    if pure.is_absolute():
        return {"uri": f"file:///{quote(said.lstrip(b'/'), safe='/:')}"}
    return {"uri": quote(said), "uriBaseId": ROOT}


def region(span: Span) -> dict[str, Any]:
    """Return a region, whose end is exclusive, as a span's is."""
    return {
        "startLine": span.line,
        "startColumn": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
    }
