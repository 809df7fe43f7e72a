"""What is told of somebody right behind the name or the title: "Miao, the director, who was suspended", "a premier arrested in"."""

from __future__ import annotations

import re

from spacy.tokens import Token

from archive.extraction.context import PostMention, SentenceContext
from archive.extraction.parsing import verbs

_WHO = re.compile(r",?\s+(?:[–—-]\s*)?who\b")


def clauses_on(anchor: Token, sentence: SentenceContext, post: PostMention | None = None) -> list[Token]:
    """The relative clauses on a name; the parser may hang one on a word before it, but "who" stands right behind the name."""
    found = [clause for clause in anchor.children if clause.dep_ == "relcl"]
    mention = sentence.person_at(anchor.idx)
    ends = [*([mention.end] if mention is not None else []), *([post.end] if post is not None else [])]
    who = next((match for end in ends if (match := _WHO.match(sentence.text, end)) is not None), None)
    span = sentence.span(who.end() - len("who"), who.end()) if mention is not None and who is not None else None
    verb = verbs.governing_verb(span[0]) if span is not None and len(span) else None
    return [*found, verb] if verb is not None and verb.dep_ == "relcl" and verb not in found else found


def participles_on(anchor: Token, sentence: SentenceContext, post: PostMention | None) -> list[Token]:
    """The participles of what was done to somebody, behind the name or behind the title: "Otieno, a premier arrested in 1980"."""
    title = sentence.head_token(post.head, post.head_end) if post is not None else None
    nouns = [anchor] if title is None or title == anchor else [anchor, title]
    return [word for noun in nouns for word in noun.children if word.dep_ == "acl" and word.tag_ == "VBN"]
