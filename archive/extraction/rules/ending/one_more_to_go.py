"""Who is counted among those who go from a post, or do something while they have it.

Holm is the third commander of the fleet to lose his job.                 he lost it
The general was the first serving vice-chairman to fall.                  the same
Holm became the first sitting minister of defence to visit the island.    he has the post
"""

from __future__ import annotations

import re

from archive.extraction.parsing import verbs
from archive.extraction.rules.holding.copulas import say
from archive.extraction.rules.sense.meaning import modality_of, quote_start
from archive.extraction.scene import Scene
from archive.extraction.text.sought import sought
from archive.model import Aspect, Modality

_COUNTED = sought(
    r"\b(?P<verb>is|was|becomes|became)\s+(?:thus\s+|now\s+|also\s+|at\s+least\s+|only\s+)?(?:the|[A-Z]\w+[’']s)\s+"
    r"(?:first|second|third|fourth|fifth|sixth|seventh|only|latest|last|most\s+(?:senior|powerful|recent)|highest[-\s]rank(?:ing|ed)|youngest)\s+"
    r"(?P<now>(?:serving|sitting|incumbent|in-office)\s+)?"
)
_GOES = re.compile(
    r"(?:\s+(?:of|in|on|at|from)\s[^,.;]{3,60}?)?(?:\s+ever)?\s+to\s+(?:have\s+)?(?:(?P<goes>fall(?:en)?|go|gone|step(?:ped)?\s+down|resign(?:ed)?|"
    r"(?:lose|lost|quit|leave|left)\s+(?:his|her|the)\s+(?:job|post|position|seat|office)|"
    r"be(?:en)?\s+(?:sacked|fired|removed|dismissed|ousted|toppled|felled|brought\s+down|purged|unseated|relieved|replaced|forced\s+out))\b|(?P<does>[a-z]+))"
)


def one_more_to_go(scene: Scene) -> None:
    """Adds that he has lost the post, or by "serving" that he had it."""
    for match in _COUNTED.finditer(scene.text):
        # "first serving vice-chairman" may begin in words of the title itself
        post = next((p for p in scene.sentence.posts if p.start <= match.end() <= p.head), None)
        post = post or scene.post_after(match.end(), r"(?:\w+\s+)?")
        deed = _GOES.match(scene.text, post.end) if post is not None and not post.plural else None
        verb = scene.sentence.head_token(match.start("verb"), match.end("verb"))
        if post is None or deed is None or verb is None or (deed["does"] and not match["now"]):
            continue
        read = verbs.read_verb(verb)
        people = scene.subjects(verb)
        if len(people) != 1 or read.negated or any(c.person == people[0] and c.post is post for c in scene.found):
            continue
        post.definite = True
        position = scene.resolve(post, people[0])
        if position is None or any(c.person == people[0] and scene.position_of(c) == position for c in scene.found):
            continue
        modality = modality_of(scene, read)
        if deed["goes"] and modality is Modality.ASSERTED:
            start, end = quote_start(scene, verb), deed.end()
            scene.change(people[0], Aspect.ENDED, "one more to go", verb, start, end, position=position)
        elif deed["does"]:
            if match["verb"].startswith("bec"):  # then, and still
                scene.state(people[0], post, "copula", verb, match.start(), post.end)
            else:
                say(scene, read, people[0], post, "copula", post.start)
