"""Posts of which no body is named but which their own words tell apart: "director of policy planning", "special
representative for Venezuela", "principal deputy solicitor general".

Of the subject of a life they are kept, openly without a body; news that leaves the body out leaves the post open.
"""

from __future__ import annotations

import re

from archive.extraction.body_nouns import nouns, one_of
from archive.extraction.context import PostMention, SentenceContext
from archive.extraction.phrases import phrases

# Titles that say too little alone: everybody's director, secretary or adviser.
_SAYS_LITTLE = frozenset(
    phrases(
        """
        director, executive director, managing director, head, chief, leader, president, chairman, member, secretary, general secretary,
        first secretary, adviser, senior adviser, special adviser, assistant, special assistant, counsel, associate counsel, councillor,
        deputy, commissioner, commander, coordinator, dean, principal, provost, rector, professor, fellow, researcher, editor, clerk,
        trustee, treasurer, chief executive, chief executive officer, chief of staff, delegate, representative, judge, justice,
        administrator, superintendent, prosecutor, spokesperson, minister, governor, speaker, commissar, controller, registrar,
        party secretary, party leader, party chief, legal adviser, regent, plenipotentiary, clerk, envoy, special envoy, ambassador, consul general, legislator,
        manager, general manager, second-in-command, third in command, commanding officer, executive officer, press officer, protocol officer,
        public affairs officer, public information officer
        """
    )
)
HEADLIKE = frozenset(("head", "chief", "director", "leader", "commander", "deputy commander"))
"""Of a life these are not the post of whatever body was named last."""
OF_WHAT = re.compile(
    r"\s+(?:of|at)\s+(?:the\s+|an?\s+)?(?!(?:end|age|start|beginning|time|request|invitation|height|outbreak|proposal)\b)"
    r"(?:[a-z]+\s+of\s+(?:the\s+)?)?[A-Z]"
)
"""Behind a title of a life, where it is held: "deputy director at the branch of RAO", "a member of the Holm team". If that is
no body known here, the title is not that of a body told before."""
_PREFIX = re.compile(
    r"^(?:(?:vice|deputy|assistant|associate|executive|senior|first|second|third|lieutenant|joint|principal|permanent|honorary|co)\s+)+"
)
_WORD = r"[A-Z][\w’'&-]*"
_DUTY = re.compile(rf"\s+(?:of|for)\s+(?:the\s+)?(?P<duty>{_WORD}(?:(?:,\s+|,?\s+(?:and|of|for|&)\s+|\s+){_WORD})*)")
# "secretary of appointments": one word in lower case, of which nothing follows.
_LOW_DUTY = re.compile(r"\s+of\s+(?P<duty>[a-z]{5,}s)\b(?!\s+(?:of|for|at|and)\b|[’'-])")
_DUTIFUL = re.compile(r"(?:director|director-general|head|chief|coordinator|secretary|adviser|commissioner)$")
# Parts of a body of which no more is said, and honours.
_PART = re.compile(
    rf"(?:{one_of(nouns('part') & (nouns('office') | {'division', 'unit', 'branch'}), capital=True)}|Staff|Year|Government|Administration|Republic|Province|Kingdom)\b"
)
# Of these there are many at once, unless a duty tells one from the others.
_OF_MANY = re.compile(
    r"^(?:(?:special|deputy|senior|principal|executive) )*(?:assistant|associate)\b(?!.* for )|assistant to the|chief of mission$"
)


def duty_of(sentence: SentenceContext, post: PostMention) -> re.Match[str] | None:
    """What a director or head is of, where that is no body: "of Policy Planning", "of appointments"."""
    if post.plural or post.portfolio is not None or post.end != post.head_end or not _DUTIFUL.search(post.title):
        return None
    for pattern in (_DUTY, _LOW_DUTY):
        found = pattern.match(sentence.text, post.end)
        if (
            found is not None
            and _PART.match(found["duty"]) is None
            and not found["duty"].endswith(("’s", "'s"))
            and not sentence.text.startswith(("!", "?"), found.end())  # "director of What Next!": of a firm
            and not _named(sentence, found.start("duty"), found.end("duty"))
        ):
            return found
    return None


def tells_apart(title: str) -> bool:
    """Whether a title without a body is still one post among others: a duty, a person whose staff it is, a rare office."""
    if _OF_MANY.search(title):
        return False
    if re.search(r" (?:for|to) ", title):
        return True
    return _PREFIX.sub("", title) not in _SAYS_LITTLE


def _named(sentence: SentenceContext, start: int, end: int) -> bool:
    named = [(m.start, m.end) for m in (*sentence.people, *sentence.organisations, *sentence.countries)]
    named += [(when.start, when.end) for when in sentence.whens]
    return any(low < end and start < high for low, high in named)
