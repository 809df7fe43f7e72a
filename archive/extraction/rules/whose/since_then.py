"""First days told in passing: "his first visit since taking office in March", "since his appointment in October 2012".

The post is the one that the article has given whoever is meant; nothing is said where it has given him none.
"""

from __future__ import annotations

import re

from archive.extraction.parsing import verbs
from archive.extraction.scene import Scene
from archive.extraction.text.sought import sought
from archive.extraction.when import When
from archive.extraction.when.values import Kind
from archive.model import Aspect

_INTO = r"(?:office|power|command|charge|over|up\s+(?:the|his|her)\s+(?:post|job|position|role|appointment)|(?:the|his|her)\s+(?:post|job|position|role))"
_SINCE = sought(
    r"\bsince\s+(?:"
    r"(?P<whose>his|her)\s+(?P<noun>appointment|election|promotion|inauguration|confirmation)"
    rf"|(?P<doing>taking|assuming)\s+{_INTO}"
    r"|(?P<being>being)\s+(?:appointed|named|elected|sworn\s+in)"
    rf"|(?P<who>he|she)\s+(?P<took>took|assumed)\s+{_INTO}"
    r"|(?P<was>he|she)\s+was\s+(?:appointed|named|elected|sworn\s+in)"
    r")\s+(?P<rest>[^,.;:()]{0,25})",
    re.I,
)

_HIS = re.compile(r"\b(?:his|her)\b", re.I)


def since_then(scene: Scene) -> None:
    """Adds the beginnings that stand behind "since"."""
    if scene.sentence.doc is None or scene.article.topic is not None:
        return
    for match in _SINCE.finditer(scene.text):
        when = next((w for w in scene.sentence.whens if match.start("rest") <= w.start <= match.end("rest")), None)
        person = _meant(scene, match)
        if when is None or not _is_dated(scene, match, when) or person is None:
            continue
        position = scene.known_post(person)
        if position is None or any(
            c.person == person and c.aspect is Aspect.BEGAN and scene.position_of(c) == position for c in scene.found
        ):
            continue
        at = next(match.start(name) for name in ("noun", "doing", "being", "took", "was") if match[name])
        anchor = scene.sentence.head_token(at, at + 1)
        scene.change(person, Aspect.BEGAN, "since then", anchor, match.start(), when.end, position=position)


def _is_dated(scene: Scene, match: re.Match[str], when: When) -> bool:
    """Whether a day or stretch follows at once: not "since taking office as mayor in 2010"."""
    between = scene.text[match.start("rest") : when.start]
    return (
        when.kind is Kind.AT
        and when.bounds.closed
        and re.fullmatch(r"(?:in|on|at|last|early|late|\s)*", between) is not None
    )


def _meant(scene: Scene, match: re.Match[str]) -> int | None:
    """Whose beginning it is: the pronoun's, or that of whoever does what has been so since then."""
    own = next((name for name in ("whose", "who", "was") if match[name]), None)
    token = scene.sentence.head_token(match.start(own), match.end(own)) if own is not None else None
    if token is not None:
        found = scene.people_of(token, alone=True)
        return found[0] if len(found) == 1 else None
    since = scene.sentence.head_token(match.start(), match.start() + len("since"))
    verb = verbs.finite_verb(since) if since is not None else None
    found = scene.subjects(verb) if verb is not None else []
    if not found and (his := _HIS.search(scene.text, 0, match.start())) is not None:
        token = scene.sentence.head_token(his.start(), his.end())  # "It is his first visit since taking office"
        found = scene.people_of(token, alone=True)
    return found[0] if len(found) == 1 else None
