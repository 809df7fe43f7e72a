"""Verbs of a sentence with their tense, voice and arguments, as the rules need them.

A thin reading of the dependency parse (labels of the ClearNLP scheme that en_core_web models use). The parse is right
about subjects and objects far more often than about attachment, so only those are taken from it.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum

from spacy.tokens import Doc, Token

from archive.extraction.parsing.joined import joined_to_main
from archive.extraction.parsing.parted import parted_from

_SUBJECTS = ("nsubj", "nsubjpass", "csubj")
_OBJECTS = ("dobj", "obj", "dative", "oprd", "attr")
_OBJECT_CONTROL = frozenset(
    """
        nominate choose pick appoint name select elect ask tell want urge order allow confirm promote tap propose
        recommend expect put get let make send call hire invite bring recall summon recruit assign
        """.split()
)
PRAISE = frozenset(
    """
    congratulate thank praise blame criticise criticize commend applaud honour honor hail accuse attack mock welcome salute
    forgive rebuke stop prevent bar ban dissuade
    """.split()
)
"""Verbs of what is done to somebody for a deed of his own."""
_KIN = frozenset(
    ("son", "daughter", "child", "grandson", "granddaughter", "nephew", "niece", "brother", "sister", "cousin")
)
_PUT = frozenset(
    """
        appointed named elected promoted dropped sacked fired ousted dismissed removed replaced expelled purged nominated
        confirmed approved chosen picked selected
        """.split()
)
_NAMED = frozenset(("appointed", "named", "elected", "promoted", "made", "designated"))
_OUSTED = frozenset(("sacked", "fired", "ousted", "dismissed", "removed", "purged", "expelled", "replaced"))
_ONE_OF = frozenset(("one", "senior", "junior", "elder", "older", "younger", "first", "second", "last"))
_READ = "archive.verbs"
_ONE = "archive verb"
_WORDS = "archive words"
_SUBJECT = "archive subject"
_UNKNOWN = {
    "hoped": "hope",
    "hoping": "hope",
    "hopes": "hope",
    "leapt": "leap",
}  # which the model does not know as forms of a verb
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


def verbs(doc: Doc) -> tuple[Verb, ...]:
    """Every verb that is not merely an auxiliary of another, in text order."""
    known: tuple[Verb, ...] | None = doc.user_data.get(_READ)
    if known is None:
        # Rules of posts and of events ask for them one after another.
        known = doc.user_data[_READ] = tuple(
            read_verb(token) for token in doc if token.pos_ in ("VERB", "AUX") and token.dep_ not in ("aux", "auxpass")
        )
    return known


def words(doc: Doc | None, lemmas: AbstractSet[str]) -> list[Token]:
    """The words of a sentence that have one of the lemmas, in text order; none of a sentence that was not parsed."""
    if doc is None:
        return []
    known: dict[str, list[Token]] | None = doc.user_data.get(_WORDS)
    if known is None:
        # A dozen rules look for words of theirs, and most sentences have none.
        known = doc.user_data[_WORDS] = {}
        for token in doc:
            known.setdefault(token.lemma_.lower(), []).append(token)
    return sorted((token for lemma in known.keys() & lemmas for token in known[lemma]), key=lambda token: token.i)


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


def _verb(token: Token) -> Verb:
    auxiliaries = [child for child in token.children if child.dep_ in ("aux", "auxpass")]
    parted = parted_from(token) if not auxiliaries else None
    if parted is not None:
        auxiliaries = [*(child for child in parted.children if child.dep_ in ("aux", "auxpass")), parted]
    words = [child.lower_ for child in auxiliaries]
    lemmas = ["have" if child.lower_ == "having" else child.lemma_.lower() for child in auxiliaries]
    passive = any(child.dep_ == "auxpass" for child in auxiliaries) or (
        token.tag_ == "VBN"
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
        alone = not any(child.dep_ in (*_SUBJECTS, "dobj", "obj") for child in token.children)
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
        for child in token.children
    )
    if token.dep_ == "conj" and not negated:  # "has neither been made minister nor given a seat"
        negated = any(child.lower_ == "nor" and child.i < token.i for child in token.head.children)
    modal = any(word in _MODALS for word in words)
    if token.dep_ == "conj" and not auxiliaries and token.head.pos_ in ("VERB", "AUX"):
        modal = read_verb(token.head).modal  # "should be impeached and removed"
    return Verb(token, lemma_of(token), _tense(token, auxiliaries, words, lemmas), passive, negated, modal)


_CHOSEN = frozenset(("elected", "re-elected", "appointed", "named"))


def _put_by(token: Token, auxiliaries: list[Token]) -> bool:
    """ "Qin, dropped as minister in July, was jailed": after the comma a participle, which the parser may take for the verb."""
    if auxiliaries or token.lower_ not in _PUT or token.i == 0:
        return False
    if token.nbor(-1).text in ("(", "—", "–", "--"):  # "Li — appointed minister in May — spoke"
        return all(child.tag_ in ("NN", "NNS") for child in token.children if child.dep_ in ("dobj", "obj", "oprd"))
    if token.nbor(-1).text != ",":
        return False
    own = [child for child in token.children if child.dep_ in _SUBJECTS]
    return bool(own) and not any(child.dep_ in ("dobj", "obj", "dative", "ccomp") for child in token.children)


def _put_in_headline(token: Token, auxiliaries: list[Token]) -> bool:
    """ "Li sacked as minister", "Li named minister": whom a headline says that others put there, where the parser takes
    him for the one who does it."""
    if auxiliaries or token.lower_ not in _PUT or token.tag_ not in ("VBD", "VBN") or token.i == 0:
        return False
    own = [child for child in token.children if child.dep_ in _SUBJECTS and child.i < token.i]
    after = token.nbor(1) if token.i + 1 < len(token.doc) else None
    if not own or own[-1].pos_ == "PRON" or token.dep_ in ("relcl", "advcl", "ccomp"):
        return False
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
        return read_verb(token.head).tense
    finite = next((child for child in auxiliaries if child.tag_ in ("VBD", "VBZ", "VBP")), token)
    if finite.tag_ == "VBD":
        return Tense.PAST
    if finite.tag_ in ("VBZ", "VBP"):
        return Tense.PRESENT
    # A participle on its own ("named on Friday", "ousted last month") tells of something over.
    return Tense.PAST if token.tag_ == "VBN" else Tense.BARE


def subject(token: Token) -> Token | None:
    """The subject of a verb: its own, that of the verb it is joined or subordinate to, or the noun it modifies.

    A relative pronoun stands for the noun before it.
    """
    # Each rule asks for it again.
    known: dict[int, Token | None] = token.doc.user_data.setdefault(_SUBJECT, {})
    if token.i not in known:
        known[token.i] = _subject(token)
    return known[token.i]


def _subject(token: Token) -> Token | None:
    seen = 0
    token = joined_to_main(token)
    while seen < 6:
        seen += 1
        own = _own_subject(token)
        if own is not None:
            if own.tag_ in ("WP", "WDT") and token.dep_ == "relcl":
                if any(part.tag_ == "VBZ" or part.lower_ == "was" for part in (token, *token.children)):
                    # One is meant, the nearest: "the chairman, two deputies and Liu, who is chief"
                    before = [noun for noun in coordinated(token.head) if noun.i < own.i]
                    return before[-1] if before else token.head
                return _described(token.head) if token.head.head.lower_ == "of" else token.head
            return own
        if token.dep_ in ("acl", "relcl"):
            return _described(token.head)
        if (
            token.lower_ in _CHOSEN
            and token.dep_ == "amod"
            and token.head.dep_ == "appos"
            and token.nbor(-1).text == ","
        ):
            return token.head.head  # "Holm, elected mayor in 2020, faces a vote"
        if (praised := _praised(token)) is not None:
            return praised
        if token.dep_ == "csubj" and token.head.lemma_.lower() == "be":
            # "Replacing Li as commander is Wang"
            after = [
                child for child in token.head.children if child.dep_ in ("nsubj", "attr") and child.i > token.head.i
            ]
            return after[0] if after else None
        if (
            token.dep_ in ("xcomp", "advcl", "ccomp")
            and token.head.lemma_.lower() in _OBJECT_CONTROL
            and not _is_passive(token.head)
        ):
            # "nominated Hagel to be secretary": who is to be, is the object
            controlled = next(
                (
                    child
                    for child in token.head.children
                    # ... or "To succeed him the president chose Hagel"
                    if child.dep_ in ("dobj", "obj") and (child.i < token.i or token.i < token.head.i)
                ),
                None,
            )
            if (
                controlled is None
            ):  # "named Bell, a former envoy, to replace him", where the parser has "Bell" for a predicate
                controlled = next(
                    (c for c in token.head.children if c.dep_ == "oprd" and c.pos_ == "PROPN" and c.i < token.i), None
                )
            if controlled is None and token.head.lemma_.lower() == "call":  # "called on the managers to step down"
                controlled = next(iter(prepositional(token.head, "on", "upon")), None)
            if controlled is not None:
                return controlled
        if (
            token.dep_ in ("conj", "xcomp", "advcl", "ccomp", "pcomp", "prep", "agent", "dep", "acomp", "oprd")
            and token.head != token
        ):
            token = token.head
            continue
        return None
    return None


def _praised(token: Token) -> Token | None:
    """Whose deed it is for or on which somebody is praised or blamed: "congratulated Li on becoming minister"."""
    link = token.head
    if token.dep_ != "pcomp" or link.dep_ != "prep" or lemma_of(link.head) not in PRAISE:
        return None
    return next((child for child in link.head.children if child.dep_ in ("dobj", "obj")), None)


def _own_subject(verb: Token) -> Token | None:
    """The subject among the children of a verb; of two before it the nearer: "A Republican, he was elected"."""
    found = [child for child in verb.children if child.dep_ in _SUBJECTS]
    if not found:  # the parser may hang it on the auxiliary
        aids = [child for child in verb.children if child.dep_ in ("aux", "auxpass")]
        found = [child for aid in aids for child in aid.children if child.dep_ in _SUBJECTS]
    before = [child for child in found if child.i < verb.i]
    return before[-1] if len(before) > 1 else found[0] if found else None


def _described(noun: Token) -> Token:
    """Whom a noun with a participle after it describes: "Garland is a jurist serving as attorney general" is of Garland."""
    if noun.dep_ == "pobj" and noun.head.lower_ == "of" and noun.head.head.lower_ in _ONE_OF:
        noun = noun.head.head  # "was one of two generals serving as vice chairman"
        if noun.dep_ == "appos":
            return noun.head  # "Fan, the senior of two generals who serve as"
    if noun.dep_ == "attr" and (own := next((c for c in noun.head.children if c.dep_ in _SUBJECTS), None)) is not None:
        return own
    return noun


def predicated(token: Token) -> Token | None:
    """Of whom a noun is said: in "Burns is a diplomat and academic", Burns for both nouns."""
    while token.dep_ in ("conj", "appos") and token.head != token:
        token = token.head
    if token.lemma_.lower() in _KIN and any(child.lower_ == "of" for child in token.children):
        return None  # "is the son of Ann and Paul Reed, who was mayor": the clause is of a parent
    if token.dep_ != "attr" or token.head.lemma_.lower() not in ("be", "remain"):
        return None
    return next((child for child in token.head.children if child.dep_ in _SUBJECTS and child.i < token.i), None)


def _is_passive(token: Token) -> bool:
    return any(child.dep_ == "auxpass" for child in token.children)


def objects(token: Token) -> list[Token]:
    """The direct objects and complements of a verb, in text order."""
    return [child for child in token.children if child.dep_ in _OBJECTS]


def prepositional(token: Token, *words: str) -> list[Token]:
    """The objects of the verb's prepositions among `words` ("as", "by", "with"), in text order."""
    found: list[Token] = []
    for child in token.children:
        if child.dep_ in ("prep", "agent") and child.lower_ in words:
            found.extend(grandchild for grandchild in child.children if grandchild.dep_ in ("pobj", "pcomp"))
    return found


def coordinated(token: Token) -> list[Token]:
    """A noun and those joined to it ("A, B and C")."""
    return [token, *(other for other in token.conjuncts if other.i > token.i)]


def apposed_list(noun: Token) -> list[Token]:
    """The further names in an apposition to a plural: "the two generals, Wang and Chen, were named"."""
    if noun.tag_ not in ("NNS", "NNPS", "CD"):
        return []
    return [other for child in noun.children if child.dep_ == "appos" for other in coordinated(child)[1:]]


def governing_verb(token: Token) -> Token | None:
    """The nearest verb above a token that can carry a date: a finite one, or a participle with its own sense."""
    while True:
        if token.pos_ in ("VERB", "AUX") and token.dep_ not in ("aux", "auxpass", "amod", "compound"):
            return token
        if token.head == token:
            return None
        token = token.head


def finite_verb(token: Token) -> Token | None:
    """The nearest finite verb above a token: infinitives and participles belong to the clause they complete."""
    verb = governing_verb(token)
    while verb is not None and read_verb(verb).tense is Tense.BARE and verb.head != verb:
        verb = governing_verb(verb.head)
    return verb


def is_plural(verb: Token) -> bool:
    """Whether a verb is of several: "Zhang and Liu, who sit on the commission"."""
    first = next((child for child in verb.children if child.dep_ in ("aux", "auxpass")), verb)
    return first.tag_ == "VBP" or first.lower_ in ("were", "have")
