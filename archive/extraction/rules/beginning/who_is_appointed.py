"""Whom a verb of appointing puts somewhere, where the parse does not tell: names beside the verb, people named together."""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.context import PersonMention, PostMention
from archive.extraction.lexicon import BEHIND_NAME
from archive.extraction.parsing import verbs
from archive.extraction.scene import Scene

_ADJUNCT = re.compile(r"\b[Bb]y (?:an? |the )?(?:\w+ )?(?:decree|order|resolution)\b[^.;]{0,90}, $")
_IN_PLACE_OF = re.compile(r"(?:Succeeding|Replacing|Relieving|Taking over from)\s[^,;:]{3,70}(?P<comma>,\s)")
_SET_OFF = re.compile(rf"{BEHIND_NAME}\s*(?:\(|—|–|--)\s*(?:newly\s+|re-)?")  # "Li (appointed minister in May)"
_BETWEEN_COMMAS = re.compile(r",\s+(?:by|on|in|with|under|upon|at)\s[^,.;]{3,80},\s*")


_TITLED_ASIDE = re.compile(r",\s+(?:an?|the|his|her|its)\s[^,;.]{3,70},\s+(?:as\s+)?(?:(?:the|its|his|her|new)\s+)*")


def names_another(scene: Scene, token: Token) -> bool:
    """Whether a name follows a participle that the parser takes for a passive one: "Chad's junta chief on Thursday named
    Allamaye Halina prime minister"."""
    if any(child.dep_ in ("auxpass", "aux") for child in token.children):
        return False
    end = token.idx + len(token)
    after = next((m for m in scene.sentence.people if m.start > end and scene.only_ranks(end, m.start)), None)
    if after is None:
        return False
    aside = _TITLED_ASIDE.match(scene.text, after.end)  # "named Ba, the trade minister, prime minister"
    end = aside.end() if aside is not None else after.end
    return any(
        post.start > after.end
        and (re.fullmatch(r"\s+(?:as\s+)?", scene.text[after.end : post.start]) or (aside and post.start == end))
        for post in scene.sentence.posts
    )


_DESCRIBED = re.compile(r",\s+(?:an?|the)\s+(?:[a-z][\w-]*\s+){1,4}$")


def given_by_name(scene: Scene, verb: Token) -> list[int]:
    """ "Reed, a rich hotelier Bell tapped as envoy", "the banker President Bell named": the name before the verb is that of
    who gives."""
    giver = next((m.start for m in scene.sentence.people if m.end + 1 == verb.idx), None)
    if giver is None and verb.i and verb.nbor(-1).pos_ == "PROPN":
        giver = verb.nbor(-1).idx
    if giver is None or any(child.dep_ in ("aux", "auxpass") for child in verb.children):
        return []
    start = next((post.start for post in scene.sentence.posts if post.end + 1 == giver), giver)
    low = max(0, start - 80)
    words = _DESCRIBED.search(scene.text[low:start])
    return [m.person for m in scene.sentence.people if words is not None and m.end == low + words.start()]


def is_put_as(scene: Scene, verb: Token) -> bool:
    """ "Li appointed as commander of A, Wu as commander of B": behind a name and before its title it is a participle."""
    as_ = verb.idx + len(verb) + len(" as ")
    post = scene.sentence.post_at(as_) if scene.text.startswith(" as ", as_ - len(" as ")) else None
    named = any(m.end + 1 == verb.idx for m in scene.sentence.people)
    if (
        post is not None
        and (behind := next((m for m in scene.sentence.people if m.start > post.end), None)) is not None
    ):
        lone = scene.only_ranks(post.end + len(", "), behind.start) and not scene.text.startswith(" as ", behind.end)
        named = named and not lone  # "Moss appointed as minister, Kwesi Arthur, said": whom he appointed
    return named and post is not None and scene.text.startswith((",", ";"), post.end) and verb.tag_ in ("VBD", "VBN")


def without_pairs(scene: Scene, people: list[int], at: int) -> list[int]:
    """Those before a verb who have no title of their own: "Li as commander of A and Wu appointed as commander of B"."""
    own = {
        m.person
        for m in scene.sentence.people
        if m.end < at
        and scene.text.startswith(" as ", m.end)
        and scene.sentence.post_at(m.end + len(" as ")) is not None
    }
    return [person for person in people if person not in own]


def _follows(scene: Scene, mention: PersonMention) -> bool:
    """ "Succeeding General Wu, General Li was named commander": whom he follows stands before the comma."""
    opening = _IN_PLACE_OF.match(scene.text)
    return opening is not None and scene.only_ranks(opening.end(), mention.start)


def named_right_before(scene: Scene, verb: Token) -> list[int]:
    """Who stands right before a passive verb, where the parser takes the name for more words of an adjunct: "by decree of
    the president, Ann Bell, Li was named", "as Li, by decree of the president, was named"."""
    first = min([verb.idx, *(child.idx for child in verb.children if child.dep_ in ("aux", "auxpass"))])
    subject = verbs.subject(verb)
    for mention in scene.sentence.people:
        if mention.end > first:
            break
        between = scene.text[mention.end : first]
        if _SET_OFF.fullmatch(between):
            return [mention.person]
        apart = (
            _ADJUNCT.search(scene.text[: mention.start]) is not None or _follows(scene, mention)
            if between == " "
            else not scene.people_of(subject)
        )
        if apart and (between == " " or _BETWEEN_COMMAS.fullmatch(between)):
            return [mention.person]
    return []


def leads_another(scene: Scene, post: PostMention, mention: PersonMention) -> bool:
    """ "handed by the attaché Liu to Defence Minister Gurs": the title is that of the next name."""
    named = scene.led(post)
    to = re.match(r"\s+to\s", scene.text[mention.end :]) is not None
    return to and named is not None and named.person != mention.person


def one_each(posts: list[PostMention]) -> bool:
    """Whether posts can only be meant one each: "A and B were named commander and political commissar"."""
    return len({post.title for post in posts}) == len(posts) and not any(
        post.plural or post.indefinite for post in posts
    )


def together(scene: Scene, last: PersonMention, start: int) -> list[int]:
    """The people named together up to `last` after offset `start`: "Generals A and B as vice-chairmen"."""
    found = [last]
    for other in reversed(scene.sentence.people):
        gap = (
            re.match(r"\s*(?:,\s*(?:and\s+)?|and\s+)", scene.text[other.end : found[-1].start])
            if start <= other.start and other.end <= found[-1].start
            else None
        )
        if gap and scene.only_ranks(other.end + gap.end(), found[-1].start):
            found.append(other)
    return [each.person for each in reversed(found)]
