"""The command ``brandkit preview``: what it refuses before anything is served."""

from multiprocessing import active_children
from pathlib import Path

import pytest

from brandkit.cli.commands import run
from tests.preview.serving import ROOT

SALE = str(ROOT / "examples" / "sale")


def refused(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """Return what the command says when it cannot be done."""
    code = run(["preview", *arguments])
    said = capsys.readouterr()

    assert (code, said.out) == (2, "")
    return said.err


def test_a_path_that_is_not_there(capsys: pytest.CaptureFixture[str]) -> None:
    """It says which one is near."""
    said = refused(capsys, f"{SALE}/spring-sail.md")

    assert "there is no file" in said
    assert "spring-sale.md" in said


def test_data_that_cannot_be_read(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Of a file that is not there, and of one that holds something else; its content is never told."""
    file = tmp_path / "person.json"
    file.write_text('["Zdeněk"]', "utf-8")

    assert "cannot be read" in refused(capsys, SALE, "--data", str(tmp_path / "none.json"))
    said = refused(capsys, SALE, "--data", str(file))
    assert "does not hold a JSON object" in said
    assert "Zdeněk" not in said


def test_a_channel_that_there_is_not(capsys: pytest.CaptureFixture[str]) -> None:
    """Each one that is asked for, with the one that is near."""
    said = refused(capsys, SALE, "--channel", "fax", "--channel", "sms", "--channel", "emial", "--channel", "")

    assert "there is no channel `fax`; the channels are" in said
    assert "there is no channel `emial`; did you mean `email`?" in said
    assert "there is no channel ``" in said


@pytest.mark.parametrize(
    "wrong", [["--channel", "fax"], ["--data", "nowhere.json"], ["nowhere.md"], ["--show-data"], ["--jobs", "2"]]
)
def test_nothing_is_started_for_what_is_refused(wrong: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """The processes that would help are not."""
    refused(capsys, SALE, *wrong)

    assert not active_children()


def test_jobs_without_an_export(capsys: pytest.CaptureFixture[str]) -> None:
    """The page itself takes as many processes as are of use."""
    assert "--export" in refused(capsys, SALE, "--jobs", "2")


def test_showing_data_without_data(capsys: pytest.CaptureFixture[str]) -> None:
    """One option is about the other."""
    assert "give both" in refused(capsys, SALE, "--show-data")


@pytest.mark.parametrize("port", ["-1", "65536", "http"])
def test_a_port_that_there_cannot_be(capsys: pytest.CaptureFixture[str], port: str) -> None:
    """Ports are numbers below 65536."""
    assert "--port" in refused(capsys, SALE, "--port", port)
