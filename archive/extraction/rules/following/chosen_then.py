"""Who comes where another has just gone, told by a verb that names no post.

After Li retired as commander, Ma was appointed.              Ma began
When Li resigned as minister, the premier chose Ma.           the same
Li resigned as minister and Ma stepped in (into the breach).  the same
Li was commander until 2020. Next came Ma.                    the same
"""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.context import PersonMention
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense, Verb
from archive.extraction.rules.sense.meaning import modality_of, quote_start
from archive.extraction.rules.whose.understood import vacant
from archive.extraction.scene import OF_MANY, Candidate, Scene
from archive.model import Aspect, Modality

_CHOOSE = frozenset(("appoint", "name", "choose", "select", "pick", "install", "promote", "tap"))
_STEP = frozenset(("step", "come"))
_INTO_IT = re.compile(
    r"\s+(?:in|up|into\s+(?:the|his|her)\s+(?:breach|void|gap|shoes|vacancy|vacuum))(?=\s*(?:[.,;]|$|and\b))"
)
_TO_IT = re.compile(r"\s+to\s+(?:the|his|her|that)\s+(?:vacant\s+)?(?:post|position|job|role|office|command)\b")
_WHEN = re.compile(
    r"(?:,?\s+(?:instead|then|in\s+turn|immediately|soon\s+after(?:wards?)?|the\s+same\s+(?:day|week|month|year)"
    r"|(?:\w+\s+)?(?:\w+)\s+(?:days?|weeks?|months?|years?)\s+(?:later|after(?:wards?)?)))?\s*(?:[.,;]|$)"
)
_ON = re.compile(r"\s+(?:(?:only|just)\s+)?(?:(?:in|on|at)\s+(?:early\s+|late\s+)?)?(?:the\s+)?")
# "After he resigned, Ma": the clause of the one who goes is set before or joined to that of who comes
_JOINS = re.compile(r"\b(?:after|when|once|as\s+soon\s+as|since|and|then|before)\b|[;,–—]", re.I)
_NEXT = re.compile(
    r"(?:^|(?<=[;:]\s))(?:And\s+)?(?:[Nn]ext\s+(?:came|comes|up\s+was)|[Tt]hen\s+(?:came|comes|it\s+was\s+the\s+turn\s+of)"
    r"|[Ii]t\s+was\s+then\s+the\s+turn\s+of|[Aa]fter\s+(?:him|her)\s+(?:came|comes|it\s+was)"
    r"|[Ii]n\s+(?:his|her)\s+(?:place|stead)\s+(?:came|comes))\s+"
)
# "Then came Ma with a lawsuit" tells of no post
_ENDS_THERE = re.compile(r"\s*(?:[(（][^()（）]{1,30}[)）])?\s*(?:[.,;:–—]|$|in\s+\d|who\b|from\s|and\b)")


def chosen_then(scene: Scene, verb: Verb) -> None:
    """Adds the beginning of who is chosen or steps in, in the post that this sentence says another left."""
    comer = _chosen(scene, verb) or _steps_in(scene, verb)
    if comer is None or verb.negated or verb.modal or _aside(verb.token):
        return
    left = _left(scene, verb.token, comer.person)
    modality = modality_of(scene, verb)
    if left is None or modality is Modality.HYPOTHETICAL:
        return
    start, end = quote_start(scene, verb.token), max(comer.end, verb.token.idx + len(verb.token))
    position = scene.position_of(left)
    scene.change(
        comer.person, Aspect.BEGAN, "chosen then", verb.token, start, end, position=position, modality=modality
    )


def next_came(scene: Scene) -> None:
    """Adds the beginning of who is named as the next, in the post that the sentences before say another left."""
    match = _NEXT.match(scene.text)
    named = scene.named_at(match.end()) if match is not None else None
    if match is None or named is None or _ENDS_THERE.match(scene.text, named.end) is None:
        return
    left = vacant(scene, named.person)
    position = scene.position_of(left) if left is not None else None
    if position is None or _known(scene, named.person) or scene.article.positions[position].title in OF_MANY:
        return
    anchor = scene.sentence.head_token(named.start, named.end)
    scene.change(named.person, Aspect.BEGAN, "next came", anchor, match.start(), named.end, position=position)


def _aside(verb: Token) -> bool:
    """Whether the clause of a verb only says when or which: "after Ma was named", "the year in which Ma stepped in"."""
    return verb.dep_ == "relcl" or any(c.dep_ == "mark" and c.lower_ in ("after", "before") for c in verb.children)


def _known(scene: Scene, person: int) -> bool:
    return any(c.person == person and c.aspect is Aspect.BEGAN for c in scene.found)


def _chosen(scene: Scene, verb: Verb) -> PersonMention | None:
    """Whom a verb of choosing is all about: in the passive its subject, else the name right behind it."""
    if verb.lemma not in _CHOOSE or verb.tense is Tense.BARE:
        return None
    end = verb.token.idx + len(verb.token)
    if verb.passive:
        subject = verbs.subject(verb.token)
        mention = scene.mention_of(subject) if subject is not None else None
        return mention if mention is not None and _nothing_more(scene, end) else None
    named = scene.named_at(end)
    return named if named is not None and _nothing_more(scene, named.end) else None


def _steps_in(scene: Scene, verb: Verb) -> PersonMention | None:
    if verb.lemma not in _STEP or verb.passive or _INTO_IT.match(scene.text, verb.token.idx + len(verb.token)) is None:
        return None
    subject = verbs.subject(verb.token)
    comer = scene.mention_of(subject) if subject is not None else None
    if comer is not None and any(c.person == comer.person and c.title for c in scene.found):
        return None  # "when Li was sacked as minister, President Ma stepped in": he only intervenes
    return comer


def _nothing_more(scene: Scene, at: int) -> bool:
    """Whether nothing but a time stands behind, so that the verb names no post: "was appointed (to the post) a week later"."""
    to_it = _TO_IT.match(scene.text, at)
    at = to_it.end() if to_it is not None else at
    when = next((w for w in scene.sentence.whens if w.start >= at and _ON.fullmatch(scene.text, at, w.start)), None)
    return _WHEN.match(scene.text, when.end if when is not None else at) is not None


def _left(scene: Scene, verb: Token, comer: int) -> Candidate | None:
    """The end of another's time in the one post that this sentence has told of before the verb."""
    gone = [
        c
        for c in scene.found
        if c.aspect is Aspect.ENDED and c.person not in (None, comer) and c.anchor is not None and c.anchor != verb
    ]
    if any(c.aspect is Aspect.BEGAN for c in scene.found) or len({scene.position_of(c) for c in gone}) != 1:
        return None
    last = max(gone, key=lambda c: c.end)
    position = scene.position_of(last)
    if position is None or last.end > verb.idx or scene.article.positions[position].title in OF_MANY:
        return None
    return last if _JOINS.search(scene.text, 0, verb.idx) else None
