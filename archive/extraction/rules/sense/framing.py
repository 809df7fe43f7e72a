"""What the clause around a claim makes of it: what is denied, doubted, asked, imagined or only supposed is not asserted.

`meaning` reads how the verb of a claim itself is meant ("will", "might", "not"). Here it is the words above it in the tree:
"there is no evidence that Li was removed", "if Li is named", "had Li been chosen", "imagine that Li is minister". A title
beside a name stands for itself in any of these: "denied that Li, the minister, had fled" has a minister.
"""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.parsing import verbs
from archive.extraction.scene import Candidate
from archive.model import Modality

DENYING = frozenset("deny refute debunk disprove rebut dismiss reject discount deride scotch quash".split())
_DOUBTING = frozenset(
    "doubt question imagine suppose pretend dream fantasise fantasize picture hypothesise hypothesize wonder ask".split()
)
_HEARSAY = frozenset(
    """
    rumour rumor speculation claim suggestion allegation talk gossip story report assertion notion idea suspicion theory
    possibility chance prospect likelihood hearsay fear hope
    """.split()
)
_UNTOLD = frozenset("evidence sign indication confirmation proof suggestion question hint".split())
_RUMOUR = frozenset("rumour rumor gossip speculation hearsay".split())
# A report is believed unless something else speaks against it; a rumour is not.
_BELIEVED = frozenset("report claim story assertion".split())
_FALSE = frozenset(
    "false untrue wrong baseless unfounded groundless fabricated incorrect fake bogus mistaken inaccurate nonsense".split()
)
_FALSELY = frozenset("falsely wrongly mistakenly erroneously incorrectly inaccurately prematurely".split())
_OPEN = frozenset("unclear unsure uncertain unknown unlikely doubtful debatable questionable".split())
_AVOIDING = frozenset(
    "consider miss avoid resist contemplate mull oppose resent discuss mind risk escape delay postpone".split()
)
_HINDERING = frozenset("prevent bar stop block keep ban disqualify prohibit dissuade discourage shrink".split())
# Who says of another that he had to go says what he thinks, or asks it of him.
_JUDGING = frozenset("say argue insist believe think feel maintain contend agree".split())
_COME = frozenset("after since following despite".split())
_CONDITION = frozenset("if unless whether lest".split())
_CLAUSES = frozenset(
    "ccomp acl relcl advcl csubj csubjpass pcomp xcomp conj dep appos prep pobj parataxis attr acomp".split()
)
# "Is Li to be minister?" asks; "Why was Li removed?" takes for granted that he was.
_ASKS = re.compile(
    r"^[“\"'‘]?(?:is|are|was|were|has|have|had|will|would|could|can|should|did|does|do|might|may)\b.*\?[”\"'’]?$", re.I
)
_WHETHER = re.compile(r"\b[Ww]hether\s+(?:or\s+not\s+)?(?:[A-Z][a-z]+\.?\s+){0,2}$")
_INVERTED = frozenset("had should were".split())
# What opens the subject behind such a word, "should the house vote"; but "they had all resigned".
_SUBJECTS = frozenset("DET PRON PROPN NOUN".split())
_ALL = frozenset("all both each".split())
# After these the order is turned round without any condition: "hardly had he resigned when".
_NEGATIVE = frozenset("hardly scarcely barely sooner nor neither never only so rarely why how when".split())
_FURTHEST = 12  # steps up the tree: no clause of news lies deeper


def framed(candidate: Candidate) -> Modality:
    """How a claim is meant once the words around its clause are heard."""
    own = candidate.modality
    if candidate.title or own is Modality.DENIED:
        return own
    if candidate.anchor is None:
        return Modality.HYPOTHETICAL if _WHETHER.search(candidate.scene.text[: candidate.start]) else own
    if _ASKS.match(candidate.scene.text):
        return Modality.HYPOTHETICAL
    if _unsaid(candidate.scene.text, candidate.end):
        return Modality.DENIED
    token = candidate.anchor
    if token.pos_ == "NOUN" and token.dep_ == "pobj" and token.head.lower_ in _COME:
        return own  # "asked if he feared unrest after the resignation of Li": which has come
    for _ in range(_FURTHEST):
        if _supposed(token):
            return Modality.HYPOTHETICAL
        head = token.head
        if token == candidate.anchor and token.dep_ in ("nsubj", "nsubjpass") and token.pos_ == "NOUN":
            token = head  # "if his downfall were confirmed"
            continue
        if head == token or token.dep_ not in _CLAUSES:
            return own
        made = _made_of(token, head)
        if made is not None:
            return made
        token = head
    return own


_REPORTED = re.compile(
    r"(?:(?:the|some|earlier|press|media|online|recent)\s+){0,3}(?:reports?|rumou?rs?|claims?|suggestions?|stories|allegations?|posts?)\s+(?:\w+\s+){0,2}that\b",
    re.I,
)
_WAS_FALSE = re.compile(
    r"\b(?:was|were|are|is|proved|turned out(?: to be)?)\s+(?:\w+ly\s+)?(?:false|untrue|wrong|baseless|unfounded|groundless|"
    r"fabricated|incorrect|fake|mistaken|premature|inaccurate)\b"
)
_BUT_DENIED = re.compile(
    r"(?:,?\s+(?:but|though|although|yet)\s|,\s+(?:which|something|a (?:claim|report))\s)[^.;]{0,60}?\b(?:denie[ds]|rejected|dismissed|refuted|rubbished)\s*"
    r"(?:it\b|this\b|that\b(?!\s+he)|them\b|the (?:report|claim|rumou?r|story|suggestion)s?\b|by\b|as\b|[.,;]|$)"
)


def _unsaid(text: str, end: int) -> bool:
    """ "Reports that Li had quit were untrue", "it was reported that Li was named minister, but the ministry denied it"."""
    if _REPORTED.match(text) and _WAS_FALSE.search(text, end) is not None:
        return True
    return "denie" in text[end:] and _BUT_DENIED.search(text, end) is not None


def falsely(verb: Token) -> bool:
    """Whether a word beside a verb of telling says that it is not so: "was mistakenly described as"."""
    return any(child.lower_ in _FALSELY for child in verb.children)


def _supposed(token: Token) -> bool:
    """Whether a clause is a condition: "if Li is named", "had Li been named"."""
    if token.pos_ not in ("VERB", "AUX"):
        return False
    marks = [child for child in token.children if child.lower_ in _CONDITION and child.i < token.i]
    if any(mark.dep_ in ("mark", "advmod", "preconj") and not _as_if(mark) for mark in marks):
        return True
    if token.dep_ not in ("advcl", "ccomp", "ROOT", "csubj"):
        return False
    first = next(
        (child for child in token.lefts if child.lower_ in _INVERTED and child.dep_ in ("aux", "auxpass")), None
    )
    if first is None or "?" in token.sent.text:
        return False
    after, before = first.nbor(1), first.nbor(-1).lower_ if first.i else ""
    return after.pos_ in _SUBJECTS and after.lower_ not in _ALL and before not in _NEGATIVE


def _as_if(mark: Token) -> bool:
    """ "even if" and "as if" too suppose; "if not", "if only briefly" join words of one clause and suppose nothing."""
    following = mark.doc[mark.i + 1] if mark.i + 1 < len(mark.doc) else None
    return following is not None and following.lower_ in ("not", "only", "ever", "anything")


def _made_of(token: Token, head: Token) -> Modality | None:
    """What a word makes of the clause `token` that hangs on it; None where it says nothing of its truth."""
    lemma = verbs.lemma_of(head)
    if head.pos_ in ("VERB", "AUX"):
        if falsely(head) and token.dep_ in ("ccomp", "xcomp"):
            return Modality.DENIED
        negated = any(child.dep_ == "neg" for child in head.children)
        if lemma in DENYING and token.dep_ in ("ccomp", "xcomp", "pcomp"):
            return Modality.HYPOTHETICAL if negated else Modality.DENIED
        if lemma in _DOUBTING and token.dep_ in ("ccomp", "xcomp", "advcl") and not _reports_a_question(token, lemma):
            return Modality.HYPOTHETICAL
        if lemma in _AVOIDING and token.dep_ in ("ccomp", "xcomp", "pcomp", "dobj"):
            return Modality.HYPOTHETICAL
        if lemma == "rule" and any(child.dep_ == "prt" and child.lower_ == "out" for child in head.children):
            return Modality.HYPOTHETICAL
        if token.dep_ == "ccomp" and _only_due(token, head, lemma):
            return Modality.HYPOTHETICAL
        if token.dep_ == "ccomp" and _told_by_rumour(head):
            return Modality.HYPOTHETICAL
        said = _predicate(head)
        if said is not None and token.dep_ in ("ccomp", "csubj", "csubjpass", "advcl", "acl", "xcomp"):
            if said in _FALSE or (said in ("true", "correct", "case") and negated):
                return Modality.DENIED
            if said in _OPEN:
                return Modality.HYPOTHETICAL
        return None
    if head.pos_ == "ADJ" and token.dep_ in ("ccomp", "xcomp", "acl"):
        negated = any(child.dep_ == "neg" for child in head.head.children)
        if head.lower_ in _FALSE or (head.lower_ in ("true", "correct") and negated):
            return Modality.DENIED
        return Modality.HYPOTHETICAL if head.lower_ in _OPEN else None
    if head.dep_ == "prep" and head.lower_ == "from" and verbs.lemma_of(head.head) in _HINDERING:
        return Modality.HYPOTHETICAL
    if head.pos_ == "NOUN" and token.dep_ in ("acl", "ccomp", "relcl", "appos"):
        return _of_hearsay(token, head, lemma)
    return None


def _reports_a_question(token: Token, lemma: str) -> bool:
    """ "asked Li to become minister", "questioned the minister": no clause is in doubt."""
    return lemma in ("ask", "question") and not any(child.lower_ in _CONDITION for child in token.children)


def _only_due(clause: Token, above: Token, lemma: str) -> bool:
    """Whether a clause tells what another is to do: "told Li he had to resign", "critics said she had to go". Where more is told
    of it ("had to resign in May over the affair") it happened."""
    own = next((child for child in clause.children if child.dep_ == "nsubj"), None)
    if verbs.lemma_of(clause) != "have" or own is None or not any(child.dep_ == "xcomp" for child in clause.children):
        return False
    speaker = next((child for child in above.children if child.dep_ == "nsubj"), None)
    if lemma == "tell":
        told = next(
            (child for child in above.children if child.dep_ in ("dobj", "dative") and child.i < clause.i), None
        )
        return told is not None and told.pos_ in ("PROPN", "PRON") and own.pos_ in ("PROPN", "PRON")
    if lemma not in _JUDGING or speaker is None or (own.pos_ == "PRON" and speaker.tag_ not in ("NNS", "NNPS")):
        return False
    done = next(child for child in clause.children if child.dep_ == "xcomp")
    beside = (child for child in (*done.children, *clause.children) if child.lower_ not in ("as", "from"))
    return not any(child.dep_ in ("prep", "npadvmod", "advcl", "advmod") for child in beside)


def _of_hearsay(token: Token, noun: Token, lemma: str) -> Modality | None:
    """ "rumours that Li had fallen", "no sign that he had", "reports that he had are false"."""
    that = any(child.lower_ in ("that", "whether") and child.dep_ == "mark" for child in token.children)
    if not that and token.dep_ != "ccomp":
        return None
    if any(child.lower_ in ("no", "little", "any", "scant") for child in noun.children) and lemma in _UNTOLD | _HEARSAY:
        return Modality.HYPOTHETICAL
    if lemma == "expectation" and any(child.lower_ in ("would", "could", "might") for child in token.children):
        return Modality.HYPOTHETICAL  # "expectations that he would be named"
    if lemma not in _HEARSAY:
        return None
    if any(child.lower_ in _FALSE for child in noun.children):
        return Modality.DENIED
    above = noun.head
    while above.pos_ == "ADP" and above.head != above:
        above = above.head
    if above.pos_ in ("VERB", "AUX"):
        if verbs.lemma_of(above) in DENYING and noun.dep_ in ("dobj", "nsubjpass", "pobj"):
            return Modality.DENIED
        if noun.dep_ in ("nsubj", "nsubjpass") and _predicate(above) in _FALSE:
            return Modality.DENIED
    return None if lemma in _BELIEVED else Modality.HYPOTHETICAL


def _told_by_rumour(verb: Token) -> bool:
    """ "A rumour online says that Li has fallen"."""
    return any(child.dep_ == "nsubj" and child.lemma_.lower() in _RUMOUR for child in verb.children)


def _predicate(verb: Token) -> str | None:
    """What a form of "be" or "prove" says of its subject, in lower case."""
    if verb.lemma_.lower() not in ("be", "prove", "turn", "remain", "seem"):
        return None
    return next((child.lower_ for child in verb.children if child.dep_ in ("acomp", "attr", "oprd")), None)
