"""Bodies and places after a title that words in small letters announce: "head of the state oil company Rosneft", "governor of
Zamora's copper-rich Alta state", "chairman of Zorvex Mining"."""

from __future__ import annotations

import re

from archive.extraction.capitals import UPPER
from archive.extraction.context import SentenceContext
from archive.extraction.lexicon import title_pattern
from archive.extraction.name_words import NOT_A_NAME
from archive.extraction.people.namelike import is_pinyin
from archive.extraction.ranks import RANK_RE
from archive.identity import FAMILY_FIRST, fold

_TITLE = title_pattern()
_CAPITAL = rf"[{UPPER}][\w’'&-]*\w|[{UPPER}]{{2,}}"
_RUN = rf"(?:{_CAPITAL})(?:\s+(?:{_CAPITAL}))*"
_SMALL = r"(?:(?!(?:of|in|for|at|on|to|from|and|or|with|by|who|which|that|is|was|has|had|as|its|his|her|their|a|an|the)\b)[a-z][\w-]*\s+)"
_LEAD = rf"\s+(?:of|at|for|with)\s+(?:(?:the|a|an|its|their)\s+)?(?:(?:{_CAPITAL})(?:[’']s?)?\s+(?=[a-z]))?"
_KIND = (
    r"(?:company|giant|firm|group|bank|maker|operator|retailer|airline|carrier|party|agency|newspaper|conglomerate|monopoly|utility|producer|"
    r"corporation|manufacturer|union|association|organi[sz]ation|charity|consultancy|brokerage|fund|website|daily|weekly|magazine|broadcaster|"
    r"network|channel|movement|militia|faction|alliance|coalition|contractor|supplier|developer|refiner|insurer|lender|builder|publisher|"
    r"shipper|miner|exporter|trader|watchdog|think[ -]tank|foundation|institute|university|federation|subsidiary|affiliate|unit|partner|rival|outlet|cooperative)"
)
_ANNOUNCED = re.compile(rf"{_LEAD}{_SMALL}{{0,4}}?{_KIND}\s+[“\"]?(?P<name>{_RUN})")
_RICH = re.compile(rf"{_LEAD}{_SMALL}{{1,3}}?(?P<name>{_RUN})\s+(?:state|province|region|county|district|prefecture)\b")
_OF = re.compile(
    rf"\s+of\s+(?P<name>{_RUN})(?=\s*(?:[,.;:)”\"]|$|\s(?:who|said|says|told|was|is|has|will|would|from|until|since)\b))"
)
# "then chairman of ABCD and Zorvex"
_LETTERS = re.compile(
    r"\s+of\s+(?:the\s+)?(?P<name>[A-Z]{3,6}(?:-[A-Z]{2,6})?)(?=[,.;)]|\s(?:and|who|said|in|from|until|since|was|is)\b)"
)
# "vice president of China Unicom": a firm that bears the name of the state
_OF_STATE_FIRM = re.compile(
    rf"\s+(?:of|at)\s+(?P<name>China\s+(?P<rest>(?!\w+day\b)[{UPPER}][a-z]+(?:\s+[{UPPER}][a-z]+){{0,3}}))"
    r"(?=\s*(?:[,.;:)”\"]|$)|\s(?:who|said|says|told|was|is|has|and|from|until|since|before|after|in|for)\b)"
)
# A title that is said of somebody named before: what follows is not his name.
_SAID_OF = re.compile(
    r"(?:,|\b(?:is|was|as|be|been|became|become|becomes|named|appointed|elected))\s+(?:\w+\s+)?(?:(?:an?|the|its|former|then|ex)[\s-]+)*$"
)
_PARTY = re.compile(
    rf"\s+of\s+(?:the\s+)?(?:{_CAPITAL}[’']s\s+)?(?P<name>(?:{_CAPITAL}\s+){{0,3}}(?:Conservatives|Liberals|Socialists|Communists|Democrats|Republicans|Greens|Tories|Nationalists|Progressives))\b"
)
# Nobody is chairman of a person.
_OF_NOBODY = frozenset("chairman chairwoman chairperson president ceo director treasurer".split()) | {
    "chief executive",
    "chief executive officer",
    "managing director",
    "general manager",
    "vice president",
}


def of_state_name(text: str, title: re.Match[str]) -> tuple[int, int] | None:
    """The firm behind a title whose name begins like that of the state: "vice president of China Unicom"."""
    of_nobody = title["head"].lower().replace("-", " ") in _OF_NOBODY
    state = _OF_STATE_FIRM.match(text, title.end()) if of_nobody else None
    if (
        state is None
        or RANK_RE.match(state["rest"])
        or is_pinyin(state["rest"])
        or fold(state["rest"].split()[0]) in FAMILY_FIRST
    ):
        return None  # "the president of China Hu Jintao"
    return state.span("name")


def announced(sentence: SentenceContext, title: re.Match[str]) -> tuple[int, int, str | None] | None:
    """(start, end, kind) of the body or place that the words after a title announce, if they do."""
    text, at = sentence.text, title.end()
    if text[at : at + 1] != " ":
        return None
    people = (
        [(each.start_char, each.end_char) for each in sentence.doc.ents if each.label_ == "PERSON"]
        if sentence.doc is not None
        else []
    )
    if (party := _PARTY.match(text, at)) is not None:
        return (*party.span("name"), "party")
    for pattern, kind in ((_ANNOUNCED, None), (_RICH, "place")):
        found = pattern.match(text, at)
        if found is None:
            continue
        start, end = found.span("name")
        if any(low == start and " " in text[low:high] for low, high in people) and not _SAID_OF.search(
            text[: title.start()]
        ):
            return None  # "the head of the company Igor Sechin"
        return (start, end, kind) if _is_name(text, start, end) else None
    letters = _LETTERS.match(text, at)
    if letters is not None and not any(m.start <= letters.start("name") < m.end for m in sentence.countries):
        return (*letters.span("name"), None)
    of_nobody = title["head"].lower().replace("-", " ") in _OF_NOBODY
    if (state := of_state_name(text, title)) is not None:
        return (*state, None)
    of = _OF.match(text, at) if of_nobody else None
    if of is None or " " not in of["name"] or not any(low == of.start("name") for low, _ in people):
        return None
    return (*of.span("name"), None) if _is_name(text, *of.span("name")) and not is_pinyin(of["name"]) else None


# "Baltic Freight Lines said president and chief executive Bo Lind resigned"
_TELLS = re.compile(
    rf"(?:The )?(?P<name>{_RUN}(?:\s+(?:of|and|&)\s+{_RUN})?)(?:\s*<[A-Z.]+>)?,?\s+"
    r"(?:said|says|announced|announces|named|names|elected|elects|appointed|appoints|promoted)\b"
)
# "Zorvex fired chief executive Ann Bell"
_PARTS_WITH = re.compile(
    rf"(?:The )?(?P<name>{_RUN})\s+(?:has\s+|have\s+)?"
    r"(?:fire[sd]|sack(?:s|ed)|oust(?:s|ed)|dismiss(?:es|ed)|suspend(?:s|ed)|hire[sd]|poach(?:es|ed)|replace[sd]|name[sd]|appoint(?:s|ed)|promote[sd])\s+"
    r"(?:former\s+|then\s+)?(?:CEO|CFO|COO|chief executive|chief (?:financial|operating) officer|managing director|finance director|general manager)\b"
)
# "Dutch sugar group Zorvex plans to grow, chairman Bo Lind told analysts": of what kind, then its name
_OF_A_KIND = re.compile(
    rf"(?:The )?(?:[{UPPER}][\w-]+(?:ish|ch|an|ese|i|ss)\s+)?{_SMALL}{{0,4}}?(?:company|giant|firm|group|maker|operator|retailer|airline|conglomerate|producer|"
    rf"manufacturer|brokerage|insurer|builder|publisher|shipper|miner|refiner|supplier)\s+(?P<name>{_RUN})(?=,|\s+(?:<|\(|is|was|has|had|will|would|said|says|plans?|expects?|may|could)\b)"
)
_ITS_HEAD = re.compile(
    r"(?:,|\bits|,\s+the\s+(?:company|group|firm)[’']s)\s+(?:chairman|president|chief executive|managing director|chief financial officer|CEO)\s+(?=[A-Z])"
)
_IT = re.compile(r"\s+(?:that\s+)?its?\b")
_FIRM = re.compile(
    r"\b(?:Lines|Airlines|Airways|Bank|Bancorp|Industries|Motors|Energy|Resources|Systems|Stores|Foods|Steel|Mining|Oil|Group)$"
)
_OFFICERS = re.compile(
    r"\b(?:chief executive|chief operating|chief financial|vice[- ](?:chairman|president)|managing director|president and chief|"
    r"chairman and|(?:its|company|new|as|it (?:\w+ )?(?:named|appointed|elected)) (?:president|chairman|treasurer|controller))\b"
)


def of_a_kind(sentence: SentenceContext) -> tuple[int, int] | None:
    """The firm that opens a sentence after a word for what it is, where the sentence goes on with a head of its own: "Dutch sugar
    group Zorvex plans to grow, chairman Bo Lind told analysts"."""
    kind = _OF_A_KIND.match(sentence.text)
    if kind is None or not _is_name(sentence.text, *kind.span("name")):
        return None
    head = _ITS_HEAD.search(sentence.text, kind.end())
    others = (
        m
        for m in sentence.organisations
        if head is not None and kind.end("name") <= m.start and m.end >= head.start() - 1
    )
    return kind.span("name") if head is not None and not any(m.start < head.end() for m in others) else None


def telling(sentence: SentenceContext) -> tuple[int, int] | None:
    """The firm that opens a sentence and tells of its officers: a name that the model does not take for a person's."""
    parts = _PARTS_WITH.match(sentence.text)
    if (firm := of_a_kind(sentence)) is not None:
        return firm
    found = parts or _TELLS.match(sentence.text)
    if (
        found is None
        or sentence.doc is None
        or (parts is None and _OFFICERS.search(sentence.text, found.end()) is None)
    ):
        return None
    start, end = found.span("name")
    if not _is_name(sentence.text, start, end) or is_pinyin(found["name"]):
        return None
    if parts is None and _IT.match(sentence.text, found.end()) is None and _FIRM.search(found["name"]) is None:
        return None  # "Bo Lind said"
    labels = {each.label_ for each in sentence.doc.ents if each.start_char < end and start < each.end_char}
    return (start, end) if labels == {"ORG"} else None


def _is_name(text: str, start: int, end: int) -> bool:
    name = text[start:end]
    return (
        _TITLE.search(name) is None
        and RANK_RE.search(name) is None
        and fold(name.split()[0]) not in NOT_A_NAME
        and re.match(r"[’']s?\b", text[end:]) is None
    )
