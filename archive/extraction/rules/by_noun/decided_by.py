"""Who decides on a change, and so is not the one whose change it is: "Li was close to Moss, who signed the order for his dismissal"."""

from __future__ import annotations

from spacy.tokens import Token

from archive.extraction.parsing import verbs
from archive.extraction.phrases import phrases
from archive.extraction.scene import Scene

_BY_OTHERS = frozenset(
    phrases(
        """
        removal, dismissal, discharge, ouster, firing, sacking, ousting, suspension, impeachment, appointment, nomination, promotion,
        selection, naming, election, transfer
        """
    )
)
_DECIDES = frozenset(
    phrases(
        """
        sign, order, approve, decree, decide, announce, confirm, authorise, authorize, sanction, endorse, ratify, issue, demand, urge,
        propose, recommend, engineer, orchestrate, arrange, push, call, ask, press, vote, back, oversee
        """
    )
)
_ANSWERS = frozenset(("accept", "reject", "refuse", "receive"))
_PAPERS = frozenset(("order", "decree", "decision", "document", "letter", "paper", "law", "bill", "motion"))


def not_who_decides(scene: Scene, noun: Token, owner: Token, people: list[int]) -> list[int]:
    """Whom "his" before a noun means, `people` unless they decide on it."""
    others = _deciders(scene, noun) if owner.lower_ in ("his", "her") else set()
    if not others.intersection(people):
        return people
    meant = scene.antecedent(owner, excluded=others)
    return [meant] if meant is not None else []


def _deciders(scene: Scene, noun: Token) -> set[int]:
    """The subjects of a verb by which others decide on what a noun tells, or answer it."""
    word, above = noun.lemma_.lower(), noun
    for _ in range(4):
        if above.dep_ in ("dobj", "obj"):
            break
        if above.dep_ != "pobj":
            return set()
        link = above.head
        if link.head.pos_ in ("VERB", "AUX"):
            above = link
            break
        if link.head.lemma_.lower() not in _PAPERS:
            return set()
        above = link.head
    verb = above.head
    lemma = verbs.lemma_of(verb)
    # of a life: "Bush announced his resignation", which is that of whom the life tells
    of_topic = scene.article.topic is not None and scene.article.topic not in scene.subjects(verb)
    decided = lemma in _ANSWERS or ((word in _BY_OTHERS or of_topic) and lemma in _DECIDES)
    if not decided or verb.pos_ != "VERB" or verbs.read_verb(verb).passive:
        return set()
    named = {mention.person for mention in scene.sentence.people}
    return named.intersection(scene.subjects(verb))
