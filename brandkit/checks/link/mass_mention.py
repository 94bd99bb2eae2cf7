"""mass-mention: a message calls everybody in a room: @everyone, @here, <!channel>, <users/all>.

Why: hundreds of people are pulled from their work, and it is what a prank with somebody's name looks like.
Instead: leave it out. Where a whole room must be called, allow it: `allow="link/mass-mention" reason="..."`.
"""

from collections.abc import Iterator

from brandkit.checks.unmeant import calls_all, fault_at
from brandkit.checks.variants import called
from brandkit.checks.wording import quoted
from brandkit.model.check import Case, Fault, VariantCheck
from brandkit.model.finished import Finished


def run(finished: Finished) -> Iterator[Fault]:
    """Yield a fault for each mention of all that is one where the variant is read, not only the words."""
    for link in finished.reading.links:
        if calls_all(link):
            yield fault_at(link, f"{called(finished)} calls everybody in the room with {quoted(link.label)}")


_DOWN = "Storage is down."

CHECK = VariantCheck(
    "link/mass-mention",
    "error",
    run,
    cases=(
        Case(_DOWN, "Storage is down.", channel="slack"),
        Case(_DOWN, "<!channel> Storage is down.", ("!channel",), "slack"),
        Case(_DOWN, "<!here|here> Storage is down.", ("here",), "slack"),
        # Escaped it is text, as it is on a phone.
        Case(_DOWN, "&lt;!channel&gt; Storage is down.", channel="slack"),
        Case(_DOWN, "<!channel> Storage is down for <@U123>."),
        Case(_DOWN, "Storage is down, <@U123>.", channel="slack"),
        Case("---\nlocale: es-ES\n---\nEl servicio no va.", "@everyone El servicio no va.", ("@everyone",), "x"),
    ),
    about=__doc__ or "",
)
