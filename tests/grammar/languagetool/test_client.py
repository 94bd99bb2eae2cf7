"""Servers that answer badly or not at all: one clear error, in time."""

import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from brandkit.errors import UsageError
from brandkit.grammar.asking import each_once
from brandkit.grammar.languagetool import client
from brandkit.grammar.languagetool.client import notes_on, version_at

LANGUAGES = json.dumps([{"name": "English", "code": "en", "longCode": "en-US"}])
Serve = Callable[[Callable[[BaseHTTPRequestHandler], str]], str]


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Return what starts a server here that answers checks with a function; the answer to all else is right."""
    servers: list[ThreadingHTTPServer] = []

    def start(answer: Callable[[BaseHTTPRequestHandler], str]) -> str:
        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self.write(LANGUAGES if self.path.endswith("languages") else "{}")

            def do_POST(self) -> None:
                self.write(answer(self))

            def write(self, text: str) -> None:
                self.send_response(200)
                self.end_headers()
                self.wfile.write(text.encode())

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        servers.append(ThreadingHTTPServer(("127.0.0.1", 0), Handler))
        threading.Thread(target=servers[-1].serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{servers[-1].server_port}"

    yield start
    for each in servers:
        each.shutdown()
        each.server_close()


def test_nothing_answers() -> None:
    """It is said in a few words, not in requests' page of objects."""
    with pytest.raises(UsageError) as caught:
        version_at("http://127.0.0.1:9")
    assert str(caught.value) == (
        "LanguageTool at http://127.0.0.1:9 cannot be asked: nothing answers there; "
        "start it, or set `grammar: {languagetool: off}` in brandkit.yaml"
    )


@pytest.mark.parametrize("answer", ["<html>Sorry</html>", "{}", '{"matches": [{}]}', "[]", '{"matches": 3}'])
def test_an_answer_that_is_none(answer: str, serve: Serve) -> None:
    """Whatever the package raises."""
    address = serve(lambda _: answer)

    with pytest.raises(UsageError, match="cannot be asked"):
        notes_on(address, "en-US", ("A text.",))


def test_an_answer_that_does_not_come(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    """The package would wait for ten minutes. The next message does not wait again."""
    monkeypatch.setattr(client, "_DEADLINE", 0.5)
    never = threading.Event()
    asked: list[str] = []

    def answer(handler: BaseHTTPRequestHandler) -> str:
        asked.append(handler.path)
        never.wait(20)
        return "{}"

    ask = each_once(lambda locale, paragraphs: notes_on(address, locale, paragraphs))
    address = serve(answer)
    for text in ("One.", "Two."):
        with pytest.raises(UsageError, match=r"there was no answer in 0\.5 seconds"):
            ask("en-US", (text,))
    never.set()

    assert len(asked) == 1


def test_a_note_that_reaches_past_its_paragraph_is_left_out(serve: Serve) -> None:
    """A server that joins two of them cannot put words into the wrong place."""
    rule = {"id": "X", "category": {"id": "GRAMMAR"}, "issueType": "grammar"}
    match = {"message": "Bad", "replacements": [], "context": {"offset": 0, "text": ""}, "rule": rule}
    places = [(0, 3), (2, 5), (6, 3)]
    matches = [{**match, "offset": offset, "length": length} for offset, length in places]
    address = serve(lambda _: json.dumps({"matches": matches}))

    notes = notes_on(address, "en-US", ("One.", "Two."))

    assert [[(each.start, each.end) for each in several] for several in notes] == [[(0, 3)], [(0, 3)]]
