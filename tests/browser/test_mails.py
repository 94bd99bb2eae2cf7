"""The examples' mails in a real browser: what axe-core says of them, and what inlining does to their look."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from brandkit.channels import find_channels
from brandkit.compile import fill
from brandkit.compile.recipient import addressed
from brandkit.engine.check import check
from brandkit.engine.files import find_messages, load_kit
from brandkit.engine.render import prepare_channel
from brandkit.engine.selection import Selection
from brandkit.model.kit import Kit
from brandkit.source import read_message
from tests.browser.chromium import Sheet, found_in, in_both_themes

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
EVERYTHING = ROOT / "tests" / "channels" / "email" / "everything"
EXAMPLES = [each for each in sorted((ROOT / "examples").iterdir()) if each.is_dir() and each.name != "broken"]
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
    axe = (files("axe_playwright_python") / "axe.min.js").read_text("utf-8").replace("</script", "<\\/script")
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


def written(kit: Kit, message: Path = EVERYTHING / "message.md", person: Mapping[str, Any] | None = None) -> str:
    """Return a mail for a made-up person; of itself the one that has every kind of block."""
    channels = find_channels()
    data = person if person is not None else json.loads((EVERYTHING / "data.json").read_text("utf-8"))
    read = read_message(message, set(channels), schema_path=kit.schema_path)
    plans = prepare_channel(read, kit, channels["email"]).plans
    return fill(plans.parts["html"], addressed(data)).decode()


def both_ways(kit: Kit, *of: Any) -> tuple[str, str]:
    """Return a mail with the kit's sheet in the head, and the same with it on the elements."""
    frame = kit.templates["email/frame.html"].replace("<style>", '<style data-premailer="ignore">')
    return written(replace(kit, templates={**kit.templates, "email/frame.html": frame}), *of), written(kit, *of)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_inlining_leaves_every_look_as_it_was(browser: str, theme: str) -> None:
    """Each element is computed to the same, in every example and in the mail that has every kind of block."""
    kits = [(message, load_kit(message)) for message in find_messages(EXAMPLES)]
    mails = [both_ways(kit, message, next(iter(kit.personas.values()), {})) for message, kit in kits]
    mails.append(both_ways(load_kit(None)))

    assert all(before.count("style=") < 20 < after.count("style=") for before, after in mails)  # one is not inlined
    looks = found_in(browser, [Sheet(html, theme) for mail in mails for html in mail], LOOKS)
    assert len(mails) > 7
    assert Counter(change for first, second in pairs(looks) for change in changes(first, second)) == Counter()


def pairs(looks: Sequence[Any]) -> Iterator[tuple[Any, Any]]:
    """Yield the looks of each mail, one way and the other."""
    return zip(looks[::2], looks[1::2], strict=True)


def changes(first: Any, second: Any) -> Iterator[tuple[str, ...]]:
    """Yield every computed property that is another one: whose, which, before and after."""
    assert [each[0] for each in first] == [each[0] for each in second]
    for (name, look), (_, style) in zip(first, second, strict=True):
        yield from ((name, key, was, style[key]) for key, was in look.items() if style[key] != was)
