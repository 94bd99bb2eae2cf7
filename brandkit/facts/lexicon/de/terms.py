"""What makes a phrase a condition in German."""

from brandkit.facts.lexicon.lexicon import Forms

_RESTRICTIONS: Forms = {
    "":
    "außer, ausgenommen, ausgeschlossen, ausnahme, ausnahmen, nur, wenn, falls, sofern, solange,"
    " vorausgesetzt, unter der bedingung, bedingung, bedingungen, teilnahmebedingungen, agb, es gelten, müssen,"
    " muss, erforderlich, gilt, gültig, neukunden, mindestbestellwert, mindestens, höchstens, maximal,"
    " begrenzt, teilnehmende, teilnehmenden, ausgewählte, vorbehalten",
}  # fmt: skip

WORDS = {"restrictions": _RESTRICTIONS}
