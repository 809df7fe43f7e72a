"""The blocks of a text (paragraphs, headings, list items) and what each of them is.

Outlets differ in everything but this: a paragraph of news ends with a full stop, furniture of the page does not. A
line without one, among paragraphs that have one, is a link, a heading or a menu, whatever it says; it never becomes a
fact of the article.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from archive.extraction.fields import CABINET_LINE
from archive.extraction.lexicon import title_pattern
from archive.extraction.text.boxes import is_below_name, is_box_line
from archive.extraction.text.furniture import about_author, corrects, furniture, is_caption
from archive.extraction.text.holders_below import with_holders_below
from archive.extraction.text.labels import SHORT_LABEL
from archive.extraction.text.sought import sought
from archive.identity import fold
from archive.model import Role

_TERMINAL = re.compile(
    r"[.!?…:;][\"'”’»)\]]*(?:\s[\"“„«–—-])?$|[.!?][\"'”’»]?\s+(?:[-–—]+\s?)?[A-Z]{2,6}$|[.!?][\"'”’»]\s*\[?\d*\]?$|[.!?][\"'”’»]?\s+\([^()]{1,200}\)$"  # "... on Monday. (Reporting by A)"; a quotation opened behind the stop is of the next
)
_LINK = re.compile(
    r"^(?:read (?:more|also|next|full)|also read|see also|related(?: (?:news|stories|articles|coverage|topics))?\b|more (?:on|from|in) |"
    r"watch(?: (?:now|the video|video|live))?\b|listen\b|recommended|trending|editor'?s? pick|you (?:may|might) (?:also )?like|most (?:read|popular)|"
    r"further reading|what to read next|video ?:|photos ?:|gallery ?:|in pictures)",
    re.I,
)
_FURNITURE = re.compile(
    r"\b(?:cookies?|newsletters?|subscrib\w+|sign (?:up|in)|log ?in|all rights reserved|copyright|©|terms of (?:use|service)|privacy policy|"
    r"advertisements?|follow us|like us|share (?:this|on)|print this|comments? \(|breaking news bar|search trends|download (?:the|our) app|"
    r"click here|unlimited access|free trial|support our journalism|this (?:story|article) (?:was|has been) (?:updated|corrected|translated|produced|published)|"
    r"edited by|reporting by|editing by|writing by|additional reporting|source ?:)",
    re.I,
)
_BYLINE = re.compile(r"^\(?(?i:by|story by|text by|words by|written by|from|reported by)\s+(?:[A-Z][\w.'’-]+)")
_DATED = re.compile(
    r"^(?:(?-i:\(?[A-Z][\w.]*(?: [A-Z][\w.]*){0,4}\)?)[,:]?\s*)?(?:(?:published|updated|posted|last updated|modified|created|immediate release|date)\b.{0,60}\d{4}.{0,20}|"
    r"\d{4}-\d{2}-\d{2}(?:[T ]\d{1,2}:\d{2}(?::\d{2})?)?.{0,12}|"
    r"(?:\d{1,2}:\d{2},? )?(?:\w+day,? )?[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4}.{0,20}|(?:\w+day,? )?\d{1,2} [A-Z][a-z]{2,8}\.? \d{4}.{0,20})$",
    re.I,
)
_CRUMB = re.compile(r"^(?:[\w&' -]+ ?[/›»>|] ?){2,}[\w&' -]*$")


_BULLET = re.compile(r"(?:(?:[-*•▪‣]|\d{1,2}[.)]|\|)\s*)*")
_HOLDER = re.compile(
    rf"{_BULLET.pattern}(?:(?:[A-Z][\w.'’-]+ ){{1,4}}?(?:[ae]l-)?[A-Z][\w.'’-]+\s*(?:,|:|–|—|-|\||\()\s*(?<=[\s(])\S+(?: \S+){{1,}}|"
    r"[A-Z&]{2,6}\s*(?::|–|—|-)\s+[A-Z]\w+ [A-Z]\w+|"
    r"[A-Z][\w’' ]{3,70}:\s+(?:[A-Z][\w.'’-]+ ){1,3}[A-Z][\w.'’-]+,\s+(?=[a-z]))"
)
# "• Ann Holm, of Ohio, to be Under Secretary of State": a line of a list of nominations
_TO_BE = re.compile(
    r"(?:[-*•▪‣]|\d{1,2}[.)])\s*(?:[A-Z][\w.'’-]+ ){1,5}?[A-Z][\w.'’-]+(?:, of (?:[A-Z]\w+ ?){1,3},)? to be (?:the )?(?=[A-Z])"
)
_TITLE = title_pattern()
_NAMED = r"(?:[:|]|\s[–—-])\s+(?:[A-Z][\w.'’-]+ ){1,5}?(?:[ae]l-)?[A-Z][\w.'’-]+\s*(?:[,;(|]|$)"
_TITLED = re.compile(rf"[^.!?]{{0,80}}?{_NAMED}")
# "Southern Theater Command commander: Wu Yanan", "Defence Minister of Kenya: Peter Otieno"
_OF_IT = re.compile(r"(?:\s+(?:of|for|to)(?:\s+(?:[A-Z\d][\w.'’-]*|the|of|and|for|to))+)?")
_OF_BODY = re.compile(rf"(?P<post>[A-Z\d][^.!?:|,;]{{2,70}}?){_NAMED}")
_ENTRY = re.compile(r"(?:\s+(?:[A-Z][\w.'’-]+|de|da|van|von|bin|al)){2,5}(?:,\s+[\w -]{3,30})?")
_ROW = 90  # characters of a line of a list
# "Training Department: Zheng He, director"
_BODY_AHEAD = re.compile(
    r"[A-Z\d][^.!?:|;]{2,80}(?:[:|]|\s[–—-])\s+(?:[A-Z][\w.'’-]+ ){1,5}?(?:[ae]l-)?[A-Z][\w.'’-]+\s*,\s+(?:(?:acting|its|the)\s+)?"
    r"(?P<title>[a-z][^.!?:|;]{3,80})$"
)
_YEARS = re.compile(
    rf"{_BULLET.pattern}(?:(?:From|Since|In)\s+)?(?:[A-Z][a-z]{{2,8}}\.?\s+)?(?:19|20)\d\d(?:\s*(?:[–—/-]|to|until)\s*(?:(?:[A-Z][a-z]{{2,8}}\.?\s+)?(?:(?:19|20)\d\d|\d\d)|present|now|today|date)?)?"
    r"\s*(?:[:,;.|–—-]+\s*)?(?:(?:was|served\s+as|appointed|named|elected|became|promoted\s+to)\s+)?(?:(?:[Tt]he|[Aa]n?)\s+)?"
)
_FIRST_SENTENCE = re.compile(r"(?<=[.!?])\s")
_OPENING = 300  # characters: a longer paragraph is judged sentence by sentence
_CABINET = sought(r"\b(?:[Cc]abinet|[Mm]inist(?:ers?|ries)|[Pp]ortfolios?)\b")
_PORTFOLIO = 48  # characters of what may stand before a title: "defence minister"
_FOOT = 5  # paragraphs at the end, among which the author is presented


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading or list item as character offsets, end excluded, and its role."""

    start: int
    end: int
    role: Role


def blocks(text: str, title: str | None = None) -> list[Block]:
    """The non-empty blocks of `text` in order. `title` is the headline, where it is known."""
    spans = with_holders_below(text, list(_wrapped(text) if _hard_wrapped(text) else _lines(text)))
    prose = [index for index, (start, end) in enumerate(spans) if _is_prose(text[start:end])]
    first = prose[0] if prose else len(spans)
    found: list[Block] = []
    led = False
    for index, (start, end) in enumerate(spans):
        role = _role(text[start:end], index=index, first_prose=first, title=title)
        if not prose and role is Role.BOILERPLATE and _is_roster(text[start:end]):
            role = Role.BODY  # a text that is a list and nothing else
        if role in (Role.BOILERPLATE, Role.RELATED_LINK) and (
            is_box_line(text[start:end])
            or (index == 1 and is_below_name(text[start:end], text[found[0].start : found[0].end]))
        ):
            role = Role.BODY
        if CABINET_LINE.match(text[start:end]):
            if role is not Role.BODY and led:
                role = Role.BODY  # "- Defence: Ade Okoro", below what tells of a cabinet
        else:
            led = _CABINET.search(text[max(start, end - _OPENING) : end]) is not None
        if role is Role.BODY and index > first and index >= len(spans) - _FOOT and about_author(text[start:end]):
            role = Role.BOILERPLATE
        found.append(Block(start, end, role))
    return _with_rows(text, found)


def _with_rows(text: str, found: list[Block]) -> list[Block]:
    """Lines of a title and a name alone are a link by themselves, and a list where two stand together or under a colon:
    "The members are:", "Ohio Governor Ann Holm", "Utah Governor Bo Lind"."""
    named = [block.role is Role.RELATED_LINK and _is_entry(text[block.start : block.end]) for block in found]
    rows = []
    for index, block in enumerate(found):
        beside = any(named[max(0, index - 1) : index]) or any(named[index + 1 : index + 2])
        led = index > 0 and text[found[index - 1].start : found[index - 1].end].endswith(":")
        rows.append(Block(block.start, block.end, Role.BODY) if named[index] and (beside or led) else block)
    return rows


def _is_entry(line: str) -> bool:
    if len(line) > _ROW or "/" in line:
        return False
    at = _BULLET.match(line).end()  # type: ignore[union-attr]
    return any(_ENTRY.fullmatch(line, found.end()) for found in _TITLE.finditer(line, at))


def _role(line: str, *, index: int, first_prose: int, title: str | None) -> Role:
    if title and fold(line) == fold(title):
        return Role.HEADLINE
    opening = _FIRST_SENTENCE.split(line[:_OPENING], maxsplit=1)[0]
    known = furniture(opening)
    if known is not None and len(line) <= _OPENING and not corrects(opening):
        return known
    if is_caption(line):
        return Role.CAPTION
    if _LINK.match(line) and not _is_prose(line):
        return Role.RELATED_LINK
    words = len(line.split())
    if _BYLINE.match(line) and words <= 25 and not _is_prose(line):
        return Role.BOILERPLATE
    if _DATED.match(line) or _CRUMB.match(line) or (_FURNITURE.search(opening) and not _is_prose(line)):
        return Role.BOILERPLATE
    if _is_prose(line):
        return Role.BODY
    if _is_of_career(line):
        return Role.BODY
    if index < first_prose:
        # Above the first paragraph stand the headline and the furniture of the page; without a known title the first
        # line of some length is the headline.
        return (
            Role.HEADLINE
            if title is None and index == 0 and 3 <= words <= 25 and first_prose < 10**6
            else Role.BOILERPLATE
        )
    return Role.BODY if _is_roster(line) else Role.RELATED_LINK


def _is_prose(line: str) -> bool:
    """A paragraph: it ends like a sentence, or is too long to be anything else."""
    words = len(line.split())
    return (bool(_TERMINAL.search(line)) and words >= 4) or words > 30


def _is_roster(line: str) -> bool:
    """A line of a list of holders: a name, a comma or dash, and something after it ("Wang Ning, commander of ..."), or a
    title or body and the name of its holder ("Commander: Wang Ning", "| Chief of Staff | Li Kai |")."""
    if "/" in line:
        return False
    if _HOLDER.match(line) or (SHORT_LABEL.search(line) is not None and len(line) <= _ROW * 2):
        return True
    if (nominated := _TO_BE.match(line)) is not None:
        return _TITLE.search(line, nominated.end(), nominated.end() + _PORTFOLIO) is not None
    at = _BULLET.match(line).end()  # type: ignore[union-attr]
    title = _TITLE.match(line, at)
    if title is not None and _TITLED.match(line, title.end()) is not None:
        return True
    ahead = _BODY_AHEAD.match(line, at)
    if ahead is not None and _TITLE.match(line, ahead.start("title")) is not None:
        return True
    named = _OF_BODY.match(line, at)
    return named is not None and any(
        _OF_IT.fullmatch(line, found.end(), named.end("post")) for found in _TITLE.finditer(line, at)
    )


def _is_of_career(line: str) -> bool:
    """A line of a list of posts with their years: "2004-2010: governor of Styria", "Since 2010 president"."""
    years = _YEARS.match(line)
    return (
        years is not None
        and len(line) <= _ROW * 2
        and _TITLE.search(line, years.end(), years.end() + _PORTFOLIO) is not None
    )


def _lines(text: str) -> Iterator[tuple[int, int]]:
    for match in re.finditer(r"[^\n]+", text):
        start, end = match.span()
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if start < end:
            yield start, end


def _hard_wrapped(text: str) -> bool:
    """Whether lines are broken at a column, as in old mail and wire text, so that a paragraph spans several lines."""
    lines = [line for line in text.split("\n") if line.strip()]
    if len(lines) < 6 or max(map(len, lines)) > 100:
        return False
    full = sum(len(line) >= 55 for line in lines)
    broken = sum(len(line) >= 55 and not _TERMINAL.search(line.rstrip()) for line in lines)
    return full >= len(lines) * 0.5 and broken >= len(lines) * 0.4


def _wrapped(text: str) -> Iterator[tuple[int, int]]:
    for match in re.finditer(r"(?:[^\n]+(?:\n(?!\s*\n)|$)?)+", text):
        piece = match.group()
        start = match.start() + len(piece) - len(piece.lstrip())
        end = match.start() + len(piece.rstrip())
        if start < end:
            yield start, end
