"""What a description says itself: "The former ambassador to Japan was named minister", told of the one just named."""

from __future__ import annotations

import re

from archive.extraction.scene import Scene
from archive.extraction.scene.descriptions import described_person, former_holder

# "A former envoy to Chile, he runs the ministry"
_FORMERLY = ("once", "formerly", "previously", "until recently")
_FRONTED = re.compile(
    r"(?:\s+(?:of|for|in|at|to|under)\s[^,;.]{2,70})?(?:\s+(?:since|from|until)\s[^,;.]{2,30})?,\s+(?P<who>he|she)\b"
)
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
    """ "A former envoy to Chile, he runs the ministry": a title that opens the sentence, told of its pronoun."""
    post = min(scene.sentence.posts, key=lambda each: each.start)
    found = _FRONTED.match(scene.text, post.end)
    opening = scene.text[: post.start].strip().lower()
    if found is None or opening not in ("", *_FORMERLY) or post.plural or any(c.post is post for c in scene.found):
        return
    post.former = post.former or opening in _FORMERLY
    word = scene.sentence.span(found.start("who"), found.end("who"))
    person = scene.antecedent(word[0]) if word is not None and len(word) else None
    if person is not None:
        for joined in scene.joined_posts(post):
            scene.state(person, joined, "described as", word[0] if word else None, post.start, joined.end, title=True)


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
