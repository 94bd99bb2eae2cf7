"""The letters of a text message."""

from brandkit.markup.plain.letters import letters


def test_letters_keeps_what_the_author_wrote() -> None:
    """Only kin of space and hyphen are changed; quotes and dashes stay, though they cost."""
    assert letters("a\u00a0b\u202fc\u2011d\u00ade “f” – g") == "a b c-de “f” – g"
