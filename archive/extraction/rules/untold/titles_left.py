"""Which titles of a sentence are left when all rules have looked, and what may stand around them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Token

from archive.extraction.context import PersonMention, PostMention
from archive.extraction.scene import Scene

FINITE = frozenset(("VBZ", "VBD", "VBP", "MD"))
_CLAUSE = FINITE | {"WP", "WP$", "WDT", "WRB", "TO", "VBG", "VB"}
# What makes a title a judgement, a wish or a kind of people: "an outstanding commander", "the next minister", "no minister".
_NOT_HELD = re.compile(
    r"\b(?:excellent|outstanding|good|great|fine|brave|loyal|able|close|closest|trusted|key|top|best|worst|better|ideal|born|natural|real|true|perfect|would-be|so-called|"
    r"self-\w+|likely|possible|potential|prospective|putative|future|next|first-ever|any|every|each|no|another|other|some|such|same|like|unlike|than|not|"
    r"rather|more|less|most|shadow|elder|senior|junior|long|rival|fellow|honorary|kind of|sort of|lack of|without)\s+(?:an?\s+|the\s+)?(?:(?!time\b|probably\b|recently\b|likely\b)[A-Za-z-]+\s+)?$",
    re.I,
)
# A word in capitals that nobody knows is part of the title or of its body: "Lt. Governor", "the AFP chief".
_UNREAD = re.compile(r"(?<=[a-z,] )(?:the\s+)?[A-Z][\w.&-]*\s+$")
_OWNER = re.compile(r"[’'](?:s\b|(?=\s))")


def titles_left(scene: Scene) -> Iterator[tuple[PostMention, Token]]:
    """The posts of one holder that no rule has given to anybody, each with its noun."""
    for post in scene.sentence.posts:
        if post.plural or post.counterpart or post.nominated or is_told(scene, post) or scene.led(post) is not None:
            continue
        head = scene.sentence.head_token(post.head, post.head_end)
        if _UNREAD.search(scene.text, 0, post.start) and not _is_known(scene, post.start):
            continue
        if head is None or _NOT_HELD.search(scene.text, 0, post.head) or _OWNER.match(scene.text, post.end):
            continue
        yield post, head


def _is_known(scene: Scene, at: int) -> bool:
    """Whether the word before an offset is part of a name or a date."""
    sentence = scene.sentence
    named = [m.end for m in (*sentence.organisations, *sentence.countries, *sentence.people)]
    return any(0 <= at - end <= 1 for end in (*named, *(when.end for when in sentence.whens)))


def is_told(scene: Scene, post: PostMention) -> bool:
    """Whether a rule has said something of a post, by this mention or another of the same words."""
    return any(
        c.post is not None and c.post.start < post.head_end and post.head < c.post.end for c in scene.found
    ) or any(c.post is post for c in scene.found)


def says_so(scene: Scene, person: int, post: PostMention) -> bool:
    """Whether a rule has said something of that person in the same post by other words: "left the staff, where he was chief"."""
    position = scene.resolve(post, person)
    return position is None or any(c.person == person and scene.position_of(c) == position for c in scene.found)


def without_clause(scene: Scene, start: int, end: int) -> bool:
    """Whether text[start:end] holds no verb, no relative word and nobody's name."""
    if any(start < m.end and m.start < end for m in scene.sentence.people) or ";" in scene.text[start:end]:
        return False
    words = scene.sentence.span(start, end) if end > start and scene.text[start:end].strip() else None
    return words is None or not any(start <= word.idx < end and word.tag_ in _CLAUSE for word in words)


def of_later_body(scene: Scene, post: PostMention, person: int) -> bool:
    """Whether a title without a body of its own would be of one that its sentence names only behind it."""
    if post.organisation is not None or post.country is not None or post.portfolio is not None:
        return False
    position = scene.resolve(post, person)
    body = scene.article.positions[position].organisation if position is not None else None
    named = [m.start for m in scene.sentence.organisations if m.organisation == body]
    return bool(named) and min(named) > post.end


def speaks(scene: Scene, post: PostMention) -> bool:
    """Whether a verb follows a title at once: "the minister said", "the minister, Li, said" is told by his name."""
    after = scene.sentence.span(post.end, len(scene.text)) if post.end < len(scene.text) else None
    words = [word for word in after or () if word.idx >= post.end][:1]
    return bool(words) and words[0].tag_ in FINITE


def last_named(scene: Scene, at: int) -> PersonMention | None:
    """The last name that ends before an offset."""
    return max((m for m in scene.sentence.people if m.end <= at), key=lambda m: m.end, default=None)
