"""A template around plans: how a kit's arrangement and a message's words come together.

A Jinja2 template sees each plan as one ASCII word, so that nothing in it can be mistaken for template code and
nothing in the template can reach inside. Afterwards the words are put back as the plans they stand for.
"""

import hashlib
import re
from collections.abc import Callable, Iterable, Mapping

from brandkit.model import plan
from brandkit.model.plan import Plan

_WORD = re.compile("(bk[0-9a-f]{12}s[0-9]{4,}x)")
"""Any word of `name_words`."""


def frame(
    render: Callable[[Mapping[str, object]], str], plans: Mapping[str, Plan], values: Mapping[str, object]
) -> Plan:
    """Render a template with plans and plain values among its variables.

    An empty plan is given as ``""``, so that a template can ask ``{% if body %}``. ``render`` takes the variables
    and returns the template's text.
    """
    # What a plan says is never in the text in which its word is looked for, so that words need not change with it.
    words = name_words(plans, (repr(sorted(values.items())),))
    shown = {name: word if plans[name] else "" for name, word in words.items()}
    return put_back(render({**values, **shown}), {word: plans[name] for name, word in words.items()})


def name_words(names: Iterable[str], texts: Iterable[str], others: Iterable[str] = ()) -> dict[str, str]:
    """Return a word for each name: letters and digits only, and found in none of the texts.

    The same texts give the same words, so that compiled bytes do not depend on chance; `others` change them only where
    they have them.
    """
    together = "\0".join(texts)
    nonce = hashlib.sha256(together.encode("utf-8", "surrogatepass")).hexdigest()[:12]
    together = "\0".join((together, *others))
    while f"bk{nonce}" in together:
        nonce = hashlib.sha256(nonce.encode()).hexdigest()[:12]
    return {name: f"bk{nonce}s{number:04d}x" for number, name in enumerate(names)}


def put_back(text: str, plans: Mapping[str, Plan]) -> Plan:
    """Return the text as a plan in which each word stands for its plan."""
    if not plans:
        return (plan.Constant(text),)
    nodes: list[plan.Node] = []
    for piece in _WORD.split(text):
        nodes.extend(plans[piece] if piece in plans else (plan.Constant(piece),))
    return tuple(nodes)
