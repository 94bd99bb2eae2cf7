"""code-changed: a variant has another code or number than the message.

Why: a code is typed as it stands; with one wrong character it is refused at the checkout.
Instead: print the fact (`{{ code }}`), and never retype it.
"""

from collections.abc import Iterator

from brandkit.checks.codes import slip_of_code
from brandkit.checks.meetings import faults_of
from brandkit.checks.wording import other
from brandkit.model.check import Case, Check, Fault
from brandkit.model.comparison import Comparison, Meeting


def run(comparison: Comparison) -> Iterator[Fault]:
    """Yield a fault for each code that is another one, and say which characters are wrong."""
    return faults_of(comparison, ("code",), _words, with_fix=True)


def _words(meeting: Meeting, comparison: Comparison) -> str:
    slip = slip_of_code(meeting)
    return other(meeting, comparison) + (f": {slip}" if slip else "")


_SALE = """---
locale: en-US
facts: {code: SPRING20}
---
Use the code {{ code }} at checkout.
"""
_CODIGO = """---
locale: es-ES
facts: {codigo: VERANO25}
---
Use el código {{ codigo }} al pagar.
"""

CHECK = Check(
    "same/code-changed",
    "error",
    run,
    cases=(
        Case(_SALE, "Code: SPRING20"),
        Case(_SALE, "Your code is S, P, R, I, N, G, two, zero."),
        Case(_SALE, "Code: SPR1NG20", ("SPR1NG20",)),
        Case(_SALE, "Code: SPRNIG20", ("SPRNIG20",)),
        Case(_SALE, "Code: SPRING25", ("SPRING25",)),
        Case(_CODIGO, "Código: VERANO25"),
        Case(_CODIGO, "Código: VERANO52", ("VERANO52",)),
    ),
    about=__doc__ or "",
)
