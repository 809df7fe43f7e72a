"""Staff of a holder, whose post is told by whose it is: "chief of staff to the president", "adviser to President Ann Bell"."""

from __future__ import annotations

import re

from archive.extraction import fields
from archive.extraction.context import PersonMention, PostMention, SentenceContext
from archive.extraction.text.sought import sought

_STAFF = re.compile(r"(?:chief of staff|adviser|assistant|counsel|councillor|secretary|envoy|secretary-general)$")
_SPEAKS = sought(r"spokesperson$")
_TO_HOLDER = re.compile(
    r"^\s+(?P<link>to|for)\s+(?:the\s+)?(?:(?!vice|deputy|prime)(?-i:[A-Z])[\w.’']+\s+){0,2}(?P<holder>(?:vice |deputy |prime )?(?:president|minister|premier))\b(?![’']s?\b)"
    r"(?:\s+and\s+(?:the\s+)?cabinet\b|(?!(?-i:\s+[A-Z])))",
    re.I,
)
_ADVISES = re.compile(
    r"(?:(?:senior|special|deputy|chief) )*(?:adviser|assistant|councillor|aide|chief of staff|press secretary|counsel)"
)
_OF_HOLDER = re.compile(r"^(?:(?:senior|special|deputy|chief) )*(?:adviser|aide|assistant) to the ")
_HOLDER_OF = re.compile(r"(?:[’']s)?\s+(?:Vice |Prime )?(?:President|Minister|Premier)\b")
_TO_WHOM = re.compile(r"\s+(?:to|for)\s+(?:the\s+)?")
_FIELDED = re.compile(r"(?:(?:senior|special|deputy|chief) )*(?:adviser|aide|assistant)")
# Who leads neither a state nor its ministry.
_TO_LEADER = re.compile(
    r"\s+(?:to|for)\s+(?:(?:the|an?|its|their)\s+)?(?:(?!of\s|and\s|who|supreme\s)[\w’'-]+\s+){0,3}?"
    r"(?:leader|whip|speaker|senator|congress(?:wo)?man|lawmaker|candidate|sen\.|rep\.)(?!\w)",
    re.I,
)
_TO_NAMED = re.compile(
    r"^\s+(?P<link>to|for)\s+(?:the\s+|then[- ])?(?:(?!Vice|Deputy|Prime)[A-Z][\w.]+(?:[’']s)?\s+){0,2}(?P<holder>(?:Vice |Deputy |Prime )?(?:President|Minister|Premier))\s+(?=[A-Z])"
)

# "Secretary to the President Kofi Menka": with the article the name is the secretary's
_SECRETARY_TO = re.compile(r"\s+to\s+the\s+(?P<holder>(?:Prime\s+)?(?:President|Minister))(?=\s+[A-Z])")


def read_staff(sentence: SentenceContext, post: PostMention) -> None:
    """Takes "to the president" into the title, and the country of the holder."""
    text = sentence.text
    speaks = _SPEAKS.search(post.title) is not None
    match = _TO_HOLDER.match(text[post.end :]) if speaks or _STAFF.search(post.title) else None
    if match is not None and _of_body(sentence, post.end, post.end + match.start("holder")):
        return  # "an adviser to the bank's president": of no state
    if match is not None and post.title == "parliamentary secretary" and match["holder"].lower() == "minister":
        field = fields.open_field(text, post.end + match.end(), len(text))
        if field is not None:  # "Parliamentary Secretary to the Minister of Health": in that ministry
            post.portfolio, post.end = fields.stored(field["field"]), post.end + match.end() + field.end()
            return
    if match is not None and (match["link"] == "to" or (speaks and not post.indefinite)):
        post.title = f"{post.title} to the {match['holder'].lower()}"
        whose = (m.country for m in sentence.countries if post.end < m.start < post.end + match.start("holder"))
        post.country = post.country or next(whose, None)  # "adviser to the UAE President"
        post.end += match.end()
    elif post.title == "secretary" and (match := _SECRETARY_TO.match(text, post.end)) is not None:
        post.title, post.end = f"secretary to the {match['holder'].lower()}", match.end()
    elif (
        post.organisation is None
        and (speaks or _ADVISES.fullmatch(post.title))
        and (match := _TO_NAMED.match(text[post.end :]))
        and (speaks or match["link"] == "to")
    ):
        whose = (m.country for m in sentence.countries if post.end < m.start < post.end + match.start("holder"))
        if not post.title.endswith(("adviser", "assistant", "councillor", "aide")):
            post.country = post.country or next(whose, None)
        post.title = f"{post.title} to the {match['holder'].lower()}"  # whose own title leads the name
        named = next((m for m in sentence.people if m.start == post.end + match.end()), None)
        duty = fields.open_field(text, named.end, len(text)) if named is not None else None
        if named is not None and duty is not None and text.startswith(" for ", named.end):
            post.title = f"{post.title} for {duty['field'].lower()}"  # "to President Holm for Economic Affairs"
    elif post.organisation is None and (speaks or _ADVISES.fullmatch(post.title)):
        _read_owner_behind(sentence, post)
    if " to the " in post.title and text[post.head : post.head_end].lower().endswith(("counselor", "counsellor")):
        post.title = post.title.replace("councillor", "counsellor", 1)  # who gives counsel, and sits in no council
    if post.portfolio is not None and _OF_HOLDER.search(post.title):
        # "the adviser for national security to the prime minister": what he advises on, and no ministry
        post.title, post.portfolio = f"{post.portfolio} {post.title}", None
        theirs = (
            m.country
            for m in sentence.countries
            if _TO_WHOM.fullmatch(text, post.end, m.start) and _HOLDER_OF.match(text, m.end)
        )
        post.country = post.country or next(theirs, None)
    elif (
        post.portfolio is not None
        and post.organisation is None
        and post.country is None
        and _FIELDED.fullmatch(post.title)
        and _TO_LEADER.match(text, post.end)
    ):
        # "the farm adviser to the opposition leader": no ministry has him
        post.title, post.portfolio, post.open = f"{post.portfolio} {post.title}", None, True


def _of_body(sentence: SentenceContext, start: int, end: int) -> bool:
    """Whether the holder to whom somebody is sent is named as that of a body."""
    return any(start < m.start and m.end < end and not m.generic for m in sentence.organisations) and not any(
        start < m.start < end for m in sentence.countries
    )


def _read_owner_behind(sentence: SentenceContext, post: PostMention) -> None:
    titled = _TO_TITLED.match(sentence.text, post.end)
    owner = next((m for m in sentence.people if titled is not None and m.start == titled.end()), None)
    if owner is not None:
        post.possessor, post.end = owner.person, owner.end
        post.indefinite, post.definite = False, True


# "a spokesman for Gov. Ann Bell", "chief of staff to Senate Majority Leader Bo Lind"
_TO_TITLED = re.compile(
    r"\s+(?:to|for)\s+(?:the\s+)?(?:[A-Z][\w.]*\s+){0,4}?(?:Gov\.|Lt\. Gov\.|Sen\.|Rep\.|Mayor|Governor|Senator|Speaker|Leader|Secretary|Whip|"
    r"Congress(?:wo)?man|Attorney General|Chair(?:wo)?man|Commissioner)\s+(?=[A-Z])"
)
_OWNER = re.compile(
    r"(?P<holder>(?<!vice )(?<!deputy )(?<!vice-)president|prime minister|premier)[’']s\s+(?P<words>(?:[a-z][\w-]*\s+){0,3})$",
    re.I,
)
_GONE = re.compile(r"\b(?:former|late|ousted|deposed|previous|then|ex)[\s-]+(?:[A-Z]\w+\s+)?$")
_LONGEST = 80  # characters of a holder and what stands between him and his staff
_OWN_TITLES = frozenset(("national security adviser", "executive secretary", "foreign secretary"))


def read_owner(sentence: SentenceContext, post: PostMention) -> bool:
    """Takes "the Ukrainian president's" before a title into it: "chief of staff to the president", of that state."""
    if post.organisation is not None or not (_STAFF.search(post.title) or _SPEAKS.search(post.title)) or post.plural:
        return False
    low = max(0, post.start - _LONGEST)
    match = _OWNER.search(sentence.text[low : post.start])
    if match is None or (match["words"] and not post.title.endswith("adviser")):
        return False
    start = low + match.start()
    if _GONE.search(sentence.text[low:start]):
        post.start, post.open = start, True
        return True  # "the former president's chief of staff": perhaps of his time, perhaps of today
    state = next((m for m in sentence.countries if sentence.text[m.end : start] in (" ", "’s ", "'s ")), None)
    post.start = state.start if state is not None else start
    post.country = state.country if state is not None else None
    post.definite = True
    if post.title not in _OWN_TITLES:
        words = match["words"].lower().rpartition(" and ")[2]  # "the president's daughter and senior adviser"
        post.title = f"{words}{post.title} to the {match['holder'].lower()}"
    elif state is None:
        post.homeland = True
    return True


_OF_SOMEBODY = re.compile(
    r"(?:(?:senior|special|deputy|chief|top) )*(?:adviser|aide|campaign (?:manager|chairman|chief|director)|spokesperson|chief of staff|press secretary|strategist)$"
)
_BARE_NAME = re.compile(
    r"\b(?:the|an?|(?:the |an? )?(?:former|ex|one-?time|erstwhile|then|longtime|senior|top|current))[\s-]+$", re.I
)


def whose_staff(sentence: SentenceContext, post: PostMention) -> PersonMention | None:
    """Whose staff a title is of where his name stands before it like an adjective: "the former Ann Bell campaign manager"."""
    if not _OF_SOMEBODY.match(post.title) or post.plural:
        return None
    holder = next((m for m in sentence.people if m.end + 1 == post.start and sentence.text[m.end] == " "), None)
    return holder if holder is not None and _BARE_NAME.search(sentence.text, 0, holder.start) else None
