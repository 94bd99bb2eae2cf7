"""Vale's form: what its editor plug-ins read."""

import json
from collections.abc import Callable, Mapping

from brandkit.model.report import Report

Written = Callable[[str, Report], str]

KEYS = {"Action", "Span", "Check", "Description", "Link", "Message", "Severity", "Match", "Line"}


def test_spans_cut_out_the_match(reports: Mapping[str, Report], written: Written) -> None:
    """Code points from 1, the last one too; a fix is something that an editor can do."""
    files = json.loads(written("vale-json", reports["rich"]))
    path = "copy/größer & <neu>.md"
    alerts = files[path]
    lines = reports["rich"].texts[path].split("\n")
    matched = [alert for alert in alerts if alert["Match"]]

    assert [set(alert) for alert in alerts] == [KEYS] * 7
    for alert in matched:
        start, end = alert["Span"]
        assert lines[alert["Line"] - 1][start - 1 : end] == alert["Match"]
    assert [alert["Action"]["Name"] for alert in alerts] == ["remove", "replace", "remove", "remove", "", "", ""]
    assert alerts[1]["Action"]["Params"] == ['"quite\tgood"']


def test_what_cannot_be_used_is_an_alert(reports: Mapping[str, Report], written: Written) -> None:
    """An editor that shows none would show a file that is fine."""
    files = json.loads(written("vale-json", reports["rich"]))

    assert [alert["Message"] for alert in files["copy/bad.md"]] == ["`subjct` is not a key; did you mean `subject`?"]
