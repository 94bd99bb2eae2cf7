"""Buttons of a template: their words are the same for everyone, and of an address only the end is a parameter."""

from collections.abc import Iterable

from brandkit.markup.chat.template_text import Unfit
from brandkit.markup.line import Marks, write_address, write_line
from brandkit.markup.payloads.json_plan import Json, Words
from brandkit.model import plan, tree
from brandkit.model.frozen import frozen
from brandkit.model.plan import Plan


@frozen
class UrlButton:
    """A button that leads to the web."""

    label: str
    address: str
    """What is the same for everyone."""
    end: Plan
    """What follows it for each person; empty: nothing does."""

    def approved(self) -> Json:
        """Return what is approved."""
        if not self.end:
            return {"type": "URL", "text": self.label, "url": self.address}
        return {
            "type": "URL",
            "text": self.label,
            "url": f"{self.address}{{{{1}}}}",
            "example": [f"{self.address}sample"],
        }

    def sent(self, number: int) -> Json:
        """Return what is sent for the button of that number, which counts from 0; None if there is nothing to send."""
        if not self.end:
            return None
        parameters: Json = [{"type": "text", "text": Words(self.end)}]
        return {"type": "button", "sub_type": "url", "index": str(number), "parameters": parameters}


def url_buttons(pieces: Iterable[tree.Piece], marks: Marks, call: tree.Button | None) -> tuple[UrlButton, ...] | Unfit:
    """Return the buttons, or why they can be none in a template.

    One that composing has cut down to its address has the words of the call to action: a button has room for them.
    """
    buttons: list[UrlButton] = []
    for piece in pieces:
        if not isinstance(piece, tree.Placed) or not isinstance(piece.content, tree.Button):
            return Unfit("whether a button is there depends on the person")
        address = write_address(piece.content.target)
        said = piece.content.label or (call.label if call and call.target == piece.content.target else ())
        label = write_line(said, marks) or address
        first, words = address[0], "".join(node.text for node in label if isinstance(node, plan.Constant))
        if not all(isinstance(node, plan.Constant) for node in label):
            return Unfit("a button's words depend on the person")
        if not isinstance(first, plan.Constant):
            return Unfit("a button's address depends on the person from its beginning")
        end = next((at for at, node in enumerate(address) if not isinstance(node, plan.Constant)), len(address))
        same = "".join(node.text for node in address[:end] if isinstance(node, plan.Constant))
        buttons.append(UrlButton(words, same, address[end:]))
    return tuple(buttons)
