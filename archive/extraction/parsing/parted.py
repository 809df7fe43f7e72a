"""Participles that a date parts from their auxiliary, which the parser then takes for a verb of its own."""

from __future__ import annotations

import re

from spacy.tokens import Token

_WHEN = re.compile(
    r"(?:\s+(?:on|in|late|early|earlier|last|this|yesterday|today|also|later|then|"
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|week|month|year|evening|morning|night|afternoon|January|February|March|April|May|June|July|"
    r"August|September|October|November|December|\d{1,2}|\d{4}))+\s+"
)


_LOOSE = frozenset(("advcl", "acomp", "ccomp", "xcomp", "conj", "dep"))


def parted_from(token: Token) -> Token | None:
    """The auxiliary from which a date parts its participle, and which the parser then takes for the verb: "was on Tuesday
    appointed minister"."""
    head = token.head
    if token.tag_ not in ("VBN", "VBD") or token.dep_ not in _LOOSE or head.i >= token.i:
        return None
    if head.lower_ not in ("was", "were", "is", "are", "been") or not _WHEN.fullmatch(
        token.doc.text, head.idx + len(head), token.idx
    ):
        return None
    return head
