"""A post or a body told first, and then who was found for it.

For commander of the fleet the party chose Li.      he began
For the navy Rono picked Admiral Ba.                 its head
As political commissar the force gets Ma.           he began
"""

from __future__ import annotations

import re

from archive.extraction.context import OrganisationMention
from archive.extraction.rules.beginning.to_head import to_head
from archive.extraction.rules.holding.headship import NOT_HEADED
from archive.extraction.scene import Scene
from archive.model import Aspect, Modality

_OPENS = re.compile(
    r"(?:^|(?<=[;:]\s)|(?<=,\sand\s))[“\"]?(?P<link>[Ff]or|[Aa]s)\s+(?:(?:the|its|his|her|their)\s+)?(?:(?:new|next)\s+)*"
)
_CHOSE = (
    r"(?:has\s+|have\s+|had\s+|will\s+|is\s+to\s+)?(?:also\s+|finally\s+|now\s+|instead\s+)?"
    r"(?P<verb>chose(?:n)?|chooses?|picks?|picked|names?|named|appoint(?:s|ed)?|select(?:s|ed)?|tapp?(?:s|ed)|nominate[sd]?|propose[sd]?|wants?|"
    r"settled\s+on|turn(?:s|ed)\s+to|went\s+with|brought\s+in|brings\s+in|recruited|hired)"
)
_GETS = r"(?:will\s+|has\s+|have\s+|had\s+)?(?:now\s+)?(?P<verb>gets?|got|gotten|has|have|will\s+have|had|takes|took)"
_WHO = r"(?:\s+(?:of|in|at)\s+[^,;.:]{2,40}?)?,?\s+(?:(?!who\b|which\b|that\b)[^,;.:\s]+\s+){1,6}?"
_END = re.compile(r"\s*(?:[,.;(]|$|and\b|who\b|from\b|in\b|on\b|last\b|to\b)")
_MEANT = ("nominat", "propos", "want")


def fronted_choice(scene: Scene) -> None:
    """Adds who was chosen for, or is got as, what the words before say."""
    for opens in _OPENS.finditer(scene.text):
        gets = opens["link"].lower() == "as"
        post = next((p for p in scene.sentence.posts if p.start <= opens.end() <= p.head and p.end > opens.end()), None)
        body = None if post is not None or gets else _body(scene, opens.end())
        end = post.end if post is not None else body.end if body is not None else -1
        link = re.compile(_WHO + (_GETS if gets else _CHOSE) + r"\s+").match(scene.text, end) if end > 0 else None
        named = scene.named_at(link.end()) if link is not None else None
        if link is None or named is None or (post is not None and scene.led(post) is not None):
            continue
        if any(end <= m.start < link.end() for m in scene.sentence.people) and gets:
            continue  # "As minister, Li has Ma to thank"
        if to_head(scene, named.end) is not None or scene.post_after(named.end, r"\s+as\s+(?:(?:the|its)\s+)?"):
            continue
        verb = link["verb"].lower()
        anchor = scene.sentence.head_token(link.start("verb"), link.end("verb"))
        if gets and verb in ("has", "have", "had") and _END.match(scene.text, named.end) is None:
            continue
        meant = verb.startswith(_MEANT) or re.search(r"\bwill\b|\bis to\b", link.group()) is not None
        modality = Modality.PROSPECTIVE if meant else Modality.ASSERTED
        if post is not None:
            post.definite = post.definite or not post.indefinite
            of = next((m for m in scene.sentence.organisations if end < m.start and m.end < link.start("verb")), None)
            bare = post.organisation is None and post.country is None and post.portfolio is None
            if of is not None and bare and scene.positions.has(scene.article, of.organisation, post.title):
                post.organisation, post.explicit, post.possessive_pronoun, post.position = (
                    of.organisation,
                    True,
                    False,
                    None,
                )
            scene.found = [c for c in scene.found if c.post is not post]
        position = scene.head_of(body) if body is not None else None
        if post is not None and verb in ("has", "have"):
            scene.state(named.person, post, "fronted choice", anchor, opens.start(), named.end)
            continue
        scene.change(
            named.person,
            Aspect.BEGAN,
            "fronted choice",
            anchor,
            opens.start(),
            named.end,
            post=post,
            position=position,
            modality=modality,
        )


def _body(scene: Scene, at: int) -> OrganisationMention | None:
    return next(
        (
            m
            for m in scene.sentence.organisations
            if m.start == at and scene.article.organisations[m.organisation].kind not in NOT_HEADED
        ),
        None,
    )
