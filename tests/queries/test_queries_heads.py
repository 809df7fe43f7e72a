"""The heads of the query files."""

from __future__ import annotations

import shlex

import pytest

from archive.errors import QueryError
from archive.queries import Kind, Query, catalogue
from archive.queries.binding import bind
from archive.queries.head import parse

HEAD = """\
-- Who is it?
--
-- name: name of a person, required. The person.
-- by: outlet, year or month. What to count by.
-- days: number, default 365. Not seen for so long.
--
-- Only with name: certainty, days_since_seen
-- Example: archive query who --name Liu
--
-- A note: with a colon.

SELECT ':not_one', :name, :by, :days -- :nor_this
"""


def test_head_is_read_as_data() -> None:
    query = parse("who", HEAD)
    assert query.question == "Who is it?"
    name, by, days = query.parameters
    assert (name.name, name.kind, name.required, name.meaning) == ("name", Kind.PERSON, True, "The person.")
    assert (by.kind, by.choices) == (Kind.CHOICE, ("outlet", "year", "month"))
    assert (days.kind, days.default, days.option) == (Kind.NUMBER, "365", "--days")
    assert query.only_with == (("name", "certainty"), ("name", "days_since_seen"))
    assert query.example == "archive query who --name Liu"
    assert query.notes == "A note: with a colon."
    assert query.sql.startswith("SELECT")


@pytest.mark.parametrize(
    ("found", "put", "reason"),
    [
        ("Who is it?", "Who is it", "question"),
        ("-- Example: archive query who --name Liu\n", "", "no example"),
        ("-- days: number, default 365. Not seen for so long.\n", "", "different parameters: days"),
        (":by", ":other", "different parameters: by, other"),
        ("SELECT ':not_one', :name, :by, :days -- :nor_this\n", "", "no SQL"),
    ],
)
def test_head_that_is_off_is_refused_with_the_file(found: str, put: str, reason: str) -> None:
    with pytest.raises(QueryError, match=reason) as caught:
        parse("who", HEAD.replace(found, put))
    assert caught.value.where == "who.sql"


def test_all_promised_queries_are_there() -> None:
    promised = (
        "holders career succession vacancies overlaps conflicts disagreements changes events meetings dismissals"
        " served_together evidence stale coverage"
    )
    assert set(promised.split()) <= set(catalogue())


@pytest.mark.parametrize("query", catalogue().values(), ids=lambda query: query.name)
def test_example_is_a_question_that_can_be_asked(query: Query) -> None:
    words = shlex.split(query.example)
    assert words[:3] == ["archive", "query", query.name]
    given = {}
    rest = words[3:]
    while rest:
        option = rest.pop(0)
        given[option.removeprefix("--").replace("-", "_")] = rest.pop(0)
    bind(query, given)
