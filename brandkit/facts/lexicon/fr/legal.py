"""What people must find in a message, in French."""

from brandkit.facts.lexicon.lexicon import Forms

WORDS: dict[str, Forms] = {
    "stop_keywords": {"": "stop, arret, arrêt, fin"},
    "help_keywords": {"": "aide, help, info"},
    "leaving": {
        "": "désabonner, désabonnez, désabonnement, désinscrire, désinscrivez, désinscription, désabo, ne plus"
        " recevoir, ne souhaitez plus recevoir, gérer mes préférences, gérer vos préférences, gérer tes préférences",
    },
    "pressing": {"": "appuyez, appuie, tapez, composez, touche"},
    "disclosures": {
        "": "publicité, pub, annonce, sponsorisé, sponsorisée, collaboration commerciale, partenariat rémunéré,"
        " communication commerciale, collaboration rémunérée",
    },
    "empty_labels": {
        "": "ici, cliquez ici, cliquer ici, clique ici, par ici, ce lien, lien, plus, voir plus, lire plus, en savoir"
        " plus, savoir plus, lire la suite, la suite, plus d'infos, plus d'informations, détails",
    },
}  # fmt: skip
