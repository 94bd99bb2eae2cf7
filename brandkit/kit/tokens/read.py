"""Design tokens from files to CSS values: the whole way, with every fault of all files at once."""

from collections.abc import Iterator, Mapping

from brandkit.errors import Fault, KitError
from brandkit.kit.json_tree import Node
from brandkit.kit.tokens.colors import read_color
from brandkit.kit.tokens.composite import TYPOGRAPHY, WRITERS, typography_parts
from brandkit.kit.tokens.declared import Declared, find_tokens
from brandkit.kit.tokens.groups import expand
from brandkit.kit.tokens.merge import merge
from brandkit.kit.tokens.references import Resolution, settle, type_of
from brandkit.kit.tokens.resolver import read_themes
from brandkit.kit.tokens.sources import StyleFile
from brandkit.model.frozen import frozen
from brandkit.model.kit import Token
from brandkit.model.place import Span

RESOLVER = "brand.resolver.json"
"""The file under ``styles/`` that says which token files make which theme."""
BACKGROUND = "color.background"
"""The token that translucent colours of a theme are flattened over."""


@frozen
class Styles:
    """What the token files say."""

    themes: Mapping[str, Mapping[str, Token]]
    """Per theme: dotted name to token. ``light`` and ``dark`` are always there."""
    warnings: tuple[Fault, ...]
    """What is accepted but should be mended."""


def read_styles(files: Mapping[str, StyleFile]) -> Styles:
    """Return the tokens of all themes.

    A kit without a theme ``light`` has its default theme under that name; one without ``dark`` looks the same by day
    and by night. The parts of a typography token are tokens too: ``heading.fontSize``.

    Args:
        files: all style files by their name relative to ``styles/``.

    Raises:
        KitError: lists every fault of all the files.
    """
    if RESOLVER not in files:
        raise KitError([Fault(f"there is no styles/{RESOLVER}", "copy the default kit's, and edit it")])
    faults: list[Fault] = []
    warnings: list[Fault] = []
    themes = read_themes(RESOLVER, files, faults)
    styles = {
        name: read_tokens(merge(trees, faults), faults, warnings) if trees else {}
        for name, trees in themes.trees.items()
    }
    if faults or not styles:
        raise KitError(_in_order(faults))
    light = styles.get("light", styles[themes.default])
    warnings.extend(_unused(files, themes.used))
    return Styles({"light": light, "dark": light, **styles}, tuple(_in_order(warnings)))


def read_tokens(root: Node, faults: list[Fault], warnings: list[Fault]) -> dict[str, Token]:
    """Return the tokens of one merged tree, those without fault at least; faults and warnings are added."""
    tree = expand(root, faults)
    resolution = Resolution(tree, find_tokens(tree, faults), faults, warnings)
    behind = resolution.tokens.get(BACKGROUND)
    # The background lies over white itself, all other colours over it.
    first = dict(_write(resolution, behind)) if behind else {}
    if behind:
        resolution.over = read_color(resolution, behind.value) or resolution.over
    others = (token for token in resolution.tokens.values() if token is not behind)
    return first | dict(pair for token in others for pair in _write(resolution, token))


def _write(resolution: Resolution, token: Declared) -> Iterator[tuple[str, Token]]:
    type_ = type_of(resolution, token)
    if not type_:
        # A reference that leads nowhere has no type either; that fault is told when it is followed.
        if settle(resolution, token.value) is not None:
            mend = 'add "$type" here or to its group'
            resolution.blame(token.node, f"`{token.name}` has no type, and types are not guessed", mend)
        return
    css = WRITERS[type_](resolution, token.value)
    if css is not None:
        yield token.name, Token(type_, css)
    if css is not None and type_ == "typography":
        for part, written in (typography_parts(resolution, token.value) or {}).items():
            yield f"{token.name}.{part}", Token(TYPOGRAPHY[part][0], written)


def _unused(files: Mapping[str, StyleFile], used: frozenset[str]) -> Iterator[Fault]:
    for name, file in files.items():
        if name.endswith(".tokens.json") and name not in used:
            words = f"no set and no context of styles/{RESOLVER} names this file"
            yield Fault(words, f'add {{"$ref": "{name}"}} there, or remove the file', Span(file.path, 1, 1, 1, 1))


def _in_order(faults: list[Fault]) -> list[Fault]:
    """Return the faults once each, in reading order, those without a place first."""
    placed = sorted((fault for fault in faults if fault.span), key=lambda fault: fault.span or Span("", 0, 0, 0, 0))
    return list(dict.fromkeys([*(fault for fault in faults if not fault.span), *placed]))
