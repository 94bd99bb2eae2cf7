"""How long checking copy takes: of a text message, of a mail, of a whole run, and how it grows with the text."""

import tempfile
import time
from collections.abc import Callable
from functools import partial
from statistics import median

from bench.figures import line, seconds
from bench.mutations.material import written
from bench.mutations.rendered import rendered
from bench.mutations.variant import Variant
from bench.start_up import run
from brandkit.compare.telling import tell_once
from brandkit.engine.check import check
from brandkit.engine.prepare_source import PreparedSource, prepare_source

MOST_MESSAGE, MOST_MAIL, MOST_LINT, MOST_GROWTH = 1.0, 5.0, 1000.0, 5.0
"""Milliseconds; and how many times as long four times the text may take: four, and some for memory."""

SHORT, LONG = 320, 1000
"""Characters: a text message has at most so many, a mail at least."""

SMALL, LARGE = 250_000, 1_000_000
"""Characters of hostile text."""

_SOURCE = """---
locale: en-GB
facts:
  price: GBP 9.00
  ends: 2026-05-31
  terms: Gift cards are excluded from this offer.
---
A candle costs {{ price }} until {{ ends }}. {{ terms }}
"""

HOSTILE = {
    "the phrase, over and over": "Gift cards are excluded from this offer. ",
    "amounts": "£9.00 £8 10% ",
    "one sentence": "gift not offer excluded card ",
    "signs": "-,.:/(",
    "numbers in one sentence": "the 12 apples ",
}
"""Words that are repeated, each kind of which once cost some part more than its share."""


def main() -> None:
    """Measure and print."""
    variants = (*written(), *rendered())
    print("checking copy (processor time; medians over the variants of the mutation bench, best of five each)")
    for name, most, few in (
        ("a text message", MOST_MESSAGE, [each for each in variants if len(each.content) <= SHORT]),
        ("a mail", MOST_MAIL, [each for each in variants if each.channel == "email" and len(each.content) >= LONG]),
    ):
        line(f"check of {name}", median(map(milliseconds, few)), most, " ms", at_most=True)
    with tempfile.TemporaryDirectory() as folder:
        run("init", "shop", folder=folder)
        taken = seconds({"lint": lambda: run("lint", "--no-cache", "shop/spring-sale.md", folder=folder)}, rounds=7)
    line(
        "brandkit lint, one message on all channels, whole process",
        taken["lint"] * 1000,
        MOST_LINT,
        " ms",
        at_most=True,
    )
    source = prepare_source(_SOURCE)
    for name, words in HOSTILE.items():
        line(f"growth, 250 KB to 1 MB: {name}", growth(source, words), MOST_GROWTH, at_most=True)


def milliseconds(variant: Variant, times: int = 5) -> float:
    """Return what one check of a variant takes at best; nothing of its text is known from the time before."""
    source = prepare_source(variant.source, variant.kit)
    call = partial(check, source, {variant.channel: variant.content}, variant.kit)
    call()  # makes ready what is made once for a source
    return 1000 * min(_taken_anew(call) for _ in range(times))


def growth(source: PreparedSource, words: str) -> float:
    """Return how many times as long the large text takes as the small one."""
    small, large = (_text(words, size) for size in (SMALL, LARGE))
    return _taken(lambda: check(source, {"web": large})) / _taken(lambda: check(source, {"web": small}))


def _text(words: str, size: int) -> str:
    return (words * (size // len(words) + 1))[:size]


def _taken_anew(call: Callable[[], object]) -> float:
    tell_once.cache_clear()
    return _taken(call)


def _taken(call: Callable[[], object]) -> float:
    start = time.process_time()
    call()
    return time.process_time() - start


if __name__ == "__main__":
    main()
