"""Reports that are kept: a message that is what it was, with a kit that is what it was, is not linted again.

What is kept never changes what is told: an entry is found by the hash of everything that a report depends on.
"""
