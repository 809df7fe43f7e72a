"""Two people of one article who share a family name: whom the name alone means.

Whoever was called by it before the other came stays the one, but right behind the full name of the other. A parent or child who is
only named to say whose kin somebody is has no part in it.
"""

from __future__ import annotations

import re

from archive.extraction.context import ArticleContext, SentenceContext

_KIN = re.compile(
    r"\b(?:son|daughter|grandson|granddaughter|nephew|niece|brother|sister|widow|wife|husband|cousin|child|children|heir|father|mother)\s+(?:of|to)\s+"
    r"(?:the\s+)?(?:(?:late|former|then|ex-)[\s-]?)*(?:[\w’'-]+\s+){0,4}$|"
    r"\b(?:his|her|whose)\s+(?:late\s+)?(?:father|mother|brother|sister|wife|husband|son|daughter|uncle|grandfather),?\s+(?:[A-Z][\w.]*\s+)?$"
)
_OF_AGE = re.compile(r"\b[Tt]he (?P<age>elder|older|senior|younger|junior) $")
_RANK = re.compile(
    r"\b(?:General|Gen\.?|Admiral|Adm\.?|Colonel|Col\.?|Marshal|Brigadier|Brig\.?|Commodore|Captain|Capt\.?|Major|Maj\.?|Lieutenant|Lt\.?)\s+$"
)
_NEAR = 2  # sentences


class Namesakes:
    """Who of the people of an article was last called by a family name alone."""

    def __init__(self, article: ArticleContext) -> None:
        self._article = article
        self._called: dict[str, int] = {}
        self._kin: set[int] | None = None

    def call(self, name: str, person: int) -> None:
        """Records that a name alone meant somebody."""
        self._called.setdefault(name, person)

    def called(self, name: str, candidates: list[int], sentence: SentenceContext, start: int) -> int | None:
        """Whom a name alone means that several have."""
        if (ranked := self._of_rank(candidates, sentence, start)) is not None:
            return ranked
        person = self._called.get(name)
        if person is None or person not in candidates:
            return None
        for near in reversed(self._article.sentences[max(0, sentence.index - _NEAR) : sentence.index + 1]):
            full = {m.person for m in near.people if m.full and m.person in candidates}
            if full:
                return person if full == {person} else None
        return person

    def _of_rank(self, candidates: list[int], sentence: SentenceContext, start: int) -> int | None:
        """The one of several who has a military rank, where one stands before the name: "General Moss", beside Dr Moss."""
        if not _has_rank(sentence, start):
            return None
        ranked = {
            m.person
            for each in self._article.sentences
            for m in each.people
            if m.person in candidates and _has_rank(each, m.start)
        }
        return ranked.pop() if len(ranked) == 1 else None

    def _of_title(self, candidates: list[int], sentence: SentenceContext, start: int) -> int | None:
        """The one of several whom the same title leads elsewhere: "former President Moss", beside President Ann Moss and Bo Moss."""
        title = _title_before(sentence, start)
        if title is None:
            return None
        titled = {
            m.person
            for each in self._article.sentences
            for m in each.people
            if m.person in candidates and m.full and _title_before(each, m.start) == title
        }
        return titled.pop() if len(titled) == 1 else None

    def without_spouse(self, candidates: list[int], name: str, sentence: SentenceContext, start: int) -> list[int]:
        """The candidates for a name that a title leads, without the one who is only told of beside whoever bears it: "President Lind
        ... Lind and Ola Lind", "his wife, Ola Lind"."""
        if len(candidates) != 1 or self._of_title(candidates, sentence, start) is not None:
            return candidates
        if self._kin is None:
            self._kin = self._only_kin()
        return [person for person in candidates if person not in self._kin and not self._joined(person, name)]

    def _joined(self, person: int, name: str) -> bool:
        told = [(each, m) for each in self._article.sentences for m in each.people if m.person == person and m.full]
        joined = re.compile(rf"\b{re.escape(name)} and (?:(?:his|her) (?:wife|husband),? )?$")
        return bool(told) and all(joined.search(each.text, 0, m.start) is not None for each, m in told)

    def without_kin(self, candidates: list[int], sentence: SentenceContext, start: int) -> list[int]:
        """The candidates without those who are only named as somebody's kin, where others are left; behind "the elder" the
        one of them whose son or daughter another is. Of whom a title leads, the one whom it leads elsewhere."""
        if len(candidates) < _NEAR:
            return candidates
        if (titled := self._of_title(candidates, sentence, start)) is not None:
            return [titled]
        before = sentence.text[max(0, start - 14) : start]
        if self._kin is None:
            self._kin = self._only_kin()
        left = [person for person in candidates if person not in self._kin]
        if (age := _OF_AGE.search(before)) is not None:
            kin = [person for person in candidates if person in self._kin]
            return (left if age["age"].lower() in ("younger", "junior") else kin) if kin and left else []
        return left or candidates

    def _only_kin(self) -> set[int]:
        told: dict[int, bool] = {}
        for sentence in self._article.sentences:
            for mention in sentence.people:
                kin = _KIN.search(sentence.text[max(0, mention.start - 70) : mention.start]) is not None
                told[mention.person] = told.get(mention.person, True) and kin
        return {person for person, kin in told.items() if kin}


def _has_rank(sentence: SentenceContext, start: int) -> bool:
    return _RANK.search(sentence.text, max(0, start - 30), start) is not None


def _title_before(sentence: SentenceContext, start: int) -> str | None:
    """The title right before a name."""
    lead = next((t for t in sentence.titles() if t.end() < start and not sentence.text[t.end() : start].strip()), None)
    return lead["head"].lower() if lead is not None else None
