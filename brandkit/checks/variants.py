"""The words that findings in one finished variant share, and whose it is."""

from collections.abc import Iterator

from brandkit.model.comparison import View
from brandkit.model.finished import Finished


def called(finished: Finished) -> str:
    """Return what a finding calls the variant."""
    return f"the {(finished.known.called if finished.known else '') or finished.channel}"


def views_in(finished: Finished) -> Iterator[View]:
    """Yield the views that must say everything: whoever sees one of them may see no other."""
    return (each.view for each in finished.comparisons if each.view.must_say_all)


def names_of(finished: Finished) -> tuple[str, ...]:
    """Return the names of who speaks; none where nobody says."""
    brand = finished.kit.brand if finished.kit else None
    return tuple(dict.fromkeys(name for name in (brand.name, brand.sender_name) if name)) if brand else ()
