"""Tables for people: ruled on a terminal, plain aligned text in a pipe, both wrapped to the width that there is."""

from __future__ import annotations

import os
import re
import shutil
import sys
import textwrap
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from rich.box import SIMPLE_HEAD
from rich.cells import cell_len
from rich.console import Console
from rich.table import Table
from rich.text import Text

# Where the width is not known (a pipe, a file).
_WIDTH = 120
_GAP = 2
# A column is cut below its longest word only where that word is longer than this.
_LONGEST_WORD = 20

# Bounds break well after "to" and before "later": two lines of 13 characters.
_BOUNDS = re.compile(r"(by )?\d{4}(-\d\d){0,2}( to \d{4}-\d\d-\d\d| or later)?")
_BROKEN = 13

Row = dict[str, str]


def print_table(rows: Sequence[Row], names: Sequence[str], *, after: Sequence[Sequence[str]] = ()) -> None:
    """Prints the rows under their names; `after` are lines that stand under each row, as evidence does."""
    if not rows:
        return
    console = _console()
    shown = [{name: printable(row.get(name, "")) for name in names} for row in rows]
    widths = fit(shown, names, console.width)
    quoted = any(after)
    for number, portion in enumerate([[row] for row in shown] if quoted else [shown]):
        with console.capture() as captured:
            console.print(_table(portion, widths, head=number == 0, ruled=console.is_terminal and not quoted))
        for line in captured.get().splitlines():
            if line.strip() or quoted:
                print(line.rstrip())
        if quoted:
            print_lines(after[number], indent=4, width=console.width)


def print_lines(lines: Iterable[str], *, indent: int = 0, width: int | None = None) -> None:
    """Prints lines of text, each folded to the width there is, what is folded set in."""
    for line in lines:
        for folded in _folded(printable(line), _console().width if width is None else width, indent):
            print(folded)


def fit(rows: Sequence[Row], names: Sequence[str], width: int) -> dict[str, int]:
    """How wide each column is: as its widest cell where all fit; else bounds are broken first, then the widest columns
    cut, to no less than a word."""
    widths = {name: max(cell_len(line) for line in _lines(rows, name)) for name in names}
    if sum(widths.values()) + _GAP * len(names) > width:
        for name in names:
            if all(_BOUNDS.fullmatch(row[name]) for row in rows if row[name]):
                widths[name] = min(widths[name], max(_BROKEN, cell_len(name)))
    floors = {
        name: min(_LONGEST_WORD, max(cell_len(word) for line in _lines(rows, name) for word in line.split() or [""]))
        for name in names
    }
    over = sum(widths.values()) + _GAP * len(names) - width
    while over > 0:
        # The widest goes first, one character at a time, so that several long columns share the loss.
        name = max(names, key=lambda each: (widths[each] > floors[each], widths[each]))
        if widths[name] <= max(1, min(floors[name], 8)):
            break
        widths[name] -= 1
        over -= 1
    return {name: max(1, size) for name, size in widths.items()}


def _table(rows: Sequence[Row], widths: dict[str, int], *, head: bool, ruled: bool) -> Table:
    table = Table(
        box=SIMPLE_HEAD if ruled else None,
        show_header=head,
        pad_edge=False,
        padding=(0, _GAP, 0, 0),
        header_style="bold",
        collapse_padding=True,
    )
    for name, width in widths.items():
        table.add_column(Text(name), width=width, overflow="fold")
    for row in rows:
        table.add_row(*(Text(row[name]) for name in widths))
    return table


def page_width() -> int:
    """How wide the page is: the terminal, $COLUMNS, or else a width of our own."""
    known = sys.stdout.isatty() or "COLUMNS" in os.environ
    return shutil.get_terminal_size((_WIDTH, 24)).columns if known else _WIDTH


def _console() -> Console:
    return Console(file=sys.stdout, width=page_width(), highlight=False, markup=False, emoji=False)


def _lines(rows: Sequence[Row], name: str) -> Iterator[str]:
    yield name
    for row in rows:
        yield from row[name].splitlines()


def _folded(line: str, width: int, indent: int) -> list[str]:
    return textwrap.wrap(
        line,
        max(width, 40),
        initial_indent=" " * indent,
        subsequent_indent=" " * (indent + 4),
        break_on_hyphens=False,
    )


def printable(value: str) -> str:
    """Without what moves a cursor or colours a screen: control characters, but for line ends."""
    return "".join(
        char if char == "\n" or unicodedata.category(char) not in ("Cc", "Cs") else "\N{REPLACEMENT CHARACTER}"
        for char in value.replace("\t", " ").replace("\r\n", "\n")
    )
