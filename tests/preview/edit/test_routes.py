"""What an editor may ask, over a socket as a browser does; and that without --edit there is nothing to ask."""

import json
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.preview.serving import ROOT, Answer, Served, asked, head_of, served

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def preview(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Served, Path]]:
    """Return a preview that writes, and its project."""
    project = tmp_path_factory.mktemp("edited") / "sale"
    shutil.copytree(ROOT / "examples" / "sale", project)
    (project / "notes.md").write_text("no message\n")
    with served(project, "--edit") as found:
        yield found, project


def post(to: Served, what: str, body: object, *headers: str) -> Answer:
    text = body if isinstance(body, str) else json.dumps(body)
    lines = headers or ("Content-Type: application/json",)
    path = f"/{to.token}/{what}"
    return asked(to.port, *head_of(path, to.port, "POST", [*lines, f"Content-Length: {len(text)}"]), body=text)


def get(to: Served, what: str) -> Answer:
    return asked(to.port, *head_of(f"/{to.token}/{what}", to.port))


def opened(to: Served, query: str = "message=spring-sale&file=") -> Mapping[str, Any]:
    found: Mapping[str, Any] = json.loads(get(to, f"edit/file?{query}").body)
    return found


def test_saves_over_what_was_opened_and_over_nothing_else(preview: tuple[Served, Path]) -> None:
    """The second of two pages learns what the first one wrote."""
    to, project = preview
    file = project / "spring-sale.md"
    there = opened(to)
    mine = there["text"].replace("Once a year", "Every year")
    body = {"message": "spring-sale", "file": "", "text": mine, "hash": there["hash"]}
    first = post(to, "edit/save", body)
    second = post(to, "edit/save", {**body, "text": there["text"] + "\nMore.\n"})

    assert (first.status, second.status) == (200, 409)
    assert file.read_text("utf-8") == mine == json.loads(second.body)["text"]
    assert json.loads(first.body)["hash"] == json.loads(second.body)["hash"] == opened(to)["hash"]


def test_shows_what_is_not_saved(preview: tuple[Served, Path]) -> None:
    """And writes nothing."""
    to, project = preview
    before = (project / "spring-sale.md").read_bytes()
    text = before.decode().replace("## Three good places", "## Thirty good places")
    found = post(to, "edit/view", {"query": "message=spring-sale", "texts": {"": text}})

    assert found.status == 200
    assert "Thirty good places" in found.body
    assert (project / "spring-sale.md").read_bytes() == before


@pytest.mark.parametrize(
    "body",
    [
        {"message": "../spring-sale", "file": "", "text": "x", "hash": ""},
        {"message": "notes", "file": "", "text": "x", "hash": ""},
        {"message": "spring-sale", "file": "../../etc/passwd", "text": "x", "hash": ""},
        {"message": "spring-sale", "file": "sms", "text": "x", "hash": ""},
        {"message": "spring-sale", "file": "", "text": 7, "hash": ""},
        {"message": ["spring-sale"], "file": "", "text": "x", "hash": ""},
        ["spring-sale"],
        "{",
        "[" * 5000,
        '{"message": "spring-sale", "file": "", "text": "\\ud800", "hash": ""}',
    ],
)
def test_refuses_in_words_what_it_cannot_save(preview: tuple[Served, Path], body: object) -> None:
    """Nothing changes, and no traceback is told."""
    to, project = preview
    before = {each: each.read_bytes() for each in project.rglob("*") if each.is_file()}
    found = post(to, "edit/save", body)

    assert found.status == 400
    assert found.body.strip()
    assert "Traceback" not in found.body
    assert {each: each.read_bytes() for each in project.rglob("*") if each.is_file()} == before


@pytest.mark.parametrize("name", ["", "A", "../x", "x.md", "x/y", "spring-sale", "x" * 81])
def test_makes_no_message_of_a_name_that_is_none(preview: tuple[Served, Path], name: str) -> None:
    """Nor over one that is there."""
    to, project = preview
    before = sorted(project.rglob("*"))

    assert post(to, "edit/new", {"message": "spring-sale", "name": name}).status == 400
    assert sorted(project.rglob("*")) == before


def test_makes_a_message_as_the_command_does(preview: tuple[Served, Path]) -> None:
    """It is one of the project's at once."""
    to, project = preview
    found = post(to, "edit/new", {"message": "spring-sale", "name": "autumn"})

    assert (found.status, json.loads(found.body)) == (201, {"message": "autumn"})
    assert (project / "autumn.md").read_bytes() == (ROOT / "brandkit/starter/message/message.md").read_bytes()
    assert opened(to, "message=autumn&file=")["text"].startswith("---\n")
    (project / "autumn.md").unlink()


def test_begins_a_channel_s_own_words_once(preview: tuple[Served, Path]) -> None:
    """It is one of the message's files at once; a channel is named, never a path."""
    to, project = preview
    made = project / "spring-sale.slack.md"
    bodies = [{"message": "spring-sale", "channel": name} for name in ("slack", "slack", "../x", "")]
    first, *others = (post(to, "edit/override", each) for each in [*bodies, {"message": "none", "channel": "x"}])

    assert (first.status, json.loads(first.body)) == (201, {"file": "slack", "called": "spring-sale.slack.md"})
    assert [each.status for each in others] == [400] * 4
    assert "is there already" in others[0].body
    assert opened(to, "message=spring-sale&file=slack")["text"] == made.read_text("utf-8")
    made.unlink()


def test_tells_what_can_be_completed(preview: tuple[Served, Path]) -> None:
    """From the data schema, the channels, the rules and the schema of messages."""
    get(preview[0], "?message=spring-sale")
    words = json.loads(get(preview[0], "edit/words?message=spring-sale").body)
    labels = {kind: {each["label"] for each in each_kind} for kind, each_kind in words.items() if kind != "choices"}

    assert labels["slots"] >= {"person.first_name", "person.tier"}
    assert labels["channels"] >= {"email", "sms"}
    assert labels["rules"] >= {"same/fact-missing"}
    assert labels["keys"] >= {"subject", "facts"}
    assert labels["attributes"] == {"optional", "legal", "button", "only", "not", "allow", "reason", "until"}
    assert all(each["about"] for each in words["attributes"])
    assert "marketing" in words["choices"]["purpose"]


@pytest.mark.parametrize(
    "headers",
    [
        ["Content-Type: text/plain"],
        ["Content-Type: application/x-www-form-urlencoded"],
        ["Content-Type: application/json", "Origin: http://evil.example"],
        ["Content-Type: application/json", "Sec-Fetch-Site: cross-site"],
    ],
)
def test_answers_no_other_page(preview: tuple[Served, Path], headers: list[str]) -> None:
    """Neither a form of another page, nor its script."""
    to, project = preview
    before = (project / "spring-sale.md").read_bytes()
    there = opened(to)
    found = post(to, "edit/save", {"message": "spring-sale", "file": "", "text": "x", "hash": there["hash"]}, *headers)

    assert found.status in (403, 415)
    assert (project / "spring-sale.md").read_bytes() == before


def test_without_the_flag_nothing_of_it_exists() -> None:
    """Each address is one that there is not, and the page has no editor."""
    with served(ROOT / "examples" / "broken") as to:
        told = [post(to, f"edit/{what}", {}).status for what in ("view", "save", "new")]
        told += [get(to, f"edit/{what}").status for what in ("file", "words")]
        page = get(to, "").body

    assert told == [404] * 5
    assert 'id="edit' not in page
