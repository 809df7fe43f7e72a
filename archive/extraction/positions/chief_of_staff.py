"""Bare chiefs of staff with the rank of a general, of the forces or the state of which the news is speaking.

Jordan's army shot down a drone. The chief of staff, Major General Haddad, was there        of the army
Israel's defence minister spoke. The chief of staff, Lieutenant General Levi, did not       of the forces of Israel
"""

from __future__ import annotations

import re

from archive.extraction.context import ArticleContext, PostMention, SentenceContext
from archive.extraction.likely import home_of

_TITLES = ("chief of staff", "chief of defence staff", "chief of the defence staff")
_GENERAL = re.compile(r"\b(?:general|gen|admiral|adm|marshal)\b", re.I)
_LINKED = re.compile(r"\s+(?:of|for|at|in|to)\s")
# Where a bare chief of staff may be that of a service, an office or a unit.
_OF_OTHERS = ("CHN", "USA")
# What tells of forces, and what of somebody else who has a chief of staff.
_OF_WAR = re.compile(r"\b(?:defen[cs]e|army|armed forces|military|troops|soldiers|air\s?strikes?)\b", re.I)
_ELSEWHERE = re.compile(
    r"\b(?:UN|United Nations|NATO|EU|African Union|peacekeep\w+|missions?|headquarters|coalition|president|prime minister|governor)\b|\bUN[A-Z]+\b"
)
_BACK = 2  # sentences


def of_forces(article: ArticleContext, sentence: SentenceContext, post: PostMention, person: int | None) -> None:
    """Gives a bare chief of staff the force named last, else the state of the news."""
    if person is None or article.topic is not None or not _is_bare(sentence, post):
        return
    if not _is_general(sentence, person):
        return
    bodies = _named(article, sentence, post)
    forces = {body for body in bodies if article.organisations[body].kind == "armed_force"}
    if len(forces) == 1 and bodies == forces:
        force = article.organisations[body := forces.pop()]
        if force.country not in _OF_OTHERS and force.country in (None, article.people[person].country or force.country):
            post.organisation = body
        return
    if any(article.organisations[body].kind in ("armed_force", "command", "unit", None) for body in bodies):
        return
    told = [each.text for each in article.sentences[max(0, sentence.index - _BACK) : sentence.index + 1]]
    if not any(map(_OF_WAR.search, told)) or any(map(_ELSEWHERE.search, told)):
        return
    state = article.people[person].country or home_of(article, person)
    if state is not None and state not in _OF_OTHERS:
        post.country = state


def _is_bare(sentence: SentenceContext, post: PostMention) -> bool:
    if post.title not in _TITLES or post.indefinite or post.plural or post.possessive_pronoun or post.counterpart:
        return False
    told = (post.organisation, post.country, post.portfolio, post.possessor)
    return all(part is None for part in told) and _LINKED.match(sentence.text, post.head_end) is None


def _is_general(sentence: SentenceContext, person: int) -> bool:
    """Whether somebody is given the rank of a general or admiral in a sentence."""
    ranks = (
        sentence.text[low:high]
        for m in sentence.people
        if m.person == person
        for low, high in sentence.ranks
        if high <= m.start and not sentence.text[high : m.start].strip(" .")
    )
    return any(_GENERAL.search(rank) for rank in ranks)


def _named(article: ArticleContext, sentence: SentenceContext, post: PostMention) -> set[int]:
    """The bodies of the nearest sentence that names any, before a title."""
    here = {m.organisation for m in sentence.organisations if m.end <= post.start}
    earlier = article.sentences[max(0, sentence.index - _BACK) : sentence.index][::-1]
    return next((b for b in (here, *({m.organisation for m in e.organisations} for e in earlier)) if b), set())
