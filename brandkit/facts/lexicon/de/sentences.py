"""The words of German sentences; the categories are explained in the package."""

from brandkit.facts.lexicon.lexicon import Forms

_BOUNDS: Forms = {
    ("up-to", "until", "until"): "bis, bis zu, bis zum, bis zur, noch bis, bis einschließlich, bis einschl, bis"
    " einschl., bis inklusive, bis inkl, bis inkl., bis ende, bis zum ende des, bis maximal",
    ("within", "", ""): "innerhalb von, binnen, innerhalb der nächsten, in den nächsten, innerhalb",
    ("up-to", "", ""): "höchstens, maximal, max, max., maximum, nicht mehr als, maximal bis zu, begrenzt auf,"
    " gedeckelt auf,"
    " bis zu maximal, spätestens nach",
    ("at-least", "from", "from"): "ab, ab dem, ab der, frühestens, frühestens am, frühestens zum, frühestens ab,"
    " nicht vor dem, nicht vor, bereits ab, schon ab, beginnend mit",
    ("at-least", "", ""): "mindestens, min., mind, mind., wenigstens, minimum, mindestbestellwert,"
    " mindestbestellwert von, mindestwert, mindesteinkaufswert, mindesteinkauf, mindestbetrag, mindestmenge,"
    " mindestabnahme, mindestbestellmenge, mindestpreis, mindestgebühr, mindestumsatz von, mindestalter,"
    " mindestumsatz, nicht weniger als, ab mindestens,"
    " mindesteinkauf, frühestens nach",
    ("over", "", ""): "über, mehr als, oberhalb von, mehr als nur",
    ("under", "", ""): "unter, weniger als, unterhalb von",
    ("about", "about", "about"): "rund, etwa, circa, ca, ca., zirka, ungefähr, knapp, fast, gut, ungefähr um, gegen,"
    " ~, in etwa",
    ("only", "only", "only"): "nur, lediglich, ausschließlich, bloß, nur noch, nur für",
    ("", "by", "by"): "spätestens, spätestens am, spätestens bis, bis spätestens, bis spätestens am, endet, endet"
    " am, enden am, läuft ab am, schließt am, nicht später als",
    ("", "before", "before"): "vor, vor dem, vor der",
    ("", "from", ""): "beginnt am, startet am, gültig ab, gilt ab, beginnt, startet",
    ("", "after", "after"): "nach, nach dem, nach der, später als",
    ("since", "since", "since"): "seit, seit dem, seit der",
}  # fmt: skip
_BOUNDS_BEHIND: Forms = {
    ("at-least", "from", "from"): "+",
    ("at-least", "", ""): "oder mehr, und mehr, minimum, mindestens, mindestbestellwert, und darüber, oder darüber,"
    " oder älter, und älter, aufwärts, mindestumsatz, mindesteinkauf",
    ("up-to", "", ""): "oder weniger, und weniger, maximal, maximum, max., höchstens, und darunter, oder darunter,"
    " oder jünger, und jünger",
    ("about", "about", "about"): "etwa, ungefähr, circa", ("", "by", "by"): "spätestens",
    ("", "until", "until"): "einschließlich, inklusive",
}  # fmt: skip
_BOUNDS_FAR: Forms = {
    ("at-least", "", ""): "oder mehr, mindestens", ("up-to", "", ""): "oder weniger, maximal, höchstens",
}  # fmt: skip
_DEADLINES: Forms = {
    "by": "letzter tag, letzter bestelltag, einsendeschluss, anmeldeschluss, frist, stichtag, bestellschluss,"
    " letzter termin, annahmeschluss",
    "from": "buchungen ab, buchung ab, anmeldung ab, vorverkauf ab, vorverkauf startet, buchungsstart",
}  # fmt: skip
_FILLERS: Forms = {
    "": "der, die, das, dem, den, des, ein, eine, einem, einen, einer, am, an, zu, zum, zur, von, vom, um, im, in,"
    " ist, sind, für, bestellwert, bestellwert von, einkaufswert, einkaufswert von, wert, gesamt, insgesamt,"
    " kommenden, nächsten, diesen, dieser, diesem, ende, tag, beim, auf, summe, summe von, betrag, betrag von, nur,"
    " tag ist, einschließlich, einschl, einschl., inklusive, inkl, inkl., und mit, noch",
}  # fmt: skip
_ROLES: Forms = {
    "was": "bisher, vorher, früher, zuvor, statt bisher, letztes jahr, im letzten jahr, letzten monat, war, waren,"
    " ursprünglich, alter preis, uvp, bislang, regulär, normalerweise, ehemals, sonst",
    "now": "jetzt, nun, dieses jahr, in diesem jahr, neu, ab sofort, künftig, heute, neuer preis",
    "instead": "statt, anstatt, anstelle von, anstelle, statt bisher, im austausch gegen, statt wie bisher",
    "becomes": "wird zu, werden zu, →, ->, =>, wird ersetzt durch, künftig, werden künftig",
    "change": "steigt, steigen, stieg, sinkt, sinken, sank, erhöht, erhöhen, senken, senkt, ändert, ändern,"
    " wechselt, wechseln, reduziert, verschoben, verlegt, wächst, wachsen, fällt, fallen, gesenkt, gestiegen,"
    " angehoben, heben, hebt, steigern, vergrößert, springt, geändert, erhöhung, senkung, änderung",
    "from": "von, vom", "to": "auf, zu, nach",
}  # fmt: skip
_DIRECTIONS: Forms = {
    "up": "steigt, steigen, stieg, stiegen, gestiegen, erhöht, erhöhen, erhöhung, angehoben, anstieg,"
    " klettert, teurer",
    "down": "sinkt, sinken, sank, gesunken, gesenkt, senkt, senken, senkung, fällt, verringert, günstiger,"
    " billiger",
}  # fmt: skip
_AGES: Forms = {
    "was": "alt, alte, alter, altes, alten, bisher, bisherige, bisheriger, bisheriges, bisherigen, vorher,"
    " vorherige, frühere, früherer, ursprünglich, ursprüngliche, bislang",
    "now": "neu, neue, neuer, neues, neuen, künftig, künftige, erst",
    "today": "heute, aktuell, aktuelle, aktueller",
    "until": "bis, bis jetzt",
    "from": "ab",
}  # fmt: skip
_SHARES: Forms = {
    "off": "rabatt, nachlass, sparen, spare, sparst, spart, günstiger, billiger, reduziert, ermäßigung, rabatt von,"
    " ersparnis, auf alles, preisnachlass",
    "back": "zurück, cashback", "extra": "zuschlag, aufschlag, zusätzlich, säumniszuschlag, aufpreis",
}  # fmt: skip
_PERS: Forms = {
    "month": "jeden monat, monatlich, monatliche, monatlichen, monatlicher, monatliches",
    "week": "jede woche, wöchentlich, wöchentliche, wöchentlichen",
    "year": "jedes jahr, jährlich, jährliche, jährlichen, jährlicher, für das jahr, für ein jahr",
    "day": "täglich, tägliche, täglichen", "hour": "stündlich",
}  # fmt: skip
_FEES: Forms = {
    "": "gebühr, gebühren, preis, preise, kosten, beitrag, beiträge, rate, miete, grundgebühr, zahlung, prämie",
}  # fmt: skip
_NEGATIONS: Forms = {
    ("clause", ""): "nicht, nie, niemals, keinesfalls, keineswegs, nicht mehr, ausgenommen, ausgeschlossen, nimmer,"
    " weder, auf keinen fall, verboten, untersagt",
    ("without", ""): "ohne",
    ("forward", ""): "kein, keine, keinen, keinem, keiner, keines, niemand, niemandem, nichts, außer, exkl,"
    " exkl., exklusive, mit ausnahme von, abgesehen von, bis auf",
    ("instead", ""): "statt, anstatt, anstelle von, anstelle, anstelle der, anstelle des",
    ("none", ""): "nicht nur, nicht mehr als, nicht weniger als, nicht später als, nicht vor, nicht vor dem, nicht"
    " vergessen, vergessen sie nicht, vergiss nicht, warum nicht, zögern sie nicht, nicht zuletzt, nicht verpassen,"
    " verpassen sie nicht, verpass nicht, ohne weiteres, kein problem, keine sorge, nichts wie, warten sie nicht",
    ("clause", "must"): "nicht nötig, nicht erforderlich, nicht notwendig, müssen nicht, brauchen nicht, muss nicht,"
    " musst nicht",
}  # fmt: skip
_MODALS: Forms = {
    "must": "muss, müssen, musst, müsst, musste, soll, sollen, sollst, sollte, sollten, erforderlich, nötig,"
    " notwendig, verpflichtet, pflicht, verpflichtend, obligatorisch, brauchen, braucht, brauchst, benötigen",
    "may": "könnte, könnten, vielleicht, möglicherweise, eventuell, evtl, evtl., unter umständen, ggf, ggf.,"
    " womöglich, dürfte, dürften, wahrscheinlich",
    "can": "freiwillig, freigestellt, optional, empfohlen, empfehlen, empfehlenswert, ratsam,"
    " kann, können, kannst, könnt, darf, dürfen, darfst, dürft", "will": "wird, werden, wirst, werdet",
    "aim": "möchten, versuchen, planen, hoffen, beabsichtigen, bemühen uns, wollen, bestreben, geplant",
}  # fmt: skip
_ADVICE: Forms = {
    "": "empfehlen, empfohlen, empfiehlt, empfehlenswert, raten, ratsam",
    "should": "sollte, sollten, solltest, solltet, besten",
}  # fmt: skip
_CONDITIONS: Forms = {
    "if": "wenn, falls, sofern, sobald, solange, ob, im fall",
    "unless": "es sei denn, außer wenn",
}  # fmt: skip
_BREAKS: Forms = {
    "but": "aber, sondern, weil, denn, während, obwohl, damit, jedoch, dass, doch, sonst", "and": "und, sowie, &",
    "or": "oder",
}  # fmt: skip
_FUNCTION_WORDS: Forms = {
    "": "das heißt, das bedeutet, jemand, jemanden, jemandem, etwas, der, die, das, dem, den, des, ein, eine,"
    " einem, einen, einer, eines,"
    " und, oder, aber, sondern, denn, weil, dass, damit, als, wie, wenn, falls, ob, sofern, sobald, solange, in, im,"
    " an, am, auf, aus, bei, beim, mit, von, vom, zu, zum, zur, für, um, durch, gegen, seit, bis, während, wegen,"
    " trotz, zwischen, entlang, hinter, neben, ich, du, er, sie, es, wir, ihr, ihnen, ihm, ihn, uns, euch, mich,"
    " mir, dich, dir, sich, mein, meine, meinen, dein, deine, deinen, deiner, deinem, sein, seine, seinen, ihre,"
    " ihren, ihrem, ihrer, ihres, unser, unsere, unseren, unserem, unserer, euer, eure, euren, dieser, diese,"
    " dieses, diesen, diesem, jener, welche, welcher, welches, was, wer, wen, wem, wo, wohin, woher, wann, warum,"
    " bin, bist, ist, sind, seid, war, waren, gewesen, hat, haben, habe, hast, habt, hatte, hatten, wird, werden,"
    " wirst, werdet, wurde, wurden, worden, kann, können, kannst, könnt, muss, müssen, musst, soll, sollen, darf,"
    " dürfen, nicht, kein, keine, ja, nein, bitte, auch, nur, noch, schon, sehr, so, da, dann, doch, mal, hier,"
    " dort, dazu, davon, dafür, darauf, etwa, man, mehr, alle, allen, aller, alles, jede, jeder, jedes, jeden,"
    " jedem, einige, viele, gilt, gelten, gibt, geben, guten, tag, hallo, liebe, lieber, danke, z, b, bzw, je, pro,"
    " per, ab, selbst, eben, ganz, einfach, immer, wieder, lässt, lassen, macht, machen, geht,"
    " gehen, kommt, jederzeit, auch nicht, gar",
}  # fmt: skip
_VERBS: Forms = {
    "": "bin, ist, sind, war, waren, hat, haben, habe, hatte, wird, werden, wurde, wurden, kann, können, muss,"
    " müssen, soll, sollen, darf, dürfen, gilt, gelten, gibt, wir, sie, ihr, du, es, nie, niemals",
}  # fmt: skip
_REQUESTS: Forms = {
    "": "bestellen, bestelle, bestell, rufen, ruf, buchen, buche, buch, reservieren, reserviere, klicken, klicke,"
    " klick, besuchen, besuche, bestätigen, bestätige, antworten, antworte, geben, gib, nutzen, nutze, sichern,"
    " sichere, holen, hole, hol, kommen, komm, schauen, schau, lesen, lies, spenden, spende, melden, melde, senden,"
    " sende, schicken, schicke, laden, lade, prüfen, prüfe, ändern, ändere, wählen, wähle, teilen, teile,"
    " registrieren, registriere, kontaktieren, schreiben, schreib, schreibe, kaufen, kaufe, kauf, entdecken,"
    " entdecke, bringen, bringe, bring, halten, halte, stornieren, storniere, kündigen, kündige, verwalten,"
    " verwalte, ansehen, vergleichen, vergleiche, testen, teste, sparen, spare, folgen, folge, öffnen, öffne,"
    " stoppen, beachten, beachte, warten, trinken, kochen, erneuern, bezahlen, zahlen, zahle, anrufen, abstimmen,"
    " anmelden, herunterladen",
}  # fmt: skip
_ON_DAYS: Forms = {
    "": "am",
}  # fmt: skip
_ENDS: Forms = {
    "": "enden",
}  # fmt: skip
_WITHS: Forms = {
    "": "mit",
}  # fmt: skip
_PRICES: Forms = {
    "included": "enthalten", "free": "kostenlos", "chargeable": "kostenpflichtig", "open": "frei",
}  # fmt: skip
_ABBREVIATIONS: Forms = {
    "": "dr, hr, fr, prof, str, nr, ca, einschl, inkl, exkl, zzgl, bzw, usw, evtl, ggf, mind, max, min, tel, jan,"
    " feb, mär, apr, jun, jul, aug, sept, sep, okt, nov, dez, mo, di, mi, do, sa, so, mio, mrd, std, st, abs, art,"
    " vgl, zb, bspw, co, gmbh, ges, geb, hbf",
}  # fmt: skip
_FEE_PERS: Forms = {
    "month": "monatsgebühr, monatspreis, monatsbeitrag, monatsmiete, monatsrate, monatliche gebühr",
    "year": "jahresgebühr, jahresbeitrag, jahrespreis, jahresprämie", "week": "wochenpreis, wochenmiete",
    "day": "tagespreis, tagesmiete",
}  # fmt: skip
_PRONOUNS: Forms = {
    "": "ich, du, er, sie, es, wir, ihr",
}  # fmt: skip
_REQUEST_OPENERS: Forms = {
    "": "bitte, jetzt, hier, einfach, gleich, nun, dann, auch, zuerst, heute, und, oder, gern, gerne",
}  # fmt: skip

WORDS: dict[str, Forms] = {
    "bounds": _BOUNDS, "bounds_behind": _BOUNDS_BEHIND, "bounds_far": _BOUNDS_FAR, "deadlines": _DEADLINES,
    "advances": {"": "vorher, im voraus, zuvor, im vorfeld, vorab"},
    "bound_fillers": _FILLERS, "roles": _ROLES, "directions": _DIRECTIONS,
    "role_shares": _SHARES, "ages": _AGES, "pers": _PERS, "fees": _FEES,
    "negations": _NEGATIONS, "modals": _MODALS, "advice": _ADVICE, "conditions": _CONDITIONS, "breaks": _BREAKS,
    "withs": _WITHS, "on_days": _ON_DAYS, "pasts": {"": "letzten, letzte, vergangenen, vorangegangenen"},
    "ends": _ENDS, "prices": _PRICES,
    "function_words": _FUNCTION_WORDS, "verbs": _VERBS,
    "requests": _REQUESTS, "abbreviations": _ABBREVIATIONS, "fee_pers": _FEE_PERS, "pronouns": _PRONOUNS,
    "request_openers": _REQUEST_OPENERS,
}  # fmt: skip
