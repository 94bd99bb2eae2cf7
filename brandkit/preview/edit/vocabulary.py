"""What can be completed in one message: what all messages have, the slots of its data, the rules of its kit."""

from collections.abc import Mapping
from typing import Any

from brandkit.engine.files import load_kit
from brandkit.errors import BrandkitError
from brandkit.model.message import Schema
from brandkit.preview.edit.files import OWN, files_of
from brandkit.preview.edit.words import words_for
from brandkit.preview.session import Session


def vocabulary_of(session: Session, message: str) -> Mapping[str, Any]:
    """Return what can be completed; of a kit that cannot be used, what brandkit itself knows.

    Raises:
        UsageError: there is no such message.
    """
    from brandkit.engine.rules import find_rules  # it knows all that looks at prose; the first page waits for none

    files = files_of(session, message)
    try:
        rules = find_rules(load_kit(files.paths[OWN]))
    except BrandkitError:  # the page itself tells what is wrong with it
        rules = find_rules()
    about = {name: rule.about.partition("\n")[0] for name, rule in rules.items()}
    return words_for(_schema(session, files.message), about)


def _schema(session: Session, message: str) -> Schema | None:
    """Return what recipient data looks like, as the message was read last."""
    good = session.good.get(message)
    return good.message.schema if good else None
