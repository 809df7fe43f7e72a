"""The question of the form: who held which post when. Read from the query string, its names looked up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Engine

from archive.dates import Bounds
from archive.errors import AmbiguousName, UnknownName, UsageError
from archive.model import EntityType
from archive.queries.naming import Match, find, one, unknown
from archive.serve import words

FIELDS = ("post", "organisation", "person", "as_of", "known_at", "exact", "min_confidence")
_KINDS = {
    "post": EntityType.POSITION,
    "organisation": EntityType.ORGANISATION,
    "person": EntityType.PERSON,
}
_LABELS = {"as_of": "the day asked about", "known_at": "the day of knowledge"}


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a question cannot be answered: the field, what is wrong with it, and values to choose from, each with what a
    reader sees of it."""

    field: str
    what: str
    choices: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """What was typed, what it means, and what is wrong with it. `as_of` is the day, month or year asked about."""

    typed: Mapping[str, str]
    as_of: Bounds | None = None
    posts: tuple[Match, ...] = ()
    organisation: Match | None = None
    person: Match | None = None
    said: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = field(default=())

    @property
    def names_something(self) -> bool:
        return any(self.typed.get(name) for name in _KINDS)

    @property
    def title(self) -> str:
        """The question as a sentence."""
        post, person, date = self._post, self._person, f" {words.on(self.as_of)}" if self.as_of else ""
        within = f" in {self._organisation}" if self._organisation else ""
        if person and post:
            return f"When was {person} {post}{within}?" if not date else f"Was {person} {post}{within}{date}?"
        if person:
            return f"Which posts did {person} hold{within}{date}?"
        if post:
            return f"Who was {post}{within}{date}?" if date else f"Who has been {post}{within}?"
        return f"Who held which post{within}{date}?"

    def parameters(self) -> dict[str, Any]:
        """The parameters of the canned query `holders` that ask the same."""
        asked: dict[str, Any] = {
            "post": self.typed.get("post"),
            "organisation": self._named("organisation", self.organisation),
            "person": self._named("person", self.person),
        }
        if self.as_of is not None and self.as_of.exact:
            asked["as_of"] = str(self.as_of.earliest)
        elif self.as_of is not None:
            asked |= {"from": str(self.as_of.earliest), "to": str(self.as_of.latest)}
        asked |= {name: self.typed.get(name) for name in ("known_at", "exact", "min_confidence")}
        return {name: value for name, value in asked.items() if value}

    @property
    def _post(self) -> str | None:
        """As it was typed; one that was asked for by its id by its name."""
        typed = self.typed.get("post")
        return self.posts[0].label if typed and typed.isdecimal() and len(self.posts) == 1 else typed

    @property
    def _organisation(self) -> str | None:
        return self.organisation.name if self.organisation else self.typed.get("organisation")

    @property
    def _person(self) -> str | None:
        return self.person.name if self.person else self.typed.get("person")

    def _named(self, name: str, match: Match | None) -> str | None:
        """The name as it was typed, or the id where the name alone says less than it was taken for."""
        if match is not None and self.said:
            return str(match.id)
        return self.typed.get(name)


def read(engine: Engine, given: Mapping[str, str]) -> Question:
    """The question of a query string. What is wrong with it is among its problems; nothing is raised for it."""
    typed = {name: value for name in FIELDS if (value := given.get(name, "").strip())}
    problems: list[Problem] = []
    said: list[str] = []
    found: dict[str, Any] = {}
    for name in ("organisation", "person"):
        if name in typed:
            try:
                found[name] = one(engine, _KINDS[name], typed[name], said.append)
            except (UnknownName, AmbiguousName) as error:
                problems.append(Problem(name, error.what, choices(error)))
    if "post" in typed:
        found["posts"] = find(engine, EntityType.POSITION, typed["post"])
        if not found["posts"]:
            strange = unknown(engine, (EntityType.POSITION,), typed["post"])
            problems.append(Problem("post", strange.what, choices(strange)))
    days = {}
    for name, label in _LABELS.items():
        if name in typed:
            try:
                days[name] = day(typed[name], label, exact=name == "known_at")
            except UsageError as error:
                problems.append(Problem(name, str(error)))
    return Question(typed, days.get("as_of"), said=tuple(said), problems=tuple(problems), **found)


def day(text: str, label: str, *, exact: bool = False) -> Bounds:
    """A day, month or year as somebody types it. Raises UsageError for anything else."""
    try:
        found = Bounds.iso(text)
    except ValueError:
        example = "2023-03-15" if exact else "2023-03-15, 2023-03 or 2023"
        raise UsageError(f"{label} cannot be {text!r}", hint=f"write it as {example}") from None
    if exact and not found.exact:
        raise UsageError(f"{label} cannot be {text!r}", hint="it needs a day, such as 2023-03-15")
    return found


def choices(error: UnknownName | AmbiguousName) -> tuple[tuple[str, str], ...]:
    """What may have been meant: the value to ask with, and what a reader sees."""
    if isinstance(error, UnknownName):
        return tuple((name, name) for name in error.nearest)
    pairs = (match.partition(" ") for match in error.matches)
    return tuple((key, label) for key, _, label in pairs)
