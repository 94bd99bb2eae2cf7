"""Values as keys, told apart by identity."""

from brandkit.model.same import Same


def test_only_the_very_same_value_is_the_same() -> None:
    """Whatever the value says of itself; it need have no hash."""
    one: dict[str, int] = {}
    other: dict[str, int] = {}

    assert Same(one) == Same(one)
    assert hash(Same(one)) == hash(Same(one))
    assert Same(one) != Same(other)
    assert Same(one) != one
