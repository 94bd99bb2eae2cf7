"""The tone of texts: of a message's variants, and of copy that a brand approves of."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from brandkit.compare.sides.housekeeping import places_of
from brandkit.compare.sides.resolve import Known
from brandkit.compare.sides.source import own_words, plan_of
from brandkit.engine.copy import read_copy
from brandkit.engine.files import load_kit, read_message
from brandkit.engine.lint import prepared_channels, work_for
from brandkit.engine.lint_channel import observe
from brandkit.engine.people import needs_of, people_for
from brandkit.engine.prepare_source import prepare_source
from brandkit.engine.render import wanted_channels
from brandkit.engine.selection import EVERYTHING
from brandkit.errors import Fault, UsageError
from brandkit.markup.prose.lines import stretches_of
from brandkit.model.frozen import frozen
from brandkit.model.kit import Kit
from brandkit.model.message import Message
from brandkit.model.prose import Mask, Prose
from brandkit.source.sections import has_front_matter
from brandkit.source.text_files import read_text
from brandkit.tone.event import Measured
from brandkit.tone.files import voice_of
from brandkit.tone.measure import measure
from brandkit.tone.voice import Voice, language_in

MOST_BYTES = 4 * 1024 * 1024
"""Of one file."""


@frozen
class Heard:
    """The tone of some texts."""

    voice: Voice
    texts: tuple[Measured, ...]
    """One for each variant, or file: the part that says most."""
    notices: tuple[str, ...] = ()
    """What was not looked at, and why."""


def tone_of_message(message: Message, kit: Kit, channels: Sequence[str] | None = None) -> Heard:
    """Return the tone of a message's variants, for the person of its first branch with the shortest values.

    Raises:
        UsageError: there is no such channel.
        KitError: the voice or a lexicon has faults.
    """
    voice = voice_of(kit)
    prepared, findings = prepared_channels(message, kit, wanted_channels(message, kit, channels))
    plans = [plan for each in prepared for plan in each.composed.plans.parts.values()]
    people = people_for(message, [needs_of((plan_of(message), *plans))])
    work = work_for(message, kit, people.people, (), EVERYTHING, semantic=False)
    proses = (observe(work, each).proses for each in prepared)
    mains = [_main(next(iter(known.values()))) for known in proses if known]
    heard = _heard([each for each in mains if each], voice)
    return Heard(voice, heard.texts, (*heard.notices, *(each.message for each in findings)))


def tone_of_texts(files: Sequence[tuple[str, Path]], kit: Kit, locale: str | None = None) -> Heard:
    """Return the tone of approved texts.

    Args:
        files: channel and path; channel ``""``: a page of Markdown, text or HTML, or a message, whose variants count.
        kit: whose voice and own words they are.
        locale: the language that they are in; None: en-US, or what a message says.

    Raises:
        UsageError: there is no such file or locale.
        SourceError: a message has faults.
        KitError: the voice or a lexicon has faults.
    """
    voice = voice_of(kit)
    texts: list[Measured] = []
    notices: list[str] = []
    for channel, path in files:
        if not channel and is_message(path):
            own = load_kit(path)
            heard = tone_of_message(read_message(path, own), own)
        else:
            heard = _heard(_proses(channel, path, kit, locale), voice)
        texts.extend(heard.texts)
        notices.extend(heard.notices)
    return Heard(voice, tuple(texts), tuple(dict.fromkeys(notices)))


def is_message(path: Path) -> bool:
    """Return whether a file is a message: it has front matter.

    Raises:
        UsageError: there is no such file.
    """
    if not path.is_file():
        raise UsageError([Fault(f"there is no file {path}", "name a file that is there")])
    return path.suffix.lower() == ".md" and has_front_matter(read_text(path, MOST_BYTES))


def _proses(channel: str, path: Path, kit: Kit, locale: str | None) -> Iterator[Prose]:
    prepared = prepare_source(path, kit, locale) if not channel else None
    tag = prepared.source.locale if prepared else locale or "en-US"
    own = own_words(kit, Known(None, tag))
    if prepared:
        yield _prose("", "", prepared.source.told.text, tag, own)
    else:
        visible = read_copy(channel, path).reading.visible
        main = _main([_prose(channel, part, each.text, tag, own) for part, each in visible.items()])
        if main:
            yield main


def _prose(channel: str, part: str, text: str, locale: str, own: Sequence[str]) -> Prose:
    masks = tuple(Mask(start, end, "kit") for start, end in places_of(own, text))
    return Prose(text, stretches_of(text), locale, _apart(masks), channel, part)


def _apart(masks: Sequence[Mask]) -> tuple[Mask, ...]:
    kept: list[Mask] = []
    for mask in masks:
        if not kept or mask.start >= kept[-1].end:
            kept.append(mask)
    return tuple(kept)


def _main(proses: Sequence[Prose]) -> Prose | None:
    """Return the part of a variant that says most; None: it says nothing."""
    return max((each for each in proses if each.text.strip()), key=lambda each: len(each.text), default=None)


def _heard(proses: Sequence[Prose] | Iterator[Prose], voice: Voice) -> Heard:
    texts: list[Measured] = []
    notices: list[str] = []
    for prose in proses:
        language = language_in(voice, prose.locale)
        if language:
            texts.append(measure(prose, language))
        else:
            known = ", ".join(sorted(voice.lexicons))
            notices.append(f"no tone for {prose.locale}: there are lexicons for {known}; write styles/lexicons/…")
    return Heard(voice, tuple(texts), tuple(dict.fromkeys(notices)))
