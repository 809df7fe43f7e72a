"""Titles in a body that is told by whose it is.

Chiu broke off his visit. Sun, a spokesman for his ministry, gave no reason        of the ministry whose minister Chiu is
The commander was not hurt, said Holm, the deputy chief of his fleet                of that fleet
Holm of the western command, its spokesman, said so                                 of the command
"""

from __future__ import annotations

import re

from archive.extraction.body_nouns import STANDS_FOR
from archive.extraction.context import ArticleContext, PostMention, SentenceContext

_HIS = re.compile(
    rf"\s+(?:of|for|at|in|with|from)\s+(?:his|her|the\s+(?:minister|commander|general|admiral|secretary)[’']s)\s+(?:own\s+)?"
    rf"(?P<noun>{'|'.join(STANDS_FOR)})(?![\w-])"
)
_FAR = 2  # sentences
_OF = re.compile(r"\s+(?:of|from|at)\s+(?:the\s+)?(?:[A-Z]\w+[’']s?\s+)?")


def of_his_body(
    article: ArticleContext, sentence: SentenceContext, post: PostMention, person: int | None
) -> int | None:
    """The body of such a kind in which the one last named, who is somebody else, has a post; None where he has none."""
    if (own := _behind_body(sentence, post, person)) is not None:
        return own
    told = _HIS.match(sentence.text, post.end) if person is not None and post.organisation is None else None
    if told is None:
        return None
    kinds = STANDS_FOR[told.group("noun")]
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


def _behind_body(sentence: SentenceContext, post: PostMention, person: int | None) -> int | None:
    """The body behind a name, where "its" title follows: no other is meant, though one was spoken of before."""
    if person is None or not sentence.text.startswith("its ", post.start):
        return None
    body = next((m for m in sentence.organisations if sentence.text[m.end : post.start] == ", "), None)
    name = next((m for m in sentence.people if body and _OF.fullmatch(sentence.text, m.end, body.start)), None)
    return body.organisation if body is not None and name is not None and name.person == person else None
