"""accidental-tag: a number, a currency or a unit becomes a tag, a share's symbol or a command.

Why: "room #4a", "save $BIG" and "10 /month" turn into links: to a stranger's posts, to a share price, to a bot.
Instead: write "room 4a", "save BIG" and "10/month". A tag that you mean, name in the message's `tags: [G20]`; those of
letters, and those at the end of a post, are taken for meant.
"""

import re
from collections.abc import Iterator

from brandkit.checks.unmeant import fault_at, unmeant
from brandkit.checks.variants import called
from brandkit.checks.wording import quoted
from brandkit.facts.lexicon.lexicon import single_words
from brandkit.facts.recognise.setting import setting_of
from brandkit.model.channel import ReadLink
from brandkit.model.check import Case, Fault, VariantCheck
from brandkit.model.finished import Finished

_CUES = ("item_cues", "code_cues", "number_cues", "streets")
"""What stands before a number of something: "order", "gate"."""
_LAST_WORD = re.compile(r"([^\W\d_]+)\.?[ \u00a0]\Z")
_WORD = re.compile(r"\S+")
_SAID = {"tag": "makes a tag of {}", "cashtag": "makes a share's symbol of {}", "command": "makes a command of {}"}


def run(finished: Finished) -> Iterator[Fault]:
    """Yield a fault for each tag that is rather a number, each symbol and command; those at the end are meant."""
    closing: dict[str, int] = {}
    for kind, words in _SAID.items():
        for link in unmeant(finished, kind):
            text = finished.reading.visible[link.part].text
            if link.part not in closing:
                closing[link.part] = _closing_tags(text)
            is_meant = kind == "tag" and not _is_number(link, text, finished)
            if not is_meant and (kind == "command" or link.start < closing[link.part]):
                yield fault_at(link, f"{called(finished)} {words.format(quoted(link.label))}, which no `tags` name")


def _closing_tags(text: str) -> int:
    """Return where the tags begin with which a text ends; its end, where it ends otherwise."""
    start = len(text)
    for word in reversed(_WORD.findall(text)):
        if word[0] not in "#＃$":
            break
        start = text.rindex(word, 0, start)
    return start


def _is_number(link: ReadLink, text: str, finished: Finished) -> bool:
    """Return whether a tag is the number of something: it begins with a digit, or "order" stands before it."""
    bare = link.label.strip("#＃ ")
    if not any(map(str.isdigit, bare)):
        return False
    before = _LAST_WORD.search(text, max(0, link.start - 40), link.start)
    lexicon = setting_of(finished.source.locale).lexicon
    cues = frozenset().union(*(single_words(lexicon, category) for category in _CUES))
    return bare[0].isdigit() or (before is not None and before[1].casefold() in cues)


_ROOM = "We meet in room 4a. Save big."

CHECK = VariantCheck(
    "link/accidental-tag",
    "warning",
    run,
    cases=(
        Case(_ROOM, "We meet in room 4a. Save big.", channel="x"),
        Case(_ROOM, "We meet in room #4a. Save big.", ("#4a",), "x"),
        Case(_ROOM, "We meet in room 4a. Save $BIG today.", ("$BIG",), "x"),
        Case("Your code is A77.", "Your code #A77 is here.", ("#A77",), "x"),
        Case(
            "---\nlocale: de-DE\n---\nWir treffen uns in Raum 3b.", "Wir treffen uns in Raum #3b heute.", ("#3b",), "x"
        ),
        # X makes no tag of a number alone, and elsewhere nothing becomes one.
        Case(_ROOM, "We meet in room 4a. Our #1 in $5 deals.", channel="x"),
        Case(_ROOM, "We meet in room #4a. Save $BIG."),
        # Tags of letters are meant, and so is what stands at the end, or is declared.
        Case(_ROOM, "We meet at #SpringSale in room 4a. Save big. #G20 #4u $ACME", channel="x"),
        Case(
            "---\ntags: [G20, 5aside, $ACME]\n---\nWe meet.", "At the #G20 we play #5aside for $ACME now.", channel="x"
        ),
    ),
    about=__doc__ or "",
)
