"""Reading an ``AgentMessage`` of RCS for Business: its text or cards, and the suggestions below.

Source: developers.google.com, RCS for Business, ``phones.agentMessages``.
"""

from typing import Any

from brandkit.markup.payloads.json_at import load_or_none, objects_at, value_at, words_at
from brandkit.markup.payloads.json_text import Located
from brandkit.markup.plain.plain_reading import see_plain
from brandkit.markup.seen import Seen


def read_agent_message(text: str) -> Seen:
    """Return what is seen of a message, as the part ``text``. What is no JSON is read as the words of one."""
    seen = Seen("text")
    payload = load_or_none(text)
    if not isinstance(payload, dict):
        see_plain(seen, payload if isinstance(payload, Located) else Located(text, tuple(range(len(text)))))
        return seen
    content = value_at(payload, "contentMessage") or payload
    _line(seen, words_at(content, "text"))
    for card in (
        value_at(content, "richCard", "standaloneCard", "cardContent"),
        *objects_at(content, "richCard", "carouselCard", "cardContents"),
    ):
        start = len(seen.origins)
        _line(seen, words_at(card, "title"))
        seen.style("heading", start)
        _line(seen, words_at(card, "description"))
        _suggestions(seen, card)
    _suggestions(seen, content)
    return seen


def _line(seen: Seen, words: Located) -> None:
    seen.new_line()
    see_plain(seen, words)
    seen.new_line()


def _suggestions(seen: Seen, holder: Any) -> None:
    for suggestion in objects_at(holder, "suggestions"):
        action = value_at(suggestion, "action")
        label = words_at(action or value_at(suggestion, "reply"), "text")
        address = words_at(action, "openUrlAction", "url").text
        number = words_at(action, "dialAction", "phoneNumber").text
        target, start = address or (f"tel:{number}" if number else ""), len(seen.origins)
        if target:
            seen.add_link(label.text, label.origins, target)
            seen.new_line()
        else:
            _line(seen, label)
        seen.style("button", start)
