"""The mistakes that people make, and how they are judged."""

from hashlib import sha256

import pytest

from bench.realistic.judged import Judged
from bench.realistic.material import FOLDER, Piece, pieces
from brandkit.engine.prepare_source import prepare_source
from brandkit.engine.rules import find_rules
from brandkit.model.finding import Finding

FROZEN = "809b349ee1c41e7ba7aae72930928fbadfed9c8929c65728ee512fbc14c77bb6"
PIECE = Piece("m", "en-GB", "s", "sms", "t", "a cause", "until 31 May", "ends", ("same/date-changed",))


def finding(rule: str = "same/date-changed", quote: str = "", fact: str = "", severity: str = "error") -> Finding:
    """Return a finding."""
    return Finding(rule, severity, "words", "s", "sms", quote=quote, fact=fact)


def test_set_is_as_large_as_it_says() -> None:
    """150 mistakes and as many right pieces, thirty of each in five locales."""
    for locale in ("de-DE", "en-GB", "en-US", "es-ES", "fr-FR"):
        causes = [bool(piece.cause) for piece in pieces() if piece.locale == locale]

        assert (causes.count(True), causes.count(False)) == (30, 30)


def test_mistake_stands_where_it_says() -> None:
    """The wrong words are in the text, the fact is declared, the rules are there."""
    rules = find_rules()
    for piece in pieces():
        message = prepare_source(piece.source).source.message

        assert message is not None
        assert message.locale == piece.locale
        assert piece.words in piece.text
        assert set(piece.rules) <= set(rules)
        assert not piece.fact or piece.fact in message.facts
        assert bool(piece.cause) == bool(piece.rules) == bool(piece.words or piece.fact)


def test_no_piece_is_there_twice() -> None:
    """Each is a text of its own."""
    texts = [piece.text for piece in pieces()]

    assert len(set(texts)) == len(texts)


@pytest.mark.parametrize(
    ("findings", "expected"),
    [
        ((), (False, False, False, False)),
        ((finding(quote="31 May"),), (True, True, True, True)),
        ((finding(fact="ends"),), (True, True, True, True)),
        ((finding(quote="1 June"),), (True, True, False, False)),
        ((finding("same/negated", "31 May"),), (True, False, False, False)),
        ((finding(quote="31 May", severity="warning"),), (False, False, False, True)),
    ],
)
def test_finding_is_right_by_rule_and_words(
    findings: tuple[Finding, ...], expected: tuple[bool, bool, bool, bool]
) -> None:
    """Found, by a right rule, at the right words, or at least asked about."""
    judged = Judged(PIECE, findings)

    assert (judged.is_found, judged.is_typed, judged.is_located, judged.is_asked) == expected


def test_what_is_measured_stays_what_it_is() -> None:
    """A figure means something beside an older one only if both are of the same texts."""
    texts = b"".join(path.read_bytes() for path in sorted(FOLDER.glob("*.yaml")))

    assert sha256(texts).hexdigest() == FROZEN
