"""The steps that questions share, each written once and put into every question that names it.

A line `-- steps: names, posts` in the SQL of a question stands for those steps, common table expressions each:

    names        what was typed for each parameter that takes a name, folded as names are compared
    posts  bodies  persons      which posts, organisations and people the names mean
    wanted       the posts that a question is about, by --post and --organisation
    believed     the tenures of the wanted posts, as of the day known_at
    parties      the parties of the events `chosen` before, the names of each role in one line
    successions  vacancies  overlaps      the views of these names, drawn from `believed` in place of all tenures

and `day_number(x)` for the number of a day, by which days are counted, and `confident(x)` for whether a claim of at least
the confidence min_confidence carries the tenure x.tenure_id: its start, its end or a sighting, known by known_at. A question is whole once it is composed, so that
it can be asked by any tool that binds parameters.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from archive.store import views

_FOLDER = Path(__file__).parent / "steps"
_MARK = re.compile(r"^-- steps: (?P<names>[a-z, ]+)\n(?P<next>\s*\w+)", re.MULTILINE)
_CONFIDENT = re.compile(r"\bconfident\((?P<tenure>\w+)\)")
_DAY_NUMBER = re.compile(r"\bday_number\((?P<column>[\w.]+)\)")
_VIEWS = {view.name: view for view in (views.SUCCESSIONS, views.VACANCIES, views.OVERLAPS)}


def composed(sql: str, named: Iterable[str] = ()) -> str:
    """The SQL with its steps in place; `named` are the parameters that take names. Raises KeyError for no such step."""

    def put(mark: re.Match[str]) -> str:
        steps = [_step(name.strip()) for name in mark["names"].split(",")]
        if "names" in mark["names"] and "typed(parameter, value) AS" not in sql:
            steps.insert(0, _typed(named))
        # The last step needs a comma unless it is the last of all.
        comma = "" if mark["next"].strip().upper() == "SELECT" else ","
        return ",\n".join(steps) + comma + "\n" + mark["next"]

    whole = _CONFIDENT.sub(lambda found: _confident(found["tenure"]), _MARK.sub(put, sql))
    return _DAY_NUMBER.sub(lambda found: views.day_number(found["column"]), whole)


@cache
def _step(name: str) -> str:
    if name in _VIEWS:
        return f'"{name}" AS ({views.over(_VIEWS[name], "believed")})'
    file = _FOLDER / f"{name}.sql"
    if not file.is_file():
        raise KeyError(name)
    return file.read_text(encoding="utf-8").rstrip()


def _confident(tenure: str) -> str:
    # PostgreSQL would take REAL for a narrower type than the column's, in which 0.85 is more than 0.85.
    return f"""(NULLIF(CAST(:min_confidence AS TEXT), '') IS NULL OR EXISTS (
        SELECT 1
        FROM tenure_evidence
        JOIN claims ON claims.id = tenure_evidence.claim_id
        JOIN articles ON articles.id = claims.article_id
        WHERE tenure_evidence.tenure_id = {tenure}.tenure_id AND tenure_evidence.bears_on <> 'against'
          AND claims.confidence >= CAST(NULLIF(CAST(:min_confidence AS TEXT), '') AS DOUBLE PRECISION)
          AND (NULLIF(CAST(:known_at AS TEXT), '') IS NULL
               OR coalesce(articles.published_on, substr(coalesce(articles.retrieved_at, articles.ingested_at), 1, 10))
                  <= CAST(:known_at AS TEXT))))"""


def _typed(named: Iterable[str]) -> str:
    values = ",\n".join(f"        ('{name}', CAST(:{name} AS TEXT))" for name in named)
    return f"typed(parameter, value) AS (\n    VALUES\n{values}\n)"
