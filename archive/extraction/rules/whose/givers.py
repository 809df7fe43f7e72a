"""From whom somebody takes a post over, whose time in it ends: "from Li", "from him", "from the chief of staff, General Lis".

The post is the one that the title of either names, the one just told, or that of the one who goes.
"""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction import fields
from archive.extraction.context import PersonMention, PostMention
from archive.extraction.lexicon import THEN_FROM
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Verb
from archive.extraction.rules.following.there import post_there
from archive.extraction.rules.sense.meaning import quote_start
from archive.extraction.rules.whose.left_behind import left_behind
from archive.extraction.rules.whose.seats import seats_of
from archive.extraction.rules.whose.understood import announced
from archive.extraction.scene import Candidate, Scene
from archive.model import Aspect, Modality

_REACH = 3  # sentences
_FIELD = fields.ANY
_AT_FIELD = re.compile(
    rf"\s+at\s+(?:the\s+)?(?P<field>{_FIELD})\b(?:\s+(?:ministry|department))?(?=\s*[.,;]|\s+(?:on|in|last|and)\b)",
    re.I,
)
_NOW = re.compile(r"\bnow\b")


def ended_by_name(scene: Scene, verb: Verb, at: int, position: int, modality: Modality) -> None:
    """ "took command of the fleet from Admiral Locklear": the end of the one before."""
    match = THEN_FROM.match(scene.text, at)
    giver = next(
        (m for m in scene.sentence.people if match and m.start >= at and scene.only_ranks(match.end(), m.start)),
        None,
    )
    if giver is not None and modality is Modality.ASSERTED:
        begin = quote_start(scene, verb.token)
        scene.change(giver.person, Aspect.ENDED, "succession", verb.token, begin, giver.end, position=position)


def ended_by_post(scene: Scene, verb: Verb, people: list[int], post: PostMention, modality: Modality) -> None:
    """ "took over as commander of the fleet from Admiral Locklear": the end of the one before."""
    if modality is Modality.HYPOTHETICAL or len(people) != 1:
        return
    link = THEN_FROM.match(scene.text, post.end)
    named = next(
        (m for m in scene.sentence.people if link and m.start >= post.end and scene.only_ranks(link.end(), m.start)),
        None,
    )
    meant = (
        [_meant(scene, noun, people) for noun in verbs.prepositional(verb.token, "from")] if named is None else [named]
    )
    position = scene.resolve(post, people[0]) if any(meant) else None
    begin = quote_start(scene, verb.token)
    for giver in meant:
        if (
            giver is not None
            and giver.person not in people
            and not (modality is Modality.PROSPECTIVE and _gone(scene, giver.person, position))
        ):
            end = max(post.end, giver.end)
            scene.change(
                giver.person, Aspect.ENDED, "succession", verb.token, begin, end, position=position, modality=modality
            )


def _gone(scene: Scene, person: int, position: int | None) -> bool:
    """Whether the article has told that somebody left the post: "stepped down on Monday. Ma will take over from him"."""
    return any(
        c.person == person and c.aspect is Aspect.ENDED and scene.position_of(c) == position for c in scene.before
    )


def titled_giver(scene: Scene, post: PostMention, start: int) -> PersonMention | None:
    """Whom a title after "from" leads: "takes over from the chief of staff, General Lis"."""
    if not re.search(r"\bfrom\s+(?:the\s+)?$", scene.text[start : post.start] + _article(scene, post)):
        return None
    comma = scene.text.startswith(", ", post.end)
    named = scene.led(post)
    return named or next(
        (
            m
            for m in scene.sentence.people
            if comma and m.start >= post.end + 2 and scene.only_ranks(post.end + 2, m.start)
        ),
        None,
    )


def _article(scene: Scene, post: PostMention) -> str:
    found = re.match(r"(?:the\s+)?", scene.text[post.start : post.head])
    return found.group() if found else ""


def taken_from_titled(
    scene: Scene, verb: Verb, people: list[int], post: PostMention, giver: PersonMention, modality: Modality
) -> None:
    """The post that the giver's title names, unless that is his next one: then what the article has just told."""
    told = [c for c in scene.before if c.person in people and c.aspect is Aspect.BEGAN]
    moved = post.new or _NOW.search(scene.text[post.start : post.head]) is not None
    if told and scene.sentence.index - told[-1].scene.sentence.index <= 1:
        position = scene.passed_on(told)
    elif moved:
        own = [c for c in scene.before if c.person in people and c.aspect is Aspect.HOLDS]
        near = [c for c in own if scene.sentence.index - c.scene.sentence.index <= 1]
        position = scene.position_of(near[-1]) if near else None
    else:
        position = scene.resolve(post, giver.person)
    begin = quote_start(scene, verb.token)
    for person, aspect in [*((each, Aspect.BEGAN) for each in people), (giver.person, Aspect.ENDED)]:
        scene.change(person, aspect, "takes over", verb.token, begin, giver.end, position=position, modality=modality)


def taken_from(scene: Scene, verb: Verb, start: int, people: list[int], modality: Modality) -> bool:
    """ "He takes over from Gen. Chen Bingde": the post just told, or the one that the other was said to have."""
    match = THEN_FROM.match(scene.text[start:])
    at = start + match.end() if match else start
    giver = next((m for m in scene.sentence.people if match and m.start >= at and scene.only_ranks(at, m.start)), None)
    nouns = verbs.prepositional(verb.token, "from") if match and giver is None else []
    giver = giver or next((m for noun in nouns if (m := _meant(scene, noun, people)) is not None), None)
    if giver is None:
        return False
    if len(people) == 1 and another_is_new(scene, verb, people[0]):
        return True
    if (field := _AT_FIELD.match(scene.text, giver.end)) is not None:
        post = PostMention(field.start("field"), field.end(), field.start("field"), field.end(), "minister")
        post.portfolio, post.definite = fields.stored(field["field"]), True
        begin = quote_start(scene, verb.token)
        for person, aspect in [*((each, Aspect.BEGAN) for each in people), (giver.person, Aspect.ENDED)]:
            scene.change(person, aspect, "takes over", verb.token, begin, field.end(), post=post, modality=modality)
        return True
    begun = [
        c for c in scene.before if c.person in people and c.aspect is Aspect.BEGAN and c.modality is Modality.ASSERTED
    ]
    told = [c for c in begun if not left_behind(c, verb.token)]
    outright = told_outright(scene, people[0], begun) if begun and len(people) == 1 else None
    if begun and not told and outright is None and scene.known_post(giver.person) is None:
        return True  # "He had led the fleet since 2014. He takes over from Wang": in another post
    next_one = {
        scene.position_of(c)
        for c in scene.found
        if c.person == giver.person and c.post is not None and (c.post.new or _NOW.search(scene.text[c.start : c.end]))
    }
    told = told if outright is None else []
    there = post_there(scene, [giver.person], start)
    if there is None and verb.token.tag_ == "VBG" and verb.token.dep_ == "advcl":
        # "was secretary-general from 1984, taking over from Holm": of what the clause above has just said
        said = [c for c in scene.found if c.person in people and c.anchor == verb.token.head]
        if said and (position := scene.position_of(said[-1])) is not None:
            begin, how = quote_start(scene, verb.token), Aspect.ENDED
            scene.change(giver.person, how, "succession", verb.token, begin, giver.end, position=position)
            return True
    told = told if there is None else []
    position = scene.passed_on(told) if told else scene.known_post(giver.person) if outright is None else outright
    position = there if there is not None else position
    if not told and position in next_one:
        return True  # "took over from Han, the new chief of staff": what he was, the article does not say
    if position is None:
        # "took over from Wang, who had led the command since 2021"
        had = [c for c in scene.found if c.person == giver.person and c.aspect is Aspect.HELD_BEFORE and not c.acting]
        position = next((p for c in had if c.start >= giver.start and (p := scene.position_of(c)) is not None), None)
    if position is None and (fresh := announced(scene)) is not None:
        position = fresh  # "The navy has a new commander. Hu took over from Dong"
    if position is None and len(people) == 1:
        # "since he took over from Bell in July", told of the minister; what he was before is another
        now = [c for c in (*scene.before, *scene.found) if c.person == people[0]]
        held = [c for c in now if c.aspect in (Aspect.HOLDS, Aspect.BEGAN, Aspect.ENDED)]
        if modality is Modality.PROSPECTIVE:
            # "Bell, who has been deputy since 2018, will take over from Lind": in the post to which he is named
            held = [c for c in held if c.aspect is Aspect.BEGAN and c.modality is Modality.PROSPECTIVE]
        position = scene.position_of(held[-1]) if held else None
    if position is None:
        position = _where(scene, verb.token)
    begin = quote_start(scene, verb.token)
    for person in people if not told else ():
        scene.change(
            person, Aspect.BEGAN, "takes over", verb.token, begin, giver.end, position=position, modality=modality
        )
    if modality is Modality.PROSPECTIVE and _gone(scene, giver.person, position):
        return True
    scene.change(
        giver.person, Aspect.ENDED, "succession", verb.token, begin, giver.end, position=position, modality=modality
    )
    return True


def told_outright(scene: Scene, person: int, begun: list[Candidate]) -> int | None:
    """ "Shen was identified as commander of the navy. He had headed the fleet since 2014. He takes over from Wu": what he is,
    where all that began for him is told as what lay before."""
    if not all(_lay_before(c) for c in begun):
        return None
    told = [c for c in scene.before if c.person == person and c.aspect is Aspect.HOLDS]
    is_now = [c for c in told if not c.title or c.rule == "called"]
    return scene.position_of(is_now[-1]) if is_now else None


def _lay_before(candidate: Candidate) -> bool:
    verb = verbs.governing_verb(candidate.anchor) if candidate.anchor is not None else None
    return verb is not None and verbs.read_verb(verb).tense is verbs.Tense.PLUPERFECT


def another_is_new(scene: Scene, verb: Verb, person: int) -> bool:
    """Whether "he" may be who is new to his post rather than whom the sentence before names beside his: "Esper, the acting
    defence secretary, met allies. General Wolters, the commander, spoke. He took over from Shanahan two weeks ago"."""
    subject = verbs.subject(verb.token)
    if subject is None or subject.lower_ not in ("he", "she"):
        return False
    near = [c for c in scene.before if c.person is not None and scene.sentence.index - c.scene.sentence.index <= _REACH]
    new = {c.person for c in near if c.acting or c.aspect is Aspect.BEGAN or (c.post is not None and c.post.new)}
    last = {c.person for c in near if scene.sentence.index - c.scene.sentence.index == 1 and c.title}
    return person in last and person not in new and bool(new)


def _meant(scene: Scene, noun: Token, people: list[int]) -> PersonMention | None:
    """Whom a noun after "from" means: by name, or by a word for who has gone ("from him", "from the general")."""
    if (named := scene.mention_of(noun)) is not None:
        return named
    others = [person for person in scene.people_of(noun, alone=True) if person not in people]
    return PersonMention(noun.idx, noun.idx + len(noun), others[0]) if len(others) == 1 else None


def _where(scene: Scene, verb: Token) -> int | None:
    """ "the education ministry, where Ndiaye takes over from Blanquer": its head, or its minister."""
    clause = re.search(r",?\s+where\s+[^.;]*$", scene.text[: verb.idx])
    if clause is None:
        return None
    span = scene.sentence.span(clause.start() - 1, clause.start())
    seats = seats_of(scene, span[0]) if span is not None and len(span) else []
    seat = seats[0] if seats else None
    if seat is None or seat.position is not None:
        return seat.position if seat is not None else None
    return scene.resolve(seat.post, None) if seat.post is not None else None
