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
    "":
    "abonnés, abonnées, adhérents, adultes, clients, clientes, élèves, enfants, étudiants, étudiantes,"
    " familles, femmes, foyers, habitants, hommes, invités, jeunes, locataires, membres, parents, passagers,"
    " patients, personnes, salariés, seniors, utilisateurs, visiteurs, voyageurs",
}  # fmt: skip
_PLACES: Forms = {
    "": "place, places, siège, sièges",
}  # fmt: skip
_ROADS: Forms = {
    "": "rue, avenue, av, boulevard, bd, place, chemin, allée, quai, route, impasse, pont, cours",
}  # fmt: skip

WORDS = {"restrictions": _RESTRICTIONS, "people": _PEOPLE, "places": _PLACES, "roads": _ROADS}
