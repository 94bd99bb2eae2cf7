"""Known findings that are let be: a project with a thousand of them can forbid new ones today, and mend the old later.

A finding is known by its rule, its file and the sentence that it is in, not by its line: text above it may come and go.
"""
