"""All units, those of every platform."""

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

UNITS: Mapping[str, Unit] = MappingProxyType(
    {unit.id: unit for unit in (*CHARACTERS, *OCTETS, *SMS, *X, *MASTODON, *THREADS, *SPEECH, *TEXTS)},
)
"""Every unit by its id."""
