"""What is looked for in prose: all that a kit's rules, its voice and its back ends of grammar look for."""

from collections.abc import Iterator
from dataclasses import replace

from brandkit.engine.selection import EVERYTHING, Selection
from brandkit.engine.unknown_language import unknown_language
from brandkit.model.kit import Kit
from brandkit.model.prose import Looks


def looks_in(kit: Kit | None, locale: str, selection: Selection) -> Looks:
    """Return what is looked for in texts of a locale, with a notice of who knows none of its language.

    Args:
        kit: whose rules count; None: nobody's.
        locale: a language tag.
        selection: which rules are wanted: of what nobody wants nothing is said, and rules of style do not even look.

    Raises:
        KitError: as `looks_for`.
    """
    looks = looks_for(kit, selection)
    return replace(looks, notices=(*looks.notices, *unknown_language(looks.tongues, locale, selection.takes)))


def looks_for(kit: Kit | None, selection: Selection = EVERYTHING) -> Looks:
    """Return everything that is looked for in the prose of a kit's variants; None: of nobody's.

    A family of which no rule can be wanted is neither read nor asked.

    Raises:
        KitError: a rule, a lexicon or the voice cannot be used; all of them are told.
    """
    found = tuple(_families(kit, selection))
    return Looks(
        tuple(look for each in found for look in each.each),
        tuple(look for each in found for look in each.across),
        tuple(notice for each in found for notice in each.notices),
        tuple(name for each in found for name in each.made_by),
        tuple(each for looks in found for each in looks.tongues),
        tuple(look for each in found for look in each.uses),
    )


def _families(kit: Kit | None, selection: Selection) -> Iterator[Looks]:
    if selection.may_take("style/"):
        from brandkit.style.looks import looks_of as style_looks

        yield style_looks(kit, selection.takes)
    if selection.may_take("tone/"):
        from brandkit.tone.looks import looks_of as tone_looks

        yield tone_looks(kit)
    if selection.may_take("grammar/"):
        from brandkit.grammar.looks import looks_of as grammar_looks

        yield grammar_looks(kit)
