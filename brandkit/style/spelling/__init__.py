"""Spelling with dictionaries in Hunspell's format, which a brand puts under ``rules/config/dictionaries``."""
