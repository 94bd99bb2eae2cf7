"""The figures brandkit is held to, measured side by side in one run. `python -m bench` prints them all."""
