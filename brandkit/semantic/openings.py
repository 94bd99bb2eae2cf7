"""Words that open a text or a sentence and promise nothing: questions, and the circumstances of what follows."""

import re
from functools import lru_cache

_CIRCUMSTANCES = {
    "en": "when whenever while if as because since before after until although though even once now unless",
    "de": "wenn weil da als bevor nachdem damit obwohl auch wer wo kaum falls sobald während solange nach",
    "fr": "quand lorsque si comme parce puisque avant après dès même pour afin bien quoique tant",
    "es": "cuando si como porque aunque para antes después sin por mientras quien tras apenas",
    "it": "quando se siccome poiché perché anche prima dopo appena per mentre chi benché finché",
}
"""Words with which a clause begins that stands in front and says when, why or on which condition the rest holds."""


def is_question(text: str) -> bool:
    """Return whether a text asks its reader something; a question promises nothing."""
    return re.search(r"[?？][\s\"»”')]*$", text) is not None


def is_circumstance(clause: str, language: str) -> bool:
    """Return whether a clause that opens a sentence gives the circumstances of what follows it."""
    return _circumstance(language).match(clause) is not None


@lru_cache(maxsize=32)  # a memo of a pure function
def _circumstance(language: str) -> re.Pattern[str]:
    words = "|".join(_CIRCUMSTANCES.get(language, "").split())
    return re.compile(rf"\W*(?:{words})\b" if words else r"(?!)", re.IGNORECASE)
