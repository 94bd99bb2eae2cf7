"""Required facts are stated in every branch in which the message states them."""

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from brandkit.compose.brief import Brief
from brandkit.compose.coverage import covers, is_required, union
from brandkit.compose.stated import Context, Stated
from brandkit.model.expression import Lookup

MakeBrief = Callable[..., Brief]

GOLD, GREY = Lookup(("gold",)), Lookup(("grey",))
STEPS = st.tuples(st.sampled_from([GOLD, GREY]), st.sampled_from(["then", "else"]))
CONTEXTS: st.SearchStrategy[Context] = st.lists(STEPS, max_size=3).map(tuple)
STATED: st.SearchStrategy[Stated] = st.frozensets(st.tuples(st.sampled_from(["price", "day"]), CONTEXTS), max_size=4)


def wanted(brief: Brief) -> set[str]:
    """Return the facts that a brief must state, those of conditions with a star."""
    return {key + "*" * len(context) for key, context in brief.wanted}


def test_a_branch_around_is_enough() -> None:
    """What is said to everybody is said to the gold members among them; not the other way round."""
    everywhere = frozenset({("price", ())})
    somewhere: Stated = frozenset({("price", ((GOLD, "then"),))})

    assert covers(everywhere, somewhere)
    assert not covers(somewhere, everywhere)
    assert not covers(somewhere, frozenset({("price", ((GOLD, "else"),))}))
    assert not covers(somewhere, frozenset({("price", ((GREY, "then"), (GOLD, "then")))}))
    assert not covers(everywhere, frozenset({("day", ())}))


@given(STATED, STATED, CONTEXTS)
def test_saying_more_never_covers_less(stated: Stated, more: Stated, inside: Context) -> None:
    """Everything covers itself and what stands further inside; an addition takes nothing away."""
    deeper = frozenset((key, (*around, *inside)) for key, around in stated)

    assert covers(stated, stated)
    assert covers(stated, deeper)
    assert covers(union((stated, more)), deeper)
    assert covers(stated, frozenset())
    assert covers(frozenset(), stated) == (not stated)


def test_required_everywhere_nowhere_or_on_some_channels() -> None:
    """A declaration says yes, no, or names channels."""
    assert is_required(True, "sms")
    assert not is_required(False, "sms")
    assert is_required(("sms", "x"), "sms")
    assert not is_required(("email",), "sms")


def test_what_must_be_stated_depends_on_the_channel(brief_of: MakeBrief) -> None:
    """A fact must be stated where it is required, and where a block for that channel states it at all."""
    text = (
        "---\nfacts:\n  off: 10%\n  day: 2026-05-31\n  code: {value: SPRING20, required: [sms]}\n"
        "  left: {value: 14 days, required: false}\n---\n"
        '{{ off }} {{ code }} {{ left }}\n\nUntil {{ day }}.\n{: only="sms" }\n'
    )

    assert wanted(brief_of(text, "sms")) == {"off", "code", "day"}
    assert wanted(brief_of(text, "x")) == {"off"}


def test_any_wording_that_states_it_makes_it_due(brief_of: MakeBrief) -> None:
    """Also one under a condition, which is due there alone."""
    facts = "---\nfacts: {off: 10%, day: 2026-05-31}\n---\n"
    text = facts + "Long.\n~ {{ off }}\n\n{% if a %}\nUntil {{ day }}.\n{% endif %}\n"

    assert wanted(brief_of(text, "x")) == {"off", "day*"}


def test_a_subject_counts_where_it_is_shown(brief_of: MakeBrief) -> None:
    """What stands in the subject need not be said again below it; a text message has no subject."""
    text = "---\nsubject: '{{ off }} off'\nfacts: {off: 10%}\n---\nSale.\n"

    assert wanted(brief_of(text, "slack")) == {"off"}
    assert covers(brief_of(text, "slack").elsewhere, brief_of(text, "slack").wanted)
    assert wanted(brief_of(text, "sms")) == set()


def test_the_call_to_action_states_what_it_leads_to(brief_of: MakeBrief) -> None:
    """The address in it counts, written by name or in full."""
    front = "---\nfacts: {shop: https://acme.example/go}\ncta: {label: Shop, url: 'URL'}\n---\nx\n"

    for url in ("{{ shop }}", "https://acme.example/go"):
        brief = brief_of(front.replace("URL", url), "sms")
        assert [{key for key, _ in option.stated} for option in brief.blocks[-1].options] == [{"shop"}, {"shop"}]
