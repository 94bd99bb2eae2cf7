"""Which mail client supports which feature, as Can I email has measured it."""

import json
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from types import MappingProxyType

from brandkit.model.frozen import frozen


@frozen
class Feature:
    """One thing that HTML or CSS can do."""

    id: str
    """As Can I email calls it; its page is ``https://www.caniemail.com/features/ID/``."""
    title: str
    tested: str
    """The day on which it was last tested, as far as it is known: ``2024-05-1`` is among them."""
    support: Mapping[str, str]
    """By client: ``y``, ``a`` (partly) or ``n``; a client of which nothing is known is missing."""


@frozen
class Support:
    """The whole table."""

    date: str
    clients: Mapping[str, str]
    """Every client by its id (``outlook/windows``), with its name for people."""
    by_sign: Mapping[str, Feature]
    """A feature by what betrays it, as `brandkit.markup.mail_clients.uses` says it: ``property:gap``."""


@lru_cache(maxsize=1)  # a memo of a file that comes with the package
def load_support() -> Support:
    """Return the table."""
    table = json.loads((files("brandkit.markup.mail_clients") / "support.json").read_text("utf-8"))
    clients = tuple(table["clients"])
    by_sign: dict[str, Feature] = {}
    for id_, (title, tested, signs, letters) in table["features"].items():
        support = {client: letter for client, letter in zip(clients, letters, strict=True) if letter != "-"}
        feature = Feature(id_, title, tested, MappingProxyType(support))
        by_sign.update(dict.fromkeys(signs.split(), feature))
    return Support(table["date"], MappingProxyType(table["clients"]), MappingProxyType(by_sign))
