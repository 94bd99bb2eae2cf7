"""The server over its real protocol: started as an editor starts it, spoken to as an editor speaks."""

from pathlib import Path
from typing import Any

from brandkit.lsp.allowing import PLACEHOLDER
from tests.lsp.client import Client, started

ROOT = Path(__file__).parents[2]
HEAD = "---\nsubject: Hi\nfacts: {discount: 20%}\n---\n"
UNICODE = f"{HEAD}So 👩‍🚀 we utilise it: {{{{ discount }}}} off.\n"
START = len("So 👩‍🚀 we ".encode("utf-16-le")) // 2
AT = {"start": {"line": 4, "character": START}, "end": {"line": 4, "character": START + 7}}


def applied(text: str, action: dict[str, Any], path: Path) -> str:
    """Return a text after an action, as an editor that counts in UTF-16 carries it out."""
    lines = [line.encode("utf-16-le") for line in text.split("\n")]
    for edit in sorted(action["edit"]["changes"][path.as_uri()], key=lambda each: -each["range"]["start"]["line"]):
        start, end = edit["range"]["start"], edit["range"]["end"]
        assert start["line"] == end["line"]
        line = lines[start["line"]]
        new = line[: start["character"] * 2] + edit["newText"].encode("utf-16-le") + line[end["character"] * 2 :]
        lines[start["line"]] = new
    return "\n".join(line.decode("utf-16-le") for line in lines)


def test_an_editor_starts_writes_and_leaves(tmp_path: Path) -> None:
    """Everything from the handshake to the exit code; positions count UTF-16 where nothing else is agreed on."""
    client, path = started(), tmp_path / "a.md"
    able = client.initialize()
    client.open(path, "👩‍🚀 utilise\n")
    (problem,) = client.problems(path, 1)
    client.change(path, "👩‍🚀 use\n", 2)
    after = client.problems(path, 2)

    assert (able["positionEncoding"], able["hoverProvider"]) == ("utf-16", True)
    assert able["codeActionProvider"]["codeActionKinds"] == ["quickfix", "source.fixAll.brandkit"]
    assert problem["range"] == {"start": {"line": 0, "character": 6}, "end": {"line": 0, "character": 13}}
    assert (problem["code"], problem["source"], problem["severity"]) == ("style/plain.utilise", "brandkit", 3)
    assert problem["data"] == {"fix": "use", "safe": True, "quote": "utilise"}
    assert after == []
    assert client.leave() == 0


def test_who_leaves_without_a_word_gets_another_exit_code() -> None:
    """As the protocol asks."""
    client = started()
    client.initialize()

    assert client.go() == 1


def test_positions_count_as_was_agreed(tmp_path: Path) -> None:
    """An editor that prefers UTF-8 gets UTF-8."""
    client, path = started(), tmp_path / "a.md"
    able = client.initialize(general={"positionEncodings": ["utf-8", "utf-16"]})
    client.open(path, "👩‍🚀 utilise\n")
    (problem,) = client.problems(path, 1)

    assert able["positionEncoding"] == "utf-8"
    assert problem["range"]["start"] == {"line": 0, "character": len("👩‍🚀 ".encode())}
    assert client.leave() == 0


def test_nothing_that_prints_gets_between_the_messages(tmp_path: Path) -> None:
    """Neither Python's own way, nor the system's, nor a program that is started."""
    noise = (
        "import os, subprocess; print('noise', flush=True); os.write(1, b'noise'); subprocess.run(['echo', 'noise'])"
    )
    script = (
        "import os, subprocess\n"
        "import brandkit.lsp.server as server\n"
        "from brandkit.lsp.looking import look\n"
        f"def noisy(room, subject):\n    {noise}\n    look(room, subject)\n"
        "server.look = noisy\n"
        "raise SystemExit(server.serve())"
    )
    client, path = started("-c", script), tmp_path / "a.md"
    client.initialize()
    client.open(path, "utilise\n")

    assert len(client.problems(path, 1)) == 1
    assert client.leave() == 0


def test_what_goes_wrong_inside_is_told_and_the_next_change_is_looked_at(tmp_path: Path) -> None:
    """No text ends the server."""
    script = (
        "import brandkit.lsp.looking as looking, brandkit.lsp.server as server\n"
        "look_at = looking.look_at\n"
        "def fragile(subject, texts, today):\n"
        "    assert not any('break it' in text for text in texts.values())\n"
        "    return look_at(subject, texts, today)\n"
        "looking.look_at = fragile\n"
        "raise SystemExit(server.serve())"
    )
    client, path = started("-c", script), tmp_path / "a.md"
    client.initialize()
    client.open(path, "break it\n")
    (told,) = client.problems(path, 1)
    client.change(path, "utilise\n", 2)

    assert told["message"].startswith("an internal fault (AssertionError); please report it")
    assert [each["code"] for each in client.problems(path, 2)] == ["style/plain.utilise"]
    assert client.leave() == 0


def test_what_is_found_can_be_put_right(client: Client, project: Path) -> None:
    """At the words themselves, whatever stands before them."""
    path = project / "sale.md"
    client.open(path, UNICODE)
    problem = next(each for each in client.problems(path, 1) if each["code"] == "style/plain.utilise")
    fix, allow, *_ = client.actions(path, AT, "quickfix")
    (fix_all,) = client.actions(path, AT, "source.fixAll")

    assert problem["range"] == AT
    assert (fix["title"], fix["kind"], fix["isPreferred"]) == ("Write “use”", "quickfix", True)
    assert fix["diagnostics"] == [problem]
    assert applied(UNICODE, fix, path) == UNICODE.replace("utilise", "use")
    assert allow["title"] == "Allow style/plain.utilise in this message, with a reason"
    assert fix_all["kind"] == "source.fixAll.brandkit"
    assert applied(UNICODE, fix_all, path) == UNICODE.replace("utilise", "use")


def test_what_is_allowed_is_found_no_more(client: Client, project: Path) -> None:
    """And what is put right neither."""
    path = project / "allowed.md"
    client.open(path, UNICODE)
    before = client.problems(path, 1)
    allow = next(each for each in client.actions(path, AT, "quickfix") if each["title"].startswith("Allow"))
    text = applied(UNICODE, allow, path)
    client.change(path, text, 2)
    after = client.problems(path, 2)

    assert PLACEHOLDER in text
    assert [each["code"] for each in after] == [
        each["code"] for each in before if each["code"] != "style/plain.utilise"
    ]


def test_a_text_that_has_changed_is_not_put_right_by_what_was_found_before(client: Client, project: Path) -> None:
    """Until it is looked at again, there is nothing at that place to put right."""
    path = project / "changed.md"
    client.open(path, UNICODE)
    client.problems(path, 1)
    client.change(path, UNICODE.replace("So", "So so so so"), 2)

    assert [each["title"] for each in client.actions(path, AT) if each["title"].startswith("Write")] == []


def test_the_pointer_tells_why(client: Client, project: Path) -> None:
    """Of a finding: its rule, why, what to write; of a fact: its value and its prints."""
    path = project / "told.md"
    client.open(path, UNICODE)
    client.problems(path, 1)
    found, fact = client.hover(path, 4, START + 2), client.hover(path, 4, UNICODE.splitlines()[4].index("discount") + 4)

    assert found.startswith("**style/plain.utilise** (suggestion): ")
    assert "\n\nFix: write “use”\n\n" in found
    assert "\n\nWhy: " in found
    assert fact.startswith("**discount** (percent): `20%`")
    assert '`{{ discount | form("long") }}` prints `20 percent`' in fact
    assert client.hover(path, 1, 0) == ""


def test_a_slot_tells_what_it_holds(client: Client) -> None:
    """By the data schema, and for the made-up people."""
    path = ROOT / "examples" / "sale" / "spring-sale.md"
    text = path.read_text("utf-8")
    client.open(path, text)
    client.problems(path, 1)
    line = text.splitlines().index("Hi {{ person.first_name }},")

    assert client.hover(path, line, 10).startswith("**person.first\\_name**: string, at most 40 characters")
    client.tell("didClose", path)


def test_files_that_are_changed_elsewhere_are_asked_for_and_looked_at(project: Path) -> None:
    """A rule that is written in another program, or comes with a checkout."""
    page, rule = project / "page.md", project / "rules" / "own.yml"
    client = started()
    client.initialize(workspace={"didChangeWatchedFiles": {"dynamicRegistration": True}})
    wish = client.wait(lambda message: message.get("method") == "client/registerCapability")
    (registered,) = wish["params"]["registrations"]
    assert registered["method"] == "workspace/didChangeWatchedFiles"
    client.open(page, "Our zizzle.\n")
    assert client.problems(page, 1) == []

    rule.parent.mkdir()
    rule.write_text("extends: existence\nmessage: No “%s”.\nlevel: error\ntokens: [zizzle]\n", "utf-8")
    client.send("workspace/didChangeWatchedFiles", {"changes": [{"uri": rule.as_uri(), "type": 1}]})
    assert [each["code"] for each in client.problems(page, 1)] == ["style/own"]
    assert client.leave() == 0


def test_a_broken_message_comes_right_while_it_is_written(client: Client, project: Path) -> None:
    """Front matter without an end is told, not a reason to fall silent."""
    path = project / "new.md"
    client.open(path, "---\nsubject: Hi\n")
    broken = client.problems(path, 1)
    client.change(path, "---\nsubject: Hi\n---\nHi, it is open.\n", 2)

    assert [(each["severity"], each["range"]["start"]["line"]) for each in broken] == [(1, 0)]
    assert [each for each in client.problems(path, 2) if each["severity"] == 1] == []


def test_a_rule_is_told_while_it_is_written(client: Client, project: Path) -> None:
    """What is wrong with it, what its keys mean, and which example does not hold."""
    path = project / "rules" / "own.yml"
    right = 'extends: existence\nmessage: "No “%s”."\ntokens: [synergy]\nfail: [Our 😀 synergies.]\n'
    client.open(path, right.replace("message", "mesage"))
    broken = client.problems(path, 1)
    client.change(path, right, 2)
    (unproved,) = client.problems(path, 2)
    kind, key = client.hover(path, 0, 12), client.hover(path, 2, 2)

    assert {each["severity"] for each in broken} == {1}
    assert {"line": 1, "character": 0} in [each["range"]["start"] for each in broken]
    assert (unproved["code"], unproved["severity"], unproved["range"]["start"]["line"]) == ("style/own", 2, 3)
    assert "finds nothing in an example that should fail" in unproved["message"]
    assert kind.startswith("existence: ")
    assert key == "**tokens**: Patterns, each looked for as whole words."


def test_a_rule_that_is_saved_counts_in_what_is_open(client: Client, project: Path) -> None:
    """Its own message, its own reason, its link."""
    page, rule = project / "page.md", project / "rules" / "own.yml"
    client.open(page, "Our zizzle.\n")
    before = client.problems(page, 1)
    rule.parent.mkdir()
    rule.write_text(
        "extends: existence\nmessage: No “%s”.\nwhy: Nobody knows it.\nlink: https://acme.example/x\n"
        "level: error\ntokens: [zizzle]\n",
        "utf-8",
    )
    client.tell("didSave", rule)
    (after,) = client.problems(page, 1)
    told = client.hover(page, 0, 5)

    assert before == []
    assert (after["code"], after["severity"]) == ("style/own", 1)
    assert after["codeDescription"] == {"href": "https://acme.example/x"}
    assert "Why: Nobody knows it." in told
    assert "<https://acme.example/x>" in told


def test_a_kit_that_is_broken_is_told_where_it_is(client: Client, project: Path) -> None:
    """In its own file, and in the message with the place as a related one; all is taken back when it is mended."""
    path, kit = project / "sale.md", project / "brandkit.yaml"
    right = kit.read_text("utf-8")
    kit.write_text(right.replace("channels", "chanels"), "utf-8")
    client.open(path, HEAD + "Hi\n")
    (there,), (here,) = client.problems(kit), client.problems(path, 1)
    kit.write_text(right, "utf-8")
    client.send("workspace/didChangeWatchedFiles", {"changes": [{"uri": kit.as_uri(), "type": 2}]})

    assert there["range"]["start"] == {"line": 1, "character": 0}
    assert here["relatedInformation"][0]["location"]["uri"] == kit.as_uri()
    assert client.problems(kit) == []
    assert [each for each in client.problems(path, 1) if each["message"] == here["message"]] == []


def test_what_is_closed_is_told_of_no_more(client: Client, project: Path) -> None:
    """And what is nothing to brandkit never is."""
    path = project / "page.md"
    client.open(project / "program.py", "utilise = 1\n")
    client.open(path, "We utilise it.\n")
    before = client.problems(path, 1)
    client.tell("didClose", path)

    assert len(before) == 1
    assert client.problems(path) == []
    assert client.actions(project / "program.py", AT) == []


def test_a_rule_that_a_waiver_names_is_explained(client: Client, project: Path) -> None:
    """Where somebody allows something, they see what."""
    path = project / "waiver.md"
    client.open(path, "---\nsubject: Hi\nallow:\n  - rule: same/claim-added\n    reason: so\n---\nHi\n")
    unused = next(each for each in client.problems(path, 1) if each["code"] == "source/waiver-unused")

    assert unused["severity"] == 2
    assert "**same/claim\\-added** (error): a variant claims, promises" in client.hover(path, 3, 16)
    assert [each for each in client.actions(path, unused["range"]) if "waiver" in each["title"]] == []
