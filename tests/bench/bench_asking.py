"""How long a question takes, over every day of a year, so that no answer is asked for twice."""

from __future__ import annotations

import statistics
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from measure import read_sample, seconds

from archive import Archive

_DAYS = [date(2023, 1, 1) + timedelta(days=days) for days in range(365)]
_ASKED: tuple[tuple[str, dict[str, Any]], ...] = (
    ("holders of one post as of a day", {"post": "defence minister", "organisation": "China"}),
    ("holders in an organisation and those under it", {"organisation": "PLA"}),
    ("the same with the evidence", {"organisation": "PLA", "cite": True}),
)


def measure(folder: Path) -> None:
    db = folder / "asking.db"
    read_sample(db)
    print(f"asking, over {len(_DAYS)} days")
    with Archive(db) as archive:
        archive.query("holders", as_of=_DAYS[0])
        for asked, parameters in _ASKED:
            taken = [seconds(partial(archive.query, "holders", as_of=day, **parameters)) for day in _DAYS]
            median, slow = statistics.median(taken), statistics.quantiles(taken, n=20)[-1]
            print(f"  {asked:<46} median {median * 1000:6.1f} ms  p95 {slow * 1000:6.1f} ms")
