"""The steps that questions share, each written once and put into every question that names it.

A line `-- steps: names, posts` in the SQL of a question stands for those steps, common table expressions each:

    names        what was typed for each parameter that takes a name, folded as names are compared
    posts  bodies  persons      which posts, organisations and people the names mean
    wanted       the posts that a question is about, by --post and --organisation
    believed     the tenures of the wanted posts, as of the day known_at
    successions  vacancies  overlaps      the views of these names, drawn from `believed` in place of all tenures

and `day_number(x)` for the number of a day, by which days are counted. A question is whole once it is composed, so that
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

    return _DAY_NUMBER.sub(lambda found: views.day_number(found["column"]), _MARK.sub(put, sql))


@cache
def _step(name: str) -> str:
    if name in _VIEWS:
        return f'"{name}" AS ({views.over(_VIEWS[name], "believed")})'
    file = _FOLDER / f"{name}.sql"
    if not file.is_file():
        raise KeyError(name)
    return file.read_text(encoding="utf-8").rstrip()


def _typed(named: Iterable[str]) -> str:
    values = ",\n".join(f"        ('{name}', CAST(:{name} AS TEXT))" for name in named)
    return f"typed(parameter, value) AS (\n    VALUES\n{values}\n)"
