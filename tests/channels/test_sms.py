"""What is particular to SMS."""

from dataclasses import replace

import pytest

from brandkit.engine.files import load_kit, read_message
from brandkit.engine.render import render
from brandkit.errors import KitError
from brandkit.measure.sms import segment
from brandkit.model.channel import Variant
from brandkit.model.kit import Kit

MESSAGE = "---\nlocale: {locale}\npurpose: {purpose}\nfacts: {{share: 20%}}\n---\nTake {{{{ share }}}} off.\n"


def sms(kit: Kit, locale: str = "en-US", purpose: str = "marketing") -> Variant[bytes]:
    """Return the SMS for a short message."""
    message = read_message(MESSAGE.format(locale=locale, purpose=purpose), kit)
    return render(message, kit, ["sms"]).variants[0].variant


def with_settings(**settings: str) -> Kit:
    """Return the default kit with settings for SMS."""
    return replace(load_kit(), settings={"sms": settings})


def test_a_marketing_text_names_the_brand_and_the_way_out() -> None:
    """The brand stands first, the opt-out last, in the reader's language."""
    assert sms(load_kit()).parts["text"] == b"Acme: Take 20% off.\nReply STOP to opt out"
    assert sms(load_kit(), "de-DE").parts["text"].endswith(b"Abmelden mit STOP")


def test_a_transactional_text_has_no_opt_out() -> None:
    """Nobody can opt out of being told that their card is blocked."""
    assert b"STOP" not in sms(load_kit(), purpose="transactional").parts["text"]


def test_the_sender_is_a_part_of_its_own() -> None:
    """A gateway needs it apart from the text."""
    assert sms(with_settings(sender="+12125550147")).parts["sender"] == b"+12125550147"
    assert "sender" not in sms(load_kit()).parts


def test_a_sender_of_letters_needs_an_address_to_opt_out() -> None:
    """A phone cannot reply to letters, so STOP would be an empty promise."""
    with pytest.raises(KitError, match="cannot be answered with STOP"):
        sms(with_settings(sender="ACME"))

    text = sms(with_settings(sender="ACME", opt_out="Stop: acme.example/stop")).parts["text"]

    assert text.endswith(b"Stop: acme.example/stop")


@pytest.mark.parametrize("sender", ["twelve chars", "<script>", "", "+1"])
def test_a_sender_that_no_network_takes_is_refused(sender: str) -> None:
    """Eleven letters and digits, or a number."""
    with pytest.raises(KitError, match="sender"):
        sms(with_settings(sender=sender))


def test_no_break_spaces_do_not_double_the_price() -> None:
    """German writes 20 % with a no-break space, which the GSM alphabet lacks; a plain space says the same."""
    text = sms(load_kit(), "de-DE").parts["text"].decode()

    assert "20 %" in text
    assert segment(text).encoding == "gsm7"
