"""Posts told by way of somebody else's: "Wu's deputy, Ma", "his boss, Liu", "his successor, Chang".

What is said is which relation there is; the post is that which the article gives the other one.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from archive.extraction.context import PersonMention
from archive.extraction.rules.holding import relatives
from archive.extraction.rules.holding.successor_enters import enters_as_successor
from archive.extraction.scene import Candidate, Scene
from archive.extraction.text.sought import sought
from archive.model import Aspect, Modality

_NOUN = sought(r"\b(?P<noun>deput(?:y|ies)|second-in-command|boss|superior|colleague|successor|replacement)\b(?!-)")
_THEN = re.compile(
    r"\b(?:then|former(?:ly)?|ex-|one-time|at (?:that|the) time|once|previously|hitherto|so far|until (?:now|then|recently|today))\b[\s\w’'-]*$",
    re.I,
)
_AHEAD = re.compile(r"\b(?:elected|designated|chosen|future|incoming|nominated|appointed|named)\s+$", re.I)
_AHEAD_OF_NOUN = 45  # characters
_UNSURE = re.compile(r"\b(?:no|a|any|an|possible|likely|potential|eventual|some)\s+$", re.I)
# "deputy for international affairs", "her deputy there": of another title, or where somebody was before.
_NARROWED = re.compile(r"\s+(?:for|on|in charge|responsible|to|there)\b")
_WAS = re.compile(r"\bwho\s+(?:was|had\s+been)\s+(?:long\s+)?(?:his|her)\s+(?:\w+\s+)?$")
_RANK = re.compile(r"\b(?P<rank>executive|first)\s+$")
_PROMOTED = re.compile(r"\b(?:promot(?:ed|es|ing)|elevat(?:ed|es|ing)|raised)\s+(?:his|her)\s+(?:\w+\s+)?$")
_CIVIL = frozenset(
    ("vice president", "deputy president", "vice premier", "deputy prime minister", "deputy chief minister")
)
_OFFICER = re.compile(
    r"(?:General|Gen|Admiral|Adm|Colonel|Col|Marshal|Commodore|Brigadier|Captain|Major|Lieutenant)\b\.?$"
)
_HELD = (Aspect.HOLDS, Aspect.BEGAN, Aspect.HELD_BEFORE, Aspect.ENDED)


# "His deputy, Ma, steps up"; not "steps up the pressure"
_STEPS_UP = re.compile(
    r"(?:\s*[(（][^()（）]{1,20}[)）])?\s*,?\s+(?:(?:has|had|then|now)\s+)*(?:steps?|stepped|moves?|moved)\s+up\b"
    r"(?=\s*(?:[.,;]|$)|\s+(?:to\s+(?:replace|succeed|take\s+over|the\s+top)|in\s+(?:his|her)\s+(?:place|stead))\b)"
)


def relations(scene: Scene) -> None:
    """Adds the posts of deputies, bosses, colleagues and successors that are named as somebody's."""
    for match in _NOUN.finditer(scene.text):
        before = scene.text[: match.start()]
        noun = match["noun"].lower()
        if _UNSURE.search(before) or (noun.startswith("deput") and _narrowed(scene, match)):
            continue
        named = [m for m in relatives.named(scene, match) if not _has_title(scene, m, match)]
        of = relatives.of_whom(scene, match, {mention.person for mention in named}) if named else None
        if of is None:
            continue
        if noun in ("successor", "replacement"):
            _follows(scene, match, named[0], of, ahead=_AHEAD.search(before) is not None)
            continue
        over = _THEN.search(before[-_AHEAD_OF_NOUN:]) is not None
        over = over or (noun.startswith("deput") and _WAS.search(before) is not None)
        rank = _RANK.search(before)
        answers = _answers(scene, noun, rank["rank"] if rank is not None else "")
        found = _below_his_own(scene, of, named[0], answers) if over and len(named) == 1 else None
        found = found or _own(scene, of, answers)
        if found is None:
            continue
        position, aspect = found
        civil = scene.article.positions[position].title in _CIVIL
        for mention in named:
            # "Rono praised the commander, Kim. His deputy, General Hill, ...": Kim's, as a general is no vice president
            if mention.person != of and not (civil and _is_officer(scene, mention)):
                rises = _PROMOTED.search(before) or _STEPS_UP.match(scene.text, mention.end)
                if rises and noun.startswith("deput"):
                    _risen(scene, match, mention, of, position)
                    aspect = Aspect.HELD_BEFORE
                past = aspect is not Aspect.HOLDS or over
                _add(scene, match, mention, position, Aspect.HELD_BEFORE if past else Aspect.HOLDS, noun)


def _narrowed(scene: Scene, match: re.Match[str]) -> bool:
    """Whether the word is part of a title that says more: "deputy for international affairs", "Bell's deputy national security
    adviser"."""
    if _NARROWED.match(scene.text, match.end()):
        return True
    return any(post.start <= match.start() and match.end() < post.head_end for post in scene.sentence.posts)


def _risen(scene: Scene, match: re.Match[str], mention: PersonMention, of: int, deputy: int) -> None:
    """ "Dismissed Governor Cetin and promoted his deputy, Uysal": into the post of the one who goes."""
    held = [c for c in (*scene.found, *scene.before) if c.person == of and c.aspect in _HELD]
    above = [
        p
        for c in held
        if (p := scene.position_of(c)) is not None and scene.positions.related.deputy(scene.article, p) == deputy
    ]
    if above:
        anchor = scene.sentence.head_token(match.start(), match.end())
        start, end = match.start(), mention.end
        verb = anchor.head if anchor is not None else None
        scene.change(mention.person, Aspect.BEGAN, "deputy", verb, start, end, position=above[0])


def _answers(scene: Scene, noun: str, rank: str = "") -> Callable[[int], int | None]:
    """From the post of the one to that of the other; "executive deputy" where the body has one of that rank."""
    related = scene.positions.related
    if noun.startswith(("deput", "second")):
        return lambda position: related.deputy(scene.article, position, rank)
    if noun == "colleague":
        return lambda position: position if related.shared(scene.article, position) else None
    return lambda position: related.chief(scene.article, position)


def _below_his_own(
    scene: Scene, of: int, mention: PersonMention, answer: Callable[[int], int | None]
) -> tuple[int, Aspect] | None:
    """ "The fleet's new commander is Ma, until now Li's deputy": below the post to which he comes, where that was Li's."""
    come = [c for c in scene.found if c.person == mention.person and c.aspect is Aspect.BEGAN]
    position = scene.position_of(come[-1]) if come else None
    below = answer(position) if position is not None else None
    if position is None or below is None:
        return None
    title = scene.article.positions[position].title
    had = {scene.article.positions[number].title for number in scene.article.people[of].positions}
    return (below, Aspect.HELD_BEFORE) if not had or title in had else None


def _own(scene: Scene, person: int, answer: Callable[[int], int | None]) -> tuple[int, Aspect] | None:
    """The post that answers to the one that somebody has, by the sentence or the last one before that gives him one; None
    where two do."""
    told = [c for c in (*scene.before, *scene.found) if c.person == person and c.aspect in _HELD]
    told = [
        c
        for c in told
        if c.modality is Modality.ASSERTED or (c.aspect is Aspect.ENDED and c.modality is Modality.PROSPECTIVE)
    ]
    for candidates in ([c for c in told if c.scene is scene], [c for c in told if c.aspect is Aspect.HOLDS], told):
        answers = {
            answered: c.aspect if c.modality is Modality.ASSERTED else Aspect.HOLDS  # who is to go is still there
            for c in candidates
            if (position := scene.position_of(c)) is not None and (answered := answer(position)) is not None
        }
        if len(answers) == 1:
            position, aspect = next(iter(answers.items()))
            # who has just gone leaves his deputy behind
            stays = aspect in (Aspect.HOLDS, Aspect.BEGAN, Aspect.ENDED)
            return position, Aspect.HOLDS if stays else Aspect.HELD_BEFORE
    return None


_OVER = (Aspect.HELD_BEFORE, Aspect.ENDED)
_LEAD = 2  # sentences
_HIS = re.compile(r"\b(?:his|her)\s+(?:own\s+)?(?=(?:successor|replacement))", re.I)
_HIM = re.compile(r"\b(?:him|her)\b(?!\s+[a-z])|\bhim\b")


# "His successor, Zhang, served until 2020"
_SERVED_UNTIL = re.compile(
    r"(?:\s*[(（][^()（）]{1,20}[)）])?\s*,?\s+(?:served|stayed|remained|lasted|held)\b[^.;]{0,40}?\b(?:until|from|for)\b"
)


_COMING = re.compile(
    r"\b(?:will|is\s+to|is\s+set\s+to|is\s+expected\s+to)\s+(?:be|become)\s+(?:his|her|the|[A-Z][\w-]+[’']s?)\s+(?:\w+\s+)?$"
)
_WILL_BE = re.compile(
    r"(?:\s+(?:as|at|in)\s[^,;.]{2,60}?)?,?\s+(?:will|is\s+to|is\s+set\s+to|is\s+expected\s+to)\s+be\b"
)


def _follows(scene: Scene, match: re.Match[str], mention: PersonMention, of: int, *, ahead: bool) -> None:
    """ "His successor, Chang, said": Chang has the post that the other one had."""
    told = [c for c in (*scene.before, *scene.found) if c.person == of and c.modality is Modality.ASSERTED]
    over = [c for c in told if c.aspect in _OVER]
    will_be = _WILL_BE.match(scene.text, match.end()) is not None
    will_be = will_be or _COMING.search(scene.text, 0, match.start()) is not None
    ahead = ahead or will_be
    now = [c for c in told if c.aspect in (Aspect.HOLDS, Aspect.BEGAN, Aspect.ENDED)] if will_be else told
    positions = {p for c in (now if ahead else over) if (p := scene.position_of(c)) is not None}
    if len(positions) != 1 and not ahead and not any(c.aspect is Aspect.HOLDS for c in told):
        # "became commander in 2006. He had headed the academy and the fleet. His replacement, Shen": in what the news opens with
        first = [c for c in told if c.scene.sentence.index <= _LEAD and c.aspect in (*_OVER, Aspect.BEGAN)][:1]
        positions = {p for c in first if (p := scene.position_of(c)) is not None}
    named = scene.post_after(match.end(), relatives.AS)
    if (
        named is not None
    ):  # "His successor as governor is Shen": in that of his posts, which he need not be said to have left
        had = {p for c in told if (p := scene.position_of(c)) is not None}
        positions = {p for p in had if scene.article.positions[p].title == named.title} or positions
    if _of_another(scene, match, of):
        return
    own = [c for c in scene.found if c.person == mention.person]
    # "His replacement, Shen, had been commander of the fleet": what he was before, and not what he is
    if len(positions) != 1 or mention.person == of or any(c.aspect is not Aspect.HELD_BEFORE for c in own):
        return
    position = positions.pop()
    if any(scene.position_of(c) == position for c in own):
        return
    if not ahead and enters_as_successor(scene, mention, min(match.start(), mention.start), position):
        return
    if not ahead:
        served = _SERVED_UNTIL.match(scene.text, mention.end) is not None
        aspect = Aspect.HELD_BEFORE if served else Aspect.HOLDS
        _add(scene, match, mention, position, aspect, "successor")
        return
    anchor = scene.sentence.head_token(mention.start, mention.end)
    start, end = min(match.start(), mention.start), max(match.end(), mention.end)
    scene.change(
        mention.person,
        Aspect.BEGAN,
        "successor",
        anchor,
        start,
        end,
        position=position,
        modality=Modality.PROSPECTIVE,
    )


def _of_another(scene: Scene, match: re.Match[str], of: int) -> bool:
    """Whether "his" may mean him of whom the sentence before goes on to speak: "Admiral Hill, the chief of operations,
    welcomed him in 2009. His replacement, Shen"."""
    last = scene.article.sentences[scene.sentence.index - 1] if scene.sentence.index else None
    if last is None or not _HIS.search(scene.text[: match.end()]) or not _HIM.search(last.text):
        return False
    before = [c for c in scene.before if c.scene.sentence is last and c.person == of]
    return not any(c.aspect in (Aspect.BEGAN, Aspect.ENDED) for c in before)


def _has_title(scene: Scene, mention: PersonMention, match: re.Match[str]) -> bool:
    """Whether a post of its own leads the name: "his deputy, Defence Secretary Jon Hale"."""
    return any(
        scene.led(post) is mention and not post.start <= match.start() < post.end and post.head != match.start()
        for post in scene.sentence.posts
    )


def _is_officer(scene: Scene, mention: PersonMention) -> bool:
    return any(
        end <= mention.start <= end + 2 and _OFFICER.search(scene.text[start:end])
        for start, end in scene.sentence.ranks
    )


def _add(scene: Scene, match: re.Match[str], mention: PersonMention, position: int, aspect: Aspect, rule: str) -> None:
    scene.add(
        Candidate(
            scene,
            mention.person,
            aspect,
            rule,
            min(mention.start, match.start()),
            max(mention.end, match.end()),
            position=position,
            anchor=scene.sentence.head_token(mention.start, mention.end),
            title=True,
        )
    )
