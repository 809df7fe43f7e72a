"""Staff of a holder, whose post is told by whose it is: "chief of staff to the president", "adviser to President Ann Bell"."""

from __future__ import annotations

import re

from archive.extraction.context import PostMention, SentenceContext

_STAFF = re.compile(r"(?:chief of staff|adviser|assistant|counsel|councillor|secretary|envoy)$")
_TO_HOLDER = re.compile(
    r"^\s+to\s+(?:the\s+)?(?:(?!vice|deputy|prime)(?-i:[A-Z])[\w.]+\s+)?(?P<holder>(?:vice |deputy |prime )?(?:president|minister|premier))\b"
    r"(?:\s+and\s+(?:the\s+)?cabinet\b|(?!(?-i:\s+[A-Z])))",
    re.I,
)
_ADVISES = re.compile(
    r"(?:(?:senior|special|deputy|chief) )*(?:adviser|assistant|councillor|aide|chief of staff|press secretary|counsel)"
)
_TO_NAMED = re.compile(
    r"^\s+to\s+(?:the\s+|then[- ])?(?:(?!Vice|Deputy|Prime)[A-Z]\w+\s+)?(?P<holder>(?:Vice |Deputy |Prime )?(?:President|Minister|Premier))\s+(?=[A-Z])"
)


def read_staff(sentence: SentenceContext, post: PostMention) -> None:
    """Takes "to the president" into the title, and the country of the holder."""
    text = sentence.text
    if _STAFF.search(post.title) and (match := _TO_HOLDER.match(text[post.end :])):
        post.title = f"{post.title} to the {match['holder'].lower()}"
        whose = (m.country for m in sentence.countries if post.end < m.start < post.end + match.start("holder"))
        post.country = post.country or next(whose, None)  # "adviser to the UAE President"
        post.end += match.end()
    elif post.organisation is None and _ADVISES.fullmatch(post.title) and (match := _TO_NAMED.match(text[post.end :])):
        whose = (m.country for m in sentence.countries if post.end < m.start < post.end + match.start("holder"))
        if not post.title.endswith(("adviser", "assistant", "councillor", "aide")):
            post.country = post.country or next(whose, None)
        post.title = f"{post.title} to the {match['holder'].lower()}"  # whose own title leads the name
