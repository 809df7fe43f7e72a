"""The archive in a browser: Datasette over the SQLite file, with the canned queries, search and facets. Reading only.

run(db, host="127.0.0.1", port=8001, open_browser=False)
datasette(db) -> Datasette
"""

from archive.serve.server import run
from archive.serve.site import DATABASE, datasette

__all__ = ["DATABASE", "datasette", "run"]
