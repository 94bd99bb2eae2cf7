"""Messages of a project together: what most of them say is right, in whichever order they come."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from brandkit.engine.together import MOST_RELATED, alone, together
from brandkit.model.finding import Finding
from brandkit.model.place import Span
from brandkit.model.prose import Way
from brandkit.model.report import Report
from brandkit.model.witness import Witness

WORDS = {"one": "sign in", "other": "log in"}


def witness(path: str, line: int, name: str, *, is_allowed: bool = False) -> Witness:
    """Return a place where a way is used."""
    span = Span(path, line, 1, line, 8)
    finding = Finding("style/x", "warning", "%s here, %s there", "m", quote=WORDS[name], span=span, fix="")
    return Witness(Way("style/x", "either 0", name), finding, "so", date(2026, 1, 1), span if is_allowed else None)


def report(number: int, names: str, project: str = "p") -> Report:
    """Return the report of a message that uses ways in its lines: 1 is one, 2 the other, 3 the other, allowed."""
    path = f"m{number}.md"
    uses = [
        witness(path, line, "one" if name == "1" else "other", is_allowed=name == "3")
        for line, name in enumerate(names, 1)
    ]
    return Report(texts={path: ""}, project=project, witnesses=tuple(uses))


@given(st.lists(st.text("123", max_size=4), max_size=8), st.randoms(use_true_random=False))
def test_order_makes_no_difference_and_a_second_time_neither(uses: list[str], random: object) -> None:
    """What is put together again, alone before or with others, comes out the same."""
    reports = [report(number, names) for number, names in enumerate(uses)]
    found = together(reports)
    turned = sorted(reports, key=lambda _: random.random())  # type: ignore[attr-defined]
    others = {next(iter(each.texts)): each for each in together(turned)}

    assert [others[next(iter(each.texts))] for each in found] == found
    assert together(found) == together([alone(each) for each in reports]) == found
    counts = (sum(each.count("1") for each in uses), sum(each.count("2") for each in uses))
    strays = min(counts[1], counts[0])
    assert sum(len(each.findings) for each in found) == (strays if all(counts) or strays == 0 else 0)
    assert all(each.counts.warnings == len(each.findings) for each in found)


def test_what_is_allowed_is_set_aside_and_has_no_say() -> None:
    """Two that are allowed are not more than one that is not."""
    (found,) = together([report(0, "331")])

    assert found.findings == ()
    assert [each.finding.message for each in found.waived] == ["log in here, sign in there"] * 2


def test_projects_have_nothing_to_do_with_each_other() -> None:
    """Each decides by itself."""
    assert [each.findings for each in together([report(0, "1"), report(1, "2", "q")])] == [(), ()]


def test_thousands_of_messages_name_a_few_places_each() -> None:
    """Those in other files, by their names: the report is as long as its findings are many."""
    found = together([report(number, "1" if number % 3 else "2") for number in range(6000)])
    strays = [finding for each in found for finding in each.findings]

    assert len(strays) == 2000
    assert {len(each.related) for each in strays} == {MOST_RELATED}
    assert {each.fix for each in strays} == {"sign in"}
    assert all(span.path != each.span.path for each in strays if each.span for span, _ in each.related)


def test_without_uses_a_report_is_what_it_was() -> None:
    """Nothing is looked for."""
    plain = Report(texts={"m.md": ""}, project="p")

    assert together([plain, report(1, "1")])[0] is plain
    assert together([]) == []
