"""How long a whole process takes, from the shell's point of view."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from bench.figures import line, seconds

BRANDKIT = str(Path(sys.executable).parent / "brandkit")


def main() -> None:
    """Measure and print."""
    print("whole processes (medians of 15)")
    with tempfile.TemporaryDirectory() as folder:
        run("init", "shop", folder=folder)
        ways = {
            "version": lambda: run("--version", folder=folder),
            "render": lambda: run("render", "shop/spring-sale.md", folder=folder),
            "python": lambda: subprocess.run([sys.executable, "-c", "pass"], check=True),
        }
        taken = seconds(ways, rounds=15)
    print(f"  {'(python alone)':<58} {taken['python'] * 1000:>9,.2f} ms")
    line("brandkit --version", taken["version"] * 1000, 100, " ms", at_most=True)
    line("brandkit render, one message on four channels", taken["render"] * 1000, 600, " ms", at_most=True)


def run(*arguments: str, folder: str) -> None:
    """Run brandkit."""
    # A user's Python keeps what it has compiled; some build machines are told not to.
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    subprocess.run([BRANDKIT, *arguments], cwd=folder, check=True, stdout=subprocess.DEVNULL, env=kept)


if __name__ == "__main__":
    main()
