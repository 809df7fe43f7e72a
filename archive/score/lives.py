"""A biography against its gold: which posts of its subject were found, each with the year in which it began."""

from __future__ import annotations

from dataclasses import dataclass

from archive.identity import person_key
from archive.model import Aspect, Modality
from archive.score.biographies import Biography, GoldPost
from archive.score.measures import Fault
from archive.score.names import Names
from archive.score.offices import same_office
from archive.score.said import Article, Entity, Post, Said
from archive.score.tally import Shown, Tally

STARTS, SUBJECTS = "posts and start years", "biographies"
OUTCOMES = {SUBJECTS: ("subject found",)}
# The words of a biography that open it with its subject's full name ("Merrick Brian Garland (born ...").
_OPENING = 100


@dataclass(frozen=True, slots=True)
class Start:
    """That the subject took up a post in a year, by the claim that says so first."""

    post: Post
    year: int
    quote: str


def compare(tally: Tally, names: Names, life: Biography, article: Article) -> None:
    """Recall counts the posts whose name and start year the passage tells; a prediction is right that is any post of
    the gold with its year. The gold does not list every post of a life, so precision is a lower bound."""
    known = _Subject(names, life)
    tally.share(SUBJECTS, "subject found" if any(map(known, article.people)) else "other")
    said = [claim for claim in article.claims if known(claim.person) and claim.modality is Modality.ASSERTED]
    starts = _starts(said)
    pairs = [
        (gold, start)
        for gold in life.posts
        for start in starts
        if gold.start == start.year and is_post(gold, start.post)
    ]
    told = [gold for gold in life.posts if gold.told]
    found = {id(gold) for gold, _ in pairs}
    right = {id(start) for _, start in pairs}
    tally.count(STARTS, len(told), len(starts), len(right), found=sum(id(gold) in found for gold in told))
    for gold in told:
        if id(gold) not in found:
            tally.differ(STARTS, Fault.MISSED, life.url, _missed(gold, said))
    for start in starts:
        if id(start) not in right:
            tally.differ(
                STARTS, Fault.FALSE, life.url, (f"{life.subject}: {_named(start.post)}, {start.year}", start.quote)
            )


def is_post(gold: GoldPost, post: Post) -> bool:
    """Whether a post of the gold and one of the archive are the same, however they are worded."""
    if post.organisation is None:
        return same_office(gold.phrase, post.title)
    return any(
        same_office(gold.phrase, f"{name} {post.title}", post.organisation.country) for name in post.organisation.names
    )


class _Subject:
    """Whether a person of the article is the subject of the biography: by the name in the gold, or by words of the name
    with which the passage opens."""

    def __init__(self, names: Names, life: Biography) -> None:
        self._names = names
        self._called = {life.subject, *(post.person for post in life.posts)}
        self._own = {word for name in self._called for word in person_key(name).split()}
        self._words = self._own | set(person_key(life.passage[:_OPENING].replace(",", " ")).split())

    def __call__(self, person: Entity | None) -> bool:
        if person is None:
            return False
        if self._elder(person):
            return False
        if any(self._names.person(name, person) for name in self._called):
            return True
        words = set(person_key(person.name).split())
        return bool(words & self._own) and words <= self._words

    def _elder(self, person: Entity) -> bool:
        """Whether somebody is told apart from the subject as the elder of that name."""
        return person.name.rstrip(".").endswith(" Sr") and not any(" Sr" in name for name in self._called)


def _starts(said: list[Said]) -> list[Start]:
    found: dict[tuple[int, int], Start] = {}
    for claim in said:
        first, last = claim.bounds.earliest, claim.started_by or claim.bounds.latest
        begins = claim.aspect is Aspect.BEGAN or claim.started_by is not None  # "from 2018 to 2023" began in 2018
        if begins and first is not None and last is not None and first.year == last.year:
            found.setdefault((claim.post.id, first.year), Start(claim.post, first.year, claim.quote))
    return list(found.values())


def _missed(gold: GoldPost, said: list[Said]) -> Shown:
    """What was missed, and what was read of the post instead."""
    instead = dict.fromkeys(f"{claim.aspect} {claim.bounds}" for claim in said if is_post(gold, claim.post))
    read = f"; read: {'; '.join(instead)}" if instead else ""
    return f"{gold.person}: {gold.phrase}, {gold.start}{read}", gold.evidence


def _named(post: Post) -> str:
    return f"{post.title}, {post.organisation.name}" if post.organisation is not None else post.title
