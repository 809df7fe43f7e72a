"""Where a sentence names what a verb is said of: the post, who has it then, and from whom or to whom it passes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Verb
from archive.extraction.rules.hands.frames import Passing
from archive.extraction.scene import Scene

_DIRECT = ("dobj", "obj")
_RELATIVE = ("WDT", "WP", "IN")
# Where that stands which somebody has: "looks after the department", "sits at Li's old desk"
_BEHIND = {"look": ("after",), "sit": ("at", "behind", "in"), "part": ("with",)}
# Where he is named who has what the subject tells: "belongs to Wu", "rests with Wu", "is in the hands of Wu"
_LIES: dict[str, tuple[str, ...]] = {"belong": ("to",), "rest": ("with",), "lie": ("with",), "be": ("with",)}
_RELIEVES = frozenset(("relieve", "strip", "deprive", "divest"))
_ONTO = re.compile(r"(?:,[^,]{1,20},)?\s+(?:up\s+|back\s+)?(?:to|into|onto)\s+(?:the|a|his|her)\s+")
_FEW = 4  # words
_LINKS = {
    Passing.GIVES: ("with",),
    Passing.HAS: ("after", "at", "behind", "in"),
    Passing.LOSES: ("with", "of"),
    Passing.PUTS: ("to", "into", "onto", "on"),
}
_HANDS = frozenset(("hand", "care", "charge", "command", "keep", "keeping"))


@dataclass(frozen=True, slots=True)
class Place:
    """The nouns of one telling: what passes (one of them does), who comes to have it, who had it."""

    things: list[Token]
    holders: list[int]
    losers: list[int]


def places(scene: Scene, verb: Verb, kind: Passing) -> Iterator[Place]:
    """How a verb of a class may be meant in its sentence, the likeliest first."""
    token = verb.token
    things = [*_objects(token), *_gap(token)]
    if kind is Passing.GOES:
        thing = _thing_subject(token)
        if thing is not None and (not verb.passive or verb.lemma == "transfer"):
            yield Place([thing], _receivers(scene, token), _people(scene, verbs.prepositional(token, "from")))
    elif kind is Passing.GIVES:
        yield from _given(scene, verb, things)
    elif kind is Passing.SITS:
        yield Place(verbs.prepositional(token, "on", "in"), scene.subjects(token), [])
    elif kind is Passing.PUTS:
        yield from _put(scene, verb)
    elif verb.lemma in _BEHIND:
        people = scene.subjects(token)
        behind = verbs.prepositional(token, *_BEHIND[verb.lemma])
        yield Place(behind, *((people, []) if kind is Passing.HAS else ([], people)))
    elif verb.lemma in _RELIEVES:
        people = scene.subjects(token) if verb.passive else _people(scene, _objects(token)[:1])
        yield Place(_of(token), [], people)
    elif kind is Passing.HAS and verb.lemma in _LIES:
        thing = _thing_subject(token)
        with_whom = [*_in_hands(scene, token), *_people(scene, verbs.prepositional(token, *_LIES[verb.lemma]))]
        if thing is not None:
            yield Place([thing], with_whom, [])
    elif verb.passive:
        thing = _thing_subject(token)
        by = _people(scene, verbs.prepositional(token, "by"))
        if kind is Passing.GETS and verb.lemma == "take" and not by:
            by, kind = _people(scene, verbs.prepositional(token, "from")), Passing.LOSES  # "was taken from Fang"
        if thing is not None and by:
            yield Place([thing], *((([], by)) if kind is Passing.LOSES else (by, [])))
    elif kind is Passing.LOSES:
        yield Place(things, _receivers(scene, token), scene.subjects(token))
    else:
        other = _people(scene, verbs.prepositional(token, "from")) if kind is Passing.GETS else []
        yield Place(things, scene.subjects(token), other)


def nouns(scene: Scene, verb: Verb, kind: Passing) -> list[Token]:
    """All that might be what passes by a verb."""
    token = verb.token
    if kind is Passing.SITS:
        return verbs.prepositional(token, "on", "in")
    if kind is Passing.PUTS and verb.lemma not in ("put", "place"):
        return verbs.prepositional(token, *_LINKS[kind]) or _behind_name(scene, token)
    found = [*_objects(token), *_gap(token), *verbs.prepositional(token, *_LINKS.get(kind, ()))]
    subject = verbs.subject(token)
    return [*found, subject] if subject is not None else found


def _given(scene: Scene, verb: Verb, things: list[Token]) -> Iterator[Place]:
    token = verb.token
    to = _receivers(scene, token)
    if verb.passive:
        thing = _thing_subject(token)
        givers = _people(scene, verbs.prepositional(token, "by"))
        if thing is not None and to:  # "the navy was given to Wu"
            yield Place([thing], to, givers)
        else:  # "Wu was given the navy", "was entrusted with the navy"
            yield Place([*things, *verbs.prepositional(token, "with")], scene.subjects(token), givers)
        return
    whom = [noun for noun in _objects(token) if scene.people_of(noun, alone=True)]
    people = to or _people(scene, whom[:1])
    rest = [noun for noun in things if noun not in whom] + verbs.prepositional(token, "with")
    yield Place(rest, people, scene.subjects(token))


def _put(scene: Scene, verb: Verb) -> Iterator[Place]:
    """ "Deng lifted Liu to the vice-chairmanship", "put the navy into the hands of Liu", "rose to the command of the navy"."""
    token = verb.token
    to = verbs.prepositional(token, "to", "into", "onto", "on") or _behind_name(scene, token)
    whom = [noun for noun in _objects(token) if scene.people_of(noun, alone=True)]
    if verb.lemma in ("put", "place"):
        thing = verbs.subject(token) if verb.passive else next(iter(_objects(token)), None)
        if thing is not None and thing not in whom:
            yield Place([thing], _in_hands(scene, token), [])
    elif verb.passive or not _objects(token):
        yield Place(to, scene.subjects(token), [])
    else:
        yield Place(to, _people(scene, whom), [])


def _of(token: Token) -> list[Token]:
    """What somebody is relieved of, on whatever the parser hangs it."""
    found = verbs.prepositional(token, "of")
    return found or [noun for other in _objects(token) for noun in verbs.prepositional(other, "of")]


def _behind_name(scene: Scene, token: Token) -> list[Token]:
    """ "Lifted Liu Huaqing to the vice-chairmanship", where the parser hangs "to" on the name: what stands behind it."""
    end = token.idx + len(token)
    named = scene.named_at(end)
    link = _ONTO.match(scene.text, named.end if named is not None else end)
    behind = [word for word in token.doc if link is not None and word.idx >= link.end()]
    return [word for word in behind[:_FEW] if word.pos_ in ("NOUN", "PROPN")]


def _people(scene: Scene, nouns: list[Token]) -> list[int]:
    return [person for noun in nouns for person in scene.people_of(noun)]


def _receivers(scene: Scene, token: Token) -> list[int]:
    """ "to Wu", "into the hands of Wu", "into his hands"; "to whom" of a clause is the noun before it."""
    nouns = verbs.prepositional(token, "to")
    for child in token.children:
        if child.dep_ == "dative" and child.pos_ == "ADP":
            nouns += [grand for grand in child.children if grand.dep_ == "pobj"]
    return _people(scene, nouns) + _in_hands(scene, token)


def _in_hands(scene: Scene, token: Token) -> list[int]:
    """ "Into the hands of Wu", "in his care"."""
    found: list[int] = []
    for noun in verbs.prepositional(token, "into", "in", "to"):
        if noun.lemma_.lower() in _HANDS:
            found += _people(scene, verbs.prepositional(noun, "of"))
            found += _people(scene, [child for child in noun.children if child.dep_ == "poss"])
    return found


def _objects(token: Token) -> list[Token]:
    direct = [child for child in token.children if child.dep_ in (*_DIRECT, "dative") and child.pos_ != "ADP"]
    return [noun for noun in direct if not (noun.tag_ in _RELATIVE and token.dep_ == "relcl")]


def _gap(token: Token) -> list[Token]:
    """The noun of which a clause says that somebody had it: "the navy, which Wu gave up", "the post he had"."""
    if token.dep_ != "relcl" or token.head.i > token.i:
        return []
    subject = next((child for child in token.children if child.dep_ in ("nsubj", "nsubjpass")), None)
    if subject is None or subject.tag_ in ("WDT", "WP"):
        return []
    direct = [child for child in token.children if child.dep_ in _DIRECT]
    return [token.head] if all(child.tag_ in _RELATIVE for child in direct) else []


def _thing_subject(token: Token) -> Token | None:
    """The subject where it is no person: "the navy went to Wu", "the post, which was given to Wu"."""
    return verbs.subject(token)
