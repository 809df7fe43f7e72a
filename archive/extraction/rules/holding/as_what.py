"""What somebody does or is somewhere "as" the holder of a post.

Li attended the talks as commander of the fleet.       he has the post
Ma is now at the institute as a senior fellow.         of the institute
Chen, a general now with the bank as its chairman      of the bank
"""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.context import OrganisationMention, PostMention
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense
from archive.extraction.scene import Scene
from archive.model import Aspect

_AS = re.compile(r"(?<!such)(?<!same)(?<!known)(?P<body>,?)(?:\s+\w+ly)?\s+as\s+(?:(?:the|an?|its|his|her)\s+)?$")
_ARTICLE = re.compile(r"(?:the|an?|its|his|her)\s+", re.I)
# What one does as the holder of a post, not what makes him so or calls him so.
_DOES = frozenset(
    """
    attend appear speak sign accept sit deal testify accompany travel visit tour greet host preside address inspect brief welcome
    vote march watch open participate represent address
    """.split()
)
# What is done by somebody as the holder of a post, and makes no post his.
_DONE = frozenset(
    """
    sign read chair lead open address host attend write issue announce deliver inspect present receive welcome brief approve
    preside close launch convene conduct command
    """.split()
)
_AT = frozenset(("at", "with", "in", "on"))


def as_what(scene: Scene) -> None:
    """Adds the posts that stand behind such an "as"."""
    if " as " not in scene.text or scene.article.topic is not None:
        return
    for post in scene.sentence.posts:
        article = _ARTICLE.match(scene.text, post.start)
        before = scene.text[: article.end() if article is not None else post.start]
        link = _AS.search(before) if not (post.plural or post.former or post.counterpart) else None
        if link is None or scene.led(post) is not None or any(c.post is post for c in scene.found):
            continue
        body = next((m for m in scene.sentence.organisations if m.end == link.start()), None)
        head = scene.sentence.head_token(post.head, post.head_end)
        if head is None or (body is not None and _at_body(scene, post, body)):
            continue
        if not _by_whom(scene, post, link.start()):
            _does(scene, post, head, body)


def _does(scene: Scene, post: PostMention, head: Token, body: OrganisationMention | None) -> None:
    verb = verbs.governing_verb(head)
    if verb is None or verb.idx > post.start or verb.lemma_.lower() not in _DOES:
        return
    reading = verbs.read_verb(verb)
    if reading.modal or reading.negated or reading.passive or reading.tense in (Tense.FUTURE, Tense.BARE):
        return
    if any(scene.sentence.person_at(noun.idx) is not None for noun in verbs.objects(verb)):
        return  # "greeted Li as commander": which of them?
    if any(verb.idx < mention.start < post.start for mention in scene.sentence.people):
        return  # "sat down with Li, the most senior officer as vice chairman of the commission": he, it may be
    people = scene.subjects(verb)
    if len(people) != 1:
        return
    if body is not None and post.title == "member" and post.organisation is None:
        post.organisation, post.explicit = body.organisation, True  # "sits in the Senate as a member"
    post.definite = post.definite or not post.indefinite
    over = reading.tense in (Tense.PERFECT, Tense.PLUPERFECT) or (verb.lemma_ == "represent" and reading.past)
    aspect = Aspect.HELD_BEFORE if over else None
    scene.state(people[0], post, "as", verb, verb.idx, post.end, aspect=aspect, title=True)


def _by_whom(scene: Scene, post: PostMention, at: int) -> bool:
    """ "The order was signed by Li as vice chairman", "was read out by Ma, as chief of staff": who did it, as what."""
    mention = next((m for m in scene.sentence.people if m.end == at), None)
    agent = scene.sentence.head_token(mention.start, mention.end) if mention is not None else None
    if mention is None or agent is None or agent.dep_ != "pobj" or agent.head.lower_ != "by":
        return False
    verb = verbs.governing_verb(agent)
    if verb is None or verbs.lemma_of(verb) not in _DONE:
        return False
    reading = verbs.read_verb(verb)
    if not reading.passive or reading.modal or reading.negated or reading.tense in (Tense.FUTURE, Tense.BARE):
        return False
    post.definite = post.definite or not post.indefinite
    scene.state(mention.person, post, "as", verb, mention.start, post.end, title=True)
    return True


def _at_body(scene: Scene, post: PostMention, body: OrganisationMention) -> bool:
    """ "Tan is now with the Southern Theatre Command, reportedly as a deputy chief of staff"."""
    first = scene.sentence.head_token(body.start, body.end)
    link = first.head if first is not None else None
    if link is None or link.dep_ != "prep" or link.lower_ not in _AT:
        return False
    above = link.head
    while above.dep_ == "prep":
        above = above.head
    people: list[int] = []
    over = False
    if above.lemma_ == "be" and above.pos_ in ("AUX", "VERB"):
        reading = verbs.read_verb(above)
        if reading.negated or reading.modal or reading.tense not in (Tense.PRESENT, Tense.PAST, Tense.PLUPERFECT):
            return False
        people, over = scene.subjects(above), reading.tense is not Tense.PRESENT
    elif above.pos_ in ("NOUN", "PROPN") and re.search(r"\bnow\s+(?:at|with)\b", scene.text[above.idx : body.start]):
        mention = scene.mention_of(above)
        people = [mention.person] if mention is not None else []
    if len(people) != 1:
        return False
    if post.organisation is None and post.country is None and post.portfolio is None:
        post.organisation, post.explicit = body.organisation, True
    aspect = Aspect.HELD_BEFORE if over else None
    scene.state(people[0], post, "as", above, above.idx, post.end, aspect=aspect, title=True)
    return True
