"""A body right after a title without "of", as rosters, captions and military notices write: "Deputy Chief Joint Staff
Department", "Chairman Joint Chiefs of Staff Committee", "Commander Western Theatre Command Army"."""

from __future__ import annotations

import re

from archive.extraction.context import OrganisationMention, PostMention, SentenceContext
from archive.extraction.fields import takes_field
from archive.extraction.lexicon import NATIONAL
from archive.extraction.ranks import RANK_RE

_GAP = re.compile(r"\s(?:[(（][A-Z][A-Za-z]{1,6}[)）]\s)?(?:the\s)?")
_ONE_OF_MANY = frozenset(("senator", "representative", "congressman", "member of parliament", "lawmaker", "ambassador"))


def juxtaposed(sentence: SentenceContext, post: PostMention) -> OrganisationMention | None:
    """The body whose name stands right after a title in capitals; None where it belongs to the next name."""
    text = sentence.text
    if (
        post.organisation is not None
        or post.portfolio is not None
        or not text[post.head].isupper()
        or (post.title in NATIONAL and post.title != "chief of staff")
        or (takes_field(post.title) and not post.title.startswith("permanent"))
        or post.title in _ONE_OF_MANY
    ):
        return None
    gap = _GAP.match(text, post.end)
    body = next((m for m in sentence.organisations if gap and m.start == gap.end() and not m.generic), None)
    if body is None or not (text[body.start].isupper() or text[body.start].isdigit()):
        return None
    rest = text[body.end :]
    name = text[body.start : body.end]
    # "Chairman Joint Chiefs of Staff Committee General Mirza", "Director General NADRA Munir Afsar"
    whole = len(name.split()) > 2 or (len(name) > 2 and name.isupper())
    if not whole and (RANK_RE.match(rest.lstrip()) or any(0 <= m.start - body.end <= 1 for m in sentence.people)):
        return None  # "Chief Army Gen. Bell"
    return body
