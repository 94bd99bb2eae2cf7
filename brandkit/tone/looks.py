"""What a kit looks for in the tone of texts."""

from collections.abc import Iterator, Sequence
from functools import partial

from brandkit.model.kit import Kit
from brandkit.model.prose import Elsewhere, Looks, Prose, Remark, Tongues
from brandkit.tone.drift import drift_in
from brandkit.tone.files import voice_of
from brandkit.tone.judge import judge
from brandkit.tone.measure import measure
from brandkit.tone.rule import OVER
from brandkit.tone.rules import find_tone_rules, rule_for
from brandkit.tone.voice import Voice, language_in, tone_for


def looks_of(kit: Kit | None) -> Looks:
    """Return what looks at the tone of a kit's texts; None: of nobody's, by the default voice.

    Raises:
        KitError: the voice or a lexicon of the project has faults.
    """
    return looks_by(voice_of(kit))


def looks_by(voice: Voice) -> Looks:
    """Return what holds texts against a voice."""
    tongues = Tongues("tone", tuple(find_tone_rules()), frozenset(voice.lexicons))
    return Looks((partial(_each, voice),), (partial(_across, voice),), tongues=(tongues,))


def _each(voice: Voice, prose: Prose) -> Iterator[Remark]:
    if all("alt" in each.scopes for each in prose.stretches):
        return  # what is said in the place of pictures is no text that begins, goes on and ends
    language = language_in(voice, prose.locale)
    tone = tone_for(voice, prose.channel, prose.situation)
    if language and tone:
        yield from judge(measure(prose, language), tone)
    if prose.situation and prose.situation not in voice.known_situations and voice.path:
        yield _unknown(voice, prose)


def _across(voice: Voice, proses: Sequence[Prose]) -> Iterator[Elsewhere]:
    yield from drift_in(proses, voice)


def _unknown(voice: Voice, prose: Prose) -> Remark:
    """Return the remark on a situation that the voice does not know; it is about no words of the text."""
    from brandkit.source.guess import suggest

    mend = suggest(prose.situation, voice.known_situations, "situations") if voice.known_situations else "there is none"
    nowhere = len(prose.text) + 1
    words = f"the voice knows no situation `{prose.situation}`; {mend}"
    return Remark(rule_for("situation", OVER), "warning", words, nowhere, nowhere)
