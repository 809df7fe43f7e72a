"""The text of an article with its sentences, claims and events marked in it, however they overlap.

Marks that cross are cut where they do: the first piece of each carries its id, so that an address ends at it. Names are
links, and links may not stand within each other: where names overlap, the shortest counts. All else is text.
"""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from markupsafe import Markup, escape

# The outer before the inner, where two marks have the same place.
ORDER = ("sentence", "report", "claim")


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the text: what it is (one of ORDER), the id of its place on the page, and the number of its note."""

    kind: str
    first: int
    last: int
    anchor: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """A stretch of the text that names something."""

    kind: str
    first: int
    last: int
    address: str
    title: str


def marked(text: str, marks: Iterable[Mark], links: Iterable[Link]) -> Markup:
    """The text as HTML; of marks of one kind and place the first is the outermost. What lies outside the text, or is
    empty, is left out."""
    inside = [mark for mark in marks if 0 <= mark.first < mark.last <= len(text)]
    inside.sort(key=lambda mark: (mark.first, -mark.last, ORDER.index(mark.kind)))
    return Markup("".join(_pieces(text, inside, flattened(links, len(text)))))


def flattened(links: Iterable[Link], length: int) -> list[Link]:
    """Stretches that do not overlap, in the order of the text; of those that do, the shortest keeps its place."""
    inside = [link for link in links if 0 <= link.first < link.last <= length]
    kept: list[Link] = []
    for link in sorted(inside, key=lambda link: (link.last - link.first, link.first)):
        for first, last in list(_free(kept, link.first, link.last)):
            insort(kept, replace(link, first=first, last=last), key=_first)
    return kept


def _free(kept: Sequence[Link], first: int, last: int) -> Iterator[tuple[int, int]]:
    """The parts of a stretch that no link covers; the links lie in their order and apart."""
    for link in kept[max(0, bisect_right(kept, first, key=_first) - 1) :]:
        if link.first >= last:
            break
        if first < link.first:
            yield first, link.first
        first = max(first, link.last)
    if first < last:
        yield first, last


def _first(link: Link) -> int:
    return link.first


def _pieces(text: str, marks: list[Mark], links: Sequence[Link]) -> Iterator[str]:
    at = 0
    open_marks: list[tuple[int, Mark]] = []
    waiting = [(mark.first, mark.last, mark, True) for mark in reversed(marks)]
    words = _Words(text, links)
    while waiting or open_marks:
        if open_marks and (not waiting or open_marks[-1][0] <= waiting[-1][0]):
            end, mark = open_marks.pop()
            yield from words.between(at, end)
            at = end
            yield _closed(mark, whole=end == mark.last)
            continue
        first, last, mark, whole = waiting.pop()
        yield from words.between(at, first)
        at = first
        if open_marks and last > open_marks[-1][0]:
            # It crosses the mark that it stands in: the rest of it follows behind that one.
            cut = open_marks[-1][0]
            _put(waiting, (cut, last, mark, False))
            last = cut
        open_marks.append((last, mark))
        yield _opened(mark, whole=whole)
    yield from words.between(at, len(text))


def _put(waiting: list[tuple[int, int, Mark, bool]], rest: tuple[int, int, Mark, bool]) -> None:
    """Put the rest of a mark where it comes in turn; what comes first is at the end, and of equals the longest."""
    place = len(waiting)
    while place and (waiting[place - 1][0], -waiting[place - 1][1]) < (rest[0], -rest[1]):
        place -= 1
    waiting.insert(place, rest)


def _opened(mark: Mark, *, whole: bool) -> str:
    place = f' id="{escape(mark.anchor)}"' if whole else ""
    tag = "span" if mark.kind == "sentence" else "mark"
    return f'<{tag}{place} class="{escape(mark.kind)}">'


def _closed(mark: Mark, *, whole: bool) -> str:
    if mark.kind == "sentence":
        return "</span>"
    if not whole or not mark.note:
        return "</mark>"
    label = "claim" if mark.kind == "claim" else "event"
    return (
        f'<sup><a class="note" href="#n{escape(mark.note)}" aria-label="{label} {escape(mark.note)}">'
        f"{escape(mark.note)}</a></sup></mark>"
    )


class _Words:
    """The text between two marks, with its links; asked for from the first character to the last."""

    def __init__(self, text: str, links: Sequence[Link]) -> None:
        self._text = text
        self._links = links
        self._next = 0

    def between(self, first: int, last: int) -> Iterator[str]:
        while first < last:
            while self._next < len(self._links) and self._links[self._next].last <= first:
                self._next += 1
            link = self._links[self._next] if self._next < len(self._links) else None
            if link is None or link.first >= last:
                yield str(escape(self._text[first:last]))
                return
            if link.first > first:
                yield str(escape(self._text[first : link.first]))
                first = link.first
            end = min(link.last, last)
            yield (
                f'<a class="{escape(link.kind)}" href="{escape(link.address)}" title="{escape(link.title)}">'
                f"{escape(self._text[first:end])}</a>"
            )
            first = end
