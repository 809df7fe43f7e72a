"""Ends told without a word of the post: who goes, whom others retire, who stays until a day to come.

The congress will retire General Xu.         his post, by the title beside his name or by the article
Finance Minister Mbo goes too.               the same
Wu would stay until 2027.                    the same, on that day
Li has left the staff, where he was deputy.  what he was there
"""

from __future__ import annotations

import re

from archive.extraction.dating import date_of
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense, Verb
from archive.extraction.rules.ending.from_what import along_with, end_of_post
from archive.extraction.rules.sense.meaning import modality_of, quote_start
from archive.extraction.rules.whose.lost_posts import own_post
from archive.extraction.scene import Scene
from archive.extraction.when.values import Kind
from archive.model import Aspect, Modality

_STAY = frozenset(("stay", "remain", "serve", "continue"))
_ON = re.compile(
    r"\s+(?:on\s+)?(?:in\s+(?:the|his|her|that)\s+(?:post|office|job|position|role)\s+|in\s+office\s+)?(?:until|till)\b"
)
# Verbs after which "where he was chief" is over.
_GO_FROM = frozenset(
    "leave quit resign retire depart step give remove move transfer dismiss sack fire oust suspend discharge drop pluck take".split()
)
_ELSEWHERE = re.compile(r"\b(?:for|to|into|joined|became|and)\b")
_FROM_THERE = re.compile(r"\s+(?:up\s+|down\s+|away\s+)?(?:from|his|her)\b")
_AT_ONCE = r"immediately(?!\s+(?:after|for|following|before))|at\s+once|with\s+immediate\s+effect|straight\s+away"
_AWAY = re.compile(
    rf"(?:\s+after\s+(?:(?:less|more|fewer)\s+than\s+|only\s+|just\s+|nearly\s+|almost\s+|over\s+)?(?:\w+|\d+)\s+(?:years?|months?)\b)?(?:\s+(?:too|as\s+well|also|first|next|{_AT_ONCE}))?\s*(?:[.,;:]|$|\s+and\b)"
)
# "is expected to go before the summer"
_GOES_BY = re.compile(
    r"\s+(?:(?:before|by|after|in)\s+(?:the\s+)?(?:summer|autumn|spring|winter|elections?|vote|end\s+of|new\s+year)\b|(?:early|late|later)\s+(?:next|this)\s|soon\b)"
)
_EXPECTED = frozenset("expect tip".split())
# "is leaving in June", "will leave with the government"; not "is leaving on Friday", which may be for a visit
_OUT_OF_OFFICE = re.compile(
    r"(?:\s+(?:too|as\s+well|also|office|his\s+post|her\s+post))?(?:\s+(?:in\s+(?:January|February|March|April|May|June|July|August|September|October|November|December|\d{4})\b"
    r"|(?:early|late|later)\s+(?:next|this)\b|next\s+(?:month|year|spring|summer|autumn|fall)\b|at\s+the\s+end\s+of\b|with\s+the\s+(?:\w+\s+){0,2}(?:administration|government|cabinet)\b"
    r"|after\s+(?:\w+|\d+)\s+(?:years?|months?)\b|when\s+(?:the|his|her)\s+(?:administration|government|term)\b))"
)
_FOR_BODY = re.compile(
    r"(?:\s+there)?(?:\s+(?:in|early\s+in|late\s+in|last)\s+(?:[A-Z]\w+\s+)?(?:\d{4}|\w+))?\s+for\s+(?:the\s+)?"
)
_WHERE = frozenset(("where", "which"))


def leaves(scene: Scene, verb: Verb) -> None:
    """Adds who leaves by one verb."""
    if verb.lemma == "retire" and not verb.passive and (out := _retired(scene, verb)):
        end_of_post(scene, verb, out, "removed")
    elif verb.lemma == "go" and verb.tense in (Tense.PRESENT, Tense.FUTURE) and not verb.modal:
        _goes(scene, verb, _AWAY)
    elif verb.lemma in ("go", "leave", "depart") and _expected(verb):
        _goes(scene, verb, _GOES_BY)
    elif verb.lemma in ("leave", "retire", "depart") and _at_once(scene, verb):
        _goes(scene, verb, _AWAY)
    elif verb.lemma in ("leave", "depart") and _to_leave(verb):
        _goes(scene, verb, _OUT_OF_OFFICE)
    elif verb.lemma == "leave" and verb.past and not verb.passive and _left_for(scene, verb):
        return
    elif verb.lemma in _GO_FROM and (verb.past or (verb.lemma == "leave" and verb.tense is Tense.PRESENT)):
        _left_where(scene, verb)
    elif verb.lemma in _STAY and scene.article.topic is None:
        _stays_until(scene, verb)


def _retired(scene: Scene, verb: Verb) -> list[int]:
    """Whom others retire: "the congress will retire General Xu", and not "honoured retiring Chairman Holm"."""
    if any(post.outgoing and post.start <= verb.token.idx < post.head for post in scene.sentence.posts):
        return []
    nouns = [noun for noun in verbs.objects(verb.token) if noun.dep_ in ("dobj", "obj")]
    people = [person for noun in nouns for person in scene.people_of(noun)]
    return [*people, *(person for person in along_with(scene, verb.token) if nouns and person not in people)]


def _to_leave(verb: Verb) -> bool:
    """ "Is leaving in June", "will leave with the government": he still has the post."""
    going = verb.token.tag_ == "VBG" and any(child.lower_ in ("is", "are") for child in verb.token.children)
    ahead = (going and verb.tense is Tense.PRESENT) or verb.tense is Tense.FUTURE
    return ahead and not verb.negated and not verb.modal and not verbs.objects(verb.token)


def _expected(verb: Verb) -> bool:
    """ "Is expected to go", "is likely to leave"."""
    above = verb.token.head
    thought = above.lemma_.lower() in _EXPECTED or above.lower_ == "likely"
    return thought and verb.tense is Tense.BARE and verb.token.dep_ == "xcomp" and not verbs.objects(verb.token)


def _at_once(scene: Scene, verb: Verb) -> bool:
    """ "Retires at once", "is leaving with immediate effect"."""
    behind = verb.token.idx + len(verb.token)
    return verb.tense is Tense.PRESENT and re.match(rf"\s+(?:{_AT_ONCE})", scene.text[behind:]) is not None


def _goes(scene: Scene, verb: Verb, away: re.Pattern[str]) -> None:
    """ "Finance Minister Mbo goes too", "Defence Minister Wei will go": of whom a title beside the name says what he is."""
    token = verb.token
    match = away.match(scene.text, token.idx + len(token))
    people = scene.subjects(token) if match is not None else []
    modality = modality_of(scene, verb)
    if away is _OUT_OF_OFFICE and modality is Modality.ASSERTED:
        modality = Modality.PROSPECTIVE
    for person in people if modality in (Modality.ASSERTED, Modality.PROSPECTIVE) else ():
        own = {scene.position_of(c) for c in scene.found if c.person == person and c.aspect is Aspect.HOLDS and c.title}
        if len(own) == 1 and (position := own.pop()) is not None:
            start, end = quote_start(scene, token), token.idx + len(token)
            scene.change(person, Aspect.ENDED, "leaves", token, start, end, position=position, modality=modality)


def _left_for(scene: Scene, verb: Verb) -> bool:
    """ "Commissar Wang left there in 2010 for the Jinan region": what the title before his name says, he was until then; not
    where he left for Moscow."""
    token = verb.token
    link = _FOR_BODY.match(scene.text, token.idx + len(token))
    body = next((m for m in scene.sentence.organisations if link is not None and m.start == link.end()), None)
    people = scene.subjects(token) if body is not None else []
    if body is None or len(people) != 1 or verb.negated or scene.article.organisations[body.organisation].is_place:
        return False
    own = [
        c for c in scene.found if c.person == people[0] and c.aspect is Aspect.HOLDS and c.title and c.end <= token.idx
    ]
    if len(own) != 1 or modality_of(scene, verb) is not Modality.ASSERTED:
        return False
    position = scene.position_of(own[0])
    scene.found.remove(own[0])
    start = min(own[0].start, quote_start(scene, token))
    scene.change(people[0], Aspect.HELD_BEFORE, "moves from", token, start, body.end, position=position)
    return True


def _left_where(scene: Scene, verb: Verb) -> None:
    """ "Has left the Joint Staff Department, where he was deputy chief": what he was there he is no longer."""
    token = verb.token
    if verb.negated or verb.modal or not any(word.lower_ in _WHERE for word in token.doc[token.i :]):
        return
    modality = modality_of(scene, verb)
    if verb.lemma in ("take", "move", "give", "step") and not _FROM_THERE.match(scene.text, token.idx + len(token)):
        return
    for held in [c for c in scene.found if c.aspect is Aspect.HELD_BEFORE and c.anchor is not None]:
        clause = held.anchor
        if clause is None or clause.i < token.i or clause.dep_ not in ("relcl", "advcl", "ccomp"):
            continue
        where = (clause, *(child for child in clause.children if child.dep_ == "prep"))
        if not any(c.lower_ in _WHERE for each in where for c in each.children) or token not in clause.ancestors:
            continue
        there = date_of(scene.sentence, clause)
        position = scene.position_of(held)
        if there is not None and there.kind in (Kind.UNTIL, Kind.FROM_TO):
            continue  # "left the ministry, where he had been deputy until 2012"
        if position is None or held.person is None or held.person not in _going(scene, verb):
            continue
        if _ELSEWHERE.search(_bare(scene, token.idx + len(token), clause.left_edge.idx)):
            continue  # "left the army for the ministry, where he was adviser"
        body = scene.article.positions[position].organisation
        for other in [c for c in scene.found if c.anchor == token and c.aspect is Aspect.ENDED]:
            seat = scene.position_of(other)
            if seat is not None and scene.article.positions[seat].organisation == body:
                scene.found.remove(other)  # "left the commission, where he was vice chairman": no more than that
        if verbs.read_verb(clause).tense is Tense.PAST:
            scene.found.remove(held)
        start = min(quote_start(scene, token), held.start)
        scene.change(held.person, Aspect.ENDED, "leaves", token, start, held.end, position=position, modality=modality)


def _bare(scene: Scene, start: int, end: int) -> str:
    """Part of the text without the names of bodies."""
    left, at = "", start
    for body in scene.sentence.organisations:
        if at <= body.start < end:
            left, at = left + scene.text[at : body.start], body.end
    return left + scene.text[at:end]


def _going(scene: Scene, verb: Verb) -> list[int]:
    """Who goes: the subject of "has left" and "was removed", the object of "removed"."""
    active = verb.lemma in ("leave", "quit", "resign", "retire", "depart", "step", "give")
    if verb.passive or active:
        return scene.subjects(verb.token)
    return [person for noun in verbs.objects(verb.token) for person in scene.people_of(noun)]


def _stays_until(scene: Scene, verb: Verb) -> None:
    """ "Wu would stay until 2017": the end, where that is still to come."""
    token, published = verb.token, scene.article.published
    when = date_of(scene.sentence, token)
    if when is None or when.kind is not Kind.UNTIL or when.start < token.idx or published is None or verb.negated:
        return
    if (
        when.bounds.earliest is None
        or when.bounds.earliest <= published
        or not _ON.match(scene.text, token.idx + len(token))
    ):
        return
    finite = verbs.finite_verb(token)
    if finite is not None and verbs.read_verb(finite).tense is Tense.PLUPERFECT:
        return  # "had been due to stay until April"
    people = scene.subjects(token)
    position = own_post(scene, people[0]) if len(people) == 1 else None
    if position is not None:
        start, modality = quote_start(scene, token), Modality.PROSPECTIVE
        scene.change(people[0], Aspect.ENDED, "leaves", token, start, when.end, position=position, modality=modality)
