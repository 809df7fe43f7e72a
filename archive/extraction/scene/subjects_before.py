"""The subject of the sentence before, which a pronoun may mean."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from spacy.tokens import Token

from archive.extraction.context import PersonMention, SentenceContext
from archive.model import Role

if TYPE_CHECKING:
    from archive.extraction.scene.scene import Scene


HERS = frozenset(("she", "her", "herself"))


_CAREER = frozenset(
    """
    appointment promotion nomination election selection confirmation removal dismissal resignation departure retirement
    tenure term career rise fall death absence disappearance arrival return
    """.split()
)


# "The 66-year-old met", "The general left": of whom the sentence before spoke
_DESCRIBED = re.compile(
    r"The\s+(?:\d{2}-year-old|(?:[\w-]+\s+)?(?:general|admiral|colonel|politician|lawyer|diplomat))\s+[a-z]"
)


REACH = 4  # sentences


PERSONAL = HERS | {"he", "him", "his", "himself"}


def _goes_on(sentence: SentenceContext, token: Token) -> bool:
    """Whether a sentence speaks by the same pronoun of whom the one before it spoke: "He was succeeded by Li. He ..."."""
    if sentence.doc is None or token.lower_ not in PERSONAL or ";" in sentence.text:
        return False  # "He led the navy; Li, the new chief."
    if _DESCRIBED.match(sentence.text):
        return True
    root = next((word for word in sentence.doc if word.dep_ == "ROOT"), None)
    own = next((c for c in root.children if c.dep_ in ("nsubj", "nsubjpass")), None) if root is not None else None
    return own is not None and own.lower_ in ("he", "she") and (own.lower_ == "she") is (token.lower_ in HERS)


def _below(sentence: SentenceContext) -> bool:
    """Whether a sentence has a pronoun for its subject, and names others only in clauses below: "He is the first to fall
    since Xi became president"."""
    root = next((word for word in sentence.doc or () if word.dep_ == "ROOT"), None)
    return root is not None and any(c.dep_ in ("nsubj", "nsubjpass") and c.tag_ == "PRP" for c in root.children)


def subject_before(scene: Scene, token: Token, *others: int) -> int | None:
    """The subject of the nearest sentence before that has one; else the one person whom such a sentence names."""
    alone: int | None = None
    steps = chained = 0
    for sentence in reversed(scene.article.sentences[: scene.sentence.index]):
        if sentence.role in (Role.RELATED_LINK, Role.BOILERPLATE, Role.CAPTION, Role.HEADLINE):
            continue
        subjects = list(
            dict.fromkeys(m.person for m in sentence.people if is_subject(m, sentence) and m.person not in others)
        )
        if sentence.people and all(m.start == 0 and sentence.text.startswith(":", m.end) for m in sentence.people):
            continue  # "Liu: As of today, yes.": who speaks, in an interview
        if others and alone is not None and "\n" in scene.article.text[sentence.end : scene.sentence.start]:
            return alone  # whom this paragraph names goes before the subject of another
        of_others = bool(sentence.people) and all(m.person in others for m in sentence.people)
        goes_on = _goes_on(sentence, token) or (not subjects and _acts_on(sentence, token))
        if chained < REACH and ((not subjects and of_others) or (goes_on and (not subjects or _below(sentence)))):
            chained += 1
            continue
        steps += 1
        if steps > 3:
            break
        if subjects:
            return subjects[0]
        here = [m for m in sentence.people if m.person not in others and not _is_aside(m, sentence)]
        if (
            steps == 1
            and len({m.person for m in here}) == 1
            and "\n" not in scene.article.text[sentence.end : scene.sentence.start]
        ):
            return here[0].person  # "The first to fall was Li. He ..."
        if steps == 1 and not here and (owner := _whose_career(sentence)) is not None and owner not in others:
            return owner
        named = list(dict.fromkeys(m.person for m in sentence.people if m.person not in others))
        if alone is None and len(named) == 1 and steps == 1:
            alone = named[0]
    return alone


def _acts_on(sentence: SentenceContext, token: Token) -> bool:
    """Whether whoever a sentence names is named as the object of the same pronoun: "People had predicted his fall, and he
    outlasted Miao. But he ..."."""
    if sentence.doc is None or not sentence.people or token.lower_ not in PERSONAL:
        return False
    word = "she" if token.lower_ in HERS else "he"
    acts = [w.head for w in sentence.doc if w.lower_ == word and w.dep_ in ("nsubj", "nsubjpass")]
    heads = [sentence.head_token(m.start, m.end) for m in sentence.people]
    return bool(acts) and all(head is not None and any(verb in head.ancestors for verb in acts) for head in heads)


def _whose_career(sentence: SentenceContext) -> int | None:
    """Of whom a sentence speaks whose subject is something in his career: "Dong's appointment was made known. He ..." """
    owners = {
        mention.person
        for mention in sentence.people
        if (head := sentence.head_token(mention.start, mention.end)) is not None
        and head.dep_ == "poss"
        and head.head.dep_ in ("nsubj", "nsubjpass")
        and head.head.lemma_.lower() in _CAREER
    }
    return owners.pop() if len(owners) == 1 else None


def _is_aside(mention: PersonMention, sentence: SentenceContext) -> bool:
    """Whether a person is only named to say whose or by whom: "the cabinet of Premier Li", "Xi's ally"."""
    head = sentence.head_token(mention.start, mention.end)
    if head is not None and head.dep_ == "appos" and not sentence.text[mention.end :].strip(' .”"'):
        return False  # "a department led by an acting secretary, Mark Esper. He ...": brought in last
    while head is not None and head.dep_ in ("appos", "compound", "conj", "flat", "nmod") and head.head != head:
        head = head.head  # "his talk with the army chief, General Bajwa"
    if head is not None and head.dep_ == "pobj" and _comes_to(head):
        return False
    return head is None or head.dep_ in ("poss", "pobj", "agent")


def _comes_to(head: Token) -> bool:
    """ "The second seat went to Moss", "the region is in the hands of Moss": who has it is what the sentence tells."""
    above = head.head.head
    return (head.head.lower_ == "to" and above.lemma_ in ("go", "fall", "pass")) or above.lower_ == "hands"


def is_subject(mention: PersonMention, sentence: SentenceContext) -> bool:
    """Whether a name is the subject of a verb, or joined to it."""
    head = sentence.head_token(mention.start, mention.end)
    if head is None:
        return False
    while head.dep_ in ("compound", "conj", "flat") and head.head != head:
        head = head.head
    return head.dep_ in ("nsubj", "nsubjpass")
