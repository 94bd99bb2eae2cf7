"""The voice of a kit: styles/voice.yaml and the lexicons beside it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path

from brandkit.errors import Fault, KitError
from brandkit.kit.files import read_text
from brandkit.kit.folders import default_kit
from brandkit.model.kit import Kit
from brandkit.source.strict_yaml import MAX_BYTES
from brandkit.tone.features import find_features
from brandkit.tone.language import LEXICAL, Texts
from brandkit.tone.lexicon import FOLDER, Lexicon, read_lexicon
from brandkit.tone.voice import Voice
from brandkit.tone.voice_file import Known, VoiceText, read_voice

VOICE_FILE = "voice.yaml"
MEASURED = ("sentence_words", "readability")
"""Features that are lengths and scores, not events."""
SHARES = frozenset({"contractions", "passive"})

_LEXICON = re.compile(r"lexicons/[a-z]{2,3}/[a-z][a-z_]*\.ya?ml")


def voice_of(kit: Kit | None, unsaved: Mapping[str, str] | None = None) -> Voice:
    """Return the voice of a kit; None: the default kit's. What was read already is not read again.

    Args:
        kit: whose voice.
        unsaved: by path, what counts in the place of what stands in a file.

    Raises:
        KitError: the voice or a lexicon has faults; all of them are told.
    """
    return voice_from(_texts((kit or _default()).voice_files, unsaved or {}))


def default_texts() -> Texts:
    """Return the voice and the lexicons of the default kit."""
    return _texts(_default().voice_files, {})


@lru_cache(maxsize=64)  # a memo of a pure function: many messages are looked at with the same files
def voice_from(texts: Texts) -> Voice:
    """Return the voice that these files are.

    Raises:
        KitError: as `voice_of`.
    """
    faults: list[Fault] = []
    lexicons = tuple(_lexicons(texts, faults))
    said = _read(texts, lexicons, faults)
    if faults or said is None:
        raise KitError(dict.fromkeys(faults))
    return Voice(
        said.tone,
        said.channels,
        said.situations,
        said.off,
        said.known_situations,
        said.drift,
        _by_language(texts),
        next((path for name, path, _ in texts if name == VOICE_FILE), ""),
    )


def _read(texts: Texts, lexicons: Sequence[Lexicon], faults: list[Fault]) -> VoiceText | None:
    known = Known(_sides(lexicons), SHARES)
    path, text = next(((path, text) for name, path, text in texts if name == VOICE_FILE), (VOICE_FILE, ""))
    return read_voice(text, path, known, faults)


def _sides(lexicons: Sequence[Lexicon]) -> Mapping[str, frozenset[str]]:
    """Return all features, each with the ways that it can go in one language or another."""
    sides: dict[str, frozenset[str]] = dict.fromkeys(MEASURED, frozenset({""}))
    sides.update({name: frozenset(feature.sides) for name, feature in find_features().items()})
    sides.update(LEXICAL)
    for lexicon in lexicons:
        sides[lexicon.feature] = sides.get(lexicon.feature, frozenset()) | set(lexicon.sides)
    return sides


def _lexicons(texts: Texts, faults: list[Fault]) -> Iterator[Lexicon]:
    """Yield the project's own lexicons, so that all faults are told; those of the default kit are held by tests."""
    ours = str(default_kit() / "styles")
    for name, path, text in texts:
        if not name.startswith(FOLDER) or path.startswith(ours):
            continue
        if not _LEXICON.fullmatch(name):
            mend = "call it lexicons/LANGUAGE/FEATURE.yaml, such as lexicons/en/urgency.yaml, in small letters"
            faults.append(Fault(f"{path} is no place for a lexicon", mend))
        elif found := read_lexicon(name, path, text, faults):
            yield found


def _by_language(texts: Texts) -> Mapping[str, Texts]:
    found: dict[str, list[tuple[str, str, str]]] = {}
    for name, path, text in texts:
        if name.startswith(FOLDER):
            found.setdefault(name.split("/")[1], []).append((name, path, text))
    return {code: tuple(each) for code, each in found.items()}


def _texts(files: Mapping[str, str], unsaved: Mapping[str, str]) -> Texts:
    faults: list[Fault] = []
    wanted = {name: path for name, path in files.items() if name == VOICE_FILE or name.startswith(FOLDER)}
    texts = [(name, path, _text(path, unsaved, faults)) for name, path in wanted.items()]
    if faults:
        raise KitError(faults)
    return tuple((name, path, text or "") for name, path, text in texts)


def _text(path: str, unsaved: Mapping[str, str], faults: list[Fault]) -> str | None:
    return unsaved[path] if path in unsaved else read_text(Path(path), MAX_BYTES, faults)


@lru_cache(maxsize=1)  # a memo: what came with brandkit does not change while a program runs
def _default() -> Kit:
    from brandkit.kit import load_kit

    return load_kit(None)
