"""The time of the clause in which a title stands: of its verb, of the noun it belongs to, or of the clause above.

"Xi met Biden on Monday"                              the day of the verb
"a parade on Sept. 3 at which Xi showed missiles"     the day of the noun that the clause describes
"on Friday, when Macron reshuffled his cabinet"       the day of the clause above
"came four days after Trump signed the order"         four days before the day of the clause above
"in protest at the visit of Nancy Pelosi"             some day before
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from spacy.tokens import Token

from archive.dates import Bounds
from archive.extraction.context import SentenceContext
from archive.extraction.dating.when_clauses import fronted, when_behind
from archive.extraction.dating.words import date_of
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense
from archive.extraction.when import When
from archive.extraction.when.values import Kind

# What leads to a statement on the same day: "said on Friday after talks with Minister Diallo".
_TALKS = frozenset(("talk", "talks", "meeting", "call", "conversation", "session", "summit", "dinner"))
_TOGETHER = frozenset("meeting summit talk talks session conference ceremony hearing dinner parade".split())
_MET = frozenset(("meet", "speak", "talk", "receive", "host", "see"))
_DURING = frozenset(("at", "in", "during", "on"))
_SAME = frozenset(("when", "as", "while", "where"))
_APART = frozenset(("after", "before", "since", "following", "once", "until", "despite", "amid", "over", "about"))
# Nouns of what happens between people: the title of one who takes part is of its day.
_EVENTS = frozenset(
    """
        visit meeting summit talks talk call conversation trip parade ceremony conference session dialogue dinner
        speech address order decree agreement understanding announcement decision accord deal letter phone one
        protest inauguration reshuffle strategy hearing encounter handshake signing arrest detention killing murder
        assassination resignation dismissal removal ouster sacking suspension discussion discussions defeat fall
        overthrow downfall crisis coup trial
        """.split()
)
_TELL = frozenset(("say", "tell", "add", "announce", "write", "warn"))
_STEPS = 12
_LEAD, _BEHIND = 12, 16


@dataclass(frozen=True, slots=True)
class Clause:
    """The clause around a word: its verb if it has one, the days that its words give, and whether it stands apart.

    `when` is None where nothing dates it. `apart` says that it tells of another time than the sentence does, which
    then is not known either.
    """

    verb: Token | None
    when: When | None = None
    days: Bounds | None = None
    apart: bool = False


def clause_of(sentence: SentenceContext, anchor: Token, base: Bounds | None) -> Clause:
    """The clause in which a noun stands. `base` is the day that the sentence tells of where it does not say so itself."""
    noun = _event_above(anchor)
    if noun is not None:
        own = _beneath(sentence, noun, _between(anchor))
        if own is not None:
            return Clause(verbs.governing_verb(noun), own, own.bounds)
        link = noun.head
        if link.lower_ == "after" and noun.lemma_.lower() in _TALKS and _counted(sentence, link) is None:
            above = verbs.governing_verb(link)
            return _of_verb(sentence, above, base) if above is not None else Clause(None)
        together = link.lower_ == "at" and noun.lemma_.lower() in _TOGETHER and anchor.dep_ != "poss"
        if together and (above := verbs.governing_verb(link)) is not None and tells_past(above):
            met = _of_verb(sentence, above, base)  # "confirmed it in August at a meeting with the adviser, Holm"
            if met.when is not None:
                return met
        if link.dep_ == "prep" and link.lower_ in (*_APART, "at") and link.head.lower_ != "present":
            verb = verbs.governing_verb(link)
            main = _main_days(sentence, verb, base)
            return Clause(verb, None, offset(sentence, link, main), apart=True)
    verb = verbs.governing_verb(anchor)
    if verb is None:
        return Clause(None)
    said = next((c for c in verb.children if c.dep_ == "ccomp" and c.i < anchor.i < verb.i), None)
    if said is not None and anchor.dep_ not in ("nsubj", "nsubjpass"):
        verb = said  # "She met the king on Monday with Mr Diop, the palace said"
    if anchor.dep_ not in ("nsubj", "nsubjpass") and (speech := _says(anchor)) is not None:
        verb = speech
    return _of_verb(sentence, verb, base)


def _says(anchor: Token) -> Token | None:
    """The verb of telling right behind a name and what is said of it, which the parser left without its subject: "They will
    visit the navy next week, Admiral Qiu, a deputy commander of it, said yesterday"."""
    if not anchor.i or not any(
        word.is_punct for word in anchor.doc[max(anchor.sent.start, anchor.i - _LEAD) : anchor.i]
    ):
        return None
    for token in anchor.doc[anchor.i + 1 : anchor.i + _BEHIND]:
        if token.lower_ in ("who", "which", "that", "as"):
            return None
        if token.pos_ in ("VERB", "AUX"):
            bare = token.nbor(-1).dep_ != "cc" and not any(
                child.dep_ in ("nsubj", "nsubjpass") for child in token.children
            )
            return token if token.lemma_.lower() in _TELL and token.tag_ == "VBD" and bare else None
    return None


def _of_verb(sentence: SentenceContext, verb: Token, base: Bounds | None) -> Clause:
    for _ in range(_STEPS):
        own = date_of(sentence, verb, title=True)
        if own is not None:
            return Clause(verb, own, own.bounds)
        marks = [child for child in verb.children if child.dep_ in ("mark", "advmod") and child.i < verb.i]
        above = verbs.governing_verb(verb.head) if verb.head != verb else None
        if verb.dep_ == "advcl" and above is not None:
            place = next((word for word in verb.subtree if word.tag_ == "WDT" and word.head.dep_ == "prep"), None)
            if place is not None and place.i < verb.i:
                return _placed(sentence, verb, place)
            apart = next((mark for mark in marks if mark.lower_ in _APART), None)
            if (
                apart is not None
                and apart.lower_ == "after"
                and verbs.lemma_of(verb) in _MET
                and _counted(sentence, apart) is None
            ):
                return _of_verb(sentence, above, base)
            if apart is not None:
                # "only a few hours after Lind had found out": told of a time long past, and not counted from the news
                then = verbs.read_verb(verb).tense is Tense.PLUPERFECT
                return Clause(
                    verb, None, offset(sentence, apart, _main_days(sentence, above, None if then else base)), apart=True
                )
            if any(mark.lower_ in _SAME for mark in marks):
                outer = _of_verb(sentence, above, base)
                return Clause(verb, outer.when, outer.days, outer.apart)
        if above is not None and (is_purpose(verb) or _is_next_aim(verb)):
            verb = above  # "In May 1999 soldiers staged a coup to unseat the minister"
            continue
        if verb.dep_ in ("relcl", "acl") and verb.head.pos_ in ("NOUN", "PRON", "NUM", "PROPN"):
            return _of_noun(sentence, verb, base)
        behind = (when_behind(verb) or fronted(verb)) if tells_past(verb) else None
        told = date_of(sentence, behind) if behind is not None else None
        if told is not None and told.kind is Kind.AT and told.bounds.closed:
            return Clause(verb, told, told.bounds)  # "went with the minister when the two met in April"
        if verb.dep_ == "ccomp" and above is not None and above.lemma_ == "be" and verb.i > above.i:
            verb = above  # "It was yesterday that Mr Lam sacked the minister"
            continue
        break
    return Clause(verb)


def is_purpose(verb: Token) -> bool:
    """Whether a verb is the infinitive of what another, which tells of the past, was done for."""
    if verb.dep_ not in ("acl", "xcomp", "advcl") or verb.tag_ != "VB":
        return False
    finite = verbs.finite_verb(verb)
    if verb.head.lemma_ == "be":
        return False  # "on Wednesday the visitor was to see the president"
    return any(child.lower_ == "to" and child.dep_ == "aux" for child in verb.children) and tells_past(finite)


def _is_next_aim(verb: Token) -> bool:
    """Whether a verb is a further infinitive of what was aimed at: "wanted to stop the vote, remove the minister and"."""
    return verb.dep_ == "conj" and verb.tag_ == "VB" and not list(verb.lefts) and tells_past(verbs.finite_verb(verb))


def _placed(sentence: SentenceContext, verb: Token, place: Token) -> Clause:
    """A clause after "at which", "in which": of the date right before it."""
    earlier = [when for when in sentence.whens if when.end <= place.idx and when.kind is Kind.AT and when.bounds.closed]
    own = earlier[-1] if earlier else None
    return Clause(verb, own, own.bounds if own is not None else None, apart=own is None)


def _of_noun(sentence: SentenceContext, verb: Token, base: Bounds | None) -> Clause:
    """A clause that describes a noun: "a parade on Sept. 3 at which Xi showed", "a meeting chaired by Xi"."""
    noun = verb.head
    if sentence.person_at(noun.idx) is None:
        own = _beneath(sentence, noun, verb)
        if own is not None:
            return Clause(verb, own, own.bounds)
        if noun.lemma_.lower() in _EVENTS and noun.head.lower_ in _DURING:
            above = verbs.governing_verb(noun.head)
            outer = _of_verb(sentence, above, base) if above is not None and above != verb else Clause(None)
            return Clause(verb, outer.when, outer.days, outer.apart)
        if (
            any(child.lower_ == "where" for child in verb.children)
            and (above := verbs.governing_verb(noun)) is not None
        ):
            outer = _of_verb(sentence, above, base) if above != verb else Clause(None)
            if outer.when is not None and outer.when.kind is Kind.FROM_TO:
                return Clause(
                    verb, outer.when, outer.days
                )  # "led the bank from 2006 to 2009, where he met the minister"
    return Clause(verb, apart=verb.dep_ == "relcl" or noun.lemma_.lower() in _EVENTS)


def _event_above(anchor: Token) -> Token | None:
    """The noun of an event in whose phrase a name stands: "the visit of Nancy Pelosi", "a call with Wei"."""
    if (between := _between(anchor)) is not None:
        met = [noun for noun in between.head.children if noun.dep_ in ("dobj", "pobj") and noun.i < between.i]
        return met[-1] if met and met[-1].lemma_.lower() in _EVENTS else None
    token = anchor
    for _ in range(_STEPS):
        if token.head == token or token.head.pos_ in ("VERB", "AUX"):
            return None
        token = token.head
        if token.pos_ in ("NOUN", "NUM") and token.lemma_.lower() in _EVENTS:
            return token
    return None


def _between(anchor: Token) -> Token | None:
    """The "between" above a name that the parser hangs on the verb: "follows a meeting in June in Oslo between Holm and"."""
    token = anchor
    while token.head != token and token.head.pos_ not in ("VERB", "AUX"):
        token = token.head
    return token if token.lower_ == "between" and token.head != token else None


def _beneath(sentence: SentenceContext, noun: Token, clause: Token | None = None) -> When | None:
    """The date in the phrase of a noun: "a parade in Beijing on Sept. 3", "one in March"; before the clause on it, if any."""
    for when in sentence.whens:
        head = sentence.head_token(when.start, when.end)
        if head is None or when.kind is not Kind.AT or not when.bounds.known:
            continue
        token = head
        while token.head != token and token != noun and token.pos_ not in ("VERB", "AUX"):
            token = token.head
        if token == noun or (clause is not None and noun.i < head.i < clause.i):
            return when
    return None


def _main_days(sentence: SentenceContext, verb: Token | None, base: Bounds | None) -> Bounds | None:
    """The days of the clause above one that stands apart."""
    own = date_of(sentence, verb, title=True) if verb is not None else None
    return own.bounds if own is not None and own.kind is Kind.AT else base


def offset(sentence: SentenceContext, link: Token, main: Bounds | None) -> Bounds | None:
    """The days of what comes before or after the clause above by so much time: "four days after", "the day before"."""
    amount = _counted(sentence, link)
    if amount is None or amount.days_min is None or amount.days_max is None or main is None:
        return None
    least, most = timedelta(amount.days_min), timedelta(amount.days_max)
    if main.earliest is None or main.latest is None:
        return None
    if link.lower_ == "after":
        return Bounds(main.earliest - most, main.latest - least)
    return Bounds(main.earliest + least, main.latest + most)


def _counted(sentence: SentenceContext, link: Token) -> When | None:
    """The expression that says how long after or before."""
    return next(
        (
            when
            for when in sentence.whens
            if when.days_min is not None and when.start <= link.idx < when.end and not when.bounds.known
        ),
        None,
    )


def tells_past(verb: Token | None) -> bool:
    """Whether a verb tells of something over, in a tense that can have a date."""
    return verb is not None and verbs.read_verb(verb).tense in (Tense.PAST, Tense.PLUPERFECT)
