"""Values as JSON and back; whatever else stands there is refused."""

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.model.finding import SEVERITIES, Finding
from brandkit.model.place import Span
from brandkit.model.plain import as_plain, from_plain
from brandkit.model.report import Counts, Report, Waived

TEXT = st.text(max_size=5)
SPAN = st.builds(Span, TEXT, *[st.integers(1, 99)] * 4)
FINDING = st.builds(
    Finding, TEXT, st.sampled_from(SEVERITIES), TEXT, TEXT, TEXT, TEXT, TEXT, TEXT, TEXT, TEXT, SPAN | st.none(),
    st.lists(st.tuples(SPAN, TEXT), max_size=2).map(tuple), TEXT | st.none(), st.booleans(), TEXT, TEXT,
)  # fmt: skip
WAIVED = st.builds(Waived, FINDING, TEXT, st.dates() | st.none(), SPAN)
REPORT = st.builds(
    Report, st.lists(FINDING, max_size=2).map(tuple), st.lists(WAIVED, max_size=2).map(tuple),
    st.builds(Counts, st.integers(0, 9)), st.lists(TEXT, max_size=2).map(tuple),
    st.dictionaries(TEXT, TEXT, max_size=2), TEXT,
)  # fmt: skip
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | TEXT,
    lambda inner: st.lists(inner, max_size=6) | st.dictionaries(TEXT, inner, max_size=3),
)


@given(REPORT)
def test_reports_come_back(report: Report) -> None:
    """Through JSON, with all that they hold."""
    assert from_plain(Report, json.loads(json.dumps(as_plain(report)))) == report


@given(JSON)
def test_what_is_no_report_is_refused(plain: object) -> None:
    """With one error, whatever it is."""
    with pytest.raises(ValueError, match=r"unexpected|isoformat"):
        from_plain(Report, plain)


@pytest.mark.parametrize(
    ("kind", "plain"),
    [(int, True), (bool, 1), (str, None), (date, "2026-02-30"), (Span, ["m", 1, 1, 1]), (Span, ["m", 1, 1, 1, "1"])],
)
def test_types_are_not_mixed_up(kind: type, plain: object) -> None:
    """One is not True."""
    with pytest.raises(ValueError, match=r".+"):
        from_plain(kind, plain)
