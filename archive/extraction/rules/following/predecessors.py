"""Who came before or after whom in a post, said by a noun: "his predecessor, Wei", "Ding, whose successor is Chang"."""

from __future__ import annotations

import re

from archive.extraction.context import PersonMention
from archive.extraction.rules.following.successor_at import successor_at
from archive.extraction.rules.holding import relatives
from archive.extraction.scene import OF_MANY, Candidate, Scene
from archive.extraction.scene.background import foreground
from archive.extraction.text.sought import sought
from archive.model import Aspect, Modality

_NOUN = sought(
    r"\b(?P<noun>predecessors?(?:\s+but\s+one)?|forerunners?|successor|(?:previous|last|outgoing)\s+(?:holder|incumbent|occupant|office-?holder))\b",
    re.I,
)


_LEFT = re.compile(r"\b(?:left|quit|vacated|gave\s+up|handed\s+over|stepped\s+down)\b")
_HIS = re.compile(r"\b(?:his|her)\s+(?:\w+\s+)?$")
_OFFICE = re.compile(r"(?:post|job|role|office|position|seat|command|time|turn)\b")


def predecessors(scene: Scene, *, again: bool = False) -> None:
    """Adds that whom the noun names has held the post of the one whose predecessor he is; `again` where the other rules have told
    more of that one."""
    for match in _NOUN.finditer(scene.text):
        if again and match["noun"].lower() == "successor":
            continue
        before = scene.text[: match.start()]
        if re.search(r"\b(?:no|a|any|possible|likely|potential|eventual|designated)\s+$", before):
            continue
        named = relatives.named(scene, match)
        of = relatives.of_whom(scene, match, {mention.person for mention in named})
        if match["noun"].lower() == "predecessor" and _HIS.search(before):
            of = _newcomer(scene, match.start(), {mention.person for mention in named}, of)
        if of is None and match["noun"].lower().endswith(("holder", "incumbent", "occupant")):
            of = _just_named(scene, match.start())  # "Li was named minister. The previous holder, Ma, retired in May"
        if not named:
            continue
        whosever = of is None
        if of is None:
            post = scene.post_after(match.end(), relatives.AS)
            if post is None or match["noun"].lower() == "successor":
                continue
            of = named[0].person  # "three of his predecessors as minister": whose, does not matter
        if match["noun"].lower() == "successor":
            if not successor_at(scene, match.end(), named[0], of):
                _preceded(scene, match, named, of)
            continue
        position = _post_of(scene, match, of)
        for mention in named:
            if (mention.person != of or whosever) and position is not None:
                _add(scene, match, mention, mention.person, position)


def _newcomer(scene: Scene, at: int, named: set[int], of: int | None) -> int | None:
    """ "Traore appoints Sissoko after his predecessor resigned": of the one who comes into a post in the sentence."""
    came = {c.person for c in scene.found if c.aspect is Aspect.BEGAN and c.end <= at and c.person is not None} - named
    return next(iter(came)) if len(came) == 1 else of


def _just_named(scene: Scene, at: int) -> int | None:
    told = [c for c in scene.before if scene.sentence.index - c.scene.sentence.index == 1]
    told.extend(c for c in scene.found if c.end <= at)
    return next((c.person for c in reversed(told) if c.aspect in (Aspect.BEGAN, Aspect.HOLDS)), None)


def _preceded(scene: Scene, match: re.Match[str], named: list[PersonMention], of: int) -> None:
    """ "Chang is the successor of Ding": the post of Chang was Ding's before."""
    held = [
        c
        for c in scene.found
        if c.person == named[0].person and c.aspect in (Aspect.HOLDS, Aspect.BEGAN) and scene.position_of(c) is not None
    ]
    if any(c.modality is not Modality.ASSERTED for c in held):
        return  # "Chang, tipped as Ding's successor": Ding has it still
    position = scene.position_of(held[0]) if held else scene.known_post(named[0].person)
    if held and _now_is(scene, match, held[0]) and _LEFT.search(scene.text, 0, match.start()) is not None:
        return  # "Gao left the force in 2019, and Li, his successor, is now in Tibet": in what Gao left, which is told
    if position is not None and not any(c.person == of and scene.position_of(c) == position for c in scene.found):
        _add(scene, match, named[0], of, position)


def _now_is(scene: Scene, match: re.Match[str], held: Candidate) -> bool:
    """Whether a clause behind "his successor" says what he is "now"."""
    return (
        re.match(r"\s*,?\s+(?:is|has|was)\s+now\b|\s*,?\s+now\b", scene.text[match.end() :]) is not None
        and held.end > match.end()
    )


def _add(scene: Scene, match: re.Match[str], mention: PersonMention, person: int, position: int) -> None:
    if any(c.person == person and c.rule == "predecessor" for c in scene.found):
        return
    scene.add(
        Candidate(
            scene,
            person,
            Aspect.HELD_BEFORE,
            "predecessor",
            min(mention.start, match.start()),
            max(mention.end, match.end()),
            position=position,
            anchor=scene.sentence.head_token(match.start(), match.end()),
        )
    )


def _post_of(scene: Scene, match: re.Match[str], person: int) -> int | None:
    """The post of which the noun speaks: the one it names ("his predecessor as minister"), or what the other one has."""
    post = scene.post_after(match.end(), relatives.AS)
    if post is not None:
        post.definite = True
        return scene.resolve(post, person)
    body = re.match(r"\s+(?:in|at)\s+(?P<the>(?:the|that|this)\s+)?", scene.text[match.end() :])
    mention = next(
        (m for m in scene.sentence.organisations if body and m.start == match.end() + body.end()),
        None,
    )
    if (
        body is not None
        and mention is None
        and not body["the"]
        and not _OFFICE.match(scene.text, match.end() + body.end())
    ):
        return None  # "Yu's predecessor at customs": of a body that has no name here
    known = scene.known_post(
        person, gone=True
    )  # "Li, who was removed as minister in October, and his predecessor, Wei"
    begun = [c for c in scene.before if c.person == person and c.aspect is Aspect.BEGAN]
    if known is not None and begun and scene.position_of(begun[-1]) == known and len(begun) > 1:
        news = foreground(scene, begun)  # "became minister on Monday. She had been envoy since 2019. Her predecessor"
        known = scene.position_of(news[-1]) if news else known
    if known is None or scene.article.positions[known].title in OF_MANY:
        once = {
            p for c in (*scene.before, *scene.found) if c.person == person and (p := scene.position_of(c)) is not None
        }
        once = {p for p in once if scene.article.positions[p].title not in OF_MANY} or once
        known = next(iter(once)) if len(once) == 1 else known  # "Former commander Li ... Li's own predecessor"
    if mention is None or (known is not None and scene.article.positions[known].organisation == mention.organisation):
        return known
    held = [p for c in scene.before if c.person == person and (p := scene.position_of(c)) is not None]
    told = [p for p in held if scene.article.positions[p].organisation == mention.organisation]
    there = scene.text[mention.start : mention.end]
    if not told:
        # "Lin's predecessor in Xinjiang": in the district of that place which he is said to command
        bodies = [(p, scene.article.positions[p].organisation) for p in held]
        told = [p for p, b in bodies if b is not None and scene.article.organisations[b].name.startswith(there)]
    if not told and known is not None and scene.article.organisations[mention.organisation].is_place:
        return known  # "his predecessor in Beijing": where his post is
    return told[-1] if told else scene.head_of(mention)
