"""What a body has got for its head: "has a new commander: Ma Lin", "got a new president, Deng", "has its third head in a year: Ba"."""

from __future__ import annotations

import re

from archive.extraction.context import PostMention
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense, Verb
from archive.extraction.rules.sense.meaning import modality_of
from archive.extraction.scene import Scene
from archive.extraction.scene.named_later import others_named
from archive.extraction.scene.opens_next import opens_next
from archive.model import Aspect

_GIVEN = frozenset("pick choose select elect appoint name install give announce approve confirm nominate".split())
_NAMED = re.compile(
    r"(?:\s+(?:on|in|last|this|yesterday|today|earlier|after|for)\b[^,;.:]{0,40})?(?:\s*[:,–—-]+|\s+in|,\s+in\s+the\s+(?:person|shape|form)\s+of)\s+"
)


def has_new(scene: Scene, verb: Verb) -> None:
    """ "The armed police also have a new commander: Ma Lin", "has a new chief in Ma Lin", "got a new president, Deng"."""
    token = verb.token
    chosen = verb.lemma in _GIVEN
    if (
        verb.negated
        or (verb.modal and not chosen)
        or not (chosen or verb.lemma in ("have", "get", "receive", "assign"))
    ):
        return
    given = verb.passive and verb.lemma in ("give", "assign")  # "the fleet has been given a new commander"
    if verb.passive and not given:
        return
    post = next(
        (p for noun in verbs.objects(token) if (p := scene.sentence.post_at(noun.idx)) is not None and p.new), None
    )
    post = post or _counted(scene, verb)
    told = (Tense.PRESENT, Tense.PAST, Tense.PERFECT, Tense.FUTURE, Tense.BARE)
    tenses = (Tense.PRESENT, Tense.FUTURE) if verb.lemma == "have" else told
    if post is None or (verb.tense not in tenses and not chosen) or scene.led(post) is not None:
        return
    subject = verbs.subject(token) if not chosen else None  # who chooses is not whose post it is
    if given:
        subject = verbs.subject(token)
    elif verb.lemma == "give":  # "gave the navy a new commander"
        subject = next((child for child in token.children if child.dep_ == "dative"), None)
    nouns = [subject, *(child for child in subject.children if child.dep_ == "appos")] if subject is not None else []
    body = next((m for noun in nouns for m in scene.sentence.organisations if m.start <= noun.idx < m.end), None)
    if body is not None:
        # "The People's Liberation Army (PLA) Navy has a new chief": the parser may stop at the bracket
        body = next(
            (
                m
                for m in scene.sentence.organisations
                if _BRACKET.fullmatch(scene.text, body.end, max(body.end, m.start))
            ),
            body,
        )
    entries = scene.article.organisations
    of_service = post.organisation is not None and entries[post.organisation].kind == "armed_force"
    if body is not None and of_service and entries[body.organisation].kind == "command":
        post.organisation, post.explicit = (
            body.organisation,
            True,
        )  # "the command has a new navy chief": of its own navy
    if body is not None and post.organisation is None and post.portfolio is None and post.country is None:
        post.organisation, post.explicit = body.organisation, True
    named = next(
        (
            m
            for m in scene.sentence.people
            if m.start >= post.end
            and (gap := _NAMED.match(scene.text[post.end : m.start]))
            and scene.only_ranks(post.end + gap.end(), m.start)
        ),
        None,
    )
    person = (
        named.person
        if named is not None
        else opens_next(scene)
        if not (post.plural or others_named(scene, post))
        else None
    )
    if person is None:
        return
    post.definite = True
    how = modality_of(scene, verb)
    end = named.end if named is not None else post.end
    if not post.new and verb.lemma == "have":
        scene.state(person, post, "apposition", token, post.start, end)
        return
    scene.change(person, Aspect.BEGAN, "become", token, post.start, end, post=post, modality=how)


_BRACKET = re.compile(r"\s*\([^()]{2,60}\)\s*")
_NTH = re.compile(r"(?:its|their)\s+(?:first|second|third|fourth|fifth|sixth|seventh)\s+(?:\w+\s+)?$")


def _counted(scene: Scene, verb: Verb) -> PostMention | None:
    """ "The ministry has its third head in two years: Ba": who is named is the head; "gets its first woman head, Ba": becomes it."""
    gets = verb.lemma in ("get", "receive") and verb.tense in (Tense.PRESENT, Tense.PAST, Tense.PERFECT)
    if not gets and (verb.lemma != "have" or verb.tense is not Tense.PRESENT):
        return None
    for noun in verbs.objects(verb.token):
        post = scene.sentence.post_at(noun.idx)
        nth = _NTH.search(scene.text, max(0, post.head - 40), post.head) if post is not None else None
        if nth is not None and (gets or "first" not in nth.group()):
            return post
    return None
