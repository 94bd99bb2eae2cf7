"""All variants of a message together, branch by branch: what is right in each and wrong between them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from brandkit.compare.sides.resolve import Known
from brandkit.engine.lint_channel import Observed, Work
from brandkit.engine.looking import look_across
from brandkit.engine.wordings import Written, find_in_prose, written_for
from brandkit.model.finding import WHY_STOPPED, Finding
from brandkit.model.place import Span
from brandkit.model.prose import Prose


def findings_across(work: Work, observed: Iterable[Observed]) -> Mapping[Finding, set[int]]:
    """Return what is found between the variants that one person gets, and the people who get such variants.

    People who get the same texts on all channels are looked at once.
    """
    found: dict[Finding, set[int]] = {}
    if not work.looks.across:
        return found
    known: dict[tuple[int, ...], tuple[Finding, ...]] = {}
    proses = [each.proses for each in observed]
    for number in range(len(work.people)):
        texts = tuple(prose for channel in proses for prose in channel.get(number, ()))
        # A text that several people get is one and the same: what is read alike is read once.
        key = tuple(map(id, texts))
        if key not in known:
            known[key] = tuple(dict.fromkeys(_findings(work, texts, number)))
        for finding in known[key]:
            found.setdefault(finding, set()).add(number)
    return found


def _findings(work: Work, texts: Sequence[Prose], number: int) -> Iterator[Finding]:
    @cache
    def written(channel: str) -> tuple[Written, ...]:
        return written_for(work.message, channel, Known((work.people[number].data,), work.message.locale))

    def place(prose: Prose, start: int, end: int) -> Span | None:
        return find_in_prose(work.message, written(prose.channel), prose, start, end)

    yield from look_across(texts, work.looks.across, work.takes, place, work.sources[number].id)


def not_told_yet(across: Iterable[Finding], known: Iterable[Finding]) -> Iterator[Finding]:
    """Yield findings between variants whose words no other finding is about that tells which ones are right.

    A promise that only one variant makes is an addition: `same/...` tells it, and which words are right.
    """
    told = [each.quote for each in known if each.rule.startswith("same/") and each.quote]
    for finding in across:
        quotes = [finding.quote, *(words for _, words in finding.related)]
        if finding.why == WHY_STOPPED or not any(
            words and (words in other or other in words) for words in quotes for other in told
        ):
            yield finding
