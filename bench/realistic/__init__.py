"""Mistakes that people really make in copy, and as much copy that is right in quite other words.

``material/LOCALE.yaml`` are messages, each with five variants that have one mistake and five that say the same. They
were written by hand, without a look at brandkit's lexicons or at the cases of its checks, and brandkit is not to be
mended by them: whoever finds a miss here writes new cases for what lies behind it. A mistake has its cause, the wrong
words (none: something is missing), the fact that they are about, and the rules that would be right, any of them.
"""
