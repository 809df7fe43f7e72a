"""To whom a sentence attributes what it says: "according to Xinhua", "the ministry said"."""

from __future__ import annotations

import re

from archive.extraction import verbs
from archive.extraction.context import SentenceContext

_REPORTING = frozenset(
    """
        say announce report state tell add write note confirm quote cite claim allege
        """.split()
)
_ACCORDING = re.compile(r"\baccording to (?:a |an |the )?(?P<who>[^,.;]{2,80})", re.I)
_CITING = re.compile(r"\b(?:citing|quoting|quoted by|reported by)\s+(?:the )?(?P<who>[^,.;]{2,80})", re.I)


def attributed_to(sentence: SentenceContext) -> str | None:
    """The speaker or outlet, as printed; None where the article itself says it."""
    for pattern in (_ACCORDING, _CITING):
        if match := pattern.search(sentence.text):
            return match["who"].strip()
    if sentence.doc is None:
        return None
    for token in sentence.doc:
        if token.lemma_.lower() in _REPORTING and token.pos_ == "VERB" and token.dep_ in ("ROOT", "parataxis", "ccomp"):
            subject = verbs.subject(token)
            if subject is not None and subject.pos_ in ("PROPN", "NOUN"):
                left = min(
                    child.i
                    for child in [
                        subject,
                        *(c for c in subject.lefts if c.dep_ in ("compound", "amod", "poss", "nmod")),
                    ]
                )
                return sentence.text[sentence.doc[left].idx : subject.idx + len(subject)]
    return None
