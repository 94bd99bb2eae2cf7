"""What a picture is, by its bytes."""

import struct
import zlib


def size(png: bytes) -> tuple[int, int]:
    """Return a picture's width and height; source: PNG specification, 11.2.2."""
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">II", png[16:24])
    return width, height


def corner(png: bytes) -> tuple[int, ...]:
    """Return the colour of a picture's first dot, which every filter of PNG leaves as it is (the same, 9.2)."""
    at, packed = 8, b""
    while at < len(png):
        length, kind = struct.unpack(">I4s", png[at : at + 8])
        packed += png[at + 8 : at + 8 + length] if kind == b"IDAT" else b""
        at += length + 12
    return tuple(zlib.decompress(packed)[1:4])
