"""Sentences of a text, as slices of it, with their roles.

Our own splitter, not the model's: the parser only sees one sentence at a time, offsets are exact, and abbreviations of
this field ("Gen.", "Lt. Col.", "U.S.", "No. 2", "Dec. 22") do not end a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from archive.extraction.capitals import UPPER
from archive.extraction.lexicon import title_pattern
from archive.extraction.text.blocks import Block, blocks
from archive.extraction.text.furniture import furniture
from archive.model import Role, Sentence

_BOUNDARY = re.compile(rf"(?P<stop>[.!?…]+)(?P<close>[\"'”’»)\]]*)\s+(?=[\"'“‘«(\[]*[{UPPER}0-9])")
_ABBREVIATION = re.compile(
    r"(?:^|[\s(\[“\"‘'/-])(?:Gens?|Lts?|Cols?|Adms?|Majs?|Brig|Capt|Cmdr|Cdr|Dep|Dpty|Sgt|Cpl|Pvt|Insp|Comr|Supt|Asst|Engr|Barr|Cde|Atty|Alh|Mr|Mrs|Ms|Drs?|Profs?|Revs?|Hon|Messrs|Sens?|Reps?|Govs?|Pres|Sec|Amb|St|Ft|Mt|"
    r"vs|cf|etc|approx|Inc|Corp|Ltd|Co|Bros|[A-Z]|(?:[A-Z]\.)+[A-Z]?|"
    r"a\.m|p\.m|U\.S|U\.K|U\.N|E\.U|Ph\.D|i\.e|e\.g)$"
)
_MONTH = r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)"
# Only before a number, or a month: "It also dismissed Admiral Dong Jun. Both had sat ...", "Was he asked? No. He came."
_BEFORE_NUMBER = re.compile(rf"(?:^|[\s(\[“\"‘'/-])(?:{_MONTH}|Mon|Tues?|Wed|Thu(?:rs)?|Fri|Nos?|Art)$")
_NUMBER = re.compile(rf"[(\[]?\d|{_MONTH}\b|(?:[IVX]+|[A-Z])\b(?!\s[a-z])")
_IN_BRACKETS = re.compile(r"\((?:[Rr]es|[Rr]et|[Rr]etd|[Rr]td)$")
_ENDS_SENTENCE_TOO = re.compile(r"(?:^|[\s(])(?:(?:[A-Z]\.)+[A-Z]?|U\.S|a\.m|p\.m|etc|Inc|Corp|Ltd|Co|Jr|Sr)$")
_CAPITAL_OF_STATES = re.compile(r"\bD\.C$")
_NAME_AND_VERB = re.compile(r"[A-Z][\w’'-]+\s(?:is|was|has|had|will|previously|currently|most recently|served)\s")
_STARTERS = frozenset(
    """
        the a an in on at he she it they we i but and however this that these those his her its their there when
        while after before for as if according since both some many most several meanwhile earlier last no not with
        from by to under
        """.split()
)
_TITLE = title_pattern()  # "CIA Director: Ann Miller" is from no place
_DATELINE = re.compile(
    r"^(?![A-Z]{2,3}-[A-Z]{2,6}\s)(?P<line>(?:[A-Z][A-Z.'’-]+(?:[ /][A-Z][A-Z.'’-]+){0,4}|[A-Z][a-z]+(?: [A-Z][a-z]+)?(?= \())"  # BEIJING; Beijing (CNN); not "AFL-CIO"
    r"(?:,? [A-Z][A-Za-z.]+(?: [A-Z][a-z]+)?(?=,| \(| -| –| —|:))?"  # , China
    r"(?:, (?:[A-Z][a-z]+day,? )?(?:[A-Z][A-Za-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8})(?:,? \d{4})?)?"  # , Dec. 22
    r"(?: ?\([^)一-鿿]{2,40}\))?"  # (Reuters)
    r"(?: ?(?:--|[-–—―])+|:)|\((?:[A-Z][A-Za-z]+(?: [A-Z]\w+){0,3})\) ?(?:--|[-–—―])+) ?(?=\S)"  # or no place: (Reuters) -
)


# Beyond it there is no sentence but a page whose breaks were lost; what looks back from each name would look back for ever.
_MOST_CHARACTERS = 10_000
_DATELINES = 2  # of one story; where more paragraphs begin so they are lines of a list: "JSD - Wang Wei"


def sentences(text: str, title: str | None = None) -> list[Sentence]:
    """The sentences of `text` in order, without gaps in what is read: every non-blank character is in one of them."""
    found: list[Sentence] = []
    parts = blocks(text, title)
    opened = sum(_dateline(text, block) is not None for block in parts)
    for block in parts:
        found.extend(_split(text, block, listed=opened > _DATELINES))
    return found


def _dateline(text: str, block: Block) -> re.Match[str] | None:
    if block.role not in (Role.BODY, Role.CAPTION):
        return None
    return _DATELINE.match(text[block.start : min(block.end, block.start + 160)])


def _split(text: str, block: Block, *, listed: bool) -> Iterator[Sentence]:
    start = block.start
    dateline = _dateline(text, block)
    if (
        dateline
        and not (listed and re.search(r"\w ?[–—-]+$", dateline["line"]))
        and not _TITLE.search(dateline["line"])
    ):
        yield Sentence(block.start, block.start + dateline.end("line"), Role.BOILERPLATE)
        start = block.start + dateline.end()
    if block.role in (Role.BODY, Role.CAPTION, Role.QUOTE, Role.HEADLINE):
        for end, following in list(_stops(text, start, block.end)):
            yield from _pieces(text, start, end, block.role)
            start = following
    if start < block.end:
        yield from _pieces(text, start, block.end, block.role)


def _pieces(text: str, start: int, end: int, role: Role) -> Iterator[Sentence]:
    """The sentence; where it is longer than any, as many as are needed, each up to a blank."""
    while end - start > _MOST_CHARACTERS:
        cut = next(
            (at for at in range(start + _MOST_CHARACTERS, start, -1) if text[at - 1].isspace()),
            start + _MOST_CHARACTERS,
        )
        yield Sentence(start, len(text[:cut].rstrip()), _sentence_role(text[start:cut], role))
        start = cut + len(text[cut:end]) - len(text[cut:end].lstrip())
    if start < end:
        yield Sentence(start, end, _sentence_role(text[start:end], role))


def _stops(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """(end of a sentence, start of the next) pairs in text[start:end]."""
    last = start
    for match in _BOUNDARY.finditer(text, start, end):
        if match.end() >= end:
            break
        before = text[last : match.start()]
        if match["close"] == ")" and _IN_BRACKETS.search(before):
            continue  # "Maj. Gen. (res.) Amos Bar"
        if match["stop"] == "." and not match["close"] and _BEFORE_NUMBER.search(before):
            if _NUMBER.match(text, match.end()):
                continue
        elif match["stop"] == "." and not match["close"] and _ABBREVIATION.search(before):
            word = re.match(r"[\"'“‘(\[]*([\w’']+)", text[match.end() : match.end() + 30])
            starter = word is not None and word[1].lower() in _STARTERS
            opens = text[match.end() - 1 : match.end() + 1].strip()[:1] == "("
            parted = starter or (_CAPITAL_OF_STATES.search(before) is not None and _next_opens(text, match))
            if not (parted and _ENDS_SENTENCE_TOO.search(before)) or opens:
                continue
        yield match.end("close"), match.end()
        last = match.end()
    # A closing bracket or quotation mark at the end of a block stays with its sentence: nothing is cut there.


def _next_opens(text: str, match: re.Match[str]) -> bool:
    """Whether a sentence opens behind "Washington, D.C.": after two spaces, as typists part them, or with a name and its verb."""
    return "  " in match.group() or _NAME_AND_VERB.match(text, match.end()) is not None


def _sentence_role(sentence: str, role: Role) -> Role:
    if role is not Role.BODY:
        return role
    if sentence[0] in '“"‘«':
        return Role.QUOTE
    return furniture(sentence) or role
