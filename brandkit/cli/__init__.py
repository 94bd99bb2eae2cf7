"""The command line: arguments in, the engine's functions called, words and an exit code out. No rules, no rendering.

Exit codes: 0 clean, 1 findings at or above the level, 2 unusable input or usage.
"""

import gc
import sys


def main() -> None:
    """Run the command line: the console script, ``python -m brandkit`` and ``cli.py`` all come here."""
    # Classes and templates are many small objects that stay: to look for garbage among them after every 700, as
    # Python does, takes a twentieth of a short run, and even once, when all is loaded, 60 ms. A long run is still
    # tidied up.
    gc.set_threshold(500_000)
    from brandkit.cli.commands import run
    from brandkit.cli.terminal import speak_every_language

    speak_every_language(sys.stdout, sys.stderr)
    code = run(sys.argv[1:])
    # At the end Python would look through all of them once more, to free what the system frees anyway; with this it
    # does not, which spares an eighth of a short run.
    gc.freeze()
    sys.exit(code)
