"""Members of a commission whom a text goes through one after the other, with no word of what they stay in or lose.

The new commission has four members. Ma and Sun have been kept.               they are members
The commission has lost five of its seven men. Li went first, in 2023.        he is a member no longer
Miao was voted off the commission in June, and He was expelled in October.    so is he
Li, Defence Minister Wei and the other members owe their rise to Xi.          they are members
"""

from __future__ import annotations

import re

from archive.extraction.context import PostMention
from archive.extraction.parsing.verbs import Tense, Verb
from archive.extraction.rules.sense.meaning import modality_of, quote_start
from archive.extraction.rules.whose.membership import has_members, spoken_of
from archive.extraction.scene import Candidate, Scene
from archive.extraction.scene.named_later import list_behind
from archive.model import Aspect, Modality

_NEAR = 2  # sentences, in which the text has counted the members or told of two
_KEPT = frozenset(("keep", "retain"))
_LOST = frozenset("drop remove oust expel dismiss purge axe sack".split())
_STAY = frozenset(("stay", "remain"))
_WENT = frozenset(("go", "leave"))
_DAY = (
    r"(?:(?:early\s+|late\s+)?(?:in|on|last|this)\s+(?:[A-Z]\w+|\d{4}|week|month|year|spring|summer|autumn|fall|winter)|"
    r"(?:\w+\s+)?(?:days|weeks|months|years)\s+(?:later|ago)|(?:a|the\s+same|the\s+following)\s+(?:week|month|year)(?:\s+later)?)"
)
_ENDS = re.compile(
    rf"(?:\s+(?:first|next|last|too|also|as\s+well|then|later))?(?:,?\s+{_DAY}){{0,2}}\s*(?:[.;,]|$|and\b)"
)
_OTHERS = re.compile(
    r"\s*,?\s+and\s+(?:(?:all\s+)?the|its)\s+(?:other|remaining|rest\s+of\s+(?:the|its))\s+(?:[\w-]+\s+){0,2}", re.I
)
_ONLY = re.compile(r",?\s+only\s+(?:(?:those|these|the)\s+two(?:,|\s+and)\s+)?")
_OF = re.compile(r"(?:^|[;:]\s+)of\s", re.I)
_SEATED = ("commission", "committee")


def roll_call(scene: Scene, verb: Verb) -> None:
    """Adds that the subject of a bare "was kept" or "was dropped" is a member, or is one no longer."""
    aspect = _aspect(verb)
    token = verb.token
    end = token.idx + len(token)
    if aspect is None or verb.negated or verb.modal or not _ENDS.match(scene.text, end):
        return
    if any(c.anchor == token for c in scene.found):
        return  # what he loses has been said, or is known
    people = scene.subjects(token)
    body = _called(scene, verb, people) if people else None
    modality = modality_of(scene, verb)
    if body is None or modality is not Modality.ASSERTED:
        return
    for person in people:
        position = own_post(scene, person, body)
        if aspect is Aspect.HOLDS and position is not None:
            continue
        if position is None:
            position = scene.positions.of(scene.article, body, "member")
        scene.add(
            Candidate(
                scene,
                person,
                aspect,
                "membership",
                quote_start(scene, token),
                end,
                position=position,
                anchor=token,
                state=aspect is Aspect.HOLDS,
            )
        )


def _aspect(verb: Verb) -> Aspect | None:
    if verb.passive and verb.lemma in _KEPT:
        return Aspect.HOLDS
    if verb.lemma in _STAY and verb.tense is Tense.PRESENT:
        return Aspect.HOLDS
    lost = verb.lemma in _LOST if verb.passive else verb.lemma in _WENT and verb.past
    return Aspect.ENDED if lost else None


def _called(scene: Scene, verb: Verb, people: list[int]) -> int | None:
    """The body whose members the text goes through, here or in the sentences before."""
    token = verb.token
    before = token.head if token.dep_ in ("conj", "ccomp", "parataxis") else None
    for candidate in reversed(scene.found):
        if candidate.rule == "membership" and candidate.anchor == before and candidate.person not in people:
            return _body(scene, candidate)
    body = spoken_of(scene, token.idx)
    if body is None or not counted(scene, body):
        return None
    told = [c for c in _recent(scene) if _body(scene, c) == body and c.person is not None]
    going = any(c.rule == "membership" and c.person not in people for c in told)
    return body if going or len({c.person for c in told}) > 1 or _counts(scene) else None


def _counts(scene: Scene) -> bool:
    """Whether the sentence before, or this one, speaks of members, who can only be those of that body."""
    near = scene.article.sentences[max(0, scene.sentence.index - 1) : scene.sentence.index + 1]
    return any(post.title == "member" and post.plural for sentence in near for post in sentence.posts)


def _recent(scene: Scene) -> list[Candidate]:
    return [c for c in (*scene.before, *scene.found) if scene.sentence.index - c.scene.sentence.index <= _NEAR]


def _body(scene: Scene, candidate: Candidate) -> int | None:
    position = scene.position_of(candidate)
    return scene.article.positions[position].organisation if position is not None else None


def counted(scene: Scene, organisation: int) -> bool:
    """Whether a text may go through the members of a body one by one: of a commission, not of a parliament."""
    return scene.article.organisations[organisation].kind in _SEATED and has_members(scene, organisation)


def own_post(scene: Scene, person: int, body: int) -> int | None:
    """The post in a body that the text has given somebody."""
    told = [
        c
        for c in (*scene.before, *scene.found)
        if c.person == person
        and c.aspect in (Aspect.HOLDS, Aspect.BEGAN)
        and c.modality is Modality.ASSERTED
        and _body(scene, c) == body
    ]
    return scene.position_of(told[-1]) if told else None


def the_others(scene: Scene) -> None:
    """Adds who is told of with "the other members", or as the only ones of them who do something."""
    for post in scene.sentence.posts:
        if post.title != "member" or not post.plural:
            continue
        people = _with_others(scene, post) or _only(scene, post)
        body = post.organisation if post.organisation is not None else spoken_of(scene, post.start)
        if not people or body is None or not counted(scene, body):
            continue
        position = scene.positions.of(scene.article, body, "member")
        own = PostMention(
            post.start, post.end, post.head, post.head_end, "member", organisation=body, position=position
        )
        for person in people:
            if own_post(scene, person, body) is None:
                mention = next(m for m in scene.sentence.people if m.person == person)
                anchor = scene.sentence.head_token(mention.start, mention.end)
                scene.state(person, own, "one of several", anchor, min(mention.start, post.start), post.end)


def _with_others(scene: Scene, post: PostMention) -> list[int]:
    """ "Li, Wei and the other current members": those before."""
    text, people = scene.text, scene.sentence.people
    last = next((m for m in people if _OTHERS.fullmatch(text, m.end, post.head)), None)
    if last is None:
        return []
    lists = [list_behind(scene.sentence, m.start) for m in people if m.start <= last.start]
    return max((named for named in lists if last.person in named), key=len, default=[last.person])


def _only(scene: Scene, post: PostMention) -> list[int]:
    """ "Of the commission's members only Li and Wei were seen"."""
    only = _ONLY.match(scene.text, post.end)
    opens = _OF.search(scene.text, 0, post.head)
    if only is None or opens is None or scene.text.find(",", opens.end(), post.start) >= 0:
        return []
    return list_behind(scene.sentence, only.end())
