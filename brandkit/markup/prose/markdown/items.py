"""What a line of Markdown holds, in its order."""

from typing import NamedTuple, TypeAlias

from brandkit.markup.prose.markdown.marks import Mark


class Words(NamedTuple):
    """Characters of the leaf's text that stand for themselves."""

    start: int
    end: int


class Code(NamedTuple):
    """Code in a line, as it stands there; one over several lines is a tag, words and what stands for line ends."""

    start: int
    end: int


class Stands(NamedTuple):
    """Characters that stand for others: a reference, a code without a backslash."""

    text: str
    at: int


class Tag(NamedTuple):
    """A tag: ``a``, ``code``, ``br`` ..., or its end."""

    name: str
    address: str = ""
    ends: bool = False


class Markup(NamedTuple):
    """A piece of HTML."""

    start: int
    end: int


class Image(NamedTuple):
    """An image, and the items that stand for it."""

    items: "list[Item]"


Item: TypeAlias = Words | Code | Stands | Tag | Markup | Image | Mark
