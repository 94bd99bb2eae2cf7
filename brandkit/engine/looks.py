"""What is looked for in prose: all that a kit's rules, its voice and its back ends of grammar look for."""

from dataclasses import replace

from brandkit.engine.unknown_language import Takes, unknown_language
from brandkit.grammar.looks import looks_of as grammar_looks
from brandkit.model.kit import Kit
from brandkit.model.prose import Looks
from brandkit.style.looks import looks_of as style_looks
from brandkit.tone.looks import looks_of as tone_looks


def looks_in(kit: Kit | None, locale: str, takes: Takes) -> Looks:
    """Return what is looked for in texts of a locale, with a notice of who knows none of its language.

    Args:
        kit: whose rules count; None: nobody's.
        locale: a language tag.
        takes: which rules are wanted: of what nobody wants nothing is said.

    Raises:
        KitError: as `looks_for`.
    """
    looks = looks_for(kit)
    return replace(looks, notices=(*looks.notices, *unknown_language(looks.tongues, locale, takes)))


def looks_for(kit: Kit | None) -> Looks:
    """Return everything that is looked for in the prose of a kit's variants; None: of nobody's.

    Raises:
        KitError: a rule, a lexicon or the voice cannot be used; all of them are told.
    """
    found = (style_looks(kit), tone_looks(kit), grammar_looks(kit))
    return Looks(
        tuple(look for each in found for look in each.each),
        tuple(look for each in found for look in each.across),
        tuple(notice for each in found for notice in each.notices),
        tuple(name for each in found for name in each.made_by),
        tuple(each for looks in found for each in looks.tongues),
        tuple(look for each in found for look in each.uses),
    )
