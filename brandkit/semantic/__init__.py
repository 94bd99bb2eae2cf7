"""The optional extra ``brandkit[semantic]``: a small model that asks about what a variant adds in its own words.

It only asks (`same/text-unmatched`), in the place of the core's own question by shared words; all else in the core is
as it is without. Nothing here opens a connection.
"""

from brandkit.semantic.load import Embed, load_meaning
from brandkit.semantic.meet import meet_meaning

__all__ = ["Embed", "load_meaning", "meet_meaning"]
