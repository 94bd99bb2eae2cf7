"""Processes that help end with the one that they help, and say nothing."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from brandkit.preview.hands import SHARES, dismiss, hire
from tests.preview.serving import PATIENCE, ROOT


def test_a_process_ends_with_its_line() -> None:
    hand = hire(SHARES)
    hand.line.close()
    hand.process.join(PATIENCE)  # it may still be starting, and nobody is to kill it
    dismiss((hand,))
    assert hand.process.exitcode == 0


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "killpg"), reason="Windows has no groups of processes to send a signal to")
@pytest.mark.parametrize("is_seen", [False, True])
def test_ctrl_c_in_a_terminal_ends_all_of_them_quietly(is_seen: bool, tmp_path: Path) -> None:
    """A terminal sends it to every process, as soon as the server is there or after a page was made."""
    command = [sys.executable, "-m", "brandkit", "preview", str(ROOT / "examples" / "sale")]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True, start_new_session=True) as process:
        assert process.stdout
        address = process.stdout.readline().split()[-1]
        if is_seen:
            fetch = f"import urllib.request; urllib.request.urlopen('{address}').read()"
            subprocess.run([sys.executable, "-c", fetch], check=True, cwd=tmp_path, timeout=PATIENCE)
        os.killpg(process.pid, signal.SIGINT)
        _, said = process.communicate(timeout=PATIENCE)
    assert said == ""
    assert process.returncode == 0
