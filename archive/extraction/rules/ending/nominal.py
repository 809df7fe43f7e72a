"""Changes told by a noun: "the appointment of Novak as minister", "his resignation", "Li's removal from the commission"."""

from __future__ import annotations

import re
from dataclasses import replace

from spacy.tokens import Token

from archive.extraction.context import PersonMention, PostMention
from archive.extraction.dating import date_of
from archive.extraction.lexicon import BEHIND_NAME
from archive.extraction.parsing import verbs
from archive.extraction.rules.ending.decided_by import not_who_decides
from archive.extraction.rules.ending.from_what import seat_on
from archive.extraction.rules.ending.spoken_of import UNDONE, eve_of, modality_of_noun, planned
from archive.extraction.rules.whose.lost_posts import left_elsewhere, own_post, with_titles
from archive.extraction.rules.whose.new_post import new_post
from archive.extraction.scene import Scene
from archive.extraction.scene.right_before import all_before
from archive.model import Aspect, Modality

_BEGINNINGS = frozenset(
    """
        appointment naming selection election nomination promotion elevation choice installation confirmation accession
        inauguration reappointment reelection re-election swearing-in rise ascent ascension accession arrival
        swearing candidacy candidature
        """.split()
)
_ENDINGS = frozenset(
    """
        removal dismissal discharge ouster resignation retirement departure firing sacking ousting suspension downfall exit
        impeachment deposition superannuation unseating overthrow toppling ejection defenestration
        """.split()
)
# What may stand between an owner and the noun: "Li's surprise dismissal", "his letter of resignation".
_UNNAMED = frozenset(
    "aide adviser official officer man woman politician leader businessman general diplomat minister lawmaker".split()
)
_OF_PERSON = frozenset(("choice", "selection", "naming"))
# A candidacy for a post that others fill, and not one in an election: "approved the candidacy of Rusu for the post of minister"
_CANDIDACIES = frozenset(("candidacy", "candidature"))
_PUTS = frozenset(
    "approve back support endorse confirm propose submit put forward present consider hold agree discuss".split()
)
_BY_VOTERS = re.compile(
    r"\b(?:president|governor|mayor|leader|senator|representative|member|lawmaker|councillor|sheriff|congressman)$"
)
_NAMES_FOR = frozenset(("nomination", "candidacy", "candidature", "choice", "selection", "appointment"))
_TO_BODY = re.compile(r"\s+to\s+(?:the\s+)?")
_RISES = frozenset(("rise", "ascent", "ascension", "accession", "arrival"))
_SET_FOR = frozenset(("tip", "slate", "schedule", "due", "head", "line", "set", "earmark"))
_TAKES = frozenset(("take", "announce", "submit", "tender", "enter"))
_MAYBE = frozenset(
    ("possible", "potential", "likely", "expected", "planned", "rumoured", "rumored", "proposed", "future")
)
_AS = rf"{BEHIND_NAME}(?:\s+(?:on|in|last|this|earlier|late|early|yesterday|today)\b[^,;.]{{0,25}}?)?[\s,]+(?:as|to|to be|to the post of|from|from the post of|from his post as|from her post as|of)\s+(?:(?:the|a|an|its|his|her|new|next|one\s+of)\s+)*"
_FOR_POST = rf"{BEHIND_NAME}\s+(?:for|to)\s+the\s+(?:post|position|job|role|office)\s+of\s+(?:(?:the|a|an|its|his|her|new|next)\s+)*"

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
_FALL_OF = re.compile(r"\bthe\s+(?:\w+\s+)?fall\s+(?:from\s+(?:power|grace)\s+)?of\s", re.I)
_TUMBLES = re.compile(
    r"\s+(?:in\s+(?:the\s+(?:polls?|eyes|ratings|race)|popularity|his|her)|on\s+(?:the|a)\s|from\s+(?!power|office|grace)|down\s|off\s)"
)
_GERUNDS = frozenset(("sack", "fire", "oust"))
_CHANGES = frozenset((*_BEGINNINGS, *_ENDINGS))
_DATED_OF = re.compile(
    r"\s+(?:on|in|last|this|late|early|yesterday|earlier)\b(?:(?!\bof\b)[^,;:]){0,25}(?:,\s\d{4},?)?\s+of\s+(?=[A-Z])"
)
# "One key appointment is General Rao as army commander", "the other choice was that of Li as envoy"
_IS_HIS = re.compile(r"s?\s+(?:is|are|was|were|includes?|included)\s+(?:that\s+of\s+)?(?:the\s+)?")
_OWNS = re.compile(r"[’']s?\s+\w")
_OFFICES = frozenset(("office", "post", "position", "duty", "duties", "command"))
_FROM_UNTIL = re.compile(r"\bfrom\s[^,.;]{3,40}?,?\s+until\s+(?:his|her|their|its)\s+(?:\w+\s+)?$")
_UNTIL_HIS = re.compile(r"\b(?:until|till|up\s+to)\s+(?:his|her|their)\s+(?:\w+\s+)?$")
_SPEAKS = frozenset("speak talk think write complain remind dream hear tell".split())
_DOES = frozenset("spare spar save cost free allow give earn let keep help make".split())
_TO_FOLLOW = re.compile(r"\s+to\s+(?:succeed|replace|follow)\b")  # whose post is meant, that rule says
_NEAR = 60  # characters, in which the date of an end follows


def nominal(scene: Scene) -> None:
    """Adds the beginnings and ends that nouns tell of."""
    for token in verbs.words(scene.sentence.doc, _CHANGES):
        word = token.lemma_.lower()
        if token.pos_ not in ("NOUN", "PROPN", "VERB") or any(child.lower_ in _MAYBE for child in token.children):
            continue
        if word in _BEGINNINGS:
            _begins(scene, token, word)
        elif word in _ENDINGS:
            _ends(scene, token)
    if _FALL_OF.search(scene.text):
        for token in verbs.words(scene.sentence.doc, {"fall"}):
            if token.pos_ == "NOUN" and any(
                _is_titled(scene, person) and not _TUMBLES.match(scene.text, end)
                for person, end in _people(scene, token, owned=False)
            ):
                _ends(scene, token)  # "after the fall of President Novak"
    for token in verbs.words(scene.sentence.doc, _GERUNDS):
        noun = any(child.dep_ in ("poss", "det") and child.i < token.i for child in token.children)
        if token.tag_ in ("VBG", "NN") and noun:
            _ends(scene, token)  # "Li's sacking", "the March sacking of Li", where the parser takes it for a verb


def _is_titled(scene: Scene, person: int) -> bool:
    """Whether the sentence gives somebody a title before the name."""
    return any(c.person == person and c.title and c.aspect is Aspect.HOLDS for c in scene.found)


def _begins(scene: Scene, noun: Token, word: str) -> None:
    if noun.dep_ in ("dobj", "obj") and verbs.lemma_of(noun.head) in ("owe", "attribute", "credit"):
        return  # "owes his rise to the president"
    modality = modality_of_noun(noun)
    if word in _CANDIDACIES and verbs.lemma_of(verbs.governing_verb(noun) or noun) not in _PUTS:
        return
    if word in ("nomination", *_CANDIDACIES) and modality is not Modality.DENIED:
        modality = Modality.PROSPECTIVE  # withdrawn, praised or awaited, it has been made
    people = _people(scene, noun, owned=word not in _OF_PERSON)
    if word == "swearing":  # the parser parts "swearing-in"
        people = people or [
            (m.person, m.end)
            for m in scene.sentence.people
            if scene.only_ranks_after_of(noun.idx + len("swearing-in"), m.start)
        ]
    if (
        word in _RISES
        and scene.post_after(noun.idx + len(noun), r"\s+to\s+(?:(?:the|a|an)\s+)?(?:post of\s+)?") is None
    ):
        return
    link = _TO_BODY.match(scene.text, noun.idx + len(noun))
    body = next((m for m in scene.sentence.organisations if link and m.start == link.end()), None)
    if body is not None and scene.article.organisations[body.organisation].kind == "ministry" and modality is not None:
        for person, end in people:  # "his elevation to the ministry in March"
            position = scene.head_of(body)
            start = min(noun.idx, end)
            scene.change(
                person, Aspect.BEGAN, "appointment", noun, start, body.end, position=position, modality=modality
            )
        return
    for person, end in people:
        post = scene.post_after(end, _AS) or scene.post_after(noun.idx + len(noun), _AS)
        if word not in _CANDIDACIES and not _TO_FOLLOW.match(scene.text, end):
            post = post or new_post(scene, person)
        if post is None and word in _NAMES_FOR:
            post = scene.post_after(end, _FOR_POST) or scene.post_after(noun.idx + len(noun), _FOR_POST)
        if post is None or modality is None or (word in _CANDIDACIES and _BY_VOTERS.search(post.title)):
            continue
        undone = UNDONE.match(scene.text, post.end)
        if undone is not None and undone["ahead"] is None:
            continue  # "his appointment as minister was blocked"
        modality = Modality.PROSPECTIVE if undone is not None else modality
        post.definite = post.definite or not post.indefinite
        for joined in scene.joined_posts(post):
            start = min(noun.idx, end)
            scene.change(person, Aspect.BEGAN, "appointment", noun, start, joined.end, post=joined, modality=modality)


def _ends(scene: Scene, noun: Token) -> None:
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
    people = _people(scene, noun, owned=True)
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
        post = scene.post_after(end, _AS) or scene.post_after(noun.idx + len(noun), _AS)
        post = post if post is not None and scene.led(post) is None else None
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


def _titled_from(scene: Scene, at: int, mention: PersonMention) -> bool:
    """Whether a title that begins at an offset leads a name: "the resignation on Monday of Prime Minister Lind"."""
    return any(post.start == at and scene.led(post) is mention for post in scene.sentence.posts)


def _people(scene: Scene, noun: Token, *, owned: bool) -> list[tuple[int, int]]:
    """Whose change it is, with the end of the words that name them: "of Li and Wang", "Li's", "his letter of"."""
    found: list[tuple[int, int]] = []
    for other in verbs.prepositional(noun, "of"):
        found.extend((person, _end_of(scene, person, other)) for person in scene.people_of(other))
    if not found and (dated := _DATED_OF.match(scene.text, noun.idx + len(noun))) is not None:
        # "the dismissal on Monday of General Li": the parser hangs the "of" on the day
        found.extend(
            (m.person, m.end)
            for m in scene.sentence.people
            if dated.end() <= m.start
            and (scene.only_ranks(dated.end(), m.start) or _titled_from(scene, dated.end(), m))
            and not _OWNS.match(scene.text, m.end)  # "the resignation on Monday of Li's government"
        )
    if not found and (named := _IS_HIS.match(scene.text, noun.idx + len(noun))) is not None:
        found.extend(
            (m.person, m.end)
            for m in scene.sentence.people
            if named.end() <= m.start
            and (scene.only_ranks(named.end(), m.start) or _titled_from(scene, named.end(), m))
        )
    if found or not owned or any(each.lower_ not in _OFFICES for each in verbs.prepositional(noun, "of")):
        return found  # "the president's dismissal of a minister": nobody is named, and he stays
    holder: Token | None = noun
    while holder is not None:
        owner = next((child for child in holder.children if child.dep_ == "poss"), None)
        if owner is not None and owner.pos_ == "PRON" and _of_nobody_named(scene, owner):
            return []
        if owner is not None:
            ahead = _ahead(scene, owner)
            people = [ahead] if ahead is not None else scene.people_of(owner, alone=True)
            return [(person, noun.idx + len(noun)) for person in not_who_decides(scene, noun, owner, people)]
        # "his letter of resignation"
        of = (
            holder.dep_ == "pobj"
            and holder.head.lower_ == "of"
            and holder.head.head.lemma_.lower() in ("letter", "note")
        )
        holder = holder.head.head if of else None
    return []


def _of_nobody_named(scene: Scene, owner: Token) -> bool:
    """ "A former aide to the president has written a poem after his dismissal": of the aide, who has no name."""
    verb = verbs.governing_verb(owner)
    subject = verbs.subject(verb) if verb is not None else None
    return (
        subject is not None
        and subject.lemma_.lower() in _UNNAMED
        and subject.i < owner.i
        and any(child.lower_ in ("a", "an") for child in subject.children)
        and scene.mention_of(subject) is None
    )


def _ahead(scene: Scene, owner: Token) -> int | None:
    """Whom "his" means in words set before the sentence: "Since his appointment as minister, Li has toured the bases"."""
    if owner.lower_ not in ("his", "her") or any(m.end <= owner.idx for m in scene.sentence.people):
        return None
    if any(word.lower_ in ("him", "her") and word.dep_ in ("dobj", "obj") for word in owner.doc[: owner.i]):
        return None  # "Congratulating him on his appointment, Li said"
    subject = next((m for m in scene.sentence.people if m.start > owner.idx), None)
    head = scene.sentence.head_token(subject.start, subject.end) if subject is not None else None
    while head is not None and head.dep_ == "compound":
        head = head.head
    if subject is None or head is None or head.dep_ not in ("nsubj", "nsubjpass"):
        return None
    set_before = owner.i < head.i and re.search(r",\s", scene.text[owner.idx : subject.start]) is not None
    opens = re.fullmatch(r"(?:\w+\s+){0,4}", scene.text[: owner.idx]) is not None
    return subject.person if set_before and opens and head.head.i > head.i else None


def _end_of(scene: Scene, person: int, noun: Token) -> int:
    named = [m.end for m in scene.sentence.people if m.person == person and m.end > noun.left_edge.idx]
    end = named[0] if named else noun.idx + len(noun)
    # "the appointment of General Wang of China as force commander"
    home = (
        m.end
        for m in scene.sentence.countries
        if re.fullmatch(r"\s+(?:of|from)\s+(?:the\s+)?", scene.text[end : m.start] or "x")
    )
    return next(home, end)


def _passing(scene: Scene) -> int | None:
    """ "Dong was named minister, two months after the removal of Li": the post that passes on."""
    told = [
        c
        for c in [*scene.before, *scene.found]
        if c.aspect is Aspect.BEGAN and scene.sentence.index - c.scene.sentence.index <= 1
    ]
    return scene.position_of(told[-1]) if told else None
