"""What makes a phrase a condition in French."""

from brandkit.facts.lexicon.lexicon import Forms

_RESTRICTIONS: Forms = {
    "":
    "sauf, hors, hormis, excepté, à l'exception, exclus, exclue, exclues, exclusions, seulement, uniquement,"
    " si, sous réserve, à condition, condition, conditions, cgv, doit, doivent, obligatoire, requis, requise,"
    " valable, valables, réservé, réservée, nouveaux clients, première commande, minimum, maximum, limité,"
    " limitée, participants, participantes",
}  # fmt: skip

WORDS = {"restrictions": _RESTRICTIONS}
