"""How a change is meant that a noun tells of: made, still to come, refused, or only spoken of ("the case for his removal")."""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.parsing import verbs
from archive.extraction.parsing.arguments import SUBJECTS
from archive.extraction.parsing.verbs import Tense
from archive.extraction.scene import Passage
from archive.model import Modality

_WANTED = frozenset(
    """
        expect demand urge call seek want consider offer threaten mull weigh discuss request propose press push ask rumour
        rumor deserve await predict plan hasten require debate favour favor fear eye warrant justify oppose contemplate
        """.split()
)
_REFUSED = frozenset(
    """
        deny rule reject refuse oppose block prevent avoid decline withdraw cancel revoke fail resist annul rescind overturn quash void veto thwart terminate nullify invalidate
        """.split()
)
# "offered to resign, but was turned down", "a resignation that the president refused to accept"
_TURNED_DOWN = re.compile(
    r"\bresignation\b[^.;]{0,60}?(?:\b(?:but|though|although|yet|only\s+for)\b|,?\s+(?:which|that)\b)[^.;]{0,60}?\b"
    r"(?:turned\s+(?:it\s+)?down|(?:rejected|refused|declined)(?=\s+(?:it|to\s+accept)\b|\s+by\b|\s*[,.;]|\s+on\b)|not\s+accepted|did\s+not\s+accept)\b"
)
_VOTES = frozenset(("vote", "debate", "hearing", "motion", "referendum", "talk", "speak", "rule", "trial", "ballot"))
# "the case for his removal", "no sign of his resignation": of what may never come
_UNREAL = frozenset(
    """
    case ground pretext call demand sign talk rumour rumor speculation prospect chance possibility likelihood fear hope motion petition bid
    campaign push plan proposal threat request hint question idea suggestion denial recommendation appeal pressure clamour
    clamor risk plot whisper discussion gossip argument submission material paper paperwork document draft
    """.split()
)
_ON = frozenset(("for", "of", "about", "on", "regarding", "concerning"))
_TURN_TO = frozenset("turn appeal write apply petition address approach".split())
# "expected since the resignation of Li", "which may be harder after his removal": what comes behind such words has come,
# whatever is said of what it brought about; "after" alone is also said of what is still to come.
_COME = frozenset(("since", "following", "despite"))
_COME_TO_WANT = _COME | {"after"}
_ABOUT = frozenset(("prepare", "plan", "expect", "intend", "ready", "set", "due", "agree", "promise", "vow", "decide"))

_NEAR = 60  # characters, in which the day of a change follows its noun
_MEANS = _ABOUT | {"want", "hope", "wish", "aim", "mean"}
_EVE_OF = re.compile(
    r"\b(?:on\s+the\s+eve\s+of|ahead\s+of|(?:hours|days|(?:a|one|two|three)\s+(?:days?|weeks?))\s+(?:before|ahead\s+of|away\s+from))\s+"
    r"(?:his|her|[A-Z][\w-]+[’']s?)\s+(?:(?:official|planned|own)\s+)?$",
    re.I,
)

UNDONE = re.compile(
    r"\s+(?:was|is|were|has been|had been|will be|remains)\s+(?:\w+ly\s+)?(?:(?P<ahead>expected|planned|due|likely|awaited|delayed|postponed|pending|imminent|set)"
    r"|blocked|annulled|revoked|terminated|nullified|invalidated|rescinded|rejected|overturned|quashed|voided|vetoed|opposed|in doubt|unlikely|thwarted|held up|scuttled|derailed)\b"
)
"""What is said behind "his appointment as minister": that it is yet to come, or never did."""


def modality_of_noun(noun: Token) -> Modality | None:
    """How the change is meant, by the verb above its noun; None where nothing is said of its having come."""
    if noun.lower_ == "resignation" and _TURNED_DOWN.search(noun.doc.text, noun.idx):
        return None
    verb = verbs.governing_verb(noun)
    if verb is None:
        return Modality.ASSERTED
    reading = verbs.read_verb(verb)
    retires = noun.lemma_.lower() == "retirement" and noun.dep_ == "pobj" and noun.head.lower_ in _COME_TO_WANT
    if retires and _only_meant(verb):
        return Modality.PROSPECTIVE
    come = _COME_TO_WANT if verb.lemma_.lower() in _WANTED and not reading.modal else _COME
    if noun.dep_ == "pobj" and noun.head.lower_ in come:
        return Modality.PROSPECTIVE if _to_come(noun) else Modality.ASSERTED
    if verb.lemma_.lower() in _REFUSED:
        return Modality.DENIED if reading.lemma in ("reject", "block", "deny") and reading.past else None
    if verb.lemma_.lower() in _WANTED or reading.modal or _voted_on(noun) or _only_spoken_of(noun):
        return None
    if reading.tense is Tense.FUTURE or _to_come(noun):
        return Modality.PROSPECTIVE if _to_come(noun) or noun.dep_ in ("nsubj", "nsubjpass") else Modality.ASSERTED
    return Modality.ASSERTED


def _voted_on(noun: Token) -> bool:
    """ "is to vote on Moss's impeachment", "survived a vote on his removal": what is yet to be decided."""
    link = noun.head
    return noun.dep_ == "pobj" and link.lower_ in ("on", "over", "about") and link.head.lemma_.lower() in _VOTES


def _only_spoken_of(noun: Token) -> bool:
    """ "The case for his removal", "calls for the minister's resignation", "amid talk of his departure", "wrote to parliament
    concerning his removal", "the motion concerns his removal"."""
    link = noun.head
    if link.lemma_ in ("concern", "regard") and noun.dep_ in ("dobj", "obj"):
        asked = (child for child in link.children if child.dep_ in SUBJECTS)
        return any(child.lemma_.lower() in _UNREAL for child in (link.head, *asked))
    if noun.dep_ != "pobj" or link.lower_ not in _ON:
        return False
    if link.lower_ in ("regarding", "concerning") and link.head.lemma_.lower() in _TURN_TO:
        return True
    words = (link.head, *(child for child in link.head.children if child.dep_ == "compound"))  # "a draft resolution on"
    return link.head.pos_ == "NOUN" and any(word.lemma_.lower() in _UNREAL for word in words)


def planned(noun: Token) -> bool:
    """ "is preparing to announce his resignation": of what is about to be."""
    verb = verbs.governing_verb(noun)
    return (
        verb is not None
        and verb.dep_ == "xcomp"
        and verbs.read_verb(verb).tense is Tense.BARE
        and verb.head.lemma_.lower() in _ABOUT
    )


def _only_meant(verb: Token) -> bool:
    """ "Wants to keep his say after his retirement"."""
    if verb.lower_ in _COME:
        verb = verb.head  # "following", which looks like a verb
    above = verb.head
    return (
        verb.dep_ == "xcomp"
        and verbs.read_verb(verb).tense is Tense.BARE
        and (above.lemma_.lower() in _MEANS or (above.lemma_ == "be" and verb.tag_ == "VB"))
        and verbs.read_verb(above).tense is Tense.PRESENT
    )


def eve_of(scene: Passage, noun: Token) -> bool:
    """ "On the eve of his retirement", "days before her departure as chief justice"; not "two days before his resignation in
    March 2015"."""
    dated = any(0 < when.start - noun.idx < _NEAR for when in scene.sentence.whens)
    return not dated and _EVE_OF.search(scene.text, 0, noun.idx) is not None


def _to_come(noun: Token) -> bool:
    return any(child.lower_ in ("upcoming", "coming", "forthcoming", "impending", "pending") for child in noun.children)
