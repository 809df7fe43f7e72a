"""Whom a lead means that names nobody: "A former missile commander is the new defence minister. Gen. Wei Tao was ...".

Told by two posts, it is the one who has the second elsewhere in the article; else the one with whom the next sentence begins.
"""

from __future__ import annotations

from spacy.tokens import Token

from archive.extraction.context import ArticleContext, PostMention, SentenceContext
from archive.extraction.lexicon import CHOOSING
from archive.extraction.parsing import verbs
from archive.extraction.ranks import RANK_RE
from archive.extraction.rules.holding.nameless import nameless
from archive.extraction.scene import Candidate, Scene
from archive.extraction.scene.opens_next import comes_next, opens_next
from archive.extraction.scene.subjects_before import is_subject
from archive.model import Aspect, Role

_LEAD = 2  # sentences of the body, whose hero the next one names


def unnamed(scenes: list[Scene], told: list[Candidate]) -> list[Candidate]:
    """The claims of sentences that name nobody about the posts that somebody once had."""
    found = []
    bodies = [scene for scene in scenes if scene.sentence.role is Role.BODY]
    for place, scene in enumerate(bodies[: _LEAD * 2]):
        sentence = scene.sentence
        once = [post for post in sentence.posts if post.former and not post.plural and not post.counterpart]
        if sentence.people or len(once) != 1 or sentence.doc is None:
            continue
        head = sentence.head_token(once[0].head, once[0].head_end)
        acting = head is not None and head.dep_ in ("nsubj", "nsubjpass")
        if head is None or not (acting or _acted_on(head) or _is_what(head)):
            continue
        person = _by_other_post(scene, once[0], told) if acting else None
        if person is None and not acting and place < _LEAD:
            done = head.dep_ != "attr" and verbs.lemma_of(head.head) in _DEEDS
            person = opens_next(scene) if done else comes_next(scene)
        elif person is None and place < _LEAD:
            after = scene.article.sentences[sentence.index + 1 :]
            following = next((other for other in after if other.role is Role.BODY), None)
            person = _named_next(following) if following is not None else None
        position = scene.resolve(once[0], person) if person is not None else None
        if person is None or position is None:
            continue
        found.append(nameless(scene, person, Aspect.HELD_BEFORE, "unnamed", once[0], position))
    return found


_DEEDS = frozenset(
    "sentence expel arrest detain jail imprison investigate charge indict convict try dismiss punish probe prosecute free acquit execute".split()
)


def _acted_on(head: Token) -> bool:
    """Whether a noun is the object of what is done with somebody: "A court sentenced a former minister to five years",
    "Peru named a former admiral as its defence minister"."""
    return head.dep_ in ("dobj", "obj") and head.head.dep_ == "ROOT" and verbs.lemma_of(head.head) in _DEEDS | CHOOSING


def _is_what(head: Token) -> bool:
    """Whether a noun says what somebody is whom the sentence does not name: "The new minister is a former governor"."""
    return head.dep_ == "attr" and verbs.lemma_of(head.head) == "be"


def _by_other_post(scene: Scene, once: PostMention, told: list[Candidate]) -> int | None:
    others = [post for post in scene.sentence.posts if post is not once and scene.led(post) is None]
    article: ArticleContext = scene.article
    for post in others:
        position = scene.resolve(post, None)
        if position is None and post.possessive_pronoun:
            position = next(
                (
                    c.position
                    for c in told
                    if c.position is not None and article.positions[c.position].title == post.title
                ),
                None,
            )
        people = {
            c.person
            for c in told
            if c.position == position and position is not None and c.aspect in (Aspect.BEGAN, Aspect.HOLDS)
        }
        began = {c.person for c in told if c.position == position and c.aspect is Aspect.BEGAN}
        chosen = began if len(began) == 1 else people
        if len(chosen) == 1:
            return next(iter(chosen))
    return None


def _named_next(sentence: SentenceContext) -> int | None:
    if not sentence.people:
        return None
    first = sentence.people[0]
    opens = not any(char.islower() for char in RANK_RE.sub("", sentence.text[: first.start]))
    if sentence.doc is None:
        return first.person if opens and first.full else None
    subjects = [mention for mention in sentence.people if is_subject(mention, sentence)]
    return subjects[0].person if len({m.person for m in subjects}) == 1 and subjects[0].full else None
