"""Drawings of tenures on a page: the picture for a wide screen and for a narrow one, and the table behind them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from markupsafe import Markup

from archive.serve.addresses import Addresses
from archive.timeline import Drawing, compose, to_svg

Row = dict[str, Any]

_PHONE = 380
_TICKS = 40


@dataclass(frozen=True, slots=True)
class Shown:
    """A drawing as a page holds it."""

    drawing: Drawing
    wide: Markup
    narrow: Markup


def shown(drawing: Drawing, to: Addresses, prefix: str = "d") -> Shown:
    """The pictures of a drawing, with links from the bars to the tenures."""

    drawing = _thinned(drawing)

    def picture(width: int, name: str) -> Markup:
        # Every text in it is escaped by the part that draws.
        return Markup(
            to_svg(drawing, width=width, prefix=f"{prefix}-{name}", heading=False, sheet=False, link=to.tenure)
        )

    return Shown(drawing, picture(1000, "wide"), picture(_PHONE, "narrow"))


def _thinned(drawing: Drawing) -> Drawing:
    """The drawing with one tick for the reports of one time, and no more than can be told apart."""
    groups = []
    for group in drawing.groups:
        lanes = []
        for lane in group.lanes:
            ticks = list({(tick.kind, tick.first, tick.last): tick for tick in lane.ticks}.values())
            step = -(-len(ticks) // _TICKS) or 1
            lanes.append(replace(lane, ticks=tuple(ticks[::step])))
        groups.append(replace(group, lanes=tuple(lanes)))
    return replace(drawing, groups=tuple(groups))


def of_rows(
    to: Addresses,
    title: str,
    rows: Sequence[Row],
    *,
    vacancies: Sequence[Row] = (),
    conflicts: Sequence[Row] = (),
    until: date | None = None,
    of_person: bool = False,
    prefix: str = "d",
) -> Shown | None:
    """The drawing of cited rows of `holders`; None where there are none."""
    if not rows:
        return None
    drawing = compose(title, rows, vacancies=vacancies, conflicts=conflicts, until=until, of_person=of_person)
    return shown(drawing, to, prefix) if drawing.lanes else None
