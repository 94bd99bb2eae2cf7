"""Top-level domains that people write in messages."""

from brandkit.markup.plain.plain_domains import COUNTRIES, GENERIC, WORDS


def test_every_name_is_in_one_list_only() -> None:
    """Countries have two letters, and every word is a name of one or the other."""
    assert {len(name) for name in COUNTRIES} == {2}
    assert not GENERIC & COUNTRIES
    assert WORDS <= GENERIC | COUNTRIES
    assert all(name.isascii() and name.islower() for name in GENERIC | COUNTRIES)
