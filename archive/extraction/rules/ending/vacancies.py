"""Posts that nobody has, or that somebody does not have: "has been vacant since", "Dong was given no seat on the body"."""

from __future__ import annotations

import re

from archive.extraction.context import OrganisationMention, PostMention
from archive.extraction.parsing.verbs import Tense, Verb
from archive.extraction.posts.offices import office_at
from archive.extraction.rules.ending.from_what import seat_on
from archive.extraction.rules.sense.meaning import quote_start
from archive.extraction.rules.whose.left_behind import left_behind
from archive.extraction.rules.whose.understood import vacant
from archive.extraction.scene import Candidate, Scene
from archive.extraction.text.sought import sought
from archive.model import Aspect, Modality

_EMPTY = sought(
    r"\b(?:post|position|place|job|seat|office|role)\b(?: (?:of|as) [^,.;]{3,80}?)?[^.;]{0,25}?"
    r"\b(?:vacant|empty|unfilled|open since|without a holder|yet to be (?:filled|named)|not (?:yet )?been filled|has no (?:holder|occupant))\b",
    re.I,
)
# "The directorship of the department has been vacant since Miao was suspended": that of whoever went, too
_OFFICE_EMPTY = sought(
    r"\b(?P<noun>presidency|premiership|governorship|directorship|chairmanship|mayoralty|speakership|secretaryship|command|chancellorship)\b"
    r"[^.;]{0,80}?\b(?:vacant|empty|unfilled|open since|without a holder)\b",
    re.I,
)
_SINCE_GONE = re.compile(
    r"[^.;,]{0,10}?(?:,[^.;,]{2,40},\s+)?\s*(?:ever\s+)?(?:since|after|when)\s+",
)
_WENT = re.compile(
    r"(?:\s*[(（][^()]{1,20}[)）])?(?:\s+(?:was|were|had\s+been))?\s+(?:(?:abruptly|suddenly|recently|last\s+\w+)\s+)?(?:suspended|removed|dismissed|sacked|fired|ousted|expelled|killed|arrested|detained|resigned|retired|died|left|stepped\s+down|quit|"
    r"transferred|promoted|elevated|reassigned|shifted|moved\s+(?:to|on|up)|posted|superannuated)\b"
)
_OWNS = re.compile(r"[’']s?\s+(?:\w+\s+)?")
_STANDS = re.compile(r"\b(?:is|has|have|remains?|stays?|stands?|stood|sits?|fell|falls)\b")
_ASIDE = re.compile(r"\b(?:that|which)\b")
_FILLED = re.compile(r"\b(?:fill(?:s|ed|ing)?|tak(?:es|ing)|took|into)\s+(?:the|a|an|that|this)\s+$", re.I)
_DENIED = sought(r"\b(?:no|neither)\b")
_NOBODY = sought(
    r"\b(?:nobody|no one|no-one)\b[^.;]{0,20}?\b(?:holds|held|fills|has)\s+(?:the\s+(?:post|job|role|position|office)\s+of\s+)?(?:the\s+)?",
    re.I,
)
_NONE = re.compile(
    r"\b(?:has|have|had|is|was|been|without)\s+(?:had\s+|been\s+)?(?:no|a)\s+(?:confirmed\s+|permanent\s+|full-time\s+|new\s+)?",
    re.I,
)
_HAS = re.compile(r"\s+(?:(?:has|have|had|is|was|been|now|still|long|again)\s+)*")
_OF_NOW = re.compile(r"\b(?:has|have|is|are)\b")
_WHO = re.compile(r"\s+(?:who|whom|that|with|from|like|as|able|capable)\b")
# "has had no confirmed secretary since Moss left": somebody may act
_ACTING_MAY = re.compile(r"\b(?:confirmed|permanent|full-time)\b")
_BEEN = re.compile(r"\b(?:is|are|was|were|been|be|left|leaves|remains?)\s+(?:now\s+|still\s+|again\s+)?$")
_ROW = re.compile(r"\b(?:row|table|stand|hall|bench)\b")
_TO_BE = re.compile(r"\b(?:to\s+be|will|would|be)\s+(?:be\s+)?(?:left|fall|become|vacated)\b")
_MIGHT = re.compile(
    r"\b(?:could|may|might|would|should|must|cannot|can)\s+(?:\w+\s+){0,2}?(?:stay|remain|be|stand|go|fall|become|sit)\b"
)
_NO_SUCCESSOR = sought(
    r"\bno (?:successor|replacement)\b[^.;]{0,25}\b(?:named|announced|appointed|found|chosen)\b|"
    r"\bwithout\s+(?:naming|appointing|announcing|choosing|giving)\s+(?:a|any|his|her)\s+(?:\w+\s+)?(?:successor|replacement)\b|"
    r"\b(?:named|appointed|announced)\s+(?:nobody|no one|no-one|no successor)\b|"
    r"\b(?:nobody|no one|no-one)\s+(?:was|has\s+(?:yet\s+)?been|had\s+(?:yet\s+)?been)\s+(?:immediately\s+)?(?:named|appointed|chosen|picked|nominated)\b"
    r"(?=\s*[.,;]|\s+to\s+(?:lead|head|run|replace|succeed|follow|fill|take|command)\b|\s+(?:in|to|as)\s+(?:his|her|their)\b)",
    re.I,
)
_NO_SUCCESSOR_AS = sought(
    r"\bno (?:successor|replacement)\s+(?:to|for)\s+(?:[A-Z][\w.’'-]+\s+){1,6}as\s+(?:(?:the|its)\s+)?", re.I
)
_NAMED = re.compile(r"\s+(?:has|had|was|have)\s+(?:yet\s+)?(?:been\s+)?(?:named|announced|appointed|found|chosen)\b")
_NEITHER = re.compile(r"\s+neither\s+(?:on|in|a member of)\s+(?:the\s+)?", re.I)
_SEAT = re.compile(r"\s+(?:a|the|his|her|any)\s+(?:seat|place)\s+(?:on|in)\s+(?:the\s+)?", re.I)

# "are no longer on it": of a body, and no list or ship
_NO_LONGER_ON = re.compile(r"\s+(?:no longer|not any more|off)\s+(?:(?:on|in)\s+)?(?:the\s+)?")

_MADE = frozenset(("make", "appoint", "name", "elect"))
_MADE_WHAT = r"\s+(?:(?:as|to be)\s+)?(?:(?:an?|the|its|either)\s+)?"


_HAD = re.compile(r"\bhad\b")
_LEAD = 12  # characters
_NEAR = 2  # sentences
_NEXT = 1


def vacancies(scene: Scene) -> None:
    """Adds what a sentence says of a post that stands empty."""
    for match in _EMPTY.finditer(scene.text):
        if _FILLED.search(scene.text, 0, match.start()):
            continue  # "filling a post left vacant since October": no longer
        if _TO_BE.search(scene.text, match.start(), match.end()):
            continue  # "the post to be left vacant by his promotion"
        if _MIGHT.search(scene.text, match.start(), match.end()):
            continue  # "the chair might be vacant till spring"
        if _ROW.search(scene.text, match.start(), match.end()):
            continue  # "his seat in the front row was empty": a chair
        named = next((p for p in scene.sentence.posts if match.start() < p.start and p.end < match.end()), None)
        if named is not None:
            named.definite = True
            position = scene.resolve(named, None)
            if not _filled(scene, position, match):
                _add(scene, None, position, match.start(), match.end())
            _gone_since(scene, position, match.start(), match.end())
            _whose_it_was(scene, position, match.start(), named.end)
            continue
        # "fell vacant after Ma was promoted to chairman": not the one he came to
        here = [c for c in scene.found if c.aspect is not Aspect.BEGAN or c.start < match.end()]
        since = scene.sentence.index - _NEXT  # what somebody had been is soon no longer spoken of
        told = [c for c in scene.before[-6:] if c.aspect is not Aspect.HELD_BEFORE or c.scene.sentence.index >= since]
        previous = [c for c in [*told, *here] if scene.position_of(c) is not None]
        if (title := _titled(scene, match.start())) is not None:  # "the treasurer's post has been vacant"
            previous = [c for c in previous if scene.article.positions[scene.position_of(c) or 0].title == title]
        if len({scene.position_of(c) for c in previous}) > 1:  # "had led the army since 2017" is no news
            previous = [c for c in previous if not left_behind(c)] or previous
            come = [c for c in previous if c.aspect in (Aspect.BEGAN, Aspect.ENDED) and not c.title]
            near = [c for c in come if scene.sentence.index - c.scene.sentence.index <= _NEAR]
            previous = near or previous
        taken = previous and previous[-1].scene is scene and previous[-1].aspect is Aspect.BEGAN
        if taken and _HAD.search(scene.text, max(0, match.start() - _LEAD), match.end()):
            continue  # "was sworn in as deputy commander, a post that had been vacant for years"
        if previous:
            if not _filled(scene, scene.position_of(previous[-1]), match):
                _add(scene, None, scene.position_of(previous[-1]), match.start(), match.end())
            _gone_since(scene, scene.position_of(previous[-1]), match.start(), match.end())
    if (match_ := _OFFICE_EMPTY.search(scene.text)) is not None:
        post = office_at(scene.sentence, match_.start("noun"))
        if post is not None and (post.organisation is not None or post.country is not None):
            _add(scene, None, scene.resolve(post, None), match_.start(), match_.end())
            _gone_since(scene, scene.resolve(post, None), post.start, match_.end())
    for match in _NOBODY.finditer(scene.text):
        post = scene.post_after(match.start(), re.escape(match.group()))
        if post is not None:
            _add(scene, None, scene.resolve(post, None), match.start(), post.end)
    for match in _NONE.finditer(scene.text):
        post = _right_after(scene, match)
        if post is not None and re.search(r"\bno\b|\bwithout\b", match.group(), re.I):
            position = scene.resolve(post, None)
            if not _ACTING_MAY.search(scene.text, match.start(), post.head):
                _add(scene, None, position, match.start(), post.end)
            _gone_since(scene, position, match.start(), post.end)
    for match in _NO_SUCCESSOR_AS.finditer(scene.text):
        post = scene.post_after(match.end(), "")
        if post is not None and scene.led(post) is None and _NAMED.match(scene.text, post.end):
            post.definite = True
            _add(scene, None, scene.resolve(post, None), match.start(), post.end)
    for match in _NO_SUCCESSOR.finditer(scene.text):
        whose = next((m.person for m in scene.sentence.people if match.start() < m.start < match.end()), None)
        if (body := _to_lead(scene, match.end())) is not None:
            _add(scene, None, scene.head_of(body), match.start(), body.end)
            continue
        gone = vacant(scene, None, of=whose)
        if _MINISTRY.match(scene.text, match.end()):
            left = [c for c in scene.before if c.aspect is Aspect.ENDED and _is_minister(scene, c)]
            gone = left[-1] if left else gone
        if gone is not None and gone.modality is Modality.ASSERTED:
            _add(scene, None, scene.position_of(gone), match.start(), match.end())
    _no_longer(scene)


_TO_LEAD = re.compile(r"\s+to\s+(?:lead|head|run|command)\s+(?:the\s+|its\s+)?")
_MINISTRY = re.compile(_TO_LEAD.pattern + r"ministry\b")


def _is_minister(scene: Scene, candidate: Candidate) -> bool:
    position = scene.position_of(candidate)
    return position is not None and scene.article.positions[position].title == "minister"


def _to_lead(scene: Scene, at: int) -> OrganisationMention | None:
    """The body of "no one was named to lead the ministry"."""
    link = _TO_LEAD.match(scene.text, at)
    return next((m for m in scene.sentence.organisations if link is not None and m.start == link.end()), None)


def _titled(scene: Scene, at: int) -> str | None:
    """The title right before a word for a post: "the president's position"."""
    before = (t for t in scene.sentence.titles() if scene.text[t.end() : at] in ("’s ", "'s ", " "))
    return next((title["head"].lower() for title in before), None)


def _filled(scene: Scene, position: int | None, match: re.Match[str]) -> bool:
    """Whether the same sentence fills the post that an aside calls empty: "was named commander, a post vacant since Li was
    dismissed"; not "became commander in 2020, but the post has been vacant since"."""
    if _STANDS.search(match.group()) and not _ASIDE.search(match.group()):
        return False
    return any(
        c.aspect is Aspect.BEGAN and c.modality is Modality.ASSERTED and scene.position_of(c) == position
        for c in scene.found
    )


def _whose_it_was(scene: Scene, position: int | None, start: int, end: int) -> None:
    """ "Ma's seat as head of the bureau has not been filled": he had it, and has it no longer."""
    owner = next((m for m in scene.sentence.people if _OWNS.fullmatch(scene.text, m.end, start)), None)
    if (
        owner is None
        or position is None
        or any(c.person == owner.person and c.position == position for c in scene.found)
    ):
        return
    anchor = scene.sentence.head_token(start, end)
    scene.change(owner.person, Aspect.HELD_BEFORE, "vacant", anchor, owner.start, end, position=position)


def _gone_since(scene: Scene, position: int | None, start: int, at: int) -> None:
    """Who left it: "vacant since Miao was suspended"."""
    link = _SINCE_GONE.match(scene.text, at)
    gone = next((m for m in scene.sentence.people if link and scene.only_ranks(link.end(), m.start)), None)
    if gone is None or position is None or _WENT.match(scene.text, gone.end) is None:
        return
    if any(c.person == gone.person and c.aspect is Aspect.ENDED for c in scene.found):
        return
    verb = scene.sentence.head_token(gone.start, gone.end)
    anchor = verb.head if verb is not None else None
    scene.change(gone.person, Aspect.ENDED, "vacant", anchor, start, gone.end, position=position)


def _right_after(scene: Scene, match: re.Match[str]) -> PostMention | None:
    """The title right after the words, said of no name and with a body, field or state: not "had no leader"."""
    for post in scene.sentence.posts:
        if post.counterpart or post.plural or scene.led(post) is not None:
            continue
        without = match.group().lower().startswith("without")
        without = without and _BEEN.search(scene.text, 0, match.start()) is not None
        if post.start != match.end() and not (without and match.start() < post.start < match.end() <= post.head):
            continue
        body = next((m for m in scene.sentence.organisations if _HAS.fullmatch(scene.text, m.end, match.start())), None)
        bare = post.organisation is None and post.country is None and post.portfolio is None
        if body is not None and bare and not _OF_NOW.search(scene.text, body.end, post.start):
            continue  # "had no commander then"
        if body is not None and bare and not _WHO.match(scene.text, post.end):
            post.organisation, post.explicit = body.organisation, True  # "The fleet has been without a commander since"
        if post.portfolio or post.organisation is not None:
            post.definite = True
            return post
    return None


def _no_longer(scene: Scene) -> None:
    """ "Waweru, no longer defence minister, went home"."""
    for mention in scene.sentence.people:
        post = scene.post_after(mention.end, r"\s*,\s+(?:now\s+)?(?:no longer|not)\s+(?:the\s+)?")
        if post is not None:
            over = " no longer " in scene.text[mention.end : post.start]
            _add(scene, mention.person, scene.resolve(post, mention.person), mention.start, post.end, over=over)


def without_seat(scene: Scene, verb: Verb) -> None:
    """ "has no seat on the commission", "was never given a seat on it", "was made neither minister nor councillor"."""
    if not verb.negated and not _DENIED.search(scene.text) and " off " not in scene.text:
        return  # asked first: of most verbs nothing is denied
    token = verb.token
    end = token.idx + len(token)
    people = scene.subjects(token)
    if not people:
        return
    positions: list[int | None] = []
    over = False
    if verb.lemma in ("have", "get", "receive", "give", "hold", "win"):
        none = re.match(r"\s+no\s+(?:seat|place)\s+(?:on|in)\s+(?:the\s+)?", scene.text[end:])
        if none is not None:
            positions.append(seat_on(scene, end, none.re.pattern))
        elif verb.negated:
            positions.append(seat_on(scene, end, _SEAT.pattern))
    if verb.lemma == "be" and not verb.modal and _NO_LONGER_ON.match(scene.text, end) is not None:
        positions.append(seat_on(scene, end, _NO_LONGER_ON.pattern))
        over = True
    if verb.lemma in ("sit", "be", "serve") and (pair := _NEITHER.match(scene.text, end)) is not None:
        positions.append(seat_on(scene, end, _NEITHER.pattern))
        nor = re.search(r"\bnor\s+(?:on|in|of)\s+(?:the\s+)?", scene.text[pair.end() :])
        if nor is not None:
            positions.append(seat_on(scene, pair.end() + nor.start(), r"nor\s+(?:on|in|of)\s+(?:the\s+)?"))
    if verb.passive and (neither := re.match(r"\s+neither\s+", scene.text[end:])) is not None:
        stop = scene.text.find(".", end + neither.end())
        positions.extend(
            scene.resolve(post, people[0])
            for post in scene.sentence.posts
            if end < post.start < (stop if stop != -1 else len(scene.text)) and scene.led(post) is None
        )
    if verb.passive and verb.negated and verb.lemma in _MADE and verb.tense in (Tense.PAST, Tense.PERFECT):
        post = scene.post_after(end, _MADE_WHAT)  # "was not made a councillor either"
        joined = scene.joined_posts(post) if post is not None and scene.led(post) is None else []
        positions.extend(scene.resolve(each, people[0]) for each in joined)
    for position in positions:
        for person in people:
            _add(scene, person, position, quote_start(scene, token), end, over=over)


def _add(scene: Scene, person: int | None, position: int | None, start: int, end: int, *, over: bool = False) -> None:
    """Adds that somebody has not a post, or where it is `over`, that it ended for him."""
    aspect = Aspect.ENDED if over else Aspect.NOT_HOLDING
    if position is None or any(
        c.aspect is aspect and c.person == person and scene.position_of(c) == position for c in scene.found
    ):
        return
    anchor = scene.sentence.head_token(end - 1, end)
    scene.found.append(
        Candidate(scene, person, aspect, "vacant", start, end, position=position, anchor=anchor, state=not over)
    )
