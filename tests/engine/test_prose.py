"""What rules see of a mail's HTML: headings, lists, quotes, tables, and what is said in the place of images."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from brandkit import check, load_kit, read_message
from brandkit.engine.lint import lint
from brandkit.model.kit import Kit
from brandkit.model.report import Report

MESSAGE = """---
locale: en-US
channels: [email, web]
subject: "{{ name }}"
facts: {name: Our spring}
---
# One grate spring

Two grate things:

- Three grate things
- Four

> Five grate things

| Six grate | things |
|-----------|--------|
| grate     | things |

![Seven grate "things" & the the rest](https://acme.example/w.png)
"""
PLACES = {
    "heading.h1": (7, 7),
    "list": (11, 9),
    "blockquote": (14, 8),
    "table.header": (16, 7),
    "table.cell": (18, 3),
    "alt": (20, 9),
}


@pytest.fixture
def kit(tmp_path: Path) -> Kit:
    """Return a kit with a rule for each scope."""
    (tmp_path / "rules").mkdir()
    (tmp_path / "brandkit.yaml").write_text("brand: Acme\nrules: {use: [none]}\n")
    for scope in PLACES:
        rule = f"extends: existence\nmessage: x\nlevel: warning\nscope: {scope}\ntokens: [grate]\n"
        (tmp_path / f"rules/{scope.replace('.', '-')}.yml").write_text(rule)
    return load_kit(tmp_path)


def told(report: Report) -> Mapping[str, list[tuple[int, int]]]:
    """Return where rules of style and grammar find something, by rule."""
    found: dict[str, list[tuple[int, int]]] = {}
    for each in report.findings:
        if each.span and each.rule.startswith(("style/", "grammar/")):
            found.setdefault(each.rule.partition("/")[2].replace("-", "."), []).append(
                (each.span.line, each.span.column)
            )
    return found


def test_each_scope_is_found_once_where_it_was_written(kit: Kit, tmp_path: Path) -> None:
    """However many channels have it, and though their plain texts say the same words."""
    (tmp_path / "m.md").write_text(MESSAGE)
    found = told(lint(read_message(tmp_path / "m.md", kit), kit, ["email", "web"]))

    assert found == {**{scope: [place] for scope, place in PLACES.items()}, "repeated.word": [(20, 26)]}


def test_scopes_of_copy_are_found_in_its_file(kit: Kit, tmp_path: Path) -> None:
    """An image's words too, references or not."""
    lines = ["<h1>One grate</h1>", "<ul><li>grate</ul>", "<p>grate</p>", '<img alt="A &amp; grate">']
    (tmp_path / "m.html").write_text("\n".join(lines))
    found = told(check("One grate. Grate.", {"email": tmp_path / "m.html"}, kit))

    assert found == {"heading.h1": [(1, 9)], "list": [(2, 9)], "alt": [(4, 19)]}


def test_what_nobody_is_shown_is_not_looked_at(kit: Kit, tmp_path: Path) -> None:
    """Images that count openings, and those that are not shown."""
    page = '<p>Hi</p><img width="1" alt="grate"><div style="display:none"><img alt="grate"><h1>grate</h1></div>'
    (tmp_path / "m.html").write_text(page)

    assert told(check("Hi", {"email": tmp_path / "m.html"}, kit)) == {}


def test_the_tone_of_an_image_is_that_of_no_text(kit: Kit, tmp_path: Path) -> None:
    """What stands for a picture does not greet, and need not."""
    (tmp_path / "styles").mkdir()
    (tmp_path / "styles/voice.yaml").write_text("features:\n  greeting: {require: [casual], min_words: 3}\n")
    head, body = "locale: en-US\nchannels: [web]\n", "Hi Sam,\n\nYour new lamp is on its way.\n"
    image = "\n![A brass lamp that stands on a desk](https://acme.example/w.png)\n"
    text = f"---\n{head}---\n{body}{image}"

    own = load_kit(tmp_path)
    assert "tone/greeting-missing" not in {each.rule for each in lint(read_message(text, own), own).findings}
