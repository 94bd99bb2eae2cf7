"""The benchmark's own parts: the material is well-formed, and operators change what they say."""

from datetime import date
from pathlib import Path

import pytest

from bench.mutations.kinds import kind_of, said_of
from bench.mutations.material import FOLDER, read_material, unmarked, written
from bench.mutations.mutants import mutants_of
from bench.mutations.operators import OPERATORS
from bench.mutations.phrases import sentences
from bench.mutations.shown import shown_of, targets_of
from bench.mutations.sites import sites_of
from bench.mutations.variant import Change, Edit, Operator, Said, Variant, apply
from bench.mutations.words import SHORT_WEEKDAYS, WEEKDAYS
from brandkit.engine.prepare_source import prepare_source

FILES = sorted(FOLDER.glob("*.md"))
every_file = pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])


def plain(text: str, locale: str = "en-GB") -> Variant:
    """Return a text message without declared facts."""
    return Variant("case", locale, "sms", text, shown_of(text), text, {}, text)


def made(name: str, variant: Variant) -> list[str]:
    """Return what an operator makes of a variant."""
    operator = next(operator for operator in OPERATORS if operator.name == name)
    return [mutant.content for mutant in mutants_of(variant, operator)]


@every_file
def test_message_is_one_that_brandkit_reads(path: Path) -> None:
    """A message of the material has no faults."""
    for variant in read_material(path):
        assert prepare_source(variant.source).source.told.text


@every_file
def test_variant_marks_each_fact_that_it_must_state(path: Path) -> None:
    """Nothing required is left out; a link in HTML says its target without words."""
    for variant in read_material(path):
        targets = [variant.content[target.start : target.end] for target in targets_of(variant.content)]
        said = {said.key for said in variant.said}
        missing = {key for key in variant.declared if key not in said}

        assert all(any(variant.declared[key] in target for target in targets) for key in missing), missing
        assert said - set(variant.declared) <= {"cta"}
        assert "[" not in variant.shown


@every_file
def test_weekday_in_the_material_fits_its_date(path: Path) -> None:
    """The material itself is right."""
    for variant in read_material(path):
        for said in said_of(variant, "date", "instant"):
            words = variant.shown[said.start : said.end].lower().replace(",", " ").split()
            names = zip(WEEKDAYS[variant.language], SHORT_WEEKDAYS[variant.language], strict=True)
            said_days = [number for number, each in enumerate(names) if {name.lower() for name in each} & set(words)]

            assert said_days in ([], [date.fromisoformat(variant.declared[said.key][:10]).weekday()])


def test_material_is_large_and_spread_over_the_locales() -> None:
    """There are at least five messages in each locale, for ten channels and more."""
    messages = {(variant.locale, variant.id) for variant in written()}

    assert len(messages) >= 24
    for locale in ("en-US", "en-GB", "de-DE", "fr-FR", "es-ES"):
        assert sum(each == locale for each, _ in messages) >= 5, locale
    assert len({variant.channel for variant in written()}) >= 9


@pytest.mark.parametrize("operator", OPERATORS, ids=[operator.name for operator in OPERATORS])
def test_operator_has_a_site_and_changes_it(operator: Operator) -> None:
    """What an operator makes differs from the variant at the places that it tells, and nowhere else."""
    mutants = [mutant for variant in written() for mutant in mutants_of(variant, operator)]

    assert mutants
    for mutant in mutants:
        assert mutant.content != mutant.variant.content
        assert any(mutant.words) or mutant.keys
        assert mutant.rules
        assert all(rule.startswith("same/") for rule in mutant.rules)


def test_operators_are_many_and_have_names_of_their_own() -> None:
    """The goals speak of at least 25 operators in two groups."""
    assert len({operator.name for operator in OPERATORS}) == len(OPERATORS) >= 35
    assert {operator.group for operator in OPERATORS} == {"closed", "scope"}


CASES = [
    ("percent: digit", "Take 20% off.", "en-GB", "Take 21% off."),
    ("price: digit", "Only £12.50.", "en-GB", "Only £13.50."),
    ("amount: ten times", "Only £12.", "en-GB", "Only £120."),
    ("amount: decimal point", "Only £12.50.", "en-GB", "Only £1.25."),
    ("price: thousands to millions", "We raised £50k.", "en-GB", "We raised £50m."),
    ("currency", "Only £12.", "en-GB", "Only €12."),
    ("currency", "Nur 12 €.", "de-DE", "Nur 12 £."),
    ("percent to money", "Take 20% off.", "en-US", "Take $20 off."),
    ("unit of a quantity", "It has 20 GB.", "en-GB", "It has 20 MB."),
    ("unit of a duration", "Within 14 days.", "en-GB", "Within 14 weeks."),
    ("unit of a duration", "Sie haben 14 Tage Zeit.", "de-DE", "Sie haben 14 Wochen Zeit."),
    ("duration: number", "Sous 14 jours.", "fr-FR", "Sous 15 jours."),
    ("date: day", "It ends 31 May.", "en-GB", "It ends 11 May."),
    ("date: day", "It ends May 3rd.", "en-US", "It ends May 4th."),
    ("date: month", "Am 12. Mai.", "de-DE", "Am 12. Juli."),
    ("date: month in figures", "It ends 5/31.", "en-US", "It ends 6/31."),
    ("date: day and month exchanged", "It ends 05/06.", "en-GB", "It ends 06/05."),
    ("date: year", "Hasta el 3 de mayo de 2026.", "es-ES", "Hasta el 3 de mayo de 2027."),
    ("weekday", "On Sunday 31 May.", "en-GB", "On Monday 31 May."),
    ("time: hour", "Doors at 18:30.", "en-GB", "Doors at 1:30."),
    ("time: am and pm", "Doors at 6pm.", "en-GB", "Doors at 6am."),
    ("zone: another", "Starts at 6pm BST.", "en-GB", "Starts at 6pm EST."),
    ("zone: dropped", "Starts at 6pm BST.", "en-GB", "Starts at 6pm."),
    ("code: letters swapped", "Code SPRING20.", "en-GB", "Code SPRING02."),
    ("code: look-alike", "Code LOT5.", "en-GB", "Code L0T5."),
    ("link: other path", "See a.example/may.", "en-GB", "See a.example/winter-news."),
    ("link: letters of the host", "See acme.example/may.", "en-GB", "See acem.example/may."),
    ("phone: digits swapped", "Ring 020 7946 0018.", "en-GB", "Ring 020 7946 0081."),
    ("negation: added", "The hall is open.", "en-GB", "The hall is not open."),
    ("negation: dropped", "Sie brauchen kein Ticket.", "de-DE", "Sie brauchen ein Ticket."),
    ("negation: dropped", "Vous ne payez pas.", "fr-FR", "Vous payez."),
    ("negation: dropped", "Hoy no pagas nada.", "es-ES", "Hoy pagas algo."),
    ("bound: up to, added", "Take 20% off.", "en-GB", "Take up to 20% off."),
    ("bound: dropped", "Take up to 20% off.", "en-GB", "Take 20% off."),
    ("bound: turned round", "Spend at least £30.", "en-GB", "Spend at most £30."),
    ("deadline: until to from", "Bis zum 12. Mai.", "de-DE", "Ab dem 12. Mai."),
    ("deadline: before and after", "Antes del 12 de mayo.", "es-ES", "Después del 12 de mayo."),
    ("rate: another", "It is £9 a month.", "en-GB", "It is £9 a year."),
    ("rate: dropped", "It is £9/month.", "en-GB", "It is £9."),
    ("roles: old and new exchanged", "Was £80, now £60.", "en-GB", "Now £80, was £60."),
    ("modality: must to can", "You must bring it.", "en-GB", "You can bring it."),
]


@pytest.mark.parametrize(("name", "text", "locale", "expected"), CASES, ids=[f"{c[0]}, {c[1]}" for c in CASES])
def test_operator_changes_what_it_says(name: str, text: str, locale: str, expected: str) -> None:
    """Each operator changes the meaning as its name says."""
    assert expected in made(name, plain(text, locale))


def test_value_that_the_source_has_is_not_taken() -> None:
    """A value changed into another one of the source would be another fault."""
    assert made("price: digit", plain("Now £60, £61 or £62.")) == [
        "Now £63, £61 or £62.",
        "Now £60, £63 or £62.",
        "Now £60, £61 or £63.",
    ]


def test_range_is_not_turned_round_at_one_end() -> None:
    """ "Until 3 until 5 July" is no message that anybody sends."""
    assert made("deadline: from to until", plain("Open from 3 July to 5 July.")) == []


def test_number_of_a_house_is_left_alone() -> None:
    """What the source does not say is the sender's own."""
    variant = Variant("case", "en-GB", "sms", "4 Orchard Row", "4 Orchard Row", "Hello", {}, "Hello")

    assert made("number: digit", variant) == []


def test_markup_is_not_shown_and_stays_in_place() -> None:
    """Places in what is shown are places in the file."""
    content = '<p title="9 May">Take <b>20%</b> off <!-- 30% --> at <a href="https://a.example/x">our shop</a></p>'
    shown = shown_of(content)

    assert len(shown) == len(content)
    assert "9 May" not in shown
    assert "30%" not in shown
    assert shown.index("20%") == content.index("20%")
    assert [content[target.start : target.end] for target in targets_of(content)] == ["https://a.example/x"]


def test_strings_of_blocks_are_what_slack_shows() -> None:
    """The text for notifications is not looked at; a button has a target."""
    content = (
        '{"text": "20%", "blocks": [{"text": {"text": "Take 30%", "emoji": false}, "url": "https://a.example/x"}]}'
    )

    assert shown_of(content).replace("\0", "") == "Take 30%"
    assert [content[target.start : target.end] for target in targets_of(content)] == ["https://a.example/x"]


def test_marks_are_taken_out_and_remembered() -> None:
    """A mark tells which fact words state."""
    assert unmarked("Take [off: 20%] off.") == ("Take 20% off.", (Said("off", 5, 8),))


def test_edit_tells_where_the_new_words_stand() -> None:
    """Two changes in one text move each other."""
    content, changed = apply("a b c", Edit((Change(0, 1, "xyz"), Change(4, 5, "w"))))

    assert content == "xyz b w"
    assert [content[start:end] for start, end in changed] == ["xyz", "w"]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Doors at 6 p.m. on Friday. Bring a coat!", 2),
        ("One line\nAnother", 2),
        ("<p>One <b>bold</b> thing</p><p>Two</p>", 2),
        ("Am 12. Mai um 9. Bitte nüchtern.", 2),
    ],
)
def test_sentences_end_where_people_say(text: str, count: int) -> None:
    """Abbreviations and dates end no sentence; blocks and lines do."""
    assert len(list(sentences(plain(text)))) == count


@pytest.mark.parametrize(
    ("literal", "kind"),
    [
        ("20%", "percent"),
        ("GBP 12.50", "money"),
        ("2026-05-31", "date"),
        ("2026-05-31T18:00-05:00", "instant"),
        ("14 days", "duration"),
        ("12 GB", "quantity"),
        ("SPRING20", "code"),
        ("Gift cards are excluded", "phrase"),
    ],
)
def test_kind_is_told_by_the_form(literal: str, kind: str) -> None:
    """The forms are those of docs/message.md."""
    assert kind_of(literal) == kind


def test_sites_are_what_a_person_would_take_at_once() -> None:
    """A time is no number, and a date is no price."""
    variant = plain("Take £12 off until 31 May, 6pm, with code MAY25: a.example/x or 020 7946 0018. 14 days, 3 rooms.")
    kinds = [
        (site.kind, site.text)
        for site in sites_of(variant, *["price", "date", "time", "code", "url", "phone", "duration", "number"])
    ]

    assert kinds == [
        ("price", "£12"),
        ("date", "31 May"),
        ("time", "6pm"),
        ("code", "MAY25"),
        ("url", "a.example/x"),
        ("phone", "020 7946 0018"),
        ("duration", "14 days"),
        ("number", "3"),
    ]
