"""What French words mean and how they vary: the same, the opposite, endings, short forms."""

from brandkit.facts.lexicon.lexicon import Forms

_SENSES: Forms = {
    "ttc": "ttc, toutes taxes comprises, tva comprise", "ht": "ht, hors taxes, hors tva",
    "inclus": "inclus, incluse, incluses, compris, comprise, compris dans le prix, inclus dans le prix",
    "gratuit": "gratuit, gratuite, gratuits, gratuites, gratuitement, sans frais, sans supplément, sans frais"
    " supplémentaires, offert, offerte, sans frais supplémentaire, à titre gracieux, sans coût, sans coût"
    " supplémentaire, aucun frais, au même prix, sans surcoût, sans payer plus, ne coûte rien, ne coûtent rien,"
    " paient rien, paie rien, paies rien, paye rien, payez rien, paierez rien, payer rien, rien à payer, sans"
    " aucun frais",
    "onéreux": "en sus, en supplément, facturé en plus, facturés en plus, est payant, est payante, sont payants,"
    " sont payantes, sera payant, sera payante, parking payant, stationnement payant, livraison payante,"
    " option payante, options payantes, service payant, accès payant, entrée payante,"
    " avec frais, avec des frais, avec supplément, avec un supplément,"
    " coûte quelque chose, sera facturé, sera facturée, seront facturés, seront facturées,"
    " en plus du prix, à votre charge, à la charge du client",
    "rester": "reste, restent, demeure, demeurent, inchangé, inchangée",
    "immédiatement": "immédiatement, tout de suite, sans délai, aussitôt, maintenant, dès maintenant, sur-le-champ,"
    " sans attendre",
    "commencer": "commence, commencer, débute, débuter, démarre, démarrer, début, commencent",
    "finir": "finit, finir, termine, terminer, s'achève, prend fin, expire, fin",
    "acheter": "acheter, achetez, achat, commander, commandez, achats, commande",
    "appeler": "appeler, appelez, appel, téléphoner, téléphonez, appelez-nous, appelle",
    "photo": "photo, image, photos, images, photographie", "arrêter": "arrêter, cesser, arrêtez, cessez",
    "automatiquement": "automatiquement, automatique, tout seul, d'elle-même, de lui-même",
    "annuler": "annuler, annulez, annulation, annulé, annulée, résilier, résiliation",
    "fermer": "fermé, fermée, fermés, fermées, fermer, ferme, fermeture",
    "ouvrir": "ouvert, ouverte, ouverts, ouvertes, ouvre, ouvrir, ouverture",
    "livrer": "livrer, livré, livraison, livrée, livrés",
    "rembourser": "rembourser, remboursé, remboursement, remboursée", "enfant": "enfant, enfants",
    "voiture": "voiture, véhicule, auto, voitures", "espèces": "espèces, liquide, cash",
    "seulement": "seulement, uniquement, exclusivement",
    "retourner": "retourner, retour, renvoyer, retournez, renvoyez", "chambre": "chambre, chambres",
    "recevoir": "recevoir, recevez, recevrez, obtenir, obtenez, obtiendrez",
    "partager": "partager, partageons, transmettre, transmettons, communiquer, partagée, transmise",
    "apporter": "apporter, apportez, présenter, présentez, munissez-vous",
    "illimité": "illimité, illimitée, autant de fois que vous voulez, autant de fois que vous le voulez,"
    " autant de fois que"
    " vous le souhaitez, autant de fois que tu veux, aussi souvent que vous voulez,"
    " aussi souvent que vous le souhaitez,"
    " à volonté, sans limite", "unique": "une fois, une seule fois, une unique fois",
    "inscrire": "inscrire, inscrit, inscrivez, inscription, inscrite",
}  # fmt: skip
_OPPOSITES: Forms = {
    "mensuel": "hebdomadaire, annuel, quotidien", "hebdomadaire": "annuel, quotidien", "nord": "sud", "est": "ouest",
    "dessus": "dessous", "ouvert": "fermé", "ouverte": "fermée", "avant": "après", "espèces": "carte",
    "inclus": "exclu, onéreux",
    "incluse": "exclue", "nouveau": "ancien", "nouveaux": "anciens", "nouvelle": "ancienne", "gauche": "droite",
    "haut": "bas", "augmente": "diminue, baisse", "plus": "moins", "hausse": "baisse", "tôt": "tard",
    "premier": "dernier", "première": "dernière", "intérieur": "extérieur", "arrivée": "départ",
    "autorisé": "interdit", "permis": "interdit", "valable": "invalide", "gratuit": "onéreux",
    "chaud": "froid", "adultes": "enfants", "enfants": "adultes", "toujours": "jamais", "complet": "partiel",
    "total": "partiel", "obligatoire": "facultatif", "obligatoires": "facultatifs", "matin": "soir", "aller": "retour",
    "automatique": "manuel", "en ligne": "en magasin", "disponible": "indisponible", "sûr": "dangereux",
    "potable": "non potable", "unique": "illimité", "confirmé": "annulé, reporté", "confirmée": "annulée, reportée",
    "rester": "augmente, diminue, baisse, augmentent, diminuent, baissent", "bloqué": "débloqué", "renouvelle": "finir",
    "prolongé": "raccourci, écourté", "ajouter": "retirer, supprimer", "conserver": "supprimer, perdre",
    "activer": "désactiver",
    "grand": "petit", "élevé": "faible", "long": "court", "frais": "surgelé", "cru": "cuit", "jour": "nuit",
    "locataire": "propriétaire, bailleur", "parents": "enfants", "hommes": "femmes",
    "garçons": "filles", "ensemble": "séparément", "maximum": "minimum", "public": "privé",
    "provisoire": "définitif", "temporaire": "définitif, permanent", "semaine": "week-end", "entrant": "sortant",
    "ttc": "ht",
}  # fmt: skip
_DENIED: Forms = {
    "gratuit": "payer, paie, paient, coûter",
}  # fmt: skip
_ENDINGS: Forms = {
    "": "s, e, es, é, és, ée, ées, er, ez, ent, ons, ant, ante, ants, antes, ation, ations, ement, ment, ements, ir,"
    " it, is, ie, i, x, ait, aient, era, eront, erez, eur, eurs, euse, euses, issez, ions, aire, aires, ure, ures,"
    " age, ages, issant, u, ue, us, ues, ra, ront",
}  # fmt: skip
_ADVERB_ENDINGS: Forms = {
    "": "ment",
}  # fmt: skip
_LIGHT: Forms = {
    "": "une fois, une seule fois, avant, après, reste, restent,"
    " âge, âgés, abord, nécessaire, requis, requise, besoin, valable, valables, inclus, incluse,"
    " incluses, compris, comprise, autorisé, autorisée, disponible, offre, offres, permis, payer, utiliser, possible",
}  # fmt: skip
_TITLES: Forms = {
    "": "m, mme, mlle, monsieur, madame, mademoiselle, dr, docteur, docteure, pr, professeur, le, la, les, l'",
}  # fmt: skip
_STREETS: Forms = {
    "avenue": "av, ave, avenue", "boulevard": "bd, bld, boulevard", "rue": "r, rue", "place": "pl, place",
    "saint": "st, saint", "sainte": "ste, sainte", "et": "&, et", "numéro": "no, n, numéro", "route": "rte, route",
    "chemin": "ch, chemin", "allée": "all, allée",
}  # fmt: skip
_CEASING: Forms = {
    "": "coupé, coupée, coupés, coupées, coupure, couper, coupons, arrêté, arrêtée, arrêt, suspendu, suspendue,"
    " suspendus, suspendues, interrompu, interrompue, interrompus, interruption, annulé, annulée, annulés,"
    " annulées, supprimé, supprimée, supprimés, fermé, fermée, ferme, fermés, cesse, cessent, fini, terminé,"
    " terminée, manque, manquent, évitez, éviter, privé, privée, vide,"
    " interrompues, indisponible, finale, finit, clôture, clôt",
}  # fmt: skip
_SOMETHINGS: Forms = {
    "": "quelque chose, quoi que ce soit",
}  # fmt: skip

WORDS: dict[str, Forms] = {
    "senses": _SENSES,
    "opposites": _OPPOSITES,
    "contrary_prefixes": {"": "in, im, ir, il, non, dés, dé, mal"},
    "denied": _DENIED,
    "ceasing": _CEASING,
    "somethings": _SOMETHINGS,
    "endings": _ENDINGS,
    "adverb_endings": _ADVERB_ENDINGS,
    "light": _LIGHT,
    "titles": _TITLES,
    "streets": _STREETS,
}
