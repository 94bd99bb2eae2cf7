"""Whatever is printed about days and times is read back as exactly that, in every language."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta, timezone
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.facts.kinds import forms_of, kind_of
from brandkit.facts.recognise import recognise, setting_of
from brandkit.facts.recognise.moments import moments
from brandkit.facts.recognise.normal import normalise
from brandkit.facts.recognise.numbers import with_numbers
from brandkit.facts.recognise.tokens import scan
from brandkit.facts.same_moment import day_agrees, moment_agrees, time_agrees
from brandkit.facts.wording import print_value
from brandkit.model.statement import Action, Claim, Clock, Day, Statement
from brandkit.model.value import Date, Instant, Time

CARRIERS = {
    "en-US": ("{}", "Our sale ends {}.", "Come on {}, and bring a friend!", "Doors: {}"),
    "en-GB": ("{}", "We are open until {} for all.", "It starts {}, no later.", "When: {}"),
    "de-DE": ("{}", "Das Angebot gilt bis {} für alle.", "Wir sehen uns am {}.", "Beginn: {}"),
    "fr-FR": ("{}", "Offre valable jusqu’au {}.", "Venez à {} avec nous !", "Début : {}"),
    "es-ES": ("{}", "Ven el {} con nosotros.", "Válido hasta {}.", "Inicio: {}"),
}
SENT = date(2026, 5, 18)
OFFSETS = st.integers(-14 * 4, 14 * 4).map(lambda quarters: timezone(timedelta(minutes=15 * quarters)))
MINUTES = st.times().map(lambda each: each.replace(second=0, microsecond=0))


def said(text: str, locale: str) -> tuple[Statement, ...]:
    """Return what a text states; not whether it asks or promises something."""
    return tuple(
        each for each in recognise(text, setting_of(locale, SENT)) if not isinstance(each.value, Claim | Action)
    )


@pytest.mark.parametrize("locale", CARRIERS)
@given(day=st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_a_printed_day_is_read_back(locale: str, day: date) -> None:
    """Alone and in a sentence; what is printed of it is read, and nothing else."""
    value = Date(day)
    for form in forms_of(kind_of(value)):
        printed = print_value(value, locale, form)
        for carrier in CARRIERS[locale]:
            statements = said(carrier.format(printed), locale)

            assert len(statements) == 1, (carrier, printed, statements)
            assert isinstance(statements[0].value, Day)
            assert day_agrees(value, statements[0], setting_of(locale, SENT)), (carrier, printed)
            assert not statements[0].others
            assert not statements[0].inexact
            assert (statements[0].value.year == day.year) is (str(day.year) in printed)
            assert (statements[0].value.weekday is None) is (form not in ("long", "weekday"))


@pytest.mark.parametrize("locale", CARRIERS)
@given(clock=MINUTES)
def test_a_printed_time_is_read_back(locale: str, clock: time) -> None:
    """With its half of the day."""
    value = Time(clock)
    for form in forms_of(kind_of(value)):
        printed = print_value(value, locale, form)
        for carrier in CARRIERS[locale]:
            statements = said(carrier.format(printed), locale)

            assert [statement.value for statement in statements] == [Clock(clock.hour, clock.minute)], (
                carrier,
                printed,
            )
            assert time_agrees(value, statements[0])


@pytest.mark.parametrize("locale", CARRIERS)
@given(moment=st.datetimes(datetime(2000, 1, 2), datetime(2099, 12, 30)), offset=OFFSETS)  # noqa: DTZ001
def test_a_printed_instant_is_read_back(locale: str, moment: datetime, offset: timezone) -> None:
    """As a day and a time, and where the zone is printed, with it."""
    value = Instant(moment.replace(second=0, microsecond=0, tzinfo=offset))
    for form in forms_of(kind_of(value)):
        printed = print_value(value, locale, form)
        if form in ("date", "time"):
            continue
        for carrier in CARRIERS[locale]:
            statements = said(carrier.format(printed), locale)

            assert len(statements) == 2, (carrier, printed, statements)
            assert moment_agrees(value, statements[0], statements[1], setting_of(locale, SENT)), (carrier, printed)
            shown = statements[1].value
            assert isinstance(shown, Clock)
            assert bool(shown.zone) is (form in ("long", "zone")), (carrier, printed)


@given(
    text=st.text(alphabet=st.sampled_from("0123456789 :./-,hHamp\nUhrMaiukT+GMT()·°'") | st.characters(), max_size=80)
)
def test_no_text_makes_it_raise(text: str) -> None:
    """Whatever stands there, in every language, with a date and without."""
    for locale in CARRIERS:
        for day in (SENT, date.min, date.max, None):
            for statement in recognise(text, setting_of(locale, day)):
                assert 0 <= statement.start < statement.end <= len(text)


WORDS = {
    "en-US": "one oh and & from may to march 5 6 31 31st first the of and between until next Tuesday Tue at half past "
    "noon pm a.m. tonight tomorrow in two weeks today , . - / : · ( ) 2026 twenty Denver time UTC Sept end midnight "
    "o'clock",
    "de-DE": "vom am bis zum 14 . , Juni Mai den vierzehnten halb acht Uhr h heute morgen in zwei Wochen nächsten "
    "Sonntag So Viertel nach vor 18.30 14.6 Ende MEZ Berliner Zeit um zwischen und abends",
    "fr-FR": "un 1,5 du au le 20 vingt juillet mars sept. à de l'après-midi 18 h 30 heures et demie moins le quart "
    "midi minuit demain ce soir prochain mardi dans deux semaines heure de Paris entre et , . jusqu'au fin",
    "es-ES": "del al el 1 uno de octubre mar may a las seis y media de la tarde mañana por la hasta próximo martes "
    "los cada hora peninsular entre y dentro de dos semanas , . 18:00 h",
}


@pytest.mark.parametrize("locale", WORDS)
@given(data=st.data())
def test_words_of_time_in_any_order_are_read_without_raising(locale: str, data: st.DataObject) -> None:
    """Statements stand in order and do not overlap."""
    words = data.draw(st.lists(st.sampled_from(WORDS[locale].split()), max_size=25))
    text = " ".join(words) if data.draw(st.booleans()) else "".join(words)
    statements = [each for each in said(text, locale) if isinstance(each.value, Clock | Day)]
    for statement in statements:
        assert 0 <= statement.start < statement.end <= len(text)
    days = [each for each in statements if isinstance(each.value, Day)]
    for left, right in pairwise(days):
        assert left.end <= right.start, text


@pytest.mark.parametrize("locale", ["en-US", "de-DE", "fr-FR"])
@pytest.mark.parametrize("piece", ["1 - ", "Mai 3, ", "12:30:", "5/6/", "next ", "3. bis ", "from 5 and ", "6 h à "])
def test_the_work_grows_with_the_text_only(
    piece: str, locale: str, steps: Callable[[Callable[[], object]], int]
) -> None:
    """What looks like the start of everything: four times the text is four times the work."""
    setting = setting_of(locale, SENT)
    short, long = (
        with_numbers(tuple(scan(normalise(piece * times), (), setting.lexicon.elisions)), setting)
        for times in (500, 2_000)
    )
    list(moments(short, (), setting))

    assert steps(lambda: list(moments(long, (), setting))) < 6 * steps(lambda: list(moments(short, (), setting)))
