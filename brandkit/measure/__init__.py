"""Counting: how much of each unit a text holds, each as the platform that limits it counts.

A `Unit` counts a finished text, and can foretell the count from the lines alone, so that composing need not write
every combination of wordings. Text messages (`sms`) and posts on X (`x`) have their segments, URLs and tags told
in full. Every count takes linear time and any string.
"""

from collections.abc import Mapping
from types import MappingProxyType

from brandkit.measure.characters import CHARACTERS
from brandkit.measure.mastodon import MASTODON
from brandkit.measure.octets import OCTETS
from brandkit.measure.sms import SMS
from brandkit.measure.speech import SPEECH
from brandkit.measure.texts import TEXTS
from brandkit.measure.threads import THREADS
from brandkit.measure.unit import Unit
from brandkit.measure.x import X

__all__ = ["UNITS", "Unit"]

UNITS: Mapping[str, Unit] = MappingProxyType(
    {unit.id: unit for unit in (*CHARACTERS, *OCTETS, *SMS, *X, *MASTODON, *THREADS, *SPEECH, *TEXTS)},
)
"""Every unit by its id."""
