"""What is known of an article while it is read: its sentences with everything found in them.

Offsets inside a `SentenceContext` count from the sentence; `SentenceContext.start` brings them to the article.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from spacy.tokens import Doc, Span, Token

from archive.extraction.bosses import is_head
from archive.extraction.lexicon import title_pattern
from archive.extraction.when import When
from archive.model import Role

# Sentences beside the story, which go on about nobody of whom it told just before.
ASIDES = (Role.RELATED_LINK, Role.BOILERPLATE, Role.CAPTION, Role.HEADLINE)
_HEADS = "archive heads"
_TITLE = title_pattern()
_RANKED = re.compile(r"([a-z]+) (?:General|Commander|Major)")
_OF_PARTY = re.compile(r"(?P<title>leader) of the opposition", re.I)
_OF_STATE = re.compile(r"(?P<title>head) of state")
_PARTY = re.compile(r"\s+[A-Z]")
# What belongs to a state: "the head of state gas company Zorvex" heads no state.
_STATES_OWN = re.compile(
    r"[\s-]+(?:owned|run|controlled|backed|oil|gas|energy|power|nuclear|mining|arms|defence|defense|aerospace|bank|lender|airline|rail\w*|"
    r"television|tv|radio|media|news|broadcaster|agency|company|firm|giant|monopoly|utility|enterprise|security|intelligence)\b",
    re.I,
)


def _without_rank(match: re.Match[str]) -> re.Match[str]:
    """ "The department's director General Li": a rank in capitals is no word of the title before it; nor is "the opposition"
    in "leader of the opposition Reform Party", or the state in "head of state television"."""
    ranked = _RANKED.fullmatch(match.group())
    if ranked is not None:
        return _TITLE.match(match.string, match.start(), match.start() + ranked.end(1)) or match
    for longer, behind in ((_OF_PARTY, _PARTY), (_OF_STATE, _STATES_OWN)):
        title = longer.fullmatch(match.group())
        if title is not None and behind.match(match.string, match.end()):
            return _TITLE.match(match.string, match.start(), match.start() + title.end("title")) or match
    return match


@dataclass(slots=True)
class Stretch:
    """A place in a sentence: text[start:end]."""

    start: int
    end: int


@dataclass(slots=True)
class CountryMention(Stretch):
    """A country by name, adjective or metonym ("China", "Chinese", "Beijing")."""

    country: str
    kind: str


@dataclass(slots=True)
class OrganisationMention(Stretch):
    """A place that names organisation number `organisation` of the article; `generic` for "the commission", `ship` for a
    vessel, whose captain has a post."""

    organisation: int
    generic: bool = False
    ship: bool = False


@dataclass(slots=True)
class PersonMention(Stretch):
    """A place that names person number `person` of the article; `full` for the full name."""

    person: int
    full: bool = False


@dataclass(slots=True)
class PostMention(Stretch):
    """A place that names a post: its title with all that belongs to it.

    `start`..`end` is the whole phrase, `head` the offset of the title noun. `position` is the number of the post in
    the article, None while it stays unresolved. `homeland` is for "the country's", `local` for "the state treasurer": of a
    part of a state; `described` where a noun that no list knows is part of the title ("prosecutions chief"); `again` for the same title of a further body
    ("commander of the 1st and later of the 2nd Division"). `in_words` is its body where common words name it ("customs service").
    """

    head: int
    head_end: int
    title: str
    organisation: int | None = None
    outer: int | None = None
    country: str | None = None
    portfolio: str | None = None
    position: int | None = None
    plural: bool = False
    former: bool = False
    then: bool = False
    acting: bool = False
    outgoing: bool = False
    incoming: bool = False
    ended: bool = False
    new: bool = False
    nominated: bool = False
    definite: bool = False
    indefinite: bool = False
    possessor: int | None = None
    possessive_pronoun: bool = False
    counterpart: bool = False
    explicit: bool = False
    open: bool = False
    homeland: bool = False
    local: bool = False
    described: bool = False
    again: bool = False
    in_words: str | None = None


# Letters that are a title only in capitals before a name, and a word only with the body before it.
_LETTERS = frozenset(("cs", "ps", "pm", "cm", "vp", "nsa", "eam"))
_OFFICES = frozenset(("cdf", "cds", "coas", "igp", "dg", "gmd", "cfo", "coo", "cto"))
_BEFORE_NAME = re.compile(
    r"\s+(?:Dr\.? |Prof\.? |Shri |Smt\.? )?(?!(?:Director|Chief|Deputy|Head|House|Office|Residence|Cares)\b)[A-Z](?:[a-z]|\. )"
)

_OF_SERVICE = re.compile(r"\s+of\s+(?:the\s+)?(?:[A-Z]|army|navy|air force|joint)")


def _written_small(match: re.Match[str]) -> bool:
    head = match["head"]
    if head.lower() in _OFFICES:
        return not head.isupper()
    if head.lower() in _LETTERS:
        return not head.isupper() or _BEFORE_NAME.match(match.string, match.end()) is None
    if head.lower() == "inspector":  # else a rank of policemen
        return _OF_SERVICE.match(match.string, match.end()) is None
    return head.lower() == "boss" and not is_head(match.string, match.start(), match.end())


@dataclass(slots=True)
class SentenceContext:
    """One sentence with what was found in it.

    `doc` is None where the sentence was not worth parsing; `named` are stretches that the model takes for people.
    """

    index: int
    start: int
    end: int
    text: str
    role: Role
    doc: Doc | None = None
    named: list[tuple[int, int]] = field(default_factory=list)
    whens: list[When] = field(default_factory=list)
    countries: list[CountryMention] = field(default_factory=list)
    organisations: list[OrganisationMention] = field(default_factory=list)
    people: list[PersonMention] = field(default_factory=list)
    posts: list[PostMention] = field(default_factory=list)
    ranks: list[tuple[int, int]] = field(default_factory=list)
    _titles: tuple[re.Match[str], ...] | None = None

    def titles(self) -> tuple[re.Match[str], ...]:
        """Where words for posts stand in the text, by `lexicon.title_pattern`; looked for once, since many ask."""
        if self._titles is None:
            found = map(_without_rank, _TITLE.finditer(self.text))
            self._titles = tuple(match for match in found if not _written_small(match))
        return self._titles

    def span(self, start: int, end: int) -> Span | None:
        """The tokens that cover text[start:end]."""
        return self.doc.char_span(start, end, alignment_mode="expand") if self.doc is not None else None

    def head_token(self, start: int, end: int) -> Token | None:
        """The token by which a stretch of text hangs on the rest of the sentence."""
        if self.doc is None:
            return None
        # Each rule asks for that of the same names and dates.
        known: dict[tuple[int, int], Token | None] = self.doc.user_data.setdefault(_HEADS, {})
        if (start, end) not in known:
            span = self.span(start, end)
            known[start, end] = span.root if span is not None and len(span) else None
        return known[start, end]

    def person_at(self, offset: int) -> PersonMention | None:
        """The mention of a person that covers an offset."""
        return next((mention for mention in self.people if mention.start <= offset < mention.end), None)

    def post_at(self, offset: int) -> PostMention | None:
        return next((post for post in self.posts if post.start <= offset < post.end), None)


@dataclass(slots=True)
class PersonEntry:
    """A person as the article names them; `introduced` is where the full name first stands in the text."""

    name: str
    introduced: int
    forms: set[str] = field(default_factory=set)
    country: str | None = None
    positions: list[int] = field(default_factory=list)


@dataclass(slots=True)
class OrganisationEntry:
    """A body as the article names it; `part_of` is the one of which the text makes it a part, where no pack knows it;
    `defined`, that the text says it will call it "the Company" or the like."""

    name: str
    pack_id: str | None = None
    country: str | None = None
    kind: str | None = None
    part_of: int | None = None
    defined: bool = False
    forms: set[str] = field(default_factory=set)
    seen: list[int] = field(default_factory=list)

    @property
    def is_place(self) -> bool:
        """Whether it is a place, where somebody may be without being its head."""
        return self.kind in ("place", "city", "province", "country")


@dataclass(slots=True)
class PositionEntry:
    title: str
    organisation: int | None
    country: str | None
    pack_id: str | None = None
    forms: set[str] = field(default_factory=set)


@dataclass(slots=True)
class ArticleContext:
    """An article while it is read. `salience` weighs the countries that it speaks of (`archive.extraction.setting`); those
    of `speaking` it names otherwise than as a place where something is ("in Washington", "ambassador to Japan"); those of
    `guests` have an ambassador or embassy there ("the Israeli ambassador"); `reported_from` is that of its dateline.

    `taken` gives the holder of each (country, title) that the article names with its country. `topic` is the person whose
    life it tells, if it is a biography, and `topic_is_she` by which pronoun it speaks of them; `genders`
    keeps of whom it is known whether they are called she. `made_up` is satire.
    `places_of_china` keeps those that the text names, each with its offset, once they were asked for.
    """

    text: str
    published: date | None
    publisher: str | None
    sentences: list[SentenceContext]
    people: list[PersonEntry] = field(default_factory=list)
    organisations: list[OrganisationEntry] = field(default_factory=list)
    positions: list[PositionEntry] = field(default_factory=list)
    salience: Counter[str] = field(default_factory=Counter)
    reported_from: str | None = None
    speaking: set[str] = field(default_factory=set)
    guests: set[str] = field(default_factory=set)
    taken: dict[tuple[str, str], int] = field(default_factory=dict)
    topic: int | None = None
    topic_is_she: bool | None = None
    genders: dict[int, bool | None] = field(default_factory=dict)
    made_up: bool = False
    places_of_china: list[tuple[int, str]] | None = None

    @property
    def main_country(self) -> str | None:
        """The country that the article is about; None where it names none."""
        return next((country for country, _ in self.salience.most_common(1)), None)

    def told(self) -> Iterator[SentenceContext]:
        """The sentences that are of the article, and not of the page around it."""
        return (sentence for sentence in self.sentences if sentence.role not in (Role.RELATED_LINK, Role.BOILERPLATE))

    def read(self) -> Iterator[SentenceContext]:
        """Those of them that can state facts and were parsed."""
        return (sentence for sentence in self.told() if sentence.doc is not None)
