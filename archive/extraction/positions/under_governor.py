"""Officials told of by whom they served: "secretary of appointments under Maryland governor Bob Ehrlich" is a post of Maryland,
"health commissioner in the administration of New York mayor Ann Bell" one of the city."""

from __future__ import annotations

import re

from archive.extraction.context import ArticleContext, PostMention, SentenceContext

_UNDER = re.compile(
    r"(?:\s+(?:first|then|later|also))?\s+(?:under|to|for|in\s+the\s+(?:administration|cabinet|government)\s+of)\s+(?:then[- ])?(?:the\s+)?(?:(?:Democratic|Republican|former|late)\s+)?$"
)
_OFFICIALS = re.compile(
    r"(?:(?:deputy|assistant|first deputy|acting|senior|special|under) ?)*"
    r"(?:secretary|undersecretary|commissioner|chief of staff|director|adviser|counsel|press secretary|chief counsel|legal counsel|general counsel|budget director|"
    r"communications director|cabinet secretary|policy director)"
)
_WHO_GOVERN = frozenset(("governor", "mayor"))
_DUTY = re.compile(r"(?:\s+(?:of|for)\s+(?:the\s+)?[\w’'-]+(?:\s+(?:and\s+)?[\w’'-]+){0,2})?")
_REACH = 40  # characters that a duty of the post may take before "under"


def under_governor(article: ArticleContext, sentence: SentenceContext, post: PostMention) -> int | None:
    """The part of a state or town of whose governor or mayor the sentence says that the post was held under him."""
    bare = post.organisation is None and post.country is None and not post.plural
    if not bare or _OFFICIALS.fullmatch(post.title) is None:
        return None
    for over in sentence.posts:
        if over.title not in _WHO_GOVERN or over.start < post.end or over.start - post.end > _REACH:
            continue
        link = _UNDER.search(sentence.text, post.end, over.start)
        if link is None or _DUTY.fullmatch(sentence.text, post.end, link.start()) is None:
            continue
        if post.title.endswith("adviser") and link.group().split()[-1] in ("to", "the") and " to" in link.group():
            post.title = f"{post.title} to the {over.title}"
        if over.organisation is not None:
            return over.organisation
        named = next((m for m in sentence.people if 0 < m.start - over.end <= 1), None)
        held = article.people[named.person].positions if named is not None else []
        told = (article.positions[number] for number in reversed(held))
        return next((entry.organisation for entry in told if entry.title == over.title), None)
    return None
