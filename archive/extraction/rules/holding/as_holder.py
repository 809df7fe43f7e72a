"""Whatever somebody does, gets or loses "as" the holder of a post, where no rule knows the verb.

Li debuted as commander.                       he has the post
It was Li's first visit as commander.          he has it
Li was handpicked as commander in 2019.        his time began
Li bowed out as commander on Friday.           it ended
Li was mentioned as commander.                 nothing: what somebody is taken for, or may become
Li is talked about as commander.               it may begin
"""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.context import PostMention
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense, Verb
from archive.extraction.rules.holding.as_deeds import is_over, what_of_it
from archive.extraction.rules.sense.meaning import modality_of, quote_start
from archive.extraction.scene import Scene
from archive.model import Aspect, Modality

_AS = re.compile(
    r"(?<!such)(?<!same)(?<!known)(?<!well)(?<!much)(?P<aside>,?)\s+as\s+(?:(?:the|an?|its|his|her|their|acting|new)\s+)*$"
)
_ARTICLE = re.compile(r"(?:the|an?|its|his|her|their)\s+", re.I)
# "signed the order for his removal as minister": of him who is removed
_CHANGE = re.compile(
    r"\b(?:removal|dismissal|discharge|ouster|sacking|firing|suspension|appointment|nomination|promotion)$"
)
_ONCE = re.compile(r"\b(?:at one time|at the time|earlier|before (?:that|this)|previously|once)\b", re.I)
_FIRST_TIME = re.compile(r"\s+for\s+the\s+(?:first|second|third|last|only)\s+time$")
_REACH = 90  # characters from the verb to its "as"
# "fills in as chief", "deputises as chief": for the time being, as whoever "stands in"
_FOR_NOW = frozenset("fill stand deputise deputize officiate".split())
_SPOKEN_OF = re.compile(r"\s+(?:about|of)(?:\s+\w+ly)?")
_PEOPLE = frozenset(
    """
    man woman person civilian soldier general admiral colonel officer lawmaker politician diplomat veteran ally aide loyalist
    adviser outsider insider economist lawyer judge professor academic businessman technocrat newcomer deputy successor
    figure minister ex-minister him her
    """.split()
)
# What is done by somebody as the holder of a post, and makes no post his.
_DONE = frozenset(
    """
    sign read chair lead open address host attend write issue announce deliver inspect present receive welcome brief approve
    preside close launch convene conduct command
    """.split()
)
_WISHES = frozenset(
    "candidacy nomination bid campaign hope prospect reputation image choice selection appointment election job term time tenure stint year day decade career name successor replacement position post role experience period record colleague superior boss chief subordinate predecessor friend number".split()
)


def _is_new(scene: Scene, post: PostMention, verb: Verb, at: int) -> bool:
    """ "Was revealed as its new director", "came to the meeting as its new director": told as a change; one who is presented
    on a day is so to those who meet him."""
    new = post.new or re.search(r"\bnew\b", scene.text[at : post.head]) is not None
    return new and verb.lemma not in ("present", "introduce")


def as_holder(scene: Scene) -> None:
    """Adds what such sentences say of posts of which nothing has been said yet."""
    if " as " not in scene.text or scene.article.topic is not None:
        return
    for post in scene.sentence.posts:
        if post.plural or post.former or post.counterpart or post.nominated:
            continue
        article = _ARTICLE.match(scene.text, post.start)
        before = scene.text[: article.end() if article is not None else post.start]
        link = _AS.search(before[max(0, len(before) - 40) :])
        if link is None or scene.led(post) is not None or any(c.post is post for c in scene.found):
            continue
        at = max(0, len(before) - 40) + link.start()
        head = scene.sentence.head_token(post.head, post.head_end)
        if head is None or head.dep_ != "pobj" or _is_subject(scene, post):
            continue
        if _by_whom(scene, post, at) or _whose_deed(scene, post, at) or link["aside"] or _by_noun(scene, post, head):
            continue
        _by_verb(scene, post, head, at)


def _is_subject(scene: Scene, post: PostMention) -> bool:
    """ "left as the minister spoke": a clause of time."""
    span = scene.sentence.span(post.end, len(scene.text))
    return span is not None and len(span) > 0 and span[0].tag_ in ("VBD", "VBZ", "MD")


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
    scene.state(mention.person, post, "as holder", verb, mention.start, post.end, title=True)
    return True


_DID = re.compile(r"\s+(?:(?:has|had|have)\s+)?(?:(?:himself|herself|personally|also)\s+)?(?P<verb>\w+)\Z")
_WHICH = re.compile(r"(?:\b(?:that|which)|[a-z])\s+\Z")


def _whose_deed(scene: Scene, post: PostMention, at: int) -> bool:
    """ "An order that Li signed as chairman", "the decree Ma had issued as minister": what he did it as, behind a name in the
    sentence who is not he."""
    for mention in scene.sentence.people:
        did = _DID.match(scene.text, mention.end, at) if mention.end < at else None
        verb = scene.sentence.head_token(did.start("verb"), did.end("verb")) if did is not None else None
        if (
            verb is None
            or verb.dep_ not in ("relcl", "acl")
            or verb.tag_ not in ("VBD", "VBN")
            or verbs.lemma_of(verb) not in _DONE
        ):
            continue
        rank = next((low for low, high in scene.sentence.ranks if 0 <= mention.start - high <= 1), mention.start)
        reading = verbs.read_verb(verb)
        if reading.passive or reading.negated or reading.modal or _WHICH.search(scene.text, 0, rank) is None:
            continue
        post.definite = post.definite or not post.indefinite
        # at the time of the sentence, as a title beside the name would be
        anchor = verbs.governing_verb(verb.head) or verb
        scene.state(mention.person, post, "as holder", anchor, mention.start, post.end, title=True)
        return True
    return False


def _by_noun(scene: Scene, post: PostMention, head: Token) -> bool:
    """ "It was Li's first visit as commander", "In his speech as minister, Li", "Li, the most senior officer as vice chairman"."""
    noun = head.head.head if head.head.lower_ == "as" else None
    if noun is None or noun.pos_ != "NOUN" or _FIRST_TIME.search(scene.text, 0, noun.idx + len(noun)):
        return False
    if noun.dep_ == "appos" and noun.lemma_.lower() in _PEOPLE and noun.i > noun.head.i:
        named = scene.people_of(noun.head, alone=True)
        for person in named:
            post.definite = post.definite or not post.indefinite
            scene.state(person, post, "as holder", noun, noun.idx, post.end, title=True)
        return bool(named)
    owner = next((child for child in noun.children if child.dep_ == "poss"), None)
    if owner is None:
        return False
    if _OPPOSITE.search(scene.text, owner.idx, noun.idx + len(noun)) is not None:
        _his_counterpart(scene, post, noun, owner.idx)
        return True
    if noun.lemma_.lower() in _WISHES:
        return True
    people = scene.people_of(owner)
    verb = verbs.governing_verb(noun)
    reading = verbs.read_verb(verb) if verb is not None else None
    if len(people) != 1 or (
        reading is not None and (reading.modal or reading.negated or reading.tense is Tense.FUTURE)
    ):
        return True
    post.definite = post.definite or not post.indefinite
    scene.state(people[0], post, "as holder", verb or noun, owner.idx, post.end, title=True)
    return True


_OPPOSITE = re.compile(r"\b(?:counterparts?|opposite\s+numbers?)$")


def _his_counterpart(scene: Scene, post: PostMention, noun: Token, start: int) -> None:
    """ "Met Liu Lin, his opposite number as commander of the district": what the one before the comma is."""
    named = next((m for m in scene.sentence.people if scene.text[m.end : start] == ", "), None)
    if named is not None:
        post.definite = post.definite or not post.indefinite
        scene.state(named.person, post, "as holder", noun, named.start, post.end, title=True)


def _by_verb(scene: Scene, post: PostMention, head: Token, at: int) -> None:
    token = verbs.governing_verb(head)
    if token is None or token.idx > at or at - token.idx > _REACH or token.dep_ in ("amod", "acl", "csubj"):
        return
    between = _FIRST_TIME.sub("", scene.text[token.idx + len(token) : at])
    if re.search(r"[;:]|,\s|\b(?:that|who|terms?|tours?|stints?|spells?|years?|time|days|place)\b", between):
        return
    if _CHANGE.search(between):
        return
    if token.lemma_ in ("talk", "speak") and _SPOKEN_OF.fullmatch(between):
        _thought_of(scene, post, token)
        return
    verb = verbs.read_verb(token)
    if not verb.passive and any(_is_somebody(scene, noun, token) for noun in verbs.objects(token)):
        return  # "picks a civilian as minister", "put Li in his place as commander": not whoever does so
    aspect = what_of_it(verb, between)
    modality = modality_of(scene, verb)
    if aspect is None or modality in (Modality.DENIED, Modality.HYPOTHETICAL) or verb.tense is Tense.BARE:
        return
    if _ONCE.search(scene.text[:at]) or any(
        token.idx < mention.start < post.start for mention in scene.sentence.people
    ):
        return  # "greeted Li as commander": which of them?
    people = scene.subjects(token)
    if len(people) != 1:
        return
    post.definite = post.definite or not post.indefinite
    if aspect is not Aspect.HOLDS:
        scene.change(
            people[0], aspect, "as holder", token, quote_start(scene, token), post.end, post=post, modality=modality
        )
    elif modality is Modality.ASSERTED:
        scene.state(
            people[0],
            post,
            "as holder",
            token,
            token.idx,
            post.end,
            aspect=Aspect.HELD_BEFORE if is_over(verb) else Aspect.BEGAN if _is_new(scene, post, verb, at) else None,
            title=True,
        )
        if verb.lemma in _FOR_NOW and scene.found[-1].post is post:
            scene.found[-1].acting = True


def _thought_of(scene: Scene, post: PostMention, token: Token) -> None:
    """ "Li is talked about as a member of the commission": to become one."""
    reading = verbs.read_verb(token)
    people = scene.subjects(token)
    if not reading.passive or reading.tense not in (Tense.PRESENT, Tense.PERFECT) or len(people) != 1:
        return
    start, ahead = quote_start(scene, token), Modality.PROSPECTIVE
    scene.change(people[0], Aspect.BEGAN, "as holder", token, start, post.end, post=post, modality=ahead)


def _is_somebody(scene: Scene, noun: Token, verb: Token) -> bool:
    """Whether an object is a person, named or not."""
    if noun.i < verb.i or noun.dep_ not in ("dobj", "obj") or noun.tag_ in ("NNS", "NNPS"):
        return False
    if noun.pos_ == "PROPN" and not any(
        m.start <= noun.idx < m.end for m in (*scene.sentence.organisations, *scene.sentence.countries)
    ):
        return True  # a name that nobody knew for one
    words = {noun.lower_, noun.lemma_.lower()}
    return not words.isdisjoint(_PEOPLE) or scene.sentence.person_at(noun.idx) is not None
