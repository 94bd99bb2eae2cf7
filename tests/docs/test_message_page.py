"""The tables of docs/message.md, made by the code that they tell of."""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from brandkit import load_kit, read_message, render
from brandkit.errors import Fault, SourceError

PAGE = "message.md"
ROOT = Path(__file__).parents[2]
LOCALES = ("en-US", "en-GB", "de-DE", "fr-FR", "es-ES")

HoldTable = Callable[[str, str, Sequence[str], Iterable[Sequence[str]]], None]

LITERALS = (
    "20%", "USD 49.00", "2026-05-31", "2026-05-31T18:00-05:00", "18:00", "14 days", "12 GB", "3", "SPRING20",
    "https://acme.example/spring", "help@acme.example", "+1 212 555 0147", "Gift cards are excluded.",
)  # fmt: skip
REFUSED = ("$49", "49 USD", "31/05/2026", "2026-02-30", "2026-05-31 18:00", "24:00", "1,000", "12GB")
PRINTED = (
    "20%", "USD 49.00", "2026-05-31", "2026-05-31T18:00-05:00", "18:00", "24 hours", "12 GB", "1299",
    "https://acme.example/spring",
)  # fmt: skip

BLOCKS = (
    "Two **bold** words\nand a [link](https://acme.example/a).",
    "# Opening hours",
    "- Tea\n- Coffee\n  - black",
    "1. Order\n2. Pay",
    "> Best tea in town.",
    "| Day | Open |\n|---|---|\n| Monday | 9 to 5 |\n| Sunday | closed |",
    "| Day | From | To |\n|---|---|---|\n| Monday | 9 | 5 |",
    "```\nbrew --hot tea\n```",
    "![A cup of tea](https://acme.example/tea.png)",
    "***",
    "[Book a table](https://acme.example/book)\n{: button }",
)

FILTERS = (
    ("person.first_name | upper", "capital letters"),
    ("person.first_name | lower", "small letters"),
    ("person.first_name | capitalize", "the first letter large, all others small"),
    ("person.first_name | title", "the first letter of each word large"),
    ('order.note | default("none")', "other words for a missing value; with `, true` for an empty one too"),
    ("order.items | length", "how many items, or characters"),
    ("order.tags | first", "the first item, or character"),
    ("order.tags | last", "the last one"),
    ('order.tags | join(", ")', "the items with words between them"),
    ("order.rate | round(1)", "a number rounded, halves up; without an argument to a whole one"),
    ('order.total | money("USD")', "an amount; without a currency, of a text such as `USD 49.90`"),
    ("order.total | number", "a number"),
    ("order.rate | percent", "a share: 20 is 20%"),
    ('order.ships | date("weekday")', "the day of a date or a timestamp"),
    ("order.ships | time", "the time of day, on the clock it was written for"),
)

FAULTS = (
    ("subject: {{ discount }} off", ""),
    ("subjct: Spring sale", ""),
    ("date: 1 May 2026", ""),
    ("facts: {price: $49}", ""),
    ("cta: {label: Shop, url: acme.example/shop}", ""),
    ("", "Take {{ discout }} off."),
    ("", "Hi {{ person.name }},"),
    ("", "Take {{ discount | upper }} off."),
    ("", '{% if person.tier = "gold" %}Thank you.{% endif %}'),
    ("", '{% if person.tier == "gold" %}\n\nThank you.'),
    ("", "{{ cta }}"),
    ("", "Hello.\n\n~ Hi."),
    ("", "Hello.\n{: optinal }"),
    ("", 'Hello.\n{: only="mail" }'),
    ("", "Hello. {: optional }"),
    ("", "[Shop](/spring)"),
    ("", "[Shop][1]"),
    ("", "- Tea\n  > says Ana"),
)
"""Front matter or body, each with one fault."""


def test_each_kind_of_fact_has_its_literal(hold_table: HoldTable) -> None:
    """The table of literals shows every kind there is."""
    from brandkit.facts.kinds import KINDS
    from brandkit.facts.literal import read_literal

    rows = [(f"`{literal}`", read_literal(literal)[0]) for literal in LITERALS]

    hold_table(PAGE, "literals", ("you write", "kind"), rows)
    assert sorted(kind for _, kind in rows) == sorted(KINDS)


def test_literals_that_could_mean_two_things_are_refused(hold_table: HoldTable) -> None:
    """The words beside each are those of the code."""
    from brandkit.facts.literal import read_literal

    def words(literal: str) -> str:
        with pytest.raises(ValueError) as error:
            read_literal(literal)
        return str(error.value)

    hold_table(PAGE, "refused", ("you write", "brandkit says"), [(f"`{each}`", words(each)) for each in REFUSED])


def test_forms_are_printed_as_the_page_says(hold_table: HoldTable) -> None:
    """Every form of every kind that has more than one print, in five languages."""
    from brandkit.facts.literal import read_literal
    from brandkit.facts.wording import forms_of, print_value

    def rows() -> Iterator[Sequence[str]]:
        for literal in PRINTED:
            kind, value = read_literal(literal)
            for form in forms_of(kind):
                name = f"{kind} `{literal}`" if form == "usual" else ""
                yield name, f"`{form}`", *(print_value(value, locale, form) for locale in LOCALES)

    hold_table(PAGE, "forms", ("fact", "form", *LOCALES), rows())


def test_blocks_become_the_text_that_the_page_shows(hold_table: HoldTable) -> None:
    """The text is that of a real post."""
    rows = [(_code(block), _code(_post(block, {})) or "nothing") for block in BLOCKS]

    hold_table(PAGE, "blocks", ("you write", "plain channels say"), rows)


def test_filters_give_what_the_page_says(hold_table: HoldTable, tmp_path: Path) -> None:
    """Every filter, on the data and the schema that the page itself shows."""
    from brandkit.source.filters import FILTERS as KNOWN

    (tmp_path / "order.schema.json").write_text(_file("order.schema.json"), "utf-8")
    data = json.loads(_file("order.json"))
    rows = [
        (f"`{{{{ {value} }}}}`", about, f"`{_post(f'{{{{ {value} }}}}', data, tmp_path)}`") for value, about in FILTERS
    ]

    hold_table(PAGE, "filters", ("you write", "what it gives", "here"), rows)
    assert sorted(KNOWN) == sorted(value.rpartition("| ")[2].partition("(")[0] for value, _ in FILTERS)


def test_bounds_are_those_of_the_code(hold_table: HoldTable) -> None:
    """No number of the page is older than the code."""
    from brandkit.markup.markdown.parse import LONGEST
    from brandkit.source import (
        attributes,
        body,
        data_schema,
        declared_facts,
        jinja_syntax,
        lookups,
        nesting,
        read,
        sections,
    )

    schema = _schema("message.schema.json")
    lines, value = schema["properties"]["subject"], schema["$defs"]["value"]
    rows = (
        ("a message, and each file that replaces its body", f"{read.MAX_BYTES // 1024} KB"),
        ("the front matter", f"{sections.MAX_FRONT_MATTER // 1024} KB"),
        ("one block, and each of its wordings", f"{LONGEST:,} characters"),
        ("one line of attributes", f"{attributes.LONGEST:,} characters"),
        ("lines of a body that are not blank", f"{body.MAX_LINES:,}"),
        ("blocks and wordings of a body", f"{body.MAX_WORDINGS:,}"),
        ("placeholders of a body", f"{body.MAX_PLACEHOLDERS:,}"),
        ("facts", f"{declared_facts.MAX_FACTS:,}"),
        ("the value of a fact", f"{value['maxLength']:,} characters"),
        ("subject, preheader, label of the call to action", f"{lines['maxLength']:,} characters"),
        ("conditions and loops in each other", f"{nesting.MAX_DEPTH} deep"),
        ("branches of one condition", f"{nesting.MAX_BRANCHES}"),
        ("an expression", f"{jinja_syntax.MAX_LENGTH} characters, brackets {jinja_syntax.MAX_BRACKETS} deep"),
        ("steps of a look-up", f"{lookups.MAX_STEPS}"),
        ("the data schema", f"{data_schema.MAX_BYTES // 1024} KB, {data_schema.MAX_DEPTH} levels deep"),
    )

    hold_table(PAGE, "bounds", ("what", "at most"), rows)


def test_common_faults_have_the_words_of_the_code(hold_table: HoldTable, tmp_path: Path) -> None:
    """Each example has exactly one fault, the one that is shown."""

    def rows() -> Iterator[Sequence[str]]:
        for head, body in FAULTS:
            fault = _only_fault(head, body, tmp_path)
            yield _code(head or body), fault.text, fault.mend

    hold_table(PAGE, "faults", ("you write", "brandkit finds", "and says what to do"), rows())


@pytest.mark.parametrize("heading", ["Front matter", "Facts", "Attributes", "Expressions"])
def test_lists_written_by_hand_are_whole(heading: str, section: Callable[[str, str], str]) -> None:
    """The page names every key, attribute and test that the code knows."""
    from brandkit.source.attributes import FLAGS, VALUED
    from brandkit.source.expressions import TESTS

    schema = _schema("message.schema.json")
    known = {
        "Front matter": schema["properties"],
        "Facts": schema["$defs"]["fact"]["properties"],
        "Attributes": (*FLAGS, *VALUED),
        "Expressions": TESTS,
    }[heading]
    told = "".join(re.findall(r"`[^`]+`", section(PAGE, heading)))

    assert [key for key in sorted(known) if not re.search(rf"\b{key}\b", told)] == []


def _code(text: str) -> str:
    """Return lines as code within a cell."""
    lines = (f"`` {line} ``" if "`" in line else line and f"`{line}`" for line in text.splitlines())
    return "<br>".join(lines)


def _post(body: str, data: Mapping[str, Any], folder: Path | None = None) -> str:
    """Return the text of a message as one post; its data schema, if any, is order.schema.json in a folder."""
    head = "locale: en-US\npurpose: transactional\n" + ("data: order.schema.json\n" if folder else "")
    text = f"---\n{head}---\n{body}\n"
    path = (folder or Path()) / "message.md"
    if folder:
        path.write_text(text, "utf-8")
    kit = load_kit()
    rendering = render(read_message(path if folder else text, kit), kit, ["x"], data)
    return rendering.variants[0].variant.parts["text"].decode()


def _only_fault(head: str, body: str, folder: Path) -> Fault:
    """Return the fault of a message with a fact ``discount`` and data with a person's first name and tier."""
    person = {"properties": {"first_name": {"type": "string"}, "tier": {"enum": ["standard", "gold"]}}}
    (folder / "person.schema.json").write_text(json.dumps({"properties": {"person": person}}), "utf-8")
    facts = "" if head.startswith("facts") else "facts: {discount: 20%}\n"
    path = folder / "message.md"
    path.write_text(f"---\ndata: person.schema.json\n{facts}{head}\n---\n{body}\n", "utf-8")
    with pytest.raises(SourceError) as error:
        read_message(path, load_kit())
    (fault,) = error.value.faults
    return fault


def _file(name: str) -> str:
    """Return an example file that the page shows."""
    text = (ROOT / "docs" / PAGE).read_text("utf-8")
    found = re.search(rf"<!-- file: {re.escape(name)} -->\n```\w*\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)
    assert found
    return found[1]


def _schema(name: str) -> Any:
    return json.loads((ROOT / "brandkit" / "source" / name).read_text("utf-8"))
