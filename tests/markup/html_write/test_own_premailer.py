"""premailer in a copy of our own."""

import subprocess
import sys
from collections.abc import Callable

from lxml import etree

from brandkit.markup.html_write.own_premailer import own_premailer


def test_it_fetches_nothing() -> None:
    """An import is not followed, whatever premailer's own switches say: no socket, no file, no process."""
    css = "@import 'file:///etc/hostname';@import url(http://127.0.0.1:9/x);p{color:red}"
    root = etree.fromstring(f"<html><head><style>{css}</style></head><body><p>x</p></body></html>", etree.HTMLParser())
    inliner = own_premailer()(root)
    events = audited(lambda: inliner.transform(pretty_print=False))

    assert events == []
    assert root.find("body/p").get("style") == "color:red"


def test_it_has_no_means_to_fetch() -> None:
    """What premailer would ask for a page is not there."""
    assert vars(own_premailer()("").session) == {}


def test_others_have_their_own_premailer() -> None:
    """Ours is no module that anybody else could come upon, and loads neither cssutils nor requests."""
    program = (
        "import sys\n"
        "from brandkit.markup.html_write.own_premailer import own_premailer\n"
        "ours = own_premailer()\n"
        "print(sorted(sys.modules.keys() & {'premailer', 'premailer.premailer', 'cssutils', 'requests'}))\n"
        "import premailer, cssutils\n"
        "print(premailer.Premailer is ours, premailer.premailer.cssutils is cssutils)\n"
    )
    out = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout

    assert out.splitlines() == ["[]", "False True"]


def audited(act: Callable[[], object]) -> list[str]:
    """Return the names of the events in which an action opens something."""
    events: list[str] = []
    watching = [True]

    def hook(name: str, arguments: object) -> None:
        if watching[0] and (name.startswith(("socket.", "urllib.", "subprocess.")) or name in ("open", "os.system")):
            events.append(f"{name} {arguments}")

    sys.addaudithook(hook)
    try:
        act()
    finally:
        watching[0] = False
    return events
