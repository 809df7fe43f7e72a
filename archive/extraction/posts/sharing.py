"""What two posts of a row share: the body of "commander and political commissar of the force", the title of a deputy."""

from __future__ import annotations

import re
from itertools import pairwise

from archive.extraction.body_nouns import nouns, one_of
from archive.extraction.context import PostMention, SentenceContext
from archive.extraction.lexicon import NATIONAL
from archive.extraction.phrases import phrases
from archive.extraction.posts.foremost import TOP, TOP_OF_BODY

# "chief of staff, deputy commander and, in 2010, commander of the region"
_CLOSING = re.compile(
    r"\s+and(?:\s+|\s+(?:then|later|finally)\s+|,\s+(?:in|from|since)\s+(?:\w+\s+)?\d{4}(?:\s+to\s+\d{4})?,\s+)"
)
# Posts whose body everybody knows: "general secretary and chairman of the commission".
_OF_THEIR_OWN = NATIONAL.difference(("chief of staff",)) | {
    "minister",
    "first deputy prime minister",
    "first vice premier",
    "secretary",
    "general secretary",
    "party general secretary",
    "party secretary",
    "party chief",
    "national security adviser",
    "deputy national security adviser",
}
# "president and a director of DTD": beside these a president is none of a state.
_OF_FIRMS = frozenset(
    (
        "director",
        "chief executive",
        "chief executive officer",
        "chief operating officer",
        "chief financial officer",
        "general manager",
    )
)
_OFFICERS = _OF_FIRMS | {
    "chairman",
    "president",
    "vice president",
    "senior vice president",
    "executive vice president",
    "treasurer",
    "chief economist",
}
_OF_ANOTHER = re.compile(r",?\s+(?:of|for|at)\s")
_AND_FORMER = re.compile(r"\s+and\s+(?:(?:former|acting|interim|later|then|one-time|onetime)\s+)+")


def name_deputies(sentence: SentenceContext, posts: list[PostMention]) -> None:
    """ "The agency's deputy and former acting director": a deputy director."""
    for one, other in pairwise(posts):
        if one.title == "deputy" and one.end == one.head_end and _AND_FORMER.match(sentence.text, one.end, other.head):
            one.title = f"deputy {other.title}"


# "Li, commander, and Ma, political commissar, of the fleet", "Li (commander) and Ma (political commissar) of the fleet"
_OVER_NAME = re.compile(r"[,)]\s+(?:and\s+)?")
_OF_STATES = re.compile(r"\b(?:ambassador|governor|mayor|minister|president|premier|chancellor)\b")
_SET_OFF = re.compile(r"[,)]\s*of\b")


def share_over_names(sentence: SentenceContext, posts: list[PostMention]) -> None:
    """The body behind the last of such titles, set off from it by a comma or bracket, is of all of them."""
    body: PostMention | None = None
    for one, other in reversed(list(pairwise(posts))):
        if other.organisation is not None and _SET_OFF.match(sentence.text, other.head_end):
            body = other
        named = [m for m in sentence.people if one.end <= m.start and m.end <= other.start]
        bare = one.organisation is None and one.country is None and one.portfolio is None and one.end == one.head_end
        beside = len(named) == 1 and re.fullmatch(r",\s+|\s*\(", sentence.text[named[0].end : other.start])
        if (
            body is None
            or not bare
            or (_OF_STATES.search(one.title) and not _presides(sentence, one, other))
            or not beside
            or _OVER_NAME.match(sentence.text, one.end) is None
        ):
            body = None
            continue
        one.organisation, one.explicit = body.organisation, body.explicit


_PRESIDED = re.compile(rf"\b(?:{one_of(nouns('school'), capital=True)}|Court|Association|Society)\b")


def _presides(sentence: SentenceContext, one: PostMention, other: PostMention) -> bool:
    """Whether a president is that of a school or court behind the last title: "Li, president, and Ma, commissar, of the academy"."""
    return one.title.endswith("president") and _PRESIDED.search(sentence.text, other.head_end, other.end) is not None


_OF_BEFORE = frozenset(
    phrases("commander, deputy commander, political commissar, deputy political commissar, chief of staff")
)
_BEHIND_BOTH = re.compile(r"\s+(?:of|from|at|in)\s+(?:the\s+)?")


def share_before_names(sentence: SentenceContext, posts: list[PostMention]) -> None:
    """ "Commander Qiao Bo and political commissar Lan Yi of the command": the body behind the second name is of both officers."""
    for one, other in pairwise(posts):
        bare = one.organisation is None and one.country is None and one.end == one.head_end
        if not bare or one.plural or one.open or not {one.title, other.title} <= _OF_BEFORE or one.title == other.title:
            continue
        first = next((m for m in sentence.people if m.start == one.end + 1), None)
        second = next((m for m in sentence.people if m.start == other.head_end + 1), None)
        if first is None or second is None or sentence.text[first.end : other.start] not in (" and ", " and the "):
            continue
        link = _BEHIND_BOTH.match(sentence.text, second.end)
        body = next((m for m in sentence.organisations if link is not None and m.start == link.end()), None)
        if body is not None:
            one.organisation, one.explicit = body.organisation, True


_OF_MINISTRIES = {"party secretary": "party secretary", "party chief": "party secretary"}
_OF_MINISTRIES["deputy party secretary"] = "deputy party secretary"
_MINISTER = re.compile(r"(?:(?:vice|deputy|executive|first|assistant) )*minister")


def share_ministry(sentence: SentenceContext, posts: list[PostMention]) -> None:
    """ "Party secretary and vice minister of water resources": of the party in that ministry."""
    for one, other in pairwise(posts):
        if (
            one.title in _OF_MINISTRIES
            and one.end == one.head_end
            and one.country is None
            and (one.organisation is None or sentence.text[one.start : one.head].strip() == "")
            and _MINISTER.fullmatch(other.title)
            and (other.portfolio is not None or other.organisation is not None)
            and sentence.text[one.end : other.start] == " and "
        ):
            one.title, one.organisation, one.explicit = _OF_MINISTRIES[one.title], other.organisation, other.explicit
            # the ministries of other states have no such secretaries
            one.portfolio, one.country = other.portfolio, other.country or ("CHN" if other.portfolio else None)


_OF_DEPARTMENT = re.compile(r"\b(?:Department|Ministry)\b")
_ASSISTS = re.compile(r"(?:(?:principal|deputy|acting) )*(?:assistant|under) ?secretary")
_AND_ACTING = re.compile(r"\s+and\s+(?:(?:as|acting|also)\s+)*", re.I)
_AFTERWARDS = re.compile(r"\b(?:then|later)\b")  # a later post may be elsewhere


def share_department(sentence: SentenceContext, posts: list[PostMention]) -> None:
    """ "Spokesman of the Department of State and Assistant Secretary for Public Affairs": the second is of the department too."""
    for one, other in pairwise(posts):
        body = next((m for m in sentence.organisations if one.head_end < m.start and m.end == one.end), None)
        if (
            body is not None
            and one.organisation == body.organisation
            and _OF_DEPARTMENT.search(sentence.text[body.start : body.end])
            and _ASSISTS.fullmatch(other.title)
            and other.organisation is None
            and other.country is None
            and other.portfolio is not None
            and other.end > other.head_end
            and _AND_ACTING.fullmatch(sentence.text, one.end, other.start)
            and not _AFTERWARDS.search(sentence.text, one.end, other.head)
        ):
            other.title, other.portfolio = f"{other.title} for {other.portfolio}", None
            other.organisation, other.explicit = one.organisation, one.explicit


_OWNED = re.compile(r"\b(?!(?:country|nation|state|republic|world)[’'])[a-z][\w-]*[’']s?\s+$")


def of_unnamed(sentence: SentenceContext, post: PostMention) -> bool:
    """Whether a title is that of something which a common noun before it names and nothing else: "the club's president"."""
    told = (post.organisation, post.country, post.portfolio, post.possessor)
    return all(part is None for part in told) and _OWNED.search(sentence.text, 0, post.start) is not None


def share_body(sentence: SentenceContext, posts: list[PostMention]) -> None:
    """ "commander and political commissar of the PLA Rocket Force": the body after the second is that of the first."""
    closed = shared = False
    for one, other in reversed(list(pairwise(posts))):
        between = sentence.text[one.end : other.start]
        closed = _CLOSING.fullmatch(between) is not None or (closed and re.fullmatch(r",\s+", between) is not None)
        if (
            closed
            and not (one.again or one.open or one.possessive_pronoun or of_unnamed(sentence, one))
            and (other.described or not one.described)  # "the hospital director and mayor of Linz"
            and one.title not in (TOP, TOP_OF_BODY)
            and one.organisation is None
            and one.portfolio is None
            and one.country is None
            and one.end == one.head_end
            and (one.title not in _OF_THEIR_OWN or (one.title.endswith("president") and other.title in _OF_FIRMS))
            and other.organisation is not None
            and (shared or other.end > other.head_end)
            and not _of_committee(sentence, one, other)
            and not _told_apart_in_time(sentence, one, other)
        ):
            one.organisation, one.explicit = other.organisation, other.explicit
            shared = True
        else:
            shared = False


_NOW = re.compile(r"\b(?:current|present|new|incumbent|sitting|now)\b", re.I)
_ONCE = re.compile(r"\b(?:former|ex-|once|then|previous|past|one-time|onetime)\b", re.I)


def _told_apart_in_time(sentence: SentenceContext, one: PostMention, other: PostMention) -> bool:
    """ "The current commander and a former chief of the district": the first is of what is spoken of, the second was elsewhere."""
    now, once = sentence.text[one.start : one.head], sentence.text[other.start : other.head]
    return _NOW.search(now) is not None and _ONCE.search(once) is not None


_COMMITTEE = re.compile(
    r"\b(?:audit|finance|executive|risk|compensation|remuneration|nomination|nominating|governance|investment|management|credit|"
    r"operating|steering)\s+committee\b",
    re.I,
)
_ITS_CHAIR = re.compile(r"(?:co-?)?chair(?:man|woman|person)?")
_IN_IT = re.compile(r"(?:(?:vice|deputy)[ -]chair\w*|co-?chair\w*|member|secretary)")


def _of_committee(sentence: SentenceContext, one: PostMention, other: PostMention) -> bool:
    """ "deputy chairman and head of the risk committee": a committee of the board is of the second title alone, unless both
    are what a committee has."""
    if _COMMITTEE.search(sentence.text, other.head_end, other.end) is None:
        return False
    return not (_ITS_CHAIR.fullmatch(one.title) and _IN_IT.fullmatch(other.title))


def share_before_titles(sentence: SentenceContext, posts: list[PostMention]) -> None:
    """ "Ann Bell, Mora Glass chairman and chief executive, said": the firm before the first title is that of the second."""
    for one, other in pairwise(posts):
        bare = other.organisation is None and other.country is None and other.portfolio is None
        if (
            one.organisation is not None
            and one.end == one.head_end
            and {one.title, other.title} <= _OFFICERS
            and not {one.title, other.title}.isdisjoint(_OF_FIRMS)
            and bare
            and not (other.open or other.indefinite or other.possessive_pronoun or other.possessor is not None)
            and sentence.text[one.end : other.start] == " and "
            and other.end == other.head_end
            and _OF_ANOTHER.match(sentence.text, other.end) is None
        ):
            other.organisation, other.explicit = one.organisation, one.explicit
