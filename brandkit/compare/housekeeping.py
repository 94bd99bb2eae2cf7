"""Words that stand beside every message: how to opt out, where to see it in a browser, whose terms hold."""

from collections.abc import Sequence

from brandkit.model.statement import Action, Claim, Statement

HOUSEKEEPING = Claim("housekeeping")


def without_housekeeping(statements: Sequence[Statement]) -> tuple[Statement, ...]:
    """Return the statements but for those that are made in such words, and for the words themselves."""
    kept: list[Statement] = []
    lines = [each for each in statements if each.value == HOUSEKEEPING]
    place = 0
    for statement in statements:
        while place < len(lines) and lines[place].end <= statement.start:
            place += 1
        is_inside = place < len(lines) and lines[place].start < statement.end
        if statement.value != HOUSEKEEPING and not (is_inside and _is_of_the_line(statement)):
            kept.append(statement)
    return tuple(kept)


def _is_of_the_line(statement: Statement) -> bool:
    return isinstance(statement.value, Action | Claim) or hasattr(statement.value, "text")
