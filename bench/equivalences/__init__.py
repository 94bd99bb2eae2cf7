"""Whether brandkit takes for equal what says the same in other words: pairs of forms, one file for each locale.

A line ``## Take {} off.`` gives the sentence; each line below it is a row of forms that mean the same there. Every form
is held against the first one, both ways. `python -m bench.equivalences -v` prints every pair that is accused.
"""
