"""Posts of the firm of which a sentence tells: "Gaming Corp said Stan Fulton has resigned as president", "its chairman"."""

from __future__ import annotations

import re

from archive.extraction.body_nouns import nouns, one_of
from archive.extraction.context import ArticleContext, OrganisationMention, PostMention, SentenceContext
from archive.extraction.organisations.firm_words import FIRM
from archive.extraction.phrases import phrases
from archive.extraction.places.firms import of_a_kind, telling
from archive.extraction.positions.firm_told_of import SUFFERS, firm_told_of, is_of_another
from archive.extraction.setting import figures
from archive.identity import fold

_OFFICER = re.compile(
    r"(?:(?:co|deputy|senior|executive|group|corporate|first|assistant|associate|acting|non-executive|independent|lead)[ -])*"
    r"(?:chairman|vice chairman|president|vice president|chief executive|chief executive officer|chief operating officer|chief financial officer|"
    r"managing director|general manager|director|treasurer|secretary|controller|general counsel|chief economist|treasurer|spokesperson)(?: (?:of|for) [a-z ]+)?"
)
_SAYS = re.compile(
    r"(?:\s*<[A-Z.]+>)?,?(?:\s+(?:also|today|later))?\s+(?:said|says|announced|announces|named|names|elected|elects|appointed|appoints|promoted|reported|has\s+(?:named|appointed|elected|promoted))\b"
)
_THE_FIRM = re.compile(
    r"\s+of\s+(?:the|its)\s+(?:company|firm|board|bank|corporation|group|unit|parent)\b(?!\s+of\b)(?![’'])"
)


# What another body than the firm may be told of by.
_OTHERS = re.compile(
    rf"\b(?:regulators?|watchdogs?|committees?|unions?|league|inquiry|ministry|senat\w+|consumer|{one_of(nouns('watch') - {'administration', 'board'})})\b",
    re.I,
)
_OPENS = re.compile(r"\W*(?:The\s+)?")
_OF_FIELD = re.compile(r"\s+(of|for)\s+[a-z]")
_OF_OTHER = re.compile(r",?\s+(?:of|for)\s")
_GETS = re.compile(
    r"\b(?:nam(?:ed|es|ing)|elect(?:ed|s)|appoint(?:ed|s)|chosen|promoted|becom\w+|became|made)\b[^,;]*$"
)
_TAKES_OVER_AS = re.compile(
    r"[^.;]*\b(?:replac|succeed)(?:ing|s)\s+(?:[A-Z][\w.’'-]*\s+(?:(?:de|van|von|der)\s+)*){1,4}as\s+(?:the\s+)?"
)
_WHO_ACTS = re.compile(
    r"\b(?:said|says|told\s+\w+)\s+(?:that\s+)?(?P<who>[A-Z][\w&]+)\s+(?:would|will|must|should|could|can|is|was|has|had)\b"
)


def acts_before(article: ArticleContext, sentence: SentenceContext, post: PostMention, firm: int) -> bool:
    """Whether a firm is the subject right before a bare title, acting or speaking, and neither sentence tells of a regulator or of
    another body behind the name: "Halden Motors closed its plant. Chairman Otto Graf"."""
    here = any(m.organisation == firm and m.end <= post.start for m in sentence.organisations)
    told = sentence if here or not sentence.index else article.sentences[sentence.index - 1]
    leads = [m for m in told.organisations if m.organisation == firm and _OPENS.fullmatch(told.text, 0, m.start)]
    if not leads or SUFFERS.match(told.text, leads[0].end) or told.text.startswith(("’s", "'s"), leads[0].end):
        return False
    if any(_OTHERS.search(each.text) for each in (told, sentence)) or behind_name(sentence, post):
        return False
    return _speaks_of(sentence, post, told.text[leads[0].start :])


def _speaks_of(sentence: SentenceContext, post: PostMention, name: str) -> bool:
    """Whether nobody but the firm is said to do something in what an officer tells."""
    who = _WHO_ACTS.search(sentence.text, post.end)
    return who is None or name.startswith(who["who"]) or who["who"] in ("He", "She", "It", "The")


def behind_name(sentence: SentenceContext, post: PostMention) -> bool:
    """Whether another body stands behind the name that a title leads: "Chairman Lars Berg of the metalworkers' union"."""
    return any(
        0 < m.start - post.end <= 2
        and _OF_OTHER.match(sentence.text, m.end)
        and not _THE_FIRM.match(sentence.text, m.end)
        for m in sentence.people
    )


def of_firm(article: ArticleContext, sentence: SentenceContext, post: PostMention) -> int | None:
    """The firm whose post a bare title is, by who tells of it at the head of the sentence, or by "its"."""
    if post.organisation is not None or post.country is not None or post.possessor is not None:
        return None
    field = _field_behind(sentence, post)
    if post.portfolio is not None and field is None:
        return None
    firm = _of_whom(article, sentence, post)
    if firm is not None and field is not None:
        post.title, post.portfolio = field, None
    return firm


def _field_behind(sentence: SentenceContext, post: PostMention) -> str | None:
    """The title of a vice president with the field that stands behind it: "vice president of finance"."""
    link = _OF_FIELD.match(sentence.text, post.head_end) if post.title.endswith("vice president") else None
    return f"{post.title} {link[1]} {post.portfolio}" if link is not None and post.portfolio is not None else None


def _of_whom(article: ArticleContext, sentence: SentenceContext, post: PostMention) -> int | None:
    if _OFFICER.fullmatch(post.title) is None or post.in_words is not None:
        return None
    fielded = post.portfolio is not None or " of " in post.title or " for " in post.title  # "vice president of finance"
    after = sentence.text[post.end if fielded else post.head_end :]
    if re.match(r"\s+(?:of|for|at)\s", after) and not _THE_FIRM.match(after):
        return None
    if (body := _of_successor(sentence, post)) is not None:
        return body
    if (opening := of_a_kind(sentence)) is not None and not after.lower().startswith(" of "):
        opens_it = [
            m.organisation for m in sentence.organisations if (m.start, m.end) == opening and m.end <= post.start
        ]
        if opens_it:
            return opens_it[0]
    firms = [m for m in sentence.organisations if m.end <= post.start and _is_firm(article, sentence, m)]
    if not firms and (teller := telling(sentence)) is not None:
        firms = [m for m in sentence.organisations if (m.start, m.end) == teller]
    if not firms:
        return _told_of(article, sentence, post)
    if sentence.text[post.start : post.start + 4].lower() == "its ":
        return firms[-1].organisation
    lead = firms[0]
    opens = re.fullmatch(r"(?:The |the |\W*)", sentence.text[: lead.start]) is not None
    others = {m.organisation for m in sentence.organisations if lead.end <= m.start < post.start}
    if is_of_another(article, sentence, post, lead.organisation):
        return None
    if opens and _SAYS.match(sentence.text, lead.end) and not others - {lead.organisation}:
        return lead.organisation
    return _told_of(article, sentence, post)


def _of_successor(sentence: SentenceContext, post: PostMention) -> int | None:
    """The body whose post somebody has just been said to get, of whom the title is that is taken over with it: "Halden Motors named Bo
    Lind president of its Mora Glass unit, replacing Otto Graf as chief executive"."""
    told = [each for each in sentence.posts if each.end <= post.start and each.organisation is not None]
    last = max(told, key=lambda each: each.end, default=None)
    if (
        last is None
        or not _GETS.search(sentence.text, 0, last.start)
        or not _TAKES_OVER_AS.fullmatch(sentence.text, last.end, post.start)
    ):
        return None
    named = {m.organisation for m in sentence.organisations if last.end <= m.start < post.start}
    return last.organisation if named <= {last.organisation} else None


def _told_of(article: ArticleContext, sentence: SentenceContext, post: PostMention) -> int | None:
    """The firm of the whole text: of its own announcement, or of the story."""
    if (own := _defined(article, sentence, post)) is not None or behind_name(sentence, post):
        return own
    firm = firm_told_of(article, sentence, post)
    return firm if firm is not None and _speaks_of(sentence, post, article.organisations[firm].name) else None


def _defined(article: ArticleContext, sentence: SentenceContext, post: PostMention) -> int | None:
    """The one body that the text, its own announcement, says it will call "the Company"; of former posts nothing says so."""
    own = [number for number, entry in enumerate(article.organisations) if entry.defined]
    if len(own) != 1 or post.former or post.possessive_pronoun or post.counterpart:
        return None
    if behind_name(sentence, post):
        return None
    if post.title == "secretary" and any(0 < m.start - post.end <= 2 for m in sentence.people):
        return None  # "Secretary Poll" is in a cabinet
    if post.indefinite and not post.title.endswith("director"):
        return None  # a board has several directors
    return own[0] if article.organisations[own[0]].seen[0] < sentence.start + post.start else None


LED_CHINA = frozenset(phrases("xi jinping, hu jintao, jiang zemin, yang shangkun, li xiannian"))
"""Presidents of China, whom the table of figures leaves out: most news of them is of China."""
# What only news of firms speaks of.
_BUSINESS = re.compile(
    r"<[A-Z]|\b(?:Inc|Corp|Ltd|Plc|PLC|AG|SA|NV|LLC|GmbH)\b|\b(?:the (?:company|firm|airline|union|bank)|its (?:board|shares|subsidiary|unit)|shareholders?|"
    r"chief executive|chief operating|per share|payout|dividend|profits?|takeover|revenues?)\b"
)
_AT_SOME = re.compile(r"\s+(?:at|of|for|with)\s+(?:the\s+)?[A-Z<]")
_BESIDE = re.compile(
    r"(?:[A-Z][\w.-]*(?:[’']s?)?|[)>])\s+(?:(?:an?|current|former|then|senior|executive|group|regional|first)\s+)*$"
)
# No head of state bears one of the lower ranks of a general.
_LOWER_RANK = re.compile(
    r",?\s+(?:Major[ -]General|Maj\.?[ -]Gen|Lieutenant[ -]General|Lt\.?[ -]Gen|Rear Adm|Vice Adm|Brigadier|Brig\.?|Senior Col|Sr\.? Col|MG|RADM|VADM|LTG)\b"
)
_NEAR_BY = 2  # sentences before


def is_officer(article: ArticleContext, sentence: SentenceContext, post: PostMention, person: int | None) -> bool:
    """Whether a president of nothing named is one of a firm, union or club, and not of the state of which the news tells."""
    if post.title not in ("president", "vice president") or post.country is not None or post.organisation is not None:
        return False
    name = article.people[person].name if person is not None else ""
    if fold(name) in LED_CHINA or figures.state_of(name) is not None:
        return False
    text = sentence.text
    if _LOWER_RANK.match(text, post.head_end):
        return True  # "its president, Major General Holm": of a school
    if text[post.head].islower():
        at = _AT_SOME.match(text, post.head_end)
        stated = [*((m.start, m.end) for m in sentence.countries)]
        if at is not None and not any(low == at.end() - 1 for low, _ in stated):
            return True
        beside = _BESIDE.search(text, max(0, post.start - 60), post.start)
        stated += [(m.start, m.end) for m in sentence.people]  # "elected Li president"
        if beside is not None and not any(low <= beside.start() < high for low, high in stated):
            return True
        if post.indefinite:
            return True
    told = article.sentences[max(0, sentence.index - _NEAR_BY) : sentence.index + 1]
    return any(_BUSINESS.search(each.text) for each in told)


def _is_firm(article: ArticleContext, sentence: SentenceContext, mention: OrganisationMention) -> bool:
    written = sentence.text[mention.start : mention.end]
    return article.organisations[mention.organisation].kind is None and FIRM.search(written) is not None
