"""Whose life a text tells: "Maria Keller (born 3 May 1961) is a German politician ...".

In a biography the subject is named once in full, then by surname and pronoun. Others come and go in it: they are not whom
"she" means in the sentence after.
"""

from __future__ import annotations

import re

from archive.extraction.context import ArticleContext, PersonMention
from archive.extraction.people.life_openings import opening_of_life
from archive.extraction.text.boxes import is_box_line
from archive.identity import fold
from archive.model import Role

_BORN = re.compile(r"[^.!?]{0,40}?\([^()]*\bborn\b")
_CAPITAL = r"(?:[A-ZÀ-ÖØ-ÞĀ-Ž][\w’'-]*\w|[A-Z]\.|[“\"][\w. ]+[”\"])"
_OPENING = re.compile(
    rf"(?P<name>{_CAPITAL}(?:\s+(?:(?:de|da|di|van|von|der|la|le|al|bin|del|dos)\s+)?{_CAPITAL}){{1,5}})(?:,? (?:Jr|Sr)\.?| I{{2,3}})?,?\s"
    r"(?=[^.!?()]{0,30}\([^()]*\bborn\b)"
)
_IS_A = re.compile(r"\)?,?\s(?:is|was)\s+an?\s+(?:(?:former|retired|veteran|prominent)\s+)?")
_BETWEEN = re.compile(r"(?:-(?:born)?\s*)?")
_WORDS_OF_A_NAME = 5
_DEAD = re.compile(
    r"\b(?:dies|dead|has\s+died)(?:\s+(?:at|aged?|in|on|after|of|from|following)\b|\s*[,;:]|\s*$)|\bobituary\b", re.I
)
_DIED = re.compile(r"[^.!?\n]*\b(?:died|has\s+died|passed\s+away)\b")
_PROFILE = re.compile(
    r"\s*(?:[-–—|:,]\s*(?:(?:official|short|brief)\s+)?(?:biograph(?:y|ies)|bio|profile|cv|curriculum vitae|factbox)|[’']s\s+(?:biography|profile|cv))\s*$|"
    r"^(?:biography|bio|profile|cv|curriculum vitae|factbox)\s*(?:[-–—|:]|\s+of\s)\s*",
    re.I,
)
_WHERE = re.compile(r"\b(?:in|of|to|from|near)\s+$")


def topic_of(article: ArticleContext, title: str | None) -> int | None:
    """The person whose life the article tells, None where it is no biography."""
    title = _PROFILE.sub("", title or article.text.partition("\n")[0]).strip()
    first = next(
        (sentence for sentence in article.told() if sentence.role is Role.BODY and not is_box_line(sentence.text)), None
    )
    if first is None:
        return None
    if not first.people:
        return _of_box(article, title)
    life = opening_of_life(first.text)
    opening = next((mention for mention in first.people if life is not None and mention.start == life.start), None)
    if opening is not None:
        return opening.person
    opening = first.people[0]
    if opening.start > 60:
        return None
    name = {fold(word) for word in re.findall(r"[\w’'-]+", article.people[opening.person].name)}
    words = [fold(word) for word in re.findall(r"[\w’'-]+", re.sub(r"\([^)]*\)|[一-鿿]+", "", title))]
    entitled = 2 <= len(words) <= _WORDS_OF_A_NAME and words[-1] in name and (set(words) <= name or opening.full)
    if opening.full and (
        entitled or _BORN.match(first.text[opening.end :]) or _is_obituary(first.text, opening, name, words, title)
    ):
        return opening.person
    return None


def _of_box(article: ArticleContext, title: str) -> int | None:
    """Whose profile it is by its title, where the first line of it is no sentence: "Ann Bell - Biography"."""
    words = {fold(word) for word in re.findall(r"[^\W\d_][\w’'-]*", title) if word.isascii()}
    if not 2 <= len(words) <= _WORDS_OF_A_NAME:
        return None
    named = [n for n, p in enumerate(article.people) if {fold(w) for w in re.findall(r"[\w’'-]+", p.name)} == words]
    return named[0] if len(named) == 1 else None


def _is_obituary(text: str, opening: PersonMention, name: set[str], words: list[str], title: str) -> bool:
    """Whether title and opening both say that whoever is named first has died: "Ann Bell, former minister, dies at 84"."""
    dead = _DEAD.search(title)
    return dead is not None and bool(name & set(words)) and _DIED.match(text[opening.end :]) is not None


def clear_opening(article: ArticleContext) -> None:
    """Takes from the name with which a life opens what looks like a country or body in it: "Anna Holland Weiss (born"; and
    from the surname alone in all that follows, but for "in Monaco"."""
    first = next((sentence for sentence in article.told() if sentence.role is Role.BODY), None)
    life = opening_of_life(first.text) if first is not None else None
    match = _OPENING.match(first.text) if first is not None and life is None else None
    if first is None or (match is None and life is None):
        return
    end = life.end if life is not None else match.end("name") if match is not None else 0
    first.countries = [mention for mention in first.countries if mention.start >= end]
    first.organisations = [mention for mention in first.organisations if mention.start >= end]
    surname = first.text[:end].split()[-1]
    for sentence in article.told():
        if surname in sentence.text:
            sentence.countries = [
                mention
                for mention in sentence.countries
                if sentence.text[mention.start : mention.end] != surname
                or _WHERE.search(sentence.text[: mention.start])
            ]


def feminine(article: ArticleContext) -> bool | None:
    """Whether the subject of a biography is called she, by what most of its pronouns say; None where there are none."""
    hers = len(re.findall(r"\b(?:she|her|herself)\b", article.text, re.I))
    his = len(re.findall(r"\b(?:he|his|him|himself)\b", article.text, re.I))
    return None if hers == his else hers > his


def nationality(article: ArticleContext) -> str | None:
    """The state of which a life says that its subject is: "is a Kenyan politician"; of two, the last ("Irish-born American")."""
    first = next((sentence for sentence in article.told() if sentence.role is Role.BODY), None)
    lead = _IS_A.search(first.text) if first is not None else None
    if first is None or lead is None:
        return None
    said = None
    for mention in first.countries:
        between = first.text[said.end : mention.start] if said is not None else first.text[lead.end() : mention.start]
        if mention.start < lead.end() or mention.kind == "metonym" or not _BETWEEN.fullmatch(between):
            continue
        said = mention
    return said.country if said is not None and re.match(r"\s+[a-z]", first.text[said.end :]) else None
