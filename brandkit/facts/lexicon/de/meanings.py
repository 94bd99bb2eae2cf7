"""What German words mean and how they vary: the same, the opposite, endings, short forms."""

from brandkit.facts.lexicon.lexicon import Forms

_SENSES: Forms = {
    "enthalten": "enthalten, inklusive, inbegriffen, inkl, im preis enthalten, im preis inbegriffen, im preis drin",
    "kostenlos": "kostenlos, gratis, kostenfrei, umsonst, ohne aufpreis, unentgeltlich, ohne kosten, frei haus, ohne"
    " gebühr, ohne gebühren, gebührenfrei, ohne zusätzliche kosten, ohne zusatzkosten, ohne mehrkosten, kostenlose,"
    " kostenlosen, kostenloser, kostenfreie, ohne berechnung, kostet nichts, kosten nichts, zahlen nichts,"
    " zahlt nichts, zahlst nichts, bezahlen nichts, bezahlt nichts, nichts zahlen, nichts bezahlen, nichts zu zahlen,"
    " nichts zu bezahlen",
    "kostenpflichtig": "kostet extra, kosten extra, extra berechnet, separat berechnet,"
    " kostenpflichtig, kostenpflichtige, kostet etwas, kosten etwas, mit kosten, gegen gebühr, gegen"
    " aufpreis, gegen aufgeld, gebührenpflichtig, mit gebühr, mit gebühren, mit aufpreis, zuzüglich, zzgl, plus mwst,"
    " gegen eine gebühr, gegen eine kleine gebühr, in rechnung gestellt,"
    " plus versand, plus versandkosten, plus porto, kommt noch dazu, kommen noch dazu, kommt hinzu, kommen hinzu",
    "bleiben": "bleibt, bleiben, weiterhin, unverändert",
    "sofort": "sofort, umgehend, unverzüglich, jetzt, ab sofort, gleich, auf der stelle",
    "beginnen": "beginnt, beginnen, startet, starten, anfangen, beginn, start, los geht's, los geht es",
    "enden": "endet, enden, schließt, ende, läuft aus, läuft ab, abläuft, auslaufen",
    "kaufen": "kaufen, kauft, kauf, bestellen, bestellt, bestellung, einkaufen, gekauft, einkauf, einkäufe,"
    " bestellungen",
    "anrufen": "anrufen, anruf, ruf, rufen, telefonieren, telefonisch, telefon",
    "bild": "bild, foto, bilder, fotos, aufnahme", "stoppen": "stoppen, aufhören, einstellen",
    "automatisch": "automatisch, von selbst, von allein, selbsttätig",
    "stornieren": "stornieren, storniert, absagen, abgesagt, stornierung, kündigen, kündigung, gekündigt",
    "prüfen": "prüfen, überprüfen, kontrollieren, ansehen",
    "bekommen": "bekommen, erhalten, bekommst, erhältst, erhält, bekommt, kriegen",
    "zurückgeben": "zurückgeben, zurückschicken, zurücksenden, rückgabe, rücksendung, retoure",
    "auto": "auto, wagen, fahrzeug, pkw, autos", "kind": "kind, kinder, kindern",
    "liefern": "liefern, lieferung, geliefert, zustellung, zugestellt, versand, zustellen",
    "bar": "bar, bargeld, barzahlung, bares", "karte": "karte, karten, kartenzahlung, kartenzahlungen",
    "nur": "nur, ausschließlich, lediglich",
    "mitbringen": "mitbringen, bringen, bringt, vorlegen, mitgebracht, mitzubringen",
    "geschlossen": "geschlossen, schließt, schließen, schließung", "geöffnet": "geöffnet, offen, öffnet, öffnen",
    "anmelden": "anmelden, anmeldung, registrieren, registrierung, angemeldet, eintragen",
    "weitergeben": "weitergeben, weitergegeben, weiterreichen, teilen, geben weiter, gibt weiter, geben nicht weiter",
    "erstatten": "erstatten, erstattung, rückerstattung, erstattet, geld zurück",
    "ignorieren": "ignorieren, nicht beachten, ignoriert", "gehen": "gegangen",
    "fahren": "fahren, fährt, gefahren, fahrt", "nehmen": "nehmen, nimmt, genommen",
    "verlieren": "verlieren, verloren, verliert", "finden": "finden, gefunden",
    "treffen": "treffen, trifft, getroffen", "sprechen": "sprechen, gesprochen",
    "essen": "essen, gegessen, isst, speisen, nahrung", "trinken": "trinken, getrunken, trinkt",
    "abkochen": "abkochen, abgekocht, abkocht, kochen, gekocht",
    "ausfallen": "ausfallen, fällt aus, ausgefallen, entfällt, entfallen",
    "verlängern": "verlängert, verlängern, verlängerung, erneuert", "frei": "frei, freier, freien, freie",
    "unbegrenzt": "unbegrenzt, beliebig oft, so oft sie wollen, so oft sie möchten, so oft du willst,"
    " so oft du möchtest,"
    " so oft ihr wollt, ohne limit, unlimitiert", "einmal": "einmal, nur einmal, ein einziges mal, nur ein mal",
    "willkommen": "willkommen", "teilnehmen": "teilnehmen, teilnahme, nimmt teil, mitmachen",
    "umtauschen": "umtauschen, umtausch, tauschen, umgetauscht",
}  # fmt: skip
_OPPOSITES: Forms = {
    "monatlich": "wöchentlich, täglich, jährlich", "wöchentlich": "täglich, jährlich", "nördlich": "südlich",
    "nord": "süd", "norden": "süden", "westlich": "östlich", "westen": "osten", "über": "unter",
    "offen": "geschlossen", "geöffnet": "geschlossen", "vor": "nach", "einschließlich": "ausschließlich, ausgenommen",
    "eingeschlossen": "ausgeschlossen", "inklusive": "exklusive", "neu": "bestehend, alt",
    "enthalten": "kostenpflichtig, ausgeschlossen",
    "bar": "karte", "neukunden": "bestandskunden", "neue": "bestehende, alte", "links": "rechts", "oben": "unten",
    "steigt": "sinkt, fällt", "erhöht": "gesenkt, reduziert", "mehr": "weniger", "früher": "später", "erste": "letzte",
    "erster": "letzter", "innen": "außen", "drinnen": "draußen", "ankunft": "abfahrt, abflug, abreise",
    "anreise": "abreise", "erlaubt": "verboten", "gültig": "ungültig", "sicher": "unsicher, gefährlich",
    "kostenlos": "kostenpflichtig", "warm": "kalt", "heiß": "kalt", "erwachsene": "kinder", "kinder": "erwachsene",
    "online": "filiale, vor ort", "immer": "nie", "voll": "teilweise", "pflicht": "freiwillig",
    "vormittags": "nachmittags", "morgens": "abends", "hinten": "vorne", "automatisch": "manuell", "jünger": "älter",
    "verfügbar": "ausverkauft", "hin": "zurück", "hinfahrt": "rückfahrt", "einsteigen": "aussteigen",
    "zulässig": "unzulässig", "bestätigt": "abgesagt, storniert, verschoben", "steigen": "sinken, fallen",
    "einmal": "unbegrenzt, zweimal",
    "bleiben": "steigt, sinkt, fällt, erhöht, steigen, sinken, fallen", "zunehmen": "abnehmen",
    "verlängert": "verkürzt, enden", "gesperrt": "freigegeben, entsperrt, frei", "länger": "kürzer, weniger",
    "hinzufügen": "entfernen",
    "behalten": "löschen, verlieren",
    "aktivieren": "deaktivieren", "groß": "klein", "hoch": "niedrig", "lang": "kurz", "frisch": "gefroren",
    "roh": "gekocht", "tagsüber": "nachts", "tag": "nacht", "mieter": "vermieter", "eltern": "kinder",
    "männer": "frauen", "jungen": "mädchen", "vorn": "hinten",
    "zusammen": "einzeln", "höchstens": "mindestens", "werktags": "feiertags", "öffentlich": "privat",
    "intern": "extern", "befristet": "unbefristet, dauerhaft", "vorübergehend": "dauerhaft",
}  # fmt: skip
_DENIED: Forms = {
    "kostenlos": "zahlen, bezahlen, kosten",
}  # fmt: skip
_ENDINGS: Forms = {
    "": "e, en, em, er, es, ern, n, s, st, t, te, ten, tet, ung, ungen, test, est, et, etem, erem, eren, ere, erer,"
    " eres, 's",
}  # fmt: skip
_BEGINNINGS: Forms = {
    "": "ge",
}  # fmt: skip
_LIGHT: Forms = {
    "": "einmal, nur einmal, ein einziges mal, vor, nach, bleibt, bleiben, weiterhin,"
    " über, unter, alter, jahren, zuerst, erst, nötig, erforderlich, notwendig, benötigt, gültig,"
    " gültige, enthalten, inbegriffen, inklusive, erlaubt, möglich, gestattet, verfügbar, angebot, angeboten,"
    " bezahlen, zahlen",
}  # fmt: skip
_TITLES: Forms = {
    "": "dr, doktor, herr, herrn, frau, prof, professor, professorin, der, die, das",
}  # fmt: skip
_STREETS: Forms = {
    "straße": "str, strasse, straße", "platz": "pl, platz", "und": "&, u, und", "sankt": "st, sankt",
    "nummer": "nr, nummer, no", "bahnhof": "bhf, bahnhof", "hauptbahnhof": "hbf, hauptbahnhof",
    "-straße": "-str, -strasse", "-platz": "-pl",
}  # fmt: skip
_CEASING: Forms = {
    "": "abgestellt, abgeschaltet, abstellen, abschalten, ausgeschaltet, gesperrt, sperren, unterbrochen,"
    " unterbrechung, fällt, fallen, ausfall, ausfallen, entfällt, entfallen, gestoppt, eingestellt, pausiert,"
    " pause, abgesagt, storniert, geschlossen, schließt, schließen, endet, enden, beendet, vorbei, fehlt, fehlen,"
    " leer, verzichten, vermeiden, gestrichen,"
    " abgedreht, ausfällt, schluss, finale, finissage",
}  # fmt: skip
_SOMETHINGS: Forms = {
    "": "etwas, was",
}  # fmt: skip

WORDS: dict[str, Forms] = {
    "senses": _SENSES,
    "opposites": _OPPOSITES,
    "contrary_prefixes": {"": "un, in, nicht"},
    "denied": _DENIED,
    "ceasing": _CEASING,
    "ceasing_last": {"": "aus"},
    "somethings": _SOMETHINGS,
    "endings": _ENDINGS,
    "beginnings": _BEGINNINGS,
    "light": _LIGHT,
    "titles": _TITLES,
    "streets": _STREETS,
}
