"""What changed between a revision and now: the message, its overrides, its facts, and the kit it goes out with."""

from collections.abc import Callable
from pathlib import Path

import pytest

from brandkit.errors import UsageError
from brandkit.preview.review.changes import CHANGED, LOOKS, UNCHANGED, FactChange, Review, review_of
from brandkit.preview.review.sides import Wanted, sides_of
from brandkit.preview.review.word_diff import GONE, NEW, SAME, new_of, old_of

CHANNELS = ("sms", "slack")


def review(message: Path, revision: str = "HEAD", channels: tuple[str, ...] = CHANNELS, person: str = "") -> Review:
    """Return the review of a message."""
    with sides_of(message, Wanted(revision, channels, person)) as sides:
        return review_of(sides)


def edit(path: Path, old: str, new: str) -> None:
    """Change a file."""
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def states(found: Review) -> dict[str, str]:
    """Return what became of each channel."""
    return {each.channel: each.state for each in found.channels}


def test_nothing_changed(message: Path) -> None:
    """Also where the file was only written anew."""
    message.write_bytes(message.read_bytes())
    found = review(message)

    assert states(found) == dict.fromkeys(CHANNELS, UNCHANGED)
    assert (found.facts, found.came, found.went, found.is_new) == ((), (), (), False)


def test_a_fact_is_told_with_what_else_may_be_said_for_it(message: Path) -> None:
    """In brackets: it may be a sentence, with its own full stop."""
    edit(message, "discount: 20%", "discount: {value: 25%, also: [a quarter off]}")

    assert review(message).facts == (FactChange("discount", "20%", "25% (also: a quarter off)"),)


def test_fact_changes_on_every_channel(message: Path) -> None:
    """The texts before and after can be had from the pieces; a limit tells where it stood."""
    edit(message, "discount: 20%", "discount: 25%")
    found = review(message)
    (sms,) = [each for each in found.channels if each.channel == "sms"]

    assert states(found) == dict.fromkeys(CHANNELS, CHANGED)
    assert found.facts == (FactChange("discount", "20%", "25%"),)
    assert [each.text for each in sms.parts[0].pieces if each.kind != SAME] == ["20%", "25%"]
    assert "20% off" in old_of(sms.parts[0].pieces)
    assert "25% off" in new_of(sms.parts[0].pieces)


def test_override_changes_its_channel_alone(message: Path, git: Callable[..., None]) -> None:
    """It is read as it was, and as it is; a finding that comes with it is told."""
    override = message.with_name("spring-sale.sms.md")
    override.write_text("{{ discount }} off until {{ ends }} with {{ code }}: {{ shop }} {{ exclusions }}\n")
    git("add", "-A")
    git("commit", "-qm", "two")
    override.write_text("30% off until {{ ends }} with {{ code }}: {{ shop }} {{ exclusions }}\n")
    found = review(message)

    assert states(found) == {"sms": CHANGED, "slack": UNCHANGED}
    assert [each.rule for each in found.came if each.quote.startswith("30%")] == ["same/value-changed"]
    back = review(message, "HEAD~1")
    assert "same/value-changed" in {each.rule for each in back.came}


def test_kit_changes_the_variants(message: Path) -> None:
    """A brand's name stands in them; a template that only arranges changes bytes and no words."""
    edit(message.parent / "brandkit.yaml", "Fernhill", "Farnhill")

    assert states(review(message))["sms"] == CHANGED

    edit(message.parent / "brandkit.yaml", "Farnhill", "Fernhill")
    templates = message.parent / "templates" / "email"
    templates.mkdir(parents=True)
    frame = (Path(__file__).parents[3] / "templates" / "email" / "frame.html").read_text("utf-8")
    (templates / "frame.html").write_text(frame.replace("</body>", "<!-- more room --><div></div></body>"), "utf-8")
    assert states(review(message, channels=("email",))) == {"email": LOOKS}


def test_link_that_leads_elsewhere_is_told(message: Path) -> None:
    """Though its words stay."""
    edit(message, "https://fernhill.example/spring", "https://fernhill.example/sale")
    (slack,) = review(message, channels=("slack",)).channels

    assert [(each.kind, each.text.rpartition("/")[2]) for each in slack.links] == [(GONE, "spring"), (NEW, "sale")]


def test_new_message_is_told(message: Path) -> None:
    """Each channel is new, and so is all that it says."""
    other = message.with_name("summer-sale.md")
    other.write_bytes(message.read_bytes())
    found = review(other)

    assert found.is_new
    assert set(states(found).values()) == {"new"}
    assert all(old_of(part.pieces) == "" for each in found.channels for part in each.parts)


def test_channel_may_come_or_go(message: Path) -> None:
    """By what the message itself, or the kit, names."""
    edit(message.parent / "brandkit.yaml", "sms, slack", "sms, whatsapp")
    found = states(review(message, channels=()))

    assert (found["slack"], found["whatsapp"]) == ("gone", "new")


def test_person_is_the_same_on_both_sides(message: Path) -> None:
    """What differs is the message, not who gets it; what only the earlier one asks for comes from the earlier kit."""
    edit(message.parent / "personas.json", '"Ana"', '"Eva"')

    assert set(states(review(message, channels=("email", "sms"), person="ana")).values()) == {UNCHANGED}


def test_version_that_cannot_be_read_is_told(message: Path, git: Callable[..., None]) -> None:
    """With the revision, and without the folder that it was looked at in."""
    text = message.read_text("utf-8")
    message.write_text(text.replace("locale:", "lokale:"), "utf-8")
    git("commit", "-qam", "broken")
    message.write_text(text, "utf-8")

    with pytest.raises(UsageError) as told:
        review(message)
    assert str(told.value).startswith("HEAD:brand/spring-sale.md:")
    assert "at HEAD: " in str(told.value)
    assert "brandkit-" not in str(told.value)


@pytest.mark.parametrize("revision", ["none", "--output=x", "", "HEAD~9"])
def test_what_is_no_revision_is_told(message: Path, revision: str) -> None:
    """As everywhere that git is asked."""
    with pytest.raises(UsageError, match="no revision"):
        review(message, revision)


def test_folder_without_git_is_told(tmp_path: Path, message: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With what to do."""
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    (message.parents[1] / ".git").rename(tmp_path / "elsewhere")

    with pytest.raises(UsageError, match="in no git repository"):
        review(message)
