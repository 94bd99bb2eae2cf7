"""Which addresses may stand in a message: https, http, mailto and tel, and nothing that hides behind them."""

import re
import unicodedata

_ALLOWED = re.compile(r"(?:https?://[^/?#]|mailto:.|tel:.)", re.IGNORECASE | re.DOTALL)
_UNFIT = frozenset('<>"\\')
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp", "Zs"})


def allowed_url(text: str) -> bool:
    """Return whether `text` is a full address of an allowed scheme, however a browser decodes it.

    The scheme must stand there literally: entities, percent escapes and white space before or within it, which a
    browser would decode or drop, make the address one that is not allowed. Decoding what follows cannot change
    a scheme any more. White space, invisible characters, quotes, angle brackets and the backslash (which browsers
    take for a slash) are not allowed anywhere; relative addresses have no meaning in a message.
    """
    if not _ALLOWED.match(text):
        return False
    return not any(character in _UNFIT or unicodedata.category(character) in _UNSEEN for character in text)
