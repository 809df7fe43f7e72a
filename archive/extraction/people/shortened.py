"""Shorter forms of names already introduced; a single name that a title leads is a person of its own."""

from __future__ import annotations

import re

from archive.extraction.context import ArticleContext, PersonEntry, PersonMention, SentenceContext
from archive.extraction.people.fullnames import Run
from archive.extraction.people.introduced import introduce, opened_life
from archive.extraction.people.namelike import PARTICLES, behind_initial, short_forms, surname
from archive.extraction.people.namesakes import Namesakes
from archive.extraction.people.witnesses import KIN
from archive.identity import fold
from archive.model import Role

# "King Salman": what a ruler of one name is called
_RULER = re.compile(r"\b(?:King|Queen|Emir|Sultan|Pope|Emperor) $")


def shortened(article: ArticleContext, runs: list[Run]) -> None:
    """Shorter forms of names already introduced; a single name that a title leads is a person of its own."""
    index: dict[str, list[int]] = {}
    for number, entry in enumerate(article.people):
        for form in short_forms(entry.name) | {surname(form) for form in entry.forms if form.isascii() and " " in form}:
            index.setdefault(fold(form), []).append(number)
    single: dict[str, int] = {}
    namesakes = Namesakes(article)
    for sentence, start, end, name, certain in runs:
        if sentence.role is Role.BOILERPLATE or any(
            mention.start < end and start < mention.end for mention in sentence.people
        ):
            continue
        candidates = namesakes.without_kin(index.get(fold(name), []), sentence, start)
        if fold(name) in single or (certain and " " not in name):
            candidates = namesakes.without_spouse(candidates, name, sentence, start)
        if _is_kin_of_subject(article, candidates, sentence, start, name):
            introduce(article, sentence, start, end, name)
            continue
        meant = _known(article, candidates, sentence.start + start)
        if meant is None and len(candidates) > 1:
            meant = namesakes.called(fold(name), candidates, sentence, start)
        elif meant is not None:
            namesakes.call(fold(name), meant)
        if meant is None and certain:
            # "General Raheel" for Raheel Sharif: after a rank the first name will do, where it is one person's alone.
            first = [n for n, entry in enumerate(article.people) if fold(name) in _first_names(entry.name)]
            meant = first[0] if len(first) == 1 and re.search("[ -]", article.people[first[0]].name) else None
        if meant is None and " " not in name:
            meant = _by_first_surname(article, sentence, start, end, name)
        if meant is None and (glued := behind_initial(name)) is not None:
            bare = [number for number, entry in enumerate(article.people) if glued in entry.name.split()]
            meant = bare[0] if len(bare) == 1 else None
        unknown = fold(name) not in index or (bool(index[fold(name)]) and not candidates)
        if meant is None and certain and " " not in name and unknown and fold(name) not in single:
            article.people.append(PersonEntry(name, sentence.start + start))
            single[fold(name)] = len(article.people) - 1
            if ruler := _RULER.search(sentence.text[max(0, start - 8) : start]):
                article.people[-1].forms.add(ruler.group() + name)
        if meant is None:
            meant = single.get(fold(name))
        if meant is not None:
            sentence.people.append(PersonMention(start, end, meant))
            if name.count(" ") == 1 and name.istitle():
                article.people[meant].forms.add(name)  # "Jennie Moss", of Marie Jane Jennie Moss


def _is_kin_of_subject(
    article: ArticleContext, candidates: list[int], sentence: SentenceContext, start: int, name: str
) -> bool:
    """Whether a name of several words is that of the kin of whose life it is, whose own name ends so: "Karim Hisham Moss is
    the son of Hisham Moss, who was a minister"."""
    if " " not in name or KIN.search(sentence.text, 0, start) is None:
        return False
    return any(opened_life(article, number) for number in candidates)


def _first_names(name: str) -> tuple[str, ...]:
    """ "Raheel" of Raheel Sharif, "Waker" of Waker-Uz-Zaman."""
    first = fold(name.split()[0])
    return first, re.split("-", name.casefold())[0]


def _by_first_surname(
    article: ArticleContext, sentence: SentenceContext, start: int, end: int, name: str
) -> int | None:
    """ "Jeri took office", of José Jeri Oré, "Muhoozi's rise", of Muhoozi Kainerugaba: the first of two surnames or a first name, where
    it does or has something."""
    token = sentence.head_token(start, end)
    if token is None or token.ent_type_ in ("GPE", "LOC", "NORP"):
        return None
    if token.dep_ not in ("nsubj", "nsubjpass", "poss") and sentence.role is not Role.HEADLINE:
        return None
    having = [n for n, entry in enumerate(article.people) if fold(name) in map(fold, entry.name.split()[:-1])]
    return having[0] if len(having) == 1 and fold(name) not in PARTICLES else None


def _known(article: ArticleContext, candidates: list[int], offset: int) -> int | None:
    """The one person that a short form can mean; none where two who share it have been introduced. The text around tells
    nothing sure: "nine were dismissed, among them Li Yuchao. Li was minister" may go on about the Li of the first line."""
    candidates = list(dict.fromkeys(candidates))
    if len(candidates) == 1:
        return candidates[0]
    before = [number for number in candidates if article.people[number].introduced <= offset]
    first = next((number for number in before if opened_life(article, number)), None)
    if first is not None:
        return first  # of a life the surname is its subject's, not a parent's
    return before[0] if len(before) == 1 else None
