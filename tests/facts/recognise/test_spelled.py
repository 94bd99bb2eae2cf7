"""Addresses, codes and phone numbers as they are read out."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandkit.facts.recognise import recognise, setting_of
from brandkit.facts.same_address import code_agrees, url_agrees
from brandkit.model.statement import Statement
from brandkit.model.value import Code, Email, Phone, Url

LOCALES = ("en-US", "en-GB", "de-DE", "fr-FR", "es-ES")
WORDS = (
    *("a", "I", "K", ",", ".", "dot", "slash", "at", "example", "com", "two", "ten", "oh", "double", "code", "call"),
    *("plus", "dash", "one word", "PIN", "visit", "write", "ending in", "for", "SALE", "B34", "7", "-"),
    *("one", "four", "nine", "Z", "acme", "order"),
)
DIGITS = {
    "en-US": ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
    "de-DE": ("null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"),
    "fr-FR": ("zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"),
    "es-ES": ("cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"),
}


def spoken(text: str, locale: str) -> list[Statement]:
    """Return what a text spells."""
    return [each for each in recognise(text, setting_of(locale)) if each.is_spoken]


@pytest.mark.parametrize(
    ("locale", "text", "url"),
    [
        ("en-GB", "at swiftlet dot example, slash t, slash G B nine zero four four one.", "swiftlet.example/t/GB90441"),
        ("en-GB", "Please give at lantern row dot example, slash double.", "lanternrow.example/double"),
        ("en-GB", "plan at bramble mobile dot example, slash hedgerow.", "bramblemobile.example/hedgerow"),
        ("en-US", "at thistle loom dot example, slash summer dash knits.", "thistleloom.example/summer-knits"),
        ("en-US", "Go to acme dot com.", "acme.com"),
        ("de-DE", "Besuchen Sie birken-hof Punkt example.", "birken-hof.example"),
        ("en-US", "Go to blue-bird-cafe dot com.", "blue-bird-cafe.com"),
        ("en-US", "Go to shop dot acme dot co dot u k, slash a.", "shop.acme.co.uk/a"),
        ("en-US", "w w w dot acme dot com slash sale today", "www.acme.com/sale"),
        ("en-US", "at harrow water dot example slash boil, or call six one four", "harrowwater.example/boil"),
        ("en-US", "at acme dot example, slash eight f two k.", "acme.example/8f2k"),
        ("en-US", "visit acme.example slash sale, or call", "acme.example/sale"),
        ("en-US", "at acme dot example slash call underscore us.", "acme.example/call_us"),
        ("de-DE", "unter holzwerk Bindestrich lindner Punkt example, Schrägstrich a.", "holzwerk-lindner.example/a"),
        ("de-DE", "auf acme Punkt de Schrägstrich möbel", "acme.de/möbel"),
        ("fr-FR", "sur glycines point example, barre oblique, sejour.", "glycines.example/sejour"),
        ("fr-FR", "sur acme tiret fleurs point fr, slash promo", "acme-fleurs.fr/promo"),
        ("es-ES", "en fibra alcor, todo junto, punto example, barra, seiscientos.", "fibraalcor.example/600"),
        ("es-ES", "Entra en acme punto es.", "acme.es"),
        ("en-US", "a dot io slash a question mark q equals sign 1 ampersand r equals sign b", "a.io/a?q=1&r=b"),
        ("de-DE", "acme Punkt example Schrägstrich a Fragezeichen q Gleichheitszeichen 1", "acme.example/a?q=1"),
        ("fr-FR", "acme point example barre oblique a point d'interrogation q signe égal 1", "acme.example/a?q=1"),
        ("es-ES", "acme punto example barra a signo de interrogación q signo igual 1", "acme.example/a?q=1"),
    ],
)  # fmt: skip
def test_an_address_is_heard(locale: str, text: str, url: str) -> None:
    """From the words before the dot to the end of the path."""
    assert [each.value for each in spoken(text, locale) if isinstance(each.value, Url)] == [Url(url)]


@pytest.mark.parametrize(
    ("locale", "text", "declared"),
    [
        ("en-US", "at lantern row dot example", "https://lantern-row.example"),
        ("en-US", "Try lantern row dot example", "https://lanternrow.example"),
        ("en-US", "at acme dot example slash summer knits.", "https://acme.example/summer-knits"),
        ("en-US", "at acme dot example slash summer knits.", "https://acme.example/summerknits/"),
        ("en-US", "at acme dot example slash one.", "https://acme.example/one"),
        ("en-US", "at acme dot example slash twenty twenty-six.", "https://acme.example/2026"),
        ("de-DE", "auf acme Punkt example, Schrägstrich möbel.", "https://acme.example/moebel"),
        ("fr-FR", "sur acme point example, barre oblique, séjour.", "https://acme.example/sejour"),
        ("de-DE", "auf müller Punkt example.", "https://xn--mller-kva.example/"),
    ],
)
def test_an_address_may_be_heard_in_several_ways(locale: str, text: str, declared: str) -> None:
    """Hyphens that nobody says, accents, numbers that are words."""
    assert any(url_agrees(Url(declared), each, setting_of(locale)) for each in spoken(text, locale))


@pytest.mark.parametrize(
    ("locale", "text", "declared"),
    [
        ("en-US", "at lantern row dot example, slash donate.", "https://lanternrow.example/double"),
        ("es-ES", "en fibra guion alcor punto example.", "https://fibraalcor.example"),
        ("es-ES", "en fibra alcor, todo junto, punto example.", "https://fibra-alcor.example"),
        ("en-US", "at lantern road dot example.", "https://lanternrow.example"),
        ("en-US", "at lantern row dot example.", "https://lanternrow.example/double"),
    ],
)
def test_another_address_is_heard_as_another(locale: str, text: str, declared: str) -> None:
    """A hyphen that is said counts, and so does "all one word"."""
    said = spoken(text, locale)

    assert said
    assert not any(url_agrees(Url(declared), each, setting_of(locale)) for each in said)


@pytest.mark.parametrize(
    ("locale", "text", "mail"),
    [
        ("en-US", "Write to help at acme dot example.", "help@acme.example"),
        ("en-US", "at help at acme dot example.", "help@acme.example"),
        ("de-DE", "an hilfe at acme Punkt example", "hilfe@acme.example"),
        ("fr-FR", "à aide arobase acme point example.", "aide@acme.example"),
        ("fr-FR", "à aide tiret client arobase acme point example.", "aide-client@acme.example"),
        ("es-ES", "a ayuda arroba fibra alcor punto example.", "ayuda@fibraalcor.example"),
    ],
)
def test_a_mail_address_is_heard(locale: str, text: str, mail: str) -> None:
    """English says "at" for other things too, so that a word about writing has to come before it."""
    assert [each.value for each in spoken(text, locale)] == [Email(mail)]


def test_at_may_be_a_preposition() -> None:
    """The other reading stands beside the likelier one."""
    (said,) = spoken("Get help at acme dot example.", "en-US")

    assert said.value == Url("acme.example")
    assert Email("help@acme.example") in said.others


@pytest.mark.parametrize(
    ("locale", "text", "code"),
    [
        ("en-US", "The code is K, N, I, T, two, zero. It works", "KNIT20"),
        ("en-GB", "your car, K X two one, Z Z B, renews", "KX21ZZB"),
        ("en-US", "model E M two ten, sold", "EM210"),
        ("en-US", "flight, K W four eighty-two from Denver", "KW482"),
        ("en-US", "Flight K W four eight two from Denver", "KW482"),
        ("en-US", "Flight KW four eight two from Denver", "KW482"),
        ("en-US", "from gate B thirty-four, and", "B34"),
        ("en-US", "the code is K for kilo, N as in November, two, zero.", "KN20"),
        ("en-US", "The code is A, I, O, double five.", "AIO55"),
        ("en-US", "code S, P, oh, seven", "SP07"),
        ("en-US", "The code is KNIT twenty.", "KNIT20"),
        ("en-US", "seat fourteen A.", "14A"),
        ("en-US", "order one one four dash seven two, ships", "114-72"),
        ("en-US", "Your PIN ends in zero nine", "09"),
        ("en-GB", "Your booking reference is Q, seven, F, four, two, L.", "Q7F42L"),
        ("en-US", "reference E M dash two one zero", "EM-210"),
        ("de-DE", "Der Code lautet L, A, U, B, E, eins, fünf. Grills", "LAUBE15"),
        ("de-DE", "Der Code ist K wie Kaufmann, Zett, zwo, drei.", "KZ23"),
        ("fr-FR", "Le code est P, R, I, M, E, deux, zéro.", "PRIME20"),
        ("fr-FR", "porte B trente-quatre", "B34"),
        ("es-ES", "El código es S, O, L, dos, cero.", "SOL20"),
        ("es-ES", "puerta B treinta y cuatro", "B34"),
        ("en-GB", "Your delivery PIN is seven, three, zero, four. If", "7304"),
        ("en-US", "card ending in four four one seven. Cancel", "4417"),
        ("de-DE", "Ihre PIN lautet sieben drei null vier.", "7304"),
        ("fr-FR", "Votre code est sept, trois, zéro, quatre.", "7304"),
        ("es-ES", "Tu PIN es siete, tres, cero, cuatro.", "7304"),
    ],
)
def test_a_code_is_heard(locale: str, text: str, code: str) -> None:
    """Letter by letter, digits one by one or as numbers."""
    assert [each.value for each in spoken(text, locale)] == [Code(code)]


@pytest.mark.parametrize(
    ("locale", "text", "phone"),
    [
        ("en-GB", "or on oh one six one, four nine six, oh one eight two. After", "0161 496 0182"),
        ("en-GB", "call oh eight oh eight, one five seven, oh one two three.", "0808 157 0123"),
        ("en-GB", "plus four four, one six one, four nine six, oh one eight two.", "+44 161 496 0182"),
        ("en-US", "or call three zero three, five five five, zero one four two.", "303 555 0142"),
        ("en-US", "call three one two, five five five, oh one six four, at least twenty-four hours", "312 555 0164"),
        ("en-US", "call nine one nine, double five five, zero one seven three.", "919 555 0173"),
        ("en-US", "call one eight hundred, five five five, zero one two three.", "1800 555 0123"),
        ("fr-FR", "au zéro un, vingt-trois, quarante-cinq, soixante-sept, quatre-vingt-neuf.", "01 23 45 67 89"),
        ("de-DE", "unter null drei null, eins zwei drei vier fünf sechs.", "030 123456"),
        ("es-ES", "Llámanos al nueve uno, uno dos tres, cuatro cinco, seis siete.", "91 123 45 67"),
        ("es-ES", "llama al noventa y uno, ciento veintitrés, cuarenta y cinco, sesenta y siete.", "91 123 45 67"),
        ("en-US", "Call plus 1, 2 1 2, 5 5 5, 0 1 4 7.", "+1 212 555 0147"),
        ("de-DE", "Rufen Sie plus 4 9, 3 0, 1 2 3, 4 5 6 7 an.", "+49 30 123 4567"),
        ("fr-FR", "Appelez le 0 1, 4 2, 6 8, 5 3, 0 0.", "01 42 68 53 00"),
        ("es-ES", "Llame al 9 1, 1 2 3, 4 5, 6 7.", "91 123 45 67"),
    ],
)
def test_a_phone_number_is_heard(locale: str, text: str, phone: str) -> None:
    """Digit by digit, or in pairs where people say them so."""
    assert [each.value for each in spoken(text, locale)] == [Phone(phone)]


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-US", "Choose 1, 2, 3, 4, 5, 6, 7 or 8."),
        ("en-GB", "Scores 3 2 1 0 2 4 1 3 5 in the games"),
        ("en-US", "Sizes 2 4 6 8 0 1 3, winning numbers 4, 8, 1, 5, 1, 6, 2, 3"),
        ("de-DE", "Gewinnzahlen: 4 8 1 5 1 6 2 3 4 2"),
        ("fr-FR", "Bus 1, 2, 3, 4, 5, 6, 7 et 8"),
    ],
)
def test_digits_that_count_are_no_phone_number(locale: str, text: str) -> None:
    """A number that is dictated comes in groups, or is announced."""
    assert spoken(text, locale) == []


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-US", "twenty, thirty and forty; one, two, three, four"),
        ("en-US", "at four ten Larkspur Avenue, at five forty p.m."),
        ("en-US", "sold in twenty twenty-five for two hundred and fifty dollars"),
        ("en-US", "Connect dot to dot. A polka dot dress. Plan B two days later."),
        ("en-US", "I, for one, like it. A B C. Vitamin B twelve. Oh one more thing."),
        ("en-US", "Two one-hour talks, one to one, nine to five, twenty-four seven"),
        ("en-US", "Either a or b, two or three of us; call us in two to three days"),
        ("de-DE", "Auf den Punkt gebracht. Zwei, drei oder vier. Am Punkt in der Mitte."),
        ("fr-FR", "Rendez-vous au point relais, point com non compris"),
        ("es-ES", "el punto com y el guion"),
        ("de-DE", "Klasse A eins, B zwei und C drei; drücken Sie eins, zwei, drei oder vier"),
        ("fr-FR", "Un point de vente, deux points. À deux, y a un, deux ou trois."),
        ("fr-FR", "Notre point info reste ouvert. Jusqu'au dix juillet"),
        ("es-ES", "El punto es que hay dos o tres. Un punto de venta. A las dos y a las tres"),
    ],
)
def test_what_nobody_spells_is_left_alone(locale: str, text: str) -> None:
    """Lists, times, house numbers, words of one letter."""
    assert not spoken(text, locale)


@pytest.mark.parametrize("locale", DIGITS)
@settings(max_examples=60, deadline=None)
@given(st.from_regex(r"[B-DF-HJ-NP-TV-XZ]{2,6}[0-9]{1,4}", fullmatch=True), st.sampled_from([", ", " "]))
def test_every_spelled_code_is_read_back(locale: str, code: str, between: str) -> None:
    """Its letters and digits one by one, with or without commas."""
    pieces = [DIGITS[locale][int(each)] if each.isdigit() else each for each in code]
    statements = recognise(f"SMS: {between.join(pieces)}.", setting_of(locale))

    assert any(code_agrees(Code(code), each) for each in statements)


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.sampled_from(WORDS)),
    st.sampled_from(LOCALES),
)
def test_no_words_raise(words: list[str], locale: str) -> None:
    """Whatever stands beside what."""
    statements = recognise(" ".join(words), setting_of(locale))

    assert all(each.start < each.end for each in statements)


@pytest.mark.parametrize("piece", ["K ", "one ", "dot ", "slash a ", "a dot ", "at ", "code ", "K, ", "double "])
def test_hostile_texts_take_linear_work(piece: str, steps: Callable[[Callable[[], object]], int]) -> None:
    """Four times the text is four times the work, and a little for good measure."""
    setting = setting_of("en-GB")
    short, long = (piece * (2_000 // len(piece) * times) for times in (1, 4))
    recognise(short, setting)

    assert steps(lambda: recognise(long, setting)) < 6 * steps(lambda: recognise(short, setting))
