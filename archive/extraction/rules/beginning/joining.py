"""Who comes onto a body of several: "joined the commission", "joins Miao as a member", "joined the department as deputy head"."""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.body_nouns import SITTING, nouns
from archive.extraction.context import OrganisationMention, PostMention
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense, Verb
from archive.extraction.rules.beginning.named_to import MEMBER_BODIES
from archive.extraction.rules.sense.meaning import modality_of, quote_start
from archive.extraction.scene import Scene
from archive.model import Aspect, Modality

_THE = re.compile(r"\s+(?:the\s+)?")
_ON_BODY = re.compile(r"\s+(?:on|in)\s+(?:the\s+)?(?:[A-Z]\w+[’']s\s+)?")
_COUNCILS = nouns("panel") | {"body", "cabinet"}
_AND_TOO = re.compile(
    r"\s+(?:the\s+)?[^\s,.;][^,.;]{1,39}?\s+in\s+(?:\w+\s+)?\d{4}(?:\s*,)?\s+and\s+(?:the\s+)?(?:[A-Z]\w+[’']s\s+)?"
)
_WHEN = r"(?:\s+(?:then|(?:in|on|last|this|at)\s[\w ]{1,20}?))?"


def joins(scene: Scene, verb: Verb) -> None:
    """ "joined the Central Military Commission": membership of a body that has members."""
    token = verb.token
    _joined_people(scene, verb)
    body = next(
        (
            m
            for first in verbs.objects(token)
            for noun in verbs.coordinated(first)  # "joined the army in 1968 and the commission in 2012"
            for m in scene.sentence.organisations
            if m.start <= noun.idx < m.end and _has_members(scene, m.organisation)
        ),
        None,
    )
    body = body or _joined_too(scene, token)
    if body is None:
        _joined_as(scene, verb)
        return
    post = scene.post_after(body.end, rf"{_WHEN}\s+as\s+(?:one\s+of\s+)?(?:(?:the|a|an|its)\s+)?(?:\w+\s+)?")
    if post is not None:
        post.organisation = body.organisation if post.organisation is None else post.organisation
        post.possessive_pronoun = False
    member = scene.positions.of(scene.article, body.organisation, "member")
    position = member if post is None else None
    entry = scene.article.organisations[body.organisation]
    sits = SITTING.search(entry.name.partition(" of the ")[0]) is not None
    if post is not None and sits and post.explicit and post.organisation not in (None, body.organisation):
        # "came onto the board as head of research": a member, by what he is
        for person in scene.subjects(token):
            start, modality = quote_start(scene, token), modality_of(scene, verb)
            scene.change(person, Aspect.BEGAN, "joins", token, start, body.end, position=member, modality=modality)
            scene.state(person, post, "joins", token, start, post.end, title=True)
        return
    for person in scene.subjects(token):
        start, modality = quote_start(scene, token), modality_of(scene, verb)
        end = post.end if post is not None else body.end
        scene.change(person, Aspect.BEGAN, "joins", token, start, end, post=post, position=position, modality=modality)


def _joined_people(scene: Scene, verb: Verb) -> None:
    """ "Li and Liu join Miao and Zhang as members": who comes to those who are."""
    post = next((p for n in _as_nouns(verb.token) if (p := scene.sentence.post_at(n.idx)) is not None), None)
    there = [person for noun in verbs.objects(verb.token) for person in scene.people_of(noun)]
    if not there:
        return
    if post is None:
        _beside_them(scene, verb, there)
        return
    modality = modality_of(scene, verb)
    start = quote_start(scene, verb.token)
    post.definite = True
    for person in scene.subjects(verb.token):
        scene.change(person, Aspect.BEGAN, "joins", verb.token, start, post.end, post=post, modality=modality)
    for person in there if modality is Modality.ASSERTED and post.plural else ():
        scene.state(person, post, "joined by", verb.token, start, post.end, title=True)


def _beside_them(scene: Scene, verb: Verb, there: list[int]) -> None:
    """ "Ma joins Li and Wu on the commission": members all; "They join Li and Wu", after "Ma and Xu were made vice chairmen": so
    are these, where several can be."""
    modality = modality_of(scene, verb)
    if modality is not Modality.ASSERTED or verb.negated:
        return
    token, start = verb.token, quote_start(scene, verb.token)
    joining = scene.subjects(token)
    last = max((m for m in scene.sentence.people if m.person in there), key=lambda m: m.end, default=None)
    link = _ON_BODY.match(scene.text, last.end) if last is not None else None
    body = next((m for m in scene.sentence.organisations if link is not None and m.start == link.end()), None)
    if body is not None and _has_members(scene, body.organisation) and joining:
        position = scene.positions.of(scene.article, body.organisation, "member")
        for person in joining:
            scene.change(person, Aspect.BEGAN, "joins", token, start, body.end, position=position)
        _say_there(scene, verb, there, position, body.end)
        return
    near = [c for c in scene.before if scene.sentence.index - c.scene.sentence.index == 1]
    came = [c for c in near if c.person in joining and c.aspect is Aspect.BEGAN and c.modality is Modality.ASSERTED]
    posts = {p for c in came if (p := scene.position_of(c)) is not None}
    if len(posts) == 1 and last is not None and verb.tense in (Tense.PRESENT, Tense.PAST):
        position = posts.pop()
        if scene.positions.related.shared(scene.article, position):
            _say_there(scene, verb, there, position, last.end)


def _say_there(scene: Scene, verb: Verb, there: list[int], position: int, end: int) -> None:
    start = verb.token.idx
    for person in there:
        known = any(c.person == person and scene.position_of(c) == position for c in (*scene.before, *scene.found))
        if not known:
            own = PostMention(start, end, start, end, "", position=position)
            scene.state(person, own, "joined by", verb.token, start, end, title=True)


def _as_nouns(token: Token) -> list[Token]:
    found = verbs.prepositional(token, "as")
    for noun in verbs.objects(token):
        for each in verbs.coordinated(noun):
            found.extend(verbs.prepositional(each, "as"))
    return found


def _joined_too(scene: Scene, token: Token) -> OrganisationMention | None:
    """The second of two objects with a year each, which the parser may hang on the first year: "joined the army in 1968 and
    the commission in 2012"."""
    start = token.idx + len(token)
    for mention in scene.sentence.organisations:
        if mention.start > start and _has_members(scene, mention.organisation):
            between = scene.text[start : mention.start]
            return mention if _AND_TOO.fullmatch(between) else None
    return None


def _joined_as(scene: Scene, verb: Verb) -> None:
    """ "joined the Department of Energy as deputy secretary": a post of the body joined."""
    at = verb.token.idx + len(verb.token)
    body = next((m for m in scene.sentence.organisations if _THE.fullmatch(scene.text[at : m.start])), None)
    council = any(noun.lemma_.lower() in _COUNCILS for noun in verbs.objects(verb.token))
    if body is None and scene.article.topic is None and not council:
        return
    start = body.end if body is not None else at
    named = body is not None and not body.generic
    post = scene.post_after(
        start,
        (r"" if named else r"(?:[^,.;]|\b[A-Z]\.){0,60}?")
        + r"\s+as\s+(?:one\s+of\s+)?(?:(?:the|a|an|its)\s+)?(?:\w+\s+)?",
    )
    if post is None or (named and post.country is not None):
        return
    if named and body is not None and post.organisation is None:
        post.organisation = body.organisation
    for person in scene.subjects(verb.token):
        start, modality = quote_start(scene, verb.token), modality_of(scene, verb)
        scene.change(person, Aspect.BEGAN, "joins", verb.token, start, post.end, post=post, modality=modality)


def _has_members(scene: Scene, organisation: int) -> bool:
    entry = scene.article.organisations[organisation]
    if "State Security" in entry.name:
        return False  # "the Committee for State Security": a service
    name = re.split(r"\s+of\s+", entry.name, maxsplit=1)[0]  # not of the "Joint Staff Department of the ... Commission"
    return any(word in f"{entry.kind or ''} {name}".lower() for word in MEMBER_BODIES)
