"""The default kit's lexicons: free of faults, and of what makes them hard to keep."""

from collections import Counter

import pytest

from brandkit.errors import Fault
from brandkit.tone.files import default_texts
from brandkit.tone.language import LEXICAL
from brandkit.tone.lexicon import FOLDER, Lexicon, read_lexicon
from brandkit.tone.masking import without_addresses
from brandkit.tone.phrases import index_of, matches_in
from brandkit.tone.quick_lexicon import quick_lists
from brandkit.tone.words import words_of

TEXTS = [each for each in default_texts() if each[0].startswith(FOLDER)]


def read(name: str, text: str) -> Lexicon:
    """Return a lexicon that has no faults."""
    faults: list[Fault] = []
    lexicon = read_lexicon(name, name, text, faults)
    assert not faults
    assert lexicon
    return lexicon


@pytest.mark.parametrize(("name", "path", "text"), TEXTS, ids=[each[0] for each in TEXTS])
def test_a_lexicon_is_what_the_package_knows_of_it(name: str, path: str, text: str) -> None:
    """Feature and sides, so that a voice can be read before any language is; no phrase stands twice."""
    lexicon = read(name, text)

    assert set(lexicon.sides) <= LEXICAL[lexicon.feature]
    assert [each for each, count in Counter((p.keys, p.feature) for p in lexicon.phrases).items() if count > 1] == []


@pytest.mark.parametrize(("name", "path", "text"), TEXTS, ids=[each[0] for each in TEXTS])
def test_every_phrase_is_found_where_it_stands_alone(name: str, path: str, text: str) -> None:
    """Unless a longer one takes its place, which is found then."""
    lexicon = read(name, text)
    index = index_of(lexicon.phrases)
    for phrase in (each for each in lexicon.phrases if each.feature):
        words = " ".join(key.rstrip("*") for key in phrase.keys).replace("' ", "'")
        found = list(matches_in(words, words_of(words, lexicon.language), index))

        assert [each.feature for each, _, _ in found][:1] == [lexicon.feature], words


@pytest.mark.parametrize(("name", "path", "text"), TEXTS, ids=[each[0] for each in TEXTS])
def test_the_quick_reader_reads_what_yaml_does(name: str, path: str, text: str) -> None:
    """And it reads all of ours; a comment at the end makes it leave a file to the other one."""
    assert quick_lists(text, name.split("/")[1]) is not None
    slow = f"{text}# the end\n"
    assert quick_lists(slow, name.split("/")[1]) is None

    assert read(name, text) == read(name, slow)


def test_the_four_languages_have_what_the_issue_names() -> None:
    """Register, urgency, hype, apologies, promises, greetings."""
    known = {tuple(name.split("/")[1:]) for name, _, _ in TEXTS}

    for language in ("en", "de", "fr", "es"):
        for feature in ("register", "urgency", "hype", "apology", "promise", "greeting", "sign_off", "opt_out"):
            assert (language, f"{feature}.yaml") in known


def test_addresses_keep_their_length_as_filler() -> None:
    """So that places still count."""
    text = "See acme.example/x, SPRING20 or “this is what others say”."

    assert len(without_addresses(text)) == len(text)
    assert [word.key for word in words_of(without_addresses(text), "en")] == ["see", "or"]
