"""their-confused: "their", "there" and "they're" are taken for one another.

Why: "their" says whose something is, "there" where it is, and "they're" is short for "they are".
Instead: write "they're" where "they are" could stand, "there" where "here" could, and "their" everywhere else.
"""

from brandkit.grammar.frames import Frame, look_for
from brandkit.model.prose_check import ProseCase, ProseCheck

ID = "grammar/their-confused"
_FRAMES = (
    Frame(
        r"\b(?P<wrong>their|they[’']re) (?:is|are|was|were|has been|have been|will be|isn[’']t|aren[’']t)\b", "there"
    ),
    Frame(r"\b(?P<wrong>there|they[’']re) own\b", "their"),
    Frame(r"\b(?P<wrong>their|there) (?:going to|not going|about to|ready to)\b", "they're", is_certain=False),
    Frame(r"\b(?:over|get|be|up|down|out|right) (?P<wrong>their)(?=[.!?,;]|$)", "there"),
)

CHECK = ProseCheck(
    ID,
    "warning",
    look_for(ID, "warning", {"en": _FRAMES}),
    cases=(
        ProseCase("Their is still time.", ("Their",)),
        ProseCase("All members have there own locker.", ("there",)),
        ProseCase("We will be their!", ("their",)),
        ProseCase("Our guides know the way, and their going to take you.", ("their",)),
        ProseCase("There are two left, and they’re yours. Their owner is glad."),
        ProseCase("Be there at eight, with their own keys."),
    ),
    about=__doc__ or "",
)
