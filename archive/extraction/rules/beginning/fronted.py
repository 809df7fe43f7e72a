"""Beginnings and ends whose verb opens the sentence, with the name after it.

Appointed commander of the navy in 2020, Li oversaw the reform.       the name behind the comma
Named as commander was Li.  Taking over as commander is Li.            the name behind the copula
Also removed as commander was Li.                                      an end
"""

from __future__ import annotations

import re

from archive.extraction.context import PostMention
from archive.extraction.scene import Scene
from archive.extraction.text.sought import sought
from archive.model import Aspect, Modality

_OPENS = sought(
    r"(?:^|(?<=[;:–—] )|(?<=\n))[“\"]?(?:(?:First|Only|Newly|Just|Also|Recently|Then|Formally|Officially)\s+)?"
    r"(?P<verb>appointed|named|elected|re-?elected|promoted|elevated|made|chosen|picked|selected|installed|sworn in|designated|"
    r"inaugurated|confirmed|assigned|transferred|taking over|lifted|brought in|brought back|drafted in|parachuted in|propelled|catapulted|voted in|moved up|stepping in|coming in|stepping up|taking charge|taking command)\b"
    r"(?P<link>\s+(?:(?:(?:on|in|last|this|earlier|late|early)\b[^,.;]{2,25}?|only|just|unanimously|formally)\s+)?"
    r"(?:(?:to the (?:post|position|job|role|office|rank) of|in the (?:post|position|job|role) of|to be|to become|as|to)\s+)?(?:(?:the|a|an|its|his|her|new)\s+)*)",
    re.I,
)
_OUT = sought(
    r"(?:^|(?<=[;:–—] )|(?<=\n))(?:Also\s+)?(?P<verb>removed|sacked|dismissed|fired|ousted|dropped|relieved|suspended|stripped)"
    r"(?P<link>\s+(?:of\s+(?:his|her|the)\s+(?:post|position|job|title|seat|duties|office)\s+)?(?:as|of)\s+(?:(?:the|an?|its|his|her)\s+)?)",
    re.I,
)
_COPULA = re.compile(
    r"(?:\s+(?:on|in|last|this)\b[^,.;]{2,30}?)?\s+(?P<verb>is|are|was|were|will be|has been)\s+(?:the\s+)?"
)
_PRONOUN = re.compile(r"[^,.;]{0,40},\s+(?P<who>he|she)\b")


def fronted(scene: Scene) -> None:
    """Adds who comes into the post that the opening verb names."""
    for match in _OPENS.finditer(scene.text):
        post = scene.post_after(match.start("link"), re.escape(match["link"]))
        if post is None or scene.led(post) is not None:
            continue
        found = _behind_copula(scene, post) or _behind_comma(scene, post) or _pronoun_behind(scene, post)
        if found is None:
            continue
        person, modality = found
        _no_copula(scene, post)
        if any(c.person == person and c.aspect is Aspect.BEGAN and c.post is post for c in scene.found):
            continue
        post.definite = post.definite or not post.indefinite
        anchor = scene.sentence.head_token(match.start("verb"), match.end("verb"))
        for joined in scene.joined_posts(post):
            scene.change(
                person,
                Aspect.BEGAN,
                "fronted",
                anchor,
                match.start("verb"),
                joined.end,
                post=joined,
                modality=modality,
            )


def fronted_end(scene: Scene) -> None:
    """Adds who is out of the post that the opening verb names."""
    for match in _OUT.finditer(scene.text):
        post = scene.post_after(match.start("link"), re.escape(match["link"]))
        found = _behind_copula(scene, post) if post is not None and scene.led(post) is None else None
        if post is None or found is None:
            continue
        person, modality = found
        _no_copula(scene, post)
        post.definite = post.definite or not post.indefinite
        anchor = scene.sentence.head_token(match.start("verb"), match.end("verb"))
        scene.change(
            person, Aspect.ENDED, "removed", anchor, match.start("verb"), post.end, post=post, modality=modality
        )


def _no_copula(scene: Scene, post: PostMention) -> None:
    """Takes back that "was" says what somebody was: it belongs to the verb that opens the sentence."""
    scene.found = [c for c in scene.found if c.post is not post or c.rule != "inverted copula"]


def _behind_copula(scene: Scene, post: PostMention) -> tuple[int, Modality] | None:
    copula = _COPULA.match(scene.text, post.end)
    named = next(
        (
            m
            for m in scene.sentence.people
            if copula and m.start >= copula.end() and scene.only_ranks(copula.end(), m.start)
        ),
        None,
    )
    if copula is None or named is None:
        return None
    return named.person, Modality.PROSPECTIVE if copula["verb"] == "will be" else Modality.ASSERTED


def _behind_comma(scene: Scene, post: PostMention) -> tuple[int, Modality] | None:
    """The subject of the sentence: the first name behind the post, right after a comma, with a verb to come."""
    named = next((m for m in scene.sentence.people if m.start >= post.end), None)
    comma = scene.text.rfind(", ", post.end, named.start) if named is not None else -1
    if named is None or comma < 0 or not scene.only_ranks(comma + 2, named.start):
        return None
    if re.search(r"[.;]", scene.text[post.end : comma]) or re.match(r"\s*(?:[.;]|$|and\b)", scene.text[named.end :]):
        return None
    return named.person, Modality.ASSERTED


def _pronoun_behind(scene: Scene, post: PostMention) -> tuple[int, Modality] | None:
    """ "Appointed director in 1992, he was at first seen as an outsider"."""
    who = _PRONOUN.match(scene.text, post.end)
    span = scene.sentence.span(who.start("who"), who.end("who")) if who is not None else None
    person = scene.antecedent(span[0]) if span is not None and len(span) else None
    return (person, Modality.ASSERTED) if person is not None else None
