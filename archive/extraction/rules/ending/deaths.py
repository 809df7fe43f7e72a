"""Holders who die or are killed in the post, and dismissals in headlines whose verb the parser takes for a noun."""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.dating import beside_title
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense, Verb
from archive.extraction.rules.sense.meaning import modality_of, quote_start
from archive.extraction.rules.whose.lost_posts import beside_a_beginning
from archive.extraction.scene import Candidate, Scene
from archive.extraction.text.sought import sought
from archive.extraction.when.values import Kind
from archive.model import Aspect, Modality

_KILLED = frozenset(("assassinate", "murder", "kill", "slay", "execute", "bury", "poison"))
# "helped to kill the governor"
_DONE = frozenset(("help", "manage", "go"))
_NOUNS = frozenset(("assassination", "murder", "killing", "slaying", "death"))
_AFTER = frozenset(("after", "upon", "following", "on"))
# "plotting the assassination of President Zuma"
_PLOTTED = re.compile(
    r"\b(?:plot\w*|plann\w*|attempt\w*|conspir\w*|threat\w*|call\w*|foil\w*|tr(?:y|ied|ying)|intend\w*|order\w*|urg\w*|aim\w*)\b[^.;,]{0,25}$",
    re.I,
)
_IN_OFFICE = re.compile(
    r"\s+(?:in office|in (?:his|her|the) post|while (?:still\s+)?(?:in office|serving|in post))(?:\s+as)\s+"
)
_SACKS = sought(
    r"\b(?:fires|sacks|dismisses|ousts|axes|deposes|topples|overthrows|unseats|impeaches|assassinates|kills|removes)\s+(?=(?:the\s+|his\s+|her\s+|its\s+)?[A-Za-z])"
)


def dies(scene: Scene, verb: Verb) -> None:
    """Adds that somebody whom the sentence calls by a post dies: "President Vieira is assassinated"."""
    token = verb.token
    if verb.modal or verb.negated or (scene.article.topic is not None and verb.lemma != "die"):
        return
    shot = verb.lemma == "shoot" and re.match(r"\s+dead\b", scene.text[token.idx + len(token) :])
    if verb.lemma == "die" or ((verb.lemma in _KILLED or shot) and verb.passive):
        people = scene.people_of(verbs.subject(token), alone=not verbs.is_plural(token))
    elif verb.lemma in _KILLED:
        if verb.tense is Tense.BARE and verb.token.tag_ == "VB" and verbs.lemma_of(token.head) not in _DONE:
            return  # "paid a stranger to murder Mayor Li", "a plot to kill the mayor": that he died it does not say
        people = [person for noun in verbs.objects(token) for person in scene.people_of(noun, alone=True)]
    else:
        return
    if scene.article.topic is not None and people != [scene.article.topic]:
        return  # in the story of a life many die; an obituary begins with the one death
    modality = modality_of(scene, verb)
    if (
        modality is Modality.ASSERTED
        and verb.lemma == "die"
        and (as_ := _IN_OFFICE.match(scene.text, token.idx + len(token)))
    ):
        post = scene.post_after(as_.end(), r"(?:(?:the|a|an|its)\s+)?")
        for person in people if post is not None else ():
            end = post.end if post is not None else as_.end()
            scene.change(person, Aspect.ENDED, "dies", token, quote_start(scene, token), end, post=post)
    if modality is Modality.ASSERTED and (verb.lemma == "die" or (verb.passive and verb.lemma != "bury")):
        _beside(scene, verb, people)
    if modality is Modality.ASSERTED:
        _end(scene, people, token, quote_start(scene, token))


def _beside(scene: Scene, verb: Verb, people: list[int]) -> None:
    """ "took over the post when Li died in 2003": the post into which another comes."""
    token = verb.token
    for person in people:
        position = beside_a_beginning(scene, person, token, here=True) if token.dep_ == "advcl" else None
        if position is not None and not _held(scene, person):
            start, end = quote_start(scene, token), token.idx + len(token)
            scene.change(person, Aspect.ENDED, "dies", token, start, end, position=position)


def deaths(scene: Scene) -> None:
    """Adds what nouns tell of deaths: "the assassination of Prime Minister Gandhi"."""
    doc = scene.sentence.doc
    for token in verbs.words(doc, _NOUNS) if scene.article.topic is None else ():
        if token.pos_ == "NOUN" and not _PLOTTED.search(scene.text, 0, token.idx):
            people = [person for noun in verbs.prepositional(token, "of") for person in scene.people_of(noun)]
            _end(scene, people, token, token.idx)
            if token.dep_ == "pobj" and token.head.lower_ in _AFTER:
                _left_empty(scene, people, token)


def _left_empty(scene: Scene, people: list[int], token: Token) -> None:
    """ "became acting president after the death of Kaczynski": the post into which another comes."""
    came = [
        c for c in scene.found if c.aspect is Aspect.BEGAN and c.modality is Modality.ASSERTED and c.end <= token.idx
    ]
    for person in people if came and not any(c.person in people for c in came) else ():
        if not any(c.person == person for c in scene.found) and (position := scene.position_of(came[-1])) is not None:
            end = token.idx + len(token)
            scene.change(person, Aspect.ENDED, "dies", token, came[-1].start, end, position=position)


def sacked_in_headline(scene: Scene) -> None:
    """Adds "President Musa fires Ade Okoro, head of the army", where the verb was taken for a noun."""
    for match in _SACKS.finditer(scene.text):
        span = scene.sentence.span(match.start(), match.start() + 4)
        if span is None or not len(span):
            continue
        named = next((m for m in scene.sentence.people if m.start >= match.end()), None)
        if named is None or re.search(r"[,;.]|\b(?:and|at|on|from|over)\b", scene.text[match.end() : named.start]):
            continue
        if not any(c.person == named.person and c.aspect is Aspect.ENDED for c in scene.found):
            _end(scene, [named.person], span[0], match.start())


# "the country's first president", "the 11th chief justice": of one in the row of holders, who mostly is none now
_NUMBERED = re.compile(
    r"\b(?:first(?!\s+(?:female|woman|black|civilian|elected))|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|founding)\s+"
    r"(?:[\w’'-]+\s+){0,3}$"
    # "the last of Holm's four defence secretaries"
    r"|\b(?:first|last|one|second|third|eldest)\s+of\s+[^,;]{0,40}?\b(?:two|three|four|five|six|seven|\d+)\s+(?:[\w’'-]+\s+){0,2}$",
    re.I,
)
# Of whom this is told, he died in office
_AS_HOLDER = re.compile(
    r"\b(?:in\s+office|crash(?:ed)?|helicopter|plane|(?<!heart )attack|assassinat\w+|shot|killed|explosion|at\s+(?:his|her)\s+desk|suddenly|collapsed|before\s+the\s+end\s+of|(?:his|her)\s+(?:\w+\s+)?term)\b",
    re.I,
)
_LEAD = 60  # characters before a title


def _is_numbered(scene: Scene, held: Candidate) -> bool:
    post = held.post
    lead = scene.text[max(0, post.head - _LEAD) : post.head] if post is not None else ""
    return _NUMBERED.search(lead) is not None and _AS_HOLDER.search(scene.text) is None


def _end(scene: Scene, people: list[int], token: Token, start: int) -> None:
    for person in people:
        for held in _held(scene, person):
            if token.lemma_ == "die" and _is_numbered(scene, held):
                held.aspect, held.rule = Aspect.HELD_BEFORE, "dies"
                continue
            scene.change(
                person,
                Aspect.ENDED,
                "dies",
                token,
                min(start, held.start),
                max(token.idx + len(token), held.end),
                position=scene.position_of(held),
            )


# "the premier who had sent the tanks, has died", "premier at the time of the war, dies": what he was once
_THEN = re.compile(r"\s+(?:who|whom|whose|at\s+(?:the\s+)?time\s+of|during)\s")


def _had_since(scene: Scene, held: Candidate) -> bool:
    """ "Killed General Moss, who had been army chief since January": so he was to the end."""
    anchor = held.anchor
    if held.aspect is not Aspect.HELD_BEFORE or anchor is None or anchor.dep_ != "relcl":
        return False
    since = any(w.kind is Kind.SINCE and anchor.idx < w.start for w in scene.sentence.whens)
    return since and verbs.read_verb(anchor).tense is Tense.PLUPERFECT


def _held(scene: Scene, person: int) -> list[Candidate]:
    """What the sentence says that somebody is, by a title."""
    had = [c for c in scene.found if c.person == person and _had_since(scene, c)]
    return had or [
        c
        for c in scene.found
        if c.person == person
        and c.aspect is Aspect.HOLDS
        and c.title
        and c.modality is Modality.ASSERTED
        # "president from 2010 to 2014, died on Sunday": no more by then
        and not ((told := beside_title(c, scene.sentence)) is not None and told.kind in (Kind.FROM_TO, Kind.UNTIL))
        and not (c.post is not None and _THEN.match(scene.text, c.post.end))
    ]
