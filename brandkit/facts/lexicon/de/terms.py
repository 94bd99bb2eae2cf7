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
    "":
    "abonnenten, angestellte, bewohner, besucher, einwohner, eltern, erwachsene, familien, fahrgäste, frauen,"
    " gäste, haushalte, jugendliche, kinder, kindern, kunden, kundinnen, leser, männer, mieter, mitglieder,"
    " mitgliedern, mitarbeiter, nutzer, passagiere, patienten, personen, rentner, schüler, senioren, studenten,"
    " studierende, teilnehmer",
}  # fmt: skip
_PLACES: Forms = {
    "": "platz, plätze, plätzen, sitzplatz, sitzplätze, sitzplätzen",
}  # fmt: skip
_ROADS: Forms = {
    "":
    "straße, str, platz, allee, weg, gasse, -straße, -strasse, -str, -platz, -allee, -weg, -gasse,"
    " -brücke, -ufer, -damm, -ring",
}  # fmt: skip

WORDS = {"restrictions": _RESTRICTIONS, "people": _PEOPLE, "places": _PLACES, "roads": _ROADS}
