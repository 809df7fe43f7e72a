"""What stands after a post and says that it is held no longer: "minister in the last cabinet", "president ousted in a coup"."""

from __future__ import annotations

import re
from itertools import pairwise

from archive.extraction.context import PostMention, SentenceContext
from archive.extraction.lexicon import NATIONAL
from archive.extraction.text.sought import sought

_CABINET = r"(?:cabinet|government|administration|regime|parliament|legislature|congress|senate|era|junta|coalition|dictatorship)"
# "the last parliament" is over; "the outgoing government" is not quite.
_BEFORE = re.compile(
    rf"(?:\s*,)?\s+(?:in|of|under|during|for)\s+(?:(?:the|a|an|his|her|its)\s+)?(?:last|previous|former|past|old|preceding|ousted|deposed|fallen|toppled|late|ex-)[\s-]*"
    rf"(?:(?:[A-Z][\w’'.-]+|\w+)\s+){{0,3}}?(?:{_CABINET}\b|(?:president|prime\s+minister|premier|chancellor|dictator|king|leader|ruler)\s+[A-Z])",
    re.I,
)
# "in the first Ruto administration", "an under secretary in the Moi government", "during the president's first term"
_FIRST = re.compile(
    r"\s*,?\s+(?:(?:in|of|under|during)\s+the\s+first\s+(?:[A-Z][\w’'.-]*\s+){1,3}(?:administration|government|cabinet|presidency|term)\b|"
    r"(?:in|during)\s+(?:(?:[A-Z][\w’'.-]*\s+){1,3}|his\s+|her\s+|the\s+president)(?<=[’']s\s)first\s+(?:term|administration|presidency|government)\b)"
)
_ADMINISTRATION = re.compile(
    r"\s+(?:in|under|during)\s+the\s+(?:[A-Z][\w’'.-]*\s+){1,3}(?:administration|government|cabinet|presidency)\b"
)
# "finance minister for ten years"
_FOR_YEARS = re.compile(
    r"\s+for\s+(?:(?:more than|over|nearly|almost|about|some)\s+)?(?!the\b)[\w-]+(?:\s+and\s+a\s+half)?\s+(?:years|decades|terms)\b(?=\s*[,.)])"
)
_APPOSED = re.compile(r",\s+(?:(?:the|an?|its|his|her)\s+)?(?:[A-Z][\w-]+[’']s?\s+)?$")
_GOES = re.compile(
    r"\b(?:di(?:es|ed)|resign\w*|retir\w+|step\w* (?:down|aside)|oust\w*|toppl\w+|overthr\w+|sack\w*|fire[ds]?|dismiss\w*|remov\w+|replac\w+|"
    r"succe\w+|kill\w*|leav\w+|left|quit\w*|lost|loses?|conced\w+|defeat\w*|arrest\w*|detain\w*|step\w*|hand\w*|will|has been)\b"
)
_AT_THE_TIME = re.compile(
    r"\s+(?:at\s+the\s+time\s+of\s+(?:the|his|her|its)\s+(?:\w+\s+)?\w+(?=[,.])|at\s+(?:the|that)\s+time|back\s+then|in\s+those\s+(?:days|years)|of\s+the\s+(?:day|time)|at\s+(?:that|the)\s+(?:point|moment)|in\s+(?:his|her|their)\s+(?:day|time|heyday)|"
    r"at\s+the\s+(?:height|outbreak|start|beginning|end|peak|dawn|close)\s+of)\b"
)
# "the deputy president at that time and Holm, defence minister at the same time": of the time just told, where one is
_SAME_TIME = re.compile(r"\s+at\s+the\s+same\s+time\b")
_TIME_TOLD = re.compile(r"\bat\s+(?:the|that)\s+time\b")
_OF_BOTH = re.compile(r"\s+at\s+(?:the|that)\s+(?:same\s+)?time\b")
_AD_INTERIM = re.compile(r",?\s+(?:ad interim\b|a\.i\.)", re.I)
# "director of the service (he lost the post in 2008)"
_IN_BRACKETS = re.compile(
    r"\s*\([^()]{0,40}\b(?:resigned|lost\s+(?:his|her|the)|was\s+(?:sacked|fired|dismissed|removed|ousted|replaced)|retired|stepped\s+down|left\s+(?:his|her|the|office))\b[^()]*\)",
    re.I,
)
_ENDED = re.compile(
    r"\s+(?:who\s+(?:was|had\s+been|has\s+been|were)\s+)?(?:recently\s+|later\s+|since\s+)?(?:ousted|deposed|overthrown|toppled|removed|unseated|sacked|fired|dismissed|assassinated|slain|murdered)\b"
)


_PAST_CLAUSE = r"(?:was|were|had|took|became|died|left|began|came|fell|broke|went|sank|lost|won|rose|resigned|retired|stepped|\w{3,}ed)"
# "commander when the war began", "minister for nine years until Chen took over"
_UNTIL = re.compile(
    rf"\s+(?:for\s+(?:\w+\s+){{1,3}}(?:years|months|decades)\s+)?(?:when|until|till|while)\s+(?:(?!\b(?:now|has|have|is|are|will|can|may|to|gets?)\b)[^,;.]){{2,50}}?\b{_PAST_CLAUSE}\b"
)
_PRIOR = re.compile(
    r"\s+(?:before|prior\s+to|ahead\s+of)\s+(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+)?(?:19|20)\d\d\b"
)
# "commander before his arrest", "chief up to the coup", "minister for a time", "in the Clinton years"
_OVER_BY = re.compile(
    r"\s+(?:(?:for\s+(?:\w+\s+){1,3})?(?:before|until|till|up\s+to|prior\s+to)\s+(?:"
    r"(?:his|her|their)\s+(?:\w+\s+)?(?:arrest|death|removal|dismissal|fall|disgrace|ouster|overthrow|suspension|detention|exile|murder|assassination|purge)\b|"
    r"(?:this|that)\b(?=\s*[,.;)])|"  # "Zheng, a deputy commander before this, ..."
    r"(?:he|she|they)\s+(?:was|were|had|fled|fell|left|died|lost|went|became|\w{3,}ed)\b|"
    r"the\s+(?:\w+\s+)?(?:coup|war|revolution|crisis|reform|reorganisation|reorganization|collapse|takeover|invasion|purge|merger|handover|crash|scandal|uprising)\b)|"
    r"for\s+(?:a\s+(?:time|while|short\s+time|few\s+(?:weeks|months))|some\s+time)\b|in\s+the\s+(?:[A-Z][\w-]+\s+){1,2}(?:years|era|days)\b)"
)
# "the third minister in a row to fall"
_TO_FALL = re.compile(
    r"\s+(?:in\s+(?:a\s+row|succession)\s+|since\s+\d{4}\s+)?to\s+(?:fall|be\s+(?:\w+\s+)?(?:sacked|fired|dismissed|removed|ousted|arrested|purged|tried|jailed|charged|indicted|"
    r"convicted|expelled|detained|investigated|impeached|executed|sentenced|imprisoned|unseated|toppled))\b"
)


# "on an interim basis", "in an acting capacity", behind a title or before its "as"
_FOR_NOW = re.compile(
    r"(?:,?\s+(?:at\s+first\s+|initially\s+)?)?(?:on|in)\s+an?\s+(?:acting|interim|temporary|provisional|caretaker)\s+(?:basis|capacity|role)\b"
)
_AS_FOR_NOW = sought(rf"{_FOR_NOW.pattern}\s+as\s+(?:(?:the|its|his|her)\s+)?$")
_LEAD = 60  # characters before a title
# "a former harbour pilot and": one determiner, and so one status, for both nouns
_FORMER_AND = sought(
    r"\b(?:an?|the)\s+(?:former|ex|one-?time|erstwhile)[\s-]+(?!.*\b(?:turned|now|current|who|which|that)\b)(?:[\w’'-]+\s+){1,4}and\s+$",
    re.I,
)


def read_past(sentence: SentenceContext, post: PostMention) -> None:
    """Marks a post as over where the words right after it, or after the name that follows it, say so."""
    rest = sentence.text[post.end :]
    if ad_interim := _AD_INTERIM.match(rest):
        post.acting = True
        post.end += ad_interim.end()
        rest = sentence.text[post.end :]
    if _FOR_NOW.match(rest) or _AS_FOR_NOW.search(sentence.text[max(0, post.start - _LEAD) : post.start]):
        post.acting = True
    if at_the_time := _AT_THE_TIME.match(rest):
        of_what = " of the " in f"{at_the_time.group()} " and "time of" in at_the_time.group()
        post.then, post.former = not of_what, post.former or of_what  # "the mayor at the time of the flood"
        post.end += at_the_time.end()
    elif _SAME_TIME.match(rest) and _TIME_TOLD.search(sentence.text, 0, post.start):
        post.then = True
    elif (
        any(words.match(rest) for words in (_BEFORE, _UNTIL, _PRIOR, _OVER_BY, _IN_BRACKETS))
        or _FIRST.match(rest)
        or (post.indefinite and _ADMINISTRATION.match(rest))
        or (
            _FOR_YEARS.match(rest) and _APPOSED.search(sentence.text, 0, post.start) and not _GOES.search(sentence.text)
        )
    ):
        post.former = True
    elif _ENDED.match(rest) or _TO_FALL.match(rest):
        post.ended = True


def share_past(sentence: SentenceContext, posts: list[PostMention]) -> None:
    """ "Former President and Prime Minister of Portugal": what the first of two joined titles says, the second means too; so
    does what is said of a noun that is no title, "a former harbour pilot and mayor"."""
    for post in posts:
        if _takes_status(post) and _FORMER_OF_TOWN.search(sentence.text, 0, post.head) is not None:
            post.former = True
        if _takes_status(post) and sentence.text[post.head].islower() and not _of_state_before_name(sentence, post):
            said = _FORMER_AND.search(sentence.text, 0, post.start)
            named = (*sentence.people, *posts) if said is not None else ()
            sitting = post.title in NATIONAL  # "a former goalkeeper and president of Argentina": he may be that still
            post.former = (
                said is not None and not sitting and not any(said.start() <= m.start < post.start for m in named)
            )
    for number, (one, other) in enumerate(pairwise(posts), start=1):
        if _CURRENT.search(sentence.text, one.end, other.head) is not None:
            continue  # "former president and current prime minister Holm"
        if one.former and _takes_status(other) and _lead_one_name(sentence, [one, *posts[number:]]):
            other.former = True  # "former Harbour Bank chairman and Treasury secretary Ann Holm"
        elif (
            (one.former or one.then)
            and (
                (_takes_status(other) and sentence.text[other.start : other.head].strip().lower() in _RANKS)
                or _apposed_then(sentence, one, other)
            )
            and re.fullmatch(r"\s+(?:and|&)\s+", sentence.text[one.end : other.start])
        ):
            other.former, other.then = one.former, one.then  # "then army commander and deputy chief of staff"
        elif other.then and not (one.indefinite or _told_how(one)) and _OF_BOTH.match(sentence.text, other.head_end):
            one.then = (
                one.then or sentence.text[one.end : other.start] == " and "
            )  # "minister and party leader at the time"


_RANKS = ("", "deputy", "vice", "assistant")


def _apposed_then(sentence: SentenceContext, one: PostMention, other: PostMention) -> bool:
    """ "Fu, then head of the staff and a member of the commission": what he was then, both of them."""
    article = sentence.text[other.start : other.head].strip().lower()
    return (
        one.then
        and not _told_how(other)
        and article in ("a", "an", "the")
        and sentence.text.endswith((", ", ", the "), 0, one.start)
    )


# "former Salem, Oregon, mayor": of a town with its state, each between commas
_FORMER_OF_TOWN = re.compile(
    r"\b(?:[Ff]ormer|[Ee]x|[Oo]ne-?time|[Ee]rstwhile)[\s-]+(?:[A-Z][\w.’'-]+\s+){0,2}[A-Z][\w.’'-]+,\s+(?:[A-Z][\w.]+\s+)?[A-Z][\w.]+,?\s+$"
)
_CURRENT = re.compile(r"\b(?:current|now|present|incumbent|sitting)\s")
_LINK = re.compile(r"\s*,\s+|\s+(?:and|&)\s+")


def _lead_one_name(sentence: SentenceContext, posts: list[PostMention]) -> bool:
    """Whether titles that are joined lead to one name, each with its body: "former state senator, mayor of Laval and U.S.
    envoy Ann Holm". One word at their head is said of them all."""
    for one, other in pairwise(posts):
        if any(one.end <= m.start < other.start for m in sentence.people):
            return False
        if _LINK.fullmatch(sentence.text, one.end, other.start) is None or not _takes_status(other):
            return False
        if any(0 < m.start - other.end <= 1 for m in sentence.people):
            return True
    return False


def _of_state_before_name(sentence: SentenceContext, post: PostMention) -> bool:
    """ "A former broker and Chilean finance minister Lara Diaz", "a former broker and Chile's finance minister": the title may be
    hers still; not "the former broker and Treasury secretary who"."""
    if sentence.text[post.start].islower():
        return False
    leads = any(0 < m.start - post.end <= 1 for m in sentence.people)
    return leads or re.search(r"[’']s?\s", sentence.text[post.start : post.head]) is not None


def _takes_status(post: PostMention) -> bool:
    """Whether nothing of its own says how a post is held."""
    return not (post.definite or post.indefinite or _told_how(post))


def _told_how(post: PostMention) -> bool:
    """Whether its own words say how a post is held."""
    return post.former or post.then or post.acting or post.new or post.incoming
