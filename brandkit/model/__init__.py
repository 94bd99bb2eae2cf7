"""The nouns: frozen dataclasses and nothing else. `design.md`'s words, one file per idea."""
