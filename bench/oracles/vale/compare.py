"""Compare what brandkit finds in Markdown under a Vale style with what Vale finds.

    python -m bench.oracles.vale.compare [--count 300] [--seed 1] [-v]

Needs Go, to build Vale; exits with 1 when a difference has no known reason.
"""

import argparse
import sys
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.oracles.vale.ask import Alert, ask
from bench.oracles.vale.documents import documents
from bench.oracles.vale.ours import find


def main() -> int:
    """Write pages, ask both sides, and print what differs."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=300, help="seeded pages")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("-v", action="store_true", help="list each difference")
    options = parser.parse_args()
    with TemporaryDirectory() as name:
        folder = Path(name)
        for title, text in documents(options.count, options.seed):
            (folder / title).write_text(text, "utf-8")
        theirs, ours = ask(folder), list(find(folder))
    same, left, right = meet(theirs, ours)
    print(f"{options.count} pages, {len(theirs)} alerts of Vale: {same} the same in rule, place, words and severity")
    for rule, number in Counter(each.rule for each in left).most_common():
        print(f"  only Vale: {number} {rule}")
    for rule, number in Counter(each.rule for each in right).most_common():
        print(f"  only ours: {number} {rule}")
    if options.v:
        for side, alerts in (("vale", left), ("ours", right)):
            for each in sorted(alerts):
                print(f"  {side} {each}")
    return 1 if left or right else 0


def meet(theirs: list[Alert], ours: list[Alert]) -> tuple[int, list[Alert], list[Alert]]:
    """Return how many are the same, and what only one side has."""
    one, other = Counter(theirs), Counter(ours)
    return (one & other).total(), sorted((one - other).elements()), sorted((other - one).elements())


if __name__ == "__main__":
    sys.exit(main())
