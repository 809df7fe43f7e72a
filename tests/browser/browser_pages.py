"""One page of every kind of the site over the sample corpus, by a name."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from urllib.parse import urlencode

QUESTION = {"post": "chief of the Joint Staff Department", "as_of": "2023-03-15"}
# The archive's own, then Datasette's.
PAGES = {
    "front": "/",
    "answer": f"/holders?{urlencode(QUESTION)}",
    "answer-many": "/holders?organisation=PLA",
    "answer-none": "/holders?post=minister+of+silly+walks",
    "person": "/person/Li%20Shangfu",
    "position": "/position/{position}",
    "organisation": "/organisation/Central%20Military%20Commission",
    "tenure": "/tenure/{tenure}",
    "article": "/article/{article}",
    "event": "/event/{event}",
    "day": "/on/2023-10-24",
    "days": "/on",
    "compare": "/compare?organisation=PLA&first=2022-10-01&second=2024-01-01",
    "search": "/search?q=theater+command",
    "not-found": "/person/Nobody%20At%20All",
    "data": "/archive",
    "table": "/archive/articles?_size=10",
    "row": "/archive/articles/{article}",
    "query": "/archive/holders?organisation=PLA+Navy",
    "sql": "/archive?sql=select+*+from+people+limit+5",
}
_RECORDS = {
    "position": "SELECT position_id FROM tenures GROUP BY 1 ORDER BY count(*) DESC, 1",
    "event": "SELECT id FROM events ORDER BY articles DESC, id",
    "tenure": "SELECT id FROM tenures ORDER BY claims DESC, id",
    "article": "SELECT article_id FROM claims GROUP BY 1 ORDER BY count(*) DESC, 1",
}


def address_of(name: str, file: Path) -> str:
    """Where a page is in the archive of a file: what is most told of."""
    database = sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)
    try:
        known = {record: database.execute(sql).fetchone()[0] for record, sql in _RECORDS.items()}
    finally:
        database.close()
    return PAGES[name].format(**known)
