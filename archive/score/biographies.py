"""A gold of biographies: passages about one person each, and the posts that this person held, with the start years.

One record is one passage: `id`, `title` (whose life it is), `passage`, `as_of` (the day on which it was so) and `gold`,
a list of objects with `person`, `position`, `organisation`, `start`, `end` (ISO dates, perhaps years alone), `evidence`
(a sentence of the passage), and whether the passage itself tells of them: `position_in_text`, `start_year_in_text`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from urllib.parse import quote

from archive.score.fields import Fields

# Passages have no address, articles need one; no site can have this one (RFC 2606).
_ADDRESS = "https://biography.invalid/"
_YEAR = re.compile(r"\d{4}(?=-|$)")


@dataclass(frozen=True, slots=True)
class GoldPost:
    """A post that the subject held, from `start` on (None: the year is not known). `told` is whether the passage names
    the post and the year of its start."""

    person: str
    position: str
    organisation: str | None
    start: int | None
    told: bool
    evidence: str

    @property
    def phrase(self) -> str:
        """The post as one phrase, its organisation in it."""
        body = self.organisation or ""
        return self.position if body.casefold() in self.position.casefold() else f"{self.position}, {body}"


@dataclass(frozen=True, slots=True)
class Biography:
    """A passage about one person. `url` is made of its id."""

    url: str
    title: str
    passage: str
    as_of: date | None
    posts: tuple[GoldPost, ...]

    @property
    def subject(self) -> str:
        """Whose life it is: the title without what tells namesakes apart."""
        return re.sub(r"\s*\([^)]*\)", "", self.title)


def is_biography(fields: Fields) -> bool:
    """Whether a record of a gold is one of this kind."""
    return fields.has("passage")


def biography(fields: Fields) -> Biography:
    """Raises GoldError naming the field that is off."""
    return Biography(
        url=_ADDRESS + quote(fields.text("id"), safe=""),
        title=fields.text("title"),
        passage=fields.text("passage"),
        as_of=fields.day("as_of"),
        posts=tuple(_post(part) for part in fields.parts("gold")),
    )


def write_news(biographies: Iterable[Biography], file: Path) -> None:
    """The passages as articles of one JSON lines file, so that they can be read into an archive."""
    with file.open("w", encoding="utf-8") as lines:
        for each in biographies:
            published = None if each.as_of is None else each.as_of.isoformat()
            record = {"url": each.url, "title": each.title, "text": each.passage, "published": published}
            lines.write(json.dumps(record, ensure_ascii=False) + "\n")


def _post(fields: Fields) -> GoldPost:
    start = fields.text_or_none("start")
    year = None if start is None else _YEAR.match(start)
    if start is not None and year is None:
        raise fields.off("start", f"is {start!r}", hint="write a date as 2023-12-22, 2023-12 or 2023, or null")
    return GoldPost(
        person=fields.text("person"),
        position=fields.text("position"),
        organisation=fields.text_or_none("organisation"),
        start=None if year is None else int(year[0]),
        told=year is not None and fields.flag("position_in_text") and fields.flag("start_year_in_text"),
        evidence=fields.text_or_none("evidence") or "",
    )
