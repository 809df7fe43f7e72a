"""The post of whoever heads a body, and which body a noun or "it" is."""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.context import OrganisationMention, PostMention
from archive.extraction.organisations.places_of_china import named_at
from archive.extraction.scene import Scene

_IN = re.compile(r"\s+in\s+(?:the\s+)?")
# What one who does this to a body that no pack knows is called.
_BY_VERB = {"direct": "director", "command": "commander", "chair": "chairman"}
# Kinds of bodies of which no post is meant where a body stands in the place of one.
NOT_HEADED = ("country", "party", "government", "place", "legislature")


def headship(scene: Scene, body: OrganisationMention, start: int, end: int, anchor: Token | None) -> PostMention:
    """The post of whoever heads a body, as a stretch of the sentence."""
    if _is_party_there(scene, body):
        start = min(start, body.start)
        return PostMention(start, body.end, start, body.end, "head", organisation=body.organisation)
    position = scene.head_of(body)
    if (
        anchor is not None
        and scene.article.positions[position].title in ("head", "leader")
        and (anchor.lemma_.lower() == "chair" or scene.article.positions[position].title == "head")
        and (title := _BY_VERB.get(anchor.lemma_.lower()))
    ):
        position = scene.positions.of(scene.article, body.organisation, title)
    return PostMention(start, end, start, end, "head", organisation=body.organisation, position=position)


def _is_party_there(scene: Scene, body: OrganisationMention) -> bool:
    """ "Leads the party in Hunan": its committee there, and not the whole party."""
    if body not in scene.sentence.organisations or scene.article.organisations[body.organisation].pack_id != "cn.cpc":
        return False
    there = _IN.match(scene.text, body.end)
    return there is not None and named_at(scene.text, there.end()) is not None


def organisation_of(scene: Scene, token: object) -> OrganisationMention | None:
    """The organisation that a noun phrase ends in."""
    idx = getattr(token, "idx", -1)
    return next((mention for mention in scene.sentence.organisations if mention.start <= idx < mention.end), None)


def last_body(scene: Scene, offset: int) -> OrganisationMention | None:
    """The organisation that "it" means: the last one named before."""
    earlier = [mention for mention in scene.sentence.organisations if mention.end <= offset]
    if earlier:
        return next((m for m in reversed(earlier) if not _is_where(scene, m)), earlier[-1])
    index = scene.sentence.index - 1
    before = scene.article.sentences[index].organisations if index >= 0 else []
    # "the department, which deals with people outside the party. It is run by Li": of which it can be said
    text = scene.article.sentences[index].text if index >= 0 else ""
    headed = [m for m in before if not _is_where(scene, m) and not _only_tells(scene, m, text)]
    return next(iter([*headed[::-1], *before[::-1]]), None)


def is_place(scene: Scene, body: OrganisationMention) -> bool:
    """Whether a body is a province or city, which is led by a party, but commanded by nobody."""
    return scene.article.organisations[body.organisation].kind in ("province", "city", "place")


_TOLD_BY = re.compile(r"\b(?:reported\s+by|according\s+to|told|said)\s+(?:the\s+)?$")


def _only_tells(scene: Scene, body: OrganisationMention, text: str) -> bool:
    """Whether a body is only the one that tells: "at an event reported by the Daily. He succeeds Moss, who had led it"."""
    media = scene.article.organisations[body.organisation].kind == "media"
    return media or _TOLD_BY.search(text, 0, body.start) is not None


def _is_where(scene: Scene, body: OrganisationMention) -> bool:
    """Whether a body is one that nobody heads, or only the place where another is or acts: "the force got its flag in Beijing"."""
    return is_place(scene, body) or scene.article.organisations[body.organisation].kind in NOT_HEADED
