"""Checks of links: those that nobody meant, and those that are not what they look like."""
