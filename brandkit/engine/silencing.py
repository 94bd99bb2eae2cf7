"""What comments in a page switch off: ``<!-- vale Style.Rule = NO -->``, of whatever family the rule is."""

from brandkit.model.prose import Prose, Remark, Silence


def is_silenced(remark: Remark, prose: Prose) -> bool:
    """Return whether a comment in the text's file switches a remark off."""
    if not prose.silenced:
        return False
    text = prose.raw if remark.in_raw else prose.text
    place = remark.start if remark.in_raw else _place(prose, remark.start)
    words = text[remark.start : remark.end]
    return any(
        silence.start <= place < silence.end and _is_meant(silence, remark.rule, words) for silence in prose.silenced
    )


def _place(prose: Prose, start: int) -> int:
    return prose.origins[start] if start < len(prose.origins) else len(prose.raw)


def _is_meant(silence: Silence, rule: str, words: str) -> bool:
    family, _, name = rule.partition("/")
    style = name.partition(".")[0]
    if silence.rule == "styles":
        return family == "style" and style not in silence.spared
    return silence.rule in ("", rule, name, style) and silence.words in ("", words)
