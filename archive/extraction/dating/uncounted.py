"""Times that a text gives without letting us count them: "in April that year", "soon after its foundation", "by then"."""

from __future__ import annotations

import re
from datetime import date

from spacy.tokens import Token

from archive.extraction.context import SentenceContext
from archive.extraction.dating.when_clauses import when_before
from archive.extraction.parsing import verbs
from archive.extraction.when.values import Kind

_LATE = 400  # days
_OPENS = re.compile(
    r"(?:(?:But|And|Yet|So|Thus|However|Still),?\s+)?(?:"
    r"(?:By|Before)\s+(?:then|that\s+time)\b|"
    r"(?:Soon|Shortly|Not\s+long|Long|Immediately)\s+(?:after|before)(?:wards?)?\b|"
    r"(?:(?:Just|Only|Barely|Some|About|Less\s+than)\s+)?(?:An?|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Several|Many|A\s+few|Some|\d+)\s+"
    r"(?:weeks?|months?|years?|decades?)\s+(?:after|before)\b(?!\s+(?:he|she|they)\s+(?:is|are|will)\b))"
)
# What begins a time of its own: "When Holm took over as prime minister, his police chief ..."
_NEW_AGE = re.compile(
    r"\b(?:took\s+(?:over|office|power|charge|command)|came\s+to\s+(?:power|office)|seized\s+power|became|assumed|inherited|"
    r"was\s+(?:first\s+)?(?:elected|sworn\s+in|installed)|fell|collapsed|broke\s+out|(?:war|conflict|revolution|crisis)\s+(?:began|ended|started))\b"
)


def uncounted(sentence: SentenceContext, verb: Token) -> bool:
    """Whether a clause has a time of its own that nothing lets us count: "in April that year", "a month later"."""
    for when in sentence.whens:
        if when.kind is Kind.AT and when.relative and not when.bounds.known:
            head = sentence.head_token(when.start, when.end)
            if head is not None and verbs.governing_verb(head) == verb:
                return True
    return False


def opens_uncounted(sentence: SentenceContext, verb: Token, published: date) -> bool:
    """Whether a sentence without a date of late opens with such a time, or with the clause of what began one; news has a
    day for it, which the caller looks for first."""
    told = [when.bounds.latest for when in sentence.whens if when.bounds.known]
    if any(last is None or (published - last).days <= _LATE for last in told):
        return False
    if _OPENS.match(sentence.text) is not None:
        return True
    clause = when_before(verb)
    if clause is None or clause.i > verb.i:
        return False
    return _NEW_AGE.search(sentence.text, clause.left_edge.idx, clause.right_edge.idx + 1) is not None
