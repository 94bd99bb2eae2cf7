"""Plans: what an expression means, and how a plan is filled for one person or for millions.

A plan is compiled once (`compile_plan`) and then filled (`fill`) by generated Python, which only joins bytes. What it
writes is defined by `interpret`, and held equal to a second back end in Jinja2 (`fill_reference`). For few, it
is filled by `interpret` (`ready_plan`).
"""

from brandkit.compile.compiled import Compiled, compile_plan, ready_plan

__all__ = ["Compiled", "compile_plan", "fill", "fill_reference", "ready_plan"]


def fill(compiled: Compiled, data: object) -> bytes:
    """Return a plan filled with one person's data, in UTF-8.

    `data` is JSON as `json.loads` gives it: the root object, with ``person`` and the like.

    Raises:
        DataError: the data lacks a value, or has one that the plan cannot use.
    """
    return compiled.run(data)


def fill_reference(compiled: Compiled, data: object) -> bytes:
    """Return what `fill` returns, by way of Jinja2. It makes the template anew for each call.

    Raises:
        DataError: as `fill`.
        SourceError: conditions and loops are nested deeper than Jinja2 can follow.
    """
    from brandkit.compile.reference import reference

    return reference(compiled.plan, compiled.locale)(data)
