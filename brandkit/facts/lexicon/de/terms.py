"""Words of conditions, and for whom an offer is, in German."""

from brandkit.facts.lexicon.lexicon import Forms

_RESTRICTIONS: Forms = {
    "":
    "außer, ausgenommen, ausgeschlossen, ausnahme, ausnahmen, nur, wenn, falls, sofern, solange,"
    " vorausgesetzt, unter der bedingung, bedingung, bedingungen, teilnahmebedingungen, agb, es gelten, müssen,"
    " muss, erforderlich, gilt, gültig, neukunden, mindestbestellwert, mindestens, höchstens, maximal,"
    " begrenzt, teilnehmende, teilnehmenden, ausgewählte, vorbehalten",
}  # fmt: skip
_PEOPLE: Forms = {
    "": "besucher, familien, fahrgäste, gäste, haushalte, kunden, kundinnen, leser, nutzer, passagiere,"
    " personen, teilnehmer",
    "adult": "erwachsene, erwachsenen", "child": "jugendliche, kinder, kindern",
    "student": "schüler, schülern, studenten, studierende", "senior": "rentner, senioren",
    "member": "abonnenten, mitglieder, mitgliedern", "resident": "anwohner, bewohner, einwohner, mieter",
    "staff": "angestellte, mitarbeiter", "parent": "eltern", "patient": "patienten", "woman": "frauen",
    "man": "männer",
}  # fmt: skip
_PLACES: Forms = {
    "": "platz, plätze, plätzen, sitzplatz, sitzplätze, sitzplätzen",
}  # fmt: skip
_ROADS: Forms = {
    "":
    "straße, str, platz, allee, weg, gasse, -straße, -strasse, -str, -platz, -allee, -weg, -gasse,"
    " -brücke, -ufer, -damm, -ring",
}  # fmt: skip
_EXTRAS: Forms = {
    "delivery": "nach hause, frei haus, versand, liefern, liefert, geliefert, versenden, lieferung, zustellung, porto,"
    " bringen, bringt, gebracht",
    "returns": "rücksendung, zurücksenden, zurückschicken, retoure, retouren",
    "parking": "parkplatz, parkplätze, parken, parkhaus, parkhausplatz",
    "gift": "geschenk, geschenke, überraschung, präsent, giveaway, zugabe",
    "food": "getränk, getränke, kaffee, tee, bier, wein, sekt, snack, snacks, kuchen, mittagessen,"
    " frühstück, abendessen, dessert, popcorn, eis, pizza, imbiss",
    "thing": "t-shirt, t-shirts, shirt, tasse, becher, tasche, stofftasche, stoffbeutel, poster, aufkleber,"
    " notizbuch, handtuch, trinkflasche",
    "wifi": "wlan, wi-fi, wifi",
    "upgrade": "upgrade, upgrades",
    "fitting": "montage, installation, aufbau, einbau",
    "insurance": "versicherung",
    "ride": "shuttle, transfer, shuttlebus",
    "voucher": "gutschein, gutscheine",
}  # fmt: skip

WORDS = {"restrictions": _RESTRICTIONS, "people": _PEOPLE, "places": _PLACES, "roads": _ROADS, "extras": _EXTRAS}
