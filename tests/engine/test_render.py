"""Rendering: which channels, for whom, and the same bytes whenever the input is the same."""

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from brandkit.channels import find_channels
from brandkit.compile import fill
from brandkit.compile.recipient import addressed
from brandkit.engine.files import load_kit, read_message
from brandkit.engine.render import Rendering, checked, fill_variant, prepare, render
from brandkit.errors import DataError, KitError, UsageError
from brandkit.model.kit import Kit
from brandkit.model.message import Message

SCHEMA = {
    "type": "object",
    "required": ["person"],
    "properties": {
        "person": {
            "type": "object",
            "required": ["name"],
            "additionalProperties": False,
            "properties": {"name": {"type": "string", "maxLength": 10}, "email": {"type": "string"}},
        }
    },
}
ANA = {"person": {"name": "Ana", "email": "ana@example.com"}}


@pytest.fixture(scope="module")
def kit() -> Kit:
    """Return the default kit."""
    return load_kit()


def message(kit: Kit, text: str, schema: Mapping[str, Any] | None = None) -> Message:
    """Return a message in memory."""
    return replace(read_message(text + "\n", kit), schema=schema)


def names(rendering: Rendering) -> list[str]:
    """Return the channels of a rendering, in order."""
    return [rendered.variant.channel for rendered in rendering.variants]


def words(rendering: Rendering, channel: str) -> str:
    """Return the text of a channel."""
    (found,) = (rendered for rendered in rendering.variants if rendered.variant.channel == channel)
    return found.variant.parts["text"].decode()


def test_the_call_decides_the_channels_then_the_message_then_the_kit(kit: Kit) -> None:
    """Whoever is nearest is heard; when nobody says anything, all channels there are."""
    silent = message(kit, "Hi")
    saying = message(kit, "---\nchannels: [x, sms]\n---\nHi")
    with_choice = replace(kit, channels=("slack",))

    assert names(render(saying, with_choice, ["email"], ANA)) == ["email"]
    assert names(render(saying, with_choice)) == ["x", "sms"]
    assert names(render(silent, with_choice)) == ["slack"]
    assert names(render(silent, kit, person=ANA)) == list(find_channels())


def test_a_channel_that_is_named_twice_is_rendered_once(kit: Kit) -> None:
    """In the order in which they are first named."""
    assert names(render(message(kit, "Hi"), kit, ["x", "sms", "x"])) == ["x", "sms"]


def test_an_unknown_channel_is_refused_with_a_suggestion(kit: Kit) -> None:
    """The word that was probably meant is named."""
    with pytest.raises(UsageError, match=r"there is no channel `smss`; did you mean `sms`\?"):
        render(message(kit, "Hi"), kit, ["x", "smss"])


def test_data_that_do_not_fit_are_told_all_at_once_without_values(kit: Kit) -> None:
    """Each fault names its place and the rule; a value or an unknown key is nobody's to see."""
    wrong = {"person": {"email": 5, "canary": "SECRET", "name": "SECRET-AND-LONG"}}

    with pytest.raises(DataError) as caught:
        render(message(kit, "Hi {{ person.name }}", SCHEMA), kit, ["x"], wrong)

    told = str(caught.value)
    assert "/person/email does not meet `type`" in told
    assert "/person/name does not meet `maxLength`" in told
    assert "additionalProperties" in told
    assert "SECRET" not in told
    assert "canary" not in told


def test_data_that_are_missing_are_told_by_their_name(kit: Kit) -> None:
    """Without a schema, a value that a variant shows must be there nevertheless."""
    with pytest.raises(DataError, match=r"person\.name"):
        render(message(kit, "Hi {{ person.name }}"), kit, ["x"])


def test_data_are_checked_only_against_a_schema(kit: Kit) -> None:
    """Without one, anything goes; what fits comes back as it is."""
    assert checked(message(kit, "Hi"), {"any": "thing"}) == {"any": "thing"}
    assert checked(message(kit, "Hi", SCHEMA), ANA) is ANA


BODY = (
    "---\nlocale: en-US\ndate: 2026-05-01\nsubject: Hello {{ person.name }}\nfacts: {shop: https://acme.example/go}\n"
    "cta: {label: Shop, url: '{{ shop }}'}\n---\nHi {{ person.name }}, **welcome**.\n\n- a\n- b"
)


def test_the_same_input_gives_the_same_bytes(kit: Kit) -> None:
    """Nothing depends on the clock, on chance or on what was rendered before."""
    first = render(message(kit, BODY), kit, person=ANA)
    render(message(kit, "Something else, {{ person.name }}"), kit, person=ANA)
    second = render(message(kit, BODY), load_kit(), person={"person": dict(reversed(ANA["person"].items()))})

    assert [rendered.variant for rendered in first.variants] == [rendered.variant for rendered in second.variants]


def test_prepared_once_a_message_is_filled_for_anybody(kit: Kit) -> None:
    """One person's bytes are the same by themselves and out of many."""
    prepared = prepare(message(kit, BODY), kit)
    people = [{"person": {"name": name, "email": "ana@example.com"}} for name in ("ana", "<b>&", "Zoë")]

    for person in people:
        alone = render(message(kit, BODY), kit, person=person)
        assert [fill_variant(each, person).variant for each in prepared] == [each.variant for each in alone.variants]
        for each in prepared:
            for name, part in each.plans.parts.items():
                assert fill_variant(each, person).variant.parts[name] == fill(part, addressed(person))


def test_tells_what_this_person_uses_and_what_anybody_can(kit: Kit) -> None:
    """What is used here never exceeds the worst case."""
    rendering = render(message(kit, "Hi {{ person.name }}", SCHEMA), kit, ["x"], ANA)
    (rendered,) = rendering.variants
    (worst,) = rendered.prepared.composed.worst

    assert rendered.used == (len("Hi Ana"),)
    assert worst.used == len("Hi ") + 2 * 10
    assert rendering.findings == ()


def test_a_message_that_is_too_long_is_rendered_and_found(kit: Kit) -> None:
    """It is not cut; the finding says so."""
    rendering = render(message(kit, "Far too many words. " * 20), kit, ["x", "sms"])

    assert words(rendering, "x") == ("Far too many words. " * 20).strip()
    assert [(finding.rule, finding.channel) for finding in rendering.findings] == [
        ("limit/too-long", "x"),
        ("limit/too-long", "sms"),
    ]


def test_an_override_is_rendered_for_its_channel(kit: Kit, tmp_path: Path) -> None:
    """The file beside the message is that channel's body; facts and call to action stay the message's."""
    front = "---\nfacts: {off: 20%}\ncta: {label: Go, url: https://acme.example/}\n---\n"
    (tmp_path / "sale.md").write_text(f"{front}The long story of {{{{ off }}}}.\n")
    (tmp_path / "sale.x.md").write_text("Just {{ off }}.\n")

    rendering = render(read_message(tmp_path / "sale.md", kit), kit, ["x", "sms"])

    assert words(rendering, "x") == "Just 20%.\n\nGo: https://acme.example/"
    assert "The long story of 20%." in words(rendering, "sms")


def test_a_kit_that_does_not_serve_is_refused_before_anything_is_rendered(kit: Kit) -> None:
    """An unknown limit is a fault also where its channel is not wanted."""
    with pytest.raises(KitError, match=r"sms\.text\.segment"):
        render(message(kit, "Hi"), replace(kit, limits={"sms.text.segment": 1}), ["x"])


def test_every_part_has_a_file(kit: Kit) -> None:
    """No channel gives a part that it has no name for, or bytes that are no UTF-8; payloads are JSON."""
    for rendered in render(message(kit, BODY), kit, person=ANA).variants:
        files = rendered.prepared.channel.files
        assert set(rendered.variant.parts) <= set(files)
        for part, content in rendered.variant.parts.items():
            text = content.decode("utf-8")
            assert not files[part].endswith(".json") or json.loads(text)
