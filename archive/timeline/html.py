"""A drawing as a page of its own: the picture, a table behind it, and why each bound is what it is. No script, nothing
from elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator

from archive.timeline.model import Drawing, Lane, Tick, TickKind
from archive.timeline.plain import escaped
from archive.timeline.style import SHEET
from archive.timeline.svg import to_svg

# What the drawing means, in the words of the README.
MEANING = (
    ("certain", "on both sides of the day a report has the holder in the post, or says when the tenure began or ended"),
    ("possible", "no report excludes the day, and none has the holder in the post on both sides of it"),
    ("carried forward", "the holder was last seen in the post before that day, and no end is known"),
    ("open", "no bound is known on that side; the bar fades out"),
)
_PAGE_SHEET = """\
:root { color-scheme: light dark; }
body { margin: 0 auto; max-width: 68rem; padding: 1rem; line-height: 1.45;
       font-family: system-ui, -apple-system, 'Segoe UI', 'Noto Sans', Arial, sans-serif;
       background: var(--tl-paper); color: var(--tl-ink); }
h1 { font-size: 1.4rem; margin: .5rem 0; } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
figure { margin: 0; } figcaption { color: var(--tl-quiet); font-size: .9rem; } dt { font-weight: 600; display: inline; }
dd { display: inline; margin: 0; } dt::after { content: ":"; } dd::after { content: ""; display: block; }
.narrow { display: none; } .day { white-space: nowrap; }
@media (max-width: 40rem) { .narrow { display: block; } .wide { display: none; } }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid var(--tl-grid); }
thead th { border-bottom: 2px solid var(--tl-quiet); } th[scope=rowgroup] { padding-top: 1rem; }
details { border-bottom: 1px solid var(--tl-grid); padding: .4rem 0; } summary { cursor: pointer; font-weight: 600; }
summary span { font-weight: 400; color: var(--tl-quiet); }
.conflict { border-left: .3rem solid var(--tl-conflict); padding-left: .6rem; }
a { color: inherit; } li { margin: .3rem 0; }
@media print { details:not([open]) > *:not(summary) { display: block; } details::details-content { content-visibility: visible; }
               .narrow { display: none; } .wide { display: block; } }
"""
_PHONE = 400
_DAY = re.compile(r"\d{4}(?:-\d\d)+")
_UNBROKEN = r'<span class="day">\g<0></span>'


def to_html(drawing: Drawing) -> str:
    """The page, whole and by itself."""
    return "\n".join(_lines(drawing)) + "\n"


def _lines(drawing: Drawing) -> Iterator[str]:
    title = escaped(drawing.title)
    yield "<!doctype html>"
    yield '<html lang="en">'
    yield "<head>"
    yield '<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
    yield f"<title>{title}: timeline</title>"
    yield f"<style>\n{SHEET}{_PAGE_SHEET}</style>"
    yield "</head>"
    yield '<body class="tl">'
    yield "<main>"
    yield f"<h1>{title}</h1>"
    yield f"<p>{escaped(drawing.subtitle)}</p>"
    yield "<figure>"
    yield f'<div class="wide">{to_svg(drawing, prefix="wide", heading=False, sheet=False)}</div>'
    yield f'<div class="narrow">{to_svg(drawing, width=_PHONE, prefix="narrow", heading=False, sheet=False)}</div>'
    yield "<figcaption><dl>"
    yield from (f"<dt>{escaped(word)}</dt> <dd>{escaped(said)}</dd>" for word, said in MEANING)
    yield "</dl></figcaption>"
    yield "</figure>"
    if drawing.lanes:
        yield from _table(drawing)
        yield from _conflicts(drawing)
        yield from _reasons(drawing)
    yield "</main>"
    yield "</body>"
    yield "</html>"


def _table(drawing: Drawing) -> Iterator[str]:
    who = "post" if any(lane.detail for lane in drawing.lanes) else "holder"
    yield "<h2>The same as a table</h2>"
    yield '<div class="scroll">'
    yield "<table>"
    heads = (who, "began", "left", "seen in the post", "reports")
    columns = "".join(f'<th scope="col">{head}</th>' for head in heads)
    yield f"<thead><tr>{columns}</tr></thead>"
    for group in drawing.groups:
        yield "<tbody>"
        if group.title and len(drawing.groups) > 1:
            yield f'<tr><th scope="rowgroup" colspan="{len(heads)}"><bdi>{escaped(group.title)}</bdi></th></tr>'
        for lane in group.lanes:
            cells = (lane.start or "unknown", lane.end or "unknown", lane.seen, str(len(lane.ticks) or ""))
            written = "".join(f"<td>{_DAY.sub(_UNBROKEN, escaped(cell))}</td>" for cell in cells)
            yield f'<tr><th scope="row"><bdi>{escaped(_name(lane))}</bdi></th>{written}</tr>'
        yield "</tbody>"
    yield "</table></div>"


def _conflicts(drawing: Drawing) -> Iterator[str]:
    told = [(lane, conflict) for lane in drawing.lanes for conflict in lane.conflicts]
    if told:
        yield "<h2>Reports that cannot all be true</h2>"
        for lane, conflict in told:
            yield f'<p class="conflict"><strong><bdi>{escaped(_name(lane))}</bdi></strong>: {escaped(conflict)}</p>'


def _reasons(drawing: Drawing) -> Iterator[str]:
    yield "<h2>Why</h2>"
    for lane in drawing.lanes:
        if lane.vacant:
            continue
        yield f"<details><summary><bdi>{escaped(_name(lane))}</bdi> <span>{escaped(lane.bounds)}</span></summary>"
        yield f"<ul>{''.join(f'<li>{escaped(sentence)}</li>' for sentence in lane.why)}</ul>"
        if lane.ticks:
            yield "<p>All reports:</p>"
            yield f"<ul>{''.join(dict.fromkeys(_report(tick) for tick in lane.ticks))}</ul>"
        yield "</details>"


def _report(tick: Tick) -> str:
    against = " (not followed)" if tick.kind is TickKind.AGAINST else ""
    said = f"{escaped(tick.label)}{against}"
    if tick.url is None or not tick.url.startswith(("https://", "http://")):
        return f"<li>{said}</li>"
    return f'<li>{said} <a href="{escaped(tick.url)}" rel="noreferrer">source</a></li>'


def _name(lane: Lane) -> str:
    return f"{lane.label}, {lane.detail}" if lane.detail else lane.label
