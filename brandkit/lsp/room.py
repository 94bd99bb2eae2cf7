"""What the handlers and the thread that looks share."""

from dataclasses import field

from pygls.lsp.server import LanguageServer

from brandkit.lsp.board import Board
from brandkit.lsp.desk import Desk
from brandkit.lsp.subjects import Subject
from brandkit.lsp.worker import Worker
from brandkit.model.frozen import frozen


@frozen
class Room:
    """What the handlers work with."""

    server: LanguageServer
    desk: Desk = field(default_factory=Desk)
    board: Board = field(default_factory=Board)
    worker: Worker[Subject] = field(default_factory=Worker)
    parted: list[bool] = field(default_factory=list)
    """Not empty: the client has said that it will end the server."""

    @property
    def encoding(self) -> str:
        """How the client counts positions."""
        agreed = self.server.workspace.position_encoding
        return str(getattr(agreed, "value", agreed))
