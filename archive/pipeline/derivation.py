"""From facts to conclusions, for the whole archive or for what some articles touch."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from sqlalchemy import Connection, Engine

from archive import resolution, tenure
from archive.extraction import Extractor
from archive.model import ClaimFact, Conflict, EntityType, PositionFact, Tenure, TenureVersion
from archive.packs.model import Pack
from archive.store import conclusions, facts, rereading
from archive.store.engine import writing

# Posts whose conclusions are written together: enough to be fast, few enough that their versions fit into memory.
_POSTS_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Derived:
    """How much was derived, in rows; `reread` counts articles read again, `lost` reviewed claims no longer made."""

    positions: int = 0
    tenures: int = 0
    conflicts: int = 0
    events: int = 0
    reread: int = 0
    lost: int = 0


def derive(connection: Connection, pack: Pack, articles: Iterable[int] | None = None) -> Derived:
    """Draw the conclusions again: all of them, or those that these articles and the versions they replaced touch.

    The same tables come out whatever the order in which articles arrived.
    """
    whole = articles is None
    if articles is None:
        refs = facts.refs(connection)
    else:
        keys = facts.keys(connection, articles)
        # A listed spelling of a name is filed under a key of its own.
        spelled = {
            key for kind, name in keys if kind is EntityType.PERSON for key in resolution.identity_keys(name, pack)
        }
        refs = facts.refs(connection, keys | {(EntityType.PERSON, key) for key in spelled})
    touched = conclusions.replace_entities(connection, resolution.resolve(refs, pack), whole=whole)
    posts = facts.positions(connection, None if whole else touched.position_ids)
    ids = sorted(set(posts) | (set() if whole else set(touched.position_ids)))
    tenures = conflicts = 0
    for start in range(0, len(ids), _POSTS_AT_ONCE):
        chunk = ids[start : start + _POSTS_AT_ONCE]
        held = _Held()
        for position_id, claims in _by_position(connection, chunk):
            held.add(posts.get(position_id) or PositionFact(position_id), claims)
        conclusions.replace_tenures(connection, chunk, held.tenures, held.versions, held.conflicts)
        tenures += len(held.tenures)
        conflicts += len(held.conflicts)
    reports = facts.event_reports(connection, None if whole else touched.report_ids)
    events = resolution.merge_events(reports)
    conclusions.replace_events(connection, events, whole=whole)
    return Derived(len(ids), tenures, conflicts, len(events))


def rebuild(engine: Engine, pack: Pack, extractor: Extractor | None = None) -> Derived:
    """Derive everything again, in one transaction; with an extractor, read every stored article again first."""
    reread = lost = 0
    with writing(engine) as connection:
        if extractor is not None:
            for article_id, document in rereading.documents(connection):
                outcome = rereading.replace_reading(connection, article_id, document, extractor.read(document))
                reread += 1
                lost += len(outcome.lost)
        derived = derive(connection, pack)
    return Derived(derived.positions, derived.tenures, derived.conflicts, derived.events, reread, lost)


class _Held:
    """What follows from the claims on some posts."""

    def __init__(self) -> None:
        self.tenures: list[Tenure] = []
        self.versions: list[TenureVersion] = []
        self.conflicts: list[Conflict] = []

    def add(self, position: PositionFact, claims: list[ClaimFact]) -> None:
        derived = tenure.derive(position, claims)
        self.tenures.extend(derived.tenures)
        self.conflicts.extend(derived.conflicts)
        self.versions.extend(tenure.versions(position, claims))


def _by_position(connection: Connection, ids: list[int]) -> Iterator[tuple[int, list[ClaimFact]]]:
    for position_id, claims in groupby(facts.claim_facts(connection, ids), key=lambda claim: claim.position_id):
        yield position_id, list(claims)
