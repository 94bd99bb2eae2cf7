"""The rules there are: those of checks, and brandkit's own that no check stands behind."""

from collections.abc import Iterator
from dataclasses import replace

from brandkit.checks import find_checks
from brandkit.grammar.checks import own_checks
from brandkit.model.check import CheckMap
from brandkit.model.frozen import frozen
from brandkit.model.kit import Kit
from brandkit.model.report import Report
from brandkit.style.ids import ids_of, off_in
from brandkit.style.looks import rules_of
from brandkit.style.page import about, where
from brandkit.style.ready import level_of
from brandkit.tone.checks import tone_checks


@frozen
class Rule:
    """What can be found, as `brandkit rules` lists it and `brandkit explain` explains it."""

    id: str
    severity: str
    """``off``: the kit has it, and brandkit.yaml switches it off."""
    about: str
    """As a check's: first line the fault; paragraphs that begin with ``Why:`` and ``Instead:``."""
    where: str = ""
    """Where a rule of style may look, in words: ``en; sms, push``; ``""``: everywhere."""
    path: str = ""
    """The file of a rule of style."""

    @property
    def line(self) -> str:
        """The fault in a line, without the rule's name."""
        return " ".join(self.about.partition("\n\n")[0].split()).partition(": ")[2]


OWN = (
    Rule(
        "link/address-as-words",
        "warning",
        """address-as-words: a message prints an address of a recipient's data as words.

Why: no value of a recipient becomes a link, so that among words it is cut apart and leads nowhere.
Instead: link it, `<{{ person.tracking_url }}>` or `[Track it]({{ person.tracking_url }})`. Mask a mail address, or link
it: `[Write to us](mailto:{{ shop.email }})`. Its label may be the address itself, which is then written once.
""",
    ),
    Rule(
        "limit/too-long",
        "error",
        """too-long: a variant uses more than its platform allows, in its worst case.

Why: what is beyond a limit is cut, refused, or billed twice; and the longest name comes some day.
Instead: write a shorter wording (a line that begins with `~`), mark a block `optional`, or say in the data schema how
long values can get. A limit of other severity than error is advice.
""",
    ),
    Rule(
        "source/branches-not-covered",
        "warning",
        """branches-not-covered: a message has more branches than are looked at.

Why: a branch that nobody looked at may say anything.
Instead: make several messages of it, or let the data schema say which values there are; `--branches` raises the limit.
""",
    ),
    Rule(
        "source/not-rendered",
        "error",
        """not-rendered: a message cannot be rendered for one of its channels.

Why: nobody gets it there.
Instead: mend what the finding names, or leave the channel out under `channels`.
""",
    ),
    Rule(
        "source/nothing-to-say",
        "error",
        """nothing-to-say: no block of a message has words for one of its channels.

Why: an empty message would go out.
Instead: write a block for the channel, or leave the channel out under `channels`.
""",
    ),
    Rule(
        "source/value-missing",
        "warning",
        """value-missing: a message shows a value that the data schema lets be missing.

Why: for people without that value there is no variant, and a bulk run stops there.
Instead: write a default, `{{ person.first_name | default("there") }}`, ask for the value with `{% if %}`, or let the
data schema require it.
""",
    ),
    Rule(
        "source/waiver-expired",
        "warning",
        """waiver-expired: a waiver's last day is over.

Why: what was allowed for a while is still there.
Instead: mend what it allowed; or, with a good reason, give it a later day.
""",
    ),
    Rule(
        "source/waiver-unused",
        "warning",
        """waiver-unused: a waiver allows something that is not found.

Why: it would hide the next fault of that kind.
Instead: remove it.
""",
    ),
)


def find_rules(kit: Kit | None = None) -> dict[str, Rule]:
    """Return every rule by its id, in the order of their ids: brandkit's own, and those of a kit's ``rules/``.

    Raises:
        KitError: lists what is wrong with any of the kit's rules.
    """
    checks = (Rule(check.id, check.severity, check.about) for check in find_checks().values())
    every = (*checks, *_of_prose(), *OWN, *(_of_kit(kit) if kit else ()))
    return {rule.id: rule for rule in sorted(every, key=lambda rule: rule.id)}


def _of_prose() -> Iterator[Rule]:
    for checks in (own_checks(), tone_checks()):
        yield from (Rule(check.id, check.severity, check.about) for check in checks.values())


def _of_kit(kit: Kit) -> Iterator[Rule]:
    off = off_in(kit)
    for rule in rules_of(kit):
        level = "off" if rule.id in off else level_of(rule.id, rule.level, kit.choice)
        yield Rule(rule.id, level, about(rule), where(rule), rule.path)


def rule_ids(checks: CheckMap | None = None, kit: Kit | None = None) -> tuple[str, ...]:
    """Return the ids of all rules, in order: brandkit's own, those of checks, those of a kit.

    Args:
        checks: None: all checks that there are.
        kit: whose rules of style count too, those that are switched off among them; nothing of them is read.
    """
    known = find_checks() if checks is None else checks
    own = (*(rule.id for rule in _of_prose()), *(rule.id for rule in OWN))
    return tuple(sorted({*known, *own, *(ids_of(kit) if kit else ())}))


def with_pages(report: Report) -> Report:
    """Return a report that holds the pages of the rules its findings name."""
    known = find_rules()
    named = sorted({finding.rule for finding in report.findings} & known.keys())
    return replace(report, pages={rule: known[rule].about for rule in named})
