"""Posts of a life with the time for which they were held, in whatever construction they stand.

Governor of the bank from 1982 to 1985, he went on to ...      before whom the sentence is about
was a politician, minister from 1994 until 2002                behind what somebody was
Then came some years in Oslo as director, from 1987 to 1990.
"""

from __future__ import annotations

import re

from archive.extraction.context import PostMention
from archive.extraction.dating.spells import spells_of
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense
from archive.extraction.people.life_openings import opening_of_life
from archive.extraction.scene import Scene
from archive.extraction.when.values import Kind
from archive.model import Aspect

_OPENING = 300  # characters, in which a life says what its subject was
_CALLED = re.compile(r"\b(?:as|called|nicknamed)\s+$")
_TIMES = frozenset((Kind.FROM_TO, Kind.SINCE, Kind.UNTIL))
# What may stand before the title of a post that a life gives its subject.
_LEAD = re.compile(
    r"(?:^|[,;:(–—]|\band|\bas|\bthen|\blater|\balso|\bwas|\bis|\bbeen|\bbecoming|\bremaining|"
    r"\bincluding|\bincluded|\bamong\s+them|\bsuch\s+as|\bnotably|\bthat\s+of|\bthose\s+of)\s*"
    r"(?:(?:first|then|also|later|both|again|successively|finally)\s+)*(?:(?:the|an?|its|his|her)\s+)?$",
    re.I,
)
_FRONT = re.compile(
    r"(?:^|;\s+|\n)(?:(?:As|First|Already|Still|Long|Briefly|Once|Twice|(?:Two|Three|Four)\s+times)\s+)?(?:(?:the|an?|its)\s+)?$",
    re.I,
)
_TO_SUBJECT = re.compile(r"\)?(?:\s+until\s[^,;]{3,60})?,\s+(?:\w+ly\s+)?(?P<who>he|she|[A-Z][\w’'-]+)\b")
_KIN = re.compile(
    r"\b(?:father|mother|brother|sister|son|daughter|grandfather|uncle|nephew|cousin|husband|wife|whose|who|"
    r"descendant|friend|rival|mentor|prot[eé]g[eé]|colleague)s?\b",
    re.I,
)
# "His years as minister, from 1990 to 1992, were quiet"
_HIS_YEARS = re.compile(
    r"\b[Hh](?:is|er)\s+(?:[\w-]+\s+){0,2}(?:years?|time|terms?|tenure|spell|stint|days|period|service)\s+as\s+(?:the\s+)?$"
)
# "carried him to power: minister from 1994"
_TO_HIM = re.compile(r"\b(?:he|she|him|her|his)\b[^;:]*:\s+(?:(?:the|an?)\s+)?$")
_AT_NAME = re.compile(r"\s*\)?,\s*(?:(?:then|later|also|the|an?|its|his|her)\s+)*")


def own_time(scene: Scene) -> None:
    """Adds the posts of the subject of a life that nothing has told of yet, dated by the stretch beside them."""
    topic = scene.article.topic
    if topic is None:
        return
    for post in scene.sentence.posts:
        if post.plural or post.counterpart or post.incoming or post.nominated:
            continue
        if any(c.post is post for c in scene.found) or scene.led(post) is not None:
            continue
        spells = spells_of(scene.sentence, post)
        if post.former and not (spells and spells[0].kind is Kind.FROM_TO):
            continue
        if not spells or (spells[0].kind not in _TIMES and not _from(scene, spells[0].start)):
            continue
        last = max(post.end, spells[-1].end)
        fronted = _is_fronted(scene, post, last, topic)
        if fronted is None:
            continue
        over = fronted and spells[0].kind is Kind.SINCE and _goes_on_in_past(scene, last)
        head = scene.sentence.head_token(post.head, post.head_end)
        aspect = Aspect.HELD_BEFORE if over else None
        post.definite = post.definite or not post.indefinite
        scene.state(topic, post, "own time", head, post.start, last, aspect=aspect)


def _from(scene: Scene, start: int) -> bool:
    return re.search(r"\bfrom\s+$", scene.text[max(0, start - 8) : start]) is not None


def _is_fronted(scene: Scene, post: PostMention, last: int, topic: int) -> bool | None:
    """Whether a post stands before its holder, False where it stands behind; None where it is not that of the subject."""
    before = scene.text[: post.start]
    article = re.match(r"(?:the|an?|its|his|her)\s+", scene.text[post.start : post.head], re.I)
    before += article.group() if article is not None else ""
    if _FRONT.search(before[max(0, len(before) - 30) :] if len(before) > 30 else before):
        who = _TO_SUBJECT.match(scene.text, last)
        if who is None:
            return None
        if who["who"].lower() in ("he", "she"):
            return True
        mention = scene.sentence.person_at(who.start("who"))
        return True if mention is not None and mention.person == topic else None
    lead = _LEAD.search(before[-60:])
    if lead is None:
        return None
    if (life := opening_of_life(scene.text)) is not None and scene.sentence.start < _OPENING:
        # "Peter Otieno (1904 – 1996), usually called Pete, was a statesman who was governor from 1960 to 1963"
        others = [m for m in scene.sentence.people if m.end <= post.start and m.person != topic]
        if all(_CALLED.search(scene.text[max(life.dated, m.start - 20) : m.start]) for m in others):
            return False
    clause = max(before.rfind("; "), before.rfind(": "), 0)
    if _KIN.search(before, clause):
        return None
    others = [m for m in scene.sentence.people if clause <= m.start and m.end <= post.start and m.person != topic]
    if others and _AT_NAME.fullmatch(scene.text, others[-1].end, max(post.start, others[-1].end)):
        return None  # "succeeded Moss, minister from 2001 to 2005"
    if _HIS_YEARS.search(before[-60:]) and not any(
        m.person != topic for m in scene.sentence.people if m.end <= post.start
    ):
        return False
    if _TO_HIM.search(before[-160:]) and not any(
        m.person != topic for m in scene.sentence.people if m.end <= post.start
    ):
        return False
    head = scene.sentence.head_token(post.head, post.head_end)
    verb = verbs.governing_verb(head) if head is not None else None
    if verb is None or verbs.read_verb(verb).negated or verbs.read_verb(verb).modal:
        return None
    if verbs.subject(verb) is None and not others:
        return False
    subjects = scene.subjects(verb)
    if subjects == [topic] or (not subjects and not others and _nobody_acts(scene, clause, post)):
        return False
    return None


def _nobody_acts(scene: Scene, clause: int, post: PostMention) -> bool:
    """Whether what happens in a clause is no deed of somebody else: "there followed a spell as director"."""
    return (
        re.search(r"\b(?:follow\w*|spell|stint|term|years?|career|posts?|job)\b", scene.text[clause : post.start])
        is not None
    )


def _goes_on_in_past(scene: Scene, last: int) -> bool:
    """Whether the sentence that a post opens tells of the past: "Leader since 1935, he resigned in 1939"."""
    span = scene.sentence.span(last, len(scene.text))
    for token in span or ():
        if token.dep_ in ("ROOT", "ccomp") and token.pos_ in ("VERB", "AUX") and token.idx >= last:
            return verbs.read_verb(token).tense is Tense.PAST
    return True
