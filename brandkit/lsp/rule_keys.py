"""What the keys of a rule file mean, for those who write one."""

from importlib import import_module

from brandkit.style.kind import Field
from brandkit.style.kinds.find import find_kinds
from brandkit.style.reading.common_fields import OURS, VALE

MEANINGS = {
    "extends": "The kind of rule: what it looks for, and how.",
    "message": "What readers of the finding are told; the first `%s` stands for the words that were found, or for what "
    "should stand in their place.",
    "level": "How grave a finding is; brandkit.yaml can change it under `rules: {levels: ...}`.",
    "scope": "The parts of a text to look at: text, paragraph, sentence, heading, list, blockquote, table, alt, raw, "
    "summary; `~heading` is all but headings, `&` joins two.",
    "link": "An https address where more is said about it.",
    "description": "What the rule is for; it is told with a finding where there is no `why`.",
    "limit": "How many findings at most in one text; 0: all.",
    "matchcase": "Whether a replacement takes over the capitals of the words that it replaces.",
    "name": "Nothing to brandkit; other tools use it.",
    "why": "Why it is a fault, in a sentence or two that help the writer.",
    "fix": "How sure the replacement is: `safe` ones can be made without a look, `none` are not offered.",
    "locales": "The locales that the rule is for, such as `en` or `en-GB`; none: all.",
    "channels": "The channels that the rule is for; none: all.",
    "purposes": "The purposes that the rule is for: marketing, sponsored, transactional; none: all.",
    "audiences": "The audiences that the rule is for, as messages name them; none: all.",
    "across": "`message`: one term in all variants of a message; `project`: one in all that are linted together.",
    "action": "How to put a finding right: replace, suggest, remove, convert or edit, with `params`.",
    "pass": "Texts in which the rule finds nothing; `brandkit rules --test` and your editor run them.",
    "fail": "Texts in which the rule finds something, with what it finds and how the text reads afterwards; "
    "with `across`, `beside:` holds other variants or messages.",
    "tests": "Cases for another tool's own runner; brandkit passes over them.",
    "tokens": "Patterns, each looked for as whole words.",
    "raw": "Pieces of one pattern that is looked for as it is written.",
    "exceptions": "Words that are never a finding.",
    "append": "Whether `raw` stands after the tokens and not before them.",
    "ignorecase": "Whether capitals make no difference.",
    "nonword": "Whether patterns are looked for anywhere, and not as whole words only.",
    "vocab": "Whether the accepted words of the vocabularies are exceptions.",
    "swap": "What is looked for, with what to write in its place; `|` parts several proposals.",
    "capitalize": "Whether a replacement takes over a capital at the beginning.",
    "pos": "Nothing to brandkit, which has no tagger of parts of speech.",
    "token": "The pattern whose hits are counted.",
    "max": "How many there may be at most.",
    "min": "How many there must be at least.",
    "alpha": "Whether only words count, not numbers and signs.",
    "either": "Pairs of terms: a text that has one must not have the other.",
    "first": "A pattern: where it is found, `second` must be found too.",
    "second": "The pattern that must be found too; what its group catches allows the same words for `first`.",
    "match": "`$title`, `$sentence`, `$lower`, `$upper`, or a pattern that the whole text must fit.",
    "style": "Whose rules for title case: AP or Chicago.",
    "indicators": "Signs after which a sentence begins, such as a colon.",
    "threshold": "The share of words that must be in the right capitals.",
    "prefix": "A pattern that may stand before the title and does not count.",
    "formula": "A sum of what is counted in a text, such as `words / sentences`.",
    "condition": "When the sum is too much, such as `> 20`.",
    "metrics": "Names of formulas of readability, of which the mean is taken.",
    "grade": "The highest grade that the mean may be: years at school that a reader needs.",
    "filters": "Patterns of words that are not looked up.",
    "ignore": "Files with words that count as right.",
    "dictionaries": "Names of dictionaries.",
    "aff": "The file of a dictionary that says how words bend.",
    "dic": "The file of a dictionary that lists its words.",
    "dicpath": "The folder of dictionaries.",
    "custom": "Whether only these patterns are left out, and not those that usually are.",
}
"""By key, in a sentence or two."""


def meaning(key: str, kind: str) -> str:
    """Return what a key of a rule file means, what it may say, and what counts where it is left out.

    Args:
        key: as it is written.
        kind: the kind that the rule extends, which says what the key may be; ``""``: it says none yet.
    """
    name = key.lower()
    if name not in MEANINGS:
        return ""
    known = _fields(kind).get(name)
    said = [MEANINGS[name]]
    if known and known.choices:
        said.append(f"One of: {', '.join(each or 'nothing' for each in known.choices)}.")
    if known and known.needed:
        said.append("A rule needs it.")
    elif known and known.default not in ("", ()):
        said.append(f"Left out: {_written(known.default)}.")
    return " ".join(said)


def kind_in_words(name: str) -> str:
    """Return what a kind of rule does; ``""``: there is none of that name."""
    if name not in find_kinds():
        return ""
    return (import_module(f"brandkit.style.kinds.{name}").__doc__ or "").strip()


def _fields(kind: str) -> dict[str, Field]:
    own = find_kinds()[kind].fields if kind in find_kinds() else {}
    return {**VALE, **OURS, **own}


def _written(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return f"{value:g}" if isinstance(value, float) else str(value)
