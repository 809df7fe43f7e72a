"""Conclusions replaced as a whole and in part, always with the same result, whatever came first."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import Connection, Engine, delete, select, update
from store_samples import BROWN, LI, LIU, NOW, article, dump, events, resolution, tenures, versions

from archive.identity import stable_id
from archive.model import (
    Conflict,
    EntityType,
    Name,
    Organisation,
    OrganisationParent,
    Resolution,
)
from archive.store import conclusions, facts, schema, writer
from archive.store.engine import reading, writing

URL = "https://example.org/{}"
CMC = Organisation(7, "Central Military Commission", "commission")

BATCH = [
    article(LIU, BROWN, url=URL.format(1), published="2023-12-22"),
    article(LIU, LI, url=URL.format(2), published="2023-10-02", publisher="Wire"),
    article(LI, url=URL.format(3), published="2023-03-12"),
    article(("Li Shangfu", "director", "Equipment Department"), url=URL.format(4), published="2018-01-01"),
    article(BROWN, LIU, published="2023-12-23"),
    article(("Li Zuocheng", "chief", LIU[2]), LIU, published="2022-10-01"),
    article(BROWN, published=None),
]


def conclude(connection: Connection) -> None:
    """Everything again."""
    conclusions.replace_entities(connection, resolution(facts.refs(connection)), whole=True)
    derive(connection, sorted(facts.positions(connection)))
    conclusions.replace_events(connection, events(facts.event_reports(connection)), whole=True)


def conclude_part(connection: Connection, article_ids: list[int]) -> conclusions.Touched:
    """What these articles change."""
    part = resolution(facts.refs(connection, facts.keys(connection, article_ids)))
    touched = conclusions.replace_entities(connection, part, whole=False)
    derive(connection, sorted(touched.position_ids))
    reports = facts.event_reports(connection, touched.report_ids)
    ids = {report.id for report in reports} | {
        report.id for report in facts.event_reports(connection) if alike(report, reports)
    }
    conclusions.replace_events(connection, events(facts.event_reports(connection, ids)), whole=False)
    return touched


def alike(report, reports) -> bool:
    return any((report.type, report.participants) == (other.type, other.participants) for other in reports)


def derive(connection: Connection, position_ids: list[int]) -> None:
    found = tenures(facts.claim_facts(connection, position_ids))
    conflicts = [
        Conflict(
            "two_holders",
            "possible",
            position,
            None,
            "several people",
            tuple(claim for t in same for claim, _ in t.evidence),
        )
        for position in position_ids
        if len(same := [tenure for tenure in found if tenure.position_id == position]) > 1
    ]
    conclusions.replace_tenures(connection, position_ids, found, versions(found), conflicts)


def table(database: Engine, name: str) -> list[dict]:
    with reading(database) as connection:
        return [dict(row) for row in connection.execute(select(schema.metadata.tables[name])).mappings()]


def everything(database: Engine) -> dict:
    with reading(database) as connection:
        return dump(connection, without=["ingested_at"])


def fresh(database: Engine) -> None:
    with writing(database) as connection:
        for each in reversed(schema.metadata.sorted_tables):
            connection.execute(delete(each))


def test_the_order_of_arrival_does_not_matter(database: Engine) -> None:
    states = []
    orders = [BATCH, BATCH[::-1], random.Random(7).sample(BATCH, len(BATCH))]
    for order in orders:
        fresh(database)
        with writing(database) as connection:
            writer.add_many(connection, order, ingested_at=NOW)
            conclude(connection)
        states.append(everything(database))
    assert states[0] == states[1] == states[2]
    assert all(states[0][name] for name in ("tenures", "tenure_versions", "tenure_evidence", "event_evidence", "names"))
    assert states[0]["conflict_claims"]


def test_piece_by_piece_comes_to_the_same_as_all_at_once(database: Engine) -> None:
    with writing(database) as connection:
        for one in BATCH:
            stored = writer.add(connection, *one, ingested_at=NOW)
            conclude_part(connection, [stored.article_id])
    piecemeal = everything(database)
    with writing(database) as connection:
        conclude(connection)
    assert piecemeal == everything(database)


def test_a_new_version_takes_its_old_conclusions_away(database: Engine) -> None:
    with writing(database) as connection:
        writer.add_many(connection, BATCH, ingested_at=NOW)
        conclude(connection)
        stored = writer.add(
            connection, *article(("Miao Hua", "director", "Political Work"), url=URL.format(4)), ingested_at=NOW
        )
        touched = conclude_part(connection, [stored.article_id])
    titles = {row["title"] for row in table(database, "positions")}
    names = {row["name"] for row in table(database, "organisations")}
    assert "Political Work" in names
    assert "Equipment Department" not in names
    assert titles == {"chief", "chairman", "minister", "director"}
    assert len(touched.position_ids) == 2  # the post that is gone and the one that is new
    part = everything(database)
    with writing(database) as connection:
        conclude(connection)
    assert part == everything(database)
    [dead] = [row for row in table(database, "articles") if row["superseded_by_id"]]
    assert {row["position_id"] for row in table(database, "claims") if row["article_id"] == dead["id"]} == {None}


def test_the_same_resolution_again_touches_nothing(database: Engine) -> None:
    with writing(database) as connection:
        writer.add_many(connection, BATCH, ingested_at=NOW)
        conclude(connection)
    before = everything(database)
    with writing(database) as connection:
        again = conclusions.replace_entities(connection, resolution(facts.refs(connection)), whole=False)
    assert (again.position_ids, again.report_ids) == (frozenset(), frozenset())
    assert everything(database) == before


def test_mentions_and_claims_follow_their_refs(database: Engine) -> None:
    with writing(database) as connection:
        writer.add_many(connection, BATCH, ingested_at=NOW)
        conclude(connection)
    refs = {row["id"]: row["entity_id"] for row in table(database, "article_entities")}
    assert None not in refs.values()
    assert all(row["entity_id"] == refs[row["ref_id"]] for row in table(database, "mentions"))
    for row in table(database, "claims"):
        assert (row["person_id"], row["position_id"]) == (refs[row["person_ref_id"]], refs[row["position_ref_id"]])


def test_a_person_who_turns_out_to_be_another_touches_the_posts_of_both(database: Engine) -> None:
    with writing(database) as connection:
        writer.add_many(connection, [article(LIU), article(("Liu Z.", "director", "Logistics"))], ingested_at=NOW)
        conclude(connection)
        full = resolution(facts.refs(connection))
        one, other = sorted(full.people, key=lambda person: person.name)
        merged = {ref: one.id if key == other.id else key for ref, key in full.assigned.items()}
        names = tuple(name for name in full.names if name.entity_id != other.id)
        again = replace(full, people=(one,), assigned=merged, names=names)
        touched = conclusions.replace_entities(connection, again, whole=False)
        derive(connection, sorted(touched.position_ids))
    assert [row["id"] for row in table(database, "people")] == [one.id]
    assert len(table(database, "tenures")) == 2
    moved = {row["position_id"] for row in table(database, "claims")} - touched.position_ids
    assert len(moved) == 1  # the post that the first of them held all along


def test_a_post_that_is_described_otherwise_is_touched(database: Engine) -> None:
    with writing(database) as connection:
        writer.add(connection, *article(LIU), ingested_at=NOW)
        conclude(connection)
        full = resolution(facts.refs(connection))
        seated = replace(full, positions=tuple(replace(post, seats=1) for post in full.positions))
        touched = conclusions.replace_entities(connection, seated, whole=False)
    assert touched.position_ids == {post.id for post in full.positions}
    assert [row["seats"] for row in table(database, "positions")] == [1]


def above(full: Resolution) -> Resolution:
    """The resolution with every organisation under the Central Military Commission, which no article names."""
    parents = tuple(OrganisationParent(body.id, CMC.id, "under_command_of") for body in full.organisations)
    names = (*full.names, Name(EntityType.ORGANISATION, CMC.id, CMC.name, "primary"))
    return replace(full, organisations=(*full.organisations, CMC), parents=parents, names=names)


def test_ancestors_come_and_go_with_those_below_them(database: Engine) -> None:
    def part(article_id: int) -> None:
        keys = facts.keys(connection, [article_id])
        conclusions.replace_entities(connection, above(resolution(facts.refs(connection, keys))), whole=False)

    with writing(database) as connection:
        for post, url in ((LIU, URL.format(1)), (LI, URL.format(2))):
            part(writer.add(connection, *article(post, url=url), ingested_at=NOW).article_id)
    assert {row["name"] for row in table(database, "organisations")} == {LIU[2], LI[2], CMC.name}
    assert len(table(database, "organisation_parents")) == 2
    nothing = article(("nobody", "x", "y"))
    empty = replace(nothing[1], entities=(), mentions=(), claims=())
    for url, left in ((URL.format(1), {LI[2], CMC.name}), (URL.format(2), set())):
        with writing(database) as connection:
            part(writer.add(connection, replace(nothing[0], url=url), empty, ingested_at=NOW).article_id)
            if not left:  # an empty resolution names no ancestor either
                conclusions.replace_entities(connection, Resolution((), (), (), (), (), {}), whole=False)
        assert {row["name"] for row in table(database, "organisations")} == left
    assert table(database, "people") == table(database, "positions") == table(database, "names") == []


def test_a_part_leaves_the_description_of_a_known_ancestor_alone(database: Engine) -> None:
    with writing(database) as connection:
        writer.add(connection, *article(LIU, ("Xi Jinping", "chairman", CMC.name)), ingested_at=NOW)
        refs = facts.refs(connection)
        full = resolution(refs)
        [cmc] = [body for body in full.organisations if body.name == CMC.name]
        alias = Name(EntityType.ORGANISATION, cmc.id, "CMC", "abbreviation")
        conclusions.replace_entities(connection, replace(full, names=(*full.names, alias)), whole=True)
        part = resolution(facts.refs(connection, [(EntityType.PERSON, "liu zhenli")]))
        bare = replace(cmc, kind="other")
        conclusions.replace_entities(connection, replace(part, organisations=(bare,)), whole=False)
    assert {row["kind"] for row in table(database, "organisations")} == {None}
    assert "CMC" in {row["name"] for row in table(database, "names")}


def test_a_name_given_twice_is_kept_under_the_kind_that_says_more(database: Engine) -> None:
    with writing(database) as connection:
        writer.add(connection, *article(LIU), ingested_at=NOW)
        full = resolution(facts.refs(connection))
        twice = tuple(replace(name, kind="alias") for name in full.names)
        conclusions.replace_entities(connection, replace(full, names=twice + full.names), whole=True)
    assert {row["kind"] for row in table(database, "names")} == {"primary"}


def test_tenures_of_other_posts_stay(database: Engine) -> None:
    with writing(database) as connection:
        writer.add_many(connection, BATCH, ingested_at=NOW)
        conclude(connection)
    before = table(database, "tenures")
    post = before[0]["position_id"]
    with writing(database) as connection:
        conclusions.replace_tenures(connection, [post], [], [], [])
    for name in ("tenures", "tenure_versions"):
        assert {row["position_id"] for row in table(database, name)} == {row["position_id"] for row in before} - {post}
    kept = {row["id"] for row in table(database, "tenures")}
    assert {row["tenure_id"] for row in table(database, "tenure_evidence")} == kept


def test_ids_of_tenures_say_who_held_what_for_which_time(database: Engine) -> None:
    with writing(database) as connection:
        writer.add(connection, *article(LIU), ingested_at=NOW)
        conclude(connection)
    [tenure] = table(database, "tenures")
    assert tenure["id"] == stable_id("tenure", tenure["person_id"], tenure["position_id"], 1)
    [version] = table(database, "tenure_versions")
    assert (version["tenure_id"], version["known_from"], version["known_to"]) == (
        tenure["id"],
        date(2023, 12, 22),
        None,
    )


@pytest.mark.parametrize("status", ["open", "settled", "dismissed"])
def test_what_was_decided_of_a_conflict_outlives_a_rebuild(database: Engine, status: str) -> None:
    with writing(database) as connection:
        writer.add_many(connection, BATCH, ingested_at=NOW)
        conclude(connection)
        connection.execute(update(schema.conflicts).values(status=status))
    before = table(database, "conflicts")
    with writing(database) as connection:
        conclude(connection)
    assert table(database, "conflicts") == before
    assert [row["status"] for row in before] == [status]


def test_an_event_is_replaced_with_all_its_reports(database: Engine) -> None:
    with writing(database) as connection:
        writer.add_many(connection, BATCH, ingested_at=NOW)
        conclude(connection)
        found = events(facts.event_reports(connection))
        before = len(found)
        [shared] = [event for event in found if len(event.reports) == 2]
        split = [
            replace(shared, id=number + 1, reports=(report,), articles=1)
            for number, report in enumerate(shared.reports)
        ]
        conclusions.replace_events(connection, split, whole=False)
    assert len(table(database, "events")) == before + 1
    assert shared.id not in {row["id"] for row in table(database, "events")}
    assert {row["report_id"] for row in table(database, "event_evidence") if row["event_id"] in (1, 2)} == set(
        shared.reports
    )
    quotes = {
        row["id"]: (row["quote"], row["article_id"], row["sentence_id"]) for row in table(database, "event_reports")
    }
    for row in table(database, "event_evidence"):
        assert (row["quote"], row["article_id"], row["sentence_id"]) == quotes[row["report_id"]]
