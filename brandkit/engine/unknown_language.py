"""What does not look at texts of a language, because it knows none of it: told once, so that silence is no praise."""

from collections.abc import Callable, Iterable
from typing import TypeAlias

from brandkit.model.prose import Tongues

Takes: TypeAlias = Callable[[str], bool]
"""Whether a rule is wanted."""


def unknown_language(tongues: Iterable[Tongues], locale: str, takes: Takes) -> tuple[str, ...]:
    """Return notices that a language is not known to style, tone or grammar: one for those that know the same ones.

    Of what nobody wants nothing is said.
    """
    language = locale.replace("_", "-").partition("-")[0].casefold()
    missing: dict[str, list[str]] = {}
    for each in tongues:
        if language not in each.languages and any(map(takes, each.rules)):
            missing.setdefault(", ".join(sorted(each.languages)), []).append(each.what)
    return tuple(
        f"for {locale} there are no rules of {' or '.join(filter(None, (', '.join(what[:-1]), what[-1])))};"
        f" there are for {known}"
        for known, what in missing.items()
    )
