"""Who is in and who is out: "In comes Li as minister, out goes Ma", "Ma is out and Li is in as minister".

The one who goes has the post that a title beside the name gives him, or the one that the other gets.
"""

from __future__ import annotations

import re

from archive.extraction.context import PersonMention, PostMention
from archive.extraction.lexicon import BEHIND_NAME
from archive.extraction.scene import Scene
from archive.model import Aspect, Modality

_FIRST = re.compile(
    r"(?:^|(?<=[,;:–—]\s)|(?<=\band\s))(?P<way>[Ii]n|[Oo]ut)\s+(?:comes?|came|has\s+come|goes|go|went|has\s+gone|is|are)\s+"
)
_LAST = re.compile(
    rf"{BEHIND_NAME}\s+(?:(?:is|was|are|has\s+been)\s+(?:now\s+)?(?P<way>in|out)(?=\s+as\b|\s+and\b|\s*[,;.])|(?P<bare>in|out)(?=\s+as\b|\s*(?:[.;]|$)))"
)
_AND = re.compile(r"\b(?:and|while|with)\s+$|[,;]\s+$")
# "Out as minister is Li; in is Wang"
_AS_WHAT = re.compile(r"(?:^|(?<=[,;:–—]\s)|(?<=\band\s))(?P<way>[Ii]n|[Oo]ut)\s+as\s+(?:the\s+)?")
_IS = re.compile(r"\s+(?:is|are|was|goes|went|comes|came)\s+")
_AS = r"(?:,\s+[^,;.]{3,60},)?\s+as\s+(?:(?:its|the|their|new)\s+)*"
_BARE_AS = r"\s+as\s+(?:(?:its|the|their|new)\s+)*"


def in_and_out(scene: Scene) -> None:
    """Adds the beginning of the one and the end of the other."""
    text = scene.text
    if not re.search(r"\b[Ii]n\b", text) or not scene.sentence.people:
        return
    found: list[tuple[PersonMention, bool, int]] = []
    fronted = _as_what(scene)
    for match in _FIRST.finditer(text):
        named = scene.named_at(match.end())
        if named is not None:
            found.append((named, match["way"].lower() == "in", named.end))
    for mention in scene.sentence.people:
        match_ = _LAST.match(text, mention.end)
        if match_ is not None and (match_["way"] or _bare(scene, mention)):
            found.append((mention, (match_["way"] or match_["bare"]) == "in", match_.end()))
    position = None
    if fronted is not None:
        mention, comes, told = fronted
        position = scene.resolve(told, mention.person)
        scene.found = [c for c in scene.found if c.post is not told]
        for other, way, end in [(mention, comes, mention.end), *found]:
            if position is not None and (other is mention or way is not comes):
                anchor = scene.sentence.head_token(other.start, other.end)
                aspect = Aspect.BEGAN if way else Aspect.ENDED
                start, end = min(told.start, other.start), max(end, told.end)
                scene.change(other.person, aspect, "in and out", anchor, start, end, position=position)
        return
    for mention, comes, at in found:
        post = scene.post_after(at, _AS if at == mention.end else _BARE_AS) if comes else None
        if post is None or scene.led(post) is not None:
            continue
        post.definite = post.definite or not post.indefinite
        anchor = scene.sentence.head_token(mention.start, mention.end)
        scene.found = [c for c in scene.found if c.post is not post]
        start = mention.start
        scene.change(mention.person, Aspect.BEGAN, "in and out", anchor, start, post.end, post=post)
        position = scene.resolve(post, mention.person)
    _come_for(scene, [m for m, comes, _ in found if comes], [m.person for m, comes, _ in found if not comes])
    for mention, comes, at in found:
        if comes or not any(other for _, other, _ in found):
            continue
        own = [c for c in scene.found if c.person == mention.person and c.aspect is Aspect.HOLDS and c.title]
        there = scene.position_of(own[0]) if own else position
        if there is not None and not any(c.person == mention.person and c.aspect is Aspect.ENDED for c in scene.found):
            anchor = scene.sentence.head_token(mention.start, mention.end)
            end, how = max(at, mention.end), Modality.ASSERTED
            scene.change(
                mention.person, Aspect.ENDED, "in and out", anchor, mention.start, end, position=there, modality=how
            )


def _come_for(scene: Scene, come: list[PersonMention], gone: list[int]) -> None:
    """ "Ma is out as minister; Li is in": the post is named with the one who goes."""
    left = [c for c in scene.found if c.person in gone and c.aspect is Aspect.ENDED]
    if len(come) != 1 or len({scene.position_of(c) for c in left}) != 1:
        return
    mention, position, how = come[0], scene.position_of(left[-1]), left[-1].modality
    if position is None or any(c.person == mention.person and c.aspect is Aspect.BEGAN for c in scene.found):
        return
    anchor, start = scene.sentence.head_token(mention.start, mention.end), min(left[-1].start, mention.start)
    end = max(left[-1].end, mention.end)
    scene.change(mention.person, Aspect.BEGAN, "in and out", anchor, start, end, position=position, modality=how)


def _bare(scene: Scene, mention: PersonMention) -> bool:
    """Whether a name opens a clause that leaves its verb out: "Li was out and Wang in as minister"."""
    start = next((low for low, high in scene.sentence.ranks if 0 <= mention.start - high <= 1), mention.start)
    return _AND.search(scene.text, max(0, start - 12), start) is not None


def _as_what(scene: Scene) -> tuple[PersonMention, bool, PostMention] | None:
    """ "Out as minister is Li": who, whether he comes, and the post."""
    for match in _AS_WHAT.finditer(scene.text):
        post = next((p for p in scene.sentence.posts if p.start <= match.end() <= p.head), None)
        verb = _IS.match(scene.text, post.end) if post is not None else None
        named = scene.named_at(verb.end()) if verb is not None else None
        if named is not None and post is not None:
            post.definite = post.definite or not post.indefinite
            return named, match["way"].lower() == "in", post
    return None
