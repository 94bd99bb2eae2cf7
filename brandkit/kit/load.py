"""From folders to a `Kit`: the default kit, and a project's over it, file by file."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TypeAlias

from brandkit.errors import Fault, KitError
from brandkit.kit.files import find_files, read_text
from brandkit.kit.folders import PROJECT_FILE, default_kit
from brandkit.kit.json_tree import MAX_BYTES
from brandkit.kit.project import Project, project_of, read_project
from brandkit.kit.templates import template_faults
from brandkit.kit.tokens.read import Styles, read_styles
from brandkit.kit.tokens.sources import StyleFile
from brandkit.kit.words import Words, lay_over, read_words, unknown_words
from brandkit.model.kit import Kit
from brandkit.model.place import Span

MAX_TEMPLATE_BYTES = 262_144
WORDS_FILE = "words.yaml"
"""Among the templates: the kit's own words. A project's file changes single words, it need not repeat the others."""

Layers: TypeAlias = tuple[Mapping[str, Path], ...]
"""The files of one folder by name, of the default kit first, then of the project."""

_TEMPLATE_NAME = re.compile(r"[a-z0-9_/-]+(\.[a-z0-9]+)+")


def load_kit(root: Path | None) -> Kit:
    """Return the kit of the project at `root`; without one, the default kit, whose brand is an example.

    Raises:
        KitError: lists every fault of brandkit.yaml and of all the kit's files.
    """
    kit, warnings = inspect_kit(root)
    return replace(kit, warnings=tuple(map(str, warnings)))


def inspect_kit(root: Path | None) -> tuple[Kit, tuple[Fault, ...]]:
    """Return the kit as `load_kit` does, and what is accepted although it should be mended."""
    return read_kit(default_kit(), root)


def read_kit(base: Path, root: Path | None) -> tuple[Kit, tuple[Fault, ...]]:
    """Return the kit at `root`, laid over the whole kit at `base`, and what should be mended in it.

    Raises:
        KitError: lists every fault of both.
    """
    faults: list[Fault] = []
    return _kit(base, root, read_project(root, faults) if root else Project(), faults)


def parse_kit(text: str) -> Kit:
    """Return the default kit with a project's brandkit.yaml over it, of which there is the text alone.

    Raises:
        KitError: as `load_kit`.
    """
    faults: list[Fault] = []
    return _kit(default_kit(), None, project_of(text, PROJECT_FILE, Path(), faults), faults)[0]


def _kit(base: Path, root: Path | None, project: Project, faults: list[Fault]) -> tuple[Kit, tuple[Fault, ...]]:
    """Return what `read_kit` does of a project that is read."""
    roots = (base, root) if root else (base,)
    looks = _found(roots, "styles", faults)
    styles = _styles(looks, faults)
    layers = _found(roots, "templates", faults)
    templates = _templates(layers, faults)
    words = _words(layers, project, faults)
    rules = _overlaid(_found(roots, "rules", faults))
    if faults:
        raise KitError(dict.fromkeys(faults))
    kit = Kit(
        brand=project.brand,
        channels=project.channels,
        tokens=styles.themes,
        words=words,
        templates={name: text for name, (_, text) in templates.items()},
        template_paths={name: path for name, (path, _) in templates.items()},
        limits=project.limits,
        settings=project.settings,
        spans=project.spans,
        personas=project.personas,
        schema_path=project.schema_path,
        named_files=tuple(filter(None, (project.schema_path, project.personas_path))),
        rule_files={name: str(path) for name, path in rules.items()},
        voice_files=_voice_files(looks),
        choice=project.choice,
        grammar=project.grammar,
        root=str(root) if root else "",
        semantic=project.semantic,
        regions=project.regions,
        mail_clients=project.mail_clients,
    )
    return kit, tuple(warning for warning in styles.warnings if _is_in(warning, root))


def _found(roots: tuple[Path, ...], folder: str, faults: list[Fault]) -> Layers:
    return tuple(find_files(root, folder, faults) for root in roots)


def _overlaid(layers: Layers) -> dict[str, Path]:
    """Return the files by name; those of a later kit replace those of the same name."""
    return dict(sorted({name: path for layer in layers for name, path in layer.items()}.items()))


def _is_in(warning: Fault, root: Path | None) -> bool:
    """Return whether a warning is for the owner of `root` to mend: a project's owner cannot mend the default kit."""
    return root is None or (warning.span is not None and Path(warning.span.path).is_relative_to(root))


def _styles(layers: Layers, faults: list[Fault]) -> Styles:
    paths = {name: path for name, path in _overlaid(layers).items() if name.endswith((".json", ".tokens"))}
    files = {name: StyleFile(str(path), read_text(path, MAX_BYTES, faults)) for name, path in paths.items()}
    try:
        return read_styles(files)
    except KitError as error:
        faults.extend(error.faults)
        return Styles({}, ())


def _templates(layers: Layers, faults: list[Fault]) -> Mapping[str, tuple[str, str]]:
    """Return path and text of each template.

    The default kit's own templates are held by brandkit's tests; only a project's are looked through for faults.
    """
    named = {name: path for name, path in _overlaid(layers).items() if name != WORDS_FILE}
    faults.extend(_bad_names(named))
    texts = {name: read_text(path, MAX_TEMPLATE_BYTES, faults) for name, path in named.items()}
    read = {name: text for name, text in texts.items() if text is not None}
    own = {name for layer in layers[1:] for name in layer}
    faults.extend(template_faults(read, {name: str(path) for name, path in named.items()}, own))
    return {name: (str(named[name]), text) for name, text in read.items()}


def _voice_files(layers: Layers) -> dict[str, str]:
    return {name: str(path) for name, path in _overlaid(layers).items() if name.endswith((".yaml", ".yml"))}


def _bad_names(templates: Mapping[str, Path]) -> Iterator[Fault]:
    for name, path in templates.items():
        if not _TEMPLATE_NAME.fullmatch(name):
            words = f"`{name}` cannot be a template's name"
            mend = "use small letters, digits, - and _, and an ending such as .html"
            yield Fault(words, mend, Span(str(path), 1, 1, 1, 1))


def _words(layers: Layers, project: Project, faults: list[Fault]) -> dict[str, dict[str, str]]:
    said: list[Words] = []
    for path in (layer[WORDS_FILE] for layer in layers if WORDS_FILE in layer):
        text = read_text(path, MAX_TEMPLATE_BYTES, faults)
        said.append(read_words(text, str(path), faults) if text is not None else {})
    faults.extend(unknown_words(project, lay_over(tuple(said))))
    return lay_over((*said, project.words))
