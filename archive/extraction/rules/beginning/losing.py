"""Posts lost to somebody, by verbs of losing and letting go."""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.context import PostMention
from archive.extraction.lexicon import BEHIND_NAME
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Verb
from archive.extraction.rules.ending.from_what import LEFT_EMPTY
from archive.extraction.rules.hands.thing import party_led
from archive.extraction.rules.sense.meaning import modality_of, quote_start
from archive.extraction.rules.whose.lost_posts import left_elsewhere
from archive.extraction.rules.whose.seats import Seat, change, lost_from, seats_of
from archive.extraction.rules.whose.understood import vacant
from archive.extraction.scene import Scene
from archive.model import Aspect, Modality

# What is handed over with a post, where nothing says of what: "handed over command to Novak".
_CHARGE = frozenset(
    ("command", "charge", "rein", "reins", "duty", "duties", "responsibility", "helm", "torch", "control")
)
_STANDING = frozenset(("status", "standing", "membership", "qualification", "qualifications"))
_RECEIVED_AS = rf"{BEHIND_NAME}[\s,]+as\s+(?:(?:the|a|an|its|new|his|her)\s+)*"


def objects(token: Token) -> list[Token]:
    """What a verb takes from its subject; of "hands over the party" the noun that the parser hangs on "over"."""
    parted = [child for child in token.children if child.dep_ == "prt"]
    hung = [noun for particle in parted for noun in particle.children if noun.dep_ == "pobj"]
    return [child for child in token.children if child.dep_ in ("dobj", "obj", "dative")] + hung


def datives(token: Token) -> list[Token]:
    """To whom something is given: "gave it to Novak"."""
    found = verbs.prepositional(token, "to")
    for child in token.children:
        if child.dep_ == "dative" and child.pos_ == "ADP":
            found.extend(grand for grand in child.children if grand.dep_ == "pobj")
    return found


def _of_kind(scene: Scene, noun: Token, kind: str) -> bool:
    """Whether a noun names a body of a kind."""
    body = next((m.organisation for m in scene.sentence.organisations if m.start <= noun.idx < m.end), None)
    return body is not None and scene.article.organisations[body].kind == kind


_AS_WHAT = re.compile(r"\w+\s+over\s+as\s+(?:(?:the|its)\s+)?")
_OF_A_ROOM = re.compile(r"\s+(?:at|to|for|by|through|in\s+the)\s")


def loses(scene: Scene, verb: Verb) -> None:
    token = verb.token
    particle = next((child.lower_ for child in token.children if child.dep_ == "prt"), None)
    bare = verb.lemma in ("hand", "pass") and particle not in ("over", "on", "down")
    if (verb.lemma == "give" and particle != "up") or (verb.lemma == "turn" and particle != "over"):
        return
    people = scene.subjects(token)
    modality = modality_of(scene, verb)
    to_whom = datives(token)
    for noun in objects(token) if not to_whom else ():  # the parser may hang it on "command"
        to_whom += verbs.prepositional(noun, "to") if noun.lemma_.lower() in _CHARGE else []
    receivers = [person for noun in to_whom for person in scene.people_of(noun) if person not in people]
    if modality is Modality.HYPOTHETICAL or _loses_standing(scene, verb, people, modality) or len(people) != 1:
        return
    if verb.lemma == "leave" and LEFT_EMPTY.match(scene.text, token.idx + len(token)):
        return  # "has left both seats empty"
    person = people[0]
    seats: list[Seat] = []
    nouns = objects(token)
    for noun in nouns:
        if noun.tag_ == "NNS" and scene.sentence.post_at(noun.idx) is not None and not _owned(noun):
            continue  # "left deputies who could manage", "lost two ministers": people
        if noun.lower_ == "it" and verb.lemma in ("leave", "quit"):
            # "was a member of the commission and left it in November"
            held = [c for c in scene.found if c.person == person and not c.title and c.end <= token.idx]
            position = scene.position_of(held[-1]) if held else None
            seats.extend([Seat(noun.idx + len(noun), position=position, vague=True)] if position is not None else [])
            continue
        if noun.lower_ == "both" and verb.lemma in ("leave", "quit", "lose") and not verbs.prepositional(noun, "of"):
            both = _last_two(scene, person)
            seats.extend(Seat(noun.idx + len(noun), position=position) for position in both)
            continue
        if noun.lower_ == "office" and _owned(noun) and _OF_A_ROOM.match(scene.text, noun.idx + len(noun)):
            continue  # "left her office at the capitol"
        if (led := party_led(scene, noun)) is not None:
            seats.extend(led if receivers else [])  # who leaves a party is no member
            continue
        named = any(m.start <= noun.idx < m.end for m in scene.sentence.organisations)
        if named and verb.lemma in ("leave", "quit", "lose"):
            lost = lost_from(scene, person, noun)  # one may leave or lose an army in many ways
            left_to = verb.lemma == "leave" and receivers
            ministry = verb.lemma == "lose" and _of_kind(scene, noun, "ministry")  # who loses one, was its minister
            seats.extend(lost or (seats_of(scene, noun, person, gained=False) if left_to or ministry else []))
        else:
            seats.extend(seats_of(scene, noun, person, gained=False))
    own = [noun for noun in nouns if noun.pos_ != "ADP"]
    plain = all(noun.lemma_.lower() in _CHARGE and not verbs.prepositional(noun, "of", "at", "in") for noun in own)
    bare = bare and not (own and plain)  # "passed command to Novak"
    if not seats and receivers and verb.lemma in ("hand", "pass", "cede", "relinquish") and plain and not bare:
        # "handed over to Novak in a plain ceremony": his post
        position = scene.known_post(person)
        told = vacant(scene, None)
        if position is None and told is not None and told.person == person:
            position = scene.position_of(told)
        seats = [Seat(token.idx + len(token), position=position, vague=True)] if position is not None else []
    if vague_own := [seat for seat in seats if seat.vague]:
        as_what = _AS_WHAT.match(scene.text, token.idx)
        post = scene.post_after(as_what.end(), r"\s*") if as_what is not None else None
        if post is not None:  # "handed over as chief of staff to Li"
            seats = [seat for seat in seats if seat not in vague_own] + [Seat(post.end, post=post)]
    received = _as_whom(scene, token, person, receivers) if receivers else None
    if received is not None:
        seats, bare = [received], False
    for seat in seats if not bare else [seat for seat in seats if receivers and _his_own(scene, person, seat)]:
        ends(scene, person, verb, seat, modality)
        for other in receivers:
            change(scene, other, Aspect.BEGAN, "gets", token, seat, quote_start(scene, token), modality=modality)


def _last_two(scene: Scene, person: int) -> list[int]:
    """The two posts that the text has just given somebody, where it has given him two: "He left both in 1997"."""
    near = [c for c in scene.before if c.person == person and scene.sentence.index - c.scene.sentence.index <= _NEAR_BY]
    told = [scene.position_of(c) for c in near if c.aspect in (Aspect.BEGAN, Aspect.HOLDS, Aspect.HELD_BEFORE)]
    found = list(dict.fromkeys(position for position in told if position is not None))
    return found if len(found) == 2 else []


def _loses_standing(scene: Scene, verb: Verb, people: list[int], modality: Modality) -> bool:
    """ "Both lose the standing of delegates", "lost his status as a deputy"."""
    nouns = [noun for noun in objects(verb.token) if noun.lemma_.lower() in _STANDING] if verb.lemma == "lose" else []
    hung = [what for noun in nouns for what in verbs.prepositional(noun, "as", "of")]
    hung += verbs.prepositional(verb.token, "as") if nouns else []
    posts = [scene.sentence.post_at(what.idx) for what in hung]
    for post in (post for post in posts if post is not None):
        for person in people:
            ends(scene, person, verb, Seat(post.end, post=post), modality)
    return bool(nouns)


def _owned(noun: Token) -> bool:
    return any(child.dep_ == "poss" for child in noun.children)


def _as_whom(scene: Scene, token: Token, person: int, receivers: list[int]) -> Seat | None:
    """ "passed the baton to Li as minister", "hands over to Li as minister", "relinquished command to Li, who becomes minister":
    the post by what the receiver comes to."""
    mention = next((m for m in scene.sentence.people if m.person == receivers[0] and m.start > token.idx), None)
    post = scene.post_after(mention.end, _RECEIVED_AS) if mention is not None else None
    if post is not None and not any(c.post is post for c in scene.found):
        post.definite = post.definite or not post.indefinite
        return Seat(post.end, post=post)
    come = [c for c in scene.found if c.person == receivers[0] and c.aspect is Aspect.BEGAN and c.start > token.idx]
    if len(come) != 1 or scene.known_post(person) is not None or (position := scene.position_of(come[0])) is None:
        return None
    return Seat(come[0].end, position=position)


def _his_own(scene: Scene, person: int, seat: Seat) -> bool:
    """Whether who hands a fleet to another had it: he is known to, or takes a like post in the same sentence."""
    if seat.position is None:
        return False
    title = scene.article.positions[seat.position].title
    if scene.known_post(person) == seat.position:
        return True
    begun = [scene.position_of(c) for c in scene.found if c.person == person and c.aspect is Aspect.BEGAN]
    return any(p is not None and p != seat.position and scene.article.positions[p].title == title for p in begun)


def ends(scene: Scene, person: int, verb: Verb, seat: Seat, modality: Modality) -> None:
    token: Token = verb.token
    if seat.vague and seat.position is not None and left_elsewhere(scene, seat.position, token.idx + len(token)):
        return
    if modality is Modality.PROSPECTIVE and _gone_already(scene, person, token, seat):
        return
    change(scene, person, Aspect.ENDED, "hands over", token, seat, quote_start(scene, token), modality=modality)


_GONE = re.compile(
    r"(?:\s*[(（][^()（）]{1,40}[)）])?,\s+who\s+(?:has\s+(?:since\s+|already\s+|just\s+)?)?"
    r"(?P<verb>retired|resigned|died|quit|stepped\s+down|was\s+(?:dismissed|sacked|removed|ousted|fired|detained))\b"
)
_NEAR_BY = 2  # sentences
_SOON = 30  # characters within which the day follows


def _gone_already(scene: Scene, person: int, token: Token, seat: Seat) -> bool:
    """ "Gao will take over from Meng, who retired in March": his time is over, though the other's is still to come."""
    mention = next((m for m in scene.sentence.people if m.person == person and m.start > token.idx), None)
    gone = _GONE.match(scene.text, mention.end) if mention is not None else None
    if mention is None or gone is None:
        return False
    position = seat.position if seat.position is not None else scene.resolve(seat.post, person) if seat.post else None
    anchor = scene.sentence.head_token(*gone.span("verb"))
    if any(gone.end() <= when.start < gone.end() + _SOON for when in scene.sentence.whens):
        scene.change(person, Aspect.ENDED, "hands over", anchor, mention.start, gone.end(), position=position)
        return True
    own = PostMention(mention.start, gone.end(), mention.start, gone.end(), "", position=position)
    scene.state(person, own, "hands over", anchor, mention.start, gone.end(), aspect=Aspect.HELD_BEFORE)
    return True
