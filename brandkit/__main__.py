"""``python -m brandkit``."""

from brandkit.cli import main

if __name__ == "__main__":  # a process that helps with linting loads this file too
    main()
