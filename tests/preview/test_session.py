"""What is read anew once files have changed, and what is kept."""

import shutil
from pathlib import Path

import pytest

from brandkit.engine.showing.share import LATER
from brandkit.preview.asked import Asked
from brandkit.preview.hands import SHARES, dismiss, hire
from brandkit.preview.session import Answer, Session, answer, forget, is_in_full

SALE = Path(__file__).parents[2] / "examples" / "sale"


@pytest.fixture
def session(tmp_path: Path) -> Session:
    shutil.copytree(SALE, tmp_path / "sale")
    found = Session((tmp_path / "sale",))
    answer(found, Asked())
    return found


def project(session: Session) -> Path:
    return session.paths[0]


def test_a_message_that_changes_leaves_the_kit(session: Session) -> None:
    file = project(session) / "spring-sale.md"
    file.write_text(file.read_text("utf-8").replace("Once a year", "Every year"), "utf-8")
    forget(session, {file})

    found = answer(session, Asked())
    assert session.kit_number == 0
    assert found.view
    assert "Every year" in str(found.view)


def test_an_override_is_part_of_its_message(session: Session) -> None:
    file = project(session) / "spring-sale.sms.md"
    words = "Our sale: {{ discount }} off until {{ ends }} with {{ code }}. {{ exclusions }} {{ early }} {{ shop }}"
    file.write_text(f"{words}\n", "utf-8")
    forget(session, {file})

    assert session.kit_number == 0
    showing = answer(session, Asked()).showing
    assert showing
    readings = {each.channel.id: each.reading for each in showing.variants}
    assert readings["sms"]
    assert "Our sale: 20% off" in readings["sms"].visible["text"].text


@pytest.mark.parametrize("name", ["brandkit.yaml", "personas.json", "styles/voice.yaml", "rules/own.yml", "notes.txt"])
def test_all_else_may_be_the_kits(session: Session, name: str) -> None:
    forget(session, {project(session) / name, project(session) / "spring-sale.md"})
    assert session.kit_number == 1
    assert not session.kits


def test_the_first_page_does_not_wait_for_rules_of_prose(session: Session) -> None:
    """The next one has what they find, and then so has each message that is opened."""
    file = project(session) / "spring-sale.md"
    file.write_text(file.read_text("utf-8").replace("Once a year", "Once a a year"), "utf-8")
    shutil.copy(file, project(session) / "more.md")
    hands = (hire(SHARES),)
    new = Session(session.paths, hands=hands)
    try:
        first, second, other = (answer(new, Asked(each)) for each in ("spring-sale", "spring-sale", "more"))
    finally:
        dismiss(hands)
    alone = answer(Session(session.paths), Asked("spring-sale"))
    assert first.showing
    assert second.showing
    assert alone.showing
    assert [each.parts for each in first.showing.variants] == [each.parts for each in alone.showing.variants]
    assert first.showing.notices == LATER.notices
    assert rules(first) == rules(alone) - {"grammar/repeated-word"}
    assert second.showing.findings == alone.showing.findings
    assert rules(other) == rules(alone)


def rules(of: Answer) -> set[str]:
    assert of.showing
    return {each.rule for each in of.showing.findings}


def test_a_view_in_haste_is_made_in_full_where_its_source_breaks(session: Session) -> None:
    file, hands = project(session) / "spring-sale.md", (hire(SHARES),)
    new = Session(session.paths, hands=hands)
    try:
        answer(new, Asked())
        assert not is_in_full(new)
        file.write_text("---\nfacts: [\n", "utf-8")
        broken = answer(new, Asked())
    finally:
        dismiss(hands)
    assert broken.faults
    assert broken.showing
    assert not broken.showing.notices
    assert is_in_full(new)


def test_messages_come_and_go(session: Session) -> None:
    old, new = project(session) / "spring-sale.md", project(session) / "more.md"
    shutil.copy(old, new)
    forget(session, {new})
    assert answer(session, Asked()).messages == ("more", "spring-sale")
    new.unlink()
    forget(session, {new})
    assert answer(session, Asked()).messages == ("spring-sale",)


def test_what_cannot_be_shown_leaves_the_last_view_as_it_was(session: Session) -> None:
    """Who types passes through many a broken text: nothing is made anew for the view that stays."""
    file = project(session) / "spring-sale.md"
    last = answer(session, Asked())
    broken = {str(file): file.read_text("utf-8").replace("facts:", "fact:", 1)}

    found = [answer(session, Asked(), broken) for _ in range(2)]
    assert all(each.faults and each.showing is last.showing for each in found)


def test_the_last_view_that_there_was_can_be_had_for_others(session: Session) -> None:
    """Also while the source is broken; what is asked for decides, not who was shown last."""
    file = project(session) / "spring-sale.md"
    answer(session, Asked())
    broken = {str(file): ""}

    found = [answer(session, Asked(person=name), broken) for name in ("ana", "longest", "ana", "nobody")]
    assert [each.asked.person for each in found] == ["ana", "longest", "ana", "ana"]
    first, other, again, nobody = (each.view.cards if each.view else () for each in found)
    assert first == again == nobody != other
