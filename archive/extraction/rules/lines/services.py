"""Officers told by the bodies that they command, in news of who goes or comes.

General Prado of the army, Admiral Barros of the navy and General Bessa of the air force were dismissed.     an end each
The new commanders are Ospino for the army, Cuervo for the navy and Cordero for the air force.               a beginning each
"""

from __future__ import annotations

import re

from archive.extraction.body_kinds import UNDER_ARMS
from archive.extraction.context import OrganisationMention, PersonMention, PostMention
from archive.extraction.scene import Scene
from archive.model import Aspect, Modality, Role

_LINK = re.compile(
    r"\s*(?:,\s*)?(?:of|for|from|at|in)\s+(?:the\s+)?|,\s+who (?:led|leads|headed|heads|commanded|commands|ran|runs)\s+(?:the\s+)?"
)
_JOINT = re.compile(r"\s*(?:,\s*and|,|;\s*and|;|\band\b|\bas well as\b|\balong with\b)\s*")
_GOING = (
    r"(?:dismissed|sacked|fired(?! (?:up)?on\b)|removed|suspended|relieved|replaced|ousted|purged|axed|retired|sent into retirement|shown the (?:exit|door)|"
    r"forced out|pushed out|stood down|discharged)"
)
_COMING = r"(?:appointed|named|chosen|picked|installed|promoted|sworn in|nominated|confirmed)"
_ARE = r"\s*,?\s+(?:were|are|have been|had been|will be|was|is)\s+(?:all\s+|also\s+|each\s+)?"
_GONE_BEHIND = re.compile(_ARE + _GOING + r"\b")
_COME_BEHIND = re.compile(_ARE + _COMING + r"\b")
_GONE_BEFORE = re.compile(rf"(?:^|[.;:]\s)(?:Also )?{_GOING}\s+(?:were|are|was)\s+$|\b{_GOING}\s+$", re.I)
_COME_BEFORE = re.compile(
    rf"\b(?:[Nn]ew|[Ii]ncoming)\s+(?:[a-z]+\s+){{0,3}}(?:are|were|will be)\s+$|(?:^|[.;:]\s)(?:Also )?{_COMING}\s+(?:were|are)\s+$|\b{_COMING}\s+$",
    re.I,
)


# "swore in three service chiefs: General Paz of the army", "the service chiefs, General Paz of the army ..., were there"
_CHIEFS = r"(?:(?:new|the|all|his|their|its|two|three|four|five|other|former|outgoing)\s+)*(?:[a-z]+\s+){0,2}(?:chiefs|commanders|heads|generals|officers)(?:\s+of\s+(?:the\s+)?(?:armed\s+)?(?:services|forces))?"
_CHIEFS_BEFORE = re.compile(rf"\b(?P<chiefs>{_CHIEFS})\s*(?:[:,–—-]|[,:]?\s+(?:including|namely|among\s+them))\s*$")
_COMES = re.compile(
    r"\b(?:swor[en]|swears|appoint(?:s|ed)|nam(?:es|ed)|chose|picked|promot(?:es|ed)|install(?:s|ed))\b(?:\s+in)?\s*$"
)
_GOES = re.compile(
    rf"\b(?:{_GOING}|sack(?:s|ing)|dismiss(?:es|ing)|fir(?:es|ing)|remov(?:es|ing)|replac(?:es|ing))\s*$"
)


def services(scene: Scene) -> None:
    """Adds the ends or beginnings of those who are listed with a body each."""
    if scene.sentence.role is Role.HEADLINE or len(scene.sentence.people) < 2 or len(scene.sentence.organisations) < 2:
        return
    for listed in _lists(scene):
        told = _told(scene, listed[0][0], listed[-1][1].end)
        if told is None:
            continue
        aspect, modality = told
        if aspect is Aspect.HOLDS:
            _hold(scene, listed)
            continue
        for mention, body in listed:
            position = scene.head_of(body)
            scene.found = [
                c
                for c in scene.found
                if c.person != mention.person or scene.position_of(c) != position or c.aspect is aspect
            ]
            anchor = scene.sentence.head_token(mention.start, mention.end)
            start, end = mention.start, body.end
            scene.change(
                mention.person, aspect, "listed by service", anchor, start, end, position=position, modality=modality
            )


def _hold(scene: Scene, listed: list[tuple[PersonMention, OrganisationMention]]) -> None:
    """ "Met the service chiefs, Paz of the army and Lund of the navy": nobody of them comes or goes."""
    for mention, body in listed:
        if any(c.person == mention.person and scene.position_of(c) is not None for c in scene.found):
            continue
        start, end = mention.start, body.end
        anchor = scene.sentence.head_token(start, mention.end)
        own = PostMention(start, end, start, end, "", position=scene.head_of(body))
        scene.state(mention.person, own, "listed by service", anchor, start, end, title=True)


def _lists(scene: Scene) -> list[list[tuple[PersonMention, OrganisationMention]]]:
    """Names with a body right behind each, two or more in a row."""
    found: list[list[tuple[PersonMention, OrganisationMention]]] = []
    for mention in scene.sentence.people:
        body = next(
            (
                m
                for m in scene.sentence.organisations
                if m.start > mention.end
                and _LINK.fullmatch(scene.text, mention.end, m.start)
                and scene.article.organisations[m.organisation].kind in UNDER_ARMS | {None}
            ),
            None,
        )
        if body is None:
            continue
        last = found[-1][-1][1] if found else None
        joint = _JOINT.match(scene.text, last.end) if last is not None else None
        if joint is not None and scene.only_ranks(joint.end(), mention.start):
            found[-1].append((mention, body))
        else:
            found.append([(mention, body)])
    return [each for each in found if len(each) > 1]


def _told(scene: Scene, first: PersonMention, end: int) -> tuple[Aspect, Modality] | None:
    start = next((low for low, high in scene.sentence.ranks if 0 <= first.start - high <= 2), first.start)
    before = scene.text[max(0, start - 80) : start]
    gone = _GONE_BEHIND.match(scene.text, end) or _GONE_BEFORE.search(before)
    come = _COME_BEHIND.match(scene.text, end) or _COME_BEFORE.search(before)
    chiefs = _CHIEFS_BEFORE.search(before) if not gone and not come else None
    if chiefs is not None:
        gone, come = _GOES.search(before, 0, chiefs.start()), _COMES.search(before, 0, chiefs.start())
        if not gone and not come:
            former = re.search(r"\b(?:former|new|outgoing)\b", chiefs.group()) is not None
            return None if former else (Aspect.HOLDS, Modality.ASSERTED)
    if bool(gone) == bool(come):
        return None
    told = (gone or come).group()  # type: ignore[union-attr]
    ahead = "will be" in told or "nominated" in told
    return (Aspect.ENDED if gone else Aspect.BEGAN), Modality.PROSPECTIVE if ahead else Modality.ASSERTED
