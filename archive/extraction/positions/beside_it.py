"""Bodies that a sentence about "it" only mentions: "The Training Corps was set up on Friday. It takes work off the navy. Its
commander ..." is of the corps still; so are those of which another is said to be a part: "the fleet, one of the navy's three"."""

from __future__ import annotations

import re

from archive.extraction.context import ArticleContext, SentenceContext

_FAR = 3  # sentences
_ONE_OF = re.compile(r",\s+(?:one|two|three|part|a\s+part|a\s+unit|an\s+arm)\s+of\s+(?:the\s+)?$")
# "It is the navy that ...", "It was said that the navy ...": what follows is what the sentence is about
_NOT_OF_IT = frozenset("be say seem appear become remain turn happen emerge report believe announce call name".split())


def beside_it(article: ArticleContext, sentence: SentenceContext, end: int) -> set[int]:
    """The bodies named lately, before an offset of a sentence, in no other way."""
    only: set[int] = set()
    for each in article.sentences[max(0, sentence.index - _FAR) : sentence.index + 1]:
        named = {m.organisation for m in each.organisations if each is not sentence or m.end <= end}
        aside = {m.organisation for m in each.organisations if _ONE_OF.search(each.text, 0, m.start) is not None}
        only = only | named if _is_of_it(each) else (only - named) | (named & aside)
    return only


def _is_of_it(sentence: SentenceContext) -> bool:
    """Whether a sentence opens with "it" as what does something."""
    if sentence.doc is None or not sentence.text.startswith("It "):
        return False
    root = next((word for word in sentence.doc if word.dep_ == "ROOT"), None)
    if root is None or root.lemma_.lower() in _NOT_OF_IT:
        return False
    return any(child.dep_ in ("nsubj", "nsubjpass") and child.i == 0 for child in root.children)
