import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandkit.facts.phrases import PhraseMatch, match_phrase
from brandkit.facts.recognise import setting_of, tell


def look(phrase: str, text: str, locale: str = "en-US", source: str = "") -> PhraseMatch:
    """Look for a phrase, its wordings parted by strokes, in a text; `source` is where it is declared."""
    setting = setting_of(locale)
    wordings = [tell(wording, setting) for wording in phrase.split("|")]
    in_source = match_phrase(wordings, tell(source, setting), setting) if source else None
    return match_phrase(wordings, tell(text, setting), setting, in_source)


@pytest.mark.parametrize(
    ("locale", "phrase", "text"),
    [
        ("en-US", "Sale items are excluded", "Not valid on sale items."),
        ("en-US", "Sale items are excluded", "Valid on everything except sale items."),
        ("en-US", "Sale items are excluded", "Sale items don't count."),
        ("en-US", "Excludes alcohol and tobacco", "Does not apply to alcohol or tobacco."),
        ("en-US", "Excludes alcohol and tobacco", "Alcohol and tobacco are not included."),
        ("en-US", "Excludes alcohol and tobacco", "No alcohol or tobacco."),
        ("en-US", "Not available in Alaska or Hawaii", "Excludes Alaska and Hawaii."),
        ("en-US", "New customers only", "For new customers only."),
        ("en-US", "New customers only", "Only for new customers."),
        ("en-US", "Members only", "Only members can get it."),
        ("en-US", "Online only", "Only online, not in our shops."),
        ("en-US", "In-store only", "Only in store."),
        ("en-US", "One per customer", "Limit one per customer."),
        ("en-US", "one coupon per household", "Max. one coupon per household"),
        ("en-US", "while supplies last", "While supplies last."),
        ("en-US", "Your warranty is not affected", "This does not affect your warranty."),
        ("en-US", "No purchase necessary", "No purchase is necessary."),
        ("en-US", "No experience needed", "You don't need experience."),
        ("en-US", "Bring a photo ID", "Please bring a photo ID with you."),
        ("en-US", "Bring a photo ID", "Remember to bring your photo ID."),
        ("en-US", "Children must be accompanied by an adult", "All children must be accompanied by an adult."),
        ("en-US", "The clinic is closed on Monday", "On Monday the clinic is closed."),
        ("en-US", "Shipping is free", "We ship free of charge."),
        ("en-US", "free shipping", "Free shipping on every order"),
        ("en-US", "free shipping", "with shipping at no cost"),
        ("en-US", "free returns", "Returns are free."),
        ("en-US", "Dogs are welcome", "Dogs welcome!"),
        ("en-US", "Cash is not accepted", "We don't accept cash."),
        ("en-US", "Cash is not accepted", "No cash accepted."),
        ("en-US", "Your data is never sold", "We never sell your data."),
        ("en-US", "You can cancel at any time", "Cancel any time."),
        ("en-US", "Use the south entrance", "Please enter by the south entrance."),
        ("en-US", "Meet at Pier 7", "We meet at pier seven."),
        ("en-US", "Larkin Hall, Room 204", "Room 204 in Larkin Hall"),
        ("en-US", "Dr. Elena Marquez", "with Dr Elena Marquez"),
        ("en-US", "Dr. Elena Marquez", "with Elena Marquez, MD"),
        ("en-US", "Professor Ann Li", "Prof. Ann Li speaks"),
        ("en-US", "Silver Birch Lodge", "at the Silver Birch Lodge"),
        ("en-US", "Northwind Coffee Roasters", "Northwind Coffee Roasters is moving"),
        ("en-US", "Acme Turbo Vacuum X200", "the Turbo Vacuum X200"),
        ("en-US", "12 Main Street", "12 Main St."),
        ("en-US", "12 Main Street", "twelve Main Street"),
        ("en-US", "Gate C12", "gate C12"),
        ("en-US", "Platform 4", "platform four"),
        ("en-US", "Flight QX 1187", "flight QX1187"),
        ("en-US", "Boil water for 3 minutes", "Boil the water for three minutes."),
        ("en-US", "up to 3 guests", "max. three guests"),
        ("en-US", "ages 18 and over", "18+ only"),
        ("en-US", "at least 48 hours before check-in", "48 hours or more before check-in"),
        ("en-US", "at least 48 hours before check-in", "no later than 48 hours before check-in"),
        ("en-US", "first-time buyers", "for first-time buyers"),
        ("en-US", "Take the tablets with food", "Take the tablet with some food"),
        ("en-US", "Do not use the heater", "Don't use the heater."),
        ("en-US", "Your points never expire", "Points do not expire."),
        ("en-US", "Subject to credit approval", "Subject to credit approval."),
        ("en-US", "Terms apply", "Terms and conditions apply."),
        ("en-US", "Smoking is not allowed", "No smoking allowed."),
        ("en-US", "Smoking is not allowed", "Smoking is prohibited."),
        ("en-US", "We will call you", "We'll ring you."),
        ("en-US", "Free for children under 5", "Children under five go free"),
        ("en-US", "Every ticket includes a drink", "A drink is included with every ticket."),
        ("en-US", "Tax is included", "Price includes tax."),
        ("de-DE", "Nur für Neukunden", "Gilt nur für Neukunden."),
        ("de-DE", "Kostenloser Versand", "Versand kostenlos."),
        ("de-DE", "Kostenloser Versand", "Wir liefern gratis."),
        ("de-DE", "Der Eintritt ist frei", "Freier Eintritt."),
        ("de-DE", "Hunde sind nicht erlaubt", "Keine Hunde erlaubt."),
        ("de-DE", "Bitte bringen Sie Ihren Ausweis mit", "Bringen Sie bitte Ihren Ausweis mit."),
        ("de-DE", "Leitungswasser muss abgekocht werden", "Sie müssen Leitungswasser abkochen."),
        ("de-DE", "ohne Anmeldung", "Keine Anmeldung nötig."),
        ("de-DE", "Stadthalle Ebersbach", "in der Stadthalle Ebersbach"),
        ("de-DE", "Frau Dr. Lena Vogt", "bei Dr. Lena Vogt"),
        ("de-DE", "Lindenstraße 12", "Lindenstr. 12"),
        ("de-DE", "Gutscheine sind ausgeschlossen", "Gilt nicht für Gutscheine."),
        ("de-DE", "Gutscheine sind ausgeschlossen", "ausgenommen Gutscheine"),
        ("de-DE", "Ihr Vertrag verlängert sich automatisch", "Der Vertrag verlängert sich von selbst."),
        ("de-DE", "höchstens 2 Personen", "maximal zwei Personen"),
        ("fr-FR", "Livraison gratuite", "La livraison est gratuite."),
        ("fr-FR", "Livraison gratuite", "livraison offerte"),
        ("fr-FR", "Hors articles soldés", "Les articles soldés sont exclus."),
        ("fr-FR", "Hors articles soldés", "sauf articles soldés"),
        ("fr-FR", "Réservé aux nouveaux clients", "Offre réservée aux nouveaux clients"),
        ("fr-FR", "Le magasin sera fermé", "Fermeture du magasin"),
        ("fr-FR", "Vous devez présenter une pièce d'identité", "Présentez une pièce d'identité."),
        ("fr-FR", "sans rendez-vous", "Pas besoin de rendez-vous."),
        ("fr-FR", "Docteur Claire Morel", "Dr Claire Morel"),
        ("fr-FR", "Salle Debussy", "salle Debussy"),
        ("fr-FR", "Vos données ne sont jamais revendues", "Nous ne revendons jamais vos données."),
        ("fr-FR", "12, avenue des Tilleuls", "12 av. des Tilleuls"),
        ("fr-FR", "au moins 48 heures avant", "minimum 48 h avant"),
        ("es-ES", "Envío gratis", "El envío es gratuito."),
        ("es-ES", "Envío gratis", "envío sin coste"),
        ("es-ES", "Solo para nuevos clientes", "Solo para clientes nuevos"),
        ("es-ES", "No incluye bebidas", "Bebidas no incluidas"),
        ("es-ES", "No incluye bebidas", "bebidas excluidas"),
        ("es-ES", "Debes traer tu DNI", "Trae tu DNI."),
        ("es-ES", "Doctora Lucía Robles", "Dra. Lucía Robles"),
        ("es-ES", "Calle Mayor 14", "C/ Mayor 14"),
        ("es-ES", "No compartimos tus datos", "Tus datos nunca se comparten."),
        ("es-ES", "unos 15 minutos", "aproximadamente 15 minutos"),
        ("es-ES", "hasta 3 personas", "máximo 3 personas"),
    ],
)
def test_finds_a_phrase_in_other_words(locale: str, phrase: str, text: str) -> None:
    """The words may stand in any order and form, as long as they say the same."""
    assert look(phrase, text, locale).status == "stated"


@pytest.mark.parametrize(
    ("locale", "phrase", "text"),
    [
        ("en-US", "Sale items are excluded", "Everything is included, sale items too."),
        ("en-US", "New customers only", "For all customers."),
        ("en-US", "Online only", "In store only."),
        ("en-US", "One per customer", "Two per customer."),
        ("en-US", "You must bring proof of age", "Proof of age is required."),
        ("en-US", "free returns", "Returns cost $5."),
        ("en-US", "Dogs are welcome", "No dogs, please."),
        ("en-US", "You can cancel at any time", "You cannot cancel."),
        ("en-US", "We will refund you in full", "You may be refunded in full."),
        ("en-US", "Parking is free after 6 p.m.", "Parking is free before 6 p.m."),
        ("en-US", "Meet at Pier 7", "Meet at Pier 9."),
        ("en-US", "Larkin Hall, Room 204", "Larkin Hall, Room 240."),
        ("en-US", "Dr. Elena Marquez", "with Dr. Marquez"),
        ("en-US", "Dr. Elena Marquez", "with Dr. Elena Marques"),
        ("en-US", "Dr. Elena Marquez", "with Dr. Helena Marquez"),
        ("en-US", "Silver Birch Lodge", "at Golden Birch Lodge"),
        ("en-US", "Silver Birch Lodge", "at Silver Birch Cottage"),
        ("en-US", "Northwind Coffee Roasters", "Northwind Tea Roasters is moving"),
        ("en-US", "Acme Turbo Vacuum X200", "the Turbo Vacuum X300"),
        ("en-US", "12 Main Street", "21 Main Street"),
        ("en-US", "12 Main Street", "12 Maine Street"),
        ("en-US", "Platform 4", "platform 5"),
        ("en-US", "Flight QX 1187", "flight QX1178"),
        ("en-US", "up to 3 guests", "at least 3 guests"),
        ("en-US", "up to 3 guests", "3 guests or more"),
        ("en-US", "ages 18 and over", "under 18s only"),
        ("en-US", "at least 48 hours before check-in", "at most 48 hours before check-in"),
        ("en-US", "Do not use the heater", "Stop using the heater"),
        ("en-US", "The road is closed northbound", "The road is closed southbound"),
        ("en-US", "Free for children under 5", "Children over 5 go free"),
        ("de-DE", "Bitte bringen Sie Ihren Ausweis mit", "Sie brauchen keinen Ausweis mitzubringen."),
        ("de-DE", "Die Fahrt könnte ausfallen", "Die Fahrt fällt aus."),
        ("de-DE", "Stadthalle Ebersbach", "in der Stadthalle Ebersberg"),
        ("de-DE", "Frau Dr. Lena Vogt", "bei Dr. Lena Voigt"),
        ("de-DE", "Lindenstraße 12", "Lindenstraße 21"),
        ("de-DE", "höchstens 2 Personen", "mindestens 2 Personen"),
        ("fr-FR", "Livraison gratuite", "La livraison n'est pas gratuite."),
        ("fr-FR", "Docteur Claire Morel", "Dr Claire Moreau"),
        ("fr-FR", "Salle Debussy", "salle Ravel"),
        ("fr-FR", "au moins 48 heures avant", "48 heures après"),
        ("es-ES", "Envío gratis", "El envío no es gratis."),
        ("es-ES", "sin compromiso", "Sin ningún compromiso"),
        ("es-ES", "Debes traer tu DNI", "No hace falta traer el DNI."),
        ("es-ES", "Doctora Lucía Robles", "Dra. Lucía Robledo"),
        ("es-ES", "Calle Mayor 14", "calle Mayor 41"),
        ("es-ES", "hasta 3 personas", "mínimo 3 personas"),
    ],
)
def test_does_not_take_one_thing_for_another(locale: str, phrase: str, text: str) -> None:
    """Nearly the words, nearly the name, another number: that is not the phrase."""
    assert look(phrase, text, locale).status != "stated"


@pytest.mark.parametrize(
    ("locale", "phrase", "text", "status"),
    [
        ("en-US", "Sale items are excluded", "Works on sale items as well.", "negated"),
        ("en-US", "Excludes alcohol and tobacco", "Includes alcohol and tobacco.", "negated"),
        ("en-US", "Not available in Alaska or Hawaii", "Also available in Alaska and Hawaii.", "negated"),
        ("en-US", "New customers only", "For existing customers only.", "opposite"),
        ("en-US", "Your warranty is not affected", "This affects your warranty.", "negated"),
        ("en-US", "No purchase necessary", "A purchase is necessary.", "negated"),
        ("en-US", "No experience needed", "Experience needed.", "negated"),
        ("en-US", "Bring a photo ID", "You don't need to bring a photo ID.", "negated"),
        ("en-US", "Children must be accompanied by an adult", "Children can be accompanied by an adult.", "modality"),
        (
            "en-US",
            "Children must be accompanied by an adult",
            "Children need not be accompanied by an adult.",
            "negated",
        ),
        ("en-US", "The clinic is closed on Monday", "The clinic is open on Monday.", "opposite"),
        ("en-US", "The clinic is closed on Monday", "The clinic is closed on Tuesday.", "changed"),
        ("en-US", "The clinic is closed on Monday", "The clinic may be closed on Monday.", "modality"),
        ("en-US", "Shipping is free", "Shipping isn't free.", "negated"),
        ("en-US", "Dogs are welcome", "Dogs are not welcome.", "negated"),
        ("en-US", "Cash is not accepted", "We accept cash.", "negated"),
        ("en-US", "Your data is never sold", "We sell your data.", "negated"),
        ("en-US", "Use the south entrance", "Use the north entrance.", "opposite"),
        ("en-US", "take the second exit on the left", "take the second exit on the right", "opposite"),
        ("en-US", "Boil water for 3 minutes", "Boil the water for 5 minutes.", "changed"),
        ("en-US", "Doors close at 7 p.m.", "Doors open at 7 p.m.", "opposite"),
        ("en-US", "Take the tablets with food", "Take the tablets without food.", "negated"),
        ("en-US", "Do not use the heater", "You can use the heater.", "negated"),
        ("en-US", "Keep the lid closed", "Keep the lid open.", "opposite"),
        ("en-US", "Your points never expire", "Your points expire.", "negated"),
        ("en-US", "Your points never expire", "Your points will expire in May.", "negated"),
        ("en-US", "Smoking is not allowed", "Smoking is allowed.", "negated"),
        ("en-US", "We will call you", "We might call you", "modality"),
        ("en-US", "Every ticket includes a drink", "Every ticket excludes a drink.", "negated"),
        ("en-US", "Your order has shipped", "Your order has not shipped.", "negated"),
        ("en-US", "Tax is included", "Tax not included.", "negated"),
        ("en-US", "Tax is included", "excl. tax", "negated"),
        ("de-DE", "Nur für Neukunden", "Gilt nur für Bestandskunden.", "opposite"),
        ("de-DE", "Der Eintritt ist frei", "Der Eintritt ist nicht frei.", "negated"),
        ("de-DE", "Hunde sind nicht erlaubt", "Hunde sind erlaubt.", "negated"),
        ("de-DE", "Das Freibad bleibt geschlossen", "Das Freibad ist geöffnet.", "opposite"),
        ("de-DE", "Wir geben Ihre Daten nicht weiter", "Wir geben Ihre Daten weiter.", "negated"),
        ("de-DE", "Leitungswasser muss abgekocht werden", "Sie können Leitungswasser abkochen.", "modality"),
        ("de-DE", "ohne Anmeldung", "Mit Anmeldung.", "negated"),
        ("de-DE", "Gutscheine sind ausgeschlossen", "auch für Gutscheine", "negated"),
        (
            "de-DE",
            "Ihr Vertrag verlängert sich automatisch",
            "Ihr Vertrag verlängert sich nicht automatisch.",
            "negated",
        ),
        ("fr-FR", "Hors articles soldés", "y compris les articles soldés", "negated"),
        ("fr-FR", "Réservé aux nouveaux clients", "Réservé aux anciens clients.", "opposite"),
        ("fr-FR", "Le magasin sera fermé", "Le magasin sera ouvert.", "opposite"),
        ("fr-FR", "Le magasin sera fermé", "Le magasin ne sera pas fermé.", "negated"),
        (
            "fr-FR",
            "Vous devez présenter une pièce d'identité",
            "Vous pouvez présenter une pièce d'identité.",
            "modality",
        ),
        ("fr-FR", "sans rendez-vous", "sur rendez-vous", "negated"),
        ("fr-FR", "Vos données ne sont jamais revendues", "Vos données sont revendues.", "negated"),
        ("es-ES", "Solo para nuevos clientes", "Solo para clientes antiguos.", "opposite"),
        ("es-ES", "La piscina estará cerrada", "La piscina estará abierta.", "opposite"),
        ("es-ES", "La piscina estará cerrada", "La piscina podría estar cerrada.", "modality"),
        ("es-ES", "La piscina estará cerrada", "La piscina no estará cerrada.", "negated"),
        ("es-ES", "No incluye bebidas", "Incluye bebidas", "negated"),
        ("es-ES", "Debes traer tu DNI", "Puedes traer tu DNI.", "modality"),
        ("es-ES", "No compartimos tus datos", "Compartimos tus datos.", "negated"),
    ],
)
def test_tells_how_a_phrase_is_changed(locale: str, phrase: str, text: str, status: str) -> None:
    """What has the words and says something else is told apart by what it does to them."""
    assert look(phrase, text, locale).status == status


@pytest.mark.parametrize(
    ("phrase", "text", "words", "missing"),
    [
        ("We never share your address", "Hello! We may share your address.", "share your address", ()),
        ("all homes north of Tannery Road", "It is for all homes south of Tannery Rd.", "south", ("north",)),
        ("homes near Tannery Road", "Homes near Cannery Road.", "Homes near Cannery Road", ("Tannery",)),
        ("Dr. Amara Osei", "You will see Dr. Amira Osman.", "Amira Osman", ("Dr. Amara Osei",)),
        ("Boil water for 3 minutes", "Boil the water for 5 minutes.", "5 minutes", ("3 minutes",)),
        ("a monthly letter", "It is a weekly letter.", "weekly", ("monthly",)),
    ],
)
def test_points_at_the_words_that_make_the_difference(
    phrase: str, text: str, words: str, missing: tuple[str, ...]
) -> None:
    """A finding can quote them, and say what should stand there."""
    found = look(phrase, text)

    assert (text[found.start : found.end], found.missing) == (words, missing)


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("full refund", "If you do not want a full refund, keep it."),
        ("business license", "Business license not renewed? Then pay."),
    ],
)
def test_a_condition_denies_nothing(phrase: str, text: str) -> None:
    """What is only supposed is not said."""
    assert look(phrase, text).status == "stated"


def test_what_only_names_something_may_be_denied_where_the_source_denies_it_too() -> None:
    """The garden room is not available; so says the source."""
    text = "The garden room is not available."

    assert look("the garden room", text).status == "negated"
    assert look("the garden room", text, source="The garden room will not be free.").status == "stated"


def test_what_only_names_something_may_not_turn_possible() -> None:
    """You will get a refund, says the source."""
    found = look("a full refund", "You might get a full refund.", source="You will get a full refund.")

    assert found.status == "modality"


def test_any_of_the_wordings_will_do() -> None:
    """The match says which one it is."""
    found = look("no data was lost|without any loss", "Without any loss!")

    assert (found.status, found.wording, found.is_exact) == ("stated", 1, True)


def test_the_opposite_of_a_word_may_be_denied() -> None:
    """What is not open is closed."""
    assert look("The gate is closed", "The gate is not open.").status == "stated"


@given(st.text(max_size=60), st.text(max_size=200), st.sampled_from(["en-GB", "de-DE", "fr-FR", "es-ES", "pl-PL"]))
@settings(deadline=None)
def test_looks_for_anything_in_anything(phrase: str, text: str, locale: str) -> None:
    """Nothing raises, and every place lies in the text."""
    found = look(phrase.replace("|", " "), text, locale)

    assert 0 <= found.start <= found.end <= len(text)


_SOME = ("gift", "cards", "north", "open", "road", "not", "never", "Osei", "12", "5%")


@given(st.lists(st.sampled_from(_SOME), min_size=1, max_size=6))
@settings(deadline=None)
def test_a_text_states_itself(words: list[str]) -> None:
    """Whatever a phrase says, the same words say it."""
    phrase = " ".join(words)

    assert look(phrase, phrase).status == "stated"
