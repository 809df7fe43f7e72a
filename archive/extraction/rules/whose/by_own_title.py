"""The post that a loose word means where the article gives the same person a title in the same body: "the Interpol chief", of whom
it says that he is its president."""

from __future__ import annotations

from archive.extraction.context import ArticleContext
from archive.extraction.scene import Candidate

_LOOSE = frozenset(("chief", "head", "boss", "leader"))
# Titles of which a body has one, and which news calls its chief; not those of forces, whose commissars lead them too.
_TITLES = frozenset(
    (
        "president",
        "chairman",
        "director",
        "director-general",
        "secretary-general",
        "governor",
        "commissioner",
        "general manager",
        "chief executive",
    )
)
_FORCES = ("armed_force", "command")


def by_own_title(article: ArticleContext, told: list[Candidate]) -> None:
    """Puts such words under the one post that the article gives the person in that body by its title."""
    for candidate in told:
        if candidate.person is None or candidate.position is None or not _is_loose(candidate):
            continue
        entry = article.positions[candidate.position]
        if entry.organisation is None or article.organisations[entry.organisation].kind in _FORCES:
            continue
        his = [c for c in told if c.person == candidate.person and not _is_loose(c)]
        own = {
            c.position
            for c in his
            if c.position is not None
            and article.positions[c.position].title in _TITLES
            and article.positions[c.position].organisation == entry.organisation
        }
        if len(own) == 1:
            candidate.position = own.pop()


def _is_loose(candidate: Candidate) -> bool:
    return candidate.post is not None and candidate.post.title in _LOOSE
