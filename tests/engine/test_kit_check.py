"""What brandkit.yaml says of channels must be true of the channels there are."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from brandkit.channels import find_channels
from brandkit.engine.files import load_kit, read_message
from brandkit.engine.kit_check import check_kit, limit_names
from brandkit.engine.render import render
from brandkit.errors import KitError
from brandkit.model.kit import Kit

CHANNELS = find_channels()


@pytest.fixture(scope="module")
def kit() -> Kit:
    """Return the default kit."""
    return load_kit()


def told(kit: Kit, **said: Any) -> list[str]:
    """Return the faults of a kit that says these things."""
    with pytest.raises(KitError) as caught:
        check_kit(replace(kit, **said), CHANNELS)
    return [str(fault) for fault in caught.value.faults]


def test_what_is_true_is_taken(kit: Kit) -> None:
    """Known channels, limits and settings; and a kit that says nothing."""
    check_kit(kit, CHANNELS)
    check_kit(
        replace(kit, channels=tuple(CHANNELS), limits={"sms.text.segments": 1}, settings={"sms": {"sender": "Acme"}}),
        CHANNELS,
    )


def test_every_fault_is_told_at_once(kit: Kit) -> None:
    """Unknown channels, unknown limits and settings that do not fit, each with what was probably meant."""
    faults = told(
        kit,
        channels=("sms", "emial"),
        limits={"sms.text.segment": 1, "sms.text.segments": 1},
        settings={"sms": {"sendr": "Acme"}, "slack": {"anything": 1}},
    )

    assert faults == [
        "brandkit.yaml speaks of a channel `emial`; did you mean `email`?",
        "brandkit.yaml changes a limit `sms.text.segment`; did you mean `sms.text.segments`?",
        "brandkit.yaml: settings.sms: / does not meet `additionalProperties`; see `brandkit channels sms`",
        "brandkit.yaml: settings.slack: / does not meet `maxProperties`; see `brandkit channels slack`",
    ]


def test_every_fault_has_its_line_and_column(tmp_path: Path) -> None:
    """In the file that the project's owner wrote."""
    (tmp_path / "brandkit.yaml").write_text(
        "brand: Acme\nchannels: [sms, emial]\nlimits:\n  sms.text.segment: 1\n"
        "settings:\n  sms:\n    sender: Acme\n    sendr: Acme\n  emial:\n    logo: x\n",
        "utf-8",
    )
    with pytest.raises(KitError) as caught:
        check_kit(load_kit(tmp_path), CHANNELS)
    spans = [fault.span for fault in caught.value.faults]

    assert [(Path(span.path).name, span.line, span.column) for span in spans if span] == [
        ("brandkit.yaml", 2, 17),
        ("brandkit.yaml", 9, 3),
        ("brandkit.yaml", 4, 3),
        ("brandkit.yaml", 8, 5),
        ("brandkit.yaml", 10, 5),
    ]


def test_a_setting_is_held_against_the_channels_own_schema(kit: Kit) -> None:
    """A sender of twelve letters is none."""
    assert told(kit, settings={"sms": {"sender": "ABCDEFGHIJKL"}}) == [
        "brandkit.yaml: settings.sms: /sender does not meet `pattern`; see `brandkit channels sms`"
    ]


@pytest.mark.parametrize("name", CHANNELS)
def test_every_hard_limit_can_be_changed_by_its_name(kit: Kit, name: str) -> None:
    """The names are told apart, and those that `limit_names` gives are those that a kit may use."""
    names = limit_names(CHANNELS[name])

    assert len(set(names)) == len(names)
    check_kit(replace(kit, limits=dict.fromkeys(names, 1)), CHANNELS)


def test_advice_is_not_for_changing(kit: Kit) -> None:
    """A warning's number is the platform's habit, not the brand's to set."""
    assert len(told(kit, limits={"email.subject.graphemes": 10})) == 1


@pytest.mark.parametrize("name", CHANNELS)
def test_the_settings_of_a_channel_are_a_sound_schema(name: str) -> None:
    """What a channel says of its settings can be checked against."""
    Draft202012Validator.check_schema(CHANNELS[name].settings)


def test_a_changed_limit_is_kept(kit: Kit) -> None:
    """Composing keeps to the brand's number, and says that it is the brand's."""
    message = read_message("A first wording which is somewhat long.\n~ A short one.\n", kit)
    smaller = replace(kit, limits={"x.text.x_weighted": 20})

    (as_is,) = render(message, kit, ["x"]).variants
    (shorter,) = render(message, smaller, ["x"]).variants
    (finding,) = render(message, replace(kit, limits={"x.text.x_weighted": 5}), ["x"]).findings

    assert as_is.variant.parts["text"] == b"A first wording which is somewhat long."
    assert shorter.variant.parts["text"] == b"A short one."
    assert shorter.prepared.composed.worst[0].limit.max == 20
    assert "7 more than the 5 allowed (brandkit.yaml)" in finding.message


def test_a_limit_may_be_raised(kit: Kit) -> None:
    """Three segments, where the house rule says two."""
    message = read_message("---\npurpose: transactional\n---\n" + "Ten chars " * 40 + "\n", kit)

    assert len(render(message, kit, ["sms"]).findings) == 1
    assert render(message, replace(kit, limits={"sms.text.segments": 3}), ["sms"]).findings == ()
