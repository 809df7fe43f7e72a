"""Titles beside the news that have no day of their own: a row of the list it brings, a guest on a visit, a caption.

"Joint Staff Department: Liu, chief", below what was made public the day before; "Also on the list is Liu, chief of ...";
"It is her first visit as minister". Such a title is of the day of the news or of the report, and nothing says which: the
claim keeps both (from the one to the other).
"""

from __future__ import annotations

import re
from datetime import date

from spacy.tokens import Token

from archive.dates import Bounds
from archive.extraction.context import SentenceContext
from archive.extraction.dating.days_beside import is_fresh, or_now
from archive.extraction.dating.pictures import CAPTION, is_told
from archive.extraction.dating.story import Story
from archive.extraction.dating.values import Dated, today
from archive.extraction.parsing import verbs
from archive.extraction.parsing.verbs import Tense
from archive.extraction.scene import Candidate
from archive.extraction.when.values import Kind
from archive.model import Role

# What goes on with a list that the news brought: "Also on it are", "Among them is", "The others include", "Three are".
_LISTED = re.compile(
    r"\W*(?:(?:Also|Still|Others?|Among|Next)\b[^,.;:]{0,60}?|The\s+(?:others?|rest|remaining)\b[^,.;:]{0,40}?|"
    r"(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)(?:\s+of\s+(?:them|these|those|the\s+\w+))?\s+)"
    r"\b(?:is|are|includes?)\b"
)
_VISITS = frozenset("visit trip tour mission".split())
_PHOTO = re.compile(r"\W*(?:photo|picture|image|slide)\s+\d{1,3}\b", re.I)


def beside_the_news(candidate: Candidate, dated: Dated, story: Story, published: date | None) -> Dated:
    """The date of a post said to be held; of one beside the news, from its day to that of the report."""
    sentence = candidate.scene.sentence
    if published is None or dated != today(published) or story.life or sentence.role is Role.HEADLINE:
        return dated
    if (shown := _shown(sentence, published)) is not None:
        return or_now(shown, published)
    here = story.here(sentence) or story.first
    if here is None or not is_fresh(here, published) or here.latest == published:
        return dated
    if not is_told(sentence) or _LISTED.match(sentence.text):
        return or_now(here, published)
    verb = verbs.governing_verb(candidate.anchor) if candidate.anchor is not None else None
    return or_now(here, published) if verb is not None and _visiting(verb) else dated


def _shown(sentence: SentenceContext, published: date) -> Bounds | None:
    """The only day in what stands under a picture: "Holm greets Diop, the army chief, May 13, 2024"."""
    if sentence.role is not Role.CAPTION and not CAPTION.match(sentence.text) and not _PHOTO.match(sentence.text):
        return None
    days = [when.bounds for when in sentence.whens if when.kind is Kind.AT and when.bounds.exact]
    return days[0] if len(days) == 1 and is_fresh(days[0], published) else None


def _visiting(verb: Token) -> bool:
    """Whether a verb says that somebody is on a visit: "is on a four-day trip", "It is her first visit as minister"."""
    if verbs.lemma_of(verb) != "be" or verbs.read_verb(verb).tense is not Tense.PRESENT:
        return False
    on = [child for child in verb.children if child.dep_ == "prep" and child.lower_ == "on"]
    nouns = [child for child in verb.children if child.dep_ == "attr"]
    return any(noun.lemma_.lower() in _VISITS for noun in (*nouns, *(word for prep in on for word in prep.children)))
