"""Tone: how a text sounds, as counts of events that can be shown, held against a brand's voice."""
