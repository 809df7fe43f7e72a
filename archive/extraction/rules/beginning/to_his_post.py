"""Beginnings told by "the post" alone: "Kim was put into the post last spring", "she was elevated to the job".

The post is the one that the article has given whoever is meant; nothing is said where it has given none.
"""

from __future__ import annotations

from spacy.tokens import Token

from archive.extraction.dating import date_of
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Verb
from archive.extraction.rules.sense.meaning import modality_of, quote_start
from archive.extraction.rules.whose.understood import understood
from archive.extraction.scene import Scene
from archive.model import Aspect, Modality

_PUT = frozenset(
    ("name", "appoint", "elect", "promote", "elevate", "raise", "assign", "confirm", "install", "choose", "select")
)
_COMES = frozenset(("return", "rise", "accede", "ascend"))
_POSTS = frozenset(("post", "position", "job", "role", "office"))
_HIS = frozenset(("his", "her"))
_THE = frozenset(("the", "that"))
_NOW = frozenset(("current", "present", "same"))


def to_his_post(scene: Scene, verb: Verb) -> None:
    """ "was put into the post last spring": of news, the beginning in what somebody is said to be."""
    comes = verb.lemma in _PUT if verb.passive else verb.lemma in _COMES
    if scene.article.topic is not None or not comes or verb.negated or verb.modal:
        return
    token = verb.token
    noun = next((n for n in verbs.prepositional(token, "to") if n.lemma_.lower() in _POSTS), None)
    people = scene.subjects(token) if noun is not None and _alone(noun) else []
    if noun is None or len(people) != 1 or modality_of(scene, verb) is not Modality.ASSERTED:
        return
    person = people[0]
    back = verb.lemma == "return"  # news, whatever its day
    if any(c.person == person and c.anchor is token for c in scene.found):
        return
    if back and any(child.lower_ in _HIS for child in noun.children):
        return  # "returned to her post after an illness": it was hers
    if not back and date_of(scene.sentence, token) is None:
        return
    position = scene.known_post(person, gone=back)
    position = understood(scene, person) if position is None and back else position
    begun = any(
        c.person == person and c.aspect is Aspect.BEGAN and scene.position_of(c) == position for c in scene.found
    )
    if position is not None and not begun:
        start, end = quote_start(scene, token), noun.idx + len(noun)
        scene.change(person, Aspect.BEGAN, "takes office", token, start, end, position=position)


def _alone(noun: Token) -> bool:
    """Whether nothing says which post it is but whose: "his post", "the job", "her current position"."""
    words = {child.lower_ for child in noun.children if child.dep_ in ("poss", "det", "amod", "compound")}
    further = any(
        child.dep_ in ("prep", "relcl", "acl", "appos") and child.lower_ in ("of", "as", "at")
        for child in noun.children
    )
    return bool(words & (_HIS | _THE)) and words <= _HIS | _THE | _NOW and not further
