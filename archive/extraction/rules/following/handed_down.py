"""Words by which the post just told of comes from one man to the next, who is named nowhere else.

Command passed to him from Wu.             Wu has it no longer
Ma inherits the job from Wu.               the same
Wu handed over to her at a ceremony.       the same
He was preceded by Wu.                     Wu had it before
The post had belonged to Wu since 2019.    Wu came into it then
The director until now was Wu.             Wu had it before
Wu's term ended in March.                  and so did his time in it
"""

from __future__ import annotations

import re

from archive.extraction.context import PersonMention
from archive.extraction.lexicon import BEHIND_NAME
from archive.extraction.parsing import verbs
from archive.extraction.rules.sense.meaning import modality_of
from archive.extraction.scene import OF_MANY, Scene
from archive.extraction.text.sought import sought
from archive.model import Aspect, Modality

_NEAR = 2  # sentences
_HAS = (Aspect.BEGAN, Aspect.HOLDS)
_HAD = (*_HAS, Aspect.HELD_BEFORE)
_SINCE_WHEN = re.compile(r"\bsince\b")
_WORDS = re.compile(
    r"\b(?:from|preceded|shoes|belonged|hand(?:s|ed)?|pass(?:es|ed)|until|till|term|tenure|mandate|stint|spell|time)\b"
)
_WHO = r"(?:him|her|[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,3})"
_OFFICE = r"(?:post|job|position|role|command|seat|office|chair|reins|baton|mantle)"
_FROM = sought(
    rf"\b(?:(?:[Cc]ommand|[Cc]ontrol|[Ll]eadership|(?:[Tt]he|[Tt]hat|[Tt]his)\s+{_OFFICE})\s+(?:has\s+|had\s+|was\s+)?"
    rf"(?P<passed>pass(?:es|ed)|c(?:omes|ame)|goes|went|moved|handed)(?:\s+down|\s+on)?\s+to\s+{_WHO}\s+from|"
    rf"(?P<inherit>inherit(?:s|ed|ing)|receiv(?:es|ed)|took|takes)\s+(?:the|this|that)\s+{_OFFICE}\s+from|"
    rf"(?P<shoes>step(?:s|ped|ping)|slip(?:s|ped)|fill(?:s|ed|ing))\s+(?:into\s+)?the\s+(?:\w+\s+)?shoes\s+of)\s+"
)
_PRECEDED = re.compile(
    rf"\b(?:was|is|were|had\s+been)\s+(?P<verb>preceded)\s+(?:in\s+(?:the|that|this|his|her)\s+{_OFFICE}\s+)?by\s+"
)
_BELONGED = re.compile(
    rf"\b(?:[Tt]he|[Tt]hat|[Tt]his)\s+{_OFFICE}\s+(?:had\s+)?(?:until\s+(?:now|then)\s+|previously\s+|long\s+)?(?P<verb>belonged)\s+to\s+"
)
_SINCE = re.compile(rf"{BEHIND_NAME},?\s+(?:since|from)\b")
_WHO_WAS = r"(?:,\s+who\s[^,;.]{3,90},)?"
_HANDED = re.compile(
    rf"{BEHIND_NAME}{_WHO_WAS}\s+(?:has\s+|had\s+|is\s+to\s+|will\s+|formally\s+|then\s+)?(?P<verb>hands?|handed|pass|passed|passes)\s+"
    rf"(?:over|on|command|the\s+(?:reins|baton|command))\s+(?:over\s+)?to\s+(?={_WHO}\b(?!\s+as\b))"
)
_TERM = re.compile(
    rf"{BEHIND_NAME}[’']s?\s+(?:own\s+)?(?:\w+-year\s+)?(?:term|tenure|mandate|stint|spell|time)\s+(?:there\s+|in\s+(?:the|that)\s+{_OFFICE}\s+)?"
    r"(?:had\s+|has\s+)?(?P<verb>ended|expired|finished|ran\s+out|run\s+out|c(?:ame|ome)\s+to\s+an\s+end)\b"
)
_UNTIL_NOW = re.compile(
    r"\s+(?:until|till)\s+(?:now|then|recently|yesterday|this\s+week)\s+(?P<verb>was|has\s+been|had\s+been)\s+"
)


def handed_down(scene: Scene) -> None:
    """Adds what such words say of him from whom the post comes."""
    if _WORDS.search(scene.text) is None:
        return
    _before_names(scene)
    _until_now(scene)
    for mention in scene.sentence.people:
        behind = _HANDED.match(scene.text, mention.end)
        if behind is not None and _from_own_post(scene, mention, behind):
            continue
        if behind is None and scene.known_post(mention.person) is None:
            behind = _TERM.match(scene.text, mention.end)
        if behind is not None:
            _add(scene, mention, Aspect.ENDED, behind, "verb", behind.end())


def _from_own_post(scene: Scene, giver: PersonMention, match: re.Match[str]) -> bool:
    """ "Wu, who had led the navy since 2019, hands over to Ma": of the one post that the words on the giver tell of."""
    had = _HAD if _SINCE_WHEN.search(match.group()) else _HAS
    held = {scene.position_of(c) for c in scene.found if c.person == giver.person and c.aspect in had} - {None}
    token = scene.sentence.head_token(*match.span("verb"))
    if (
        len(held) != 1
        or token is None
        or any(c.person == giver.person and c.aspect is Aspect.ENDED for c in scene.found)
    ):
        return False
    modality = modality_of(scene, verbs.read_verb(token))
    if modality in (Modality.HYPOTHETICAL, Modality.DENIED):
        return False
    taker = scene.named_at(match.end())
    for mention, aspect in ((giver, Aspect.ENDED), (taker, Aspect.BEGAN)):
        if mention is None or (mention is taker and any(c.person == taker.person for c in scene.found)):
            continue
        start, end = giver.start, max(mention.end, match.end())
        scene.change(
            mention.person, aspect, "handed down", token, start, end, position=held.copy().pop(), modality=modality
        )
    return True


def _before_names(scene: Scene) -> None:
    for pattern in (_FROM, _PRECEDED, _BELONGED):
        for match in pattern.finditer(scene.text):
            named = scene.named_at(match.end())
            if named is None:
                continue
            group = next(name for name, text in match.groupdict().items() if text)
            aspect = Aspect.ENDED if pattern is _FROM else Aspect.HELD_BEFORE
            if pattern is _BELONGED and _SINCE.match(scene.text, named.end):
                aspect = Aspect.BEGAN
            _add(scene, named, aspect, match, group, named.end)


def _until_now(scene: Scene) -> None:
    """ "The director until now was Wu": the title is of the post that has changed hands."""
    for post in scene.sentence.posts:
        match = _UNTIL_NOW.match(scene.text, post.end) if post.definite and not post.plural else None
        named = scene.named_at(match.end()) if match is not None else None
        if match is None or named is None or scene.led(post) is not None:
            continue
        post.former = True
        anchor = scene.sentence.head_token(*match.span("verb"))
        scene.state(named.person, post, "handed down", anchor, post.start, named.end, aspect=Aspect.HELD_BEFORE)


def _add(scene: Scene, mention: PersonMention, aspect: Aspect, match: re.Match[str], group: str, end: int) -> None:
    if any(c.person == mention.person and c.aspect in (Aspect.ENDED, Aspect.HELD_BEFORE) for c in scene.found):
        return
    position = _just_filled(scene, mention.person)
    if position is None:
        return
    anchor = scene.sentence.head_token(*match.span(group))
    start = min(match.start(), mention.start)
    scene.change(mention.person, aspect, "handed down", anchor, start, end, position=position)


def _just_filled(scene: Scene, person: int) -> int | None:
    """The post into which this sentence or the two before it bring somebody else, where it is one alone."""
    told = [c for c in (*scene.before, *scene.found) if scene.sentence.index - c.scene.sentence.index <= _NEAR]
    others = [c for c in told if c.person not in (None, person) and c.modality is Modality.ASSERTED]
    for aspects in ((Aspect.BEGAN,), (Aspect.HOLDS,)):
        filled = {scene.position_of(c) for c in others if c.aspect in aspects} - {None}
        single = [p for p in filled if p is not None and scene.article.positions[p].title not in OF_MANY]
        if filled:
            return single[0] if len(single) == 1 else None
    return None
