"""When a title in a clause is true to which a date belongs: on the day of the event, or now as well."""

from __future__ import annotations

import re
from datetime import date

from spacy.tokens import Token

from archive.dates import Bounds
from archive.extraction.context import SentenceContext
from archive.extraction.dating.clauses import Clause, is_purpose, tells_past
from archive.extraction.dating.days_beside import (
    is_fresh,
    or_now,
)
from archive.extraction.dating.deeds import (
    BUSY,
    ENCOUNTER,
    GOVERNMENTS,
    LIFE,
    OFFICIAL,
    OVERTHROWN,
    TIMES,
    beside_him,
    in_his_time,
    is_of_old,
    is_subject,
    was_then,
)
from archive.extraction.dating.pictures import CAPTION, is_a_day
from archive.extraction.dating.values import UNDATED, Dated, today, told_as_past
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense
from archive.extraction.when import When
from archive.extraction.when.values import Kind
from archive.model import DateBasis, Role

_COUNTED = re.compile(r"\b(?:first|last|latest)\b", re.I)
_NEAR = 62


def in_dated_clause(
    sentence: SentenceContext, clause: Clause, when: When, anchor: Token, published: date | None
) -> Dated:
    """A title in a clause that a date belongs to."""
    verb, bounds = clause.verb, when.bounds
    if published is not None and (bounds.earliest is None or bounds.earliest > published):
        return today(published)
    bounds = told_as_past(bounds, published)
    if sentence.text.find("respectively", anchor.idx) >= 0:
        bounds = _all_told(sentence, bounds)
    event = Dated(bounds, DateBasis.EVENT_DATE)
    if published is None:
        return event if tells_past(verb) else UNDATED
    if clause.days is not None and verb is not None and not _tells_past(verb):
        shown = sentence.role is Role.CAPTION or CAPTION.match(sentence.text) is not None
        if (is_a_day(when) or (shown and bounds.exact)) and verbs.read_verb(verb).tense is Tense.PRESENT:
            # under a picture: "President Xi shakes hands with the envoy on May 14, 2024"
            return or_now(bounds, published) if is_fresh(bounds, published) else event
        # "The call follows one in March between President Biden and Premier Li"
        follows = verbs.lemma_of(verb) in ("follow", "come") and not is_subject(anchor)
        past = bounds.latest is not None and bounds.latest < published
        if past and not is_subject(anchor) and is_of_old(bounds, published):
            return or_now(
                bounds, published
            )  # "The film tells of the talks in 1993 between General Holm, the army chief, and Lund"
        return or_now(bounds, published) if past and follows else today(published)
    if verb is None:
        return or_now(bounds, published)
    if when.start <= verb.head.idx < when.end:
        return event  # "the first talks since May 2019, when the minister came": of that month
    if anchor.dep_ == "poss" and anchor.head.lemma_.lower() in TIMES:
        return or_now(
            bounds, published
        )  # "President Holm's presidency of the union ended in 2022": he may have had it on
    if when.kind is Kind.FROM_TO and (anchor.dep_ == "poss" or beside_him(sentence.text, anchor)):
        return event  # "was President Holm's labour minister from 1997 to 2001"
    if anchor.dep_ == "poss" and anchor.head.lemma_.lower() in GOVERNMENTS:
        return event  # "left Prime Minister Holm's government in 1982": she had one then
    lemma = verbs.lemma_of(verb)
    near = bounds.earliest is not None and (published - bounds.earliest).days <= _NEAR
    if near and verb.dep_ == "relcl" and verbs.read_verb(verb).tense is Tense.PLUPERFECT:
        return or_now(bounds, published)  # "whose commander, Yang, had been promoted a week earlier"
    if verb.dep_ == "acl" or _now_also(anchor):
        if verb.dep_ == "acl" and (is_of_old(bounds, published) or (lemma in OFFICIAL and anchor.head.dep_ == "agent")):
            return event  # "crushed in 1987 by officers led by General Holm", "proposed by President Holm in 2021"
        return or_now(bounds, published)  # "a meeting chaired by President Xi"
    since = next((child for child in verb.children if child.dep_ == "mark" and child.lower_ == "since"), None)
    if since is not None and _COUNTED.search(verb.doc.text, 0, since.idx):
        return event  # "the first since Yang, the minister, came in October"
    if lemma in LIFE and is_subject(anchor) and not near:
        # "President Ruto joined the party in 1990"; but "was in London on 2 April 1982" may be of the president then
        return or_now(bounds, published) if lemma in BUSY and is_a_day(when) else today(published)
    reading = verbs.read_verb(verb)
    if reading.negated and reading.tense is Tense.PLUPERFECT and not near:
        return today(published)  # "had never met President Holm when both studied in the 1980s"
    if (
        near
        or lemma in OFFICIAL
        or lemma in ENCOUNTER
        or lemma in OVERTHROWN
        or was_then(verb, anchor, bounds, published)
        or in_his_time(sentence.text, anchor)
    ):
        return event
    return or_now(bounds, published)


def _all_told(sentence: SentenceContext, bounds: Bounds) -> Bounds:
    """ "The coups of 1991 and 2006 overthrew President Diop and President Sy, respectively": in one of the years told."""
    told = [w.bounds for w in sentence.whens if w.kind is Kind.AT and w.bounds.closed] or [bounds]
    first, last = min(b.earliest for b in told if b.earliest), max(b.latest for b in told if b.latest)
    return Bounds(first, last)


def _tells_past(verb: Token) -> bool:
    """Whether a verb tells of something over; one without a tense by the verb above: "declining a meeting, they cited",
    "came to arrest the president"."""
    finite = verbs.finite_verb(verb) if verb.tag_ == "VBG" or is_purpose(verb) else verb
    return tells_past(verb) or tells_past(finite)


def _now_also(anchor: Token) -> bool:
    """Whether the name has a clause in the present tense, or a second verb: "Xi, who is also chairman, handed flags on
    Monday", "Holm, the commander, came in April and has said little"."""
    verb = anchor.head
    if anchor.dep_ in ("nsubj", "nsubjpass") and any(
        other.dep_ == "conj"
        and verbs.read_verb(other).tense in (Tense.PRESENT, Tense.PERFECT, Tense.FUTURE)
        and not any(child.dep_ in ("nsubj", "nsubjpass") for child in other.children)
        for other in verb.children
        if other.pos_ in ("VERB", "AUX")
    ):
        return True
    return any(child.dep_ == "relcl" and verbs.read_verb(child).tense is Tense.PRESENT for child in anchor.children)
