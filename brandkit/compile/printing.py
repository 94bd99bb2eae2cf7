"""Values in print: what `{{ }}` shows."""

from brandkit.compile.faults import missing, unfit
from brandkit.compile.values import MISSING, is_number
from brandkit.model.expression import Expression


def text_of(value: object, locale: str, expression: Expression) -> str:
    """Return a value in print: text as it is, a number in the locale's usual form.

    `expression` is where the value comes from, for the error.

    Raises:
        DataError: the value is missing, is no text and no number, or is text with a lone surrogate, which no
            encoding can write.
    """
    if value is MISSING:
        raise missing(expression)
    if isinstance(value, str):
        return _sound(value, expression)
    if is_number(value):
        return _number(value, locale, expression)
    raise unfit(expression, "text or a number")


def _sound(text: str, expression: Expression) -> str:
    try:
        text.encode()
    except UnicodeEncodeError:
        raise unfit(expression, "sound text: it holds half of a character") from None
    return text


def _number(value: float, locale: str, expression: Expression) -> str:
    from brandkit.facts.data import show

    try:
        return show(value, locale)
    except (TypeError, ValueError, ArithmeticError):  # not finite, or more digits than Python turns into text
        raise unfit(expression, "a number that can be printed") from None
