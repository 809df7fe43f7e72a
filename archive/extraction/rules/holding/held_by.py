"""Posts that somebody else's sentence says he holds: "the post is now held by Wang", "a role once filled by Chen"."""

from __future__ import annotations

import re

from archive.extraction.context import PostMention
from archive.extraction.dating import date_of
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense, Verb
from archive.extraction.rules.holding.copulas import say
from archive.extraction.rules.holding.the_post import apposed_post, hold, last_told, once_held
from archive.extraction.rules.whose.seats import POST_WORDS, seats_of
from archive.extraction.scene import Scene
from archive.extraction.when.values import Kind
from archive.model import Aspect

_ONCE = re.compile(r"\b(?:once|previously|formerly|earlier|last|long|then|until \w+)\s+$")
_POST_LEAD = re.compile(
    r"\b(?:the|a)\s+(?:\w+\s+)?(?:post|position|role|title|job|office)\s+(?:of|as)\s+(?:the\s+)?$", re.I
)


def named_held(scene: Scene, verb: Verb) -> bool:
    """ "The post of commander is held by Li", "the job of army chief, now occupied by Li"."""
    people = [person for noun in verbs.prepositional(verb.token, "by") for person in scene.people_of(noun)]
    for post in reversed(scene.sentence.posts) if people else ():
        lead = _POST_LEAD.search(scene.text[: post.start]) if post.end <= verb.token.idx else None
        if lead is not None and not re.search(r"[;:]|\b(?:and|but)\b", scene.text[post.end : verb.token.idx]):
            for person in people:
                say(scene, verb, person, post, "holds the post", lead.start())
            return True
    return False


def _of_another(scene: Scene, person: int, position: int | None) -> bool:
    """Whether the text has just called somebody else the holder of it: "President Holm picked an admiral. The job is held by Du"."""
    told = [c for c in (*scene.before, *scene.found) if c.aspect is Aspect.HOLDS and c.title and c.person != person]
    near = [c for c in told if scene.sentence.index - c.scene.sentence.index <= 1]
    return position is not None and any(scene.position_of(c) == position for c in near)


_UNTIL_THEN = re.compile(r"\s+(?:up\s+)?(?:until|till)\s+(?:then|now|recently)\b")


def held_by(scene: Scene, verb: Verb) -> None:
    """ "The post is now held by Wang", "was previously held by Chen", "a post once held by Chen": the post just told of."""
    token = verb.token
    noun = token.head if token.dep_ in ("acl", "relcl") else verbs.subject(token)
    past = verb.tense in (Tense.PAST, Tense.PLUPERFECT)
    if token.dep_ == "acl":
        past = _ONCE.search(scene.text[max(0, token.idx - 20) : token.idx]) is not None
        until = date_of(scene.sentence, token)
        past = past or (until is not None and until.kind in (Kind.UNTIL, Kind.FROM_TO))
        past = past or _UNTIL_THEN.match(scene.text, token.idx + len(token)) is not None
    if noun is None or noun.lemma_.lower() not in POST_WORDS or verb.negated or verb.modal:
        return
    for agent in verbs.prepositional(token, "by"):
        for person in scene.people_of(agent):
            if not past and token.dep_ == "acl" and (own := apposed_post(scene, noun)) is not None:
                # "chief of staff until May, a post now held by Li"
                position = scene.resolve(own, person)
                start, end = noun.left_edge.idx, agent.idx + len(agent)
                held = PostMention(start, end, start, end, "", position=position)
                if position is not None and not any(c.person == person and c.position == position for c in scene.found):
                    scene.state(person, held, "holds the post", None, start, end)
                continue
            if not past:
                for seat in seats_of(scene, noun, person, gained=False) if token.dep_ != "acl" else ():
                    if not _of_another(scene, person, seat.position):
                        hold(scene, verb, person, seat)
                continue
            before = apposed_post(scene, noun)
            if before is not None:
                position = scene.resolve(before, person)
            else:
                lost = _just_lost(scene, person)
                position = lost if lost is not None else last_told(scene, person)
            once_held(scene, verb, person, position, agent.idx + len(agent))


def _just_lost(scene: Scene, person: int) -> int | None:
    """ "The president fired the police chief, Holm. The post had been held by Holm since 2021"."""
    gone = [c for c in (*scene.before, *scene.found) if c.person == person and c.aspect is Aspect.ENDED]
    return scene.position_of(gone[-1]) if gone else None
