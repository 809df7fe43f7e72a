"""What is derived of generated worlds (tests/tenure/newsroom.py) against their truth. ARCHIVE_BENCH_WORLDS sets how many
(25 by default, more than 10,000 tenures)."""

from __future__ import annotations

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tenure"))
from newsroom import Error, Rates
from reckoning import Reckoning, reckon, table

_WORLDS = int(os.environ.get("ARCHIVE_BENCH_WORLDS", "25"))


def measure(folder: Path) -> None:
    true = reckon(range(_WORLDS), Rates())
    _tell("no false claims", true)
    print("\n".join(table(true)))
    false = reckon(range(_WORLDS), Rates(false=0.02))
    _tell("2 % false claims", false)
    print("\n".join(table(false)))
    for error in Error:
        _tell(
            f"2 % false claims, each {error}", reckon(range(max(1, _WORLDS // 3)), Rates(false=0.02, errors=(error,)))
        )


def _tell(what: str, counts: Reckoning) -> None:
    print(
        f"{what}: {counts.tenures:,} tenures, {len(counts.excluded):,} exclude what their claims are about; of "
        f"{counts.certain:,} certain answers {counts.accuracy:.2%} are right; {counts.coverage:.2%} of the days in post "
        f"are answered; {counts.conflicts:,} conflicts",
        flush=True,
    )
