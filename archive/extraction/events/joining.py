"""Which reports of an article are of one event, and what all of them together say of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from archive.dates import Bounds
from archive.extraction.events.draft import Draft, Party
from archive.model import DateBasis, Modality, Role

_WIDE = 100_000
_WAYS = ("dismiss", "retire", "resign")
_LEAVING = frozenset(_WAYS)
_STATED = (DateBasis.STATED, DateBasis.EVENT_DATE)


@dataclass(slots=True)
class Joined:
    """One event of an article: its reports in text order with what they agree on."""

    reports: list[Draft]
    type: str
    mode: str | None
    actors: tuple[Party, ...]
    recipients: tuple[Party, ...]
    bounds: Bounds
    basis: DateBasis
    positions: frozenset[int]
    place: str | None

    @property
    def parties(self) -> tuple[Party, ...]:
        return (*self.actors, *self.recipients)


def join(drafts: Iterable[Draft]) -> list[Joined]:
    """The events of an article in the order in which they are first told.

    Reports that name their parties come first, so that "his Chinese counterpart" finds out who it was wherever in the
    article the name stands; reports that only point back ("the talks") come last and make no event.
    """
    ordered = sorted(map(_loosened, _once(drafts)), key=lambda draft: draft.sentence.index)
    events: list[Joined] = []
    for draft in sorted((each for each in ordered if not each.back), key=_vagueness):
        event = next((each for each in events if _same(each, draft)), None)
        if event is None:
            events.append(_alone(draft))
        else:
            _add(event, draft)
    for draft in (each for each in ordered if each.back):
        told = _meant(events, draft)
        if told is not None:
            _add(told, draft)
    for event in events:
        event.reports.sort(key=lambda draft: draft.sentence.index)
    return sorted(events, key=lambda event: event.reports[0].sentence.index)


def _once(drafts: Iterable[Draft]) -> list[Draft]:
    """Without the second way in which a sentence tells that somebody leaves ("is stepping down to retire")."""
    listed = list(drafts)
    ways: dict[tuple[int, Party], str] = {}
    for draft in listed:
        if draft.mode in _LEAVING:
            for person in draft.recipients:
                key = draft.sentence.index, person
                ways[key] = min(ways.get(key, draft.mode), draft.mode, key=_WAYS.index)
    return [
        draft
        for draft in listed
        if draft.mode not in _LEAVING
        or any(ways[draft.sentence.index, person] == draft.mode for person in draft.recipients)
    ]


def _loosened(draft: Draft) -> Draft:
    """A headline says "China" for a minister whom the text names."""
    if draft.sentence.role is not Role.HEADLINE:
        return draft
    loose = [
        tuple(party if party.person else replace(party, loose=True) for party in side)
        for side in (draft.actors, draft.recipients)
    ]
    return replace(draft, actors=loose[0], recipients=loose[1])


def _vagueness(draft: Draft) -> tuple[int, int, int]:
    return (
        sum(party.stand_in or party.loose for party in draft.parties),
        draft.bounds.width or _WIDE,
        draft.sentence.index,
    )


def _same(event: Joined, draft: Draft) -> bool:
    """Whether a draft reports an event: same type and modality, no two modes, a common day, parties that fit."""
    if event.type != draft.type:
        return False
    if {event.mode, draft.mode} == {"nominate", "appoint"}:
        return _nominated(event, draft)
    if event.reports[0].modality is not draft.modality:
        return draft.type == "PERSONNEL" and _told_twice(event, draft)
    if draft.type == "PERSONNEL":
        return _same_change(event, draft)
    if event.mode and draft.mode and event.mode != draft.mode and {event.mode, draft.mode} != {"video", "phone"}:
        return False
    return event.bounds.meets(draft.bounds) and _fit(event.parties, draft.parties)


def _nominated(event: Joined, draft: Draft) -> bool:
    """Whether one tells of a nomination and the other of the appointment that is to come of it."""
    to_come = draft.modality if draft.mode == "appoint" else event.reports[0].modality
    return to_come is Modality.PROSPECTIVE and bool(set(event.recipients) & set(draft.recipients))


def _same_change(event: Joined, draft: Draft) -> bool:
    """Changes of one person and post, and those that one decision made on one day.

    Who leaves, leaves once: how a headline calls it, and from which of several posts, makes no other event of it.
    """
    headline = Role.HEADLINE in (draft.sentence.role, event.reports[0].sentence.role)
    if not event.bounds.meets(draft.bounds):
        return False
    if event.mode != draft.mode and not (headline and {event.mode, draft.mode} <= _LEAVING):
        return False
    if set(event.recipients) & set(draft.recipients):
        return (
            headline
            or draft.mode != "appoint"
            or not event.positions
            or not draft.positions
            or bool(event.positions & draft.positions)
            or event.bounds == draft.bounds
        )
    if not draft.recipients or not event.recipients:
        return _fit(event.actors, draft.actors)
    return (
        draft.mode in ("appoint", "promote", "expel")
        and event.bounds == draft.bounds
        and draft.bounds.closed
        and (not event.actors or not draft.actors or bool(set(event.actors) & set(draft.actors)))
    )


def _told_twice(event: Joined, draft: Draft) -> bool:
    """Whether one report has a change done and the other has it to come: in a headline everything is present, and a choice
    without a day of its own is of what is to come."""
    first = event.reports[0]
    headline = Role.HEADLINE in (draft.sentence.role, first.sentence.role)
    same = event.mode == draft.mode or (headline and {event.mode, draft.mode} <= _LEAVING)
    if not same or not set(event.recipients) & set(draft.recipients):
        return False
    done = next((each for each in (first, draft) if each.modality is Modality.ASSERTED), None)
    coming = next((each for each in (first, draft) if each.modality is Modality.PROSPECTIVE), None)
    return (
        done is not None
        and coming is not None
        and (done.sentence.role is Role.HEADLINE or done.basis is DateBasis.PUBLICATION_DATE)
        and (done.sentence.role is Role.HEADLINE or coming.basis is not DateBasis.STATED)
        and (headline or not event.positions or not draft.positions or bool(event.positions & draft.positions))
    )


def _fit(one: tuple[Party, ...], other: tuple[Party, ...]) -> bool:
    """Whether each party of the smaller set is one of the larger, or a stand-in for one of its country."""
    few, many = sorted((list(dict.fromkeys(one)), list(dict.fromkeys(other))), key=len)
    left = list(many)
    for party in sorted(few, key=lambda each: (each.country is None, each.stand_in)):
        options = [each for each in left if _stands_for(party, each) or _stands_for(each, party)]
        # Oneself first, then one of the very country, then one whose country the article does not say.
        options.sort(key=lambda each: (each != party, each.country != party.country))
        match = options[0] if options else None
        if match is None:
            return False
        left.remove(match)
    return bool(few)


def _stands_for(vague: Party, party: Party) -> bool:
    if (vague.kind, vague.number) == (party.kind, party.number):
        return True
    return (vague.stand_in or vague.loose) and vague.country is not None and party.country in (vague.country, None)


def _meant(events: list[Joined], draft: Draft) -> Joined | None:
    """The encounter that "the talks" means: the last one told before, of the same means and day."""
    before = [
        event
        for event in events
        if event.type == draft.type
        and min(report.sentence.index for report in event.reports) <= draft.sentence.index
        and (event.mode == draft.mode or draft.mode is None or event.mode is None)
        and event.bounds.meets(draft.bounds)
        and event.reports[0].modality is draft.modality
    ]
    return max(before, key=lambda event: min(report.sentence.index for report in event.reports), default=None)


def _alone(draft: Draft) -> Joined:
    return Joined(
        [draft],
        draft.type,
        draft.mode,
        draft.actors,
        draft.recipients,
        draft.bounds,
        draft.basis,
        draft.positions,
        draft.place,
    )


def _add(event: Joined, draft: Draft) -> None:
    if draft.modality is not event.reports[0].modality:
        _settle(event, draft)
    if all(report.sentence is not draft.sentence for report in event.reports):
        event.reports.append(draft)
    if draft.mode in _LEAVING and draft.sentence.role is not Role.HEADLINE:
        event.mode = draft.mode  # the text says better how somebody left
    event.mode = _finer(event.mode, draft.mode)
    event.place = event.place or draft.place
    event.positions |= draft.positions
    new = [
        party
        for party in draft.parties
        if not any((party.kind, party.number) == (old.kind, old.number) for old in event.parties)
        and not ((party.stand_in or party.loose) and any(_stands_for(party, old) for old in event.parties))
    ]
    event.actors += tuple(party for party in draft.actors if party in new)
    event.recipients += tuple(party for party in draft.recipients if party in new and party not in event.actors)
    if not draft.back and draft.basis in _STATED and _better(draft, event):
        event.bounds, event.basis = draft.bounds, draft.basis


def _settle(event: Joined, draft: Draft) -> None:
    """One modality for all reports of an event: that of the text, and of it what is done."""
    told = [each for each in (*event.reports, draft) if each.sentence.role is not Role.HEADLINE] or [draft]
    done = next((each for each in told if each.modality is Modality.ASSERTED), told[0])
    if done.modality is not event.reports[0].modality:
        event.bounds, event.basis = draft.bounds, draft.basis
    for each in (*event.reports, draft):
        each.modality = done.modality


def _finer(one: str | None, other: str | None) -> str | None:
    return "video" if "video" in (one, other) else one or other


def _better(draft: Draft, event: Joined) -> bool:
    """Whether a report dates the event more closely, or says the date itself where the event had it from the story."""
    mine, its = draft.bounds.width or _WIDE, event.bounds.width or _WIDE
    return event.basis not in _STATED or mine < its or (mine == its and draft.basis is DateBasis.STATED)
