"""Plans in words."""

import subprocess
import sys

from brandkit.markup.escape import html_text, one_line
from brandkit.markup.html_write.plan_spelling import spelled
from brandkit.model.expression import Lookup, Written
from brandkit.model.plan import Constant, For, If, Join, Plan, Sequence, Slot

NAME = Lookup(("name",))
SLOT = Slot(NAME, (one_line, html_text))
PLAN: Plan = (
    Constant("a ('b"),
    If(NAME, (SLOT,), (Constant("c"),)),
    If(Written(NAME, (one_line, html_text)), (SLOT,)),
    For("each", NAME, (SLOT,)),
    Join(", ", (Sequence((Constant("d"),)),)),
)
OTHERS: list[Plan] = [
    (Constant("a"), Constant("b")),
    (Constant("ab"),),
    (SLOT,),
    (Slot(NAME, (html_text, one_line)),),
    (Slot(Lookup(("other",)), (one_line, html_text)),),
    (If(NAME, (SLOT,), ()),),
    (If(NAME, (), (SLOT,)),),
    (If(Written(NAME, (one_line,)), (SLOT,)),),
    (If(Written(NAME, (html_text,)), (SLOT,)),),
    (For("each", NAME, (SLOT,)),),
    (Join(",", (SLOT,)),),
    (Join(";", (SLOT,)),),
    (Sequence((SLOT,)),),
]


def test_is_the_same_in_every_process() -> None:
    """Neither addresses nor the seed of hashes get in."""
    code = (
        "from brandkit.markup.escape import html_text, one_line;"
        "from brandkit.markup.html_write.plan_spelling import spelled;"
        "from brandkit.model.expression import Lookup; from brandkit.model.plan import Slot;"
        "print(spelled((Slot(Lookup(('name',)), (one_line, html_text)),)), end='')"
    )
    elsewhere = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout

    assert elsewhere == spelled((SLOT,))
    assert "0x" not in spelled(PLAN)


def test_different_plans_are_spelled_differently() -> None:
    """Also where they differ only in what holds them together."""
    assert len({spelled(each) for each in OTHERS}) == len(OTHERS)
