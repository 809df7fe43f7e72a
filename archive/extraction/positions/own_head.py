"""Heads that a body chooses for itself.

Kenya's Senate elected a new speaker, Otieno       of the Senate
The Awami League chose Hasina as leader            of the party
Parliament elected Aoun president                  of the state, and none of its own
"""

from __future__ import annotations

import re

from archive.extraction.context import ArticleContext, PostMention, SentenceContext
from archive.extraction.parsing import verbs
from archive.extraction.phrases import phrases

_CHOOSE = frozenset("elect choose pick select name appoint reelect re-elect install confirm".split())
_BY_KIND = {
    "legislature": frozenset(phrases("speaker, deputy speaker")),
    "party": frozenset(
        phrases(
            """
            leader, deputy leader, chairman, deputy chairman, vice chairman, president, vice president, chief, head, general secretary,
            secretary general, deputy general secretary
            """
        )
    ),
}
_OF_ELSE = re.compile(r"\s+(?:of|on)\s+(?:an?|the)\s+(?!\d)")
_OBJECTS = frozenset(("dobj", "obj", "oprd", "attr"))


def chosen_by(article: ArticleContext, sentence: SentenceContext, post: PostMention) -> int | None:
    """The parliament or party that by the verb of its clause gives itself the holder of a post, whose title is bare."""
    if sentence.doc is None or post.plural or post.possessive_pronoun or post.counterpart:
        return None
    if any(part is not None for part in (post.organisation, post.country, post.portfolio, post.possessor)):
        return None
    if _OF_ELSE.match(sentence.text, post.head_end) is not None:
        return None  # "named Bell chief of the campaign"
    noun = sentence.head_token(post.head, post.head_end)
    if noun is None:
        return None
    if noun.dep_ == "appos" or (noun.dep_ == "pobj" and noun.head.lower_ == "as"):
        noun = noun.head  # "elected Otieno speaker", as the parser may have it; "chose Otieno as leader"
    verb = noun.head
    if noun.dep_ not in _OBJECTS | {"prep"} or verbs.lemma_of(verb) not in _CHOOSE:
        return None
    subject = verbs.subject(verb)
    if subject is None or verbs.read_verb(verb).passive:
        return None
    body = next((m.organisation for m in sentence.organisations if m.start <= subject.idx < m.end), None)
    kind = article.organisations[body].kind if body is not None else None
    return body if post.title in _BY_KIND.get(kind or "", ()) else None
