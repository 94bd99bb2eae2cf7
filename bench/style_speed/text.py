"""A megabyte of Markdown as people write it: the repository's own pages, their sections dealt anew."""

import re
from pathlib import Path
from random import Random

ROOT = Path(__file__).parents[2]
SEED = 20261130
BYTES = 1_000_000
SHORTEST, LONGEST = 20, 2_000
"""Characters of a block that people write; in docs/rules.md stand some that only a program would."""


def pages() -> str:
    """Return the text; the same sentence comes again, and never with the same words around it."""
    random = Random(SEED)
    blocks = _blocks()
    words = sorted({word for block in blocks for word in re.findall(r"\b[a-z]{5,9}\b", block)})
    written: list[str] = []
    size = 0
    while size < BYTES:
        block = _varied(random.choice(blocks), words, random)
        written.append(block)
        size += len(block.encode()) + 2
    return "\n\n".join(written) + "\n"


def _blocks() -> list[str]:
    """Return headings, paragraphs, lists and quotes of the docs and examples, without front matter and code."""
    paths = sorted((*ROOT.glob("docs/**/*.md"), *ROOT.glob("examples/**/*.md"), ROOT / "README.md"))
    texts = (re.sub(r"\A---\n.*?\n---\n", "", path.read_text("utf-8"), flags=re.DOTALL) for path in paths)
    blocks = (block.strip() for text in texts for block in re.split(r"\n\s*\n", re.sub(r"(?ms)^```.*?^```", "", text)))
    kept = (block for block in blocks if SHORTEST < len(block) < LONGEST)
    return sorted({block for block in kept if not block.startswith(("|", "{", "<"))})


def _varied(block: str, words: list[str], random: Random) -> str:
    """Return a block with one of its words in eight another one, so that no sentence is looked at twice."""
    return re.sub(r"\b[a-z]{5,9}\b", lambda found: random.choice(words) if random.random() < 1 / 8 else found[0], block)
