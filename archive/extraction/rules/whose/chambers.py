"""Seats of bodies that have members: "was named to the commission", "served on the county board", "represents Ohio in the
Senate"."""

from __future__ import annotations

import re

from archive.extraction.body_nouns import nouns, one_of
from archive.extraction.context import OrganisationMention, PostMention
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense, Verb
from archive.extraction.rules.sense.meaning import appointed_to, modality_of, quote_start
from archive.extraction.rules.whose.members import change_members
from archive.extraction.scene import Candidate, Scene
from archive.model import Aspect, Modality

_MEMBERS = re.compile(
    rf"\b(?:{one_of(nouns('panel'))}|politburo|senate|house|assembly|parliament|congress|duma|yuan|"
    r"legislature|knesset|bundestag|regents)\b",
    re.I,
)
_ELECTED = re.compile(
    rf"\b(?:senate|house|assembly|parliament|congress|duma|yuan|legislature|{one_of(nouns('panel') - {'bureau', 'committee', 'secretariat', 'subcommittee'})})\b",
    re.I,
)
_COURT = re.compile(r"\bcourts?\b", re.I)
_TO = re.compile(
    r"(?:\s+by\s+[^,.;]{2,60}?)?\s+(?:to|onto|into|on)\s+(?:(?:a|the)\s+seat\s+(?:on|in)\s+)?(?:(?:the|a|an)\s+)?"
)
_IN = re.compile(r"\s+(?:in|on)\s+(?:both\s+)?(?:the\s+)?")
_WHOM = re.compile(r"[^.;:]{0,60}?\s+in\s+(?:the\s+)?")
_CHOICE = frozenset(("elect", "appoint", "name", "nominate", "confirm", "elevate", "promote"))


def seated(scene: Scene, verb: Verb) -> None:
    """Adds who came to a seat of a body in the passive: "was elected to the Kansas Senate", "was confirmed to the court"."""
    token = verb.token
    if verb.lemma not in _CHOICE:
        return
    # "The president nominated Lee to the court": of the one named
    named = None if verb.passive else next(iter(verbs.objects(token)), None)
    if named is None and not verb.passive:
        return
    last = named if named is not None else token
    found = _body(scene, last.idx + len(last), _TO)
    if found is None:
        return
    modality = Modality.PROSPECTIVE if verb.lemma == "nominate" else modality_of(scene, verb)
    rule = "elected" if verb.lemma == "elect" and scene.article.topic is not None else "appointed"
    for person in scene.subjects(token) if named is None else scene.people_of(named, alone=True):
        body = scene.positions.homes.of_chamber(
            scene.article, found.organisation, person, scene.sentence.start + found.start
        )
        scene.change(
            person,
            Aspect.BEGAN,
            rule,
            token,
            quote_start(scene, token),
            found.end,
            position=scene.positions.of(scene.article, body, seat(scene, found)),
            modality=modality,
        )


def sits(scene: Scene, verb: Verb) -> None:
    """Adds who sits on a body: "served on the county commission from 2009 to 2019", "represented Texas in the Senate"."""
    if verb.lemma not in ("serve", "sit", "represent") or verb.passive or verb.negated or verb.modal:
        return
    token = verb.token
    end = token.idx + len(token)
    found = _body(scene, end, _WHOM if verb.lemma == "represent" else _IN)
    if found is None or _COURT.search(scene.text[found.start : found.end]):
        return
    entry = scene.article.organisations[found.organisation]
    if verb.lemma == "represent" and entry.kind != "legislature" and not _ELECTED.search(entry.name):
        return
    if scene.post_after(found.end, r"\s+as\s+(?:one\s+of\s+)?(?:(?:the|an?|its)\s+)?(?:\w+\s+)?") is not None:
        return  # "sat on the commission as a vice chairman"
    past = verb.tense in (Tense.PAST, Tense.PLUPERFECT)
    if verb.lemma == "represent" and appointed_to(verb):
        _elected_for(scene, verb, found)
        return
    if verb.tense in (Tense.BARE, Tense.FUTURE):
        return
    if re.search(r"\bwithout (?:having |ever )*$", scene.text[: token.idx]):
        return  # "without having sat on the committee before"
    for person, each in ((person, each) for person in scene.subjects(token) for each in _houses(scene, found)):
        homes = scene.positions.homes
        body = homes.of_chamber(scene.article, each.organisation, person, scene.sentence.start + each.start)
        if each is not found:
            body = homes.house(scene.article, found.organisation, body, scene.text[each.start : each.end])
        position = scene.positions.of(scene.article, body, "member")
        own = PostMention(each.start, each.end, each.start, each.end, "member", organisation=body, position=position)
        scene.add(
            Candidate(
                scene,
                person,
                Aspect.HELD_BEFORE if past else Aspect.HOLDS,
                "sits on",
                token.idx,
                each.end,
                post=own,
                position=position,
                anchor=token,
            )
        )


_IN_BOTH = re.compile(r",?\s+in\s+(?:both\s+)?(?:the|its)\s+")
_AND_HOUSE = re.compile(r"(?:\s*\([^()]*\))?(?:,|\s+and)\s+(?:(?:then\s+)?in\s+)?(?:the\s+)?")


def _houses(scene: Scene, found: OrganisationMention) -> list[OrganisationMention]:
    """The houses of a legislature where they are told apart: "served in the General Assembly in both the House (1987-1991)
    and the Senate (1991-2001)"; else the body itself."""
    houses: list[OrganisationMention] = []
    for mention in scene.sentence.organisations:
        entry = scene.article.organisations[mention.organisation]
        gap = (_AND_HOUSE, houses[-1].end) if houses else (_IN_BOTH, found.end)
        if entry.kind == "legislature" and gap[0].fullmatch(scene.text, gap[1], mention.start):
            houses.append(mention)
    return houses if len(houses) > 1 else [found]


def _elected_for(scene: Scene, verb: Verb, found: OrganisationMention) -> None:
    """ "was elected to represent Belgut in the National Assembly": a seat to come into."""
    rule = "elected" if verb.token.head.lemma_ == "elect" and scene.article.topic is not None else "appointed"
    change_members(scene, scene.subjects(verb.token.head), Aspect.BEGAN, rule, verb.token.head, found)


def to_body(scene: Scene, end: int) -> bool:
    """Whether words that end at an offset lead to a body with seats: "elected" in "elected to the Kansas Senate"."""
    return _body(scene, end, _TO) is not None


def seat(scene: Scene, body: OrganisationMention) -> str:
    """What who sits in a body is called."""
    name = scene.article.organisations[body.organisation].name
    if not _COURT.search(name):
        return "member"
    called = {scene.article.positions[n].title for n in _held_there(scene, body)} & {
        "judge",
        "justice",
        "associate justice",
    }
    if len(called) == 1:
        return (
            called.pop()
        )  # "has been a judge of the Supreme Court since May; Holm appointed her to the court": as that
    return "associate justice" if "Supreme" in name else "judge"


def _held_there(scene: Scene, body: OrganisationMention) -> list[int]:
    """The posts of a body that the article has named so far."""
    return [n for n, entry in enumerate(scene.article.positions) if entry.organisation == body.organisation]


def _body(scene: Scene, at: int, gap: re.Pattern[str]) -> OrganisationMention | None:
    """The body with seats that follows after an offset."""
    for mention in scene.sentence.organisations:
        if mention.start >= at and gap.fullmatch(scene.text[at : mention.start]):
            entry = scene.article.organisations[mention.organisation]
            seats = entry.kind == "legislature" or _MEMBERS.search(entry.name) or _COURT.search(entry.name)
            return mention if seats else None
    return None
