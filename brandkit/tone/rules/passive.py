"""passive: too many sentences do not say who does it.

Why: “your order has been cancelled” hides who cancelled it, and why.
Instead: say who: “we have cancelled your order”.
"""

from brandkit.model.prose_check import ProseCase
from brandkit.tone.rule import EACH, OVER, SHARE_OVER, ToneRule

VOICE = """\
features:
  passive: {share: [0, 0.3], min_evidence: 4}
"""

RULE = ToneRule(
    "tone/passive",
    (
        ("passive", SHARE_OVER),
        ("passive", OVER),
        ("passive", EACH),
    ),
    VOICE,
    (
        ProseCase(
            "It was sent. It was opened by us. It was read. It was noted. It was kept. It was filed.", ("was sent",)
        ),
        ProseCase("We sent it. We opened it. We read it. We noted it. We kept it. We filed it."),
        ProseCase(
            "Es wird geprüft. Es wurde gesendet. Es wurde gefunden. Es wird gezählt. Es wird gebaut. Es wird gemacht.",
            ("wird geprüft",),
            locale="de-DE",
        ),
    ),
    __doc__ or "",
)
