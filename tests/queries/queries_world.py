"""A small archive made by hand: Chinese and American posts, their holders, and the sentences that say so."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Connection, insert, select

from archive.identity import name_key, stable_id
from archive.store import schema

DAY = date.fromisoformat


class World:
    """Writes rows by their names; ids are digests of the names."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def add(self, table: Any, **values: Any) -> int:
        self.connection.execute(insert(table), values)
        return int(values.get("id", 0))

    def named(self, kind: str, entity: int, name: str, *others: str) -> int:
        for place, each in enumerate((name, *others)):
            self.add(
                schema.names,
                id=stable_id("name", kind, entity, each),
                entity_type=kind,
                entity_id=entity,
                name=each,
                folded=name_key(each),
                kind="alias" if place else "primary",
            )
        return entity

    def person(self, name: str, *others: str, country: str | None = None) -> int:
        key = self.add(schema.people, id=stable_id("person", name, country), name=name, country=country)
        return self.named("person", key, name, *others)

    def organisation(
        self, name: str, *others: str, parents: tuple[int, ...] = (), kind: str = "ministry", country: str = "CHN"
    ) -> int:
        key = self.add(schema.organisations, id=stable_id("organisation", name), name=name, kind=kind, country=country)
        for parent in parents:
            self.add(schema.organisation_parents, organisation_id=key, parent_id=parent, kind="part_of")
        return self.named("organisation", key, name, *others)

    def position(self, title: str, organisation: int, *others: str, seats: int | None = 1, country: str = "CHN") -> int:
        key = stable_id("position", title, organisation)
        self.add(schema.positions, id=key, title=title, organisation_id=organisation, seats=seats, country=country)
        return self.named("position", key, title, *others)

    def article(self, text: str, published: str | None, publisher: str | None = "Meridian Wire") -> int:
        key = stable_id("article", text, published)
        self.add(
            schema.articles,
            id=key,
            url=f"https://meridianwire.example/{key}",
            title=text.split(",")[0],
            publisher=publisher,
            language="en",
            published_on=None if published is None else DAY(published),
            published_basis="unknown" if published is None else "given",
            ingested_at="2024-01-01T00:00:00+00:00",
            length=len(text),
            content_hash=f"c{key}",
            raw_hash=f"r{key}",
            version=1,
            text=text,
        )
        self.add(
            schema.sentences,
            id=stable_id("sentence", key),
            article_id=key,
            ordinal=0,
            char_start=0,
            char_end=len(text),
            text=text,
            role="body",
        )
        return key

    def claim(
        self,
        article: int,
        person: int,
        position: int,
        aspect: str,
        earliest: str | None = None,
        latest: str | None = None,
        modality: str = "asserted",
    ) -> int:
        text = self.connection.scalar(select(schema.articles.c.text).where(schema.articles.c.id == article))
        assert text is not None
        refs = {}
        for kind, entity in (("person", person), ("position", position)):
            refs[kind] = stable_id("ref", article, kind, entity)
            if self.connection.scalar(
                select(schema.article_entities.c.id).where(schema.article_entities.c.id == refs[kind])
            ):
                continue
            ordinal = refs[kind] % 1_000_000_007
            self.add(
                schema.article_entities,
                id=refs[kind],
                article_id=article,
                ordinal=ordinal,
                entity_type=kind,
                name=kind,
                forms="[]",
                folded=kind,
                entity_id=entity,
            )
        return self.add(
            schema.claims,
            id=stable_id("claim", article, person, position, aspect, earliest, latest),
            article_id=article,
            sentence_id=stable_id("sentence", article),
            char_start=0,
            char_end=len(text),
            quote=text,
            person_ref_id=refs["person"],
            position_ref_id=refs["position"],
            person_id=person,
            position_id=position,
            aspect=aspect,
            modality=modality,
            acting=0,
            date_earliest=None if earliest is None else DAY(earliest),
            date_latest=None if latest is None else DAY(latest),
            date_basis="stated" if earliest or latest else "none",
            confidence=0.9,
            extractor="hand/1",
        )

    def tenure(
        self,
        person: int,
        position: int,
        *,
        start: tuple[str | None, str | None] = (None, None),
        end: tuple[str | None, str | None] = (None, None),
        seen: tuple[str | None, str | None] = (None, None),
        spell: int = 1,
        acting: bool = False,
        evidence: tuple[tuple[int, str], ...] = (),
        end_basis: str | None = None,
        version: tuple[str | None, str | None] | None = None,
        versions_only: bool = False,
    ) -> int:
        key = stable_id("tenure", person, position, spell)
        days = [None if day is None else DAY(day) for day in (*start, *end, *seen)]
        values = dict(
            zip(
                ("start_earliest", "start_latest", "end_earliest", "end_latest", "first_seen", "last_seen"),
                days,
                strict=True,
            )
        ) | {
            "person_id": person,
            "position_id": position,
            "spell": spell,
            "acting": int(acting),
            "articles": max(1, len(evidence)),
            "claims": max(1, len(evidence)),
            "end_basis": end_basis,
        }
        if not versions_only:
            self.add(schema.tenures, id=key, **values)
            for claim, bears_on in evidence:
                self.add(schema.tenure_evidence, tenure_id=key, claim_id=claim, bears_on=bears_on)
        if version is not None:
            known = dict(
                zip(("known_from", "known_to"), (None if day is None else DAY(day) for day in version), strict=True)
            )
            self.add(schema.tenure_versions, id=stable_id("version", key, version), tenure_id=key, **values, **known)
        return key

    def event(
        self,
        type_: str,
        mode: str | None,
        title: str,
        days: tuple[str, str],
        participants: tuple[tuple[str, int, str], ...],
        article: int,
    ) -> int:
        key = stable_id("event", title)
        text = self.connection.scalar(select(schema.articles.c.text).where(schema.articles.c.id == article))
        assert text is not None
        happening = {
            "type": type_,
            "mode": mode,
            "title": title,
            "date_earliest": DAY(days[0]),
            "date_latest": DAY(days[1]),
            "date_basis": "stated",
            "modality": "asserted",
        }
        self.add(schema.events, id=key, articles=1, **happening)
        for kind, entity, role in participants:
            self.add(schema.event_participants, event_id=key, entity_type=kind, entity_id=entity, role=role)
        sentence = stable_id("sentence", article)
        report = self.add(
            schema.event_reports,
            id=stable_id("report", key),
            article_id=article,
            sentence_id=sentence,
            char_start=0,
            char_end=len(text),
            quote=text,
            extractor="hand/1",
            **happening,
        )
        self.add(
            schema.event_evidence, event_id=key, report_id=report, article_id=article, sentence_id=sentence, quote=text
        )
        return key


def populate(connection: Connection) -> dict[str, int]:
    """The ids of what was written, by short names."""
    world = World(connection)
    ids: dict[str, int] = {}
    ids["china"] = world.organisation("People's Republic of China", "China", "PRC", kind="country")
    ids["usa"] = world.organisation("United States of America", "United States", "US", kind="country", country="USA")
    ids["pla"] = world.organisation("People's Liberation Army", "PLA", "Chinese military", kind="armed_force")
    ids["cmc"] = world.organisation("Central Military Commission", "CMC", kind="commission", parents=(ids["pla"],))
    ids["jsd"] = world.organisation(
        "Joint Staff Department of the Central Military Commission",
        "Joint Staff Department",
        parents=(ids["cmc"],),
        kind="department",
    )
    ids["mnd"] = world.organisation(
        "Ministry of National Defense of the People's Republic of China", "Ministry of National Defence", "MND"
    )
    ids["jcs"] = world.organisation("United States Joint Chiefs of Staff", "Joint Chiefs of Staff", country="USA")
    ids["chief"] = world.position("chief", ids["jsd"], "head", "chief of the Joint Staff Department")
    ids["minister"] = world.position("minister", ids["mnd"], "Chinese defence minister")
    ids["chairman"] = world.position("chairman", ids["jcs"], country="USA")
    ids["deputy"] = world.position("deputy chief", ids["jsd"], seats=None)
    ids["liu"] = world.person("Liu Zhenli", "刘振立", country="CHN")
    ids["li"] = world.person("Li Shangfu", country="CHN")
    ids["wei"] = world.person("Wei Fenghe", country="CHN")
    ids["dong"] = world.person("Dong Jun", country="CHN")
    ids["brown"] = world.person("Charles Q. Brown", "Brown", country="USA")
    ids["wang1"] = world.person("Wang Wei", country="CHN")
    ids["wang2"] = world.person("Wang Wei", country="SGP")

    ids["seed"] = world.article("Liu Zhenli is the head of the department, it said.", "2023-12-22")
    ids["fired"] = world.article(
        "Li Shangfu, the minister, was fired last month, it said.", "2023-12-22", "Harbour Post"
    )
    ids["early"] = world.article("Li Shangfu became minister on Sunday, it said.", "2023-03-12")
    ids["wei_is"] = world.article("Wei Fenghe is minister, it said.", "2022-06-01")
    ids["met"] = world.article("Brown, chairman, spoke with Liu on Thursday, it said.", "2023-12-22")
    ids["dong_is"] = world.article("Dong Jun was named minister on Friday, it said.", "2023-12-30", None)
    ids["undated"] = world.article("Nothing of note, it said.", None)

    def carried(article: str, person: str, position: str, aspect: str, *days: str | None) -> int:
        return world.claim(ids[article], ids[person], ids[position], aspect, *days)

    liu = carried("seed", "liu", "chief", "holds", "2023-12-22", "2023-12-22")
    ended = carried("fired", "li", "minister", "ended", "2023-11-01", "2023-11-30")
    began = carried("early", "li", "minister", "began", "2023-03-12", "2023-03-12")
    other = world.claim(ids["seed"], ids["li"], ids["minister"], "ended", "2023-10-24", "2023-10-24")
    was = carried("wei_is", "wei", "minister", "holds", "2022-06-01", "2022-06-01")
    seen = carried("met", "brown", "chairman", "holds", "2023-12-21", "2023-12-21")
    named = carried("dong_is", "dong", "minister", "began", "2023-12-29", "2023-12-29")
    world.claim(ids["seed"], ids["liu"], ids["minister"], "began", modality="prospective")

    ids["t_liu"] = world.tenure(
        ids["liu"],
        ids["chief"],
        start=(None, "2023-12-22"),
        end=("2023-12-22", None),
        seen=("2023-12-22", "2023-12-22"),
        evidence=((liu, "within"),),
        version=("2023-12-22", None),
    )
    ids["t_li"] = world.tenure(
        ids["li"],
        ids["minister"],
        start=("2023-03-12", "2023-03-12"),
        end=("2023-11-01", "2023-11-30"),
        seen=("2023-03-12", "2023-03-12"),
        end_basis="stated",
        evidence=((began, "start"), (ended, "end"), (other, "against")),
        version=("2023-12-22", None),
    )
    world.tenure(
        ids["li"],
        ids["minister"],
        start=("2023-03-12", "2023-03-12"),
        end=("2023-03-12", None),
        seen=("2023-03-12", "2023-03-12"),
        version=("2023-03-12", "2023-12-22"),
        versions_only=True,
    )
    ids["t_wei"] = world.tenure(
        ids["wei"],
        ids["minister"],
        start=(None, "2022-06-01"),
        end=("2022-06-01", "2023-03-12"),
        seen=("2022-06-01", "2022-06-01"),
        end_basis="successor",
        evidence=((was, "within"),),
    )
    ids["t_dong"] = world.tenure(
        ids["dong"],
        ids["minister"],
        start=("2023-12-29", "2023-12-29"),
        end=("2023-12-29", None),
        seen=("2023-12-29", "2023-12-29"),
        evidence=((named, "start"),),
    )
    ids["t_brown"] = world.tenure(
        ids["brown"],
        ids["chairman"],
        start=(None, "2023-12-21"),
        end=("2023-12-21", None),
        seen=("2023-12-21", "2023-12-21"),
        acting=True,
        evidence=((seen, "within"),),
    )
    # Known from looking back alone: never seen in the post, and no end known.
    ids["t_wang"] = world.tenure(ids["wang1"], ids["deputy"], start=(None, "2019-12-31"))

    ids["e_met"] = world.event(
        "CONSULT",
        "phone",
        "Brown and Liu speak by video",
        ("2023-12-21", "2023-12-21"),
        (("person", ids["brown"], "actor"), ("person", ids["liu"], "actor")),
        ids["met"],
    )
    ids["e_fired"] = world.event(
        "PERSONNEL",
        "dismiss",
        "Li Shangfu is dismissed",
        ("2023-11-01", "2023-11-30"),
        (("organisation", ids["china"], "actor"), ("person", ids["li"], "subject")),
        ids["fired"],
    )
    conflict = world.add(
        schema.conflicts,
        id=7,
        kind="different_ends",
        certainty="certain",
        position_id=ids["minister"],
        person_id=ids["li"],
        detail="Two ends are stated, of 2023-10-24 and of 2023-11.",
        status="open",
    )
    for claim in (ended, other):
        world.add(schema.conflict_claims, conflict_id=conflict, claim_id=claim)
    return ids
