"""Blocks as one text with spans: for chat programs, whose marks can be set only when the whole text is known.

Where a mark may stand depends on the letters beside it, and whether a sign is one on the rest of its line; so the text
is filled first (`brandkit.markup.spans`), and a function of the platform then writes it with its own marks.
"""

from collections.abc import Iterable

from brandkit.markup.certainty import only_if, when_not_empty
from brandkit.markup.chat.buttons import without_buttons
from brandkit.markup.line import Marks, write_line
from brandkit.markup.spans import block_span
from brandkit.markup.text import each_piece, write_content
from brandkit.model import plan, tree
from brandkit.model.plan import Plan
from brandkit.model.text_style import WEB_BELOW, TextStyle


def write_marked(pieces: Iterable[tree.Piece], style: TextStyle, marks: Marks) -> Plan:
    """Write all blocks but buttons that stand below; headings, quotes, code and small print are spans."""
    kept = without_buttons(pieces) if style.button == WEB_BELOW else pieces
    written = each_piece(kept, lambda placed: (plan.Sequence(_block(placed, style, marks)),))
    return (plan.Join(style.between_blocks, written),)


def _block(placed: tree.Placed, style: TextStyle, marks: Marks) -> Plan:
    match placed.content:
        case tree.Heading(_, words) if not placed.legal:
            return _spanned("h", write_line(words, marks))
        case tree.Quote():
            return _spanned("q", write_content(placed.content, style, marks))
        case tree.CodeBlock():
            return _spanned("p", write_content(placed.content, style, marks))
        case content:
            nodes = write_content(content, style, marks)
            return _spanned("s", nodes) if placed.legal else nodes


def _spanned(kind: str, nodes: Plan) -> Plan:
    return only_if(when_not_empty(nodes), block_span(kind, nodes))
