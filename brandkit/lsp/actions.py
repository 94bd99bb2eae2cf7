"""What can be done about what was found: put one right, put right all that is safe, allow one."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from lsprotocol.types import CodeAction, CodeActionKind, Position, Range, TextEdit, WorkspaceEdit

from brandkit.engine.fixing.edits import ENCODED, MARKUP, Edit, edits_for
from brandkit.lsp.allowing import waiver_for
from brandkit.lsp.desk import Desk, texts_of
from brandkit.lsp.diagnostics import Rulers, diagnostic
from brandkit.lsp.entries import Entry
from brandkit.model.finding import WHY_STOPPED, Finding
from brandkit.model.frozen import frozen
from brandkit.model.place import Span
from brandkit.reporters.telling import fix_in_words
from brandkit.source.places import find_lines
from brandkit.source.text_files import even_lines

FIX_ALL = "source.fixAll.brandkit"
KINDS = (CodeActionKind.QuickFix, FIX_ALL)
_ABOUT_WAIVERS = "source/waiver-"


@frozen
class Asked:
    """What somebody wants to know what can be done about."""

    path: str
    range: Range
    only: tuple[str, ...] = ()
    """The kinds of actions that are wanted; empty: all."""


def actions(asked: Asked, entries: Sequence[Entry], message: str, desk: Desk, encoding: str) -> list[CodeAction]:
    """Return what can be done.

    Args:
        asked: where, and which kinds.
        entries: everything that is told in that file.
        message: the file of the message that the file belongs to; ``""``: to none.
        desk: what is open.
        encoding: how positions count.
    """
    texts = texts_of(desk.now())
    hand = _Hand(asked.path, desk, Rulers(texts, encoding), {path: even_lines(text) for path, text in texts.items()})
    found: list[CodeAction] = []
    if asked.path in hand.texts:
        near = [entry for entry in entries if entry.finding and _meet(entry, asked, hand)]
        if _wants(asked, CodeActionKind.QuickFix):
            found += [*_fixes(near, hand), *_allowances(near, message, hand)]
        if _wants(asked, FIX_ALL):
            found += _all_safe(entries, hand)
    return found


@frozen
class _Hand:
    """What is at hand to make actions of."""

    path: str
    desk: Desk
    rulers: Rulers
    texts: Mapping[str, str]


def _wants(asked: Asked, kind: str) -> bool:
    """Return whether a kind is wanted; the wish for a kind is one for those that it is the beginning of."""
    return not asked.only or any(kind == each or kind.startswith(f"{each}.") for each in asked.only)


def _meet(entry: Entry, asked: Asked, hand: _Hand) -> bool:
    """Return whether an entry touches what was asked about."""
    own = hand.rulers.of(asked.path).range(entry.span)
    return _order(own.start) <= _order(asked.range.end) and _order(asked.range.start) <= _order(own.end)


def _order(position: Position) -> tuple[int, int]:
    return position.line, position.character


def _fixes(near: Iterable[Entry], hand: _Hand) -> Iterator[CodeAction]:
    """Yield what puts single findings right, what is certain first."""
    told: set[tuple[int, int, str]] = set()
    for entry in sorted(near, key=lambda entry: not (entry.finding and entry.finding.is_safe)):
        finding = entry.finding
        for edit in _edits([finding] if finding else [], hand, unsafe=True):
            if finding and (edit.start, edit.end, edit.text) not in told:
                told.add((edit.start, edit.end, edit.text))
                yield _fix(entry, finding, edit, hand)


def _fix(entry: Entry, finding: Finding, edit: Edit, hand: _Hand) -> CodeAction:
    words = fix_in_words(finding)
    return CodeAction(
        words[:1].upper() + words[1:] + ("" if finding.is_safe else " (look at it afterwards)"),
        CodeActionKind.QuickFix,
        diagnostics=[diagnostic(entry, hand.desk, hand.rulers)],
        is_preferred=finding.is_safe,
        edit=_changes([edit], hand),
    )


def _all_safe(entries: Iterable[Entry], hand: _Hand) -> Iterator[CodeAction]:
    edits = _edits([entry.finding for entry in entries if entry.finding], hand, unsafe=False)
    if edits:
        words = f"Put right all that is safe in this file ({len(edits)})"
        yield CodeAction(words, FIX_ALL, edit=_changes(edits, hand))


def _edits(findings: Iterable[Finding], hand: _Hand, *, unsafe: bool) -> Sequence[Edit]:
    """Return what puts findings right in the text as it is now; where its words have changed since, nothing does."""
    guard = ENCODED if hand.path.lower().endswith((".html", ".htm")) else MARKUP
    texts = {hand.path: hand.texts[hand.path]}
    return edits_for(findings, texts, {hand.path: guard}, unsafe=unsafe).chosen


def _changes(edits: Iterable[Edit], hand: _Hand) -> WorkspaceEdit:
    lines, ruler = find_lines(hand.texts[hand.path], hand.path), hand.rulers.of(hand.path)
    changes = [TextEdit(ruler.range(lines.span(edit.start, edit.end)), edit.text) for edit in edits]
    return WorkspaceEdit({hand.desk.uri(hand.path): changes})


def _allowances(near: Iterable[Entry], message: str, hand: _Hand) -> Iterator[CodeAction]:
    """Yield what lets findings be, with a reason that their author still has to give."""
    text = hand.texts.get(message)
    if text is None:  # it belongs to no message, or to one that is not open and may be changed by somebody else
        return
    kept = [entry for entry in near if not (entry.rule.startswith(_ABOUT_WAIVERS) or _is_stopped(entry))]
    for rule in dict.fromkeys(entry.rule for entry in kept):
        written = waiver_for(rule, text)
        if written:
            at = hand.rulers.of(message).range(Span(message, written.line, 1, written.line, 1))
            edit = WorkspaceEdit({hand.desk.uri(message): [TextEdit(at, written.text)]})
            about = [diagnostic(entry, hand.desk, hand.rulers) for entry in kept if entry.rule == rule]
            words = f"Allow {rule} in this message, with a reason"
            yield CodeAction(words, CodeActionKind.QuickFix, diagnostics=about, edit=edit)


def _is_stopped(entry: Entry) -> bool:
    return entry.finding is not None and entry.finding.why == WHY_STOPPED
