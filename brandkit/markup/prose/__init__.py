"""Prose: texts parted into what is one thing to their reader, with the way back to where they come from."""
