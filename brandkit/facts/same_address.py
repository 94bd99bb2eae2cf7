"""Whether a statement says what was declared: addresses, phone numbers, codes.

What is read out (`Statement.is_spoken`) has neither capitals nor accents, and may be heard in several ways: it agrees
when one of them does.
"""

import re
import unicodedata
from collections.abc import Iterator

from brandkit.facts.code_distance import code_distance, confusable
from brandkit.facts.phone_form import normal_phone
from brandkit.facts.recognise.setting import Setting
from brandkit.facts.url_form import normal_email, normal_url
from brandkit.model.statement import Said, Statement
from brandkit.model.value import Code, Email, Number, Phone, Url

__all__ = [
    "code_agrees",
    "code_distance",
    "confusable",
    "email_agrees",
    "looks_like_code",
    "normal_url",
    "phone_agrees",
    "sounds_alike",
    "url_agrees",
]

_SEPARATOR = re.compile(r"[\s\-]+")
_CODE_PHRASE = re.compile(r"(?=.*\d)(?=.*[A-Z])[A-Z0-9]{1,8}(?:[ -][A-Z0-9]{1,8}){0,3}")
_GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


def url_agrees(declared: Url, statement: Statement, setting: Setting) -> bool:
    """Return whether a statement names the declared target: a web address, or what ``mailto:`` and ``tel:`` lead to."""
    kind, _, rest = declared.text.partition(":")
    if kind.lower() == "mailto":
        return email_agrees(Email(rest.partition("?")[0]), statement) or _same_url(declared, statement)
    if kind.lower() == "tel":
        return phone_agrees(Phone(declared.text), statement, setting) or _same_url(declared, statement)
    return _same_url(declared, statement)


def email_agrees(declared: Email, statement: Statement) -> bool:
    """Return whether a statement names the declared mail address; the domain's capitals do not count."""
    said = (value.text.removeprefix("mailto:") for value in _values(statement) if isinstance(value, Email | Url))
    wanted = normal_email(declared.text)
    if statement.is_spoken:
        return any(_heard(wanted) & _heard(normal_email(text)) for text in said)
    return any(wanted == normal_email(text.partition("?")[0]) for text in said)


def phone_agrees(declared: Phone, statement: Statement, setting: Setting) -> bool:
    """Return whether a statement names the declared number, in national or international form."""
    wanted = normal_phone(declared.text, setting.territory)
    return any(wanted == normal_phone(text, setting.territory) for text in _dialled(statement))


def code_agrees(declared: Code, statement: Statement, also: tuple[str, ...] = ()) -> bool:
    """Return whether a statement gives the declared code, or another accepted form of it, exactly.

    Capitals count, since people type them. Spaces and hyphens that the declared code has may be left out or be the
    other; none may be put in. A code that is read out has neither capitals nor spaces.
    """
    said = tuple(_typed(statement))
    accepted = (declared.text, *also)
    if statement.is_spoken:
        wanted = {_bare(text) for text in accepted}
        return any(_bare(text) in wanted for text in said)
    return any(_same_code(wanted, text) for wanted in accepted for text in said)


def sounds_alike(one: Said, other: Said) -> bool:
    """Return whether two values, one of them read out, can be the same."""
    match one, other:
        case Url(a), Url(b):
            return bool(_heard(normal_url(a)) & _heard(normal_url(b)))
        case Email(a), Email(b):
            return bool(_heard(normal_email(a)) & _heard(normal_email(b)))
        case Code(a), Code(b):
            return _bare(a) == _bare(b)
        case _:
            return False


def looks_like_code(text: str) -> bool:
    """Return whether a phrase is to be compared as a code: capitals and digits, such as ``KX21 ZZB``, ``KW 482``."""
    return len(text) <= 24 and _CODE_PHRASE.fullmatch(text) is not None


def _same_code(wanted: str, said: str) -> bool:
    if wanted == said:
        return True
    parts = _SEPARATOR.split(wanted)
    return len(parts) > 1 and re.fullmatch(r"[\s-]?".join(map(re.escape, parts)), said) is not None


def _same_url(declared: Url, statement: Statement) -> bool:
    wanted = normal_url(declared.text)
    said = (normal_url(value.text) for value in _values(statement) if isinstance(value, Url))
    if not statement.is_spoken:
        return any(wanted == text for text in said)
    heard = _heard(wanted)
    return any(heard & _heard(text) for text in said)


def _values(statement: Statement) -> Iterator[Said]:
    yield statement.value
    yield from statement.others


def _dialled(statement: Statement) -> Iterator[str]:
    for value in _values(statement):
        match value:
            case Phone(text) | Code(text):
                yield text
            case Url(text) if text.lower().startswith("tel:"):
                yield text
            case Number(amount):
                yield str(amount)
            case _:
                pass


def _typed(statement: Statement) -> Iterator[str]:
    for value in _values(statement):
        if isinstance(value, Code | Phone):
            yield value.text
        elif isinstance(value, Number):
            yield str(value.amount)


def _bare(code: str) -> str:
    return _SEPARATOR.sub("", _without_accents(code)).casefold()


def _heard(address: str) -> frozenset[str]:
    """Return what an address sounds like: without capitals and accents; German umlauts may be two letters."""
    small = _decoded(address).casefold()
    return frozenset({_without_accents(small), _without_accents(small.translate(_GERMAN))})


def _decoded(address: str) -> str:
    """Return an address with the letters that its escapes and its IDNA labels stand for."""
    from urllib.parse import unquote

    labels = [_unicode_label(label) if label.startswith("xn--") else label for label in address.split(".")]
    return unquote(".".join(labels))


def _unicode_label(label: str) -> str:
    try:
        return label.encode("ascii").decode("idna")
    except UnicodeError:  # it only looks like one
        return label


def _without_accents(text: str) -> str:
    if text.isascii():
        return text
    return "".join(
        character for character in unicodedata.normalize("NFKD", text) if not unicodedata.combining(character)
    )
