"""Sentences where one holder follows another, where a predecessor is named, or where a post stands empty."""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction import verbs
from archive.extraction.context import PostMention
from archive.extraction.dating import date_of
from archive.extraction.rules.meaning import modality_of, proposed, quote_start
from archive.extraction.rules.membership import has_members
from archive.extraction.rules.scene import OF_MANY, Candidate, Scene
from archive.extraction.verbs import Verb
from archive.model import Aspect, Modality

_AT = re.compile(r"\s+(?:at|in)\s+(?:the\s+)?")
_NEWS = 7  # days, of which what happens is the news
_NEAR = 2  # sentences of a life, after which another post is spoken of
_DUTIES = re.compile(
    r"^[^,.;]{0,60}?\bof\s+(?:his|her|their|the)\s+(?:duties|posts?|positions?|command|office|responsibilities)\b"
)
_FOLLOW = frozenset(["succeed", "replace", "follow", "supplant", "relieve"])


def follows(scene: Scene, verb: Verb) -> bool:
    """ "X succeeds Y (as minister)": a beginning for X and an end for Y. False when no people are involved."""
    if verb.lemma not in _FOLLOW:
        return False
    token = verb.token
    at = token.idx + len(token)
    if verb.lemma == "relieve" and (verbs.prepositional(token, "of") or _DUTIES.search(scene.text[at:])):
        return False  # "relieved Ba of his duties": nobody comes
    if verb.passive:
        ended = scene.subjects(token)
        begun = [person for agent in _agents(token) for person in scene.people_of(agent)]
        begun = begun or _by_whom(scene, at)
    else:
        begun = scene.subjects(token) or _they(scene, token)
        ended = [person for noun in verbs.objects(token) for person in _replaced(scene, noun, len(begun) > 1)]
        if not ended and token.dep_ == "relcl" and not verbs.objects(token):
            ended = [person for person in _whom(scene, token) if person not in begun]
        if verb.lemma == "replace":
            # "Putin replaced Shoigu with Belousov": the subject appoints, the third begins
            begun = [person for noun in verbs.prepositional(token, "with") for person in scene.people_of(noun)] or begun
    subject = verbs.subject(token)
    if not begun and token.dep_ == "ccomp" and subject is not None and subject.tag_ == "WP":
        return True  # "did not say who would succeed Miao"
    if ended and not begun and (named := _subject_post(scene, verb, ended)) is not None:
        start, end = quote_start(scene, token), at
        for person in ended:
            how = modality_of(scene, verb)
            scene.change(person, Aspect.ENDED, "succession", token, start, end, position=named, modality=how)
        return True
    if not ended and not begun:
        return False
    modality = modality_of(scene, verb)
    if verb.lemma == "follow" and not (begun and ended):
        return False
    if verb.lemma == "follow" and verb.passive and any(_elsewhere(scene, person, at) for person in begun):
        return True  # "Bell spoke first. He was followed by President Diallo": to the desk, not in the post
    if re.search(r"\b(?:latter|former|other|first|second) (?:post|job|position|role)\b", scene.text):
        return True  # of two posts one: which, the sentence alone does not say
    if scene.article.topic in begun and not ended:
        return False  # of a life: "replaced the roof"
    if scene.article.topic in begun and token.tag_ == "VBG":
        own = [c for c in scene.found if c.person == scene.article.topic and c.aspect is Aspect.BEGAN]
        if not own and scene.post_after(at, r"[^.;]{0,60}?\bas\s+(?:(?:the|a|an|its|new)\s+)*") is None:
            return True  # "joined the board, replacing Li": in what, the sentence does not say
    if _in_turn(scene, verb, begun, ended, modality):
        return True
    post, position = succession_post(scene, at, ended, begun, token)
    if post is None and position is None:
        return bool(ended)
    end = max([at, *(post.end for post in [post] if post is not None)])
    start = quote_start(scene, token)
    for person in begun:
        if person not in ended and not (
            verb.lemma == "follow" and any(c.person == person and c.aspect is Aspect.BEGAN for c in scene.before)
        ):
            _once(scene, person, Aspect.BEGAN, verb, start, end, post, position, modality)
    for person in ended:
        kept = modality is Modality.DENIED and verb.passive  # "a job in which he has not been replaced"
        if person not in begun and modality is not Modality.HYPOTHETICAL and not kept:
            mention = next((m for m in scene.sentence.people if m.person == person and m.start >= token.idx), None)
            aspect = Aspect.ENDED
            _once(
                scene,
                person,
                aspect,
                verb,
                start,
                max(end, mention.end if mention else end),
                post,
                position,
                modality,
            )
    return True


def _subject_post(scene: Scene, verb: Verb, ended: list[int]) -> int | None:
    """The post that stands for who comes: "The 28th chief of the army succeeds General Rawat"."""
    subject = verbs.subject(verb.token)
    post = scene.sentence.post_at(subject.idx) if subject is not None and not verb.passive else None
    if (
        post is None
        or post.plural
        or post.indefinite
        or scene.led(post) is not None
        or modality_of(scene, verb) is Modality.HYPOTHETICAL
    ):
        return None
    return scene.resolve(post, ended[0])


def _agents(token: Token) -> list[Token]:
    """By whom: of the verb, or of "in his last post by Miao", which the parser may hang on the post."""
    found = verbs.prepositional(token, "by")
    for noun in verbs.prepositional(token, "in", "as", "at") if not found else ():
        found = found or verbs.prepositional(noun, "by")
    return found


def _whom(scene: Scene, token: Token) -> list[int]:
    """ "The man he succeeds, Qin, ...": whom the noun before the clause means."""
    found = scene.people_of(token.head, alone=True)
    end = token.idx + len(token)
    name = next(
        (
            m
            for m in scene.sentence.people
            if m.start >= end and scene.text.startswith(", ", end) and scene.only_ranks(end + 2, m.start)
        ),
        None,
    )
    return [name.person] if name is not None else found


def _by_whom(scene: Scene, at: int) -> list[int]:
    """Who follows, where the parser hangs "by" on another noun: "was succeeded as head of the office by Jiang"."""
    for mention in scene.sentence.people:
        link = scene.text.rfind(" by ", at, mention.start)
        if link != -1 and scene.only_ranks(link + len(" by "), mention.start):
            return [mention.person]
    return []


def _elsewhere(scene: Scene, person: int, at: int) -> bool:
    """Whether the sentence gives somebody who follows a post of his own."""
    return any(c.person == person and c.aspect is Aspect.HOLDS and c.title and c.start >= at for c in scene.found)


def _they(scene: Scene, verb: Token) -> list[int]:
    """The two or more whose beginnings the sentence before told of: "They replace Li and Xu"."""
    subject = verbs.subject(verb)
    if subject is None or subject.lower_ != "they":
        return []
    told = [
        c.person
        for c in scene.before
        if c.aspect is Aspect.BEGAN and c.person is not None and scene.sentence.index - c.scene.sentence.index == 1
    ]
    people = list(dict.fromkeys(told))
    return people if len(people) > 1 else []


def _in_turn(scene: Scene, verb: Verb, begun: list[int], ended: list[int], modality: Modality) -> bool:
    """ "A and B replace C and D": each takes the post of the one in the same place of the list."""
    if len(begun) < 2 or len(begun) != len(ended):
        return False
    start = quote_start(scene, verb.token)
    for new, old in zip(begun, ended, strict=True):
        told = [c for c in [*scene.before, *scene.found] if c.person == new and c.aspect is Aspect.BEGAN]
        position = scene.position_of(told[-1]) if told else scene.known_post(old)
        if position is None:
            continue
        _once(scene, new, Aspect.BEGAN, verb, start, verb.token.idx, None, position, modality)
        _once(scene, old, Aspect.ENDED, verb, start, verb.token.idx, None, position, modality)
    return True


def _replaced(scene: Scene, noun: Token, many: bool) -> list[int]:
    """Whom a successor follows: a pronoun means the one who has just gone, by the sentence itself."""
    if noun.lower_ in ("him", "her"):
        gone = [c.person for c in scene.found if c.aspect is Aspect.ENDED and c.person is not None]
        if gone:
            return gone[-1:]
    return scene.people_of(noun, alone=not many)


def _once(
    scene: Scene,
    person: int,
    aspect: Aspect,
    verb: Verb,
    start: int,
    end: int,
    post: PostMention | None,
    position: int | None,
    modality: Modality,
) -> None:
    if aspect is Aspect.ENDED and modality is Modality.PROSPECTIVE and proposed(verb):
        return
    resolved = position if position is not None else scene.resolve(post, person) if post is not None else None
    if any(c.person == person and c.aspect is aspect and scene.position_of(c) == resolved for c in scene.found):
        return
    scene.change(person, aspect, "succession", verb.token, start, end, position=resolved, modality=modality)


def _moves_to(candidate: Candidate) -> bool:
    """Whether a post is the next one of somebody replaced: "who becomes trade minister", not "who had been named in April"."""
    verb = verbs.governing_verb(candidate.anchor) if candidate.anchor is not None else None
    past = verb is not None and verbs.read_verb(verb).tense is verbs.Tense.PLUPERFECT
    return candidate.aspect is Aspect.BEGAN and not past


def _came_to(candidate: Candidate, at: int) -> bool:
    """Whether a clause on the name says how he had come to it: "Li, who became minister in March (has run the ministry
    since March), was replaced"."""
    verb = verbs.governing_verb(candidate.anchor) if candidate.anchor is not None else None
    if verb is None or verb.dep_ not in ("relcl", "acl") or candidate.end > at:
        return False
    return candidate.aspect is Aspect.BEGAN or verbs.read_verb(verb).tense is verbs.Tense.PERFECT


def succession_post(
    scene: Scene, at: int, ended: list[int], begun: list[int], token: Token | None = None
) -> tuple[PostMention | None, int | None]:
    """The post that passes from one to the other: "as minister", the apposition of either, or what the article said."""
    for mention in [m for m in scene.sentence.people if m.start >= at and m.person in ended]:
        post = scene.post_after(mention.end, r"[\s,]+as\s+(?:(?:the|a|an|its|new)\s+)*")
        if post is not None:
            post.definite = True
            return post, None
    post = scene.post_after(at, r"[^.;]{0,40}?\bas\s+(?:(?:the|a|an|its|new)\s+)*")
    if post is not None:
        post.definite = True
        return post, None
    if re.search(r"\bin turn\b", scene.text) and len(ended) == 1:
        return None, _before_last(scene, ended[0])
    if (there := _at_body(scene, at, ended, begun)) is not None:
        return None, there
    where = re.search(r",?\s+where\s+[^,.;]*$", scene.text[:at])
    if where is not None:
        # "the Pacific Fleet, where Koehler has succeeded him": the head of that body.
        body = next((m for m in reversed(scene.sentence.organisations) if m.end == where.start()), None)
        if body is not None:
            return None, scene.head_of(body)
    for person in begun:
        # "was appointed to the Senate in May to replace Majority Leader Dole": of a life, what its subject came to
        own = next((c for c in reversed(scene.found) if c.person == person and c.aspect is Aspect.BEGAN), None)
        if own is not None and person == scene.article.topic:
            return None, scene.position_of(own)
    if (when := re.search(r"\bwhen\s+[^,.;]*$", scene.text[:at])) is not None:
        # "was president to 2012 and prime minister until 2020, when Koval succeeded him": the post named last
        told = [c for c in scene.found if c.person in ended and c.post is not None and c.post.end <= when.start()]
        last = max(told, key=lambda c: c.post.end if c.post is not None else 0, default=None)
        if last is not None and (position := scene.position_of(last)) is not None:
            return None, position
    for person in ended:
        own = next(
            (
                c
                for c in scene.found
                if c.person == person
                and (c.aspect in (Aspect.HOLDS, Aspect.HELD_BEFORE) or _came_to(c, at))
                # what he is now is not what he gave up
                and not (
                    c.aspect is Aspect.HOLDS
                    and not _came_to(c, at)
                    and (not c.title or re.search(r"\bnow\b", scene.text[c.start : c.end]))
                )
                # "who is also a former army chief" tells of another
                and not (c.aspect is Aspect.HELD_BEFORE and not c.title and c.post is not None and c.post.former)
            ),
            None,
        )
        if own is not None and (position := scene.position_of(own)) is not None:
            return None, position
    for person in begun:
        own = next((c for c in reversed(scene.found) if c.person == person and c.aspect is Aspect.BEGAN), None)
        if own is not None:  # the post that he is given here passes on, though it may stay open which it is
            return None, scene.position_of(own)
    for person in begun:
        # "Fang was named chief ... He replaces Chen": the beginning just told.
        told = [
            c
            for c in scene.before
            if c.person == person
            and c.aspect is Aspect.BEGAN
            and c.modality is Modality.ASSERTED
            and (scene.article.topic is None or scene.sentence.index - c.scene.sentence.index <= _NEAR)
        ]
        if told and (position := scene.passed_on(told)) is not None:
            return None, position
    present = {
        scene.position_of(c)
        for c in scene.found
        if c.person in ended
        and (
            _moves_to(c)
            or (c.aspect is Aspect.HOLDS and not c.title)
            or re.search(r"\bnow\b", scene.text[c.start : c.end])
        )
    }
    for person in ended:
        position = scene.known_post(person)
        if position is not None and position not in present and scene.article.positions[position].title != "member":
            return None, position
    if token is not None:
        for person in begun:
            if (position := _of_successor(scene, person, token)) is not None:
                return None, position
    return None, None


def _before_last(scene: Scene, person: int) -> int | None:
    """ "Miao becomes director and will in turn be replaced by Qin": in what he was before."""
    told = [c for c in (*scene.before, *scene.found) if c.person == person and c.modality is Modality.ASSERTED]
    begun = {scene.position_of(c) for c in told if c.aspect is Aspect.BEGAN}
    held = [p for c in told if c.aspect is not Aspect.BEGAN and (p := scene.position_of(c)) not in begun]
    return held[-1] if held else None


def _at_body(scene: Scene, at: int, ended: list[int], begun: list[int]) -> int | None:
    """ "succeeded Peng at the National Security Bureau", "was succeeded at the bureau by Li": the post of that body which the
    article gives the one who goes (of a life, its subject), else that of its head."""
    ends = [at, *(m.end for m in scene.sentence.people if m.start >= at and m.person in ended)]
    if pronoun := re.match(r"\s+(?:him|her|them)\b", scene.text[at:]):
        ends.append(at + pronoun.end())
    body = next(
        (m for end in ends for m in scene.sentence.organisations if _AT.fullmatch(scene.text[end : max(end, m.start)])),
        None,
    )
    if body is None or not (ended and begun):
        return None
    topic = scene.article.topic
    of = begun if topic in begun else ended
    held = [number for person in of for number in scene.article.people[person].positions]
    there = [n for n in held if scene.article.positions[n].organisation == body.organisation]
    if there or not has_members(scene, body.organisation):
        return there[-1] if there else scene.head_of(body)
    return scene.positions.of(scene.article, body.organisation, "member")


def _of_successor(scene: Scene, person: int, verb: Token) -> int | None:
    """ "Defence Minister Smith ... Smith replaced Faulkner in 2010": what somebody is who took it over long ago. Not what he is
    called where that is the news of the day: "The deputy minister replaced Li on Tuesday"."""
    new = [
        c for c in scene.before if c.person == person and c.aspect is Aspect.HOLDS and c.post is not None and c.post.new
    ]
    if new:
        return scene.position_of(new[-1])  # "The navy's new head, Ding, spoke. He succeeds Ma"
    reading = verbs.read_verb(verb)
    if not reading.past:
        return None
    held = [
        c
        for c in (*scene.before, *scene.found)
        if c.person == person and c.aspect is not Aspect.NOT_HOLDING and c.modality is Modality.ASSERTED
    ]
    positions = list(dict.fromkeys(p for c in held if (p := scene.position_of(c)) is not None))
    single = [p for p in positions if scene.article.positions[p].title not in OF_MANY]
    if len(single) != 1 or all(c.aspect is Aspect.HELD_BEFORE for c in held if scene.position_of(c) == single[0]):
        return None
    when = date_of(scene.sentence, verb, title=False)
    day, published = (when.bounds.latest if when is not None else None), scene.article.published
    long_ago = day is not None and published is not None and (published - day).days > _NEWS
    return single[0] if long_ago else None
