"""Who holds a post on a day: the SQL against `archive.tenure.standing`, and against days worked out by hand."""

from __future__ import annotations

import random
from datetime import date, timedelta

import pytest
from queries_world import World
from sqlalchemy import Engine

from archive.dates import Bounds
from archive.model import Tenure
from archive.queries import run, show
from archive.store.engine import writing
from archive.tenure.standing import standing

Known = dict[str, int]


def as_of(engine: Engine, day: str) -> dict[str, tuple[str, int | None]]:
    return {row["person"]: (row["certainty"], row["days_since_seen"]) for row in run(engine, "holders", {"as_of": day})}


def test_days_worked_out_by_hand(database: Engine, known: Known) -> None:
    christmas = as_of(database, "2023-12-22")
    assert christmas == {"Liu Zhenli": ("certain", None), "Charles Q. Brown": ("carried_forward", 1)}
    autumn = as_of(database, "2023-07-01")
    assert autumn["Li Shangfu"] == ("certain", 111)
    assert autumn["Liu Zhenli"] == ("possible", None)
    assert "Wei Fenghe" not in autumn
    assert as_of(database, "2023-11-10")["Li Shangfu"][0] == "possible"
    assert as_of(database, "2024-03-01")["Dong Jun"] == ("carried_forward", 63)


def test_certain_ones_come_first(database: Engine, known: Known) -> None:
    rows = run(database, "holders", {"as_of": "2023-12-22"})
    assert [row["certainty"] for row in rows] == ["certain", "carried_forward"]


def test_known_only_from_looking_back_is_not_carried_forward(database: Engine, known: Known) -> None:
    assert "Wang Wei" not in as_of(database, "2023-12-22")
    assert as_of(database, "2019-06-01")["Wang Wei"] == ("possible", None)


def test_certainty_is_said_only_of_a_day(database: Engine, known: Known) -> None:
    assert all("certainty" not in row and "days_since_seen" not in row for row in run(database, "holders"))


@pytest.mark.parametrize(
    ("known_at", "found"),
    [
        ("2023-03-11", set()),
        ("2023-03-12", {"Li Shangfu"}),
        ("2023-12-21", {"Li Shangfu"}),
        ("2023-12-22", {"Liu Zhenli"}),
    ],
)
def test_what_was_known_then(database: Engine, known: Known, known_at: str, found: set[str]) -> None:
    rows = run(database, "holders", {"as_of": "2023-12-22", "known_at": known_at})
    assert {row["person"] for row in rows} == found


def test_belief_of_then_has_the_bounds_of_then(database: Engine, known: Known) -> None:
    (row,) = run(database, "holders", {"known_at": "2023-06-01"}, cite=True)
    assert (row["end_earliest"], row["end_latest"]) == ("2023-03-12", None)
    # Then he was only last seen on the day on which he began.
    assert [quote["bears_on"] for quote in row["evidence"]] == ["start", "end"]
    assert {quote["published_on"] for quote in row["evidence"]} == {"2023-03-12"}
    assert "stayed until 2023-03-12 at least" in row["explanation"][1]["text"]


@pytest.mark.parametrize(
    ("window", "ministers"),
    [
        ({"from": "2023-12"}, {"Dong Jun"}),
        ({"to": "2022"}, {"Wei Fenghe"}),
        ({"from": "2023-04", "to": "2023-10"}, {"Li Shangfu"}),
        ({"from": "2023", "to": "2023"}, {"Wei Fenghe", "Li Shangfu", "Dong Jun"}),
    ],
)
def test_window_takes_those_who_may_have_held_it(
    database: Engine, known: Known, window: dict[str, str], ministers: set[str]
) -> None:
    assert {row["person"] for row in run(database, "holders", {"post": "minister", **window})} == ministers


def test_of_two_tenures_that_may_be_one_a_day_has_one_row(database: Engine) -> None:
    with writing(database) as connection:
        world = World(connection)
        body = world.organisation("Commission")
        post, ann = world.position("member", body, seats=None), world.person("Ann Lee")
        first = world.tenure(
            ann, post, start=(None, "2004-01-01"), end=("2005-01-01", None), seen=("2004-01-01", "2005-01-01")
        )
        later = world.tenure(
            ann, post, start=(None, "2014-01-01"), end=("2015-01-01", None), seen=("2014-01-01", "2015-01-01"), spell=2
        )

    def found(day: str) -> list[tuple[int, str]]:
        return [(row["tenure_id"], row["certainty"]) for row in run(database, "holders", {"as_of": day})]

    assert found("2004-06-01") == [(first, "certain")]
    assert found("2009-01-01") == [(later, "possible")]
    assert found("2014-06-01") == [(later, "certain")]
    assert found("2020-01-01") == [(later, "carried_forward")]
    assert len(run(database, "holders", {"post": "member"})) == 2
    texts = [each["text"] for each in show(database, "tenure", first)["explanation"]]
    assert "Another tenure has Ann Lee in the post again on 2014-01-01." in texts[-1]
    texts = [each["text"] for each in show(database, "tenure", later)["explanation"]]
    assert "Another tenure has Ann Lee in the post until 2005-01-01." in texts[-1]


def test_sql_agrees_with_the_function_on_random_tenures(database: Engine) -> None:
    chance = random.Random(7)
    origin = date(2019, 12, 1)
    tenures: dict[int, Tenure] = {}
    with writing(database) as connection:
        world = World(connection)
        post = world.position("member", world.organisation("Commission"), seats=None)
        for number in range(150):
            tenure = _random_tenure(chance, origin, world.person(f"Person {number}"), post)
            tenures[
                world.tenure(
                    tenure.person_id,
                    post,
                    start=_texts(tenure.start),
                    end=_texts(tenure.end),
                    seen=_texts(Bounds(tenure.first_seen, tenure.last_seen)),
                )
            ] = tenure
    compared = 0
    for offset in (-400, 0, 10, 28, 29, 60, 91, 92, 100, 150, 4000):
        day = origin + timedelta(offset)
        found = {
            row["tenure_id"]: (row["certainty"], row["days_since_seen"])
            for row in run(database, "holders", {"as_of": day})
        }
        for key, tenure in tenures.items():
            expected = standing(tenure, day)
            assert found.get(key) == (expected and (expected.certainty.value, expected.days_since_seen)), (tenure, day)
            compared += expected is not None
    assert compared > 100


def _random_tenure(chance: random.Random, origin: date, person: int, post: int) -> Tenure:
    """Bounds in order, each side now and then unknown, days now and then equal."""
    days = [origin + timedelta(day) for day in sorted(chance.choices(range(0, 160, 7), k=6))]

    def perhaps(day: date) -> date | None:
        return day if chance.random() < 0.7 else None

    first, last = (None, None) if chance.random() < 0.2 else (days[2], days[3])
    late, early = (days[3], days[2]) if chance.random() < 0.5 else (days[1], days[4])
    return Tenure(
        person_id=person,
        position_id=post,
        spell=1,
        acting=False,
        start=Bounds(perhaps(days[0]), perhaps(late)),
        end=Bounds(perhaps(early), perhaps(days[5])),
        first_seen=first,
        last_seen=last,
        start_basis=None,
        end_basis=None,
        end_reason=None,
        articles=1,
        claims=1,
        evidence=(),
    )


def _texts(bounds: Bounds) -> tuple[str | None, str | None]:
    return (
        None if bounds.earliest is None else bounds.earliest.isoformat(),
        None if bounds.latest is None else bounds.latest.isoformat(),
    )
