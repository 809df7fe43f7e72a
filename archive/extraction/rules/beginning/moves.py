"""From one post to the next by one verb: "was promoted from deputy commander to commander of the navy".

What he moves from he held before; what he moves to begins. Of two posts one may name the body for both.
"""

from __future__ import annotations

from archive.extraction.context import PostMention
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Verb
from archive.extraction.rules.sense.meaning import modality_of, quote_start
from archive.extraction.scene import Scene
from archive.model import Aspect, Modality

_MOVE = frozenset(
    """
    promote elevate raise rise advance move transfer go shift switch reassign redeploy demote relegate downgrade upgrade jump step graduate come leap vault
    climb ascend progress soar catapult propel lift bump
    """.split()
)
_FROM = (
    r"(?:\s+(?:in|on)\s+[\w\s]{2,20}?)?(?:\s+(?:up|down|over|straight|directly))?\s+from\s+"
    r"(?:(?:being|(?:the|his|her)\s+(?:old\s+|former\s+|previous\s+|earlier\s+|last\s+)?(?:post|position|job|role|rank)\s+(?:of|as))\s+)?(?:(?:the|a|an|its)\s+)?"
)
_TO = (
    r"[\s,]*(?:straight\s+|directly\s+|in\s+[\w\s]{2,20}?\s+)?(?:to|into)\s+"
    r"(?:(?:be|become|being|that\s+of|(?:the\s+)?(?:post|position|job|role)\s+(?:of|as))\s+)?(?:(?:the|a|an|its|that|full)\s+)*(?:of\s+)?"
)


def moves(scene: Scene, verb: Verb) -> None:
    """Adds the post that one verb moves somebody from, and the one that it moves him to."""
    if verb.lemma not in _MOVE or verb.negated:
        return
    token = verb.token
    at = token.idx + len(token)
    named = scene.named_at(at)
    old = scene.post_after(at, _FROM) or (
        scene.post_after(named.end, _FROM) if named is not None and not verb.passive else None
    )
    people = scene.subjects(token)
    if not verb.passive and (not people or (named is not None and old is not None and old.start > named.end)):
        people = [person for noun in verbs.objects(token) for person in scene.people_of(noun, alone=True)]
    if old is None or scene.led(old) is not None or len(people) != 1:
        return
    new = scene.post_after(old.end, _TO)
    if new is not None and scene.led(new) is None:
        _share_body(old, new)
    start, modality, person = quote_start(scene, token), modality_of(scene, verb), people[0]
    old.definite = old.definite or not old.indefinite
    if modality is not Modality.HYPOTHETICAL and not _told(scene, person, old):
        scene.state(person, old, "moves from", token, start, old.end, aspect=Aspect.HELD_BEFORE)
    if new is not None and scene.led(new) is None and not _told(scene, person, new):
        new.definite = new.definite or not new.indefinite
        scene.change(person, Aspect.BEGAN, "moves to", token, start, new.end, post=new, modality=modality)


def _told(scene: Scene, person: int, post: PostMention) -> bool:
    return any(c.person == person and c.post is post for c in scene.found)


def _share_body(old: PostMention, new: PostMention) -> None:
    """ "From deputy commander to commander of the navy", "from deputy commander of the navy to its commander"."""
    for bare, told in ((old, new), (new, old)):
        if bare.organisation is None and bare.country is None and bare.portfolio is None and bare.position is None:
            bare.organisation, bare.explicit = told.organisation, told.organisation is not None
            bare.country = told.country if told.organisation is None else None
