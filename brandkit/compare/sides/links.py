"""Where a view's links lead, as statements: a link's target counts as much as its words."""

from collections.abc import Iterator

from brandkit.facts.same_said import same_value
from brandkit.model.channel import ReadLink
from brandkit.model.comparison import View
from brandkit.model.statement import Said, Statement
from brandkit.model.value import Email, Phone, Url


def link_statements(view: View) -> Iterator[Statement]:
    """Yield a statement for each link that is meant as one, unless its words state the same already."""
    for link in view.links:
        value = _target(link)
        if link.meant and not any(
            each.start < link.end and link.start < each.end and same_value(each.value, value)
            for each in view.told.statements
        ):
            yield Statement(value, link.start, link.end)


def _target(link: ReadLink) -> Said:
    scheme, _, rest = link.target.partition(":")
    match scheme.lower():
        case "mailto":
            return Email(rest.partition("?")[0])
        case "tel":
            return Phone(rest)
        case _:
            return Url(link.target)
