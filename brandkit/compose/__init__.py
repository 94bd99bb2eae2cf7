"""Composing: which blocks a channel gets, and in which of the author's wordings.

The fullest composition whose worst case meets every hard limit; never without a required fact, never cut.
`brandkit.compose.compose` has the one entry, `compose_message`.
"""
