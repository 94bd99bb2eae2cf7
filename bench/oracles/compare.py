"""Compare our counts with the references' on seeded texts, and name the reason of every disagreement.

    python -m bench.oracles.compare [--count 3000] [--seed 1] [--kind mixed] [--freeze]

Needs Node.js; installs what package.json names (`npm ci`) when node_modules is missing. Exits with 1 when a
disagreement has no known reason. ``--freeze`` writes the answers that the tests check without Node.
"""

import argparse
import json
import random
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from bench.oracles.measures import MEASURES, Answer, Measure
from bench.oracles.texts import emoji_texts, grammar_texts, gsm_texts, mixed_texts, ucs_texts

HERE = Path(__file__).parent
FROZEN = HERE.parents[1] / "tests" / "measure" / "oracle"
FROZEN_OF_EACH = 100
UNEXPLAINED = "UNEXPLAINED"


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
    install()
    lines = "".join(f"{json.dumps(text)}\n" for text in texts)
    run = subprocess.run(["node", HERE / "count.mjs"], input=lines, capture_output=True, text=True, check=True)
    return [json.loads(line) for line in run.stdout.splitlines()]


def install() -> None:
    """Install what package-lock.json names, unless what is there is newer."""
    installed = HERE / "node_modules" / ".package-lock.json"
    if not installed.is_file() or installed.stat().st_mtime < (HERE / "package-lock.json").stat().st_mtime:
        subprocess.run(["npm", "ci", "--ignore-scripts"], cwd=HERE, check=True)


def reason_of(measure: Measure, answer: Answer) -> str:
    """Return why both sides differ on a text; ``""`` when they agree."""
    text = answer["text"]
    if measure.ours(text) == measure.theirs(answer):
        return ""
    return next((reason.text for reason in measure.reasons if reason.holds(text, answer)), UNEXPLAINED)


def report(kind: str, answers: Sequence[Answer]) -> int:
    """Print agreements and disagreements of one kind of text; return how many have no known reason."""
    print(f"{kind}: {len(answers)} texts")
    return sum(report_measure(measure, answers) for measure in MEASURES)


def report_measure(measure: Measure, answers: Sequence[Answer]) -> int:
    """Print how often one measure agrees, and the classes of disagreement with an example each."""
    classes: dict[str, list[Answer]] = {}
    for answer in answers:
        if reason := reason_of(measure, answer):
            classes.setdefault(reason, []).append(answer)
    differing = sum(map(len, classes.values()))
    print(f"  {measure.name}: {len(answers) - differing} agree, {differing} differ")
    for reason, cases in classes.items():
        print(f"    {len(cases)}: {reason}")
        for answer in cases[: 8 if reason == UNEXPLAINED else 1]:
            ours, theirs = measure.ours(answer["text"]), measure.theirs(answer)
            print(f"      {answer['text']!a:.300}: ours {ours}, theirs {theirs}")
    return len(classes.get(UNEXPLAINED, ()))


def freeze(kind: str, answers: Sequence[Answer]) -> None:
    """Write an even selection of the answers, the references' versions first."""
    lines: list[Mapping[str, object]] = [{"versions": versions()}]
    for answer in answers[:: max(1, len(answers) // FROZEN_OF_EACH)]:
        reasons = {measure.name: reason_of(measure, answer) for measure in MEASURES}
        told = {key: value for key, value in answer.items() if key not in ("young", "widths")}
        lines.append({**told, "differs": {name: reason for name, reason in reasons.items() if reason}})
    FROZEN.mkdir(parents=True, exist_ok=True)
    (FROZEN / f"{kind}.jsonl").write_text("".join(f"{json.dumps(line)}\n" for line in lines), "utf-8")


def versions() -> dict[str, str]:
    """Return the versions of the references, and of the packages that hold their Unicode data."""
    packages = json.loads((HERE / "package-lock.json").read_text("utf-8"))["packages"]
    names = ("twitter-text", "twemoji-parser", "sms-segments-calculator", "grapheme-splitter", "@atproto/api")
    return {name: packages[f"node_modules/{name}"]["version"] for name in names}


if __name__ == "__main__":
    sys.exit(main())
