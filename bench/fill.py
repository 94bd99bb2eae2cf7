"""How fast a plan is filled, beside Jinja2 and beside a mere copy of the same bytes.

Run ``python bench/fill.py``. All ways are measured in turns in one process, so that whatever else the machine does
hits all of them; the ratios are what counts, not the rates. `measure` takes any plan with a template that writes the
same, so that a real mail can be put in place of the one that is made up here.

Mails count with their results kept, because that is what happens to them: a run for many people keeps a chunk of
mails until it is written. Results that are dropped at once are printed too, beside the same goals. They never leave
the processor's cache, where a copy takes about a microsecond, so that its share tells how long the values take. That
goal is out of reach for Python: with no check and no escape at all, only look-ups, encoding and the join, the share
was 0.24 (November 2026). The mere join of finished pieces is printed as well, the bound of all ways to join bytes.
"""

import statistics
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bench.figures import line, seconds
from brandkit.compile import compile_plan, fill
from brandkit.compile.interpret import interpret
from brandkit.compile.simplify import simplify
from brandkit.markup.escape import html_text, one_line, url_part
from brandkit.markup.plain.letters import letters
from brandkit.markup.plain.unlinked import BREAK
from brandkit.markup.plain.unlinked_addresses import unlinked_in_mail, unlinked_on_phone
from brandkit.model.expression import Compare, Expression, Literal, Lookup, Not
from brandkit.model.plan import Constant, For, If, Node, Plan, Slot

ROUNDS = 21
CALLS = 500
"""Calls of each way in a round."""

PARAGRAPH = (
    '<tr><td style="font-family: Arial, sans-serif; font-size: 16px; line-height: 24px; color: #1a1a1a; '
    'padding: 0 24px 16px">Spring is here &#8211; and with it everything that you were waiting for: light coats, '
    "linen shirts, and shoes that like to walk. Our stylists have picked their favourites for you.</td></tr>\n"
)


@dataclass(frozen=True, slots=True)
class Case:
    """A plan, and the template that writes the same."""

    name: str
    plan: Plan
    template: str
    autoescape: bool


def measure(
    plan: Plan, data: object, jinja_source: str, locale: str, *, autoescape: bool = True, keep: bool = True
) -> dict[str, float]:
    """Return how many fills there are per second, and how many times as fast that is as the other ways.

    Args:
        plan: what is filled.
        data: a recipient's data.
        jinja_source: a template that writes the same.
        locale: the language tag to fill for.
        autoescape: whether the template escapes for HTML.
        keep: keep the last `CALLS` results, as bulk keeps a chunk of rows. 500 mails are 14 MB, more than a core's
            own caches hold, so that all ways write to memory and a copy is what memory allows. Results that are
            dropped at once stay in the cache, which shows best how much work a way is by itself.

    Returns:
        ``fills per second``, ``to jinja2``, ``to copy``: medians over the rounds.

    Raises:
        ValueError: the template does not write what the plan does.
    """
    ways = _ways(plan, data, jinja_source, locale, autoescape=autoescape)
    chunks = {name: [b""] * (CALLS if keep else 1) for name in ways}
    rounds = [{name: _seconds(way, chunks[name]) for name, way in ways.items()} for _ in range(ROUNDS + 1)][1:]
    return {
        "fills per second": 1 / statistics.median(taken["fill"] for taken in rounds),
        **{
            f"to {other}": statistics.median(taken[other] / taken["fill"] for taken in rounds)
            for other in ("jinja2", "copy")
        },
    }


def bound(plan: Plan, data: object, locale: str) -> float:
    """Return how fast the mere join of finished pieces is, beside a copy; results are dropped.

    It is measured apart from the other ways, as results of one more way would drive those of the others out of the
    caches that they share.
    """
    pieces = [interpret((node,), data, locale).encode() for node in simplify(plan)]
    source = bytearray(b"".join(pieces))
    taken = seconds({"join": lambda: b"".join(pieces), "copy": lambda: bytes(source)}, ROUNDS, CALLS)
    return taken["copy"] / taken["join"]


def _ways(
    plan: Plan, data: object, jinja_source: str, locale: str, *, autoescape: bool
) -> dict[str, Callable[[], bytes]]:
    from jinja2 import Environment

    compiled = compile_plan(plan, locale)
    template = Environment(autoescape=autoescape, keep_trailing_newline=True).from_string(jinja_source)
    written = fill(compiled, data)
    # Jinja2 leaves the recipient's address to be linked; ours has a break in it that nobody sees.
    if template.render(data) != written.decode().replace(BREAK, ""):
        raise ValueError("the template does not write what the plan does")
    source = bytearray(written)
    return {
        "fill": lambda: fill(compiled, data),
        "jinja2": lambda: template.render(data).encode(),
        "copy": lambda: bytes(source),
    }


def _seconds(way: Callable[[], bytes], chunk: list[bytes]) -> float:
    """Return how long one call takes, in seconds; the results go where those of the last round were.

    So the memory is always the process's own: asking the system for it takes longer than either filling or copying.
    """
    start = time.process_time()
    for number in range(CALLS):
        chunk[number % len(chunk)] = way()
    return (time.process_time() - start) / CALLS


def path(dotted: str) -> Lookup:
    """Return the look-up of a dotted path."""
    return Lookup(tuple(dotted.split(".")))


def html(dotted: str) -> Slot:
    """Return a slot in HTML text."""
    return Slot(path(dotted), (one_line, unlinked_in_mail, html_text))


def email() -> Case:
    """Return an HTML mail of about 28 KB: 17 slot positions, two conditions, a loop over three rows."""
    nodes: list[Node] = [
        *_block("<!DOCTYPE html>\n<title>Spring sale for ", html("person.first_name"), "</title>\n"),
        *_block("<p>Hi ", html("person.first_name"), ",</p>\n", times=16),
        _if(
            Compare(path("person.tier"), "==", Literal("gold")),
            "<p>As a gold member you can start early, ",
            html("person.first_name"),
            ".</p>\n",
        ),
        *_block("<p>Your store: ", html("store.name"), ", ", html("store.city"), "</p>\n", times=16),
        Constant("<table>\n"),
        For("item", path("cart.items"), tuple(_block("<tr><td>", html("item.name"), "<td>", html("item.price"), "\n"))),
        Constant("</table>\n"),
        _if(Not(path("person.app")), "<p>Get the app in ", html("store.city"), ".</p>\n"),
        *_block("<p>Ask ", html("store.contact"), " or ", html("store.phone"), ".</p>\n", times=16),
        *_block("<p>Until ", html("offer.ends"), " with ", html("offer.code"), "</p>\n", times=19),
        *_block("<p>", html("person.first_name"), " ", html("person.last_name"), "</p>\n", times=22),
        *_block("<p>Sent to ", html("person.email"), '. <a href="https://acme.example/u/'),
        Slot(path("person.id"), (url_part, html_text)),
        Constant('">Unsubscribe</a></p>\n'),
    ]
    return Case("e-mail", tuple(nodes), _jinja(tuple(nodes)), autoescape=True)


def sms() -> Case:
    """Return a text message of about 127 bytes with three slots and no markup."""
    nodes = (
        Constant("Acme: "),
        Slot(path("person.first_name"), (one_line, unlinked_on_phone, letters)),
        Constant(", 20% off everything until 31 May with code SPRING20 in "),
        Slot(path("store.city"), (one_line, unlinked_on_phone, letters)),
        Constant(" or at acme.example/s/"),
        Slot(path("person.id"), (url_part,)),
        Constant(" Reply STOP to opt out"),
    )
    return Case("SMS", nodes, _jinja(nodes), autoescape=False)


def person(first_name: str) -> dict[str, object]:
    """Return one recipient's data, with this first name."""
    rows = [{"name": f"Linen shirt {number}", "price": f"${number}9.90"} for number in range(1, 4)]
    return {
        "person": {
            "first_name": first_name,
            "last_name": "Jones",
            "email": "kim@example.com",
            "id": "c0ffee42",
            "tier": "gold",
            "app": False,
        },
        "store": {"name": "Acme North", "city": "Springfield", "contact": "Robin", "phone": "+1 212 555 0147"},
        "offer": {"ends": "May 31", "code": "SPRING20"},
        "cart": {"items": rows},
    }


def _block(*parts: str | Node, times: int = 0) -> list[Node]:
    """Return nodes, texts as constants, followed by so many paragraphs."""
    return [_node(part) for part in (*parts, PARAGRAPH * times)]


def _if(test: Expression, *parts: str | Node) -> If:
    return If(test, tuple(_node(part) for part in parts))


def _node(part: str | Node) -> Node:
    return Constant(part) if isinstance(part, str) else part


def _jinja(nodes: Plan) -> str:
    """Return the template that a person would write by hand for these nodes; texts here hold no template signs."""
    from brandkit.compile.spelling import spell

    written = []
    for node in nodes:
        match node:
            case Constant(text):
                written.append(text)
            case Slot(value, escapes):
                written.append(f"{{{{ {spell(value)}{' | urlencode' if url_part in escapes else ''} }}}}")
            case If(test, then):
                written.append(f"{{% if {spell(test)} %}}{_jinja(then)}{{% endif %}}")
            case For(name, items, body):
                listed = spell(items).replace(".items", "['items']")  # else Jinja finds the dict's method
                written.append(f"{{% for {name} in {listed} %}}{_jinja(body)}{{% endfor %}}")
            case _:
                raise ValueError(node)
    return "".join(written)


def main() -> None:
    """Measure and print."""
    mail, text = email(), sms()
    for keep in (True, False):
        for kind, first_name, least in (("ASCII", "Kim", 5), ("one emoji", "Kim 🌷", 10)):
            _print(mail, kind, first_name, {"to jinja2": least, "to copy": 0.35}, keep=keep)
    print(
        f"  (a mere join of finished pieces, dropped: {bound(mail.plan, person('Kim'), 'en-US'):.2f} of a copy's speed)"
    )
    for kind, first_name in (("ASCII", "Kim"), ("one emoji", "Kim 🌷")):
        _print(text, kind, first_name, {"to jinja2": 10}, keep=False)


def _print(case: Case, kind: str, first_name: str, goals: Mapping[str, float], *, keep: bool) -> None:
    """Measure a case and print its figures beside the goals."""
    data = person(first_name)
    found = measure(case.plan, data, case.template, "en-US", autoescape=case.autoescape, keep=keep)
    size = len(fill(compile_plan(case.plan, "en-US"), data))
    kept = "kept, as in a bulk run: this counts" if keep else "dropped at once, all in the cache"
    print(f"{case.name} of {size:,} B, {kind}, results {kept if case.name == 'e-mail' else 'dropped at once'}")
    print(f"  {found['fills per second']:,.0f} fills a second on one core")
    line("times as fast as Jinja2 render and encode", found["to jinja2"], goals["to jinja2"], "x")
    if "to copy" in goals:
        line("of the speed of a memory copy of the same bytes", found["to copy"], goals["to copy"])


if __name__ == "__main__":
    main()
