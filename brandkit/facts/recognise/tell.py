"""From text to all that it tells: its values with what qualifies them, and its sentences."""

from dataclasses import replace

from brandkit.facts.recognise.operators import qualified
from brandkit.facts.recognise.recognise import placed, read
from brandkit.facts.recognise.sentences import sentences
from brandkit.facts.recognise.setting import Setting
from brandkit.model.statement import Told


def tell(text: str, setting: Setting) -> Told:
    """Return what a text tells. Never raises; takes linear time."""
    found = read(text, setting)
    statements = qualified(found.tokens, found.statements, setting)
    cut = sentences(found.normal, found.tokens, statements, setting)
    return Told(
        text,
        tuple(placed(statement, found.normal) for statement in statements),
        tuple(
            replace(placed(each, found.normal), words=tuple(placed(word, found.normal) for word in each.words))
            for each in cut
        ),
    )
