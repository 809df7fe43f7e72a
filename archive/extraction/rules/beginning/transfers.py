"""Posts that change hands by verbs of getting, giving and letting go, whatever stands for the post.

Admiral Eriksen was given the navy.              a beginning
The foreign ministry goes to Jana Cerna.         a beginning
Novak took over the army from Petrov.            a beginning and an end
Petrov handed the army over to Novak.            the same
She lost her job as mayor to him.                the same
"""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.lexicon import THEN_FROM
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Verb
from archive.extraction.posts.offices import office_at
from archive.extraction.rules.beginning.losing import datives, ends, loses, objects
from archive.extraction.rules.following.there import of_place, place_behind
from archive.extraction.rules.sense.meaning import modality_of, quote_start
from archive.extraction.rules.whose.changes_body import changes_body
from archive.extraction.rules.whose.post_just_named import post_just_named
from archive.extraction.rules.whose.seats import POST_WORDS, Seat, change, no_seat, seats_of
from archive.extraction.rules.whose.understood import understood
from archive.extraction.scene import Scene
from archive.model import Aspect, Modality

_GET = frozenset(
    """
    get take assume receive inherit land start begin secure win gain come step bag clinch snag nab scoop earn obtain claim capture don
    """.split()
)
# Verbs after which a body named is a thing like any other: "won the army over", "received the ministry".
_OF_TITLES = frozenset(
    "receive start begin win gain land secure bag clinch snag nab scoop earn obtain claim capture".split()
)
_GIVE = frozenset(
    ("give", "hand", "assign", "award", "entrust", "invest", "pass", "put", "place", "offer", "cede", "reward", "leave")
)
_LOSE = frozenset(
    ("lose", "relinquish", "surrender", "vacate", "leave", "quit", "cede", "hand", "pass", "give", "yield", "turn")
)
_DECLINE = frozenset(("decline", "refuse", "reject", "turn", "spurn"))
_GO = frozenset(("go", "fall", "pass", "move", "transfer", "shift", "switch"))
_FILLED = frozenset(("fill", "take", "assume", "inherit"))
_LEFT_BY = re.compile(
    r"\b(?:left(?:\s+(?:vacant|open|empty|behind|unfilled))?|vacated|held until (?:now|then|recently))\s+by\s+(?:the\s+(?:departure|death|removal|resignation)\s+of\s+)?"
)
_AT_BODY = re.compile(r"\s+(?:at|in)\s+(?:the\s+)?(?:[A-Z]\w+[’']s?\s+)?")
_OVER = frozenset(("leadership", "command"))  # "won the leadership of the party"
# Verbs after which only a particle makes "the army" a post: one takes many things.
_PARTICLES = ("over", "up", "on")


def transfers(scene: Scene, verb: Verb) -> None:
    """Adds who got or lost a seat by one verb."""
    if verb.lemma in _GET and not verb.passive:
        _taken_away(scene, verb) if any(child.lower_ == "away" for child in verb.token.children) else _gets(scene, verb)
    if verb.lemma in _GIVE:
        _given(scene, verb)
    if verb.lemma in _FILLED and verb.passive:
        _filled(scene, verb)
    if verb.lemma == "fill" and not verb.passive:
        _fills(scene, verb)
    if verb.lemma in _GO and (not verb.passive or verb.lemma not in ("go", "fall", "pass")):
        _goes(scene, verb)
    if verb.lemma == "turn" and any(child.lower_ == "over" for child in verb.token.children):
        loses(scene, verb)  # "turned over command of the navy to Rear Admiral Reyes"
    over = verb.lemma == "hand" and not any(child.dep_ == "auxpass" for child in verb.token.children)
    if verb.lemma in _LOSE and (not verb.passive or over):  # "Li, the commander, handed over to Ma" may look passive
        loses(scene, verb)


def _taken_away(scene: Scene, verb: Verb) -> None:
    """ "Putin has taken the ministry away from Shoigu": who loses it, and nobody gets it but to whom it is then given."""
    token, modality = verb.token, modality_of(scene, verb)
    givers = [g for word in (token, *token.children) for g in verbs.prepositional(word, "from")]
    people = [person for giver in givers for person in scene.people_of(giver)]
    for person in people if modality is not Modality.HYPOTHETICAL else ():
        for noun in verbs.objects(token):
            for seat in seats_of(scene, noun, person, gained=False):
                ends(scene, person, verb, seat, modality)
                for other in _given_on(scene, verb):
                    change(
                        scene, other, Aspect.BEGAN, "gets", token, seat, quote_start(scene, token), modality=modality
                    )


def _gets(scene: Scene, verb: Verb) -> None:
    token = verb.token
    modality = modality_of(scene, verb)
    people = _given_on(scene, verb) or scene.subjects(token)
    particle = next((child.lower_ for child in token.children if child.dep_ == "prt"), None)
    seats = [
        (person, seat)
        for person in people
        for noun in verbs.objects(token)
        for seat in seats_of(scene, noun, person, coming=modality is not Modality.ASSERTED)
        if _may_be_taken(scene, verb, noun, seat)
    ]
    if (
        not seats
        and verb.past
        and verb.lemma == "take"
        and particle == "up"
        and any(n.lower_ == "it" for n in verbs.objects(token))
    ):
        # "Finance Minister Mbo ... Mbo took it up in October 2018"
        held = [(p, scene.known_post(p)) for p in people]
        seats = [(p, Seat(token.idx + len(token), position=n, vague=True)) for p, n in held if n is not None]
    if verb.lemma in ("come", "step"):
        nouns = [noun for noun in verbs.prepositional(token, "to", "into") if noun.lemma_.lower() in POST_WORDS]
        seats = [(p, seat) for p in people for noun in nouns for seat in seats_of(scene, noun, p)]
    bare = particle == "over" and not objects(token)
    bare = bare or [(n.lower_, n.n_rights) for n in objects(token)] in ([("charge", 0)], [("command", 0)])
    if not seats and verb.lemma == "take" and bare:
        # "He was sacked on Monday. Novak took over": what he lost
        for person in people:
            if not any(c.person == person and c.anchor == token for c in scene.found) and not _in_passing(
                scene, token, person
            ):
                coming = modality is not Modality.ASSERTED
                position = understood(scene, person, coming=coming) if _alone(token) else None
                place = place_behind(scene, token.idx + len(token) + len(" over"))
                if position is not None and (place is None or of_place(scene, position, place)):
                    seats.append((person, Seat(token.idx + len(token), position=position, vague=True)))
    if len(people) > 1 and "respectively" in scene.text:
        # "who took over the navy and the air force respectively": one each
        each = [seats_of(scene, noun, None)[:1] for first in verbs.objects(token) for noun in verbs.coordinated(first)]
        one_each = [found[0] for found in each if found]
        if len(one_each) != len(people) and verb.lemma not in ("come", "step"):
            # "the navy and air force respectively": the parser takes both for one thing
            end = scene.text.find("respectively", token.idx)
            bodies = [m for m in scene.sentence.organisations if token.idx < m.start and m.end <= end]
            one_each = [Seat(m.end, position=scene.head_of(m)) for m in bodies]
        seats = list(zip(people, one_each, strict=True)) if len(one_each) == len(people) else []
    for person, seat in seats:
        if any(c.person == person and c.anchor == token and c.aspect is Aspect.BEGAN and c.post for c in scene.found):
            continue  # "took the helm of the region as its deputy commander"
        if seat.vague and any(c.person == person and c.anchor == token and c.rule == "takes over" for c in scene.found):
            continue  # "assumed command of the Corps"
        if seat.vague and person == scene.article.topic:
            continue  # "assumed the role": of a life `office` says it
        if seat.vague and token.dep_ == "pcomp" and scene.known_post(person) == seat.position:
            continue  # "before taking that post he was attache": when he took it, nothing says
        rule = "elected" if verb.lemma == "win" else "gets"
        change(scene, person, Aspect.BEGAN, rule, token, seat, quote_start(scene, token), modality=modality)
    if seats and len(people) == 1 and modality is Modality.ASSERTED:
        for owner in (
            c for noun in verbs.objects(token) for c in noun.children if c.dep_ == "poss" and c.pos_ != "PRON"
        ):
            for gone in scene.people_of(owner, alone=True):
                if gone != people[0] and verb.lemma in ("take", "get", "inherit", "assume"):
                    ends(scene, gone, verb, seats[0][1], modality)  # "takes Li's seat on the commission"
    if seats and len(people) == 1:
        after = [match.end() for _, seat in seats if (match := THEN_FROM.match(scene.text, seat.end)) is not None]
        behind = next(
            (m for m in scene.sentence.people for end in after if m.start >= end and scene.only_ranks(end, m.start)),
            None,
        )
        givers = [[behind.person]] if behind is not None else []
        for persons in givers or [scene.people_of(giver) for giver in verbs.prepositional(token, "from")]:
            for person in persons:
                if person != people[0] and modality is not Modality.HYPOTHETICAL:
                    ends(scene, person, verb, seats[0][1], modality)


def _given_on(scene: Scene, verb: Verb) -> list[int]:
    """ "Took the portfolio from Ma and gave it to Li": who gets it in the end."""
    if verb.lemma != "take":
        return []
    for other in verb.token.conjuncts:
        if verbs.lemma_of(other) in ("give", "hand", "pass") and any(n.lower_ == "it" for n in verbs.objects(other)):
            return [person for noun in datives(other) for person in scene.people_of(noun)]
    return []


def _filled(scene: Scene, verb: Verb) -> None:
    """ "The post of commander will be filled by Li", "His job was taken by Li"."""
    token = verb.token
    subject = verbs.subject(token)
    people = [person for agent in verbs.prepositional(token, "by") for person in scene.people_of(agent)]
    if subject is None or not people or scene.people_of(subject, alone=True):
        return
    modality = modality_of(scene, verb)
    for person in people:
        for seat in seats_of(scene, subject, person, coming=True):
            change(scene, person, Aspect.BEGAN, "gets", token, seat, subject.left_edge.idx, modality=modality)


def _fills(scene: Scene, verb: Verb) -> None:
    """ "Parliament filled the vacancy at the ministry with Dong", "has filled the post of commander with Li"."""
    token = verb.token
    _steps_in(scene, verb)
    for noun in (n for n in verbs.objects(token) if n.lemma_.lower() in POST_WORDS):
        givers = [*verbs.prepositional(token, "with"), *verbs.prepositional(noun, "with")]
        at = noun.idx + len(noun)
        body = next((m for m in scene.sentence.organisations if _AT_BODY.fullmatch(scene.text, at, m.start)), None)
        people = [person for other in givers for person in scene.people_of(other)]
        link = re.compile(r"\bwith\s+").search(scene.text, token.idx)
        if not people and link is not None:  # "filled the post of director of the department with Li"
            people = [m.person for m in scene.sentence.people if scene.only_ranks(link.end(), m.start)]
        for person in people:
            there = [Seat(body.end, position=scene.head_of(body))] if body is not None else []
            for seat in there or seats_of(scene, noun, person, coming=True):
                start, modality = quote_start(scene, token), modality_of(scene, verb)
                change(scene, person, Aspect.BEGAN, "given", token, seat, start, modality=modality)


def _steps_in(scene: Scene, verb: Verb) -> None:
    """ "Li fills the post of commander left vacant by Ma", "will fill the vacancy left by Ma as commander"."""
    token = verb.token
    people = scene.subjects(token)
    if len(people) != 1 or token.dep_ in ("relcl", "acl") or verb.negated:
        return
    modality = modality_of(scene, verb)
    for noun in (n for n in verbs.objects(token) if n.lemma_.lower() in POST_WORDS):
        left = _LEFT_BY.search(scene.text, noun.idx)
        after = [m for m in scene.sentence.people if left is not None and m.start >= left.end()]
        gone = next((m for m in after if left and scene.only_ranks(left.end(), m.start)), None)
        post = scene.post_after(gone.end, r"\s+as\s+(?:(?:the|its)\s+)?") if gone is not None else None
        seats = [Seat(post.end, post=post)] if post is not None else seats_of(scene, noun, people[0], coming=True)
        for seat in seats:
            start = quote_start(scene, token)
            change(scene, people[0], Aspect.BEGAN, "gets", token, seat, start, modality=modality)


def _may_be_taken(scene: Scene, verb: Verb, noun: Token, seat: Seat) -> bool:
    """Whether the object of a verb of getting is a post: "got the army" is, "received the president" is not."""
    if seat.post is not None and scene.sentence.post_at(noun.idx) is seat.post:
        return False  # posts by their titles belong to other rules: "took over as minister"
    if noun.ent_type_ == "PERSON":
        return False
    inside = any(m.start <= noun.idx < m.end for m in scene.sentence.organisations)  # the "Northern Command"
    word = noun.lemma_.lower() in POST_WORDS or (noun.lemma_.lower() in _OVER and not inside)
    named = not seat.vague and not word and office_at(scene.sentence, noun.idx) is None
    if named and verb.lemma in _OF_TITLES:
        return False
    if named and verb.lemma in ("take", "get"):
        particle = any(child.dep_ == "prt" and child.lower_ in _PARTICLES for child in verb.token.children)
        # "took the ministry to court", "gets the army a new tank": a post is taken and no more said of it
        return particle or (not verbs.prepositional(verb.token, "to") and verbs.objects(verb.token) == [noun])
    return True


_AT_THE_TIME = re.compile(r"\b(?:[Ss]ince|[Aa]fter|[Bb]efore|[Ww]hen|[Uu]ntil)\s+$")


def _in_passing(scene: Scene, token: Token, person: int) -> bool:
    """ "The committee has lost nobody since Xi took charge": only a time, by somebody of whose post the article has told nothing."""
    named = next((m for m in scene.sentence.people if m.person == person and m.end == token.idx - 1), None)
    if named is None or any(c.person == person for c in (*scene.before, *scene.found)):
        return False
    others = any(m.person != person and m.end <= named.start for m in scene.sentence.people)
    return not others and _AT_THE_TIME.search(scene.text[: named.start]) is not None


def _alone(token: Token) -> bool:
    """Whether nothing after "took over" says of what or from whom: "took over on Friday"."""
    return not any(
        child.dep_ in ("prep", "agent") and child.lower_ in ("as", "from", "of", "at", "for")
        for child in token.children
    )


_HANDED = frozenset("rein reins baton helm command leadership presidency chairmanship gavel".split())


def _given(scene: Scene, verb: Verb) -> None:
    token = verb.token
    modality = modality_of(scene, verb)
    if verb.lemma == "offer" and any(verbs.lemma_of(other) in _DECLINE for other in token.conjuncts):
        return  # "was offered the post but turned it down"
    if verb.lemma == "offer" and modality is Modality.ASSERTED:
        modality = Modality.PROSPECTIVE
    links = ("at",) if verb.lemma in ("put", "place") else ()
    if verb.passive:
        kinds = {child.dep_ for child in token.children}
        if verb.lemma == "hand" and "prt" in kinds and "auxpass" not in kinds:
            return  # "Waker-uz-Zaman, handed over the command": he gave it
        subject = verbs.subject(token)
        people = scene.people_of(subject)
        taken = [*verbs.objects(token), *verbs.prepositional(token, "with", "in", *links)]
        if not people and subject is not None:
            # "The navy was given to Admiral Eriksen (as its commander)"
            people = [p for noun in datives(token) for p in scene.people_of(noun)]
            taken = [*verbs.prepositional(token, "as"), subject]
    else:
        receivers = [noun for noun in verbs.objects(token) if scene.people_of(noun, alone=True)]
        receivers += [noun for noun in datives(token) if scene.people_of(noun, alone=True)]
        receiver = receivers[0] if receivers else None
        people = scene.people_of(receiver)
        taken = [
            noun
            for noun in [*verbs.objects(token), *verbs.prepositional(token, "with", "in", *links)]
            if receiver is None or noun != receiver
        ]
        if verb.lemma in ("hand", "pass", "cede", "give") and (giver := verbs.subject(token)) is not None:
            own = scene.people_of(giver)
            if own and people and any(child.dep_ == "prt" for child in token.children):
                return  # "handed over the army to Novak" is read with its giver
    if verb.lemma == "leave":  # "left Li in charge of the navy", and not "in place as its chief"
        taken = [noun for noun in taken if noun.lemma_.lower() in ("charge", "command", "control")]
    givers = scene.subjects(token) if verb.lemma in ("hand", "pass", "cede", "yield") and not verb.passive else []
    for person in people:
        for noun in taken:
            seats = seats_of(scene, noun, person)
            if verb.lemma == "put" and noun.dep_ != "pobj":
                continue
            for seat in seats:
                change(scene, person, Aspect.BEGAN, "given", token, seat, quote_start(scene, token), modality=modality)
            for old, seat in ((old, seat) for old in givers for seat in seats if old != person):
                had = scene.known_post(old)  # "handed the reins of the bank to Li"; not "the president handed ..."
                if noun.lemma_.lower() in _HANDED and had in (None, seat.position):
                    ends(scene, old, verb, seat, modality)
            if seats:
                break


def _goes(scene: Scene, verb: Verb) -> None:
    """ "The foreign ministry goes to Jana Cerna", "his old job went to her"."""
    token = verb.token
    subject = verbs.subject(token)
    if subject is None or scene.people_of(subject):
        changes_body(scene, verb)
        return
    if objects(token) and not verb.passive:
        return  # "the president moved Otieno to trade and Mvurya to sports": the office goes to nobody
    start, modality = subject.left_edge.idx, modality_of(scene, verb)
    receivers = [noun for noun in verbs.prepositional(token, "to") if scene.people_of(noun)]
    for noun in receivers[:1]:  # "The navy went to Li, the army to Ma": the second is told by another rule
        for person in scene.people_of(noun):
            _had(scene, verb, subject, person)
            for seat in post_just_named(scene, subject) or seats_of(scene, subject, person, coming=True):
                if seat.vague and (subject.tag_ == "NNS" or no_seat(scene, subject, seat)):
                    continue  # "the remaining seats went to Li and Ma": not the one post just told of
                change(scene, person, Aspect.BEGAN, "goes to", token, seat, start, modality=modality)
                for giver in (p for other in verbs.prepositional(token, "from") for p in scene.people_of(other)):
                    change(scene, giver, Aspect.ENDED, "goes to", token, seat, start, modality=modality)


def _had(scene: Scene, verb: Verb, noun: Token, came: int) -> None:
    """ "Li's former post has gone to Wang": it was Li's before."""
    owner = next((child for child in noun.children if child.dep_ == "poss"), None)
    if owner is None or not any(child.lower_ in ("former", "old", "previous") for child in noun.children):
        return
    for person in scene.people_of(owner, alone=True):
        for seat in seats_of(scene, noun, came, coming=True) if person != came else ():
            start, end = noun.left_edge.idx, seat.end
            position = seat.position
            scene.change(person, Aspect.HELD_BEFORE, "go", verb.token, start, end, post=seat.post, position=position)
