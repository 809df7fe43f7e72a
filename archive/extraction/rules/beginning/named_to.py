"""Posts that a verb of appointing brings in its own ways: "named to the post", "to office", "for the vacancy"."""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.body_nouns import nouns
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Verb
from archive.extraction.posts.offices import office_at
from archive.extraction.rules.beginning.office import told
from archive.extraction.rules.sense.meaning import quote_start
from archive.extraction.rules.whose.seats import POST_WORDS, Seat, change, seats_of
from archive.extraction.rules.whose.understood import just_told, understood, vacant
from archive.extraction.scene import Scene
from archive.model import Aspect, Modality

_FOR = frozenset(("choose", "pick", "name", "select", "nominate", "tap", "appoint", "propose"))


_TO_A_BODY = re.compile(
    r"\s+(?:to|onto|into)\s+(?:(?:the|a|an)\s+)?(?:(?:vacancy|seat|vacant\s+seat|vacated\s+seat|place)\s+(?:in|on)\s+(?:the\s+)?)?"
)
_SET_BEFORE = re.compile(r"(?:^|[,;]\s+)(?:and\s+)?for\s+$", re.I)


MEMBER_BODIES = nouns("panel") | {"politburo", "party_organ"}


def for_post(scene: Scene, verb: Verb, modality: Modality) -> None:
    """ "For foreign minister Jara chose Hugo de Lara": the name after the title is that of who chooses."""
    if verb.lemma not in _FOR:
        return
    post = next((p for p in scene.sentence.posts if _SET_BEFORE.search(scene.text[: p.start])), None)
    chooser = scene.led(post) if post is not None else None
    subject = verbs.subject(verb.token)
    if post is None or chooser is None or subject is None or scene.mention_of(subject) is not chooser:
        return
    chosen = [p for noun in verbs.objects(verb.token) for p in scene.people_of(noun, alone=True)]
    if chosen and chooser.end <= verb.token.idx and chosen[0] != chooser.person:
        scene.found = [c for c in scene.found if c.post is not post]
        post.position, post.definite = None, True
        end = verb.token.idx + len(verb.token)
        scene.change(chosen[0], Aspect.BEGAN, "appoints", verb.token, post.start, end, post=post, modality=modality)


def named_to(scene: Scene, verb: Verb, modality: Modality) -> None:
    """ "the congress named him to the Central Military Commission": membership of a body."""
    token = verb.token
    for noun in verbs.objects(token):
        people = scene.people_of(noun, alone=True)
        end = noun.idx + len(noun)
        body = next(
            (
                m
                for m in scene.sentence.organisations
                if m.start >= end and _TO_A_BODY.fullmatch(scene.text[end : m.start])
            ),
            None,
        )
        if not people or body is None:
            continue
        entry = scene.article.organisations[body.organisation]
        vacancy = re.search(r"\b(?:vacancy|seat|place)\s", scene.text[end : body.start]) is not None
        if vacancy or any(word in f"{entry.kind or ''} {entry.name}".lower() for word in MEMBER_BODIES):
            for person in people:
                chamber = scene.positions.homes.of_chamber(
                    scene.article, body.organisation, person, scene.sentence.start + body.start
                )
                position = scene.positions.of(scene.article, chamber, "member")
                scene.change(
                    person, Aspect.BEGAN, "named to", token, token.idx, body.end, position=position, modality=modality
                )


def to_office(scene: Scene, verb: Verb, modality: Modality) -> None:
    """ "appointed him to the Amur governorship", "named her to the post": of a life, the office that a noun stands for."""
    token, topic = verb.token, scene.article.topic
    for noun in verbs.objects(token):
        if topic is None or topic not in scene.people_of(noun, alone=True):
            continue
        for office in (*verbs.prepositional(token, "to"), *verbs.prepositional(noun, "to")):
            named = office.lemma_.lower() in POST_WORDS
            if not named and office_at(scene.sentence, office.idx) is None:
                continue
            seats = seats_of(scene, office, topic)
            elsewhere = named and re.match(
                r"\s+(?:in|on|at)\s+(?:the\s+)?[A-Z]", scene.text[office.idx + len(office) :]
            )
            if elsewhere and all(seat.vague for seat in seats):
                continue  # "chose Holm for a vacancy in the Senate"
            if named and all(seat.vague for seat in seats) and (last := told(scene, topic, named=True)) is not None:
                seats = [Seat(office.idx + len(office), position=scene.position_of(last), vague=True)]
            for seat in seats:
                change(scene, topic, Aspect.BEGAN, "appoints", token, seat, token.idx, modality=modality)


_OVER = frozenset(("leadership", "command"))


def into_office(scene: Scene, token: Token, people: list[int], modality: Modality, rule: str) -> bool:
    """ "Was elected to the chairmanship of the council", "rose to the leadership of the party": whether such a noun tells into
    what somebody came."""
    found = False
    for noun in verbs.prepositional(token, "to", "into"):
        if noun.lemma_.lower() not in _OVER and office_at(scene.sentence, noun.idx) is None:
            continue
        if any(m.start < noun.idx < m.end and not m.generic for m in scene.sentence.organisations):
            continue  # "was transferred to the Southern Theater Command": as what, is not said
        for person in people:
            for seat in seats_of(scene, noun, person):
                if not seat.vague:
                    found = True
                    start = quote_start(scene, token)
                    change(scene, person, Aspect.BEGAN, rule, token, seat, start, modality=modality)
    return found


_NO_MORE = re.compile(
    r"(?:,\s+[^,;.]{2,60}(?:,|(?=[.;])))?(?:\s+(?:for|to(?:\s+(?:fill|take|get|do))?)\s+(?:the|that|this)\s+(?:vacant\s+)?(?:job|post|position|role|vacancy)\b)?"
    r"(?:\s+(?:on|in|last|this|late|early)\s[^,;.]{2,25})?\s*(?:[.;]|$)"
)
_INTO = frozenset(("swear", "elect", "promote", "confirm", "install", "elevate"))
_FOR_IT = re.compile(
    r"(?:\s+in)?(?:\s+(?:on|in|last|this|late|early)\s[^,;.]{2,25}?)?\s+(?:for|to(?:\s+(?:fill|take(?:\s+up)?|get|do))?)\s+(?:the|that|this)\s+"
    r"(?:vacant\s+|top\s+)?(?:job|post|position|role|vacancy)\b(?!\s+(?:of|as|at)\b)"
)


def to_vacancy(scene: Scene, verb: Verb, modality: Modality) -> None:
    """ "Parliament dismissed the minister on Tuesday. The president has proposed Olena Koval": for what has fallen vacant."""
    if verb.lemma not in _FOR or verb.negated or verb.modal:
        return
    for noun in verbs.objects(verb.token):
        mention = scene.sentence.person_at(noun.idx)
        match = _NO_MORE.match(scene.text, mention.end) if mention is not None else None
        if mention is None or match is None:
            continue
        gone = vacant(scene, mention.person)
        told = [c for c in scene.found if c.person == mention.person]
        for_it = _FOR_IT.search(match.group()) is not None
        if for_it:
            told = [c for c in told if not c.title]  # "proposed Li, until now his deputy, for the job"
        if gone is None and for_it and not told:
            # "Berg is leaving. The president has chosen Lind to fill the post"
            _put_into(scene, verb, mention.person, mention.end, modality)
        if gone is None or told:
            continue
        scene.change(
            mention.person,
            Aspect.BEGAN,
            "appoints",
            verb.token,
            verb.token.idx,
            mention.end,
            position=scene.position_of(gone),
            modality=modality,
        )


def put_forward(scene: Scene, verb: Verb, people: list[int], modality: Modality) -> None:
    """ "Parliament dismissed the minister on Tuesday. Olena Koval has been nominated for the post"."""
    match = _FOR_IT.match(scene.text, verb.token.idx + len(verb.token))
    if (
        match is not None
        and len(people) == 1
        and verb.lemma in _FOR | _INTO
        and verb.token.dep_ not in ("relcl", "acl")
    ):
        _put_into(scene, verb, people[0], match.end(), modality)


def _put_into(scene: Scene, verb: Verb, person: int, end: int, modality: Modality) -> None:
    """Adds that somebody comes into the post last spoken of, unless the story has put him there already."""
    if any(c.person == person and c.aspect is Aspect.BEGAN for c in (*scene.before, *scene.found)):
        return
    gone = vacant(scene, person)
    position = scene.position_of(gone) if gone is not None else just_told(scene, person)
    position = position if position is not None else understood(scene, person, coming=True)
    if position is not None:
        start = quote_start(scene, verb.token)
        scene.change(person, Aspect.BEGAN, "appoints", verb.token, start, end, position=position, modality=modality)
