"""What is spelled or read out sign by sign: addresses, codes, phone numbers, in the scripts of voice messages."""

from collections.abc import Iterator, Sequence

from brandkit.facts.recognise.grammar import states
from brandkit.facts.recognise.setting import Setting
from brandkit.facts.recognise.spelled_codes import CODE_RULES
from brandkit.facts.recognise.spelled_urls import URL_RULES
from brandkit.facts.recognise.spelled_view import heard
from brandkit.facts.recognise.tokens import Token
from brandkit.model.statement import Statement

_RULES = (*URL_RULES, *CODE_RULES)


def spelled(tokens: Sequence[Token], statements: Sequence[Statement], setting: Setting) -> Iterator[Statement]:
    """Yield what a text spells."""
    items = heard(tokens, statements, setting)
    return states(items, _RULES, setting) if items else iter(())
