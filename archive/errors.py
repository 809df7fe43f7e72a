"""The named errors of the archive.

Each says what is wrong, where, and what to do next; the command line prints the message and nothing else.

    ArchiveError
    |- UsageError          the request itself is off (exit status 2)
    |  |- UnknownName      a name that matches nothing; carries the nearest ones
    |  `- AmbiguousName    a name that matches several; carries them
    |- SourceError         a source cannot be opened at all
    |- DocumentError       one document cannot be taken; it becomes a row of ingest_rejects
    |- ClaimError          a claim that no tenure can be derived from
    |- DecisionError       a row of decisions that cannot be followed
    |- PackError           a reference pack is ill-formed
    |- ModelError          the language model is missing or not the one it claims to be
    |- DatabaseError       the database cannot be used
    |  `- NewerDatabase    written by a newer version of the archive
    |- QueryError          a query that cannot be run
    |  `- QueryTimeout     it ran past its time limit
    `- GoldError           a gold file is ill-formed
"""


class ArchiveError(Exception):
    """Anything the archive refuses, with what, where and what to do next.

    `where` is a path, URL, `file:line` or database address; `hint` is the next step, in the imperative.
    """

    exit_status = 1

    def __init__(self, what: str, *, where: str | None = None, hint: str | None = None) -> None:
        super().__init__(what)
        self.what = what
        self.where = where
        self.hint = hint

    def __str__(self) -> str:
        text = f"{self.where}: {self.what}" if self.where else self.what
        return f"{text}\n  {self.hint}" if self.hint else text


class UsageError(ArchiveError):
    """The request itself is off: an option, a name or a value."""

    exit_status = 2


class UnknownName(UsageError):
    """A name that matches nothing in the archive; `nearest` are the closest known names, best first."""

    def __init__(self, what: str, *, nearest: tuple[str, ...] = (), where: str | None = None) -> None:
        hint = "did you mean: " + "; ".join(nearest) if nearest else "`archive search` looks through the text"
        super().__init__(what, where=where, hint=hint)
        self.nearest = nearest


class AmbiguousName(UsageError):
    """A name that several records bear; `matches` lists them so that the user can choose one by its id."""

    def __init__(self, what: str, *, matches: tuple[str, ...], where: str | None = None) -> None:
        super().__init__(what, where=where, hint="choose one by its id: " + "; ".join(matches))
        self.matches = matches


class SourceError(ArchiveError):
    """A source that cannot be opened: no such file, no permission, no such host."""


class DocumentError(ArchiveError):
    """One document that cannot be taken. The run goes on and keeps it as a reject."""


class ClaimError(ArchiveError):
    """A claim that no tenure can be derived from: on another post, or about nobody; `where` names it."""


class DecisionError(ArchiveError):
    """A row of `decisions` that cannot be followed as it is written; `where` names it."""


class PackError(ArchiveError):
    """A reference pack that is ill-formed; `where` names the file and the entry."""


class ModelError(ArchiveError):
    """The language model is missing, or its files are not those of the official release."""


class DatabaseError(ArchiveError):
    """The database cannot be used as it is."""


class NewerDatabase(DatabaseError):
    """The database was written by a newer version of the archive and is left untouched."""


class QueryError(ArchiveError):
    """A query that cannot be run."""


class QueryTimeout(QueryError):
    """A query that ran past its time limit."""


class GoldError(ArchiveError):
    """A gold file that is ill-formed; `where` names the file and the record."""
