"""People and posts told in two rows of one length, the first with the first: "A and B are chief and commissar of C".

A and B serve as head of C and chief of D respectively.       one each, by the word
A and B, the commander and political commissar of C, came.    one each: nobody is both
A and B, formerly commander and commissar of C, came.         the same
A, B, who was chief of C, as well as D and E, formerly head of F and of G respectively.     the row nearest to the posts
They are the commander of C and the commissar of D.           those of whom the sentence before told, in its order
The chairman and vice chairman are A and B, respectively.     the posts may come first
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from archive.extraction.context import PersonMention, PostMention
from archive.extraction.rules.holding.beside_names import ASIDE
from archive.extraction.rules.lines.joined_rows import joined_rows
from archive.extraction.scene import Candidate, Scene
from archive.model import Aspect

_RESPECTIVELY = re.compile(r"\brespectively\b", re.I)
_JOINT = re.compile(r"\s*(?:,|;|,?\s+and|,?\s+as well as)\s+(?:the\s+)?")
_NAMES_JOINT = re.compile(rf"{ASIDE}(?:,\s+who(?:se)?\s[^,;.]{{3,80}}(?=,\s+and\s))?(?:,\s+and|,|\s+and)\s+")
_APPOSED = re.compile(
    rf"{ASIDE},\s+(?:(?:respectively|formerly|previously|once|until\s+(?:recently|now|then|lately))\s+)?(?:the\s+|its\s+|both\s+)?",
    re.I,
)
_BARE = re.compile(r"(?:(?:formerly|previously|once|until\s+\w+)\s+)?")
_ARE = re.compile(
    rf"{ASIDE},?\s+(?:who\s+)?(?:(?:now|currently|respectively|today)\s+)?(?P<verb>are|were|ha(?:d|ve) been|serve|served)(?:\s+(?:now|currently|respectively|the))*"
    r"(?:\s+as)?(?:\s+(?:respectively|the|its))*\s+",
    re.I,
)
_WRITTEN_AFTER = re.compile(r"[\s,]+(?:(?:the\s+)?[\w’'-]+[\s,]+){0,4}?respectively\b", re.I)
_ALL = re.compile(
    r"(?:^|[,;]\s+|\b(?:and|but)\s+)(?P<all>they|the\s+(?:two|three|four|pair|duo)(?:\s+(?:men|women|officers|generals|ministers))?)$",
    re.I,
)
# Nobody has two of these, of one body or of several; a minister or an ambassador may be it twice.
_HEADS = re.compile(r"commander|(?:political )?commissar|chief of (?:(?:army|general|defence|air|naval) )?staff")
# Nobody has both at once in one body.
_APART = re.compile(r"commander|commanding officer|commissar|prime minister|premier|(?:vice|deputy)\b", re.I)


def paired(scene: Scene) -> None:
    """Gives each of a row of people the post of the same place in a row of posts, and no other of them."""
    if len(scene.sentence.posts) < 2:
        return
    respectively = _RESPECTIVELY.search(scene.text) is not None
    named = list(rows_of_people(scene))
    for people in [*named, *_they(scene)]:
        for posts in _rows_of_posts(scene):
            parted = any(people[-1].end < row[0].start and row[-1].end < posts[0].start for row in named)
            if len(people) == len(posts) and not parted and _told_apart(scene, people, posts, respectively):
                _pair(scene, people, posts)


def written_after(scene: Scene, end: int) -> bool:
    """Whether "respectively" closes what ends there, a few words apart at most."""
    return _WRITTEN_AFTER.match(scene.text, end) is not None


def rows_of_people(scene: Scene) -> Iterator[list[PersonMention]]:
    """The names that stand joined to each other, with asides and ranks between them."""

    def joined(one: PersonMention, other: PersonMention) -> bool:
        gap = _NAMES_JOINT.match(scene.text, one.end)
        return gap is not None and gap.end() <= other.start and scene.only_ranks(gap.end(), other.start)

    return joined_rows(scene.sentence.people, joined)


def _they(scene: Scene) -> Iterator[list[PersonMention]]:
    """Whom "they" and "the two" mean before "are", each as if he was named there."""
    first = scene.sentence.posts[0].start
    are = next((m for m in _ARE.finditer(scene.text, 0, first) if m.end() == first), None)
    words = _ALL.search(scene.text, 0, are.start()) if are is not None else None
    token = scene.sentence.head_token(words.start("all"), words.end("all")) if words is not None else None
    if words is not None and token is not None:
        yield [PersonMention(words.start("all"), words.end("all"), person) for person in scene.people_of(token)]


def _rows_of_posts(scene: Scene) -> Iterator[list[PostMention]]:
    return joined_rows(
        scene.sentence.posts, lambda one, other: _JOINT.fullmatch(scene.text[one.end : other.start]) is not None
    )


def _told_apart(
    scene: Scene, people: Sequence[PersonMention], posts: Sequence[PostMention], respectively: bool
) -> bool:
    """Whether the two rows stand against each other so that each of one is meant with one of the other."""
    if any(post.plural or post.counterpart for post in posts) or any(scene.led(post) for post in posts[:-1]):
        return False
    first, last = (people, posts) if people[0].start < posts[0].start else (posts, people)
    between = scene.text[first[-1].end : last[0].start]
    if respectively and (_RESPECTIVELY.search(between) or written_after(scene, last[-1].end)):
        return True
    if last is not posts:
        return _before_names(scene, people, posts)
    if (are := _ARE.fullmatch(between)) is not None:
        return are["verb"] is not None
    one, other = posts[0].title, posts[1].title
    if len(posts) != 2 or _APPOSED.fullmatch(between) is None:
        return False
    if posts[0].end > posts[0].head_end:
        return _HEADS.fullmatch(one) is not None and _HEADS.fullmatch(other) is not None
    return one != other and (_APART.search(one) is not None or _APART.search(other) is not None)


def _before_names(scene: Scene, people: Sequence[PersonMention], posts: Sequence[PostMention]) -> bool:
    """ "The navy's commander and chief of staff, Li and Wang, were there": two titles of one body, and two names in commas."""
    one, other = posts[0], posts[-1]
    return (
        len(posts) == 2
        and one.title != other.title
        and re.fullmatch(r",\s+", scene.text[other.end : people[0].start][:2] or "-") is not None
        and scene.only_ranks(other.end + 2, people[0].start)
        and re.match(rf"{ASIDE}\s*(?:[,.;]|$)", scene.text[people[-1].end :]) is not None
        and (_APART.search(one.title) is not None or _APART.search(other.title) is not None)
    )


def _pair(scene: Scene, people: Sequence[PersonMention], posts: Sequence[PostMention]) -> None:
    bodies = [post for post in posts if post.organisation is not None or post.country is not None]
    for post in posts if len(bodies) == 1 else ():
        if post is not bodies[0] and _BARE.fullmatch(
            scene.text, post.start, post.head
        ):  # "the navy's commander and chief of staff"
            post.organisation, post.explicit, post.country = (
                bodies[0].organisation,
                bodies[0].explicit,
                bodies[0].country,
            )
    heads = {post.head: number for number, post in enumerate(posts)}
    places = {mention.person: number for number, mention in enumerate(people)}
    said = [c for c in scene.found if c.person in places and c.post is not None and c.post.head in heads]
    told = {places[c.person] for c in said if c.person is not None and _own(c, places, heads)}
    scene.found = [c for c in scene.found if c not in said or _own(c, places, heads)]
    for number, (mention, post) in enumerate(zip(people, posts, strict=True)):
        if number in told:
            continue
        start, end = min(mention.start, post.start), max(mention.end, post.end)
        if said:
            scene.add(
                replace(said[0], person=mention.person, post=post, position=None, start=start, end=end, bounds=None)
            )
            continue
        first = min(people[0].start, posts[0].start)
        past = re.search(r"\b(?:were|had been|served)\b", scene.text[first : posts[0].start], re.I) is not None
        post.definite = True
        anchor = scene.sentence.head_token(mention.start, mention.end)
        aspect = Aspect.HELD_BEFORE if past else None
        scene.state(mention.person, post, "paired", anchor, start, end, aspect=aspect, title=True)


def _own(candidate: Candidate, places: dict[int, int], heads: dict[int, int]) -> bool:
    person, post = candidate.person, candidate.post
    return person is not None and post is not None and places[person] == heads[post.head]
