"""The French words around what people type or press; the package explains the categories."""

from collections.abc import Mapping

from brandkit.facts.lexicon.lexicon import Forms

_SIGNS: Forms = {
    ".": "point, dot", "/": "barre oblique, slash, barre", "-": "tiret, trait d'union, tiret du 6",
    "_": "tiret bas, underscore, souligné", "@": "arobase, arrobase, at", "+": "plus",
    "?": "point d'interrogation", "=": "signe égal", "&": "esperluette, et commercial", "#": "dièse",
    "": "en un seul mot, en un mot, tout attaché, tout collé, attaché, sans espace, sans espaces",
}  # fmt: skip
_REPEATS: Forms = {2: "double, deux fois", 3: "triple, trois fois"}
_DIGITS: Forms = {1: "un"}
_LETTER_NAMES: Forms = {
    "b": "bé", "c": "cé", "d": "dé", "f": "effe, èf", "g": "gé", "h": "ache", "j": "ji", "k": "ka", "l": "èl",
    "m": "emme, èm", "n": "enne, èn", "p": "pé", "q": "ku", "r": "erre, èr", "s": "esse, ès", "t": "té", "v": "vé",
    "w": "double vé", "x": "ixe, ix", "y": "i grec", "z": "zède",
}  # fmt: skip
_LETTER_WORDS: Forms = {"": "a, à, y, o, ô"}
_LETTER_HELPS: Forms = {"": "comme, comme dans, de"}
_EDGES: Forms = {
    "": "le, la, les, l', un, une, des, du, de, d', au, aux, notre, nos, votre, vos, mon, ton, son, ce, cet, cette,"
    " ces, sur, en, dans, par, pour, avec, sans, sous, chez, et, ou, ni, mais, que, qui, qu', c', s', n', jusqu',"
    " jusque, avant, après, dès, depuis, est, sont, était, sera, être, peut, pouvez, peux, doit, devez, pas, ne,"
    " plus, aussi, vous, tu, nous, il, elle, on, se, ici, là, aujourd'hui, demain, maintenant, directement,"
    " simplement, ainsi, alors, puis",
}  # fmt: skip
_OPENERS: Forms = {
    "": "rendez, visitez, visite, allez, va, consultez, voir, voyez, retrouvez, trouvez, réservez, commandez,"
    " découvrez, gérez, annulez, inscrivez, connectez, site, internet, web, page, adresse, lien, ligne, tout,"
    " détails, infos, informations, info, appelez, tapez, saisissez",
}  # fmt: skip
_MAIL_CUES: Forms = {"": "e-mail, email, mail, mél, courriel, écrivez, écris, écrire, adresse mail, répondez"}
_PHONE_CUES: Forms = {
    "": "téléphone, tél, tél., tel, appelez, appeler, appelle, appel, composez, numéro, contactez, joindre, joignez,"
    " mobile, portable, fax, sms, whatsapp, vert, gratuit, standard, téléphonez, joignable",
}
_PHONE_LINKS: Forms = {"": "le, au"}
_CODE_CUES: Forms = {
    "": "code, codes, code promo, code promotionnel, code de réduction, code d'accès, code de confirmation, code"
    " secret, code avantage, code cadeau, code de sécurité, code pin, pin, bon, coupon, mot de passe, mot-clé, code"
    " d'entrée, code de retrait",
}
_ITEM_CUES: Forms = {
    "": "vol, vols, porte, porte d'embarquement, modèle, référence, réf, réf., ref, dossier, réservation, numéro de"
    " réservation, commande, numéro de commande, facture, numéro de facture, numéro de suivi, numéro de client,"
    " billet, siège, place, quai, voie, train, bus, ligne, terminal, hall, immatriculation, plaque, lot, numéro de"
    " lot, numéro de série, série, article, version, rangée, contrat, numéro de contrat, stand, casier, siret,"
    " siren, agrément, chambre, voiture, code postal, iban, colis, colis n°, salle",
}
_TAIL_CUES: Forms = {"": "se terminant par, qui se termine par, finissant par, terminant par, derniers chiffres"}
_NUMBER_CUES: Forms = {
    "": "commande, facture, référence, réf, ref, réservation, dossier, contrat, client, compte, carte, iban, bic,"
    " siret, siren, tva, isbn, suivi, colis, lot, série, article, billet, id, version, modèle, agrément",
}
_FILLERS: Forms = {
    "": "est, sont, était, numéro, n°, no, nº, votre, ton, le, la, l', de, du, d', c'est, suivant, sera, avec",
}

WORDS: Mapping[str, Forms] = {
    "spoken_signs": _SIGNS,
    "spoken_repeats": _REPEATS,
    "spoken_digits": _DIGITS,
    "letter_names": _LETTER_NAMES,
    "letter_words": _LETTER_WORDS,
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
