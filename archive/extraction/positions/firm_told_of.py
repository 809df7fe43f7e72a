"""Officers of the firm of which a whole story tells, wherever in it their bare titles stand.

Halden Motors Inc said its profits fell. Sales were weak, said Bo Lind, president     of Halden Motors
Halden Motors Inc bought Mora Glass Co. Mora Glass said its chairman would stay        of Mora Glass: it has the word since
"""

from __future__ import annotations

import re

from archive.extraction.context import ArticleContext, OrganisationMention, PersonMention, PostMention, SentenceContext
from archive.extraction.organisations.firm_words import FIRM
from archive.extraction.setting import figures
from archive.model import Role

_TICKER = r"(?:\s*<[A-Z.]{1,10}>|>)"
_HAS_TICKER = re.compile(_TICKER)
# What may stand before the name of the firm that does or says something: "The board of directors of", "Dutch chemicals group"
_BEFORE = re.compile(
    r"(?!.*\b(?:by|against|to|with|from|after|before|when|if|in|at|on|was|were|is|are|has|have|said|says|between)\b)(?:[\w’'.,&-]+\s+){0,6}<?"
)
_DOES = re.compile(rf"{_TICKER}?(?:,[^,]{{3,120}},)?\s+(?:(?:also|today|yesterday|\w+ly)\s+)?(?P<verb>[a-z]+)\b")
# What is done to a firm, by others who may have the word next
SUFFERS = re.compile(
    rf"{_TICKER}?\s+(?:was|were|is|are|(?:has|have|had)\s+been)\s+(?:\w+ly\s+)?(?!completed|pleased|scheduled)\w+(?:ed|en)\b"
)
_OWNS = re.compile(
    rf"{_TICKER}?(?:[’']s|(?<=s)[’'])\s+(?:board|directors|shareholders|stockholders|shares|stock|management|annual|net|profits?|sales)\b"
)
# Words behind the name that are no verb: of something of the firm, or joined to it.
_NO_VERBS = frozenset(
    "of and or in at for to on by with from unit units subsidiary chairman president chief officials executives directors director spokesman "
    "spokeswoman vice executive senior managing general affiliate division analyst economist trader".split()
)
_LOWER = frozenset(("president", "vice president", "secretary", "director", "treasurer", "controller", "spokesperson"))
_CHANGES = re.compile(
    r"\b(?:nam(?:ed|es|ing)|elect(?:ed|s|ing)|appoint(?:ed|s|ing|ment)|chosen|promot(?:ed|es|ion)|becom\w+|became|succe\w+|replac\w+|resign\w+|"
    r"retir\w+|tak(?:e|es|ing|en)|assum\w+|join\w*|retain\w*|remain\w*|continu\w+|additional|new)\b"
)
_CAREER = re.compile(
    r"\b(?:formerly|previously|earlier|prior\s+to|before\s+joining|had\s+been|most\s+recently|was(?!\s+(?:\w+ly\s+|also\s+)?(?:elected|named|appointed|chosen|promoted|made|given)\b)|served|career|once|worked)\b",
    re.I,
)
_AGAIN = re.compile(r"\W*The (?:company|firm|bank|group|airline)\b|\W*It (?:also )?(?:said|added|named|elected)\b")
_OF_SOMETHING = re.compile(
    r"(?:\s+and\s+(?:co-)?founder)?,?\s+(?:of|for|at|with|in\s+charge\s+of)\s+(?:the\s+|its\s+)?<?(?:(?P<name>[A-Z][\w&.-]*(?:\s+[A-Z][\w&.-]*)*\b)(?![’'])|[A-Za-z])"
)
_OF_THE_FIRM = re.compile(
    r"\s+(?:of|for|at|with)\s+(?:the|its)\s+(?:(?!new|combined|merged|resulting|surviving|parent|other)[a-z-]+\s+){0,3}"
    r"(?:company|firm|board|bank|corporation|group)\b(?!\s+of\b)(?![’'])"
)
# "deputy chairman and head of the risk committee": which the firm has too
_OF_ITS_COMMITTEE = re.compile(
    r"\s+of\s+(?:the|its)\s+(?:[\w-]+\s+and\s+)?[\w-]+\s+[Cc]ommittee\b(?!\s+(?:of|at|for|in)\b)(?![’'])"
)
_OWNED = re.compile(r"\b(?P<owner>[A-Z][\w&.-]*(?:\s+[A-Z][\w&.-]*)*)(?:[’']s|(?<=s)[’'])\s")
_RIGHT_BEFORE = re.compile(
    r"(?<=\w\s)(?P<owner>(?!Group\b|Company\b|Chair|Former\b|Vice\b|Chief\b|Executive\b|Senior\b)[A-Z][\w&.-]*(?:\s+(?:(?:and|of|&)\s+)?[A-Z][\w&.-]*)*)[’']?s?\s+"
    r"(?:(?:officer|official|executive)\s+and\s+)?$"
)
_SERVES = re.compile(r"\bserv(?:es|ed|ing)\s+(?:the\s+)?[A-Z][^,;]*\sas\s+(?:an?\s+|its\s+)?(?:[a-z ]+\s+and\s+)?$")
_FIRST_WORD = re.compile(r"\W*(?:The\s+)?(?P<word>[A-Z][\w&-]+)")
# "a unit of": whose a firm is says nothing of whom the story tells
_PART_OF = re.compile(r"\b(?:unit|subsidiary|division|arm|affiliate|part|parent|owner|maker)\s+of\s+(?:the\s+)?<?$")
_JOINS = re.compile(rf"{_TICKER}?,?\s*(?:and|&)?\s*(?:the\s+)?<?")


def firm_told_of(article: ArticleContext, sentence: SentenceContext, post: PostMention) -> int | None:
    """The firm that opens a story, of which a bare title of an officer is unless another has the word or stands between."""
    opening = _opening(article)
    if opening is None or sentence.role not in (Role.BODY, Role.QUOTE) or post.counterpart:
        return None
    told, lead = opening
    if sentence.index < told.index or (sentence is told and post.start < lead.end):
        return None
    if is_of_another(article, sentence, post, lead.organisation):
        return None
    holder = _beside(sentence, post)
    if post.title in _LOWER and sentence.text[post.head].isupper() and not _with_another(sentence, post):
        return None  # "President Holm", "Secretary Poll": of a state, for all that the title says
    if serves_another(sentence, post):
        return None
    if holder is not None and figures.state_of(article.people[holder.person].name) is not None:
        return None
    if holder is not None and _elsewhere(article, holder.person, lead.organisation):
        low, high = min(holder.end, post.start), max(holder.start, post.start)
        if _CHANGES.search(sentence.text, low, high) is None:
            return None
    return lead.organisation if _has_the_word(article, sentence, post, told, lead.organisation) else None


def opening_firm(article: ArticleContext) -> int | None:
    """The firm that opens a story."""
    opening = _opening(article)
    return opening[1].organisation if opening is not None else None


def serves_another(sentence: SentenceContext, post: PostMention) -> bool:
    """Whether a name stands between the verb and the title: "serves Mora Glass as president"."""
    return _SERVES.search(sentence.text, 0, post.start) is not None


def is_of_another(article: ArticleContext, sentence: SentenceContext, post: PostMention, firm: int) -> bool:
    """Whether the phrase says of what it is, though not by a name that is known: "Mora's chairman", "an officer and director of
    the new unit"; so it does where the title that is joined to it does. The firm's own name may be told by its first words."""
    text, name = sentence.text, article.organisations[firm].name
    for before in (_OWNED.search(text, post.start, post.head), _RIGHT_BEFORE.search(text, 0, post.start)):
        if before is None or _begins(name, before["owner"]):
            continue
        somebody = any(m.start <= before.start() < m.end for m in sentence.people)
        if not somebody or text[: before.start()].endswith((" a ", " an ")):
            return True
    joined = next((each for each in sentence.posts if 0 < each.start - post.end <= 5), None)
    for each in (post, joined):
        if each is None or each.organisation == firm:
            continue
        if each is joined and _OF_ITS_COMMITTEE.match(text, each.head_end) is not None:
            continue
        fielded = each.portfolio is not None or " of " in each.title or " for " in each.title
        of = _OF_SOMETHING.match(text, each.end if fielded else each.head_end)
        if each.open or each.organisation is not None or of is not None:
            own = of is not None and of["name"] is not None and _begins(name, of["name"])
            return not own and _OF_THE_FIRM.match(text, each.head_end) is None
    return False


def _begins(name: str, written: str) -> bool:
    """Whether words are the first of a name."""
    return name == written or name.startswith(f"{written} ")


def _opening(article: ArticleContext) -> tuple[SentenceContext, OrganisationMention] | None:
    """The first sentence of the text and the firm that does or says something in it; none where two do."""
    told = next((each for each in article.sentences if each.role is Role.BODY), None)
    named = sorted(told.organisations, key=lambda m: m.start) if told is not None else []
    if told is None or not named or not _is_firm(article, told, named[0]):
        return None
    lead, text = named[0], told.text
    if any(m.start < lead.start for m in told.people) or _BEFORE.fullmatch(text, 0, lead.start) is None:
        return None
    if len(named) > 1 and _JOINS.fullmatch(text, lead.end, named[1].start) is not None:
        return None
    if SUFFERS.match(text, lead.end) is not None and not text.endswith((" of ", " of the "), 0, lead.start):
        return None
    does = _DOES.match(text, lead.end)
    if any(p.organisation == lead.organisation and p.start <= lead.start < p.end for p in told.posts):
        return told, lead  # "Halden Motors Inc chairman Bo Lind said"
    if (does is None or does["verb"] in _NO_VERBS) and _OWNS.match(text, lead.end) is None:
        return None
    return told, lead


def _is_firm(article: ArticleContext, sentence: SentenceContext, mention: OrganisationMention) -> bool:
    entry = article.organisations[mention.organisation]
    if entry.kind is not None or entry.pack_id is not None or mention.generic:
        return False
    written = FIRM.search(sentence.text[mention.start : mention.end]) or FIRM.search(entry.name)
    return written is not None or _HAS_TICKER.match(sentence.text, mention.end) is not None


def _beside(sentence: SentenceContext, post: PostMention) -> PersonMention | None:
    """Whose title it is by where it stands: right before or right behind a name."""
    near = (m for m in sentence.people if 0 <= m.start - post.end <= 2 or 0 <= post.start - m.end <= 2)
    return next(near, None)


def _with_another(sentence: SentenceContext, post: PostMention) -> bool:
    """Whether another title is joined to this one: "President and chief executive Bo Lind"."""
    return any(each is not post and 0 < each.start - post.end <= 5 for each in sentence.posts)


def _elsewhere(article: ArticleContext, person: int, firm: int) -> bool:
    """Whether somebody has been said to have a post of another body and none of the firm."""
    bodies = {article.positions[number].organisation for number in article.people[person].positions} - {None}
    return bool(bodies) and firm not in bodies


def _has_the_word(
    article: ArticleContext, sentence: SentenceContext, post: PostMention, told: SentenceContext, firm: int
) -> bool:
    """Whether the story still speaks of the firm that opens it: no other has opened a sentence since, and none stands
    between it and the title."""
    own = max((m.end for m in sentence.organisations if m.organisation == firm and m.end <= post.start), default=0)
    here = [m for m in sentence.organisations if own <= m.start < post.start and _other(article, m, firm)]
    here = [m for m in here if _PART_OF.search(sentence.text, 0, m.start) is None]
    loose = [m for m in here if not any(p is not post and p.start <= m.start < p.end for p in sentence.posts)]
    if loose and sentence is not told:
        return False
    if here and _CHANGES.search(sentence.text, here[-1].end, post.start) is None:
        return False
    if sentence is told:
        return True
    if here or _CAREER.search(sentence.text, 0, post.start) is not None:
        before = article.sentences[sentence.index - 1]
        if here or any(_other(article, m, firm) for m in before.organisations):
            return bool(here)
    for earlier in reversed(article.sentences[told.index + 1 : sentence.index + 1]):
        first = min(earlier.organisations, key=lambda m: m.start, default=None)
        if _AGAIN.match(earlier.text) or (first is not None and first.organisation == firm):
            return True
        if first is not None and _other(article, first, firm) and _opens(earlier, first):
            return False
        if named := _by_first_word(article, earlier):
            return firm in named
    return True


def _by_first_word(article: ArticleContext, sentence: SentenceContext) -> list[int]:
    """The firms with the first word of whose names a sentence opens: "Mora's chairman", after Mora Glass Co."""
    word = _FIRST_WORD.match(sentence.text)
    if word is None or any(m.start <= word.start("word") < m.end for m in sentence.people):
        return []
    return [number for number, entry in enumerate(article.organisations) if _begins(entry.name, word["word"])]


def _opens(sentence: SentenceContext, mention: OrganisationMention) -> bool:
    return _BEFORE.fullmatch(sentence.text, 0, mention.start) is not None


def _other(article: ArticleContext, mention: OrganisationMention, firm: int) -> bool:
    entry = article.organisations[mention.organisation]
    return mention.organisation != firm and not mention.generic and entry.kind != "place"
