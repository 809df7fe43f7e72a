"""Posts told one after the other: "deputy minister from 2001 to 2003, minister (2003–2005) and then ambassador to Peru"."""

from __future__ import annotations

import re

from archive.extraction.context import PostMention, SentenceContext
from archive.extraction.parsing import verbs
from archive.extraction.posts.again import past_date
from archive.extraction.when.values import Kind

_ADVERB = (
    r"(?:then|later|also|concurrently|simultaneously|subsequently|afterwards?|thereafter|eventually|finally|previously|again|once|"
    r"most recently|since|now|currently)"
)
# "with a seat on the commission", "for a while": what is added to a post before the next
_ADDED = (
    r"(?:,\s+with\s+an?\s[^,;.]{4,60},|\s+for\s+(?:a\s+(?:while|time)|(?:[\w-]+\s+){1,3}(?:years?|months?|decades?)))?"
)
_PLAIN = re.compile(
    rf",\s+(?:then|later|subsequently|afterwards|eventually|thereafter)\s+(?:as\s+)?|{_ADDED}\s*,?\s*(?:and|as well as|&)(?:,(?=\s+(?:before|prior|earlier)\b))?\s+(?:also\s+|concurrently\s+|as\s+|(?:before that|prior to that|earlier(?:\s+still)?|previously|formerly),?\s+(?:as\s+)?|(?:then|later|subsequently|finally|afterwards|once)\s+as\s+|(?:afterwards?|thereafter|eventually)\s+)?(?:(?<=as\s)(?:the|an?)\s+)?(?:of\s+|one\s+of\s+(?:(?:the|its)\s+)?(?:\w+\s+)?)?"
)
# What may follow the date of one post before the next: under whom, where, or whose; no clause of its own.
_REST = r"(?:\s+(?:under|in|during|for|with|at|representing)\b[^,;.]{0,90}?)?"
_LIST = re.compile(
    rf"{_REST}\s*(?:[,;]\s*(?:(?:and|but|as well as)\s+)?|(?:and|as well as|&|before),?\s+)(?:{_ADVERB}[\s,]+)*(?:\x01[\s,]*)?"
    rf"(?:{_ADVERB}\s+)*(?:(?:he|she)\s+)?(?:(?:was|is|has been|served|has served|becoming)\s+)?(?:{_ADVERB}\s+)*(?:(?:as|to|to become)\s+)?(?:of\s+)?(?:(?:the|an?)\s+)?",
    re.I,
)
# "a member of A, vice chairman of B, state councillor and minister of C": commas up to the last joint
_COMMA = re.compile(rf"{_ADDED}\s*,\s+(?:(?:the|an?)\s+)?(?:also\s+|concurrently\s+)?", re.I)
# "from 1982 until his retirement in 1988"
_OVER_BY = re.compile(r"\x01+,? (?:until|till|to) (?:his|her|their) (?:[a-z]+ ){0,2}[a-z]+(?: (?:in|on|at))? \x01+")
_THEN = re.compile(r",\s+(?:then\s+|later\s+)?\x01\s+(?:its\s+)?")
_NOW = re.compile(r"\b(?:until|till|to|from|between)\b.*\band\s+is\b")
_PLACED = re.compile(r"\s+(?:at|in)\s+[A-Z][\w’'-]+(?:,?\s+[A-Z][\w’'-]+)?,?\s+and\s+(?:(?:later|then|also)\s+)?")
_SPEAKS = re.compile(r"\s+(?:said|says|told|announced|confirmed|added|stated)\b")
_COUNTED = re.compile(r"\b(?:first|second|third|fourth|fifth|last|only|youngest|oldest)\b", re.I)
_DATED = frozenset((Kind.AT, Kind.FROM_TO, Kind.SINCE, Kind.UNTIL))


def enumerated(sentence: SentenceContext, one: PostMention, other: PostMention) -> bool:
    """Whether a comma joins two posts of a list that "and" closes, and no name follows in it."""
    if _COMMA.fullmatch(sentence.text[one.end : other.start]) is None:
        return False
    last = other
    for post in sentence.posts:
        if post.start < last.end:
            continue
        between = sentence.text[last.end : post.start]
        closing = re.fullmatch(
            r"(?:\s+(?:from|in|since|until|between)\s+[\w ,–-]{4,30}?)?\s*,?\s+(?:and|as well as)(?:\s+then)?(?:,\s+(?:in|from|since|between)\s+[\w’' ]{4,45},)?\s+(?:(?:then|later|also|finally)\s+)?(?:(?:the|an?)\s+)?",
            between,
        )
        if closing is None and _COMMA.fullmatch(between) is None:
            return False
        if any(
            mention.start >= post.end and not sentence.text[post.end : mention.start].strip(" ,")
            for mention in sentence.people
        ):
            return False  # "..., commander of the navy, and minister Li said"
        if closing is not None:
            return True
        last = post
    return False


_APPOSED = re.compile(r",\s+(?:(?:then|now)\s+)?(?:the\s+)?")


def _of_next(sentence: SentenceContext, post: PostMention) -> bool:
    """Whether a name stands between commas behind a post, and a verb after it."""
    return any(
        sentence.text[post.end : m.start] == ", " and re.match(r",\s+[a-z]+(?:s|ed)\b", sentence.text[m.end :])
        for m in sentence.people
    )


def _clause_ends(sentence: SentenceContext, one: PostMention, other: PostMention) -> bool:
    """Whether the first post stands in a clause on a name, and the second behind the verb that goes on with the name."""
    first = sentence.head_token(one.head, one.head_end)
    second = sentence.head_token(other.head, other.head_end)
    clause = next((above for above in first.ancestors if above.dep_ == "relcl"), None) if first is not None else None
    verb = verbs.governing_verb(second) if second is not None else None
    if clause is None or verb is None or verb.idx < one.end or clause == verb or clause.is_ancestor(verb):
        return False
    return verb == clause.head.head or (verb.head == clause.head and verb.dep_ == "acl")


def follows(sentence: SentenceContext, one: PostMention, other: PostMention) -> bool:
    """Whether one post stands in a list right after another: joined by "and", or by any joint where a date stands between."""
    between = sentence.text[one.end : other.start]
    if other.again:
        return not sentence.text[past_date(sentence, one.end) : other.start].strip(", ")
    if other.then and re.fullmatch(r",\s+", between) and sentence.text.startswith("then ", other.start):
        return True  # "was minister, then ambassador"
    if "becoming" in between and _COUNTED.search(sentence.text[other.start : other.head]):
        return False  # "was named director in 2006, becoming the youngest leader of the force": no second post
    if between.endswith(" before ") and sentence.text[other.start :].lower().startswith("the "):
        return False  # "was sworn in as minister on Monday before the President"
    if any(m.start >= one.end and _APPOSED.fullmatch(sentence.text[m.end : other.start]) for m in sentence.people):
        return False  # "was installed as chairman on Saturday in the presence of Li, the minister": his
    if "and the" in between + sentence.text[other.start : other.head] and _of_next(sentence, other):
        return False  # "is overthrown as president and the defence minister, Ibn Auf, becomes ..."
    if "its " in sentence.text[one.end : other.head] and _of_next(sentence, other):
        return False  # "was named president, and its chairman, Bo Lind, was named chief executive": his
    if _SPEAKS.match(sentence.text, other.end):
        return False  # "was confirmed as chief on Wednesday, his spokesperson said"
    if _clause_ends(sentence, one, other):
        return (
            False  # "Chen, who became commander in 2019, previously served as commissar": by the verb of the sentence
        )
    if _NOW.search(between):
        return False  # "was director until 2020 and is now commander": by the verb of the second
    if _PLACED.fullmatch(between) and sentence.text[other.start].isupper() and sentence.text[one.head].isupper():
        return True  # "Commandant of the Academy at Bow and Vice Chief of the Navy"
    if _PLAIN.fullmatch(between) or enumerated(sentence, one, other):
        return True
    dates = [when for when in sentence.whens if one.end <= when.start and when.end <= other.start]
    if not any(when.kind in _DATED for when in dates):
        return False
    letters = list(between)
    for when in dates:
        low, high = when.start - one.end, when.end - one.end
        letters[low:high] = "\x01" * (high - low)
    plain = re.sub(r"[(（][^()（）]*[)）]", "\x01", "".join(letters))
    plain = _OVER_BY.sub("\x01", plain)
    plain = re.sub(
        r"(?:\b(?:from|in|on|between|during|since|until|of)\s+)?\x01+(?:\s*(?:,|and)?\s*\x01+)*", "\x01", plain
    )
    if _THEN.fullmatch(plain):
        return True  # "became commander, in 2015 chief of staff"
    first = re.match(r"[\s,]*\x01", plain)
    if first is not None:
        return _LIST.fullmatch(plain[first.end() :]) is not None
    return _LIST.fullmatch(plain) is not None


_EARLIER = re.compile(
    r"\b(?:before that|prior to that|earlier(?:\s+still)?|previously|formerly),?\s+(?:as\s+)?(?:(?:the|an?)\s+)?$"
)


def earlier(sentence: SentenceContext, one: PostMention, other: PostMention) -> bool:
    """Whether a post of a list was held before the others: "is chief of staff and was earlier", "commander, previously"."""
    return _EARLIER.search(sentence.text, one.end, other.start) is not None
