"""The two sides of a review: the message as it was and as it is, shown for the same person."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from brandkit.engine.files import load_kit, read_message
from brandkit.engine.showing.people import Crowd, crowd_for, person_in
from brandkit.engine.showing.share import needs_on, set_up
from brandkit.engine.showing.show import show
from brandkit.engine.showing.shown import Showing
from brandkit.errors import BrandkitError, Fault, UsageError
from brandkit.kit import load_kit as load_kit_at
from brandkit.model.frozen import frozen
from brandkit.model.kit import Kit
from brandkit.preview.review.earlier import Earlier, earlier


@frozen
class Side:
    """A message in one version, for one person."""

    showing: Showing
    kit: Kit
    crowd: Crowd


@frozen
class Sides:
    """A message in two versions."""

    before: Side | None
    """None: the message is new."""
    after: Side
    person: str
    revision: str


@frozen
class Wanted:
    """What is compared."""

    revision: str
    channels: tuple[str, ...] = ()
    """Empty: those of each version."""
    person: str = ""
    """``""``: the first."""
    today: date | None = None
    """The day by which waivers expire; None: none does."""


@contextmanager
def sides_of(path: Path, wanted: Wanted) -> Iterator[Sides]:
    """Give both sides of a review. Paths of the earlier one lead into a folder that is gone later.

    Raises:
        BrandkitError: one of the versions cannot be shown; there is no git, no repository, or no such revision.
    """
    kit = load_kit(path)
    message = read_message(path, kit)
    with earlier(path, wanted.revision) as found:
        stage = set_up(message, kit, wanted.channels or None)
        crowd = crowd_for(message, kit, [needs_on(stage)])
        person = wanted.person or next(iter(crowd.people))
        data = person_in(crowd, person)
        before = _before(found, wanted, person, data)
        after = Side(show(stage, data, today=wanted.today), kit, crowd)
        yield Sides(before, after, person, wanted.revision)


def _before(found: Earlier, wanted: Wanted, person: str, data: Mapping[str, Any]) -> Side | None:
    if found.message is None:
        return None
    try:
        kit = load_kit_at(found.project)
        stage = set_up(read_message(found.message, kit), kit, wanted.channels or None)
    except BrandkitError as error:
        raise UsageError([_at(fault, found.folder, wanted.revision) for fault in error.faults]) from error
    crowd = crowd_for(stage.message, kit, [needs_on(stage)])
    own = crowd.people.get(person, {})
    # The same person on both sides, so that what differs is the message; what only the earlier one asks for is theirs.
    return Side(show(stage, laid_over(own, data), today=wanted.today), kit, crowd)


def laid_over(below: Mapping[str, Any], above: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields of two objects; where both have one, that of the object above counts."""
    both = {key: laid_over(below[key], value) for key, value in above.items() if _are_objects(below.get(key), value)}
    return {**below, **above, **both}


def _are_objects(one: object, other: object) -> bool:
    return isinstance(one, Mapping) and isinstance(other, Mapping)


def _at(fault: Fault, folder: Path, revision: str) -> Fault:
    """Return a fault of an earlier version, without the folder that it lay in."""
    start = f"{folder}/"
    span = replace(fault.span, path=f"{revision}:{fault.span.path.removeprefix(start)}") if fault.span else None
    return Fault(f"at {revision}: {fault.text.replace(start, '')}", fault.mend.replace(start, ""), span)
