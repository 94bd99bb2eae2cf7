"""Asking brandkit about a text."""

import time
from functools import lru_cache

from bench.mutations.variant import Variant
from brandkit.engine.check import check
from brandkit.engine.prepare_source import PreparedSource, prepare_source
from brandkit.model.finding import Finding


def source_of(variant: Variant) -> PreparedSource:
    """Return a variant's source, ready for any number of calls."""
    return _prepared(variant.source) if isinstance(variant.source, str) else prepare_source(variant.source, variant.kit)


def findings_of(source: PreparedSource, variant: Variant, content: str) -> tuple[tuple[Finding, ...], float]:
    """Return the findings of the family ``same`` about a content, and the seconds that it took to make them."""
    start = time.perf_counter()
    report = check(source, {variant.channel: content}, variant.kit)
    taken = time.perf_counter() - start
    return tuple(finding for finding in report.findings if finding.rule.startswith("same/")), taken


@lru_cache(maxsize=512)  # a memo: a source is prepared once for all of its variants
def _prepared(text: str) -> PreparedSource:
    return prepare_source(text)
