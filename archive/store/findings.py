"""What a check finds wrong."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong with an archive. `check` names the check that found it, `where` a table, a row
    ("claims 17") or another part, `hint` is the next step, in the imperative."""

    check: str
    where: str
    what: str
    hint: str
