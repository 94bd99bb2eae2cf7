"""The words of French sentences; the categories are explained in the package."""

from brandkit.facts.lexicon.lexicon import Forms

_BOUNDS: Forms = {
    ("up-to", "until", "until"): "jusqu'à, jusqu'au, jusqu'aux, jusqu'en, jusqu'a, jusqu'à la fin du, jusqu'à la fin"
    " de, jusqu'à concurrence de",
    ("within", "", ""): "dans les, dans un délai de, sous, d'ici",
    ("up-to", "", ""): "au plus, au maximum, maximum, max, max., tout au plus, pas plus de, plafonné à,"
    " plafonnée à, un plafond de, plafond de, dans la"
    " limite de, limité à, un maximum de, maximum de, limitée à",
    ("at-least", "from", "from"): "au plus tôt le, au plus tôt, pas avant le, pas avant, à partir de, à partir du, à"
    " partir des, à partir d', a partir de, a partir du, dès, dès le, à compter de, à compter du",
    ("at-least", "", ""): "au moins, au minimum, minimum, min., un minimum de, minimum de, âge minimum, pas moins"
    " de, minimum d'achat",
    ("over", "", ""): "plus de, plus d', au-delà de, supérieur à, supérieure à, au-dessus de",
    ("under", "", ""): "moins de, moins d', inférieur à, inférieure à, en dessous de, au-dessous de",
    ("about", "about", "about"): "environ, autour de, à peu près, près de, approximativement, env, env., presque,"
    " vers, aux alentours de, ~, quelque",
    ("only", "only", "only"): "seulement, uniquement, que, exclusivement, rien que",
    ("", "by", "by"): "au plus tard, au plus tard le, se termine le, se terminent le, prend fin le, expire le,"
    " expire, d'ici, d'ici le, d'ici au, fin le, finit le, au plus tard à, avant la fin du",
    ("", "before", "before"): "avant, avant le",
    ("", "from", ""): "commence le, débute le, démarre le, valable à partir du, valable dès",
    ("", "after", "after"): "après, après le, passé le, au bout de, au bout d'",
    ("since", "since", "since"): "depuis, depuis le",
}  # fmt: skip
_BOUNDS_BEHIND: Forms = {
    ("at-least", "from", "from"): "+",
    ("at-least", "", ""): "ou plus, et plus, minimum, au minimum, au moins, d'achat minimum, et au-delà, ou davantage",
    ("up-to", "", ""): "maximum, max., au maximum, ou moins, et moins, au plus, tout au plus",
    ("about", "about", "about"): "environ", ("only", "only", "only"): "seulement, uniquement",
    ("", "by", "by"): "au plus tard", ("", "until", "until"): "inclus, inclus., compris",
}  # fmt: skip
_BOUNDS_FAR: Forms = {
    ("at-least", "", ""): "ou plus, minimum, au minimum", ("up-to", "", ""): "ou moins, maximum, au maximum",
}  # fmt: skip
_DEADLINES: Forms = {
    "by": "dernier jour, date limite, clôture, dernière chance, échéance, dernier délai, date butoir",
    "from": "les réservations ouvrent, réservations à partir, ouverture des réservations, ouverture des"
    " inscriptions, réservations ouvertes",
}  # fmt: skip
_FILLERS: Forms = {
    "": "le, la, les, l', du, de, des, d', un, une, à, au, aux, en, est, sont, ce, cette, montant, montant de,"
    " total, total de, achat, achats, commande, commande de, fin, prochain, soir, midi le, minuit le, votre, valeur"
    " de, somme de, inclus, y compris",
}  # fmt: skip
_ROLES: Forms = {
    "was": "était, étaient, auparavant, précédemment, avant, l'an dernier, l'année dernière, ancien prix,"
    " initialement, jusqu'ici, jusqu'à présent, jusque-là, autrefois, prix conseillé",
    "now": "désormais, maintenant, cette année, nouveau prix, dorénavant, à présent",
    "instead": "au lieu de, au lieu du, au lieu des, au lieu d', à la place de, à la place du, à la place de la,"
    " plutôt que, contre",
    "becomes": "devient, deviennent, →, ->, =>, deviendra, est remplacé par, est remplacée par",
    "change": "passe, passent, passera, passeront, passer, augmente, augmentent, augmentera, baisse, baissent,"
    " baissera, monte, montera, change, changent, réduit, déplacé, reporté, descend, grimpe, évolue, évoluera,"
    " passant",
    "from": "de, du, d'", "to": "à, au",
}  # fmt: skip
_DIRECTIONS: Forms = {
    "up": "augmente, augmentent, augmentera, augmenteront, augmentation, hausse, monte, montent, montera,"
    " grimpe, plus cher, plus chère",
    "down": "baisse, baissent, baissera, baisseront, diminue, diminuent, diminuera, diminution, descend,"
    " descendra, chute, moins cher, moins chère",
}  # fmt: skip
_AGES: Forms = {
    "was": "ancien, ancienne, avant, auparavant, précédent, précédente, initial, initiale, était",
    "now": "nouveau, nouvelle, nouvel, désormais, maintenant",
    "today": "aujourd'hui, actuel, actuelle, actuellement",
    "until": "jusqu'ici, jusqu'à présent, jusqu'au",
    "from": "à partir, dès",
}  # fmt: skip
_SHARES: Forms = {
    "off": "de réduction, réduction, de remise, remise, de rabais, rabais, économisez, de moins, remise de,"
    " réduction de, moins cher",
    "back": "remboursés, de remboursement, cashback",
    "extra": "supplémentaire, supplémentaires, de plus, de majoration, en plus, majoration, de supplément",
}  # fmt: skip
_PERS: Forms = {
    "month": "chaque mois, tous les mois, mensuel, mensuelle, mensuels, mensuelles, mensuellement",
    "week": "chaque semaine, toutes les semaines, hebdomadaire, hebdomadaires",
    "year": "chaque année, tous les ans, annuel, annuelle, annuels, annuelles, pour l'année, pour un an",
    "day": "quotidien, quotidienne, quotidiens",
}  # fmt: skip
_FEES: Forms = {
    "": "frais, prix, tarif, tarifs, coût, cotisation, abonnement, loyer, mensualité, paiement, forfait, redevance",
}  # fmt: skip
_NEGATIONS: Forms = {
    ("clause", ""): "pas, jamais, plus jamais, non, exclu, exclue, exclus, exclues, guère, exempté, exemptés,"
    " interdit, interdite, interdits, interdites, n'est plus, ne sont plus, ne sera plus, ne seront plus, n'a plus,"
    " n'ont plus, n'avez plus, n'aurez plus, ne peut plus, ne peuvent plus, ne pouvez plus, ne pourrez plus, n'y a"
    " plus, n'y aura plus, ne reste plus",
    ("without", ""): "sans",
    ("forward", ""): "aucun, aucune, personne, rien, ni, sauf, hors, excepté, à l'exception de, à l'exception"
    " du, à l'exception des, hormis, exclut, excluent, pas de, pas d', en dehors de, pas besoin de, pas besoin d'",
    ("next", ""): "pas sur",
    ("instead", ""): "au lieu de, au lieu du, au lieu des, au lieu d', à la place de, à la place du, à la place des,"
    " à la place d', plutôt que",
    ("none", ""): "pas seulement, pas plus de, pas moins de, n'hésitez pas, n'hésite pas, n'oubliez pas, n'oublie"
    " pas, ne manquez pas, ne ratez pas, pourquoi pas, sans doute, sans hésiter, ne tardez pas, sans attendre, pas"
    " de souci, pas de panique, pas à pas, ne rate pas,"
    " n'est plus que, ne sont plus que, n'y a plus que, n'y a plus qu', ne reste plus que, ne reste plus qu',"
    " n'avez plus qu', n'avez plus que",
    ("clause", "must"): "pas nécessaire de, pas obligé de, pas obligatoire",
}  # fmt: skip
_MODALS: Forms = {
    "must": "doit, doivent, devez, dois, devra, devront, devrez, il faut, faut, obligatoire, obligatoirement,"
    " obligatoires, nécessaire, requis, requise, tenu de, impératif, devrait, devraient, devriez, exigé, exigée",
    "may": "pourrait, pourraient, pourrions, pourriez, peut-être, éventuellement, possiblement, il se peut, risque de,"
    " risquent de, est"
    " susceptible, probablement, peut être",
    "can": "facultatif, facultative, facultatifs, facultatives, optionnel, optionnelle, conseillé, conseillée,"
    " conseillés, conseillons, recommandé, recommandée, recommandés, recommandons,"
    " peut, peuvent, pouvez, peux, pouvons, pourrez, pourra, pourront, pourras, possible, autorisé, libre de",
    "will": "sera, seront, serez, aura, auront, va, vont, allez",
    "aim": "essayons, essaierons, espérons, prévoyons, visons, tentons, tenterons, comptons, souhaitons, efforçons,"
    " prévu",
}  # fmt: skip
_ADVICE: Forms = {
    "": "recommandons, recommandé, recommandée, recommande, conseillons, conseillé, conseillée, conseille",
    "should": "devrait, devraient, devriez, devrais, mieux",
}  # fmt: skip
_CONDITIONS: Forms = {
    "if": "si, s', lorsque, lorsqu', quand, à condition, pourvu que, dès que, en cas de, tant que",
    "unless": "sauf si, à moins que, sauf quand",
}  # fmt: skip
_BREAKS: Forms = {
    "but": "mais, car, parce que, tandis que, alors, donc, qui, puis, sinon", "and": "et, &", "or": "ou",
}  # fmt: skip
_FUNCTION_WORDS: Forms = {
    "": "cela signifie, c'est-à-dire, cela veut dire, le, la, les, l', un, une, des, de, du, d', au, aux, à, a, en,"
    " dans, par, pour, sur, chez, avec, vers,"
    " entre, pendant, durant, lors, et, ou, mais, donc, or, ni, car, que, qu', qui, quoi, dont, où, si, s', quand,"
    " comme, lorsque, lorsqu', je, j', tu, il, elle, on, nous, vous, ils, elles, me, m', te, t', se, lui, leur,"
    " leurs, y, ce, c', cet, cette, ces, cela, ça, ceci, mon, ma, mes, ton, ta, tes, son, sa, ses, notre, nos,"
    " votre, vos, ne, n', pas, est, sont, suis, es, êtes, sommes, sera, seront, serez, était, étaient, été, être,"
    " ai, as, avez, avons, ont, aura, auront, aurez, avait, avoir, fait, faire, peut, peuvent, pouvez, pourrez,"
    " pourra, doit, doivent, devez, très, aussi, même, encore, déjà, bien, alors, ici, là, puis, oui, non, bonjour,"
    " salut, cher, chère, merci, svp, plaît, tout, toute, tous, toutes, chaque, quel, quelle, quels, quelles, voici,"
    " voilà, plus, moins, jusqu', va, vont, afin, ainsi, dès",
}  # fmt: skip
_VERBS: Forms = {
    "": "est, sont, sera, seront, était, étaient, suis, êtes, sommes, a, ont, avez, avons, aura, auront, peut,"
    " peuvent, pouvez, pourrez, doit, doivent, devez, va, vont, ne, n', nous, vous, il, elle, ils, elles, on, jamais",
}  # fmt: skip
_REQUESTS: Forms = {
    "": "réservez, appelez, commandez, cliquez, visitez, confirmez, répondez, profitez, découvrez, inscrivez,"
    " téléchargez, utilisez, entrez, saisissez, donnez, venez, lisez, consultez, gérez, contactez, écrivez,"
    " vérifiez, choisissez, apportez, payez, renouvelez, annulez, modifiez, partagez, suivez, ouvrez, envoyez,"
    " présentez, prenez, demandez, achetez, cessez, arrêtez, débranchez, comparez, votez, réserve, appelle,"
    " commande, clique, visite, confirme, réponds, profite, découvre, utilise, viens, consulte, choisis, écris,"
    " prends, gérer, réserver, appeler, commander, confirmer, découvrir, voir, consulter, modifier, annuler, payer,"
    " télécharger, acheter, comparer, donner, signalez, évitez, faites, gardez, conservez, rendez, allez, mettez,"
    " remplissez, activez, rejoignez, participez, testez, jetez, buvez",
}  # fmt: skip
_ON_DAYS: Forms = {
    "": "le",
}  # fmt: skip
_ENDS: Forms = {
    "": "finir",
}  # fmt: skip
_WITHS: Forms = {
    "": "avec",
}  # fmt: skip
_PRICES: Forms = {
    "included": "inclus", "free": "gratuit", "chargeable": "onéreux", "open": "libre",
}  # fmt: skip
_ABBREVIATIONS: Forms = {
    "": "m, mme, mlle, mm, dr, pr, st, ste, av, bd, env, max, min, tél, tel, janv, févr, avr, juil, sept, oct, nov,"
    " déc, lun, mar, mer, jeu, ven, sam, dim, etc, cf, no, art, ex, suppl, incl, excl, app",
}  # fmt: skip
_FEE_PERS: Forms = {
    "month": "mensualité, mensualités", "year": "annuité",
}  # fmt: skip
_PRONOUNS: Forms = {
    "": "je, tu, il, elle, on, nous, vous, ils, elles",
}  # fmt: skip
_REQUEST_OPENERS: Forms = {
    "": "maintenant, vite, merci de, veuillez, puis, ici, ensuite, et, ou, alors, d'abord, pensez à, n'oubliez pas de",
}  # fmt: skip

WORDS: dict[str, Forms] = {
    "bounds": _BOUNDS, "bounds_behind": _BOUNDS_BEHIND, "bounds_far": _BOUNDS_FAR, "deadlines": _DEADLINES,
    "advances": {"": "avant, à l'avance, auparavant, plus tôt"},
    "bound_fillers": _FILLERS, "roles": _ROLES, "directions": _DIRECTIONS,
    "role_shares": _SHARES, "ages": _AGES, "pers": _PERS, "fees": _FEES,
    "negations": _NEGATIONS, "modals": _MODALS, "advice": _ADVICE, "conditions": _CONDITIONS, "breaks": _BREAKS,
    "withs": _WITHS, "on_days": _ON_DAYS, "pasts": {"": "derniers, dernières"},
    "ends": _ENDS, "prices": _PRICES,
    "function_words": _FUNCTION_WORDS, "verbs": _VERBS,
    "requests": _REQUESTS, "abbreviations": _ABBREVIATIONS, "fee_pers": _FEE_PERS,
    "pronouns": _PRONOUNS, "request_openers": _REQUEST_OPENERS,
}  # fmt: skip
