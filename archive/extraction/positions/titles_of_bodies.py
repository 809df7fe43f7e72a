"""Which titles a body can have that no pack knows, by the last word of its name.

The 71st Group Army          a commander, a commissar, a chief of staff
The Lakeside Institute       a director
The Border Guard Service     a chief or commander, when called its own
The Farmers' Union           a chairman
Halden Motors                a chairman, a chief executive
"""

from __future__ import annotations

import re

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
_HEADS = frozenset(("head", "deputy head"))
_OF_SERVICES = frozenset(("chief", "deputy chief", "commander", "deputy commander"))
_LEADERS = frozenset(phrases("leader, deputy leader, president"))  # "the leader" alone may be that of the state


def _ends(words: str) -> Sought:
    return sought(rf"(?:{'|'.join(words.split())})$", re.I)


_UNIT = _ends(
    "army corps division brigade regiment battalion company fleet flotilla squadron detachment base district sub-district garrison region "
    r"command contingent task\s?force force"
)
_OFFICE = _ends("institute agency bureau office department cent(?:re|er) administration")
_SCHOOL = _ends("university academy college school")
_SERVICE = _ends("service authority police guards? force")
_BOARD = _ends("commission committee council board association union")
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
    return any(last.search(own) and title in titles for last, titles in (_OWNED if owned else _BARE))
