"""The views: tenures as people ask for them, in plain SQL that both databases read alike."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class View:
    """A view, its definition in a line, and its SELECT."""

    name: str
    definition: str
    select: str


def day_number(column: str) -> str:
    """The Julian day number of an ISO day, since the two databases share no arithmetic of dates.

    The integer formula of Fliegel and Van Flandern, Communications of the ACM 11 (1968), 657; it needs a division that
    cuts towards zero, as both databases do.
    """
    year, month, day = (f"CAST(substr({column}, {at}) AS INTEGER)" for at in ("1, 4", "6, 2", "9, 2"))
    shift = f"(({month} - 14) / 12)"
    return (
        f"({day} - 32075 + 1461 * ({year} + 4800 + {shift}) / 4 + 367 * ({month} - 2 - {shift} * 12) / 12"
        f" - 3 * (({year} + 4900 + {shift}) / 100) / 4)"
    )


def _later(one: str, other: str) -> str:
    """The later of two days, where NULL is no bound."""
    return f"CASE WHEN {one} IS NULL OR {other} > {one} THEN {other} ELSE {one} END"


def _sooner(one: str, other: str) -> str:
    """The sooner of two days, where NULL is no bound."""
    return f"CASE WHEN {one} IS NULL OR {other} < {one} THEN {other} ELSE {one} END"


_HOLDERS = re.compile(r"\b(FROM|JOIN) holders\b(?: AS (\w+))?")

# Known from no sight in the post, only as over by a day: "the former commander". Of the time before that day nothing is known.
_ONLY_OVER = (
    "({0}first_seen IS NULL AND {0}start_latest = {0}end_latest"
    " AND ({0}end_earliest IS NULL OR {0}end_earliest < {0}end_latest))"
)

# Of the start no more is known than that it was not after the end.
_BY_END = (
    "({0}end_latest IS NOT NULL AND ({0}start_latest IS NULL OR {0}start_latest >= {0}end_latest)"
    f" AND NOT coalesce({_ONLY_OVER}, FALSE))"
)

# Tenures in the order in which they began: by the day on which each had begun at the latest, or else was last known of.
# One that is known by its end stands there, before those that began on that day or in that month: who leaves a post had it
# before who comes.
_ORDER = (
    f"coalesce(CASE WHEN {_BY_END} THEN {_later('{0}end_earliest', '{0}start_earliest')} END,"
    " {0}start_latest, {0}first_seen, {0}start_earliest, {0}end_latest, {0}end_earliest, '9999')"
)
_LEAVING_FIRST = f"CASE WHEN {_BY_END} THEN 0 ELSE 1 END"

HOLDERS = View(
    "holders",
    "every tenure with its names: who held which post, between which bounds",
    """
SELECT tenures.id AS tenure_id,
       tenures.person_id, people.name AS person,
       tenures.position_id, positions.title AS position,
       positions.organisation_id, organisations.name AS organisation,
       coalesce(positions.country, organisations.country) AS country,
       tenures.spell,
       tenures.start_earliest, tenures.start_latest, tenures.end_earliest, tenures.end_latest,
       tenures.first_seen, tenures.last_seen,
       tenures.start_basis, tenures.end_basis, tenures.end_reason,
       tenures.acting, tenures.articles, tenures.claims
FROM tenures
JOIN people ON people.id = tenures.person_id
JOIN positions ON positions.id = tenures.position_id
LEFT JOIN organisations ON organisations.id = positions.organisation_id
""",
)

CAREERS = View(
    "careers",
    "the tenures of each person, numbered in the order in which they began",
    f"""
SELECT person_id, person,
       row_number() OVER (PARTITION BY person_id ORDER BY {_ORDER.format("")}, {_LEAVING_FIRST.format("")}, tenure_id) AS ordinal,
       tenure_id, position_id, position, organisation_id, organisation, country, spell,
       start_earliest, start_latest, end_earliest, end_latest, first_seen, last_seen,
       start_basis, end_basis, end_reason, acting, articles, claims
FROM holders
""",
)

# Whoever is only known to be over by a day is put before the holder of that day, and is nobody's neighbour: others may
# have come between.
SUCCESSIONS = View(
    "successions",
    "the tenures of each post, numbered in the order in which they began, with who came before and after (not where several hold it at once)",
    f"""
SELECT position_id, position, organisation_id, organisation, country, ordinal,
       tenure_id, person_id, person, spell,
       start_earliest, start_latest, end_earliest, end_latest, first_seen, last_seen,
       start_basis, end_basis, end_reason, acting, articles, claims,
       CASE WHEN seats > 1 OR only_over + before_only_over > 0 THEN NULL ELSE before_tenure END AS predecessor_tenure_id,
       CASE WHEN seats > 1 OR only_over + before_only_over > 0 THEN NULL ELSE before_id END AS predecessor_id,
       CASE WHEN seats > 1 OR only_over + before_only_over > 0 THEN NULL ELSE before_name END AS predecessor,
       CASE WHEN seats > 1 OR only_over + after_only_over > 0 THEN NULL ELSE after_tenure END AS successor_tenure_id,
       CASE WHEN seats > 1 OR only_over + after_only_over > 0 THEN NULL ELSE after_id END AS successor_id,
       CASE WHEN seats > 1 OR only_over + after_only_over > 0 THEN NULL ELSE after_name END AS successor
FROM (
    SELECT placed.*,
           row_number() OVER in_post AS ordinal,
           coalesce(lag(only_over) OVER in_post, 0) AS before_only_over,
           lag(tenure_id) OVER in_post AS before_tenure,
           lag(person_id) OVER in_post AS before_id,
           lag(person) OVER in_post AS before_name,
           coalesce(lead(only_over) OVER in_post, 0) AS after_only_over,
           lead(tenure_id) OVER in_post AS after_tenure,
           lead(person_id) OVER in_post AS after_id,
           lead(person) OVER in_post AS after_name
    FROM (
        SELECT holders.*, positions.seats,
               CASE WHEN {_ONLY_OVER.format("holders.")} THEN 1 ELSE 0 END AS only_over,
               {_ORDER.format("holders.")} AS own_place,
               {_LEAVING_FIRST.format("holders.")} AS leaving_first,
               coalesce(
                   CASE WHEN {_ONLY_OVER.format("holders.")} THEN (
                       SELECT max(at_work.start_latest) FROM holders AS at_work
                       WHERE at_work.position_id = holders.position_id AND at_work.person_id <> holders.person_id
                         AND at_work.first_seen IS NOT NULL AND at_work.start_latest <= holders.end_latest
                   ) END,
                   {_ORDER.format("holders.")}
               ) AS place
        FROM holders
        JOIN positions ON positions.id = holders.position_id
    ) AS placed
    WINDOW in_post AS (PARTITION BY position_id ORDER BY place, only_over DESC, leaving_first, own_place, tenure_id)
) AS in_order
""",
)

# A hand-over from one day to the next leaves no gap. An end that is known from the successor alone says nothing of one,
# and a post that is gone is not vacant.
VACANCIES = View(
    "vacancies",
    "gaps in one-seat posts: one holder's end, between from_ bounds, and the next one's start, between to_ bounds (NULL: nobody since); certain or possible",
    f"""
SELECT gone.position_id, gone.position, gone.organisation_id, gone.organisation, gone.country,
       gone.tenure_id AS predecessor_tenure_id, gone.person_id AS predecessor_id, gone.person AS predecessor,
       come.tenure_id AS successor_tenure_id, come.person_id AS successor_id, come.person AS successor,
       gone.end_earliest AS from_earliest, gone.end_latest AS from_latest,
       come.start_earliest AS to_earliest, come.start_latest AS to_latest,
       CASE WHEN {day_number("gone.end_latest")} + 1 < {day_number("come.start_earliest")}
            THEN 'certain' ELSE 'possible' END AS certainty
FROM successions AS gone
JOIN positions ON positions.id = gone.position_id AND positions.seats = 1
LEFT JOIN holders AS come ON come.tenure_id = gone.successor_tenure_id
WHERE gone.end_basis NOT IN ('successor', 'dissolution') AND gone.end_latest IS NOT NULL
  AND (come.tenure_id IS NULL
       OR gone.end_earliest IS NULL
       OR {day_number("gone.end_earliest")} + 1 < {day_number("come.start_latest")})
  AND NOT EXISTS (
      SELECT 1 FROM holders AS other
      WHERE other.position_id = gone.position_id AND other.tenure_id <> gone.tenure_id
        AND other.tenure_id <> coalesce(come.tenure_id, 0)
        AND other.start_latest <= gone.end_latest
        AND (other.end_latest IS NULL OR other.end_earliest >= coalesce(come.start_earliest, '9999')))
""",
)

# Strictly less: a hand-over on one day is no overlap. Possible: on some day one certainly held it and the other may have;
# that both may have is so at every hand-over known to the month only, and says nothing.
OVERLAPS = View(
    "overlaps",
    "two people in a one-seat post at once, certainly or possibly, and the days on which both (may) have held it",
    f"""
SELECT one.position_id, one.position, one.organisation_id, one.organisation, one.country,
       one.tenure_id, one.person_id, one.person, one.acting,
       other.tenure_id AS other_tenure_id, other.person_id AS other_person_id, other.person AS other_person,
       other.acting AS other_acting,
       CASE WHEN {_later("one.start_latest", "other.start_latest")} < {_sooner("one.end_earliest", "other.end_earliest")}
             AND one.start_latest IS NOT NULL AND other.start_latest IS NOT NULL
             AND one.end_earliest IS NOT NULL AND other.end_earliest IS NOT NULL
            THEN 'certain' ELSE 'possible' END AS certainty,
       {_later("one.start_earliest", "other.start_earliest")} AS overlap_earliest,
       {_sooner("one.end_latest", "other.end_latest")} AS overlap_latest
FROM holders AS one
JOIN holders AS other ON other.position_id = one.position_id AND other.person_id <> one.person_id
JOIN positions ON positions.id = one.position_id AND positions.seats = 1
WHERE one.tenure_id < other.tenure_id
  AND ((one.start_latest < one.end_earliest
        AND (other.start_earliest IS NULL OR other.start_earliest < one.end_earliest)
        AND (other.end_latest IS NULL OR one.start_latest < other.end_latest))
       OR (other.start_latest < other.end_earliest
           AND (one.start_earliest IS NULL OR one.start_earliest < other.end_earliest)
           AND (one.end_latest IS NULL OR other.start_latest < one.end_latest)))
""",
)

EVIDENCE = View(
    "evidence",
    "the sentences that carry each bound of each tenure, with where they were published",
    """
SELECT tenure_evidence.tenure_id, tenure_evidence.bears_on, claims.id AS claim_id, claims.quote,
       articles.id AS article_id, articles.url, articles.title, articles.publisher, articles.published_on,
       claims.char_start, claims.char_end, claims.aspect, claims.modality, claims.acting,
       claims.date_earliest, claims.date_latest, claims.date_basis, claims.attributed_to, claims.confidence
FROM tenure_evidence
JOIN claims ON claims.id = tenure_evidence.claim_id
JOIN articles ON articles.id = claims.article_id
""",
)

VIEWS = (HOLDERS, CAREERS, SUCCESSIONS, VACANCIES, OVERLAPS, EVIDENCE)


def over(view: View, holders: str) -> str:
    """The SELECT of a view that is drawn from the tenures with their names, taken from another table than `holders`."""
    return _HOLDERS.sub(lambda found: f"{found[1]} {holders} AS {found[2] or 'holders'}", view.select)


def create(connection: Connection) -> None:
    """Makes the views of this version, in place of any others."""
    drop(connection)
    for view in VIEWS:
        # Quoted, since OVERLAPS is a word of PostgreSQL's own.
        connection.exec_driver_sql(f'CREATE VIEW "{view.name}" AS {view.select.strip()}')
        if connection.dialect.name == "postgresql":
            definition = view.definition.replace("'", "''")
            connection.exec_driver_sql(f"COMMENT ON VIEW \"{view.name}\" IS '{definition}'")


def drop(connection: Connection) -> None:
    """Removes the views that are there; the later ones stand on the earlier."""
    for view in reversed(VIEWS):
        connection.exec_driver_sql(f'DROP VIEW IF EXISTS "{view.name}"')
