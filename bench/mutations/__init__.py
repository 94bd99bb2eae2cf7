"""Whether brandkit sees that a variant does not say the same thing: variants that do, and each with one thing changed.

The material is read and changed here by rules of this folder's own, which know nothing of brandkit's: what is changed
is what a person would call changed, not what brandkit can read. `python -m bench.mutations -v` prints every miss.
"""
