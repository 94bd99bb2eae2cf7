"""The checks: one file each, found by looking into the folders here. A check's file brings its own proof.

A folder is a family of rules (``same``, later ``style``, ``legal`` ...), a file is one rule: ``same/value_changed.py`` is
`same/value-changed`. It exposes one frozen value, ``CHECK``.
"""
