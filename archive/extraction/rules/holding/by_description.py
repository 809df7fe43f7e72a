"""What a description says itself: "The former ambassador to Japan was named minister", told of the one just named."""

from __future__ import annotations

import re

from archive.extraction.context import PostMention
from archive.extraction.scene import Scene
from archive.extraction.scene.descriptions import described_person, former_holder
from archive.extraction.when.values import Kind
from archive.model import Aspect

# "A former envoy to Chile, he runs the ministry"
_FORMERLY = ("once", "formerly", "previously", "until recently")
_FRONTED = re.compile(
    r"(?:\s+(?:of|for|in|at|to|under)\s[^,;.]{2,70})?(?:\s+(?:since|from|until)\s[^,;.]{2,30})?,\s+(?P<who>he|she)\b"
    r"(?!\s+(?:\w+\s+)?(?:said|says|added|adds|wrote|writes|noted|told\s[^,]{3,30}|argued|claimed|thinks|believes|hopes|insisted|recalled)\s*,)"
)
_TIMES = r"(?:\s+(?:since|from|until|between|in)\s+[^,;.]{0,15}\d{4}(?:\s+(?:to|until|and)\s+\d{4})?)?"
_AND = re.compile(rf"{_TIMES},?\s+and\s+(?:(?:also|now|later|then|once|concurrently|simultaneously)\s+)?")
_ONE_OF = re.compile(r"(?:(?:an?|the|its)\s+)?(?:one of (?:the|its) (?:[\w-]+ )?)?(?:[\w-]+\s+){0,4}")
_PAST = re.compile(r"(?:Once|Formerly|Previously)\b")
_LATER = re.compile(r"\b(?:later|then)\b")
_NAMED = re.compile(rf"{_TIMES},\s+(?:the\s+)?")
_LISTED = re.compile(r"\s*,|\s+and\s+[A-Z]")
_ONCE = re.compile(
    r",\s+(?:until (?:now|recently|then|this week|last \w+|\w+day)|formerly|previously|once|hitherto)\s+(?:the\s+)?$"
)


def descriptions(scene: Scene) -> None:
    """Adds what a description says itself: "The former ambassador to Japan was named minister", told of the one just named."""
    if "," in scene.text and len(scene.sentence.posts) > 0:
        _once_something(scene)
        _fronted_description(scene)
    for post in scene.sentence.posts:
        head = scene.sentence.head_token(post.head, post.head_end)
        if not post.former or head is None or head.dep_ not in ("nsubj", "nsubjpass"):
            continue
        person = former_holder(scene, post)
        if person is not None:
            scene.state(person, post, "described as", head, post.start, post.end, title=True)


def _fronted_description(scene: Scene) -> None:
    """ "A former envoy to Chile, he runs the ministry": a title that opens the sentence, told of its pronoun; of two, with "and"
    between them, told of the name as well: "Head of the party and a member of its council, Lind is 60"."""
    post = min(scene.sentence.posts, key=lambda each: each.start)
    opening = scene.text[: post.start].strip().lower()
    if opening not in ("", *_FORMERLY) or post.plural or any(c.post is post for c in scene.found):
        return
    row = _row_from(scene, post)
    found = _FRONTED.match(scene.text, row[-1].end)
    named = _named_behind(scene, row[-1].end) if len(row) > 1 else None
    word = scene.sentence.span(found.start("who"), found.end("who")) if found is not None else None
    person = scene.antecedent(word[0]) if word is not None and len(word) else named
    if person is None:
        return
    post.former = post.former or opening in _FORMERLY
    anchor = word[0] if word is not None and len(word) else None
    end = found.start("who") if found is not None else row[-1].end
    long_ago = any(post.end <= w.start < end and w.kind is Kind.AT for w in scene.sentence.whens)
    if long_ago and len(row) == 1:
        anchor = scene.sentence.head_token(post.head, post.head_end)
    for joined in row if len(row) > 1 else scene.joined_posts(post):
        # "Chief of staff in the nineties, he got to know Lind"
        aspect = Aspect.HELD_BEFORE if long_ago and len(row) == 1 and not joined.former else None
        scene.state(person, joined, "described as", anchor, post.start, joined.end, aspect=aspect, title=aspect is None)


def _row_from(scene: Scene, post: PostMention) -> list[PostMention]:
    """The titles that "and" joins to the one that opens a sentence: "A vice chairman and one of the 24 members of the council, he"."""
    row = [post]
    for other in sorted(scene.sentence.posts, key=lambda each: each.start):
        if other.start < row[-1].end:
            continue
        joint = _AND.match(scene.text, row[-1].end)
        if joint is None or not _ONE_OF.fullmatch(scene.text, joint.end(), other.head):
            break
        if other.plural and " of the " not in scene.text[joint.end() - 4 : other.head]:
            break
        other.former = other.former or (
            _LATER.search(joint.group()) is not None and _PAST.match(scene.text) is not None
        )
        row.append(other)
    return row


def _named_behind(scene: Scene, at: int) -> int | None:
    """Whose name, and no other, stands behind the comma at the end of such a row."""
    gap = _NAMED.match(scene.text, at)
    if gap is None:
        return None
    named = next((m for m in scene.sentence.people if scene.only_ranks(gap.end(), m.start) and m.start >= at), None)
    return named.person if named is not None and _LISTED.match(scene.text, named.end) is None else None


def _once_something(scene: Scene) -> None:
    """ "The 44-year-old lawyer, until now deputy finance minister, takes over": what is told beside a description."""
    for post in scene.sentence.posts:
        before = _ONCE.search(scene.text, 0, post.start)
        if before is None or post.plural or any(c.post is post for c in scene.found):
            continue
        noun = scene.sentence.head_token(before.start() - 1, before.start())
        if noun is None or noun.dep_ not in ("nsubj", "nsubjpass") or scene.mention_of(noun) is not None:
            continue
        person = described_person(scene, noun) if noun.tag_ not in ("PRP",) else None
        if person is not None:
            post.former = True
            scene.state(person, post, "described as", noun, before.start(), post.end)
