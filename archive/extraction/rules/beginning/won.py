"""Beginnings that a noun names, with a verb of getting or of choosing before it.

Li won promotion to deputy commander.  Ma got the nod to lead the fleet.          they began
The president turned to Li to run the ministry.  Deputies decided on Ma as premier.   the same
The choice for commander fell on Li.                                              the same
"""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.context import PersonMention, PostMention
from archive.extraction.lexicon import BEHIND_NAME
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense, Verb
from archive.extraction.rules.beginning.to_head import to_head
from archive.extraction.rules.sense.meaning import modality_of, quote_start
from archive.extraction.scene import Scene
from archive.model import Aspect, Modality

_GET = frozenset("win get earn receive secure gain obtain land clinch accept achieve".split())
_GIVE = frozenset("give hand grant award".split())
_NOUNS = frozenset(
    "promotion elevation advancement appointment nomination nod call upgrade assignment confirmation approval".split()
)
_WHEN = r"(?:\s+(?:on|in|last|this|earlier|late|early|yesterday|today)\b[^,;.]{0,25}?)?"
_ARTICLES = r"(?:(?:the|a|an|its|their|his|her|new|next|full)\s+)*"
_TO_POST = (
    rf"{_WHEN}\s+(?:to|as|for|to be|to become|to serve as|to act as|to take over as|to replace \w+ as|"
    rf"(?:to|for|as) the (?:post|position|job|role|office) of)\s+{_ARTICLES}"
)
_AS_POST = rf"{BEHIND_NAME}(?:\s*,[^,;.]{{3,80}},)?{_WHEN}\s+(?:as|for|to be|to become|to serve as|to take over as)\s+{_ARTICLES}"
# Verbs of choosing that take a preposition.
_ON = {
    "turn": ("to",),
    "settle": ("on", "upon"),
    "decide": ("on", "upon"),
    "opt": ("for",),
    "plump": ("for",),
    "go": ("with", "for"),
    "agree": ("on", "upon"),
}
_SOMEBODY = re.compile(r"(?:(?:an?|the|his|her|its|their)\s+)?(?:[a-z-]+\s+){0,4}(?:,\s+)?")
_CHOICES = frozenset(("choice", "pick", "lot", "selection"))
_AS = r"\s+(?:as|for|of)\s+(?:(?:the|a|an|its|new|next)\s+)*"


def won(scene: Scene, verb: Verb) -> None:
    """Adds what such a noun brings to whom."""
    if verb.lemma in _GET and not verb.passive:
        _by_noun(scene, verb, scene.subjects(verb.token))
    elif verb.lemma in _GIVE:
        receivers = verbs.objects(verb.token) if not verb.passive else []
        people = (
            scene.subjects(verb.token)
            if verb.passive
            else [p for noun in receivers for p in scene.people_of(noun, alone=True)]
        )
        _by_noun(scene, verb, people)
    if verb.lemma in _ON and not verb.passive and not verb.negated:
        _chosen(scene, verb)
    if verb.lemma == "fall":
        _fell_on(scene, verb)


def _by_noun(scene: Scene, verb: Verb, people: list[int]) -> None:
    noun = next((n for n in verbs.objects(verb.token) if n.lemma_.lower() in _NOUNS), None)
    if noun is None or not people:
        return
    modality = modality_of(scene, verb)
    if noun.lemma_.lower() == "nomination" and modality is Modality.ASSERTED:
        modality = Modality.PROSPECTIVE
    _begins(scene, verb.token, people, noun.idx + len(noun), _TO_POST, modality)


def _chosen(scene: Scene, verb: Verb) -> None:
    token = verb.token
    link = re.compile(rf"\s+(?:[\w-]+\s+)?(?:{'|'.join(_ON[verb.lemma])})\s+").match(scene.text, token.idx + len(token))
    named = _named(scene, link.end()) if link is not None else None
    if named is None or verb.tense is Tense.BARE:
        return
    _begins(scene, token, [named.person], named.end, _AS_POST, modality_of(scene, verb))


def _named(scene: Scene, at: int) -> PersonMention | None:
    """Who is named right behind a preposition, perhaps behind words that describe him: "to a retired general, Paul Holm"."""
    mention = next((m for m in scene.sentence.people if m.start >= at), None)
    if mention is None:
        return None
    described = _SOMEBODY.match(scene.text, at, mention.start)
    start = described.end() if described is not None else at
    return mention if scene.only_ranks(start, mention.start) or scene.only_ranks(at, mention.start) else None


def _begins(scene: Scene, token: Token, people: list[int], at: int, gap: str, modality: Modality) -> None:
    post = scene.post_after(at, gap)
    if post is not None and scene.led(post) is None:
        post.definite = post.definite or not post.indefinite
        for person in people:
            for each in scene.joined_posts(post):
                _add(scene, token, person, each.end, modality, post=each)
        return
    body = to_head(scene, at)
    for person in people if body is not None and post is None else ():
        _add(scene, token, person, body[1] if body else at, modality, position=body[0] if body else None)


def _fell_on(scene: Scene, verb: Verb) -> None:
    """ "The choice as commander of the fleet fell on Li"."""
    subject = verbs.subject(verb.token)
    if subject is None or subject.lemma_.lower() not in _CHOICES:
        return
    post = scene.post_after(subject.idx + len(subject), _AS)
    people = [p for noun in verbs.prepositional(verb.token, "on", "upon", "to") for p in scene.people_of(noun)]
    if post is None or post.end > verb.token.idx:
        return
    post.definite = post.definite or not post.indefinite
    for person in people:
        _add(scene, verb.token, person, verb.token.idx + len(verb.token), modality_of(scene, verb), post=post)


def _add(
    scene: Scene,
    token: Token,
    person: int,
    end: int,
    modality: Modality,
    *,
    post: PostMention | None = None,
    position: int | None = None,
) -> None:
    if post is not None and any(c.person == person and c.post is post for c in scene.found):
        return
    start = min(quote_start(scene, token), end)
    number = position if position is not None else scene.resolve(post, person) if post is not None else None
    american = number is not None and scene.article.positions[number].country == "USA"
    if american and verbs.lemma_of(token) in _ON and modality is Modality.ASSERTED and scene.article.topic is None:
        modality = Modality.PROSPECTIVE  # there the Senate has to agree to whom the president turns to
    scene.change(person, Aspect.BEGAN, "won", token, start, end, post=post, position=position, modality=modality)
