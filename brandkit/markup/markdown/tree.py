"""From Python-Markdown's elements to our small tree: what stands in a line.

A link or an image whose target is not allowed becomes the words of its source, and is told to the caller.
"""

from collections.abc import Sequence
from xml.etree.ElementTree import Element

from brandkit.markup.markdown.text import Decoder, Refusal, as_written, read_text, read_verbatim, tidy
from brandkit.markup.urls import allowed_url
from brandkit.model.tree import Break, Code, Emphasis, For, If, Image, Inline, Link, Strong, Text

SCHEMES = "https, http, mailto and tel"


MAX_SHOWN = 80
"""How many characters of a target a refusal shows."""
DEEPEST = 16
"""How many marks of emphasis and links may stand inside each other."""


def read_line(element: Element, decoder: Decoder, depth: int = 0) -> tuple[Inline, ...]:
    """Return what `element`, made by `brandkit.markup.markdown.engine`, holds; white space at its ends stays."""
    if depth == DEEPEST:
        decoder.refuse(Refusal(f"emphasis more than {DEEPEST} levels deep", "emphasise less"))
        return tidy(read_text("".join(element.itertext()), decoder))
    nodes = read_text(element.text or "", decoder)
    for child in element:
        nodes += _read_element(child, decoder, depth + 1)
        nodes += read_text(child.tail or "", decoder)
    return tidy(nodes)


def _read_element(element: Element, decoder: Decoder, depth: int) -> Sequence[Inline]:
    match element.tag:
        case "strong":
            children = read_line(element, decoder, depth)
            return [Strong(children)] if children else []
        case "em":
            children = read_line(element, decoder, depth)
            return [Emphasis(children)] if children else []
        case "code":
            return [Code(tidy(read_verbatim(_unescape_code(element.text or ""), decoder)))]
        case "br":
            return [Break()]
        case "a":
            return _read_link(element, decoder, depth)
        case "img":
            return _read_image(element, decoder, depth)
    raise AssertionError(element.tag)  # the engine makes no others


def _unescape_code(text: str) -> str:
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _read_link(element: Element, decoder: Decoder, depth: int) -> Sequence[Inline]:
    label = read_line(element, decoder, depth)
    target = _read_target(element, decoder)
    if target is None:
        return _as_source("[", label, element, decoder)
    if not label:
        mend = "write what it leads to between [ and ]"
        decoder.refuse(Refusal("a link without words", mend, as_written(element.get("target", ""))))
    return [Link(_without_links(label, decoder), target)]


def _read_image(element: Element, decoder: Decoder, depth: int) -> Sequence[Inline]:
    alt = read_line(element, decoder, depth)
    target = _read_target(element, decoder)
    if target is None:
        return _as_source("![", alt, element, decoder)
    return [Image(tidy(_plain(alt)), target)]


def _as_source(opening: str, label: Sequence[Inline], element: Element, decoder: Decoder) -> list[Inline]:
    target = read_text(element.get("target", ""), decoder)
    return [Text(opening), *label, Text("]("), *target, Text(")")]


def _read_target(element: Element, decoder: Decoder) -> tuple[Inline, ...] | None:
    """Return where `element` leads, or None when it must not lead there, which has been told.

    A target that begins with a placeholder gets its scheme from a value; whoever fills it in checks that.
    """
    if element.get("title"):
        words = "a title in a link or an image, which most channels cannot show"
        decoder.refuse(Refusal(words, "leave it out, or say it in the text", as_written(element.get("title", ""))))
    nodes = tidy(read_text(element.get("target", ""), decoder))
    quote = as_written(element.get("target", ""))
    if any(isinstance(node, If | For) for node in nodes):
        words = "a condition inside the target of a link or an image"
        decoder.refuse(Refusal(words, "put the condition around two of them", quote))
        return None
    if _is_allowed(nodes):
        return nodes
    words = (
        f"the target `{_shorten(_show(nodes))}` of a link or an image"
        if nodes
        else "a link or an image without a target"
    )
    decoder.refuse(Refusal(words, f"write a full address; {SCHEMES} are allowed", quote))
    return None


def _is_allowed(target: Sequence[Inline]) -> bool:
    # A letter stands for each placeholder: it is fit anywhere in an address and makes no scheme.
    drawn = "".join(node.text if isinstance(node, Text) else "a" for node in target)
    starts_open = bool(target) and not isinstance(target[0], Text)
    return allowed_url(f"https://{drawn}" if starts_open else drawn)


def _shorten(text: str) -> str:
    return text if len(text) <= MAX_SHOWN else text[: MAX_SHOWN - 1] + "…"


def _show(target: Sequence[Inline]) -> str:
    """Return a target for a person to read: placeholders are an ellipsis."""
    return "".join(node.text if isinstance(node, Text) else "…" for node in target)


def _without_links(nodes: Sequence[Inline], decoder: Decoder) -> tuple[Inline, ...]:
    """Return `nodes` with the label in the place of each link: a link leads to one place."""
    kept: list[Inline] = []
    for node in nodes:
        match node:
            case Link(label=label):
                decoder.refuse(Refusal("a link inside a link", "leave one of them out"))
                kept += _without_links(label, decoder)
            case Strong(children=children):
                kept.append(Strong(_without_links(children, decoder)))
            case Emphasis(children=children):
                kept.append(Emphasis(_without_links(children, decoder)))
            case _:
                kept.append(node)
    return tidy(kept)


def _plain(nodes: Sequence[Inline]) -> list[Inline]:
    """Return `nodes` as words without marks: what an alternative text can hold."""
    kept: list[Inline] = []
    for node in nodes:
        match node:
            case Strong(children=children) | Emphasis(children=children) | Code(children=children):
                kept += _plain(children)
            case Link(label=words) | Image(alt=words):
                kept += _plain(words)
            case Break():
                kept.append(Text(" "))
            case _:
                kept.append(node)
    return kept
