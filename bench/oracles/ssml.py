"""Ask ssml-check-core whether the calls that we write are valid on Amazon and on Google.

    python -m bench.oracles.ssml [--count 1000] [--seed 1]

The examples' calls, and calls of seeded texts: prose with values in five languages, and texts that try every border.
Needs Node.js. Exits with 1 when either platform would refuse one.
"""

import argparse
import json
import random
import subprocess
import sys
from collections.abc import Iterable, Iterator

from bench.oracles.compare import HERE, install
from bench.oracles.texts import emoji_texts, grammar_texts, mixed_texts
from brandkit import Rendering, load_kit, read_message, render

EXAMPLES = HERE.parents[1] / "examples"
LOCALES = ("en-US", "en-GB", "de-DE", "fr-FR", "es-ES")
VALUES = (
    *(
        "$12.50",
        "€1.299,00",
        "£5/month",
        "20%",
        "10–15%",
        "5/31/2026",
        "31.05.2026",
        "18:30",
        "6:30pm",
        "12 GB",
        "24hr",
    ),
    *("KNIT20", "AB-12-CD", "+12125550147", "https://acme.example/a?q=1&r=2", "ana@acme.example"),
    *("<b>", "&", '"', "'", "]]>", "<audio/>", "<!--", "&amp;", "\ufffe"),
)
MESSAGE = "---\nlocale: {locale}\npurpose: {purpose}\n---\nNote {{{{ one }}}}, {{{{ two }}}}.\n\n- {{{{ three }}}}\n"


def main() -> int:
    """Print how many calls were asked about, and what is wrong with them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=1000, help="calls of seeded texts")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    calls = [*calls_of_examples(), *seeded_calls(random.Random(options.seed), options.count)]
    refused = [(call, faults) for call, faults in zip(calls, ask(calls), strict=True) if faults]
    print(f"{len(calls)} calls as SSML, {len(refused)} refused by Amazon or Google")
    for call, faults in refused[:5]:
        print(f"  {faults}\n{call}")
    return 1 if refused else 0


def calls_of_examples() -> Iterator[str]:
    """Yield what each example says to each of its people."""
    for path in sorted(EXAMPLES.glob("*/*.md")):
        kit = load_kit(path.parent)
        if path.stem.count(".") or path.parent == EXAMPLES:
            continue
        message = read_message(path, kit)
        for person in kit.personas.values():
            yield _call(render(message, kit, ["voice"], person))


def seeded_calls(rng: random.Random, count: int) -> Iterator[str]:
    """Yield calls whose values are texts that try the borders, in each language and for either purpose."""
    kit = load_kit()
    texts = [*mixed_texts(rng, count), *grammar_texts(rng, count), *emoji_texts(), *VALUES * (count // len(VALUES))]
    for _ in range(count):
        source = MESSAGE.format(locale=rng.choice(LOCALES), purpose=rng.choice(("marketing", "transactional")))
        values = {name: rng.choice(texts).encode("utf-8", "ignore").decode() for name in ("one", "two", "three")}
        yield _call(render(read_message(source, kit), kit, ["voice"], values))


def ask(calls: Iterable[str]) -> list[list[str]]:
    """Return what the reference has against each call."""
    install()
    lines = "".join(f"{json.dumps(call)}\n" for call in calls)
    run = subprocess.run(["node", HERE / "ssml.mjs"], input=lines, capture_output=True, text=True, check=True)
    return [json.loads(line) for line in run.stdout.splitlines()]


def _call(rendering: Rendering) -> str:
    return rendering.variants[0].variant.parts["ssml"].decode()


if __name__ == "__main__":
    sys.exit(main())
