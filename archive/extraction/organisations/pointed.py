"""Bodies told of before to which a definite noun beside a title points, whatever noun it is.

The Zhejiang Museum reopened. Chen Hao, the museum's director        of the Zhejiang Museum
the last commander of the dissolved force                            of the force named last that is no more
Karen Holm is a senior fellow at the think tank                      of the institute named last

Meant is the body named last whose name ends in the noun, else the last of a kind that goes by it; where the nearest sentence
names two, none. A name that nobody took for a body yet is one when a title is held there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from archive.extraction import fields
from archive.extraction.context import ArticleContext, OrganisationEntry, SentenceContext
from archive.extraction.organisations.beside_titles import beside_title
from archive.extraction.organisations.generic import DEFINED
from archive.extraction.organisations.kinds_of_bodies import is_place_noun, kinds_called, own_nouns
from archive.extraction.organisations.numbers import Numbers, put, reaches_beyond
from archive.extraction.organisations.origin import is_origin
from archive.extraction.text.sought import sought
from archive.identity import fold

_WORD = r"(?!(?:of|for|at|in|on|to|by|from|with|and|or|who|which|that|has|was|is|are|were)\b)[a-z][\w’-]*?(?![\w-])"
_POINTS = re.compile(rf"\b(?:[Tt]he|[Tt]hat|[Tt]his)\s+(?P<words>{_WORD}(?:\s+{_WORD}){{0,4}})")
_BEFORE = re.compile(rf"\b(?:[Tt]he|[Tt]hat|[Tt]his)\s+(?P<words>(?:{_WORD}\s+){{1,3}})$")
_OWNS_TITLE = re.compile(r"(?:[’']s|(?<=s)[’'])\s+(?:[a-z-]+\s+){0,2}?")
_STEP = re.compile(r"[a-z][\w-]*")
# What only says how the body is, and none that is another: "the sprawling force", "the scandal-hit club".
_TELLING = frozenset(
    """
    think new old young former same whole entire then now-defunct defunct small big large huge giant vast sprawling powerful mighty elite secretive
    famous venerable ailing proud tiny little fledgling late modern current present outgoing state-owned private renowned prestigious busy
    """.split()
)
_IS_SO = re.compile(
    r"(?!associated|allied|affiliated|combined)\w+ed$|\w+-(?:hit|ridden|run|led|born|struck|owned|\w+ed|year-old|strong)$"
)
_GONE = frozenset("dissolved disbanded abolished scrapped defunct now-defunct old former late vanished merged".split())
_HAS_GONE = re.compile(
    r"\s+(?:that|which)\s+(?:(?:has|had)\s+(?:just\s+|since\s+)?gone|(?:was|has\s+been|had\s+been)\s+(?:\w+\s+)?(?:dissolved|disbanded|abolished|scrapped))\b"
)
# "the institute of physics", "the committee for trade": which one it is, these words say
_COMPLEMENT = re.compile(
    r"\s+(?:of|for|on|against|into)\s+(?!(?:a|an|the past|more|many|some|several|two|three|four|five|ten)\b)"
)
_HEADED = re.compile(
    r"\s+(?:\w+\s+)?(?:chief|head|commander|commissar|boss|leader|director|spokes\w+|minister|deputy|officer)\b"
)
_APPOSED = re.compile(r",\s+(?:the\s+)?")
_PLACED = re.compile(r"\s+(?:in|at|near)\s+(?:the\s+)?(?P<place>[A-Z][\w-]+)")
_CAPITAL = r"[A-Z][\w’'&.-]*"
_LINK = r"(?:and|de|du)"


class PointedFinder:
    """Finds them, after all bodies with names are known and the common nouns of packs have been understood."""

    def __init__(self, numbers: Numbers) -> None:
        self._numbers = numbers

    def find(self, article: ArticleContext) -> None:
        """Adds to the sentences of an article what definite nouns beside titles mean."""
        for sentence in article.told():
            for start, end in _phrases(sentence):
                number = self._meant(article, sentence, start, end)
                if number is not None:
                    put(article, sentence, (start, end), number, generic=True)
            self._widen(article, sentence)

    def _widen(self, article: ArticleContext, sentence: SentenceContext) -> None:
        """Begins the common nouns that were understood before where their phrases begin: "of the dissolved force"."""
        for place, mention in enumerate(sentence.organisations):
            words = _BEFORE.search(sentence.text, 0, mention.start) if mention.generic else None
            entry = article.organisations[mention.organisation]
            if words is None or not _fits(entry, words["words"].split()):
                continue
            start = words.start("words")
            if _GONE.intersection(words["words"].split()) and _HEADED.match(sentence.text, mention.end):
                continue  # "that former navy chief": he is former, and not the navy
            if beside_title(sentence, start, mention.end) and not reaches_beyond(sentence, start, mention.end):
                meant = (
                    self._meant(article, sentence, start, mention.end)
                    if _is_over(sentence, start, mention.end)
                    else None
                )
                number = mention.organisation if meant is None else meant
                sentence.organisations[place] = replace(mention, start=start, organisation=number)

    def _meant(self, article: ArticleContext, sentence: SentenceContext, start: int, end: int) -> int | None:
        *words, noun = sentence.text[start:end].split()
        if DEFINED.match(sentence.text, end) is not None and _HAS_GONE.match(sentence.text, end) is None:
            return None
        at = sentence.start + start
        told = list(self._told(article, noun, words, at))
        if _is_over(sentence, start, end):
            told = [each for each in told if self._is_gone(article, each[1])] or told
        place = _PLACED.match(sentence.text, end)
        if place is not None:
            told = [each for each in told if place["place"] in article.organisations[each[1]].name]
        if told:
            return _last(article, told)
        field = noun.lower() in fields.PORTFOLIOS  # "the finance minister": no body that ends in "Finance"
        return None if place is not None or words or field or is_place_noun(noun) else self._named(article, noun, at)

    def _told(self, article: ArticleContext, noun: str, words: list[str], at: int) -> Iterator[tuple[int, int]]:
        """Where the bodies that a noun can mean were named last before an offset, each with its number: those of that very
        noun, else those of a kind that goes by it."""
        found: list[tuple[bool, int, int]] = []
        for number, entry in enumerate(article.organisations):
            seen = max((s for s in entry.seen if s < at and not is_origin(article.text, s)), default=None)
            if seen is None or not _fits(entry, words) or (entry.pack_id is None and " and the " in entry.name):
                continue  # "the Tate Museum and the Halden Museum" are two
            pack = self._numbers.pack(entry.pack_id)
            own = fold(noun) in own_nouns(entry, pack)
            if own or kinds_called(noun, entry):
                found.append((own, seen, number))
        very = any(own for own, _, _ in found)
        return ((seen, number) for own, seen, number in found if own or not very)

    def _is_gone(self, article: ArticleContext, number: int) -> bool:
        pack = self._numbers.pack(article.organisations[number].pack_id)
        end = pack.dissolution.latest if pack is not None else None
        return end is not None and article.published is not None and end <= article.published

    def _named(self, article: ArticleContext, noun: str, at: int) -> int | None:
        """The body of a name in capitals that ends in the noun, where nobody took it for one yet."""
        name = sought(
            rf"(?<![\w’'-])(?:{_CAPITAL}\s+(?:{_LINK}\s+)?)+{noun.capitalize()}\b(?:\s+(?:of|for)\s+(?:the\s+)?{_CAPITAL}(?:\s+{_CAPITAL})*)?"
        )
        for sentence in reversed(article.sentences):
            if sentence.start >= at:
                continue
            found = {
                re.sub(r"^(?:The|In|At|On|From)\s+", "", m.group()): m
                for m in name.finditer(sentence.text)
                if sentence.start + m.start() < at
            }
            found = {key: m for key, m in found.items() if " " in key}
            if found:
                written, match = found.popitem()
                if found:
                    return None
                number = self._numbers.unlisted(article, written)
                put(article, sentence, (match.end() - len(written), match.end()), number)
                return number
        return None


def _phrases(sentence: SentenceContext) -> Iterator[tuple[int, int]]:
    """The definite nouns beside titles that no finder has understood, the longest reading of each first."""
    for match in _POINTS.finditer(sentence.text):
        start = match.start("words")
        words = [start + found.end() for found in _STEP.finditer(match["words"])]
        for end in reversed(words):
            if any(m.start < end and start < m.end for m in (*sentence.organisations, *sentence.people)):
                continue
            if _names_it(sentence, end) or not _beside(sentence, start, end):
                continue
            if _only_says_which(sentence, start, end):
                continue
            yield start, end
            break


def _names_it(sentence: SentenceContext, end: int) -> bool:
    """Whether the words behind a noun say which body it is: "the institute of physics", "the agency, the Food Board"."""
    apposed = _APPOSED.match(sentence.text, end)
    if apposed is not None and any(m.start == apposed.end() for m in sentence.organisations):
        return True
    return _COMPLEMENT.match(sentence.text, end) is not None


def _is_over(sentence: SentenceContext, start: int, end: int) -> bool:
    """Whether a phrase says that the body it means is no more."""
    return not _GONE.isdisjoint(sentence.text[start:end].split()) or _HAS_GONE.match(sentence.text, end) is not None


def _beside(sentence: SentenceContext, start: int, end: int) -> bool:
    """Whether a title is held in what a noun means, or somebody leads it: also "the museum's longtime director"."""
    owned = _OWNS_TITLE.match(sentence.text, end)
    heads = {title.start() for title in sentence.titles()}
    if owned is not None and any(
        owned.end() <= at < owned.end() + 30 and re.fullmatch(r"(?:[a-z-]+\s+){0,2}", sentence.text[owned.end() : at])
        for at in heads
    ):
        return True
    return beside_title(sentence, start, end)


def _only_says_which(sentence: SentenceContext, start: int, end: int) -> bool:
    """Whether the last word belongs to another noun behind it that is no title: "the hospital administration"."""
    word = sentence.head_token(end - 1, end)
    if word is None or word.pos_ not in ("NOUN", "PROPN"):
        return True
    behind = word.doc[word.i + 1] if word.i + 1 < len(word.doc) else word
    after = behind if behind.pos_ == "NOUN" else word.head
    if after is not behind and (word.dep_ not in ("compound", "nmod", "amod") or after.i <= word.i):
        return False
    return not any(title.start() <= after.idx < title.end() for title in sentence.titles())


def _fits(entry: OrganisationEntry, words: list[str]) -> bool:
    """Whether the words before a noun may be said of a body: those of its name, or such as only tell how it is."""
    own = {fold(word) for form in (entry.name, *entry.forms) for word in form.split()}
    own |= {word.removesuffix("er") + "re" for word in own if word.endswith("ter")}  # "launch centre"
    return all(fold(word) in own or word in _TELLING or _IS_SO.match(word) for word in words)


def _last(article: ArticleContext, told: list[tuple[int, int]]) -> int | None:
    """The body named last; None where the same sentence names another that the noun may mean."""
    seen, number = max(told)
    sentence = next(s for s in article.sentences if s.start <= seen < s.end)
    others = [other for at, other in told if other != number and at >= sentence.start]
    return number if not others else None
