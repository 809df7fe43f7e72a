"""Posts told by a noun for them or for a career: what somebody's last or present post was or is, as what his career ended.

His last post was commander of the fleet.                    he has held it
Her previous posts include minister and ambassador.          both held before
Earlier posts include minister and ambassador.              as have been those of whoever was told of
His current position is deputy chief of the staff.           he holds it
Li ended his career as commander of the fleet.               he has held it
Ma was named commander in 2016, his current position.        he still holds it
"""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.context import PostMention
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense, Verb
from archive.extraction.rules.sense.meaning import quote_start
from archive.extraction.scene import Candidate, Scene
from archive.model import Aspect, Modality

_POSTS = frozenset(("post", "position", "job", "role", "posting", "assignment", "appointment", "office"))
_PAST = frozenset("last first previous former earlier past other final prior recent".split())
_PRESENT = frozenset(("current", "present", "latest"))
_BE = frozenset(("be", "include", "comprise", "encompass"))
_LIVED = {
    "career": frozenset("end finish begin start crown cap conclude close spend".split()),
    "life": frozenset(("end", "spend")),
    "name": frozenset(("make",)),
    "reputation": frozenset(("make", "build", "earn")),
}
_AS = r"\s+(?:(?:as|being|those of|that of|time as|stints as|stint as|service as)\s+)?(?:(?:the|an?)\s+)?"
_NEAR = 4  # characters, "in"
_BEFORE = 2  # sentences
_STILL = re.compile(r"\s*,\s+(?:which\s+is\s+)?(?:his|her)\s+(?:current|present)\s+(?P<noun>post|position|job|role)\b")


def postings(scene: Scene, verb: Verb) -> None:
    """Adds what one verb says of a post or a career by that noun."""
    if verb.negated or verb.modal or verb.passive:
        return
    if verb.lemma in _BE:
        _of_posts(scene, verb)
    elif any(verb.lemma in lived for lived in _LIVED.values()):
        _of_career(scene, verb)


def _of_posts(scene: Scene, verb: Verb) -> None:
    subject = verbs.subject(verb.token)
    if subject is None or subject.lemma_.lower() not in _POSTS:
        return
    words = {child.lower_ for child in subject.children}
    owner = next((child for child in subject.children if child.dep_ == "poss"), None)
    aspect = Aspect.HELD_BEFORE if words & _PAST else Aspect.HOLDS if words & _PRESENT else None
    if aspect is None or (aspect is Aspect.HOLDS and verb.tense is not Tense.PRESENT):
        return
    whose = scene.people_of(owner, alone=True) if owner is not None else _last_told_of(scene, subject)
    post = scene.post_after(verb.token.idx + len(verb.token), _AS)
    _add(scene, whose, post, aspect, verb)


def _last_told_of(scene: Scene, subject: Token) -> list[int]:
    """Whose the posts are in "Previous assignments include": of the one of whom alone the sentences before have told."""
    if subject.tag_ != "NNS" or subject.left_edge.idx > _NEAR or any(c.dep_ == "det" for c in subject.children):
        return []
    sentences = range(scene.sentence.index - _BEFORE, scene.sentence.index)
    told = {c.person for c in scene.before if c.scene.sentence.index in sentences and c.person is not None}
    return [told.pop()] if len(told) == 1 else []


def _of_career(scene: Scene, verb: Verb) -> None:
    noun = next((n for n in verbs.objects(verb.token) if verb.lemma in _LIVED.get(n.lemma_.lower(), ())), None)
    if noun is None or verb.tense is Tense.FUTURE:
        return
    post = scene.post_after(noun.idx + len(noun), r"\s+as\s+(?:(?:the|an?)\s+)?")
    _add(scene, scene.subjects(verb.token), post, Aspect.HELD_BEFORE, verb)


def _add(scene: Scene, people: list[int], post: PostMention | None, aspect: Aspect, verb: Verb) -> None:
    if post is None or scene.led(post) is not None or len(people) != 1:
        return
    for joined in scene.joined_posts(post):
        joined.definite = joined.definite or not joined.indefinite
        scene.found = [c for c in scene.found if c.post is not joined or c.rule != "copula"]  # "his last posts are"
        scene.state(people[0], joined, "posting", verb.token, quote_start(scene, verb.token), joined.end, aspect=aspect)


def still_held(scene: Scene) -> None:
    """ "Was named commander in 2016, his current position": what began goes on."""
    if "current" not in scene.text and "present" not in scene.text:
        return
    for told in list(scene.found):
        if told.aspect is not Aspect.BEGAN or told.modality is not Modality.ASSERTED or told.person is None:
            continue
        end = max([told.end, *(when.end for when in scene.sentence.whens if 0 <= when.start - told.end <= _NEAR)])
        match = _STILL.match(scene.text, end)
        position = scene.position_of(told) if match is not None else None
        if match is not None and position is not None:
            anchor: Token | None = scene.sentence.head_token(match.start("noun"), match.end("noun"))
            scene.add(
                Candidate(
                    scene,
                    told.person,
                    Aspect.HOLDS,
                    "holds the post",
                    told.start,
                    match.end(),
                    position=position,
                    anchor=anchor,
                )
            )
