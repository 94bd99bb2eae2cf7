"""Reading the JSON of a chat on a web page: the bubble as HTML, the same as text, and the buttons below either."""

from brandkit.markup.html_read.read import read_html
from brandkit.markup.payloads.json_at import NOTHING, first_words, load_or_none, objects_at, words_at
from brandkit.markup.payloads.json_text import Located
from brandkit.markup.plain.plain_reading import see_plain
from brandkit.markup.seen import Seen
from brandkit.model.channel import Hidden, Visible


def read_bubble(text: str) -> tuple[tuple[Seen, ...], tuple[Hidden, ...]]:
    """Return what is seen as ``html`` and as ``text``, of those that are there, and what is hidden in the HTML.

    What is no JSON is read as HTML, which reads plain text as well.
    """
    payload = load_or_none(text)
    if isinstance(payload, dict):
        html, words = words_at(payload, "html"), words_at(payload, "text")
    else:
        html = payload if isinstance(payload, Located) else Located(text, tuple(range(len(text))))
        words = NOTHING
    parts: list[Seen] = []
    hidden: tuple[Hidden, ...] = ()
    if html.text or not words.text:
        part, hidden = _read_html(html)
        parts.append(part)
    if words.text:
        parts.append(Seen("text"))
        see_plain(parts[-1], words)
    for part in parts:
        _replies(payload, part)
    return tuple(parts), hidden


def _read_html(html: Located) -> tuple[Seen, tuple[Hidden, ...]]:
    """Return what is seen of the HTML, and what is hidden, with their places in the payload."""
    seen, page = Seen("html"), read_html(html.text)
    places = (*html.origins, html.origins[-1] if html.origins else 0)
    origins = tuple(places[min(at, len(html.origins))] for at in page.visible.origins)
    seen.add_read(Visible(page.visible.text, origins), page.links)
    seen.styles.extend(page.styles)
    found = (
        Hidden(each.part, each.text, each.why, places[min(each.origin, len(html.origins))]) for each in page.hidden
    )
    return seen, tuple(found)


def _replies(payload: object, seen: Seen) -> None:
    for reply in objects_at(payload, "quick_replies"):
        label, address = first_words(reply, "title", "label", "text"), words_at(reply, "url").text
        seen.new_line()
        start = len(seen.origins)
        if address:
            seen.add_link(label.text, label.origins, address)
        else:
            seen.add(label.text, label.origins)
        seen.style("button", start)
        seen.new_line()
