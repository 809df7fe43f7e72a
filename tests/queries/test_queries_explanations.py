"""Why a tenure is bounded as it is, said in sentences with names and quotes."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from queries_world import World
from sqlalchemy import Engine, select, update
from test_queries_canned import REQUIRED

from archive.dates import Bounds
from archive.model import Aspect, BearsOn, BoundBasis, ClaimFact, DateBasis, Tenure
from archive.queries import catalogue, run, show
from archive.queries.wording import Cited, Sentence, sentences, when
from archive.store import schema
from archive.store.engine import reading, writing

Known = dict[str, int]
ANN, BEN = 1, 2
NAMES = {ANN: "Ann Lee", BEN: "Ben Roy"}


def cited(id: int, person: int | None, aspect: str, *days: str | None, published: str | None = None) -> Cited:
    bounds = Bounds(*(None if day is None else date.fromisoformat(day) for day in (days[0], days[-1])))
    fact = ClaimFact(id, person, 9, Aspect(aspect), bounds, DateBasis.STATED, id)
    name = None if person is None else NAMES[person]
    return Cited(fact, name, f"Words {id}.", "Harbour Post", published or days[-1])


def told(
    *claims: tuple[Cited, str], start: Bounds, end: Bounds, last_seen: str | None = None, **more: Any
) -> list[Sentence]:
    tenure = Tenure(
        ANN,
        9,
        1,
        False,
        start,
        end,
        None,
        None if last_seen is None else date.fromisoformat(last_seen),
        more.get("start_basis"),
        more.get("end_basis"),
        None,
        1,
        1,
        tuple((each.fact.id, BearsOn(bears_on)) for each, bears_on in claims),
    )
    return list(sentences("Ann Lee", tenure, {each.fact.id: each for each, _ in claims}))


def day(text: str) -> date:
    return date.fromisoformat(text)


def test_a_day_stated_is_one_sentence() -> None:
    (start, end) = told(
        (cited(1, ANN, "began", "2023-03-12", published="2023-03-13"), "start"),
        start=Bounds.iso("2023-03-12"),
        end=Bounds(None, None),
    )
    assert start.text == (
        "Ann Lee began on 2023-03-12, because Harbour Post of 2023-03-13 says that Ann Lee took the post up on "
        "2023-03-12: “Words 1.”"
    )
    assert start.claims == (1,)
    assert end.text == "No report says when Ann Lee left."


def test_bounds_by_the_holder_before_and_the_next_one() -> None:
    texts = [
        each.text
        for each in told(
            (cited(1, BEN, "holds", "2022-10-23"), "start"),
            (cited(2, ANN, "holds", "2023-12-21"), "start"),
            (cited(3, ANN, "holds", "2024-01-05", published="2024-02-01"), "end"),
            (cited(4, BEN, "began", "2024-06-01"), "end"),
            start=Bounds(day("2022-10-23"), day("2023-12-21")),
            end=Bounds(day("2024-01-05"), day("2024-06-01")),
        )
    ]
    assert texts == [
        "Ann Lee began on or after 2022-10-23, because Harbour Post of 2022-10-23 still has Ben Roy in the post: “Words 1.”",
        "Ann Lee began on or before 2023-12-21, because Harbour Post of 2023-12-21 has Ann Lee in the post: “Words 2.”",
        "Ann Lee stayed until 2024-01-05 at least, because Harbour Post of 2024-02-01 still has Ann Lee in the post on "
        "2024-01-05: “Words 3.”",
        "Ann Lee left on or before 2024-06-01, because Harbour Post of 2024-06-01 says that Ben Roy took the post up on "
        "2024-06-01: “Words 4.”",
    ]


def test_what_is_unknown_and_what_was_not_followed() -> None:
    texts = [
        each.text
        for each in told(
            (cited(1, ANN, "holds", "2020-01-01"), "start"),
            (cited(1, ANN, "holds", "2020-01-01"), "end"),
            (cited(2, ANN, "began", "2021-05-01", "2021-05-31", published="2022-01-01"), "against"),
            start=Bounds(None, day("2020-01-01")),
            end=Bounds(day("2020-01-01"), None),
            last_seen="2020-01-01",
        )
    ]
    assert texts[1] == "How long before that Ann Lee began is unknown."
    assert texts[3].endswith("after 2020-01-01, the day of the last report, the tenure is only carried forward.")
    assert texts[4] == (
        "Not followed, because more or later reports say otherwise: Harbour Post of 2022-01-01 says that Ann Lee took the "
        "post up in 2021-05: “Words 2.”"
    )


def test_the_lifetime_of_the_post_and_a_vacancy() -> None:
    texts = [
        each.text
        for each in told(
            (cited(1, ANN, "holds", "2020-01-01"), "start"),
            (cited(2, None, "not_holding", "2020-03-01"), "end"),
            start=Bounds(day("2016-01-11"), day("2020-01-01")),
            end=Bounds(None, day("2020-03-01")),
            start_basis=BoundBasis.INCEPTION,
        )
    ]
    assert texts[0] == "Ann Lee began on or after 2016-01-11, because the post did not exist before 2016-01-11."
    assert "has the post empty: “Words 2.”" in texts[2]


def test_a_stretch_is_the_reason_of_both_bounds(database: Engine) -> None:
    with writing(database) as connection:
        world = World(connection)
        post, ann = world.position("director", world.organisation("Bureau")), world.person("Ann Lee")
        story = world.article("Ann Lee was director from 2018 to 2020.", "2021-05-01")
        claim = world.claim(story, ann, post, "held_before", "2018-01-01", "2020-12-31")
        days = {"started_by": date(2018, 12, 31), "lasted_until": date(2020, 1, 1)}
        connection.execute(update(schema.claims).where(schema.claims.c.id == claim).values(**days))
        key = world.tenure(
            ann,
            post,
            start=("2018-01-01", "2018-12-31"),
            end=("2020-01-01", "2020-12-31"),
            evidence=((claim, "start"), (claim, "end")),
        )
    texts = [each["text"] for each in show(database, "tenure", key)["explanation"]]
    assert [text.split(", because")[0] for text in texts] == ["Ann Lee began in 2018", "Ann Lee left in 2020"]


def test_bounds_in_a_sentence() -> None:
    written = [when(Bounds.iso(text)) for text in ("2023-03-12", "2023-03", "2023")]
    assert written == ["on 2023-03-12", "in 2023-03", "in 2023"]
    assert when(Bounds(day("2023-01-02"), day("2023-01-05"))) == "between 2023-01-02 and 2023-01-05"
    assert when(Bounds(None, day("2023-01-02"))) == "on or before 2023-01-02"


def test_a_tenure_is_shown_with_its_explanation(database: Engine, known: Known) -> None:
    found = show(database, "tenure", known["t_li"])
    assert [each["bears_on"] for each in found["explanation"]] == ["start", "end", "against"]
    assert "Harbour Post of 2023-12-22 says that Li Shangfu left the post in 2023-11" in found["explanation"][1]["text"]
    ids = {quote["claim_id"] for quote in found["evidence"]}
    assert all(set(each["claims"]) <= ids for each in found["explanation"])


def test_a_gap_cites_the_end_before_it_and_the_start_after(database: Engine, known: Known) -> None:
    (gap,) = run(database, "vacancies", {"organisation": "MND", "from": "2023-12"}, cite=True)
    assert [each["text"].split(",")[0] for each in gap["explanation"]] == [
        "Li Shangfu left in 2023-11",
        "Dong Jun began on 2023-12-29",
    ]


def test_a_conflict_cites_its_claims_and_an_event_its_reports(database: Engine, known: Known) -> None:
    (conflict,) = run(database, "conflicts", cite=True)
    assert [quote["bears_on"] for quote in conflict["evidence"]] == ["conflict", "conflict"]
    assert conflict["tenure_id"] == known["t_li"]
    (event,) = run(database, "events", {"type": "consult"}, cite=True)
    assert event["evidence"][0]["quote"].startswith("Brown, chairman")


@pytest.mark.parametrize("name", sorted(catalogue()))
@pytest.mark.parametrize("known_at", [None, "2023-12-25"])
def test_every_row_of_a_tenure_opens_to_its_evidence(
    database: Engine, known: Known, name: str, known_at: str | None
) -> None:
    given: dict[str, Any] = {"evidence": {"tenure": known["t_li"]}}.get(name) or REQUIRED.get(name) or {}
    if known_at is not None and not any(each.name == "known_at" for each in catalogue()[name].parameters):
        return
    with reading(database) as connection:
        proved = set(connection.scalars(select(schema.tenure_evidence.c.tenure_id)))
    for row in run(database, name, given | {"known_at": known_at} if known_at else given, cite=True):
        if name != "evidence" and proved & {row[key] for key in row if key.endswith("tenure_id")}:
            assert row["evidence"], row
