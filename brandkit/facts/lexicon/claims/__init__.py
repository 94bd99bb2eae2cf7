"""Words that claim, push or ask for something, per language.

``claims``: what regulators and readers take at its word; per sort of claim its forms. ``claim_shapes``: forms that are
a claim only around another word: ``~`` stands for one word ("the most ~"). ``actions``: what a reader can be asked to
do; the forms are those of the verb in any use. ``asking``: words before a request. ``housekeeping``: words of links
and lines that stand beside every message and are no part of it.
"""
