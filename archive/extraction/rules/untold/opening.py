"""A title that opens a clause before its subject, with times and places behind it.

President of the academy from 1962, he was driven out by students.     he came to it then
Vice mayor for five years and twice a delegate, Wei left the bank.      he had it
"""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.context import PostMention
from archive.extraction.parsing import verbs
from archive.extraction.rules.untold.titles_left import says_so, titles_left, without_clause
from archive.extraction.scene import Scene
from archive.extraction.when.values import Kind
from archive.model import Aspect

_OPENS = re.compile(
    r"(?:(?:^|[.;:]\s+|[–—]\s*)[“\"]?|\b(?:and|but)\s+,?\s*)(?P<lead>(?:(?P<once>once|formerly|previously|earlier|at one time|for (?:\w+ ){1,3}(?:years|decades|months)|long|twice)|now|then|today|currently|himself|herself),?\s+)?"
    r"(?:(?:the|an?)\s+)?(?:(?-i:[A-Z]{2,6})\s+)?$",
    re.I,
)
_FOR_YEARS = re.compile(r"\s+for\s+(?:[\w-]+\s+){1,3}(?:years|decades|months)\b")
_LONGEST = 120  # characters from a title to its comma


def opening(scene: Scene) -> None:
    """Adds such titles."""
    for post, head in titles_left(scene):
        found = _OPENS.search(scene.text, 0, post.start)
        if (
            head.dep_ in ("nsubj", "nsubjpass")
            or found is None
            or post.title == "member"
            or (post.end == post.head_end and post.start == post.head and not found["lead"])
        ):
            continue  # "Minister, he said": called so
        subject = _subject_behind(scene, post)
        people = scene.people_of(subject) if subject is not None else []
        if subject is None or len(people) != 1 or says_so(scene, people[0], post):
            continue
        tail = [when for when in scene.sentence.whens if post.end <= when.start < subject.idx]
        over = found["once"] or any(w.kind in (Kind.FROM_TO, Kind.UNTIL, Kind.AT) for w in tail)
        over = over or _FOR_YEARS.match(scene.text, post.end)
        post.former = post.former or bool(found["once"])
        post.definite = True
        verb = verbs.governing_verb(subject)
        aspect = Aspect.HELD_BEFORE if over else None
        anchor = scene.sentence.head_token(post.head, post.head_end) if tail else verb
        scene.state(people[0], post, "opening", anchor, post.start, post.end, aspect=aspect, title=not over)


def _subject_behind(scene: Scene, post: PostMention) -> Token | None:
    """The subject that stands right behind the comma after a title, nothing but words of time and place between them."""
    comma = scene.text.find(", ", post.end)
    while 0 <= comma < post.end + _LONGEST:
        if not without_clause(scene, post.end, comma):
            return None
        behind = scene.sentence.span(comma + 2, len(scene.text))
        for word in behind or ():
            if word.dep_ in ("nsubj", "nsubjpass") and word.tag_ not in ("WP", "WDT") and word.head.idx > word.idx:
                edge = min(
                    [word.left_edge.idx, *(m.start for m in scene.sentence.people if m.start <= word.idx < m.end)]
                )
                if edge <= comma + 2 or scene.only_ranks(comma + 2, edge):
                    return word
        comma = scene.text.find(", ", comma + 2)
    return None
