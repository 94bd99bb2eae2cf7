"""The examples' mails in a real browser: what axe-core says of them, and what inlining does to their look."""

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from importlib.resources import files
from pathlib import Path

import pytest

from brandkit.channels import find_channels
from brandkit.compile import fill
from brandkit.engine.check import check
from brandkit.engine.render import prepare_channel
from brandkit.engine.selection import Selection
from brandkit.kit.load import load_kit
from brandkit.model.kit import Kit
from brandkit.source import read_message
from tests.browser.chromium import Sheet, found_in, in_both_themes

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
EVERYTHING = ROOT / "tests" / "channels" / "email" / "everything"
FOREIGN = ROOT / "tests" / "checks" / "foreign"
OFF = ("region", "landmark-one-main")
"""Rules for websites: a mail is shown inside a page that has landmarks of its own."""

AXE = """
axe.run(document, {resultTypes: ["violations"], rules: %s}).then(each => found(each.violations.map(fault => [
  fault.impact, fault.id, fault.nodes.map(node => node.target.join(" ")).join(", ")])));
"""
LOOKS = """
found([...document.querySelectorAll("html, body, body *:not(script)")].map(element => {
  const style = getComputedStyle(element);
  return [element.tagName + "." + element.className, Object.fromEntries([...style].map(name => [name, style[name]]))];
}))
"""


def violations(browser: str, pages: Mapping[str, str]) -> list[tuple[str, ...]]:
    """Return what axe-core calls serious or critical, by page and theme."""
    axe = (files("axe_core_python") / "axe.min.js").read_text("utf-8").replace("</script", "<\\/script")
    rules = json.dumps({name: {"enabled": False} for name in OFF})
    sheets = in_both_themes(pages.values())
    names = [f"{name}, {theme}" for name in pages for theme in ("light", "dark")]
    told = found_in(browser, sheets, axe + AXE % rules)
    return [(name, *fault) for name, faults in zip(names, told, strict=True) for fault in faults if fault[0] in _GRAVE]


_GRAVE = ("serious", "critical")


def test_axe_finds_nothing_serious_by_day_or_night(browser: str, mails: dict[str, str]) -> None:
    """In no example, nor in the mail that has every kind of block."""
    assert violations(browser, {**mails, "everything": written(load_kit(None))}) == []


def test_axe_would_find_something(browser: str) -> None:
    """The test above can fail: in both themes, and by night alone."""
    page = (
        '<!DOCTYPE html><html lang="en"><head><title>A</title><meta name="color-scheme" content="light dark">'
        "<style>@media (prefers-color-scheme: dark){{body{{background:#111111}} p{{color:#333333}}}}</style></head>"
        "<body><h1>Sale</h1><p>Shop the sale.</p>{}</body></html>"
    )
    picture = '<img src="data:,">'
    told = violations(browser, {"picture": page.format(picture), "night": page.format("")})

    assert {each[:3] for each in told} >= {("picture, light", "critical", "image-alt")}
    assert [each[:3] for each in told if each[0].startswith("night")] == [("night, dark", "serious", "color-contrast")]


SAME = {
    "color-contrast": "access/contrast",
    "document-title": "access/title-missing",
    "html-has-lang": "access/language-missing",
    "image-alt": "access/alt-missing",
    "link-name": "access/alt-missing",
}


def test_our_rules_see_what_axe_sees(browser: str) -> None:
    """In mails of other builders: of the rules that both have, the same are broken, by day."""
    names = [file.name for file in sorted(FOREIGN.glob("*.html"))]
    told = violations(browser, {name: (FOREIGN / name).read_text("utf-8") for name in names})
    axe = {(page.partition(",")[0], SAME[rule]) for page, _, rule, _ in told if "light" in page and rule in SAME}
    ours = {
        (name, finding.rule)
        for name in names
        for finding in check("A sale.", {"email": FOREIGN / name}, selection=Selection(only=("access/*",))).findings
        if finding.rule in SAME.values()
    }

    # A file's name as a picture's words, axe takes for words.
    assert ours - axe == {("drag-and-drop.html", "access/alt-missing")}
    assert axe - ours == set()


def written(kit: Kit) -> str:
    """Return the mail that has every kind of block, for a made-up person."""
    channel = find_channels()["email"]
    message = read_message(EVERYTHING / "message.md", set(find_channels()))
    person = json.loads((EVERYTHING / "data.json").read_text("utf-8"))
    plans = prepare_channel(message, kit, channel).plans
    return fill(plans.parts["html"], person).decode()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_inlining_leaves_every_look_as_it_was(browser: str, theme: str) -> None:
    """Each element is computed to the same, with the kit's sheet in the head and with it on the elements."""
    kit = load_kit(None)
    frame = kit.templates["email/frame.html"].replace("<style>", '<style data-premailer="ignore">')
    before = written(replace(kit, templates={**kit.templates, "email/frame.html": frame}))
    after = written(kit)

    assert before.count("style=") < 20 < after.count("style=")  # the first is not inlined, the second is
    first, second = found_in(browser, [Sheet(before, theme), Sheet(after, theme)], LOOKS)
    assert [each[0] for each in first] == [each[0] for each in second]
    changed = Counter(
        (name, key, was, style[key])
        for (name, look), (_, style) in zip(first, second, strict=True)
        for key, was in look.items()
        if style[key] != was
    )
    assert changed == Counter()
