"""A drawing in a terminal: a line of blocks for each tenure, ticks for the reports beneath it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from textwrap import wrap

from rich.cells import cell_len

from archive.tenure import Certainty
from archive.timeline.model import Drawing, Fade, Group, Lane, TickKind
from archive.timeline.plain import plain, shortened

_LEAST = 48
_LABEL = 34
# The axis is drawn again for the next post after so many lanes.
_AXIS_EVERY = 8
_ORDER = (Certainty.CERTAIN, Certainty.POSSIBLE, Certainty.CARRIED_FORWARD)


@dataclass(frozen=True, slots=True)
class Alphabet:
    """The characters of a drawing."""

    certain: str
    possible: str
    carried: str
    fading: str
    vacant: str
    support: str
    against: str
    mark: str
    line: str

    def of(self, certainty: Certainty) -> str:
        return (self.certain, self.possible, self.carried)[_ORDER.index(certainty)]


BLOCKS = Alphabet("█", "▒", "░", "·", "╌", "╵", "×", "┬", "─")
ASCII = Alphabet("#", "+", ".", "~", "_", "'", "x", "|", "-")

_COLOURS = {"certain": "36;1", "possible": "36", "carried": "2", "conflict": "31;1", "title": "1", "quiet": "2"}


def to_text(drawing: Drawing, *, width: int = 100, colour: bool = False, ascii: bool = False) -> str:
    """The drawing in lines of at most `width` characters; `colour` is for terminals, `ascii` for those without blocks."""
    return "\n".join(_Page(drawing, max(width, _LEAST), colour, ASCII if ascii else BLOCKS).lines()) + "\n"


@dataclass(frozen=True, slots=True)
class _Page:
    drawing: Drawing
    width: int
    colour: bool
    alphabet: Alphabet

    def lines(self) -> Iterator[str]:
        drawing = self.drawing
        yield self.styled("title", shortened(drawing.title, self.width))
        yield self.styled("quiet", shortened(drawing.subtitle, self.width))
        if not drawing.lanes:
            yield "nobody is known to have held it in these days"
            return
        below = _AXIS_EVERY
        for group in drawing.groups:
            yield ""
            if group.title and group.title != drawing.title:
                yield self.styled("title", shortened(group.title, self.width))
            if below >= _AXIS_EVERY:
                yield from self.axis()
                below = 0
            yield from self.group(group)
            below += len(group.lanes)
        yield ""
        yield from self.legend()
        yield from self.conflicts()

    @property
    def label(self) -> int:
        """How wide the names are: as wide as the widest, and no more than a third of the page."""
        lanes = self.drawing.lanes
        widest = max(cell_len(plain(text)) + 2 for lane in lanes for text in (lane.label, lane.detail))
        return min(widest, _LABEL, self.width // 3)

    @property
    def room(self) -> int:
        return self.width - self.label - 1

    def axis(self) -> Iterator[str]:
        names, line = [" "] * self.room, [self.alphabet.line] * self.room
        free = 0
        for mark in self.drawing.marks:
            at = self.column(self.drawing.place(mark.day))
            line[at] = self.alphabet.mark
            if at >= free and at + len(mark.label) <= self.room:
                names[at : at + len(mark.label)] = mark.label
                free = at + len(mark.label) + 1
        yield self.styled("quiet", (" " * (self.label + 1) + "".join(names)).rstrip())
        yield self.styled("quiet", " " * (self.label + 1) + "".join(line))

    def group(self, group: Group) -> Iterator[str]:
        for lane in group.lanes:
            conflict = "!" if lane.conflicts else " "
            name = shortened(lane.label, self.label - 2)
            filled = " " * (self.label - 2 - cell_len(name))
            sign = self.styled("conflict", conflict) if lane.conflicts else conflict
            yield f"{name}{filled} {sign} {self.bars(lane)}".rstrip()
            detail, ticks = shortened(f"  {lane.detail}", self.label), self.ticks(lane)
            if lane.detail or ticks:
                filled = " " * (self.label + 1 - cell_len(detail))
                yield f"{self.styled('quiet', detail)}{filled}{ticks}".rstrip()

    def bars(self, lane: Lane) -> str:
        cells = [""] * self.room
        # What is surer is drawn last, so that a short certain time is not lost in a cell that it shares.
        for bar in sorted(lane.bars, key=lambda each: -_ORDER.index(each.certainty)):
            begin, end = self.column(self.drawing.place(bar.first)), self.column(self.drawing.place(bar.last))
            for at in range(begin, end + 1):
                cells[at] = "vacant" if lane.vacant else bar.certainty.value
            if bar.fade is Fade.LEFT:
                cells[begin : begin + max(1, (end - begin + 1) // 2)] = ["fading"] * max(1, (end - begin + 1) // 2)
            elif bar.fade is Fade.RIGHT and end > begin:
                cells[end - (end - begin) // 3 : end + 1] = ["fading"] * ((end - begin) // 3 + 1)
        return self.painted(cells)

    def painted(self, cells: list[str]) -> str:
        signs = {
            "": (" ", ""),
            "fading": (self.alphabet.fading, "carried"),
            "vacant": (self.alphabet.vacant, "quiet"),
            Certainty.CERTAIN.value: (self.alphabet.certain, "certain"),
            Certainty.POSSIBLE.value: (self.alphabet.possible, "possible"),
            Certainty.CARRIED_FORWARD.value: (self.alphabet.carried, "carried"),
        }
        parts, at = [], 0
        while at < len(cells):
            end = at
            while end < len(cells) and cells[end] == cells[at]:
                end += 1
            sign, style = signs[cells[at]]
            parts.append(self.styled(style, sign * (end - at)) if style else sign * (end - at))
            at = end
        return "".join(parts).rstrip()

    def ticks(self, lane: Lane) -> str:
        cells = [" "] * self.room
        for tick in sorted(lane.ticks, key=lambda each: each.kind is TickKind.AGAINST):
            sign = self.alphabet.against if tick.kind is TickKind.AGAINST else self.alphabet.support
            # A report of a whole year has no day to stand on: it stands in its middle.
            middle = (self.drawing.place(tick.first) + self.drawing.place(tick.last)) / 2
            cells[self.column(middle)] = sign
        return "".join(cells).rstrip()

    def legend(self) -> Iterator[str]:
        signs = self.alphabet
        entries = [
            f"{signs.certain * 2} certain",
            f"{signs.possible * 2} possible",
            f"{signs.carried * 2} carried forward: last seen, no end known",
            f"{signs.fading * 2} open: no bound known",
        ]
        if any(lane.vacant for lane in self.drawing.lanes):
            entries.append(f"{signs.vacant * 2} vacant")
        entries.append(f"{signs.support} a report")
        if any(tick.kind is TickKind.AGAINST for lane in self.drawing.lanes for tick in lane.ticks):
            entries.append(f"{signs.against} a report not followed")
        if any(lane.conflicts for lane in self.drawing.lanes):
            entries.append("! reports that cannot all be true")
        line = ""
        for entry in entries:
            if line and len(line) + 3 + len(entry) > self.width:
                yield line
                line = entry
            else:
                line = f"{line}   {entry}" if line else entry
        yield line

    def conflicts(self) -> Iterator[str]:
        told: set[str] = set()
        for lane in self.drawing.lanes:
            for conflict in lane.conflicts:
                if conflict not in told:
                    told.add(conflict)
                    first, *rest = wrap(plain(f"{lane.label}: {conflict}"), self.width - 2)
                    yield f"{self.styled('conflict', '!')} {first}"
                    yield from (f"  {line}" for line in rest)

    def column(self, place: float) -> int:
        return max(0, min(self.room - 1, int(place * self.room)))

    def styled(self, style: str, text: str) -> str:
        return f"\x1b[{_COLOURS[style]}m{text}\x1b[0m" if self.colour and text else text
