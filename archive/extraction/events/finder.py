"""The events of an article, from its sentences and the claims already found in them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta

from archive.extraction.assembly import Numbering
from archive.extraction.context import ArticleContext
from archive.extraction.dating import Story
from archive.extraction.events.careers import careers
from archive.extraction.events.draft import Draft, Party
from archive.extraction.events.encounters import encounters
from archive.extraction.events.frames import acts
from archive.extraction.events.joining import Joined, join
from archive.extraction.events.moments import moment
from archive.extraction.events.parties import Parties
from archive.extraction.events.personnel import personnel
from archive.extraction.events.salience import is_news, is_now
from archive.extraction.events.statements import statements
from archive.extraction.events.wording import title
from archive.extraction.organisations import OrganisationFinder
from archive.extraction.positions import PositionFinder
from archive.extraction.scene import Candidate, Scene
from archive.model import DateBasis, EventReading, ParticipantReading
from archive.packs.lookup import Lookup


class EventFinder:
    """Finds the events of articles; it keeps nothing between them."""

    def __init__(self, lookup: Lookup, organisations: OrganisationFinder) -> None:
        self._lookup = lookup
        self._organisations = organisations
        self._positions = PositionFinder(lookup, organisations)

    def find(
        self, article: ArticleContext, candidates: Sequence[Candidate], numbering: Numbering, story: Story
    ) -> list[EventReading]:
        """One reading for each sentence that reports an event, in text order.

        All reports of one event have the same type, mode, title, participants and bounds. Participants are numbered
        among the entities by `numbering`; a country takes part as an organisation of kind country.
        """
        told: list[Draft] = []
        parties = Parties(self._lookup, self._organisations, told)
        for sentence in article.read():
            scene = Scene(article, sentence, self._positions, list(candidates))
            for draft in self._of_sentence(scene, parties):
                dated = moment(scene, draft, story)
                draft.bounds, draft.basis = dated.bounds, dated.basis
                if not _long_ago(draft, article):
                    told.append(draft)
        told.extend(personnel(candidates, parties, story))
        events = join(told)
        readings = [
            reading
            for event in events
            if is_news(event, article, events)
            for reading in _readings(article, event, numbering)
        ]
        return sorted(readings, key=lambda reading: (reading.sentence, reading.type, reading.title))

    @staticmethod
    def _of_sentence(scene: Scene, parties: Parties) -> Iterator[Draft]:
        for rule in (encounters, statements, acts, careers):
            yield from rule(scene, parties)


def _long_ago(draft: Draft, article: ArticleContext) -> bool:
    """Whether a rank, retirement or death is a line of somebody's life rather than news."""
    if draft.mode not in ("promote", "retire", "die") or article.published is None:
        return False
    if draft.mode == "retire" and draft.basis is DateBasis.PUBLICATION_DATE:
        return not is_now(draft)
    first, last = draft.bounds.earliest, draft.bounds.latest
    wide = first is not None and last is not None and last - first > _YEAR
    return wide or (last is not None and article.published - last > _NEWS)


_NEWS = timedelta(days=45)
_YEAR = timedelta(days=366)
# PLOVER has one mode for encounters by any remote medium, and a nomination is the first step of an appointment; the title
# says which it was.
_MODE = {"video": "phone", "nominate": "appoint"}


def _readings(article: ArticleContext, event: Joined, numbering: Numbering) -> Iterator[EventReading]:
    event.actors = _once(event.actors)
    event.recipients = tuple(party for party in _once(event.recipients) if party not in event.actors)
    line = title(article, event)
    participants = tuple(
        ParticipantReading(
            numbering.person(party.number) if party.person else numbering.organisation(party.number), role
        )
        for role, parties in (("actor", event.actors), ("recipient", event.recipients))
        for party in parties
    )
    for report in event.reports:
        basis = event.basis
        if basis is DateBasis.STATED and report.basis is not DateBasis.STATED:
            basis = DateBasis.EVENT_DATE  # another sentence states it
        yield EventReading(
            sentence=report.sentence.index,
            start=report.sentence.start,
            end=report.sentence.end,
            type=event.type,
            title=line,
            mode=_MODE.get(event.mode or "", event.mode),
            participants=participants,
            bounds=event.bounds,
            basis=basis,
            modality=report.modality,
            place=event.place,
        )


def _once(parties: tuple[Party, ...]) -> tuple[Party, ...]:
    """Each participant once, whether named or stood in for."""
    return tuple(dict.fromkeys(replace(party, stand_in=False, loose=False) for party in parties))
