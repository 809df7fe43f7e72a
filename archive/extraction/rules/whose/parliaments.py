"""Seats of a parliament: who entered it, was returned to it, won a seat in it or a constituency.

She entered parliament in 1985.                          she is a member
He was returned to the Senate in May.                    the same
She won a seat in the National Assembly.                 the same
He won the constituency of Bow at the election of 1985.  of a life: of the parliament of his state
She held a seat in parliament from 1985 to 1994.         she was one
"""

from __future__ import annotations

import re

from archive.extraction.body_nouns import nouns, one_of
from archive.extraction.context import OrganisationMention, PostMention
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense, Verb
from archive.extraction.rules.sense.meaning import modality_of, quote_start
from archive.extraction.scene import Scene
from archive.model import Aspect, Modality

_CHAMBER = re.compile(
    r"\b(?:senate|house of|assembly|parliament|congress|duma|yuan|legislature|legislative council|knesset|bundestag|sabha|diet|storting|riksdag|"
    r"folketing|cortes|sejm|dáil|seanad|bundesrat|rada|majlis|chamber of deputies|(?<!white )house)\b",
    re.I,
)
_NOT_ITSELF = re.compile(r"\s+(?:building|buildings|square|grounds|street|hill|committee|staff|service|office)\b", re.I)
_ENTER = re.compile(r"\s+(?:the\s+)?")
_INTO = re.compile(r"\s+(?:back\s+)?(?:in)?to\s+(?:the\s+)?")
_RETURNED = re.compile(r"(?:\s+unopposed)?(?:\s+by\s+[^,.;]{2,50}?)?\s+(?:in)?to\s+(?:the\s+)?")
_SEAT_IN = re.compile(r"\s+(?:a|an|his|her|the|its|one)\s+(?:[\w’'-]+\s+){0,3}?seat\s+(?:in|on|of)\s+(?:the\s+)?", re.I)
_WON = frozenset("win gain take secure obtain capture retake regain".split())
_KEPT = frozenset(("hold", "occupy", "have"))
_NAME = r"[A-ZÀ-ÖØ-Þ][\w’'.-]*(?:(?:[\s–—-]+|\s+(?:and|of|de|da|do|la|and the)\s+)[A-ZÀ-ÖØ-Þ][\w’'.-]*){0,5}"
_SORT = r"(?:(?:federal|state|parliamentary|national|safe|marginal|blue-ribbon|rural|urban|new|newly created|single-member|inner-city)\s+)?"
_PLACE = r"(?:constituency|seat|riding|electorate|electoral district|division|parliamentary seat|borough)"
_CONSTITUENCY = re.compile(
    rf"\s+(?:(?:for|in|from)\s+)?(?:the\s+)?{_SORT}(?:{_PLACE}\s+of\s+{_NAME}|(?!Senate|House|Parliament){_NAME}\s+{_PLACE}\b(?!\s+(?:in|on|of)\s+(?:the\s+)?(?i:court|{one_of(nouns('panel'))})))"
)
_FOR = re.compile(rf"\s+for\s+(?:the\s+)?{_NAME}")
_OF_PARTS = frozenset(("USA", "CHN"))


def parliaments(scene: Scene, verb: Verb) -> None:
    """Adds what one verb says of a seat in a parliament."""
    if verb.negated or verb.modal or verb.tense is Tense.FUTURE:
        return
    end = verb.token.idx + len(verb.token)
    if verb.lemma in ("enter", "re-enter") and not verb.passive:
        _into(scene, verb, _body(scene, end, _ENTER), "enters")
    elif verb.lemma in ("come", "get", "return") and not verb.passive:
        _into(scene, verb, _body(scene, end, _INTO), "enters")
    elif verb.lemma in ("return", "send", "elect") and verb.passive:
        _into(scene, verb, _body(scene, end, _RETURNED) if verb.lemma != "elect" else None, "elected")
        _for_a_place(scene, verb, end)
    elif verb.lemma in _WON and not verb.passive:
        _into(scene, verb, _body(scene, end, _SEAT_IN), "enters")
        _for_a_place(scene, verb, end)
    elif verb.lemma in _KEPT and not verb.passive and verb.tense is not Tense.BARE:
        _sat(scene, verb, _body(scene, end, _SEAT_IN))
    elif verb.lemma in ("represent", "sit") and not verb.passive and verb.tense is not Tense.BARE:
        match = (_CONSTITUENCY if verb.lemma == "represent" else _FOR).match(scene.text, end)
        _sat(scene, verb, None, match)


def _body(scene: Scene, at: int, gap: re.Pattern[str]) -> OrganisationMention | None:
    """The parliament that follows after an offset."""
    for mention in scene.sentence.organisations:
        if mention.start >= at and gap.fullmatch(scene.text[at : mention.start]):
            entry = scene.article.organisations[mention.organisation]
            chamber = entry.kind == "legislature" or _CHAMBER.search(entry.name) is not None
            return mention if chamber and not _NOT_ITSELF.match(scene.text, mention.end) else None
    return None


def _into(scene: Scene, verb: Verb, body: OrganisationMention | None, rule: str) -> None:
    modality = modality_of(scene, verb)
    if body is None or modality is Modality.HYPOTHETICAL:
        return
    if verb.tense is Tense.BARE and (verb.token.tag_ != "VBG" or modality is not Modality.ASSERTED):
        return  # "wanted to enter parliament"
    subject = verbs.subject(verb.token)
    if scene.article.topic is None and (subject is None or subject.pos_ == "PRON"):
        return  # of news, whom "he" means is told less surely than of a life
    for person in scene.subjects(verb.token):
        own = scene.positions.homes.of_chamber(
            scene.article, body.organisation, person, scene.sentence.start + body.start
        )
        position = scene.positions.of(scene.article, own, "member")
        start = quote_start(scene, verb.token)
        rule = rule if scene.article.topic is not None else "appointed"
        scene.change(person, Aspect.BEGAN, rule, verb.token, start, body.end, position=position, modality=modality)


def _for_a_place(scene: Scene, verb: Verb, end: int) -> None:
    """ "Won the federal division of Bow", "was returned for the Bow constituency": of the parliament of the subject's state."""
    match = _CONSTITUENCY.match(scene.text, end)
    if match is None or any(c.anchor == verb.token for c in scene.found):
        return
    if modality_of(scene, verb) is not Modality.ASSERTED:
        return
    for person, post in _of_state(scene, verb, match):
        start = quote_start(scene, verb.token)
        scene.change(person, Aspect.BEGAN, "elected", verb.token, start, post.end, post=post)


def _sat(scene: Scene, verb: Verb, body: OrganisationMention | None, match: re.Match[str] | None = None) -> None:
    past = verb.tense in (Tense.PAST, Tense.PLUPERFECT)
    aspect = Aspect.HELD_BEFORE if past else Aspect.HOLDS
    if body is not None:
        position = scene.positions.of(scene.article, body.organisation, "member")
        own = PostMention(
            body.start, body.end, body.start, body.end, "member", organisation=body.organisation, position=position
        )
        for person in scene.subjects(verb.token):
            scene.state(person, own, "sits on", verb.token, verb.token.idx, body.end, aspect=aspect)
    elif match is not None and not any(c.anchor == verb.token for c in scene.found):
        for person, post in _of_state(scene, verb, match):
            scene.state(person, post, "sits on", verb.token, verb.token.idx, post.end, aspect=aspect)


def _of_state(scene: Scene, verb: Verb, match: re.Match[str]) -> list[tuple[int, PostMention]]:
    """The subject of a life with a seat in the parliament of their state."""
    topic = scene.article.topic
    country = scene.article.people[topic].country if topic is not None else None
    if topic is None or country is None or country in _OF_PARTS or topic not in scene.subjects(verb.token):
        return []
    start, end = match.start(), match.end()
    if any(m.start >= start and m.end <= end and m.kind != "adjective" for m in scene.sentence.countries):
        return []  # "sat for Kenya"
    return [(topic, PostMention(start, end, start, end, "member of parliament", country=country))]
