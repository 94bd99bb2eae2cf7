"""A fact of a message, for its author: what it is, and how it is printed."""

from collections.abc import Iterator

from brandkit.facts.kinds import PARTIAL, kind_of
from brandkit.facts.wording import forms_of, print_value
from brandkit.lsp.markdown import code, escaped
from brandkit.model.message import Fact, Message


def fact_in_words(fact: Fact, message: Message) -> str:
    """Return Markdown: the fact's key, kind, value, prints by form, and who must state it."""
    head = f"**{escaped(fact.key)}** ({fact.kind}): {code(fact.literal)}"
    label = f" – {escaped(fact.label)}" if fact.label else ""
    return "\n\n".join((head + label, "\n".join(_prints(fact, message)), *_rest(fact)))


def _prints(fact: Fact, message: Message) -> Iterator[str]:
    """Yield a line for each way to print the fact, as its placeholder asks for it."""
    kind = kind_of(fact.value)
    told: set[str] = set()
    for form in forms_of(kind):
        try:
            words = print_value(fact.value, message.locale, form)
        except ValueError:  # the language has no word for it
            continue
        if words not in told:
            told.add(words)
            asked = fact.key if form == "usual" else f'{fact.key} | form("{form}")'
            part = ", a part of it" if form in PARTIAL.get(kind, ()) else ""
            yield f"- `{{{{ {asked} }}}}` prints {code(words)}{part}"


def _rest(fact: Fact) -> Iterator[str]:
    if fact.also:
        yield f"Also counts: {', '.join(map(code, fact.also))}"
    if fact.required is True:
        yield "Every channel must say it."
    elif fact.required:
        yield f"Must be said in: {escaped(', '.join(fact.required))}"
    else:
        yield "No channel has to say it."
