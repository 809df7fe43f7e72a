"""How a verb is said: its lemma, tense and voice, whether it is negated or modal."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from spacy.tokens import Token

from archive.extraction.parsing.arguments import SUBJECTS
from archive.extraction.parsing.parted import parted_from

_PUT = frozenset(
    """
        appointed named elected promoted dropped sacked fired ousted dismissed removed replaced expelled purged nominated
        confirmed approved chosen picked selected sworn
        """.split()
)
_NAMED = frozenset(("appointed", "named", "elected", "promoted", "made", "designated"))
_OUSTED = frozenset(("sacked", "fired", "ousted", "dismissed", "removed", "purged", "expelled", "replaced"))
_ONE = "archive verb"
_UNKNOWN = {
    "hoped": "hope",
    "hoping": "hope",
    "hopes": "hope",
    "leapt": "leap",
}  # which the model does not know as forms of a verb
# Whose past is like the infinitive, for which the model takes it: "The minister put their number at ten".
_UNCHANGED = frozenset("put cut set hit let quit shut cost spread hurt beat split bid read cast".split())
_MODALS = frozenset(("may", "might", "could", "would", "should", "can", "must"))
_FUTURE = frozenset(("will", "shall", "'ll", "’ll", "wo"))


class Tense(StrEnum):
    PRESENT = "present"
    PAST = "past"
    PERFECT = "perfect"
    PLUPERFECT = "pluperfect"
    FUTURE = "future"
    BARE = "bare"


@dataclass(frozen=True, slots=True)
class Verb:
    """A full verb: its token, lemma, tense, voice, and whether it is negated or modal ("might become")."""

    token: Token
    lemma: str
    tense: Tense
    passive: bool
    negated: bool
    modal: bool

    @property
    def past(self) -> bool:
        return self.tense in (Tense.PAST, Tense.PERFECT, Tense.PLUPERFECT)


def read_verb(token: Token) -> Verb:
    """The reading of one verb token, each read once."""
    known: dict[int, Verb] = token.doc.user_data.setdefault(_ONE, {})
    verb = known.get(token.i)
    if verb is None:
        verb = known[token.i] = _verb(token)
    return verb


def lemma_of(token: Token) -> str:
    """The lemma; the rules of the model take "reappointed" for "reappointe", which no English verb ends like."""
    lemma = token.lemma_.lower()
    if (irregular := _UNKNOWN.get(token.lower_)) is not None:
        return irregular
    return lemma[:-1] if lemma.endswith(("nte", "cte", "rme", "sse", "cke", "lte", "fte")) else lemma


def _by_name(token: Token) -> bool:
    """ "The body chaired by Bell", where the parser takes it for the past tense; "talked by video link" is that tense."""
    if token.dep_ != "acl":
        return False
    by = next((child for child in token.children if child.dep_ == "agent"), None)
    return by is not None and any(child.pos_ == "PROPN" for child in by.children)


def _verb(token: Token) -> Verb:
    auxiliaries = [child for child in token.children if child.dep_ in ("aux", "auxpass")]
    parted = parted_from(token) if not auxiliaries else None
    if parted is not None:
        auxiliaries = [*(child for child in parted.children if child.dep_ in ("aux", "auxpass")), parted]
    words = [child.lower_ for child in auxiliaries]
    lemmas = ["have" if child.lower_ == "having" else child.lemma_.lower() for child in auxiliaries]
    passive = any(child.dep_ == "auxpass" for child in auxiliaries) or (
        (token.tag_ == "VBN" or _by_name(token))
        and not {"have", "be"} & set(lemmas)
        and token.dep_ in ("acl", "relcl", "advcl", "amod", "ROOT")
    )
    if not passive and token.tag_ == "VBN" and token.dep_ == "conj" and not auxiliaries:
        passive = read_verb(token.head).passive  # "was reappointed and promoted"
    if (
        not passive
        and token.tag_ == "VBD"
        and token.dep_ == "conj"
        and not auxiliaries
        and token.lower_ in _NAMED | _PUT
    ):
        # "was transferred to Moscow and appointed deputy minister", where the parser takes it for the past tense
        alone = not any(child.dep_ in (*SUBJECTS, "dobj", "obj") for child in token.children)
        passive = alone and token.head.pos_ == "VERB" and read_verb(token.head).passive
    if passive and not any(child.dep_ == "auxpass" for child in auxiliaries):
        passive = not any(child.dep_ == "nsubj" for child in token.children)  # "the envoy whom Trump tapped"
    passive = passive or _put_by(token, auxiliaries) or _put_in_headline(token, auxiliaries)
    if not passive and token.tag_ in ("VBN", "VBD"):
        passive = parted is not None or ("have" not in lemmas and bool({"was", "were"} & set(words)))
    negated = any(
        child.dep_ == "neg"
        or child.lower_ in ("never", "n't", "n’t", "not", "neither")
        or (child.lower_ == "nor" and child.i < token.i)  # "Nor was he made minister"
        or (child.dep_ in SUBJECTS and _neither(child))
        for child in token.children
    )
    if token.dep_ == "conj" and not negated:  # "has neither been made minister nor given a seat"
        negated = any(child.lower_ == "nor" and child.i < token.i for child in token.head.children)
    modal = any(word in _MODALS for word in words)
    if token.dep_ == "conj" and not auxiliaries and token.head.pos_ in ("VERB", "AUX"):
        modal = read_verb(token.head).modal  # "should be impeached and removed"
    return Verb(token, lemma_of(token), _tense(token, auxiliaries, words, lemmas), passive, negated, modal)


def _neither(subject: Token) -> bool:
    """ "Neither Li nor Ma was made minister"."""
    return subject.left_edge.lower_ == "neither" and any(child.lower_ == "nor" for child in subject.children)


def _put_by(token: Token, auxiliaries: list[Token]) -> bool:
    """ "Qin, dropped as minister in July, was jailed": after the comma a participle, which the parser may take for the verb."""
    if auxiliaries or token.lower_ not in _PUT or token.i == 0:
        return False
    if token.nbor(-1).text in ("(", "—", "–", "--"):  # "Li — appointed minister in May — spoke"
        return all(child.tag_ in ("NN", "NNS") for child in token.children if child.dep_ in ("dobj", "obj", "oprd"))
    if token.nbor(-1).text != ",":
        return False
    own = [child for child in token.children if child.dep_ in SUBJECTS]
    return bool(own) and not any(child.dep_ in ("dobj", "obj", "dative", "ccomp") for child in token.children)


def _put_in_headline(token: Token, auxiliaries: list[Token]) -> bool:
    """ "Li sacked as minister", "Li named minister": whom a headline says that others put there, where the parser takes
    him for the one who does it."""
    if auxiliaries or token.lower_ not in _PUT or token.tag_ not in ("VBD", "VBN") or token.i == 0:
        return False
    own = [child for child in token.children if child.dep_ in SUBJECTS and child.i < token.i]
    after = token.nbor(1) if token.i + 1 < len(token.doc) else None
    if not own or own[-1].pos_ == "PRON" or token.dep_ in ("relcl", "advcl", "ccomp"):
        return False
    if token.lower_ == "sworn":
        return True  # "Li sworn in as minister": of who takes an oath himself one says that he swore it
    told = [child for child in token.children if child.dep_ in ("dobj", "obj", "dative", "ccomp")]
    if after is None:
        return token.lower_ in _OUSTED and not told
    if after.lower_ in ("as", "from", "to", "over"):
        return not told
    if token.lower_ in _OUSTED and own[-1].ent_type_ in ("", "PERSON"):
        # "Defence minister Li Shangfu sacked", "Li fired Oct 24"
        return not told and (
            after.is_punct or after.is_space or after.pos_ in ("ADP", "SCONJ") or after.ent_type_ == "DATE"
        )
    bare = (
        after.tag_ == "NN"
        and token.lower_ in _NAMED
        and not any(c.i < after.i for c in after.head.children if c.dep_ in ("det", "poss"))
    )
    return bare and all(noun.tag_ in ("NN", "NNS") for noun in told)


_ONCE = frozenset(("previously", "formerly", "earlier", "once"))


def _goes_on_bare(token: Token, auxiliaries: list[Token]) -> bool:
    """Whether a bare verb shares the auxiliary of the verb before it, having no subject of its own."""
    return (
        token.tag_ in ("VB", "VBP")
        and token.dep_ == "conj"
        and not auxiliaries
        and token.head.pos_ in ("VERB", "AUX")
        and not any(child.dep_ in SUBJECTS for child in token.children)
    )


def _is_past_unchanged(token: Token, auxiliaries: list[Token]) -> bool:
    """Whether a verb without an ending is a past tense, as its one subject would give the present an "s"."""
    if token.lower_ not in _UNCHANGED or token.tag_ not in ("VB", "VBP") or auxiliaries or token.dep_ == "ccomp":
        return False
    own = next((child for child in token.children if child.dep_ == "nsubj" and child.i < token.i), None)
    if own is None or any(child.dep_ == "conj" for child in own.children):
        return False
    return own.tag_ in ("NN", "NNP") or own.lower_ in ("he", "she", "it")


def _tense(token: Token, auxiliaries: list[Token], words: list[str], lemmas: list[str]) -> Tense:
    if any(word in _FUTURE for word in words):
        return Tense.FUTURE
    if "have" in lemmas:
        have = next(child for child in auxiliaries if child.lemma_.lower() == "have" or child.lower_ == "having")
        if have.tag_ == "VBD" or have.lower_ == "having":
            return Tense.PLUPERFECT  # "having served as minister"
        return Tense.PERFECT if have.tag_ in ("VBZ", "VBP") else Tense.BARE
    if "to" in words:
        return Tense.BARE
    if token.tag_ == "VBN" and token.dep_ == "conj" and not auxiliaries and token.head.pos_ in ("VERB", "AUX"):
        if any(child.lower_ in _ONCE for child in token.children):
            return Tense.PAST  # "is ambassador and previously served as director", where it is taken for a participle
        return read_verb(token.head).tense
    if _goes_on_bare(token, auxiliaries) and read_verb(token.head).tense is Tense.FUTURE:
        return Tense.FUTURE  # "will be promoted and take command"
    if _is_past_unchanged(token, auxiliaries):
        return Tense.PAST
    finite = next((child for child in auxiliaries if child.tag_ in ("VBD", "VBZ", "VBP")), token)
    if finite.tag_ == "VBD":
        return Tense.PAST
    if finite.tag_ in ("VBZ", "VBP"):
        return Tense.PRESENT
    # A participle on its own ("named on Friday", "ousted last month") tells of something over.
    return Tense.PAST if token.tag_ == "VBN" else Tense.BARE
