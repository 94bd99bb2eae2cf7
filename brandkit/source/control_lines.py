"""Conditions and loops around blocks: lines that hold one ``{% ... %}`` and nothing else."""

import re
from collections.abc import Iterable
from dataclasses import field

from brandkit.model.frozen import frozen, mutable
from brandkit.source.controls import Control, read_control
from brandkit.source.excerpt import Excerpt
from brandkit.source.nesting import MAX_BRANCHES, MAX_DEPTH
from brandkit.source.placeholder_marks import find_placeholders
from brandkit.source.raw import RawBlock, RawBranch, RawFor, RawIf, RawPart

LINE = re.compile(r"""[ \t]*+\{%(?:"(?:[^"\\]|\\.)*+"|'(?:[^'\\]|\\.)*+'|[^"'{}%]|%(?!\}))*+%\}[ \t]*+""")
OPENERS = {"endif": "if", "endfor": "for", "elif": "if", "else": "if"}


@frozen
class ControlLine:
    """A control, and the line it stands on, from brace to brace."""

    control: Control
    line: Excerpt

    @property
    def word(self) -> str:
        """The control's word."""
        return self.control.word

    def blame(self, words: str, mend: str) -> None:
        """Note that this line is at fault."""
        self.line.blame(words, mend, 0, len(self.line.text))


@mutable
class _Open:
    """A condition or a loop that has not ended yet, and what it holds so far."""

    begin: ControlLine
    test: Control | None
    branches: list[RawBranch] = field(default_factory=list)
    body: list[RawPart] = field(default_factory=list)

    def end_branch(self, test: Control | None) -> None:
        """End the branch at hand and begin the one of `test`."""
        self.branches.append(RawBranch(self.test, tuple(self.body)))
        self.test = test
        self.body = []

    def finish(self) -> RawPart:
        """Return what was opened, now that it is complete."""
        span = self.begin.line.span(0, len(self.begin.line.text))
        if self.begin.word == "for":
            return RawFor(self.begin.control, tuple(self.body), span)
        return RawIf((*self.branches, RawBranch(self.test, tuple(self.body))), span)


@frozen
class _Nesting:
    """The conditions and loops that are open at a line, from the outermost on."""

    parts: list[RawPart]
    open_ones: list[_Open]

    def body(self) -> list[RawPart]:
        """Return where the next block goes."""
        return self.open_ones[-1].body if self.open_ones else self.parts

    def open(self, begin: ControlLine) -> None:
        """Begin a condition or a loop."""
        if len(self.open_ones) == MAX_DEPTH:
            words = f"conditions and loops stand more than {MAX_DEPTH} deep in each other here"
            begin.blame(words, "prepare the value in the data")
        self.open_ones.append(_Open(begin, begin.control if begin.word == "if" else None))

    def close(self, *, is_ended: bool) -> None:
        """End the innermost one; what is too deep, which has been noted, is dropped."""
        innermost = self.open_ones.pop()
        word = innermost.begin.word
        if not is_ended:
            mend = f"add `{{% end{word} %}}` on a line of its own after the last block it is for"
            innermost.begin.blame(f"`{{% {word} %}}` has no `{{% end{word} %}}`", mend)
        if len(innermost.branches) >= MAX_BRANCHES:
            words = f"this condition has more than {MAX_BRANCHES} branches"
            innermost.begin.blame(words, "prepare the value in the data")
        elif len(self.open_ones) < MAX_DEPTH:
            self.body().append(innermost.finish())

    def find_opener(self, line: ControlLine) -> bool:
        """End what is open inside of what `line` goes on with; return whether there is anything it can."""
        opener = OPENERS[line.word]
        if not any(each.begin.word == opener for each in self.open_ones):
            mend = f"remove it, or put `{{% {opener} ... %}}` on a line of its own before"
            line.blame(f"`{{% {line.word} %}}` has no `{{% {opener} %}}` before it", mend)
            return False
        while self.open_ones[-1].begin.word != opener:
            self.close(is_ended=False)
        return True

    def go_on(self, line: ControlLine) -> None:
        """Begin the next branch of the innermost condition, or end the innermost condition or loop."""
        if line.word.startswith("end"):
            self.close(is_ended=True)
            return
        innermost = self.open_ones[-1]
        if innermost.test is None:
            line.blame(f"`{{% {line.word} %}}` after `{{% else %}}`", "let `{% else %}` be the last branch")
        innermost.end_branch(line.control if line.word == "elif" else None)


def read_control_line(line: Excerpt) -> ControlLine:
    """Return what a line that `LINE` matches says; the control's word is ``""`` if it has a fault, which is noted."""
    mark = find_placeholders(line)[0]
    return ControlLine(read_control(mark.inside), line.part(mark.start, mark.end))


def nest_blocks(events: Iterable[RawBlock | ControlLine]) -> tuple[RawPart, ...]:
    """Return the blocks inside the conditions and loops that the control lines make; faults are noted."""
    nesting = _Nesting([], [])
    for event in events:
        if isinstance(event, RawBlock):
            nesting.body().append(event)
        elif event.word in ("if", "for"):
            nesting.open(event)
        elif event.word and nesting.find_opener(event):
            nesting.go_on(event)
    while nesting.open_ones:
        nesting.close(is_ended=False)
    return tuple(nesting.parts)
