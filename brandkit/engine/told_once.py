"""Words that a check finds fault with are told once: whoever mends that writes them anew."""

from collections.abc import Iterable

from brandkit.model.finding import OF_PROSE, WHY_STOPPED, Finding


def told_once(findings: Iterable[Finding]) -> list[Finding]:
    """Return findings without those of prose on the very words, in the very place, that a check tells too.

    The check knows more: that the words are a link's, or what the message says instead. A longer piece that only holds
    such words, or a shorter one within them, is another matter.
    """
    every = list(findings)
    told = {(each.span, each.quote) for each in every if each.quote and each.span and not _is_of_prose(each)}
    return [each for each in every if not (_is_of_prose(each) and (each.span, each.quote) in told)]


def _is_of_prose(finding: Finding) -> bool:
    """Return whether a finding is of words as such; that a rule could not look at them is not."""
    return finding.rule.startswith(OF_PROSE) and finding.why != WHY_STOPPED
