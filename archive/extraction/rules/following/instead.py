"""Who goes where "in place of" or "replacing" stands beside the words for who comes: "was named chief in place of Fang"."""

from __future__ import annotations

import re

from archive.extraction.context import PersonMention, PostMention
from archive.extraction.rules.whose.left_behind import left_behind
from archive.extraction.scene import Candidate, Scene
from archive.extraction.text.sought import sought
from archive.model import Aspect

_JOINED = re.compile(r"\s*(?:,\s*(?:and\s+)?|and\s+)")
_SINCE = re.compile(r"\s+since\s[^,.;]{2,40}\s")  # "has run the department since May in place of Li"
_BESIDE = 2  # characters between a post and "in place of"


def _just_told(scene: Scene) -> list[Candidate]:
    """The beginnings that the sentence before told of, where this one speaks on of them: "chose him in place of Li"."""
    if not re.search(r"\b(?:he|she|him|her|they|them)\b", scene.text, re.I):
        return []
    return [c for c in scene.before if scene.sentence.index - c.scene.sentence.index == 1]


def _come_instead(scene: Scene, match: re.Match[str], gone: int) -> Candidate | None:
    """Whose beginning goes with "in place of": the nearest told before it, else the one after it, between the same
    semicolons; else who is said to be in the post right before."""
    low = scene.text.rfind(";", 0, match.start()) + 1
    high = scene.text.find(";", match.end())
    begun = [
        c
        for c in scene.found
        if c.aspect is Aspect.BEGAN and c.person != gone and low <= c.start and (high < 0 or c.end <= high)
    ]
    before = max((c for c in begun if c.end <= match.start() + 1), key=lambda c: c.end, default=None)
    holding = [
        c
        for c in scene.found
        if c.aspect is Aspect.HOLDS
        and c.person != gone
        and low <= c.start
        and (0 <= match.start() - c.end <= _BESIDE or _SINCE.fullmatch(scene.text, c.end, match.start()))
    ]
    if (
        holding
        and (before is None or before.end <= holding[-1].start)
        and (match.group().startswith("in ") or not begun)
    ):
        return holding[-1]  # "was shown as commander, replacing Li"
    if before is not None and _given_since(scene, before.end, match.start()):
        return None  # "Li was named minister in place of Ma, and Wu governor in place of Xu": not what Li is
    told = [c for c in _just_told(scene) if c.aspect is Aspect.BEGAN and c.person != gone and not left_behind(c)]
    others = [*told, *begun]
    return before or (others[-1] if others else None)


def _given_since(scene: Scene, start: int, end: int) -> bool:
    """Whether somebody is named between with a title right behind the name, of which nothing has been read yet."""
    return any(
        start <= mention.start
        and scene.text.endswith("and ", start, mention.start)
        and (post := scene.post_after(mention.end, r"\s+(?:as\s+)?(?:the\s+)?")) is not None
        and post.end <= end
        and not any(c.post is post for c in scene.found)
        for mention in scene.sentence.people
    )


def _of_another(scene: Scene, match: re.Match[str], begun: Candidate) -> bool:
    """Whether the verb has a subject of its own right before it, who is not the one that began: "Liu joined them as vice
    premier, and Yi took over from Zhou"."""
    if not match.group().lower().startswith(("took ", "takes ")):
        return False
    subject = next((m for m in scene.sentence.people if _HAS.fullmatch(scene.text, m.end, match.start())), None)
    return subject is not None and subject.person != begun.person


_HAS = re.compile(r"\s+(?:(?:also|then|formally|officially)\s+)?")


def _in_turn(scene: Scene, match: re.Match[str], first: PersonMention) -> bool:
    """ "approved Lan as finance minister and Yin as health minister, replacing Liu and Wang": each the one in his place."""
    gone = [first]
    for mention in scene.sentence.people:
        joint = _JOINED.match(scene.text, gone[-1].end) if mention.start >= gone[-1].end else None
        if joint is not None and scene.only_ranks(joint.end(), mention.start):
            gone.append(mention)
    begun = [c for c in scene.found if c.aspect is Aspect.BEGAN and c.end <= match.start()]
    posts = dict.fromkeys((c.person, p) for c in begun if (p := scene.position_of(c)) is not None)
    if len(gone) < 2 or len(posts) != len(gone) or len({person for person, _ in posts}) != len(gone):
        return False
    for candidate, (_, position), mention in zip(begun, posts, gone, strict=False):
        modality, anchor = candidate.modality, candidate.anchor
        start, end = min(candidate.start, match.start()), mention.end
        scene.change(
            mention.person, Aspect.ENDED, "in place of", anchor, start, end, position=position, modality=modality
        )
    return True


_FOR_ANOTHER = sought(
    r"\b(?:in favou?r of|(?:to make|making|to give|giving) way (?:for|to)|hand(?:ing|s|ed)? (?:it )?over to|(?:leaving|leaves|left) (?:it|the (?:post|job)) to)\s+"
)


def for_another(scene: Scene) -> None:
    """ "stepped aside as minister in favour of Li", "resigned as minister, making way for Li": who comes into what is left."""
    for match in _FOR_ANOTHER.finditer(scene.text):
        named = scene.named_at(match.end())
        gone = [c for c in scene.found if c.aspect is Aspect.ENDED and c.end <= match.start()]
        if named is None or not gone or any(c.person == named.person and c.aspect is Aspect.BEGAN for c in scene.found):
            continue
        last = max(gone, key=lambda c: c.end)
        if last.person == named.person or re.search(r"[;.]", scene.text[last.end : match.start()]):
            continue
        position = scene.position_of(last)
        start, modality = last.start, last.modality
        scene.change(
            named.person,
            Aspect.BEGAN,
            "in place of",
            last.anchor,
            start,
            named.end,
            position=position,
            modality=modality,
        )


# "in place of Li", "taking over from the disgraced Li"
_INSTEAD = sought(
    r"\b(?:(?:took|takes|taking|taken) (?:charge|command)\b[^,.;]{3,60}? from|in (?:the )?place of|fill(?:s|ed|ing)? the (?:seat|place|post|position|job|shoes|vacancy)(?: left)? (?:of|by)|tak(?:es?|ing|en) the place of|took the place of|taking over from|takes over from|took over from|taken over from|instead of|in succession to|replacing|succeeding|relieving)\s+"
    r"(?:(?:the|an?)\s+(?-i:(?:[a-z-]+\s+){1,2}(?=[A-Z])))?",
    re.I,
)


def in_place(scene: Scene) -> None:
    """ "chief of the Joint Staff Department in place of Fang Fenghui", "taking over from Chen", "his predecessor, X"."""
    for match in _INSTEAD.finditer(scene.text):
        victim = scene.named_at(match.end())
        if victim is None or _in_turn(scene, match, victim):
            continue
        begun = _come_instead(scene, match, victim.person)
        if begun is None or (position := scene.position_of(begun)) is None or _of_another(scene, match, begun):
            continue
        if any(
            c.person == victim.person
            and c.aspect is Aspect.ENDED
            # "A and B were named chief and deputy, replacing C and D" is told in turn
            and (scene.position_of(c) == position or c.rule == "succession")
            for c in scene.found
        ):
            continue
        since = begun.scene is scene and _SINCE.search(scene.text, begun.end, match.start()) is not None
        if begun.aspect is Aspect.HOLDS and not since:
            # "leads the army in place of Han": when Han went, nothing says
            own = PostMention(match.start(), victim.end, match.start(), victim.end, "", position=position)
            anchor = scene.sentence.head_token(victim.start, victim.end)
            aspect = Aspect.HELD_BEFORE
            scene.state(victim.person, own, "in place of", anchor, match.start(), victim.end, aspect=aspect)
            continue
        scene.change(
            victim.person,
            Aspect.ENDED,
            "in place of",
            begun.anchor if begun.scene is scene else scene.sentence.head_token(victim.start, victim.end),
            min(begun.start, match.start()) if begun.scene is scene else match.start(),
            victim.end,
            position=position,
            modality=begun.modality,
        )
