"""What other people get: only what is not shown anyway, for the newest version only."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from brandkit.model.finding import Finding
from brandkit.preview.others import Others, Wish, besides, look_for_others, remember, unseen, wish_for
from tests.preview.serving import ROOT

CODE = Finding("same/code-changed", "error", "the code is another", "sale", "sms", quote="X1")


def test_what_is_shown_is_not_told_again() -> None:
    """When it occurs for this person too, or on the same channels of several."""
    both = replace(CODE, channel="email, sms", when="always")

    assert besides([replace(CODE, when='person.tier is "gold"')], [CODE]) == ()
    assert besides([CODE], [both]) == ()
    assert besides([both], [CODE, replace(CODE, channel="email")]) == ()


def test_what_is_about_other_words_or_channels_is_told() -> None:
    """Each of them in full."""
    others = (replace(CODE, quote="X2"), replace(CODE, channel="email, sms"), replace(CODE, rule="same/code-missing"))

    assert besides(others, [CODE]) == others
    assert besides([CODE], []) == (CODE,)


def test_remembers_the_last_views_only() -> None:
    """Of a thousand people who were shown, the first are forgotten; what is not known is not held against them."""
    others = Others(known={"sale": (CODE,)})
    for way in range(1000):
        remember(others, ("sale", "ana", way), (CODE,))

    assert len(others.shown) == 64
    assert unseen(others, ("sale", "ana", 999)) == ()
    assert unseen(others, ("sale", "ana", 0)) == (CODE,)
    assert unseen(others, ("other", "ana", 999)) == ()


@pytest.mark.slow
def test_lints_the_newest_wish_once(tmp_path: Path) -> None:
    """Of wishes that come one upon the other only the last is fulfilled; one that was is not wished again."""
    broken = str(ROOT / "examples" / "broken" / "trial-month.md")
    empty = tmp_path / "none.md"
    empty.write_text("---\nlocale: [\n---\n", "utf-8")

    async def told() -> tuple[dict[str, int], int]:
        others, count = Others(), 0
        heard = asyncio.Event()

        def tell() -> None:
            nonlocal count
            count += 1
            heard.set()

        task = asyncio.create_task(look_for_others(others, tell))
        for name in ("first", "second", "third"):
            wish_for(others, Wish(name, broken, ("sms",), 1))
        await heard.wait()
        wish_for(others, Wish("third", broken, ("sms",), 1))
        assert not others.awake.is_set()
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        return {name: len(found) for name, found in others.known.items()}, count

    known, count = asyncio.run(told())

    assert (list(known), count) == (["third"], 1)
    assert known["third"] >= 1
