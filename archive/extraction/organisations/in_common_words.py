"""Bodies of packs that a text names in common words, in short or in another order, beside a title.

commander of the eastern theatre             Eastern Theater Command
the aerospace troops' political commissar    PLA Aerospace Force
commander of the fleet in the south          South Sea Fleet
secretary of the commission's own discipline body    of the Central Military Commission, which is told before
"""

from __future__ import annotations

import re

from archive.extraction.context import ArticleContext, OrganisationMention, SentenceContext
from archive.extraction.lexicon import title_pattern
from archive.extraction.organisations.beside_titles import beside_title
from archive.extraction.organisations.listed_words import KINDS, ListedWords, plain
from archive.extraction.organisations.numbers import Numbers, name_no_state, put, reaches_beyond
from archive.packs.lookup import Lookup
from archive.packs.model import PackOrganisation

_WORD = re.compile(r"[A-Za-z0-9][\w-]*")
_MOST = 6  # words of such a phrase
# With these no such phrase goes on.
_NEVER = frozenset(
    """
    a an the its his her their this that these those of for in on at to from by with or as who which whose than then now s
    own new old former whole entire powerful once late current next last other another same main elite secretive internal
    is was are were be been has had have will would said says say not also still after before until since under over
    """.split()
)
_LINKS = frozenset(("of", "for"))
_INSIDE = _LINKS | {"and", "the", "in", "on"}
_SIDE = re.compile(r"\s+in\s+the\s+(?P<side>[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est|Pacific|Atlantic)\b")
_OWNED = re.compile(r"[’']s?\s+(?:(?:own|new|powerful|internal|once powerful)\s+)?")
_NEXT = re.compile(r"\s(?:deputy\s|vice\s)?(?P<word>[a-z][\w-]*)")
_TITLE = title_pattern()
# Of these provinces and cities have their own.
_OF_PARTS_TOO = frozenset(
    ("agency", "commission", "committee", "department", "office", "bureau", "service", "ministry")
)
_OF = re.compile(r"\s+(?:of|at|in|within)\s+(?:the\s+)?")

_MINISTERIAL = re.compile(r"\s+(?:(?:shadow|deputy|vice)\s+)?(?:minister|secretary)\b", re.I)


class CommonWordsFinder:
    """Finds bodies of packs by the words of their names."""

    def __init__(self, lookup: Lookup, numbers: Numbers) -> None:
        self._words = ListedWords(lookup)
        self._numbers = numbers

    def find(self, article: ArticleContext) -> None:
        """Adds to the organisations of every sentence those that its words beside a title mean."""
        country = article.main_country
        if country is None:
            return
        for sentence in article.told():
            words = list(_WORD.finditer(sentence.text))
            for place, word in enumerate(words):
                if self._words.ends(word.group(), country):
                    self._ending(article, sentence, words, place)

    def _ending(
        self, article: ArticleContext, sentence: SentenceContext, words: list[re.Match[str]], last: int
    ) -> None:
        """Takes the longest phrase that ends with a word and means a body, or that begins with it: "academy of sciences"."""
        first = last
        while first > 0 and last - first < _MOST and _goes_on(sentence.text, words[first - 1], words[first]):
            first -= 1
        for start in range(first, last):
            if words[start].group() != "and" and self._take(article, sentence, words[start : last + 1]):
                return
        if _SIDE.match(sentence.text, words[last].end()) is not None:
            self._take(article, sentence, [words[last]])
        if last + 1 < len(words) and words[last + 1].group() in _LINKS:
            for end in range(min(last + _MOST, len(words) - 1), last + 1, -1):
                inner = [word.group().lower() for word in words[last + 1 : end + 1]]
                closed = inner[-1] in _INSIDE or any(word in _NEVER - _INSIDE for word in inner)
                if not closed and self._take(article, sentence, words[last : end + 1]):
                    return

    def _take(self, article: ArticleContext, sentence: SentenceContext, words: list[re.Match[str]]) -> bool:
        start, end = words[0].start(), words[-1].end()
        told = [word.group() for word in words]
        if (side := _SIDE.match(sentence.text, end)) is not None:
            told, end = [side["side"], *told], side.end()
        if any(m.start < end and start < m.end for m in sentence.people) or reaches_beyond(sentence, start, end):
            return False
        if any(m.start <= start and end <= m.end for m in (*sentence.organisations, *sentence.countries)):
            return False  # "Hong Kong leader" is of the territory, and not of the garrison that bears its name
        if _goes_on_behind(sentence, end) or _is_field(sentence.text, told, start):
            return False
        if any(title.start() <= start and end <= title.end() for title in sentence.titles()):
            return False  # "chief of the general staff"
        if _MINISTERIAL.match(sentence.text, end) is not None and plain(told[-1]) not in KINDS:
            return False  # "Foreign Affairs Minister": the field of a ministry, of whichever state
        owner = _owner(sentence, start, end)
        if not beside_title(sentence, start if owner is None else min(start, owner.start), end):
            return False
        body = self._meant(article, told, owner)
        if body is None or (body.kind in _OF_PARTS_TOO and owner is None and _in_part(article, sentence)):
            return False
        put(article, sentence, (start, end), self._numbers.listed(article, body))
        name_no_state(sentence, start, end)
        return True

    def _meant(
        self, article: ArticleContext, told: list[str], owner: OrganisationMention | None
    ) -> PackOrganisation | None:
        country, above = article.main_country, None
        if owner is not None:
            entry = article.organisations[owner.organisation]
            country, above = entry.country, entry.pack_id
            if above is None:
                return None
        return None if country is None else self._words.meant(told, country, article.published, above)


def _goes_on(text: str, word: re.Match[str], behind: re.Match[str]) -> bool:
    """Whether a word may belong to the phrase that the next one belongs to."""
    return text[word.end() : behind.start()] in (" ", "-", " & ") and word.group().lower() not in _NEVER


def _goes_on_behind(sentence: SentenceContext, end: int) -> bool:
    """Whether the words only tell what another thing is: "the eastern theatre troupe"."""
    behind = _NEXT.match(sentence.text, end)
    span = sentence.span(behind.start("word"), behind.end("word")) if behind is not None else None
    if behind is None or span is None or not len(span) or span[0].pos_ not in ("NOUN", "PROPN"):
        return False
    return _TITLE.match(sentence.text, behind.start("word")) is None


def _is_field(text: str, told: list[str], start: int) -> bool:
    """Whether words without one for a kind of body, and without "the", are what somebody deals with: "head of political work"."""
    kindless = told[-1].lower() not in KINDS and told[0].lower() not in KINDS
    return kindless and told[0].islower() and not text.endswith(("the ", "The "), 0, start)


def _in_part(article: ArticleContext, sentence: SentenceContext) -> bool:
    """Whether a sentence names a part of a state, which has regulators, commissions and offices of its own."""
    return any(article.organisations[m.organisation].is_place for m in sentence.organisations)


def _owner(sentence: SentenceContext, start: int, end: int) -> OrganisationMention | None:
    """The body to which the words say that the phrase belongs: "the commission's ..."; "... of the commission"."""
    for mention in sentence.organisations:
        if mention.end <= start and _OWNED.fullmatch(sentence.text, mention.end, start):
            return mention
        if mention.start >= end and _OF.fullmatch(sentence.text, end, mention.start):
            return mention
    return None
