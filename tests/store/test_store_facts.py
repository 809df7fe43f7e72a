"""What those who conclude are given to read: live, asserted, not rejected, and all that belongs together."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import Connection, Engine, update
from store_samples import BROWN, LI, LIU, NOW, article, events, resolution

from archive.dates import Bounds
from archive.identity import name_key, person_key
from archive.model import Aspect, ClaimStatus, EntityType, Modality, Position, Resolution
from archive.store import conclusions, facts, schema, writer
from archive.store.engine import reading, writing

URL = "https://example.org/a"


def resolve(connection: Connection) -> conclusions.Touched:
    return conclusions.replace_entities(connection, resolution(facts.refs(connection)), whole=True)


def named(connection: Connection, keys: list[tuple[EntityType, str]]) -> list[str]:
    folded = [(kind, person_key(name) if kind is EntityType.PERSON else name_key(name)) for kind, name in keys]
    return sorted(ref.name for ref in facts.refs(connection, folded))


def test_refs_of_superseded_versions_are_left_out(database: Engine) -> None:
    with writing(database) as connection:
        writer.add(connection, *article(LIU, url=URL), ingested_at=NOW)
        writer.add(connection, *article(LI, url=URL), ingested_at=NOW)
        found = facts.refs(connection)
    assert {ref.name for ref in found} == set(LI)
    assert [ref.id for ref in found] == sorted(ref.id for ref in found)
    [post] = [ref for ref in found if ref.entity_type is EntityType.POSITION]
    [body] = [ref for ref in found if ref.entity_type is EntityType.ORGANISATION]
    assert post.organisation_ref == body.id


def test_a_person_brings_everybody_of_that_name_and_nobody_else(database: Engine) -> None:
    with writing(database) as connection:
        for post in (LIU, (LIU[0], "commander", "Ground Force"), LI):
            writer.add(connection, *article(post), ingested_at=NOW)
        assert named(connection, [(EntityType.PERSON, LIU[0])]) == [LIU[0], LIU[0]]
        assert named(connection, [(EntityType.PERSON, "Nobody")]) == []


def test_spellings_of_a_person_come_together(database: Engine) -> None:
    with writing(database) as connection:
        for person in ("Charles Q. Brown", "Charles Brown", "Charles Q. Brown Jr.", "Brown Charles"):
            writer.add(connection, *article((person, *BROWN[1:])), ingested_at=NOW)
        found = named(connection, [(EntityType.PERSON, "Charles Brown")])
    assert found == ["Charles Brown", "Charles Q. Brown", "Charles Q. Brown Jr."]


def test_an_organisation_brings_its_posts_in_every_article(database: Engine) -> None:
    with writing(database) as connection:
        for post in (LIU, ("Li Zuocheng", "deputy chief", LIU[2]), ("Li Zuocheng", "chief", "Logistics")):
            writer.add(connection, *article(post), ingested_at=NOW)
        found = named(connection, [(EntityType.ORGANISATION, LIU[2])])
    assert found == ["Joint Staff Department", "Joint Staff Department", "chief", "deputy chief"]


def test_a_post_brings_its_organisation_and_the_other_posts_there(database: Engine) -> None:
    with writing(database) as connection:
        for post in (LIU, ("Li Zuocheng", "deputy chief", LIU[2])):
            writer.add(connection, *article(post), ingested_at=NOW)
        found = named(connection, [(EntityType.POSITION, "chief")])
    assert found == ["Joint Staff Department", "Joint Staff Department", "chief", "deputy chief"]


def test_a_pack_entry_brings_the_names_under_which_it_was_known(database: Engine) -> None:
    def packed(name: str):
        document, read = article((LIU[0], "commander", name))
        entities = tuple(
            replace(entity, pack_id="cn.pla") if entity.entity_type is EntityType.ORGANISATION else entity
            for entity in read.entities
        )
        return document, replace(read, entities=entities)

    with writing(database) as connection:
        writer.add(connection, *packed("People's Liberation Army"), ingested_at=NOW)
        resolve(connection)
        stored = writer.add(connection, *packed("PLA"), ingested_at=NOW)
        keys = facts.keys(connection, [stored.article_id])
        assert keys == {(EntityType.PERSON, person_key(LIU[0])), (EntityType.ORGANISATION, "pla")}
        bodies = {ref.name for ref in facts.refs(connection, keys) if ref.entity_type is EntityType.ORGANISATION}
    assert bodies == {"PLA", "People's Liberation Army"}


def test_keys_name_what_the_superseded_version_said_too(database: Engine) -> None:
    with writing(database) as connection:
        writer.add(connection, *article(LIU, url=URL), ingested_at=NOW)
        stored = writer.add(connection, *article(LI, url=URL), ingested_at=NOW)
        keys = facts.keys(connection, [stored.article_id])
    assert keys == {
        (kind, fold(post[place]))
        for post in (LIU, LI)
        for kind, place, fold in ((EntityType.PERSON, 0, person_key), (EntityType.ORGANISATION, 2, name_key))
    }


def test_claims_come_post_by_post_with_their_day_and_outlet(database: Engine) -> None:
    with writing(database) as connection:
        writer.add(connection, *article(LIU, BROWN, LI, publisher="Wire"), ingested_at=NOW)
        writer.add(connection, *article(BROWN, LIU, published="2023-12-21"), ingested_at=NOW)
        assert list(facts.claim_facts(connection)) == []
        resolve(connection)
        found = list(facts.claim_facts(connection))
        order = [(fact.position_id, fact.id) for fact in found]
        assert order == sorted(order)
        assert len(found) == 5
        one = found[0].position_id
        assert list(facts.claim_facts(connection, [one, one, 77])) == [f for f in found if f.position_id == one]
    assert {(fact.known_from, fact.outlet) for fact in found} == {
        (date(2023, 12, 22), "Wire"),
        (date(2023, 12, 21), None),
    }
    assert {fact.bounds for fact in found} == {Bounds.day(date(2023, 12, 22)), Bounds.day(date(2023, 12, 21))}


@pytest.mark.parametrize(
    ("retrieved", "known"), [(datetime(2023, 12, 25, tzinfo=UTC), date(2023, 12, 25)), (None, date(2024, 1, 1))]
)
def test_an_undated_article_is_known_from_its_retrieval(database: Engine, retrieved, known: date) -> None:
    with writing(database) as connection:
        writer.add(connection, *article(LIU, published=None, retrieved_at=retrieved), ingested_at=NOW)
        resolve(connection)
        assert [fact.known_from for fact in facts.claim_facts(connection)] == [known]


def test_only_live_asserted_claims_that_nobody_rejected_count(database: Engine) -> None:
    with writing(database) as connection:
        document, read = article(LIU)
        claims = tuple(replace(read.claims[0], modality=modality) for modality in Modality)
        writer.add(connection, document, replace(read, claims=claims), ingested_at=NOW)
        resolve(connection)
        [fact] = facts.claim_facts(connection)
        claim = schema.claims
        for status, kept in ((ClaimStatus.REJECTED, []), (ClaimStatus.ACCEPTED, [replace(fact, accepted=True)])):
            connection.execute(update(claim).where(claim.c.id == fact.id).values(status=status.value))
            assert list(facts.claim_facts(connection)) == kept


def test_a_vacancy_is_a_claim_about_nobody_and_an_unresolved_person_is_none(database: Engine) -> None:
    with writing(database) as connection:
        document, read = article(LIU)
        vacant = replace(read.claims[0], person=None, aspect=Aspect.NOT_HOLDING)
        writer.add(connection, document, replace(read, claims=(*read.claims, vacant)), ingested_at=NOW)
        full = resolution(facts.refs(connection))
        nobody = {ref: key for ref, key in full.assigned.items() if key != full.people[0].id}
        conclusions.replace_entities(connection, replace(full, people=(), assigned=nobody), whole=True)
        assert [(fact.person_id, fact.aspect) for fact in facts.claim_facts(connection)] == [(None, Aspect.NOT_HOLDING)]


def test_positions_are_read_with_their_bounds(database: Engine) -> None:
    old = Position(1, "chief", seats=1, dissolution=Bounds.month(2016, 1), successor_id=2)
    new = Position(2, "chief of staff", inception=Bounds.iso("2016-01"))
    with writing(database) as connection:
        conclusions.replace_entities(connection, Resolution((), (), (), (old, new), (), {}), whole=True)
    with reading(database) as connection:
        found = facts.positions(connection)
        assert facts.positions(connection, [2, 3]) == {2: found[2]}
    assert (found[1].seats, found[1].dissolution, found[1].successor_id) == (1, Bounds.month(2016, 1), 2)
    assert (found[2].seats, found[2].inception) == (None, Bounds.month(2016, 1))


def test_reports_carry_their_resolved_participants_and_bring_all_that_may_join_them(database: Engine) -> None:
    with writing(database) as connection:
        for published in ("2023-12-21", "2023-12-22"):
            writer.add(connection, *article(LIU, BROWN, url=URL + published, published=published), ingested_at=NOW)
        writer.add(connection, *article(LIU, LI), ingested_at=NOW)
        assert [report.participants for report in facts.event_reports(connection)] == [(), (), ()]
        touched = conclusions.replace_entities(connection, resolution(facts.refs(connection)), whole=False)
        reports = facts.event_reports(connection)
        assert touched.report_ids == {report.id for report in reports}
        assert all(len(report.participants) == 2 for report in reports)
        found = events(reports)
        conclusions.replace_events(connection, found, whole=True)
        [two] = [event for event in found if event.articles == 2]
        # All three share Liu: with one of them come the other report of its event and the one that might join it.
        found = facts.event_reports(connection, two.reports[:1])
        assert [report.id for report in found] == sorted(report.id for report in reports)


def test_long_lists_of_ids_are_no_trouble(database: Engine) -> None:
    with writing(database) as connection:
        writer.add(connection, *article(LIU), ingested_at=NOW)
        resolve(connection)
        many = range(40_000)
        [post] = facts.positions(connection)
        assert list(facts.positions(connection, [*many, post])) == [post]
        assert len(list(facts.claim_facts(connection, [*range(2_000), post]))) == 1
        assert facts.event_reports(connection, many) == []
        assert facts.refs(connection, [(EntityType.PERSON, str(number)) for number in many]) == []
