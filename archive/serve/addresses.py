"""Where everything is on the site, below whatever path it is served."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import quote, urlencode

from archive.queries import catalogue
from archive.serve.questions import address_of

# The prefix of the marks in the text of an article, by what they mark.
MARKS = {"sentence": "s", "claim": "c", "report": "e"}


class Addresses:
    """Addresses on the site. `path` puts the path under which it is served before one, as `datasette.urls.path` does."""

    def __init__(self, path: Callable[[str], str], database: str) -> None:
        self._path = path
        self._database = database

    @property
    def front(self) -> str:
        return self.at("/")

    def at(self, path: str, **parameters: Any) -> str:
        """An address with those of the parameters that have a value."""
        kept = {name.removesuffix("_"): value for name, value in parameters.items() if value not in (None, "", False)}
        return str(self._path(path)) + (f"?{urlencode(kept)}" if kept else "")

    def record(self, kind: str, key: object, **parameters: Any) -> str:
        """The page of a person, organisation, position, tenure, article or event, by its id or name."""
        return self.at(f"/{kind}/{quote(str(key), safe='')}", **parameters)

    def person(self, key: object) -> str:
        return self.record("person", key)

    def organisation(self, key: object, **parameters: Any) -> str:
        return self.record("organisation", key, **parameters)

    def position(self, key: object) -> str:
        return self.record("position", key)

    def tenure(self, key: object) -> str:
        return self.record("tenure", key)

    def event(self, key: object) -> str:
        return self.record("event", key)

    def article(self, key: object, **mark: object) -> str:
        """An article, at the `sentence`, `claim` or `report` of an id where one is given."""
        marks = [f"#{MARKS[kind]}{id}" for kind, id in mark.items() if id is not None]
        return self.record("article", key) + "".join(marks[:1])

    def holders(self, **asked: Any) -> str:
        """The page that answers who held which post when."""
        return self.at("/holders", **asked)

    def day(self, day: object = "") -> str:
        """What began, ended or happened on a day."""
        return self.record("on", day) if day else self.at("/on")

    def compare(self, **asked: Any) -> str:
        return self.at("/compare", **asked)

    def search(self, words: str = "") -> str:
        return self.at("/search", q=words)

    def query(self, name: str, format: str = "", /, **parameters: Any) -> str:
        """A canned question as Datasette asks it; `format` is json or csv, "" its page."""
        asked = address_of(catalogue()[name])
        return self.at(f"/{self._database}/{asked}{f'.{format}' if format else ''}", **parameters)

    def table(self, name: str, **filters: Any) -> str:
        """Rows of a table, as Datasette shows them."""
        return self.at(f"/{self._database}/{name}", **filters)

    def row(self, table: str, key: object, format: str = "") -> str:
        return self.at(f"/{self._database}/{table}/{key}{f'.{format}' if format else ''}")

    @property
    def data(self) -> str:
        """All tables and queries."""
        return self.at(f"/{self._database}")

    def named(self, kind: str, key: object) -> str:
        """The page of whatever a mention or a participant is."""
        return self.record(kind, key)

    def static(self, name: str) -> str:
        return self.at(f"/archive-static/{name}")


def asked_of(given: Mapping[str, str], *names: str) -> dict[str, str]:
    """Those of the parameters that have a value."""
    return {name: value for name in names if (value := given.get(name, "").strip())}
