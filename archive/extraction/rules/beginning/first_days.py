"""Since when somebody is in the post that the article has given him, told beside it without its title.

Rono, the chief of the army, has made friends since he got the job in 2021.      he began then
The chief justice, who was installed in May, took the oath.                      so did he
Rono replaces Otieno, who had served since 2019.                                 and Otieno in 2019
The chief of the army has been in the chair since 2021.                          the same of a state
He rose to the deputy post in 2019.                                              of his posts the one that is so called
"""

from __future__ import annotations

from spacy.tokens import Token

from archive.extraction.context import PostMention
from archive.extraction.dating import date_of
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense, Verb
from archive.extraction.rules.holding.copulas import say
from archive.extraction.rules.sense.meaning import modality_of, quote_start
from archive.extraction.scene import Candidate, Scene
from archive.extraction.when import When
from archive.extraction.when.values import Kind
from archive.model import Aspect, Modality

_GETS = frozenset("get take win land secure assume receive gain accept inherit earn".split())
_COMES = frozenset("come rise ascend accede climb".split())
_PUT = frozenset("install choose pick select appoint name".split())
_POSTS = frozenset("post position job role office chair seat".split())
_WHERE = frozenset("chair helm saddle place post job charge".split())
# What says no more of a post than that it is this one.
_BARE = frozenset("the his her their that this top current present same".split())
_SECOND = ("deputy", "vice")


def first_days(scene: Scene, verb: Verb) -> None:
    """Adds the first day of a post that is known, and of a state the day since which it lasts."""
    if scene.article.topic is not None or not scene.sentence.whens or verb.negated or verb.modal:
        return
    if verb.lemma in ("serve", "be") and not verb.passive:
        _lasts(scene, verb)
    elif (noun := _told(verb)) is not None:
        _begins(scene, verb, noun if noun is not verb.token else None)


def _told(verb: Verb) -> Token | None:
    """The noun that stands for the post, or the verb itself where none is needed."""
    token = verb.token
    if verb.passive:
        bare = verb.lemma in _PUT and not any(
            c.dep_ in ("oprd", "xcomp", "dobj", "attr")
            or (c.dep_ == "prep" and c.lower_ in ("as", "to", "for", "into"))
            for c in token.children
        )
        return token if bare else None
    if verb.lemma in _GETS:
        return next((n for n in verbs.objects(token) if n.lemma_.lower() in _POSTS and _is_bare(n)), None)
    if verb.lemma in _COMES:
        return next((n for n in verbs.prepositional(token, "to") if n.lemma_.lower() in _POSTS and _is_bare(n)), None)
    return None


def _is_bare(noun: Token) -> bool:
    words = {c.lower_ for c in noun.children if c.dep_ in ("poss", "det", "amod", "compound", "nmod")}
    further = any(c.dep_ in ("prep", "relcl", "acl", "appos") and c.lower_ in ("of", "as", "at") for c in noun.children)
    return bool(words & _BARE) and words <= _BARE | set(_SECOND) and not further


def _begins(scene: Scene, verb: Verb, noun: Token | None) -> None:
    token = verb.token
    when = date_of(scene.sentence, token)
    if when is None or when.kind is not Kind.AT or not when.bounds.closed:
        return
    if modality_of(scene, verb) is not Modality.ASSERTED or verb.tense is Tense.FUTURE:
        return
    person = _who(scene, token)
    position = _position(scene, person, noun) if person is not None else None
    if person is None or position is None or any(c.anchor is token for c in scene.found):
        return
    if not _is_begun(scene, person, position):
        start = quote_start(scene, token)
        scene.change(person, Aspect.BEGAN, "first day", token, start, max(when.end, token.idx + 1), position=position)


def _who(scene: Scene, token: Token) -> int | None:
    """Of whom it is told: of a clause without a subject, who does what the main clause tells."""
    if token.tag_ == "VBG":
        above = verbs.finite_verb(token)
        token = above if above is not None else token
    people = scene.subjects(token)
    return people[0] if len(people) == 1 else None


def _position(scene: Scene, person: int, noun: Token | None) -> int | None:
    """The post that is meant: "the deputy post" is the one that is called so."""
    second = next((c.lower_ for c in noun.children if c.lower_ in _SECOND), None) if noun is not None else None
    if second is None:
        return scene.known_post(person, gone=True)
    own: list[Candidate] = [c for c in (*scene.before, *scene.found) if c.person == person]
    titled = ((p, scene.article.positions[p].title) for c in reversed(own) if (p := scene.position_of(c)) is not None)
    return next((p for p, title in titled if title.startswith(second)), None)


def _lasts(scene: Scene, verb: Verb) -> None:
    token = verb.token
    if verb.tense not in (Tense.PERFECT, Tense.PLUPERFECT):
        return
    since = next((w for w in scene.sentence.whens if w.kind is Kind.SINCE and _hangs_on(scene, w, token)), None)
    if since is None or not _says_no_more(verb):
        return
    for person in scene.subjects(token):
        position = scene.known_post(person, gone=True)
        if position is None or _is_begun(scene, person, position) or any(c.anchor is token for c in scene.found):
            continue
        start = token.idx
        own = PostMention(start, since.end, start, since.end, "", position=position)
        say(scene, verb, person, own, "holds the post", start)


def _hangs_on(scene: Scene, when: When, verb: Token) -> bool:
    head = scene.sentence.head_token(when.start, when.end)
    return head is not None and verbs.governing_verb(head) == verb


def _says_no_more(verb: Verb) -> bool:
    """Whether nothing but the time stands behind "served", and behind "been" only that it is "in the chair"."""
    behind = [c for c in verb.token.children if c.i > verb.token.i and c.dep_ in ("prep", "attr", "acomp", "dobj")]
    places = [c for c in behind if c.lower_ not in ("since", "for")]
    if verb.lemma == "serve":
        return not places
    return len(places) == 1 and any(
        noun.lemma_.lower() in _WHERE and not any(c.lower_ == "of" for c in noun.children)
        for noun in verbs.prepositional(verb.token, "in", "at")
    )


def _is_begun(scene: Scene, person: int, position: int) -> bool:
    """Whether the sentence has told it already."""
    return any(
        c.person == person and c.aspect is Aspect.BEGAN and scene.position_of(c) == position for c in scene.found
    )
