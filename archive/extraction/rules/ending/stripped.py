"""Who is stripped of a post: "of his seat on the commission", "of his status as a deputy", "of the defence portfolio"."""

from __future__ import annotations

import re

from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Verb
from archive.extraction.posts.offices import office_of_title
from archive.extraction.rules.ending.from_what import (
    OF_STANDING,
    behind_names,
    seat_on,
)
from archive.extraction.rules.sense.meaning import quote_start
from archive.extraction.rules.whose.seats import POST_WORDS, ministry_at
from archive.extraction.scene import Scene
from archive.model import Aspect, Modality


def stripped(scene: Scene, verb: Verb, people: list[int], modality: Modality) -> bool:
    """ "was stripped of his status as a deputy", "of his seat on the commission"."""
    end = verb.token.idx + len(verb.token)
    for noun in verbs.prepositional(verb.token, "of"):  # "stripped of the commander's job at the fleet"
        own = office_of_title(scene.sentence, noun.idx) if noun.lemma_.lower() in POST_WORDS else None
        if own is not None:
            start = quote_start(scene, verb.token)
            for person in people:
                scene.change(person, Aspect.ENDED, "removed", verb.token, start, own.end, post=own, modality=modality)
            return True
    of = [*verbs.prepositional(verb.token, "of")]
    of += [noun for named in verbs.objects(verb.token) for noun in verbs.prepositional(named, "of")]
    ministry = next((seat for noun in of if (seat := ministry_at(scene, noun)) is not None), None)
    if ministry is not None:  # "stripped of the defence portfolio"
        start = quote_start(scene, verb.token)
        for person in people:
            stop = ministry.end
            scene.change(person, Aspect.ENDED, "removed", verb.token, start, stop, post=ministry, modality=modality)
        return True
    behind = behind_names(scene, people, end)
    match = OF_STANDING.match(scene.text, end) or OF_STANDING.match(scene.text, behind)
    if match is None:
        return False
    post = scene.post_after(match.end(), r"\s+(?:as|of)\s+(?:(?:the|a|an)\s+)?")
    position = seat_on(scene, match.end(), r"\s+(?:on|in|of)\s+(?:the\s+)?") if post is None else None
    if post is None and position is None and re.search(r"posts?|position|portfolios?|duties|roles?", match.group()):
        # "was minister until Oli stripped him of the portfolio": of the post just named
        named = [c for c in scene.found if c.person in people and c.end <= verb.token.idx and c.post is not None]
        last = max(named, key=lambda c: c.end, default=None)
        position = scene.position_of(last) if last is not None and len(people) == 1 else None
    if post is None and position is None:
        return False
    start = quote_start(scene, verb.token)
    for person in people:
        for joined in scene.joined_posts(post) if post is not None else [None]:
            stop = joined.end if joined is not None else match.end()
            scene.change(
                person,
                Aspect.ENDED,
                "removed",
                verb.token,
                start,
                stop,
                post=joined,
                position=position,
                modality=modality,
            )
    return True
