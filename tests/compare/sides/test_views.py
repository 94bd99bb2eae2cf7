"""The ways in which a recipient sees a variant."""

from brandkit.channels import find_channels
from brandkit.compare.sides.views import views_of
from brandkit.facts.recognise import setting_of
from brandkit.markup.seen import whole
from brandkit.model.channel import Hidden, Reading, ReadLink

SETTING = setting_of("en-US")


def reading(channel: str, **parts: str) -> Reading:
    """Return a reading with a link on the last word of each part."""
    ends = [(part, text, len(text)) for part, text in parts.items()]
    links = tuple(ReadLink(part, text[-2:], "https://a.example", end - 2, end) for part, text, end in ends)
    hidden = tuple(Hidden(part, "x", "comment", 0) for part in parts)
    return Reading(channel, {part: whole(text) for part, text in parts.items()}, links, hidden)


def test_each_body_is_seen_with_the_subject() -> None:
    """Most people see one of the two, and the subject with either."""
    html, text = views_of(reading("email", subject="Hi you", html="abc", text="de"), find_channels()["email"], SETTING)

    assert (html.part, html.told.text, html.pieces) == ("html", "Hi you\nabc", ((0, "subject"), (7, "html")))
    assert (text.part, text.told.text) == ("text", "Hi you\nde")
    assert html.must_say_all


def test_links_keep_to_their_words() -> None:
    """Their places are moved with the part that they are in."""
    view = views_of(reading("email", subject="Hi you", html="abc"), find_channels()["email"], SETTING)[0]

    assert [view.told.text[link.start : link.end] for link in view.links] == ["ou", "bc"]
    assert [hidden.part for hidden in view.hidden] == ["subject", "html"]


def test_a_summary_need_not_say_all() -> None:
    """Slack's fallback stands in a notification."""
    views = views_of(reading("slack", blocks="all", text="some"), find_channels()["slack"], SETTING)

    assert {view.part: view.must_say_all for view in views} == {"blocks": True, "text": False}


def test_a_channel_without_a_file_has_the_usual_parts() -> None:
    """A subject alone is a view too."""
    assert [view.part for view in views_of(reading("fax", subject="a", text="b"), None, SETTING)] == ["text"]
    assert [view.part for view in views_of(reading("push", title="a"), None, SETTING)] == ["title"]
    assert views_of(reading("push"), None, SETTING) == ()


def test_a_title_stands_only_with_its_own_payload() -> None:
    """Whoever gets the one payload never sees the title of the other."""
    parts = {"apns.title": "Apple", "apns.body": "a", "fcm.title": "Fire", "fcm.body": "b"}
    channel = find_channels()["push"]

    views = views_of(reading("push", **parts), channel, SETTING)

    assert [(view.part, view.told.text) for view in views] == [("apns.body", "Apple\na"), ("fcm.body", "Fire\nb")]


def test_a_title_with_nothing_below_it_is_a_view() -> None:
    """Else nobody would notice that it leaves out everything."""
    parts = {"apns.title": "Apple", "apns.body": "a", "fcm.title": "Fire", "fcm.body": " "}

    views = views_of(reading("push", **parts), find_channels()["push"], SETTING)

    assert [(view.part, view.told.text) for view in views] == [("apns.body", "Apple\na"), ("fcm.title", "Fire")]
