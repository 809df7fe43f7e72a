"""Seats of deputies of no named chamber.

Li and Ma have lost their seats as deputies.       of the parliament that the text speaks of, else of that of the state
The general is no deputy of whoever was told of last.
"""

from __future__ import annotations

import re

from archive.extraction.likely import bodies_before
from archive.extraction.scene import Scene

_AS = re.compile(r"\b(?:seats?|places?|mandates?|credentials|qualifications?|status|standing)\s+as\s+(?:an?\s+)?$")
_TITLES = ("deputy", "delegate")


def seats_as_deputies(scene: Scene) -> None:
    """Says of such a title of which chamber it is."""
    for post in scene.sentence.posts:
        named = (post.organisation, post.country, post.portfolio, post.possessor) != (None, None, None, None)
        if post.title not in _TITLES or named or post.end != post.head_end:
            continue
        if _AS.search(scene.text, max(0, post.start - 30), post.start) is not None:
            post.organisation = _chamber(scene, post.start)
            post.explicit = post.organisation is not None


def _chamber(scene: Scene, at: int) -> int | None:
    article = scene.article
    near = bodies_before(article, scene.sentence.start + at)
    told = [n for n in near if article.organisations[n].kind == "legislature"]
    whole = next((n for n in told if "Standing Committee" not in article.organisations[n].name), None)
    if whole is not None:
        return whole
    state = [b for b in scene.positions.lookup.by_id.values() if b.kind == "legislature"]
    chambers = [b for b in state if b.country == article.main_country and "Standing Committee" not in b.name]
    return scene.positions.body(article, chambers[0]) if len(chambers) == 1 else None
