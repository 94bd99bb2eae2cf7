"""How long it takes to make a message ready for everybody, per channel: composing, writing, inlining, compiling."""

from collections.abc import Callable
from pathlib import Path
from statistics import median

from bench.figures import line, seconds
from brandkit.engine.files import find_messages, load_kit, read_message
from brandkit.engine.render import prepare
from brandkit.model.kit import Kit
from brandkit.model.message import Message

EXAMPLES = Path(__file__).parent.parent / "examples"


def main() -> None:
    """Measure and print."""
    messages = [(path, load_kit(path)) for path in find_messages([EXAMPLES])]
    read = [(read_message(path, kit), kit) for path, kit in messages]
    print(f"compile of one message for one channel (medians over {len(read)} examples, 5 rounds each)")
    for channel in sorted({name for message, kit in read for name in message.channels or kit.channels}):
        fitting = [(m, kit) for m, kit in read if channel in (m.channels or kit.channels)]
        ways = {str(number): _way(message, kit, channel) for number, (message, kit) in enumerate(fitting)}
        line(channel, median(seconds(ways, rounds=5).values()) * 1000, 60, " ms", at_most=True)


def _way(message: Message, kit: Kit, channel: str) -> Callable[[], object]:
    return lambda: prepare(message, kit, [channel])


if __name__ == "__main__":
    main()
