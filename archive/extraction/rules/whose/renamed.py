"""Posts of a body that had been replaced by the time that a claim tells of: whoever came into one came into its successor.

"Li was head of the Old Department until 2016. Wang has had his job since" is of the department that came after it.
"""

from __future__ import annotations

from archive.extraction.context import ArticleContext
from archive.extraction.positions import PositionFinder
from archive.extraction.scene import Candidate
from archive.model import Aspect
from archive.packs.lookup import Lookup


def of_successors(article: ArticleContext, lookup: Lookup, positions: PositionFinder, told: list[Candidate]) -> None:
    """Moves what is said of the time after a body was replaced, in sentences that do not name it, to the body that followed."""
    for candidate in told:
        bounds = candidate.bounds
        if candidate.position is None or bounds is None or bounds.earliest is None:
            continue
        if candidate.aspect not in (Aspect.BEGAN, Aspect.HOLDS, Aspect.ENDED):
            continue
        entry = article.positions[candidate.position]
        body = article.organisations[entry.organisation] if entry.organisation is not None else None
        known = lookup.by_id.get(body.pack_id) if body is not None and body.pack_id is not None else None
        gone = known.dissolution.latest if known is not None else None
        if known is None or gone is None or known.successor is None or bounds.earliest <= gone:
            continue
        if any(m.organisation == entry.organisation and not m.generic for m in candidate.scene.sentence.organisations):
            continue  # as the sentence calls it
        following = lookup.by_id[known.successor]
        if lookup.position(entry.title, following.id) is not None:
            candidate.position = positions.of(article, positions.body(article, following), entry.title)
