"""Claims, requests and housekeeping in German."""

from brandkit.facts.lexicon.lexicon import Forms

_CLAIMS: Forms = {
    "superlative": "beste, bester, bestes, besten, günstigste, günstigster, günstigsten, billigste, billigsten,"
    " schnellste, schnellsten, größte, größten, stärkste, stärksten, sicherste, sichersten, führend, führende,"
    " führender, führenden, nummer eins, nr. 1, nummer 1, unschlagbar, unschlagbare, unschlagbaren, unübertroffen,"
    " konkurrenzlos, einmalig, einmalige, wie nie zuvor, wie noch nie, wie nie, niedrigste, niedrigsten,"
    " tiefstpreis, bestpreis, nirgendwo günstiger, nirgends günstiger, nirgendwo billiger, spitzenreiter,"
    " testsieger, perfekt, perfekte",
    "guarantee": "garantie, garantien, zufriedenheitsgarantie, geld-zurück-garantie, bestpreisgarantie,"
    " tiefpreisgarantie, preisgarantie, qualitätsgarantie, erfolgsgarantie, rückgabegarantie, liefergarantie,"
    " garantiert, garantierte, garantierten, garantieren, versprechen, versprochen, geld zurück, geld-zurück, ohne"
    " risiko, risikofrei, risikolos, ohne wenn und aber, 100 % sicher, hundertprozentig, mit sicherheit, lebenslang,"
    " lebenslange, zugesichert",
    "absolute": "nie wieder, nie mehr, kommt nicht wieder vor, nicht wieder vorkommen, wird nicht mehr vorkommen,"
    " keine weiteren verzögerungen, keine weiteren verspätungen, keine weiteren störungen, keine weiteren ausfälle,"
    " ein für alle mal, für immer, auf jeden fall, ausnahmslos, unter allen umständen",
    "urgency": "nur heute, heute nur, schnell sein, beeilen, beeil dich, beeilen sie sich, letzte chance, jetzt"
    " zuschlagen, zugreifen, nicht verpassen, nicht entgehen, bald vorbei, endspurt, letzte stunden, nur noch heute,"
    " nur kurze zeit, nur für kurze zeit, sofort handeln, jetzt oder nie, dringend",
    "scarcity": "solange der vorrat reicht, solange vorrat reicht, nur solange, ist begrenzt, sind begrenzt,"
    " zeitlich begrenzt, begrenzt verfügbar, zahl begrenzt, anzahl begrenzt, menge begrenzt, stückzahl begrenzt,"
    " platzzahl begrenzt, streng begrenzt, begrenzte, begrenzter,"
    " limitiert, limitierte, limitierter, nur noch wenige, wenige plätze, letzte plätze, fast ausverkauft, bald"
    " ausverkauft, schnell vergriffen, fast vergriffen, restposten",
    "free": "kostenloser versand, kostenlose lieferung, gratisversand, gratislieferung, versand gratis, versand"
    " kostenlos, gratis, geschenkt, umsonst, kostenlos, kostenlose, kostenloser, kostenlosen, kostenfrei,"
    " gratisgeschenk, versandkostenfrei, geschenk dazu, geht aufs haus",
    "prize": "gewinnen, gewinn, gewinne, gewinner, gewinnspiel, verlosung, verlosen, hauptpreis, jackpot",
    "proof": "klinisch, wissenschaftlich, bewiesen, nachgewiesen, erwiesen, zertifiziert, getestet, geprüft,"
    " dermatologisch, ausgezeichnet, preisgekrönt, studien zeigen, von experten empfohlen",
    "health": "heilt, heilen, heilung, wundermittel, entgiftet, entgiftung",
    "green": "klimaneutral, co2-neutral, umweltfreundlich, umweltfreundliche, nachhaltig, nachhaltige, biologisch"
    " abbaubar, emissionsfrei",
    "exclusivity": "exklusiv, exklusive, exklusiver, exklusiven, nur für mitglieder, nur für dich, nur für sie, vip",
    "bonus": "cashback, bonus, doppelte punkte, extrapunkte, treuepunkte, treuebonus",
}  # fmt: skip
_SHAPES: Forms = {
    "superlative": "am ~igsten, am ~lsten, am ~rsten, am ~testen, am ~ßten, am ~hsten, am ~nsten, so ~ wie nie,"
    " so ~ wie noch nie, ~ denn je, ~ aller zeiten,"
    " beste ~ der welt, besten ~ der welt, bester ~ der welt, größte ~ der welt, schönste ~ der welt,"
    " beste ~ deutschlands, bester ~ deutschlands, größte ~ deutschlands, größter ~ deutschlands",
}  # fmt: skip
_ACTIONS: Forms = {
    "call": "rufen sie, ruf uns, ruf an, anrufen, rufen, telefonieren, wählen sie die nummer",
    "text": "smsen",
    "reply": "antworten, antworten sie, antworte, schreiben sie uns, schreib uns, mailen sie",
    "visit": "besuchen, besuchen sie, besuch uns, besuche uns, kommen sie vorbei, komm vorbei, vorbeikommen, schauen"
    " sie vorbei, schau vorbei",
    "buy": "kaufen, kaufen sie, kauf, shoppen, bestellen, bestellen sie, bestelle, bestell, einkaufen, sichern sie"
    " sich, sichere dir, sichern",
    "book": "buchen, buchen sie, buche, buch, reservieren, reservieren sie, reserviere, vereinbaren",
    "register": "registrieren, registrieren sie, registriere, anmelden, melden sie sich an, melde dich an,"
    " abonnieren, abonniere, beitreten, eintragen, bewerben",
    "log-in": "einloggen, loggen sie sich ein, logge dich ein, log dich ein",
    "confirm": "bestätigen, bestätigen sie, bestätige, bestätig, aktivieren, aktivieren sie, aktiviere, verifizieren",
    "cancel": "kündigen, kündigen sie, kündige, stornieren, stornieren sie, storniere, widerrufen, abbestellen,"
    " abmelden",
    "pay": "bezahlen, zahlen, zahlen sie, zahle, überweisen, überweisen sie, überweise, aufladen, begleichen",
    "donate": "spenden, spenden sie, spende",
    "volunteer": "mithelfen, helfen sie mit, hilf mit, ehrenamtlich",
    "download": "herunterladen, laden sie, lade, installieren, installieren sie, installiere",
    "share": "teilen, teilen sie, teile, weiterleiten, weitersagen, empfehlen sie, freunde einladen, freunde werben,"
    " laden sie freunde ein, laden sie ihre freunde ein, lade freunde ein, lade deine freunde ein",
    "newsletter": "newsletter abonnieren, abonnieren sie den newsletter, abonnieren sie unseren newsletter,"
    " abonniere den newsletter, abonniere unseren newsletter, zum newsletter anmelden, folgen sie uns, folge uns",
    "vote": "abstimmen, bewerten, bewerten sie, bewerten sie ihren, bewerten sie ihre, bewerten sie uns, bewerte,"
    " bewerte deinen, bewerte deine, bewerte uns",
    "return": "zurücksenden, zurückschicken, schicken sie, senden sie, zurückgeben, zurückbringen, umtauschen,"
    " bringen sie",
    "discard": "wegwerfen, werfen sie, wirf, entsorgen, entsorgen sie, entsorge, vernichten",
    "renew": "verlängern, verlängern sie, verlängere, wechseln, wechseln sie, wechsle, erneuern",
    "change": "ändern, ändern sie, ändere, wechseln, wechseln sie, wechsle, tauschen, verschieben",
    "collect": "abholen, holen sie, hol, hole",
    "fill": "ausfüllen, füllen sie, fülle, einreichen, hochladen, einsenden",
    "show": "vorzeigen, zeigen sie, zeige, mitbringen, vorlegen",
}  # fmt: skip
_ASKING: Forms = {
    "": "am besten, bitte, einfach, jetzt, nun, dann, und, oder, heute, gleich, auch",
    "must": "sie müssen",
}  # fmt: skip
_NON_READERS: Forms = {
    "": "ich, er, es, wir, man",
}  # fmt: skip
_HOUSEKEEPING: Forms = {
    "": "abmelden, abbestellen, newsletter abbestellen, im browser ansehen, online ansehen, datenschutz, impressum,"
    " agb, stopp, stop an, einstellungen ändern, sie erhalten diese, du erhältst diese, kontakt",
}  # fmt: skip
_OPT_OUTS: Forms = {
    "": "abmelden, abbestellen, newsletter abbestellen",
}  # fmt: skip


WORDS = {
    "claims": _CLAIMS, "claim_shapes": _SHAPES, "actions": _ACTIONS, "asking": _ASKING, "non_readers": _NON_READERS,
    "housekeeping": _HOUSEKEEPING,
    "opt_outs": _OPT_OUTS,
}  # fmt: skip
