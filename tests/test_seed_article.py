"""The whole way for one article: what it says of who held which post when, asked of the archive that has read it.

Two articles of the same shape are asked the same questions: one that is kept outside this repository, where it is
present, and one written for this test, about invented people.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine

from archive import Archive

SHARED = Path(__file__).resolve().parents[1].parent / "shared" / "seed" / "article.txt"
MINISTRY = "Ministry of National Defense of the People's Republic of China"
JOINT_STAFF = "Joint Staff Department of the Central Military Commission"
CHIEFS = "United States Joint Chiefs of Staff"

OWN = """\
The most senior US general spoke with his Chinese opposite number by video link on Thursday, the Pentagon said, in the first talk between the two in nearly two years.
The video meeting took place after US President Alan Reed and Chinese President Shao Wenbin agreed last month to reopen military channels that Beijing had closed following Speaker of the House of Representatives Carol Dunne’s March 2018 travel to Taiwan.
General Wen Jiaming of the People’s Liberation Army of China and US Army General Peter M. Holt, the chairman of the Joint Chiefs of Staff, discussed “ways to avoid accidents,” according to Holt’s office.
Wen is the head of the Central Military Commission’s (CMC) Joint Staff Department, which plans the operations of the Chinese forces.
“Gen. Holt spoke of the need to keep lines open,” Holt’s office said.
Old rivals Japan and South Korea agree to Share Weather Data
Some analysts say Beijing prefers to leave its red lines unclear.
Wen has become the front-runner to succeed General Luo Zhenhai, China’s minister of national defense, who was fired last month. Luo has not been seen since the spring.
Luo was sanctioned by the US in 2016 for a sale of missiles that he arranged in an earlier role. Beijing wants the sanctions, which forbid any US. bank to serve him, lifted.
"""


@dataclass(frozen=True)
class Story:
    """An article with its people, and the days that it speaks of: the meeting, last month, the travel, the sanctions."""

    path: Path
    published: date
    chief: str
    chairman: str
    fired: str
    presidents: tuple[str, str]
    speaker: str
    link: str
    meeting: str
    last_month: tuple[str, str]
    travel: tuple[str, str]
    sanctions: tuple[str, str]

    @property
    def people(self) -> set[str]:
        return {self.chief, self.chairman, self.fired, *self.presidents, self.speaker}


@pytest.fixture(scope="module", params=["shared", "own"])
def story(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Story:
    if request.param == "shared":
        if not SHARED.exists():
            pytest.skip("the article is kept outside this repository, and is not there")
        return Story(
            SHARED,
            date(2023, 12, 22),
            chief="Liu Zhenli",
            chairman="Charles Q. Brown",
            fired="Li Shangfu",
            presidents=("Joe Biden", "Xi Jinping"),
            speaker="Nancy Pelosi",
            link="Old foes China and Vietnam agree to Build ‘Shared Future’",
            meeting="2023-12-21",
            last_month=("2023-11-01", "2023-11-30"),
            travel=("2022-08-01", "2022-08-31"),
            sanctions=("2018-01-01", "2018-12-31"),
        )
    path = tmp_path_factory.mktemp("article") / "article.txt"
    path.write_text(OWN, encoding="utf-8")
    return Story(
        path,
        date(2019, 6, 14),
        chief="Wen Jiaming",
        chairman="Peter M. Holt",
        fired="Luo Zhenhai",
        presidents=("Alan Reed", "Shao Wenbin"),
        speaker="Carol Dunne",
        link="Old rivals Japan and South Korea agree to Share Weather Data",
        meeting="2019-06-13",
        last_month=("2019-05-01", "2019-05-31"),
        travel=("2018-03-01", "2018-03-31"),
        sanctions=("2016-01-01", "2016-12-31"),
    )


@pytest.fixture(scope="module")
def archive(story: Story, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    """The article in a new SQLite file."""
    with Archive(tmp_path_factory.mktemp("seed") / "archive.db") as opened:
        summary = opened.ingest(story.path, published=story.published)
        assert (summary["added"], summary["rejected"]) == (1, 0)
        yield opened


def tenures(archive: Archive, person: str) -> list[dict[str, Any]]:
    return archive.query("holders", person=person)


def one(rows: list[dict[str, Any]]) -> dict[str, Any]:
    assert len(rows) == 1
    return rows[0]


def test_the_people_are_these_and_no_others(archive: Archive, story: Story) -> None:
    names = [row["name"] for row in archive.sql("SELECT name FROM people")]
    assert sorted(names) == sorted(story.people)


def test_a_related_link_is_no_fact_of_the_article(archive: Archive, story: Story) -> None:
    (sentence,) = archive.sql("SELECT id, role FROM sentences WHERE text = :link", {"link": story.link})
    assert sentence["role"] == "related_link"
    for table in ("mentions", "claims", "event_evidence"):
        assert not archive.sql(f"SELECT * FROM {table} WHERE sentence_id = :id", {"id": sentence["id"]})


def test_the_chief_is_certain_on_the_day_with_its_sentence(archive: Archive, story: Story) -> None:
    rows = archive.query("holders", as_of=story.published.isoformat(), person=story.chief, cite=True)
    row = one(rows)
    assert (row["position"], row["organisation"], row["certainty"]) == ("chief", JOINT_STAFF, "certain")
    family = story.chief.split()[0]
    assert {quote["quote"].split(" the head of ")[0] for quote in row["evidence"]} == {f"{family} is"}


def test_the_chairman_was_seen_the_day_before_and_is_carried_forward(archive: Archive, story: Story) -> None:
    row = one(archive.query("holders", as_of=story.published.isoformat(), person=story.chairman))
    assert (row["position"], row["organisation"]) == ("chairman", CHIEFS)
    assert row["last_seen"] == story.meeting
    assert (row["certainty"], row["days_since_seen"]) == ("carried_forward", 1)


def test_the_minister_ended_last_month_and_holds_nothing(archive: Archive, story: Story) -> None:
    row = one(tenures(archive, story.fired))
    assert (row["position"], row["organisation"]) == ("minister", MINISTRY)
    assert (row["end_earliest"], row["end_latest"]) == story.last_month
    assert (row["start_earliest"], row["start_latest"]) == (None, None)
    assert not archive.query("holders", as_of=story.published.isoformat(), person=story.fired)


def test_the_presidents_held_office_in_the_month_of_the_agreement(archive: Archive, story: Story) -> None:
    for person in story.presidents:
        row = one(tenures(archive, person))
        assert row["position"] == "president"
        assert (row["first_seen"], row["last_seen"]) == story.last_month


def test_the_speaker_held_office_at_the_time_of_the_travel(archive: Archive, story: Story) -> None:
    row = one(tenures(archive, story.speaker))
    assert (row["position"], row["organisation"]) == ("speaker", "United States House of Representatives")
    assert (row["first_seen"], row["last_seen"]) == story.travel
    assert (row["start_latest"], row["end_earliest"]) == (story.travel[1], story.travel[0])


def test_a_front_runner_has_a_prospective_claim_and_no_tenure(archive: Archive, story: Story) -> None:
    rows = archive.sql(
        "SELECT people.name AS person, claims.aspect FROM claims JOIN people ON people.id = claims.person_id "
        "WHERE claims.modality = 'prospective'"
    )
    assert rows == [{"person": story.chief, "aspect": "began"}]
    assert [row["organisation"] for row in tenures(archive, story.chief)] == [JOINT_STAFF]


def test_ranks_are_no_posts(archive: Archive) -> None:
    titles = {row["title"] for row in archive.sql("SELECT title FROM positions")}
    assert titles == {"chief", "chairman", "minister", "president", "speaker"}


def test_the_post_is_found_through_the_organisations_above_it(archive: Archive, story: Story) -> None:
    assert story.chief in {row["person"] for row in archive.query("holders", organisation="PLA")}
    assert story.chief not in {row["person"] for row in archive.query("holders", organisation="PLA", exact=True)}


def test_the_events_are_told_once_with_their_participants(archive: Archive, story: Story) -> None:
    rows = archive.sql("SELECT id, type, mode, date_earliest, date_latest FROM events")
    found = {
        (row["type"], row["mode"]): (row["date_earliest"], row["date_latest"], _participants(archive, row["id"]))
        for row in rows
    }
    assert len([row for row in rows if (row["type"], row["mode"]) == ("CONSULT", "phone")]) == 1
    assert found["CONSULT", "phone"] == (story.meeting, story.meeting, {story.chief, story.chairman})
    assert found["AGREE", None] == (*story.last_month, set(story.presidents))
    assert found["PERSONNEL", "dismiss"] == (*story.last_month, {story.fired})
    assert found["SANCTION", None][:2] == story.sanctions
    assert story.fired in found["SANCTION", None][2]


def _participants(archive: Archive, event: int) -> set[str]:
    rows = archive.sql(
        "SELECT people.name FROM event_participants JOIN people ON people.id = event_participants.entity_id "
        "WHERE event_id = :event AND entity_type = 'person'",
        {"event": event},
    )
    return {row["name"] for row in rows}


def test_every_quote_is_the_text_at_its_offsets(archive: Archive) -> None:
    (article,) = archive.sql("SELECT text FROM articles")
    claims = archive.sql("SELECT quote, char_start, char_end FROM claims")
    mentions = archive.sql("SELECT text AS quote, char_start, char_end FROM mentions")
    sentences = archive.sql("SELECT text AS quote, char_start, char_end FROM sentences")
    assert claims
    assert mentions
    for row in (*claims, *mentions, *sentences):
        assert article["text"][row["char_start"] : row["char_end"]] == row["quote"]
    quotes = [row["quote"] for row in archive.sql("SELECT quote FROM event_evidence")]
    assert quotes
    assert all(quote in article["text"] for quote in quotes)


def test_no_date_is_more_precise_than_the_text(archive: Archive, story: Story) -> None:
    published = story.published.isoformat()
    given = {
        story.last_month,
        story.travel,
        story.sanctions,
        (story.meeting, story.meeting),
        (published, published),
        (published, None),
        (None, published),
    }
    for table in ("claims", "events"):
        rows = archive.sql(f"SELECT date_earliest, date_latest FROM {table}")
        assert rows
        assert {(row["date_earliest"], row["date_latest"]) for row in rows} <= given


def test_the_same_file_again_changes_nothing(archive: Archive, story: Story) -> None:
    before = _everything(archive)
    summary = archive.ingest(story.path, published=story.published)
    assert (summary["unchanged"], summary["added"], summary["updated"], summary["rejected"]) == (1, 0, 0, 0)
    assert _everything(archive) == before


def test_postgresql_gives_the_same_answers(archive: Archive, story: Story, postgresql_database: Engine) -> None:
    with Archive(postgresql_database.url.render_as_string(hide_password=False)) as other:
        other.ingest(story.path, published=story.published)
        assert _everything(other) == _everything(archive)
        day = story.published.isoformat()
        for name, parameters in (
            ("holders", {"organisation": "PLA"}),
            ("holders", {"as_of": day}),
            ("events", {}),
            ("career", {"person": story.fired}),
        ):
            assert other.query(name, cite=name == "holders", **parameters) == archive.query(
                name, cite=name == "holders", **parameters
            )


def _everything(archive: Archive) -> dict[str, list[dict[str, Any]]]:
    """The rows of the tables that say something, without the times of the run."""
    return {
        table: archive.sql(f"SELECT {columns} FROM {table} ORDER BY {columns}", limit=None)
        for table, columns in {
            "articles": "id, text, version, published_on, published_basis",
            "sentences": "id, ordinal, char_start, char_end, role",
            "mentions": "sentence_id, char_start, char_end, entity_type, entity_id",
            "claims": "id, quote, person_id, position_id, aspect, modality, date_earliest, date_latest, date_basis",
            "people": "id, name",
            "organisations": "id, name, kind, country",
            "positions": "id, title, organisation_id",
            "tenures": "id, person_id, position_id, start_earliest, start_latest, end_earliest, end_latest",
            "tenure_evidence": "tenure_id, claim_id, bears_on",
            "events": "id, type, mode, title, date_earliest, date_latest",
            "event_participants": "event_id, entity_type, entity_id, role",
        }.items()
    }
