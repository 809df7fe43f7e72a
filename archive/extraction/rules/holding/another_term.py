"""A further term that somebody won: who holds a post goes on in it.

Dlamini won a second term as mayor of Durban in May.        she holds it on that day
Koval, who secured a third term as party leader, spoke.     the same
The council gave Dlamini another term as mayor on Friday.   the same
In May Dlamini began her third term as mayor.               the same
"""

from __future__ import annotations

import re

from archive.extraction.dating import date_of
from archive.extraction.parsing.verbs import Tense, Verb
from archive.extraction.rules.sense.meaning import modality_of, quote_start
from archive.extraction.scene import Scene
from archive.model import Aspect, Modality

_WIN = frozenset(
    ("win", "secure", "earn", "get", "gain", "clinch", "receive", "claim", "seal", "grant", "hand", "give")
)
_TERM = re.compile(
    r"\s+(?:(?:an?|his|her|the)\s+)?(?:(?:second|third|fourth|fifth|sixth|seventh|another|fresh|new|further|record|consecutive|"
    r"successive|straight|unprecedented|historic|norm-breaking|[\w-]+-year|full|final),?\s+)+terms?\s+(?:in\s+office\s+)?as\s+"
)
_ARTICLE = r"(?:(?:the|its)\s+)?"  # which a title may hold itself
_GIVE = frozenset(("give", "hand", "grant", "award", "deliver"))
_START = frozenset(("begin", "start", "commence"))


# "is in his third year as director", "was midway through her term as mayor"
_IN_TERM = re.compile(
    r"\s+(?:(?:now|currently|still|just|already|only|well)\s+)*(?:in|into|midway\s+through|halfway\s+through|nearing\s+the\s+end\s+of|serving|beginning|finishing)\s+"
    r"(?:an?|his|her|their)\s+(?:[\w-]+\s+){0,3}?(?:year|term|month|week|stint|spell|mandate|tenure|decade|season)\s+(?:in\s+office\s+)?as\s+"
)


def in_term(scene: Scene, verb: Verb) -> None:
    """Adds who is in the midst of a time as the holder of a post."""
    if verb.lemma not in ("be", "serve") or verb.negated or verb.modal or " as " not in scene.text:
        return
    start = verb.token.idx if verb.lemma == "serve" else verb.token.idx + len(verb.token)
    match = _IN_TERM.match(scene.text, start - 1 if verb.lemma == "serve" else start)
    post = scene.post_after(match.end(), _ARTICLE) if match is not None else None
    if post is None or modality_of(scene, verb) is not Modality.ASSERTED or any(c.post is post for c in scene.found):
        return
    post.definite = True
    over = verb.tense in (Tense.PAST, Tense.PLUPERFECT) and date_of(scene.sentence, verb.token, title=True) is None
    for person in scene.subjects(verb.token):
        scene.state(
            person,
            post,
            "another term",
            verb.token,
            quote_start(scene, verb.token),
            post.end,
            aspect=Aspect.HELD_BEFORE if over else None,
            title=True,
        )


def another_term(scene: Scene, verb: Verb) -> None:
    """Adds that the winner of a further term is in the post."""
    in_term(scene, verb)
    if verb.negated or verb.modal:
        return
    if verb.lemma in _GIVE and not verb.passive:
        _given(scene, verb)
    starts = verb.lemma in _START and verb.tense is not Tense.PRESENT and scene.article.topic is None
    if verb.lemma not in _WIN and not starts:
        return
    match = _TERM.match(scene.text, verb.token.idx + len(verb.token))
    post = scene.post_after(match.end(), _ARTICLE) if match is not None else None
    if post is None or modality_of(scene, verb) is not Modality.ASSERTED or any(c.post is post for c in scene.found):
        return
    post.definite = True
    for person in scene.subjects(verb.token):
        scene.state(person, post, "another term", verb.token, quote_start(scene, verb.token), post.end, title=True)


def _given(scene: Scene, verb: Verb) -> None:
    """ "Parliament handed Dlamini a second term as president": who is named between the verb and the term."""
    end = verb.token.idx + len(verb.token)
    first = next((m for m in scene.sentence.people if m.start >= end), None)
    match = _TERM.match(scene.text, first.end) if first is not None else None
    post = scene.post_after(match.end(), _ARTICLE) if match is not None else None
    if first is None or post is None or any(c.post is post for c in scene.found):
        return
    meant = modality_of(scene, verb)
    if meant not in (Modality.ASSERTED, Modality.PROSPECTIVE) or "," in scene.text[end : first.start]:
        return
    post.definite = True  # whoever is to have it for another term has it now
    scene.state(first.person, post, "another term", verb.token, quote_start(scene, verb.token), post.end, title=True)
