"""Writing in the page, in a real browser: findings come and go while one types, and nothing is ever lost."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.watched_page import Seen, axe, opened
from tests.preview.serving import ROOT, Served, served

pytestmark = pytest.mark.slow

expect.set_options(timeout=60_000)
RIGHT, WRONG = "~ {{ discount }} off", "~ 30% off"
FOUND = "says “30%”, the message says “20%”"


@pytest.fixture(scope="module")
def preview(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Served, Path]]:
    """Return a preview that writes, and the project that it is of."""
    project = tmp_path_factory.mktemp("written") / "sale"
    shutil.copytree(ROOT / "examples" / "sale", project)
    with served(project, "--edit") as found:
        yield found, project


class Desk:
    """The page with its editor, as somebody uses it."""

    def __init__(self, page: Page, seen: Seen, file: Path) -> None:
        self.page, self.seen, self.file = page, seen, file
        self.content = page.locator(".cm-content")
        expect(self.content).to_be_visible()
        expect(page.locator("#edit-text[inert]")).to_have_count(0)  # the text is there

    @property
    def text(self) -> str:
        """All of the editor's text, though only what is in sight is on the page."""
        found: str = self.page.evaluate("window.brandkitEditor.text()")
        return found

    def select(self, words: str) -> None:
        """Select words, as a search for them would."""
        start = self.text.index(words)
        self.page.evaluate(
            "([from, to]) => { const {view} = window.brandkitEditor; view.focus();"
            "view.dispatch({selection: {anchor: from, head: to}, scrollIntoView: true}) }",
            [start, start + len(words)],
        )

    def write(self, words: str, instead_of: str) -> None:
        """Type words in the place of others."""
        self.select(instead_of)
        self.page.keyboard.insert_text(words)

    def press(self, *keys: str) -> None:
        """Press keys, one after the other."""
        for key in keys:
            self.page.keyboard.press(key)

    def finding(self, words: str) -> Locator:
        """Return what is told in the list of findings."""
        return self.page.locator("#findings li", has_text=words)

    @property
    def state(self) -> Locator:
        return self.page.locator("#edit-state")


@pytest.fixture
def desk(chromium: Browser, preview: tuple[Served, Path]) -> Iterator[Desk]:
    """Return the page with its editor, on a project as it was at first."""
    with at_desk(chromium, preview) as found:
        yield found


@contextmanager
def at_desk(chromium: Browser, preview: tuple[Served, Path], message: str = "spring-sale") -> Iterator[Desk]:
    found, project = preview
    shutil.copytree(ROOT / "examples" / "sale", project, dirs_exist_ok=True)
    with opened(chromium, f"{found.address}?message={message}", viewport={"width": 1280, "height": 900}) as (
        page,
        seen,
    ):
        yield Desk(page, seen, project / f"{message}.md")
    # The example's picture lies elsewhere: that nothing fetches it is what the frame's policy is for.
    assert [each for each in seen.faults() if "spring-table.jpg" not in each] == []


def test_a_wrong_wording_is_found_while_it_is_typed_and_nothing_is_saved(desk: Desk) -> None:
    """In the list, at the words, and in the variants; the file stays as it is."""
    before = desk.file.read_text("utf-8")
    desk.write(WRONG, instead_of=RIGHT)

    expect(desk.finding(FOUND).first).to_be_visible()
    desk.press("F8")
    expect(desk.page.locator(".cm-lintRange-error").first).to_be_visible()
    expect(desk.page.locator(".cm-lint-marker-error").first).to_be_visible()
    expect(desk.state).to_contain_text("not saved: spring-sale.md")
    assert desk.file.read_text("utf-8") == before

    desk.press("Control+z")
    expect(desk.finding(FOUND)).to_have_count(0)
    expect(desk.state).to_be_empty()


def test_the_mail_follows_what_is_typed(desk: Desk) -> None:
    """Its frame shows what the text is in the end, also where that is what it was in between."""
    mail = desk.page.frame_locator("#card-email iframe").locator("body")
    expect(mail).to_contain_text("Once a year")
    desk.write("Every year", instead_of="Once a year")
    expect(mail).to_contain_text("Every year")

    for letter in " indeed":
        desk.press(letter if letter.strip() else "Space")
    expect(mail).to_contain_text("Every year indeed")
    desk.press("Control+z")
    expect(desk.content).not_to_contain_text("indeed")
    expect(mail).not_to_contain_text("indeed")


def test_cards_out_of_sight_can_be_gone_to(desk: Desk) -> None:
    """They are laid out once somebody comes: by an address, by the browser's own search."""
    last = desk.page.locator("#card-x")
    expect(last).not_to_be_in_viewport()
    desk.page.evaluate("location.hash = 'card-x'")
    expect(last.locator("h2")).to_be_in_viewport()

    desk.page.evaluate("scrollTo(0, 0)")
    expect(last).not_to_be_in_viewport()
    assert desk.page.evaluate("getSelection().empty(), find('@fernhill')")
    expect(last.locator(".handle")).to_be_in_viewport()


def test_what_is_as_it_was_is_not_touched(desk: Desk) -> None:
    """Words may be one channel's alone: nothing of other channels, nor of the table of facts, is made anew."""
    desk.write("Have", instead_of="Take")  # from then on it is known what the page shows
    expect(desk.page.locator("#source")).to_contain_text("Have **")
    desk.page.evaluate(
        "window.touched = 0; for (const id of ['card-sms', 'card-x', 'facts'])"
        "new MutationObserver(all => { window.touched += all.length })"
        ".observe(document.getElementById(id), {subtree: true, childList: true, attributes: true, characterData: true})"
    )
    desk.write("Each year", instead_of="Once a year")
    expect(desk.page.locator("#card-email")).to_contain_text("Each year")
    assert desk.page.evaluate("window.touched") == 0


def test_saves_with_a_key_and_undoes_across_a_reload(desk: Desk) -> None:
    """What was saved can be undone after the page was loaded again, and saved again."""
    before = desk.file.read_text("utf-8")
    desk.write("Every year", instead_of="Once a year")
    desk.press("Control+s")
    expect(desk.state).to_contain_text("saved spring-sale.md")
    assert desk.file.read_text("utf-8") == before.replace("Once a year", "Every year")

    desk.page.reload()
    expect(desk.content).to_contain_text("Every year")
    desk.content.focus()
    desk.press("Control+z")
    expect(desk.content).to_contain_text("Once a year")
    desk.press("Control+s")
    expect(desk.state).to_contain_text("saved")
    assert desk.file.read_text("utf-8") == before


def test_what_is_not_saved_outlives_a_reload(desk: Desk) -> None:
    """The words are there, and so is what the variants make of them."""
    # The question whether to leave is the browser's own; here it would stand in the way.
    desk.page.evaluate("window.onbeforeunload = null")
    desk.write("Every year", instead_of="Once a year")
    expect(desk.state).to_contain_text("not saved")
    desk.page.reload()

    expect(desk.content).to_contain_text("Every year")
    expect(desk.state).to_contain_text("not saved")
    expect(desk.page.locator("#source")).to_contain_text("Every year")
    desk.press("Control+s")
    expect(desk.state).to_contain_text("saved")


@pytest.mark.parametrize("choice", ["theirs", "mine"])
def test_a_conflict_overwrites_nothing_before_somebody_decides(desk: Desk, choice: str) -> None:
    """Somebody else saves while one writes: a banner says so, saving asks, both texts can be seen."""
    before = desk.file.read_text("utf-8")
    desk.write("Every year", instead_of="Once a year")
    theirs = before.replace("we mark down the whole store", "all is cheaper")
    desk.file.write_text(theirs, "utf-8")
    expect(desk.page.locator("#edit-banner")).to_contain_text("has changed on the disk")
    assert "Every year" in desk.text

    desk.press("Control+s")
    dialog = desk.page.locator("#edit-conflict")
    expect(dialog).to_be_visible()
    desk.seen.errors.clear()  # the browser's own word of that answer
    assert desk.file.read_text("utf-8") == theirs
    dialog.get_by_role("button", name="See both").click()
    expect(dialog.locator("mark", has_text="all is cheaper")).to_be_visible()
    expect(dialog.locator("mark", has_text="Every year")).to_be_visible()
    dialog.get_by_role("button", name=f"{'Take theirs' if choice == 'theirs' else 'Keep mine'}").click()

    mine = before.replace("Once a year", "Every year")
    expect(desk.page.locator("#edit-banner")).to_be_hidden()
    expect(desk.state).not_to_contain_text("not saved")
    if choice == "mine":
        expect(desk.state).to_contain_text("saved")
    assert desk.file.read_text("utf-8") == (theirs if choice == "theirs" else mine)
    assert desk.text == (theirs if choice == "theirs" else mine)
    if choice == "theirs":  # what was written can still be had back
        desk.press("Control+z")
        assert desk.text == mine


def test_what_changes_on_the_disk_is_followed_where_nothing_is_lost(desk: Desk) -> None:
    """The editor takes it over by itself."""
    desk.page.evaluate("window.wished = 0; addEventListener('brandkit:ask', () => { window.wished += 1 })")
    desk.file.write_text(desk.file.read_text("utf-8").replace("Once a year", "Each spring"), "utf-8")

    expect(desk.content).to_contain_text("Each spring")
    expect(desk.state).to_be_empty()
    assert desk.page.evaluate("window.wished") == 0  # what it takes over is shown already, and not asked for once more


def test_a_fix_is_a_click_in_the_list(desk: Desk) -> None:
    """It is made in the editor, where it can be undone, and the finding goes."""
    desk.write("last last", instead_of="Once a year, in")
    mend = desk.page.locator("#findings .mend").first
    expect(mend).to_be_visible()
    mend.click()

    assert "last last" not in desk.text
    expect(desk.page.locator("#findings .mend")).to_have_count(0)
    expect(desk.state).to_contain_text("not saved")


def test_a_fix_is_a_key_in_the_editor(desk: Desk) -> None:
    """F8 goes to the finding, Ctrl+. puts it right."""
    desk.write("last last", instead_of="Once a year, in")
    expect(desk.page.locator("#findings .mend").first).to_be_visible()
    desk.press("Control+Home", "F8", "Control+.")

    assert "last last" not in desk.text


def test_a_click_on_a_finding_goes_to_its_line(desk: Desk) -> None:
    """And selects its words; a click on a fact goes to where it is declared."""
    desk.write(WRONG, instead_of=RIGHT)
    desk.press("Control+Home")
    desk.finding(FOUND).first.get_by_role("button").first.click()
    selected = "(() => { const {state} = window.brandkitEditor.view, {from, to} = state.selection.main;"
    assert "30%" in desk.page.evaluate(f"{selected} return state.doc.sliceString(from, to) }})()")

    desk.page.locator("#facts .chip", has_text="starts").click()
    assert "starts:" in desk.page.evaluate(f"{selected} return state.doc.lineAt(from).text }})()")


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("{{ dis", "discount"),
        ("{{ person.f", "person.first_name"),
        ("{{ ends | f", "form"),
        ('{{ ends | form("', "weekday"),
        ("{% if person.t", "person.tier"),
        ("{: on", "only"),
        ('{: only="em', "email"),
        ('{: allow="same/fact', "same/fact-missing"),
    ],
)
def test_completes_what_there_is(desk: Desk, typed: str, offered: str) -> None:
    """Facts, slots, filters, forms, attributes, channels and rules, each where it belongs."""
    desk.press("Escape")
    desk.select("Once a year, in spring, we mark down the whole store.")
    desk.press("Delete")
    desk.page.keyboard.type(typed)
    desk.press("Control+Space")

    expect(desk.page.locator(".cm-tooltip-autocomplete li", has_text=offered).first).to_be_visible()


def test_completes_keys_of_front_matter(desk: Desk) -> None:
    """Those of the message at the beginning of a line."""
    desk.select("locale: en-US\n")
    desk.press("ArrowLeft")
    desk.page.keyboard.type("pur")
    expect(desk.page.locator(".cm-tooltip-autocomplete li", has_text="purpose").first).to_be_visible()
    desk.page.wait_for_timeout(200)  # a list that has only just come takes no Enter, which may be meant for the text
    desk.press("Enter")
    desk.page.keyboard.type("mark")
    desk.press("Control+Space")
    expect(desk.page.locator(".cm-tooltip-autocomplete li", has_text="marketing")).to_be_visible()


def test_the_wordings_of_a_block_stand_below_it(desk: Desk) -> None:
    """Which channel says which; and it changes while one writes."""
    desk.select("Three good places")  # the block above it is in sight with all that stands below
    told = desk.page.locator(".cm-wordings", has_text="sms 2")
    expect(told).to_contain_text("email 1")


def test_all_of_it_without_a_pointer(desk: Desk) -> None:
    """Into the editor, write, save, and out again with Escape and Tab."""
    desk.page.locator("#edit-toggle").focus()
    desk.press("Tab")
    expect(desk.content).to_be_focused()
    desk.press("Control+End", "Enter", "Enter")
    desk.page.keyboard.type("j is a letter.")
    assert desk.text.endswith("j is a letter.")
    desk.press("Control+s")
    expect(desk.state).to_contain_text("saved")
    desk.press("Tab")
    expect(desk.content).to_be_focused()  # a tab is a letter here, until Escape
    desk.press("Control+z", "Escape", "Tab")
    expect(desk.content).not_to_be_focused()


def test_a_new_message_is_made_and_shown(desk: Desk) -> None:
    """From the template, beside the one that is shown; a name that is taken is told."""
    desk.page.get_by_role("button", name="New message").click()
    dialog = desk.page.locator("#edit-begin")
    dialog.get_by_role("textbox").fill("spring-sale")
    dialog.get_by_role("button", name="Make it").click()
    expect(dialog.get_by_role("alert")).to_contain_text("is there already")
    desk.seen.errors.clear()  # the browser's own word of that answer
    dialog.get_by_role("textbox").fill("summer-sale")
    dialog.get_by_role("button", name="Make it").click()

    expect(dialog).to_be_hidden()
    expect(desk.content).to_contain_text("The title of the message")
    expect(desk.page.locator("#message")).to_have_value("summer-sale")
    made = desk.file.with_name("summer-sale.md")
    assert made.read_text("utf-8").startswith("---\n")
    made.unlink()


def test_a_channel_s_own_words_are_begun_by_keyboard(desk: Desk) -> None:
    """They begin as the body does, change nothing else, and are saved like the message; then they are not offered."""
    own = desk.page.get_by_role("button", name="Own words")
    own.focus()
    desk.press("Enter")
    dialog = desk.page.locator("#edit-override")
    expect(dialog).to_be_visible()
    assert axe(desk.page) == []
    expect(dialog.get_by_label("Channel")).to_be_focused()
    desk.page.keyboard.type("sms")
    desk.press("Tab", "Enter")

    expect(dialog).to_be_hidden()
    expect(desk.page.locator("#edit-file option:checked")).to_have_text("spring-sale.sms.md")
    expect(desk.content).to_be_focused()
    made = desk.file.with_name("spring-sale.sms.md")
    desk.write("Have", instead_of="Take")
    expect(desk.page.locator("#card-sms")).to_contain_text("Have 20%")
    expect(desk.page.locator("#card-x")).to_contain_text("Take 20%")
    desk.press("Control+s")
    expect(desk.state).to_contain_text("saved spring-sale.sms.md")
    assert "Have **" in made.read_text("utf-8")
    own.click()
    expect(dialog.locator("option")).to_have_text(["email", "slack", "x"])
    desk.press("Escape")
    made.unlink()


def test_an_override_is_edited_as_well(chromium: Browser, preview: tuple[Served, Path]) -> None:
    """It is a file of its own, and what is written of both is shown at once."""
    override = preview[1] / "spring-sale.sms.md"
    override.write_text(
        "{{ discount }} off from {{ starts }} to {{ ends }}: {{ code }}. {{ exclusions }} {{ early }}\n\n{{ cta }}\n"
    )
    try:
        with at_desk(chromium, preview) as desk:
            desk.page.locator("#edit-file").select_option("sms")
            expect(desk.content).to_contain_text("off from")
            desk.write("cheaper from", instead_of="off from")
            expect(desk.page.locator("#card-sms")).to_contain_text("cheaper from")
            desk.page.locator("#edit-file").select_option("")
            expect(desk.content).to_contain_text("locale")
            expect(desk.state).to_contain_text("not saved: spring-sale.sms.md")
            desk.page.locator("#edit-file").select_option("sms")
            desk.page.locator("#edit-save").click()
            expect(desk.state).to_contain_text("saved spring-sale.sms.md")
        assert "cheaper from" in override.read_text("utf-8")
    finally:
        override.unlink()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_axe_finds_nothing_grave(chromium: Browser, preview: tuple[Served, Path], scheme: str, width: int) -> None:
    """With the editor on the page, by day and by night, wide and narrow, a finding and a completion open."""
    how = {"viewport": {"width": width, "height": 900}, "color_scheme": scheme}
    with opened(chromium, preview[0].address, **how) as (page, seen):
        desk = Desk(page, seen, preview[1] / "spring-sale.md")
        desk.write(WRONG, instead_of=RIGHT)
        expect(desk.finding(FOUND).first).to_be_visible()
        desk.select("Once a year")
        desk.page.keyboard.type("{{ ")
        expect(page.locator(".cm-tooltip-autocomplete")).to_be_visible()

        assert axe(page) == []
        wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        assert wide <= 0
