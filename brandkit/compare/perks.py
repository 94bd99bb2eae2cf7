"""Gifts and deliveries for nothing, where the source gives something else for nothing."""

from bisect import bisect_right
from collections.abc import Mapping
from functools import lru_cache
from operator import attrgetter
from types import MappingProxyType

from brandkit.compare.prepared import Prepared
from brandkit.compare.seen import Seen
from brandkit.facts.lexicon import Lexicon
from brandkit.facts.lexicon.lexicon import forms_of
from brandkit.facts.phrases.senses import sense
from brandkit.facts.stems import stem
from brandkit.model.statement import Claim, Statement
from brandkit.model.value import Money

FREE = Claim("free")


def is_free(statement: Statement) -> bool:
    """Return whether words say that something costs nothing."""
    return statement.value == FREE or (isinstance(statement.value, Money) and not statement.value.amount)


def is_new_perk(statement: Statement, prepared: Prepared, seen: Seen) -> bool:
    """Return whether a view gives a gift, or a delivery, of which the source does not speak in any words.

    "A free gift with every order" may be the tote bag that the source gives with every order.
    """
    perks = _perks(prepared.setting.lexicon)
    place = bisect_right(seen.view.told.sentences, statement.start, key=attrgetter("start")) - 1
    words = seen.text.single[place].by_sense if place >= 0 else {}
    named = [kin for word, kin in perks.items() if word in words]
    if not named or any(not kin.isdisjoint(_known(prepared)) for kin in named):
        return False
    return _given(prepared).isdisjoint(words)


@lru_cache(maxsize=64)  # a memo of a pure function; a source is itself, and is held against many variants
def _known(prepared: Prepared) -> frozenset[str]:
    """Return the senses of all words that the source has."""
    return prepared.all_senses.union(*(phrase.weights for need in prepared.needed for phrase in need.phrases))


@lru_cache(maxsize=64)  # a memo of a pure function, as above
def _given(prepared: Prepared) -> frozenset[str]:
    """Return the words beside which the source says that something is free."""
    lexicon = prepared.setting.lexicon
    free = _sense(next(iter(forms_of(lexicon, "prices", "free"))), lexicon)
    words = {
        sense
        for each in prepared.polar
        if free in each.senses or any(map(is_free, each.values))
        for sense in each.senses
    }
    return frozenset(words - {free})


@lru_cache(maxsize=64)  # a memo of a pure function: one entry per language
def _perks(lexicon: Lexicon) -> Mapping[str, frozenset[str]]:
    """Return from the sense of each word that names a perk to all senses that speak of it."""
    found: dict[str, frozenset[str]] = {}
    for perk, forms in lexicon.words.get("perks", {}).items():
        names = [_sense(form.strip(), lexicon) for form in forms.split(",")]
        others = lexicon.words.get("perk_kin", {}).get(perk, "")
        kin = frozenset((*names, *(_sense(form.strip(), lexicon) for form in others.split(",") if form.strip())))
        found.update(dict.fromkeys(names, kin))
    return MappingProxyType(found)


def _sense(word: str, lexicon: Lexicon) -> str:
    return sense(stem(word, lexicon), lexicon)
