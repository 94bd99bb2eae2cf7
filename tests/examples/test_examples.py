"""The examples: projects that a business could send, each read, rendered and read back for all its made-up people."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import regex

from brandkit.compose.findings import limit_findings
from brandkit.engine.files import find_messages, load_kit, read_message
from brandkit.engine.lint import lint
from brandkit.engine.render import Rendering, fill_variant, prepare
from brandkit.facts.wording import printed_forms
from brandkit.model.channel import Reading
from brandkit.model.kit import Kit
from brandkit.model.message import Fact, Message
from brandkit.source.data_schema import check_data

EXAMPLES = Path(__file__).parents[2] / "examples"
PATHS = [path for path in find_messages([EXAMPLES]) if path.parent.name != "broken"]
NAMES = [path.parent.name for path in PATHS]
LONGEST_NAME = 40

every_example = pytest.mark.parametrize("path", PATHS, ids=NAMES)


@cache
def example(path: Path) -> tuple[Message, Kit]:
    """Return the message of an example and its kit."""
    kit = load_kit(path)
    return read_message(path, kit), kit


@cache
def renderings(path: Path) -> Mapping[str, Rendering]:
    """Return an example rendered for each of its people, on all its channels."""
    message, kit = example(path)
    prepared = prepare(message, kit)
    findings = tuple(finding for each in prepared for finding in limit_findings(each.composed, message))
    return {
        name: Rendering(message, tuple(fill_variant(each, person) for each in prepared), findings)
        for name, person in kit.personas.items()
    }


def readings(rendering: Rendering) -> dict[str, Reading]:
    """Return what each variant's reader takes in, by channel."""
    return {each.variant.channel: each.prepared.channel.read(each.variant) for each in rendering.variants}


def said(reading: Reading, part: str) -> str:
    """Return the visible words of a part and where its links lead, with plain spaces."""
    targets = (link.target for link in reading.links if link.part == part)
    return "\n".join((reading.visible[part].text, *targets)).replace("\u00a0", " ")


def states(text: str, fact: Fact, locale: str) -> bool:
    """Return whether a text holds one of the ways to say a fact, not as a part of a longer word or number."""
    forms = (*printed_forms(fact.value, locale), *fact.also, fact.literal)
    plain = (form.replace("\u00a0", " ") for form in forms)
    return any(re.search(rf"(?<!\w){re.escape(form)}(?!\w)", text) for form in plain)


def must_say(fact: Fact, channel: str) -> bool:
    """Return whether a channel has to state a fact."""
    return fact.required if isinstance(fact.required, bool) else channel in fact.required


def test_there_are_eight_domains_in_three_languages() -> None:
    """Eight senders, two of whom do not write English; most of their messages go to every channel."""
    messages = [example(path)[0] for path in PATHS]
    channels = [message.channels or example(path)[1].channels for path, message in zip(PATHS, messages, strict=True)]

    assert len(set(NAMES)) == 8
    assert {message.locale for message in messages} == {"en-US", "en-GB", "de-DE", "fr-FR"}
    assert sum(len(each) == 4 for each in channels) >= 5


@every_example
def test_its_people_fit_its_data_schema(path: Path) -> None:
    """Every made-up person could be a row of the business's own data."""
    message, kit = example(path)
    assert message.schema is not None

    assert {name: check_data(person, message.schema, name) for name, person in kit.personas.items()} == dict.fromkeys(
        kit.personas, ()
    )


@every_example
def test_its_people_have_the_names_that_break_templates(path: Path) -> None:
    """One letter, forty letters, an emoji, from right to left, an apostrophe: every project has them all."""
    people = [person["person"] for person in example(path)[1].personas.values()]
    names = [person["first_name"] for person in people]

    assert min(map(len, names)) == 1
    assert max(map(len, names)) == LONGEST_NAME
    assert any(regex.search(r"\p{Emoji_Presentation}", name) for name in names)
    assert any(regex.search(r"[\p{Hebrew}\p{Arabic}]", name) for name in names)
    assert any(re.search(r"\w['’]\w", person["first_name"] + " " + person.get("last_name", "")) for person in people)


@every_example
def test_its_people_take_every_value_that_a_condition_could_ask_for(path: Path) -> None:
    """Each value of each enum and both of each true-or-false occur, so that no branch is only read in the source."""
    message, kit = example(path)

    assert list(_missing_values(message.schema, list(kit.personas.values()), "")) == []


def _missing_values(schema: Any, values: list[Any], place: str) -> Iterator[str]:
    expected = schema.get("enum", (True, False) if schema.get("type") == "boolean" else ())
    yield from (f"{place} is never {value}" for value in expected if value not in values)
    for key, inner in schema.get("properties", {}).items():
        yield from _missing_values(inner, [value[key] for value in values if key in value], f"{place}/{key}")
    if "items" in schema:
        yield from _missing_values(schema["items"], [item for value in values for item in value], f"{place}/*")


@every_example
def test_it_fits_every_channel_in_its_worst_case(path: Path) -> None:
    """No limit that a platform enforces is missed, whoever the message goes to."""
    for rendering in renderings(path).values():
        assert [finding.message for finding in rendering.findings if finding.severity == "error"] == []


@every_example
def test_every_variant_states_what_it_must(path: Path) -> None:
    """What the mail tells a person of the required facts, each part of each variant that must tell it tells too."""
    message, _ = example(path)
    stated: set[str] = set()
    for name, rendering in renderings(path).items():
        taken_in = readings(rendering)
        mail = said(taken_in["email"], "html")
        for fact in message.facts.values():
            if not states(mail, fact, message.locale):
                continue
            stated.add(fact.key)
            for channel, reading in taken_in.items():
                for part in (part for part in _bodies(reading) if must_say(fact, channel)):
                    assert states(said(reading, part), fact, message.locale), f"{fact.key} in {channel} {part}, {name}"

    assert stated == set(message.facts)


def _bodies(reading: Reading) -> list[str]:
    """Return the parts that have to tell everything: not a subject line, not a sender's name."""
    return [part for part in reading.visible if part in ("html", "text", "blocks")]


@every_example
def test_every_variant_has_the_call_to_action(path: Path) -> None:
    """Each part that tells everything leads where the message leads."""
    message, _ = example(path)
    for rendering in renderings(path).values():
        for channel, reading in readings(rendering).items():
            parts = {part: said(reading, part) for part in _bodies(reading)}

            assert [f"{channel} {part}" for part, text in parts.items() if _beginning(message) not in text] == []


def _beginning(message: Message) -> str:
    """Return the call to action's address up to its first slot."""
    assert message.call_to_action is not None
    first = message.call_to_action.url[0]
    key = getattr(first, "key", "")
    return message.facts[key].literal if key else str(getattr(first, "text", ""))


@every_example
def test_nothing_is_found_in_it(path: Path) -> None:
    """Not on any branch, on no channel, however mild: whoever tries the tool begins here."""
    message, kit = example(path)

    assert [(each.rule, each.channel, each.quote) for each in lint(message, kit).findings] == []


@every_example
def test_a_public_post_holds_nothing_of_a_person(path: Path) -> None:
    """On X everybody reads along: the post is the same whoever it is rendered for."""
    posts = {
        each.variant.parts["text"]
        for rendering in renderings(path).values()
        for each in rendering.variants
        if each.variant.channel == "x"
    }

    assert len(posts) <= 1


@every_example
def test_its_addresses_and_numbers_belong_to_nobody(path: Path) -> None:
    """Hosts end in .example (RFC 2606) or are example.com; phone numbers are those set aside for fiction."""
    texts = [file.read_text("utf-8") for file in path.parent.rglob("*") if file.is_file()]
    hosts = re.findall(r"(?:https?://|@)([a-z0-9.-]+\.[a-z]+)", "\n".join(texts))
    phones = re.findall(r"\+[0-9][0-9 ]{6,}[0-9]", "\n".join(texts))

    assert {host for host in hosts if not re.search(r"(^|\.)example(\.com)?$", host)} == {"json-schema.org"}
    assert [phone for phone in phones if not FICTION.fullmatch(phone)] == []


# North America: 555-0100 to 555-0199. London: 020 7946 0000 to 0999 (Ofcom). Berlin: 030 23125 000 to 999
# (Bundesnetzagentur, "Rufnummern fuer Medienproduktionen").
FICTION = re.compile(r"\+1 [2-9][0-9]{2} 555 01[0-9]{2}|\+44 20 7946 0[0-9]{3}|\+49 30 23125 [0-9]{3}")


def test_the_readme_has_a_paragraph_for_each() -> None:
    """Nobody has to open eight folders to find the one that shows what they look for."""
    readme = (EXAMPLES / "README.md").read_text("utf-8")

    assert sorted(re.findall(r"^## \[.+\]\((.+)/\)$", readme, re.MULTILINE)) == sorted([*NAMES, "broken"])
