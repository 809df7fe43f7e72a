"""The same of others, in a word.

Li steps down, and so do Wang and Ma, both members of the body.        the same end
Li was expelled from the Senate. So were Wang and Ma.                  the same as in the sentence before
Li was expelled from the Senate. Wang, too, is out.                    the same
Li sits on the commission, as does Wang.                               what several are at once
"""

from __future__ import annotations

import re
from dataclasses import replace

from archive.extraction.context import PostMention
from archive.extraction.parsing import verbs
from archive.extraction.scene import OF_MANY, Candidate, Scene
from archive.extraction.scene.named_later import list_behind
from archive.model import Aspect, Modality, Role

_DO = r"(?:too\s+)?(?:do|does|did|has|have|had|will|was|were|is|are)\s+(?:been\s+)?(?:the\s+)?"
_SO = re.compile(rf"(?:,|;|\band)\s+(?:(?:and\s+)?so|as)\s+{_DO}")
_SO_OPENS = re.compile(
    rf"(?:And\s+)?So,?\s+{_DO}|The\s+same\s+(?:goes|went|is\s+true|was\s+true)\s+(?:for|of)\s+|(?P<out>Also\s+(?:out|gone|expelled|removed|dismissed|dropped)\s+(?:is|are|was|were)\s+)"
)
_TOO = re.compile(
    r"(?:\s*[(（][^()]{1,30}[)）])?(?:,\s+who\s[^,;.]{3,80},|,\s+(?:an?|the|once|formerly|commander|head|chief)\s[^,;.]{3,80},)?"
    r"(?:,?\s+too,?\s+(?:is|was|has\s+been|are|were|has|have)\s+(?:out|gone|expelled|removed|dismissed|dropped|lost\s+(?:his|her|their)\s+seats?)\b"
    r"|\s+(?:is|was|are|were|has\s+been)\s+(?:out|gone|expelled|removed|dismissed|dropped),?\s+(?:as\s+well|too)\b"
    r"|\s+(?:also\s+)?lost\s+(?:his|her|their)\s+seats?,?\s+(?:as\s+well|too)\b"
    r"|\s+(?:is|are|was|were)\s+(?:also\s+)?(?:out|gone)\s*(?:[.;]|$))"
)
_NEAR = 3  # sentences
_CHANGES = (Aspect.ENDED, Aspect.BEGAN)
_JOIN = re.compile(r"\s*(?:,|and|,\s+and)\s+(?:(?:Gen|Lt Gen|Adm|Mr|Ms)\.?\s+)*")


def so_do(scene: Scene) -> None:
    """Adds what is told of the first for those who are named behind."""
    _of_sentence_before(scene)
    match = _SO.search(scene.text)
    if match is None:
        return
    _states(scene, match)
    told = [
        c
        for c in scene.found
        if c.aspect in _CHANGES
        and c.anchor is not None
        and c.anchor.idx < match.start()
        and c.anchor.dep_ not in ("relcl", "acl")  # "Holm, who took over in May, spoke, as did Ba"
    ]
    last = max(told, key=lambda c: c.anchor.idx if c.anchor is not None else 0, default=None)
    if last is None:
        return
    for person in _named(scene, match.end()):
        if any(c.person == person and c.aspect is last.aspect for c in scene.found):
            continue
        position = _own(scene, person, last)
        if position is not None:
            scene.change(
                person,
                last.aspect,
                last.rule,
                verbs.governing_verb(last.anchor) if last.anchor is not None else None,
                match.start(),
                match.end(),
                position=position,
                modality=last.modality,
            )


def _seat_of_many(scene: Scene, candidate: Candidate) -> int | None:
    """The post of a claim where several have it at once."""
    position = scene.position_of(candidate)
    return position if position is not None and scene.article.positions[position].title in OF_MANY else None


def _states(scene: Scene, match: re.Match[str]) -> None:
    """ "Li is a member of the commission, as is Wang"."""
    told = [
        c
        for c in scene.found
        if c.end <= match.start() + 1 and c.aspect in (Aspect.HOLDS, Aspect.BEGAN, Aspect.HELD_BEFORE)
    ]
    last = max((c for c in told if not c.title), key=lambda c: c.end, default=None)
    if last is None or last.modality is not Modality.ASSERTED or (position := _seat_of_many(scene, last)) is None:
        return
    _same(scene, last, position, list_behind(scene.sentence, match.end()), match)


def _same(scene: Scene, model: Candidate, position: int, people: list[int], match: re.Match[str]) -> None:
    for person in people:
        if person == model.person or any(c.person == person and scene.position_of(c) == position for c in scene.found):
            continue
        mention = next(m for m in scene.sentence.people if m.person == person)
        start, end = min(match.start(), mention.start), max(match.end(), mention.end)
        if model.scene is not scene:
            # What is over or new is dated as it was.
            post = PostMention(start, end, start, end, "", position=position)
            anchor = scene.sentence.head_token(mention.start, mention.end)
            scene.add(
                replace(
                    model,
                    scene=scene,
                    person=person,
                    post=post if model.state else None,
                    position=position,
                    start=start,
                    end=end,
                    anchor=anchor,
                )
            )
            continue
        scene.add(replace(model, person=person, post=None, position=position, start=start, end=end, bounds=None))


def _of_sentence_before(scene: Scene) -> None:
    """ "So were Wang and Ma", "Wang, too, is out": what the sentence before told of another."""
    if scene.sentence.role is Role.HEADLINE or not scene.sentence.people or not scene.before:
        return
    opens = _SO_OPENS.match(scene.text)
    people = list_behind(scene.sentence, opens.end()) if opens is not None else []
    match = opens
    if match is None:
        first = scene.sentence.people[0]
        if (match := _TOO.match(scene.text, first.end)) is None or not scene.only_ranks(0, first.start):
            return
        people = [first.person]
    told = [
        c
        for c in scene.before
        if scene.sentence.index - c.scene.sentence.index <= (1 if opens is not None else _NEAR)
        and not c.title
        and c.modality is Modality.ASSERTED
    ]
    told = [c for c in told if c.aspect is Aspect.ENDED] if opens is None or opens["out"] else told
    last = told[-1] if told else None
    position = _seat_of_many(scene, last) if last is not None else None
    if last is not None and position is None and opens is not None and last.aspect is Aspect.ENDED:
        _each_his_own(scene, last, people, opens)
    if last is None or position is None:
        return
    gone = [c for c in scene.found if c.person in people and c.aspect is Aspect.ENDED and opens is None]
    scene.found = [
        c for c in scene.found if c not in gone
    ]  # "Ma, who led the navy until 2021, is out too": of the seat
    _same(scene, last, position, people, match)


def _each_his_own(scene: Scene, model: Candidate, people: list[int], match: re.Match[str]) -> None:
    """ "The finance minister resigned. So did Holm, the justice minister": each is out of what his title names."""
    for person in people:
        own = [c for c in scene.found if c.person == person and c.title and c.aspect is Aspect.HOLDS]
        position = scene.position_of(own[-1]) if own else scene.known_post(person)
        mention = next(m for m in scene.sentence.people if m.person == person)
        if position is None:
            continue
        end, anchor = max(match.end(), mention.end), scene.sentence.head_token(mention.start, mention.end)
        scene.change(person, Aspect.ENDED, model.rule, anchor, match.start(), end, position=position)


def _named(scene: Scene, at: int) -> list[int]:
    """Who is named in a row from `at` on."""
    found: list[int] = []
    for mention in scene.sentence.people:
        if mention.start < at:
            continue
        join = _JOIN.match(scene.text, at) if found else None
        start = join.end() if join is not None else at
        post = next((p for p in scene.sentence.posts if abs(p.start - start) <= len("the ")), None)
        start = post.end if post is not None and post.end < mention.start else start
        if not scene.only_ranks(start + 1 if scene.text.startswith(",", start) else start, mention.start):
            break
        found.append(mention.person)
        at = mention.end
    return found


def _own(scene: Scene, person: int, first: Candidate) -> int | None:
    """The post that he has himself, by this sentence or by the article; a seat among many may be that of the first."""
    own = [c for c in scene.found if c.person == person and c.aspect in (Aspect.HOLDS, Aspect.HELD_BEFORE)]
    seat = _seat_of_many(scene, first)
    if own and (seat is None or _seat_of_many(scene, own[-1]) is not None):
        return scene.position_of(own[-1])
    if seat is not None and own:
        return seat  # "was dismissed as a delegate, as was Wang, commander of the fleet": as what the first was
    if first.aspect is Aspect.ENDED and (known := scene.known_post(person)) is not None:
        return known
    position = scene.position_of(first)
    return position if position is not None and scene.article.positions[position].title in OF_MANY else None
