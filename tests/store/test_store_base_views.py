"""The views, on both databases."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import Engine, insert
from sqlalchemy import text as sql
from store_base_rows import add_article, add_post, add_tenure, claim_row

from archive.store import schema, views
from archive.store.engine import reading, writing

SETTLED = {"start_earliest": "2010-03-01", "start_latest": "2010-03-01"}


def tenure(*days: str | None) -> dict[str, str]:
    """Bounds of start and end: four days, of which None is unknown."""
    names = ("start_earliest", "start_latest", "end_earliest", "end_latest")
    return {name: day for name, day in zip(names, days, strict=True) if day is not None}


def rows(database: Engine, query: str) -> list[Mapping[str, Any]]:
    with reading(database) as connection:
        return [dict(row) for row in connection.execute(sql(query)).mappings()]


def fill(database: Engine, *tenures: tuple[str, dict[str, str]], seats: int | None = 1) -> None:
    with writing(database) as connection:
        add_post(connection, seats=seats)
        for number, (person, days) in enumerate(tenures, start=1):
            add_tenure(connection, number, person, days)


def test_every_view_can_be_read_and_is_defined(database: Engine) -> None:
    for view in views.VIEWS:
        assert view.definition
        assert rows(database, f'SELECT * FROM "{view.name}"') == []


def test_holders_have_names(database: Engine) -> None:
    fill(database, ("Ma", tenure("2010-03-01", "2010-03-31", None, None)))
    (row,) = rows(database, "SELECT * FROM holders")
    assert (row["person"], row["position"], row["organisation"], row["country"]) == ("Ma", "chief", "Staff", "CHN")
    assert (row["start_earliest"], row["start_latest"], row["end_latest"]) == ("2010-03-01", "2010-03-31", None)


def test_careers_are_in_order(database: Engine) -> None:
    fill(database, ("Ma", tenure("2015-01-01", "2015-12-31", None, None)))
    with writing(database) as connection:
        connection.execute(insert(schema.positions), {"id": 2, "title": "deputy chief"})
        earlier = {"id": 9, "person_id": 1, "position_id": 2, "spell": 1, "end_latest": date(2014, 1, 1)}
        connection.execute(
            insert(schema.tenures), earlier | {"end_basis": "stated", "acting": 0, "articles": 1, "claims": 1}
        )
    found = rows(database, "SELECT ordinal, position FROM careers WHERE person = 'Ma' ORDER BY ordinal")
    assert found == [{"ordinal": 1, "position": "deputy chief"}, {"ordinal": 2, "position": "chief"}]


@pytest.mark.parametrize(("seats", "known"), [(1, True), (None, True), (3, False)])
def test_successions_name_who_came_before_and_after(database: Engine, seats: int | None, known: bool) -> None:
    fill(
        database,
        ("Second", tenure("2012-01-01", "2012-01-31", "2014-01-01", "2014-12-31")),
        ("First", tenure(None, "2009-06-01", "2012-01-01", "2012-01-31")),
        ("Third", tenure("2014-01-01", "2014-12-31", None, None)),
        seats=seats,
    )
    found = rows(database, "SELECT ordinal, person, predecessor, successor FROM successions ORDER BY ordinal")
    names = [(row["person"], row["predecessor"], row["successor"]) for row in found]
    if known:
        assert names == [("First", None, "Second"), ("Second", "First", "Third"), ("Third", "Second", None)]
    else:
        assert names == [("First", None, None), ("Second", None, None), ("Third", None, None)]


def test_whoever_is_only_known_to_be_over_stands_before_the_holder_and_beside_nobody(database: Engine) -> None:
    fill(
        database,
        ("New", tenure("2012-01-31", "2012-01-31", None, None) | {"first_seen": "2012-03-01"}),
        ("Former", tenure("2004-01-01", "2014-12-31", "2004-01-01", "2014-12-31")),
        ("Old", tenure(None, "2004-01-01", "2004-01-01", "2012-01-31") | {"first_seen": "2004-01-01"}),
        ("Newest", tenure("2016-05-01", "2016-05-01", None, None) | {"first_seen": "2016-05-01"}),
        seats=1,
    )
    found = rows(database, "SELECT person, predecessor, successor FROM successions ORDER BY ordinal")
    assert [tuple(row.values()) for row in found] == [
        ("Old", None, None),
        ("Former", None, None),
        ("New", None, "Newest"),
        ("Newest", "New", None),
    ]


@pytest.mark.parametrize(
    "leaving",
    [
        tenure(None, None, "2015-09-01", "2015-09-30"),
        tenure(None, None, None, "2015-09-18"),
        tenure(None, None, "2015-09-18", "2015-09-18"),
        tenure(None, "2015-09-30", "2015-09-18", "2015-09-30") | {"first_seen": "2015-01-01"},
        tenure("2015-09-18", "2015-09-18", "2015-09-18", "2015-09-18") | {"first_seen": "2015-09-18"},
    ],
)
@pytest.mark.parametrize("coming", [("2015-09-01", "2015-09-30"), ("2015-09-18", "2015-09-18"), (None, "2015-09-20")])
@pytest.mark.parametrize("stored_first", [True, False])
def test_whoever_is_known_by_the_end_stands_before_whoever_began_then(
    database: Engine, leaving: dict[str, str], coming: tuple[str | None, str], stored_first: bool
) -> None:
    first = ("First", tenure("2011-01-01", "2011-01-31", None, None) | {"first_seen": "2011-01-01"})
    last = ("Last", tenure("2019-01-01", "2019-01-31", None, None) | {"first_seen": "2019-01-01"})
    both = [("Leaving", leaving), ("Coming", tenure(*coming, None, None) | {"first_seen": "2015-09-20"})]
    fill(database, last, *(both if stored_first else reversed(both)), first, seats=1)
    found = rows(database, "SELECT person FROM successions ORDER BY ordinal")
    assert [row["person"] for row in found] == ["First", "Leaving", "Coming", "Last"]


def test_whoever_left_before_another_began_is_not_moved_and_neither_is_who_came_later(database: Engine) -> None:
    fill(
        database,
        ("Later", tenure(None, None, "2015-10-01", "2015-10-31")),
        ("Holder", tenure("2015-09-01", "2015-09-30", None, None) | {"first_seen": "2015-09-01"}),
        ("Seen", tenure(None, "2015-09-20", "2015-09-20", "2015-12-31") | {"first_seen": "2015-09-20"}),
        seats=3,
    )
    found = rows(database, "SELECT person FROM successions ORDER BY ordinal")
    assert [row["person"] for row in found] == ["Seen", "Holder", "Later"]


def test_in_a_career_the_post_left_in_a_month_comes_before_the_post_begun_in_it(database: Engine) -> None:
    fill(database, ("Ma", tenure("2015-09-01", "2015-09-30", None, None)))
    with writing(database) as connection:
        connection.execute(insert(schema.positions), {"id": 2, "title": "deputy chief"})
        left = {"id": 9, "person_id": 1, "position_id": 2, "spell": 1}
        days = {"end_earliest": date(2015, 9, 1), "end_latest": date(2015, 9, 30), "end_basis": "stated"}
        connection.execute(insert(schema.tenures), left | days | {"acting": 0, "articles": 1, "claims": 1})
    found = rows(database, "SELECT position FROM careers WHERE person = 'Ma' ORDER BY ordinal")
    assert [row["position"] for row in found] == ["deputy chief", "chief"]


@pytest.mark.parametrize(
    ("end", "start", "certainty"),
    [
        (("2011-09-30", "2011-09-30"), ("2012-02-01", "2012-02-29"), "certain"),
        (("2011-09-30", "2011-09-30"), ("2011-10-02", "2011-10-02"), "certain"),
        (("2011-09-30", "2011-09-30"), ("2011-10-01", "2011-10-01"), None),
        (("2011-09-30", "2011-09-30"), ("2011-09-30", "2011-09-30"), None),
        (("2011-12-31", "2011-12-31"), ("2012-01-01", "2012-01-01"), None),
        (("2012-02-28", "2012-02-28"), ("2012-03-01", "2012-03-01"), "certain"),
        (("2011-02-28", "2011-02-28"), ("2011-03-01", "2011-03-01"), None),
        (("2011-09-01", "2011-09-30"), ("2011-09-01", "2011-09-30"), "possible"),
        ((None, "2011-09-30"), ("2011-09-30", "2011-09-30"), "possible"),
    ],
)
def test_vacancies_between_two_holders(
    database: Engine, end: tuple[str | None, str], start: tuple[str, str], certainty: str | None
) -> None:
    fill(database, ("Old", tenure("2008-01-01", "2008-01-01", *end)), ("New", tenure(*start, None, None)))
    found = rows(database, "SELECT * FROM vacancies")
    assert [row["certainty"] for row in found] == ([certainty] if certainty else [])
    if found:
        assert (found[0]["predecessor"], found[0]["successor"]) == ("Old", "New")
        assert (found[0]["from_earliest"], found[0]["from_latest"]) == end
        assert (found[0]["to_earliest"], found[0]["to_latest"]) == start


def test_a_post_may_stand_empty_until_today(database: Engine) -> None:
    fill(database, ("Li", tenure(None, None, "2023-11-01", "2023-11-30")))
    (row,) = rows(database, "SELECT predecessor, successor, from_latest, to_earliest, certainty FROM vacancies")
    assert tuple(row.values()) == ("Li", None, "2023-11-30", None, "possible")


def test_no_vacancy_where_somebody_held_it_on_or_nobody_said_when_it_ended(database: Engine) -> None:
    fill(
        database,
        ("Long", tenure("2008-01-01", "2008-01-01", "2016-01-01", "2016-01-01")),
        ("Short", tenure("2010-01-01", "2010-01-01", "2011-01-01", "2011-01-01")),
        ("Last", tenure("2016-01-01", "2016-01-01", None, None)),
    )
    assert rows(database, "SELECT * FROM vacancies") == []


@pytest.mark.parametrize(
    ("one", "other", "certainty"),
    [
        (
            ("2008-01-01", "2008-01-01", "2012-01-01", "2012-01-01"),
            ("2011-01-01", "2011-01-01", "2013-01-01", None),
            "certain",
        ),
        (
            ("2008-01-01", "2008-01-01", "2012-01-01", "2012-01-01"),
            ("2012-01-01", "2012-01-01", "2013-01-01", None),
            None,
        ),
        (
            ("2008-01-01", "2008-01-01", "2012-01-01", "2012-01-31"),
            ("2012-01-01", "2012-01-31", "2013-01-01", None),
            None,
        ),
        (
            ("2008-01-01", "2008-01-01", "2012-01-01", "2012-01-31"),
            ("2010-01-01", "2012-06-30", "2013-01-01", None),
            "possible",
        ),
        (("2008-01-01", "2008-01-01", "2012-01-01", "2012-01-31"), (None, None, None, "2013-01-01"), "possible"),
        ((None, "2012-01-01", "2012-01-01", None), (None, "2013-01-01", "2013-01-01", None), None),
    ],
)
def test_overlaps(
    database: Engine, one: tuple[str | None, ...], other: tuple[str | None, ...], certainty: str | None
) -> None:
    fill(database, ("One", tenure(*one)), ("Other", tenure(*other)))
    found = rows(database, 'SELECT person, other_person, certainty FROM "overlaps"')
    assert [tuple(row.values()) for row in found] == ([("One", "Other", certainty)] if certainty else [])


def test_overlaps_are_of_one_seat_posts_only(database: Engine) -> None:
    both = tenure("2008-01-01", "2008-01-01", "2012-01-01", "2012-01-01")
    fill(database, ("One", both), ("Other", both), seats=2)
    assert rows(database, 'SELECT * FROM "overlaps"') == []


def test_evidence_is_a_quote_with_its_article(database: Engine) -> None:
    fill(database, ("Ma", tenure("2010-03-01", "2010-03-31", None, None)))
    text = "Ma heads the Staff, officials said."
    with writing(database) as connection:
        add_article(connection, 5, text, title="Visit", publisher="Courier", published_on=date(2010, 4, 1))
        connection.execute(insert(schema.claims), claim_row(6, 5, 0, 18, text[:18], person_id=1, position_id=1))
        connection.execute(insert(schema.tenure_evidence), {"tenure_id": 1, "claim_id": 6, "bears_on": "within"})
    (row,) = rows(database, "SELECT * FROM evidence")
    assert (row["tenure_id"], row["bears_on"], row["quote"]) == (1, "within", "Ma heads the Staff")
    assert (row["title"], row["publisher"], row["published_on"]) == ("Visit", "Courier", "2010-04-01")


def test_day_numbers_count_days(database: Engine) -> None:
    days = [date(1899, 12, 30) + timedelta(days=17 * step) for step in range(3000)]
    days += [date(2000, 2, 28), date(2000, 2, 29), date(2000, 3, 1), date(1900, 2, 28), date(1900, 3, 1)]
    listed = ", ".join(f"('{day}')" for day in days)
    number = views.day_number("day")
    found = rows(database, f"WITH days(day) AS (VALUES {listed}) SELECT day, {number} AS number FROM days")
    # date.toordinal() is 1 on 0001-01-01, the Julian day number 1,721,426.
    assert [row for row in found if row["number"] != date.fromisoformat(row["day"]).toordinal() + 1_721_425] == []
