"""`Archive`: the public face in Python. The command line prints what these methods return.

from archive import Archive

with Archive("archive.db") as archive:
    archive.ingest(["reports/"], publisher="Meridian Wire")
    for row in archive.query("holders", organisation="PLA", as_of="2023-12-22", cite=True):
        print(row["person"], row["position"], row["certainty"])
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, BinaryIO, Self

from archive import queries
from archive.dates import Bounds
from archive.errors import UsageError
from archive.model import Given
from archive.queries.naming import Say
from archive.store import readonly
from archive.store import search as full_text
from archive.store.address import address, file_of
from archive.store.engine import open_database, reading
from archive.store.rowset import Rows

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from archive.pipeline import Progress
    from archive.score import Scores
    from archive.timeline import Drawing

DEFAULT_DATABASE = "archive.db"
ENVIRONMENT = "ARCHIVE_DB"

Object = dict[str, Any]


class Archive:
    """An archive in a database: a file path or an SQLAlchemy URL; by default $ARCHIVE_DB, else archive.db.

    It is opened when it is first used: writing to one that is not there makes it, asking one that is not there raises
    DatabaseError. Every method gives JSON-ready objects and raises the errors of `archive.errors` only.
    """

    def __init__(self, db: str | Path | None = None) -> None:
        self.db: str | Path = db or os.environ.get(ENVIRONMENT) or DEFAULT_DATABASE
        self._engine: Engine | None = None

    def query(self, name: str, /, *, cite: bool = False, say: Say | None = None, **parameters: Any) -> list[Object]:
        """The rows of a canned query; `queries()` lists them with their parameters.

        A parameter whose name is a keyword of Python takes an underscore (`from_="2023"`). With `cite` each tenure
        brings its `evidence` and an `explanation` of its bounds. `say` is told which person or organisation a name was
        taken for that is not quite its own.
        """
        given = {parameter.removesuffix("_"): value for parameter, value in parameters.items()}
        return queries.run(self.engine(), name, given, cite=cite, say=say)

    def queries(self) -> list[Object]:
        """The canned queries: name, question, parameters (name, kind, meaning, required, default, choices), example."""
        return [
            {
                "name": query.name,
                "question": query.question,
                "parameters": [
                    asdict(parameter) | {"kind": parameter.kind.value, "choices": list(parameter.choices)}
                    for parameter in query.parameters
                ],
                "example": query.example,
                "notes": query.notes,
            }
            for query in queries.catalogue().values()
        ]

    def sql(
        self,
        statement: str,
        parameters: Mapping[str, Any] | None = None,
        *,
        timeout: float = readonly.TIMEOUT,
        limit: int | None = readonly.LIMIT,
    ) -> list[Object]:
        """The rows of one read-only statement, at most `limit` (None: all) within `timeout` seconds."""
        return self.rows(statement, parameters, timeout=timeout, limit=limit).as_dicts()

    def rows(
        self,
        statement: str,
        parameters: Mapping[str, Any] | None = None,
        *,
        timeout: float = readonly.TIMEOUT,
        limit: int | None = readonly.LIMIT,
    ) -> Rows:
        """As `sql`, with the columns in their order, and whether rows were left out at the limit."""
        return readonly.run(self.engine(), statement, parameters, timeout=timeout, limit=limit)

    def search(self, words: str, limit: int = 20) -> list[Object]:
        """The live articles that hold all the words, best first: rank, article_id, title, publisher, published_on, url,
        snippet (matches between **). "Quoted words" are a phrase."""
        with reading(self.engine()) as connection:
            hits = full_text.search(connection, words, limit=limit)
        return [
            asdict(hit) | {"published_on": None if hit.published_on is None else hit.published_on.isoformat()}
            for hit in hits
        ]

    def show(self, kind: str, name_or_id: str | int, *, say: Say | None = None) -> Object:
        """One person, organisation, position, article, event or tenure in full, with its timeline and quotes."""
        return queries.show(self.engine(), kind, name_or_id, say=say)

    def drawing(
        self,
        *,
        post: str | None = None,
        organisation: str | None = None,
        person: str | None = None,
        exact: bool = False,
        from_: str | None = None,
        to: str | None = None,
        known_at: str | None = None,
        say: Say | None = None,
    ) -> Drawing:
        """Who held a post, or the posts of an organisation or a person, for `to_text`, `to_svg` and `to_html` of
        `archive.timeline`. `from_` and `to` are the days drawn: of the first that is known, to the last published."""
        from archive.timeline import draw

        return draw(
            self.engine(),
            post=post,
            organisation=organisation,
            person=person,
            exact=exact,
            first=from_,
            last=to,
            known_at=known_at,
            say=say,
        )

    def ingest(
        self,
        sources: str | Path | Iterable[str | Path],
        *,
        published: date | str | None = None,
        publisher: str | None = None,
        url: str | None = None,
        title: str | None = None,
        language: str | None = None,
        format: str | None = None,
        workers: int = 1,
        limit: int | None = None,
        dry_run: bool = False,
        resume: bool = False,
        stdin: BinaryIO | None = None,
        progress: Progress | None = None,
        extractor: str | None = None,
        model: str | None = None,
    ) -> Object:
        """Read files, folders, globs, addresses or "-" into the archive; what was done, in documents.

        `published` ... `language` fill what the input lacks, `format` forces how it is read. `resume` passes over what
        the archive already holds of the same source, unread. `extractor` and `model` are who reads, and by which model. The result has run_id, seen, added, updated, unchanged,
        rejected, claims, events, seconds, rejects (source, place, reason).
        """
        from archive import pipeline

        listed = [sources] if isinstance(sources, str | Path) else list(sources)
        given = Given(_published(published), publisher, url, title, language)
        summary = pipeline.ingest(
            self.engine(create=True),
            [str(source) for source in listed],
            given,
            format=format,
            workers=workers,
            limit=limit,
            dry_run=dry_run,
            resume=resume,
            stdin=stdin,
            progress=progress,
            extractor=extractor,
            model=model,
        )
        return dict(summary.as_dict())

    def rebuild(self, *, extract: bool = False) -> Object:
        """Derive entities, tenures, conflicts and events again; with `extract`, read every stored article again first.

        The result counts positions, tenures, conflicts, events, reread articles and lost reviewed claims.
        """
        from archive import pipeline
        from archive.extraction import open_extractor
        from archive.packs.load import load

        pack = load()
        return asdict(pipeline.rebuild(self.engine(), pack, open_extractor(pack) if extract else None))

    def decide(
        self,
        action: str,
        id: int,
        *,
        by: str,
        person: str | int | None = None,
        position: str | int | None = None,
        aspect: str | None = None,
        acting: bool | None = None,
        side: str | None = None,
        earliest: date | str | None = None,
        latest: date | str | None = None,
        note: str | None = None,
    ) -> Object:
        """Write down what `by` decided, and derive again the posts on which it bears.

        `accept`, `reject` and `correct` are of a claim: a rejected one is left out, an accepted one is believed against
        any that nobody looked at, a corrected one counts with the person, position, aspect, acting and dates that are
        given. `pin` is of a tenure: its `side`, start or end, lies between `earliest` and `latest` whatever the claims
        say; it is known from today on. A month or a year as `earliest` is its first day, as `latest` its last. The result
        is the decision (id, action, subject, detail, by, decided_at) with how many positions, tenures and conflicts
        were derived.
        """
        from archive import pipeline

        given = pipeline.Particulars(person, position, aspect, acting, side, earliest, latest, note)
        return pipeline.decide(self.engine(), action, id, given, by=by)

    def undo(self, decision: int) -> Object:
        """Take a decision back; as `decide`. Its row stays, with the moment as undone_at."""
        from archive import pipeline

        return pipeline.undo(self.engine(), decision)

    def score(self, gold: str | Path, *, errors: bool = False) -> list[Object]:
        """What the archive read, against a gold file: a row for each kind (kind, gold, predicted, right, precision,
        recall, f1, note); with `errors`, a row for each difference (kind, fault, item, quote, url)."""
        scores = self.scores(gold)
        return scores.errors() if errors else scores.rows()

    def scores(self, gold: str | Path) -> Scores:
        """As `score`, with the stories left out and the notes. Where the archive holds none of the gold's articles and
        they lie beside it, they are read into an archive of their own for the occasion."""
        from archive import pipeline
        from archive.score import score

        file = file_of(address(self.db))
        missing = file is not None and not file.exists()
        return score(None if missing else self.engine(), Path(gold), ingest=pipeline.ingest)

    def export(self, form: str, target: str | Path, *, force: bool = False) -> Path:
        """Write the archive to `target` in a form (`archive.export.exporters()`); with `force`, in the place of what an
        earlier export left there."""
        from archive.export import export

        return export(self.engine(), form, Path(target), force=force)

    def engine(self, *, create: bool = False) -> Engine:
        """The open database, for SQLAlchemy; with `create` it is made where there is none."""
        if self._engine is None:
            self._engine = open_database(self.db, create=create)
        return self._engine

    def close(self) -> None:
        """Let go of the database. The archive opens again when it is used again, unless it was in memory."""
        if self._engine is not None:
            self._engine.dispose()
            self._engine = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _published(value: date | str | None) -> date | None:
    if value is None or isinstance(value, date):
        return value
    try:
        bounds = Bounds.iso(value)
    except ValueError:
        bounds = Bounds()
    if not bounds.exact:
        raise UsageError(f"the publication day cannot be {value!r}", hint="write it as 2023-12-22")
    return bounds.earliest
