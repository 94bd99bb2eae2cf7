"""Bands and dots as a picture: SVG that can be read by day, by night, and by a screen reader."""

from collections.abc import Iterator, Sequence
from html import escape

from brandkit.tone.band import OUTSIDE, UNSURE, WITHIN, Band, Dot
from brandkit.tone.judge_dimension import signed

_LEFT, _TRACK, _RIGHT = 160, 420, 60
_WIDTH = _LEFT + _TRACK + _RIGHT
_ROW, _HEAD, _GAP, _TOP = 24, 34, 18, 64

# Every text has a contrast of at least 4.5 against its ground, every mark of at least 3 (WCAG 2.2, 1.4.3 and 1.4.11).
_STYLE = """
  .ground { fill: #ffffff } .ink { fill: #1b1f24 } .soft { fill: #57606a } .track { stroke: #8c959f }
  .band { fill: #d7ecdd; stroke: #5b8f6d } .within { fill: #1a7f37 } .outside { fill: #b35900 }
  .unsure { fill: #ffffff; stroke: #57606a; stroke-width: 1.5 }
  text { font: 13px system-ui, sans-serif } .head { font-weight: 600; font-size: 14px } .title { font-size: 16px }
  @media (prefers-color-scheme: dark) {
    .ground { fill: #0d1117 } .ink { fill: #e6edf3 } .soft { fill: #9da7b1 } .track { stroke: #6e7681 }
    .band { fill: #17402a; stroke: #4f9468 } .within { fill: #3fb950 } .outside { fill: #f0883e }
    .unsure { fill: #0d1117; stroke: #9da7b1 }
  }
"""
_MARKS = {WITHIN: "within", OUTSIDE: "outside", UNSURE: "unsure"}


def picture_of(name: str, bands: Sequence[Band]) -> str:
    """Return the drawing of all variants of a message against its voice."""
    kept = [band for band in bands if band.dots]
    height = _TOP + sum(_HEAD + _ROW * len(band.dots) + _GAP for band in kept)
    size = f'viewBox="0 0 {_WIDTH} {height}" width="{_WIDTH}" height="{height}"'
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img" aria-labelledby="title desc">',
        f'<title id="title">{escape(f"The tone of {name}")}</title>',
        f'<desc id="desc">{escape(" ".join(_told(kept)))}</desc>',
        f"<style>{_STYLE}</style>",
        f'<rect class="ground" width="{_WIDTH}" height="{height}"/>',
        f'<text class="ink head title" x="16" y="26">{escape(f"The tone of {name}")}</text>',
        *_legend(),
    ]
    top = _TOP
    for band in kept:
        lines.extend(_drawn(band, top))
        top += _HEAD + _ROW * len(band.dots) + _GAP
    return "\n".join((*lines, "</svg>", ""))


def _told(bands: Sequence[Band]) -> Iterator[str]:
    """Yield the picture in words."""
    for band in bands:
        dots = ", ".join(f"{dot.channel} {signed(dot.value)} ({dot.state})" for dot in band.dots)
        yield f"{band.name}: {dots}."


def _legend() -> Iterator[str]:
    x = 16
    for state, mark in _MARKS.items():
        yield f'<circle class="{mark}" cx="{x + 5}" cy="44" r="5"/>'
        yield f'<text class="soft" x="{x + 16}" y="48">{state}</text>'
        x += 34 + 7 * len(state)
    yield f'<rect class="band" x="{x}" y="38" width="22" height="12" rx="2"/>'
    yield f'<text class="soft" x="{x + 30}" y="48">what the voice wants</text>'


def _drawn(band: Band, top: int) -> Iterator[str]:
    yield f'<text class="ink head" x="16" y="{top + 16}">{escape(band.name)}</text>'
    for value in (-2, -1, 0, 1, 2):
        yield f'<text class="soft" x="{_x(value):g}" y="{top + 16}" text-anchor="middle">{signed(value)}</text>'
    for number, dot in enumerate(band.dots):
        yield from _row(dot, top + _HEAD + _ROW * number)


def _row(dot: Dot, top: int) -> Iterator[str]:
    middle = top + _ROW // 2 - 4
    yield f'<text class="ink" x="{_LEFT - 12}" y="{middle + 4}" text-anchor="end">{escape(dot.channel)}</text>'
    yield f'<line class="track" x1="{_LEFT}" y1="{middle}" x2="{_LEFT + _TRACK}" y2="{middle}"/>'
    width = _x(dot.high) - _x(dot.low)
    yield f'<rect class="band" x="{_x(dot.low):g}" y="{middle - 7}" width="{width:g}" height="14" rx="3"/>'
    yield (
        f'<circle class="{_MARKS[dot.state]}" cx="{_x(dot.value):g}" cy="{middle}" r="5">'
        f"<title>{escape(f'{dot.channel}: {signed(dot.value)}, {dot.words}')}</title></circle>"
    )
    yield f'<text class="ink" x="{_WIDTH - 12}" y="{middle + 4}" text-anchor="end">{signed(dot.value)}</text>'


def _x(value: float) -> float:
    return _LEFT + (value + 2) / 4 * _TRACK
