"""Push: a notification of an app, for Apple's service and for Firebase.

Parts: ``apns`` and ``fcm``, the JSON that each service takes; whoever sends adds the device (the path of the request,
``message.token``). The subject is the title, or the brand where there is none. A tap opens the call to action: its
address travels beside the words (``url``), and its label is the last line of the body. Nothing is markup and nothing
becomes a link, so that other addresses are spelled out. Both payloads must say everything, and each is read by itself.
"""

from collections.abc import Mapping, Sequence

from brandkit.kit.templates import render_template
from brandkit.kit.words import words_for
from brandkit.markup.certainty import or_else
from brandkit.markup.escape import plain
from brandkit.markup.frame import frame
from brandkit.markup.line import Marks, label_only, write_address, write_line
from brandkit.markup.payloads.json_plan import Words, json_plan
from brandkit.markup.text import AS_PLAIN_TEXT, write_pieces
from brandkit.model import plan
from brandkit.model.channel import Channel, Composition, Fold, Limit, Reading, Variant
from brandkit.model.kit import Kit
from brandkit.model.plan import Plan
from brandkit.model.text_style import BELOW, TextStyle

_CHECKED = "2026-11-22"
_APPLE = "developer.apple.com, Generating a remote notification"
_FIREBASE = "firebase.google.com, FCM HTTP v1"
_ROOM = "house rule: some report refusals from about 4000"
_SHOWN = "doc.batch.com, notification lengths"
LIMITS = (
    Limit("apns", 4096, "utf8bytes", "error", _APPLE, _CHECKED),
    Limit("apns", 3800, "utf8bytes", "warning", _ROOM, _CHECKED, "house"),
    Limit("fcm", 4096, "utf8bytes", "error", _FIREBASE, _CHECKED),
    Limit("fcm", 3800, "utf8bytes", "warning", _ROOM, _CHECKED, "house"),
    Limit("title", 50, "graphemes", "suggestion", _SHOWN, _CHECKED, "third-party"),
    # What Android shows of a notification that is opened; nobody reads what is beyond, so that it is as good as cut.
    Limit("body", 240, "graphemes", "error", f"house rule; {_SHOWN}", _CHECKED, "house"),
)
FOLDS = (
    Fold("apns.title", 50, "graphemes", _SHOWN, _CHECKED),
    Fold("apns.body", 178, "graphemes", _SHOWN, _CHECKED),
    Fold("fcm.title", 45, "graphemes", _SHOWN, _CHECKED),
    Fold("fcm.body", 240, "graphemes", _SHOWN, _CHECKED),
)
STYLE = TextStyle(picture="none", button=BELOW, between_blocks="\n")
_TITLE = Marks(escape=(plain,), link=label_only, line_break=" ")


def write(composition: Composition, kit: Kit) -> Variant[Plan]:
    """Say the subject as the title, the blocks as the body, and once more for the other service."""
    title = or_else(write_line(composition.subject, _TITLE), (plan.Constant(plain(kit.brand.name)),))
    marks = Marks(escape=(plain,), colon=words_for(kit, composition.locale)["colon"])
    body = write_pieces(composition.pieces, STYLE, marks)
    action = composition.call_to_action
    plans = {
        "title": json_plan(Words(title)),
        "body": json_plan(Words(body)),
        "url": json_plan(Words(write_address(action.target))) if action else (),
        "thread": json_plan(composition.message_id),
    }
    return Variant("push", {part: _payload(kit, f"push/{part}.json", composition, plans) for part in ("apns", "fcm")})


def _payload(kit: Kit, name: str, composition: Composition, plans: Mapping[str, Plan]) -> Plan:
    values = {"purpose": composition.purpose}
    return frame(lambda names: render_template(kit, name, names), plans, values)


def read(variant: Variant[bytes]) -> Reading:
    """Take in title and body of each payload: what one phone shows, and what another does."""
    from brandkit.markup.payloads.notifications import read_notifications
    from brandkit.markup.seen import links_of

    parts = read_notifications({part: octets.decode("utf-8", "replace") for part, octets in variant.parts.items()})
    return Reading("push", {part.part: part.visible() for part in parts}, links_of(parts))


def places(variant: Variant[bytes]) -> Mapping[str, Sequence[str]]:
    """Return the payloads, which the services count, and what people see of them."""
    seen = read(variant).visible
    texts = {part: [octets.decode("utf-8", "replace")] for part, octets in variant.parts.items()}
    return {**texts, "title": [seen["apns.title"].text], "body": [seen["apns.body"].text]}


CHANNEL = Channel(
    id="push",
    about="a notification of an app, for Apple's service and for Firebase",
    files={"apns": "push-apns.json", "fcm": "push-fcm.json"},
    limits=LIMITS,
    capabilities={**AS_PLAIN_TEXT, "button": "native", "subject": "native"},
    style=STYLE,
    write=write,
    read=read,
    places=places,
    before=("apns.title", "fcm.title"),
    copy="apns",
    folds=FOLDS,
    called="push notification",
    frame="lock_screen",
)
