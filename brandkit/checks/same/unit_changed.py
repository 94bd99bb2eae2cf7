"""unit-changed: a variant has the message's number with another unit.

Why: 20 MB are not 20 GB, and two days are not two weeks.
Instead: print the fact (`{{ data }}`): number and unit stay together.
"""

from collections.abc import Iterator

from brandkit.checks.meetings import faults_of
from brandkit.checks.wording import other
from brandkit.model.check import Case, Check, Fault
from brandkit.model.comparison import Comparison


def run(comparison: Comparison) -> Iterator[Fault]:
    """Yield a fault for each amount whose unit is another one."""
    return faults_of(comparison, ("unit",), other, with_fix=True)


_PLAN = """---
locale: en-GB
facts: {data: 20 GB, trial: 14 days, discount: 10%}
---
You get {{ data }} and {{ discount }} off after a trial of {{ trial }}.
"""
_PAKET = """---
locale: de-DE
facts: {gewicht: 5 kg}
---
Das Paket wiegt {{ gewicht }}.
"""

CHECK = Check(
    "same/unit-changed",
    "error",
    run,
    cases=(
        Case(_PLAN, "20 gigabytes and 10% off after two weeks of trial."),
        Case(_PAKET, "Das Paket wiegt fünf Kilogramm."),
        Case(_PLAN, "20 MB and 10% off after a trial of 14 days.", ("20 MB",)),
        Case(_PLAN, "20 GB and 10% off after a trial of 14 weeks.", ("14 weeks",)),
        Case(_PAKET, "Das Paket wiegt 5 g.", ("5 g",)),
    ),
    about=__doc__ or "",
)
