"""Where characters stand, kept as runs: the same as a number for each."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.markup.prose.origins import Origins, Runs, cut, origins_of, place_in, runs_of

PLACES = st.lists(st.integers(0, 9), max_size=30)


def spelled_out(runs: Runs) -> list[int]:
    """Return a number for each character of runs."""
    return [place + at for place, length in runs for at in range(length)]


def of_runs(runs: Runs) -> Origins:
    """Return the origins of a text of these runs."""
    return origins_of([place for place, _ in runs], [length for _, length in runs])


@given(PLACES, PLACES)
def test_runs_give_back_the_places_they_were_made_of(first: list[int], second: list[int]) -> None:
    """By number, from either end, in order, and as parts."""
    places = first + second
    origins = of_runs([*runs_of(first), *runs_of(second)])

    assert list(origins) == places
    assert len(origins) == len(places)
    assert [origins[at] for at in range(-len(places), len(places))] == places * 2
    assert list(origins[1:7:2]) == places[1:7:2]


@given(PLACES, st.integers(0, 30), st.integers(0, 30))
def test_runs_are_cut_like_lists(places: list[int], one: int, other: int) -> None:
    """A run that is cut begins where its first character stands."""
    start, end = sorted((min(one, len(places)), min(other, len(places))))

    assert spelled_out(cut(runs_of(places), start, end)) == places[start:end]


def test_there_is_nothing_behind_the_end() -> None:
    """A sequence says so; a place behind a text is that of its last character."""
    origins = of_runs([(4, 2), (8, 1)])

    with pytest.raises(IndexError):
        origins[3]
    assert place_in([(4, 2), (8, 1)], 7) == 8
