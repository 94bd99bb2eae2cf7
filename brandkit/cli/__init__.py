"""The command line: arguments in, the engine's functions called, words and an exit code out. No rules, no rendering.

Exit codes: 0 clean, 1 findings at or above the level, 2 unusable input or usage.
"""

import sys


def main() -> None:
    """Run the command line: the console script, ``python -m brandkit`` and ``cli.py`` all come here."""
    from brandkit.cli.commands import run

    sys.exit(run(sys.argv[1:]))
