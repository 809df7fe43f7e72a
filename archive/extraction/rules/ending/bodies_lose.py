"""Who is gone because a body lost him: "The navy lost its commander, Li", "the purge cost the force its chief, Ma"."""

from __future__ import annotations

from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Verb
from archive.extraction.rules.sense.meaning import modality_of
from archive.extraction.scene import Scene
from archive.model import Aspect, Modality

_LOSE = frozenset(("lose", "cost", "deprive", "rob"))


def bodies_lose(scene: Scene, verb: Verb) -> None:
    """Turns the titles of those whom a body has lost into ends."""
    if verb.lemma not in _LOSE or not verb.past or verb.negated or modality_of(scene, verb) is not Modality.ASSERTED:
        return
    token = verb.token
    subject = verbs.subject(token)
    if subject is None or scene.people_of(subject):
        return  # "Li lost his aide, Ma"
    if verb.lemma == "lose" and not _is_body(scene, subject.idx) and subject.lower_ not in ("it", "which"):
        return
    for told in [c for c in scene.found if c.title and c.aspect is Aspect.HOLDS and c.post is not None]:
        post = told.post
        if post is None or post.start < token.idx or post.indefinite or told.person is None:
            continue
        head = scene.sentence.head_token(post.head, post.head_end)
        if head is None or verbs.governing_verb(head) != token:
            continue
        between = scene.text[token.idx : post.start]
        if any(word in between for word in (" to ", ";", ":", " when ", " after ")):
            continue  # "lost the vote to its chairman, Ma"
        scene.found.remove(told)
        scene.change(told.person, Aspect.ENDED, "removed", token, told.start, told.end, post=post)


def _is_body(scene: Scene, at: int) -> bool:
    named = (*scene.sentence.organisations, *scene.sentence.countries)
    return any(m.start <= at < m.end for m in named)
