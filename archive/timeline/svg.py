"""A drawing as SVG: a picture that needs no script, legible on paper, on dark ground and without colour."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from archive.tenure import Certainty
from archive.timeline import style
from archive.timeline.model import Bar, Drawing, Lane, Tick, TickKind
from archive.timeline.plain import escaped
from archive.timeline.shapes import CELL, HEIGHT, bar, cross, definitions, legend, stroke, text, warning

Link = Callable[[int], str]

_WIDE = 640
_MARGIN = 16
_LABEL = 316
_YEAR = 367
# A drawing of more lanes has its axis beneath it as well.
_LONG = 12
_FONT = "system-ui, -apple-system, 'Segoe UI', 'Noto Sans', Arial, sans-serif"
_SAID = {
    Certainty.CERTAIN: "certain",
    Certainty.POSSIBLE: "possible",
    Certainty.CARRIED_FORWARD: "carried forward",
}


def to_svg(
    drawing: Drawing,
    *,
    width: int = 1000,
    prefix: str = "tl",
    heading: bool = True,
    sheet: bool = True,
    link: Link | None = None,
) -> str:
    """The drawing as one `<svg>` element, `width` units wide; names stand above their bars where that is narrow.

    `prefix` begins the ids in it, for a page of several drawings. Without its `heading` and its style `sheet` it stands in
    a page that has a heading and brings `archive.timeline.style.SHEET` itself. `link` gives the address of a tenure by
    its id.
    """
    return "\n".join(_Picture(drawing, width, prefix, heading, sheet, link).lines()) + "\n"


@dataclass(frozen=True, slots=True)
class _Picture:
    drawing: Drawing
    width: int
    prefix: str
    heading: bool
    sheet: bool
    link: Link | None

    @property
    def narrow(self) -> bool:
        return self.width < _WIDE

    @property
    def left(self) -> float:
        """Where the days begin."""
        return _MARGIN if self.narrow else _MARGIN + _LABEL

    @property
    def inner(self) -> float:
        """The width between the margins."""
        return self.width - 2 * _MARGIN

    @property
    def step(self) -> int:
        """From one lane to the next."""
        return 62 if self.narrow else 42

    @property
    def day(self) -> float:
        """A day, as a share of the drawing."""
        return 1 / ((self.drawing.last - self.drawing.first).days + 1)

    def x(self, place: float) -> float:
        return self.left + (self.width - _MARGIN - self.left) * max(0.0, min(1.0, place))

    def span(self, days: Bar | Tick) -> tuple[float, float]:
        """Where the first of the days begins and the last one ends."""
        return self.x(self.drawing.place(days.first)), self.x(self.drawing.place(days.last) + self.day)

    def lines(self) -> Iterator[str]:
        body, height = self.body()
        drawing = self.drawing
        # A picture is one thing to who hears it; one with links in it is a group of them.
        role = "group" if any("<a " in line for line in body) else "img"
        yield (
            f'<svg xmlns="http://www.w3.org/2000/svg" class="tl" role="{role}" viewBox="0 0 {self.width} {height}" '
            f'width="{self.width}" height="{height}" font-family="{escaped(_FONT)}" '
            f'aria-labelledby="{self.prefix}-title {self.prefix}-desc">'
        )
        yield f'<title id="{self.prefix}-title">{escaped(drawing.title)}</title>'
        yield f'<desc id="{self.prefix}-desc">{escaped(described(drawing))}</desc>'
        if self.sheet:
            yield f"<style>{style.SHEET}</style>"
        yield from definitions(self.prefix)
        yield f'<rect class="tl-paper" width="{self.width}" height="{height}" fill="{style.PAPER}"/>'
        yield from body
        yield "</svg>"

    def body(self) -> tuple[list[str], int]:
        """What is drawn from top to bottom, and how high that is."""
        drawing, out = self.drawing, list[str]()
        y = 0.0
        if self.heading:
            out.append(text(_MARGIN, 30, drawing.title, 18, weight=600, room=self.inner))
            out.append(text(_MARGIN, 48, drawing.subtitle, 12, quiet=True, room=self.inner))
            y = 62.0
        if not drawing.lanes:
            out.append(text(_MARGIN, y + 22, "Nobody is known to have held it in these days.", 14, room=self.inner))
            return out, round(y + 44)
        top = y + 16
        y = top + 4
        lanes: list[str] = []
        for group in drawing.groups:
            if group.title and group.title != drawing.title:
                y += 24
                lanes.append(text(_MARGIN, y - 4, group.title, 14, weight=600, room=self.inner))
            for lane in group.lanes:
                lanes += self.lane(lane, y)
                y += self.step
        out += self.grid(top, y)
        out += lanes
        out += self.axis(top - 4)
        if len(drawing.lanes) > _LONG:
            out += self.axis(y + 14)
            y += 18
        explained, y = legend(drawing, self.prefix, _MARGIN, self.width, y + 24)
        return out + explained, round(y + 10)

    def grid(self, top: float, bottom: float) -> Iterator[str]:
        for mark in self.drawing.marks:
            x = self.x(self.drawing.place(mark.day))
            yield f'<line class="tl-grid" x1="{x:.1f}" y1="{top}" x2="{x:.1f}" y2="{bottom}" stroke="{style.GRID}"/>'

    def axis(self, y: float) -> Iterator[str]:
        free = 0.0
        for mark in self.drawing.marks:
            x, length = self.x(self.drawing.place(mark.day)), len(mark.label) * 12 * CELL
            if x - length / 2 >= free and x + length / 2 <= self.width:
                yield text(x, y, mark.label, 12, quiet=True, anchor="middle")
                free = x + length / 2 + 8

    def lane(self, lane: Lane, y: float) -> Iterator[str]:
        room = self.inner if self.narrow else _LABEL - 18
        link = self.link(lane.tenure_id) if self.link is not None and lane.tenure_id is not None else None
        yield f'<a href="{escaped(link)}">' if link is not None else "<g>"
        name = f"{lane.label}, {lane.detail}" if lane.detail and self.narrow else lane.label
        sign = 18 if lane.conflicts else 0
        yield text(_MARGIN + sign, y + 16, name, 14, weight=500, quiet=lane.vacant, room=room - sign)
        if lane.conflicts:
            yield warning(_MARGIN, y + 4, "; ".join(lane.conflicts))
        below = lane.bounds if self.narrow or not lane.detail else lane.detail
        yield text(_MARGIN, y + 31, below, 11, quiet=True, room=room)
        at = y + 36 if self.narrow else y + 5
        for each in lane.bars:
            yield self.bar(lane, each, at)
        for tick in lane.ticks:
            yield self.tick(tick, at + HEIGHT + 3)
        yield "</a>" if link is not None else "</g>"

    def bar(self, lane: Lane, days: Bar, y: float) -> str:
        said = "vacant" if lane.vacant else _SAID[days.certainty]
        told = f"{lane.label}: {said}, {days.first} to {days.last}"
        begin, end = self.span(days)
        return bar(self.prefix, None if lane.vacant else days.certainty, begin, end, y, days.fade, told)

    def tick(self, tick: Tick, y: float) -> str:
        begin, end = self.span(tick)
        if tick.kind is TickKind.AGAINST:
            return cross((begin + end) / 2, y, tick.label)
        return stroke(begin, end, y, tick.label, stem=(tick.last - tick.first).days < _YEAR)


def described(drawing: Drawing) -> str:
    """The drawing in words, for those who do not see it."""
    if not drawing.lanes:
        return f"{drawing.subtitle}. Nobody is known to have held it."
    said = []
    for group in drawing.groups:
        lanes = [_told(lane) for lane in group.lanes]
        title = f"{group.title}: " if group.title and group.title != drawing.title else ""
        said.append(f"{title}{'; '.join(lanes)}.")
    return f"Timeline, {drawing.subtitle}. {' '.join(said)}"


def _told(lane: Lane) -> str:
    name = f"{lane.label}, {lane.detail}" if lane.detail else lane.label
    if lane.vacant:
        return f"{name} {lane.start}, {lane.end}"
    conflict = ", in conflict with other reports" if lane.conflicts else ""
    return f"{name}, began {lane.start or 'unknown'}, left {lane.end or 'unknown'}{conflict}"
