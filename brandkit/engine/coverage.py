"""Who looks for what a variant adds in words of its own: the core by shared words, or the model of the extra."""

from functools import partial

from brandkit.compare.compare import Meet
from brandkit.compare.sentences.coverage import meet_coverage
from brandkit.model.kit import Kit


def coverage_for(kit: Kit | None, *, semantic: bool | None) -> Meet:
    """Return what looks for it. Without the model, nothing of `brandkit.semantic` is imported.

    Args:
        kit: whose brandkit.yaml decides where nobody else does; None: the core.
        semantic: whether the model is wanted; None: as the kit says.

    Raises:
        UsageError: the model is wanted, and cannot be used.
    """
    if not (semantic if semantic is not None else kit is not None and kit.semantic):
        return meet_coverage
    from brandkit.semantic import load_meaning, meet_meaning

    return partial(meet_meaning, load_meaning())
