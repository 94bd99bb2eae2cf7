"""From paths to values: messages, people, kits."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from brandkit.engine.files import (
    MOST_DATA_BYTES,
    find_messages,
    load_kit,
    person_named,
    read_message,
    read_person,
)
from brandkit.errors import DataError, SourceError, UsageError
from brandkit.model.kit import Kit

MESSAGE = "---\nlocale: en-US\n---\nHi\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with messages and other things."""
    files = {
        "sale.md": MESSAGE,
        "sale.sms.md": "Short\n",
        "sale.de-DE.md": "---\nsubject: Hallo\n---\n",
        "README.md": "# What this is\n\n---\n",
        "notes.txt": MESSAGE,
        "deep/er/alert.md": "\ufeff" + MESSAGE,
        "deep/README.md": "no front matter\n",
        "empty.md": "",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "folder.md").mkdir()
    return tmp_path


def test_a_folder_gives_all_messages_in_it(folder: Path) -> None:
    """Files with front matter at any depth, in order; overrides, translations and other pages are none."""
    assert find_messages([folder]) == (folder / "deep/er/alert.md", folder / "sale.md")


def test_a_file_is_taken_as_it_is(folder: Path) -> None:
    """Whoever names a file means it, front matter or not; twice named is once meant, in the order of naming."""
    found = find_messages([folder / "sale.md", str(folder / "README.md"), folder / "deep", folder / "sale.md"])

    assert found == (folder / "sale.md", folder / "README.md", folder / "deep/er/alert.md")


def test_a_folder_without_messages_is_refused(folder: Path) -> None:
    """Nothing to do is rather a slip than a wish."""
    (folder / "bare").mkdir()

    with pytest.raises(UsageError, match="no message in the folder"):
        find_messages([folder / "sale.md", folder / "bare"])


def test_a_file_that_is_not_there_is_refused_with_one_that_is(folder: Path) -> None:
    """The nearest name in the same folder is suggested; a missing folder is no trouble."""
    with pytest.raises(UsageError, match=r"there is no file .*sael\.md; did you mean `sale\.md`"):
        find_messages([folder / "sael.md"])
    with pytest.raises(UsageError, match="there is no file"):
        find_messages([folder / "nowhere" / "sale.md"])


def test_reads_a_message_from_a_file_or_from_its_text(folder: Path) -> None:
    """A text is told from a path by its line end."""
    kit = load_kit()

    assert read_message(folder / "sale.md", kit).id == "sale"
    assert read_message(str(folder / "sale.md"), kit).id == "sale"
    assert read_message(MESSAGE, kit).id == "message"
    assert set(read_message(folder / "sale.md", kit).overrides) == {"sms"}
    with pytest.raises(SourceError, match="override"):
        read_message(folder / "sale.sms.md", kit)


def test_the_kits_schema_is_the_messages_when_it_names_none(tmp_path: Path) -> None:
    """What the project says of data holds for all its messages, in memory too."""
    path = tmp_path / "person.schema.json"
    path.write_text('{"type": "object", "properties": {"a": {"type": "string"}}}')
    kit = replace(load_kit(), schema_path=str(path))

    assert read_message("{{ a }}\n", kit).schema == json.loads(path.read_text())
    with pytest.raises(SourceError, match="b"):
        read_message("{{ b }}\n", kit)


def test_a_person_is_a_json_object(tmp_path: Path) -> None:
    """With a byte order mark or without."""
    path = tmp_path / "ana.json"
    path.write_text('\ufeff{"person": {"name": "Zoë"}}', encoding="utf-8")

    assert read_person(path) == {"person": {"name": "Zoë"}}


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is no JSON"),
        (b"{", "is no JSON"),
        (b"[1]", "does not hold a JSON object"),
        (b'"x"', "does not hold a JSON object"),
        (b'{"a": NaN}', "is no JSON"),
        (b'{"a": Infinity}', "is no JSON"),
        (b'{"a": "\xff"}', "is no JSON in UTF-8"),
        (b"[" * 100_000, "is no JSON"),
        (b'{"a": ' + b"1" * 5000 + b"}", "is no JSON"),
        (b" " * (MOST_DATA_BYTES + 1), "is larger than"),
    ],
    ids=lambda value: value[:12] if isinstance(value, bytes) else None,
)
def test_what_is_no_person_is_refused(tmp_path: Path, content: bytes, words: str) -> None:
    """With the file's name, what is wrong, and what it should be; the content is not quoted."""
    path = tmp_path / "ana.json"
    path.write_bytes(content)

    with pytest.raises(DataError, match=words) as caught:
        read_person(path)

    assert "ana.json" in str(caught.value)
    assert "give a JSON object" in str(caught.value)


def test_a_person_that_is_not_there_is_refused(tmp_path: Path) -> None:
    """Neither a missing file nor a folder is a person."""
    for path in (tmp_path / "nobody.json", tmp_path):
        with pytest.raises(DataError, match="cannot be read"):
            read_person(path)


def test_made_up_people_go_by_their_names() -> None:
    """The first is taken when none is named; without any there is nobody's empty data."""
    kit: Kit = replace(load_kit(), personas={"ana": {"a": 1}, "ben": {"a": 2}})

    assert person_named(kit, "") == {"a": 1}
    assert person_named(kit, "ben") == {"a": 2}
    assert person_named(replace(kit, personas={}), "") == {}
    with pytest.raises(UsageError, match="the kit has no person `bem`; did you mean `ben`"):
        person_named(kit, "bem")


def test_a_kit_is_that_of_the_project_around(tmp_path: Path) -> None:
    """From a file or a folder at any depth; without a project it is the default kit."""
    (tmp_path / "shop" / "deep").mkdir(parents=True)
    (tmp_path / "shop" / "brandkit.yaml").write_text("brand: Nimbus\n")

    assert load_kit(tmp_path / "shop" / "deep" / "sale.md").brand.name == "Nimbus"
    assert load_kit(str(tmp_path / "shop")).brand.name == "Nimbus"
    assert load_kit(tmp_path).root == ""
    assert load_kit().brand == load_kit(tmp_path).brand


@pytest.mark.parametrize("text", ["----------\nA title\n", "--- A title ---\n"])
def test_front_matter_is_what_the_reader_takes_for_it(tmp_path: Path, text: str) -> None:
    """A page that begins with a rule is no message."""
    (tmp_path / "page.md").write_text(text)
    (tmp_path / "sale.md").write_text(MESSAGE)

    assert find_messages([tmp_path]) == (tmp_path / "sale.md",)
