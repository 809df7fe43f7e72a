"""Kinds of the entries of bodies, as packs and finders give them, by what somebody can do with a body of that kind.

`body_nouns` says what a noun of a text can be; here is what a body may be once it is known which one it is.
"""

from __future__ import annotations

UNDER_ARMS = frozenset(("armed_force", "command", "service"))
"""Forces of a state and their commands."""
RUN = UNDER_ARMS | {"department"}
"""Of which officers are in charge, one at a time."""
HEADED = RUN | {"ministry", "agency", "office", "bureau", "fleet", "university", "formation", "corps"}
"""At whose head is one person: to have, to get or to lose such a body is to have, to get or to lose that post."""
SPEAKING = (HEADED - {"university", "formation", "corps"}) | {"commission", "police", "staff", "government"}
"""For which spokesmen speak."""
