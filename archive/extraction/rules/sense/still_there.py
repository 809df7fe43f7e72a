"""Whose post another is only expected to get: he is in it, and nothing says that he goes.

Li is expected to take over from Ma as director       Ma is director
Bo is thought likely to succeed Ma                    the same
Li will take over from Ma                             Ma goes, which is another matter
Li is expected to take over from Ma in June           so he does here, on a day that is known
"""

from __future__ import annotations

from spacy.tokens import Token

from archive.extraction.dating import date_of
from archive.extraction.parsing import verbs
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
_REACH = 4  # words above the verb


def still_there(candidate: Candidate) -> bool:
    """Whether the end of a time in a post follows only from somebody's prospects, so that its holder is in it today."""
    if candidate.rule not in _FOLLOWING or candidate.aspect is not Aspect.ENDED or candidate.anchor is None:
        return False
    if candidate.modality is not Modality.PROSPECTIVE or not _only_expected(candidate.anchor):
        return False
    if any(
        child.lower_ in ("there", "then")
        for word in (candidate.anchor, *verbs.objects(candidate.anchor))
        for child in word.children
    ):
        return False  # "expected to replace Ma there": at the congress of which the text speaks
    return date_of(candidate.scene.sentence, candidate.anchor, title=False) is None


def _only_expected(verb: Token) -> bool:
    """Whether a verb in the infinitive hangs on a word for what people think: "is expected to", "likely to", "a favourite to"."""
    if verb.tag_ != "VB" or verbs.lemma_of(verb) in _LETS_GO or any(child.tag_ == "MD" for child in verb.children):
        return False
    above = verb
    for _ in range(_REACH):
        if above.head == above or above.dep_ not in ("xcomp", "ccomp", "acl", "relcl", "advcl", "conj", "dep"):
            return False
        above = above.head
        if above.lower_ in _LIKELY or (verbs.lemma_of(above) in _THOUGHT and above.tag_ in ("VBN", "VBD")):
            return True
    return False
