"""docs/rules.md, made from the rules and from the cases of the checks."""

import os
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from brandkit.checks import find_checks
from brandkit.engine.cases import examples, run_case
from brandkit.engine.prose_cases import in_order, prose_checks, remarks_in
from brandkit.engine.rules import Rule, find_rules
from brandkit.model.check import AnyCheck, Case
from brandkit.model.prose_check import ProseCase, ProseCheck

PAGE = Path(__file__).parents[2] / "docs" / "rules.md"

HoldTable = Callable[[str, str, Sequence[str], Iterable[Sequence[str]]], None]


def test_the_rules_are_those_of_the_code(hold_table: HoldTable) -> None:
    """Every rule there is, with its severity and its fault."""
    rows = [(f"[`{rule.id}`](#{_anchor(rule.id)})", rule.severity, rule.line) for rule in find_rules().values()]

    hold_table("rules.md", "rules", ("rule", "severity", "what it finds"), rows)


def test_each_rule_is_explained_by_its_check() -> None:
    """Why, what to do instead, and an example of each kind with what is really found in it."""
    text, made = PAGE.read_text("utf-8"), "\n".join("\n".join(_section(rule)) for rule in find_rules().values())
    found = re.search(r"(?<=<!-- begin each -->\n).*?(?=<!-- end each -->)", text, re.DOTALL)

    assert found
    if os.environ.get("BRANDKIT_ACCEPT"):
        PAGE.write_text(text[: found.start()] + made + "\n" + text[found.end() :], "utf-8")
    else:
        assert found[0] == made + "\n"


def _section(rule: Rule) -> Iterator[str]:
    yield from (f"### {rule.id}", "", f"*{rule.severity}*: {rule.line}", "")
    for paragraph in re.split(r"\n(?=[A-Z][a-z]+: )", rule.about.partition("\n\n")[2].strip()):
        word, _, rest = paragraph.partition(": ")
        yield from (f"**{word}:** {rest}", "")
    if rule.id in find_checks():
        yield from _shown(find_checks()[rule.id])
    elif rule.id in prose_checks():
        yield from _shown_prose(prose_checks()[rule.id])


def _shown(check: AnyCheck) -> Iterator[str]:
    faulty, clean = examples(check)
    for case, word in ((faulty, "Fails"), (clean, "Passes")):
        if case and (case is faulty or faulty is None or case.source != faulty.source):
            language = "markdown" if case.source.startswith("---\n") else "text"
            yield from (f"```{language}", *case.source.splitlines(), "```", "")
        if case and case.kit and (case is faulty or faulty is None or case.kit != faulty.kit):
            yield from ("```yaml", *case.kit.splitlines(), "```", "")
        if case:
            yield from (f"{word}, as {case.channel}:", "", f"> {_line(case.variant)}", "")
            yield from _found(check, case)


def _shown_prose(check: ProseCheck) -> Iterator[str]:
    """Yield each case in which something is found, and the first one that passes."""
    if check.voice:
        yield from ("With this in `styles/voice.yaml`:", "", "```yaml", *check.voice.splitlines(), "```", "")
    for case in (*(case for case in in_order(check) if case.finds), _clean(check)):
        word = "Fails" if case.finds else "Passes"
        where = f", in {case.locale}" if case.locale != "en-US" else ""
        situation = f", situation: {case.situation}" if case.situation else ""
        yield from (f"{word}{where}{situation}:", "", f"> {_line(_short(case.text))}", "")
        yield from (f"Beside: {_line(other)}\n" for other in case.beside)
        yield from _remarks(check, case)


def _clean(check: ProseCheck) -> ProseCase:
    return next(case for case in check.cases if not case.finds)


def _remarks(check: ProseCheck, case: ProseCase) -> Iterator[str]:
    remarks = remarks_in(check, case)
    for remark in remarks:
        mend = f"; write “{remark.fix}”" if remark.fix else ""
        yield f"- {remark.severity}: {remark.words}{mend}"
    if remarks:
        yield ""


def _short(text: str) -> str:
    """Return a text, of a long one its beginning."""
    return text if len(text) <= 200 else f"{text[:200].rpartition(' ')[0]} …"


def _found(check: AnyCheck, case: Case) -> Iterator[str]:
    findings = run_case(check, case).findings
    for finding in findings:
        mend = f"; write “{finding.fix}”" if finding.fix else ""
        yield f"- {finding.severity}: {finding.message}{mend}"
    if findings:
        yield ""


def _line(variant: str) -> str:
    return " / ".join(f"`{_visible(line)}`" for line in variant.splitlines() if line)


def _visible(line: str) -> str:
    """Return a line whose characters all can be seen; `\\u202e` stands for one that cannot."""
    return "".join(each if each.isprintable() else f"\\u{ord(each):04x}" for each in line)


def _anchor(heading: str) -> str:
    return re.sub(r"[^\w\- ]", "", heading)
