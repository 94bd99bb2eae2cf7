"""What people who work on a text write to each other, in German."""

from brandkit.facts.lexicon.lexicon import Forms

_NOTES: Forms = {
    "":
    "noch nicht senden, noch nicht versenden, noch nicht freigegeben, hier link einfügen, hier bild einfügen,"
    " link einfügen, bild einfügen, text einfügen, logo einfügen, bitte noch ~ abstimmen, bitte noch ~ klären,"
    " bitte noch ~ freigeben lassen, bitte gegenlesen, muss noch freigegeben werden, muss noch geprüft werden,"
    " freigabe fehlt, freigabe ausstehend, interne notiz, blindtext, mit der rechtsabteilung klären,"
    " mit rechtsabteilung klären, mit der rechtsabteilung abstimmen, mit rechtsabteilung abstimmen",
}  # fmt: skip
_ASIDES: Forms = {
    "":
    "noch offen, noch klären, noch zu klären, noch prüfen, noch zu prüfen, noch ergänzen, noch zu ergänzen,"
    " noch einfügen, noch nachtragen, noch freigeben, noch ~ abstimmen, noch ~ klären, preis prüfen, datum prüfen,"
    " zahlen prüfen, stimmt das, stimmt das noch, text folgt, bild folgt, link folgt, preis folgt, tbd, tbc",
}  # fmt: skip
_TASKS: Forms = {
    "":
    "prüfen, klären, ergänzen, einfügen, einsetzen, ersetzen, abstimmen, freigeben, gegenlesen, nachtragen,"
    " aktualisieren, kürzen, übersetzen, fehlt, folgt, platzhalter",
}  # fmt: skip
_THINGS: Forms = {
    "":
    "link, url, foto, bild, logo, video, name, vorname, nachname, datum, preis, code, uhrzeit, adresse, text,"
    " überschrift, button, unterschrift, nummer, hier, firmenname",
}  # fmt: skip
_HEADS: Forms = {
    "":
    "entwurf, platzhalter, intern, rohfassung",
}  # fmt: skip

WORDS = {
    "notes": _NOTES, "note_asides": _ASIDES, "note_tasks": _TASKS, "note_things": _THINGS, "note_heads": _HEADS,
}  # fmt: skip
