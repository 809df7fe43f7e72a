"""Which titles a body can have that no pack knows, by the last word of its name.

The 71st Group Army          a commander, a commissar, a chief of staff
The Lakeside Institute       a director
The Border Guard Service     a chief or commander, when called its own
The Farmers' Union           a chairman
Halden Motors                a chairman, a chief executive
The destroyer Lund           a captain, a commissar
"""

from __future__ import annotations

import re

from archive.extraction.body_nouns import nouns, one_of
from archive.extraction.organisations.firm_words import FIRM
from archive.extraction.phrases import phrases
from archive.extraction.text.sought import Sought, sought

OF_UNITS = frozenset(
    phrases(
        """
        commander, deputy commander, vice commander, political commissar, commissar, deputy political commissar, chief of staff,
        deputy chief of staff, director of political work
        """
    )
)
OF_OFFICES = frozenset(phrases("director, deputy director, director-general, deputy director-general"))
OF_SCHOOLS = frozenset(("dean", "commandant"))
OF_BOARDS = frozenset(("vice chairman", "deputy chairman"))
OF_FIRMS = frozenset(
    phrases(
        """
        chairman, deputy chairman, chief executive, chief executive officer, chief operating officer, chief financial officer,
        managing director, general manager, deputy general manager, chief engineer
        """
    )
)
OF_PARTIES = frozenset(phrases("chairman, deputy chairman, vice chairman, general secretary"))
OF_SHIPS = frozenset(
    phrases(
        """
        captain, deputy captain, commander, commanding officer, executive officer, political commissar, commissar, deputy
        political commissar
        """
    )
)
_SHIP = re.compile(
    r"(?:(?:aircraft|training|supply|hospital|landing|assault|amphibious assault)\s(?:carrier|ship)|destroyer|frigate|corvette|cruiser|"
    r"(?:nuclear\s)?submarine|warship|icebreaker|cutter|patrol\s\w+|USS|HMS|INS|JS|ROKS|BRP)\s[A-Z]"
)
_HEADS = frozenset(("head", "deputy head"))
_OF_SERVICES = frozenset(("chief", "deputy chief", "commander", "deputy commander"))
_LEADERS = frozenset(phrases("leader, deputy leader, president"))  # "the leader" alone may be that of the state


def _ends(*words: str) -> Sought:
    return sought(rf"{one_of(words)}$", re.I)


_UNIT = _ends(
    *(nouns("unit") - {"navy", "unit", "wing"}), *r"company district sub-district region task\s?force".split()
)
_OFFICE = _ends(*nouns("office"))
_SCHOOL = _ends(*(nouns("school") - nouns("office")))
_SERVICE = _ends(*nouns("service"), "police", "guards?")
_BOARD = _ends(*(nouns("panel") - nouns("office")), "association", "union")
_PARTY = _ends("party")
_BARE = (
    (_UNIT, OF_UNITS),
    (_OFFICE, OF_OFFICES),
    (_SCHOOL, OF_SCHOOLS | {"political commissar", "commissar"}),
    (_PARTY, OF_PARTIES),
    (FIRM, OF_FIRMS),
)
# With "its" or "the" more is said: whose head or chairman, needs no word but that.
_OWNED = (
    (_UNIT, OF_UNITS),
    (_OFFICE, OF_OFFICES | _HEADS),
    (_SCHOOL, OF_OFFICES | OF_SCHOOLS | _HEADS),
    (_SERVICE, OF_OFFICES | _HEADS | _OF_SERVICES),
    (_BOARD, OF_BOARDS | {"chairman"}),
    (_PARTY, OF_PARTIES | _LEADERS),
    (FIRM, OF_FIRMS | _HEADS),
)


def can_have(body: str, title: str, *, owned: bool = False) -> bool:
    """Whether a body of that name can have somebody of that title; `owned`, where words like "its" tie the two."""
    own = body.partition(" of ")[0]
    first, and_, _ = body.partition(" and ")
    if and_ and FIRM.search(first):
        return False  # "Baltic Airlines and Halden Motors" are two
    if _SHIP.match(body):
        return title in OF_SHIPS
    return any(last.search(own) and title in titles for last, titles in (_OWNED if owned else _BARE))
