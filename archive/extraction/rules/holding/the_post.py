"""What a sentence says of somebody and "the post", once it is known which: that he has it, or once had it."""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.context import PostMention
from archive.extraction.dating import date_of
from archive.extraction.parsing.verbs import Tense, Verb
from archive.extraction.rules.holding.copulas import say
from archive.extraction.rules.holding.told_then import has_by_now, told_then
from archive.extraction.rules.sense.in_row import counted
from archive.extraction.rules.whose.seats import Seat
from archive.extraction.scene import Scene
from archive.extraction.when.values import Kind
from archive.model import Aspect

_BEFORE_TIME = re.compile(r"\s+(?:(?:in|on|from|since|early in|late in)\s+)?")
_OF_A_ROW = frozenset(("first", "last", "latest", "youngest", "oldest", "only"))


def last_told(scene: Scene, person: int, *, over: bool = False) -> int | None:
    """The post that somebody else has by the words just before: the one that changes hands, if they say so."""
    told = [c for c in (*scene.before, *scene.found) if c.person != person]
    last = [c for c in told if c.scene is told[-1].scene and scene.sentence.index - c.scene.sentence.index == 1]
    changed = {scene.position_of(c) for c in last if c.aspect in (Aspect.BEGAN, Aspect.ENDED) and not c.title}
    if len(changed) == 1 and any(c.title for c in last):
        return changed.pop()
    for other in reversed((*scene.before, *scene.found)):
        if scene.sentence.index - other.scene.sentence.index > 1:
            return None
        over_too = (Aspect.HELD_BEFORE, Aspect.ENDED) if over else ()
        if other.person != person and other.aspect in (Aspect.HOLDS, Aspect.BEGAN, Aspect.NOT_HOLDING, *over_too):
            return scene.position_of(other)
    return None


def once_held(scene: Scene, verb: Verb, person: int, position: int | None, end: int) -> None:
    if position is None or any(c.person == person and scene.position_of(c) == position for c in scene.found):
        return
    start = min(verb.token.idx, verb.token.left_edge.idx)
    own = PostMention(start, end, start, end, "", position=position)
    scene.state(person, own, "holds the post", verb.token, start, end, aspect=Aspect.HELD_BEFORE)


def apposed_post(scene: Scene, noun: Token) -> PostMention | None:
    """The title to which "the post" stands in apposition, the time of it apart: "became commander in 2017, a post that"."""
    start = noun.left_edge.idx
    post = next((post for post in reversed(scene.sentence.posts) if post.end <= start), None)
    if post is None:
        return None
    end = next(
        (w.end for w in scene.sentence.whens if _BEFORE_TIME.fullmatch(scene.text[post.end : w.start])), post.end
    )
    return post if re.fullmatch(r"\s*[,–—-]+\s*", scene.text[min(end, start) : start]) else None


def hold(scene: Scene, verb: Verb, person: int, seat: Seat) -> None:
    position = seat.position if seat.position is not None else scene.resolve(seat.post, person) if seat.post else None
    if position is None or any(c.person == person and c.anchor == verb.token for c in scene.found):
        return
    if told_then(scene, person) or (seat.vague and verb.past and has_by_now(scene, person, position)):
        return  # "since 2006, when Holm, now the president, held the post": that of which the sentence speaks
    if counted(verb) or (verb.tense is Tense.BARE and verb.token.head.lower_ in _OF_A_ROW):
        return  # "was the youngest to hold the office": how many have, not that he will
    start = verb.token.idx
    say_of_post(scene, verb, person, PostMention(start, seat.end, start, seat.end, "", position=position))


def say_of_post(scene: Scene, verb: Verb, person: int, post: PostMention) -> None:
    """Adds that somebody has the post, or had it."""
    keeps = verb.lemma in ("keep", "retain")
    until = date_of(scene.sentence, verb.token) if keeps else None
    over = until is not None and until.kind in (Kind.UNTIL, Kind.FROM_TO) and verb.past  # "a post he kept until 2014"
    if keeps and not over and _goes_on(verb):
        scene.state(person, post, "holds the post", verb.token, verb.token.idx, post.end)  # when others went, he stayed
    else:
        say(scene, verb, person, post, "holds the post", verb.token.idx)


def _goes_on(verb: Verb) -> bool:
    """Whether who keeps a post has it today: "kept" when others went, "will keep" when he comes to another."""
    told = verb.tense in (Tense.PAST, Tense.PERFECT, Tense.FUTURE)
    return told and not verb.negated and not verb.modal
