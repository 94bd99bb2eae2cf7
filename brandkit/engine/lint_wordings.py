"""The shorter wordings of a block held against the message, whether any channel uses them or not.

So a slip is found where it was written, and not only on the day on which a text gets too long for its channel.
"""

from collections.abc import Iterator, Sequence

from brandkit.compare.compare import compare
from brandkit.compare.sides.resolve import Known, reached, resolve_block
from brandkit.compare.sides.source import setting_for, source_of, words_of
from brandkit.compare.telling import tell_once
from brandkit.compose.wording import say_block, speaker
from brandkit.engine.faults import Locate, finding_of, run_checks
from brandkit.model.check import AnyCheck
from brandkit.model.comparison import View
from brandkit.model.finding import Finding
from brandkit.model.kit import Kit
from brandkit.model.message import Message, Wording

PART = "wording"


def wording_findings(message: Message, kit: Kit, checks: Sequence[AnyCheck]) -> Iterator[Finding]:
    """Yield what is certainly wrong with each wording but a block's first; leaving things out is its purpose."""
    setting = setting_for(message)
    source = source_of(message, setting, None, kit)
    for wording, known in _shorter(message):
        content = resolve_block(say_block(wording.content, speaker(message, message.locale)), known)
        told = tell_once(words_of(content, message.locale), setting)
        view = View("", PART, told, (), (), ((0, PART),), must_say_all=False, called="shorter wording")
        comparison = compare(source, view, setting)
        locate: Locate = lambda *_, span=wording.span: span  # noqa: E731
        findings = (finding_of(found, comparison, locate) for found in run_checks(comparison, checks))
        yield from (finding for finding in findings if finding.severity == "error")


def _shorter(message: Message) -> Iterator[tuple[Wording, Known]]:
    for block, known in reached(message.parts, Known(None, message.locale)):
        for wording in block.wordings[1:]:
            yield wording, known
