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
    "tenure": "/tenure/{tenure}",
    "article": "/article/{article}",
    "not-found": "/person/Nobody+At+All",
    "data": "/archive",
    "table": "/archive/articles",
    "row": "/archive/articles/{article}",
    "query": "/archive/holders?organisation=PLA",
    "sql": "/archive?sql=select+*+from+people+limit+5",
}
_RECORDS = {
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
