"""Parts of states by their kind, and the bodies of parts of states: "Tula Oblast", "Clark County Commission", "Texas House
of Representatives".

A chamber, court or party with the name of a part of a state before it is of that part, not of the state.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from archive.extraction import fields
from archive.extraction.body_nouns import ALL, GATHERED, one_of
from archive.extraction.capitals import UPPER
from archive.extraction.context import SentenceContext
from archive.extraction.lexicon import title_pattern
from archive.extraction.name_words import ORGANISATION_WORDS
from archive.extraction.organisations.openings import of_one_word
from archive.extraction.organisations.words_of_names import IN_FIELD, MISSION
from archive.extraction.ranks import RANK_RE
from archive.extraction.text.sought import sought
from archive.identity import fold
from archive.packs.places import countries_with

_TITLE = title_pattern()
_CAPITAL = rf"[{UPPER}][\w’'-]*\w"
_KIND = (
    r"(?:Autonomous\s+)?(?:Oblast|Krai|Okrug)|Count(?:y|ies)|Province|Prefecture|Voivodeship|Governorate|Parish|Borough|"
    r"Municipality|Township"
)
_PART = sought(
    rf"(?<![\w-])(?P<name>{_CAPITAL}(?:\s+{_CAPITAL}){{0,2}})\s+(?:{_KIND})\b(?:\s+of\s+{_CAPITAL}(?:\s+{_CAPITAL})?)?"
)
_WORD = re.compile(rf"(?<![\w’'-]){_CAPITAL}")
_NEXT = re.compile(rf"\s+{_CAPITAL}")
_GAP = re.compile(r"(?:[’']s?)?\s+(?=[A-Z])")
_LOW_CHAMBER = re.compile(r"(?:[’']s?)?\s+(?:state\s+)?legislature\b")  # "a member of the Ohio legislature"
_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*\b"
_BODY = re.compile(
    rf"(?:{MISSION})?{_CAPITAL}(?:{IN_FIELD}{_CAPITAL}|\s+(?:(?:of|for|and|on(?!\s+(?:{_DAY}))|&)\s+(?:the\s+)?)?{_CAPITAL})*"
)
_AND_OWNER = re.compile(r"\s+and\s+(?:the\s+)?(?P<owner>(?:(?!\sand\s).)+)[’']s?$")
# Titles that a body is made of do not end its name: "Board of Regents".
_MADE_OF = re.compile(rf"\b(?:House|Court|Chamber|{GATHERED})\s+of\s+(?:\w+\s+)?$")
_LINK = re.compile(r"\s+(?:of|at|in|on|for|to)\s+(?:the\s+)?(?=[A-Z])")
_STRONG = re.compile(
    rf"\b(?:Party|Duma|Senate|House|Assembly|Government|Yuan|Association|Cabinet|{one_of(ALL, capital=True)})\b"
)
_LONGEST = 3
# "Yuan" is a family name too, but no body's first word.
# What the model takes for bodies before titles, and is none: creeds, fields, kinds of news and of posts.
NO_BODY = frozenset(
    """
    republican democratic democrat labour labor conservative liberal socialist communist tory cabinet house senate prime vice
    deputy foreign finance defence defense health interior justice trade energy education transport environment agriculture home
    interior public tv mp ceo coo cfo pm pr it hr us uk eu un white fox news state attorney chief general acting exclusive
    farm budget competition industry fisheries banking development national federal executive breaking update watch video reuters ap afp bbc cnn
    """.split()
)
BODY_WORDS = ORGANISATION_WORDS | {"yuan"}


def parts(text: str) -> Iterator[tuple[int, int]]:
    """(start, end) of every part of a state that its kind shows to be one."""
    for match in _PART.finditer(text):
        start = match.start()
        if titles := list(_TITLE.finditer(match["name"])):
            start += titles[-1].end() + 1  # "Sheriff Polk County"
        if start < match.end("name"):
            yield start, match.end()


def bodies_of_parts(sentence: SentenceContext) -> Iterator[tuple[int, int]]:
    """(start, end) of every body whose name begins with that of a part of a state."""
    text = sentence.text
    districts = dict(parts(text))
    at = 0
    while word := _WORD.search(text, at):
        at = word.end()
        for end in _part_ends(text, word, districts):
            gap = _GAP.match(text, end)
            body = _body(text, gap.end()) if gap else None
            if body is None and (low := _LOW_CHAMBER.match(text, end)):
                body = low.end()
            if body is not None and not _is_country(sentence, word.start(), end):
                yield word.start(), body
                at = body
                break


def bodies_after_titles(sentence: SentenceContext) -> Iterator[tuple[int, int]]:
    """(start, end) of every body to which a title leads: "vice chairman of the House Democratic Caucus"."""
    text = sentence.text
    for title in sentence.titles():
        link = _LINK.match(text, title.end())
        body = _body(text, link.end()) if link else None
        fielded = fields.takes_field(title["head"].lower())
        if fielded and body is not None and link is not None and not _STRONG.search(text[link.end() : body]):
            continue  # "Secretary of Health and Human Services": a field
        if link is not None and body is not None and " " in text[link.end() : body]:
            yield link.end(), body


def _part_ends(text: str, word: re.Match[str], districts: dict[int, int]) -> Iterator[int]:
    """Where a part of a state that begins with this word ends, the longest first."""
    if (end := districts.get(word.start())) is not None:
        yield end
    ends = [word.end()]
    while len(ends) < _LONGEST and (following := _NEXT.match(text, ends[-1])):
        ends.append(following.end())
    yield from (end for end in reversed(ends) if countries_with(text[word.start() : end]))


def _body(text: str, at: int) -> int | None:
    """The end of the name of a body that begins at an offset; None where nothing shows it to be one."""
    run = _BODY.match(text, at)
    if run is None:
        return None
    end = run.end()
    rank = RANK_RE.search(text, at, end)
    if rank is not None and (text[: rank.start()].endswith(" and ") or _before_name(text, at, rank)):
        end = at + len(
            text[at : rank.start()].rstrip()
        )  # "of China and General Yuan", "the Defense Forces Major General Budi"
    for title in _TITLE.finditer(text, at, end):
        many = title["head"].lower().endswith("s") and text[title.end() : title.end() + 2].strip().istitle()
        if not many and not _MADE_OF.search(text[at : title.start()]):  # "National Governors Association"
            end = at + len(text[at : title.start()].rstrip())
            break
    name = re.sub(r"(?:\s+(?:of|for|and|on|&|the))+$", "", text[at:end])
    owner = _AND_OWNER.search(name)
    if owner is not None and not shows_body(owner["owner"]):
        name = name[: owner.start()]  # "of the Navy and Bo Lind's brother"
    if not shows_body(name) or of_one_word(name):
        return None
    return at + len(name)


def _before_name(text: str, at: int, rank: re.Match[str]) -> bool:
    """Whether a rank after a body leads to a name, and is no word of the body: "Army General Staff"."""
    name = _WORD.match(text, rank.end() + 1)
    return name is not None and shows_body(text[at : rank.start()]) and not shows_body(name.group())


def shows_body(name: str) -> bool:
    """Whether a word of a name says what kind of body it is."""
    words = [fold(word) for word in re.findall(r"[\w’'-]+", name)]
    return any(word in ORGANISATION_WORDS for word in words) or words[-1:] == [
        "yuan"
    ]  # "Legislative Yuan", no Yuan Huazhi


def _is_country(sentence: SentenceContext, start: int, end: int) -> bool:
    """Whether the name is that of a country too, or of a capital that stands for it."""
    return any((mention.start, mention.end) == (start, end) for mention in sentence.countries)
