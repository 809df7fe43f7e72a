"""The article this project began with, from the file to the answers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from archive import Archive

SEED = Path(__file__).resolve().parents[3] / "shared" / "seed" / "article.txt"

pytestmark = pytest.mark.skipif(not SEED.exists(), reason="the seed article is not beside this checkout")

LIU, BROWN, LI = "Liu Zhenli", "Charles Q. Brown", "Li Shangfu"
CLAIMS = """
SELECT c.aspect, c.modality, c.date_earliest, c.date_latest, c.date_basis, p.title
FROM claims c JOIN people h ON h.id = c.person_id LEFT JOIN positions p ON p.id = c.position_id
WHERE h.name = :name
"""


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    with Archive(tmp_path_factory.mktemp("seed") / "seed.db") as archive:
        summary = archive.ingest(SEED, published="2023-12-22")
        assert (summary["added"], summary["rejected"]) == (1, 0)
        yield archive


def holders(archive: Archive, **asked: str) -> dict[str, dict[str, Any]]:
    return {row["person"]: row for row in archive.query("holders", as_of="2023-12-22", **asked)}


def claims(archive: Archive, name: str) -> list[dict[str, Any]]:
    return archive.sql(CLAIMS, {"name": name})


def test_exactly_six_people(archive: Archive) -> None:
    rows = archive.sql("SELECT name FROM people ORDER BY name")
    assert [row["name"] for row in rows] == [BROWN, "Joe Biden", LI, LIU, "Nancy Pelosi", "Xi Jinping"]


def test_the_chief_of_the_joint_staff_is_certain_on_the_day_of_the_article(archive: Archive) -> None:
    (row,) = [r for r in archive.query("holders", as_of="2023-12-22", cite=True) if r["person"] == LIU]
    assert row["organisation"] == "Joint Staff Department of the Central Military Commission"
    assert (row["certainty"], row["days_since_seen"]) == ("certain", None)
    assert row["evidence"][0]["quote"].startswith("Liu is the head of the Central Military Commission’s (CMC) Joint")


def test_the_chairman_was_last_seen_at_the_video_meeting(archive: Archive) -> None:
    row = holders(archive)[BROWN]
    assert (row["position"], row["organisation"]) == ("chairman", "United States Joint Chiefs of Staff")
    assert (row["first_seen"], row["last_seen"]) == ("2023-12-21", "2023-12-21")
    assert (row["certainty"], row["days_since_seen"]) == ("carried_forward", 1)


def test_the_dismissed_minister_ended_in_november_and_holds_nothing(archive: Archive) -> None:
    assert LI not in holders(archive)
    ended = [row for row in claims(archive, LI) if row["aspect"] == "ended"]
    assert {(row["date_earliest"], row["date_latest"]) for row in ended} == {("2023-11-01", "2023-11-30")}
    (tenure,) = archive.query("career", person=LI)
    assert (tenure["start_earliest"], tenure["end_earliest"], tenure["end_latest"]) == (
        None,
        "2023-11-01",
        "2023-11-30",
    )


@pytest.mark.parametrize("name", ["Joe Biden", "Xi Jinping"])
def test_presidents_are_dated_by_their_agreement(archive: Archive, name: str) -> None:
    (claim,) = claims(archive, name)
    assert list(claim.values()) == ["holds", "asserted", "2023-11-01", "2023-11-30", "event_date", "president"]


def test_the_speaker_is_dated_by_her_travel_and_not_by_the_article(archive: Archive) -> None:
    (claim,) = claims(archive, "Nancy Pelosi")
    assert list(claim.values())[:5] == ["holds", "asserted", "2022-08-01", "2022-08-31", "event_date"]


def test_a_front_runner_makes_no_tenure_and_a_rank_is_no_post(archive: Archive) -> None:
    assert [row["aspect"] for row in claims(archive, LIU) if row["modality"] == "prospective"] == ["began"]
    assert len(archive.query("career", person=LIU)) == 1
    assert archive.sql("SELECT title FROM positions WHERE title LIKE '%general%'") == []


def test_the_army_finds_the_post_through_the_tree(archive: Archive) -> None:
    found = holders(archive, organisation="PLA")
    assert LIU in found
    assert BROWN not in found


def test_events(archive: Archive) -> None:
    rows = archive.query("events")
    events = {(r["type"], r["mode"], r["date_earliest"], r["date_latest"]): r for r in rows}
    assert len([r for r in rows if r["type"] == "CONSULT" and r["date_earliest"] == "2023-12-21"]) == 1
    (meeting,) = [r for r in rows if r["type"] == "CONSULT" and r["date_earliest"] == "2023-12-21"]
    assert set(meeting["actors"].split("; ")) == {BROWN, LIU}
    assert set(events["AGREE", None, "2023-11-01", "2023-11-30"]["actors"].split("; ")) == {"Joe Biden", "Xi Jinping"}
    assert LI in events["PERSONNEL", "dismiss", "2023-11-01", "2023-11-30"]["recipients"]
    assert LI in events["SANCTION", None, "2018-01-01", "2018-12-31"]["recipients"]


def test_every_quote_is_the_text_at_its_offsets(archive: Archive) -> None:
    wrong = """
    SELECT c.quote FROM {table} c JOIN articles a ON a.id = c.article_id
    WHERE c.quote <> substr(a.text, c.char_start + 1, c.char_end - c.char_start)
    """
    for table in ("claims", "event_reports"):
        assert archive.sql(wrong.format(table=table)) == []
    assert archive.sql("SELECT 1 AS one FROM claims") != []


def test_again_changes_nothing(archive: Archive) -> None:
    before = archive.sql("SELECT * FROM claims ORDER BY id")
    summary = archive.ingest(SEED, published="2023-12-22")
    assert (summary["seen"], summary["unchanged"], summary["added"], summary["updated"]) == (1, 1, 0, 0)
    assert archive.sql("SELECT * FROM claims ORDER BY id") == before
