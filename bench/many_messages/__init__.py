"""Linting a project of many messages: seconds and memory, anew and again, and how they grow.

The messages of `material` differ in facts, wordings, length and conditions, as those of a year of one brand do.
"""
