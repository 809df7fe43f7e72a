"""Which reports are about one event."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from archive.dates import Bounds
from archive.identity import stable_id
from archive.model import EntityType, Event, EventReport
from archive.packs.countries import surfaces
from archive.resolution.organisations import state_id

_CORE = frozenset({"actor", "recipient", "subject"})
_WIDE = 100_000
"""Days by which bounds with an open side are compared."""

_Part = tuple[EntityType, int]


@dataclass(slots=True)
class _Cluster:
    """Reports taken to be about one event, and what all of them together say of it. `concerned` are those whose post it is,
    in a change of post."""

    reports: list[EventReport]
    core: frozenset[_Part]
    concerned: frozenset[_Part]
    mode: str | None
    bounds: Bounds

    def takes(self, other: _Cluster) -> bool:
        """Whether both may be one event: one's participants are among the other's, no two modes, and a common day.

        Of a change of post only those concerned count: one outlet has the president sack a minister, another parliament.
        """
        one, two = (self.concerned, other.concerned) if self.concerned and other.concerned else (self.core, other.core)
        return (
            (one <= two or two <= one)
            and (self.mode is None or other.mode is None or self.mode == other.mode)
            and self.bounds.meets(other.bounds)
        )

    def take(self, other: _Cluster) -> None:
        self.reports.extend(other.reports)
        self.core |= other.core
        self.concerned |= other.concerned
        self.mode = self.mode or other.mode
        self.bounds = self.bounds & other.bounds or self.bounds | other.bounds


def merge_events(reports: Iterable[EventReport]) -> list[Event]:
    """The events that the reports are about, sorted by id; the same in whatever order the reports come.

    Reports are of one event when type and modality are the same, the modes do not differ, the actors, recipients and
    subjects of one are among those of the other with at least one person or organisation (not only states) in common,
    and their days meet; in a change of post it is the recipients, of whichever actors. Every report of an event must agree with all others, so a report of "this month" never ties a
    meeting of one day to that of another. A report without any date is merged only where it is about a change of post.
    """
    apart: list[EventReport] = []
    kinds: dict[tuple[str, str], list[EventReport]] = defaultdict(list)
    for report in sorted(reports, key=lambda each: each.id):
        if _own(report) and (report.bounds.known or report.type == "PERSONNEL"):
            kinds[report.type, report.modality].append(report)
        else:
            apart.append(report)
    events = [_event(_cluster(report), alone=True) for report in apart]
    for group in kinds.values():
        events.extend(_event(cluster, alone=False) for cluster in _clusters(group))
    return sorted(events, key=lambda event: event.id)


def _clusters(reports: list[EventReport]) -> Iterator[_Cluster]:
    """Reports that say just the same first, then the closest pairs before the others."""
    same: dict[tuple[object, ...], _Cluster] = {}
    for report in reports:
        signature = (report.mode, _core(report), report.bounds)
        if signature in same:
            same[signature].reports.append(report)
        else:
            same[signature] = _cluster(report)
    clusters = list(same.values())
    places = list(range(len(clusters)))

    def root(place: int) -> int:
        while places[place] != place:
            places[place] = places[places[place]]
            place = places[place]
        return place

    for one, other in sorted(_pairs(clusters), key=lambda pair: _distance(clusters, *pair)):
        left, right = root(one), root(other)
        if left != right and clusters[left].takes(clusters[right]):
            clusters[left].take(clusters[right])
            places[right] = left
    return (clusters[place] for place in range(len(clusters)) if root(place) == place)


def _pairs(clusters: list[_Cluster]) -> Iterator[tuple[int, int]]:
    """The pairs that may be one event: those that share a participant and a day, found by sweeping over the days."""
    by_part: dict[_Part, list[int]] = defaultdict(list)
    for place, cluster in enumerate(clusters):
        for part in cluster.core - _states():
            by_part[part].append(place)
    seen: set[tuple[int, int]] = set()
    for places in by_part.values():
        places.sort(key=lambda place: clusters[place].bounds.earliest or date.min)
        running: list[int] = []
        for place in places:
            start = clusters[place].bounds.earliest or date.min
            running = [other for other in running if (clusters[other].bounds.latest or date.max) >= start]
            for other in running:
                pair = (min(place, other), max(place, other))
                if pair not in seen and clusters[place].takes(clusters[other]):
                    seen.add(pair)
                    yield pair
            running.append(place)


def _distance(clusters: list[_Cluster], one: int, other: int) -> tuple[int, int, int, int, int]:
    """How far apart two are: in participants, in mode, in days; then by the ids of their first reports."""
    left, right = clusters[one], clusters[other]
    days = sum(cluster.bounds.width or _WIDE for cluster in (left, right))
    ids = sorted((left.reports[0].id, right.reports[0].id))
    return len(left.core ^ right.core), int(left.mode != right.mode), days, ids[0], ids[1]


def _cluster(report: EventReport) -> _Cluster:
    concerned = frozenset((kind, number) for kind, number, role in report.participants if role == "recipient")
    return _Cluster(
        [report],
        _core(report),
        concerned if report.type == "PERSONNEL" else frozenset(),
        report.mode,
        report.bounds,
    )


def _event(cluster: _Cluster, *, alone: bool) -> Event:
    """The event of a cluster, told as its canonical report tells it: the narrowest in days, then the fullest."""
    reports = sorted(cluster.reports, key=lambda each: each.id)
    told = min(
        reports,
        key=lambda each: (not each.bounds.known, each.bounds.width or _WIDE, -len(each.participants), each.id),
    )
    core = sorted((kind.value, number) for kind, number in _core(told))
    identity = (told.type, told.mode, told.modality, core, told.bounds.earliest, told.bounds.latest)
    places = sorted({report.place for report in reports if report.place}, key=lambda place: (-len(place), place))
    return Event(
        # What names no person or body of its own could be many events of the same day, so its report tells it apart.
        id=stable_id("event", *identity, told.id if alone else None),
        type=told.type,
        mode=cluster.mode,
        title=told.title,
        bounds=cluster.bounds,
        basis=told.basis,
        modality=told.modality,
        place=told.place or (places[0] if places else None),
        participants=tuple(sorted({part for report in reports for part in report.participants})),
        reports=tuple(report.id for report in reports),
        articles=len({report.article_id for report in reports}),
    )


def _core(report: EventReport) -> frozenset[_Part]:
    return frozenset((kind, number) for kind, number, role in report.participants if role in _CORE)


def _own(report: EventReport) -> bool:
    return bool(_core(report) - _states())


@cache
def _states() -> frozenset[_Part]:
    return frozenset((EntityType.ORGANISATION, state_id(country)) for _, country, _ in surfaces())
