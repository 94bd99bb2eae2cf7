"""The command line in a checkout: `python cli.py`."""

from brandkit.cli import main

main()
