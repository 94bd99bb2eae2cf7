"""The words of days, times and zones, one file per language."""
