"""When those who are announced have their posts: "The four are Wang, commander of the army, and ..."."""

from __future__ import annotations

from datetime import date

from spacy.tokens import Token

from archive.extraction.context import SentenceContext
from archive.extraction.dating.days_beside import (
    or_now,
)
from archive.extraction.dating.story import Story
from archive.extraction.dating.values import Dated, by_today, today
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense
from archive.model import DateBasis


def announced(verb: Token | None, sentence: SentenceContext, story: Story, published: date | None) -> Dated:
    """ "The four are Wang, commander of the army, and ...": who they were on the day told, and still are."""
    here = story.here(sentence)
    kept = verbs.read_verb(verb) if verb is not None and verbs.lemma_of(verb) in ("keep", "retain") else None
    if kept is not None and kept.tense is Tense.PAST and not kept.passive:
        return or_now(here, published) if here is not None else by_today(published)
    if verb is None or here is None or published is None or here.latest == published:
        return today(published)
    own = next((child for child in verb.children if child.dep_ == "nsubj"), None)
    if verbs.read_verb(verb).tense is Tense.FUTURE or (own is not None and own.lower_ in ("they", "these", "those")):
        return or_now(here, published)  # "They are Wang, commander of the army, and ...", told of the day before
    if own is None or verbs.lemma_of(verb) != "be" or verbs.read_verb(verb).tense is not Tense.PRESENT:
        return today(published)
    definite = any(child.lower_ in ("the", "its", "their") for child in own.children)
    if definite and (own.tag_ == "CD" or own.pos_ == "NUM"):
        return Dated(here, DateBasis.EVENT_DATE)
    return or_now(here, published) if definite and own.tag_ in ("NNS", "NNPS", "VBN", "JJ") else today(published)
