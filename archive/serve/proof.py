"""The sentences behind a row, ready to be shown: which proves it best, and why each bound is what it is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from archive.dates import Bounds
from archive.serve.addresses import Addresses

Row = dict[str, Any]

_FAR = 1_000_000
_OPENED = ": “"


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of an article: what they bear on, where and when they were published, and the place in the archive."""

    words: str
    outlet: str
    published_on: str | None
    title: str | None
    address: str
    bears_on: str = ""
    aspect: str = ""
    confidence: float | None = None
    person: str | None = None
    days: str = ""

    @property
    def where(self) -> str:
        return f"{self.outlet}, {self.published_on or 'undated'}"


@dataclass(frozen=True, slots=True)
class Reason:
    """A sentence that explains a bound, the words that it quotes, and where these stand (None: it quotes none)."""

    bears_on: str
    text: str
    words: str = ""
    address: str | None = None


def quote(row: Row, to: Addresses) -> Quote:
    """A row of evidence."""
    first, last = row.get("date_earliest"), row.get("date_latest")
    return Quote(
        words=" ".join(row["quote"].split()),
        outlet=row.get("publisher") or row.get("url") or f"article {row['article_id']}",
        published_on=row.get("published_on"),
        title=row.get("title"),
        address=to.article(row["article_id"], claim=row.get("claim_id"), report=row.get("report_id")),
        bears_on=row.get("bears_on", ""),
        aspect=row.get("aspect", ""),
        confidence=row.get("confidence"),
        person=row.get("person"),
        days=_days(first, last),
    )


def best(row: Row, day: date | None) -> Row | None:
    """Of the evidence of a tenure the sentence that shows its holder in the post, as near to the day as there is one, and
    the surest of those; without a day the surest of all. Else one on which a bound stands."""
    found = [each for each in row.get("evidence", ()) if each["bears_on"] != "against"]
    own = [each for each in found if each["person"] == row["person"]]
    return min(own or found, key=lambda each: _worth(each, day), default=None)


def reasons(row: Row, to: Addresses) -> list[Reason]:
    """The explanation of a tenure, each sentence with the place of the words that it quotes."""
    places = {each["claim_id"]: each for each in row.get("evidence", ())}
    found = []
    for sentence in row.get("explanation", ()):
        text, opened, words = sentence["text"].partition(_OPENED)
        claim = next((places[each] for each in sentence["claims"] if each in places), None)
        if not opened or claim is None:
            found.append(Reason(sentence["bears_on"], sentence["text"]))
            continue
        address = to.article(claim["article_id"], claim=claim["claim_id"])
        found.append(Reason(sentence["bears_on"], f"{text}:", words.removesuffix("”"), address))
    return found


def quotes(evidence: Iterable[Row], to: Addresses) -> Mapping[str, list[Quote]]:
    """The evidence by what it bears on, each sentence once under each."""
    found: dict[str, list[Quote]] = {}
    seen: set[tuple[Any, ...]] = set()
    for row in evidence:
        place = (row["bears_on"], row["article_id"], row["char_start"], row["char_end"])
        if place not in seen:
            seen.add(place)
            found.setdefault(row["bears_on"], []).append(quote(row, to))
    return found


def _worth(each: Row, day: date | None) -> tuple[Any, ...]:
    """Less is better."""
    shows = {"holds": 0, "began": 1}.get(each["aspect"], 2)
    if day is None:
        return shows > 1, -each["confidence"], each["claim_id"]
    first, last = _day(each["date_earliest"]), _day(each["date_latest"])
    return shows > 1, _distance(first, last, day), -each["confidence"], shows, each["claim_id"]


def _distance(first: date | None, last: date | None, day: date) -> int:
    """Days from the day to the nearest one of which the sentence may speak."""
    first, last = first or last, last or first
    if first is None or last is None:
        return _FAR
    return max((first - day).days, (day - last).days, 0)


def _days(first: str | None, last: str | None) -> str:
    found = Bounds(_day(first), _day(last))
    return str(found) if found.known else ""


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
