"""contrast: words whose colour is too like what lies behind them, by day or in dark mode.

Colours are taken from style attributes, `bgcolor`, style sheets, and for dark mode from `prefers-color-scheme: dark`
and Outlook's `[data-ogsc]`. Words before a picture or a gradient are not judged.

Why: one in twelve men sees colours badly, and everybody reads in the sun sometimes; dark mode turns what was only pale
into what nobody can read.
Instead: a contrast of 4.5:1 (WCAG 2.2, 1.4.3); 3:1 does for letters of 24 pixels, or of 18.66 pixels in bold.
"""

from collections.abc import Iterator

from brandkit.checks.mail_pages import MailPage, fault_in, pages_in
from brandkit.checks.variants import called
from brandkit.markup.html_read.css_values import Colour, blend, contrast
from brandkit.markup.html_read.looks import DARK, LIGHT, Shown, declares_dark, shown_in, themes_of
from brandkit.model.check import Case, Fault, VariantCheck
from brandkit.model.finished import Finished

ENOUGH, ENOUGH_LARGE = 4.5, 3.0
LARGE, LARGE_BOLD = 24.0, 18.66
"""Pixels: 18 points, and 14 points in bold (WCAG 2.2, "large scale")."""


def run(finished: Finished) -> Iterator[Fault]:
    """Yield a fault for each pair of colours, in each theme, where it stands first."""
    for page in pages_in(finished):
        day = {each.start: each for each in shown_in(page.html)}
        for theme in themes_of(page.html):
            told: set[str] = set()
            for shown in day.values() if theme == LIGHT else _at_night(page, theme, day):
                words = _words(finished, shown, theme)
                if words and words not in told:
                    told.add(words)
                    yield fault_in(page, words, shown.start)


def _at_night(page: MailPage, theme: str, day: dict[int, Shown]) -> Iterator[Shown]:
    """Yield the words whose colours in a dark theme are certain.

    Where a mail does not say that it knows dark colours, and in Outlook.com, clients change what it leaves as it is:
    there only words count of which it sets both colours.
    """
    is_whole = theme == DARK and declares_dark(page.html)
    for shown in shown_in(page.html, theme):
        before = day.get(shown.start)
        is_set = before and before.colour != shown.colour and before.ground != shown.ground
        if before and not before.is_hidden and not shown.is_default and (is_whole or is_set):
            yield shown


def _words(finished: Finished, shown: Shown, theme: str) -> str:
    """Return what is wrong with the colours of words; ``""``: nothing, or it cannot be known."""
    if shown.colour is None or shown.ground is None or (shown.is_hidden and theme == LIGHT):
        return ""  # words of the ground's colour are hidden on purpose, unless it is a dark mode that hides them
    found = contrast(shown.colour, shown.ground)
    is_large = shown.size >= LARGE or (shown.is_bold and shown.size >= LARGE_BOLD)
    needed = ENOUGH_LARGE if is_large else ENOUGH
    if found >= needed:
        return ""
    where = "" if theme == LIGHT else " in dark mode" if theme == DARK else " in Outlook's dark mode"
    colour, ground = _digits(blend(shown.colour, shown.ground)), _digits(shown.ground)
    return (
        f"{called(finished)} has words in {colour} on {ground}{where}: "
        f"a contrast of {int(found * 100) / 100:g}, {needed:g} is needed"
    )


def _digits(colour: Colour) -> str:
    return "#" + "".join(f"{round(part * 255):02x}" for part in colour[:3])


_SALE = "Shop the sale."
_DARK = (
    '<html><head><meta name="color-scheme" content="light dark"><style>.a{{color:#222222}}'
    '@media (prefers-color-scheme: dark){{{rules}}}</style></head><body bgcolor="#ffffff">'
    '<div class="b" style="background-color:#ffffff"><p class="a">Shop the sale.</p></div></body></html>'
)
_OUTLOOK = (
    "<html><head><style>[data-ogsc] .a{{color:{colour}!important}} [data-ogsb] .b{{background-color:#333333!important}}"
    '</style></head><body><div class="b"><p class="a">Shop the sale.</p></div></body></html>'
)

CHECK = VariantCheck(
    "access/contrast",
    "warning",
    run,
    cases=(
        Case(_SALE, '<p style="color:#595959">Shop the sale.</p>', channel="email"),
        Case(_SALE, '<p style="color:#999999">Shop the sale.</p>', ("Shop the sale.",), "email"),
        Case(_SALE, '<td bgcolor="#eeeeee"><font color=gray>Shop the sale.</font></td>', ("Shop the sale.",), "email"),
        Case(_SALE, "<style>.a{color:#aaa}</style><p class=a>Shop <b>the sale.</b></p>", ("Shop",), "email"),
        # Large letters need less; nobody sees what is hidden; a picture's colours are not known.
        Case(_SALE, '<h1 style="color:#808080">Shop the sale.</h1>', channel="email"),
        Case(_SALE, '<p>Shop the sale.</p><p style="color:#ffffff;font-size:1px">Only today</p>', channel="email"),
        Case(_SALE, '<p>Shop the sale.</p><p style="display:none;color:#eeeeee">Only today</p>', channel="email"),
        Case(
            _SALE,
            '<td style="background:#ffffff url(https://a.example/b.png)">'
            '<p style="color:#dddddd">Shop the sale.</p></td>',
            channel="email",
        ),
        # A selector that is not understood may set anything.
        Case(_SALE, "<style>td > .a{background:#000000}</style><p class=a style='color:#eeeeee'>Shop the sale.</p>",
             channel="email"),
        Case(
            _SALE,
            "<p style='color:#444444'>Shop the sale. <span style='color:#bbbbbb'>|</span></p>",
            channel="email",
        ),
        # Dark mode: one colour is set, and the other forgotten.
        Case(
            _SALE,
            _DARK.format(rules=".a{color:#eeeeee!important}.b{background-color:#111111!important}"),
            channel="email",
        ),
        Case(_SALE, _DARK.format(rules=".b{background-color:#111111!important}"), ("Shop the sale.",), "email"),
        Case(_SALE, _DARK.format(rules=".a{color:#eeeeee!important}"), ("Shop the sale.",), "email"),
        Case(_SALE, _OUTLOOK.format(colour="#eeeeee"), channel="email"),
        Case(_SALE, _OUTLOOK.format(colour="#555555"), ("Shop the sale.",), "email"),
    ),
    about=__doc__ or "",
)  # fmt: skip
