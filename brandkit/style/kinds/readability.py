"""readability: a text that asks for more years at school than its readers should need.

`metrics` are the formulas, `grade` the highest grade that their mean may be.
"""

from collections.abc import Iterator, Mapping

from brandkit.style.exempt import Accepted
from brandkit.style.hit import ANYTHING, Finder, Hit
from brandkit.style.kind import Complaint, Field, Kind, Patterns
from brandkit.style.measures import GRADES, count
from brandkit.style.rule import Rule

FIELDS = {
    "metrics": Field("texts", (), needed=True),
    "grade": Field("number", 0.0, needed=True),
}


def patterns(rule: Rule) -> Mapping[str, str]:  # noqa: ARG001 - what all kinds take
    """Return nothing: it measures."""
    return {}


def finder(rule: Rule, found: Patterns, accepted: Accepted) -> Finder:  # noqa: ARG001 - what all kinds take
    """Return what measures a text."""

    def find(text: str) -> Iterator[Hit]:
        counted = count(text)
        if counted.words and counted.sentences:
            grades = [GRADES[name](counted) for name in rule.own["metrics"]]
            mean = sum(grades) / len(grades)
            if mean > rule.own["grade"]:
                yield Hit(0, 0, (f"{mean:.2f}",))

    return Finder(find, ANYTHING)


def complaints(rule: Rule) -> Iterator[Complaint]:
    """Yield which formulas are not known."""
    for name in rule.own["metrics"]:
        if name not in GRADES:
            yield Complaint("metrics", f"there is no formula `{name}`", f"say any of {', '.join(GRADES)}")


KIND = Kind("readability", FIELDS, patterns, finder, complaints, scopes=("summary",))
