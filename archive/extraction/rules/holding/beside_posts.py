"""What became of a post, told right behind it: "chief of staff, a post that he took up in 2011".

Li is chief of staff, a post he took up in 2011.      his time began
Li was chief of staff, a job he lost in 2011.         it ended
Li is chief of staff, to which he moved in 2014.      it began
He takes over from Li, chief of staff since 2019.     Li's began then
"""

from __future__ import annotations

import re

from archive.extraction.scene import Candidate, Scene
from archive.extraction.when.values import Kind
from archive.model import Aspect, Modality

_NOUN = r"(?:post|position|job|role|office|seat|appointment|assignment|command|dignity|function|portfolio)"
_WHICH = re.compile(
    rf"\s*[,–—-]+\s*(?:(?:a|an|the|both)\s+(?:[\w-]+\s+)?{_NOUN}s?\s+(?P<to>to\s+which\s+|into\s+which\s+)?(?:that\s+|which\s+)?|"
    rf"which\s+|(?P<bare>to\s+which\s+))(?:he|she)\s+(?:(?:had|has|only|first|himself|herself|formally|officially|finally|then|also)\s+)*"
)
_CAME = re.compile(
    r"(?:took\s+(?:up|over|on)|taken\s+(?:up|over|on)|took|taken|assumed|got|received|won|obtained|gained|inherited|accepted|secured|"
    r"landed|entered(?:\s+(?:up)?on)?|was\s+(?:given|handed|awarded|entrusted\s+with|assigned))\b"
)
_WILL_COME = re.compile(
    r"(?:will\s+(?:take|assume|get|receive)|is\s+(?:due\s+|set\s+|expected\s+)?to\s+(?:take|assume|get)|takes\s+up|assumes)\b"
)
_WENT = re.compile(
    r"(?:left|lost|quit|gave\s+up|given\s+up|relinquished|vacated|resigned(?:\s+from)?|surrendered|was\s+stripped\s+of|stepped\s+down\s+from)\b"
)
_MOVED = re.compile(
    r"(?:moved|rose|came|returned|switched|transferred|was\s+(?:appointed|named|promoted|elected|moved|transferred|raised|called|assigned|sent))\b"
)


def beside_posts(scene: Scene) -> None:
    """Adds what a clause right behind a post says of how it was come by or lost."""
    _since(scene)
    if not re.search(r"\b(?:he|she)\b", scene.text):
        return
    for told in list(scene.found):
        if told.person is None or told.post is None or told.modality is not Modality.ASSERTED:
            continue
        if told.aspect not in (Aspect.HOLDS, Aspect.HELD_BEFORE, Aspect.BEGAN):
            continue
        match = _WHICH.match(scene.text, _end(scene, told))
        said = _said(scene.text, match) if match is not None else None
        if said is not None:
            _add(scene, told, *said)


def _since(scene: Scene) -> None:
    """ "He takes over from Li, commander since 2019": the bare title is that of the post which passes on."""
    gone = [c for c in scene.found if c.aspect is Aspect.ENDED and c.modality is Modality.ASSERTED]
    for told in gone if any(w.kind is Kind.SINCE for w in scene.sentence.whens) else ():
        position = scene.position_of(told)
        mention = next((m for m in reversed(scene.sentence.people) if m.person == told.person), None)
        if position is None or mention is None:
            continue
        post = scene.post_after(mention.end, r",\s+(?:the\s+|its\s+)?")
        entry = scene.article.positions[position]
        if post is None or post.organisation is not None or post.title not in (entry.title, *entry.forms):
            continue
        apposed = next((c for c in scene.found if c.person == told.person and c.post is post and c.title), None)
        if apposed is not None:
            known = scene.position_of(apposed)
            apposed.position = position if known is None else known
            continue
        post.position, post.definite = position, True
        anchor = scene.sentence.head_token(mention.start, mention.end)
        scene.state(mention.person, post, "apposition", anchor, mention.start, post.end, title=True)


def _end(scene: Scene, told: Candidate) -> int:
    """Where the words for a post end, with the time behind it: "was named chief in 2011, a post that ..."."""
    post = told.post
    assert post is not None
    behind = (
        w.end for w in scene.sentence.whens if re.fullmatch(r"\s+(?:in\s+|on\s+)?", scene.text[post.end : w.start])
    )
    return next(behind, post.end)


def _said(text: str, match: re.Match[str]) -> tuple[Aspect, Modality, int, int] | None:
    at = match.end()
    if match["to"] or match["bare"]:
        moved = _MOVED.match(text, at)
        return (Aspect.BEGAN, Modality.ASSERTED, at, moved.end()) if moved is not None else None
    for pattern, aspect, modality in (
        (_CAME, Aspect.BEGAN, Modality.ASSERTED),
        (_WILL_COME, Aspect.BEGAN, Modality.PROSPECTIVE),
        (_WENT, Aspect.ENDED, Modality.ASSERTED),
    ):
        if (verb := pattern.match(text, at)) is not None:
            return aspect, modality, at, verb.end()
    return None


def _add(scene: Scene, told: Candidate, aspect: Aspect, modality: Modality, start: int, end: int) -> None:
    position = scene.position_of(told)
    if told.person is None or position is None:
        return
    if aspect is Aspect.BEGAN and told.aspect is Aspect.BEGAN and told.anchor is not None:
        return  # "was named chief, a post that he took up in May": told already
    if any(
        c.person == told.person and c.aspect is aspect and c.modality is modality and scene.position_of(c) == position
        for c in scene.found
    ):
        return
    dated = any(w.start >= start and w.kind is not Kind.UNTIL and w.start - end < 60 for w in scene.sentence.whens)
    if aspect is Aspect.BEGAN and modality is Modality.ASSERTED and not dated:
        return  # that he came to it once, the title says
    anchor = scene.sentence.head_token(start, end)
    rule = "takes office" if aspect is Aspect.BEGAN else "leaves"
    scene.change(told.person, aspect, rule, anchor, told.start, end, position=position, modality=modality)
    if modality is Modality.PROSPECTIVE and told.aspect is Aspect.HOLDS:
        scene.found.remove(told)  # "is commander, a post he will take up in June"
