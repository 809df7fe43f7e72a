"""From facts to conclusions, for the whole archive or for what some articles touch."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, Engine

from archive import resolution, tenure
from archive.extraction import Extractor
from archive.model import ClaimFact, DeathFact, EntityType, Pin, PositionFact
from archive.packs.model import Pack
from archive.store import conclusions, decisions, endings, facts, rereading
from archive.store.engine import know_sizes, writing

# Posts whose conclusions are written together: enough to be fast, few enough that their versions fit into memory.
_POSTS_AT_ONCE = 500


Chain = tuple[PositionFact, ...]


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

    The same tables come out whatever the order in which articles arrived, from the decisions that are in force. Raises
    DecisionError for one that cannot be followed.
    """
    whole = articles is None
    if articles is None:
        know_sizes(connection)
        decisions.settle(connection)
        refs = facts.refs(connection)
        moved: set[int] = set()
    else:
        articles = set(articles)
        moved = decisions.posts_moved_to(connection, articles)
        keys = facts.keys(connection, articles)
        # A listed spelling of a name is filed under a key of its own.
        spelled = {
            key for kind, name in keys if kind is EntityType.PERSON for key in resolution.identity_keys(name, pack)
        }
        refs = facts.refs(connection, keys | {(EntityType.PERSON, key) for key in spelled})
    waiting = decisions.waiting(connection)
    touched = conclusions.replace_entities(connection, resolution.resolve(refs, pack), whole=whole)
    if whole:
        know_sizes(connection)
        ids = set(facts.positions(connection))
    else:
        moved |= {post for _, post in waiting ^ decisions.waiting(connection)}
        ids = moved | touched.position_ids | endings.posts_of_the_dead(connection, touched.report_ids)
    posts, tenures, conflicts = derive_posts(connection, ids)
    reports = facts.event_reports(connection, None if whole else touched.report_ids)
    events = resolution.merge_events(reports)
    conclusions.replace_events(connection, events, whole=whole)
    if whole:
        know_sizes(connection)
    return Derived(posts, tenures, conflicts, len(events))


def derive_posts(connection: Connection, position_ids: Iterable[int]) -> tuple[int, int, int]:
    """Draw the tenures of posts again, and of those that they were renamed to or from; how many posts, tenures and
    conflicts that is."""
    ids = facts.renamed(connection, position_ids)
    posts = facts.positions(connection, ids)
    held = 0
    conflicts = 0
    for chains in _portions(tenure.chains(posts[id] if id in posts else PositionFact(id) for id in sorted(ids))):
        found = [tenure.history(*said) for said in _said(connection, chains)]
        conclusions.replace_tenures(
            connection,
            [post.id for chain in chains for post in chain],
            [spell for history in found for spell in history.tenures],
            [version for history in found for version in history.versions],
            [conflict for history in found for conflict in history.conflicts],
            [version for history in found for version in history.disputes],
        )
        held += sum(len(history.tenures) for history in found)
        conflicts += sum(len(history.conflicts) for history in found)
    return len(ids), held, conflicts


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


def _portions(chains: list[Chain]) -> Iterator[list[Chain]]:
    for start in range(0, len(chains), _POSTS_AT_ONCE):
        yield chains[start : start + _POSTS_AT_ONCE]


def _said(
    connection: Connection, chains: list[Chain]
) -> Iterator[tuple[Chain, list[ClaimFact], list[DeathFact], list[Pin]]]:
    """What is claimed of each post under all its names, and of the deaths of its holders, and what is decided of it."""
    by_post: dict[int, list[ClaimFact]] = defaultdict(list)
    ids = [post.id for chain in chains for post in chain]
    for claim in facts.claim_facts(connection, ids):
        by_post[claim.position_id].append(claim)
    pinned: dict[int, list[Pin]] = defaultdict(list)
    for pin in decisions.pins(connection, ids):
        pinned[pin.position_id].append(pin)
    people = {claim.person_id for claims in by_post.values() for claim in claims}
    died = endings.deaths(connection, (person for person in people if person is not None))
    for chain in chains:
        claims = [claim for post in chain for claim in by_post[post.id]]
        holders = sorted({claim.person_id for claim in claims if claim.person_id in died})
        deaths = [death for person in holders for death in died[person]]
        yield chain, claims, deaths, [pin for post in chain for pin in pinned[post.id]]
