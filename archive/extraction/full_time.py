"""Posts that take the whole of a holder: who is given another such post has left the first.

The minister of justice was elected procurator-general.      he was minister until then
The vice premier was appointed premier.                      nor is anybody deputy to himself
The president was elected chairman of the commission.        whoever is both may well keep both
"""

from __future__ import annotations

from archive.extraction.context import ArticleContext, PositionEntry

_FULL = frozenset(
    """
    governor mayor procurator-general prosecutor-general
    """.split()
) | {"procurator general", "prosecutor general", "chief prosecutor"}
# "Deputy prime minister and minister of finance": of these somebody may well have one beside another.
_BESIDE = ("prime ", "chief ", "first ", "state ", "deputy ", "vice ", "assistant ", "junior ")
_STATE = frozenset(("president", "premier", "prime minister"))
_SECONDS = ("vice ", "deputy ")


def excludes(article: ArticleContext, here: PositionEntry, there: PositionEntry) -> bool:
    """Whether nobody has both of two posts, by what they are called and whose they are."""
    if any(here.title == f"{second}{there.title}" for second in _SECONDS):
        return here.organisation == there.organisation or (there.title in _STATE and here.country == there.country)
    return (
        here.title != there.title and _is_full(article, here) and _is_full(article, there) and not _abroad(here, there)
    )


def _is_full(article: ArticleContext, position: PositionEntry) -> bool:
    title = position.title
    if title in _FULL or title.startswith("ambassador to "):
        return True
    if title == "president" and position.organisation is not None:
        return article.organisations[position.organisation].kind in ("court", "tribunal")
    return title.rpartition(" ")[2] == "minister" and not title.startswith(_BESIDE)


def _abroad(here: PositionEntry, there: PositionEntry) -> bool:
    return here.country is not None and there.country is not None and here.country != there.country
