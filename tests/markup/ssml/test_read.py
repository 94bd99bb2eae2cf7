"""Reading SSML: ours, other people's, and what is no XML at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.markup.seen import links_of
from brandkit.markup.ssml.read import read_ssml


def heard(ssml: str) -> str:
    """Return what a listener takes in."""
    return read_ssml(ssml).heard.visible().text


def written(ssml: str) -> str:
    """Return what the script says."""
    return read_ssml(ssml).written.visible().text


HEARD = [
    ("<speak>Hello</speak>", "Hello"),
    ("<speak><p>One <s>two</s> three</p><p>four</p></speak>", "One\ntwo\nthree\nfour"),
    ("<speak>\n  <p>\n One\n  two </p>\n</speak>", "One two"),
    ("a<break time='1s'/> b<break/>", "a b"),
    ('<sub alias="20 percent">20%</sub> off', "20 percent off"),
    ('<sub alias="a &amp; b">x</sub>', "a & b"),
    ("<sub>as it stands</sub>", "as it stands"),
    ("<sub alias='nine'><emphasis>9</emphasis></sub>", "nine"),
    ('<say-as interpret-as="characters">KNIT20</say-as>', "KNIT20"),
    ("<say-as interpret-as='date' format='mdy'>05/06/2026</say-as>", "2026-05-06"),
    ("<say-as interpret-as='date' format='dmy'>05062026</say-as>", "2026-06-05"),
    ("<say-as interpret-as='date' format='md'>05/06</say-as>", "05/06"),
    ("<say-as interpret-as='date'>2026-05-06</say-as>", "2026-05-06"),
    ("<say-as interpret-as='time' format='hms12'>2:30pm</say-as>", "2:30pm"),
    ("<say-as interpret-as='cardinal'>12</say-as>", "12"),
    ("<say-as interpret-as='telephone'>212 555 0147</say-as>", "212 555 0147"),
    ("<amazon:effect name='whispered'>psst</amazon:effect> <voice name='x'>hi</voice>", "psst hi"),
    ("<emphasis level='strong'>not</emphasis> <phoneme ph='x'>tomato</phoneme>", "not tomato"),
    ("<mstts:express-as style='sad'>so</mstts:express-as>", "so"),
    ("<?xml version='1.0'?><speak>a<!-- note -->b</speak>", "ab"),
    ("<speak><![CDATA[5 > 4 & <b>]]></speak>", "5 > 4 & <b>"),
    ("&lt;b&gt; &amp;amp; &#x20AC; &#8364;", "<b> &amp; € €"),
    ("<Response><Say voice='alice'>Hello</Say></Response>", "Hello"),
    ("plain words", "plain words"),
]  # fmt: skip


@pytest.mark.parametrize(("ssml", "expected"), HEARD)
def test_tells_what_is_heard(ssml: str, expected: str) -> None:
    """Elements of every engine, and none."""
    assert heard(ssml) == expected


def test_tells_what_is_written_where_it_differs() -> None:
    """The script shows what an alias stands for."""
    ssml = (
        '<p><sub alias="12 dollars">$12</sub> off with <say-as interpret-as="date" format="dmy">1/5/2026</say-as></p>'
    )

    assert written(ssml) == "$12 off with 1/5/2026"
    assert heard(ssml) == "12 dollars off with 2026-05-01"


CODE = '<say-as interpret-as="characters">{}</say-as>'


def test_what_is_spelled_twice_in_a_row_is_one_code() -> None:
    """A repetition adds nothing; another code does, and so does a second mention further on."""
    again = f'<break time="500ms"/><prosody rate="slow">{CODE}</prosody>'

    assert heard(f"Code {CODE.format('A12B9')}{again.format('A12B9')}, now") == "Code A12B9, now"
    assert written(f"Code {CODE.format('A12B9')} {again.format('A12B9')}") == "Code A12B9"
    assert "A12B8" in heard(f"Code {CODE.format('A12B9')}{again.format('A12B8')}")
    assert heard(f"{CODE.format('A12')} or {CODE.format('A12')}").count("A12") == 2


def test_the_repetition_takes_its_time() -> None:
    """How long a call lasts counts everything that is said, letter by letter."""
    once = CODE.format("A12B9")

    assert read_ssml(once + once).aloud == "A, 1, 2, B, 9" * 2
    assert read_ssml('<p>a</p><sub alias="five">5</sub>').aloud.strip() == "a\nfive"


def test_engines_bill_what_stands_between_tags() -> None:
    """Tags and aliases are free."""
    assert read_ssml('<speak><sub alias="twenty percent">20%</sub> &amp; more</speak>').billed == "20% & more"


@pytest.mark.parametrize(
    ("ssml", "why"),
    [
        ("<audio src='https://x.example/a.mp3'>secret</audio>", "audio"),
        ("<say-as interpret-as='expletive'>secret</say-as>", "bleeped"),
        ("<prosody volume='silent'>secret</prosody>", "silent"),
        ("<desc>secret</desc>", "description"),
        ("<metadata><x>secret</x></metadata>", "metadata"),
        ("<!--secret-->", "comment"),
    ],
)
def test_what_nobody_hears_is_hidden(ssml: str, why: str) -> None:
    """It is in the bytes, and told as hidden."""
    found = read_ssml(f"<speak>a {ssml} b</speak>")

    assert "secret" not in found.heard.visible().text + found.written.visible().text
    assert [(each.text, each.why) for each in found.hidden] == [("secret", why)]


def test_a_key_that_stands_for_an_address_leads_there() -> None:
    """An address that is read out needs no link: its words are the address."""
    found = read_ssml('<speak xml:lang="en-US">Buy: <sub alias="press 1">https://acme.example/sale</sub></speak>')
    key, script = links_of((found.heard, found.written))

    assert (key.part, key.label, key.target) == ("heard", "press 1", "https://acme.example/sale")
    assert (script.part, script.label, script.target) == ("written", *["https://acme.example/sale"] * 2)
    read_out = (
        '<speak xml:lang="en-US"><sub alias="acme dot example slash evil">https://acme.example/sale</sub></speak>'
    )
    assert [link.part for link in links_of((read_ssml(read_out).heard, read_ssml(read_out).written))] == ["written"]


MALFORMED = [
    "<sub alias='x'>a",
    "<sub alias=>a</sub>",
    "</sub></p>",
    "<p><s>a</p></s>",
    "<say-as>",
    "<",
    "<![CDATA[",
    "&#xD800;",
    "<a <b>c",
]


@pytest.mark.parametrize("ssml", MALFORMED)
def test_reads_what_can_be_read_of_what_is_not_well_formed(ssml: str) -> None:
    """Nothing is raised, and the words that follow are not lost."""
    found = read_ssml(f"<speak>before {ssml}")

    assert found.heard.visible().text.startswith("before")


@given(st.text("<>/sub p=&;'\"![CDATA]- alias1", max_size=80) | st.text(max_size=60))
def test_never_raises_and_knows_where_each_character_came_from(ssml: str) -> None:
    """Whatever the bytes are."""
    found = read_ssml(ssml)

    for seen in (found.heard.visible(), found.written.visible()):
        assert len(seen.text) == len(seen.origins)
        assert all(0 <= origin <= len(ssml) for origin in seen.origins)
