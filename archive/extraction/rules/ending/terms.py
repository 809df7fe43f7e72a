"""Time in a post spoken of by a noun: "his term as governor ends in May", "completed a term as mayor", "died in office"."""

from __future__ import annotations

import re
from dataclasses import replace

from spacy.tokens import Token

from archive.extraction.context import PostMention
from archive.extraction.dating import date_of
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense, Verb
from archive.extraction.rules.sense.meaning import modality_of, quote_start
from archive.extraction.rules.whose.seats import TERMS, Seat, change, seats_of
from archive.extraction.scene import Candidate, Scene
from archive.extraction.when.values import Kind
from archive.model import Aspect, Modality

_END = frozenset(("end", "expire", "finish", "conclude", "run", "lapse", "cease", "terminate"))
_BEGIN = frozenset(("begin", "start", "commence"))
_FINISH = frozenset(("complete", "finish", "end", "conclude", "wrap"))
LATER = "second|third|fourth|fifth|sixth|seventh|eighth|another|final|last|full"
"""What stands before "term" where it is not the first."""
_AGAIN = re.compile(rf"\b(?:{LATER})(?:[\s,-]+[\w-]+){{0,2}}\s+$", re.I)
_CUT = frozenset("end terminate cut curtail finish conclude halt".split())
_OVER = re.compile(r"\s+(?:now\s+|all\s+but\s+)?(?:over|up|completed?|finished|at\s+an\s+end)\b")
_TO_AN_END = re.compile(r"\s+to\s+(?:an?\s+)?(?:\w+\s+)?(?:end|close)\b")
_IN_CHARGE = re.compile(
    r"\s+(?:(?:in\s+(?:charge|command|control)|at\s+the\s+(?:head|helm|top))\s+of|leading|heading|commanding|running)\s+(?:the\s+)?"
)
_RULES = frozenset(("rule", "presidency", "premiership", "dictatorship"))
_IN_POWER = re.compile(r"\s+(?:in|at)\s+(?:power|office|the\s+(?:helm|top))\b")
_SPELLS = TERMS | {"year", "month", "decade", "spell", "period", "day", "service", "career", "incarnation"}
_ROLES = frozenset(("role", "capacity", "post", "job", "position", "function"))
_OLD = frozenset(("previous", "former", "earlier", "old", "last", "prior"))
_PART_OF = frozenset(("most", "much", "part", "bulk", "half", "all"))
_SO_LONG = re.compile(
    r"\s+(?:[\w-]+\s+){1,6}?(?P<unit>years?|months?|decades?|weeks?)(?=\s+(?:abroad\s+|there\s+)?as\b)"
)
_SPEND = frozenset(("last", "survive", "spend", "do", "have", "serve", "make", "end", "finish", "close", "follow"))
_SPENT = _SPELLS | {"tour", "name", "reputation", "mark", "fame", "living"}
_AFTER = frozenset(("after", "following"))
_DIE = re.compile(r"\s+(?:while\s+)?(?:still\s+)?in\s+(?:the\s+)?office\b", re.I)


def terms(scene: Scene, verb: Verb) -> None:
    """Adds what one verb says of somebody's term."""
    token = verb.token
    subject = next((child for child in token.children if child.dep_ in ("nsubj", "nsubjpass")), None)
    rest = scene.text[token.idx + len(token) :]
    over = (verb.lemma == "be" and _OVER.match(rest)) or (verb.lemma == "come" and _TO_AN_END.match(rest))
    if subject is not None and _is_term(subject) and (verb.lemma in _END | _BEGIN or (over and not verb.negated)):
        _of_term(scene, verb, subject)
    if subject is not None and (verb.lemma in _END | {"collapse"} or over) and not (verb.negated or verb.modal):
        _rule_over(scene, verb, subject)
    if subject is not None and _is_term(subject) and verb.lemma in ("last", "run", "span", "stretch") and verb.past:
        _lasted(scene, verb, subject)
    if verb.lemma in _FINISH | _BEGIN and not verb.passive:
        for noun in verbs.objects(token):
            if _is_term(noun) and not _of_waiting(noun):
                _by_holder(scene, verb, noun)
    if verb.lemma in _SPEND and not verb.passive and verb.past and not verb.negated and not verb.modal:
        for noun in verbs.objects(token):
            if noun.lemma_.lower() in _PART_OF:  # "spent most of the last decade as"
                noun = next(iter(verbs.prepositional(noun, "of")), noun)
            if noun.lemma_.lower() in _SPENT and not (verb.lemma in _FINISH and _is_term(noun)):
                _spent(scene, verb, noun)
        if verb.lemma in ("spend", "serve", "last", "survive") and (
            long := _SO_LONG.match(scene.text, token.idx + len(token))
        ):
            # "spent a little over a year as chief", whatever the parser makes of "a little"
            last = scene.sentence.head_token(long.start("unit"), long.end())
            if last is not None:
                _spent(scene, verb, last)
    if verb.lemma in _CUT and not verb.passive and (verb.past or verb.tense is Tense.FUTURE):
        _cut_short(scene, verb)
    if verb.lemma == "cease" and not verb.passive:
        _ceases(scene, verb)
    if verb.lemma == "die" and _DIE.match(scene.text[token.idx + len(token) :]):
        for person in scene.subjects(token):
            position = scene.known_post(person)
            if position is not None:
                seat = Seat(token.idx + len(token), position=position)
                change(scene, person, Aspect.ENDED, "dies", token, seat, quote_start(scene, token))


def _of_waiting(noun: Token) -> bool:
    """Whether a time is nobody's: "ending the longest time that the ministry has been without a chief"."""
    return noun.lemma_.lower() == "time" and not any(child.dep_ == "poss" for child in noun.children)


def _goes_on(scene: Scene, noun: Token) -> bool:
    """Whether a term only follows the one before, so that the post goes on: "began her third term"; in news of the second
    nobody can say, as one may come back."""
    again = _AGAIN.search(scene.text[: noun.idx])
    return again is not None and (scene.article.topic is not None or "second" not in again.group())


def _is_term(noun: Token) -> bool:
    return noun.lemma_.lower() in TERMS


def _of_term(scene: Scene, verb: Verb, noun: Token) -> None:
    """ "His term as governor ends in May", "whose term runs until 2027"."""
    owners = [child for child in noun.children if child.dep_ == "poss"]
    owners += verbs.prepositional(noun, "of")
    aspect = Aspect.BEGAN if verb.lemma in _BEGIN else Aspect.ENDED
    if aspect is Aspect.BEGAN and _goes_on(scene, noun):
        return
    rest = scene.text[verb.token.idx + len(verb.token) :]
    if verb.lemma == "run" and not re.match(r"\s+(?:out|until|till|to|through)\b", rest):
        return
    modality = modality_of(scene, verb)
    if modality is Modality.ASSERTED and verb.tense is Tense.PRESENT and verb.lemma != "be":
        modality = Modality.PROSPECTIVE
    if modality is Modality.HYPOTHETICAL:
        return
    told = _told_so(scene, verb) if owners and owners[0].lower_ in ("his", "her") else None
    for person in [person for owner in owners for person in scene.people_of(owner)] if told is None else told:
        for seat in _seats(scene, noun, person):
            change(scene, person, aspect, "term", verb.token, seat, noun.left_edge.idx, modality=modality)


_LIMITED = re.compile(r"\s+(?:of|in\s+the|over|across|there)\b")
_ON_PAPER = re.compile(r"\s+(?:to\s+an\s+end\s+)?(?:only\s+)?(?:on\s+paper|in\s+(?:the|name|theory))\b")


def _rule_over(scene: Scene, verb: Verb, noun: Token) -> None:
    """ "President Otieno's rule ended in April", "his years in power came to an end": what he was by his title or before."""
    in_power = noun.lemma_.lower() in ("year", "decade", "time", "day") and _IN_POWER.match(
        scene.text, noun.idx + len(noun)
    )
    if (
        not (noun.lemma_.lower() in _RULES or in_power)
        or not verb.past
        or modality_of(scene, verb) is not Modality.ASSERTED
        or any(n.lower_ != "end" for n in verbs.objects(verb.token))
        or _LIMITED.match(scene.text, noun.idx + len(noun))
        or _ON_PAPER.match(scene.text, verb.token.idx + len(verb.token))
    ):
        return  # "Holm's rule ended press freedom", "his presidency of the union ended", "his rule in the north collapsed"
    owners = [*(child for child in noun.children if child.dep_ == "poss"), *verbs.prepositional(noun, "of")]
    for person in [person for owner in owners for person in scene.people_of(owner, alone=True)]:
        position = scene.known_post(person)
        if position is not None and not any(c.person == person and c.aspect is Aspect.ENDED for c in scene.found):
            seat = Seat(noun.idx + len(noun), position=position)
            change(scene, person, Aspect.ENDED, "term", verb.token, seat, noun.left_edge.idx)


def _cut_short(scene: Scene, verb: Verb) -> None:
    """ "The scandal ended Li's career as minister": his, whatever ended it."""
    modality = modality_of(scene, verb)
    for noun in verbs.objects(verb.token) if modality is not Modality.HYPOTHETICAL else ():
        owner = next((child for child in noun.children if child.dep_ == "poss"), None)
        if owner is None or owner.pos_ == "PRON" or noun.lemma_.lower() not in _SPELLS | {"rule", "run"}:
            continue
        post = scene.post_after(noun.idx + len(noun), r"\s+as\s+(?:(?:the|an?)\s+)?")
        for person in scene.people_of(owner, alone=True) if post is not None else ():
            seat = Seat(post.end if post else 0, post=post)
            change(scene, person, Aspect.ENDED, "term", verb.token, seat, noun.left_edge.idx, modality=modality)


def _told_so(scene: Scene, verb: Verb) -> list[int] | None:
    """ "The president told Moroz that his time as chief was up": that of whoever is told; None where nobody is."""
    above = verb.token.head if verb.token.dep_ == "ccomp" else None
    if above is None or verbs.lemma_of(above) not in ("tell", "inform", "notify"):
        return None
    if verbs.read_verb(above).passive:
        return scene.subjects(above)
    nouns = [child for child in above.children if child.dep_ in ("dobj", "obj", "dative") and child.pos_ == "PROPN"]
    return [person for noun in nouns for person in scene.people_of(noun, alone=True)] if nouns else None


def _lasted(scene: Scene, verb: Verb, noun: Token) -> None:
    """ "His tenure as governor lasted from 2011 to 2015"."""
    when = date_of(scene.sentence, verb.token)
    if when is None or when.kind is not Kind.FROM_TO:
        return
    owners = [*(child for child in noun.children if child.dep_ == "poss"), *verbs.prepositional(noun, "of")]
    for person in [person for owner in owners for person in scene.people_of(owner)]:
        for seat in _seats(scene, noun, person):
            change(scene, person, Aspect.HELD_BEFORE, "term", verb.token, seat, noun.left_edge.idx)


def _by_holder(scene: Scene, verb: Verb, noun: Token) -> None:
    """ "Gantz completed a four-year term as chief of staff", "began his term as chairman"."""
    aspect = Aspect.BEGAN if verb.lemma in _BEGIN else Aspect.ENDED
    if aspect is Aspect.BEGAN and _goes_on(scene, noun):
        return
    modality = modality_of(scene, verb)
    if modality is Modality.HYPOTHETICAL:
        return
    if modality is Modality.ASSERTED and aspect is Aspect.ENDED and verb.tense is Tense.PRESENT:
        modality = Modality.PROSPECTIVE  # "is ending his term this year"
    others = _term_of_another(scene, noun)
    for person in scene.subjects(verb.token) if others is None else others:
        for seat in _seats(scene, noun, person) or _gained_beside(scene, verb, person):
            start = quote_start(scene, verb.token)
            change(scene, person, aspect, "term", verb.token, seat, start, modality=modality)


def _term_of_another(scene: Scene, noun: Token) -> list[int] | None:
    """Whose term it is where its noun says so by a name: "ending the long reign of Admiral Moss"; None where it does not."""
    owners = [*(c for c in noun.children if c.dep_ == "poss" and c.pos_ == "PROPN"), *verbs.prepositional(noun, "of")]
    named = [person for owner in owners for person in scene.people_of(owner, alone=True)]
    return named or None


def _gained_beside(scene: Scene, verb: Verb, person: int) -> list[Seat]:
    """ "Was put at the helm of the navy, ending the reign of Moss": the post into which the sentence puts somebody else."""
    won = [c for c in scene.found if c.aspect is Aspect.BEGAN and c.end <= verb.token.idx and c.person != person]
    position = scene.position_of(won[-1]) if won else None
    return [Seat(verb.token.idx + len(verb.token), position=position)] if position is not None else []


def _seats(scene: Scene, noun: Token, person: int) -> list[Seat]:
    named = seats_of(scene, noun, person)
    if named:
        return named
    post = scene.post_after(noun.idx + len(noun), r"\s+as\s+(?:(?:the|an?)\s+)?")
    if post is not None:
        return [Seat(post.end, post=post)]
    position = scene.known_post(person)
    return [Seat(noun.idx + len(noun), position=position)] if position is not None else []


def _spent(scene: Scene, verb: Verb, noun: Token) -> None:
    """ "Spent four years as chief", "had a spell as envoy", "made his name as mayor": a post once held."""
    post = scene.post_after(
        noun.idx + len(noun),
        r"(?:\s+abroad|\s+there)?(?:,?\s+(?:from|until|in|up to)\s+[\w ]{4,24}?,?)?\s+as\s+(?:(?:the|an?)\s+)?",
    )
    still = verb.tense is Tense.PERFECT and re.search(r"\b(?:last|past)\b", scene.text[verb.token.idx : noun.idx])
    body = _in_charge_of(scene, noun)
    if (post is None and body is None) or still or any(c.post is post is not None for c in scene.found):
        return
    for person in scene.subjects(verb.token):
        if post is None and body is not None:
            if any(c.person == person and c.position == body.position for c in scene.found):
                continue  # "spent five years leading the fleet" is said by the verb
            start = quote_start(scene, verb.token)
            change(scene, person, Aspect.HELD_BEFORE, "tenure", verb.token, body, start)
        for joined in scene.joined_posts(post) if post is not None else ():
            seat = Seat(joined.end, post=joined)
            change(scene, person, Aspect.HELD_BEFORE, "tenure", verb.token, seat, quote_start(scene, verb.token))


def _ceases(scene: Scene, verb: Verb) -> None:
    """ "ceased to be minister on Monday"."""
    post = scene.post_after(
        verb.token.idx + len(verb.token),
        r"\s+(?:to\s+(?:be|serve\s+as|act\s+as|(?:perform|exercise|carry\s+out|hold)\s+the\s+(?:duties|functions|post|office)\s+of)|being)\s+(?:(?:the|a|an)\s+)?",
    )
    if post is None:
        return
    post.definite = True
    for person in scene.subjects(verb.token):
        for joined in scene.joined_posts(post):
            scene.found = [c for c in scene.found if not (c.person == person and c.post is joined)]
            change(
                scene,
                person,
                Aspect.ENDED,
                "ceases",
                verb.token,
                Seat(joined.end, post=joined),
                quote_start(scene, verb.token),
                modality=modality_of(scene, verb),
            )


def _is_spell_over(noun: Token, verb: Token) -> bool:
    """ "retired after four years as chief", "is back after a stint as envoy"; "in two years as chief he bought" may go on."""
    reading = verbs.read_verb(verb)
    return noun.head.lower_ in _AFTER and not reading.negated and not reading.modal and reading.tense is not Tense.BARE


def _of_the_subject(scene: Scene, noun: Token, verb: Token) -> None:
    """ "became commander after a short stint in charge of the fleet": of the subject, who had that before."""
    people = scene.subjects(verb)
    post = scene.post_after(noun.idx + len(noun), r"\s+as\s+(?:(?:the|an?)\s+)?")
    seat = Seat(post.end, post=post) if post is not None else _in_charge_of(scene, noun)
    if seat is not None and len(people) == 1 and not any(c.post is seat.post is not None for c in scene.found):
        if _goes_soon(scene, noun.head.head, verb):
            _still_there(scene, noun, people[0], seat)
            return
        change(scene, people[0], Aspect.HELD_BEFORE, "tenure", noun, seat, noun.left_edge.idx)
        if seat.post is not None and scene.found and scene.found[-1].anchor is noun:
            scene.found[-1].post = seat.post  # for "(2004-2007)" behind it


def _goes_soon(scene: Scene, leaves: Token, verb: Token) -> bool:
    """ "Is about to leave after eight years as ambassador", "is to retire after a term as chief": until then he is there."""
    ahead = leaves.i != verb.i and leaves.pos_ == "VERB" and leaves.lemma_.lower() in _GO
    return ahead and modality_of(scene, verbs.read_verb(leaves)) is Modality.PROSPECTIVE


_GO = frozenset(("leave", "retire", "quit", "go", "depart", "step", "resign", "return"))


def _still_there(scene: Scene, noun: Token, person: int, seat: Seat) -> None:
    """Holds, with an end to come unless another rule has told it."""
    start = noun.left_edge.idx
    post = seat.post or PostMention(start, seat.end, start, seat.end, "", position=seat.position)
    own = replace(post, former=False)
    scene.state(person, own, "tenure", noun, start, seat.end)
    told = any(c.person == person and c.aspect is Aspect.ENDED for c in scene.found)
    if not told:
        seat = Seat(seat.end, post=own)
        change(scene, person, Aspect.ENDED, "tenure", noun.head.head, seat, start, modality=Modality.PROSPECTIVE)


def _in_charge_of(scene: Scene, noun: Token) -> Seat | None:
    """The head of the body after "two years in command of", "a stint at the head of"."""
    match = _IN_CHARGE.match(scene.text, noun.idx + len(noun))
    body = next((m for m in scene.sentence.organisations if match and m.start == match.end()), None)
    return Seat(body.end, position=scene.head_of(body)) if body is not None else None


def tenures(scene: Scene) -> None:
    """ "During his tenure as minister Waweru bought ships": told in the past, so the post was held before."""
    for noun in verbs.words(scene.sentence.doc, _SPELLS | _ROLES):
        if noun.dep_ != "pobj" or (
            noun.lemma_.lower() in _ROLES and not any(child.lower_ in _OLD for child in noun.children)
        ):
            continue
        verb = verbs.finite_verb(noun)
        owners = [child for child in noun.children if child.dep_ == "poss"]
        if verb is not None and not owners and _is_spell_over(noun, verb):
            _of_the_subject(scene, noun, verb)
        if verb is None or not owners or verbs.read_verb(verb).tense not in (Tense.PAST, Tense.PLUPERFECT):
            continue
        if _of_somebody_between(scene, owners[0]):
            continue
        for complement in verbs.prepositional(noun, "as"):
            for person in scene.people_of(owners[0], alone=True):
                for seat in seats_of(scene, complement, person):
                    if seat.post is None or any(c.post is seat.post for c in scene.found):
                        continue
                    scene.add(
                        Candidate(
                            scene,
                            person,
                            Aspect.HOLDS if _just_begun(scene, noun) else Aspect.HELD_BEFORE,
                            "tenure",
                            noun.left_edge.idx,
                            seat.end,
                            post=seat.post,
                            anchor=noun,
                            modality=Modality.ASSERTED,
                            acting=seat.post.acting,
                        )
                    )


def _just_begun(scene: Scene, noun: Token) -> bool:
    """ "On his first day as minister, he flew to Bern": told as news, the time goes on."""
    first = noun.lemma_.lower() in ("day", "week") and any(child.lower_ == "first" for child in noun.children)
    return first and not any(re.search(r"\d{4}", when.text) for when in scene.sentence.whens)


def _of_somebody_between(scene: Scene, owner: Token) -> bool:
    """Whether "his" follows somebody who is no subject: "served as Bell's secretary during his tenure as mayor"."""
    named = [m for m in scene.sentence.people if m.end <= owner.idx] if owner.pos_ == "PRON" else []
    return bool(named) and scene.text.startswith(("’s", "'s"), named[-1].end)
