"""Which mail clients people read with, where nobody says otherwise."""

from collections.abc import Mapping
from types import MappingProxyType

SHARES: Mapping[str, float] = MappingProxyType(
    {
        "apple-mail/ios": 42,
        "apple-mail/macos": 5,
        "gmail/desktop-webmail": 9,
        "gmail/android": 9,
        "gmail/ios": 7,
        "outlook/windows": 3,
        "outlook/outlook-com": 1,
        "yahoo/desktop-webmail": 1,
        "yahoo/ios": 1,
        "samsung-email/android": 1,
    }
)
"""Readers in a hundred. Per family as aurorasendcloud.com has them for 2026 (Apple Mail 47, Gmail 25, Outlook 4,
Yahoo 2, Android's own 2; the rest is unknown), read 2026-11-30; how a family divides by platform is our estimate."""


def percentages(shares: Mapping[str, float]) -> dict[str, float]:
    """Return shares as parts of a hundred of all that are named; whatever they are counted in."""
    whole = sum(shares.values())
    return {client: share * 100 / whole for client, share in shares.items()} if whole else {}
