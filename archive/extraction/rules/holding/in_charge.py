"""Who is over a body without a verb that says so: "Wang, now in charge of the command", "the army, under General Li"."""

from __future__ import annotations

import re

from archive.extraction.body_kinds import RUN
from archive.extraction.context import OrganisationMention, PersonMention, PostMention
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense
from archive.extraction.rules.holding.headship import headship
from archive.extraction.scene import Scene
from archive.model import Aspect, Modality

_FOLLOW = frozenset(("succeed", "replace", "follow", "relieve", "supplant"))
_IN_CHARGE = re.compile(
    r"(?:\s*,)?\s+(?:the\s+(?:man|woman|officer|general|admiral|official)\s+)?(?:who\s+(?:is|was)\s+)?(?P<when>(?:now|still|currently|today|then|previously|formerly|once|earlier)\s+)?"
    r"(?:(?:in\s+(?:charge|command|control)|at\s+the\s+(?:head|helm|top))\s+of\s+(?:the\s+)?(?:[A-Z]\w+[’']s\s+)?|(?P<duty>responsible\s+for\s+))"
)
_UNDER = re.compile(r"Under\s+(?=[A-Z])")
_THE_BODY = re.compile(r",\s+(?:the\s+)?(?:(?!the\b)[A-Z]\w+[’']s\s+)?")
_IS_UNDER = re.compile(
    r"(?:,\s+(?:which|that)\s[^,;]{3,60},(?=\s+(?:is|are|remains|stays|has|have)\b)|,(?=\s+(?:is|remains|stays)\b))?"  # "the force, which fired it, is under"
    r"(?:\s+(?:is|are|remains|stays|comes|falls|ha(?:s|ve)\s+been|(?P<seems>(?:seems|appears|(?:is|are)\s+(?:thought|believed|said|reported|understood))\s+to\s+be)|(?P<was>was))\s+(?:now\s+|still\s+|currently\s+)?|(?:\s+in\s+[A-Z]\w+)?,?\s+)(?:under|in\s+the\s+hands\s+of)\s+(?P<of>(?:the\s+)?(?:command|leadership|direction|control|charge)\s+of\s+)?"
)
_BEFORE_HIM = re.compile(r"\b(?:[Bb]efore (?:him|her|that|then)|[Pp]reviously|[Ee]arlier)\b")
_NOW = re.compile(r"\s+(?:has|have|is|are|now|continues)\b")


def in_charge(scene: Scene) -> None:
    """ "Wang Xiubin, now in charge of the southern command": beside a name, without a verb."""
    for mention in scene.sentence.people:
        match = _IN_CHARGE.match(scene.text, mention.end)
        body = next((m for m in scene.sentence.organisations if match and m.start == match.end()), None)
        if body is not None and re.match(r"[’']s?\s+\w", scene.text[body.end :]):
            body = next((m for m in scene.sentence.organisations if 0 < m.start - body.end <= len("’s ")), None)
        if match is not None and match["duty"] and body is not None and scene.text[body.start].isupper():
            continue  # "responsible for the fleet": not that he commands it
        told = _told(scene, mention)
        put = told is None and match is not None and "," not in match.group()  # "put Li at the head of the navy"
        if match is None or body is None or put or any(c.start <= match.start() < c.end for c in told or ()):
            continue
        over = (match["when"] or "").strip() in ("then", "previously", "formerly", "once", "earlier")
        anchor = scene.sentence.head_token(mention.start, mention.end)
        if anchor is not None and anchor.dep_ == "dobj" and anchor.head.lemma_.lower() in _FOLLOW and not match["when"]:
            continue  # "Li succeeds Ma at the helm of the fleet": no more Ma's
        own = headship(scene, body, match.start(), body.end, anchor)
        own.former = over and match["when"].strip() != "then"
        aspect = Aspect.HELD_BEFORE if over or re.search(r"\bwho\s+was\b", match.group()) else Aspect.HOLDS
        scene.state(mention.person, own, "in charge", anchor, mention.start, body.end, aspect=aspect, title=True)


def under_whom(scene: Scene) -> None:
    """ "Under Li Qiaoming, the ground force has tested new drones": whoever is over it now."""
    opening = _UNDER.match(scene.text)
    mention = next((m for m in scene.sentence.people if opening and scene.only_ranks(opening.end(), m.start)), None)
    link = _THE_BODY.match(scene.text, mention.end) if mention is not None else None
    body = next((m for m in scene.sentence.organisations if link and m.start == link.end()), None)
    if mention is None or body is None or not _NOW.match(scene.text, body.end):
        return
    if scene.article.organisations[body.organisation].kind in ("country", "party", "government", "place"):
        return
    anchor = scene.sentence.head_token(mention.start, mention.end)
    own = headship(scene, body, 0, body.end, anchor)
    scene.state(mention.person, own, "in charge", anchor, 0, body.end, title=True)


def is_under(scene: Scene) -> None:
    """ "The Eastern Theater Command is under General Lin Xiangyang": whoever commands it."""
    if " under " not in scene.text and " the hands of " not in scene.text:
        return
    for body in scene.sentence.organisations:
        link = _IS_UNDER.match(scene.text, body.end)
        if link is None or scene.article.organisations[body.organisation].kind in ("country", "party", "government"):
            continue
        mention = next((m for m in scene.sentence.people if m.start >= link.end()), None)
        ranked = mention is not None and any(
            link.end() == low and high < mention.start for low, high in scene.sentence.ranks
        )
        if (
            mention is None
            or not (ranked or link["of"] or link["was"] or _runs(scene, body, link.group(), mention))
            or not scene.only_ranks(link.end(), mention.start)
        ):
            continue
        anchor = scene.sentence.head_token(mention.start, mention.end)
        told = verbs.governing_verb(anchor) if anchor is not None else None
        of_subject = _is_subject(scene, body) and ranked and not link["was"]  # "The army, under General Li, tested it"
        heard = link["seems"] is not None
        if told is None or (
            not of_subject and not heard and verbs.read_verb(told).tense not in (Tense.PRESENT, Tense.PERFECT)
        ):
            continue  # "served in the western command under General Zhao"
        own = headship(scene, body, body.start, mention.end, anchor)
        before = link["was"] is not None
        if before and _BEFORE_HIM.search(scene.text, 0, body.start) is None:
            continue
        aspect = Aspect.HELD_BEFORE if before else None  # "Before him the theatre was under He"
        scene.state(mention.person, own, "in charge", anchor, body.start, mention.end, title=True, aspect=aspect)
        if heard:  # "seems to be under General Li"
            scene.found[-1].modality = Modality.HYPOTHETICAL


_OWNED = re.compile(r"[’']")


def _runs(scene: Scene, body: OrganisationMention, link: str, mention: PersonMention) -> bool:
    """ "The department is under Li Wei": whoever runs it, where the name ends the clause; all the forces are under the state's head."""
    entry = scene.article.organisations[body.organisation]
    whole = entry.pack_id == "cn.pla" or not re.search(r"\b(?:is|are|remains|stays|comes|falls|been)\s", link)
    return entry.kind in RUN and not whole and not _OWNED.match(scene.text, mention.end)


def _is_subject(scene: Scene, body: OrganisationMention) -> bool:
    head = scene.sentence.head_token(body.start, body.end)
    return head is not None and head.dep_ in ("nsubj", "nsubjpass")


def _told(scene: Scene, mention: PersonMention) -> list[PostMention] | None:
    told = [c for c in scene.found if c.person == mention.person]
    return None if any(c.rule == "given" for c in told) else [c.post for c in told if c.post is not None]
