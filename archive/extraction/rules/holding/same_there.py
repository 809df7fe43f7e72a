"""The same post in another body: "Holm, the prefect, came from Oslo, where her office was the same"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from archive.extraction.context import OrganisationMention, PostMention
from archive.extraction.parsing import verbs
from archive.extraction.rules.sense.meaning import modality_of, quote_start
from archive.extraction.scene import Scene
from archive.model import Aspect

_HELD_SAME = (
    r"(?P<who>he|she)\s+(?:had\s+)?(?:also\s+|previously\s+|earlier\s+)?"
    r"(?P<verb>held|had|did|filled|occupied|holds|has|fills)\s+"
    r"(?:the\s+(?:same|like|equal|equivalent|corresponding)|a\s+(?:like|similar|comparable))\s+(?:job|post|position|role|title|office|chair|seat|duty|duties|function|work|command)\b"
)
_WHERE = re.compile(rf",?\s+where\s+{_HELD_SAME}")
_IN = re.compile(r"(?:^|[;,]\s+|\band\s+)(?:in|at)\s+(?:the\s+)?$", re.I)
_IN_IT = re.compile(rf",?\s+{_HELD_SAME}")  # "In Oslo she had held the same office"
_NOW = frozenset(("holds", "has", "fills", "keeps", "retains", "kept", "retained"))
_SAME_AT = re.compile(
    r"\b(?P<verb>given|got|gets|get|handed|took|takes|take|assumed|assumes|assigned|has|had|holds|held|keeps|kept|keep|retains|retained|to)\s+"
    r"(?:up\s+|on\s+)?(?:the\s+(?:same|like|equal|equivalent|corresponding)|a\s+(?:like|similar|comparable)|an\s+equivalent)\s+"
    r"(?:job|post|position|role|title|chair|seat|duty|duties|function|functions|office|work|command)\s+(?:in|at|with|of)\s+(?:the\s+)?(?:new(?:ly)?\s+(?:\w+ed\s+)?)?(?:[A-Z][\w.]+[’']s\s+)?"
)
_WAS = frozenset(("had", "held"))
# "was made commissar of the one, and before the year was out he had the same job in the other": he came to it then
AFTER = re.compile(
    r"\b(?:soon(?:\s+after(?:wards)?)?|(?:months?|weeks?|years?|days)\s+later|afterwards|thereafter|later\s+that\s+year|"
    r"(?:before|by\s+the\s+time)\s+the\s+\w+\s+was\s+(?:out|over)),?\s+(?:he|she|[A-Z]\w+)\s+$"
)


def same_there(scene: Scene) -> None:
    """Adds the title that somebody has or had, as one of the body that "where" means."""
    if (
        "same" in scene.text
        or " like " in scene.text
        or "similar" in scene.text
        or "equivalent" in scene.text
        or "comparable" in scene.text
    ):
        _same_at(scene)
    for body, match in _bodies(scene):
        pronoun = scene.sentence.span(match.start("who"), match.end("who"))
        people = scene.people_of(pronoun[0], alone=True) if pronoun is not None and len(pronoun) else []
        title = _title(scene, people[0], body.organisation) if len(people) == 1 else None
        if title is None:
            continue
        position = scene.positions.of(scene.article, _of_same_service(scene, people[0], body.organisation), title)
        # "where he held the corresponding post": not the one that he has now
        scene.found = [c for c in scene.found if c.rule != "holds the post" or not body.start <= c.end <= match.end()]
        post = PostMention(body.start, match.end(), body.start, match.end(), title, position=position)
        anchor = scene.sentence.head_token(match.start("verb"), match.end("verb"))
        aspect = Aspect.HOLDS if match["verb"] in _NOW else Aspect.HELD_BEFORE
        scene.state(people[0], post, "same post", anchor, body.start, match.end(), aspect=aspect)


def _of_same_service(scene: Scene, person: int, there: int) -> int:
    """The service of a command, where he is told of the same service of another: of the ground force of the Western Theater, and
    "from the Eastern Theater Command, where he held the same post"."""
    entries = scene.article.organisations
    told = (scene.position_of(c) for c in (*scene.before, *scene.found) if c.person == person)
    bodies = [scene.article.positions[position].organisation for position in told if position is not None]
    last = entries[bodies[-1]].name if bodies and bodies[-1] is not None else ""
    _, command, service = last.partition("Theater Command ")
    if not command or not service or not entries[there].name.endswith("Theater Command"):
        return there
    found = scene.positions.lookup.organisations(f"{entries[there].name} {service}")
    return scene.positions.body(scene.article, found[0]) if len(found) == 1 else there


def _bodies(scene: Scene) -> Iterator[tuple[OrganisationMention, re.Match[str]]]:
    """The bodies where somebody has or had the same post, with the words that say so."""
    for body in scene.sentence.organisations:
        match = _WHERE.match(scene.text, body.end)
        if match is None and _IN.search(scene.text, 0, body.start) is not None:
            match = _IN_IT.match(scene.text, body.end)
        if match is not None:
            yield body, match


def _same_at(scene: Scene) -> None:
    """ "Was given the same job in the new force", "keeps a similar chair at the agency": his title, of that body."""
    for match in _SAME_AT.finditer(scene.text):
        body = next((m for m in scene.sentence.organisations if m.start == match.end()), None)
        verb = scene.sentence.head_token(match.start("verb"), match.end("verb"))
        verb = verbs.governing_verb(verb) if verb is not None and verb.lower_ == "to" else verb
        people = scene.subjects(verb) if verb is not None and body is not None else []
        title = _title(scene, people[0], body.organisation) if body is not None and len(people) == 1 else None
        if body is None or verb is None or title is None:
            continue
        position = scene.positions.of(scene.article, body.organisation, title)
        scene.found = [
            c
            for c in scene.found
            if not (c.person == people[0] and match.start() <= c.start and c.end <= body.end) and c.anchor is not verb
        ]
        post = PostMention(match.start(), body.end, match.start(), body.end, title, position=position)
        word = match["verb"]
        came = word in _WAS and AFTER.search(scene.text, 0, match.start()) is not None
        if not came and (word in _NOW or word == "keep" or word in _WAS):
            aspect = Aspect.HELD_BEFORE if word in _WAS else Aspect.HOLDS
            scene.state(people[0], post, "same post", verb, match.start(), body.end, aspect=aspect)
        else:
            start, how = quote_start(scene, verb), modality_of(scene, verbs.read_verb(verb))
            scene.change(people[0], Aspect.BEGAN, "same post", verb, start, body.end, position=position, modality=how)


def _title(scene: Scene, person: int, body: int) -> str | None:
    """The one title that the sentence, or the one before, gives him elsewhere."""
    for near in (0, 1):
        told = [c for c in (*scene.before, *scene.found) if scene.sentence.index - c.scene.sentence.index == near]
        positions = {p for c in told if c.person == person and (p := scene.position_of(c)) is not None}
        entries = [scene.article.positions[p] for p in positions]
        titles = {entry.title for entry in entries if entry.organisation != body}
        if titles:
            return titles.pop() if len(titles) == 1 else None
    return None
