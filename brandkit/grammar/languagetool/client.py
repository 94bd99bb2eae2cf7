"""Asking a LanguageTool server, through language-tool-python: whatever goes wrong with that is one clear error."""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import urljoin

from brandkit.errors import Fault, UsageError
from brandkit.grammar.asking import plain_words
from brandkit.grammar.back_end import Note, Notes
from brandkit.grammar.languagetool.address import host_of, is_here
from brandkit.grammar.languagetool.deadline import within
from brandkit.grammar.languagetool.languages import variant_of
from brandkit.grammar.languagetool.noise import LEFT_OUT

if TYPE_CHECKING:
    from language_tool_python import LanguageTool, Match

T = TypeVar("T")

_DEADLINE = 180.0
"""Seconds for one answer. The first in a language takes 9 on a quiet computer, 42 on a busy one, later ones 0.1."""
_MOST = 20_000
"""Characters of one request."""
_BETWEEN = "\n\n"
"""What ends a paragraph: no rule of sentences looks past it."""
_ASTRAL = re.compile(r"[\U00010000-\U0010ffff]")
_SYMBOL = "☺"
"""Stands for an emoji. A server counts UTF-16 units; without characters of two they are code points."""


def version_at(address: str) -> str:
    """Return the version of the server at an address, ``""`` where it does not tell.

    Raises:
        UsageError: nothing there answers as LanguageTool does.
    """
    tool = _tool(address, "en")
    # Old servers do not know this request; the package has no public call for it.
    said = _called(address, lambda: tool._query_server(urljoin(tool.url, "info"), num_tries=1))  # noqa: SLF001
    return str(said.get("software", {}).get("version", ""))


def notes_on(address: str, locale: str, paragraphs: Sequence[str]) -> Sequence[Notes]:
    """Return what a server finds in paragraphs; nothing in a language that it does not know.

    Raises:
        UsageError: it does not answer, or not in time.
    """
    language = variant_of(locale, frozenset(_tool(address, "en").language.languages))
    if not language:
        return [()] * len(paragraphs)
    tool = _tool(address, language)
    return [notes for batch in _batches(paragraphs) for notes in _notes(tool, address, batch)]


def _batches(paragraphs: Sequence[str]) -> Iterator[list[str]]:
    """Yield the paragraphs, as many together as one request may hold."""
    batch: list[str] = []
    for each in paragraphs:
        if batch and sum(map(len, batch)) + len(each) > _MOST:
            yield batch
            batch = []
        batch.append(each)
    if batch:
        yield batch


def _notes(tool: "LanguageTool", address: str, paragraphs: Sequence[str]) -> list[Notes]:
    text = _BETWEEN.join(_ASTRAL.sub(_SYMBOL, each) for each in paragraphs)
    matches = _called(address, lambda: tool.check(text))
    starts = list(accumulate((len(each) + len(_BETWEEN) for each in paragraphs), initial=0))
    return [
        tuple(_note(match, start) for match in matches if start <= match.offset and _end(match) <= start + len(each))
        for start, each in zip(starts, paragraphs, strict=False)
    ]


def _end(match: "Match") -> int:
    return match.offset + match.error_length


def _note(match: "Match", start: int) -> Note:
    words = plain_words(match.message)
    is_spelling = match.category == "TYPOS"
    return Note(
        match.rule_id, words, match.offset - start, _end(match) - start, is_spelling, tuple(match.replacements[:3])
    )


@lru_cache(maxsize=64)  # a memo of what does not change while a server runs: which languages it has
def _tool(address: str, language: str) -> "LanguageTool":
    from language_tool_python import LanguageTool

    # A proxy that the environment names must not get what is meant for this computer.
    host = host_of(address)
    proxies = {"no_proxy": host} if is_here(host) else None
    tool = _called(address, lambda: LanguageTool(language, remote_server=f"{_root(address)}/", proxies=proxies))
    tool.disabled_categories = set(LEFT_OUT)
    return tool


def _root(address: str) -> str:
    return address.rstrip("/").removesuffix("/v2")


def _called(address: str, call: Callable[[], T]) -> T:
    """Return what a call of language-tool-python returns, in time.

    Raises:
        UsageError: it fails. The package raises nearly everything, and `SystemExit` too.
    """
    try:
        return within(_DEADLINE, call)
    except (Exception, SystemExit) as error:
        # What requests says of a refused connection is a page of objects in objects.
        why = "nothing answers there" if "Connection refused" in str(error) else plain_words(str(error))[:200]
        mend = "start it, or set `grammar: {languagetool: off}` in brandkit.yaml"
        raise UsageError([Fault(f"LanguageTool at {address} cannot be asked: {why}", mend)]) from error
