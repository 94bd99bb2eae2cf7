"""What is begun in the page: a channel's own words say at first what the channel said before."""

import shutil
from pathlib import Path

import pytest

from brandkit.engine.files import find_messages, load_kit, read_message
from brandkit.engine.render import prepare
from brandkit.errors import UsageError
from brandkit.preview.edit.beginnings import new_override
from brandkit.preview.edit.files import Files, files_of
from brandkit.preview.session import Session
from tests.preview.serving import ROOT

EXAMPLES = sorted(each.name for each in (ROOT / "examples").iterdir() if each.is_dir())


def files(tmp_path: Path, example: str = "sale") -> Files:
    project = shutil.copytree(ROOT / "examples" / example, tmp_path / example)
    return files_of(Session((Path(project),)), "")


def said(path: Path) -> dict[str, object]:
    """Return what each channel sends, before it is filled for somebody."""
    kit = load_kit(path)
    return {each.channel.id: each.composed.plans.parts for each in prepare(read_message(path, kit), kit)}


@pytest.mark.parametrize("example", EXAMPLES)
def test_an_override_says_at_first_what_the_body_says(tmp_path: Path, example: str) -> None:
    """On each channel of each example that has no words of its own."""
    found = files(tmp_path, example)
    path = found.paths[""]
    before = said(path)
    for channel in before.keys() - found.paths.keys():
        made = new_override(found, channel)
        assert made == path.with_name(f"{path.stem}.{channel}.md")
    assert said(path) == before
    assert find_messages([path.parent]) == (path,)


def test_a_body_that_begins_with_a_divider_is_no_front_matter(tmp_path: Path) -> None:
    """In a file of its own the same line would begin one."""
    found = files(tmp_path)
    path = found.paths[""]
    front, body = path.read_text("utf-8").split("\n---\n", 1)
    path.write_text(f"{front}\n---\n---\n\n{body}", "utf-8")
    before = said(path)
    new_override(found, "sms")

    assert said(path) == before


@pytest.mark.parametrize("channel", ["", "fax", "../x", "sms/../../x", "SMS", "de"])
def test_only_a_channel_can_have_words_of_its_own(tmp_path: Path, channel: str) -> None:
    """Nothing is written for anything else."""
    found = files(tmp_path)
    before = sorted(tmp_path.rglob("*"))

    with pytest.raises(UsageError, match="there is no channel"):
        new_override(found, channel)
    assert sorted(tmp_path.rglob("*")) == before


def test_what_a_channel_says_already_is_not_written_over(tmp_path: Path) -> None:
    """Nor through a link that stands there."""
    found = files(tmp_path)
    own, linked = (found.paths[""].with_suffix(f".{channel}.md") for channel in ("sms", "x"))
    own.write_text("Mine.\n", "utf-8")
    linked.symlink_to(tmp_path / "elsewhere.md")

    for channel in ("sms", "x"):
        with pytest.raises(UsageError, match=r"is there already|is a link"):
            new_override(found, channel)
    assert own.read_text("utf-8") == "Mine.\n"
    assert not (tmp_path / "elsewhere.md").exists()


def test_there_is_nothing_to_begin_with_where_front_matter_does_not_end(tmp_path: Path) -> None:
    """The fault is told as it is everywhere."""
    found = files(tmp_path)
    found.paths[""].write_text("---\nlocale: en-US\n", "utf-8")

    with pytest.raises(UsageError, match="front matter begins here and does not end"):
        new_override(found, "sms")
