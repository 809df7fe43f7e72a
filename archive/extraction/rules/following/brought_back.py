"""Predecessors who come back: "sacked Lund and brought back his predecessor, Holm", "put her predecessor back in the job"."""

from __future__ import annotations

import re

from archive.extraction.parsing import verbs
from archive.extraction.rules.sense.meaning import modality_of, quote_start
from archive.extraction.scene import Scene
from archive.model import Aspect, Modality

_RESTORE = frozenset(("reinstate", "reappoint", "restore", "recall"))
_BACK = frozenset(("bring", "put", "call", "install", "vote", "take"))
# "put Holm back in the job", "brought back Holm": not back to a town
_INTO_POST = re.compile(
    r"\bback\b(?!\s+(?:to|in|into|at|on|from)\s)|\bback\s+(?:in(?:to)?|to)\s+(?:the|his|her|that)\s+(?:\w+\s+)?(?:job|post|office|role|position|seat|chair)\b|\bback\s+in(?:to)?\s+office\b"
)


def brought_back(scene: Scene) -> None:
    """Adds that the predecessor of whom a sentence tells has come to the post again."""
    for told in [c for c in scene.found if c.rule == "predecessor" and c.aspect is Aspect.HELD_BEFORE]:
        token = verbs.governing_verb(told.anchor) if told.anchor is not None else None
        if token is None or told.person is None:
            continue
        verb = verbs.read_verb(token)
        clause = scene.text[token.idx : max(told.end, token.right_edge.idx + len(token.right_edge))]
        comes = verb.lemma in _RESTORE or (verb.lemma in _BACK and _INTO_POST.search(clause) is not None)
        if not comes or any(c.person == told.person and c.aspect is Aspect.BEGAN for c in scene.found):
            continue
        done_to = verb.passive or told.person not in scene.subjects(token)
        modality = modality_of(scene, verb)
        if done_to and modality in (Modality.ASSERTED, Modality.PROSPECTIVE):
            start, position = min(quote_start(scene, token), told.start), scene.position_of(told)
            scene.change(
                told.person, Aspect.BEGAN, "in his place", token, start, told.end, position=position, modality=modality
            )
