"""Two texts held against one another: what the source says, what a variant says, and where they meet.

`source_of` says what a message (or any text) tells, `views_of` what a reading does, and `compare` pairs the two; the
checks only look at the pairs.
"""
