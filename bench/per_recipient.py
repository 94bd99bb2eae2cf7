"""A compiled mail filled per person, against doing all the work per person: Markdown, Jinja2, premailer.

Both mails show the same words, which is checked, in the same frame. Ours is the larger one: every paragraph is a row
of a table, and there are styles for dark mode and telephones. That makes the figure smaller, not larger.
"""

import logging
import re
from collections.abc import Mapping
from typing import Any

import jinja2
import markdown
import premailer

from bench.figures import line, seconds
from brandkit.compile import Compiled, fill
from brandkit.compile.recipient import addressed
from brandkit.engine.files import load_kit, read_message
from brandkit.engine.render import prepare
from brandkit.markup.html_read.read import read_html

PARAGRAPH = (
    "Our makers work in small batches, and every piece is finished by hand in the old mill by the river. What you "
    "ordered was cut, sewn and pressed there by three people who have done nothing else for twenty years, and who put "
    "their names inside. If anything about it is not as it should be, they will mend it for as long as you have it.\n\n"
)
BODY = (
    "Hi {{ person.first_name }},\n\nyour order **{{ order.number }}** is on its way to {{ order.street }}, "
    "{{ order.city }}, {{ order.postcode }}.\n\n"
    + PARAGRAPH * 40
    + '{% if person.tier == "gold" %}\nAs a gold member you have {{ person.points }} points.\n{% endif %}\n\n'
    + "{% for line in order.lines %}\n{{ line.name }}: {{ line.price }}\n\n{% endfor %}\n\n"
    + "{% if order.gift %}\nIt is wrapped as a gift with your note “{{ order.note }}”.\n{% endif %}\n\n"
    + "Questions? Write to {{ shop.email }} or call {{ shop.phone }}; your adviser is {{ shop.adviser }}.\n"
)
PERSON: Mapping[str, Any] = {
    "person": {"id": "a1", "first_name": "Kim", "email": "kim@example.com", "tier": "gold", "points": "1,240"},
    "order": {
        "number": "A-4711", "street": "1 Mill Lane", "city": "Exampleton", "postcode": "EX1 1EX", "gift": True,
        "note": "Happy birthday!", "lines": [{"name": f"Linen shirt {n}", "price": f"${n}9.90"} for n in (1, 2, 3)],
    },
    "shop": {"email": "care@acme.example", "phone": "+1 212 555 0147", "adviser": "Ana"},
}  # fmt: skip


LETTERS = "font-family: Helvetica, Arial, sans-serif; color: #1c2128"
PLACED = "font-size: 16px; line-height: 1.5; text-align: left; overflow-wrap: break-word; mso-line-height-rule: exactly"
SELECTORS = ("h1", "h2", "h3", "ul", "ol", "li", "blockquote", "code", ".button a", "hr", "em", "strong")
STYLE = f"p {{ margin: 0 0 16px 0; {LETTERS}; {PLACED} }}\n" + "".join(
    f"{selector} {{ margin: 0; padding: 0 0 8px 0; {LETTERS} }}\n" for selector in SELECTORS
)
"""A style sheet of ordinary size, to be written into every tag as mail clients ask for it."""

_HERE = "HERE"


def main() -> None:
    """Measure and print."""
    compiled, person, frame = _compiled(BODY), addressed(PERSON), _frame()
    ours, anew = fill(compiled, person), _each_anew(PERSON, frame)
    if _words(ours) != _words(anew):
        raise ValueError("the two mails do not say the same")
    print(f"a mail of {len(_words(ours)):,} words, {BODY.count('{{')} slots, 2 conditions, a loop of 3, per person:")
    print(
        f"  compiled, of {len(ours):,} bytes, against one made anew, of {len(anew):,} bytes; both show the same words"
    )
    took = seconds({"anew": lambda: _each_anew(PERSON, frame)}, rounds=15)["anew"]
    filled = seconds({"filled": lambda: fill(compiled, person)}, rounds=50, times=100)["filled"]
    line("times faster than Markdown + Jinja2 + premailer per person", took / filled, 500, "x")


def _compiled(body: str) -> Compiled:
    kit = load_kit(None)
    message = read_message(f"---\nlocale: en-US\nsubject: Your order is on its way\n---\n{body}", kit)
    (prepared,) = prepare(message, kit, ["email"])
    return prepared.plans.parts["html"]


def _frame() -> str:
    """Return what our template puts around a message, so that both ways show the same masthead and footer.

    Without its style sheets for dark mode and telephones, which premailer would read anew for each person: the
    comparison is to rest on work that every such tool has.
    """
    html = fill(_compiled(_HERE), addressed(PERSON)).decode()
    return re.sub(f"<p[^>]*>{_HERE}</p>", _HERE, re.sub("<style>.*?</style>", "", html, flags=re.DOTALL))


def _each_anew(person: Mapping[str, Any], frame: str) -> bytes:
    """Do for one person what sending tools without a compile step do."""
    text = jinja2.Environment(autoescape=True).from_string(BODY).render(person)
    before, after = frame.rsplit(_HERE, 1)
    html = f"{before}{markdown.markdown(text)}{after}".replace("</head>", f"<style>{STYLE}</style></head>", 1)
    inliner = premailer.Premailer(html, cssutils_logging_level=logging.CRITICAL, allow_network=False)
    inlined: str = inliner.transform()
    return inlined.encode()


def _words(html: bytes) -> list[str]:
    """Return the words that a mail shows; ours keep a value from becoming a link, with a space that nobody sees."""
    return read_html(html.decode()).visible.text.replace("\u200b", "").split()


if __name__ == "__main__":
    main()
