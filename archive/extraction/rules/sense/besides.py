"""What a life tells besides offices: chairs of universities, boards of firms, clubs, a party joined. They are no posts here."""

from __future__ import annotations

import re

from archive.extraction.places.districts import shows_body
from archive.extraction.scene import Candidate

_TITLES = re.compile(
    r"\b(?:aide|professor|fellow|researcher|editor|lecturer|scholar|dean|(?<!lord )provost|rector|trustee|chief executive officer)\b|"
    r"^research coordinator\b"
)
_BODIES = re.compile(
    r"\b(?:Corp|Corporation|Inc|LLC|Ltd|Company|Holdings?|Enterprises?|Partners|Associates|Airlines|PJSC|OJSC|University$|University of|"
    r"College|School|Law Review|Hospital|Hockey|Football|Basketball|Triathlon|Club|Museum|Overseers|Trading House|"
    r"Medical|Complex|Management Board|Host Committee|Alumni|Board of (?:Directors|Trustees|Advis[eo]rs))\b|\bBank$"
)
# Schools of forces and parties are commands and offices like others.
_OF_FORCES = re.compile(
    r"\b(?:Infantry|Staff|War|Military|Naval|Navy|Army|Air|Airborne|Armou?red|Artillery|Cavalry|Defen[cs]e|Police|Party|Command|Marine|Officers?)\b"
)
_NAME = re.compile(r"[A-Z][a-z]+ (?:[A-Z]\. )?[A-Z][a-z]+")
# "chairman of Acme, a maker of tools"
_FIRM = re.compile(
    r",\s+(?:an?|the)\s+(?:[\w-]+\s+){0,5}?(?:company|firm|manufacturer|maker|corporation|start-?up|retailer|consultancy|provider|developer|business|fund|bank)\b"
)
_STATE_BANK = re.compile(r"\b(?:Central|Reserve|National|World|State|People[’']s)\b|^Bank of\b")

_BOARD_OF_DIRECTORS = re.compile(r"\b[Bb]oard\s+of\s+(?:[Dd]irectors|[Tt]rustees)\b")

# A rank of the civil service and no post: "State Adviser of the Federation, Class 2"
_CLASS_OF_RANK = re.compile(
    r"(?:\s+(?:of|to)\s+(?:the\s+)?[A-Z]\w+(?:\s[A-Z]\w+){0,2})?,?\s+(?:of\s+the\s+)?"
    r"(?:[Gg]rade|(?:\w+\s+)?[Cc]lass|\d(?:st|nd|rd)\s+[Cc]lass)\b"
)
# What firms and clubs have; a state has it in bodies whose names say what they are.
_ON_BOARDS = re.compile(
    r"(?:(?:executive |senior |first |deputy |co )?(?:vice )?)(?:president|chairman|director|partner)|managing director"
)


def _bare_name(name: str) -> bool:
    """Whether a name does not say what kind of body it is, and ends in no abbreviation, as agencies and parties have: "Morgan Stanley"."""
    return not shows_body(name) and not re.search(r"\b[A-Z]{3,}$", name)


def beside_office(candidate: Candidate) -> bool:
    """Whether a candidate of a life is no office: "became professor of law at Leeds", "joined the Labour Party"."""
    article = candidate.scene.article
    if article.topic is None or candidate.person != article.topic or candidate.position is None:
        return False
    position = article.positions[candidate.position]
    if _TITLES.search(position.title):
        return True
    after = candidate.scene.text[candidate.post.end :] if candidate.post is not None else ""
    if _CLASS_OF_RANK.match(after):
        return True
    if position.organisation is None:
        return False
    body = article.organisations[position.organisation]
    if (
        position.title.endswith(("adviser", "assistant", "coordinator"))
        and body.kind is None
        and _NAME.fullmatch(body.name)
        and not shows_body(body.name)
    ):
        return True  # "adviser of Ivan Petrov"
    said = candidate.scene.text[candidate.post.start : candidate.post.end] if candidate.post is not None else ""
    if body.pack_id is None and _BOARD_OF_DIRECTORS.search(said):
        return True  # "a member of the board of directors of the Mora Centre"
    if position.title == "member" and (body.kind == "party" or body.name.endswith(" Party")):
        return True
    if position.title == "member" and re.match(r"\s+(?:faction|party|group)\b", after):
        return True
    if body.pack_id is None and _FIRM.match(after):
        return True
    if body.pack_id is None and body.kind is None and _ON_BOARDS.fullmatch(position.title) and _bare_name(body.name):
        return True  # "vice president of Morgan Stanley", "chairman of the Green Forum"
    if re.match(r"(?:Ministry|Department|Commission|Committee|Council)\b", body.name):
        return False  # "Ministry of Public Enterprises"
    if _OF_FORCES.search(body.name):
        return False  # "commandant of the Infantry School"
    found = _BODIES.search(body.name)
    return body.pack_id is None and found is not None and (found.group() != "Bank" or not _STATE_BANK.search(body.name))
