"""Made-up news of a few posts, taken in at once, apart, and again: the same tables come out, whatever is in it.

One post is renamed, two people have one name, somebody dies, reports are copied by other outlets, and corrections at the
same address withdraw what was said.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest
from sqlalchemy import select

from archive import Archive
from archive.dates import Bounds
from archive.identity import digest
from archive.model import (
    Aspect,
    ClaimReading,
    DateBasis,
    Document,
    EntityReading,
    EntityType,
    EventReading,
    PublishedBasis,
    Reading,
    Role,
    Sentence,
)
from archive.model.readings import ParticipantReading
from archive.packs.load import load
from archive.pipeline import derivation
from archive.store import writer
from archive.store.engine import reading, writing
from archive.store.schema import metadata

NOW = "2026-01-01T00:00:00+00:00"
FIRST = date(2013, 1, 1)
RUNS = ("ingest_runs", "ingest_rejects")
ARRIVAL = ("ingested_at", "retrieved_at", "version")
# The corps became the force on the last day of 2015. The bureau is in no pack, nobody knows how many it is led by.
POSTS = (
    ("Second Artillery Corps", "cn.pla.second_artillery", "commander"),
    ("People's Liberation Army Rocket Force", "cn.pla.rocket", "commander"),
    ("Bureau of Maps", None, "director"),
)
PEOPLE = (
    ("Wei Fenghe", "CHN"),
    ("Zhou Yaning", "CHN"),
    ("John Marsh", "USA"),
    ("John Marsh", "GBR"),
    ("Ann Lee", None),
)
OUTLETS = ("Meridian Wire", "Harbour Post", "Strait Courier", None)
Story = tuple[Document, Reading]


def stories(random: Random, count: int) -> Iterator[Story]:
    """Reports, each of one claim; some with copies, a correction, or a death."""
    for number in range(count):
        day = FIRST + timedelta(days=random.randrange(2000))
        body, _, title = post = random.choice(POSTS)
        who, country = random.choice(PEOPLE)
        aspect = random.choice(
            (*[Aspect.HOLDS] * 4, Aspect.BEGAN, Aspect.ENDED, Aspect.HELD_BEFORE, Aspect.NOT_HOLDING)
        )
        about = random.choice(
            (Bounds.day(day), Bounds.month(day.year, day.month), Bounds.year(day.year), Bounds(None, day))
        )
        sentence = f"Report {number}: {who} {aspect} {title} of the {body}, {random.randrange(10**6)}."
        dies = random.random() < 0.08
        address = f"https://news.example/{number}"
        yield _story(address, random.choice(OUTLETS), day, sentence, (who, country), post, aspect, about, dies=dies)
        if random.random() < 0.2:
            for copy in range(3):
                outlet = OUTLETS[copy]
                yield _story(f"{address}/copy{copy}", outlet, day, sentence, (who, country), post, aspect, about)
        if random.random() < 0.2:
            later = day + timedelta(days=random.randrange(1, 40))
            yield _story(address, None, later, f"{sentence} Withdrawn.", (who, country), post, None, about)


def _story(
    address: str,
    outlet: str | None,
    day: date,
    sentence: str,
    person: tuple[str, str | None],
    post: tuple[str, str | None, str],
    aspect: Aspect | None,
    about: Bounds,
    *,
    dies: bool = False,
) -> Story:
    body, pack_id, title = post
    entities = (
        EntityReading(EntityType.ORGANISATION, body, kind="department", pack_id=pack_id),
        EntityReading(EntityType.POSITION, title, organisation=0),
        EntityReading(EntityType.PERSON, person[0], country=person[1]),
    )
    claim = ClaimReading(0, 0, len(sentence), 2, 1, aspect or Aspect.HOLDS, bounds=about, basis=DateBasis.STATED)
    death = EventReading(
        0,
        0,
        len(sentence),
        "PERSONNEL",
        f"{person[0]} dies",
        "die",
        (ParticipantReading(2, "recipient"),),
        Bounds.day(day),
        DateBasis.STATED,
    )
    document = Document(
        source="made up",
        text=sentence,
        raw_hash=digest(sentence.encode()),
        url=address,
        publisher=outlet,
        published_on=day,
        published_basis=PublishedBasis.GIVEN,
    )
    claims = () if aspect is None else (claim,)
    return document, Reading(
        (Sentence(0, len(sentence), Role.BODY),), entities, (), claims, (death,) if dies else (), "made up/1"
    )


def take_in(archive: Archive, portions: Sequence[Sequence[Story]]) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table after the portions, one transaction each."""
    pack = load()
    for portion in portions:
        with writing(archive.engine(create=True)) as connection:
            stored = writer.add_many(connection, portion, ingested_at=NOW)
            ids = [one.article_id for one in stored if isinstance(one, writer.Stored)]
            assert len(ids) == len(portion)
            derivation.derive(connection, pack, ids)
    return rows(archive)


def rows(archive: Archive) -> dict[str, list[tuple[Any, ...]]]:
    found = {}
    with reading(archive.engine()) as connection:
        for table in metadata.sorted_tables:
            if table.name not in RUNS:
                columns = [column for column in table.columns if column.name not in ARRIVAL]
                found[table.name] = sorted((tuple(row) for row in connection.execute(select(*columns))), key=repr)
    return found


@pytest.mark.parametrize("seed", range(3))
def test_in_one_go_and_article_by_article(tmp_path: Path, seed: int) -> None:
    random = Random(seed)
    news = list(stories(random, 40))
    with Archive(tmp_path / "once.db") as archive:
        once = take_in(archive, [news])
        assert {"tenures", "conflicts", "events"} <= {name for name, found in once.items() if found}
        assert sum(row[1] == "John Marsh" for row in once["people"]) == 2, "two people of one name"
        assert len(once["articles"]) > len({story[0].url for story in news}), "corrections are versions"
        archive.rebuild()
        assert rows(archive) == once, "ids are stable"
    shuffled = random.sample(news, len(news))
    with Archive(tmp_path / "apart.db") as archive:
        assert take_in(archive, [[story] for story in shuffled]) == once
        assert take_in(archive, [shuffled[:5], shuffled[-5:]]) == once, "once more changes nothing"
    cut = random.randrange(len(news))
    with Archive(tmp_path / "halves.db") as archive:
        assert take_in(archive, [shuffled[cut:], shuffled[:cut]]) == once
