"""The preview in a real browser: what marketers see and do, and what a hostile message cannot."""

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.watched_page import axe, opened
from tests.preview.serving import ROOT, Served, served

pytestmark = pytest.mark.slow

EXAMPLES = ROOT / "examples"
expect.set_options(timeout=30_000)


@pytest.fixture(scope="module")
def broken() -> Iterator[Served]:
    """Return a preview of the example that is broken on purpose."""
    with served(EXAMPLES / "broken") as found:
        yield found


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a project of one's own, to be written in."""
    return Path(shutil.copytree(EXAMPLES / "sale", tmp_path / "sale"))


def change(file: Path, old: str, new: str) -> None:
    """Write other words into a file."""
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")


def test_shows_every_channel_with_facts_and_findings(chromium: Browser, broken: Served) -> None:
    """Cards, the table of facts, and findings by rule with their counts."""
    with opened(chromium, broken.address) as (page, seen):
        expect(page.locator(".card h2")).to_have_text(["email", "sms", "slack", "x"])
        expect(page.locator("#findings h2 small")).to_have_text("5 errors")
        expect(page.locator(".matrix .legend")).to_contain_text("states something else")
        expect(page.locator("#apply")).to_be_hidden()
        expect(page.locator("#card-x .lacks")).to_contain_text("does not say who")
        expect(page.locator("#source .flaw").first).to_be_visible()
        assert page.locator("#facts td.state").count() == 7 * 4
    assert seen.faults() == []


def test_people_branches_and_looks_are_picked(chromium: Browser) -> None:
    """Each changes what is shown, and stands in the address, so that a reload shows the same."""
    with served(EXAMPLES / "sale") as running, opened(chromium, running.address) as (page, seen):
        expect(page.locator("#card-sms")).to_contain_text("gold member")
        page.select_option("[name=person]", "longest")
        expect(page.locator("#card-sms")).not_to_contain_text("Ana")
        page.select_option("[name=way]", label=page.locator("[name=way] option").nth(1).text_content())
        page.select_option("[name=theme]", "dark")
        expect(page.locator("#card-sms .frame")).to_have_class(re.compile(r"\bdark\b"))
        page.select_option("[name=width]", "375")
        expect(page.locator("#card-email .frame")).to_have_class(re.compile(r"\bw375\b"))
        page.select_option("[name=only]", "sms")
        expect(page.locator(".card")).to_have_count(1)
        page.select_option("[name=beside]", "x")
        expect(page.locator(".card h2")).to_have_text(["sms", "x"])
        page.reload()
        expect(page.locator(".card h2")).to_have_text(["sms", "x"])
        expect(page.locator("[name=person]")).to_have_value("longest")
    assert seen.faults() == []


def test_works_without_script(chromium: Browser, broken: Served) -> None:
    """The pickers are a form with a button then."""
    with opened(chromium, broken.address, java_script_enabled=False) as (page, _):
        page.select_option("[name=only]", "sms")
        page.click("#apply")
        expect(page.locator(".card h2")).to_have_text(["sms"])
        expect(page.locator("#filter")).to_be_hidden()
        expect(page.locator("#help")).to_be_hidden()


def test_a_fact_lights_up_everywhere(chromium: Browser, broken: Served) -> None:
    """In the same colour in every variant; one that does not say it shows a gap; by the pointer and by the keyboard."""
    with opened(chromium, broken.address) as (page, _):
        page.hover(".matrix .chip[data-fact=who]")
        for channel in ("sms", "slack"):
            assert page.locator(f"#card-{channel} [data-fact=who].lit").count() > 0
        colours = page.locator(".card [data-fact=who].lit").evaluate_all(
            "all => [...new Set(all.map(each => getComputedStyle(each).getPropertyValue('--c')))]"
        )
        assert len(colours) == 1
        expect(page.locator("#card-x .gap")).to_have_text("does not say: who")
        expect(page.locator("#card-x .gap")).to_be_visible()
        expect(page.locator("#card-sms .gap")).to_be_hidden()
        page.keyboard.press("Escape")
        expect(page.locator(".lit")).to_have_count(0)
        page.focus(".matrix .chip[data-fact=code]")
        assert page.locator("#card-x [data-fact=code].lit").count() > 0


def test_a_finding_leads_to_its_words_and_its_line(chromium: Browser, broken: Served) -> None:
    """By a click, by keys, and from the words to the finding."""
    with opened(chromium, broken.address, viewport={"width": 1280, "height": 700}) as (page, _):
        button = page.locator("#findings [data-finding]", has_text="L1FT26")
        button.click()
        expect(page.locator("#card-sms .flaw.chosen")).to_have_text("L1FT26")
        expect(page.locator("#card-sms .flaw.chosen")).to_be_in_viewport()
        expect(page.locator("#source li.chosen")).to_contain_text("L1FT26")
        expect(page.locator("#source li.chosen")).to_be_in_viewport()
        page.keyboard.press("Escape")
        expect(page.locator(".chosen")).to_have_count(0)
        first, second = (page.locator("#findings [data-finding]").nth(each) for each in (0, 1))
        page.keyboard.press("j")
        expect(first).to_be_focused()
        page.keyboard.press("n")
        expect(second).to_be_focused()
        page.keyboard.press("k")
        expect(first).to_be_focused()
        page.keyboard.press("p")
        expect(page.locator("#findings [data-finding]").last).to_be_focused()
        page.locator("#card-sms .flaw", has_text="L1FT26").click()
        expect(button).to_have_class(re.compile("chosen"))


def test_a_change_of_a_file_is_seen(chromium: Browser, project: Path) -> None:
    """Of the message, of what replaces it on a channel, and of everything of the project; what is open stays open."""
    message = project / "spring-sale.md"
    with served(project) as running, opened(chromium, running.address) as (page, seen):
        page.select_option("[name=person]", "longest")
        page.locator("#facts summary").click()
        page.locator("#card-slack summary").click()
        page.focus("#source .scroll")
        page.evaluate("scrollTo(0, 300)")
        change(message, "Use code {{ code }}.", "Just use {{ code }}.")
        expect(page.locator("#card-sms")).to_contain_text("Just use SPRING20.")
        assert page.evaluate("[scrollY, document.querySelector('#facts').open]") == [300, False]
        assert page.evaluate("document.activeElement.closest('#source') !== null")
        assert page.locator("#card-slack details[open]").count() == 1
        expect(page.locator("[name=person]")).to_have_value("longest")
        (project / "spring-sale.x.md").write_text("Only on X: {{ discount }} off.\n", "utf-8")
        expect(page.locator("#card-x")).to_contain_text("Only on X: 20% off.")
        (project / "spring-sale.x.md").unlink()
        expect(page.locator("#card-x")).not_to_contain_text("Only on X")
        (project / "rules").mkdir()
        rule = "extends: existence\nmessage: 'Say no “%s”.'\nlevel: error\ntokens: [everything]\n"
        (project / "rules" / "own").mkdir()
        (project / "rules" / "own" / "Everything.yml").write_text(rule, "utf-8")
        expect(page.locator("#findings")).to_contain_text("Say no “everything”.")
        change(project / "brandkit.yaml", "Fernhill", "Hillfern")
        expect(page.locator("#card-sms")).to_contain_text("Hillfern:")
        second = message.read_text("utf-8").replace("20%", "30%")
        (project / "summer-sale.md").write_text(second, "utf-8")
        expect(page.locator("#message option")).to_have_text(["spring-sale", "summer-sale"])
        page.select_option("#message", "summer-sale")
        expect(page.locator("#card-sms")).to_contain_text("30%")
        (project / "summer-sale.md").unlink()
        expect(page.locator("#faults")).to_contain_text("there is no message `summer-sale`")
        page.select_option("#message", "spring-sale")
        expect(page.locator("#faults")).to_have_count(0)
    assert seen.faults() == []


def test_an_error_is_shown_in_place_and_goes_again(chromium: Browser, project: Path) -> None:
    """Of the source and of the kit: the last good view stays, and the pickers work on it."""
    message, kit = project / "spring-sale.md", project / "brandkit.yaml"
    with served(project) as running, opened(chromium, running.address) as (page, seen):
        for file, old, new, words in (
            (message, "discount: 20%", "discount: [20%", "spring-sale.md:"),
            (kit, "name:", "nome:", "brandkit.yaml:"),
        ):
            expect(page.locator("#card-sms")).to_contain_text("SPRING20")
            change(file, old, new)
            expect(page.locator("#faults")).to_contain_text(words)
            expect(page.locator("#card-sms")).to_contain_text("SPRING20")
            page.select_option("[name=only]", "sms")
            expect(page.locator(".card")).to_have_count(1)
            page.select_option("[name=only]", "")
            expect(page.locator(".card")).to_have_count(4)
            change(file, new, old)
            expect(page.locator("#faults")).to_have_count(0)
    assert seen.faults() == []


def test_a_folder_without_messages_waits_for_one(chromium: Browser, tmp_path: Path) -> None:
    """It says how to make one, and shows it once it is there."""
    with served(tmp_path) as running, opened(chromium, running.address) as (page, seen):
        expect(page.locator("#none")).to_contain_text("brandkit new message")
        assert axe(page) == []
        (tmp_path / "first.md").write_text(page.locator("#none pre").last.inner_text() + "\n", "utf-8")
        expect(page.locator("#card-sms")).to_contain_text("Take 20% off everything.")
        expect(page.locator("#none")).to_have_count(0)
    assert seen.faults() == []


def test_the_first_message_of_a_folder_comes_with_its_editor(chromium: Browser, tmp_path: Path) -> None:
    """Nobody has to load the page anew to write in it."""
    with served(tmp_path, "--edit") as running, opened(chromium, running.address) as (page, seen):
        expect(page.locator("#none")).to_be_visible()
        (tmp_path / "first.md").write_text(page.locator("#none pre").last.inner_text() + "\n", "utf-8")
        expect(page.locator(".cm-content")).to_contain_text("off everything")
    assert seen.faults() == []


def test_tells_what_other_people_get(chromium: Browser, broken: Served) -> None:
    """Findings that the person who is shown does not meet, once the whole linter has run; with their branch."""
    with opened(chromium, broken.address) as (page, seen):
        others = page.locator("#others")
        expect(others.locator("summary")).to_contain_text("Also, for other people:")
        expect(page.locator("#findings li").first).not_to_contain_text("$15")
        others.locator("summary").click()
        expect(others).to_contain_text("$15")
        expect(others).to_contain_text("when person.student")
        others.locator(".to-line").first.click()
        expect(page.locator("#source li.chosen")).to_contain_text("$15")
        page.reload()
        expect(others.locator("summary")).to_be_visible()  # known by now, so it comes with the page
    assert seen.faults() == []


def test_one_of_many_messages_is_found(chromium: Browser, tmp_path: Path) -> None:
    """By a part of its name; Enter takes the first; no script of the browser's own list is needed."""
    text = "---\nlocale: en-US\nsubject: Hi\n---\nThis is {}.\n"
    for number in range(300):
        (tmp_path / f"note-{number:03}.md").write_text(text.format(number), "utf-8")
    with served(tmp_path, "--channel", "sms") as running, opened(chromium, running.address) as (page, _):
        page.keyboard.press("/")
        expect(page.locator("#filter")).to_be_focused()
        page.keyboard.type("27")
        assert page.locator("#message").evaluate("each => [...each.options].filter(one => !one.hidden).length") == 13
        page.keyboard.type("7")
        page.keyboard.press("Enter")
        expect(page.locator("#card-sms")).to_contain_text("This is 277.")
        expect(page.locator("#filter")).to_have_value("")


def after_tab(page: Page) -> tuple[str, str]:
    """Go on to what is next, and return its name or class, and the ring around it."""
    page.keyboard.press("Tab")
    name, ring = page.evaluate(
        "(each => [each.name || each.className, getComputedStyle(each).outlineStyle])(document.activeElement)"
    )
    return str(name), str(ring)


def test_everything_is_reached_by_keyboard(chromium: Browser, broken: Served) -> None:
    """The skip link first, then each control, with a ring around what has the focus; the keys are explained."""
    with opened(chromium, broken.address) as (page, _):
        page.keyboard.press("Tab")
        expect(page.locator(".skip")).to_be_focused()
        page.keyboard.press("Enter")
        assert page.evaluate("location.hash") == "#view"
        page.reload()
        reached = [after_tab(page) for _ in range(80)]
        names = {name for name, _ in reached}
        assert names >= {"message", "person", "way", "theme", "width", "only", "scroll"}
        assert any(name.startswith("chip") for name in names)
        assert "none" not in {ring for name, ring in reached if name and "document" not in name}
        page.keyboard.press("?")
        expect(page.locator("dialog")).to_be_visible()
        assert axe(page) == []
        page.keyboard.press("Escape")
        expect(page.locator("dialog")).to_be_hidden()


QUERIES = ("", "?theme=dark", "?theme=forced-dark&person=empty", "?only=email&beside=sms&width=375", "?only=x")


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_serious(chromium: Browser, broken: Served, width: int, scheme: Any) -> None:
    """By day and by night, wide and narrow, with every picker; and nothing has to be scrolled sideways."""
    how = {"viewport": {"width": width, "height": 900}, "color_scheme": scheme}
    with opened(chromium, broken.address, **how) as (page, seen):
        for query in (
            "",
            "?theme=dark",
            "?theme=forced-dark&person=empty",
            "?only=email&beside=sms&width=375",
            "?only=x",
        ):
            page.goto(broken.address + query)
            assert axe(page) == [], query
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), query
        page.goto(broken.address)
        page.locator("#findings [data-finding]").first.click()
        page.hover(".matrix .chip >> nth=0")
        assert axe(page) == []
    assert seen.faults() == []


RUN = "<script>alert(1)</script>"
HOSTILE = (
    RUN, f'">{RUN}', f"</textarea>{RUN}", f"<!--{RUN}-->", f"]]>{RUN}", f"<math><mtext>{RUN}", "<svg onload=alert(1)>",
    "<img src=x onerror=alert(1)>", "<details open ontoggle=alert(1)>", "' onmouseover='alert(1)",
    "javascript:alert(1)", f"<iframe srcdoc='{RUN}'></iframe>", "<a href='javascript:alert(1)'>x</a>", "${alert(1)}",
        "<form action=http://evil.example><button>x</button></form>", "&lt;script&gt;alert(1)&lt;/script&gt;",
    "<meta http-equiv=refresh content='0;url=http://evil.example'>", "<base href=http://evil.example/>",
    "<link rel=stylesheet href=http://evil.example/x.css>", "<style>@import url(http://evil.example/x.css)</style>",
)  # fmt: skip


def hostile_project(folder: Path) -> Path:
    """Write a project in which every text that can be hostile is: message, facts, people, brand, names of files."""
    facts = {f"fact{number}": {"value": each, "kind": "phrase", "label": each} for number, each in enumerate(HOSTILE)}
    subject = f"{HOSTILE[0]} {{{{ person.name }}}}"
    head = "".join(f"{key}: {json.dumps(value)}\n" for key, value in (("subject", subject), ("facts", facts)))
    body = "\n\n".join(("Hi {{ person.name }}", *HOSTILE, *(f"{{{{ {key} }}}}" for key in facts)))
    people = {f"{number} {each}": {"person": {"name": each}} for number, each in enumerate(HOSTILE)}
    (folder / "personas.json").write_text(json.dumps(people), "utf-8")
    (folder / "brandkit.yaml").write_text(f"brand: {json.dumps(RUN)}\npersonas: personas.json\n", "utf-8")
    (folder / "bad.md").write_text(f"---\nlocale: en-US\n{head}---\n{body}\n", "utf-8")
    (folder / "<img src=x onerror=alert(1)>.md").write_text(f"---\nlocale: [\n{head}---\n{body}\n", "utf-8")
    return folder


def test_hostile_messages_and_values_run_nothing(chromium: Browser, tmp_path: Path) -> None:
    """No dialog, no request that leaves this computer, no error in the console: for every person and every part."""
    project = hostile_project(tmp_path)
    with served(project) as running, opened(chromium, running.address) as (page, seen):
        expect(page.locator("#faults")).to_be_visible()
        page.select_option("#message", "bad")
        expect(page.locator("[name=person] option")).to_have_count(len(HOSTILE) + 2, timeout=120_000)
        page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true })")
        for number in range(0, len(HOSTILE) + 2, 7):
            page.select_option("[name=person]", index=number)
            expect(page.locator("#status")).to_have_text("", timeout=120_000)  # 20 channels, 100 findings
            for each in page.locator(".matrix .chip").all()[:3]:
                each.hover()
        assert page.evaluate("document.querySelectorAll('script').length") == 1
        page.select_option("#message", index=0)
        expect(page.locator("#faults")).to_be_visible()
    assert seen.faults() == []


def test_the_mail_that_every_client_would_block_is_blocked(chromium: Browser, broken: Served) -> None:
    """A frame of a mail is of no origin: nothing runs in it, and it cannot reach the page."""
    with opened(chromium, broken.address) as (page, _):
        frame = page.locator("iframe.document").first
        assert frame.get_attribute("sandbox") == ""
        assert page.evaluate("try { document.querySelector('iframe.document').contentDocument } catch { null }") is None


def test_speaks_what_a_caller_hears(chromium: Browser) -> None:
    """Line by line or all, with the language of the message; the same button ends it.

    What a browser's own voice says is not heard here, only what it is given to say.
    """
    with served(EXAMPLES / "sale", "--channel", "voice") as found, opened(chromium, found.address) as (page, seen):
        page.evaluate(
            "() => { window.given = []; speechSynthesis.speak = (words) => given.push([words.lang, words.text]) }"
        )
        card = page.locator("#card-voice")
        lines = card.get_by_role("button", name="Speak", exact=True)
        lines.nth(2).click()
        expect(lines.nth(2)).to_have_attribute("aria-pressed", "true")
        card.get_by_role("button", name="Speak all").click()
        expect(lines.nth(2)).not_to_have_attribute("aria-pressed", "true")
        card.get_by_role("button", name="Speak all").click()
        expect(card.locator("[aria-pressed]")).to_have_count(0)

        (language, one), (_, every) = page.evaluate("window.given")
        assert language == "en-US"
        assert one == "Take 20 percent off everything, in store and online, from May 15 to May 31."
        assert one in every
        assert "Enter the code S, P, R, I, N, G, 2, 0 at checkout" in every
        assert seen.faults() == []
