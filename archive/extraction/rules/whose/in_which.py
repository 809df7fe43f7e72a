"""The body of a post that a clause gives to what stands before it: "left the region, of which she was governor"."""

from __future__ import annotations

import re

from archive.extraction.context import PostMention
from archive.extraction.scene import Scene
from archive.extraction.text.sought import sought

_WHICH = re.compile(
    r",?\s+(?:of|in|at) which (?:[A-Z]\S* ){0,3}?(?:(?:he|she|they) )?(?:(?:also|still|now|then|once|had|has|later|briefly) ){0,2}(?:is|was|are|were|been|became|remains|"
    r"serve[sd] as)(?: (?:also|still|now|then|once))? (?:(?:the|its|a|an) )?(?:[a-z-]+ ){0,2}$"
)
_UNKNOWN = re.compile(r"\b(?:state|region|province|district|company|association|foundation|club|university|college)$")
_PLACES = frozenset(("city", "place", "province"))
_REACH = 80  # characters between a body and the title


def in_which(scene: Scene) -> None:
    """Gives titles the bodies before "of which"; to be run before the titles are read."""
    if " whose " in scene.text:
        _whose(scene)
    if " as " in scene.text:
        _sent_there(scene)
    if " where " in scene.text:
        _where(scene)
    if " which " in scene.text:
        _of_which(scene)
    if " staff in " in scene.text:
        _staff_in(scene)
    if _CHARGE.search(scene.text):
        _minister_of(scene)


def _of_which(scene: Scene) -> None:
    for post in scene.sentence.posts:
        if (post.organisation is not None and not _in_place(scene, post)) or post.country or post.portfolio:
            continue
        before = scene.text[max(0, post.start - _REACH) : post.start]
        if (found := _WHICH.search(before)) is None:
            continue
        at = max(0, post.start - _REACH) + found.start()
        # the parser's own end of a name: "the Amhara regional state"
        body = next(
            (m for m in scene.sentence.organisations if m.end <= at and _only_kind(scene.text[m.end : at])), None
        )
        if body is not None:
            post.organisation, post.explicit = body.organisation, True
        elif _UNKNOWN.search(scene.text, 0, at) is not None:
            post.open = True  # "the island region, of which Holm was president": not of the country


def _in_place(scene: Scene, post: PostMention) -> bool:
    """ "Of which he was chief of staff in Seoul": where, and not of what."""
    entry = scene.article.organisations[post.organisation] if post.organisation is not None else None
    return entry is not None and entry.kind in _PLACES and scene.text.startswith(" in ", post.head_end)


def _whose(scene: Scene) -> None:
    """ "The Senate, whose president, Holm, spoke": of the body right before."""
    for post in scene.sentence.posts:
        if post.organisation is None and scene.text.startswith("whose ", post.start):
            body = next((m for m in scene.sentence.organisations if scene.text[m.end : post.start] == ", "), None)
            if body is not None and scene.article.organisations[body.organisation].kind != "country":
                post.organisation, post.explicit = body.organisation, True


_WHERE = re.compile(
    r"(?:\s+in\s+\d{4})?,?\s+where\s+(?:he|she|they)\s+(?:(?:also|later|then|once|eventually|soon|finally|in\s+\d{4})\s+)?"
    r"(?:(?:had\s+)?(?:was|became|been|become|served\s+as|worked\s+as)|(?:had\s+)?(?:rose|risen)\s+(?:through\s+the\s+ranks\s+)?to(?:\s+(?:be|become))?)\s+(?:(?:the|its|an?)\s+)?$"
)


def _where(scene: Scene) -> None:
    """ "Worked at the broadcaster TVN, where she rose to vice-president": of what stands before, known or not."""
    for post in scene.sentence.posts:
        if post.organisation is not None or post.country is not None or post.portfolio is not None or post.plural:
            continue
        before = scene.text[max(0, post.start - _REACH) : post.start]
        if (found := _WHERE.search(before)) is None:
            continue
        at = max(0, post.start - _REACH) + found.start()
        body = next((m for m in scene.sentence.organisations if m.end == at), None)
        if body is not None and scene.article.organisations[body.organisation].kind != "country":
            post.organisation, post.explicit = body.organisation, True
        elif body is None and re.search(r"\b[A-Z][\w’'-]*\s+[A-Z][\w’'-]*$", scene.text[:at]):
            post.open = True  # of a body that nobody knew for one


def _staff_in(scene: Scene) -> None:
    """ "Was made chief of the general staff in Seoul": where, and not of what."""
    for post in scene.sentence.posts:
        if post.title.endswith(" staff") and post.organisation is not None:
            entry = scene.article.organisations[post.organisation]
            if entry.kind in _PLACES:
                post.organisation, post.country = None, entry.country


def _minister_of(scene: Scene) -> None:
    """ "Then minister in charge of the assets commission": he who heads it."""
    for post in scene.sentence.posts:
        if post.title not in _MINISTERS or post.organisation is not None or post.portfolio is not None or post.plural:
            continue
        link = _CHARGE.match(scene.text, post.end)
        body = next((m for m in scene.sentence.organisations if link and m.start == link.end()), None)
        if body is not None and scene.article.organisations[body.organisation].pack_id is not None:
            post.organisation, post.explicit, post.end = body.organisation, True, body.end
            post.position = scene.head_of(body)


_MINISTERS = ("minister", "cabinet minister", "senior minister")
_CHARGE = sought(
    r"\s+(?:in\s+charge\s+of|responsible\s+for|at\s+the\s+head\s+of|heading)\s+(?:the\s+)?(?:[A-Z]\w+[’']s\s+)?"
)
_SENT = re.compile(
    r"\b(?:sent|moved|moves|transferred|assigned|posted|dispatched|went|goes|returned|came|shifted|parachuted)\s+(?:\w+\s+)?to\s+(?:the\s+)?$"
)
_AS = re.compile(r"(?:\s+\([A-Z][\w.&-]*\))?,?\s+as\s+(?:(?:the|its|an?)\s+)?(?:new\s+)?")


def _sent_there(scene: Scene) -> None:
    """ "Was sent to Lyon as party chief": a bare title is that of the place or body."""
    for post in scene.sentence.posts:
        if post.organisation is not None or post.country is not None or post.portfolio is not None or post.plural:
            continue
        body = next((m for m in scene.sentence.organisations if _AS.fullmatch(scene.text, m.end, post.start)), None)
        if body is not None and not body.generic and _SENT.search(scene.text, max(0, body.start - 40), body.start):
            post.organisation, post.explicit = body.organisation, True


def _only_kind(between: str) -> bool:
    return re.fullmatch(r"(?:\s+(?:regional|state|region|province|council|committee|party))*", between) is not None
