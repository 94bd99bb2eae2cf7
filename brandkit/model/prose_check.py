"""A check of prose: what finds one sort of fault in the words of one text, whatever they are about."""

from brandkit.model.frozen import frozen
from brandkit.model.prose import Look, LookAcross


@frozen
class ProseCase:
    """A proof: a text, and what the check finds in it. Run as a test and shown in the docs."""

    text: str
    finds: tuple[str, ...] = ()
    """The words that each remark is about, in reading order; ``""`` for something that is missing. Empty: silent."""
    locale: str = "en-US"
    situation: str = ""
    beside: tuple[str, ...] = ()
    """Other variants of the same message, for a check that looks at all of them."""


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
    across: LookAcross | None = None
    """What looks at all variants of a message; its cases have some beside them."""
    voice: str = ""
    """What styles/voice.yaml says in the cases; ``""``: as the default kit."""
