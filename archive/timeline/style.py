"""How a drawing looks: by attributes, so that it is legible without a style sheet, and by a style sheet for dark mode and
print. Shape tells what colour tells: solid, hatched, dotted, faded."""

BAR = "#1d5f8a"
CONFLICT = "#b3261e"
PAPER = "#ffffff"
INK = "#1b1f24"
QUIET = "#57606a"
GRID = "#d0d7de"

# The classes begin with "tl-", so that a page may hold a drawing and styles of its own.
SHEET = f"""\
.tl {{ --tl-bar: {BAR}; --tl-conflict: {CONFLICT}; --tl-paper: {PAPER}; --tl-ink: {INK}; --tl-quiet: {QUIET}; --tl-grid: {GRID}; }}
@media (prefers-color-scheme: dark) {{
  .tl {{ --tl-bar: #7cc0ee; --tl-conflict: #ff8f85; --tl-paper: #14181d; --tl-ink: #e8ecf0; --tl-quiet: #a3adb8; --tl-grid: #343c45; }}
}}
@media print {{
  .tl {{ --tl-bar: #000; --tl-conflict: #000; --tl-paper: #fff; --tl-ink: #000; --tl-quiet: #333; --tl-grid: #bbb; }}
}}
@media (forced-colors: active) {{
  .tl {{ --tl-bar: CanvasText; --tl-conflict: LinkText; --tl-paper: Canvas; --tl-ink: CanvasText; --tl-quiet: CanvasText; --tl-grid: GrayText; }}
}}
svg.tl {{ max-width: 100%; height: auto; }}
.tl-paper {{ fill: var(--tl-paper); }}
.tl-halo {{ stroke: var(--tl-paper); }}
.tl-ink {{ fill: var(--tl-ink); }}
.tl-quiet {{ fill: var(--tl-quiet); }}
.tl-bar {{ fill: var(--tl-bar); }}
.tl-hatch {{ stroke: var(--tl-bar); }}
.tl-edge {{ stroke: var(--tl-bar); }}
.tl-tick {{ stroke: var(--tl-ink); }}
.tl-against {{ stroke: var(--tl-conflict); }}
.tl-conflict {{ fill: var(--tl-conflict); }}
.tl-grid {{ stroke: var(--tl-grid); }}
.tl a:focus, .tl a:hover {{ text-decoration: underline; }}
"""
