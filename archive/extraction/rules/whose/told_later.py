"""The body of a title that the article gives only further on: a headline's "vice-chairman He Weidong", of whom the text then
says of which commission."""

from __future__ import annotations

from archive.extraction.context import ArticleContext
from archive.extraction.positions import PositionFinder
from archive.extraction.scene import Candidate
from archive.packs.lookup import title_key


def of_bodies_told_later(article: ArticleContext, positions: PositionFinder, told: list[Candidate]) -> None:
    """Puts the titles that stand without a body under the one body in which the article gives the same person that title."""
    for candidate in told:
        if candidate.person is None or candidate.position is None:
            continue
        entry = article.positions[candidate.position]
        if entry.organisation is not None:
            continue
        bodies = {
            body
            for other in told
            if other.person == candidate.person
            and other.position is not None
            and (body := article.positions[other.position].organisation) is not None
            and (
                _same(entry.title, article.positions[other.position].title)
                or title_key(entry.title) in map(title_key, article.positions[other.position].forms)
            )
        }
        if len(bodies) == 1:
            meant = positions.of(article, bodies.pop(), entry.title)
            for other in told:  # "Bo becomes commander in place of Lind": both are of the one body
                if other is not candidate and other.position == candidate.position and _beside(other, candidate):
                    other.position = meant
            candidate.position = meant


def _same(bare: str, told: str) -> bool:
    """Whether one title is the other, or the other with its rank among several: "second vice chairman"."""
    one, other = title_key(bare), title_key(told)
    return one == other or other in (f"first {one}", f"second {one}")


def _beside(one: Candidate, other: Candidate) -> bool:
    return one.scene.sentence is other.scene.sentence and one.person != other.person
