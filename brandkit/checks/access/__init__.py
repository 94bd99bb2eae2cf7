"""Checks of what people with a screen reader, or without a good eye, take in."""
