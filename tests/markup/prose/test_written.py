"""Prose that grows."""

from brandkit.markup.prose.origins import origins_of
from brandkit.markup.prose.written import Written, put_masks, put_stretch
from brandkit.model.prose import Mask, Stretch


def test_stretches_stand_apart_and_each_character_has_a_place() -> None:
    """What is between them stands behind the first; masks lie over pieces of the last."""
    written = Written()
    put_stretch(written, "One", [7], [3], "heading.h1")
    put_stretch(written, "a **", [20, 24], [2, 2], "list")
    put_masks(written, ["a", " ", "**"], [(2, "code")])

    assert "".join(written.texts) == "One\n\na **"
    assert list(origins_of(written.places, written.lengths)) == [7, 8, 9, 10, 10, 20, 21, 24, 25]
    assert written.stretches == [Stretch(0, 3, ("heading.h1",)), Stretch(5, 9, ("list",))]
    assert written.masks == [Mask(7, 9, "code")]
