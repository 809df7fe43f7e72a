"""The posts that an "as" brings: "served as minister", "worked under Dean Hughes from 1990 to 1993 as deputy director"."""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.context import OrganisationMention, PostMention
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Verb
from archive.extraction.scene import Scene

_AND_ALSO = r"(?:\s+(?:in|at|of|with))?\s+and\s+(?:(?:the|an?|its)\s+)?"
_COMMA_AS = re.compile(r",\s+as\s+(?:(?:the|an?|its|his|her)\s+)?$")
_LEAD = frozenset(("lead", "head", "command", "run", "direct", "oversee"))
_THE = re.compile(r"\s+(?:the\s+)?")
_AS = re.compile(
    r"\s+(?:as|in\s+the\s+(?:post|role|capacity)\s+of)\s+(?:(?:the|an?|(?P<its>its))\s+)?(?:(?!its\b)\w+\s+)?"
)
_AS_POST = re.compile(r"\s+as\s+(?:(?:the|an?|its|his|her)\s+)?")
_WITH = re.compile(r",\s+(?:and\s+)?with\s+(?:[A-Z][\w.]*\s+)*$")


def as_posts(scene: Scene, verb: Verb) -> list[PostMention]:
    """The posts of the verb's "as" phrases."""
    found: list[PostMention] = []
    for noun in verbs.prepositional(verb.token, "as"):
        post = scene.sentence.post_at(noun.idx)
        if post is None:  # "served as a teacher at and rector of the school"
            post = scene.post_after(noun.idx + len(noun), _AND_ALSO)
            told = post is None or scene.led(post) is not None or any(c.post is post for c in scene.found)
            post = None if told else post
        if post is not None and found and _of_next(scene, post):
            continue  # "stays on as premier, Yen as minister of defence and Wu as foreign minister"
        if post is not None and not of_main(scene, verb, post) and not _of_companion(scene, verb, post):
            found.append(post)
    if not found and (post := _later_as(scene, verb)) is not None:
        found.append(post)
    body = led_as(scene, verb, found[0]) if len(found) == 1 else None
    if body is not None:
        found[0].organisation, found[0].explicit, found[0].indefinite = body.organisation, True, False
    return found


def of_main(scene: Scene, verb: Verb, post: PostMention) -> bool:
    """ "Named Moss, who had served as a judge, as minister": behind the comma the clause is over."""
    start = verb.token.idx + len(verb.token)
    return (
        verb.token.dep_ == "relcl"
        and verb.token.head.i < verb.token.i
        and _COMMA_AS.search(scene.text, start, post.start) is not None
        and scene.text.find(" as ", start, post.start - 5) >= 0
    )


def _of_companion(scene: Scene, verb: Verb, post: PostMention) -> bool:
    """Whether a post is that of another: "Sy serves as chief, with Ba as his deputy"."""
    return any(
        m.start > verb.token.idx
        and _AS_POST.fullmatch(scene.text, m.end, post.start)
        and _WITH.search(scene.text, max(0, m.start - 40), m.start)
        for m in scene.sentence.people
    )


def _of_next(scene: Scene, post: PostMention) -> bool:
    """Whether a name stands right before the "as" of a post."""
    return any(_AS_POST.fullmatch(scene.text, m.end, post.start) for m in scene.sentence.people)


def led_as(scene: Scene, verb: Verb, post: PostMention) -> OrganisationMention | None:
    """The body of "led the academy as commissar": it is that of the title, which has none of its own."""
    if verb.lemma not in _LEAD or verb.passive or post.country is not None or post.portfolio is not None:
        return None
    end = verb.token.idx + len(verb.token)
    body = next((m for m in scene.sentence.organisations if m.start >= end), None)
    if body is None or not _THE.fullmatch(scene.text, end, body.start):
        return None
    if post.organisation not in (None, body.organisation):
        return None
    link = _AS.fullmatch(scene.text, body.end, post.head)
    if link is None or (link["its"] and scene.article.positions[scene.head_of(body)].title in (post.title, "head")):
        return None  # "heads the department as its director": what who heads it is called
    return body


def _later_as(scene: Scene, verb: Verb) -> PostMention | None:
    """The post of an "as" that the parser hung elsewhere: "served under Secretary Dean Hughes from 1990 to 1993 as"."""
    start = verb.token.idx + len(verb.token)
    for match in re.finditer(r"\bas\b", scene.text[start:]):
        at = start + match.end()
        between = scene.sentence.span(start, at)
        if re.search(r"\b(?:capacity|role)\s+as$", scene.text[start:at]):
            return None  # "acting in his capacity as": no service that is told
        if between is not None and any(t.tag_ in ("VBD", "VBZ", "VBP", "MD") and start <= t.idx < at for t in between):
            return None
        post = scene.post_after(at, r"\s+(?:(?:the|a|an)\s+)?(?:\d+(?:st|nd|rd|th)\s+)?")
        if post is not None:
            return post
    return None


def apposed_body(scene: Scene, noun: Token | None) -> OrganisationMention | None:
    """ "Its court, the Tribunal, is led by Du": the body by whose name it goes."""
    apposed = [child.idx for child in noun.children if child.dep_ == "appos"] if noun is not None else []
    return next((m for m in scene.sentence.organisations if any(m.start <= at < m.end for at in apposed)), None)
