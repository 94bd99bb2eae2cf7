"""The HTML part of a mail: blocks in a kit's templates, styled once, as a plan."""

from collections.abc import Mapping

from brandkit.markup.html_write.framed import Frame, Render, write_framed
from brandkit.markup.html_write.inline_css import inline_css
from brandkit.markup.html_write.plan import WithWords
from brandkit.markup.mail.lines import ascii_only, in_short_lines
from brandkit.model.channel import Composition
from brandkit.model.kit import Kit
from brandkit.model.plan import Plan

FRAME = "email/frame.html"


def write_html(
    composition: Composition, kit: Kit, render: Render, plans: Mapping[str, Plan], values: Mapping[str, object]
) -> Plan:
    """Write the document. `plans` and `values` are what else the template may print, HTML-escaped already.

    Raises:
        KitError: a template or style sheet that would not make a sound mail, with its place where that is known.
    """
    return write_framed(composition, kit, Frame(FRAME, render, _styled), plans, values)


def _styled(document: WithWords) -> str:
    """Return the document with its styles where mail clients look for them, in lines that mail servers take."""
    return in_short_lines(ascii_only(inline_css(document)))
