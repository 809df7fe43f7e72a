"""Mentions that stand joined to each other in a sentence, row by row: the people of "Moss, Lind and Dahl"."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

Mention = TypeVar("Mention")


def joined_rows(mentions: Iterable[Mention], joined: Callable[[Mention, Mention], bool]) -> Iterator[list[Mention]]:
    """The rows of at least two, in the order of the sentence; `joined` says whether the second goes on with the first."""
    row: list[Mention] = []
    for mention in mentions:
        if row and joined(row[-1], mention):
            row.append(mention)
            continue
        if len(row) > 1:
            yield row
        row = [mention]
    if len(row) > 1:
        yield row
