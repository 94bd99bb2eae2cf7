"""``python -m brandkit``."""

from brandkit.cli import main

main()
