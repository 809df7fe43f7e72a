"""The name of a spokesman that only the next sentence gives, in which he goes on.

The road is shut, a spokeswoman for the police said. "Stay at home," Grace Otieno told reporters.     she is the spokeswoman
"""

from __future__ import annotations

import re

from archive.extraction.context import ArticleContext, PersonMention, PostMention
from archive.extraction.parsing import verbs
from archive.extraction.rules.holding.nameless import nameless
from archive.extraction.scene import Candidate, Scene
from archive.extraction.scene.mentions import only_ranks
from archive.extraction.scene.subjects_before import SAYING
from archive.model import Aspect, Role

_SAYS_SO = SAYING | {"point"}  # "pointed out"
# Nothing behind the name that says what else its bearer is, nor that others speak
_GOES_ON = re.compile(
    r"\s+(?:(?:said|added|explained|noted|warned|replied|says)\s*(?:[,.;]|$|in\s+(?:a|an)\s+(?:\w+\s+)?statement|on\s+[A-Z])|"
    r"(?:told|tells)\s+(?:reporters|journalists|the\s+(?:press|media))\s*(?:[,.;]|$|on\s+[A-Z]))"
)
_BEFORE_NAME = re.compile(r"[”\"]\s*(?P<said>(?:said|added|explained|noted|warned|says)\s+)?")
_ENDS = re.compile(r"\s*(?:[.”\"]|on\b|$)")
# Who speaks for a body says "we"; who speaks for himself, "I".
_FOR_ALL = re.compile(r"\b(?:[Ww]e|[Oo]ur|us)\b|[“\"](?:Please|Do|Don[’']t|Stay|Keep|Call|Avoid|Report)\b")
_OWN = re.compile(r"\b(?:I|[Mm]y|me)\b")
_TOLD = (Role.BODY, Role.QUOTE)


def speaker_next(scenes: list[Scene]) -> list[Candidate]:
    """The claims of sentences in which a spokesman speaks whom the next one names, where he goes on in a quote."""
    found = []
    for scene in scenes:
        post = _unnamed(scene) if scene.sentence.role in _TOLD else None
        mention = _who_goes_on(scene.article, scene.sentence.index + 1) if post is not None else None
        if post is None or mention is None:
            continue
        position = scene.resolve(post, mention.person)
        if position is None or scene.article.positions[position].organisation is None:
            continue
        found.append(nameless(scene, mention.person, Aspect.HOLDS, "speaker next", post, position))
    return found


def _unnamed(scene: Scene) -> PostMention | None:
    """The spokesman who speaks in a sentence that names nobody."""
    if scene.sentence.people or scene.sentence.doc is None:
        return None
    posts = [p for p in scene.sentence.posts if p.title == "spokesperson" and p.indefinite]
    if len(posts) != 1 or posts[0].plural or posts[0].former:
        return None
    head = scene.sentence.head_token(posts[0].head, posts[0].head_end)
    says = head is not None and head.dep_ == "nsubj" and verbs.lemma_of(head.head) in _SAYS_SO
    return posts[0] if says else None


def _who_goes_on(article: ArticleContext, index: int) -> PersonMention | None:
    """Who speaks in a sentence with a quote, named for the first time, by his rank and name alone."""
    sentence = article.sentences[index] if index < len(article.sentences) else None
    if sentence is None or sentence.role not in _TOLD or len(sentence.people) != 1 or sentence.posts:
        return None
    text, mention = sentence.text, sentence.people[0]
    if _FOR_ALL.search(text, 0, mention.start) is None or _OWN.search(text, 0, mention.start) is not None:
        return None  # "I waited three hours": a witness
    before = [s for s in article.sentences[:index] if s.role is not Role.HEADLINE]
    if " " not in text[mention.start : mention.end] or any(
        m.person == mention.person for earlier in before for m in earlier.people
    ):
        return None
    for opened in _BEFORE_NAME.finditer(text, 0, mention.start):
        if opened.end() == mention.start or only_ranks(sentence, opened.end(), mention.start):
            goes_on = _GOES_ON.match(text, mention.end) or (opened["said"] and _ENDS.match(text, mention.end))
            return mention if goes_on else None
    return None
