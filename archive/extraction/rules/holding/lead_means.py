"""Whom a lead means that tells of the holder of a post without his name, where his rank and his state point to one.

Richardson sat down with the head of China's navy on Monday. Adm. Wu received him at his headquarters.      Wu is its head
The first Chinese defence minister to come left on Monday. Panetta greeted General Liang.                   Liang is he
The chairman of the Joint Chiefs and his Chinese counterpart met. Gen. Dunford and Gen. Fang signed.        Dunford is he
"""

from __future__ import annotations

import re
from itertools import pairwise

from spacy.tokens import Token

from archive.extraction.body_kinds import UNDER_ARMS
from archive.extraction.context import PersonMention, PostMention
from archive.extraction.people.namelike import is_pinyin
from archive.extraction.rules.holding.nameless import nameless
from archive.extraction.scene import OF_MANY, Candidate, Scene
from archive.model import Aspect, Modality, Role

_LEAD = 2  # sentences of the body
_ROLES = ("nsubj", "nsubjpass", "dobj", "obj")
_MET = re.compile(r"\b(?:with|by|to|from|against)\s+(?:the\s+|its\s+|[A-Z]\w+[’']s\s+)?$")
_ONE_OF = re.compile(r"\bone\s+of\s+(?:the\s+|its\s+)?$", re.I)
_AND_HIS = re.compile(r"\s+and\s+(?:his|her)\s+(?:\w+\s+)?(?:counterpart|opposite\s+number)\b")
_OWN_TITLE = re.compile(r"\s*,\s+(?:an?|the|its|who)\s")
_PAIR = 2
_COMES = re.compile(
    r"\b(?:places?\s+of|replac\w+|succe(?:ed|ss)\w*|(?:takes?|took|taken|taking)\s+over|in\s+(?:his|her)\s+(?:place|stead))\b"
)
_OF_ARMS = re.compile(r"Defen[cs]e|Staff|Military|Arm(?:y|ed)|Nav(?:y|al)|Air Force|Guard|Liberation", re.I)


def lead_means(scenes: list[Scene], told: list[Candidate]) -> list[Candidate]:
    """The claims of leads whose holder the next sentence names by rank and name, and by no title."""
    bodies = [scene for scene in scenes if scene.sentence.role in (Role.BODY, Role.QUOTE)]
    found: list[Candidate] = []
    for scene, following in list(pairwise(bodies))[:_LEAD]:
        for post in scene.sentence.posts:
            if not _open(scene, post, told) or not _acts(scene, post):
                continue
            position = scene.resolve(post, None)
            mention = _named(scene, following, post, told) if position is not None else None
            if position is None or mention is None or not _can_be(scene, position, mention, told):
                continue
            found.append(nameless(scene, mention.person, Aspect.HOLDS, "unnamed", post, position))
    return found


def _open(scene: Scene, post: PostMention, told: list[Candidate]) -> bool:
    """Whether a title stands alone, of somebody in the post."""
    over = post.former or post.then or post.incoming or post.nominated or post.ended or post.new or post.counterpart
    several = (post.plural or post.indefinite) and _ONE_OF.search(scene.text, 0, _begin(post)) is None
    return not (over or several or scene.led(post) is not None or any(c.post is post for c in told))


def _begin(post: PostMention) -> int:
    return min(post.start, post.head)


def _acts(scene: Scene, post: PostMention) -> bool:
    """Whether the title is the subject of a clause, or of whom it tells: "met the head of the navy", "sat down with him"."""
    head = scene.sentence.head_token(post.head, post.head_end)
    if head is None or any(m.start >= post.end and scene.only_ranks(post.end, m.start) for m in scene.sentence.people):
        return False
    if head.dep_ == "pobj" and _ONE_OF.search(scene.text, 0, _begin(post)) and head.head.head.lower_ == "one":
        head = head.head.head
    return (head.dep_ in _ROLES and _told_of(head.head)) or (
        head.dep_ == "pobj" and _MET.search(scene.text, 0, _begin(post)) is not None and head.head.head.dep_ == "ROOT"
    )


def _told_of(verb: Token) -> bool:
    """Whether a verb tells the news, and says no more of a noun in it."""
    return verb.dep_ not in ("relcl", "acl", "advcl")


def _named(scene: Scene, following: Scene, post: PostMention, told: list[Candidate]) -> PersonMention | None:
    """The one named by rank and full name in the next sentence for the first time; of two, told of with "his counterpart",
    the first."""
    sentence = following.sentence
    if _COMES.search(sentence.text) is not None:
        return None  # "Togo praised the commander of its navy. Admiral Lawson takes the place of Bako": the next one
    before = {m.person for s in scene.article.sentences[: sentence.index] if s.role is Role.BODY for m in s.people}
    titled = {c.person for c in told if c.scene is following}
    new = [
        m
        for m in sentence.people
        if m.full
        and m.person not in before | titled
        and any(high <= m.start and not sentence.text[high : m.start].strip(" .") for _, high in sentence.ranks)
        and not _OWN_TITLE.match(sentence.text, m.end)
    ]
    if len(new) == _PAIR and _AND_HIS.match(scene.text, post.end):
        return new[0] if sentence.text[new[0].end : new[1].start].lstrip().startswith("and ") else None
    return new[0] if len(new) == 1 else None


def _can_be(scene: Scene, position: int, mention: PersonMention, told: list[Candidate]) -> bool:
    """Whether somebody with a rank can have the post: one under arms, of the state from which his name comes, and no other."""
    entry = scene.article.positions[position]
    body = scene.article.organisations[entry.organisation] if entry.organisation is not None else None
    person = scene.article.people[mention.person]
    if body is None or not (body.kind in UNDER_ARMS or _OF_ARMS.search(body.name)):
        return False
    if (body.country == "CHN") != is_pinyin(person.name) or body.country is None:
        return False
    now = [c for c in told if c.aspect in (Aspect.HOLDS, Aspect.BEGAN) and c.modality is Modality.ASSERTED]
    titles = {c.position for c in now if c.person == mention.person and c.position is not None}
    if any(p != position and scene.article.positions[p].title not in OF_MANY for p in titles):
        return False
    several = entry.title in OF_MANY or entry.title.startswith(("deputy", "vice"))
    return several or not any(c.position == position and c.person is not None for c in now)
