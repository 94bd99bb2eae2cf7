"""Reading notifications: the payloads of Apple's service (APNs) and of Firebase (FCM), ours or anybody's.

Sources: developer.apple.com, "Generating a remote notification"; firebase.google.com, FCM HTTP v1 ``Message``.
Texts that the app looks up by key (``loc-key``) are not in the payload, and are not read.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from brandkit.markup.payloads.json_at import NOTHING, first_words, load_or_none, value_at, words_at
from brandkit.markup.payloads.json_text import Located
from brandkit.markup.seen import Seen

_ADDRESSES = ("url", "link", "deep_link", "deeplink", "click_action")
"""Where apps look for what a tap opens; the name is theirs to choose."""


def read_notifications(parts: Mapping[str, str]) -> tuple[Seen, ...]:
    """Return what is seen of payloads: ``apns.title``, ``apns.body`` and the like, each payload by its own shape.

    One that is of Firebase is read as such under whatever name it comes. What is no JSON is read as a body's words.
    """
    return tuple(seen for name, text in parts.items() for seen in _read(name, text))


def _read(name: str, text: str) -> Iterator[Seen]:
    payload = load_or_none(text)
    if not isinstance(payload, dict):
        yield from _seen(name, NOTHING, Located(text, tuple(range(len(text)))), "")
        return
    message = value_at(payload, "message") or payload
    if "aps" in payload:
        yield from _read_apple("apns", payload)
    else:
        yield from _read_firebase("fcm", message)
        override = value_at(message, "apns", "payload")
        if value_at(override, "aps", "alert"):
            yield from _read_apple("apns", override)


def _read_apple(name: str, payload: dict[str, Any]) -> Iterator[Seen]:
    alert = value_at(payload, "aps", "alert")
    address = first_words(payload, *_ADDRESSES).text or first_words(payload.get("data"), *_ADDRESSES).text
    if isinstance(alert, Located):
        yield from _seen(name, NOTHING, alert, address)
        return
    title, subtitle = words_at(alert, "title"), words_at(alert, "subtitle")
    both = _lines(title, subtitle) if subtitle.text else title
    yield from _seen(name, both, words_at(alert, "body"), address)


def _read_firebase(name: str, message: object) -> Iterator[Seen]:
    shown = (value_at(message, "android", "notification"), value_at(message, "notification"), value_at(message, "data"))
    places = (*shown, message)
    title, body = (next(filter(_has_words, (words_at(each, key) for each in places)), NOTHING) for key in _SEEN)
    address = next(filter(None, (first_words(each, *_ADDRESSES).text for each in reversed(places))), "")
    yield from _seen(name, title, body, address)


_SEEN = ("title", "body")


def _has_words(words: Located) -> bool:
    return bool(words.text)


def _seen(name: str, title: Located, body: Located, address: str) -> Iterator[Seen]:
    """Yield the two parts. The whole notification leads to the address; its last line is what calls to it."""
    above, below = Seen(f"{name}.title"), Seen(f"{name}.body")
    above.add(title.text, title.origins)
    words = body.text.rstrip("\n")
    last = words.rfind("\n") + 1 if address else len(words)
    below.add(words[:last], body.origins[:last])
    if address:
        below.add_link(words[last:], body.origins[last : len(words)], address)
    yield from (above, below)


def _lines(one: Located, two: Located) -> Located:
    between = ("\n", two.origins[:1]) if one.text else ("", ())
    return Located(one.text + between[0] + two.text, (*one.origins, *between[1], *two.origins))
