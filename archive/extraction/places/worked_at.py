"""Bodies that no word shows to be one, behind the titles of who works at them: "an analyst at Zorvex", "Africa editor with NRGX"."""

from __future__ import annotations

import re

from archive.extraction import fields
from archive.extraction.capitals import UPPER
from archive.extraction.context import SentenceContext
from archive.extraction.lexicon import AND_FOUNDER, FOUNDER, title_pattern
from archive.extraction.name_words import NOT_A_NAME
from archive.extraction.named_like_titles import FIRM_OF_GENERAL
from archive.extraction.people.given_names import is_given
from archive.extraction.people.namelike import is_pinyin
from archive.extraction.places.labels import labels_of
from archive.extraction.ranks import RANK_RE
from archive.identity import fold
from archive.packs.places import countries_with

_TITLE = title_pattern()
_CAPITAL = rf"[{UPPER}][\w’'-]*\w"
_RUN = re.compile(rf"{_CAPITAL}(?:\s+(?:of\s+|and\s+|&\s+|de\s+|la\s+)?{_CAPITAL})*")
# Who works at a body, who heads one, and who speaks for one.
_AT_BODIES = frozenset(
    """
    analyst researcher fellow professor lecturer instructor scholar editor economist strategist meteorologist correspondent spokesman spokeswoman
    spokesperson partner coordinator counsel adviser advisor
    """.split()
) | {
    "chief editor",
    "managing editor",
    "editor-in-chief",
    "editor in chief",
    "chief economist",
    "research fellow",
    "senior fellow",
    "research analyst",
    "senior research fellow",
    "senior analyst",
}
_ON_BOARD = re.compile(r"\bboard $")
_STUDY = frozenset("professor fellow lecturer researcher scholar analyst strategist economist".split())
# What they study or deal with, before their house: "professor of economics at", "research fellow in health policy at"
_STUDIED = re.compile(r"\s+(?:of|for|in|on)(?:\s+[A-Za-z][\w’'&-]*,?){1,6}?(?=\s+(?:at|with)\s)")
# Firms whose name begins like that of an officer
_GENERAL = re.compile(rf"General (?:Mills\b|{FIRM_OF_GENERAL})")
_HEADING = frozenset(("head", "chief", "director", "manager"))
# Where somebody is or when, and no body that he directs.
_ELSEWHERE = frozenset(("DATE", "TIME", "EVENT", "GPE", "LOC", "FAC", "PERSON"))
_OF_FIRMS = frozenset(
    ("chairman", "chairwoman", "director", "head", "boss", "chief executive", "chief executive officer", "ceo")
)
_SPEAKS = frozenset(
    ("spokesman", "spokeswoman", "spokesperson", "analyst", "economist", "senior economist", "correspondent")
)
OF_BOARD = r"(?:\s+of\s+(?:the\s+)?(?:supervisory\s+|management\s+|executive\s+)?[Bb]oard(?:\s+of\s+(?:[Dd]irectors|[Tt]rustees|[Gg]overnors))?(?=\s+of\s))"
"""Between a title and its firm: "chairman of the board of Zorvex"."""
_DUTY = re.compile(
    r"\s+(?:of|for)\s+(?:[a-z][\w-]*|[A-Z]\w+(?:\s+(?:and\s+)?[A-Z]\w+){0,3}(?=\s+(?:at|for)\s))(?:\s+(?:and\s+)?(?:[a-z][\w-]*|[A-Z]\w+(?=\s+(?:at|for)\s))){0,3}?(?=\s+(?:at|in|for|with)\s)"
)
_AT = re.compile(rf"{OF_BOARD}?\s+(?P<link>of|at|for|in|with)\s+(?:[Tt]he\s+)?(?=[A-Z])")
# "Ann Bell, founder & CEO, Zorvex Robotics.": how a release or a panel names whom it quotes
_SIGNED = re.compile(
    rf",\s+(?P<name>{_CAPITAL}(?:\s+{_CAPITAL}){{0,3}}(?:,?\s+(?:Inc|Ltd|LLC|Corp|Co)\b\.?)?)(?=\s*(?:[.;:)”\"]|$|,?\s(?:said|says|told|explained)\b))"
)
_BEHIND_A_NAME = re.compile(rf"[{UPPER}][\w’'.-]*\w,\s+(?:(?i:{FOUNDER})\s+(?:and|&)\s+)?$")
ENDS = re.compile(r"\s*(?:[,.;:)”\"]|$|\s(?:and|who|said|says|told|wrote|in|was|is|has|will|would)\b)")
"""What ends the phrase of a title and its body."""


def past_founder(text: str, at: int) -> int:
    """Where a title ends, behind what else its holder is: "editor and founder of Zorvex"."""
    founder = AND_FOUNDER.match(text, at)
    return founder.end() if founder else at


def worked_at(sentence: SentenceContext, title: re.Match[str]) -> tuple[int, int, str | None] | None:
    """A body that no word shows to be one: where somebody is an analyst, of what he is chairman, whose research he heads."""
    text = sentence.text
    head = title["head"].lower()
    heads = head in _HEADING or title.group().lower().endswith((" manager", "vice president"))
    studies = head.split()[-1] in _STUDY
    duty = (_STUDIED if studies else _DUTY).match(text, title.end()) if heads or studies else None
    link = _AT.match(text, duty.end() if duty else past_founder(text, title.end()))
    if link is None and (signed := _signed(sentence, title)) is not None:
        return signed
    last = head.split()[-1]
    head = last if head not in _AT_BODIES and last in _AT_BODIES else head  # "chief economist"
    sits = head == "member" and _ON_BOARD.search(text, 0, title.start()) is not None
    edits = sits or head.endswith(("editor", " manager"))  # "regional editor for"
    head = head.removeprefix("group ")
    office = head.endswith(" officer") and not head.startswith("commanding")
    ranks = title.group().lower().endswith("vice president") and link is not None and link["link"] == "at"
    if link is None or (
        duty is None and not (edits or office or ranks) and head not in _AT_BODIES | _HEADING | _OF_FIRMS | _SPEAKS
    ):
        return None
    run = _RUN.match(text, link.end())
    if run is None or _TITLE.search(run.group()) or not ENDS.match(text, run.end()):
        return None
    if RANK_RE.search(run.group()) and not _GENERAL.match(run.group()):
        return None
    start, end = run.span()
    if (
        (fold(run.group().split()[0]) in NOT_A_NAME and not _GENERAL.match(run.group()))
        or fold(run.group().split()[-1]) in fields.DUTIES
        or is_pinyin(run.group())
        or countries_with(run.group())
        or any(mention.start < end and start < mention.end for mention in sentence.countries)
    ):
        return None
    labels = {label for low, high, label in labels_of(sentence) if low < end and start < high}
    at = link["link"]
    if at == "at" and (head in _AT_BODIES or edits or duty):
        return (start, end, None) if not labels & {"DATE", "TIME", "EVENT"} else None
    if at == "at" and not labels & (_ELSEWHERE - {"PERSON"} if office and " " not in run.group() else _ELSEWHERE):
        return start, end, None  # "executive director at OCCRP"
    if at == "of" and duty is None and "PERSON" in labels and " " not in run.group() and head in _OF_FIRMS:
        return start, end, None  # nobody is chairman of a person
    if at in ("for", "with") and labels == {"ORG"} and (head in _AT_BODIES or edits):
        region = " " not in run.group() and text.endswith("the ", 0, start) and not run.group().isupper()
        return (start, end, None) if not region else None  # "Africa editor with OCCRP", but "editor for the Caucasus"
    if at in ("for", "in", "with") and labels == {"ORG"} and (duty or head in _SPEAKS):
        return start, end, None
    return None


def _signed(sentence: SentenceContext, title: re.Match[str]) -> tuple[int, int, str | None] | None:
    """The body behind a title in capitals, between commas after a name, where the phrase ends with it."""
    text = sentence.text
    if not title["head"][0].isupper() or _BEHIND_A_NAME.search(text[: title.start()]) is None:
        return None
    found = _SIGNED.match(text, past_founder(text, title.end()))
    if found is None or _TITLE.search(found["name"]) or RANK_RE.search(found["name"]):
        return None
    start, end = found.span("name")
    first = found["name"].split()[0]
    labels = {label for low, high, label in labels_of(sentence) if low < end and start < high}
    if labels & _ELSEWHERE or fold(first) in NOT_A_NAME or is_given(first) or is_pinyin(found["name"]):
        return None
    if countries_with(found["name"]) or any(m.start < end and start < m.end for m in sentence.countries):
        return None
    return start, end, None
