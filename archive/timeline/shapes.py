"""The shapes of a drawing in SVG, each by itself: text, bars, ticks, warnings, and the samples of the legend."""

from __future__ import annotations

from collections.abc import Iterator

from archive.tenure import Certainty
from archive.timeline import style
from archive.timeline.model import Drawing, Fade, TickKind
from archive.timeline.plain import escaped, plain, shortened

HEIGHT = 14
"""Of a bar."""

# A cell of text, as a share of the size of the font: an estimate that is rather too wide, since no font is at hand.
CELL = 0.53
_EDGE = f'class="tl-edge" fill="none" stroke="{style.BAR}"'
_DOTTED, _DASHED = 'stroke-dasharray="1 3"', 'stroke-dasharray="2 3"'


def text(
    x: float,
    y: float,
    said: str,
    size: int,
    *,
    weight: int = 400,
    quiet: bool = False,
    anchor: str = "start",
    room: float | None = None,
) -> str:
    """A line of text, cut with an ellipsis where there is less room; then the whole of it is told by its title."""
    shown = plain(said) if room is None else shortened(said, int(room / (size * CELL)))
    whole = f"<title>{escaped(said)}</title>" if shown != plain(said) else ""
    kind, fill = ("tl-quiet", style.QUIET) if quiet else ("tl-ink", style.INK)
    # Names in other scripts keep their own direction and do not turn the rest; lines behind a text end before it.
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size}" font-weight="{weight}" class="tl-halo {kind}" '
        f'fill="{fill}" stroke="{style.PAPER}" stroke-width="4" stroke-linejoin="round" text-anchor="{anchor}" '
        f'unicode-bidi="isolate" paint-order="stroke">{escaped(shown)}{whole}</text>'
    )


def definitions(prefix: str) -> Iterator[str]:
    """The hatching and the two fades, under ids that begin with the prefix."""
    yield "<defs>"
    yield (
        f'<pattern id="{prefix}-hatch" width="5" height="5" patternUnits="userSpaceOnUse" '
        f'patternTransform="rotate(45)"><line class="tl-hatch" x1="1" y1="0" x2="1" y2="5" stroke="{style.BAR}" '
        'stroke-width="1.8"/></pattern>'
    )
    for side, (begin, end) in {Fade.LEFT: (0, 1), Fade.RIGHT: (1, 0)}.items():
        name = f"{prefix}-{side.value}"
        yield (
            f'<linearGradient id="{name}-ramp"><stop offset="0" stop-color="#fff" stop-opacity="{begin}"/>'
            f'<stop offset="1" stop-color="#fff" stop-opacity="{end}"/></linearGradient>'
            f'<mask id="{name}" maskContentUnits="objectBoundingBox">'
            f'<rect width="1" height="1" fill="url(#{name}-ramp)"/></mask>'
        )
    yield "</defs>"


def bar(
    prefix: str, certainty: Certainty | None, begin: float, end: float, y: float, fade: Fade | None, told: str
) -> str:
    """A bar of some certainty, or (None) of a vacancy, with what a pointer over it tells."""
    width = max(end - begin, 2.5)
    where = f'x="{begin:.1f}" y="{y}" width="{width:.1f}" height="{HEIGHT}"'
    inside = f'x="{begin + 0.5:.1f}" y="{y + 0.5}" width="{max(width - 1, 1):.1f}" height="{HEIGHT - 1}"'
    title = f"<title>{escaped(told)}</title>"
    if certainty is None:
        return f'<rect {inside} {_EDGE} {_DASHED} pointer-events="all">{title}</rect>'
    if certainty is Certainty.CERTAIN:
        return f'<rect {where} class="tl-bar" fill="{style.BAR}">{title}</rect>'
    mask = f' mask="url(#{prefix}-{fade.value})"' if fade else ""
    if certainty is Certainty.POSSIBLE:
        filled = (
            f'<rect {where} fill="url(#{prefix}-hatch)">{title}</rect><rect {inside} {_EDGE} pointer-events="none"/>'
        )
    else:
        filled = (
            f'<rect {where} class="tl-bar" fill="{style.BAR}" fill-opacity="0.22">{title}</rect>'
            f'<rect {inside} {_EDGE} {_DOTTED} pointer-events="none"/>'
        )
    return f"<g{mask}>{filled}</g>"


def cross(x: float, y: float, told: str) -> str:
    """A report that was not followed."""
    return (
        f'<path class="tl-against" d="M{x - 3.5:.1f} {y}l7 7m0 -7l-7 7" stroke="{style.CONFLICT}" '
        f'stroke-width="1.8" fill="none"><title>{escaped(told)}</title></path>'
    )


def stroke(begin: float, end: float, y: float, told: str, *, stem: bool = True) -> str:
    """A report: a stem in the middle of the days it speaks of, with a foot as wide as these; without its stem a line."""
    upright = f"M{(begin + end) / 2:.1f} {y}v7" if stem else ""
    foot = f"M{begin:.1f} {y + 7}H{end:.1f}" if end - begin > 4 else ""
    return (
        f'<path class="tl-tick" d="{upright}{foot}" stroke="{style.INK}" stroke-width="{1.4 if stem else 0.8}" '
        f'fill="none"><title>{escaped(told)}</title></path>'
    )


def warning(x: float, y: float, told: str) -> str:
    """A triangle with a mark of exclamation, 14 wide and 13 high."""
    return (
        f'<g><title>{escaped(told)}</title><path class="tl-conflict" d="M{x + 7} {y}l7 13h-14z" '
        f'fill="{style.CONFLICT}"/><path class="tl-paper" d="M{x + 6.2} {y + 4}h1.6v5h-1.6zm0 6h1.6v1.6h-1.6z" '
        f'fill="{style.PAPER}"/></g>'
    )


def legend(drawing: Drawing, prefix: str, left: float, right: float, y: float) -> tuple[list[str], float]:
    """Samples with what they mean, in as many lines as they need, and where the last one ends."""
    out, x = list[str](), left
    for sample, said in _entries(drawing, prefix):
        length = 36 + len(said) * 12 * CELL + 18
        if x > left and x + length > right:
            x, y = left, y + 22
        out += [f'<g transform="translate({x:.1f} {y:.1f})">{sample}</g>', text(x + 36, y + 4, said, 12, quiet=True)]
        x += length
    return out, y + 8


def _entries(drawing: Drawing, prefix: str) -> Iterator[tuple[str, str]]:
    def sample(certainty: Certainty | None, fade: Fade | None, said: str) -> tuple[str, str]:
        return bar(prefix, certainty, 0, 28, -7, fade, said), said

    yield sample(Certainty.CERTAIN, None, "certain")
    yield sample(Certainty.POSSIBLE, None, "possible")
    yield sample(Certainty.CARRIED_FORWARD, None, "carried forward: last seen, no end known")
    yield sample(Certainty.POSSIBLE, Fade.LEFT, "open: no bound known")
    lanes = drawing.lanes
    if any(lane.vacant for lane in lanes):
        yield sample(None, None, "vacant")
    yield stroke(14, 14, -4, "a report"), "a report"
    if any(tick.kind is TickKind.AGAINST for lane in lanes for tick in lane.ticks):
        yield cross(14, -4, "a report not followed"), "a report not followed"
    if any(lane.conflicts for lane in lanes):
        yield warning(8, -7, "reports that cannot all be true"), "reports that cannot all be true"
