"""A review in words that all its forms share."""

from collections.abc import Iterator

from brandkit.model.finding import Finding
from brandkit.preview.review.changes import LOOKS, UNCHANGED, ChannelChange, FactChange, MeterChange, Review


def headline(review: Review) -> str:
    """Return what the review is of."""
    return f"{review.message} since {review.revision}, as {review.person} gets it"


def summary(review: Review) -> str:
    """Return what changed, in a line."""
    if review.is_new:
        return f"the message is new: {review.revision} has no such file"
    changed = sum(each.state not in (UNCHANGED, LOOKS) for each in review.channels)
    of = len(review.channels)
    return f"{changed} of {of} channel{'' if of == 1 else 's'} changed; {_counted(review)}"


def fact_in_words(fact: FactChange) -> str:
    """Return what became of a fact."""
    if not fact.before:
        return f"{fact.key}: new, {fact.after}"
    return f"{fact.key}: {fact.before} → {fact.after}" if fact.after else f"{fact.key}: gone, was {fact.before}"


def meter_in_words(meter: MeterChange) -> str:
    """Return how a variant stood to a limit, and how it does."""
    before, after = (f"{each:,}" if each is not None else "–" for each in (meter.before, meter.after))
    over = "; too much for the longest person" if meter.is_over else ""
    return f"{meter.of}: {before} → {after} of {meter.most:,} {meter.unit}{over}"


def failures_in_words(change: ChannelChange) -> Iterator[str]:
    """Yield why there was no variant, or is none."""
    before, after = change.failures
    if before and before != after:
        yield f"could not be made: {before}"
    if after:
        yield f"cannot be made: {after}"


def finding_in_words(finding: Finding) -> str:
    """Return a finding on a line."""
    where = f" ({finding.channel})" if finding.channel else ""
    return f"{finding.severity}: {finding.message}{where} [{finding.rule}]"


def unchanged(review: Review) -> tuple[str, ...]:
    """Return the channels on which nothing is said otherwise."""
    return tuple(each.channel for each in review.channels if each.state == UNCHANGED)


def _counted(review: Review) -> str:
    if not review.came and not review.went:
        return "the same findings"
    return f"{len(review.came)} new finding{'' if len(review.came) == 1 else 's'}, {len(review.went)} gone"
