"""The German words around what people type or press; the package explains the categories."""

from collections.abc import Mapping

from brandkit.facts.lexicon.lexicon import Forms

_SIGNS: Forms = {
    ".": "punkt, dot", "/": "schrägstrich, slash", "-": "bindestrich, minus, minuszeichen, strich",
    "_": "unterstrich", "@": "at, ät, klammeraffe, at-zeichen", "+": "plus",
    "?": "fragezeichen", "=": "gleichheitszeichen, istgleich", "&": "und-zeichen", "#": "raute, rautezeichen",
    "": "zusammengeschrieben, zusammen geschrieben, alles zusammen, in einem wort, ein wort, ohne leerzeichen",
}  # fmt: skip
_REPEATS: Forms = {2: "doppel, zweimal, zwei mal", 3: "dreifach, dreimal, drei mal"}
_LETTER_NAMES: Forms = {
    "b": "be", "c": "ce, ze", "f": "eff", "g": "ge", "j": "jot, jott", "k": "ka", "m": "emm", "n": "enn", "p": "pe",
    "q": "ku", "r": "err", "t": "te", "w": "we", "y": "ypsilon", "z": "zett, zet", "v": "vau", "x": "ix",
    "ß": "eszett",
}  # fmt: skip
_LETTER_HELPS: Forms = {"": "wie, wie in"}
_EDGES: Forms = {
    "": "der, die, das, den, dem, des, ein, eine, einen, einem, einer, unser, unsere, unserer, unseren, unserem, ihr,"
    " ihre, ihrer, ihrem, ihren, dein, deine, deinem, deiner, sie, du, wir, uns, es, unter, auf, bei, über, im,"
    " in, am, an, ans, aufs, ins, zu, zum, zur, von, vom, mit, ohne, für, um, oder, und, bis, nach, vor, seit, ab,"
    " als, wie, so, ist, sind, war, wird, werden, kann, können, muss, müssen, nicht, auch, nur, noch, bitte,"
    " einfach, dann, wenn, hier, dort, jetzt, heute, morgen",
}  # fmt: skip
_OPENERS: Forms = {
    "": "finden, findest, besuchen, besuche, gehen, geh, sehen, lesen, buchen, bestellen, melden, webseite, website,"
    " internetseite, seite, adresse, internet, netz, link, online, details, infos, informationen, info, direkt,"
    " erreichbar, rufen, alles, mehr",
}  # fmt: skip
_MAIL_CUES: Forms = {"": "e-mail, email, mail, mailen, schreiben, schreib, schreibe, mailadresse, e-mail-adresse"}
_PHONE_CUES: Forms = {
    "": "telefon, telefonisch, tel, tel., anrufen, anruf, rufen, ruf, rufe, ruft, rufnummer, telefonnummer, nummer,"
    " hotline, fax, mobil, handy, handynummer, whatsapp, sms, servicenummer, durchwahl, wählen, wähle, erreichen,"
    " erreichst, kostenfrei, gebührenfrei",
}
_PHONE_LINKS: Forms = {"": "an, unter, die, der"}
_CODE_CUES: Forms = {
    "": "code, codes, gutscheincode, gutschein-code, gutschein, rabattcode, rabatt-code, aktionscode, aktions-code,"
    " promocode, promo-code, zugangscode, bestätigungscode, sicherheitscode, einladungscode, buchungscode, türcode,"
    " freischaltcode, pin, pin-code, pincode, tan, geheimzahl, passwort, kennwort, losung, stichwort, codewort,"
    " abholcode, paketcode, vorteilscode, freundschaftscode",
}
_ITEM_CUES: Forms = {
    "": "flug, flugnummer, gate, flugsteig, ausgang, modell, modellnummer, referenz, referenznummer, ref, ref., az,"
    " aktenzeichen, vorgangsnummer, buchung, buchungsnummer, bestellung, bestellnummer, bestell-nr, bestell-nr.,"
    " auftrag, auftragsnummer, rechnung, rechnungsnummer, rechnungs-nr., sendungsnummer, kundennummer, kunden-nr.,"
    " mitgliedsnummer, vertragsnummer, ticket, ticketnummer, platz, sitzplatz, sitz, gleis, zug, bus, linie,"
    " halle, stand, terminal, kennzeichen, charge, chargennummer, seriennummer, artikelnummer, artikel-nr.,"
    " artikel, version, reihe, spur, schließfach, registernummer, handelsregister, hrb, steuernummer, police,"
    " policennummer, bestellnr., bestellnr, kundennr., kundennr, auftragsnr., auftragsnr, rechnungsnr.,"
    " vertragsnr., zimmer, wagen, postleitzahl, plz, iban",
}
_TAIL_CUES: Forms = {
    "": "endend auf, endet auf, endend mit, endet mit, mit der endung, letzten vier ziffern, endziffern"
}
_NUMBER_CUES: Forms = {
    "": "bestellung, bestellnummer, auftrag, auftragsnummer, rechnung, rechnungsnummer, kundennummer, sendungsnummer,"
    " buchungsnummer, vertragsnummer, mitgliedsnummer, referenz, ref, iban, bic, konto, kontonummer, karte, blz,"
    " isbn, ean, hrb, steuernummer, seriennummer, artikelnummer, ticket, nr, id, police, charge, aktenzeichen,"
    " version, modell",
}
_FILLERS: Forms = {
    "": "ist, lautet, heißt, war, nummer, nr, nr., ihr, dein, der, den, dem, das, die, für sie, für dich, von, ihres,"
    " deiner, wie folgt, mit, sind",
}

WORDS: Mapping[str, Forms] = {
    "spoken_signs": _SIGNS,
    "spoken_repeats": _REPEATS,
    "letter_names": _LETTER_NAMES,
    "letter_helps": _LETTER_HELPS,
    "address_edges": _EDGES,
    "address_openers": _OPENERS,
    "mail_cues": _MAIL_CUES,
    "phone_cues": _PHONE_CUES,
    "phone_links": _PHONE_LINKS,
    "code_cues": _CODE_CUES,
    "item_cues": _ITEM_CUES,
    "tail_cues": _TAIL_CUES,
    "number_cues": _NUMBER_CUES,
    "code_fillers": _FILLERS,
}
