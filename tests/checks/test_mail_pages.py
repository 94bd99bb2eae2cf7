"""The HTML of a mail for rules that look into it: read once, and only where mail clients show it."""

from pathlib import Path

from brandkit.channels import find_channels
from brandkit.checks.mail_pages import documents_in, fault_in, markup_in, pages_in
from brandkit.checks.unshown import is_shown, is_told
from brandkit.engine.check import check
from brandkit.engine.copy import read_copy
from brandkit.engine.finished import finished_of, going
from brandkit.engine.prepare_source import prepare_source
from brandkit.engine.selection import Selection
from brandkit.markup.html_read.outline import outline
from brandkit.model.finished import Finished

MAIL = "From: a@acme.example\nSubject: Sale\nContent-Type: text/html\n\n<html><body><p>Shop.</p></body></html>\n"


def finished(channel: str, text: str) -> Finished:
    """Return a copy made ready."""
    copy, prepared = read_copy(channel, text), prepare_source("Shop.")
    where = going(prepared.source, prepared.setting, None, is_copy=True)
    return finished_of(copy.reading, copy.known, copy.parts, (), prepared.source, where)


def test_a_page_is_made_once() -> None:
    """Every rule asks for it."""
    variant = finished("email", "<p>Shop.</p>")

    assert pages_in(variant) is pages_in(variant)
    assert markup_in(variant, "text") == "<p>Shop.</p>"


def test_a_fragment_is_no_document() -> None:
    """What it stands in is not here."""
    assert list(documents_in(finished("email", "<p>Shop.</p>"))) == []
    assert len(list(documents_in(finished("email", "<body><p>Shop.</p></body>")))) == 1


def test_only_mail_clients_make_something_of_a_mail() -> None:
    """HTML for a channel of another kind is not theirs; a mail as it travels is, whatever it is called."""
    assert [channel for channel in find_channels().values() if channel.is_mail]
    assert pages_in(finished("landing", "<html><body>Shop.</body></html>")) == ()
    assert pages_in(finished("sms", "<html><body>Shop.</body></html>")) == ()
    assert [page.part for page in pages_in(finished("newsletter", MAIL))] == ["html"]


def test_bytes_are_known_of_a_file_alone() -> None:
    """In a mail the HTML stands encoded."""
    assert [page.octets for page in pages_in(finished("email", MAIL))] == [None]
    assert [page.octets for page in pages_in(finished("email", "<p>Shop.</p>"))] == [b"<p>Shop.</p>"]


def test_a_quote_ends_where_the_thing_does() -> None:
    """A tag's name, a declaration, a value."""
    page = pages_in(finished("email", '<p style="color : red ; margin:0">Shop.</p>'))[0]
    faults = [fault_in(page, "", page.html.index(text)) for text in ("<p", "color", "margin")]

    assert [page.html[fault.start : fault.end] for fault in faults] == ["<p", "color : red", "margin:0"]


def test_a_place_in_a_file_is_where_the_markup_stands(tmp_path: Path) -> None:
    """Line and column, of a file and of what is in a mail."""
    html = "<p>Shop.</p>\n\n  <p style='position:fixed'>Now.</p>\n"
    only = Selection(only=("email/client-support",))
    for name, text in (("a.html", html), ("a.eml", MAIL.partition("<html")[0] + html)):
        (tmp_path / name).write_text(text, "utf-8")
        found = check("Shop.", {"email": tmp_path / name}, selection=only).findings

        assert [text.splitlines()[each.span.line - 1][each.span.column - 1 :][:14] for each in found if each.span] == [
            "position:fixed"
        ]


def test_what_is_hidden_is_not_told() -> None:
    """By a style, by the attribute, from a screen reader."""
    html = '<div style="display:none"><i></i></div><b hidden></b><p aria-hidden="true"><u></u></p><s></s>'
    nodes = {node.tag.name: node for node in outline(html)}

    assert [name for name, node in nodes.items() if is_shown(node)] == ["p", "u", "s"]
    assert [name for name, node in nodes.items() if is_told(node)] == ["s"]
