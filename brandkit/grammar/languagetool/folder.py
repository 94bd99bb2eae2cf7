"""A LanguageTool on this disk, where language-tool-python keeps it, and the Java that it needs. Nothing is fetched."""

import os
import re
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from shutil import which

from brandkit.errors import Fault, UsageError
from brandkit.grammar.languagetool.place import place

LEAST_JAVA = 17
"""For LanguageTool 6.6 and later."""
_JARS = ("languagetool-server.jar", "languagetool.jar")
_NAME = re.compile(r"LanguageTool-(\d+)\.(\d+)")
_UNVERIFIED = "LTP_BYPASS_VERIFIED_DOWNLOADS"
_VERSION = re.compile(r'version "(?:1\.)?(\d+)')
OR_A_SERVER = "or start a server and name it under `grammar: languagetool_server:` in brandkit.yaml"


def find_jar(environment: Mapping[str, str] = os.environ) -> Path:
    """Return the server of the newest LanguageTool there.

    Raises:
        UsageError: there is none, or one that nobody has verified.
    """
    if environment.get(_UNVERIFIED):
        mend = f"unset {_UNVERIFIED}, and have language-tool-python fetch LanguageTool again"
        raise UsageError([Fault(f"{_UNVERIFIED} is set: what is in {place()} may be anything", mend)])
    jars = sorted(_jars())
    if not jars:
        mend = f"put LanguageTool's folder (LanguageTool-6.8) there, let LTP_PATH say where it is, {OR_A_SERVER}"
        raise UsageError([Fault(f"there is no LanguageTool in {place()}", mend)])
    return jars[-1][1]


def version_of(jar: Path) -> str:
    """Return the version of the LanguageTool that a jar belongs to."""
    return jar.parent.name.partition("-")[2]


def find_java() -> str:
    """Return the path of Java.

    Raises:
        UsageError: there is none, or it is too old.
    """
    java = which("java")
    found = java_version(java) if java else 0
    if not java or not found:
        raise UsageError([Fault(f"LanguageTool needs Java {LEAST_JAVA}, which is not installed", _mend())])
    if found < LEAST_JAVA:
        raise UsageError([Fault(f"LanguageTool needs Java {LEAST_JAVA}, and {java} is Java {found}", _mend())])
    return java


def java_version(java: str) -> int:
    """Return the version of a Java, 0 where it says none: a mere stand-in for one that is to be installed."""
    try:
        said = subprocess.run([java, "-version"], capture_output=True, text=True, timeout=30, check=True)  # noqa: S603
    except (OSError, ValueError, subprocess.SubprocessError):
        return 0
    found = _VERSION.search(said.stderr + said.stdout)
    return int(found[1]) if found else 0


def _mend() -> str:
    return f"install one, such as Debian's openjdk-17-jre-headless, {OR_A_SERVER}"


def _jars() -> Iterator[tuple[tuple[int, int], Path]]:
    """Yield the servers that are there, each after its version."""
    folder = place()
    for each in folder.iterdir() if folder.is_dir() else ():
        found = _NAME.fullmatch(each.name)
        jar = next((each / name for name in _JARS if (each / name).is_file()), None)
        if found and jar:
            yield (int(found[1]), int(found[2])), jar
