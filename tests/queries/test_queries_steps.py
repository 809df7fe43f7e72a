"""The steps that questions share."""

from __future__ import annotations

import pytest

from archive.errors import QueryError
from archive.queries.head import parse
from archive.queries.steps import composed

HEAD = "-- Who?\n--\n-- person: name of a person. Whom.\n--\n-- Example: archive query who --person Liu\n\n"


def test_steps_are_put_in_place_with_what_was_typed() -> None:
    query = parse("who", HEAD + "WITH RECURSIVE\n-- steps: names, persons\nSELECT id FROM persons\n")
    assert "('person', CAST(:person AS TEXT))" in query.sql
    assert query.sql.index("keys(parameter, value, id)") < query.sql.index("persons(id)")
    assert ")\nSELECT id FROM persons" in query.sql


def test_a_step_of_its_own_follows_after_a_comma() -> None:
    sql = composed("WITH RECURSIVE\n-- steps: persons\nmine AS (SELECT 1)\nSELECT 1")
    assert "),\nmine AS" in sql


def test_days_are_counted_by_their_numbers() -> None:
    assert "substr(a.b, 9, 2)" in composed("SELECT day_number(a.b)")


def test_a_step_that_is_not_there_is_named() -> None:
    with pytest.raises(QueryError, match="there is no step 'nobodies'") as caught:
        parse("who", HEAD + "WITH RECURSIVE\n-- steps: nobodies\nSELECT :person\n")
    assert caught.value.where == "who.sql"
