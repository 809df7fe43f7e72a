"""Whom "they", "both" and "the two officers" mean: the people just named together."""

from __future__ import annotations

from spacy.tokens import Token

from archive.extraction.context import ASIDES, PersonMention, SentenceContext
from archive.extraction.scene.passage import Passage
from archive.extraction.scene.subjects_before import is_subject
from archive.model import Role

# Pronouns and counts that mean several people at once.
PLURAL = frozenset(("they", "them", "themselves"))
QUANTIFIED = frozenset(("both", "all", "neither", "pair", "duo"))
_COUNTS = {"both": 2, "two": 2, "three": 3, "four": 4}


def group(scene: Passage, token: Token) -> list[int]:
    """Whom "they" means: the people named together as the subject before, in this sentence or the one before it; "both"
    may also mean the only two whom the paragraph has named."""
    people = _just_named(scene, token)
    return people or (_of_paragraph(scene, token, len(_PAIR)) if token.lower_ in _PAIR else [])


def _just_named(scene: Passage, token: Token) -> list[int]:
    earlier = [m for m in scene.sentence.people if m.end <= token.idx]
    if earlier:
        return _together(scene.sentence, earlier)
    for sentence in reversed(scene.article.sentences[: scene.sentence.index]):
        if sentence.role in ASIDES:
            continue
        named = list(dict.fromkeys(mention.person for mention in sentence.people))
        if token.lower_ in _PAIR and len(named) == 1 and (before := _alone_before(scene, sentence, named[0])):
            return [*before, *named]
        if named and _of_them(sentence):
            continue  # "Li and Ma took the oath. President Holm, who had chosen them, looked on. Both": of them still
        pair = token.lower_ in _PAIR and len(named) == len(_PAIR) and not _has_owner(sentence)
        return named if pair else _together(sentence, sentence.people)
    return []


_PAIR = ("both", "neither")


def _of_them(sentence: SentenceContext) -> bool:
    """Whether a sentence whose subject is one person tells what he does with others told of before: "chose them"."""
    objects = [w for w in sentence.doc or () if w.lower_ == "them" and w.dep_ in ("dobj", "obj")]
    acting = {m.person for m in sentence.people if is_subject(m, sentence)}
    verb_subjects = [c for w in objects for c in w.head.children if c.dep_ in ("nsubj", "nsubjpass")]
    return len(acting) == 1 and any(c.lower_ == "who" or sentence.person_at(c.idx) for c in verb_subjects)


def _has_owner(sentence: SentenceContext) -> bool:
    """Whether somebody is only named to say whose something is: "Moss's talk with Holt"."""
    return any(sentence.text.startswith(("'s ", "’s ", "’ ", "' "), mention.end) for mention in sentence.people)


def counted_people(scene: Passage, token: Token) -> list[int]:
    """Whom "the two", "the three officers" or "both men" mean: as many people as were just named together, or at all."""
    words = {token.lower_, *(child.lower_ for child in token.children)}
    count = next((number for word, number in _COUNTS.items() if word in words), 0)
    if not count or not (token.tag_ == "NNS" or token.lower_ in _COUNTS):
        return []
    if not words & {"the", "these", "both", "all"} or any(
        child.dep_ in ("prep", "poss", "relcl", "appos") for child in token.children
    ):
        return []
    people = group(scene, token)
    last = next((s for s in reversed(scene.article.sentences[: scene.sentence.index]) if s.role is Role.BODY), None)
    if not people and last is not None and not any(m.end <= token.idx for m in scene.sentence.people):
        people = list(dict.fromkeys(mention.person for mention in last.people))
        if len(people) == 1 and count == len(_PAIR):
            people = [
                *_alone_before(scene, last, people[0]),
                *people,
            ]  # "Li read it out. Ma presided. Both men are ..."
    return people if len(people) == count else _of_paragraph(scene, token, count)


def _of_paragraph(scene: Passage, token: Token, count: int) -> list[int]:
    """All people whom the paragraph has named so far, where they are as many as are counted."""
    if any(m.end <= token.idx for m in scene.sentence.people):
        return []
    named: dict[int, None] = {}
    begin = scene.sentence.start
    for sentence in reversed(scene.article.sentences[: scene.sentence.index]):
        if sentence.role is not Role.BODY or "\n" in scene.article.text[sentence.end : begin]:
            break
        named.update(dict.fromkeys(mention.person for mention in sentence.people))
        begin = sentence.start
    return sorted(named) if len(named) == count else []


def _alone_before(scene: Passage, last: SentenceContext, other: int) -> list[int]:
    """The one subject of the sentence before, who is another."""
    before = next((s for s in reversed(scene.article.sentences[: last.index]) if s.role is Role.BODY), None)
    if before is None or "\n" in scene.article.text[before.end : last.start]:
        return []
    parsed = before.doc is not None
    acting = {m.person for m in before.people if (is_subject(m, before) if parsed else m.start == 0)} - {other}
    return list(acting) if len(acting) == 1 else []


def _together(sentence: SentenceContext, mentions: list[PersonMention]) -> list[int]:
    """The people joined as one subject; none where there are fewer than two."""
    subjects = list(dict.fromkeys(m.person for m in mentions if is_subject(m, sentence) or _in_apposition(m, sentence)))
    return subjects if len(subjects) > 1 else []


def _in_apposition(mention: PersonMention, sentence: SentenceContext) -> bool:
    """Whether a name stands in apposition to a plural subject: "Two former ministers, Wei and Li, were expelled"; or in a list
    whose second name the parser takes for an apposition to the first, "Wei, Li and Ma were expelled"."""
    own = head = sentence.head_token(mention.start, mention.end)
    while head is not None and head.dep_ in ("compound", "conj", "flat") and head.head != head:
        head = head.head
    if own is not None and own.dep_ == "appos" and own.head.tag_ == "NN" and own.head.dep_ == "conj":
        first_noun = own.head.head  # "Li and his predecessor Wei", "Li, the commissar, and the commander, Ma"
        return first_noun.dep_ in ("nsubj", "nsubjpass") and first_noun.i < own.head.i
    if head is None or head.dep_ != "appos" or head.head.dep_ not in ("nsubj", "nsubjpass"):
        return False
    first = sentence.person_at(head.head.idx)
    if first is None:
        return head.head.tag_ in ("NNS", "NNPS", "CD")
    return first.person != mention.person and (own != head or any(child.dep_ == "conj" for child in head.children))
