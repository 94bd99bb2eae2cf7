"""What is read anew once files have changed, and what is kept."""

import shutil
from pathlib import Path

import pytest

from brandkit.preview.asked import Asked
from brandkit.preview.session import Session, answer, forget

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
