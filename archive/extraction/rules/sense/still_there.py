"""Who is still in a post, by a sentence about its end: one whose post another is only expected to get, or who has not yet left it.

Ma has not yet given up his seat on the board         he has it today
Formally Ma has not been removed                      the same; "Ma has not resigned" only denies that he has
Li is expected to take over from Ma as director       Ma is director
Bo is thought likely to succeed Ma                    the same
Li will take over from Ma                             Ma goes, which is another matter
Li is expected to take over from Ma in June           so he does here, on a day that is known
"""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.dating import date_of
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense
from archive.extraction.scene import Candidate
from archive.model import Aspect, Modality

_FOLLOWING = frozenset(("succession", "hands over", "takes over", "in his place"))
_THOUGHT = frozenset(
    """
    expect tip think see believe predict rumour rumor consider regard tout mention speculate reckon bet fancy
    """.split()
)
_LIKELY = frozenset(
    ("likely", "favourite", "favorite", "frontrunner", "contender", "candidate", "possible", "man", "woman")
)
_LETS_GO = frozenset(
    ("hand", "pass", "give", "cede", "yield", "leave", "relinquish", "surrender")
)  # of whom it is expected
_PAST = re.compile(
    r"\b(?:late|former|ex|ousted|sacked|disgraced|fallen|jailed|dismissed|deposed)[\s-]+(?:[\w.’'-]+\s+){0,4}$"
)
_LEFT = re.compile(
    r"\s*,\s+who\s+(?:died|retired|resigned|quit|left|was\s+(?:killed|sacked|dismissed|removed|ousted)|stepped\s+down)\b"
)
_SO_FAR = frozenset(("yet", "formally", "officially"))
_REACH = 4  # words above the verb


def still_there(candidate: Candidate) -> bool:
    """Whether the end of a time in a post is yet to come, or follows only from another's prospects: its holder is in it today."""
    if _not_yet(candidate):
        return True
    if candidate.rule not in _FOLLOWING or candidate.aspect is not Aspect.ENDED or candidate.anchor is None:
        return False
    if _gone(candidate) or candidate.modality is not Modality.PROSPECTIVE or not _only_expected(candidate.anchor):
        return False
    if any(
        child.lower_ in ("there", "then")
        for word in (candidate.anchor, *verbs.objects(candidate.anchor))
        for child in word.children
    ):
        return False  # "expected to replace Ma there": at the congress of which the text speaks
    return date_of(candidate.scene.sentence, candidate.anchor, title=False) is None


def _not_yet(candidate: Candidate) -> bool:
    """ "Has not formally lost his post", "neither has yet been removed"."""
    verb = candidate.anchor
    if candidate.aspect is not Aspect.ENDED or candidate.modality is not Modality.DENIED or verb is None:
        return False
    reading = verbs.read_verb(verb)
    if reading.tense is not Tense.PERFECT or not (reading.negated or any(c.lower_ == "neither" for c in verb.children)):
        return False
    return any(child.lower_ in _SO_FAR for child in verb.children)


def _gone(candidate: Candidate) -> bool:
    """Whether the text says of him that he is there no more: "to take over from the late General Ma", "from Ma, who died"."""
    text = candidate.scene.text
    return any(
        m.person == candidate.person and (_PAST.search(text, 0, m.start) or _LEFT.match(text, m.end))
        for m in candidate.scene.sentence.people
    )


def _only_expected(verb: Token) -> bool:
    """Whether a verb in the infinitive hangs on a word for what people think: "is expected to", "likely to", "a favourite to"."""
    if verb.tag_ != "VB" or verbs.lemma_of(verb) in _LETS_GO or any(child.tag_ == "MD" for child in verb.children):
        return False
    above = verb
    for _ in range(_REACH):
        if above.head == above or above.dep_ not in ("xcomp", "ccomp", "acl", "relcl", "advcl", "conj", "dep"):
            return False
        above = above.head
        if any(child.lower_ in ("was", "were", "had") for child in above.children if child.dep_ in ("aux", "auxpass")):
            return False  # "was expected to succeed Ma, but the post went to Bo"
        if above.lower_ in _LIKELY or (verbs.lemma_of(above) in _THOUGHT and above.tag_ in ("VBN", "VBD")):
            return True
    return False
