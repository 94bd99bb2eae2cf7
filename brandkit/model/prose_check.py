"""A check of prose: what finds one sort of fault in the words of one text, whatever they are about."""

from brandkit.model.frozen import frozen
from brandkit.model.prose import Look


@frozen
class ProseCase:
    """A proof: a text, and what the check finds in it. Run as a test and shown in the docs."""

    text: str
    finds: tuple[str, ...] = ()
    """The words that each remark is about, in reading order; ``""`` for something that is missing. Empty: silent."""
    locale: str = "en-US"


@frozen
class ProseCheck:
    """What finds one sort of fault in prose. Its module's docstring says what, why and what to do instead."""

    id: str
    """``family/name-of-the-fault``."""
    severity: str
    look: Look
    cases: tuple[ProseCase, ...]
    about: str
    """The module's docstring: first line the fault; paragraphs that begin with ``Why:`` and ``Instead:``."""
