"""What the words of a run of capitals show: that it is the name of a body, of a formation, of people beside one."""

from __future__ import annotations

import re

from archive.extraction.body_nouns import FORMATIONS, GATHERED, nouns, one_of
from archive.extraction.name_words import ORGANISATION_WORDS
from archive.extraction.people.namelike import is_pinyin
from archive.identity import fold

IN_FIELD = (
    r"\s+in\s+the\s+(?!(?:City|Town|State|Republic|Kingdom|Government|Province|Region|North|South|East|West)\b)"
    r"(?:[A-Z][\w’'-]*\s+){1,3}of\s+(?:the\s+)?"
    rf"(?=(?:[A-Z][\w-]*\s+){{0,4}}(?:Government|Service|{one_of(nouns('field'), capital=True)})\b)"
)
"""What stands between a part of a body and the body, where the name of the part goes on with "in": "the Department of
Competition in the Fuel Sector of the Antimonopoly Service"; "the Office in the City of ..." only says where."""
MISSION = r"Permanent\s+(?:Mission|Delegation|Representation)\s+of\s+(?:the\s+)?[A-Z]\w+(?:\s+[A-Z]\w+)*\s+to\s+(?:the\s+)?(?=[A-Z])"
"""What leads in the name of a mission to the body to which it is sent."""
_FORMED = re.compile(rf"\b{one_of(FORMATIONS, capital=True)}\b")
_NUMBERED = re.compile(
    r"\b(?:\d{1,3}(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth)\s+$"
)
# Surnames that look like several bodies: "Roland Dumas", "Gordon Banks".
_SURNAMES = frozenset(("dumas", "banks"))


def stands_for(form: str, name: str) -> bool:
    """Whether a form is made of the first letters of a name in capitals."""
    return form == "".join(re.findall(r"\b[A-Z]", name))


def formation(name: str) -> str:
    """A run of capitals up to the last word that formations are called by: "Group Army" of "Group Army Hu Kai"."""
    found = list(_FORMED.finditer(name.partition(" and ")[0]))
    return name[: found[-1].end()] if found else name


def is_numbered(text: str, start: int, name: str) -> bool:
    """Whether a number before the name of a service makes it that of one of its formations: "38th Army", "Seventh Air Force"."""
    if text.startswith(" chief of staff", start + len(name)):
        return False  # "the 39th Army chief of staff": so many have been
    return name in ("Army", "Air Force") and _NUMBERED.search(text, 0, start) is not None


def names_after(text: str, at: int, end: int, start: int) -> bool:
    """Whether what follows a known body in a run of capitals is the name of whoever has the post before it."""
    rest = text[at:end].partition(" and ")[0]
    words = rest.split()
    if (
        not rest.startswith(" ")
        or rest.startswith(" and ")
        or len(words) not in (2, 3)
        or fold(words[-1]) in ORGANISATION_WORDS
    ):
        return False
    return is_pinyin(rest.strip()) or re.search(r"[a-z] of (?:the |[A-Z]\w+[’']s? )?$", text[:start]) is not None


def of_bodies(word: str) -> bool:
    """Whether a word says that a name is of a body: "Corps", "Force's", "Services"."""
    bare = fold(word.strip("’'"))
    return bare in ORGANISATION_WORDS or (bare not in _SURNAMES and fold(word.strip("’'s")) in ORGANISATION_WORDS)


def of_many(name: str, title: re.Match[str]) -> bool:
    """Whether a title in a name says whose body it is: "Council of Governors", "Governors Forum"."""
    if not re.search(r"[a-z]s$", title.group()):
        return False
    made = re.search(
        rf"\b{GATHERED} of (?:\w+ )?$",
        name[: title.start()],
    )
    return (
        made is not None
        or re.match(r"[’']? (?:Forum|Council|Association|Conference|Union)\b", name[title.end() :]) is not None
    )
