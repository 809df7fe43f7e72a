"""Who gives up or loses a post: "gave up both posts", "lost his seat on the commission", "had the minister's post taken from her"."""

from __future__ import annotations

import re

from archive.extraction.context import OrganisationMention
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Verb
from archive.extraction.rules.ending.from_what import (
    end_of_post,
    post_of_body,
)
from archive.extraction.rules.sense.meaning import modality_of, quote_start
from archive.extraction.rules.whose.members import change_members
from archive.extraction.rules.whose.membership import has_members
from archive.extraction.rules.whose.seats import POST_WORDS, seats_of
from archive.extraction.scene import Scene
from archive.extraction.scene.right_before import all_before
from archive.model import Aspect, Modality

_GIVE_UP = re.compile(
    r"\s+(?:up\s+|over\s+|down\s+)?(?:the|his|her|their|that|this|both|all|these)\s+(?:\w+\s+)?(?P<posts>posts?|positions?|roles?|jobs?|offices?|duties|commands?(?!\s+of\b))\b|\s+(?:up|over)\s+(?:the\s+)?(?P<post>command|the\s+(?:reins|baton|helm))\b(?!\s+(?:of|to)\b)",
    re.I,
)
_RANK_OF = re.compile(r"\s+(?:the|his|her|their)\s+(?:rank|titles?|status|seat|place)(?=\s+(?:of|as)\b)")


def _seat_in(scene: Scene, at: int) -> OrganisationMention | None:
    """The body of "lost his Politburo seat", right after the verb."""
    own = re.match(r"\s+(?:up\s+)?(?:his|her|their|its)\s+(?:own\s+)?", scene.text[at:])
    body = next((m for m in scene.sentence.organisations if own and m.start == at + own.end()), None)
    return body if body and re.match(r"\s+(?:seat|place|spot|membership)\b", scene.text[body.end :]) else None


def gave_up(scene: Scene, verb: Verb) -> None:
    """ "who gave up both posts", "lost his post": what the article has given them, the last two where it says both."""
    token = verb.token
    at = token.idx + len(token)
    seat = re.match(
        r"\s+(?:up\s+)?(?:his|her|the|its)\s+(?:seat|place|membership)\s+(?:on|in|of)\s+(?:the\s+)?", scene.text[at:]
    )
    body = next((m for m in scene.sentence.organisations if seat and m.start == at + seat.end()), None)
    body = body or _seat_in(scene, at)
    if body is not None and has_members(scene, body.organisation):
        change_members(scene, scene.subjects(token), Aspect.ENDED, "loses seat", token, body, modality_of(scene, verb))
        return
    if post_of_body(scene, at) is not None and verb.lemma != "lose":
        end_of_post(scene, verb, scene.subjects(token), "gives up")
        return
    match = _GIVE_UP.match(scene.text[at:])
    if verb.lemma in ("give", "hand", "turn") and not re.match(r"\s+(?:up|over)\b", scene.text[at:]):
        return  # "was given the post", "handed her the job"
    ranked = _RANK_OF.match(scene.text, at) if match is None and verb.lemma == "lose" else None
    ends = at + match.end() if match is not None else ranked.end() if ranked is not None else None
    own = scene.post_after(ends, r"\s+(?:of|as)\s+(?:(?:the|a|an)\s+)?") if ends is not None else None
    if own is not None:
        own.definite = True
        modality = modality_of(scene, verb)
        for person, joined in ((person, post) for person in scene.subjects(token) for post in scene.joined_posts(own)):
            start = quote_start(scene, token)
            scene.change(person, Aspect.ENDED, "gives up", token, start, joined.end, post=joined, modality=modality)
        return
    if match is None:
        _titled(scene, verb)
        return
    if re.search(r"\b(?:latter|former|other|first|second)\b", match.group()):
        return
    if re.search(r"\bthat\s", match.group()) and (named := [c for c in scene.found if c.end <= token.idx]):
        # "who has led the Army since August, when Milley gave up that post": the one just spoken of
        for person in scene.subjects(token):
            scene.change(
                person,
                Aspect.ENDED,
                "gives up",
                token,
                quote_start(scene, token),
                at + match.end(),
                position=scene.position_of(named[-1]),
                modality=modality_of(scene, verb),
            )
        return
    each = all_before(scene.sentence, token) if "their" in match.group().split() else []
    for person in each or scene.subjects(token):
        told = [
            c
            for c in [*scene.before, *scene.found]
            if c.person == person
            and c.aspect is not Aspect.NOT_HOLDING
            and c.modality is Modality.ASSERTED
            and not (
                c.scene is scene
                and c.aspect in (Aspect.BEGAN, Aspect.HOLDS)
                and c.anchor is not None
                and token.i < c.anchor.i
            )
        ]
        positions = list(dict.fromkeys(p for c in reversed(told) if (p := scene.position_of(c)) is not None))
        for position in positions[: 2 if (match["posts"] or "").endswith("s") and not each else 1]:
            scene.change(
                person,
                Aspect.ENDED,
                "gives up",
                token,
                quote_start(scene, token),
                at + match.end(),
                position=position,
                modality=modality_of(scene, verb),
            )


def _titled(scene: Scene, verb: Verb) -> None:
    """ "Had the trade minister's post taken from her": of the title that names the post."""
    modality = modality_of(scene, verb)
    for noun in verbs.objects(verb.token) if modality is not Modality.HYPOTHETICAL and not verb.passive else ():
        for person in scene.subjects(verb.token) if noun.lemma_.lower() in POST_WORDS else ():
            for seat in seats_of(scene, noun, person, gained=False):
                if seat.post is not None:
                    start = quote_start(scene, verb.token)
                    scene.change(
                        person, Aspect.ENDED, "gives up", verb.token, start, seat.end, post=seat.post, modality=modality
                    )
