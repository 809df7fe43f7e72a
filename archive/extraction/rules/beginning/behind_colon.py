"""Those who were put into posts of one kind, or out of them, named behind a colon.

Four deputy ministers were appointed on Friday: A, B, C and D.      a beginning each
Two deputy commanders have been removed: A and B.                   an end each
Three ministers were sworn in: A (health), B (trade) and C.         of the field in brackets
"""

from __future__ import annotations

import re
from dataclasses import replace

from archive.extraction import fields
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Verb
from archive.extraction.rules.beginning.appointments import APPOINT
from archive.extraction.rules.holding.beside_names import ASIDE
from archive.extraction.rules.sense.meaning import modality_of
from archive.extraction.scene import Scene
from archive.model import Aspect, Modality

_OUT = frozenset("dismiss remove sack fire relieve replace suspend oust expel purge drop axe".split())
_COLON = re.compile(r"[^:;.()]{0,80}?\s?[:—–]\s+")
_JOINT = re.compile(rf"{ASIDE}(?:,\s+(?:and\s+)?|\s+and\s+)")
_FIELD = re.compile(r"\s*\((?P<field>[A-Za-z][\w, ]{2,40})\)")
_END = re.compile(rf"{ASIDE}\s*(?:[.;]|$|[—–])")


def behind_colon(scene: Scene, verb: Verb) -> None:
    """Adds what a passive verb says of the people behind its colon."""
    if not verb.passive or (verb.lemma not in APPOINT and verb.lemma not in _OUT):
        return
    token = verb.token
    colon = _COLON.match(scene.text, token.idx + len(token))
    subject = verbs.subject(token) if colon is not None else None
    post = scene.sentence.post_at(subject.idx) if subject is not None else None
    modality = modality_of(scene, verb)
    if colon is None or post is None or not post.plural or modality not in (Modality.ASSERTED, Modality.PROSPECTIVE):
        return
    at = colon.end()
    people: list[tuple[int, str | None]] = []
    for mention in scene.sentence.people:
        if mention.start < at:
            continue
        joint = _JOINT.match(scene.text, at) if people else None
        low = joint.end() if joint is not None else at
        if (people and joint is None) or not scene.only_ranks(low, mention.start):
            break
        field = _FIELD.match(scene.text, mention.end)
        known = field is not None and field["field"].lower() in fields.PORTFOLIOS
        people.append((mention.person, fields.stored(field["field"]) if field is not None and known else None))
        at = mention.end
    if not people or not _END.match(scene.text, at):
        return  # titles of their own say more
    aspect = Aspect.BEGAN if verb.lemma in APPOINT else Aspect.ENDED
    for person, portfolio in people:
        if portfolio is not None and not fields.takes_field(post.title):
            continue
        own = replace(post, plural=False, definite=True, indefinite=False, position=None)
        own.portfolio = portfolio or post.portfolio
        scene.change(person, aspect, "behind colon", token, post.start, at, post=own, modality=modality)
