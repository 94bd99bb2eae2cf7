"""its-confused: "its" and "it's" are taken for one another.

Why: "it's" is short for "it is" or "it has"; "its" says whose something is. Readers see the slip at once.
Instead: write "it's" where "it is" could stand, and "its" everywhere else.
"""

from brandkit.grammar.frames import Frame, look_for
from brandkit.model.prose_check import ProseCase, ProseCheck

ID = "grammar/its-confused"
_FRAMES = (
    Frame(r"\b(?P<wrong>it[’']s) own\b(?! goal)", "its"),
    Frame(r"\b(?P<wrong>its) (?:an?|the|been|not|so|too|very|also|just|never|only a|time (?:for|to))\b(?!-)", "it's"),
    Frame(
        r"\b(?P<wrong>its) (?:going to|easy to|free to|good to|great to|hard to|here (?:to|again)|worth it)\b", "it's"
    ),
)

CHECK = ProseCheck(
    ID,
    "warning",
    look_for(ID, "warning", {"en": _FRAMES}),
    cases=(
        ProseCase("Its a sale like no other.", ("Its",)),
        ProseCase("The shop has it’s own café.", ("it’s",)),
        ProseCase("We think its time to go.", ("its",)),
        ProseCase("It's a sale, and its prices are low."),
        ProseCase("The café has its own bakery and its not-so-secret recipe."),
        ProseCase("It’s here, and it’s yours."),
    ),
    about=__doc__ or "",
)
