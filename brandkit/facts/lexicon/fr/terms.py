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

WORDS = {"restrictions": _RESTRICTIONS, "people": _PEOPLE, "places": _PLACES, "roads": _ROADS}
