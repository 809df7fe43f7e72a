"""Posts that answer to somebody else's in another state or body.

Hegseth met his Chinese counterpart, Dong Jun                      of the same ministry there
Wei flew on to Islamabad, where his counterpart, Khattak, met him    of the state to which he flew
His counterpart in the Southern Theater Command, Wang               the same post there
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from archive.extraction.context import OrganisationMention, PersonMention, PostMention
from archive.extraction.likely import countries_by_name
from archive.extraction.rules.holding.other_head import other_head
from archive.extraction.scene import Candidate, Scene
from archive.model import Aspect

_NAME_JOIN = re.compile(r"\s*(?:,|and|, and|&|;)\s*(?:then\s+)?")
_THEN = re.compile(r"\b(?:then|former|ex-|one-time|at (?:that|the) time|once)\b[\s\w’'-]*$", re.I)


# "His counterpart, Song Yanchao, is deputy director of the office": what he is, is told
_AT = re.compile(r"\s+(?:in|at|of|from|with)\s+(?:the\s+)?(?:[A-Z][\w.]+[’']s\s+)?(?:[A-Z]{2,4}\s+)?")
_THERE_IS = re.compile(r"\s+(?:in|at|of)\s+(?:the\s+)?[^,.;]{2,60}?\s+(?:is|was)\s+")
_STATES = 60  # characters before a title in which its states stand
_IS = re.compile(r",?\s+(?:is|was)\s+(?:(?:the|an?)\s+)?")


def counterpart(scene: Scene, post: PostMention) -> None:
    """ "Hegseth met his Chinese counterpart Dong Jun": the post that answers to the one just named."""
    if post.title == "deputy":
        return  # told by `relations`
    mentions = _counterparts_named(scene, post)
    colleague = scene.text[post.head :].lower().startswith("colleague")
    placed = any(post.start <= country.start < post.head for country in scene.sentence.countries)
    if not mentions or (colleague and not placed and _behind(scene, post, mentions[0]) is None):
        return
    if re.search(r"\b(?:deputy|former|ex|late)[ -]$", scene.text[: post.head]):
        return  # "his deputy counterpart": of another rank
    others = {mention.person for mention in mentions}
    held = [c for c in (*scene.before, *scene.found) if c.person not in others and c.aspect is Aspect.HOLDS]
    if len(mentions) == 1 and other_head(scene, post, mentions[0], held):
        return
    if len(mentions) > 1 and (each := _of_each_state(scene, post, mentions, held)):
        for mention, same in each:
            anchor = scene.sentence.head_token(mention.start, mention.end)
            start, end = min(post.start, mention.start), max(post.end, mention.end)
            scene.state(mention.person, replace(post, position=same), "counterpart", anchor, start, end, title=True)
        return
    if len(mentions) > 1:
        # "Mattis and Pompeo met their counterparts, Wei and Yang": in the same order
        here = [c for c in scene.found if c in held and c.title and c.end <= post.start]
        here = list({c.person: c for c in here}.values())
        pairs = list(zip(here, mentions, strict=True)) if len(here) == len(mentions) else []
    else:
        owner = post.possessor if post.possessor is not None else _whose(scene, post, others)
        told = [c for c in held if owner is None or c.person == owner]
        beside = any(m.person == owner for m in scene.sentence.people)
        if not told and not colleague and post.possessor is None and not beside:
            told = [c for c in held if c.scene is not scene or c.start < post.start]  # who is named behind is another
        # "State Councilor and Defense Minister Wei met his counterpart": of his posts the one that the other state has too
        told = [c for c in reversed(told) if scene.position_of(c) is not None]
        told.sort(key=lambda c: not _of_ministry(scene, c))
        pairs = [(c, mentions[0]) for c in told if c.person == told[0].person]
    answered: set[int] = set()
    for candidate, mention in pairs:
        if mention.person in answered:
            continue
        position = scene.position_of(candidate)
        if position is not None and (there := _at_body(scene, post, position)) is not None:
            body, same = there
            anchor = scene.sentence.head_token(mention.start, mention.end)
            start, end = min(post.start, mention.start), max(body.end, mention.end)
            own = replace(post, position=same, then=post.then or _was_then(scene, post, mention))
            scene.state(mention.person, own, "counterpart", anchor, start, end, title=True)
            answered.add(mention.person)
            continue
        country = (
            post.country
            or _behind(scene, post, mention)
            or _where_they_met(scene, post, mention, position)
            or _other_country(scene, mention, position)
        )
        if (
            position is None
            or country is None
            or (country == scene.article.positions[position].country and post.country is not None)
            or any(scene.led(p) is mention for p in scene.sentence.posts if p is not post)
            or any(
                _IS.fullmatch(scene.text, mention.end, p.start) for p in scene.sentence.posts if p.start > mention.end
            )
        ):
            continue
        related = scene.positions.related
        abroad = scene.article.positions[position].title.startswith("ambassador to ") and post.country is None
        answer = (
            related.posted(scene.article, position, country)
            if abroad
            else related.counterpart(scene.article, position, country)
        )
        if answer is not None:
            answered.add(mention.person)
            own = replace(post, position=answer, then=post.then or _was_then(scene, post, mention))
            anchor = scene.sentence.head_token(mention.start, mention.end)
            scene.state(
                mention.person,
                own,
                "counterpart",
                anchor,
                min(post.start, mention.start),
                max(post.end, mention.end),
                title=True,
            )


def _of_each_state(
    scene: Scene, post: PostMention, mentions: list[PersonMention], held: list[Candidate]
) -> list[tuple[PersonMention, int]]:
    """ "His Vietnamese and Japanese counterparts, Phan and Kishi": the same post of each state in turn."""
    states = [
        c for c in scene.sentence.countries if post.start - _STATES <= c.start < post.head and c.kind == "adjective"
    ]
    joined = all(
        _NAME_JOIN.fullmatch(scene.text, one.end, other.start)
        or re.fullmatch(r",?\s+(?:and\s+)?", scene.text[one.end : other.start])
        for one, other in pairwise(states)
    )
    if len(states) != len(mentions) or not joined:
        return []
    others = {mention.person for mention in mentions}
    owner = post.possessor if post.possessor is not None else _whose(scene, post, others)
    told = [c for c in held if owner is None or c.person == owner]
    told = [c for c in reversed(told) if scene.position_of(c) is not None]
    told.sort(key=lambda c: not _of_ministry(scene, c))
    position = scene.position_of(told[0]) if told else None
    if position is None:
        return []
    answers = (scene.positions.related.counterpart(scene.article, position, state.country) for state in states)
    return [(m, answer) for m, answer in zip(mentions, answers, strict=True) if answer is not None]


def _at_body(scene: Scene, post: PostMention, position: int) -> tuple[OrganisationMention, int] | None:
    """ "His counterpart in the Southern Theater Command": the same post of the command behind the word."""
    held = scene.article.positions[position]
    own = scene.article.organisations[held.organisation] if held.organisation is not None else None
    behind = (m for m in scene.sentence.organisations if m.start > post.head_end)
    body = next((m for m in behind if _AT.fullmatch(scene.text, post.head_end, m.start)), None)
    if own is None or body is None or own.kind == "ministry" or body.organisation == held.organisation:
        return None
    if scene.article.organisations[body.organisation].kind != own.kind:
        return None
    return body, scene.positions.of(scene.article, body.organisation, held.title)


def _whose(scene: Scene, post: PostMention, others: set[int]) -> int | None:
    """Whose counterpart "his counterpart" is."""
    pronoun = re.match(r"\w+", scene.text[post.start :]) if post.possessive_pronoun else None
    span = scene.sentence.span(post.start, post.start + pronoun.end()) if pronoun is not None else None
    owner = scene.antecedent(span[0], excluded=others) if span is not None and len(span) else None
    before = scene.article.sentences[scene.sentence.index - 1] if scene.sentence.index else None
    named = {m.person for m in before.people} - others if before is not None else set()
    here = {m.person for m in scene.sentence.people}
    # "Spokesman Tarriela said so. Gan, his Chinese opposite number, denied it": nobody of whom Tarriela spoke
    return next(iter(named)) if owner not in here | named and len(named) == 1 else owner


def _counterparts_named(scene: Scene, post: PostMention) -> list[PersonMention]:
    """Whom the word names: right after it, a comma apart or not; several after a plural; or before it in apposition."""
    first = scene.led(post)
    if first is None:
        after = next((m for m in scene.sentence.people if m.start > post.end), None)
        gap = re.match(r"(?:\s+(?:from|in)\s+[A-Z][\w. ]+)?,\s", scene.text[post.end : after.start]) if after else None
        if after is not None and gap is not None and scene.only_ranks(post.end + gap.end() - 1, after.start):
            first = after
    if first is None and not post.plural and (there := _THERE_IS.match(scene.text, post.head_end)) is not None:
        first = scene.named_at(there.end())  # "His opposite number at the academy is Ma"
    if first is None and not post.plural:
        beside = [m for m in scene.sentence.people if m.end <= post.start and _apposed(scene, m, post)]
        return beside[-1:] or _who_is(scene, post)
    if first is None or not post.plural:
        return [first] if first is not None else []
    found = [first]
    for mention in scene.sentence.people:
        if mention.start < found[-1].end:
            continue
        title = next((p for p in scene.sentence.posts if scene.led(p) is mention), None)
        gap_ = scene.text[found[-1].end : title.start if title is not None else mention.start]
        joined = re.match(_NAME_JOIN.pattern, gap_)
        if joined is None or not scene.only_ranks(found[-1].end + joined.end(), found[-1].end + len(gap_)):
            break
        found.append(mention)
    return found


def _who_is(scene: Scene, post: PostMention) -> list[PersonMention]:
    """ "Wang is his opposite number at the academy", "Wang, who is Liu's counterpart there": the subject."""
    head = scene.sentence.head_token(post.head, post.head_end)
    if head is None or head.dep_ != "attr" or head.head.lemma_ != "be":
        return []
    people = scene.subjects(head.head)
    return [m for m in scene.sentence.people if people == [m.person] and m.end <= post.start][-1:]


def _apposed(scene: Scene, mention: PersonMention, post: PostMention) -> bool:
    """ "Dong Jun, his Chinese counterpart", "Dong Jun, at that time her counterpart", "Dong Jun, Hegseth's counterpart"."""
    if not post.possessive_pronoun and post.possessor in (None, mention.person):
        return False
    return _APPOSED.fullmatch(scene.text, mention.end, post.head) is not None


# A comma and whose counterpart it is, up to the word.
_APPOSED = re.compile(
    r",\s+(?:(?:at (?:that|the) time|then|now)\s+)?(?:(?:his|her|their|its)\s+|(?:(?:Mr|Mrs|Ms|Dr|Gen|Adm|General|Admiral)\.?\s+)?(?:[A-Z][\w-]+\s+){0,2}[A-Z][\w-]+[’']s?\s+)(?:[A-Z][\w.-]+\s+){0,2}"
)


def _was_then(scene: Scene, post: PostMention, mention: PersonMention) -> bool:
    return mention.end <= post.start and _THEN.search(scene.text[mention.end : post.start]) is not None


def _behind(scene: Scene, post: PostMention, mention: PersonMention) -> str | None:
    """The country that is told behind the word or the name: "his counterpart from China, Dong", "counterpart Dong of China"."""
    for end in (post.head_end, mention.end):
        told = re.match(r"\s+(?:from|of|in)\s+(?:the\s+)?", scene.text[end:])
        found = next((c for c in scene.sentence.countries if told and c.start == end + told.end()), None)
        if found is not None:
            return found.country
    return None


def _of_ministry(scene: Scene, candidate: Candidate) -> bool:
    """Whether a post is that of a minister, whom other states have too."""
    position = scene.position_of(candidate)
    body = scene.article.positions[position].organisation if position is not None else None
    return body is not None and scene.article.organisations[body].kind == "ministry"


# "Flew on to Islamabad, where", "In Islamabad on Monday he met"
_WHERE = re.compile(r"\b(?:to|in|into|at|for|reached|visiting)\s+(?:the\s+)?$", re.I)


def _where_they_met(scene: Scene, post: PostMention, mention: PersonMention, position: int | None) -> str | None:
    """The one other state to which or in which the sentence says they were before it speaks of the counterpart, where his
    name can be of it: "in Phnom Penh Gazmin looks for his counterpart, Liang" is of no Cambodian."""
    if position is None or scene.article.people[mention.person].country is not None:
        return None
    own = scene.article.positions[position].country
    there = {
        c.country
        for c in scene.sentence.countries
        if c.end < post.start and c.kind != "adjective" and _WHERE.search(scene.text, 0, c.start) is not None
    } - {own}
    if (
        own is None
        or len(there) != 1
        or not there <= set(countries_by_name(scene.article, scene.article.people[mention.person].name))
    ):
        return None
    return there.pop()


def _other_country(scene: Scene, mention: PersonMention, position: int | None) -> str | None:
    """The country of a counterpart of whom it is not told: his own, or the other one of the two that the article is about."""
    own = scene.article.people[mention.person].country
    if own is not None or position is None:
        return own
    there = scene.article.positions[position].country
    name = scene.article.people[mention.person].name
    return next((c for c in countries_by_name(scene.article, name) if c != there), None)
