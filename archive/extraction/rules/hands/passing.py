"""Who gets, has, keeps or loses a post by one verb, whatever noun stands for the post (`frames`, `places`, `thing`).

Whatever rules of single verbs have read before is left to them: this one adds what none of them has told.
"""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.context import PostMention
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense, Verb
from archive.extraction.rules.hands.frames import Passing, passings
from archive.extraction.rules.hands.one_each import names_more, one_each
from archive.extraction.rules.hands.places import Place, nouns, places
from archive.extraction.rules.hands.thing import body_told, ends, may_be_post, seats_on, things
from archive.extraction.rules.holding.copulas import say
from archive.extraction.rules.sense.meaning import modality_of, quote_start
from archive.extraction.rules.whose.seats import POST_WORDS, Seat
from archive.extraction.scene import Candidate, Scene
from archive.model import Aspect, Modality

_ELSEWHERE = re.compile(r"\s+to\s+the\s+(?:(?:very\s+)?top\b|ministry\s+of\b)")
_STATES = (Passing.HAS, Passing.KEEPS, Passing.SITS, Passing.RUNS)
# Who does this had what he does it with; a president hands posts over that were never his.
_OWN = frozenset(("leave", "bequeath", "cede", "yield"))
_HAND_ON = frozenset(("hand", "pass", "turn", "transfer"))
# What one does to a thing that one has alone: nobody inherits a seat among many by the name of the body.
_WHOLLY = frozenset("inherit give lay hand surrender relinquish entrust belong".split())
_TO_SOMEBODY = (Passing.GIVES, Passing.GOES, Passing.PUTS)
_LASTS = re.compile(r"\b(?:until|till|through|for|from|between|throughout|in\s+\d)\b")


def passes(scene: Scene, verb: Verb) -> None:
    """Adds what one verb says of a post and of whose it is."""
    for kind in passings(verb):
        if not any(may_be_post(scene, noun) for noun in nouns(scene, verb, kind)):
            continue
        for place in places(scene, verb, kind):
            if _tell(scene, verb, kind, place):
                return


def _tell(scene: Scene, verb: Verb, kind: Passing, place: Place) -> bool:
    token = verb.token
    people = list(dict.fromkeys([*place.holders, *place.losers]))
    if not people and kind is Passing.HAS and _is_nobody(verbs.subject(token)):
        return _nobody_has(scene, verb, place)
    if not people or (kind in _TO_SOMEBODY and not place.holders):
        return False
    told = [c for c in scene.found if c.anchor == token and c.person in people]
    if told:
        _other_side(scene, verb, kind, place, told)
        for noun in place.things:
            _joined(scene, verb, kind, place, noun)
        return True
    gained = kind not in (*_STATES, Passing.LOSES)
    holder = next(iter(place.holders or place.losers))
    chaired = bool(place.holders and place.losers) or verb.lemma in _WHOLLY
    for noun in place.things:
        if kind is Passing.PUTS and verb.lemma not in ("put", "place") and _in_body(scene, noun):
            continue  # "was moved to the navy"
        if kind is Passing.PUTS and _ELSEWHERE.match(scene.text, verb.token.idx + len(verb.token)) is not None:
            continue  # "rose to the top of the army", "moved to the ministry of health": to work there
        if kind is Passing.SITS:
            seats = seats_on(scene, noun)
        elif kind is Passing.RUNS:
            seats = things(scene, noun, holder, gained=False) if body_told(scene, noun) is not None else []
        else:
            seats = things(scene, noun, holder, gained=gained, coming=gained, chaired=chaired)
        if (
            kind is Passing.LOSES
            and verb.lemma in ("leave", "quit", "lose")
            and not place.holders
            and _in_body(scene, noun)
        ):
            lost = verb.lemma == "lose" and not _is_force(scene, noun)
            seats = [seat for seat in seats if lost or _is_there(scene, holder, seat)]
        if not seats or (kind in _STATES and not _is_had(scene, verb, kind, noun, seats)):
            continue
        for seat in seats:
            _add(scene, verb, kind, place, seat)
        if seats[0].post is not None:
            _joined(scene, verb, kind, place, noun)
        _owned_before(scene, verb, noun, people, seats[0])
        if place.holders and not verb.passive and kind in (*_STATES, Passing.GETS) and noun in verbs.objects(token):
            one_each(scene, verb, seats[-1].end)
        return True
    return False


def _is_nobody(noun: Token | None) -> bool:
    return noun is not None and (
        noun.lower_ in ("nobody", "none") or (noun.lower_ == "one" and any(c.lower_ == "no" for c in noun.children))
    )


def _nobody_has(scene: Scene, verb: Verb, place: Place) -> bool:
    """ "Nobody has had the ministry since": it is vacant, where it is told of now."""
    if verb.tense not in (Tense.PRESENT, Tense.PERFECT) or verb.negated or verb.modal:
        return False
    for noun in place.things:
        for seat in things(scene, noun, None, gained=False):
            position = _position(scene, seat, -1) if seat.post is None else scene.resolve(seat.post, None)
            if position is not None and not any(c.person is None for c in scene.found):
                start, end = quote_start(scene, verb.token), seat.end
                empty = Candidate(scene, None, Aspect.NOT_HOLDING, "vacant", start, end, position=position)
                empty.anchor = verb.token
                scene.add(empty)
                return True
    return False


def _other_side(scene: Scene, verb: Verb, kind: Passing, place: Place, told: list[Candidate]) -> None:
    """What the one of two comes to, of whom another rule has told, the other one loses."""
    got = [c for c in told if c.person in place.holders and c.aspect is Aspect.BEGAN]
    position = scene.position_of(got[-1]) if got else None
    lost = [p for p in place.losers if not any(c.person == p for c in told)]
    if position is not None and lost and got[-1].modality is not Modality.HYPOTHETICAL:
        _add(scene, verb, kind, Place([], [], lost), Seat(got[-1].end, position=position))


def _owned_before(scene: Scene, verb: Verb, noun: Token, people: list[int], seat: Seat) -> None:
    """ "Sits at Li's old desk", "has the job that was Li's before": it was Li's."""
    owner = next((child for child in noun.children if child.dep_ == "poss" and child.pos_ != "PRON"), None)
    if owner is None or not any(child.lower_ in ("old", "former", "previous") for child in noun.children):
        return
    for person in scene.people_of(owner, alone=True):
        position = _position(scene, seat, person)
        if person not in people and position is not None and not _told(scene, person, position):
            start = noun.left_edge.idx
            scene.change(person, Aspect.HELD_BEFORE, "go", verb.token, start, seat.end, position=position)


def _joined(scene: Scene, verb: Verb, kind: Passing, place: Place, noun: Token) -> None:
    """ "The presidency and the chairmanship both went to Xi": what is joined to the first."""
    gained = kind not in (*_STATES, Passing.LOSES)
    for other in noun.conjuncts:
        if other.i > noun.i and may_be_post(scene, other):
            holder = next(iter(place.holders or place.losers))
            for seat in things(scene, other, holder, gained=gained, coming=gained):
                _add(scene, verb, kind, place, seat)


def _is_force(scene: Scene, noun: Token) -> bool:
    """Whether it is an army, which one may lose in more than one way."""
    body = next((m for m in scene.sentence.organisations if m.start <= noun.idx < m.end), None)
    return body is not None and scene.article.organisations[body.organisation].kind == "armed_force"


def _is_there(scene: Scene, person: int, seat: Seat) -> bool:
    """Whether the text has given somebody that post: who leaves the navy need not have led it."""
    position = _position(scene, seat, person)
    if position is None:
        return False
    return position in scene.article.people[person].positions or _told(scene, person, position)


def _in_body(scene: Scene, noun: Token) -> bool:
    return (
        any(m.start <= noun.idx < m.end for m in scene.sentence.organisations) and noun.lemma_.lower() not in POST_WORDS
    )


def _is_had(scene: Scene, verb: Verb, kind: Passing, noun: Token, seats: list[Seat]) -> bool:
    """Whether somebody is said to have a post, and not only to have to do with it: by a time or by a noun that means a post."""
    if verb.negated:
        return False
    if kind is Passing.KEEPS and verb.past:
        return bool(_LASTS.match(scene.text[seats[0].end :].lstrip()))
    if noun.lemma_.lower() in POST_WORDS:
        return True
    return verb.tense is not Tense.BARE and not names_more(scene, seats[0].end)


def _add(scene: Scene, verb: Verb, kind: Passing, place: Place, seat: Seat) -> None:
    token, start = verb.token, quote_start(scene, verb.token)
    if kind in _STATES:
        for person in place.holders:
            position = _position(scene, seat, person)
            if position is not None and not _had(scene, person, position):
                own = PostMention(token.idx, seat.end, token.idx, seat.end, "", position=position)
                say(scene, verb, person, own, "holds the post", token.idx)
        return
    modality = modality_of(scene, verb)
    for person in place.holders:
        _change(scene, person, Aspect.BEGAN, verb, seat, start, modality)
    for person in place.losers if modality is not Modality.HYPOTHETICAL else ():
        if kind is not Passing.GIVES or _was_his(scene, verb, person, seat):
            _change(scene, person, Aspect.ENDED, verb, seat, start, modality)


def _change(scene: Scene, person: int, aspect: Aspect, verb: Verb, seat: Seat, start: int, modality: Modality) -> None:
    position = _position(scene, seat, person)
    if position is None or any(
        c.person == person and c.aspect is aspect and scene.position_of(c) == position for c in scene.found
    ):
        return
    start, end = min(start, verb.token.idx), max(seat.end, verb.token.idx + len(verb.token))
    rule = "gets" if aspect is Aspect.BEGAN else "leaves"
    scene.change(person, aspect, rule, verb.token, start, end, position=position, modality=modality)


def _position(scene: Scene, seat: Seat, person: int) -> int | None:
    if seat.position is not None:
        return seat.position
    return scene.resolve(seat.post, person) if seat.post is not None else None


def _told(scene: Scene, person: int, position: int) -> bool:
    return any(c.person == person and scene.position_of(c) == position for c in scene.found)


def _had(scene: Scene, person: int, position: int) -> bool:
    told = [c for c in scene.found if c.person == person and c.aspect in (Aspect.HOLDS, Aspect.HELD_BEFORE)]
    return any(scene.position_of(c) == position for c in told)


def _was_his(scene: Scene, verb: Verb, person: int, seat: Seat) -> bool:
    had = scene.known_post(person)
    if had is not None and had == _position(scene, seat, person):
        return True
    return not verb.passive and (verb.lemma in _OWN or (had is None and verb.lemma in _HAND_ON))


def is_his(scene: Scene, verb: Verb) -> None:
    """ "The presidency was his until 2003", "the job that had been Wu's", "the navy is Shen's now"."""
    if verb.lemma not in ("be", "remain", "become", "stay") or verb.passive:
        return
    token = verb.token
    thing = verbs.subject(token)
    owner = next(
        (child for child in token.children if child.dep_ in ("attr", "acomp", "dobj") and _owns(scene, child)), None
    )
    if thing is None or owner is None or thing == owner:
        return
    people = scene.people_of(owner, alone=True)
    for person in people[:1]:
        for seat in things(scene, thing, person, gained=verb.lemma == "become"):
            position = _position(scene, seat, person)
            if position is None or _told(scene, person, position):
                continue
            start, end = min(thing.left_edge.idx, token.idx), owner.idx + len(owner)
            if verb.lemma == "become":
                modality = modality_of(scene, verb)
                scene.change(person, Aspect.BEGAN, "gets", token, start, end, position=position, modality=modality)
            else:
                own = PostMention(token.idx, end, token.idx, end, "", position=position)
                say(scene, verb, person, own, "holds the post", start)


def _owns(scene: Scene, noun: Token) -> bool:
    """Whether a word says whose something is: "his", "hers", "Wu Shengli's", with nothing behind that would be owned."""
    end = noun.idx + len(noun)
    if noun.lower_ in ("his", "hers"):
        return ends(scene, end)
    mention = scene.mention_of(noun)
    case = re.match(r"[’']s?(?!\w)", scene.text[mention.end :]) if mention is not None else None
    return mention is not None and case is not None and ends(scene, mention.end + case.end())
