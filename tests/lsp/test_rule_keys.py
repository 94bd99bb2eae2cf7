"""What keys of rule files mean."""

from brandkit.lsp.rule_keys import MEANINGS, kind_in_words, meaning
from brandkit.style.kinds.find import find_kinds
from brandkit.style.reading.common_fields import OTHERS, OURS, VALE


def test_every_key_of_every_kind_is_told_and_no_other() -> None:
    """A new field comes with its meaning."""
    own = {name for kind in find_kinds().values() for name in kind.fields}

    assert set(MEANINGS) == {*VALE, *OURS, *OTHERS, *own}


def test_a_key_tells_what_it_may_say() -> None:
    """And what counts without it; in Vale's spelling too."""
    assert meaning("level", "").endswith("One of: suggestion, warning, error. Left out: warning.")
    assert meaning("ignoreCase", "existence") == "Whether capitals make no difference. Left out: false."
    assert meaning("swap", "substitution").endswith("A rule needs it.")
    assert meaning("colour", "") == ""


def test_a_key_is_told_as_the_rule_s_own_kind_has_it() -> None:
    """Two kinds may have a key, and only one of them need it; a rule that says no kind yet is told what it means."""
    assert meaning("tokens", "repetition").endswith("A rule needs it.")
    assert meaning("tokens", "existence") == meaning("tokens", "") == MEANINGS["tokens"]


def test_every_kind_says_what_it_does() -> None:
    """In the words that stand at the head of its file."""
    assert [name for name in find_kinds() if not kind_in_words(name).startswith(f"{name}:")] == []
    assert kind_in_words("script") == ""
