"""Posts that are claimed without a body, because nothing says of which: "former police chief Ann Miller"."""

from __future__ import annotations

import re

from archive.extraction import fields
from archive.extraction.context import ArticleContext, PostMention, SentenceContext
from archive.extraction.lexicon import OF_ANY_BODY, OF_ANY_STATE
from archive.extraction.likely import with_portfolio
from archive.extraction.phrases import phrases
from archive.extraction.positions.register import Register

_LINK = re.compile(r"\s+(of|for)\s")
# To whom somebody is sent says which post it is: "special envoy to Ukraine".
_SENT = re.compile(
    r"(?:\w+ )*(?:ambassador|envoy|representative|high commissioner|consul|consul general) (?:to|for) \w"
)
# Without a body these say hardly anything.
_SAYS_LITTLE = frozenset(
    phrases(
        """
        member, delegate, deputy, executive deputy, first deputy, leader, head, chief, judge, justice, assistant, aide, top aide, chief aide, analyst, economist, researcher,
        fellow, research fellow, research analyst, professor, lecturer, instructor, staff writer, editor, associate editor, architect,
        representative, councillor, counsel, clerk, trustee, principal, dean, ruler, chaplain, whip, coordinator, secretary, champion, plenipotentiary,
        second-in-command, third in command, commanding officer, executive officer, press officer, protocol officer, public affairs officer, public information officer
        """
    )
)
# Nor do these, but where the sentence speaks of a firm without its name.
_OF_FIRMS = frozenset(("chief executive", "chief executive officer", "general manager", "managing director"))
_FIRM = re.compile(r"\b(?:[Tt]he|its|said) (?:company|firm|bank|group|board|subsidiary|unit|post)\b")
_MINISTERIAL = re.compile(r"(?:minister|(?<!cabinet )secretary|secretary of state)$")


def openly(register: Register, article: ArticleContext, sentence: SentenceContext, post: PostMention) -> int | None:
    """A post of which nothing says where: "former foreign minister Ann Miller" was one, of whatever country. Of a chairman
    or director that holds only where the article has named no body that could be meant."""
    title = with_portfolio(post)
    link = _LINK.match(sentence.text, post.head_end)
    if link is not None and post.portfolio is not None and not _MINISTERIAL.search(post.title):
        title = f"{post.title} {link[1]} {post.portfolio}"  # "commissioner for health"
    before = (
        post.end == post.head_end and not post.indefinite and post.title != "leader"
    )  # "communications chief", not "Head of Research"
    if post.portfolio is not None and (fields.takes_field(post.title) or before):
        return register.number(article, title, None, post.country)
    if _SENT.match(post.title):
        return register.number(article, title, None, post.country)
    if post.indefinite and not (post.former or post.then):
        return None
    if post.title in OF_ANY_STATE or post.described:
        return register.number(article, title, None, post.country)
    here = sentence.start + post.start
    alone = not any(seen < here for body in article.organisations for seen in body.seen)
    whose = post.possessor is not None and not sentence.text[post.start].islower()
    little = (
        post.title in _SAYS_LITTLE
        or (post.title in _OF_FIRMS and not _FIRM.search(sentence.text))
        or post.possessive_pronoun
        or article.topic is not None
    )
    if (alone or whose) and (post.title in OF_ANY_BODY or not little):
        return register.number(article, title, None, post.country)
    return None
