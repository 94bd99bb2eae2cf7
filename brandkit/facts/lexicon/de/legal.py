"""What people must find in a message, in German."""

from brandkit.facts.lexicon.lexicon import Forms

WORDS: dict[str, Forms] = {
    "stop_keywords": {"": "stop, stopp, ende, abmelden"},
    "help_keywords": {"": "hilfe, help, info"},
    "leaving": {
        "": "abmelden, abmeldung, abbestellen, abbestellung, austragen, austragung, widerrufen, widerruf, nicht mehr"
        " erhalten, nicht mehr bekommen, keine e-mails mehr, keine mails mehr, keine nachrichten mehr, keine werbung"
        " mehr, einstellungen ändern, einstellungen verwalten",
    },
    "pressing": {"": "drücken, drücke, taste, wählen sie, wähle"},
    "disclosures": {"": "anzeige, werbung, werbepartner, gesponsert, bezahlte partnerschaft, werbeanzeige"},
    "empty_labels": {
        "": "hier, hier klicken, klick hier, klicken, klicken sie hier, klicke hier, hier tippen, dieser link, link,"
        " mehr, weiterlesen, mehr lesen, mehr erfahren, mehr dazu, mehr infos, mehr informationen, details",
    },
}  # fmt: skip
