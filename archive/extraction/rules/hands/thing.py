"""Which post is meant by the noun of which a verb says that somebody gets, has or loses it, and no more than it.

the navy, the Northern Command          the post of its head
the chairmanship of the commission      that office
the post, his old job, that chair       what the text has told, which `seats` finds
it                                      what has just been told of
"""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.body_kinds import HEADED
from archive.extraction.body_nouns import nouns
from archive.extraction.context import OrganisationMention
from archive.extraction.parsing import verbs
from archive.extraction.posts.offices import office_at
from archive.extraction.rules.holding.own_body import own_body
from archive.extraction.rules.whose.membership import has_members
from archive.extraction.rules.whose.seats import OVER_BODIES, POST_WORDS, Seat, ministry_at, no_seat, seats_of
from archive.extraction.scene import OF_MANY, Scene
from archive.model import Aspect, Modality

# Bodies by whose name a text means the post of their head; of a state, party or parliament it would mean many things.
_ENDS = re.compile(
    r"\s*(?:$|[.,;:!?)\]—]|\s[–-]\s)|\s+(?:(?:long\s+)?before(?:\s+(?:him|her|that|then|this))?|yet|already)(?=\s*[.,;])|[’']s?\s*(?:$|[.,;:!?])|\s+(?:since|until|till|when|while|and|but|or|which|that|who|whom|again|too|now|"
    r"today|he|she|last|this|next|yesterday|tomorrow|earlier|later|instead|then|still|between|through|throughout|formally|officially|becomes|became|"
    r"altogether|alone|went|goes|is|was|has|had|will|passes|passed|fell|falls|belongs|to\s+(?!(?:be|the|a|an)\b)(?=[A-Z]|him\b|her\b|whom\b)|"
    r"from\s+(?=[A-Z]|him\b|her\b|whom\b|\d)|by\s+(?=[A-Z]|him\b|her\b|the\s+president)|into\s+the\s+hands|into\s+\w+\s+hands|"
    r"for\s+(?:(?:just|only|about|nearly|almost|more\s+than|over|less\s+than|at\s+least|some|the\s+(?:last|past|next))\s+)*"
    r"(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d+|several|many|years|months|good|the\s+time|now|another)\b)"
)
_CLOSES = re.compile(r"\s+(?:up|away|down|over|back|on)(?!\w)")
_TIMED = re.compile(
    r"\s+(?:(?:in|on|at|by|from|to|before|after|during|over|as\s+of|only\s+in|back\s+in|early|late)\s+)?"
)
_NEAR = 30  # characters to the time behind
_REACH = 1  # sentences
_NEAR_BY = 3  # sentences
_POINTS = frozenset(("it", "his", "hers"))
_BODIES = frozenset(
    {*nouns("headed") - nouns("panel"), "bureau", "embassy", "region"} - {"army", "force", "navy", "service", "staff"}
)
_FROM_WITHIN = re.compile(r"politburo|political bureau|committee|secretariat|cabinet", re.I)
_COUNTED = frozenset("last first second third other one title thing part prize".split())


def _told_as(scene: Scene, noun: Token) -> Token:
    """ "The last of them, the presidency": the noun that says what is meant."""
    if noun.lemma_.lower() not in _COUNTED:
        return noun
    return next((child for child in noun.children if child.dep_ == "appos" and child.i > noun.i), noun)


def may_be_post(scene: Scene, noun: Token) -> bool:
    """Whether a noun can stand for a post at all."""
    noun = _told_as(scene, noun)
    if noun.lower_ in _POINTS or body_told(scene, noun) is not None or noun.lemma_.lower() in POST_WORDS | OVER_BODIES:
        return True
    if any(m.start <= noun.idx < m.end for m in scene.sentence.organisations):
        return True
    return office_at(scene.sentence, noun.idx) is not None or ministry_at(scene, noun) is not None


def things(
    scene: Scene, noun: Token, holder: int | None, *, gained: bool, coming: bool = False, chaired: bool = False
) -> list[Seat]:
    """The posts that a noun stands for, where nothing more is said of it than whose they are and when. A body of many members
    stands for the post of its head only where one passes it to another (`chaired`)."""
    noun = _told_as(scene, noun)
    if (led := party_led(scene, noun)) is not None:
        return led
    if noun.lower_ == "it":
        position = _just_told(scene, noun)
        return [Seat(noun.idx + len(noun), position=position, vague=True)] if position is not None else []
    if noun.lower_ in ("his", "hers"):
        position = _of_his_own(scene, noun, holder)
        return [Seat(noun.idx + len(noun), position=position, vague=True)] if position is not None else []
    if noun.ent_type_ == "PERSON" or scene.sentence.person_at(noun.idx) is not None:
        return []
    body = next((m for m in scene.sentence.organisations if m.start <= noun.idx < m.end), None)
    if body is not None and scene.sentence.head_token(body.start, body.end) not in (None, noun):
        return []
    if (told := body_told(scene, noun)) is not None:
        return [Seat(noun.idx + len(noun), position=told, vague=True)] if ends(scene, noun.idx + len(noun)) else []
    office = office_at(scene.sentence, noun.idx)
    if body is not None and office is None:
        return _of_body(scene, noun, body, holder, chaired=chaired)
    if office is None and scene.sentence.post_at(noun.idx) is not None and noun.lemma_.lower() not in POST_WORDS:
        return []  # "lost two ministers": people
    found = [seat for seat in seats_of(scene, noun, holder, gained=gained, coming=coming) if ends(scene, seat.end)]
    found = [seat for seat in found if not (seat.vague and no_seat(scene, noun, seat))]
    if any(child.dep_ == "compound" for child in noun.children) or (gained and _his_already(noun)):
        return [seat for seat in found if not seat.vague]  # "his council seat", "took up his current post"
    if any(child.lower_ == "same" for child in noun.children):
        return [seat for seat in found if not seat.vague]  # "held the same office in Anhui": of another body
    if noun.tag_ == "NNS" and len(found) == 1:
        return [seat for seat in found if not seat.vague]  # "sat in both his chairs": one seat is not both
    return found


def party_led(scene: Scene, noun: Token) -> list[Seat] | None:
    """The leadership of a party, where a noun stands for it, whatever other post its holder has: "the party", "the party post"."""
    party = _party(noun)
    if party is None:
        return None
    own = next((m for m in scene.sentence.organisations if m.start <= party.idx < m.end), None)
    led = scene.head_of(own) if own is not None else None
    return [Seat(noun.idx + len(noun), position=led)] if led is not None else []


def _party(noun: Token) -> Token | None:
    if noun.lower_ == "party":
        return noun
    if noun.lemma_.lower() not in POST_WORDS | {"leadership"}:
        return None
    return next((child for child in noun.children if child.dep_ == "compound" and child.lower_ == "party"), None)


def _his_already(noun: Token) -> bool:
    return any(child.lower_ in ("current", "present") for child in noun.children)


def _of_body(scene: Scene, noun: Token, body: OrganisationMention, holder: int | None, *, chaired: bool) -> list[Seat]:
    if (
        not ends(scene, body.end)
        or not (_headed(scene, body) or (chaired and has_members(scene, body.organisation)))
        or _one_of(scene, body)
    ):
        return []
    if any(child.dep_ in ("amod", "nummod") and child.lower_ in ("own", "first") for child in noun.children):
        return []  # "got a new ministry"
    if seats := [seat for seat in seats_of(scene, noun, holder) if seat.post is not None]:
        return seats  # "the foreign ministry": its minister
    own = own_body(scene, body, holder) if holder is not None else body
    return [Seat(body.end, position=scene.head_of(own))] if own is not None else []


def seats_on(scene: Scene, noun: Token, *, sure: bool = False) -> list[Seat]:
    """The seat of a member of the body that a noun names: "sat on the commission"."""
    body = next((m for m in scene.sentence.organisations if m.start <= noun.idx < m.end), None)
    if body is None or not has_members(scene, body.organisation) or not (sure or ends(scene, body.end)):
        return []
    at_top = noun.dep_ == "pobj" and noun.head.lower_ == "in"
    if at_top and not _FROM_WITHIN.search(scene.text[body.start : body.end]):
        return []  # "was in the commission": there, perhaps on a visit
    return [Seat(body.end, position=scene.positions.of(scene.article, body.organisation, "member"))]


def body_alone(scene: Scene, body: OrganisationMention) -> bool:
    """Whether the name of a body stands for the post of its head, nothing more being said of it."""
    return ends(scene, body.end) and _headed(scene, body) and not _one_of(scene, body)


def _headed(scene: Scene, body: OrganisationMention) -> bool:
    entry = scene.article.organisations[body.organisation]
    return entry.kind in HEADED and not has_members(scene, body.organisation)


def _one_of(scene: Scene, body: OrganisationMention) -> bool:
    return re.search(r"\b(?:a|an|any|no|another|every|each|both)\s+(?:\w+\s+)?$", scene.text[: body.start]) is not None


def ends(scene: Scene, at: int) -> bool:
    """Whether what is said of a thing ends there, but for a time and whose it becomes: not in "has the navy at his back"."""
    if (particle := _CLOSES.match(scene.text, at)) is not None:
        at = particle.end()  # "gave it up in March"
    if _ENDS.match(scene.text, at) is not None:
        return True
    return any(
        at <= when.start <= at + _NEAR and _TIMED.fullmatch(scene.text, at, when.start) is not None
        for when in scene.sentence.whens
    )


def _of_his_own(scene: Scene, noun: Token, holder: int | None) -> int | None:
    """ "Li got a seat on the commission; Zhao lost his": a seat of the same body, else the post that he has."""
    if holder is None or not ends(scene, noun.idx + len(noun)) or noun.dep_ not in ("dobj", "obj"):
        return None
    here = [c for c in scene.found if c.end <= noun.idx and c.person != holder]
    near = here or [c for c in scene.before if scene.sentence.index - c.scene.sentence.index == _REACH]
    last = next((p for c in reversed(near) if not c.title and (p := scene.position_of(c)) is not None), None)
    if last is not None and scene.article.positions[last].title in OF_MANY:
        return last
    return scene.known_post(holder) if last is not None else None


def body_told(scene: Scene, noun: Token) -> int | None:
    """ "Was removed as foreign minister. Wang has the ministry": the post told last of a body that is called so."""
    word = noun.lemma_.lower()
    pointed = any(child.lower_ in ("the", "that", "this") for child in noun.children)
    if (
        word not in _BODIES
        or not pointed
        or any(child.dep_ in ("compound", "amod", "poss", "prep") for child in noun.children)
    ):
        return None
    if any(m.start <= noun.idx < m.end for m in scene.sentence.organisations):
        return None
    near = [c for c in scene.before if scene.sentence.index - c.scene.sentence.index <= _NEAR_BY]
    for candidate in reversed([*near, *(c for c in scene.found if c.end <= noun.idx)]):
        position = scene.position_of(candidate)
        if position is None:
            continue
        post = scene.article.positions[position]
        if post.title in OF_MANY:
            continue
        name = scene.article.organisations[post.organisation].name if post.organisation is not None else ""
        if re.search(rf"\b{word}\b", name, re.I) or (word == "ministry" and post.title.endswith("minister")):
            if post.title.startswith(("deputy", "vice")):
                return None
            return position
    return None


def _just_told(scene: Scene, noun: Token) -> int | None:
    """The post of which the words before told last, by what became of it and not by a title beside a name."""
    if not ends(scene, noun.idx + len(noun)) and verbs.subject(noun.head) != noun:
        return None
    here = [c for c in scene.found if c.end <= noun.idx and c.anchor is not None and c.anchor != noun.head]
    near = [c for c in scene.before if scene.sentence.index - c.scene.sentence.index == _REACH]
    told = [c for c in (here or near) if not c.title and c.modality in (Modality.ASSERTED, Modality.PROSPECTIVE)]
    told = [c for c in told if c.aspect is not Aspect.NOT_HOLDING]
    if told:
        last = max(told, key=lambda c: c.end)
        between = [w for w in noun.doc if w.i < noun.i and (last.scene is not scene or w.idx >= last.end)]
        if any(w.pos_ == "NOUN" and (w.lemma_.lower() in POST_WORDS or w.dep_ in ("dobj", "obj")) for w in between):
            return None  # "got a new carrier and gave it to Zhang", "became party leader and had to wait for the military job: Jiang handed it over"
        return scene.position_of(last)
    opens = noun.dep_ in ("nsubj", "nsubjpass") and not any(w.dep_ in ("nsubj", "dobj") for w in noun.doc[: noun.i])
    return _subject_before(scene) if opens and not here and not near else None


def _subject_before(scene: Scene) -> int | None:
    """ "The army has changed hands. It went to Han": the body of which the sentence before tells."""
    last = scene.article.sentences[scene.sentence.index - 1] if scene.sentence.index else None
    root = next((word for word in last.doc if word.dep_ == "ROOT"), None) if last is not None and last.doc else None
    noun = verbs.subject(root) if root is not None else None
    body = next((m for m in last.organisations if noun and m.start <= noun.idx < m.end), None) if last else None
    if last is None or body is None or not _headed(scene, body):
        return None
    return scene.positions.head(scene.article, body.organisation, last.text[body.start : body.end])
