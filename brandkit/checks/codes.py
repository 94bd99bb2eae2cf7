"""What is wrong with a wrong code, in words."""

from brandkit.facts.code_distance import code_distance, confusable
from brandkit.model.comparison import Meeting
from brandkit.model.statement import Statement
from brandkit.model.value import Code, Number

_FEW = 2
"""More slips than these, and it is another code."""


def slip_of_code(meeting: Meeting) -> str:
    """Return how one code became the other; ``""``: they are two codes."""
    right, wrong = _text(meeting.source) or meeting.expected, _text(meeting.variant)
    if not right or not wrong or right == wrong:
        return ""
    if pairs := confusable(right, wrong):
        return " and ".join(f"{_sign(b)} stands where {_sign(a)} belongs" for a, b in dict.fromkeys(pairs))
    if len(right) == len(wrong):
        return _in_place(right, wrong)
    if code_distance(right, wrong) > _FEW:
        return ""
    return f"{_several(abs(len(right) - len(wrong)))} {'missing' if len(wrong) < len(right) else 'too many'}"


def _text(statement: Statement | None) -> str:
    match statement.value if statement else None:
        case Code(text):
            return text
        case Number(amount):
            return str(amount)
        case _:
            return ""


def _in_place(right: str, wrong: str) -> str:
    """Return what differs in two codes of one length."""
    apart = [place for place, (a, b) in enumerate(zip(right, wrong, strict=True)) if a != b]
    if right.casefold() == wrong.casefold():
        return "capitals and small letters differ"
    if len(apart) == 2 and right[apart[0]] == wrong[apart[1]] and right[apart[1]] == wrong[apart[0]]:
        return f"{_sign(right[apart[0]])} and {_sign(right[apart[1]])} are exchanged"
    if len(apart) <= _FEW:
        return " and ".join(f"{_sign(wrong[place])} stands where {_sign(right[place])} belongs" for place in apart)
    return ""


def _sign(character: str) -> str:
    if character.isdigit():
        return f"the digit {character}"
    return f"the letter {character}" if character.isalpha() else f"the sign {character}"


def _several(count: int) -> str:
    return "one character is" if count == 1 else f"{count} characters are"
