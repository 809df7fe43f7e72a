"""Which post is meant: by a title, by a claim in the making, by "was sacked" of somebody told of before."""

from __future__ import annotations

from collections.abc import Sequence

from archive.extraction.context import PostMention
from archive.extraction.scene.passage import Candidate, Passage
from archive.extraction.scene.people_meant import antecedent
from archive.extraction.scene.titled_before import post_titled
from archive.model import Aspect, Modality

# Posts that several people have at once: nobody succeeds another in them unless it is said.
OF_MANY = frozenset(("state councillor", "member", "delegate", "deputy", "councillor", "senator", "representative"))
# Whose body "his" tells
_AIDES = frozenset(
    ("political commissar", "commissar", "chief of staff", "deputy commander", "deputy political commissar")
)


def resolve(scene: Passage, post: PostMention, person: int | None) -> int | None:
    """The post that a title means when it is said of that person."""
    if (owned := _of_owner(scene, post, person)) is not None:
        post.position = owned
    return post_titled(scene, post, person)


def position_of(scene: Passage, candidate: Candidate) -> int | None:
    """The post that a claim is about."""
    if candidate.position is None and candidate.post is not None:
        candidate.position = resolve(scene, candidate.post, candidate.person)
    return candidate.position


def known_post(scene: Passage, person: int, *, gone: bool = False) -> int | None:
    """The post that the article last said this person had: what "was sacked" is about. None where there are two.
    `gone` counts what the sentence itself says he has left: "He replaced Li, who had been in the post since 2021"."""
    found, before = ([c for c in told if not _never_was(c)] for told in (scene.found, scene.before))
    in_sentence = [c for c in found if c.person == person and c.aspect in (Aspect.HOLDS, Aspect.BEGAN)]
    for candidates in (
        in_sentence,
        [c for c in found if gone and c.person == person and c.aspect is Aspect.ENDED],
        [c for c in before if c.person == person and c.aspect in (Aspect.HOLDS, Aspect.BEGAN, Aspect.ENDED)],
        # "Li commanded the army. Huang replaced him": what the sentence before told of him
        [c for c in before if c.person == person and scene.sentence.index - c.scene.sentence.index == 1],
        # "Li, minister for 20 years, is 81. The assembly replaced him"
        [
            c
            for c in before
            if c.person == person and c.aspect is Aspect.HELD_BEFORE and c.title and c.post and not c.post.former
        ],
        # "His predecessor, Zhan, who had held the job since 2016"
        [c for c in found if c.person == person and c.rule == "predecessor"],
    ):
        positions = [(c, p) for c in reversed(candidates) if (p := position_of(scene, c)) is not None]
        if positions:
            return next((p for c, p in positions if not _seat_lost(scene, c, p, candidates)), positions[0][1])
    return None


def _seat_lost(scene: Passage, candidate: Candidate, position: int, told: Sequence[Candidate]) -> bool:
    """Whether it is a seat among many that somebody lost who keeps a post of his own: "the chief of staff was dismissed as a
    delegate. He was promoted to his post in May"."""
    if candidate.aspect is not Aspect.ENDED or scene.article.positions[position].title not in OF_MANY:
        return False
    return any(c.aspect is Aspect.HOLDS and position_of(scene, c) not in (None, position) for c in told)


def passed_on(scene: Passage, told: Sequence[Candidate]) -> int | None:
    """Of the posts that the last sentence among `told` gives somebody, the one that passes from holder to holder: the
    first that has one seat, "minister and state councillor"."""
    last = [c for c in told if c.scene is told[-1].scene]
    days = [c.bounds.earliest for c in last if c.bounds is not None and c.bounds.earliest is not None]
    if len(days) == len(last) and min(days) < max(days):
        # "became chief of staff in 2021 and commander in 2022": the later
        last = [c for c in last if c.bounds is not None and c.bounds.earliest == max(days)]
    positions = [position for c in last if (position := position_of(scene, c)) is not None]
    single = [p for p in positions if scene.article.positions[p].title not in OF_MANY]
    return next(iter([*single, *positions]), None)


def _of_owner(scene: Passage, post: PostMention, person: int | None) -> int | None:
    """The post of that title in the body of him whom "his" means or who is named, whatever was named since: "Xu commands the
    region. Wei is his commissar", "Xu's commissar is Wei"; None where that stays open."""
    if post.title not in _AIDES or post.position is not None or person is None:
        return None
    if post.organisation is not None or post.country is not None or post.portfolio is not None:
        return None
    owner = post.possessor
    if owner is None and post.possessive_pronoun:
        if scene.text[post.start : post.start + len("his ")].lower() not in ("his ", "her "):
            return None
        span = scene.sentence.span(post.start, post.start + len("his"))
        owner = antecedent(scene, span[0], excluded={person}) if span is not None and len(span) else None
    held = [c for c in (*scene.before, *scene.found) if c.person == owner] if owner is not None else []
    for candidate in reversed(held):
        position = position_of(scene, candidate)
        body = scene.article.positions[position].organisation if position is not None else None
        if body is not None and scene.positions.has(scene.article, body, post.title):
            return scene.positions.of(scene.article, body, post.title)
    return None


def _never_was(candidate: Candidate) -> bool:
    """Whether a claim says what somebody has not, or "would have" had: no post of his."""
    unreal = candidate.anchor if candidate.modality is Modality.HYPOTHETICAL else None
    words = unreal.children if unreal is not None else ()
    return candidate.modality is Modality.DENIED or any(word.lower_ == "have" for word in words)
