"""Lives that tell the post in one sentence and its first day in the next: "... is the governor of Ohio. She took office in May
2011." """

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.context import PostMention, SentenceContext
from archive.extraction.dating.words import date_of
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense, Verb
from archive.extraction.rules.ending.terms import LATER
from archive.extraction.rules.sense.meaning import quote_start
from archive.extraction.rules.whose.seats import POST_WORDS
from archive.extraction.scene import Candidate, Scene
from archive.extraction.when import When
from archive.model import Aspect, Modality

_POST = r"(?:the|this|that|his|her)\s+(?:(?:same|current|present)\s+)?(?:position|post|role|office|job|capacity)"
_SHIP = (
    r"(?:presidency|governorship|mayoralty|premiership|chairmanship|ambassadorship|speakership|directorship|leadership)"
)
# What is said of the first day, by verb, in the active and in the passive.
_ACTIVE = {
    "take": rf"\s+(?:the\s+)?(?:office|{_SHIP}|(?:his|her|the|their)\s+oaths?(?:\s+of\s+office)?|up\s+(?:the|this|that)\s+post)\b(?!\s+(?:as|of)\b)",
    "assume": rf"\s+(?:office|{_POST}|(?:the\s+)?{_SHIP}|(?:his|her)\s+duties)\b(?!\s+(?:as|of)\b)",
    "begin": r"\s+(?:serving|to serve|(?:his|her)\s+(?:term|tenure|service|duties))\b(?!\s+as\b)",
    "start": r"\s+(?:serving|(?:his|her)\s+(?:term|tenure|service|duties))\b(?!\s+as\b)",
    "present": r"\s+(?:his|her)\s+(?:(?:diplomatic\s+)?credentials|letters?\s+of\s+credence)\b",
    "enter": r"\s+office\b(?!\s+(?:as|of)\b)",
}
_PASSIVE = {
    "swear": rf"\s+in(?:to\s+(?:office|{_POST}))?\b(?!\s+(?:as|to)\b)",
    "inaugurate": r"(?!\s+as\b)",
    "install": r"(?!\s+(?:as|to)\b)",
    "elect": r"(?=\s+(?:on|in)\s+\w*\s*\d)",
    "appoint": rf"(?=\s+(?:to\s+{_POST}\s+)?(?:on|in)\s+\w*\s*\d|\s+(?:to\s+{_POST})\b)",
    **dict.fromkeys(("name", "elevate", "promote", "assign"), rf"(?=\s+to\s+{_POST}\b(?!\s+(?:of|as)\b))"),
    "confirm": r"(?=\s+(?:by\s+(?:the\s+)?(?:full\s+)?(?:(?:United States|U\.?S\.?)\s+)?Senate|(?:on|in)\s+\w*\s*\d|unanimously))(?![^.;]*\b(?:as|to be|to become)\b)",
}
_SERVED = re.compile(
    rf"\s+(?:for\s+[\w-]+\s+(?:years|terms),?\s+)?(?:in\s+{_POST}\s+)?(?:since|until|from|between)\b|\s+in\s+{_POST}\b(?!\s+of)",
    re.I,
)
_NAMED = re.compile(
    r"\b(?:that|the same|this) (?:position|post|role|office|job|seat)\b|\binto the (?:position|post|role|office)\b"
)
_LATER_TERM = re.compile(rf"\s+(?:for|to)\s+(?:\w+\s+)?(?:{LATER})\b(?:[\s,-]+[\w-]+){{0,2}}\s+term\b", re.I)
_WITHDRAWN = re.compile(
    r"\b(?:withdrew|withdrawn|withdrawing|rescinded)\b[^.;]{0,40}\bnomination\b|\bnomination was withdrawn\b"
)
_REACH = 3
_PLANNED = 5  # a nomination is spoken of for long before anybody is sworn in
_OPENING = 2


def enters_office(scene: Scene, verb: Verb) -> None:
    """Adds the first day of the post that a life has just told of its subject, where a sentence names no post of its own."""
    topic = scene.article.topic
    if topic is None or verb.negated or verb.modal or verb.tense is Tense.FUTURE:
        return
    token = verb.token
    end = token.idx + len(token)
    pattern = (_PASSIVE if verb.passive else _ACTIVE).get(verb.lemma)
    found = re.match(pattern, scene.text[end:], re.I) if pattern else None
    if found is None and _taken_up(token):
        found = re.match(r"(?:\s+up|\s+on)?", scene.text[end:])  # "mayor, a post that he took up in May"
    if verb.lemma == "confirm" and not verb.passive:
        _confirmed(scene, topic, token)
        return
    serves = verb.lemma == "serve" and not verb.passive and _SERVED.match(scene.text[end:]) is not None
    if (found is None and not serves) or topic not in scene.subjects(token):
        return
    if any(c.person == topic and c.anchor is token for c in scene.found):
        return
    if verb.lemma == "confirm" and (_sworn_later(scene) or _kept(scene, token)):
        return
    again = _NAMED.search(scene.text) is not None
    if found is not None and _LATER_TERM.match(scene.text[end + found.end() :]):
        return  # "was sworn in for her second term": the post goes on
    past = verb.tense in (Tense.PAST, Tense.PLUPERFECT)
    last = told(scene, topic, named=again, opening=not (serves and past))
    voted = _voted_for(scene, token) if not serves else None
    position = scene.resolve(voted, topic) if voted is not None else None
    position = position if position is not None or last is None else scene.position_of(last)
    if position is None:
        return
    if verb.passive and verb.lemma in ("swear", "inaugurate") and not _of_state(scene, position, verb.lemma):
        return
    stop = end + (found.end() if found else 0)
    if not serves:
        scene.found = [
            c for c in scene.found if not (last and _only_chosen(c, last, token)) and not _oath_alone(c, verb)
        ]
        rule = "elected" if verb.lemma == "elect" else "takes office"
        scene.change(topic, Aspect.BEGAN, rule, token, quote_start(scene, token), stop, position=position)
        return
    scene.add(
        Candidate(
            scene,
            topic,
            Aspect.HELD_BEFORE if past else Aspect.HOLDS,
            "serves in it",
            quote_start(scene, token),
            end,
            position=position,
            anchor=token,
        )
    )


_IN_WHICH = re.compile(r"\bin\s+which\s+(?:\w+\s+){1,4}$")
_ELECTION_FOR = re.compile(r"\b(?:election|race|contest|vote)\s+(?:for|as)\s+(?:the\s+)?$")


def _kept(scene: Scene, token: Token) -> bool:
    """Whether somebody is only confirmed in what he has: "an office in which she was confirmed in 2022"."""
    return _IN_WHICH.search(scene.text, 0, token.idx) is not None


def _voted_for(scene: Scene, token: Token) -> PostMention | None:
    """The post for which there was a vote, of the same sentence: "won the election for attorney general and took office"."""
    before = [p for p in scene.sentence.posts if p.end <= token.idx and scene.led(p) is None]
    return next((p for p in reversed(before) if _ELECTION_FOR.search(scene.text, 0, p.start)), None)


_INAUGURATED = frozenset(
    "president governor mayor premier chancellor minister king queen emperor leader rector bishop archbishop".split()
)


def _of_state(scene: Scene, position: int, lemma: str) -> bool:
    """Whether a post is one for which an oath is taken, or that is entered with ceremony: no party and no commission of
    which the life told before."""
    entry = scene.article.positions[position]
    body = scene.article.organisations[entry.organisation] if entry.organisation is not None else None
    if body is not None and (body.kind == "party" or body.name.endswith(" Party")):
        return False
    return lemma != "inaugurate" or entry.title.split()[-1] in _INAUGURATED


def _taken_up(token: Token) -> bool:
    """Whether a clause says of "a post" that somebody took it up."""
    lemma = token.lemma_.lower()
    return (
        token.dep_ == "relcl"
        and token.head.lemma_.lower() in POST_WORDS
        and token.head.dep_ == "appos"
        and (
            lemma in ("assume", "begin", "start", "enter")
            or (lemma == "take" and any(c.lower_ in ("up", "on") for c in token.children))
        )
    )


_CHOICES = frozenset(("nomination", "appointment", "candidacy", "candidature"))
# Whose approval of a candidacy is a choice; a party or an electoral commission only lets somebody stand.
_CHOOSES = re.compile(
    r"\b(?:[Pp]arliament|Duma|Rada|Knesset|[Aa]ssembly|[Ss]enate|[Cc]ongress|[Cc]hamber|[Ll]egislat(?:ure|ors)|[Dd]eputies|lawmakers|MPs)\b"
)


def nominations(scene: Scene, verb: Verb) -> None:
    """ "His nomination as ambassador was confirmed by the Senate in May": of a life, when nothing says of the oath."""
    topic = scene.article.topic
    if topic is None or verb.lemma not in ("confirm", "approve") or verb.negated or verb.modal or not verb.past:
        return
    token = verb.token
    # "as" may look like the beginning of a clause to the parser, whose head the nomination is then
    for noun in [verbs.subject(token), token.head] if verb.passive else verbs.objects(token):
        if noun is None or noun.lemma_.lower() not in _CHOICES or _sworn_later(scene):
            continue
        if noun.lemma_.lower().startswith("candida") and _CHOOSES.search(scene.text) is None:
            continue
        owner = next((child for child in noun.children if child.dep_ == "poss"), None)
        if owner is None or topic not in scene.people_of(owner, alone=True):
            continue
        start, end = quote_start(scene, token), token.idx + len(token)
        post = scene.post_after(noun.idx + len(noun), r"\s+(?:as|to be|to become|to|for)\s+(?:(?:the|an?)\s+)?")
        if post is not None:
            scene.found = [c for c in scene.found if not (c.person == topic and c.post is post)]
            scene.change(topic, Aspect.BEGAN, "appointed", token, start, max(end, post.end), post=post)
        elif (last := told(scene, topic, named=False)) is not None and last.modality is Modality.PROSPECTIVE:
            # "was nominated as minister on Monday. His nomination was approved by parliament on Friday"
            scene.change(topic, Aspect.BEGAN, "appointed", token, start, end, position=scene.position_of(last))


def _only_chosen(candidate: Candidate, last: Candidate, token: Token) -> bool:
    """Whether a candidate tells of the choice for the office that the sentence then tells the first day of."""
    if candidate is not last or candidate.aspect is not Aspect.BEGAN or candidate.anchor is None:
        return False
    here = candidate.scene.sentence
    return (
        candidate.modality is Modality.ASSERTED
        and _date_within(here, token.idx) is not None
        and token.i > candidate.anchor.i
    )


def _oath_alone(candidate: Candidate, verb: Verb) -> bool:
    """Whether a verb joined to this one told of the same first day without its date: "took the oath and took office in May"."""
    anchor = candidate.anchor
    return (
        candidate.rule == "takes office"
        and anchor is not None
        and anchor in verb.token.conjuncts
        and date_of(candidate.scene.sentence, anchor) is None
    )


def _date_within(sentence: SentenceContext, offset: int) -> When | None:
    """The date that stands after an offset, within the clause."""
    return next((w for w in sentence.whens if offset < w.start < offset + 60 and w.bounds.closed), None)


def _confirmed(scene: Scene, topic: int, token: Token) -> None:
    """ "The Senate confirmed her by voice vote on 2 August": to what she was proposed for before."""
    end = token.idx + len(token)
    if not any(topic in scene.people_of(noun, alone=True) for noun in verbs.objects(token)):
        return
    if any(c.person == topic and c.anchor is token for c in scene.found):
        return
    last = told(scene, topic, named=False, opening=False)
    if last is not None and last.modality is Modality.PROSPECTIVE and not _sworn_later(scene):
        scene.change(topic, Aspect.BEGAN, "appointed", token, token.idx, end, position=scene.position_of(last))


def told(scene: Scene, topic: int, *, named: bool, opening: bool = True) -> Candidate | None:
    """The post last told of the subject, in this sentence or shortly before; None where the last is one that was left, but
    for words that name it again ("was elected to that position"). Else the one that they are in by the opening of the life,
    where nothing has said since when."""
    own = [c for c in scene.found if c.person == topic and c.modality is not Modality.DENIED]
    if own:
        return own[-1] if named or own[-1].aspect is not Aspect.ENDED else None
    here = scene.sentence
    withdrawn: set[int | None] = set()
    for candidate in reversed(scene.before):
        there = candidate.scene.sentence
        reach = _PLANNED if candidate.modality is Modality.PROSPECTIVE else _REACH
        if here.index - there.index > reach or candidate.person != topic or candidate.modality is Modality.DENIED:
            continue
        if candidate.aspect not in (Aspect.BEGAN, Aspect.HOLDS) and not named and not _just_named(here, candidate):
            return None
        if candidate.modality is Modality.PROSPECTIVE and _sooner(here, there):
            continue  # what he was to become later
        if candidate.modality is Modality.PROSPECTIVE and _WITHDRAWN.search(candidate.scene.text):
            withdrawn.add(scene.position_of(candidate))
        if candidate.modality is Modality.PROSPECTIVE and scene.position_of(candidate) in withdrawn:
            continue  # what came to nothing
        apart = here.index - there.index > 1 and "\n" in scene.article.text[there.end : here.start]
        if not apart or candidate.modality is not Modality.ASSERTED:
            return candidate
        break
    return _of_opening(scene, topic) if opening else None


def _just_named(here: SentenceContext, candidate: Candidate) -> bool:
    """Whether the sentence before said only that the post was held once: "was ambassador to Peru. She was sworn in in May"."""
    bounds = candidate.bounds
    undated = candidate.aspect is Aspect.HELD_BEFORE and bounds is not None and bounds.earliest is None
    return undated and candidate.started_by is None and here.index - candidate.scene.sentence.index == 1


def _sooner(here: SentenceContext, there: SentenceContext) -> bool:
    """Whether a sentence tells of a time before all that another one tells of."""
    ours = [when.bounds.latest for when in here.whens if when.bounds.latest is not None]
    theirs = [when.bounds.earliest for when in there.whens if when.bounds.earliest is not None]
    return bool(ours and theirs) and max(ours) < min(theirs)


def _of_opening(scene: Scene, topic: int) -> Candidate | None:
    """What the subject is by the opening of the life, as long as nothing has told its first day."""
    own = [c for c in scene.before if c.person == topic and c.modality is Modality.ASSERTED]
    first = next((c for c in own if c.scene.sentence.index <= _OPENING), None)
    if first is None or first.aspect is not Aspect.HOLDS:
        return None
    position = scene.position_of(first)
    begun = any(c.aspect is Aspect.BEGAN and scene.position_of(c) == position for c in own)
    return None if begun else first


def _sworn_later(scene: Scene) -> bool:
    """Whether this sentence or one of the next two says when the office was entered."""
    here = scene.sentence.index
    text = " ".join(s.text for s in scene.article.sentences[here : here + 3])
    return (
        re.search(
            r"\bsworn in|\b(?:took|assumed|entered) (?:office|(?:the|his|her) (?:post|position))|\btook (?:the|his|her) oath|\bbegan serving|\bpresented (?:the |his |her )?(?:credentials|letters? of credence)",
            text,
        )
        is not None
    )
