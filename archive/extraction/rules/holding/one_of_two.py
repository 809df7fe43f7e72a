"""Which of several holders of a post somebody is: "the senior of its two vice-chairmen".

Holm is the senior of the commission's two vice-chairmen.             a vice chairman
Holm moves up to be the first of the two deputy commanders.           he has become one
What stands beside a name, "Holm, the senior of its two deputy chiefs", `of_the_several` reads.
"""

from __future__ import annotations

import re

from archive.extraction.context import PostMention
from archive.extraction.parsing import verbs
from archive.extraction.rules.holding.copulas import say
from archive.extraction.rules.sense.meaning import modality_of, quote_start
from archive.extraction.scene import Scene
from archive.extraction.text.sought import sought
from archive.model import Aspect

_WHICH = sought(
    r"\b(?:the|its)\s+(?:more\s+|most\s+)?(?:senior|junior|elder|older|oldest|younger|youngest|first|second|higher|lower|higher-ranking|lower-ranking)\s+"
    r"(?:one\s+)?of\s+(?:the\s+|its\s+)?(?:[\w’' ]{3,50}?[’']s?\s+)?(?:two|three|four)\s+"
)
_BEFORE = re.compile(r"\b(?P<verb>is|was|be|become|becomes|became|remains|remained)\s+(?:now\s+|still\s+|as\s+)?$")
_RISES = frozenset("move rise step climb advance go come be".split())


def one_of_two(scene: Scene) -> None:
    """Adds the post for whoever is said to be this or that one of those who have it."""
    for match in _WHICH.finditer(scene.text):
        post = next(
            (p for p in scene.sentence.posts if p.plural and match.start() < p.head and p.start <= match.end() + 1),
            None,
        )
        if post is None or match.end() > post.head_end:
            continue
        own = _single(post)
        link = _BEFORE.search(scene.text, 0, match.start())
        verb = scene.sentence.head_token(link.start("verb"), link.end("verb")) if link is not None else None
        if link is None or verb is None:
            continue
        rises = verb.tag_ == "VB" and verb.head.lemma_ in _RISES and verb.dep_ in ("xcomp", "advcl")
        read = verbs.read_verb(verb.head if rises else verb)
        people = scene.subjects(verb.head if rises else verb)
        if len(people) != 1 or read.negated:
            continue
        if rises or link["verb"].startswith("bec"):
            how, start = modality_of(scene, read), quote_start(scene, verb)
            scene.change(people[0], Aspect.BEGAN, "become", verb, start, post.end, post=own, modality=how)
        else:
            say(scene, read, people[0], own, "one of several", verb.idx)
        post.position = scene.resolve(own, people[0])  # told: `of_the_several` has no more to say


def _single(post: PostMention) -> PostMention:
    """The same post of one of its holders."""
    return PostMention(
        post.start,
        post.end,
        post.head,
        post.head_end,
        post.title,
        organisation=post.organisation,
        outer=post.outer,
        country=post.country,
        portfolio=post.portfolio,
        definite=True,
        explicit=post.explicit,
    )
