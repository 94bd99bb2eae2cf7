"""Sentences of both sides: what is affirmed, denied, promised, asked for or left out."""
