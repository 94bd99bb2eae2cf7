"""Words that a platform makes links of though nobody meant them as one, and what an author declares to be meant.

The readings say what becomes a link (`ReadLink.meant`); what it is, its label shows: ``@name``, ``#tag``, ``$CASHTAG``,
``/command``, a row of digits, else an address.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from brandkit.checks.variants import names_of
from brandkit.model.channel import ReadLink
from brandkit.model.check import Fault
from brandkit.model.comparison import Source
from brandkit.model.finished import Finished
from brandkit.model.frozen import frozen

MASS = frozenset({"everyone", "here", "channel", "users/all"})
"""Who is called by a mention of all: Discord, Slack, Google Chat."""

_DIGITS = re.compile(r"\+?[\d][\d\s().-]*\Z")
_KINDS = {"@": "mention", "＠": "mention", "#": "tag", "＃": "tag", "$": "cashtag", "/": "command"}
_SIGNS = "@＠#＃$/!<>"


@frozen
class _Known:
    """What a source declares."""

    names: frozenset[str]
    """Without their signs, in small letters."""
    texts: str
    """All in which an address or a name may stand, in small letters."""


def unmeant(finished: Finished, kind: str) -> Iterator[ReadLink]:
    """Yield the links of a kind that the platform makes of its own accord and that nobody declares.

    Kinds: ``mention``, ``tag``, ``cashtag``, ``command``, ``digits``, ``address``.
    """
    for link in finished.reading.links:
        if not link.meant and not calls_all(link) and kind_of(link) == kind and not is_declared(link.label, finished):
            yield link


def kind_of(link: ReadLink) -> str:
    """Return what a link is that a platform makes of words."""
    label = link.label.strip()
    return _KINDS.get(label[:1]) or ("digits" if _DIGITS.match(label) else "address")


def calls_all(link: ReadLink) -> bool:
    """Return whether a link calls everybody in a room: by a broadcast's command, or by the name of all."""
    if link.target[:1] in ("!", "@") or link.target.startswith("users/"):
        return _bare(link.target) in MASS
    return link.label[:1] in ("@", "＠") and _bare(link.label) in MASS


def is_declared(label: str, finished: Finished) -> bool:
    """Return whether an author declares words as a mention, tag or address.

    As ``mentions:`` or ``tags:`` of the message, in the value or another wording of a fact, as a link of the message,
    in brandkit.yaml; a mention that has the brand's name is one too.
    """
    known, words = _declared(finished.source), label.strip().casefold()
    if words[:1] in "@＠#＃" and _bare(words) in known.names:
        return True
    if words in known.texts and re.search(rf"(?<!\w){re.escape(words)}(?!\w)", known.texts):
        return True
    own = filter(None, map(_letters, names_of(finished)))
    return words[:1] in "@＠" and any(_letters(words).startswith(each) for each in own)


def fault_at(link: ReadLink, words: str, severity: str = "") -> Fault:
    """Return the fault that a link is."""
    return Fault(words, link.start, link.end, severity=severity, part=link.part)


@lru_cache(maxsize=16)  # a memo of a pure function; a source is compared by identity
def _declared(source: Source) -> _Known:
    message = source.message
    facts = [text for fact in source.facts.values() for text in (fact.literal, *fact.also)]
    listed = [*message.mentions, *message.tags] if message else []
    names = {_bare(word) for text in (*facts, *listed) for word in text.split()}
    texts = (*source.own_words, *facts, *source.links, *listed)
    return _Known(frozenset(names - {""}), "\n".join(texts).casefold())


def _bare(label: str) -> str:
    return label.strip().strip(_SIGNS).casefold()


def _letters(name: str) -> str:
    return "".join(filter(str.isalnum, name.casefold()))
