"""Parts of states by the last word of their names: "Kwara State", "Red Sea Governorate"."""

from __future__ import annotations

import re

from archive.extraction.lexicon import title_pattern
from archive.extraction.name_words import NOT_A_NAME
from archive.extraction.ranks import RANK_RE
from archive.identity import fold

_TITLE = title_pattern()
# What kind of part of a state a name is, as its last word: "Kwara State".
_OF_KIND = re.compile(
    r"\s(?:State|Province|Region|District|Territory|Governorate|Islands?|Prefecture|Canton|Department|City)$"
)


def is_part(name: str) -> bool:
    """Whether a name of two or three words says that it is of a part of a state, whatever the model takes it for."""
    words = name.split()
    return (
        len(words) in (2, 3)
        and _OF_KIND.search(name) is not None
        and fold(words[0]) not in NOT_A_NAME
        and _TITLE.search(name) is None
        and RANK_RE.search(name) is None
    )
