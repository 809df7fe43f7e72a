"""From claims, deaths and decisions to tenures: pure functions, the same result in any order of arrival.

derive(position, claims, deaths, pins)      the tenures of one post and the conflicts among its claims
versions(position, claims, deaths, pins)    the same as it was known from one day to another
history(chain, claims, deaths, pins)        both, for a post under all the names that it bore
reviewed(claims, reviews)     the claims as they count after review
corrected(claim, correction)  one as it should have read
chains(positions)             which posts are names of one post
standing(tenure, day)         certain, possible, carried forward, or no
may_be_one(before, after)     whether only a silence parts two tenures of one person
grounds(tenure, claims, pins) what each bound stands on
explain(tenure, claims, pins) the same in a sentence for each
"""

from archive.tenure.derive import Derivation, derive
from archive.tenure.explain import explain
from archive.tenure.grounds import Ground, Reason, grounds
from archive.tenure.history import History, history
from archive.tenure.renames import chains
from archive.tenure.reviews import corrected, last_word, reviewed
from archive.tenure.standing import Certainty, Standing, may_be_one, standing
from archive.tenure.versions import versions

__all__ = [
    "Certainty",
    "Derivation",
    "Ground",
    "History",
    "Reason",
    "Standing",
    "chains",
    "corrected",
    "derive",
    "explain",
    "grounds",
    "history",
    "last_word",
    "may_be_one",
    "reviewed",
    "standing",
    "versions",
]
