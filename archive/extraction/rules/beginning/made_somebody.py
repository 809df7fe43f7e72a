"""Whom a verb makes what: "made him minister of trade", "appointed her deputy minister", "elected him its president".

The parser takes the pronoun for the subject of a clause or, before a title, for its owner; the words in a row say more.
"""

from __future__ import annotations

import re

from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Verb
from archive.extraction.rules.sense.meaning import modality_of
from archive.extraction.scene import Scene
from archive.model import Aspect, Modality

_MAKE = frozenset("make name appoint elect choose create designate reappoint nominate proclaim install".split())
_THINGS = frozenset(
    "job post role rank title success victory promotion move decision this that it which death defeat election".split()
)
_WHOM = re.compile(r"\s+(?:also\s+|then\s+)?(?P<whom>him|her)\b")
_LINK = r"\s+(?:(?:instead|also|in turn)\s+)?(?:(?:as|to be)\s+)?(?:(?:the|an?|its|his|their|first)\s+)*"


def made_somebody(scene: Scene, verb: Verb) -> None:
    """Adds the post that one such verb gives to whom a pronoun right behind it means."""
    if verb.lemma not in _MAKE or verb.passive or verb.negated:
        return
    token = verb.token
    match = _WHOM.match(scene.text, token.idx + len(token))
    whom = scene.sentence.head_token(*match.span("whom")) if match is not None else None
    post = scene.post_after(match.end(), _LINK) if match is not None else None
    if post is None and match is not None:  # "made her deputy minister", which looks like a deputy of hers
        post = next((each for each in scene.sentence.posts if each.start == match.start("whom")), None)
    if whom is None or post is None or scene.led(post) is not None or any(c.post is post for c in scene.found):
        return
    givers = scene.subjects(token)
    subject = verbs.subject(token)
    if verb.lemma == "make" and not givers and subject is not None and subject.lemma_.lower() in _THINGS:
        return  # "that job made him commander of the programme"
    topic = scene.article.topic
    own = topic is not None and (whom.lower_ == "her") is bool(scene.article.topic_is_she) and topic not in givers
    person = topic if own else scene.antecedent(whom, givers)
    if person is None or person in givers:
        return  # "she appointed her deputy": her own
    modality = Modality.PROSPECTIVE if verb.lemma == "nominate" else modality_of(scene, verb)
    for each in scene.joined_posts(post):
        each.definite, each.possessive_pronoun = each.definite or not each.indefinite, False
        scene.change(person, Aspect.BEGAN, "appoints", token, token.idx, each.end, post=each, modality=modality)
