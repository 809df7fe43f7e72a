"""Stretches of time beside a post: "minister from March to October 2023", "has commanded the navy since 2021".

One phrase says when a tenure began and when it ended, or that it still lasts: one claim with the bounds of both.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from archive.dates import Bounds
from archive.extraction.dating import beside_title, own_date
from archive.extraction.dating.values import over_by, told_as_past
from archive.extraction.rules.scene import Candidate
from archive.extraction.spells import spells_of
from archive.extraction.when import When
from archive.extraction.when.values import Kind
from archive.model import Aspect, DateBasis, Modality


def spread(candidate: Candidate, published: date | None) -> Iterator[Candidate]:
    """A dated candidate with the beginning and the end that its own words give."""
    when = _own(candidate) if candidate.aspect in (Aspect.HOLDS, Aspect.HELD_BEFORE) else None
    if when is None or candidate.modality is not Modality.ASSERTED:
        yield candidate
        return
    yield from _stretch(candidate, when, published)
    # "governor (2003–2007 and 2011–2019)": every stretch is a tenure of its own
    more = spells_of(candidate.scene.sentence, candidate.post) if candidate.post is not None else []
    for again in more[1:] if when in more[:1] else ():
        yield from (spread_ for spread_ in _stretch(candidate, again, published) if spread_ is not candidate)


def _stretch(candidate: Candidate, when: When, published: date | None) -> Iterator[Candidate]:
    if when.kind is Kind.FROM_TO and when.span_start is not None and when.span_end is not None:
        yield from _from_to(candidate, when, when.span_start, when.span_end, published)
    elif when.kind is Kind.SINCE and when.bounds.known:
        yield replace(
            candidate,
            aspect=Aspect.BEGAN,
            bounds=told_as_past(when.bounds, published),
            basis=DateBasis.STATED,
            state=False,
            lasted_until=published if candidate.aspect is Aspect.HOLDS else None,
        )
    elif when.kind is Kind.UNTIL and when.bounds.closed and _past(when.bounds, published):
        yield replace(candidate, aspect=Aspect.ENDED, bounds=when.bounds, basis=DateBasis.STATED, state=False)
    else:
        yield candidate


def _own(candidate: Candidate) -> When | None:
    """The stretch that the words give; beside a name only one that stands right by the title ("minister since 2018")."""
    sentence = candidate.scene.sentence
    return beside_title(candidate, sentence) if candidate.title else own_date(candidate, sentence)


def _from_to(
    candidate: Candidate, when: When, start: Bounds, end: Bounds, published: date | None
) -> Iterator[Candidate]:
    if not end.closed or not _past(end, published):
        yield candidate
        return
    yield replace(
        candidate,
        aspect=Aspect.HELD_BEFORE,
        bounds=over_by(when.bounds, published),
        basis=DateBasis.STATED,
        started_by=start.latest if start.known else None,
        lasted_until=end.earliest if start.known else None,
    )


def _past(bounds: Bounds, published: date | None) -> bool:
    return published is None or (bounds.earliest is not None and bounds.earliest <= published)
