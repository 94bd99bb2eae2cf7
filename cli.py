"""The command line in a checkout: `python cli.py`."""

from brandkit.cli import main

if __name__ == "__main__":  # a process that helps with linting loads this file too
    main()
