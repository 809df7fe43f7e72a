"""Which post a noun stands for when it is taken, given or left: "the navy", "the foreign ministry", "his post as mayor".

Admiral Eriksen was given the navy.          the head of that body
She gets the Czech foreign ministry.         its minister
He lost his job as mayor of Lyon.            what follows "as"
Novak took up the post in May.               what the article has said of him, or what has just fallen vacant
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from spacy.tokens import Token

from archive.extraction import fields
from archive.extraction.body_nouns import nouns, one_of
from archive.extraction.context import OrganisationMention, PostMention
from archive.extraction.parsing import verbs
from archive.extraction.posts.after import read_after
from archive.extraction.posts.before import read_before
from archive.extraction.posts.offices import office_at, office_of_title
from archive.extraction.rules.whose.commissar_left import commissar_left
from archive.extraction.rules.whose.fielded_job import fielded_job
from archive.extraction.rules.whose.left_behind import left_behind
from archive.extraction.rules.whose.place_left import place_left, who_chooses
from archive.extraction.rules.whose.understood import understood, vacant
from archive.extraction.scene import Scene
from archive.extraction.text.sought import sought
from archive.model import Aspect, Modality

# Nouns that mean a post without saying which.
POST_WORDS = frozenset(
    """
        post position appointment assignment job role office portfolio seat chair duty duties place desk brief baton vacancy mantle
        """.split()
)
# Nouns that are held "of" a body: "command of the fleet", "charge of the army".
OVER_BODIES = frozenset(("command", "charge", "control", "helm", "leadership", "rein", "reins", "head", "top"))
# Nouns for the time in a post: "his term as governor".
TERMS = frozenset(("term", "tenure", "mandate", "stint", "time", "reign", "leadership"))
_MINISTRY = sought(
    rf"(?:\b(?P<before>{fields.ANY})(?:\s+and\s+\w+)?[\s-]+(?:ministry\s+portfolio|ministry|portfolio|brief)\b|\b(?:ministry|portfolio)\s+(?:of|for)\s+(?:the\s+)?(?P<after>{fields.ANY})\b)",
    re.I,
)
# "his place at the head of the department"
_AT_TOP = re.compile(
    r"\s+(?:at\s+the\s+(?:very\s+)?(?:head|helm|top|apex)|in\s+(?:charge|command))\s+of\s+(?:the\s+)?(?:[A-Z]\w+[’']s\s+)?"
)
_FORMER = frozenset(("old", "former", "previous", "vacated", "earlier"))
_TIMES = frozenset("year month week day decade term retirement death".split())
_NOT_HEADED = ("country", "party", "legislature", "place", "government")
_HONOUR = re.compile(
    r"\b(?:Award|Prize|Medal|Order|Fellowship|Scholarship)\b|\b(?:House of \w+|Senate|Assembly|Legislature|Duma)$"
)
# "both posts" of one person, or the one of a pair that the sentence alone does not tell apart
_OF_TWO = frozenset(("latter", "former", "other", "first", "second"))


@dataclass(frozen=True, slots=True)
class Seat:
    """A post that a noun stands for, and where the words for it end. `vague` where only the article says which it is;
    `acting` where a word beside it says so."""

    end: int
    post: PostMention | None = None
    position: int | None = None
    vague: bool = False
    acting: bool = False


def seats_of(
    scene: Scene, noun: Token | None, holder: int | None = None, *, gained: bool = True, coming: bool = False
) -> list[Seat]:
    """The posts that a noun stands for; `holder` is whose they become or were, for "the post" and "his job"."""
    if noun is None or noun.lower_ in ("it", "them", "this", "that"):
        return []
    post = scene.sentence.post_at(noun.idx)
    if post is not None and not post.counterpart:
        if scene.led(post) is not None or any(c.post is post and c.title for c in scene.found):
            return []
        post.definite = post.definite or not post.indefinite
        return [Seat(each.end, post=each) for each in scene.joined_posts(post)]
    if (office := office_at(scene.sentence, noun.idx)) is not None:
        return [Seat(office.end, post=office)]
    owner = next((child for child in noun.children if child.dep_ == "poss"), None)
    if owner is not None and any(m.generic and m.start <= noun.idx < m.end for m in scene.sentence.organisations):
        people = scene.people_of(owner, alone=True) if owner.pos_ != "PRON" else []
        if people and (position := scene.known_post(people[0])) is not None:
            return [Seat(noun.idx + len(noun), position=position)]  # "is tipped to take over Li's department"
    body = _body_at(scene, noun)
    if (body is None or body.generic) and (ministry := ministry_at(scene, noun)) is not None:
        return [Seat(ministry.end, post=ministry)]
    if body is not None:
        return [Seat(body.end, position=_own_there(scene, body, holder, gained=gained and not coming))]
    word = noun.lemma_.lower()
    if word == "command" and (
        service := next((m for m in scene.sentence.organisations if m.end + 1 == noun.idx), None)
    ):
        return [Seat(noun.idx + len(noun), position=scene.head_of(service))]  # "gave up the army command"
    if word in POST_WORDS or word in TERMS or word in OVER_BODIES:
        return _said_of(scene, noun, word, holder, gained=gained, coming=coming)
    return []


def _own_there(scene: Scene, body: OrganisationMention, holder: int | None, *, gained: bool) -> int:
    """The post of that body which the article gives the holder, "the Rocket Force's political commissar took over the Rocket
    Force in July"; else that of its head."""
    held = scene.article.people[holder].positions if holder is not None and gained else []
    there = [n for n in held if scene.article.positions[n].organisation == body.organisation]
    if len(there) == 1:
        return there[-1]
    left = commissar_left(scene, body)
    return scene.head_of(body) if left is None else left


def _said_of(scene: Scene, noun: Token, word: str, holder: int | None, *, gained: bool, coming: bool) -> list[Seat]:
    """What "the post of ...", "command of ...", "Li's old job" or plain "the post" means."""
    owned = any(child.dep_ == "poss" and child.pos_ != "PRON" for child in noun.children)
    if owned and word in POST_WORDS and (titled := office_of_title(scene.sentence, noun.idx)) is not None:
        return [Seat(titled.end, post=titled)]
    if owned and word in POST_WORDS and (field := fielded_job(scene, noun)) is not None:
        return [Seat(field.end, post=field)]
    links = ("of", "as") if word in POST_WORDS or word in TERMS else ("of",)
    own = any(child.dep_ == "poss" or child.lower_ == "the" for child in noun.children)
    one_of_many = word in ("seat", "place")
    inside = ("in", "on") if one_of_many and own else ()
    for complement in verbs.prepositional(noun, *links, *inside):
        if one_of_many and (body := _body_at(scene, complement)) is not None:
            # "the first seat of the town council": one of many, not its head
            return [Seat(body.end, position=scene.positions.of(scene.article, body.organisation, "member"))]
        if found := seats_of(scene, complement, holder, gained=gained, coming=coming):
            return found
    behind = (
        scene.post_after(noun.idx + len(noun), r"\s+(?:of|as)\s+(?:(?:the|a|an|its)\s+)?")
        if word in POST_WORDS
        else None
    )
    into = noun.dep_ == "pobj" and noun.head.lower_ in ("into", "to")  # "stepped into Li's role as chairman"
    if behind is not None and (noun.dep_ in ("dobj", "obj") or into) and scene.led(behind) is None:
        behind.definite = behind.definite or not behind.indefinite  # the parser may hang "as" on the verb
        return [Seat(each.end, post=each) for each in scene.joined_posts(behind)]
    if word in POST_WORDS and (there := _at_top(scene, noun) or _at_body(scene, noun)) is not None:
        return [there]
    elsewhere = bool(verbs.prepositional(noun, "in", "at", "of")) or any(
        c.lower_ == "where" for c in noun.head.children
    )
    if elsewhere and any(child.lower_ in ("same", "similar", "equivalent") for child in noun.children):
        return []  # "the same post in the air force": of another body
    owned = any(child.dep_ == "poss" for child in noun.children)
    if word in OVER_BODIES or (not owned and any(child.lower_ in _OF_TWO for child in noun.children)):
        return []
    if word in POST_WORDS and any(
        child.dep_ in ("prep", "relcl") and child.lower_ != "in" and not _leads_to_date(scene, child)
        for child in noun.children
    ):
        return []  # "a post at a bank", "the job that he wanted": another
    if any(child.dep_ == "acl" and child.lower_ == "vacated" and _tells_why(child) for child in noun.children):
        return []  # "nominated Lind to fill the position vacated after Holm resigned": that of Holm, to which he is named
    owner = next((child for child in noun.children if child.dep_ == "poss"), None)
    end = noun.idx + len(noun)
    if owner is not None and (people := scene.people_of(owner, alone=True)):
        if people[0] == holder and gained and not _taken_up(noun.head):
            return []  # "took back his duties"
        if word == "place" and people[0] in who_chooses(scene, noun.head):
            return []  # "accepted the resignation of Li and nominated Ma to take his place": not of him who chooses
        left = place_left(scene, owner, people[0], holder) if gained else None
        if left is not None and not any(child.lower_ in ("new", *_FORMER) for child in noun.children):
            return [Seat(end, position=left, vague=True)]
        told = [c for c in (*scene.before[-_LATELY:], *scene.found) if c.person == people[0]]
        coming_to = [c for c in told if c.aspect is Aspect.BEGAN and c.modality is Modality.PROSPECTIVE]
        if gained and coming_to and any(child.lower_ == "new" for child in noun.children):
            return [
                Seat(end, position=scene.position_of(coming_to[-1]), vague=True)
            ]  # "will take up his new role in May"
        lost = [c for c in scene.found if c.person == people[0] and c.aspect is Aspect.ENDED]
        position = scene.position_of(lost[-1]) if lost else None
        if position is None and people[0] != holder and gained:
            position = _left_by(scene, people[0])
            position = position if position is not None else _to_be_left(scene, people[0])
        was = any(child.lower_ in _FORMER for child in noun.children)
        if position is None and was and (news := _news_of(scene, people[0])):
            position = next((p for p in reversed(scene.article.people[people[0]].positions) if p not in news), None)
            return [Seat(end, position=position, vague=True)] if position is not None else []
        position = position if position is not None else scene.known_post(people[0])
        return [Seat(end, position=position, vague=True)] if position is not None else []
    if word in TERMS or not any(child.lower_ in ("the", "that", "this") for child in noun.children):
        return []
    if any(child.lower_ in ("that", "this") for child in noun.children):
        own_way = [c for c in scene.found if c.person == holder and c.aspect is Aspect.BEGAN and c.end <= noun.idx]
        if own_way and (position := scene.position_of(own_way[-1])) is not None:
            return [
                Seat(end, position=position, vague=True)
            ]  # "President Holm named Lind chairman, and he held this office until May"
        # "was minister until May, and Zhao, who took that portfolio from him": the one just named
        named = [c for c in scene.found if c.end <= noun.idx and c.post is not None and c.person != holder]
        named = [
            c for c in named if not (c.title and c.aspect is Aspect.HELD_BEFORE)
        ]  # not "the son of the late Mayor Holm"
        if named and (position := scene.position_of(max(named, key=lambda c: c.end))) is not None:
            return [Seat(end, position=position, vague=True)]
    free = vacant(scene, holder) is not None or not _taken_up(noun.head)
    if gained and noun.head.dep_ != "relcl" and free and _only_called(scene, holder):
        coming = True  # "Posse has left. Interior Minister Francos takes the job": not that of minister
    position = understood(scene, holder, gained=gained, coming=coming)
    return [Seat(end, position=position, vague=True)] if position is not None else []


def _tells_why(verb: Token) -> bool:
    """Whether a clause behind a verb says when or why, and nobody by whom: "vacated after Holm resigned"."""
    return any(child.lower_ in ("after", "when", "once", "following") for child in verb.subtree) and not any(
        child.lower_ == "by" for child in verb.children
    )


def _only_called(scene: Scene, person: int | None) -> bool:
    """Whether all that the sentence says of somebody is the title before the name."""
    own = [c for c in scene.found if c.person == person]
    return bool(own) and all(c.title and c.aspect is Aspect.HOLDS for c in own)


def _at_top(scene: Scene, noun: Token) -> Seat | None:
    """ "Lost his place at the head of the department": the post of its head."""
    link = _AT_TOP.match(scene.text, noun.idx + len(noun))
    body = next((m for m in scene.sentence.organisations if link is not None and m.start == link.end()), None)
    if body is None or scene.article.organisations[body.organisation].kind in _NOT_HEADED:
        return None
    return Seat(body.end, position=scene.head_of(body))


def _at_body(scene: Scene, noun: Token) -> Seat | None:
    """ "Li's former post at the northern command": whose post it was, tells which of that body it is; else its head."""
    owner = next((child for child in noun.children if child.dep_ == "poss"), None)
    link = re.match(r"\s+(?:at|in|on|of)\s+(?:the\s+)?(?:[A-Z][\w.]+[’']s\s+)?", scene.text[noun.idx + len(noun) :])
    at = noun.idx + len(noun) + (link.end() if link else 0)
    body = next((m for m in scene.sentence.organisations if link and m.start == at), None)
    top = any(child.lower_ in ("top", "leading") for child in noun.children)
    if top and owner is None and body is not None and not body.generic:
        return Seat(body.end, position=scene.head_of(body))  # "has held the top job at the university since 2019"
    if link is not None and "of" in link.group():
        return None
    if owner is None or body is None or not (people := scene.people_of(owner, alone=True)):
        return None
    if noun.lemma_.lower() == "seat" and re.search(r"cabinet|government", _name(scene, body), re.I):
        return None  # "keeps her seat at the cabinet table"
    if re.search(r"cabinet|government|state council", _name(scene, body), re.I):
        # "his job in the government goes to Li": that which he has there, and not that of its head
        own = scene.known_post(people[0])
        return Seat(body.end, position=own, vague=True) if own is not None else None
    several = re.search(
        rf"{one_of(nouns('panel'))}|congress|parliament|senate|assembly|house|duma",
        _name(scene, body),
        re.I,
    )
    if (
        noun.lemma_.lower() in ("seat", "place") and several
    ):  # "lost his seat in the congress": one of many, not its speaker
        return Seat(body.end, position=scene.positions.of(scene.article, body.organisation, "member"))
    held = scene.article.people[people[0]].positions
    there = [n for n in held if scene.article.positions[n].organisation == body.organisation]
    position = there[-1] if there else _same_there(scene, people[0], body.organisation) or scene.head_of(body)
    return Seat(body.end, position=position, vague=True)


_OF_PLACES = frozenset(("governor", "mayor"))


def _same_there(scene: Scene, person: int, place: int) -> int | None:
    """ "Named governor of Henan. His former post in Guizhou went to Ma": of two places of a kind, the post he now has in one."""
    article = scene.article
    for number in reversed(article.people[person].positions):
        post = article.positions[number]
        if post.organisation is None or post.title not in _OF_PLACES:
            continue
        if article.organisations[post.organisation].kind == article.organisations[place].kind:
            return scene.positions.of(article, place, post.title)
    return None


def _name(scene: Scene, body: OrganisationMention) -> str:
    return scene.article.organisations[body.organisation].name.partition(" of ")[0]


def _news_of(scene: Scene, person: int) -> set[int]:
    """The posts to which somebody has just come, by the sentence or the one before: his old job is none of them."""
    near = [c for c in (*scene.before, *scene.found) if scene.sentence.index - c.scene.sentence.index <= 1]
    came = [c for c in near if c.person == person and c.aspect is Aspect.BEGAN and not left_behind(c)]
    return {p for c in came if (p := scene.position_of(c)) is not None}


def _left_by(scene: Scene, person: int) -> int | None:
    """The post that somebody has left for another, by what the article has told: his job has gone to the next."""
    told = [c for c in scene.before if c.person == person and c.modality in (Modality.ASSERTED, Modality.PROSPECTIVE)]
    begun = {scene.position_of(c) for c in told if c.aspect is Aspect.BEGAN}
    left = [
        p for c in told if c.aspect in (Aspect.ENDED, Aspect.HELD_BEFORE) and (p := scene.position_of(c)) not in begun
    ]
    return left[-1] if begun and left else None


_LATELY = 12  # claims


def _to_be_left(scene: Scene, person: int) -> int | None:
    """ "Minister Chen is to become director, while Li takes over Chen's post": what he has, and not what he is to have."""
    news = _news_of(scene, person)
    told = [c for c in scene.found if c.person == person and scene.position_of(c) is not None]
    held = {p for c in told if c.aspect is Aspect.HOLDS and (p := scene.position_of(c)) not in news}
    coming = any(c.aspect is Aspect.BEGAN for c in told)
    return held.pop() if coming and len(held) == 1 else None


def _leads_to_date(scene: Scene, link: Token) -> bool:
    """Whether a time follows: "since 2018", "for three years"."""
    return any(
        noun.lemma_.lower() in _TIMES or any(when.start <= noun.idx < when.end for when in scene.sentence.whens)
        for noun in link.children
    )


def _taken_up(verb: Token) -> bool:
    """Whether somebody comes into what is his already: "assumed his duties", "took up his post"."""
    return verb.lemma_.lower() in ("assume", "start", "begin") or any(
        child.dep_ == "prt" and child.lower_ == "up" for child in verb.children
    )


def _body_at(scene: Scene, noun: Token) -> OrganisationMention | None:
    body = next((m for m in scene.sentence.organisations if m.start <= noun.idx < m.end), None)
    if body is None:
        return None
    entry = scene.article.organisations[body.organisation]
    if entry.kind in _NOT_HEADED or _HONOUR.search(entry.name):
        return None
    before = scene.text[: body.start]
    return None if re.search(r"\b(?:a|an|any|no|another|every|each)\s+(?:\w+\s+)?$", before) else body


def ministry_at(scene: Scene, noun: Token) -> PostMention | None:
    """ "the Czech foreign ministry", "the defence portfolio": the minister's post."""
    for match in _MINISTRY.finditer(scene.text):
        if not match.start() <= noun.idx < match.end():
            continue
        field = fields.stored(match["before"] or match["after"])
        post = PostMention(match.start(), match.end(), match.start(), match.end(), "minister", portfolio=field)
        read_before(scene.sentence, post)
        read_after(scene.sentence, post)
        post.definite = True
        return post
    return None


_HEADS = frozenset("minister commander chief director president premier head governor mayor".split())


def no_seat(scene: Scene, noun: Token, seat: Seat) -> bool:
    """ "Li was foreign minister. His seat goes to Ma": who heads a body has a post, and a seat somewhere else."""
    return (
        noun.lower_ == "seat" and seat.position is not None and scene.article.positions[seat.position].title in _HEADS
    )


def lost_from(scene: Scene, person: int, noun: Token) -> list[Seat]:
    """The post that somebody had in a body that he leaves: "left the ministry", "was fired from the Pentagon"."""
    seats = seats_of(scene, noun, person, gained=False)
    known = scene.known_post(person)
    for seat in seats:
        position = (
            seat.position if seat.position is not None else scene.resolve(seat.post, person) if seat.post else None
        )
        if position is None or known is None:
            continue
        here, there = scene.article.positions[known], scene.article.positions[position]
        if known == position or here.organisation == there.organisation:
            return [Seat(seat.end, position=known)]
    return []


def change(
    scene: Scene,
    person: int,
    aspect: Aspect,
    rule: str,
    verb: Token,
    seat: Seat,
    start: int,
    *,
    modality: Modality = Modality.ASSERTED,
) -> None:
    """Adds a beginning or an end of a seat, unless the sentence has told of it by other words."""
    position = seat.position if seat.position is not None else scene.resolve(seat.post, person) if seat.post else None
    if position is None:
        return
    same = [c for c in scene.found if c.person == person and c.aspect is aspect]
    if any(scene.position_of(c) == position or (seat.vague and c.anchor == verb) for c in same):
        return
    scene.change(person, aspect, rule, verb, min(start, verb.idx), seat.end, position=position, modality=modality)
    if seat.acting or (seat.post is not None and seat.post.acting):
        scene.found[-1].acting = True
