"""Compare what a parser of a chat program's Markdown reads in our marked texts with the words that we put in.

    python -m bench.oracles.marked [--count 3000] [--seed 1]

Needs Node.js; installs what package.json names (`npm ci`) when node_modules is missing. Exits with 1 when the words
differ: a sign was taken for a mark, or a mark for a sign.
"""

import argparse
import json
import random
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from brandkit.markup.chat.backslash import BACKSLASH, fit_italics
from brandkit.markup.chat.dialect import markable, write_lines
from brandkit.markup.spans import cut_spans

HERE = Path(__file__).parent
SIGNS = (
    *("@everyone", "@here", "<@1>", "<@&1>", "<#1>", "<:x:1>", "<t:1:R>", "</x:1>", ":tada:", "[x](https://b.example)"),
    *("https://b.example/x_y,", "**b**", "*", "_", "__", "~~", "||", "`", "```", "\\", "# h", "-# s", "> q", ">>> q"),
    *("- x", "1. x", "]", "(", ")", "<", ">", ":", "@", "a", " ", "snake_case", "2 * 3", " b"),
)
MARKS = ("\x02b", "\x02i", "\x02c", "\x02lhttps://a.example/x_y\x04", "\x03")


def main() -> int:
    """Write, ask, and print what differs."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=3000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    rng = random.Random(options.seed)
    texts = [cut_spans(text(rng)) for _ in range(options.count)]
    written = [write_lines(*markable(*fit_italics(words, spans), BACKSLASH), BACKSLASH) for words, spans in texts]
    read = ask(written)
    # A label that looks like an address is followed by its own: the words are more than those that were put in.
    pairs = [
        (bare(words), bare(seen), mark)
        for (words, spans), mark, seen in zip(texts, written, read, strict=True)
        if not any(span.kind == "link" and "://" in words[span.start : span.end] for span in spans)
    ]
    differing = [each for each in pairs if each[0] != each[1]]
    print(f"{len(pairs)} marked texts: {len(pairs) - len(differing)} agree, {len(differing)} differ")
    for words, seen, mark in differing[:8]:
        print(f"  {mark!a}: ours {words!a}, theirs {seen!a}")
    return 1 if differing else 0


def text(rng: random.Random) -> str:
    """Return signs and words with marks among them that open and close."""
    pieces: list[str] = []
    open_kinds: list[str] = []
    for _ in range(rng.randint(1, 9)):
        piece = rng.choice(SIGNS if rng.random() < 0.7 else MARKS)
        if piece == "\x03":
            if not open_kinds:
                continue
            open_kinds.pop()
        elif piece[0] == "\x02":
            if open_kinds and open_kinds[-1] in "cl":  # code and links hold no marks
                continue
            open_kinds.append(piece[1])
        pieces.append(piece)
    return "".join((*pieces, "\x03" * len(open_kinds)))


def ask(texts: Iterable[str]) -> list[str]:
    """Return the words that the reference reads in each text."""
    if not (HERE / "node_modules").is_dir():
        subprocess.run(["npm", "ci", "--ignore-scripts"], cwd=HERE, check=True)
    lines = "".join(f"{json.dumps(each)}\n" for each in texts)
    run = subprocess.run(["node", HERE / "words.mjs"], input=lines, capture_output=True, text=True, check=True)
    return list(_words(run.stdout))


def _words(lines: str) -> Iterator[str]:
    return (str(json.loads(line)) for line in lines.splitlines())


def bare(text: str) -> str:
    """Return a text without white space, and without what nobody sees."""
    return "".join(text.replace("\u200b", "").split())


if __name__ == "__main__":
    sys.exit(main())
