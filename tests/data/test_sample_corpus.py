"""The sample corpus and its gold agree with each other and keep the format that they document."""

from __future__ import annotations

import html
import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import frontmatter
import pytest

from archive.model import Aspect, DateBasis, Modality

DATA = Path(__file__).resolve().parents[2] / "data"
PLOVER = {
    *("AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST"),
    *("ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"),
}
MODES = {
    "PERSONNEL": {"appoint", "dismiss", "resign", "retire", "promote", "expel", "investigate"},
    "CONSULT": {"visit", "phone", "multilateral"},
}
CLAIM_FIELDS = {
    *("person", "position", "organisation", "aspect", "modality"),
    *("acting", "earliest", "latest", "basis", "cue"),
}
TENURE_FIELDS = {
    *("person", "position", "organisation"),
    *("start_earliest", "start_latest", "end_earliest", "end_latest"),
}


@dataclass(frozen=True, slots=True)
class Sample:
    place: str
    url: str
    published: str
    text: str
    marked: bool
    publisher: str


def markdown_samples() -> Iterator[Sample]:
    for path in sorted((DATA / "sample").glob("[0-9]*/*.md")):
        post = frontmatter.load(str(path))
        yield Sample(
            place=path.name,
            url=str(post["url"]),
            published=str(post["date"]),
            text=f"{post['title']}\n\n{post.content}",
            marked=post.get("sample") is True,
            publisher=str(post["publisher"]),
        )


def html_samples() -> Iterator[Sample]:
    for path in sorted((DATA / "sample" / "html").glob("*.html")):
        page = path.read_text(encoding="utf-8")
        url = re.search(r'rel="canonical" href="([^"]+)"', page)
        day = re.search(r'"datePublished": "(\d{4}-\d\d-\d\d)|article:published_time" content="(\d{4}-\d\d-\d\d)', page)
        outlet = re.search(r"<title>.* \| (.+)</title>", page)
        article = re.search(r"<article>(.*)</article>", page, re.DOTALL)
        if not (url and day and outlet and article):
            pytest.fail(f"{path.name} lacks its url, day, outlet or article")
        yield Sample(
            place=path.name,
            url=url[1],
            published=day[1] or day[2],
            text=html.unescape(re.sub(r"<[^>]+>", "", article[1])),
            marked='name="sample" content="true"' in page,
            publisher=outlet[1],
        )


def record_samples() -> Iterator[Sample]:
    lines = (DATA / "sample" / "records.jsonl").read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines, start=1):
        record = json.loads(line)
        publisher = record["publisher"]
        yield Sample(
            place=f"records.jsonl line {number}",
            url=record["url"],
            published=record.get("datePublished") or record["date"],
            text=(record.get("headline") or record["title"]) + "\n\n" + (record.get("articleBody") or record["text"]),
            marked=record.get("sample") is True,
            publisher=publisher if isinstance(publisher, str) else publisher["name"],
        )


@cache
def samples() -> tuple[Sample, ...]:
    return (*markdown_samples(), *html_samples(), *record_samples())


@cache
def versions() -> dict[str, list[Sample]]:
    """The versions of each url, the oldest first."""
    found: dict[str, list[Sample]] = {}
    for sample in sorted(samples(), key=lambda one: one.published):
        found.setdefault(sample.url, []).append(sample)
    return found


@cache
def gold() -> tuple[dict[str, Any], ...]:
    return tuple(json.loads(line) for line in (DATA / "gold" / "gold.jsonl").read_text(encoding="utf-8").splitlines())


@cache
def tenures() -> tuple[dict[str, Any], ...]:
    return tuple(json.loads((DATA / "gold" / "tenures.json").read_text(encoding="utf-8")))


def in_order(earliest: str | None, latest: str | None) -> bool:
    """Whether both are ISO days or missing, and not the wrong way round."""
    first = date.fromisoformat(earliest) if earliest else date.min
    last = date.fromisoformat(latest) if latest else date.max
    return first <= last


def test_at_least_sixty_articles_over_all_the_years() -> None:
    assert len(samples()) >= 60
    assert {int(sample.published[:4]) for sample in samples()} == set(range(2012, 2026))


def test_the_three_formats_are_all_there() -> None:
    assert len(list(markdown_samples())) >= 40
    assert len(list(html_samples())) >= 6
    assert len(list(record_samples())) >= 8


def test_every_sample_is_marked_and_of_an_invented_outlet() -> None:
    for sample in samples():
        assert sample.marked, sample.place
        assert re.fullmatch(r"https://[a-z]+\.example/\d{4}/\d\d/\d\d/[a-z0-9-]+", sample.url), sample.place
        assert sample.url.split("/")[2] == sample.publisher.lower().replace(" ", "") + ".example", sample.place
        assert date.fromisoformat(sample.published)


def test_articles_are_as_long_as_short_reports() -> None:
    lengths = [len(sample.text.split()) for sample in samples()]
    assert min(lengths) >= 50
    assert max(lengths) <= 300


def test_only_a_corrected_version_repeats_a_url() -> None:
    repeated = [found for found in versions().values() if len(found) > 1]
    assert repeated
    for found in repeated:
        assert len(found) == 2, found[0].url
        earlier, later = found
        assert earlier.published < later.published
        assert "earlier version" in later.text.lower(), later.place


def test_gold_and_articles_are_one_to_one() -> None:
    assert Counter(record["url"] for record in gold()) == Counter(versions().keys())
    for record in gold():
        assert record["published"] == versions()[record["url"]][-1].published, record["url"]


@pytest.mark.parametrize("record", gold(), ids=lambda record: record["url"].rpartition("/")[2])
def test_a_gold_record_speaks_of_its_article(record: dict[str, Any]) -> None:
    text = versions()[record["url"]][-1].text
    assert set(record) == {"url", "published", "claims", "people", "organisations", "events"}
    assert len(set(record["people"])) == len(record["people"])
    for person in record["people"]:
        assert person in text
    for claim in record["claims"]:
        assert set(claim) == CLAIM_FIELDS
        assert claim["cue"] in text
        assert claim["person"] in record["people"] or (claim["person"] is None and claim["aspect"] == "not_holding")
        assert claim["organisation"] in record["organisations"]
        assert in_order(claim["earliest"], claim["latest"]), claim
        assert claim["aspect"] in set(Aspect)
        assert claim["modality"] in set(Modality)
        assert claim["basis"] in set(DateBasis)
        assert isinstance(claim["acting"], bool)
        assert (claim["basis"] == "none") == (claim["earliest"] is None and claim["latest"] is None), claim
    unique = {json.dumps(claim, sort_keys=True) for claim in record["claims"]}
    assert len(unique) == len(record["claims"])


@pytest.mark.parametrize("record", gold(), ids=lambda record: record["url"].rpartition("/")[2])
def test_a_claim_by_publication_date_is_bounded_by_it(record: dict[str, Any]) -> None:
    published = record["published"]
    for claim in record["claims"]:
        if claim["basis"] != "publication_date":
            continue
        if claim["modality"] == "prospective":
            assert (claim["earliest"], claim["latest"]) == (published, None), claim
        elif claim["aspect"] == "held_before":
            assert claim["earliest"] is None, claim
            assert claim["latest"] < published, claim
        else:
            assert (claim["earliest"], claim["latest"]) == (published, published), claim


def test_events_have_a_known_type_and_mode_and_dates_in_order() -> None:
    for record in gold():
        for event in record["events"]:
            assert event["type"] in PLOVER | {"PERSONNEL"}, event
            if "mode" in event:
                assert event["mode"] in MODES[event["type"]], event
            assert event["type"] != "PERSONNEL" or event["mode"], event
            assert event["actors"] or event["recipients"], event
            assert in_order(event["earliest"], event["latest"]), event


def test_every_aspect_and_modality_occurs() -> None:
    claims = [claim for record in gold() for claim in record["claims"]]
    assert {claim["aspect"] for claim in claims} == set(Aspect)
    assert {claim["modality"] for claim in claims} == set(Modality)
    assert any(claim["acting"] for claim in claims)


def test_tenures_are_of_claimed_posts_and_in_order() -> None:
    assert len(tenures()) >= 25
    claimed = {(c["person"], c["position"], c["organisation"]) for r in gold() for c in r["claims"]}
    for tenure in tenures():
        assert set(tenure) == TENURE_FIELDS
        assert (tenure["person"], tenure["position"], tenure["organisation"]) in claimed, tenure
        assert in_order(tenure["start_earliest"], tenure["start_latest"]), tenure
        assert in_order(tenure["end_earliest"], tenure["end_latest"]), tenure
        assert in_order(tenure["start_earliest"], tenure["end_latest"]), tenure


def test_no_tenure_is_narrower_than_an_asserted_start_or_end() -> None:
    """An end or a beginning that a report dates always meets the bounds of a tenure of that person in that post."""
    spans: dict[tuple[str, str, str], list[dict[str, Any]]] = {}
    for tenure in tenures():
        spans.setdefault((tenure["person"], tenure["position"], tenure["organisation"]), []).append(tenure)
    sides = {"began": ("start_earliest", "start_latest"), "ended": ("end_earliest", "end_latest")}
    for record in gold():
        for claim in record["claims"]:
            key = (claim["person"], claim["position"], claim["organisation"])
            if claim["modality"] != "asserted" or claim["aspect"] not in sides or key not in spans:
                continue
            low, high = sides[claim["aspect"]]
            assert any(
                (claim["earliest"] or "0001") <= (tenure[high] or "9999")
                and (tenure[low] or "0001") <= (claim["latest"] or "9999")
                for tenure in spans[key]
            ), claim
