"""Words of conditions, and for whom an offer is, in French."""

from brandkit.facts.lexicon.lexicon import Forms

_RESTRICTIONS: Forms = {
    "":
    "sauf, hors, hormis, excepté, à l'exception, exclus, exclue, exclues, exclusions, seulement, uniquement,"
    " si, sous réserve, à condition, condition, conditions, cgv, doit, doivent, obligatoire, requis, requise,"
    " valable, valables, réservé, réservée, nouveaux clients, première commande, minimum, maximum, limité,"
    " limitée, participants, participantes",
}  # fmt: skip
_PEOPLE: Forms = {
    "": "clients, clientes, familles, foyers, invités, jeunes, passagers, personnes, utilisateurs,"
    " visiteurs, voyageurs",
    "adult": "adultes", "child": "enfants", "student": "élèves, étudiants, étudiantes",
    "senior": "retraités, seniors", "member": "abonnés, abonnées, adhérents, membres",
    "resident": "habitants, locataires, riverains", "staff": "salariés", "parent": "parents", "patient": "patients",
    "woman": "femmes", "man": "hommes",
}  # fmt: skip
_PLACES: Forms = {
    "": "place, places, siège, sièges",
}  # fmt: skip
_ROADS: Forms = {
    "": "rue, avenue, av, boulevard, bd, place, chemin, allée, quai, route, impasse, pont, cours",
}  # fmt: skip
_EXTRAS: Forms = {
    "delivery": "nous apportons, livraison, livrer, livrons, livré, livrés, livrée, livrées, livraisons,"
    " port, à domicile, frais de port, expédition",
    "returns": "retours, retour, retourner, renvoyer",
    "parking": "parking, garer, garez, stationner, stationnez, stationnement",
    "gift": "cadeau, cadeaux, surprise, présent",
    "food": "boisson, boissons, café, thé, bière, vin, verre, apéritif, champagne, cocktail, goûter,"
    " gâteau, déjeuner, petit-déjeuner, dîner, dessert, popcorn, glace, pizza",
    "thing": "t-shirt, tee-shirt, t-shirts, tasse, mug, sac, tote bag, affiche, autocollant, carnet,"
    " serviette, gourde",
    "wifi": "wifi, wi-fi",
    "upgrade": "surclassement",
    "fitting": "installation, montage, pose",
    "insurance": "assurance",
    "ride": "navette",
    "voucher": "bon d'achat, chèque-cadeau",
}  # fmt: skip

WORDS = {"restrictions": _RESTRICTIONS, "people": _PEOPLE, "places": _PLACES, "roads": _ROADS, "extras": _EXTRAS}
