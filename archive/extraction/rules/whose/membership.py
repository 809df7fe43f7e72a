"""Seats of a commission or committee that the sentence does not name again: it is the body that the text speaks of.

Miao and Zhang keep their seats.                      they are members
Li and Liu are new among the members.                 they have become members
They were not chosen again.                           they are members no longer
Miao was kept on the commission for a third term.     he is a member
Zhang and Liu are the only officers left on it.       they are members
The general was dropped from it.                      he is a member no longer
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Token

from archive.extraction.body_nouns import nouns, one_of
from archive.extraction.likely import bodies_before
from archive.extraction.organisations.in_career import told_besides
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense, Verb
from archive.extraction.rules.sense.meaning import modality_of, quote_start
from archive.extraction.scene import Candidate, Scene
from archive.model import Aspect, Modality

_BODY = re.compile(rf"{one_of(nouns('panel'))}|politburo|cabinet", re.I)
_CHAMBER = re.compile(r"\b(?:Congress|Parliament|Senate|Assembly|Duma|Legislature|Knesset|Bundestag|House)\b")
_SEATS = frozenset(("seat", "place", "spot", "membership"))
_KEEP = frozenset(("keep", "retain", "hold", "have"))
_GAIN = frozenset(("win", "gain", "get", "take", "receive", "secure", "earn", "obtain"))
_LOSE = frozenset(("lose", "forfeit", "vacate", "surrender", "relinquish"))
_GIVE = frozenset(("give", "hand", "award", "grant", "reward"))
_OF_SEATS = _KEEP | _GAIN | _LOSE | _GIVE
_STAY = frozenset(("stay", "remain", "continue", "keep", "retain", "leave", "be"))
_AGAIN = frozenset(("choose", "elect", "select", "name", "appoint", "reappoint", "reelect", "re-elect", "return"))
_DROP = frozenset(("drop", "remove", "oust", "expel", "strip", "purge", "dismiss", "vote"))
_ADD = frozenset(
    "add coopt co-opt bring include admit elevate lift promote elect re-elect appoint name select choose".split()
)
_TO = re.compile(r"\s+(?:(?:in|up|back|straight|directly|right)\s+){0,2}(?:to|onto|into)\s+(?:the\s+|its\s+)?")
_DAY = re.compile(r"\s+(?:(?:in|on|at)\s+)?(?:the\s+)?")  # "was promoted last month to the Politburo"
_MADE_IT = re.compile(r"\s+it\s+(?:back\s+)?(?:to|onto|into)\s+(?:the\s+|its\s+)?")
_ATTRIBUTES = re.compile(
    r"(?:the\s+)?(?:[A-Z][A-Za-z.]*[’']s?\s+|(?:country|nation|state|party)[’']s\s+|[A-Z][a-z]+\s+)?"
    r"(?:(?:new|full|current|powerful|ruling|national|top|ceremonial|elite|rubber-stamp|all-powerful|\d+-(?:man|member|seat|strong))\s+){0,2}"
)
_ON = re.compile(r"[\s,]*(?:still\s+|left\s+|all\s+)*(?:on|in|to|of)\s+(?:the\s+)?", re.I)
_STAYS_ON = re.compile(r"\s+(?:on\s+)?(?:(?:as|still)\s+)?(?:on|in)\s+(?:the\s+)?")
_BELONGS = re.compile(r"\s+(?:still\s+|\w+ly\s+)?to\s+(?:the\s+)?(?:(?:[a-z]+|\d+-(?:man|member|strong))\s+){0,2}")
_OF_BODIES = _STAY | _AGAIN | _DROP | _ADD | {"make", "belong", "come", "go", "join", "put"}
_PUT_ON = re.compile(r"\s+(?:back\s+)?(?:on|onto|into)\s+(?:the\s+|its\s+)?")
# "Li and Liu come in; Miao and Zhang stay.", of the body whose members the text counts
_LINED_UP = {
    "come": (re.compile(r"\s+in(?:\s+as\s+(?:new\s+)?(?:members|faces))?\s*(?:[.;,]|$)"), Aspect.BEGAN),
    "join": (
        re.compile(r"(?:\s+it)?\s+as\s+(?:(?:the|its)\s+)?(?:new\s+|full\s+)?members\s*(?:[.;,]|$)"),
        Aspect.BEGAN,
    ),
    "stay": (re.compile(r"(?:\s+(?:on|put))?\s*(?:[.;,]|$)"), Aspect.HOLDS),
    "remain": (re.compile(r"\s*(?:[.;,]|$)"), Aspect.HOLDS),
    "go": (re.compile(r"\s*(?:[.;,]|$)"), Aspect.ENDED),
}
_BEFORE_BODY = re.compile(r"(?:\s*(?:on|in|to)?\s+)?")
_AS_WHAT = r"\s+as\s+(?:(?:the|an?|its)\s+)?"
_LINE_UP = 2  # sentences
_NEW = re.compile(
    r"\s+(?:all\s+|both\s+)?(?:new|newcomers?)\s+(?:(?:among|to|on|in)\b(?!\s+(?:their|his|her|the)\s+(?:assignments?|posts?|jobs?|roles?|positions?|offices?)\b)|(?:members?|faces?|names?)\b)",
    re.I,
)
_OVER = re.compile(r"\s+(?:again|for (?:another|a (?:new|second|third)) term|to (?:the|it)\b)|(?=[.,;])", re.I)
_LEFT = re.compile(
    r"\s+(?:still\s+)?(?:the\s+)?(?:(?:only|last|sole)\s+)?(?:\w+\s+){0,3}?(?:left|remaining|still)\s+(?:on|in)\s+(?:the\s+)?",
    re.I,
)
_LEFT_OUT = re.compile(r"\s+(?:out\s+of|off(?:\s+of)?)\s+(?:the\s+|its\s+)?(?:new\s+)?")


def membership(scene: Scene, verb: Verb) -> None:
    """Adds what one verb says of a seat on the body that the text speaks of."""
    token = verb.token
    end = token.idx + len(token)
    said = _of_seat(scene, verb) or _of_body(scene, verb, end)
    if said is None:
        return
    people, aspect, body, stop = said
    unlikely = aspect is Aspect.HOLDS and not_to_stay(verb)
    aspect = Aspect.ENDED if unlikely else aspect
    position = scene.positions.of(scene.article, body, "member")
    modality = modality_of(scene, verb) if aspect is not Aspect.NOT_HOLDING else Modality.ASSERTED
    if unlikely:
        modality = Modality.PROSPECTIVE
    if (aspect is Aspect.ENDED and verb.negated) or (
        aspect is Aspect.HOLDS and verb.lemma in ("keep", "retain") and verb.tense is Tense.FUTURE and not verb.modal
    ):
        modality = Modality.ASSERTED  # "were not chosen again", "will keep his seat": he has it
    if modality is Modality.HYPOTHETICAL:
        return
    for person in people:
        if any(c.person == person and c.aspect is aspect and scene.position_of(c) == position for c in scene.found):
            continue
        scene.add(
            Candidate(
                scene,
                person,
                aspect,
                "membership",
                quote_start(scene, token),
                max(stop, end),
                position=position,
                anchor=token,
                modality=modality,
                state=aspect is Aspect.HOLDS,
            )
        )


def not_to_stay(verb: Verb) -> bool:
    """Whether somebody is said to go: "is not expected to stay on the commission", "is unlikely to remain"."""
    above = verb.token.head
    if verb.tense is not Tense.BARE or verb.lemma not in ("stay", "remain", "continue", "keep", "retain"):
        return False
    return above.lower_ == "unlikely" or (verbs.lemma_of(above) in _THOUGHT and verbs.read_verb(above).negated)


_THOUGHT = frozenset(("expect", "likely", "due", "set", "tip", "plan", "schedule"))
_Said = tuple[list[int], Aspect, int, int]


def _of_seat(scene: Scene, verb: Verb) -> _Said | None:
    """ "keep their seats", "lost his place on it", "won a seat on the commission", "was not given a seat"."""
    token = verb.token
    if verb.lemma not in _OF_SEATS:
        return None
    given = verbs.prepositional(token, "with") if verb.lemma == "reward" else []
    # "kept both his navy and his seat"
    nouns = [n for first in (*verbs.objects(token), *given) for n in verbs.coordinated(first)]
    noun = next((n for n in nouns if n.lemma_.lower() in _SEATS), None)
    if noun is not None and scene.post_after(noun.idx + len(noun), _AS_WHAT) is not None:
        return None  # "got a seat as the second man of a committee"
    if noun is None or (noun.lemma_.lower() != "seat" and not _names_body(scene, noun)):
        return None
    lost = verb.lemma in _LOSE and noun.lemma_.lower() == "seat"
    body = _body_of(scene, noun) or (_chamber_of(scene, noun) if lost else None)
    people = scene.subjects(token)
    if body is None or not people:
        return None
    number, stop = body
    lemma = verb.lemma
    owned = any(child.dep_ == "poss" for child in noun.children)
    none = any(child.lower_ == "no" for child in noun.children)
    given_up = lemma == "give" and not verb.passive  # "has not given up his seat"
    if lemma in ("give", "get", "have", "win", "receive", "hold") and (verb.negated or none) and not given_up:
        return people, Aspect.NOT_HOLDING, number, stop
    if verb.negated or none:
        return None
    if lemma in _KEEP and (owned or lemma in ("have", "hold")):
        past = verb.tense in (Tense.PAST, Tense.PLUPERFECT) and lemma in ("have", "hold")
        return people, Aspect.HELD_BEFORE if past else Aspect.HOLDS, number, stop
    if (lemma in _GAIN and not verb.passive and not owned) or (lemma in _GIVE and verb.passive):
        return people, Aspect.BEGAN, number, stop
    if lemma in _LOSE and owned:
        return people, Aspect.ENDED, number, stop
    return None


def _of_body(scene: Scene, verb: Verb, end: int) -> _Said | None:
    token = verb.token
    rest = scene.text[end:]
    if verb.lemma not in _OF_BODIES or (
        verb.lemma == "be" and not (_NEW.match(rest) or _LEFT.match(rest) or _STAYS_ON.match(rest))
    ):
        return None  # asked first: most verbs say nothing of bodies
    if verb.lemma == "put":
        return _put_on(scene, verb)
    people = scene.subjects(token)
    if not people:
        return None
    if verb.lemma in _LINED_UP and not verb.modal and not verb.negated:
        gap, aspect = _LINED_UP[verb.lemma]
        subject = verbs.subject(token)
        pronoun = subject is not None and subject.tag_ == "PRP" and len(people) == 1
        # "He came there in 2014 as commissar, and now stays on": in what is told of him
        lined = _lined_up(scene, end) if gap.match(scene.text, end) and not pronoun else None
        if lined is not None:
            return people, aspect, lined, end
    return _of_known(scene, verb, end, people)


def _put_on(scene: Scene, verb: Verb) -> _Said | None:
    """ "The party put him on the Politburo", "was put on its Standing Committee"."""
    token = verb.token
    nouns = [] if verb.passive else verbs.objects(token)
    people = scene.subjects(token) if verb.passive else [p for noun in nouns for p in scene.people_of(noun)]
    last = max((token, *nouns), key=lambda word: word.i)
    named = next((m for m in scene.sentence.people if m.start <= last.idx < m.end), None)
    at = named.end if named is not None else last.idx + len(last)
    link = _PUT_ON.match(scene.text, at)
    body = _body_at(scene, link.end()) if link is not None and people and not verb.negated else None
    return (people, Aspect.BEGAN, body, link.end()) if body is not None and link is not None else None


def _lined_up(scene: Scene, at: int) -> int | None:
    """The body whose members the sentences before count: two of them at least."""
    body = spoken_of(scene, at)
    told = {
        c.person
        for c in (*scene.before, *scene.found)
        if scene.sentence.index - c.scene.sentence.index <= _LINE_UP
        and (position := scene.position_of(c)) is not None
        and scene.article.positions[position].organisation == body
    }
    return body if len(told) > 1 else None


def _of_known(scene: Scene, verb: Verb, end: int, people: list[int]) -> _Said | None:
    rest = scene.text[end:]
    if verb.lemma == "belong":
        link = _BELONGS.match(rest)
        named = next((m for m in scene.sentence.organisations if link and m.start == end + link.end()), None)
        if named is None or verb.negated or verb.modal or not has_members(scene, named.organisation):
            return None
        past = verb.tense in (Tense.PAST, Tense.PLUPERFECT)
        return people, Aspect.HELD_BEFORE if past else Aspect.HOLDS, named.organisation, named.end
    if verb.lemma == "be" and not verb.negated and verb.tense in (Tense.PRESENT, Tense.PAST):
        if (new := _NEW.match(rest)) is not None:
            body = _named_or_spoken_of(scene, end + new.end())
            return (people, Aspect.BEGAN, body, end + new.end()) if body is not None else None
        if (left := _LEFT.match(rest)) is not None and (body := _body_at(scene, end + left.end())) is not None:
            return people, Aspect.HOLDS, body, end + left.end()
    if verb.negated and verb.passive and verb.lemma in _AGAIN and _OVER.match(rest):
        body = _named_or_spoken_of(scene, end)
        if body is not None and (verb.lemma.startswith("re") or rest.lstrip().startswith("again")):
            return people, Aspect.ENDED, body, end
    if (entry := _enters(scene, verb, end)) is not None:
        return people, Aspect.NOT_HOLDING if verb.negated else Aspect.BEGAN, *entry
    if verb.negated:
        return None
    if verb.lemma in _STAY and (verb.passive or verb.lemma not in ("keep", "retain", "leave", "be")):
        on = _STAYS_ON.match(rest)
        if on is not None and (body := _body_at(scene, end + on.end())) is not None:
            past = verb.tense is Tense.PLUPERFECT
            return people, Aspect.HELD_BEFORE if past else Aspect.HOLDS, body, end + on.end()
    if verb.passive and verb.lemma == "leave" and (out := _LEFT_OUT.match(rest)) is not None:
        body = _body_at(scene, end + out.end())
        seat = scene.positions.of(scene.article, body, "member") if body is not None else None
        told = {c.person for c in scene.found if seat is not None and scene.position_of(c) == seat}
        known = [p for p in people if p in told or seat in scene.article.people[p].positions]
        return (known, Aspect.ENDED, body, end + out.end()) if known and body is not None else None
    if verb.passive and verb.lemma in _DROP:
        it = re.match(r"(?:\s+off|\s+out)?\s+(?:from|of|off)\s+it\b", rest)
        if it is not None and (body := spoken_of(scene, end)) is not None:
            return people, Aspect.ENDED, body, end + it.end()
    return None


def _enters(scene: Scene, verb: Verb, end: int) -> tuple[int, int] | None:
    """ "was added to the commission", "did not make it into the Politburo": the body entered, and where its name begins."""
    made = verb.lemma == "make" and not verb.passive
    if not made and not (verb.passive and verb.lemma in _ADD and not verb.negated):
        return None
    day = next(
        (w for w in scene.sentence.whens if w.start >= end and not made and _DAY.fullmatch(scene.text, end, w.start)),
        None,
    )
    link = (_MADE_IT if made else _TO).match(scene.text, day.end if day is not None else end)
    at = link.end() if link else end
    named = next((m for m in scene.sentence.organisations if link and m.start <= at < m.end), None)
    named = named or next(
        (m for m in scene.sentence.organisations if link and _ATTRIBUTES.fullmatch(scene.text, at, m.start)), None
    )
    if named is None or scene.post_after(named.end, _AS_WHAT) is not None:
        return None  # "was brought into the cabinet as health minister"
    return (named.organisation, named.start) if has_members(scene, named.organisation) else None


def _names_body(scene: Scene, noun: Token) -> bool:
    return any(_body_at(scene, complement.idx) is not None for complement in _complements(noun))


def _complements(noun: Token) -> Iterator[Token]:
    yield from verbs.prepositional(noun, "on", "in", "of")
    yield from verbs.prepositional(noun.head, "on", "in")


def _chamber_of(scene: Scene, noun: Token) -> tuple[int, int] | None:
    """The parliament in which a seat is lost."""
    link = _ON.match(scene.text, noun.idx + len(noun))
    body = next(
        (
            m
            for m in scene.sentence.organisations
            if link and m.start >= link.end() and _ATTRIBUTES.fullmatch(scene.text, link.end(), m.start)
        ),
        None,
    )
    if body is None or _CHAMBER.search(scene.article.organisations[body.organisation].name) is None:
        return None
    return body.organisation, body.end


def _body_of(scene: Scene, noun: Token) -> tuple[int, int] | None:
    """The body of a seat: named after it or before it ("the commission seat"), or the one spoken of."""
    end = noun.idx + len(noun)
    owner = next((m for m in scene.sentence.organisations if scene.text[m.end : noun.idx] == " "), None)
    if owner is not None:
        return (owner.organisation, end) if has_members(scene, owner.organisation) else None
    link = _ON.match(scene.text, end)
    if link is not None:
        named = _body_at(scene, link.end())
        if named is not None:
            return named, link.end()
        if not re.match(r"it\b|them\b", scene.text[link.end() :]):
            return None
    if any(child.dep_ in ("relcl", "acl") for child in noun.children):
        return None
    spoken = spoken_of(scene, noun.idx)
    return (spoken, end) if spoken is not None else None


def _body_at(scene: Scene, at: int) -> int | None:
    """The body with members that is named at an offset, "the" apart."""
    for mention in scene.sentence.organisations:
        if mention.start <= at < mention.end or (
            mention.start >= at
            and (gap := _BEFORE_BODY.match(scene.text, at)) is not None
            and _ATTRIBUTES.fullmatch(scene.text, min(gap.end(), mention.start), mention.start)
        ):
            return mention.organisation if has_members(scene, mention.organisation) else None
    return None


def _named_or_spoken_of(scene: Scene, at: int) -> int | None:
    named = _body_at(scene, at)
    return named if named is not None else spoken_of(scene, at)


def has_members(scene: Scene, organisation: int) -> bool:
    """Whether somebody can be a member of the body: not of the "Joint Staff Department of the Central Military Commission"."""
    name = re.split(r"\s+of\s+", scene.article.organisations[organisation].name, maxsplit=1)[0]
    return _BODY.search(name) is not None


def spoken_of(scene: Scene, offset: int) -> int | None:
    """The body with members that the text named last, but for one told besides, "was also elected to the council", and one of
    which it has only told an officer by his title: "anti-corruption chief Zhang"."""
    article = scene.article
    here, text = scene.sentence.start + offset, article.text
    told = [number for number in bodies_before(article, here) if has_members(scene, number)]
    named = (
        {(s.start + m.start, m.organisation) for s in article.sentences for m in s.organisations} if told[1:] else ()
    )
    told.sort(
        key=lambda number: all(
            told_besides(text, at) or (at, number) not in named
            for at in article.organisations[number].seen
            if at < here
        )
    )
    return next(iter(told), None)
