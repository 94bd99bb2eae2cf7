"""That nobody looked is told once."""

from pathlib import Path

import pytest

from brandkit import check, lint, load_kit, read_message
from brandkit.engine.looks import looks_for
from brandkit.engine.selection import Selection
from brandkit.engine.unknown_language import unknown_language

NOTICE = "for it-IT there are no rules of style, tone or grammar; there are for de, en, es, fr"
MESSAGE = "---\nlocale: it-IT\nchannels: [sms, x]\n---\nIl negozio apre alle nove.\n"


def everything(_: str) -> bool:
    """Take every rule."""
    return True


@pytest.mark.parametrize("locale", ["en-US", "de-AT", "fr", "es_MX", "EN"])
def test_a_language_that_is_known_has_no_notice(locale: str) -> None:
    """In whatever country, however it is written."""
    assert unknown_language(looks_for(load_kit(None)).tongues, locale, everything) == ()


def test_it_is_told_once_however_many_channels_and_texts() -> None:
    """By lint, by check, and of a page."""
    kit = load_kit(None)
    message = read_message(MESSAGE, kit)

    assert lint(message, kit).notices == (NOTICE,)
    assert check(message, {"sms": "Il negozio apre alle nove.", "x": "Alle nove."}, kit).notices == (NOTICE,)
    assert check("Il negozio apre alle nove.", {}, kit, "it-IT").notices == (NOTICE,)


def test_of_what_nobody_wants_nothing_is_said() -> None:
    """Whoever asks for grammar alone is told of grammar alone; without a kit there are no rules of style to miss."""
    tongues = looks_for(load_kit(None)).tongues
    grammar = unknown_language(tongues, "it-IT", Selection(only=("grammar/*",)).takes)

    assert grammar == ("for it-IT there are no rules of grammar; there are for de, en, es, fr",)
    assert unknown_language(tongues, "it-IT", Selection(only=("same/*",)).takes) == ()
    assert "style" not in unknown_language(looks_for(None).tongues, "it-IT", everything)[0]


def test_a_project_that_speaks_it_makes_it_known(tmp_path: Path) -> None:
    """One rule of style, one lexicon of tone."""
    rule = (
        "extends: existence\nmessage: no\nlocales: [it]\ntokens: [gratis]\npass: [Ciao.]\nfail: [È gratis.]\nwhy: So.\n"
    )
    lexicon = "lang: it\nwords: |\n  subito\n"
    for name, text in (("rules/it.yml", rule), ("styles/lexicons/it/urgency.yaml", lexicon)):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    (tmp_path / "brandkit.yaml").write_text("brand: Acme\n", "utf-8")
    kit = load_kit(tmp_path)

    assert unknown_language(looks_for(kit).tongues, "it-IT", everything) == (
        "for it-IT there are no rules of grammar; there are for de, en, es, fr",
    )
