"""Asking the archive what a drawing shows."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Engine

from archive.dates import Bounds
from archive.errors import UsageError
from archive.model import EntityType
from archive.queries import parts, run
from archive.queries.naming import Say, one
from archive.timeline.compose import compose
from archive.timeline.model import Drawing


def draw(
    engine: Engine,
    *,
    post: str | None = None,
    organisation: str | None = None,
    person: str | None = None,
    exact: bool = False,
    first: str | None = None,
    last: str | None = None,
    known_at: str | None = None,
    say: Say | None = None,
) -> Drawing:
    """Who held a post, the posts of an organisation or of a person, as a drawing.

    From the day `first` to the day `last` (dates of day, month or year); without them from the first day that is known to
    the last that anything was published. Raises UsageError where nothing is named, and for names and days as
    `queries.run` does; `say` is told which record a name was taken for.
    """
    asked = {"post": post} if post else {}
    titles = list(asked.values())
    for name, kind in ((organisation, EntityType.ORGANISATION), (person, EntityType.PERSON)):
        if name:
            match = one(engine, kind, name, say)
            asked[kind.value] = str(match.id)
            titles.append(match.name)
    if not asked:
        raise UsageError("a timeline of what?", hint="name a post, an organisation or a person")
    common: dict[str, Any] = asked | {"known_at": known_at, "exact": exact}
    holders = run(engine, "holders", common | {"from": first, "to": last}, cite=True)
    of_person = not (post or organisation)
    vacancies = [] if person else run(engine, "vacancies", common)
    conflicts = run(engine, "conflicts", common)
    return compose(
        _title(titles, holders) if post else ", ".join(titles),
        holders,
        vacancies=vacancies,
        conflicts=conflicts,
        first=_day(first),
        last=_day(last, end=True),
        until=_day(known_at) or _last_published(engine),
        known_at=_day(known_at),
        of_person=of_person,
    )


def _title(titles: list[str], holders: list[dict[str, Any]]) -> str:
    """What was asked for; a single post by its own name."""
    posts = {", ".join(part for part in (row["position"], row["organisation"]) if part) for row in holders}
    return posts.pop() if len(posts) == 1 else ", ".join(titles)


def _last_published(engine: Engine) -> date | None:
    return _day(parts.rows(engine, "last_published")[0]["day"])


def _day(text: str | None, *, end: bool = False) -> date | None:
    if not text:
        return None
    bounds = Bounds.iso(text)
    return bounds.latest if end else bounds.earliest
