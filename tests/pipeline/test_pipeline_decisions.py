"""Decisions of people: what follows from them, at once, after more news, after a rebuild, and when they are taken back."""

from __future__ import annotations

from datetime import date
from random import Random
from typing import Any

import pytest
from sqlalchemy import Engine, insert, select
from test_pipeline_generated import ARRIVAL, NOW, Story, _story, stories

from archive import Archive
from archive.dates import Bounds
from archive.errors import AmbiguousName, DecisionError, UnknownName, UsageError
from archive.model import Aspect
from archive.packs.load import load
from archive.pipeline import derivation
from archive.store import writer
from archive.store.engine import reading, writing
from archive.store.schema import decisions, metadata

MAPS = ("Bureau of Maps", None, "director")
TIDES = ("Bureau of Tides", None, "director")
ANN, BEN = ("Ann Lee", None), ("Ben Roy", None)


def report(
    number: int,
    day: str,
    person: tuple[str, str | None] = ANN,
    aspect: Aspect = Aspect.HOLDS,
    post: tuple[str, str | None, str] = MAPS,
    address: str | None = None,
) -> Story:
    on = date.fromisoformat(day)
    sentence = f"Report {number}: {person[0]} {aspect} {post[2]} of the {post[0]}."
    return _story(
        address or f"https://news.example/{number}", "Meridian Wire", on, sentence, person, post, aspect, Bounds.day(on)
    )


NEWS = [
    report(1, "2020-02-01", aspect=Aspect.BEGAN),
    report(2, "2022-06-10"),
    report(3, "2023-10-24", aspect=Aspect.ENDED),
    report(4, "2023-12-29", BEN, Aspect.BEGAN),
]


@pytest.fixture
def archive(database: Engine) -> Archive:
    archive = Archive()
    archive._engine = database
    take_in(archive, NEWS)
    return archive


def take_in(archive: Archive, news: list[Story]) -> None:
    with writing(archive.engine()) as connection:
        stored = writer.add_many(connection, news, ingested_at=NOW)
        derivation.derive(connection, load(), [one.article_id for one in stored if isinstance(one, writer.Stored)])


def rows(archive: Archive) -> dict[str, list[tuple[Any, ...]]]:
    found = {}
    with reading(archive.engine()) as connection:
        for table in metadata.sorted_tables:
            columns = [column for column in table.columns if column.name not in ARRIVAL]
            found[table.name] = sorted((tuple(row) for row in connection.execute(select(*columns))), key=repr)
    return found


def conclusions(archive: Archive) -> dict[str, list[tuple[Any, ...]]]:
    return {name: found for name, found in rows(archive).items() if name != "decisions"}


def check_rebuilt(archive: Archive) -> None:
    before = rows(archive)
    archive.rebuild()
    assert rows(archive) == before


def career(archive: Archive, person: str = ANN[0]) -> list[dict[str, Any]]:
    return [archive.show("tenure", row["tenure_id"]) for row in archive.query("career", person=person)]


def claim(archive: Archive, number: int) -> int:
    (row,) = archive.sql(f"SELECT id FROM claims WHERE quote LIKE 'Report {number}:%'")
    return int(row["id"])


def status(archive: Archive, number: int) -> str:
    return str(archive.sql(f"SELECT status FROM claims WHERE quote LIKE 'Report {number}:%'")[0]["status"])


def test_a_pin_stays_while_news_come_in_and_goes_when_it_is_undone(archive: Archive) -> None:
    before = conclusions(archive)
    (ann,) = career(archive)
    done = archive.decide("pin", ann["tenure_id"], by="ana", side="end", earliest="2023-10-20", latest="2023-10-20")
    assert (done["positions"], done["detail"]["day"]) == (1, "2020-02-01")
    for more in ([], [report(5, "2023-11-05", aspect=Aspect.ENDED)], [report(6, "2024-02-02", BEN)]):
        if more:
            take_in(archive, more)
        (ann,) = career(archive)
        assert (ann["end_earliest"], ann["end_latest"], ann["end_basis"]) == ("2023-10-20", "2023-10-20", "pinned")
        check_rebuilt(archive)
    assert "Ann Lee left on 2023-10-20, because ana decided so on" in " ".join(x["text"] for x in ann["explanation"])
    against = [each["quote"][:9] for each in ann["evidence"] if each["bears_on"] == "against"]
    assert against == ["Report 3:", "Report 5:"]
    kinds = {row["kind"] for row in archive.query("conflicts") if f"Decision {done['id']} (ana" in row["detail"]}
    assert kinds == {"different_ends"}
    known = archive.query("career", person=ANN[0], known_at="2025-12-31")
    assert [row["end_latest"] for row in known] != ["2023-10-20"]
    archive.undo(done["id"])
    check_rebuilt(archive)
    assert career(archive)[0]["end_basis"] != "pinned"
    assert {row[0] for row in conclusions(archive)["tenures"]} >= {row[0] for row in before["tenures"]}


def test_what_is_undone_leaves_nothing_behind(archive: Archive) -> None:
    before = conclusions(archive)
    (ann,), (ben,) = career(archive), career(archive, BEN[0])
    made = [
        archive.decide("pin", ann["tenure_id"], by="ana", side="start", latest="2019"),
        archive.decide("reject", claim(archive, 3), by="ana"),
        archive.decide("accept", claim(archive, 2), by="ana", note="the ministry's own page"),
        archive.decide("correct", claim(archive, 4), by="ana", person=ANN[0], aspect="holds"),
    ]
    assert conclusions(archive) != before
    check_rebuilt(archive)
    assert career(archive, ANN[0])[0]["start_latest"] == "2019-12-31"
    assert not archive.sql(f"SELECT * FROM tenures WHERE id = {ben['tenure_id']}")
    for each in reversed(made):
        assert archive.undo(each["id"])["undone_at"]
    assert conclusions(archive) == before
    with pytest.raises(UsageError, match="taken back already"):
        archive.undo(made[0]["id"])


def test_the_status_of_a_claim_is_the_last_word_on_it(archive: Archive) -> None:
    id = claim(archive, 3)
    rejected = archive.decide("reject", id, by="ana")
    assert status(archive, 3) == "rejected"
    assert career(archive)[0]["end_basis"] == "last_sighting"
    accepted = archive.decide("accept", id, by="ben")
    assert status(archive, 3) == "accepted"
    assert career(archive)[0]["end_basis"] == "stated"
    archive.undo(accepted["id"])
    assert status(archive, 3) == "rejected"
    archive.undo(rejected["id"])
    assert status(archive, 3) == "unreviewed"


def test_a_correction_moves_a_claim_to_another_person_and_post(archive: Archive) -> None:
    take_in(archive, [report(7, "2021-05-05", BEN, post=TIDES), report(8, "2021-06-06")])
    (tides,) = archive.sql("SELECT id FROM positions WHERE title = 'director' AND organisation_id IN "
                           "(SELECT id FROM organisations WHERE name = 'Bureau of Tides')")  # fmt: skip
    id = claim(archive, 8)
    read = archive.sql(f"SELECT * FROM claims WHERE id = {id}")
    done = archive.decide(
        "correct", id, by="ana", person="Ben Roy", position=tides["id"], earliest="2021-07", latest="2021-07"
    )
    assert done["positions"] == 2
    (row,) = (row for row in career(archive, "Ben Roy") if row["organisation"] == "Bureau of Tides")
    assert (row["claims"], row["last_seen"]) == (2, "2021-07-31")
    assert {"Ben Roy"} == {each["person"] for each in row["evidence"]}
    (now,) = archive.sql(f"SELECT * FROM claims WHERE id = {id}")
    assert now | {"status": "unreviewed"} == read[0], "the claim stays as it was read"
    check_rebuilt(archive)
    # Its article is replaced by one that says nothing: the post to which it was moved is derived again.
    silent, reading_ = report(8, "2021-06-07", address="https://news.example/8")
    take_in(archive, [(silent, type(reading_)(reading_.sentences, reading_.entities, (), (), (), "made up/1"))])
    (row,) = (row for row in career(archive, "Ben Roy") if row["organisation"] == "Bureau of Tides")
    assert row["claims"] == 1
    check_rebuilt(archive)


def test_a_correction_waits_for_somebody_of_whom_no_article_speaks_any_more(archive: Archive) -> None:
    address = "https://news.example/9"
    take_in(
        archive,
        [report(9, "2021-05-05", BEN, post=TIDES, address=address), report(10, "2021-06-06", ("Cay Fox", None))],
    )
    archive.decide("correct", claim(archive, 2), by="ana", person="Cay Fox")
    (cay,) = career(archive, "Cay Fox")
    assert cay["claims"] == 2
    take_in(archive, [report(11, "2021-06-07", ANN, address="https://news.example/10")])
    assert not archive.sql("SELECT * FROM people WHERE name = 'Cay Fox'")
    check_rebuilt(archive)
    take_in(archive, [report(12, "2024-06-07", ("Cay Fox", None), post=TIDES)])
    assert {row["organisation"] for row in career(archive, "Cay Fox")} == {"Bureau of Maps", "Bureau of Tides"}
    check_rebuilt(archive)


def test_what_cannot_be_decided_is_said(archive: Archive) -> None:
    (ann,) = career(archive)
    tenure, id = ann["tenure_id"], claim(archive, 3)
    take_in(archive, [report(7, "2021-05-05", BEN, post=TIDES)])
    for error, what, given in (
        (UnknownName, "no claim 5", ("accept", 5, {})),
        (UnknownName, "no tenure 5", ("pin", 5, {"side": "end", "latest": "2020"})),
        (UnknownName, "no person goes by", ("correct", id, {"person": "Dan Cox"})),
        (AmbiguousName, "2 positions go by the name", ("correct", id, {"position": "director"})),
        (UsageError, "no decision 'burn'", ("burn", id, {})),
        (UsageError, "side means nothing for accept", ("accept", id, {"side": "end"})),
        (UsageError, "nothing is corrected", ("correct", id, {})),
        (UsageError, "no aspect 'reigns'", ("correct", id, {"aspect": "reigns"})),
        (UsageError, "no side 'middle'", ("pin", tenure, {"side": "middle", "latest": "2020"})),
        (UsageError, "needs a bound", ("pin", tenure, {"side": "end"})),
        (UsageError, "is after latest", ("pin", tenure, {"side": "end", "earliest": "2021", "latest": "2020"})),
        (UsageError, "cannot be 'soon'", ("pin", tenure, {"side": "end", "latest": "soon"})),
        (UsageError, "on the other side", ("pin", tenure, {"side": "end", "latest": "2019"})),
    ):
        action, about, particulars = given
        with pytest.raises(error, match=what):
            archive.decide(action, about, by="ana", **particulars)
    with pytest.raises(UsageError, match="somebody who decides"):
        archive.decide("accept", id, by=" ")
    with pytest.raises(UnknownName, match="no decision 77"):
        archive.undo(77)
    assert archive.sql("SELECT * FROM decisions") == []


@pytest.mark.parametrize(
    ("action", "subject", "detail", "what"),
    [
        ("pin", "positions 1", "{", "no JSON"),
        ("pin", "positions 1", "[]", "no JSON object"),
        ("pin", "positions 1", '{"person_id": 1, "side": "end"}', "needs person_id, side"),
        ("pin", "positions 1", '{"person_id": 1, "side": "up", "latest": "2020-01-01"}', "its side is 'up'"),
        ("pin", "positions 1", '{"person_id": 1, "side": "end", "latest": "2020"}', "its latest is '2020'"),
        ("pin", "people 1", '{"person_id": 1, "side": "end", "latest": "2020-01-01"}', "its subject is 'people 1'"),
        ("accept", "claims x", "{}", "its subject is 'claims x'"),
        ("correct", "claims 1", "{}", "corrects nothing"),
        ("correct", "claims 1", '{"aspect": "reigns"}', "its aspect is 'reigns'"),
        ("correct", "claims 1", '{"name": "Ann"}', "'name', which means nothing"),
    ],
)
def test_a_malformed_row_is_named_and_can_be_taken_back(
    archive: Archive, action: str, subject: str, detail: str, what: str
) -> None:
    before = conclusions(archive)
    row = {"action": action, "subject": subject, "detail": detail, "by": "ana", "decided_at": NOW}
    with writing(archive.engine()) as connection:
        ids = [connection.execute(insert(decisions).values(row).returning(decisions.c.id)).scalar_one() for _ in (1, 2)]
    with pytest.raises(DecisionError, match=what) as refused:
        archive.rebuild()
    assert (refused.value.where, "Archive.undo" in str(refused.value.hint)) == (f"decisions, id {ids[0]}", True)
    for id in ids:
        archive.undo(id)
    archive.rebuild()
    assert conclusions(archive) == before


def test_decisions_and_news_in_any_order_give_the_same_archive(sqlite_database: Engine, tmp_path: Any) -> None:
    random = Random(5)
    news = list(stories(random, 30))
    with Archive(tmp_path / "once.db") as archive:
        archive.engine(create=True)
        take_in(archive, news)
        decide_something(archive, random)
        once = rows(archive)
        decided = [row._mapping for row in rows_of(archive)]
        check_rebuilt(archive)
    with Archive(tmp_path / "apart.db") as archive:
        with writing(archive.engine(create=True)) as connection:
            connection.execute(insert(decisions), [dict(row) for row in decided])
        for story in random.sample(news, len(news)):
            take_in(archive, [story])
        archive.rebuild()  # the status of a claim that came after the decision on it
        assert rows(archive) == once


def rows_of(archive: Archive) -> list[Any]:
    with reading(archive.engine()) as connection:
        return list(connection.execute(select(decisions)))


def decide_something(archive: Archive, random: Random) -> None:
    tenures = archive.sql("SELECT * FROM tenures WHERE start_latest IS NOT NULL ORDER BY id")
    people = archive.sql("SELECT id FROM people ORDER BY id")
    said = archive.sql("SELECT claims.id FROM claims JOIN articles ON articles.id = article_id "
                       "WHERE superseded_by_id IS NULL AND aspect <> 'not_holding' ORDER BY claims.id")  # fmt: skip
    for tenure in random.sample(tenures, 3):
        archive.decide("pin", tenure["id"], by="ana", side="end", latest="2030")
        archive.decide("pin", tenure["id"], by="ben", side="start", latest=tenure["start_latest"])
    for each in random.sample(said, 4):
        archive.decide(random.choice(["accept", "reject"]), each["id"], by="ana")
        archive.decide("correct", each["id"], by="ana", person=random.choice(people)["id"], latest="2017")
