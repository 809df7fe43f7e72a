"""Whether "boss" names a post: the head of a body ("Eskom boss", "its former boss, Ann Bell"), not somebody's superior
("his boss") and not the head of a gang ("crime boss")."""

from __future__ import annotations

import re

from archive.extraction.body_nouns import nouns, one_of
from archive.extraction.capitals import UPPER

_STATUS = (
    r"(?:(?:former|ex|then|new|newly[\s-]\w+|current|late|outgoing|acting|interim|ousted|sacked|disgraced|jailed|fallen|embattled|longtime|long-time|"
    r"deposed|powerful|incoming|retired|one-time|onetime)[\s-]+)"
)
# What has a head, in words of its own: "former union boss Ann Bell".
_HEADED = (
    r"(?:air force|rocket force|missile force|ground force|coast guard|theat(?:er|re)|union|trade union|(?:central )?bank|"
    rf"prisons?|tax|customs|airline|airport|railways?|company|intelligence|television|broadcasting|football|federation|energy|oil|steel|{one_of({*nouns('headed', 'unit'), 'hospital', 'university'})})"
)
_AFTER_BODY = re.compile(rf"(?:[{UPPER}][\w’']*|(?i:\b{_HEADED}))\s+(?:police |army |party |spy |union )?$")
_BODY_OWNS = (
    r"(?:its|the\s+(?:company|firm|bank|group|club|airline|party|union|fund|corporation|utility|broadcaster|carmaker|regulator|"
    rf"organi[sz]ation|retailer|federation|{one_of(nouns('called', 'headed') | {'board', 'council'})})[’']s)"
)
# Before a name; "his former boss" is no head of anything that the text names.
_BY_STATUS = re.compile(rf"(?i:(?:^|[,;:(–—“\"]\s*|\b(?:the|and|with|by|of|to|that|from)\s+){_STATUS}+)$")
_OWNED = re.compile(rf"\b(?i:{_BODY_OWNS})\s+(?i:{_STATUS})*$")
_NAME_BEHIND = re.compile(rf",?\s+[{UPPER}]")
_OF_BODY = re.compile(rf"\s+(?:of|at)\s+(?:the\s+)?(?:[a-z]+\s+){{0,3}}?[{UPPER}]")
_OF_A_GANG = re.compile(r"\b(?:crime|drugs?|mob|mafia|gang|cartel|gangland|triad|underworld|narcotics|clan)\s+$", re.I)

_SOMEBODYS = re.compile(r"\b(?:His|Her|Their|My|Our)\s+(?:own\s+)?$")  # at the head of a sentence, so in a capital


def is_head(text: str, start: int, end: int) -> bool:
    """Whether the word "boss" at text[start:end] names a post."""
    before = text[:start]
    if _OF_A_GANG.search(before) or _SOMEBODYS.search(before):
        return False
    if _AFTER_BODY.search(before) or _OF_BODY.match(text, end):
        return True
    named = _NAME_BEHIND.match(text, end) is not None
    return named and (_BY_STATUS.search(before) is not None or _OWNED.search(before) is not None)
