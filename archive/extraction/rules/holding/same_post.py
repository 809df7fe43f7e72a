"""The title last spoken of, of another body: "Zheng, now doing the same job in the eastern command"."""

from __future__ import annotations

import re

from archive.extraction.context import PostMention
from archive.extraction.parsing import verbs
from archive.extraction.rules.holding.same_there import AFTER
from archive.extraction.scene import Scene
from archive.extraction.text.sought import sought
from archive.model import Aspect

_SAME = sought(
    r"\b(?P<verb>doing|does|did|in|has|having|had|holds|holding|held|fills|filled|served\s+in|took(?:\s+(?:up|over))?|assumed|to|into)\s+"
    r"(?:the\s+(?:same|like|equal|equivalent|corresponding)|(?P<that>that)|a\s+(?:like|similar|comparable))\s+(?:rank\s+of\s+)?(?:job|post|position|role|title|capacity|duty|duties|function|functions|office|work|command)\s+"
    r"(?:in|at|with|of|for)\s+(?:the\s+)?"
)
# "Ma, political commissar of the army; Li, the same at the navy"
_THE_SAME = sought(r"(?P<verb>,)\s+(?:then\s+|now\s+)?the\s+same\s+(?:at|in|of|for|with)\s+(?:the\s+)?")
_TAKEN = frozenset(("took", "assumed", "to", "into"))


def same_post(scene: Scene) -> None:
    """ "Zheng, now doing the same job in the eastern command": the title last spoken of, of that body."""
    for match in (*_SAME.finditer(scene.text), *_THE_SAME.finditer(scene.text)):
        beside = match.re is _THE_SAME.compiled
        if beside and not any(m.end == match.start() for m in scene.sentence.people):
            continue
        body = next((m for m in scene.sentence.organisations if m.start == match.end()), None)
        if body is None or any(c.rule == "same post" and c.end == body.end for c in scene.found):
            continue
        word = match["verb"].lower()
        anchor = scene.sentence.head_token(match.start("verb"), match.end("verb"))
        verb = verbs.governing_verb(anchor) if anchor is not None and word in ("to", "into") else anchor
        people = scene.subjects(verb) if verb is not None and verb.pos_ == "VERB" else []
        named = [m for m in scene.sentence.people if m.end <= match.start()]
        people = people or [m.person for m in named[-1:]]
        if not beside and match["that"] and len(people) == 1:
            # "Qin, commissar of the army, and Yuan, who held that post in the navy": of another body than the post itself
            own = [c for c in scene.found if c.person == people[0] and c.rule == "holds the post"]
            bodies = {scene.article.positions[p].organisation for c in own if (p := scene.position_of(c)) is not None}
            if body.organisation in bodies:
                continue
            scene.found = [c for c in scene.found if c not in own]
        title = _title_spoken_of(scene, people[0], match.start()) if len(people) == 1 else None
        if title is None:
            continue
        position = scene.positions.of(scene.article, body.organisation, title)
        start = named[-1].start if named else match.start()
        if word.split()[0] in _TAKEN or (word in ("had", "held") and AFTER.search(scene.text, 0, match.start())):
            scene.change(people[0], Aspect.BEGAN, "same post", verb, start, body.end, position=position)
            continue
        post = PostMention(match.start(), body.end, match.start(), body.end, title, position=position)
        over = word in ("held", "had", "did", "filled", "served in") or re.search(
            r"\b(?:previously|formerly|once|earlier|had|was)\s+(?:been\s+)?$", scene.text[: match.start()]
        )
        aspect = Aspect.HELD_BEFORE if over else Aspect.HOLDS
        if word == "in" and scene.found and scene.found[-1].aspect is Aspect.HELD_BEFORE:
            aspect = Aspect.HELD_BEFORE  # "Yu served as chief of the fleet, and Fan in a like role in the region"
        scene.state(people[0], post, "same post", anchor, start, body.end, aspect=aspect, title=True)


def _title_spoken_of(scene: Scene, person: int, at: int) -> str | None:
    """The title of the post last spoken of before `at`, of others where the sentence has given the person none himself."""
    near = [c for c in (*scene.before, *scene.found) if scene.sentence.index - c.scene.sentence.index <= 2]
    told = [c for c in near if c.person is not None and scene.position_of(c) is not None]
    if any(c.person == person and c.scene is scene for c in told):
        return None  # two posts of his in one sentence: which of the two is meant, nothing says
    if any(m.person == person for m in scene.sentence.people):
        told = [c for c in told if c.person != person] or told
    before = [c for c in told if c.scene is not scene or (c.post.start if c.post is not None else c.start) < at] or told
    # The rules find posts in an order of their own: "the commissar of the fleet, Li, who is the same in the corps, and
    # Wang, its commander".
    last = max(
        before, key=lambda c: (c.scene.sentence.index, c.post.start if c.post is not None else c.start), default=None
    )
    return scene.article.positions[last.position or 0].title if last is not None else None
