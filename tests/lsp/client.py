"""A small client: it starts the server as an editor does, and speaks JSON-RPC with it over the two streams."""

import json
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from queue import Queue
from threading import Thread
from typing import Any

PATIENCE = 120
"""Seconds after which an answer that does not come makes a test fail."""


@dataclass
class Client:
    """An editor with one server."""

    process: "subprocess.Popen[bytes]"
    came: "Queue[dict[str, Any]]" = field(default_factory=Queue)
    kept: list[dict[str, Any]] = field(default_factory=list)
    """What has come and nobody has asked for yet."""
    last_id: int = 0
    reader: Thread | None = None

    def send(self, method: str, params: object, number: int | None = None) -> None:
        """Send a notification; with a number, a request."""
        message = {"jsonrpc": "2.0", "method": method, "params": params}
        body = json.dumps(message if number is None else {**message, "id": number}).encode()
        assert self.process.stdin
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self.process.stdin.flush()

    def wait(self, fits: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """Return the first message that fits; what comes before it is kept."""
        for number, message in enumerate(self.kept):
            if fits(message):
                return self.kept.pop(number)
        while True:
            message = self.came.get(timeout=PATIENCE)
            if fits(message):
                return message
            self.kept.append(message)

    def ask(self, method: str, params: object) -> Any:
        """Send a request; return its result."""
        self.last_id += 1
        number = self.last_id
        self.send(method, params, number)
        answer = self.wait(lambda message: message.get("id") == number and "method" not in message)
        assert "error" not in answer, answer
        return answer["result"]

    def initialize(self, **capabilities: object) -> dict[str, Any]:
        """Shake hands; return what the server can do."""
        result = self.ask("initialize", {"processId": None, "rootUri": None, "capabilities": capabilities})
        self.send("initialized", {})
        found: dict[str, Any] = result["capabilities"]
        return found

    def open(self, path: Path, text: str, version: int = 1) -> None:
        """Open a text, whatever stands in the file."""
        item = {"uri": path.as_uri(), "languageId": "markdown", "version": version, "text": text}
        self.send("textDocument/didOpen", {"textDocument": item})

    def change(self, path: Path, text: str, version: int) -> None:
        """Put a text in the place of the one before."""
        document = {"uri": path.as_uri(), "version": version}
        self.send("textDocument/didChange", {"textDocument": document, "contentChanges": [{"text": text}]})

    def tell(self, method: str, path: Path) -> None:
        """Send a notification that is about a text as a whole."""
        self.send(f"textDocument/{method}", {"textDocument": {"uri": path.as_uri()}})

    def problems(self, path: Path, version: int | None = None) -> list[dict[str, Any]]:
        """Return the problems that are told next of a file; of a version, if one is named."""

        def fits(message: Mapping[str, Any]) -> bool:
            params = message.get("params", {})
            is_it = message.get("method") == "textDocument/publishDiagnostics" and params["uri"] == path.as_uri()
            return is_it and (version is None or params.get("version") == version)

        found: list[dict[str, Any]] = self.wait(fits)["params"]["diagnostics"]
        return found

    def actions(self, path: Path, where: object, *only: str) -> list[dict[str, Any]]:
        """Return what can be done at a place."""
        context = {"diagnostics": [], **({"only": only} if only else {})}
        params = {"textDocument": {"uri": path.as_uri()}, "range": where, "context": context}
        found: list[dict[str, Any]] = self.ask("textDocument/codeAction", params)
        return found

    def hover(self, path: Path, line: int, character: int) -> str:
        """Return what is told about a place."""
        place = {"textDocument": {"uri": path.as_uri()}, "position": {"line": line, "character": character}}
        found = self.ask("textDocument/hover", place)
        return str(found["contents"]["value"]) if found else ""

    def leave(self) -> int:
        """Say goodbye; return the server's exit code."""
        self.ask("shutdown", None)
        return self.go()

    def go(self) -> int:
        """Leave without a word; return the server's exit code."""
        self.send("exit", None)
        code = self.process.wait(PATIENCE)
        self.end()
        return code

    def end(self) -> None:
        """Make an end of the server, and of its streams."""
        self.process.kill()
        self.process.wait()
        if self.reader:
            self.reader.join(PATIENCE)
        for stream in (self.process.stdin, self.process.stdout):
            if stream:
                stream.close()


def started(*before: str) -> Client:
    """Return a client whose server runs; `before`: other arguments of Python than ``-m brandkit lsp``."""
    command = [sys.executable, *(before or ("-m", "brandkit", "lsp"))]
    pipe = subprocess.PIPE
    client = Client(subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL))
    client.reader = Thread(target=_read, args=(client,), daemon=True)
    client.reader.start()
    return client


def _read(client: Client) -> None:
    """Take what comes. What is no message of the protocol ends this, and the test waits in vain."""
    stream = client.process.stdout
    assert stream
    while head := stream.readline():
        length = 0
        while head.strip():
            name, _, value = head.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
            elif name.lower() != b"content-type":
                return
            head = stream.readline()
        client.came.put(json.loads(stream.read(length)))
