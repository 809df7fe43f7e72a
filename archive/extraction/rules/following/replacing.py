"""One who comes in the place of another: "takes the place of Li", "in his place comes Wang", "makes way for Wang",
"stepped aside for Wang".

The post is the one that passes on: what "as" adds, what the one had, or what has just been told.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from spacy.tokens import Token

from archive.extraction.body_kinds import HEADED
from archive.extraction.context import PostMention
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Verb
from archive.extraction.rules.following.passing import come_to, succession_post
from archive.extraction.rules.following.whom_followed import they
from archive.extraction.rules.sense.meaning import modality_of, quote_start
from archive.extraction.rules.whose.place_left import who_chooses
from archive.extraction.rules.whose.seats import Seat, change
from archive.extraction.rules.whose.understood import announced, vacant
from archive.extraction.scene import Candidate, Scene
from archive.model import Aspect, Modality

_PLACES = frozenset(("place", "stead", "shoe", "shoes", "spot", "office", "chair"))
_FILL = frozenset(("take", "fill", "assume", "get", "claim"))
_PUT = frozenset(
    """
        put appoint name choose install send select elect pick make designate nominate promote bring introduce present unveil instal
        """.split()
)
_COME = frozenset(("come", "step", "stand", "serve", "act", "be", "go"))
_AS_SECOND = re.compile(r"\bas (?:the |his |her )?(?:number two|no\.? 2|second[- ]in[- ]command|deputy)\b(?! \w)", re.I)
_WAY = re.compile(
    r"\s+(?:way|room)\s+(?:in\s+turn\s+|(?:(?:as\s+early\s+as|as\s+late\s+as|already|only|later)\s+)?(?:(?:in|on|last|this)\s+)?(?:\w+\s+){1,3})?"
    r"(?:for|to)\b",
    re.I,
)


_ASIDE = re.compile(r"\s+aside\s+for\b")
_TELLING = _PLACES | {"make", "give", "come", "follow", "step", "stand"}


@dataclass(frozen=True, slots=True)
class _Exchange:
    """Who comes, who goes and by which verb; `told` where another sentence says that he goes."""

    begun: list[int]
    ended: list[int]
    verb: Token
    told: bool = False


def replacing(scene: Scene) -> None:
    """Adds the beginnings and ends that "place" and "way" tell of."""
    for token in verbs.words(scene.sentence.doc, _TELLING):
        exchange = None
        if token.lemma_.lower() in _PLACES:
            exchange = _in_place(scene, token)
        elif (token.lemma_.lower() in ("make", "give") and _WAY.match(scene.text, token.idx + len(token))) or (
            token.lemma_.lower() in ("step", "stand") and _ASIDE.match(scene.text, token.idx + len(token))
        ):
            ended = scene.subjects(token)
            if not ended and token.dep_ in ("xcomp", "advcl") and scene.text.endswith("only to ", 0, token.idx):
                ended = scene.subjects(token.head)  # "Xu replaced him in June, only to make way for Wang"
            begun = [person for noun in _for_whom(token) for person in scene.people_of(noun)]
            way = _WAY.match(scene.text, token.idx + len(token)) if not begun else None
            if way is not None and (named := scene.named_at(way.end() + 1)) is not None:
                begun = [named.person]
            exchange = _Exchange(begun, ended, token)
        elif token.lemma_.lower() in ("come", "follow") and (after := verbs.prepositional(token, "after")):
            ended = [person for noun in after for person in scene.people_of(noun, alone=True)]
            exchange = _Exchange(scene.subjects(token), ended, token)
        if exchange is not None and exchange.begun and exchange.ended:
            _exchange(scene, exchange)


def _for_whom(token: Token) -> list[Token]:
    """Whom "makes way for Wang" names; the parser may hang "for" on "way"."""
    link = "to" if token.lemma_.lower() == "give" else "for"
    found = verbs.prepositional(token, link)
    found += [n for child in token.children if child.dep_ == "dative" for n in child.children if n.dep_ == "pobj"]
    for noun in verbs.objects(token):
        found.extend(verbs.prepositional(noun, link))
    return found or [n for day in verbs.prepositional(token, "on", "in") for n in verbs.prepositional(day, link)]


def _in_place(scene: Scene, noun: Token) -> _Exchange | None:
    """ "took his place", "the place of Li was taken by Wang", "put Wang in his place", "in Li's place comes Wang"."""
    verb = verbs.governing_verb(noun)
    if verb is None or any(child.lower_ in ("new", "usual") for child in noun.children):
        return None  # "Li in his new place": his own
    lemma = verb.lemma_.lower()
    reading = verbs.read_verb(verb)
    if noun.dep_ in ("dobj", "obj") and lemma in _FILL:
        begun = scene.subjects(verb) or (they(scene, verb) if noun.tag_ == "NNS" else [])
    elif noun.dep_ == "nsubjpass" and lemma in _FILL:
        begun = [person for agent in verbs.prepositional(verb, "by") for person in scene.people_of(agent)]
    elif noun.dep_ == "pobj" and noun.head.lower_ == "in" and lemma in _PUT and not reading.passive:
        begun = [person for other in verbs.objects(verb) for person in scene.people_of(other, alone=True)]
        begun = begun or (_right_before(scene, verb) if reading.past and not verbs.objects(verb) else [])
        if not begun and (own := next((c for c in verb.children if c.dep_ == "ccomp"), None)) is not None:
            begun = scene.subjects(own)
    elif noun.lemma_.lower() == "office":
        into = noun.dep_ == "pobj" and noun.head.lower_ == "into" and lemma in ("step", "slip", "move")
        owned = any(child.lower_ in ("his", "her") for child in noun.children)
        begun = scene.subjects(verb) if into and owned else []  # "moves into his office"
    elif noun.dep_ == "pobj" and noun.head.lower_ == "into" and lemma in ("step", "slip", "move", "come"):
        begun = scene.subjects(verb)  # "stepped into the place of Li", "into his shoes"
    elif noun.dep_ == "pobj" and noun.head.lower_ == "in" and lemma in _COME | _PUT:
        if _stands_in(scene, verb, noun):
            return None
        begun = scene.subjects(verb)
        begun = begun or [person for other in verbs.objects(verb) for person in scene.people_of(other)]
        begun = begun or _right_before(scene, verb)
    else:
        return None
    return _of_whom(scene, noun, verb, begun if noun.tag_ == "NNS" else begun[:1])


def _stands_in(scene: Scene, verb: Token, noun: Token) -> bool:
    """ "Went to the forum (is head of the delegation) in place of Minister Li": for once, and of no post."""
    lemma = verb.lemma_.lower()
    if lemma in ("go", "come"):
        return bool(verbs.prepositional(verb, "to")) and " as " not in scene.text[verb.idx : noun.idx]
    return lemma == "be" and _DELEGATION.search(scene.text, verb.idx, noun.idx) is not None


_DELEGATION = re.compile(r"\b(?:delegation|delegate|talks|meeting|forum|summit|dialogue|ceremony|team)\b", re.I)
_UNTIL = re.compile(r"\b(?:until (?:then|now|recently|\w+day|yesterday|last \w+)|hitherto|outgoing)\b")


def _until_then(scene: Scene, begun: list[int]) -> Candidate | None:
    """Who by the sentence before had a post until then: "Nor did Lis, until then commander, stay. Lato takes his place"."""
    told = [
        c
        for c in scene.before
        if c.aspect is Aspect.HELD_BEFORE
        and c.person not in begun
        and scene.sentence.index - c.scene.sentence.index == 1
        and _UNTIL.search(c.scene.text) is not None
    ]
    return told[-1] if len({c.person for c in told}) == 1 else None


def _right_before(scene: Scene, verb: Token) -> list[int]:
    """ "Li's contract was cancelled and Wang put in his place": whose name ends right before the participle."""
    return [m.person for m in scene.sentence.people if scene.text[m.end : verb.idx] == " "]


def _of_whom(scene: Scene, noun: Token, verb: Token, begun: list[int]) -> _Exchange | None:
    """Whose place it is: "Li's", "of Li", or his who has just gone."""
    owner = next((child for child in noun.children if child.dep_ == "poss"), None)
    if owner is None:
        alone = len(begun) < 2  # "take the places of Guo and Xu"
        ended = [person for other in verbs.prepositional(noun, "of") for person in scene.people_of(other, alone=alone)]
        return _Exchange(begun, ended, verb)
    if noun.lemma_.lower() == "chair" and owner.lower_ in ("his", "her"):
        return None  # a thing as often as a post
    if owner.lower_ not in ("his", "her"):
        return _Exchange(begun, scene.people_of(owner, alone=True), verb)
    gone = vacant(scene, begun[0] if begun else None)
    last = _until_then(scene, begun)
    if last is not None and (gone is None or gone.scene.sentence.index < last.scene.sentence.index):
        return _Exchange(begun, [last.person] if last.person is not None else [], verb, told=True)
    if gone is not None and gone.person is not None:
        return _Exchange(begun, [gone.person], verb, told=True)
    chooser = who_chooses(scene, verb)
    if chooser and gone is None and _LEAVES.search(scene.text, 0, verb.idx):
        return None  # once it is told that he goes
    person = scene.antecedent(owner, excluded={*begun, *chooser})
    return _Exchange(begun, [person], verb) if person is not None else None


_LEAVES = re.compile(
    r"\b(?:resignation|dismissal|removal|retirement|departure|death|ouster|sacking|exit|firing|suspension)\b"
)


def _exchange(scene: Scene, exchange: _Exchange) -> None:
    token = exchange.verb
    begun, ended = exchange.begun, [person for person in exchange.ended if person not in exchange.begun]
    if not ended or _of_another(scene, begun, ended):
        return
    if token.lemma_.lower() == "come" and not exchange.told and any(_is_deputy(scene, person) for person in begun):
        return  # "sent his regrets; his deputy, Niu, came in his stead": to the meeting
    modality = modality_of(scene, _verb(token))
    if _AS_SECOND.search(scene.text, token.idx) is not None:
        return  # "takes her place as the second": in what he was before
    seat = _seat(scene, exchange, token)
    if seat is None:
        return
    if token.lemma_.lower() == "act":
        # "will act in her place": not what she had to leave for good
        seat, ended = replace(seat, acting=True), []
    start = quote_start(scene, token)
    for person in begun:
        if modality is Modality.PROSPECTIVE and come_to(scene, person, seat.position):
            continue  # "were named vice chairmen. They will take the places of Guo and Xu"
        change(scene, person, Aspect.BEGAN, "in his place", token, seat, start, modality=modality)
    if not exchange.told and modality is not Modality.HYPOTHETICAL:
        for person in ended:
            change(scene, person, Aspect.ENDED, "in his place", token, seat, start, modality=modality)


def _of_another(scene: Scene, begun: list[int], ended: list[int]) -> bool:
    """ "named Li minister in place of Ma and Wu governor in place of Xu": whether somebody else has come for those who went."""
    left = {scene.position_of(c) for c in scene.found if c.rule == "in place of" and c.person in ended}
    came = (c for c in scene.found if c.aspect is Aspect.BEGAN and scene.position_of(c) in left)
    return any(c.person not in begun for c in came)


def _is_deputy(scene: Scene, person: int) -> bool:
    """Whether the sentence calls somebody the deputy of another."""
    return any(c.person == person and c.rule == "deputy" and c.aspect is Aspect.HOLDS for c in scene.found)


def _verb(token: Token) -> Verb:
    return verbs.read_verb(token)


def _seat(scene: Scene, exchange: _Exchange, token: Token) -> Seat | None:
    named = _as(scene, token)
    if named is not None and named.portfolio is None and named.organisation is None and named.country is None:
        # "took his place as acting minister": of the post that passes on
        position = _passed_on(scene, exchange, token)
        if position is not None and scene.article.positions[position].title == named.title:
            return Seat(named.end, position=position, acting=named.acting)
    if named is not None:
        named.definite = True
        return Seat(named.end, post=named)
    if (there := _at_body(scene, exchange, token)) is not None:
        return there
    position = _passed_on(scene, exchange, token)
    return Seat(token.idx + len(token), position=position) if position is not None else None


_PLACE_AT = re.compile(r"\s+[^,.;]{2,40}?\s(?:place|spot|slot)\s+(?:at|in|with|atop)\s+(?:the\s+)?")


def _at_body(scene: Scene, exchange: _Exchange, token: Token) -> Seat | None:
    """ "Dong was named minister. Hu took his place at the navy": what he was there, else who heads it."""
    link = _PLACE_AT.match(scene.text, token.idx + len(token))
    body = next((m for m in scene.sentence.organisations if link and m.start == link.end()), None)
    if body is None:
        return None
    held = [n for person in exchange.ended for n in scene.article.people[person].positions]
    there = [n for n in held if scene.article.positions[n].organisation == body.organisation]
    if len(there) == 1:
        return Seat(body.end, position=there[0])
    headed = not held or scene.article.organisations[body.organisation].kind in HEADED
    return Seat(body.end, position=scene.head_of(body)) if headed and not there else None


def _as(scene: Scene, token: Token) -> PostMention | None:
    for noun in [
        *verbs.prepositional(token, "as"),
        *(n for o in verbs.objects(token) for n in verbs.prepositional(o, "as")),
    ]:
        post = scene.sentence.post_at(noun.idx)
        if post is not None:
            return post
    return None


def _passed_on(scene: Scene, exchange: _Exchange, token: Token) -> int | None:
    if len(exchange.begun) > 1 and (both := _came_together(scene, exchange.begun)) is not None:
        return both
    gone = vacant(scene, exchange.begun[0])
    if gone is not None and gone.person in exchange.ended:
        return scene.position_of(gone)
    post, position = succession_post(scene, token.idx + len(token), exchange.ended, exchange.begun)
    if post is None and position is None:
        return announced(scene)  # "The fleet has had three commanders in a year. In May Zhao took the place of Ma"
    return position if post is None else scene.resolve(post, exchange.begun[0])


def _came_together(scene: Scene, people: list[int]) -> int | None:
    """The one post to which several have come: "were named vice chairmen. Li led a region. They take the places of Guo and Xu"."""
    each = [
        {scene.position_of(c) for c in (*scene.before, *scene.found) if c.person == p and c.aspect is Aspect.BEGAN}
        for p in people
    ]
    shared = set.intersection(*each) - {None}
    return shared.pop() if len(shared) == 1 else None
