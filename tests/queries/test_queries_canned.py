"""What each canned query answers on the hand-made archive."""

from __future__ import annotations

from typing import Any

import pytest
from queries_world import World
from sqlalchemy import Engine

from archive.errors import UsageError
from archive.queries import catalogue, run
from archive.store import readonly
from archive.store.engine import writing

Known = dict[str, int]
REQUIRED = {
    "on_this_day": {"day": "10-24"},
    "career": {"person": "Li Shangfu"},
    "succession": {"post": "minister"},
    "evidence": {"tenure": 1},
    "changes": {"since": "2023-01-01"},
    "served_together": {"person": "Liu Zhenli"},
}


@pytest.mark.parametrize("name", sorted(catalogue().keys() - {"career", "succession", "served_together", "evidence"}))
def test_empty_archive_gives_no_rows(database: Engine, name: str) -> None:
    assert run(database, name, REQUIRED.get(name)) == []


@pytest.mark.parametrize("name", sorted(catalogue()))
def test_empty_texts_count_as_not_given(database: Engine, known: Known, name: str) -> None:
    """Datasette sends the empty text for a box that was left empty."""
    query = catalogue()[name]
    required: dict[str, Any] = REQUIRED.get(name, {})
    empty = {parameter.name: "" for parameter in query.parameters} | {
        key: str(value) for key, value in required.items()
    }
    given = readonly.run(database, query.sql, empty).as_dicts()
    missing = {parameter.name: None for parameter in query.parameters} | {
        key: str(value) for key, value in required.items()
    }
    assert given == readonly.run(database, query.sql, missing).as_dicts()


def test_holders_have_the_promised_fields(database: Engine, known: Known) -> None:
    (row,) = run(database, "holders", {"post": "chairman", "as_of": "2023-12-22"}, cite=True)
    assert list(row) == [
        "person",
        "position",
        "organisation",
        "start_earliest",
        "start_latest",
        "end_earliest",
        "end_latest",
        "first_seen",
        "last_seen",
        "acting",
        "end_reason",
        "articles",
        "tenure_id",
        "certainty",
        "days_since_seen",
        "evidence",
        "explanation",
    ]
    assert row["acting"] is True
    assert row["tenure_id"] == known["t_brown"]
    (quote,) = row["evidence"]
    promised = {"bears_on", "quote", "article_id", "url", "title", "published_on", "char_start", "char_end"}
    assert promised <= set(quote)
    assert quote["quote"].startswith("Brown, chairman")
    assert quote["published_on"] == "2023-12-22"


def test_evidence_comes_start_first_and_against_last(database: Engine, known: Known) -> None:
    rows = run(database, "evidence", {"tenure": known["t_li"]})
    assert [row["bears_on"] for row in rows] == ["start", "end", "against"]
    assert rows[0]["quote"] == "Li Shangfu became minister on Sunday, it said."
    assert {row["person"] for row in rows} == {"Li Shangfu"}


def test_career_is_in_order(database: Engine, known: Known) -> None:
    rows = run(database, "career", {"person": "li shangfu"}, cite=True)
    assert [(row["position"], row["end_latest"]) for row in rows] == [("minister", "2023-11-30")]
    assert len(rows[0]["evidence"]) == 3


def test_succession_names_who_came_before_and_after(database: Engine, known: Known) -> None:
    rows = run(database, "succession", {"post": "minister of national defence"})
    assert [(row["predecessor"], row["person"], row["successor"]) for row in rows] == [
        (None, "Wei Fenghe", "Li Shangfu"),
        ("Wei Fenghe", "Li Shangfu", "Dong Jun"),
        ("Li Shangfu", "Dong Jun", None),
    ]


def test_coverage_counts_by_outlet_and_by_year(database: Engine, known: Known) -> None:
    by_outlet = {row["part"]: row for row in run(database, "coverage")}
    assert by_outlet["Harbour Post"]["articles"] == 1
    assert by_outlet["unknown"]["claims"] == 1
    assert by_outlet["Meridian Wire"]["undated"] == 1
    by_year = run(database, "coverage", {"by": "year"})
    assert [(row["part"], row["articles"]) for row in by_year] == [("2022", 1), ("2023", 5), ("unknown", 1)]


def test_events_by_kind_participant_and_days(database: Engine, known: Known) -> None:
    (met,) = run(database, "events", {"type": "consult", "actor": "Liu Zhenli", "from": "2023-12", "to": "2023-12"})
    assert (met["title"], met["actors"]) == ("Brown and Liu speak by video", "Charles Q. Brown; Liu Zhenli")
    assert run(database, "events", {"to": "2023-10"}) == []
    assert [row["mode"] for row in run(database, "events")] == ["dismiss", "phone"]


def test_on_a_day_of_one_year_or_of_every_year(database: Engine, known: Known) -> None:
    (met,) = run(database, "events", {"actor": "Liu Zhenli"})
    day = met["date_earliest"]
    assert day == met["date_latest"]
    for asked in (day, day[5:]):
        rows = run(database, "on_this_day", {"day": asked})
        assert ("happened", "Brown and Liu speak by video") in [(row["change"], row["event"]) for row in rows]
    assert run(database, "on_this_day", {"day": "1950-01-01"}) == []
    long_ago = run(database, "on_this_day", {"day": day, "known_at": "1990-01-01"})
    assert [row for row in long_ago if row["change"] == "happened"] == []


@pytest.mark.parametrize("day", ["2023", "10", "13-01", "2023-02-30", "24-10-2023"])
def test_what_is_no_day_of_any_year_is_refused(database: Engine, day: str) -> None:
    with pytest.raises(UsageError, match="--day cannot be"):
        run(database, "on_this_day", {"day": day})


def test_meetings_take_a_country_for_its_officials(database: Engine, known: Known) -> None:
    found = run(database, "meetings", {"country": "China", "with": "United States"})
    assert [row["event_id"] for row in found] == [known["e_met"]]
    assert run(database, "meetings", {"person": "Li Shangfu"}) == []
    assert len(run(database, "meetings", {"person": "Brown", "with": "Liu Zhenli"})) == 1


def test_dismissals_of_an_organisation(database: Engine, known: Known) -> None:
    assert [row["person"] for row in run(database, "dismissals", {"organisation": "MND"})] == ["Li Shangfu"]
    assert run(database, "dismissals", {"organisation": "PLA"}) == []


def test_changes_since_a_day(database: Engine, known: Known) -> None:
    rows = run(database, "changes", {"since": "2023-11-15", "organisation": "MND"})
    assert [(row["person"], row["change"], row["certainty"]) for row in rows] == [
        ("Li Shangfu", "ended", "possible"),
        ("Dong Jun", "began", "certain"),
    ]


def test_stale_holders_are_counted_to_a_day(database: Engine, known: Known) -> None:
    rows = run(database, "stale", {"days": 60, "as_of": "2024-02-29"})
    found = {row["person"]: row["days_since_seen"] for row in rows}
    assert found == {"Charles Q. Brown": 70, "Liu Zhenli": 69, "Dong Jun": 62}
    assert run(database, "stale", {"as_of": "2024-02-29"}) == []


def test_vacancy_between_two_ministers(database: Engine, known: Known) -> None:
    (gap,) = run(database, "vacancies", {"organisation": "MND", "from": "2023-12"})
    assert (gap["from_earliest"], gap["to_latest"], gap["certainty"]) == ("2023-11-01", "2023-12-29", "certain")
    assert (gap["predecessor"], gap["successor"]) == ("Li Shangfu", "Dong Jun")
    assert run(database, "vacancies", {"to": "2023-10"}) == []


def test_conflicts_by_status(database: Engine, known: Known) -> None:
    (found,) = run(database, "conflicts")
    assert (found["kind"], found["person"], found["claims"]) == ("different_ends", "Li Shangfu", 2)
    assert run(database, "conflicts", {"status": "settled"}) == []
    assert len(run(database, "conflicts", {"status": "all"})) == 1


def test_disagreement_of_two_outlets(database: Engine, known: Known) -> None:
    (found,) = run(database, "disagreements", {"person": "Li Shangfu"})
    assert (found["outlet"], found["earliest"]) == ("Meridian Wire", "2023-10-24")
    assert (found["other_outlet"], found["other_earliest"]) == ("Harbour Post", "2023-11-01")


def test_who_served_together(database: Engine, known: Known) -> None:
    assert run(database, "served_together", {"person": "Liu Zhenli"}) == []  # nobody knows when the other left
    (found,) = run(database, "served_together", {"person": "Liu Zhenli", "open": True})
    assert (found["other_person"], found["other_position"], found["certainty"]) == (
        "Wang Wei",
        "deputy chief",
        "possible",
    )


def test_days_on_which_both_certainly_served_stand_apart(database: Engine) -> None:
    with writing(database) as connection:
        world = World(connection)
        body = world.organisation("Bureau")
        post, other = world.position("director", body), world.position("inspector", body)
        held = {"start": ("2020-01-01", "2020-03-01"), "end": ("2022-01-01", "2022-06-30")}
        ann, ben = world.person("Ann Lee"), world.person("Ben Roy")
        world.tenure(ann, post, **held)
        world.tenure(ben, other, start=("2019-01-01", "2021-01-01"), end=("2021-12-01", None))
        world.tenure(ben, post, start=("2021-11-01", "2021-12-01"), end=("2021-12-31", None))
    (found, same) = run(database, "served_together", {"person": "Ann Lee"})
    assert (found["certainty"], found["certain_from"], found["certain_to"]) == ("certain", "2021-12-01", "2021-12-31")
    assert (same["other_position"], same["certain_from"], same["certain_to"]) == (
        "inspector",
        "2021-01-01",
        "2021-12-01",
    )
    assert (same["together_earliest"], same["together_latest"]) == ("2020-01-01", "2022-06-30")
    (pair,) = run(database, "overlaps", {"post": "director of the Bureau"})
    assert (pair["certain_from"], pair["certain_to"]) == ("2021-12-01", "2021-12-31")
    assert (pair["overlap_earliest"], pair["overlap_latest"]) == ("2021-11-01", "2022-06-30")


def test_who_is_seen_in_the_post_again_is_not_stale(database: Engine) -> None:
    with writing(database) as connection:
        world = World(connection)
        post, ann = world.position("member", world.organisation("Bureau"), seats=None), world.person("Ann Lee")
        for spell, day in enumerate(("2004-01-01", "2014-01-01"), 1):
            world.tenure(ann, post, start=(None, day), end=(day, None), seen=(day, day), spell=spell)
    rows = run(database, "stale", {"post": "member of the Bureau", "as_of": "2024-01-01"})
    assert [row["last_seen"] for row in rows] == ["2014-01-01"]


def test_overlaps_of_the_archive(database: Engine, known: Known) -> None:
    assert run(database, "overlaps", {"organisation": "MND"}) == []
