"""What ends by a noun: "Li's removal from the commission", "his resignation", "until her retirement in May"."""

from __future__ import annotations

import re
from dataclasses import replace

from spacy.tokens import Token

from archive.extraction.context import PostMention
from archive.extraction.dating import date_of
from archive.extraction.parsing import verbs
from archive.extraction.rules.by_noun.spoken_of import eve_of, modality_of_noun, planned
from archive.extraction.rules.by_noun.whose_change import post_behind, whose_change
from archive.extraction.rules.ending.from_what import seat_on
from archive.extraction.rules.whose.lost_posts import left_elsewhere, own_post, with_titles
from archive.extraction.scene import Scene
from archive.extraction.scene.right_before import all_before
from archive.model import Aspect, Modality

_SET_FOR = frozenset(("tip", "slate", "schedule", "due", "head", "line", "set", "earmark"))
_TAKES = frozenset(("take", "announce", "submit", "tender", "enter"))
# "a day after the departure of the visiting minister, who met the mayor": from a place
_TRAVELS = re.compile(
    r"\b(?:visit\w*|trip|tour\w*|arriv\w+|airport|flight|plane|island|landed|flew|met|talks|drills?|exercises?|"
    r"departure\s+(?:(?:on|this|next|late|early|later)\s+(?:[\w-]+\s+){1,3})?(?:for|from\s+(?:an?|the|his|her)\s+(?:[\w-]+\s+)?(?:meeting|summit|conference|hearing|session|event|rally|stage|ceremony))|(?:hours|minutes)\s+(?:before|after))\b"
)
# "a seat left empty by his downfall", "the vacancy created by the dismissal of Li"
_LEFT_BY = re.compile(
    r"\b(?:seat|post|job|place|position|vacancy|gap|hole)\s+(?:(?:that\s+(?:was|had been)|which\s+was)\s+)?"
    r"(?:left(?:\s+(?:empty|vacant|open|unfilled|behind))?|vacated|created|opened(?:\s+up)?|caused)\s+(?:by|since|after|following|with|upon|through)\s+$"
)
_FROM_UNTIL = re.compile(r"\bfrom\s[^,.;]{3,40}?,?\s+until\s+(?:his|her|their|its)\s+(?:\w+\s+)?$")
_UNTIL_HIS = re.compile(r"\b(?:until|till|up\s+to)\s+(?:his|her|their)\s+(?:\w+\s+)?$")
_TO_BE = re.compile(r"\s+(?:to\s+(?:be|become|head|lead|run|command|chair|join)|for\s+the)\b")
_SPEAKS = frozenset("speak talk think write complain remind dream hear tell".split())
_DOES = frozenset("spare spar save cost free allow give earn let keep help make".split())
_NEAR = 60  # characters, in which the date of an end follows


def ends_by_noun(scene: Scene, noun: Token) -> None:
    """Adds what a noun for an end tells of."""
    modality = modality_of_noun(noun)
    if modality is Modality.ASSERTED and (planned(noun) or eve_of(scene, noun)):
        modality = Modality.PROSPECTIVE
    if modality not in (Modality.ASSERTED, Modality.PROSPECTIVE):
        return
    if _FROM_UNTIL.search(scene.text[max(0, noun.idx - 80) : noun.idx]) and any(
        0 < when.start - noun.idx < _NEAR for when in scene.sentence.whens
    ):
        return  # "from 2017 until his retirement in 2020": the stretch says it
    if _taken_for_granted(scene, noun):
        return
    people = whose_change(scene, noun, owned=True)
    bare = not any(child.dep_ in ("det", "poss") for child in noun.children)
    if not people and bare and noun.dep_ in ("dobj", "obj") and noun.head.lemma_.lower() in _TAKES:
        # "took early retirement as minister", "announced retirement"
        people = [(person, noun.idx + len(noun)) for person in scene.subjects(noun.head)]
    if not people and noun.dep_ == "pobj" and noun.head.lower_ == "for" and noun.head.head.lemma_.lower() in _SET_FOR:
        # "is tipped for retirement this year"
        people = [(person, noun.idx + len(noun)) for person in scene.subjects(noun.head.head)]
        modality = Modality.PROSPECTIVE
    if noun.lemma_.lower() == "downfall" and _LEFT_BY.search(
        scene.text, max(0, noun.left_edge.idx - 60), noun.left_edge.idx
    ):
        _left_empty(scene, noun, people)
        return
    if not people and any(child.dep_ == "poss" and child.lower_ == "their" for child in noun.children):
        verb = verbs.governing_verb(noun)  # "Li, the army chief, and Ma, the admiral, handed in their resignations"
        several = all_before(scene.sentence, verb) if verb is not None else []
        people = [(p, noun.idx + len(noun)) for p in several] if len(several) > 1 else []
    until = _UNTIL_HIS.search(scene.text[max(0, noun.idx - 40) : noun.idx]) is not None
    for person, end in people:
        post = post_behind(scene, noun, end)
        post = post if post is not None and scene.led(post) is None else None
        if (post is not None or noun.lower_ == "departure") and _TO_BE.match(
            scene.text, max(end, noun.idx + len(noun))
        ):
            continue  # "his departure to become chairman": to what he goes
        position = None
        if post is None:
            position = seat_on(scene, max(end, noun.idx + len(noun)), r"\s+from\s+(?:the\s+)?")
            if position is None:
                if noun.lower_ == "departure" and _TRAVELS.search(scene.text):
                    continue
                position = own_post(scene, person)
                if position is not None and left_elsewhere(scene, position, max(end, noun.idx + len(noun))):
                    continue  # "his retirement from the army", of a mayor
        if post is None and position is None:
            position = _passing(scene)
        start, stop = min(noun.idx, end), max(noun.idx + len(noun), end)
        above = verbs.governing_verb(noun) if until else None
        if above is not None and verbs.read_verb(above).tense is verbs.Tense.FUTURE:
            modality = Modality.PROSPECTIVE  # "will stay on until her retirement in May"
        if until and modality is Modality.ASSERTED and _had_until(scene, noun, person, post, position, stop):
            continue
        scene.change(
            person, Aspect.ENDED, "removal", noun, start, stop, post=post, position=position, modality=modality
        )
        # "the resignation of director and treasurer Holm": of both
        if position is not None:
            for beside in with_titles(scene, person, position)[1:]:
                scene.change(person, Aspect.ENDED, "removal", noun, start, stop, position=beside, modality=modality)
        elif post is not None:
            for joined in _joined_titles(scene, post, person):
                scene.change(person, Aspect.ENDED, "removal", noun, start, stop, post=joined, modality=modality)


def _joined_titles(scene: Scene, post: PostMention, person: int) -> list[PostMention]:
    """The title that leads a name where another is joined before it: "the resignation of director and treasurer Holm"."""
    return [
        other
        for other in scene.sentence.posts
        if other.start > post.end
        and re.fullmatch(r"(?:,\s+|\s+)and\s+", scene.text[post.end : other.start])
        and (led := scene.led(other)) is not None
        and led.person == person
    ]


def _had_until(
    scene: Scene, noun: Token, person: int, post: PostMention | None, position: int | None, stop: int
) -> bool:
    """ "Was director until his removal last year", "the president until his resignation on Sunday": what he had until then,
    and not the news of how it ended."""
    if position is None and post is not None:
        position = scene.resolve(post, person)
    told = [
        c
        for c in scene.found
        if c.person == person
        and c.aspect in (Aspect.HELD_BEFORE, Aspect.HOLDS)
        and c.end <= noun.idx
        and scene.position_of(c) == position
    ]
    if position is None or not told:
        return False
    if all(each.rule == "apposition" and each.aspect is Aspect.HELD_BEFORE for each in told):
        return True  # "Li, commander until his removal in May, spoke": the title has its day
    for each in told:
        scene.found.remove(each)
    above = verbs.governing_verb(noun)
    dated = date_of(scene.sentence, noun) is not None or above is None
    scene.add(
        replace(
            told[-1],
            aspect=Aspect.HELD_BEFORE,
            rule="removal",
            anchor=noun if dated else above,
            end=stop,
            title=False,
            state=False,
        )
    )
    return True


def _taken_for_granted(scene: Scene, noun: Token) -> bool:
    """ "His retirement spared him the storms", "he never spoke of his resignation": that he had gone is old, and undated."""
    if not any(child.dep_ == "poss" and child.lower_ in ("his", "her") for child in noun.children):
        return False
    if any(0 <= when.start - (noun.idx + len(noun)) < _NEAR for when in scene.sentence.whens):
        return False
    link = noun.head
    if noun.dep_ == "pobj":
        return link.lower_ in ("of", "about") and link.head.lemma_.lower() in _SPEAKS
    return noun.dep_ == "nsubj" and link.pos_ == "VERB" and link.lemma_.lower() in _DOES


def _left_empty(scene: Scene, noun: Token, people: list[tuple[int, int]]) -> None:
    """ "In the chair that stood empty after Holm's downfall": he had had it, and nobody has since."""
    begun = [c for c in scene.found if c.aspect is Aspect.BEGAN and c.end <= noun.idx]
    for person, end in people:
        position = scene.position_of(begun[-1]) if begun else own_post(scene, person)
        if position is None or any(c.person == person and scene.position_of(c) == position for c in scene.found):
            continue
        own = PostMention(noun.idx, end, noun.idx, end, "", position=position)
        start, stop = min(noun.idx, end), max(noun.idx + len(noun), end)
        scene.state(person, own, "removal", noun, start, stop, aspect=Aspect.HELD_BEFORE, title=True)


def _passing(scene: Scene) -> int | None:
    """ "Dong was named minister, two months after the removal of Li": the post that passes on."""
    told = [
        c
        for c in [*scene.before, *scene.found]
        if c.aspect is Aspect.BEGAN and scene.sentence.index - c.scene.sentence.index <= 1
    ]
    return scene.position_of(told[-1]) if told else None
