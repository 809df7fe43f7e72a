"""Posts of the European Union that news names without it: "the European Commissioner for Energy", "Defence Commissioner Kubilas"
once the Commission was named, "Parliament President Mizzi" in news of the Union."""

from __future__ import annotations

import re

from archive.extraction.context import ArticleContext, PostMention, SentenceContext

_COMMISSION = "eu.commission"
_UNION = "eu"
_EUROPEAN = re.compile(r"\bEuropean\s+(?:Union\s+)?(?:[A-Z][\w-]+\s+){0,2}$")
_PRESIDES = re.compile(r"(?:\b[A-Z][\w-]*\s)?\b(?P<body>Commission|Council|Parliament)\s+(?:[Vv]ice[ -])?$")
_BODIES = {"Commission": _COMMISSION, "Council": "eu.council", "Parliament": "eu.parliament"}
_PRESIDENTS = ("president", "vice president")


def european(article: ArticleContext, sentence: SentenceContext, post: PostMention) -> str | None:
    """The body of the Union, by its id in the packs, of which a post is; None where it is of none."""
    if post.title == "commissioner":
        return _COMMISSION if _is_commissioner(article, sentence, post) else None
    if post.title not in _PRESIDENTS or post.country is not None or not _speaks_of_union(article, sentence, post):
        return None
    presides = _PRESIDES.search(sentence.text[max(0, post.head - 30) : post.head])
    if presides is None or presides[0].strip().partition(" ")[0] not in _BODIES:
        return None  # "Security Council President"
    return _BODIES[presides["body"]]


def _is_commissioner(article: ArticleContext, sentence: SentenceContext, post: PostMention) -> bool:
    if post.organisation is not None:
        return article.organisations[post.organisation].pack_id == _UNION
    if _EUROPEAN.search(sentence.text[max(0, post.head - 50) : post.head]) is not None:
        return True
    return post.portfolio is not None and post.country is None and _named_before(article, sentence, post, _COMMISSION)


def _speaks_of_union(article: ArticleContext, sentence: SentenceContext, post: PostMention) -> bool:
    return any(_named_before(article, sentence, post, body) for body in (_UNION, *_BODIES.values()))


def _named_before(article: ArticleContext, sentence: SentenceContext, post: PostMention, body: str) -> bool:
    here = sentence.start + post.start
    return any(entry.pack_id == body and any(seen < here for seen in entry.seen) for entry in article.organisations)
