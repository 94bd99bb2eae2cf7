"""Compare our counts with the references' on seeded strings, and name the reason of every disagreement.

    python -m bench.oracles.compare [--count 3000] [--seed 1] [--freeze]

Needs Node.js; installs what package.json names (`npm ci`) when node_modules is missing. Exits with 1 when a
disagreement has no known reason. ``--freeze`` writes the answers that the tests check without Node.
"""

import argparse
import json
import random
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

import regex

from bench.oracles.texts import emoji_texts, grammar_texts, gsm_texts, mixed_texts, ucs_texts
from brandkit.measure.characters import count_utf16, split_clusters
from brandkit.measure.nfc import compose
from brandkit.measure.sms import count_packed, segment
from brandkit.measure.x import count_among, find_urls, weighted_length
from brandkit.measure.x_names import REFERENCE
from brandkit.measure.x_tags import find_cashtags, find_hashtags, find_links, find_mentions
from brandkit.measure.x_urls import find_urls_among

HERE = Path(__file__).parent
FROZEN = HERE.parents[1] / "tests" / "measure" / "oracle"
FROZEN_OF_EACH = 150
Answer: TypeAlias = Mapping[str, Any]


@dataclass(frozen=True)
class Reason:
    """Why we may differ, and how to tell that this is why."""

    text: str
    holds: Callable[[str, Answer], bool]


@dataclass(frozen=True)
class Measure:
    """Something that both sides tell of a text."""

    name: str
    ours: Callable[[str], object]
    theirs: Callable[[Answer], object]
    reasons: tuple[Reason, ...] = ()


def pairs(places: Iterable[Sequence[int]]) -> list[tuple[int, ...]]:
    """Return places in one form, whichever side they come from."""
    return [tuple(place) for place in places]


def is_length_of_reference_names(text: str, answer: Answer) -> bool:
    """Tell whether the length differs only for a top-level domain that the reference does not know."""
    theirs: int = answer["length"]
    return count_among(compose(text), REFERENCE) == theirs < weighted_length(text)


def has_later_name(text: str, answer: Answer) -> bool:
    """Tell whether we find more URLs only for a top-level domain that the reference does not know."""
    with_reference = pairs((url.start, url.end) for url in find_urls_among(text, REFERENCE))
    return with_reference == pairs(answer["urls"]) != pairs(find_urls(text))


def has_young_letter(_text: str, answer: Answer) -> bool:
    """Tell whether a letter, mark or digit of the text is younger than Unicode 7.0."""
    return regex.search(r"[\p{L}\p{M}\p{Nd}]", answer["young"]) is not None


def clusters_differ(text: str, answer: Answer) -> bool:
    """Tell whether our segmenter gives their number once it is given their clusters, which are not ours."""
    theirs = answer["sms"]["widths"]
    ours = [count_utf16(cluster) for cluster in split_clusters(text)]
    return theirs is not None and theirs != ours and count_packed(theirs) == answer["sms"]["segments"]


def code_points_are_more(text: str, answer: Answer) -> bool:
    """Tell whether the segmenter that breaks between code points needs more segments than theirs."""
    theirs: int = answer["sms"]["segments"]
    return count_packed(answer["sms"]["widths"] or ()) == theirs < segment(text).segments


LATER = Reason("a top-level domain younger than the reference's list", has_later_name)
YOUNG = Reason("a letter younger than Unicode 7.0, which the reference's tables are from", has_young_letter)
MEASURES = (
    Measure("SMS encoding", lambda text: segment(text).encoding, lambda answer: answer["sms"]["encoding"]),
    Measure("SMS units used", lambda text: segment(text).used, lambda answer: answer["sms"]["used"]),
    Measure(
        "SMS segments",
        lambda text: segment(text).segments,
        lambda answer: answer["sms"]["segments"],
        (
            Reason("grapheme clusters of grapheme-splitter 1.0.4 (Unicode 10) are not today's", clusters_differ),
            Reason("a cluster wider than a segment, which the reference lets overflow", code_points_are_more),
        ),
    ),
    Measure(
        "X length",
        weighted_length,
        lambda answer: answer["length"],
        (Reason(LATER.text, is_length_of_reference_names),),
    ),
    Measure("X URLs", lambda text: pairs(find_urls(text)), lambda answer: pairs(answer["urls"]), (LATER,)),
    Measure("X mentions", lambda text: pairs(find_mentions(text)), lambda answer: pairs(answer["mentions"])),
    Measure(
        "X hashtags", lambda text: pairs(find_hashtags(text)), lambda answer: pairs(answer["hashtags"]), (YOUNG, LATER)
    ),
    Measure("X cashtags", lambda text: pairs(find_cashtags(text)), lambda answer: pairs(answer["cashtags"])),
    Measure(
        "X links",
        lambda text: pairs((link.start, link.end) for link in find_links(text)),
        lambda answer: pairs(answer["links"]),
        (YOUNG, LATER),
    ),
)


def main() -> int:
    """Ask the references, print what agrees and what does not, and why."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=3000, help="strings of each kind")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--kind", action="append", help="only this kind: gsm, mixed, grammar, ucs, emoji")
    parser.add_argument("--freeze", action="store_true", help="write the answers for the tests")
    options = parser.parse_args()
    rng = random.Random(options.seed)
    kinds = {
        "gsm": list(gsm_texts(rng, options.count)),
        "mixed": list(mixed_texts(rng, options.count)),
        "grammar": list(grammar_texts(rng, options.count)),
        "ucs": list(ucs_texts(rng, options.count)),
        "emoji": list(emoji_texts()),
    }
    kinds = {kind: texts for kind, texts in kinds.items() if kind in (options.kind or kinds)}
    answers = {kind: ask(texts) for kind, texts in kinds.items()}
    unexplained = sum(report(kind, found) for kind, found in answers.items())
    print(f"{unexplained} disagreements without a known reason")
    if options.freeze:
        for kind, found in answers.items():
            freeze(kind, found)
    return 1 if unexplained else 0


def ask(texts: Iterable[str]) -> list[Answer]:
    """Return what the references say of each text."""
    if not (HERE / "node_modules").is_dir():
        subprocess.run(["npm", "ci", "--ignore-scripts"], cwd=HERE, check=True)
    lines = "".join(f"{json.dumps(text)}\n" for text in texts)
    run = subprocess.run(["node", HERE / "count.mjs"], input=lines, capture_output=True, text=True, check=True)
    return [json.loads(line) for line in run.stdout.splitlines()]


def report(kind: str, answers: Sequence[Answer]) -> int:
    """Print agreements and disagreements of one kind of text; return how many have no known reason."""
    unexplained = 0
    print(f"{kind}: {len(answers)} strings")
    for measure in MEASURES:
        classes: dict[str, list[str]] = {}
        for answer in answers:
            text = answer["text"]
            if measure.ours(text) != measure.theirs(answer):
                reason = next((r.text for r in measure.reasons if r.holds(text, answer)), "UNEXPLAINED")
                classes.setdefault(reason, []).append(
                    f"{text!a}: ours {measure.ours(text)}, theirs {measure.theirs(answer)}"
                )
        differing = sum(map(len, classes.values()))
        print(f"  {measure.name}: {len(answers) - differing} agree, {differing} differ")
        for reason, cases in classes.items():
            print(f"    {len(cases)}: {reason}")
            print("".join(f"      {case[:300]}\n" for case in cases[: 8 if reason == "UNEXPLAINED" else 1]), end="")
        unexplained += len(classes.get("UNEXPLAINED", ()))
    return unexplained


def freeze(kind: str, answers: Sequence[Answer]) -> None:
    """Write an even selection of the answers, the references' versions first."""
    lock = json.loads((HERE / "package-lock.json").read_text("utf-8"))["packages"]
    names = ("twitter-text", "twemoji-parser", "sms-segments-calculator", "grapheme-splitter")
    versions = {name: lock[f"node_modules/{name}"]["version"] for name in names}
    chosen = answers[:: max(1, len(answers) // FROZEN_OF_EACH)]
    lines = [json.dumps(line) for line in ({"versions": versions}, *chosen)]
    FROZEN.mkdir(parents=True, exist_ok=True)
    (FROZEN / f"{kind}.jsonl").write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    sys.exit(main())
