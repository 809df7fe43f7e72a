"""The head of a query file: a question, its parameters and an example, in comments that are read as data.

    -- Who held which post?                               the question, to the first blank comment line
    --
    -- post: name of a post. Its title or a name of it.   name: kind[, required][, default VALUE]. Meaning.
    -- days: number, default 365. Not seen for so long.
    -- by: outlet, year or month. What to count by.       a kind may be the list of the values allowed
    --
    -- Only with as_of: certainty, days_since_seen        columns that say nothing without a parameter
    -- Example: archive query holders --post minister
    --
    -- Anything else is a note.

In the SQL a parameter stands as `:name`. Every one is bound, as text; one that is not given is NULL or, in Datasette,
the empty text. Steps that questions share stand in it by their names (`archive.queries.steps`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from archive.errors import QueryError
from archive.queries.steps import composed


class Kind(StrEnum):
    """What a parameter takes."""

    TEXT = "text"
    NUMBER = "number"
    SHARE = "share"
    FLAG = "flag"
    DAY = "day"
    ANY_YEAR = "day of any year"
    FIRST_DAY = "first day"
    LAST_DAY = "last day"
    CHOICE = "choice"
    POST = "name of a post"
    ORGANISATION = "name of an organisation"
    PERSON = "name of a person"
    ONE_PERSON = "name of one person"
    PARTY = "name of a party"


NAMES = (Kind.POST, Kind.ORGANISATION, Kind.PERSON, Kind.ONE_PERSON, Kind.PARTY)
"""The kinds that take a name."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of a query; `choices` are its values where only some are allowed."""

    name: str
    kind: Kind
    meaning: str
    required: bool = False
    default: str | None = None
    choices: tuple[str, ...] = ()

    @property
    def option(self) -> str:
        """As the command line names it."""
        return "--" + self.name.replace("_", "-")


@dataclass(frozen=True, slots=True)
class Query:
    """A canned question. `sql` is the file without its head; `only_with` are (parameter, column) pairs: the column is
    left out of the answer where the parameter is not given."""

    name: str
    question: str
    parameters: tuple[Parameter, ...]
    example: str
    sql: str
    notes: str = ""
    only_with: tuple[tuple[str, str], ...] = ()


_PARAMETER = re.compile(r"(?P<name>[a-z_]+): (?P<kind>[^.]+)\. (?P<meaning>.+)")
_ONLY_WITH = re.compile(r"Only with (?P<name>\w+): (?P<columns>.+)")
_PLACEHOLDER = re.compile(r"(?<![:\w]):([a-z_]+)")
_LITERAL_OR_COMMENT = re.compile(r"'(?:[^']|'')*'|--[^\n]*")


def parse(name: str, text: str) -> Query:
    """The query of a file. Raises QueryError where the head is off, or names other parameters than the SQL."""
    lines = text.splitlines()
    count = next((number for number, line in enumerate(lines) if not line.startswith("--")), len(lines))
    head, sql = [line[2:].strip() for line in lines[:count]], "\n".join(lines[count:]).strip()
    question = " ".join(head[: head.index("")] if "" in head else head)
    parameters: list[Parameter] = []
    only_with: list[tuple[str, str]] = []
    notes: list[str] = []
    example = ""
    for line in head[head.index("") :] if "" in head else ():
        if line.startswith("Example: "):
            example = line.removeprefix("Example: ")
        elif found := _ONLY_WITH.fullmatch(line):
            only_with += [(found["name"], column.strip()) for column in found["columns"].split(",")]
        elif not example and (found := _PARAMETER.fullmatch(line)):
            parameters.append(_parameter(found["name"], found["kind"], found["meaning"]))
        elif line:
            notes.append(line)
    try:
        sql = composed(sql, (parameter.name for parameter in parameters if parameter.kind in NAMES))
    except KeyError as error:
        raise QueryError(
            f"there is no step {error}", where=f"{name}.sql", hint="archive.queries.steps lists them"
        ) from None
    fault = next(_faults(question, parameters, example, sql), None)
    if fault is not None:
        raise QueryError(fault, where=f"{name}.sql", hint="archive.queries.head tells how the head is written")
    return Query(name, question, tuple(parameters), example, sql, " ".join(notes), tuple(only_with))


def _parameter(name: str, kind: str, meaning: str) -> Parameter:
    parts = [part.strip() for part in kind.split(",")]
    required = "required" in parts
    default = next((part.removeprefix("default ") for part in parts if part.startswith("default ")), None)
    kept = [part for part in parts if part != "required" and not part.startswith("default ")]
    if len(kept) == 1 and kept[0] in set(Kind):
        return Parameter(name, Kind(kept[0]), meaning, required, default)
    choices = tuple(choice for part in kept for choice in re.split(r"\s+or\s+", part))
    return Parameter(name, Kind.CHOICE, meaning, required, default, choices)


def _faults(question: str, parameters: list[Parameter], example: str, sql: str) -> Iterator[str]:
    if not question.endswith("?"):
        yield "the head does not begin with a question"
    if not example.startswith("archive query "):
        yield "the head gives no example"
    if not sql:
        yield "there is no SQL after the head"
    bare = _LITERAL_OR_COMMENT.sub(" ", sql)
    used, named = set(_PLACEHOLDER.findall(bare)), {parameter.name for parameter in parameters}
    if used != named:
        yield f"the head and the SQL name different parameters: {', '.join(sorted(used ^ named))}"
