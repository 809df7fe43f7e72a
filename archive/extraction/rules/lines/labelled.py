"""Fields with a label of a list or table: "Cdr: Gen. Song Puxuan; PC: Gen. Chu Yimin", below or behind the body whose they are.

NORTHERN (Shenyang). Cdr: Gen. Song Puxuan; PC: Gen. Chu Yimin.     titles, written out or cut short
Army component: Lt. Gen. Qin Weijiang; navy: Vice Adm. Su Zhiqian.  who commands that part of the body
"""

from __future__ import annotations

import re

from archive.extraction.context import OrganisationMention, PersonMention, PostMention, SentenceContext
from archive.extraction.rules.lines.new_body import is_list_of_new
from archive.extraction.scene import Scene
from archive.extraction.text.labels import SHORT_TITLES
from archive.extraction.text.sought import sought
from archive.model import Aspect, Role
from archive.packs.model import PackPosition

_OPENS = re.compile(r"(?:^|[.;,|/(–—:)-])\s*(?:[-*•▪‣]\s*)?(?:[Tt]he\s+)?$")
_SEPARATOR = re.compile(r"\.?\s*(?:[:=|]|\s[–—-])\s*")
_LABELS = [
    (title, re.compile(rf"(?<![\w./])(?P<label>{short})(?=\.?\s*(?:[:=]|\s[–—-]\s))", re.I))
    for title, short in SHORT_TITLES.items()
]
_BEHIND_LABEL = re.compile(r"[:=]|\s[–—-]\s")  # without which no text has a label
_PART = sought(
    r"(?:^|[.;,|]\s+)(?:the\s+)?(?P<noun>army|ground forces?|land|navy|naval|maritime|air force|air|rocket force)"
    r"(?:\s+(?:component|element|branch|forces?|troops|arm|part|side))?\s*[:=]\s+",
    re.I,
)
_NOUNS = {
    "army": "army",
    "ground force": "army",
    "ground forces": "army",
    "land": "army",
    "navy": "navy",
    "naval": "navy",
    "maritime": "navy",
    "air force": "air force",
    "air": "air force",
    "rocket force": "rocket force",
}
_FAR = 6  # sentences below a heading


def label_posts(scene: Scene) -> None:
    """Takes labels that are cut short for titles; to be run before the titles are read."""
    if scene.sentence.role is not Role.BODY or not scene.sentence.people:
        return
    for title, label in _LABELS if _BEHIND_LABEL.search(scene.text) else ():
        for match in label.finditer(scene.text):
            start, end = match.span("label")
            if _named(scene, end) is None or scene.sentence.post_at(start) is not None:
                continue
            body = next((m for m in scene.sentence.organisations if 0 < start - m.end <= 1), None)
            if body is None and _OPENS.search(scene.text[:start]) is None:
                continue
            post = PostMention(start, end, start, end, title, definite=True)
            if body is not None:  # "PLAN cdr: Hu Zhongming"
                post.organisation, post.explicit = body.organisation, True
            scene.sentence.posts.append(post)
    scene.sentence.posts.sort(key=lambda post: post.start)


def labelled(scene: Scene) -> None:
    """Adds whoever is named behind the label of a post or of a part of the body above."""
    if scene.sentence.role is not Role.BODY or not scene.sentence.people:
        return
    for post in list(scene.sentence.posts):
        opens = _is_short(scene, post) or _OPENS.search(scene.text[: post.start]) is not None
        mention = _named(scene, post.end) if opens and not post.counterpart and not post.plural else None
        if mention is None or any(c.post is post or c.person == mention.person for c in scene.found):
            continue
        bare = post.organisation is None and post.country is None and post.portfolio is None
        body = _heading(scene, post.start) if bare else None
        if body is not None:
            post.organisation, post.explicit = body, True
        elif bare and not _is_short(scene, post):
            continue
        _say(scene, mention, post)
    for match in _PART.finditer(scene.text):
        mention = _named(scene, match.end() - 2)
        body = _heading(scene, match.start()) if mention is not None else None
        entry = scene.article.organisations[body] if body is not None else None
        part = _part(scene, entry.pack_id, _NOUNS[match["noun"].lower()]) if entry and entry.pack_id else None
        if mention is None or part is None or any(c.person == mention.person for c in scene.found):
            continue
        position = scene.positions.register.listed(scene.article, part)
        start, end = match.start("noun"), match.end("noun")
        _say(scene, mention, PostMention(start, end, start, end, "commander", position=position))


def _is_short(scene: Scene, post: PostMention) -> bool:
    return any(label.match(scene.text, post.start) is not None for _, label in _LABELS)


def _part(scene: Scene, above: str, noun: str) -> PackPosition | None:
    """Whose commander the head of a part of a body is: of that which stands under its command."""
    lookup = scene.positions.lookup
    found = [
        lookup.position("commander", entry.id)
        for entry in lookup.pack.organisations
        if any(parent == above for parent, _ in entry.parents) and noun in entry.generic
    ]
    return found[0] if len(found) == 1 else None


def _say(scene: Scene, mention: PersonMention, post: PostMention) -> None:
    anchor = scene.sentence.head_token(mention.start, mention.end)
    if is_list_of_new(scene.article, scene.sentence):
        scene.change(mention.person, Aspect.BEGAN, "roster line", anchor, post.start, mention.end, post=post)
    else:
        scene.state(mention.person, post, "roster line", anchor, post.start, mention.end, title=True)


def _named(scene: Scene, at: int) -> PersonMention | None:
    """Whoever is named behind a label that ends there."""
    link = _SEPARATOR.match(scene.text, at)
    if link is None:
        return None
    return next(
        (m for m in scene.sentence.people if m.start >= link.end() and scene.only_ranks(link.end(), m.start)), None
    )


def _heading(scene: Scene, at: int) -> int | None:
    """The body at the head of the line, or of the lines above that have no verb: "NORTHERN (Shenyang)."."""
    if (own := _opening(scene.sentence)) is not None and own.end <= at:
        return own.organisation
    for index in range(scene.sentence.index - 1, max(-1, scene.sentence.index - 1 - _FAR), -1):
        sentence = scene.article.sentences[index]
        if sentence.role is not Role.BODY:
            return None  # a heading that the text does not count as its own
        if (body := _opening(sentence)) is not None:
            return body.organisation
        if not _is_field(sentence):
            return None
    return None


def _opening(sentence: SentenceContext) -> OrganisationMention | None:
    """The body with which a line begins that says nothing of it but where it is, or begins a list."""
    for mention in sentence.organisations:
        lead = sentence.text[: mention.start].strip("-*•▪‣ \t")
        if re.fullmatch(r"(?:[Tt]he|\d{1,2}[.)])?", lead.strip()):
            behind = re.match(r"\s*(?:[(（][^()（）]{1,60}[)）]\s*)?(?:[:.;|–—-]|$)", sentence.text[mention.end :])
            return mention if behind is not None else None
    return None


def _is_field(sentence: SentenceContext) -> bool:
    return re.match(r"\s*(?:[-*•▪‣]\s*)?[A-Z][\w./ -]{0,40}\s*[:=]\s", sentence.text) is not None
