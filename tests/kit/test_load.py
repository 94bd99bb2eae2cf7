"""From folders to a kit."""

import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from brandkit.errors import KitError
from brandkit.kit import load_kit
from brandkit.kit.load import parse_kit, read_kit
from brandkit.kit.project import DEFAULT_BRAND

Write = Callable[[Path, Mapping[str, str]], Path]


@pytest.fixture
def seen() -> Iterator[list[tuple[str, str]]]:
    """Return the files, sockets and programs that are opened from now on."""
    events: list[tuple[str, str]] = []
    watching = [True]

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        if watching[0] and event.split(".", maxsplit=1)[0] in ("open", "socket", "subprocess", "os", "urllib"):
            events.append((event, str(arguments[0]) if arguments else ""))

    sys.addaudithook(hook)
    yield events
    watching[0] = False


def told(base: Path, root: Path | None) -> list[str]:
    """Return what is told about a kit, with paths from the folder of both."""
    with pytest.raises(KitError) as caught:
        read_kit(base, root)
    return [str(fault).replace(f"{base.parent}/", "") for fault in caught.value.faults]


def test_without_a_project_the_example_brand_speaks() -> None:
    """A lone message can be looked at."""
    kit = load_kit(None)

    assert (kit.brand, kit.root, kit.channels, kit.personas) == (DEFAULT_BRAND, "", (), {})
    assert kit.brand.sender_email.endswith(".example")


def test_the_default_kit_has_templates_tokens_and_words() -> None:
    """What every channel needs is there."""
    kit = load_kit(None)

    assert set(kit.templates) == set(kit.template_paths)
    assert "sms/text.txt" in kit.templates
    assert "words.yaml" not in kit.templates
    assert all(Path(path).is_file() for path in kit.template_paths.values())


def test_a_projects_file_replaces_the_default_of_that_name(write: Write, base: Path, project: Path) -> None:
    """File by file: what the project does not have is the default's."""
    write(project, {"templates/sms/text.txt": "ours", "templates/sms/more.txt": "new", "rules/own.yml": ""})

    kit = read_kit(base, project)[0]

    assert kit.templates == {
        "email/frame.html": "<p>{{ body }}</p>",
        "sms/more.txt": "new",
        "sms/text.txt": "ours",
    }
    assert kit.template_paths["sms/text.txt"] == str(project / "templates/sms/text.txt")
    assert kit.template_paths["email/frame.html"] == str(base / "templates/email/frame.html")
    assert kit.rule_files == {
        "own.yml": str(project / "rules/own.yml"),
        "style/shouting.yaml": str(base / "rules/style/shouting.yaml"),
    }
    assert kit.root == str(project)


def test_a_project_changes_single_tokens_by_replacing_their_file(write: Write, base: Path, project: Path) -> None:
    """The resolver document stays the default's."""
    write(project, {"styles/a.tokens.json": '{"size": {"$type": "number", "body": {"$value": 2}}}'})

    assert read_kit(base, project)[0].tokens["dark"]["size.body"].css == "2"


def test_words_of_default_project_and_brandkit_yaml_are_laid_over_each_other(
    write: Write, base: Path, project: Path
) -> None:
    """brandkit.yaml wins, then the project's words.yaml; what neither says stays."""
    write(
        project,
        {
            "templates/words.yaml": "en: {opt_out: Text STOP, unsubscribe: Leave}\nfr: {unsubscribe: Partir}\n",
            "brandkit.yaml": "brand: Nimbus\nwords: {en: {unsubscribe: Bye}}\n",
        },
    )

    assert read_kit(base, project)[0].words == {
        "en": {"opt_out": "Text STOP", "unsubscribe": "Bye"},
        "de": {"opt_out": "Abmelden mit STOP"},
        "fr": {"unsubscribe": "Partir"},
    }


def test_a_word_that_no_template_asks_for_is_told(write: Write, base: Path, project: Path) -> None:
    """A slip of the pen would change nothing, and nobody would notice."""
    write(project, {"brandkit.yaml": "brand: A\nwords:\n  en: {optout: Text STOP}\n"})

    assert told(base, project) == ["project/brandkit.yaml:3:8: the kit has no word `optout`; did you mean `opt_out`?"]


def test_warnings_are_handed_on(write: Write, base: Path, project: Path) -> None:
    """What is accepted but should be mended, with its place."""
    write(project, {"styles/a.tokens.json": '{"c": {"$type": "color", "$value": "#000"}}'})

    kit, warnings = read_kit(base, project)

    assert kit.tokens["light"]["c"].css == "#000000"
    assert [str(warning.span) for warning in warnings] == [str(warnings[0].span)]
    assert "older versions of the format" in warnings[0].text


def test_a_project_is_not_warned_of_the_default_kits_files(write: Write, base: Path, project: Path) -> None:
    """A resolver document of its own may leave them out; only its own files are its business."""
    document = '{"version": "2025.10", "resolutionOrder": [{"type": "set", "name": "all", "sources": [{"a": {}}]}]}'
    write(project, {"styles/brand.resolver.json": document, "styles/forgotten.tokens.json": "{}"})

    warnings = read_kit(base, project)[1]

    assert [warning.span.path for warning in warnings if warning.span] == [
        str(project / "styles/forgotten.tokens.json")
    ]


def test_a_style_file_that_cannot_be_read_is_told_once(base: Path, project: Path) -> None:
    """It is there, and nobody says that it is not."""
    (project / "styles").mkdir()
    (project / "styles/a.tokens.json").write_bytes(b"\xff")

    assert told(base, project) == ["project/styles/a.tokens.json:1:1: byte 0 is not UTF-8; save the file as UTF-8"]


def test_a_resolver_document_that_cannot_be_read_is_told_once(base: Path, project: Path) -> None:
    """The same for the file that all others hang on."""
    (project / "styles").mkdir()
    (project / "styles/brand.resolver.json").write_bytes(b"\xff")

    assert len(told(base, project)) == 1


def test_all_faults_of_all_files_are_told_at_once(write: Write, base: Path, project: Path) -> None:
    """brandkit.yaml, styles, templates, words: nobody mends them one run at a time."""
    write(
        project,
        {
            "brandkit.yaml": "brand: A\nchanels: [sms]\n",
            "styles/a.tokens.json": '{"size": 3}',
            "templates/sms/text.txt": "{{ body",
            "templates/SMS.txt": "",
            "templates/words.yaml": "en: x\n",
        },
    )

    assert [fault.split("; ")[0] for fault in told(base, project)] == [
        "project/brandkit.yaml:2:1: `chanels` is not a key",
        "project/styles/a.tokens.json:1:10: `size` is the number `3`",
        "project/templates/SMS.txt:1:1: `SMS.txt` cannot be a template's name",
        "project/templates/sms/text.txt:1:1: unexpected end of template, expected 'end of print statement'",
        "project/templates/words.yaml:1:5: `en` is text here",
    ]


@pytest.mark.parametrize(
    "name",
    ["SMS.txt", "a b.txt", "text", "a..txt", "ä.txt", "a.txt~", "a.TXT", "con\u202etxt.txt", "a;b.txt", "Text.html"],
)
def test_a_template_with_an_odd_name_is_told(write: Write, base: Path, name: str) -> None:
    """Names are the same on every system, and never confusing."""
    write(base, {f"templates/{name}": ""})

    assert "cannot be a template's name; use small letters" in told(base, None)[0]


def test_a_template_that_is_too_large_is_told(write: Write, base: Path) -> None:
    """256 KB is more than any channel takes."""
    write(base, {"templates/sms/text.txt": "a" * 262_145})

    assert "the file is larger than 262,144 bytes" in told(base, None)[0]


@pytest.mark.parametrize("folder", ["templates", "styles", "rules"])
def test_a_link_out_of_the_kit_is_told_in_every_folder(base: Path, project: Path, folder: str) -> None:
    """Neither a template nor a token file nor a rule can come from elsewhere."""
    (project.parent / "secret.yaml").write_text("secret")
    (project / folder).mkdir()
    (project / folder / "x.yaml").symlink_to("../../secret.yaml")

    assert told(base, project) == [
        f"project/{folder}/x.yaml:1:1: this link leads out of the kit; put the file itself here"
    ]


def test_linked_words_are_told_and_not_read(base: Path, project: Path) -> None:
    """The kit's words are a template's neighbour, with the same rules."""
    (project.parent / "words.yaml").write_text("en: {opt_out: stolen}")
    (project / "templates").mkdir()
    (project / "templates/words.yaml").symlink_to("../../words.yaml")

    assert told(base, project) == [
        "project/templates/words.yaml:1:1: this link leads out of the kit; put the file itself here"
    ]


def test_nothing_but_the_kits_own_files_is_opened(
    base: Path, project: Path, seen: list[tuple[str, str]], write: Write
) -> None:
    """No file outside of the two folders, no socket, no program (guarantees G01, G02, G18)."""
    write(project, {"templates/sms/text.txt": "{{ body }} {% include 'email/frame.html' %}"})
    (project.parent / "secret.txt").write_text("secret")
    (project / "templates/x.txt").symlink_to("../../secret.txt")
    told(base, project)
    (project / "templates/x.txt").unlink()
    seen.clear()

    read_kit(base, project)

    opened = [(event, path) for event, path in seen if event not in ("os.listdir", "os.scandir")]
    assert {event for event, _ in opened} == {"open"}
    assert all(Path(path).is_relative_to(base) or Path(path).is_relative_to(project) for _, path in opened)


def test_a_link_out_of_the_kit_is_not_even_opened(base: Path, project: Path, seen: list[tuple[str, str]]) -> None:
    """It is told from its name alone."""
    (project.parent / "secret.txt").write_text("secret")
    (project / "templates").mkdir()
    (project / "templates/x.txt").symlink_to("../../secret.txt")
    seen.clear()

    told(base, project)

    assert [path for event, path in seen if event == "open" and path.endswith(("secret.txt", "x.txt"))] == []


def test_a_brandkit_yaml_may_be_there_as_a_text_alone() -> None:
    """It lies over the default kit as a project's does, and its faults are told."""
    kit = parse_kit("brand: Nimbus\nregions: [US]\nwords: {en: {opt_out: Text STOP}}")

    assert (kit.brand.name, kit.regions, kit.words["en"]["opt_out"]) == ("Nimbus", ("US",), "Text STOP")
    assert kit.templates == load_kit(None).templates
    with pytest.raises(KitError, match=r"brandkit\.yaml:1:1"):
        parse_kit("brnad: Nimbus")
