"""Rules that exclude each other: no text can please both, so somebody has to choose."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from brandkit.errors import Fault
from brandkit.measure.needed import fold
from brandkit.style.candidates import candidates_of
from brandkit.style.literals import is_itself
from brandkit.style.ready import Ready
from brandkit.style.regexes.pattern import TooLongError
from brandkit.style.rule import Rule

_LIMITS = ("channels", "purposes", "audiences")
_CASES = ("$title", "$sentence", "$lower", "$upper")


def conflicts_of(rules: Sequence[Ready]) -> list[Fault]:
    """Return a fault for each two rules that exclude each other; both files are named."""
    wanted = [(each, words, key) for each in rules for words, key in _wanted(each.rule)]
    finding = [each for each in rules if each.finder.find and each.rule.kind in ("existence", "substitution")]
    able = candidates_of([each.finder.wants for each in finding])([_said(words) for _, words, _ in wanted])
    found = {
        (one.rule.id, finding[number].rule.id): (one.rule, finding[number].rule, words)
        for (one, words, key), numbers in zip(wanted, able, strict=True)
        for number in numbers
        if _meet(one, finding[number]) and _forbids(finding[number], words, key)
    }
    told = {frozenset(ids): both for ids, both in found.items()}
    return [*(_fault(*both) for both in told.values()), *_cases(rules)]


def _wanted(rule: Rule) -> Iterator[tuple[str, str]]:
    """Yield the words that a rule wants to stand in a text, and what it has against them otherwise."""
    if rule.kind == "substitution":
        for key, value in rule.own["swap"].items():
            yield from ((each, key) for each in value.split("|") if is_itself(each) and fold(each) != fold(key))
    elif rule.kind == "occurrence" and rule.own["min"] and is_itself(rule.own["token"]):
        yield rule.own["token"], ""


def _said(words: str) -> str:
    """Return words inside a sentence: what is wrong only where it is all that is said may be said elsewhere."""
    return f"Aa {words} aa aa."


def _forbids(other: Ready, words: str, key: str) -> bool:
    """Return whether a rule will not have words; one that would rather have others only if it wants those back."""
    text = _said(words)
    start = text.index(words, 2)  # behind the first word
    try:
        every = other.finder.find(text) if other.finder.find else ()
        hits = [hit for hit in every if (hit.start, hit.end) == (start, start + len(words))]
    except TooLongError:
        return False
    if other.rule.kind == "existence":
        return bool(hits)
    return any(fold(option) == fold(key) for hit in hits for option in hit.options)


def _meet(one: Ready, other: Ready) -> bool:
    """Return whether some text is looked at by both."""
    if one.rule.id == other.rule.id and one.rule.kind != "substitution":
        return False
    return (
        _locales_meet(one.rule.locales, other.rule.locales)
        and all(_share(getattr(one.rule, name), getattr(other.rule, name)) for name in _LIMITS)
        and _share(one.rule.scopes, other.rule.scopes, "text")
    )


def _share(one: Sequence[str], other: Sequence[str], every: str = "") -> bool:
    anything = not one or not other or every in one or every in other
    return anything or not set(one).isdisjoint(other)


def _locales_meet(one: Sequence[str], other: Sequence[str]) -> bool:
    if not one or not other:
        return True
    pairs = ((a.lower(), b.lower()) for a in one for b in other)
    return any(a == b or a.startswith(f"{b}-") or b.startswith(f"{a}-") for a, b in pairs)


def _fault(one: Rule, other: Rule, words: str) -> Fault:
    said = f"the rule {one.id} asks for “{words}”, and {other.id} is against it ({other.path})"
    key = "swap" if one.kind == "substitution" else "token"
    return Fault(said, f"mend one of them, or switch one off: `rules: {{levels: {{{other.id}: off}}}}`", one.span(key))


def _cases(rules: Sequence[Ready]) -> Iterator[Fault]:
    """Yield a fault for two rules that want a text in different capitals."""
    cased = [each for each in rules if each.rule.kind == "capitalization" and each.rule.own["match"] in _CASES]
    for one, other in combinations(cased, 2):
        same = one.rule.own["match"] == other.rule.own["match"]
        if not same and _meet(one, other) and set(one.rule.scopes) == set(other.rule.scopes):
            said = (
                f"the rule {one.rule.id} wants {one.rule.own['match']} where {other.rule.id} wants "
                f"{other.rule.own['match']} ({other.rule.path})"
            )
            mend = f"limit or mend one of them, or switch one off: `rules: {{levels: {{{other.rule.id}: off}}}}`"
            yield Fault(said, mend, one.rule.span("match"))
