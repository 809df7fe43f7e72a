"""When a claim is true: the date that belongs to its words, or the date of the story it stands in, or the day of
publication. Never narrower than what was said; without a publication date nothing is guessed.

Rules, from the contract: a title inside a dated event is true at the event's date; present tense without a date is
true on the publication day; a former holder held the post before it. Where two days are possible, both are kept.

`words` finds the expression of time that belongs to a word, `clauses` the date of the clause around it, `story` the day
that the article tells of; `titles`, `changes` and `past` say what a claim of each aspect makes of them, and `repeats`
dates what is told twice by the better of the two.
"""

from archive.extraction.dating.changes import in_clause_on_noun
from archive.extraction.dating.claims import date_claim
from archive.extraction.dating.own_dates import beside_title, own_date
from archive.extraction.dating.repeats import date_choices, date_repeats
from archive.extraction.dating.story import Story
from archive.extraction.dating.values import Dated
from archive.extraction.dating.words import date_of

__all__ = [
    "Dated",
    "Story",
    "beside_title",
    "date_choices",
    "date_claim",
    "date_of",
    "date_repeats",
    "in_clause_on_noun",
    "own_date",
]
