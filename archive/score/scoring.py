"""`score`: an archive against a gold."""

from __future__ import annotations

import logging
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

from sqlalchemy import Engine

from archive.errors import GoldError
from archive.packs.load import load
from archive.score import lives, phenomena, reliability, said, spells, stories
from archive.score.biographies import write_news
from archive.score.gold import Gold, read
from archive.score.measures import Scores
from archive.score.names import Names
from archive.score.tally import Tally
from archive.store.engine import open_database, reading

logger = logging.getLogger(__name__)


class Ingest(Protocol):
    """Reads sources into an archive, as `archive.pipeline.ingest` does."""

    def __call__(self, engine: Engine, given_sources: Iterable[str], /) -> object: ...


def score(engine: Engine | None, gold: Path, *, ingest: Ingest | None = None) -> Scores:
    """What the archive read in the articles of a gold, against the gold; articles are known by their url.

    Where the archive holds none of them (or there is no archive: None) and the news lies beside the gold, as news.jsonl
    in its folder or as the folder `sample` beside it, or in it, as that of biographies does, `ingest` reads it into an
    archive of its own that is thrown away afterwards. Stories that are not held are left out and listed. Tenures are scored where the gold has them and all its
    stories are held. Raises GoldError for a gold that is ill-formed, and where there is nothing to score.
    """
    wanted = read(gold)
    if engine is not None:
        scores = _score(engine, wanted)
        if scores is not None:
            return scores
    with tempfile.TemporaryDirectory(prefix="archive-score-") as folder:
        news = news_of(wanted, Path(folder))
        if news is None or ingest is None:
            raise GoldError(
                f"the archive holds none of its {len(wanted.urls)} articles",
                where=str(gold),
                hint="`archive ingest` them first; they are known by their url"
                + ("" if news is None else f" (the news is in {news})"),
            )
        origin = "its passages" if wanted.biographies else news
        logger.warning("%s: none of its articles is in the archive; reading %s into one for the occasion", gold, origin)
        own = open_database(Path(folder) / "archive.db")
        try:
            ingest(own, [str(news)])
            scores = _score(own, wanted)
        finally:
            own.dispose()
    if scores is None:
        raise GoldError(
            "the news beside it holds none of its articles",
            where=str(news),
            hint="see that the addresses (url) in both are the same",
        )
    return scores


def _score(engine: Engine, gold: Gold) -> Scores | None:
    with reading(engine) as connection:
        ids = said.article_ids(connection, gold.urls)
        if not ids:
            return None
        articles = said.articles(connection, ids)
        whole = len(ids) == len(gold.urls)
        held = said.tenures(connection) if gold.tenures and whole else []
    names = Names(load())
    tally = Tally()
    if gold.biographies:
        tally.kind(lives.STARTS, "a gold does not list every post of a life: the precision is a lower bound")
    else:
        stories.list_kinds(tally)
    traits = Tally()
    judgements: list[reliability.Judged] = []
    for story in gold.stories:
        if story.url in articles:
            article = articles[story.url]
            facts = stories.compare(tally, names, story, article)
            phenomena.compare(traits, facts, article)
            judgements += (reliability.Judged(claim.confidence, right) for claim, right in reliability.judged(facts))
    for life in gold.biographies:
        if life.url in articles:
            lives.compare(tally, names, life, articles[life.url])
    left_out = tuple(url for url in gold.urls if url not in articles)
    notes = [f"{len(ids)} of {len(gold.urls)} stories of the gold are in the archive"]
    if gold.tenures and whole:
        spells.compare(tally, names, gold.tenures, held)
    elif gold.tenures:
        notes.append("tenures are not scored: they follow from all stories together, and some are not in the archive")
    bins = reliability.binned(judgements)
    error = reliability.calibration_error(bins)
    if error is not None:
        notes.append(f"confidence is {error:.3f} off the share that is right, in the mean of {len(judgements)} claims")
    return Scores(
        stories=len(ids),
        measures=tally.measures(),
        shares=tally.shares(stories.OUTCOMES | spells.OUTCOMES | lives.OUTCOMES, stories.DATES),
        differences=tally.differences(),
        left_out=left_out,
        notes=tuple(notes),
        phenomena=traits.measures(),
        reliability=bins,
    )


def news_of(gold: Gold, own: Path) -> Path | None:
    """The articles of a gold: beside it, or written to the folder `own` where the gold itself holds them."""
    if gold.biographies:
        news = own / "passages.jsonl"
        write_news(gold.biographies, news)
        return news
    for place in (gold.folder / "news.jsonl", gold.folder.resolve().parent / "sample"):
        if place.exists():
            return place
    return None
