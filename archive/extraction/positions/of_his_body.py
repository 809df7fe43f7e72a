"""Titles in a body that is told by whose it is.

Chiu broke off his visit. Sun, a spokesman for his ministry, gave no reason        of the ministry whose minister Chiu is
The commander was not hurt, said Holm, the deputy chief of his fleet                of that fleet
"""

from __future__ import annotations

import re

from archive.extraction.context import ArticleContext, PostMention, SentenceContext

_KINDS = {
    "ministry": ("ministry",),
    "department": ("department", "ministry"),
    "command": ("command",),
    "fleet": ("fleet",),
    "force": ("armed_force",),
    "service": ("service", "armed_force"),
    "commission": ("commission",),
    "committee": ("committee", "commission"),
    "agency": ("agency",),
    "bureau": ("bureau", "office"),
    "party": ("party",),
}
_HIS = re.compile(
    rf"\s+(?:of|for|at|in|with|from)\s+(?:his|her|the\s+(?:minister|commander|general|admiral|secretary)[’']s)\s+(?:own\s+)?"
    rf"(?P<noun>{'|'.join(_KINDS)})(?![\w-])"
)
_FAR = 2  # sentences


def of_his_body(
    article: ArticleContext, sentence: SentenceContext, post: PostMention, person: int | None
) -> int | None:
    """The body of such a kind in which the one last named, who is somebody else, has a post; None where he has none."""
    told = _HIS.match(sentence.text, post.end) if person is not None and post.organisation is None else None
    if told is None:
        return None
    kinds = _KINDS[told.group("noun")]
    for earlier in article.sentences[max(0, sentence.index - _FAR) : sentence.index + 1][::-1]:
        named = [
            m.person for m in earlier.people if m.person != person and (earlier is not sentence or m.end <= post.start)
        ]
        for other in named[::-1]:
            bodies = [article.positions[p].organisation for p in article.people[other].positions]
            fits = {b for b in bodies if b is not None and article.organisations[b].kind in kinds}
            if fits:
                return fits.pop() if len(fits) == 1 else None
    return None
