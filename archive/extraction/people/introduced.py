"""Full names: each is a person of its own, or another form of the name of one who was introduced before."""

from __future__ import annotations

import re

from archive.extraction.context import ArticleContext, PersonEntry, PersonMention, SentenceContext
from archive.extraction.people.namelike import same_person, surname
from archive.extraction.people.witnesses import KIN

# After the name with which a life opens: it was born, or what it is.
_LIFE = re.compile(
    r"(?:,? (?:Jr|Sr)\b)?\.?(?:[^.!?]{0,25}?\([^()]*(?:\bborn\b|\d{4}\s?[–—-])|\s+(?:is|was)\s+(?:an?|the)\s)"
)
# Cornelis Piet "Pete" Hoekstra
NICKNAME = re.compile(r"\s+[“\"](?P<name>[A-Z]\w+)[”\"](?=\s)")
# A mark of descent that reports set or leave out: "Syed Asim Munir"
_DESCENT = re.compile(r"(?:Syed|Seyyed|Seyed|Sayyed|Sayyid|Sayed)\s+(?=\S+\s+\S)")
_NATIVE = re.compile(r"^\s*[(（]([一-鿿]{2,4})[)）]")


def introduce(article: ArticleContext, sentence: SentenceContext, start: int, end: int, name: str) -> None:
    kin = KIN.search(sentence.text[:start]) is not None  # a namesake: "his grandfather Charles Baker"
    number = next(
        (
            n
            for n, entry in enumerate(article.people)
            if (name in entry.forms or same_person(entry.name, name)) and not (kin and opened_life(article, n))
        ),
        None,
    )
    if number is None:
        article.people.append(PersonEntry(name, sentence.start + start))
        number = len(article.people) - 1
    entry = article.people[number]
    if len(name) > len(entry.name) and not name.isupper():
        entry.forms.add(entry.name)
        entry.name = name
    elif name != entry.name:
        entry.forms.add(name)
    native = _NATIVE.match(sentence.text[end:])
    if native:
        entry.forms.add(native[1])
    if nickname := NICKNAME.search(sentence.text[start:end]):
        entry.forms.add(f"{nickname['name']} {surname(name)}")
    if descent := _DESCENT.match(name):
        entry.forms.add(name[descent.end() :])
    sentence.people.append(PersonMention(start, end, number, full=True))


def opened_life(article: ArticleContext, number: int) -> bool:
    entry = article.people[number]
    if entry.introduced >= 200:
        return False
    opened = (article.text[entry.introduced + len(form) :] for form in (entry.name, *entry.forms))
    return any(_LIFE.match(after) for after in opened)
