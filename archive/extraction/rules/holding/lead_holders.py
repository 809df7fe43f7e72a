"""Leads that tell of the holder of a post without his name, which the next sentence gives: "China's defence minister arrived
in Peru on Monday. Dong Jun was met at the airport by his counterpart."
"""

from __future__ import annotations

import re
from itertools import pairwise

from archive.extraction.context import PostMention, SentenceContext
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense
from archive.extraction.scene import OF_MANY, Candidate, Scene
from archive.extraction.scene.subjects_before import is_subject
from archive.model import Aspect, Modality, Role

_LEAD = 2  # sentences of the body
# Behind the name: nothing, or his age, before the verb. "Wang Wei, an analyst, said" is another.
_BARE = re.compile(r"(?:\s*[(（][^()（）]{1,20}[)）])?(?:\s*,\s*\d{2}\s*,)?\s+(?=[a-z])")


def lead_holders(scenes: list[Scene], told: list[Candidate]) -> list[Candidate]:
    """The claims of leads about holders whom the next sentence names."""
    bodies = [scene for scene in scenes if scene.sentence.role is Role.BODY]
    found = []
    for scene, following in pairwise(bodies[: _LEAD + 1]):
        post = _subject_post(scene)
        person = _named_next(following.sentence) if post is not None else None
        if post is None or person is None or scene.sentence.people:
            continue
        others = {c.position for c in told if c.person == person and c.aspect in (Aspect.HOLDS, Aspect.HELD_BEFORE)}
        position = scene.resolve(post, None)
        if position is None or (others and position not in others):
            continue
        if any(c.position == position and c.person not in (None, person) for c in told):
            continue
        if scene.article.positions[position].title in OF_MANY or any(
            c.person == person and c.position == position for c in told
        ):
            continue
        head = scene.sentence.head_token(post.head, post.head_end)
        found.append(
            Candidate(
                scene,
                person,
                Aspect.HOLDS,
                "unnamed",
                post.start,
                post.end,
                post=post,
                position=position,
                anchor=head,
                modality=Modality.ASSERTED,
                title=True,
            )
        )
    return found


def _subject_post(scene: Scene) -> PostMention | None:
    """The one post that a sentence names, as the subject of its main verb: who does something is somebody."""
    posts = [post for post in scene.sentence.posts if not post.counterpart]
    if len(posts) != 1 or scene.sentence.doc is None:
        return None
    post = posts[0]
    plain = not (post.former or post.then or post.new or post.incoming or post.nominated or post.plural or post.ended)
    head = scene.sentence.head_token(post.head, post.head_end)
    if not plain or post.indefinite or head is None or head.dep_ not in ("nsubj", "nsubjpass"):
        return None
    verb = verbs.read_verb(head.head)
    known = post.country is not None or post.organisation is not None
    return post if known and head.head.dep_ == "ROOT" and not verb.negated and verb.tense is not Tense.FUTURE else None


def _named_next(sentence: SentenceContext) -> int | None:
    """The subject with which a sentence opens, named in full and told of by no title of his own."""
    if not sentence.people or sentence.posts or sentence.doc is None:
        return None
    first = min(sentence.people, key=lambda mention: mention.start)
    rank_end = max((high for low, high in sentence.ranks if high <= first.start), default=0)
    opens = not sentence.text[rank_end : first.start].strip(" .") and (rank_end == 0 or sentence.ranks[0][0] == 0)
    if not opens or not first.full or not is_subject(first, sentence):
        return None
    return first.person if _BARE.match(sentence.text, first.end) is not None else None
