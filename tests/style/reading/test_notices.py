"""What a rule asks for that brandkit does not do."""

import pytest

from brandkit.style.reading.read import read_rule

EXISTENCE = "extends: existence\nmessage: x\ntokens: [a]\n"


@pytest.mark.parametrize(
    ("text", "named"),
    [
        (EXISTENCE + "scope: link\n", ["`scope: link`"]),
        (EXISTENCE + "scope: [text & ~code, strong, strong]\n", ["`scope: code`", "`scope: strong`"]),
        (EXISTENCE + "scope: text & doc(h2 > a)\n", ["doc(h2 > a)"]),
        (EXISTENCE + "scope: text.adoc\n", ["`scope: text.adoc`"]),
        ("extends: spelling\nmessage: x\nappend: true\n", ["`append: true`"]),
    ],
)
def test_is_named(text: str, named: list[str]) -> None:
    """In one warning for each rule."""
    notice = read_rule("style/r", "r.yml", text).notice

    assert all(each in notice for each in named)
    assert notice.count("scope: strong") < 2


@pytest.mark.parametrize(
    "scope", ["text", "heading.h2", "~list & text.md", "frontmatter.link", "[raw, summary]", "table.caption", "alt"]
)
def test_nothing_is_named_that_is_done(scope: str) -> None:
    """A field of the front matter may have any name."""
    assert read_rule("style/r", "r.yml", f"{EXISTENCE}scope: {scope}\n").notice == ""
