"""Saying that a post is an ad: a word before everything else, where a brand wants it.

A brand's own account need not say so of each post; what is paid for, or written by others for the brand, must. So the
brand decides, per channel, with the setting ``disclosure``.
"""

from brandkit.kit.words import words_for
from brandkit.markup.escape import one_line
from brandkit.model.channel import Composition, Element
from brandkit.model.kit import Kit

SETTING = {"type": "string", "minLength": 1, "maxLength": 60}
"""JSON Schema of the setting: ``true`` for the kit's word in the message's language, else the brand's own words."""

DISCLOSURE = Element(
    name="disclosure",
    position="before-the-fold",
    # Only the brand knows what is paid for: to ask is all that a text allows.
    severity="suggestion",
    source="FTC, .com Disclosures (2013); Directive 2005/29/EC, Annex I, 11",
    checked="2026-11-22",
)
"""A paid post says so where nobody has to open anything; a tag at the end does not."""


def disclosure(kit: Kit, composition: Composition) -> str:
    """Return the word that a post of this composition begins with; ``""`` for none."""
    said = str(kit.settings.get(composition.channel, {}).get("disclosure", ""))
    if not said or composition.purpose != "marketing":
        return ""
    return one_line(words_for(kit, composition.locale)["disclosure"] if said == "true" else said)
