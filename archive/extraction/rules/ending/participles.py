"""What befell somebody, told between commas where the parser takes it for the main verb: "Okoro, ousted as minister in 2006, lives abroad"."""

from __future__ import annotations

import re

from archive.extraction.scene import Scene
from archive.model import Aspect

_BEFELL = re.compile(
    r",\s+(?:(?:who\s+was|first|last|then|recently|controversially|abruptly|suddenly)\s+)?"
    r"(?:(?P<out>(?:toppled|ousted|deposed|sacked|dismissed|removed|overthrown|fired|unseated|dropped|forced out|voted out|relieved|replaced|suspended)"
    r"(?:\s+(?:on|in|last|this|early|late|a|two|three|six)\s(?:(?!as\b|by\b|and\b)\w+\s?){1,4}?)?(?=\s+as\b))|"
    r"(?P<into>appointed|named|elected|re-elected|installed|sworn in|chosen|inaugurated|(?:promoted|elevated|raised)(?=\s+(?:to|as)\b)))\s+"
    r"(?:(?:as|to|to be)\s+)?(?:(?:the|its|their)\s+)?"
)


# "Moss replaces as trade minister Daniel Otieno"
_REPLACES = re.compile(r"\b(?P<verb>replac(?:es|ed)|succeed(?:s|ed))\s+as\s+(?:(?:the|its)\s+)?")


# "Novak, whose term as governor ended in May", "Kim's tenure as prime minister, which ended in 2013"
_TERM = re.compile(
    r"(?P<whose>,\s+whose|[’']s?)\s+(?:\w+\s+){0,2}?(?:term|tenure|stint|spell|mandate|time|days|years|reign|stewardship)\s+as\s+(?:(?:the|its)\s+)?"
)
_ENDED = re.compile(r"[^.;]{0,30}?\b(?P<verb>ended|expired|lapsed|ran\s+out|came\s+to\s+an\s+end)\b")
_WAS = re.compile(
    r"(?:,?\s+(?:from|between)\s[\w\s]{4,40}?)?,?\s+(?:which\s+)?(?:was|were|had|saw|lasted|are\s+over|is\s+over|is\s+remembered)\b(?!\s+(?:been\s+)?(?:extended|renewed|prolonged|due|meant|set|supposed|to)\b)"
)


def terms_told(scene: Scene) -> None:
    """Adds what is said of the time that somebody had in a post."""
    for mention in scene.sentence.people:
        term = _TERM.match(scene.text, mention.end)
        post = next((p for p in scene.sentence.posts if term and p.start <= term.end() <= p.head), None)
        if term is None or post is None or any(c.person == mention.person and c.post is post for c in scene.found):
            continue
        ended, was = _ENDED.match(scene.text, post.end), _WAS.match(scene.text, post.end)
        if ended is None and was is None:
            continue
        at = ended.start("verb") if ended is not None else term.end() - 4
        span = scene.sentence.span(at, at + 4)
        anchor = span[0] if span is not None and len(span) else None
        post.definite = True
        if ended is not None:
            scene.change(mention.person, Aspect.ENDED, "term ends", anchor, mention.start, ended.end(), post=post)
        else:
            post.former = True
            scene.state(mention.person, post, "term told", anchor, mention.start, post.end)


def replaces_as(scene: Scene) -> None:
    """Adds who comes and who goes where the post stands between the verb and the name of who goes."""
    for told in _REPLACES.finditer(scene.text):
        post = next(
            (p for p in scene.sentence.posts if p.start <= told.end() <= p.head and p.start > told.start()), None
        )
        gone = scene.led(post) if post is not None else None
        came = next((m for m in scene.sentence.people if m.end <= told.start()), None)
        span = scene.sentence.span(told.start(), told.start() + len(told["verb"]))
        if post is None or gone is None or came is None or span is None or not len(span):
            continue
        scene.found = [c for c in scene.found if not (c.person == gone.person and c.post is post)]
        for person, aspect in ((came.person, Aspect.BEGAN), (gone.person, Aspect.ENDED)):
            scene.change(person, aspect, "succession", span[0], came.start, gone.end, post=post)


def participles(scene: Scene) -> None:
    """Adds the ends and beginnings that stand behind a name between commas."""
    if " as " in scene.text:
        replaces_as(scene)
        terms_told(scene)
    for mention in scene.sentence.people:
        told = _BEFELL.match(scene.text, mention.end)
        if told is None or (told["out"] and " as " not in told.group()):
            continue
        post = next(
            (p for p in scene.sentence.posts if p.start <= told.end() <= p.head and p.start > mention.end), None
        )
        aspect = Aspect.ENDED if told["out"] else Aspect.BEGAN
        if (
            post is None
            or scene.led(post) is not None
            or any(c.person == mention.person and c.aspect is aspect for c in scene.found)
        ):
            continue
        at = told.start("out") if told["out"] else told.start("into")
        span = scene.sentence.span(at, at + len(told["out"] or told["into"]))
        if span is None or not len(span):
            continue
        if aspect is Aspect.BEGAN and any(c.post is post for c in scene.found):
            continue
        post.definite = True
        scene.change(mention.person, aspect, "participle", span[0], mention.start, post.end, post=post)
