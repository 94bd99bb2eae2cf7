"""Paths of a report from the root of the repository."""

from pathlib import Path

from brandkit.engine.report_paths import find_repository, from_root
from brandkit.errors import Fault
from brandkit.model.finding import Finding
from brandkit.model.place import Span
from brandkit.model.report import Report, Waived


def test_every_path_counts_from_the_root(tmp_path: Path) -> None:
    """Of findings and what is related to them, of waivers, faults and texts; what lies outside keeps its whole path."""
    (tmp_path / ".git").mkdir()
    here = tmp_path / "shop" / "copy"
    here.mkdir(parents=True)
    finding = Finding(
        "same/x", "error", "so", "m", span=Span("../m.md", 1, 2, 3, 4), related=((Span("n.md", 1, 1, 1, 1), ""),)
    )
    report = Report(
        (finding,),
        (Waived(finding, "so", None, Span(str(here / "n.md"), 1, 1, 1, 1)),),
        texts={"../m.md": "a", "/elsewhere/x.md": "b"},
        faults=(Fault("so", "", Span("./n.md", 1, 1, 1, 1)), Fault("so", "")),
    )
    told = from_root(report, here, find_repository(here))

    assert told.findings[0].span == Span("shop/m.md", 1, 2, 3, 4)
    assert told.findings[0].related[0][0].path == told.waived[0].span.path == "shop/copy/n.md"
    assert set(told.texts) == {"shop/m.md", "/elsewhere/x.md"}
    assert [fault.span and fault.span.path for fault in told.faults] == ["shop/copy/n.md", None]


def test_without_a_repository_paths_count_from_here(tmp_path: Path) -> None:
    """As they did."""
    assert find_repository(tmp_path) == tmp_path
