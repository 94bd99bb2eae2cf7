"""Where links lead."""

import pytest

from brandkit.errors import SourceError
from brandkit.model.tree import Text
from brandkit.source import parse_message
from brandkit.source.targets import find_targets

FRONT = "---\nfacts: {shop: 'https://a.example', mail: a@b.example, phone: +1 212 555 0147, discount: 20%}\n---\n"

PLACES = {
    "link": "[x]({{ discount }})",
    "strong": "**[x]({{ discount }})**",
    "heading": "# [x]({{ discount }})",
    "list": "- [x]({{ discount }})",
    "inner list": "- a\n  - [x]({{ discount }})",
    "quote": "> [x]({{ discount }})",
    "table": "| a |\n|---|\n| [x]({{ discount }}) |",
    "head": "| [x]({{ discount }}) |\n|---|\n| a |",
    "picture": "![x]({{ discount }})",
    "image": "a ![x]({{ discount }})",
    "condition": "{% if a %}[x]({{ discount }}){% endif %}",
    "other branch": "{% if a %}b{% else %}[x]({{ discount }}){% endif %}",
    "loop": "{% for a in b %}[x]({{ discount }}){% endfor %}",
    "button": "[x]({{ discount }})\n{: button }",
    "wording": "a\n~ [x]({{ discount }})",
}


@pytest.mark.parametrize("body", PLACES.values(), ids=PLACES)
def test_finds_targets_everywhere(body: str) -> None:
    """A link that begins with a fact that is no address is blamed wherever it stands."""
    with pytest.raises(SourceError) as caught:
        parse_message(FRONT + body, "m.md", ())

    (fault,) = caught.value.faults
    assert fault.text == "a link cannot begin with `discount`, which is of the kind percent"
    assert fault.span
    place = body.index("{{ discount")
    assert fault.span.line == 4 + body[:place].count("\n")
    assert fault.span.column == place - body.rfind("\n", 0, place)


@pytest.mark.parametrize(
    ("target", "mend"),
    [
        ("{{ mail }}", "write mailto:{{ mail }}"),
        ("{{ phone }}", "write tel:{{ phone }}"),
        ("{{ shop | form('short') }}", "remove the form"),
    ],
)
def test_says_how_to_link_to_other_facts(target: str, mend: str) -> None:
    """Mail addresses and phone numbers need their scheme."""
    with pytest.raises(SourceError) as caught:
        parse_message(f"{FRONT}[x]({target})", "m.md", ())

    assert [fault.mend for fault in caught.value.faults] == [mend]


@pytest.mark.parametrize(
    "target",
    [
        "{{ shop }}",
        "{{ shop }}/sale",
        "{{ shop | form('usual') }}",
        "mailto:{{ mail }}",
        "{{ person.url }}",
        "https://a.example/{{ discount }}",
        "https://a.example",
    ],
)
def test_takes_addresses(target: str) -> None:
    """Facts that are addresses, slots, and anything behind a scheme are targets."""
    message = parse_message(f"{FRONT}[x]({target})", "m.md", ())

    assert len(message.parts) == 1


def test_gives_targets_in_reading_order() -> None:
    """Each link of a block is found once."""
    from brandkit.markup.markdown.parse import parse_block

    content = parse_block("- [a](https://a.example)\n  - ![b](https://b.example)\n- **[c](https://c.example)**", {})

    assert list(find_targets(content)) == [(Text(f"https://{name}.example"),) for name in "abc"]


@pytest.mark.parametrize(
    "target",
    [
        "https://acme.example{{ a }}",
        "https://acme.example{{ a }}/go",
        "https://acme.example{{ a }}:8080/",
        "https://www.{{ a }}",
        "https://user@acme{{ a }}",
        "{{ shop }}{{ a }}",
        "{{ shop }}{{ a }}?x=1",
        "mailto:care@acme.example{{ a }}",
        "HTTP://acme{{ a }}{{ b }}/",
    ],
)
def test_no_value_goes_on_the_name_of_a_host(target: str) -> None:
    """With `.evil.example` for a value, each of these would lead to somebody else."""
    with pytest.raises(SourceError) as caught:
        parse_message(f"{FRONT}[x]({target})", "m.md", ())

    fault = caught.value.faults[0]
    assert fault.text == "a value goes on the name of the host here, so that data could lead this link anywhere"
    assert fault.span
    assert fault.span.column == 5 + target.index("{{ a }}")


@pytest.mark.parametrize(
    "target",
    [
        "https://acme.example/{{ a }}",
        "https://acme.example?x={{ a }}",
        "https://acme.example:{{ a }}/",
        "https://{{ a }}.acme.example/{{ b }}",
        "https://shop-{{ a }}.acme.example",
        "{{ shop }}/{{ a }}",
        "{{ a }}",
        "{{ a }}/go",
        "mailto:{{ a }}@acme.example",
        "mailto:care@acme.example?subject={{ a }}",
        "tel:{{ a }}",
    ],
)
def test_values_may_stand_elsewhere_in_an_address(target: str) -> None:
    """Before the author's own name, behind it, or as the whole address."""
    assert parse_message(f"{FRONT}[x]({target})", "m.md", ()).parts
