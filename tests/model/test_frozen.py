"""Frozen classes do all that ``dataclass(frozen=True, slots=True)`` would have them do."""

import copy
import pickle
from collections.abc import Callable, Mapping
from dataclasses import FrozenInstanceError, asdict, dataclass, field, fields, is_dataclass, replace
from inspect import signature
from typing import Any, Generic, TypeVar

import pytest

from brandkit.model.frozen import frozen, mutable, single

T = TypeVar("T")


@frozen
class Place(Generic[T]):
    """Some of everything that a field can be."""

    name: T
    rank: int = 1
    notes: Mapping[str, str] = field(default_factory=dict)
    written: str = field(default="", compare=False)
    inner: object = field(default=None, repr=False)


@frozen
class One:
    """One field."""

    text: str


@frozen
class Other:
    """As `One`, under another name."""

    text: str


@frozen
class Nothing:
    """No field."""


@frozen
class Own:
    """Says itself how it is printed and pickled."""

    text: str

    def __repr__(self) -> str:
        return "own"

    def __reduce__(self) -> tuple[type["Own"], tuple[str]]:
        return Own, ("pickled",)


def test_takes_its_fields_by_place_and_by_name_and_fills_in_the_defaults() -> None:
    """As a dataclass does; a default that is made is made anew each time."""
    place = Place("here", rank=2)

    assert (place.name, place.rank, place.notes, place.written, place.inner) == ("here", 2, {}, "", None)
    assert Place("here").notes is not Place("here").notes


@pytest.mark.parametrize("call", [Place, lambda: Place("a", 1, {}, "", None, 6), lambda: One("a", other=1)])  # type: ignore[call-arg]
def test_refuses_what_it_has_no_field_for(call: Callable[[], object]) -> None:
    """The words are those of Python, with the name of the class."""
    with pytest.raises(TypeError, match=r"^(Place|One)\.__init__\(\) "):
        call()


def test_is_equal_when_class_and_fields_are() -> None:
    """A field that is not compared does not count, in the hash either."""
    same_words: tuple[object, object] = One("a"), Other("a")

    assert One("a") == One("a") != One("b")
    assert same_words[0] != same_words[1]
    assert Nothing() == Nothing()
    assert Place("a", written="x") == Place("a", written="y") != Place("a", 2)
    assert len({One("a"), One("a"), One("b"), Nothing(), Nothing()}) == 3


def test_has_a_hash_only_if_its_fields_do() -> None:
    """A mapping has none."""
    with pytest.raises(TypeError, match="unhashable"):
        hash(Place("a"))


@pytest.mark.parametrize("value", [Place("a"), One("a"), Nothing()])
def test_cannot_be_changed(value: Any) -> None:
    """Neither by a field's name nor by any other; there is nothing but slots."""
    for name in ("name", "text", "new"):
        with pytest.raises(FrozenInstanceError, match=f"cannot assign to field '{name}'"):
            setattr(value, name, "b")
        with pytest.raises(FrozenInstanceError, match=f"cannot delete field '{name}'"):
            delattr(value, name)
    assert not hasattr(value, "__dict__")


def test_prints_as_a_dataclass() -> None:
    """A field may be left out."""
    assert repr(Place("a")) == "Place(name='a', rank=1, notes={}, written='')"
    assert (repr(One("a")), repr(Nothing())) == ("One(text='a')", "Nothing()")


@pytest.mark.parametrize("value", [Place("a", 2, {"b": "c"}, "d"), One("a"), Nothing()])
def test_can_be_pickled_and_copied(value: object) -> None:
    """Plans go to other processes."""
    assert pickle.loads(pickle.dumps(value)) == copy.deepcopy(value) == copy.copy(value) == value


def test_keeps_what_the_class_says_itself() -> None:
    """Its own words and its own way into a pickle."""
    assert repr(Own("a")) == "own"
    assert pickle.loads(pickle.dumps(Own("a"))).text == "pickled"


def test_is_a_dataclass_to_python() -> None:
    """Its helpers, ``match`` and the signature know the fields."""
    match Place("a", 3):
        case Place(name, rank):
            assert (name, rank) == ("a", 3)

    assert all(map(is_dataclass, (Place, One)))
    assert [each.name for each in fields(Place)] == ["name", "rank", "notes", "written", "inner"]
    assert replace(Place("a"), rank=4) == Place("a", 4)
    assert asdict(One("a")) == {"text": "a"}
    assert str(signature(One)) == "(text: str)"


def test_is_what_a_dataclass_would_be() -> None:
    """Whatever a dataclass of ours has, a frozen class has, or Python's own in its place."""

    @dataclass(frozen=True, slots=True)
    class Written:
        text: str

    assert set(vars(Written)) - set(vars(One)) == {"__getstate__", "__setstate__"}  # here it is `__reduce__`


@single
class Known:
    """Each is itself."""

    text: str
    notes: list[str] = field(default_factory=list)


@mutable
class Draft:
    """Its fields may be set."""

    text: str
    notes: list[str] = field(default_factory=list)


def test_a_single_one_equals_itself_alone_and_can_be_kept_by() -> None:
    """Memos are kept by it: another one with the same fields is another one."""
    known = Known("a")

    assert known != Known("a")
    assert {known: 1}[known] == 1
    with pytest.raises(FrozenInstanceError):
        known.text = "b"  # type: ignore[misc]


def test_a_mutable_one_can_be_set_and_has_no_hash() -> None:
    """It equals what has the same fields, and its lists are its own."""
    draft = Draft("a")
    draft.text = "b"

    assert draft == Draft("b")
    assert draft.notes is not Draft("b").notes
    assert Draft.__hash__ is None
