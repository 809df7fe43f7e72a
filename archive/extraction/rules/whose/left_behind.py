"""What somebody was until now, which is not the post that changes hands: "Holm had been prefect from 2014 on"."""

from __future__ import annotations

from spacy.tokens import Token

from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense
from archive.extraction.scene import Candidate

_LASTS = frozenset(("be", "serve", "lead", "head", "command", "run", "hold", "chair", "direct", "act", "work"))


def left_behind(candidate: Candidate, told_by: Token | None = None) -> bool:
    """Whether a beginning is that of a post had until now. "He has been chief of staff since 2014" is, where the verb that
    tells of the change, `told_by`, is in the present: "He takes over from Li"."""
    verb = verbs.governing_verb(candidate.anchor) if candidate.anchor is not None else None
    if verb is None or verb.lemma_.lower() not in _LASTS:
        return False
    tense = verbs.read_verb(verb).tense
    if tense is Tense.PERFECT and told_by is not None:
        return verbs.read_verb(told_by).tense is Tense.PRESENT
    return tense is Tense.PLUPERFECT
