"""What is particular to calls that are read aloud."""

import re
from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandkit.channels import find_channels
from brandkit.engine.check import check
from brandkit.engine.files import load_kit, read_message
from brandkit.engine.lint import lint
from brandkit.engine.render import render
from brandkit.errors import KitError
from brandkit.model.channel import Reading, Variant
from brandkit.model.kit import Kit
from brandkit.model.message import Message

VOICE = find_channels()["voice"]
MESSAGE = """---
locale: {locale}
purpose: {purpose}
facts:
  share: 20%
  shop: https://acme.example/sale
cta: {{label: Shop now, url: "{{{{ shop }}}}"}}
---
Take {{{{ share }}}} off, {{{{ name }}}}.
"""
NASTY = (
    "<!channel> @everyone <users/all> & < > | * _ ~ [x](javascript:1) Sale.Now 2 * 3 * 4 snake_case $1,299.00 3.5% "
    "A_B-C+D=E {x} #1 https://ex.example/a_(b)?q=1&r=2 👨‍👩‍👧‍👦 ❤️‍🔥 क्षि é ç € 10 /month 4111 1111 1111 1111 שלום"
)
SUBSET = {"speak", "p", "s", "break", "say-as", "sub", "prosody"}


def ssml(kit: Kit, name: str = "Ana", locale: str = "en-US", purpose: str = "marketing") -> str:
    """Return the call that a short message makes."""
    message = read_message(MESSAGE.format(locale=locale, purpose=purpose), kit)
    return render(message, kit, ["voice"], {"name": name}).variants[0].variant.parts["ssml"].decode()


def with_settings(**settings: object) -> Kit:
    """Return the default kit with settings for calls."""
    return replace(load_kit(), settings={"voice": settings})


def reading(text: str) -> Reading:
    """Return what is taken in of a finished call."""
    return VOICE.read(Variant("voice", {"ssml": text.encode()}))


def test_the_caller_is_named_first_and_the_way_out_comes_right_behind() -> None:
    """US law wants both at the outset of a marketing call; nobody can opt out of being told of fraud."""
    heard = reading(ssml(load_kit())).visible["heard"].text.split("\n")
    assert heard[:2] == ["This is Acme.", "To stop these calls, press 9."]

    assert "press 9" not in ssml(load_kit(), purpose="transactional")
    assert "press *" in ssml(with_settings(opt_out_key="*"))


@pytest.mark.parametrize(
    ("locale", "caller", "stop"),
    [("de-DE", "Hier ist Acme.", "die 9"), ("fr-FR", "Ici Acme.", "tapez 9"), ("es-ES", "Llama Acme.", "pulse 9")],
)
def test_speaks_the_language_of_the_message(locale: str, caller: str, stop: str) -> None:
    """Its own words too, and the engine is told which language it is."""
    text = ssml(load_kit(), locale=locale)

    assert f'<speak xml:lang="{locale}">' in text
    assert caller in text
    assert stop in text


def test_a_link_is_read_out_or_is_a_key() -> None:
    """The key leads where the script says."""
    assert 'Shop now: <sub alias="acme dot example slash sale">https://acme.example/sale</sub>' in ssml(load_kit())

    keyed = ssml(with_settings(keys={"1": "https://acme.example/sale/"}))

    assert 'Shop now: <sub alias="press 1">https://acme.example/sale</sub>' in keyed
    assert [(link.label, link.target) for link in reading(keyed).links if link.part == "heard"] == [
        ("press 1", "https://acme.example/sale")
    ]


@pytest.mark.parametrize("keys", [{"12": "https://a.example"}, {"a": "https://a.example"}, {"1": ""}])
def test_a_key_that_no_telephone_has_is_refused(keys: dict[str, str]) -> None:
    """One digit, star or hash; and it leads somewhere."""
    with pytest.raises(KitError, match="keys"):
        ssml(with_settings(keys=keys))


def test_a_key_does_one_thing() -> None:
    """Whoever presses it to buy must not be taken off the list, nor the other way round."""
    with pytest.raises(KitError, match="the key 9"):
        ssml(with_settings(keys={"9": "https://acme.example/sale"}))

    assert "press 9</sub>" not in ssml(with_settings(keys={"9": "https://acme.example/else"}, opt_out_key="0"))


INJECTIONS = [NASTY, '"><audio src="https://x.example/a.mp3"/>', "</p></speak><speak>", "]]>", "\x02\x03\x04\x05"]


@settings(deadline=None, max_examples=60)
@given(st.sampled_from(INJECTIONS) | st.text(max_size=40))
def test_no_value_adds_markup(name: str) -> None:
    """The elements are those of a harmless name, but for how values are said."""
    clean = name.encode("utf-8", "ignore").decode()
    root = ET.fromstring(ssml(load_kit(), clean))

    assert {element.tag for element in root.iter()} <= SUBSET
    assert len(root.findall("p")) == 4
    assert not [element for element in root.iter() if element.tag in ("audio", "mark", "lexicon")]


def test_the_nasty_line_is_read_as_it_is() -> None:
    """Nothing literal pings, links or formats in a call; the script keeps every sign that XML can hold."""
    message = read_message("---\nlocale: en-US\npurpose: transactional\n---\nNote {{ name }}.\n", kit := load_kit())
    variant = render(message, kit, ["voice"], {"name": NASTY}).variants[0].variant

    written = VOICE.read(variant).visible["written"].text
    assert f"Note {NASTY}.".replace(" ", "") in written.replace(" ", "")  # what could be an address is set apart


LIES = [
    ('alias="20 percent"', 'alias="30 percent"', "30 percent"),
    (">20%<", ">30%<", "30%"),
    ('alias="acme dot example slash sale"', 'alias="acme dot example slash evil"', "acme dot example slash evil"),
]


@pytest.mark.parametrize(("true", "false", "words"), LIES)
def test_a_lie_in_either_part_is_found(true: str, false: str, words: str) -> None:
    """What is heard and what is written are both held against the message."""
    kit = load_kit()
    message = read_message(MESSAGE.format(locale="en-US", purpose="marketing").replace(", {{ name }}", ""), kit)
    call = render(message, kit, ["voice"]).variants[0].variant.parts["ssml"].decode()

    assert true in call
    assert errors_of(message, call, kit) == []
    assert any(words in each for each in errors_of(message, call.replace(true, false), kit))


def errors_of(message: Message, call: str, kit: Kit) -> list[str]:
    """Return what is wrong with a call that was made of a message."""
    return [each.message for each in check(message, {"voice": call}, kit).findings if each.severity == "error"]


FACTS = """---
locale: {locale}
purpose: {purpose}
date: 2026-05-01
facts:
  share: 20%
  price: GBP 12.50
  was: GBP 15.99
  until: 2026-05-31
  opens: 09:30
  length: 90 minutes
  volume: 12 GB
  code: KNIT20
  shop: https://acme.example/sale
  phone: +44 20 7946 0018
  mail: service@acme.example
cta: {{label: Acme, url: "{{{{ shop }}}}"}}
---
"""
BODIES = {
    "en": """Save [share] with code [code] until [until]: now [price], was [was].

It takes [length], from [opens], with [volume]. Call [phone] or write to [mail].
""",
    "de": """Sparen Sie [share] mit dem Code [code] bis [until]: jetzt [price] statt [was].

Es dauert [length], ab [opens], mit [volume]. Rufen Sie [phone] an oder schreiben Sie an [mail].
""",
    "fr": """Économisez [share] avec le code [code] jusqu'au [until] : [price] au lieu de [was].

Cela dure [length], dès [opens], avec [volume]. Appelez le [phone] ou écrivez à [mail].
""",
    "es": """Ahorra un [share] con el código [code] hasta el [until]: ahora [price], antes [was].

Dura [length], desde las [opens], con [volume]. Llama al [phone] o escribe a [mail].
""",
}
KEYS = {"1": "https://acme.example/sale"}


@pytest.mark.parametrize("keys", [{}, KEYS], ids=["addresses", "keys"])
@pytest.mark.parametrize("locale", ["en-US", "en-GB", "de-DE", "fr-FR", "es-ES"])
@pytest.mark.parametrize("purpose", ["marketing", "transactional"])
def test_a_good_call_is_clean_in_every_language(locale: str, purpose: str, keys: dict[str, str]) -> None:
    """The linter understands what is said: no value, key or word of the kit is taken for another."""
    kit = with_settings(keys=keys)
    body = re.sub(r"\[(\w+)\]", r"{{ \1 }}", BODIES[locale[:2]])
    report = lint(read_message(FACTS.format(locale=locale, purpose=purpose) + body, kit), kit, ["voice"])

    assert [each.message for each in report.findings if each.rule != "limit/too-long"] == []
