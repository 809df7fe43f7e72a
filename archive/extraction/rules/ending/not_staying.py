"""Who does not stay: "will not stay on as minister", "learnt that she was not to stay as minister", "whose contract was cancelled"."""

from __future__ import annotations

import re

from archive.extraction.parsing import verbs
from archive.extraction.rules.sense.meaning import modality_of, quote_start
from archive.extraction.rules.whose.lost_posts import own_post
from archive.extraction.scene import Scene
from archive.extraction.text.sought import sought
from archive.model import Aspect, Modality

_NOT_ON = re.compile(
    r"\b(?P<aux>will|would|is|are|was|were|has|have)(?:\s+(?:not|no longer)|n[’']t|\s+not\s+been)\s+(?:be\s+|been\s+)?"
    r"(?P<verb>stay(?:ing)?|continu(?:e|ing)|remain(?:ing)?|kept|retained|re-?appointed|re-?elected|re-?nominated|carry(?:ing)?)(?:\s+on)?\s+(?:as|in (?:the|his|her) (?:post|job|role) (?:of|as))\s+(?:the\s+|its\s+)?$"
)
_CONTRACT = re.compile(
    r"[’']s?\s+(?:\w+\s+)?(?:contract|appointment|tenure|mandate)\s+(?:as\s[^,.;]{3,60}\s)?(?P<verb>(?:was|has been|is|were|had been)\s+(?:\w+ly\s+)?"
    r"(?:cancelled|canceled|terminated|revoked|annulled|rescinded|cut short|withdrawn))\b"
)
_UNMAKES = sought(
    r"\b(?P<verb>terminat\w+|revok\w+|rescind\w*|cancel\w*|annul\w*|nullif\w+|invalidat\w+)\s+the\s+(?:\w+\s+)?appointment\s+of\s+"
)
_AS = r"(?:\s*[(（][^()（）]{1,30}[)）])?\s+as\s+(?:(?:the|its|a|an)\s+)?"
_TOLD = re.compile(r"\b(?:was|were|has been|had been|been) (?:told|informed|notified)\b")
_REACH = 90  # characters before a title


def not_staying(scene: Scene) -> None:
    """Adds the ends of those who do not stay."""
    _contracts(scene)
    _unmade(scene)
    if "n’t" not in scene.text and "n't" not in scene.text and " not " not in scene.text and "longer" not in scene.text:
        return
    _staying(scene)


def _contracts(scene: Scene) -> None:
    """ "The contract of", "Li's appointment was revoked": the post that a title beside the name or the article gives him."""
    if not re.search(r"\b(?:contract|appointment|tenure|mandate)\b", scene.text):
        return
    for mention in scene.sentence.people:
        found = _CONTRACT.match(scene.text, mention.end)
        position = own_post(scene, mention.person) if found is not None else None
        if found is None or position is None:
            continue
        verb = scene.sentence.head_token(*found.span("verb"))
        scene.change(mention.person, Aspect.ENDED, "does not stay", verb, mention.start, found.end(), position=position)


def _unmade(scene: Scene) -> None:
    """ "The president terminated the appointment of Li as director": he has been that."""
    found = _UNMAKES.search(scene.text)
    verb = scene.sentence.head_token(*found.span("verb")) if found is not None else None
    mention = scene.named_at(found.end()) if found is not None else None
    titled = scene.sentence.post_at(found.end()) if found is not None and mention is None else None
    mention = scene.led(titled) if titled is not None else mention
    if found is None or verb is None or mention is None:
        return
    reading = verbs.read_verb(verb)
    if reading.negated or reading.modal or modality_of(scene, reading) is not Modality.ASSERTED:
        return
    post = scene.post_after(mention.end, _AS) or titled
    position = own_post(scene, mention.person) if post is None else None
    if post is not None or position is not None:
        end = post.end if post is not None else mention.end
        scene.change(
            mention.person,
            Aspect.ENDED,
            "does not stay",
            verb,
            found.start(),
            end,
            post=post,
            position=position,
        )


def _staying(scene: Scene) -> None:
    for post in scene.sentence.posts:
        low = max(0, post.start - _REACH)
        found = _NOT_ON.search(scene.text[low : post.start])
        if found is None or scene.led(post) is not None:
            continue
        verb = scene.sentence.head_token(low + found.start("verb"), low + found.end("verb"))
        people = scene.subjects(verb) if verb is not None else []
        told = _TOLD.search(scene.text, 0, low + found.start()) is not None
        done = told or (found["aux"] in ("was", "were", "has", "have") and not found["verb"].endswith("ing"))
        post.definite = post.definite or not post.indefinite
        for person in people:
            scene.found = [c for c in scene.found if not (c.person == person and c.post is post)]
            scene.change(
                person,
                Aspect.ENDED,
                "does not stay",
                verb,
                quote_start(scene, verb) if verb is not None else post.start,
                post.end,
                post=post,
                modality=Modality.ASSERTED if done else Modality.PROSPECTIVE,
            )
