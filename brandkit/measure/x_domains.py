"""Domain names in running text, as X finds them.

The rules are those of twitter-text 3.1.0, told from its behaviour: a domain is a chain of labels, each with its
dot, and a known top-level domain; the chain with the most labels wins. The labels are read from the right to the
left, each looked at a bounded number of times, so that hostile text takes linear time.
"""

import re

from brandkit.measure.x_names import Names, end_of_name
from brandkit.model.frozen import frozen

BREAKS = (
    "\t-\r !#-,./:-@\\[-\\^{-~\x85\xa0\u061c\u1680\u180e\u2000-\u200a\u200e\u200f\u2028-\u202f\u205f"
    "\u2066-\u2069\u3000\ufeff\ufffe\uffff"
)
"""What no label holds, as the inside of a character class: punctuation, white space, directional marks."""

LATIN = (
    "À-ÖØ-öø-\u024f\u0253\u0254\u0256\u0257\u0259\u025b\u0260\u0263\u0268\u0269\u026f\u0272\u0275\u0280\u0283"
    "\u0288-\u028c\u0292\u02bb\u0300-\u036f\u0399\u03b9\u1e00-\u1eff\u1fbe\u2c65\u2c66\u2c7e\u2c7f\ua7dc"
)
"""Accented Latin letters in either case, as the inside of a character class.

The iotas belong: the combining iota (U+0345) is in the reference's class, and its capital is U+0399.
"""

# Runs that a dot follows. Within a run nothing is tried again: it has been looked at from its start.
_RUN = re.compile(rf"(?<![^{BREAKS}])[^{BREAKS}]++(?=\.)")
_LATIN_RUN = re.compile(rf"(?<![-A-Za-z0-9{LATIN}])[-A-Za-z0-9{LATIN}]++(?=\.)")


@frozen
class Label:
    """A label with its dot, and where domains end that it begins. Offsets are code points from 0."""

    start: int
    end: int
    """The place of the dot."""
    alone: int
    """The end of the top-level domain right after the dot; 0: there is none."""
    chained: int
    """The end of the longest domain that has further labels after the dot; 0: there is none."""


def read_labels(text: str, names: Names) -> list[Label]:
    """Return the runs of letters that a dot follows, in order, each as if a domain began in it."""
    return _chain(text, _RUN, names, inner="_-")


def end_of_domain(text: str, label: Label, start: int) -> int:
    """Return where the longest domain ends that begins at `start` in `label`, or 0 when none does.

    An underscore may stand in any label but the one before the top-level domain.
    """
    return label.chained or (0 if text.find("_", start, label.end) >= 0 else label.alone)


def find_latin_domains(domain: str, names: Names) -> list[str]:
    """Return the stretches of `domain` that are domains in accented Latin letters and digits alone, in order."""
    found: list[str] = []
    begin = 0
    for label in _chain(domain, _LATIN_RUN, names, inner=""):
        end = label.chained or label.alone
        if end and label.start >= begin:
            found.append(domain[label.start : end])
            begin = end
    return found


def _chain(text: str, run: re.Pattern[str], names: Names, *, inner: str) -> list[Label]:
    """Return the labels made of `run`; the characters `inner` may not stand at either end of one."""
    spans = [match.span() for match in run.finditer(text)]
    labels: list[Label] = []
    for start, dot in reversed(spans):
        chained = 0
        if labels and (following := labels[-1]).start == dot + 1:
            is_label = text[following.start] not in inner and text[following.end - 1] not in inner
            chained = end_of_domain(text, following, following.start) if is_label else 0
        labels.append(Label(start, dot, end_of_name(text, dot + 1, names), chained))
    labels.reverse()
    return labels
