"""Whom a lead counts and does not name, where the text then goes through as many: "Nine generals lost their seats. The best known
is Li. Zhou was removed as well, along with Wu. So was Ding. ..."."""

from __future__ import annotations

import re

from archive.extraction.context import ASIDES, PersonMention, SentenceContext
from archive.extraction.parsing import verbs
from archive.extraction.scene.passage import Passage
from archive.extraction.scene.subjects_before import SAYING

_FEWEST = 4  # two or three may be named by chance
_LOSE = re.compile(
    r"\b(?:los[et]|losing|lost|no\s+longer|stripped|expelled|removed|dismissed|dropped|ousted|purged|deprived|sacked|terminated)\b"
)
_BELOW = frozenset(("relcl", "advcl", "acl", "ccomp"))


def counted_roll(scene: Passage, count: int | None) -> list[int]:
    """As many as are counted, who are the first that the text names behind, but for whom it names beside them."""
    if count is None or count < _FEWEST or _LOSE.search(scene.text) is None:
        return []  # "seven would lead the commission": one of them leads it
    known = {m.person for s in scene.article.sentences[: scene.sentence.index + 1] for m in s.people}
    found: list[int] = []
    for sentence in scene.article.sentences[scene.sentence.index + 1 :]:
        if sentence.role in ASIDES or sentence.doc is None:
            continue
        for mention in sorted(sentence.people, key=lambda m: m.start):
            if mention.person not in known and mention.person not in found and not _beside(sentence, mention):
                found.append(mention.person)
        if len(found) >= count:
            break
    return found if len(found) == count else []


def _beside(sentence: SentenceContext, mention: PersonMention) -> bool:
    """Whether somebody is named by the way: who leads or speaks, in a clause on another, behind "by" or as an owner."""
    head = sentence.head_token(mention.start, mention.end)
    if head is None or not mention.full:
        return True
    while head.dep_ in ("conj", "appos", "compound", "flat") and head.head != head:
        head = head.head
    if head.dep_ == "poss" or (head.dep_ == "pobj" and head.head.lower_ in ("by", "under", "from", "of", "to", "for")):
        return True
    verb = verbs.governing_verb(head)
    if verb is None or head.dep_ not in ("nsubj", "nsubjpass"):
        return False
    opens = not sentence.text[: head.left_edge.idx].strip()
    return (verb.dep_ in _BELOW and not opens) or verbs.lemma_of(verb) in SAYING
