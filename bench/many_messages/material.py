"""A project of any number of messages: six sorts, each with facts and wordings of its own."""

import json
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from random import Random

from brandkit.channels import find_channels

SEED = 20261130
FIRST_DAY = date(2026, 1, 5)

PROJECT = """brand: Harrow & Vale
sender: {{name: Harrow & Vale, email: hello@harrow.example, phone: "+12125550147"}}
address: Harrow & Vale, 12 Mill Lane, Millbrook, NY 12545
unsubscribe: {{url: "https://harrow.example/u/{{{{ person.id }}}}"}}
data: person.schema.json
channels: [{channels}]
settings: {{mastodon: {{visibility: public}}}}
"""

_PERSON = {
    "id": {"type": "string", "pattern": "^[a-z0-9]+$", "minLength": 1, "maxLength": 12},
    "first_name": {"type": "string", "minLength": 1, "maxLength": 20},
    "email": {"type": "string", "format": "email", "maxLength": 254},
    "tier": {"enum": ["standard", "gold"]},
}
SCHEMA = {
    "type": "object",
    "required": ["person"],
    "properties": {"person": {"type": "object", "required": list(_PERSON), "properties": _PERSON}},
}

_THINGS = (
    "linen", "lamps", "kettles", "garden chairs", "wool blankets", "bread knives", "rain coats", "walking boots",
    "tea", "notebooks", "bicycle bags", "candles", "curtains", "stoneware", "oak shelves", "hand soap",
)  # fmt: skip
_PLACES = ("Millbrook", "Ashford", "Linden", "Port Royal", "Eastgate", "Harbour Street", "Old Market", "Riverside")
_OPENINGS = (
    "Here is a short note about our {things}.",
    "Many of you asked us about {things}.",
    "You know us for {things}.",
    "Our {things} are back in {place}.",
    "We have news about {things} from {place}.",
)
_CLOSINGS = (
    "Our team in {place} is glad to help.",
    "Write back if anything is unclear.",
    "Thank you for being with us.",
    "We look forward to your visit in {place}.",
)
_EXTRAS = (
    "The {things} come from a small workshop near {place}.",
    "You can return {things} in every store.",
    "Each order is packed by hand in {place}.",
    "We keep spare parts for all our {things}.",
)
_SORTS = (
    (
        "marketing",
        ("discount: {percent}%", "ends: {day}", "code: {code}"),
        "{{{{ discount }}}} off {things}",
        "Take **{{{{ discount }}}} off** all {things} until {{{{ ends }}}}. Use code {{{{ code }}}}.",
        "{{{{ discount }}}} off {things} until {{{{ ends }}}}, code {{{{ code }}}}.",
    ),
    (
        "transactional",
        ("order: {code}", "arrives: {day}"),
        "Your order {{{{ order }}}}",
        "Your order {{{{ order }}}} with {things} is packed. It arrives in {place} on {{{{ arrives }}}}.",
        "Order {{{{ order }}}} arrives on {{{{ arrives }}}}.",
    ),
    (
        "transactional",
        ("visit: {day}", "at: {hour}:30", "bring: {{value: Please bring your receipt.}}"),
        "Your visit on {{{{ visit }}}}",
        "We expect you in {place} on {{{{ visit }}}} at {{{{ at }}}}. {{{{ bring }}}}",
        "See you on {{{{ visit }}}} at {{{{ at }}}}. {{{{ bring }}}}",
    ),
    (
        "transactional",
        ("was: USD {less}.00", "now: USD {more}.00", "starts: {day}"),
        "A new price for {things}",
        "From {{{{ starts }}}} a box of {things} costs {{{{ now }}}} instead of {{{{ was }}}}.",
        "A box costs {{{{ now }}}} instead of {{{{ was }}}} from {{{{ starts }}}}.",
    ),
    (
        "marketing",
        ("price: USD {more}.00", "seats: {{value: {less} seats, kind: quantity}}", "held: {day}"),
        "An evening about {things}",
        "On {{{{ held }}}} we show how {things} are made, in {place}. There are {{{{ seats }}}} at {{{{ price }}}}.",
        "{{{{ held }}}}: an evening about {things}, {{{{ seats }}}} at {{{{ price }}}}.",
    ),
    (
        "transactional",
        ("lot: {code}", "until: {day}", "refund: USD {less}.00"),
        "Please return lot {{{{ lot }}}}",
        "Some {things} of lot {{{{ lot }}}} may break. Return them until {{{{ until }}}} for {{{{ refund }}}}.",
        "Bring {things} of lot {{{{ lot }}}} back until {{{{ until }}}} for {{{{ refund }}}}.",
    ),
)
"""Purpose, facts, subject, the sentence that states them, and a shorter one."""


def write_project(folder: Path, count: int) -> None:
    """Write a project of so many messages; the first so many are the same whatever the count."""
    random = Random(SEED)
    channels = ", ".join(find_channels())
    (folder / "brandkit.yaml").write_text(PROJECT.format(channels=channels), "utf-8")
    (folder / "person.schema.json").write_text(json.dumps(SCHEMA), "utf-8")
    for number in range(count):
        (folder / f"message-{number:04}.md").write_text(message(number, random), "utf-8")


def message(number: int, random: Random) -> str:
    """Return the text of one message."""
    purpose, facts, subject, sentence, shorter = _SORTS[number % len(_SORTS)]
    words = _words(number, random)
    declared = [line.format(**words) for line in (*facts, "page: https://harrow.example/{path}")]
    head = [f"locale: en-US\ndate: {FIRST_DAY + timedelta(days=number % 300)}\npurpose: {purpose}"]
    head += [f'subject: "{subject.format(**words)}"', "facts:", *(f"  {line}" for line in declared)]
    head += ['cta: {label: See the details, url: "{{ page }}"}']
    body = [
        'Hi {{ person.first_name }},\n{: only="email" }',
        f"{_one(_OPENINGS, words, random)}\n{{: optional }}",
        f"{sentence.format(**words)}\n~ {shorter.format(**words)}",
        *(f"{_one(_EXTRAS, words, random)}\n{{: optional }}" for _ in range(random.randrange(3))),
        *_aside(number, words),
        f"{_one(_CLOSINGS, words, random)}\n{{: optional }}",
    ]
    return "---\n" + "\n".join(head) + "\n---\n" + "\n\n".join(body) + "\n"


def _words(number: int, random: Random) -> dict[str, str]:
    things, place = random.choice(_THINGS), random.choice(_PLACES)
    less = random.randrange(5, 60)
    return {
        "things": things,
        "place": place,
        "percent": str(5 * random.randrange(1, 12)),
        "day": str(FIRST_DAY + timedelta(days=number % 300 + random.randrange(5, 40))),
        "code": f"{place[:3].upper()}{number}",
        "hour": str(random.randrange(10, 18)),
        "less": str(less),
        "more": str(less + random.randrange(3, 30)),
        "path": f"{things.replace(' ', '-')}/{number}",
    }


def _aside(number: int, words: dict[str, str]) -> list[str]:
    """Return what one message in four says to some people only."""
    if number % 4:
        return []
    return ['{% if person.tier == "gold" %}', f"As a gold member you may try {words['things']} at home.", "{% endif %}"]


def _one(of: Sequence[str], words: dict[str, str], random: Random) -> str:
    return random.choice(of).format(**words)
