"""Golden renderings of the examples, in files that a person can read.

``<message>/<person>/`` holds what each channel sends to that person. BRANDKIT_ACCEPT=1 writes them anew; then read
the difference, and say in the change why it is better. Of a mail the reading is kept, not its HTML, so that a change
of the template shows here only where it changes what people read.
"""

import difflib
import email.policy
import json
import os
from functools import cache
from pathlib import Path

import pytest

from brandkit.cli.summary import rendering_lines
from brandkit.engine.files import find_messages, load_kit, read_message
from brandkit.engine.render import Rendered, render
from brandkit.model.channel import Reading

HERE = Path(__file__).parent
PATHS = [path for path in find_messages([HERE.parents[1] / "examples"]) if path.parent.name != "broken"]
PEOPLE = 2
"""The first two of each project's people: they take different branches."""

# Hashes of the content, which would only repeat that something has changed.
UNREADABLE = {"message-id", "content-type", "content-transfer-encoding"}

PADDING = "\u034f\u200c\u00a0 \n"
"""What keeps the inbox from showing the mail's first words after the preheader."""


@cache
def files(path: Path, person: str) -> dict[str, str]:
    """Return the golden files of a message for a person: name to content."""
    kit = load_kit(path)
    rendering = render(read_message(path, kit), kit, person=kit.personas[person])
    found = {"summary.txt": "\n".join(rendering_lines(rendering, Path("out"), person, colour=False)) + "\n"}
    for rendered in rendering.variants:
        found.update(_variant_files(rendered))
    return found


def _variant_files(rendered: Rendered) -> dict[str, str]:
    channel = rendered.prepared.channel
    found: dict[str, str] = {}
    for part, octets in rendered.variant.parts.items():
        name, text = channel.files[part], octets.decode("utf-8")
        match name.rpartition(".")[2]:
            case "html":
                found[f"{channel.id}-reading.txt"] = _reading(channel.read(rendered.variant), part)
            case "eml":
                found[f"{channel.id}-headers.txt"] = _headers(octets)
            case "json":
                found[name] = json.dumps(json.loads(text), indent=2, ensure_ascii=False) + "\n"
            case _:
                found[name] = text if text.endswith("\n") else text + "\n"
    return found


def _reading(reading: Reading, part: str) -> str:
    """Return what people see of a part, then its links, then what is hidden in it."""
    lines = [reading.visible[part].text, ""]
    lines += [f"link: {link.label} -> {link.target}" for link in reading.links if link.part == part]
    lines += [f"hidden ({each.why}): {each.text.rstrip(PADDING)}" for each in reading.hidden if each.part == part]
    return "\n".join(lines) + "\n"


def _headers(octets: bytes) -> str:
    headers = email.message_from_bytes(octets, policy=email.policy.default).items()
    return "".join(f"{name}: {value}\n" for name, value in headers if name.lower() not in UNREADABLE)


def _cases() -> list[tuple[Path, str]]:
    return [(path, person) for path in PATHS for person in list(load_kit(path).personas)[:PEOPLE]]


@pytest.mark.parametrize(("path", "person"), _cases(), ids=lambda value: getattr(value, "stem", value))
def test_it_reads_as_a_person_has_accepted_it(path: Path, person: str) -> None:
    """Every part that people read is, word for word, in the golden files."""
    folder = HERE / path.stem / person
    made = files(path, person)
    if os.environ.get("BRANDKIT_ACCEPT"):
        _accept(folder, made)
    kept = {file.name: file.read_bytes().decode("utf-8") for file in sorted(folder.glob("*"))}

    assert sorted(made) == sorted(kept)
    assert "".join(_differences(kept, made)) == ""


def test_no_golden_folder_is_left_over() -> None:
    """A message or person that is gone leaves nothing behind."""
    there = {folder for folder in HERE.glob("*/*") if folder.is_dir() and folder.parent.name != "__pycache__"}

    assert there == {HERE / path.stem / person for path, person in _cases()}


def _accept(folder: Path, made: dict[str, str]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for file in folder.glob("*"):
        file.unlink()
    for name, text in made.items():
        (folder / name).write_bytes(text.encode("utf-8"))


def _differences(kept: dict[str, str], made: dict[str, str]) -> list[str]:
    lines: list[str] = []
    for name, text in made.items():
        old, new = kept.get(name, "").splitlines(keepends=True), text.splitlines(keepends=True)
        lines += difflib.unified_diff(old, new, f"accepted/{name}", f"rendered/{name}", n=1)
    return lines
