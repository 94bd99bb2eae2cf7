"""Checks of room: what a reader sees before opening the rest."""
