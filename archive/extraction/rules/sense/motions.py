"""What a chamber is asked to do: a motion to dismiss somebody has done nothing until it is carried.

tabled a motion to dismiss Li       may never come
passed a motion to dismiss Li       has come
"""

from __future__ import annotations

import re

from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Verb
from archive.extraction.scene.passage import Passage
from archive.model import Modality

_MOTION_TO = re.compile(r"\b(?:motion|petition|resolution|bill|request|proposal)s?\s+to\s+(?:be\s+)?$")
_CARRIES = frozenset(("pass", "adopt", "approve", "carry", "accept", "grant", "enact"))
_REACH = 24  # characters before the verb


def of_a_motion(scene: Passage, verb: Verb) -> Modality | None:
    """How a verb is meant behind "a motion to"; None where it stands behind none."""
    token = verb.token
    if not _MOTION_TO.search(scene.text, max(0, token.idx - _REACH), token.idx):
        return None
    above = verbs.governing_verb(token.head) if token.head.pos_ == "NOUN" else token.head
    carried = above is not None and verbs.lemma_of(above) in _CARRIES and verbs.read_verb(above).past
    return Modality.ASSERTED if carried else Modality.HYPOTHETICAL
