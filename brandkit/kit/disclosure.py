"""Saying that a post is an ad: a word before everything else, where it is one.

What somebody is paid to publish (``purpose: sponsored``) always says so. A brand's own account need not say so of each
post; a brand that wants it all the same decides so per channel, with the setting ``disclosure``.
"""

from brandkit.kit.words import words_for
from brandkit.markup.escape import one_line
from brandkit.model.channel import Composition, Element
from brandkit.model.kit import Kit

SETTING = {
    "type": "string",
    "minLength": 1,
    "maxLength": 60,
    "description": "the words that ads begin with; `true` for the kit's word `disclosure`, on all marketing posts too",
}
"""JSON Schema of the setting."""

DISCLOSURE = Element(
    name="disclosure",
    position="start",
    severity="error",
    source="FTC, .com Disclosures (2013); Directive 2005/29/EC, article 7(2) and Annex I, 11",
    checked="2026-11-22",
    purposes=("sponsored",),
)
"""A paid post says so where nobody has to open anything; a tag at the end does not."""


def disclosure(kit: Kit, composition: Composition) -> str:
    """Return the word that a post of this composition begins with; ``""`` for none."""
    said = str(kit.settings.get(composition.channel, {}).get("disclosure", ""))
    if composition.purpose != "marketing" or not (said or composition.is_sponsored):
        return ""
    return one_line(words_for(kit, composition.locale)["disclosure"] if said in ("", "true") else said)
