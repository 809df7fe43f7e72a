"""Of which state a minister is who tells what a state means to do, or to which he goes himself.

Kenya will lend Uganda oil, Energy Minister Ann Bell said      she is of Kenya: a minister says what his own state means to do
Energy Minister Ann Bell said Kenya may not get the oil        of Kenya as well
Kenya will be attacked by Uganda, Defence Minister Obi said    whoever threatens is told of by the other
Energy Minister Ann Bell said she will visit Uganda            of any state but Uganda, as where she thanked Uganda
Kenya and Uganda, whose energy minister Ann Bell wrote         of the state named right before
"""

from __future__ import annotations

import re

from archive.extraction.context import CountryMention, PostMention, SentenceContext

_INTENDS = re.compile(
    r"(?:[’']s\s+(?:government|cabinet))?\s+(?:will|would|plan(?:s|ned)?|hope[sd]?|intend(?:s|ed)?|expect(?:s|ed)?|want(?:s|ed)?|aim(?:s|ed)?|seeks?|sought|needs?|must|"
    r"(?:is|was)\s+(?:not\s+)?(?:to|ready|prepared|willing|considering|studying|seeking|keen|determined)|"
    r"ha[sd]\s+(?:agreed|decided|offered|no\s+(?:plans?|intention)))\b"
)
_HOSTILE = re.compile(
    r"\b(?:attack|pay\b|war\b|weapon|nuclear|missile|strike|invad|invasion|threat|terror|troops|aggress|occup|sanction|retaliat|enem)",
    re.I,
)
_SAYS = re.compile(r"\s+(?:said|says|told|announced|announces)\b")
_SAYS_THAT = re.compile(
    r",?\s+(?:has\s+)?(?:said|says|announced|announces|told\s+(?:an?\s+|the\s+)?\w+(?:\s\w+)?)"
    r"(?:\s+(?:yesterday|today|on\s+[A-Z]\w+day|last\s+\w+|later|here))?(?:\s+in\s+[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?)?(?:\s+that)?,?\s+$"
)
_MAY = re.compile(r"\s+(?:may|might|could|can(?:not)?|should|faces?|has\s+(?:been|to)|had\s+to|need(?:s|ed))\b")
_HOLDER = re.compile(
    r"[\w ]+?\s(?:deputy\s|vice\s)?(?:governor|president|chief|head|chairman|spokes\w+|director)(?:\s[A-Z][\w.’'-]+){2,4}(?=,?\s[a-z])"
)
_WHOSE = re.compile(r",\s+whose\s+(?:[a-z-]+\s+){0,2}$")
_GOES = re.compile(
    r"(?:,?\s+(?:has\s+)?(?:said|says|announced|told\s+(?:an?\s+)?\w+(?:\s\w+)?)\s+(?:today\s+|yesterday\s+)?(?:that\s+)?s?he)?\s+"
    r"(?:(?:will|would|plans?\s+to|is\s+to|was\s+to|intends?\s+to|is\s+due\s+to|is\s+expected\s+to|was\s+due\s+to|has|had)\s+)?(?:also\s+|later\s+)?"
    r"(?:visit(?:s|ed)?|is\s+visiting|was\s+visiting|(?:travel(?:l?ed|s)?|fl[yi]e?s?|flew|go(?:es)?|went|return(?:s|ed)?\s+from)\s+(?:to\s+)?|"
    r"(?:leaves?|left)\s+(?:\w+\s+){0,2}for|arrive[sd]?\s+(?:\w+\s+){0,2}in|(?:begins?|began|start(?:s|ed)?|ends?|ended)\s+an?\s+(?:[\w-]+\s+){0,3}visit\s+to)\s+(?:the\s+)?$"
)


def state_of_speaker(sentence: SentenceContext, post: PostMention) -> set[str]:
    """The state that means to do something, where its minister says so behind a comma, or is said to say so; or the state named
    right before ", whose minister"."""
    if (told := _of_whose(sentence, post) or _told_by(sentence, post)) is not None:
        return {told}
    first = next(iter(sentence.countries), None)
    named = next((m for m in sentence.people if 0 <= m.start - post.end <= 1), None)
    if first is None or named is None or first.kind != "name" or first.start > len("The ") or post.indefinite:
        return set()
    if sentence.text[: post.start].rstrip()[-1:] != "," or _SAYS.match(sentence.text, named.end) is None:
        return set()
    if _INTENDS.match(sentence.text, first.end) is None or _HOSTILE.search(sentence.text, 0, post.start):
        return set()
    return {first.country}


def _of_whose(sentence: SentenceContext, post: PostMention) -> str | None:
    """The state whose minister a title is by "whose" behind its name."""
    last = next((m for m in reversed(sentence.countries) if m.end <= post.start), None)
    if last is None or last.kind == "adjective" or _WHOSE.fullmatch(sentence.text[last.end : post.head]) is None:
        return None
    return last.country


def _told_by(sentence: SentenceContext, post: PostMention) -> str | None:
    """The state of which a minister, with name, says that it will, may or must do something."""
    named = next((m for m in sentence.people if 0 <= m.start - post.end <= 1), None)
    if named is None or post.indefinite or any(m.end <= post.start for m in sentence.countries):
        return None
    return _told_behind(sentence, named.end)


def told_by_holder(sentence: SentenceContext, start: int) -> str | None:
    """The state of which the head of a body that is named at an offset by its common noun says that it will or may do
    something: "Central bank governor Ann Bell said Kenya may ..."."""
    holder = _HOLDER.match(sentence.text, start)
    if holder is None or any(m.start < holder.end() for m in sentence.countries):
        return None
    return _told_behind(sentence, holder.end())


def _told_behind(sentence: SentenceContext, end: int) -> str | None:
    behind = [m for m in sentence.countries if m.start >= end]
    after = next((m for m in behind if not _is_where(sentence, m)), None)
    if after is None or after.kind == "adjective" or _SAYS_THAT.fullmatch(sentence.text[end : after.start]) is None:
        return None
    means = _INTENDS.match(sentence.text, after.end) or _MAY.match(sentence.text, after.end)
    return after.country if means is not None and _HOSTILE.search(sentence.text, end) is None else None


# How a minister speaks of other states than his own: "praised Japan", "would like to see Japan open its market"
_SPEAKS_OF = re.compile(
    r",?\s+(?:(?:has|had|also|strongly|sharply|again|later|yesterday|today)\s+)*"
    r"(?:prais|criticis|criticiz|accus|condemn|denounc|blam|thank|congratulat|commend|lambast|rebuk)(?:e[sd]?|ed|s|ing)\s+(?:the\s+)?$|"
    r"(?:,?\s+said\s+(?:that\s+)?s?he)?\s+(?:would|[’']d)\s+like\s+(?:to\s+see\s+)?(?:the\s+)?$"
)


def abroad_of(sentence: SentenceContext, post: PostMention) -> set[str]:
    """The states to which whoever bears a title goes himself, or which he praises or blames, by the clause behind his name: he is
    of none of them."""
    named = next((m for m in sentence.people if 0 <= m.start - post.end <= 1), None)
    if named is None:
        return set()
    return {
        m.country
        for m in sentence.countries
        if m.kind != "adjective"
        and m.start > named.end
        and (
            _GOES.fullmatch(sentence.text[named.end : m.start])
            or (
                _SPEAKS_OF.fullmatch(sentence.text[named.end : m.start])
                and not sentence.text.startswith(("’s", "'s"), m.end)
            )
        )
    }


def _is_where(sentence: SentenceContext, there: CountryMention) -> bool:
    """Whether a town is only where something is said: "told Reuters in La Paz that Bolivia would"."""
    return there.kind == "metonym" and sentence.text.endswith(" in ", 0, there.start)
