"""Changes told by a noun: "the appointment of Novak as minister", "his resignation", "Li's removal from the commission"."""

from __future__ import annotations

import re

from archive.extraction.parsing import verbs
from archive.extraction.rules.by_noun.begins import begins_by_noun
from archive.extraction.rules.by_noun.ends import ends_by_noun
from archive.extraction.rules.by_noun.whose_change import whose_change
from archive.extraction.scene import Scene
from archive.extraction.text.sought import sought
from archive.model import Aspect

_BEGINNINGS = frozenset(
    """
        appointment naming selection election nomination promotion elevation choice installation confirmation accession
        inauguration reappointment reelection re-election swearing-in rise ascent ascension accession arrival
        swearing candidacy candidature
        """.split()
)
_ENDINGS = frozenset(
    """
        removal dismissal discharge ouster resignation retirement departure firing sacking ousting suspension downfall exit
        impeachment deposition superannuation unseating overthrow toppling ejection defenestration
        """.split()
)
_MAYBE = frozenset(
    ("possible", "potential", "likely", "expected", "planned", "rumoured", "rumored", "proposed", "future")
)
_FALL_OF = sought(r"\bthe\s+(?:\w+\s+)?fall\s+(?:from\s+(?:power|grace)\s+)?of\s", re.I)
_TUMBLES = re.compile(
    r"\s+(?:in\s+(?:the\s+(?:polls?|eyes|ratings|race)|popularity|his|her)|on\s+(?:the|a)\s|from\s+(?!power|office|grace)|down\s|off\s)"
)
_GERUNDS = frozenset(("sack", "fire", "oust"))
_CHANGES = frozenset((*_BEGINNINGS, *_ENDINGS))


def nominal(scene: Scene) -> None:
    """Adds the beginnings and ends that nouns tell of."""
    for token in verbs.words(scene.sentence.doc, _CHANGES):
        word = token.lemma_.lower()
        if token.pos_ not in ("NOUN", "PROPN", "VERB") or any(child.lower_ in _MAYBE for child in token.children):
            continue
        if word in _BEGINNINGS:
            begins_by_noun(scene, token, word)
        elif word in _ENDINGS:
            ends_by_noun(scene, token)
    if _FALL_OF.search(scene.text):
        for token in verbs.words(scene.sentence.doc, {"fall"}):
            if token.pos_ == "NOUN" and any(
                _is_titled(scene, person) and not _TUMBLES.match(scene.text, end)
                for person, end in whose_change(scene, token, owned=False)
            ):
                ends_by_noun(scene, token)  # "after the fall of President Novak"
    for token in verbs.words(scene.sentence.doc, _GERUNDS):
        noun = any(child.dep_ in ("poss", "det") and child.i < token.i for child in token.children)
        if token.tag_ in ("VBG", "NN") and noun:
            # "Li's sacking", "the March sacking of Li", where the parser takes it for a verb
            ends_by_noun(scene, token)


def _is_titled(scene: Scene, person: int) -> bool:
    """Whether the sentence gives somebody a title before the name."""
    return any(c.person == person and c.title and c.aspect is Aspect.HOLDS for c in scene.found)
