"""Who came before or after whom in a post, said by a noun: "his predecessor, Wei", "Ding, whose successor is Chang"."""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction import verbs
from archive.extraction.context import PersonMention
from archive.extraction.rules.scene import OF_MANY, Candidate, Scene
from archive.model import Aspect

_NOUN = re.compile(r"\b(?P<noun>predecessors?|forerunners?|successor)\b", re.I)
_POSSESSIVE = re.compile(r"\b(?P<word>his|her|whose)\s+(?:\w+\s+){0,2}$", re.I)
_BY_NAME = re.compile(r"[’']s?\s+(?:\w+\s+){0,2}")


def predecessors(scene: Scene) -> None:
    """Adds that whom the noun names has held the post of the one whose predecessor he is."""
    for match in _NOUN.finditer(scene.text):
        before = scene.text[: match.start()]
        if re.search(r"\b(?:no|a|any|possible|likely|potential|eventual|designated)\s+$", before):
            continue
        named = _named(scene, match)
        of = _of_whom(scene, match, {mention.person for mention in named})
        if of is None or not named:
            continue
        if match["noun"].lower() == "successor":
            _preceded(scene, match, named, of)
            continue
        position = _post_of(scene, match, of)
        for mention in named:
            if mention.person != of and position is not None:
                _add(scene, match, mention, mention.person, position)


def _preceded(scene: Scene, match: re.Match[str], named: list[PersonMention], of: int) -> None:
    """ "Chang is the successor of Ding": the post of Chang was Ding's before."""
    held = [
        c
        for c in scene.found
        if c.person == named[0].person and c.aspect in (Aspect.HOLDS, Aspect.BEGAN) and c.position
    ]
    position = scene.position_of(held[0]) if held else scene.known_post(named[0].person)
    if position is not None and not any(c.person == of and scene.position_of(c) == position for c in scene.found):
        _add(scene, match, named[0], of, position)


def _add(scene: Scene, match: re.Match[str], mention: PersonMention, person: int, position: int) -> None:
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


def _named(scene: Scene, match: re.Match[str]) -> list[PersonMention]:
    """Whom the noun names: right after it, in apposition before it, or as the subject of a copula."""
    after = _names_after(scene, match.end(), many=match["noun"].lower().endswith("s"))
    if after:
        return after
    beside = [
        m
        for m in scene.sentence.people
        if m.end <= match.start()
        and re.fullmatch(
            r"\s*,\s*(?:who\s+(?:is|was|had been)\s+)?(?:his|her|whose|the|[^,]{2,30}[’']s?)?\s*(?:\w+\s+)?",
            scene.text[m.end : match.start()],
        )
    ]
    if beside:
        return beside[-1:]
    noun = scene.sentence.head_token(match.start(), match.end())
    if noun is not None and noun.dep_ == "attr":
        return _mentions(scene, verbs.subject(noun.head))
    return []


def _mentions(scene: Scene, token: Token | None) -> list[PersonMention]:
    if token is None:
        return []
    mention = scene.mention_of(token)
    if mention is not None:
        return [mention]
    return [PersonMention(token.idx, token.idx + len(token), person) for person in scene.people_of(token, alone=True)]


def _names_after(scene: Scene, end: int, *, many: bool) -> list[PersonMention]:
    found: list[PersonMention] = []
    inside = re.match(r"\s+(?:in|at|as)\s+(?:the\s+)?(?:\w+\s+){1,3}?(?=,)", scene.text[end:])
    at = end + (inside.end() if inside else 0)
    for mention in scene.sentence.people:
        if mention.start < at:
            continue
        gap = re.match(r"\s*,?\s*(?:and\s+)?" if found else r"\s*,?\s*", scene.text[at : mention.start])
        if gap is None or not scene.only_ranks(at + gap.end(), mention.start):
            break
        found.append(mention)
        at = mention.end
        if not many:
            break
    return found


def _of_whom(scene: Scene, match: re.Match[str], named: set[int]) -> int | None:
    """Whose predecessor or successor is meant: a name with "'s", "of" a name, or a pronoun, which is not the one named."""
    before = scene.text[: match.start()]
    owner = next(
        (
            m
            for m in reversed(scene.sentence.people)
            if m.end <= match.start() and _BY_NAME.fullmatch(scene.text[m.end : match.start()])
        ),
        None,
    )
    if owner is not None:
        return owner.person
    of = re.match(r"\s+(?:of|to)\s+", scene.text[match.end() :])
    if of is not None:
        at = match.end() + of.end()
        return next((m.person for m in scene.sentence.people if m.start >= at and scene.only_ranks(at, m.start)), None)
    pronoun = _POSSESSIVE.search(before)
    span = scene.sentence.span(pronoun.start(), pronoun.start() + 3) if pronoun else None
    if span is None or not len(span):
        return None
    return scene.antecedent(span[0], excluded=named)


def _post_of(scene: Scene, match: re.Match[str], person: int) -> int | None:
    """The post of which the noun speaks: the one it names ("his predecessor as minister"), or what the other one has."""
    post = scene.post_after(match.end(), r"\s+(?:as|in the post of|in the job of)\s+(?:(?:the|a|an)\s+)?")
    if post is not None:
        post.definite = True
        return scene.resolve(post, person)
    body = re.match(r"\s+(?:in|at)\s+(?:the\s+)?", scene.text[match.end() :])
    mention = next(
        (m for m in scene.sentence.organisations if body and m.start == match.end() + body.end()),
        None,
    )
    known = scene.known_post(person)
    if known is None or scene.article.positions[known].title in OF_MANY:
        once = {
            p for c in (*scene.before, *scene.found) if c.person == person and (p := scene.position_of(c)) is not None
        }
        once = {p for p in once if scene.article.positions[p].title not in OF_MANY} or once
        known = next(iter(once)) if len(once) == 1 else known  # "Former commander Li ... Li's own predecessor"
    if mention is None or (known is not None and scene.article.positions[known].organisation == mention.organisation):
        return known
    told = [
        position
        for c in scene.before
        if c.person == person
        and (position := scene.position_of(c)) is not None
        and scene.article.positions[position].organisation == mention.organisation
    ]
    return told[-1] if told else scene.positions.head(scene.article, mention.organisation)
