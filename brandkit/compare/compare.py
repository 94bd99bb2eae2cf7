"""A view of a variant held against the source."""

from brandkit.facts.recognise import Setting
from brandkit.model.comparison import Comparison, Source, View


def compare(source: Source, view: View, setting: Setting) -> Comparison:  # noqa: ARG001 - what pairing will need
    """Return the comparison of a view with its source."""
    return Comparison(source, view)
