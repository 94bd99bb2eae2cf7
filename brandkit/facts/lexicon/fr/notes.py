"""What people who work on a text write to each other, in French."""

from brandkit.facts.lexicon.lexicon import Forms

_NOTES: Forms = {
    "":
    "lien à venir, texte à venir, lien à insérer, insérer le lien, insérer l'image, insérer la photo,"
    " ajouter le lien ici, voir avec le service juridique, voir avec le juridique, en attente de validation interne,"
    " note interne, faux texte",
}  # fmt: skip
_ASIDES: Forms = {
    "":
    "à vérifier, à valider avec ~, à valider par ~, à confirmer, à confirmer avec ~, à confirmer par ~, à compléter,"
    " à relire, à corriger, à traduire, à insérer, à définir, à revoir, prix à venir, photo à venir, image à venir,"
    " vérifier le prix, vérifier la date, c'est bien ça, en attente de validation",
}  # fmt: skip
_TASKS: Forms = {
    "":
    "vérifier, valider, confirmer, compléter, relire, corriger, insérer, ajouter, remplacer, traduire, raccourcir,"
    " définir, manque, manquant",
}  # fmt: skip
_THINGS: Forms = {
    "":
    "lien, url, photo, image, logo, vidéo, nom, prénom, date, prix, code, heure, adresse, texte, titre, bouton,"
    " signature, numéro, ici, nom de l'entreprise",
}  # fmt: skip
_HEADS: Forms = {
    "":
    "brouillon, à compléter, à valider, à vérifier, interne",
}  # fmt: skip

WORDS = {
    "notes": _NOTES, "note_asides": _ASIDES, "note_tasks": _TASKS, "note_things": _THINGS, "note_heads": _HEADS,
}  # fmt: skip
