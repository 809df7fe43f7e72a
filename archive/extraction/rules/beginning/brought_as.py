"""What somebody came, was sent or was brought somewhere "as": of a life, and in news of who is sent or reassigned.

In 1990 Holm brought her in as minister of trade.     she took up the post
He came home in 1991 as chief of the general staff.                        the same
She was sent to Oslo as ambassador.                                        of the state that sends her
"""

from __future__ import annotations

import re

from archive.extraction.context import PostMention
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Verb
from archive.extraction.rules.sense.meaning import modality_of, quote_start
from archive.extraction.scene import Candidate, Scene
from archive.model import Aspect, Modality

_COME = frozenset("come go enter join return move transfer leave switch settle arrive".split())
_BRING = frozenset(
    """
    bring send call recall summon take post dispatch recruit hire draft move transfer second assign attach install
    accredit ask persuade induct include co-opt despatch
    """.split()
)
# In news, where much else is done "as" something.
_SENT = frozenset("send reassign redeploy transfer post dispatch second bring recall".split())
_WHERE_TO = re.compile(r"\s(?:into|back|(?:to|in|over|home)(?=\s+(?:the\s+)?(?:[A-Z]|capital\b)|\s+as\b))\b")
_LEADS = re.compile(r"\bas\b|\bto be(?:come)?\b")
# What lies between the verb and "as": where to, when, by whom; no other clause.
_BETWEEN = re.compile(
    r"(?:\s+(?!who\b|which\b|that\b|when\b|where\b|after\b|before\b|known\b|such\b|so\b|well\b|but\b)[^\s,;:()]+){0,14}?(?:,[^,;:.()]{3,60},)?(?:\s*,)?\s+(?:first\s+|initially\s+|again\s+|back\s+)?(?:(?:to\s+(?:serve|act|work)\s+)?as|to\s+be|to\s+become)\s+(?:(?:an?|the|its|his|her|their|one\s+of\s+(?:the|its))\s+)?"
)
_NOT_A_POST = re.compile(
    r"\b(?:as\s+(?:well|soon|far|long|much|many)|such\s+as|regard|view|see|describe|know|treat|consider|think|pose|appear|act)\b"
)


def brought_as(scene: Scene, verb: Verb) -> None:
    """Adds the post that stands behind such an "as"."""
    topic = scene.article.topic
    sent = topic is None and verb.lemma in _SENT and verb.passive and verb.past
    brought = topic is None and verb.lemma in _SENT and not verb.passive and verb.past
    if (topic is None and not sent and not brought) or verb.negated or not _LEADS.search(scene.text):
        return
    comes = verb.lemma in _COME and not verb.passive
    if not comes and not sent and not brought and verb.lemma not in _BRING:
        return
    token = verb.token
    post = _post(scene, token.idx + len(token))
    if post is None or any(c.post is post and not _still_to_be(c) for c in scene.found):
        return
    if comes or verb.passive:
        people = scene.subjects(token)
    else:
        people = [p for noun in verbs.objects(token) for p in scene.people_of(noun, alone=True)]
    modality = modality_of(scene, verb)
    if brought and _WHERE_TO.search(scene.text, token.idx, post.start) is None:
        return  # "brought Li to tears as head of the bank"
    sent = sent or brought
    if sent and re.search(r"\bfrom\b", scene.text[token.idx : post.start]):
        return  # "was transferred from his post as commander"
    placed = post.organisation is not None or post.country is not None or post.title.startswith("ambassador")
    if sent and not placed and not _is_known(scene, post):
        return  # "was sent to the talks as head of the delegation"
    topic = people[0] if sent and len(people) == 1 else topic
    if sent and not verb.passive and topic is not None:
        # "when Jiang brought him to the capital as deputy chief of staff": not Jiang
        scene.found = [c for c in scene.found if c.post is not post or c.person == topic]
    if topic is None or topic not in people or modality is Modality.HYPOTHETICAL or scene.led(post) is not None:
        return
    scene.found = [c for c in scene.found if c.post is not post]
    for each in scene.joined_posts(post):
        each.definite = each.definite or not each.indefinite
        scene.change(
            topic, Aspect.BEGAN, "go", token, quote_start(scene, token), each.end, post=each, modality=modality
        )


def _is_known(scene: Scene, post: PostMention) -> bool:
    """Whether a title tells its body by itself: "deputy chief of the general staff"."""
    number = scene.resolve(post, None) if " of the " in post.title else None
    return number is not None and scene.article.positions[number].organisation is not None


def _still_to_be(candidate: Candidate) -> bool:
    """Whether an infinitive alone told of a post: "recalled him to be adviser"."""
    return candidate.rule in ("copula", "serves as") and candidate.modality is Modality.PROSPECTIVE


def _post(scene: Scene, end: int) -> PostMention | None:
    for post in scene.sentence.posts:
        if post.start <= end:
            continue
        start = post.start if scene.text[post.start : post.head] else post.head
        between = scene.text[end:start]
        if len(between) > 140 or _NOT_A_POST.search(between):
            return None
        if _BETWEEN.fullmatch(between):
            return None if post.plural or post.former or post.counterpart else post
    return None
