"""One record in full."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine

from archive.errors import AmbiguousName, UnknownName, UsageError
from archive.queries import show

Known = dict[str, int]


def test_person_with_posts_quotes_and_events(database: Engine, known: Known) -> None:
    found = show(database, "person", "li shangfu")
    assert (found["id"], found["name"], found["articles"]) == (known["li"], "Li Shangfu", 3)
    assert [row["position"] for row in found["tenures"]] == ["minister"]
    assert found["tenures"][0]["evidence"][1]["quote"].startswith("Li Shangfu, the minister")
    assert [(row["type"], row["role"]) for row in found["events"]] == [("PERSONNEL", "subject")]


def test_organisation_with_what_is_above_and_under_it(database: Engine, known: Known) -> None:
    found = show(database, "organisation", "CMC")
    assert [row["name"] for row in found["above"]] == ["People's Liberation Army"]
    assert [row["id"] for row in found["under"]] == [known["jsd"]]
    assert found["holders"] == []
    assert [row["name"] for row in found["names"]] == ["Central Military Commission", "CMC"]
    jsd = show(database, "organisation", known["jsd"])
    assert {row["person"] for row in jsd["holders"]} == {"Liu Zhenli", "Wang Wei"}


def test_position_with_its_holders_and_conflicts(database: Engine, known: Known) -> None:
    found = show(database, "position", "Chinese defence minister")
    assert [row["person"] for row in found["holders"]] == ["Wei Fenghe", "Li Shangfu", "Dong Jun"]
    assert [row["kind"] for row in found["conflicts"]] == ["different_ends"]
    assert found["seats"] == 1


def test_article_by_id_url_and_title(database: Engine, known: Known) -> None:
    by_id = show(database, "article", known["fired"])
    assert by_id["text"].startswith("Li Shangfu, the minister")
    assert [(row["person"], row["aspect"]) for row in by_id["claims"]] == [("Li Shangfu", "ended")]
    assert [row["mode"] for row in by_id["events"]] == ["dismiss"]
    assert show(database, "article", by_id["url"])["id"] == known["fired"]
    assert show(database, "article", "li shangfu")["id"] == known["fired"]


def test_event_with_participants_and_quotes(database: Engine, known: Known) -> None:
    found = show(database, "event", "Brown and Liu speak by video")
    assert found["id"] == known["e_met"]
    assert {row["name"] for row in found["participants"]} == {"Charles Q. Brown", "Liu Zhenli"}
    assert found["evidence"][0]["published_on"] == "2023-12-22"


def test_tenure_with_evidence_and_versions(database: Engine, known: Known) -> None:
    found = show(database, "tenure", known["t_li"])
    assert len(found["evidence"]) == 3
    assert [(row["known_from"], row["known_to"]) for row in found["versions"]] == [
        ("2023-03-12", "2023-12-22"),
        ("2023-12-22", None),
    ]


@pytest.mark.parametrize("kind", ["person", "organisation", "position", "article", "event", "tenure"])
def test_record_that_is_not_there(database: Engine, known: Known, kind: str) -> None:
    with pytest.raises(UnknownName):
        show(database, kind, "99")


def test_name_of_several(database: Engine, known: Known) -> None:
    with pytest.raises(AmbiguousName, match="2 people"):
        show(database, "person", "Wang Wei")


def test_kind_and_id_that_are_none(database: Engine) -> None:
    with pytest.raises(UsageError, match="kind 'thing'"):
        show(database, "thing", "x")
    with pytest.raises(UsageError, match="not the id"):
        show(database, "tenure", "Liu Zhenli")
