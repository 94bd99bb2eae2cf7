"""The summary of a rendering: what each channel uses of its limits, and how it says the message."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from brandkit.cli.terminal import paint, table
from brandkit.compose.findings import unit_name
from brandkit.engine.render import Rendered, Rendering
from brandkit.model.channel import Choice, Limit
from brandkit.model.finding import Finding

NEAR = 0.8
"""A limit other than the first is shown from this share on: below it nobody needs to think of it."""


def rendering_lines(rendering: Rendering, out: Path, person: str, *, colour: bool) -> list[str]:
    """Return the summary as lines: a heading, a row per channel, the findings."""
    message = rendering.message
    made_up = f", for {person} (made up)" if person else ""
    head = paint(message.id, "strong", colour=colour)
    rows = [_row(rendered, colour=colour) for rendered in rendering.variants]
    notes = [f"  {each.prepared.channel.id}: {note}" for each in rendering.variants for note in each.notes]
    findings = [_finding(finding, colour=colour) for finding in rendering.findings]
    return [f"{head} -> {out / message.id}{made_up}", *table([_HEADINGS, *rows]), *notes, *findings]


_HEADINGS = ("channel", "here", "at most", "limit", "wordings")


def _row(rendered: Rendered, *, colour: bool) -> tuple[str, ...]:
    uses = _shown(rendered)
    over = any(most > limit.max for limit, _, most in uses if limit.severity == "error")
    name = paint(rendered.prepared.channel.id, "error" if over else "good", colour=colour)
    here = ", ".join(f"{used:,}" for _, used, _ in uses)
    most = ", ".join(f"{most:,}" for _, _, most in uses)
    limits = ", ".join(f"{limit.max:,} {unit_name(limit.unit, limit.max)} ({limit.of})" for limit, _, _ in uses)
    return (
        name,
        here,
        most,
        limits,
        "; ".join(_wordings(rendered.prepared.composed.composition.choices)) or "as written",
    )


def _shown(rendered: Rendered) -> Sequence[tuple[Limit, int, int]]:
    """Return the limits worth showing: the first hard one, and every one that is nearly used up."""
    every = [
        (worst.limit, used, worst.used)
        for worst, used in zip(rendered.prepared.composed.worst, rendered.used, strict=True)
    ]
    hard = [use for use in every if use[0].severity == "error"]
    near = [use for use in hard[1:] if use[2] >= NEAR * use[0].max]
    return [*hard[:1], *near]


def _wordings(choices: Sequence[Choice]) -> Iterator[str]:
    shortened = [f"{choice.wording} of {choice.of} for {_place(choice)}" for choice in choices if choice.wording > 1]
    left_out = [f"“{choice.block}” (line {choice.line})" for choice in choices if choice.wording == 0]
    if shortened:
        yield "wording " + ", ".join(shortened)
    if left_out:
        yield "left out " + ", ".join(left_out)


def _place(choice: Choice) -> str:
    return f"line {choice.line}" if not choice.is_call_to_action else choice.block


def _finding(finding: Finding, *, colour: bool) -> str:
    look = {"error": "error", "warning": "warning"}.get(finding.severity, "faint")
    return f"  {paint(finding.severity, look, colour=colour)} {finding.message} [{finding.rule}]"
