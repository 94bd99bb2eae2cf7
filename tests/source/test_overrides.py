"""The files beside a message."""

from pathlib import Path

import pytest

from brandkit.errors import Fault, SourceError
from brandkit.model.message import Block
from brandkit.source import read_message
from brandkit.source.overrides import find_overrides, is_language

CHANNELS = ("sms", "email", "x")


def write(folder: Path, **files: str) -> Path:
    """Write files into a folder, ``__`` in their names for a dot; return the path of the message."""
    for name, text in files.items():
        (folder / f"{name.replace('__', '.')}.md").write_text(text, "utf-8")
    return folder / "spring.md"


def test_an_override_replaces_the_body_of_its_channel(tmp_path: Path) -> None:
    """It uses the message's facts, and its places are in its own file."""
    path = write(tmp_path, spring="---\nfacts: {a: 20%}\n---\nLong.", spring__sms="{{ a }}", spring__x="X.")
    message = read_message(path, CHANNELS)

    assert set(message.overrides) == {"sms", "x"}
    (block,) = message.overrides["sms"]
    assert isinstance(block, Block)
    assert block.span.path == str(tmp_path / "spring.sms.md")
    assert set(message.sources) == {str(tmp_path / name) for name in ("spring.md", "spring.sms.md", "spring.x.md")}


def test_faults_of_overrides_are_told_with_the_others(tmp_path: Path) -> None:
    """The message's first, then those of each override, in reading order."""
    path = write(tmp_path, spring="a\n\n{{ b() }}", spring__sms="c {{", spring__email="{{ d() }}\n\n{{ e() }}")
    with pytest.raises(SourceError) as caught:
        read_message(path, CHANNELS)

    assert [(Path(fault.span.path).name, fault.span.line) for fault in caught.value.faults if fault.span] == [
        ("spring.md", 3),
        ("spring.email.md", 1),
        ("spring.email.md", 3),
        ("spring.sms.md", 1),
    ]


def test_an_override_has_no_front_matter(tmp_path: Path) -> None:
    """Declarations stand in the message; the body is read all the same."""
    path = write(tmp_path, spring="a", spring__sms="---\nfacts: {b: c}\n---\n{{ d() }}")
    with pytest.raises(SourceError) as caught:
        read_message(path, CHANNELS)

    assert [(fault.text[:33], fault.span.line) for fault in caught.value.faults if fault.span] == [
        ("an override has no front matter: ", 1),
        ("a call is not part of the express", 4),
    ]


def test_leaves_translations_alone(tmp_path: Path) -> None:
    """A language tag is reserved; other messages and other files are not looked at."""
    path = write(tmp_path, spring="a", spring__de="{{", spring__zh_Hant_TW="{{", spring2="b", springs__sms="c")
    (tmp_path / "spring.txt").write_text("{{", "utf-8")
    (tmp_path / "spring.sms.md").mkdir()

    assert read_message(path, CHANNELS).overrides == {}


def test_blames_a_suffix_that_is_neither(tmp_path: Path) -> None:
    """A channel misspelt must not lose its override in silence."""
    path = write(tmp_path, spring="a", spring__emial="b")
    faults: list[Fault] = []

    assert find_overrides(path, CHANNELS, faults) == {}
    assert [(fault.text, fault.mend) for fault in faults] == [
        (
            f"{tmp_path / 'spring.emial.md'}: `emial` is neither a channel nor a language",
            "rename the file; did you mean `email`?",
        )
    ]


def test_a_folder_that_cannot_be_listed_is_a_fault(tmp_path: Path) -> None:
    """Overrides must not be missed in silence."""
    faults: list[Fault] = []

    assert find_overrides(tmp_path / "none" / "spring.md", CHANNELS, faults) == {}
    assert [fault.text for fault in faults] == [
        f"the folder {tmp_path / 'none'} cannot be listed: No such file or directory"
    ]


@pytest.mark.parametrize(
    ("name", "words", "mend"),
    [
        ("spring.sms.md", "is the override of a message for sms", "name the message: "),
        ("spring.de.md", "is the translation of a message", "name the message: "),
        ("spring.v2.md", "`v2` is neither a channel nor a language", "take the dots out"),
        ("spring.txt", "is not a message", "name a file `NAME.md`"),
        ("spring", "is not a message", "name a file `NAME.md`"),
    ],
)
def test_a_message_is_named_by_itself(tmp_path: Path, name: str, words: str, mend: str) -> None:
    """Naming an override says which file to name."""
    (tmp_path / name).write_text("a", "utf-8")
    with pytest.raises(SourceError) as caught:
        read_message(tmp_path / name, CHANNELS)

    (fault,) = caught.value.faults
    assert words in fault.text
    assert fault.mend.startswith(mend)


@pytest.mark.parametrize(
    ("tag", "is_one"),
    [("de", True), ("de-DE", True), ("zh-Hant-TW", True), ("smz", False), ("v2", False), ("", False)],
)
def test_knows_languages(tag: str, *, is_one: bool) -> None:
    """A tag counts when CLDR knows its language."""
    assert is_language(tag) is is_one
