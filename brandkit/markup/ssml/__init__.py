"""SSML: the markup of what is read aloud (W3C, Speech Synthesis Markup Language 1.1).

Written is a subset that every engine takes: ``speak p s break say-as sub prosody``, and ``xml:lang`` on ``speak``.
Read is more: other engines' elements, and documents that are not well formed.
"""
