"""Who is chosen as somebody's successor, and exchanges that open a sentence.

The government named Li as his successor.                    the post of the one who goes
Replacing Ma as minister is Li.                              an end and a beginning
To replace Ma as minister, the president chose Li.           the same
In place of Ma, the government named Li as minister.         the same
"""

from __future__ import annotations

import re

from archive.extraction.context import PersonMention, PostMention
from archive.extraction.lexicon import BEHIND_NAME
from archive.extraction.parsing.verbs import Verb
from archive.extraction.rules.beginning.appointments import APPOINT
from archive.extraction.rules.sense.meaning import modality_of, quote_start
from archive.extraction.rules.whose.understood import vacant
from archive.extraction.scene import Scene
from archive.extraction.text.sought import sought
from archive.model import Aspect, Modality

_AS_SUCCESSOR = re.compile(
    rf"(?:\s+in\b)?{BEHIND_NAME}\s*,?\s+(?:as|to\s+be)\s+(?:(?P<his>his|her)|its|the|(?:[A-Z][\w’'-]*\s+){{1,3}}?)\s*(?:[’']s?\s+)?(?:new\s+|permanent\s+)?"
    r"(?:successor|replacement)\b(?P<as>\s+as\s+(?:(?:the|its)\s+)?)?"
)
_TOLD = sought("successor|replacement|instead")
_REMOVE = frozenset("fire sack dismiss remove oust relieve".split())
_NO_MORE = re.compile(
    r"(?:\s+(?:on|last|this|yesterday|today)\b[^,.;]{0,20})?(?:,\s+(?:an?|who|his|her|the)\b[^.;]*)?\s*[.;]?\s*$|,\s+\w+ed\s"
)
_INSTEAD = re.compile(rf"{BEHIND_NAME}\s+instead\b(?!\s+of)")
_OPENS = re.compile(
    r"(?:^|(?<=[\n;] ))[“\"]?(?:(?P<verb>Replacing|Succeeding|Relieving|Taking over from)|To (?:replace|succeed)|In (?:the )?place of|"
    r"As (?:a )?(?:successor|replacement) (?:to|for))\s+(?:(?:the|outgoing)\s+)*"
)
_AS = rf"{BEHIND_NAME}[\s,]+as\s+(?:(?:the|a|an|its|new)\s+)*"
_IS = re.compile(r"(?:\s+(?:on|in|from)\s[^,.;]{2,30}?)?\s+(?:is|are|was|will be)\s+(?:the\s+)?")
_CHOOSES = re.compile(
    r",\s[^;.]{2,70}?\b(?:named|names|chose|chooses|appointed|appoints|picked|picks|selected|selects|has (?:named|chosen|appointed|picked)|"
    r"elected|elects|tapped|taps|installed|nominated|nominates|proposed)\s+(?:the\s+)?"
)


def chosen_to_follow(scene: Scene, verb: Verb) -> None:
    """Adds that somebody comes into the post which somebody has left: "was named as his successor"."""
    if verb.lemma not in APPOINT or scene.article.topic is not None:
        return
    token = verb.token
    if not _TOLD.search(scene.text) and (token.dep_ != "conj" or token.head.lemma_.lower() not in _REMOVE):
        return
    at = token.idx + len(token)
    if verb.passive:
        people, starts = scene.subjects(token), [at]
    else:
        named = scene.named_at(at)
        people, starts = ([named.person], [named.end]) if named is not None else ([], [])
    if len(people) == 1 and not verb.passive and (left := _gone_alone(scene, verb, people[0], starts[0])) is not None:
        start, how = quote_start(scene, token), modality_of(scene, verb)
        scene.change(people[0], Aspect.BEGAN, "in his place", token, start, starts[0], position=left, modality=how)
        return
    match = next((found for start in starts if (found := _AS_SUCCESSOR.match(scene.text, start)) is not None), None)
    if match is None and any(_INSTEAD.match(scene.text, start) for start in starts) and len(people) == 1:
        # "relieved Ma of his post and appointed Li instead"
        gone = next((c for c in reversed(scene.found) if c.aspect is Aspect.ENDED and c.person != people[0]), None)
        position = scene.position_of(gone) if gone is not None else None
        start, how = quote_start(scene, token), modality_of(scene, verb)
        scene.change(people[0], Aspect.BEGAN, "in his place", token, start, starts[0], position=position, modality=how)
        return
    if match is None or len(people) != 1 or any(c.person == people[0] and c.anchor == token for c in scene.found):
        return
    post = scene.post_after(match.end("as")) if match["as"] else None
    gone = vacant(scene, people[0])
    position = scene.position_of(gone) if gone is not None and post is None else None
    start, modality = quote_start(scene, token), modality_of(scene, verb)
    if post is not None:
        post.definite = True
    scene.change(
        people[0],
        Aspect.BEGAN,
        "in his place",
        token,
        start,
        match.end(),
        post=post,
        position=position,
        modality=modality,
    )


def _gone_alone(scene: Scene, verb: Verb, person: int, at: int) -> int | None:
    """The post of "fired the army chief, Ma, and appointed Li on Monday": that of the one who goes, where no other is named."""
    token = verb.token
    if token.dep_ != "conj" or token.head.lemma_.lower() not in _REMOVE or not _NO_MORE.match(scene.text, at):
        return None
    if any(c.anchor == token for c in scene.found):
        return None
    gone = [c for c in scene.found if c.anchor == token.head and c.aspect is Aspect.ENDED and c.person != person]
    positions = {scene.position_of(c) for c in gone}
    return positions.pop() if len(gone) == 1 else None


def exchanged(scene: Scene) -> None:
    """Adds both sides of an exchange that opens the sentence with the one who goes."""
    match = _OPENS.match(scene.text)
    if match is None:
        return
    old = scene.named_at(match.end())
    if old is None:
        return
    post = scene.post_after(old.end, _AS)
    new = _who_comes(scene, post.end if post is not None else old.end, inverted=match["verb"] is not None)
    if new is None or new.person == old.person:
        return
    position = _passes(scene, old, post, new)
    if position is None:
        return
    modality = (
        Modality.PROSPECTIVE if re.search(r"\b(?:will be|nominate[sd]?|proposed)\b", scene.text) else Modality.ASSERTED
    )
    anchor = scene.sentence.head_token(new.start, new.end)
    scene.found = [
        c
        for c in scene.found
        if not (
            c.person in (old.person, new.person)
            and scene.position_of(c) == position
            and c.aspect is not Aspect.HELD_BEFORE
        )
    ]
    for person, aspect in ((new.person, Aspect.BEGAN), (old.person, Aspect.ENDED)):
        scene.change(person, aspect, "succession", anchor, match.start(), new.end, position=position, modality=modality)


def _who_comes(scene: Scene, at: int, *, inverted: bool) -> PersonMention | None:
    link = (_IS if inverted else _CHOOSES).match(scene.text, at)
    return scene.named_at(link.end()) if link else None


def _passes(scene: Scene, old: PersonMention, post: PostMention | None, new: PersonMention) -> int | None:
    post = post or scene.post_after(new.end, rf"{BEHIND_NAME}[\s,]+(?:as\s+)?(?:(?:the|a|an|its|new)\s+)*")
    if post is not None:
        post.definite = True
        return scene.resolve(post, new.person)
    return scene.known_post(old.person)
