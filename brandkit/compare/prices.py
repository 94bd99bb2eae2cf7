"""What costs something where the source says that it is free of charge."""

from collections.abc import Iterator

from brandkit.compare.prepared import Prepared
from brandkit.compare.seen import Seen
from brandkit.facts.lexicon import Lexicon
from brandkit.facts.lexicon.lexicon import forms_of
from brandkit.facts.phrases.senses import sense
from brandkit.facts.stems import stem
from brandkit.model.comparison import Meeting


def meet_prices(prepared: Prepared, seen: Seen) -> Iterator[Meeting]:
    """Yield a meeting for words that ask a price for what a sentence of the source gives for nothing."""
    lexicon = prepared.setting.lexicon
    free, chargeable = _sense(lexicon, "free"), _sense(lexicon, "chargeable")
    if chargeable not in seen.text.where or chargeable in prepared.all_senses:
        return
    told = seen.view.told
    for place in seen.text.where[chargeable]:
        words = seen.text.single[place].by_sense
        given = next(
            (each for each in prepared.polar if free in each.senses and words.keys() & each.senses.keys()), None
        )
        if given is not None:
            word = words[chargeable][0].word
            yield Meeting(
                "", None, None, "opposite", given.text, told.text[word.start : word.end], word.start, word.end
            )


def _sense(lexicon: Lexicon, meaning: str) -> str:
    """Return the sense of what is free of charge, or of what is not."""
    return sense(stem(next(iter(forms_of(lexicon, "prices", meaning))), lexicon), lexicon)
