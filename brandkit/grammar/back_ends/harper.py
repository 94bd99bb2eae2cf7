"""Harper: grammar and spelling of English, offline, in this process. It comes with ``brandkit[grammar]``."""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING

from brandkit.errors import Fault, UsageError
from brandkit.grammar.asking import each_once, plain_words
from brandkit.grammar.back_end import Ask, BackEnd, Note, Notes, Opened
from brandkit.grammar.harper_noise import is_noise

if TYPE_CHECKING:
    from harper import Lint, Linter

PACKAGE, VERSION, CORE = "harper-py", "0.2.0", "2.13.0"
"""Its rules change from release to release: the noisy ones below were found with this one. CORE is Harper itself."""
_DIALECTS = {"en-GB": 1, "en-IE": 1, "en-AU": 2, "en-NZ": 2, "en-CA": 3, "en-IN": 4}
"""harper.Dialect by locale; all other English is American, 0."""
_SPELLING = ("SpellCheck", "SplitWords")
_REPLACE, _REMOVE = 0, 1


def open_harper(_: Mapping[str, str]) -> Opened:
    """Return Harper, ready; its dictionary, which takes a second or two, is loaded when something is asked.

    Raises:
        UsageError: it is not installed, or another release is.
    """
    found = _installed()
    mend = 'install it with `pip install "brandkit[grammar]"`, or say `grammar: {harper: off}` in brandkit.yaml'
    if not found:
        raise UsageError([Fault("Harper is not installed", mend)])
    if found != VERSION:
        raise UsageError([Fault(f"{PACKAGE} {found} is installed, and brandkit knows {VERSION}", mend)])
    return Opened(f"Harper {CORE}", _ask())


@lru_cache(maxsize=1)  # one memory of what was asked, as the linters below are one per process
def _ask() -> Ask:
    return each_once(_asked)


def _asked(locale: str, paragraphs: Sequence[str]) -> Sequence[Notes]:
    if locale.partition("-")[0] != "en":
        return [()] * len(paragraphs)
    linter = _linter(_DIALECTS.get(locale, 0))
    return [tuple(_notes(linter, each)) for each in paragraphs]


@lru_cache(maxsize=2)  # each holds 200 MB; a project writes one English, seldom two
def _linter(dialect: int) -> "Linter":
    from harper import Linter

    return Linter(dialect)


def _notes(linter: "Linter", paragraph: str) -> Iterator[Note]:
    for rule, lints in linter.organized_lints(paragraph, language="plaintext").items():
        yield from (_note(rule, lint) for lint in lints)


def _note(rule: str, lint: "Lint") -> Note:
    span = lint.span
    fixes = tuple(
        each.replacement_text if each.kind in (_REPLACE, _REMOVE) else lint.problem_text + each.replacement_text
        for each in lint.suggestions
    )
    return Note(rule, plain_words(lint.message), span.start, span.end, rule in _SPELLING, fixes)


def _installed() -> str:
    try:
        return version(PACKAGE)
    except PackageNotFoundError:
        return ""


BACK_END = BackEnd("harper", "Harper", is_noise, lambda _: iter(()), open_harper, lambda: iter(()))
