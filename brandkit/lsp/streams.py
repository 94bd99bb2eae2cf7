"""The two streams of the protocol, kept from everybody else: a library that prints would break it for good."""

import os
from typing import BinaryIO


def take_streams() -> tuple[BinaryIO, BinaryIO]:
    """Return the streams that requests come in by and answers go out by.

    What reads the standard input afterwards, in this process or in one that it starts, finds its end; what writes to
    the standard output writes to the error stream.
    """
    came, went = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    return os.fdopen(came, "rb"), os.fdopen(went, "wb")
