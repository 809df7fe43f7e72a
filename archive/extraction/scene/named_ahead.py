"""Whom a pronoun means that stands before the name: "When he was minister, Otieno bought ships"."""

from __future__ import annotations

from collections.abc import Collection

from spacy.tokens import Token

from archive.extraction.context import PersonMention
from archive.extraction.parsing import verbs
from archive.extraction.scene.excluded import other_gender
from archive.extraction.scene.passage import Passage

_OPENS = frozenset(("after", "before", "when", "while", "since", "until", "once", "as", "though", "although"))
# "After he died, Ba took over"
GOES = frozenset(
    "die leave resign retire step quit fall go vanish disappear fire sack dismiss remove oust replace arrest kill".split()
)
# "When he was minister, Ba was his deputy"
_HIS = frozenset(
    "deputy aide adviser assistant secretary spokesman spokeswoman successor predecessor boss chief".split()
)
_AUX = len(" has been ")


def named_ahead(scene: Passage, token: Token, excluded: Collection[int]) -> int | None:
    """The subject of the main clause, where "he" or "she" is that of a clause set before it."""
    clause = token.head
    if token.lower_ not in ("he", "she") or token.dep_ not in ("nsubj", "nsubjpass") or clause.dep_ != "advcl":
        return None
    own = verbs.subject(clause.head)
    if own is None or own.i < clause.i or clause.i > clause.head.i or _of_two(clause):
        return None
    mention = scene.sentence.person_at(own.idx)
    return mention.person if mention is not None and mention.person not in excluded else None


def opened_for(scene: Passage, token: Token) -> int | None:
    """The same, whomever the sentence before was about, where the clause opens the sentence; not where its subject only comes
    when another has gone."""
    clause = token.head
    if clause.dep_ != "advcl" or clause.i > clause.head.i or scene.article.topic is not None:
        return None
    mark = next((word for word in clause.children if word.lower_ in _OPENS and word.i < token.i), None)
    own = verbs.subject(clause.head)
    if mark is None or clause.lemma_.lower() in GOES or (own is not None and own.i < clause.i):
        return None
    mention = scene.mention_of(own) if own is not None else _before_verb(scene, clause.head)
    if mention is None or any(other.end <= token.idx for other in scene.sentence.people) or _of_two(clause):
        return None
    if mark.lower_ in ("when", "while") and verbs.lemma_of(clause.head) == "be":
        return None  # "When he was minister, Ba was mayor": of two, perhaps
    return mention.person if mention.person not in other_gender(scene, token) else None


def _of_two(clause: Token) -> bool:
    """Whether the main clause speaks of him as of another: "When he was minister, Ba served under him", "Ba was his deputy"."""
    return any(
        (word.lower_ in ("him", "her") and word.dep_ in ("dobj", "pobj", "dative"))
        or (word.dep_ == "poss" and word.lower_ in ("his", "her") and word.head.lemma_ in _HIS)
        for word in clause.doc[clause.i :]
    )


def _before_verb(scene: Passage, verb: Token) -> PersonMention | None:
    """A name between a comma and a verb, which the parser has hung on a word before the comma."""
    for mention in scene.sentence.people:
        comma = scene.text.rfind(",", 0, mention.start)
        if 0 < verb.idx - mention.end <= _AUX and comma > 0 and scene.only_ranks(comma + 1, mention.start):
            return mention
    return None
