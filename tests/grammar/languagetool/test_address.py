"""No text leaves this computer unless the command line says so."""

import pytest

from brandkit.engine.files import load_kit
from brandkit.grammar.languagetool.address import SERVER, allowing_remote, faults_of


@pytest.mark.parametrize(
    "address",
    [
        "http://127.0.0.1:8081",
        "http://localhost:8081/v2",
        "http://[::1]:8081",
        "https://127.9.9.9",
        "http://localhost.",
    ],
)
def test_a_server_here_is_asked(address: str) -> None:
    """By name or number; nobody is asked where a name leads."""
    assert list(faults_of({SERVER: address})) == []


@pytest.mark.parametrize(
    "address",
    [
        "http://lt.example.com:8081",
        "http://127.0.0.1@lt.example.com",
        "http://127.0.0.1.example.com",
        "http://localhost.example.com",
        "http://0.0.0.0:8081",
        "http://10.0.0.7:8081",
        "http://2130706433:8081",
        "http://[2001:db8::1]:8081",
        "http://[::1:8081",
        "http://",
    ],
)
def test_another_computer_is_not(address: str) -> None:
    """However much it looks like this one; the fault says what to do."""
    faults = list(faults_of({SERVER: address}))

    assert len(faults) == 1
    assert SERVER in faults[0].mend


def test_a_flag_allows_another_computer() -> None:
    """Only the command line has it: a file that comes with a message cannot say so."""
    kit = allowing_remote(load_kit())

    assert list(faults_of({**kit.grammar, SERVER: "http://lt.example.com:8081"})) == []


@pytest.mark.parametrize("host", ["api.languagetool.org", "languagetool.org", "api.languagetoolplus.com"])
def test_the_public_server_is_never_asked(host: str) -> None:
    """Not even with the flag."""
    kit = allowing_remote(load_kit())

    (fault,) = faults_of({**kit.grammar, SERVER: f"https://{host}/v2"})
    assert "public server" in fault.text
