"""The evidence of a row, beside it: of a tenure what carries each bound and why, of a conflict its claims, of an event its
reports."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from sqlalchemy import Engine

from archive.dates import Bounds
from archive.model import Aspect, BearsOn, BoundBasis, ClaimFact, ClaimStatus, DateBasis, Pin, Tenure
from archive.queries import parts
from archive.queries.wording import Cited, sentences
from archive.store import decisions, endings, facts
from archive.store.conclusions import tenure_id
from archive.store.engine import reading
from archive.store.views import day_number
from archive.tenure import chains, corrected, history

Row = dict[str, Any]

_TENURES = """
SELECT tenure_id, person, person_id, position_id, spell, start_earliest, start_latest, end_earliest, end_latest,
       first_seen, last_seen, start_basis, end_basis, end_reason, acting, articles, claims
FROM holders
WHERE tenure_id IN ({ids})
"""
_SPELLS = """
SELECT other.id
FROM tenures AS own
JOIN tenures AS other ON other.person_id = own.person_id AND other.position_id = own.position_id
WHERE own.id IN ({ids}) AND other.id <> own.id
"""
_BEARINGS = "SELECT tenure_id, claim_id, bears_on FROM tenure_evidence WHERE tenure_id IN ({ids})"
# Of the sightings some, spread over the time of the tenure or near to a day.
_SOME_BEARINGS = """
SELECT tenure_id, claim_id, bears_on
FROM (
    SELECT tenure_evidence.tenure_id, tenure_evidence.claim_id, tenure_evidence.bears_on,
           row_number() OVER (
               PARTITION BY tenure_evidence.tenure_id, tenure_evidence.bears_on ORDER BY {order}, claims.id
           ) AS place,
           count(*) OVER (PARTITION BY tenure_evidence.tenure_id, tenure_evidence.bears_on) AS places
    FROM tenure_evidence
    JOIN claims ON claims.id = tenure_evidence.claim_id
    WHERE tenure_evidence.tenure_id IN ({{ids}})
) AS placed
WHERE bears_on <> 'within' OR {kept}
"""
_SAMPLE = _SOME_BEARINGS.replace("bears_on <> 'within' OR ", "")
_SPREAD = "(place * {most}) / places <> ((place - 1) * {most}) / places"
_DATED = "coalesce(claims.date_latest, claims.date_earliest, '9999-12-31')"
_IN_CONFLICT = "SELECT conflict_id, claim_id FROM conflict_claims WHERE conflict_id IN ({ids})"
_ONCE_IN_CONFLICT = """
SELECT versions.conflict_id, conflict_version_claims.claim_id
FROM conflict_versions AS versions
JOIN conflict_version_claims ON conflict_version_claims.version_id = versions.id
WHERE versions.conflict_id IN ({{ids}})
  AND (versions.known_from IS NULL OR versions.known_from <= '{day}')
  AND (versions.known_to IS NULL OR '{day}' < versions.known_to)
"""
_CLAIMS = """
SELECT claims.id AS claim_id, claims.quote, claims.article_id, articles.url, articles.title, articles.publisher,
       articles.published_on, claims.char_start, claims.char_end, claims.aspect, claims.person_id,
       claims.position_id, claims.acting, claims.date_earliest, claims.date_latest, claims.date_basis,
       claims.started_by, claims.lasted_until, claims.confidence, claims.status, people.name AS person,
       coalesce(articles.published_on, substr(coalesce(articles.retrieved_at, articles.ingested_at), 1, 10)) AS known_from
FROM claims
JOIN articles ON articles.id = claims.article_id
LEFT JOIN people ON people.id = claims.person_id
WHERE claims.id IN ({ids})
"""
_PEOPLE = "SELECT id, name FROM people WHERE id IN ({ids})"
_SHOWN = (
    "quote",
    "person",
    "article_id",
    "url",
    "title",
    "publisher",
    "published_on",
    "char_start",
    "char_end",
    "aspect",
    "date_earliest",
    "date_latest",
    "confidence",
    "status",
)
_ORDER = tuple(BearsOn)


def cite_rows(
    engine: Engine,
    rows: list[Row],
    *,
    known_at: str | None = None,
    sightings: int | None = None,
    near: date | None = None,
) -> list[Row]:
    """The rows, each with `evidence`, a list of {bears_on, quote, person, article_id, url, title, publisher, published_on,
    char_start, char_end, aspect, date_earliest, date_latest, confidence, status, claim_id}: what bears on the start first, and the oldest first.

    Rows of a tenure have `explanation` as well, a list of {bears_on, text, claims}: a sentence for each bound. A row of
    two tenures has the evidence of both, that of a vacancy the end of the one and the start of the other. With `known_at`
    (an ISO day) nothing that was published later, and the bounds of that day explained. With `sightings` no more than so
    many of what bears on no bound of a tenure: spread over its time, or the nearest to the day `near`.
    """
    wanted = {row[name] for row in rows for name, _ in _tenures_of(row)}
    told = _told(engine, sorted(wanted), known_at, _bearings(sightings, near))
    in_conflict = _conflicts(engine, {row["conflict_id"] for row in rows if "conflict_id" in row}, known_at)
    return [_with_evidence(engine, row, told, in_conflict) for row in rows]


def sample_rows(engine: Engine, rows: list[Row], most: int) -> list[Row]:
    """The rows of tenures, each with so much of its `evidence` as a picture has room for: of each kind no more than so many
    sentences, spread over its time; and no explanation."""
    ids = sorted({row["tenure_id"] for row in rows})
    found = list(parts.by_ids(engine, _SAMPLE.format(order=_DATED, kept=_SPREAD.format(most=most)), ids))
    claims = _claims(engine, {row["claim_id"] for row in found}, None)
    evidence: dict[int, list[Row]] = defaultdict(list)
    for row in found:
        evidence[row["tenure_id"]].append({"bears_on": row["bears_on"]} | claims[row["claim_id"]][1])
    return [row | {"evidence": sorted(evidence[row["tenure_id"]], key=_place)} for row in rows]


def _with_evidence(
    engine: Engine, row: Row, told: Mapping[int, tuple[list[Row], list[Row]]], in_conflict: Mapping[int, list[Row]]
) -> Row:
    if "conflict_id" in row:
        return row | {"evidence": in_conflict.get(row["conflict_id"], [])}
    if row.get("event_id") is not None:
        return row | {"evidence": parts.rows(engine, "event_evidence", id=row["event_id"])}
    asked = _tenures_of(row)
    if not asked and "tenure_id" not in row:
        return row
    evidence: list[Row] = []
    explanation: list[Row] = []
    for name, side in asked:
        quotes, why = told.get(row[name], ([], []))
        evidence += [quote for quote in quotes if side in (None, quote["bears_on"])]
        explanation += [sentence for sentence in why if side in (None, sentence["bears_on"])]
    return row | {"evidence": evidence, "explanation": explanation}


def _tenures_of(row: Row) -> list[tuple[str, str | None]]:
    """The columns of the tenures that a row is about, and the side of each that it is about (None: the whole)."""
    columns: tuple[tuple[str, str | None], ...] = (("tenure_id", None), ("other_tenure_id", None))
    if "tenure_id" not in row:
        columns = (("predecessor_tenure_id", "end"), ("successor_tenure_id", "start"))
    return [(name, side) for name, side in columns if row.get(name) is not None]


def _bearings(sightings: int | None, near: date | None) -> str:
    """The statement that finds the evidence of tenures."""
    if sightings is None:
        return _BEARINGS
    if near is None:
        return _SOME_BEARINGS.format(order=_DATED, kept=_SPREAD.format(most=sightings))
    day = f"'{near.isoformat()}'"
    distance = f"abs({day_number(_DATED)} - {day_number(day)})"
    return _SOME_BEARINGS.format(order=distance, kept=f"place <= {sightings}")


def _told(
    engine: Engine, ids: list[int], known_at: str | None, statement: str
) -> dict[int, tuple[list[Row], list[Row]]]:
    """The evidence and the explanation of each tenure."""
    if not ids:
        return {}
    spells = {row["id"] for row in parts.by_ids(engine, _SPELLS, ids)}
    stored = {row["tenure_id"]: row for row in parts.by_ids(engine, _TENURES, sorted(spells.union(ids)))}
    bearings: dict[int, list[tuple[int, BearsOn]]] = defaultdict(list)
    for row in parts.by_ids(engine, statement, ids):
        bearings[row["tenure_id"]].append((row["claim_id"], BearsOn(row["bears_on"])))
    tenures = {key: _tenure(row, tuple(sorted(bearings[key]))) for key, row in stored.items()}
    if known_at is not None:
        tenures = {key: tenures[key] for key in ids if key in tenures} | _believed(engine, tenures, known_at)
    claims = _claims(engine, {claim for tenure in tenures.values() for claim, _ in tenure.evidence}, known_at)
    held: dict[tuple[int, int], list[Tenure]] = defaultdict(list)
    for tenure in tenures.values():
        held[tenure.person_id, tenure.position_id].append(tenure)
    pins = _pins(engine, tenures.values(), known_at)
    told = {}
    for key in tenures.keys() & ids:
        tenure = tenures[key]
        cited = {claim: claims[claim][0] for claim, _ in tenure.evidence if claim in claims}
        evidence = [
            {"bears_on": bears_on.value} | claims[claim][1] for claim, bears_on in tenure.evidence if claim in claims
        ]
        evidence.sort(key=_place)
        name = stored[key]["person"]
        said = sentences(name, tenure, cited, held[tenure.person_id, tenure.position_id], pins)
        told[key] = evidence, [sentence.as_dict() for sentence in said]
    return told


def _believed(engine: Engine, tenures: Mapping[int, Tenure], known_at: str) -> dict[int, Tenure]:
    """The tenures as they follow from what was public on the day, by their ids: versions are stored without evidence."""
    day = date.fromisoformat(known_at)
    wanted = {tenure.position_id for tenure in tenures.values()}
    known: dict[int, list[ClaimFact]] = defaultdict(list)
    with reading(engine) as connection:
        posts = facts.positions(connection, wanted | facts.renamed(connection, wanted))
        for claim in facts.claim_facts(connection, posts):
            if claim.known_from is None or claim.known_from <= day:
                known[claim.position_id].append(claim)
        pins = [pin for pin in decisions.pins(connection, posts) if pin.decided_on <= day]
        people = {claim.person_id for claims in known.values() for claim in claims if claim.person_id is not None}
        died = endings.deaths(connection, people)
    deaths = [
        death for listed in died.values() for death in listed if death.known_from is None or death.known_from <= day
    ]
    found: dict[int, Tenure] = {}
    for chain in chains(posts.values()):
        claims = [claim for post in chain for claim in known[post.id]]
        pinned = [pin for pin in pins if any(pin.position_id == post.id for post in chain)]
        found |= {tenure_id(tenure): tenure for tenure in history(chain, claims, deaths, pinned).tenures}
    return {key: found[key] for key in tenures if key in found}


def _pins(engine: Engine, tenures: Iterable[Tenure], known_at: str | None) -> list[Pin]:
    """The pins of tenures, by the day: decided under any name of the post."""
    pinned = {t.position_id for t in tenures if BoundBasis.PINNED in (t.start_basis, t.end_basis)}
    if not pinned:
        return []
    with reading(engine) as connection:
        found = decisions.pins(connection, pinned | facts.renamed(connection, pinned))
    return [pin for pin in found if known_at is None or pin.decided_on.isoformat() <= known_at]


def _conflicts(engine: Engine, ids: Iterable[int], known_at: str | None) -> dict[int, list[Row]]:
    """The claims of conflicts, by their ids; with `known_at` of those that there were on the day."""
    statement = _IN_CONFLICT
    if known_at is not None:
        statement = _ONCE_IN_CONFLICT.format(day=date.fromisoformat(known_at).isoformat())
    pairs = [(row["conflict_id"], row["claim_id"]) for row in parts.by_ids(engine, statement, sorted(ids))]
    claims = _claims(engine, {claim for _, claim in pairs}, known_at)
    found: dict[int, list[Row]] = defaultdict(list)
    for conflict, claim in pairs:
        if claim not in claims:
            continue
        found[conflict].append({"bears_on": "conflict"} | claims[claim][1])
    return {conflict: sorted(evidence, key=_place) for conflict, evidence in found.items()}


def _claims(engine: Engine, ids: Iterable[int], known_at: str | None) -> dict[int, tuple[Cited, Row]]:
    """The claims by their ids, for sentences and as evidence; with `known_at` those that were public by then. Corrected
    ones as they should have read."""
    rows = [
        row for row in parts.by_ids(engine, _CLAIMS, sorted(ids)) if known_at is None or row["known_from"] <= known_at
    ]
    read = {row["claim_id"]: _fact(row) for row in rows}
    if any(row["status"] == ClaimStatus.CORRECTED.value for row in rows):
        with reading(engine) as connection:
            changes = decisions.corrections(connection)
        read |= {id: corrected(fact, changes[id]) for id, fact in read.items() if id in changes}
        people = {
            row["id"]: row["name"]
            for row in parts.by_ids(engine, _PEOPLE, sorted({f.person_id for f in read.values() if f.person_id}))
        }
        for row in rows:
            fact = read[row["claim_id"]]
            row |= {
                "person": people.get(fact.person_id),
                "aspect": fact.aspect.value,
                "date_earliest": _iso(fact.bounds.earliest),
                "date_latest": _iso(fact.bounds.latest),
            }
    return {
        row["claim_id"]: (_cited(row, read[row["claim_id"]]), {name: row[name] for name in (*_SHOWN, "claim_id")})
        for row in rows
    }


def _cited(row: Row, fact: ClaimFact) -> Cited:
    outlet = row["publisher"] or row["url"] or f"article {row['article_id']}"
    return Cited(fact, row["person"], row["quote"], outlet, row["published_on"])


def _fact(row: Row) -> ClaimFact:
    return ClaimFact(
        id=row["claim_id"],
        person_id=row["person_id"],
        position_id=row["position_id"],
        aspect=Aspect(row["aspect"]),
        bounds=Bounds(_day(row["date_earliest"]), _day(row["date_latest"])),
        basis=DateBasis(row["date_basis"]),
        article_id=row["article_id"],
        acting=bool(row["acting"]),
        known_from=_day(row["known_from"]),
        outlet=row["publisher"],
        started_by=_day(row["started_by"]),
        lasted_until=_day(row["lasted_until"]),
        accepted=row["status"] in (ClaimStatus.ACCEPTED.value, ClaimStatus.CORRECTED.value),
    )


def _tenure(row: Row, evidence: tuple[tuple[int, BearsOn], ...]) -> Tenure:
    return Tenure(
        person_id=row["person_id"],
        position_id=row["position_id"],
        spell=row["spell"],
        acting=bool(row["acting"]),
        start=Bounds(_day(row["start_earliest"]), _day(row["start_latest"])),
        end=Bounds(_day(row["end_earliest"]), _day(row["end_latest"])),
        first_seen=_day(row["first_seen"]),
        last_seen=_day(row["last_seen"]),
        start_basis=None if row["start_basis"] is None else BoundBasis(row["start_basis"]),
        end_basis=None if row["end_basis"] is None else BoundBasis(row["end_basis"]),
        end_reason=row["end_reason"],
        articles=row["articles"],
        claims=row["claims"],
        evidence=evidence,
    )


def _place(quote: Row) -> tuple[Any, ...]:
    bears_on = quote["bears_on"]
    rank = _ORDER.index(BearsOn(bears_on)) if bears_on in set(_ORDER) else len(_ORDER)
    return rank, quote["published_on"] or "9999", quote["article_id"], quote["char_start"], quote["claim_id"]


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
