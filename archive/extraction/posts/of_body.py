"""The body or country that a title is of: "(of) the commission's department", "to Tokyo", "of the Danish city of Esbjerg"."""

from __future__ import annotations

import re

from archive.extraction.body_nouns import nouns, one_of
from archive.extraction.context import OrganisationMention, PostMention, SentenceContext
from archive.extraction.lexicon import BOARD, NATIONAL
from archive.extraction.posts.accredited import ACCREDITED, short_name
from archive.extraction.posts.announced import OF_PART, announced
from archive.extraction.posts.duty import is_heading, read_own_duty
from archive.extraction.posts.scholars import SCHOLARS
from archive.packs.countries import country_name

# What may stand between "of" and the name of a body; in lower case, or "the Second Artillery Corps" would lose its first word.
_LEAD = re.compile(
    r"(?:what\s+(?:is|was)\s+(?:(?:now|then|today|at\s+the\s+time|later\s+to\s+become)\s+)?(?:(?:called|known\s+as)\s+)?)?"
    r"(?:(?:the|The|its|their|his|her|that|this|a|an)\s+)?(?:\d{1,2}(?:st|nd|rd|th)\s+(?=(?:CPC|CCP|Party|Central|National|Politburo|Chinese|Communist|Congress|Knesset|Bundestag)\b))?(?:(?:(?:country|nation|state|island|kingdom|republic)[’']s|(?:all-)?powerful|ruling|elite|[\w-]+-(?:strong|member|man|seat|person|based)|new|old|whole|entire|military|national|second|then|former|same)\s+)?"
)
# "mayor of the Danish port city of Esbjerg"
_KIND_OF = re.compile(
    r"(?:(?:[A-Z][a-z]+(?:[ -][A-Z][a-z]+)?|[a-z]+)\s+){0,2}(?:state|city|town|province|region|district|county|village|island|municipality|prefecture|"
    r"territory|commonwealth|kingdom|republic|capital)\s+(?:of\s+)?"
)
# "president of the Socialist Republic of Vietnam"
_FULL_NAME = re.compile(
    r"(?:[A-Z][\w’'-]+\s+){0,4}(?:Republic|Kingdom|Federation|Commonwealth|Union|Emirate|State)\s+of\s+(?:the\s+)?"
)
_BOARD = re.compile(rf"[’']s?\s+{BOARD}\b")
_GONE = re.compile(r"\b(?:defunct|former|abolished|dissolved|disbanded|old|then)\b")
# Parts that have heads of their own; whoever chairs the council or board of a body is at its head.
_OTHERS = nouns("part") - {"board", "council", "headquarters", "presidium"}
# What stands behind a name of which it only says whose it is: "of the Bow hockey club".
_THING = re.compile(
    r"\s+(?:(?:(?!(?:of|for|at|in|on|to|by|from|with|and|or|the|an?|his|her|its|their|who|which|that|as|is|was|has|had)\b)[a-z-]+|[A-Z]{2,6}|\d+)\s+){0,2}"
    r"(?:club|team|squad|crew|expedition|cast|newspaper|company|firm|factory|plant|mine|museum|"
    rf"theatre|hotel|airport|league|chapter|campaign|project|shop|facility|site|{one_of(_OTHERS - {'office'})})\b"
)
_SENT = frozenset(
    ("special representative", "special envoy", "envoy", "coordinator", "special coordinator", "high representative")
)
# "head of the United Nations Africa office", "of the Foreign Ministry's press department": of a part without a name here.
# "managing director of NRGX partner Mora TV": of the second, which the first only tells apart
_RELATED = r"\s+(?:partner|subsidiary|affiliate|unit|rival|outlet|brand)\s+(?=[A-Z])"
_ALLY = re.compile(r"\s+(?:ally|member|candidate|partner|hopeful|state)\s+(?=[A-Z])")  # "president of NATO ally Turkey"
_INITIALS = re.compile(r"\s*\([A-Z][A-Za-z&.-]{1,9}\)")  # "head of the Financial Crimes Unit (FCU)"
_BRACKET = re.compile(r">")  # around a firm that no exchange lists
_DEPARTMENT = re.compile(
    rf"\s+(?:[A-Z][\w-]+\s+|[a-z]+\s+)?(?:mission|arm|organ|body|regional office|{one_of(_OTHERS)}|{one_of(nouns('part', 'unit'), capital=True)})\b"
)
_UNREAD_OWNER = re.compile(
    r"(?:(?:[A-Z][\w-]+\s+){0,2}[A-Z][\w-]+|[a-z]+)(?:[’']s|(?<=s)[’'])\s+(?:<[A-Z.]{1,10}>\s+)?"
)
_SEATED = re.compile(r"delegate|representative|deputy")  # "to the National People's Congress"
_CHAMBER = re.compile(r"\b(?:Congress|Parliament|Assembly|Conference|Legislature|Council)\b")
_HOUSE = re.compile(rf"\b(?:Society|{one_of(nouns('school'), capital=True)})$")
_CABINET = re.compile(r"^(?:(?:First|Second|Third|Fourth|Fifth)\s+[A-Z]\w+|[A-Z]\w+\s+[A-Z]\w+)\s+[Cc]abinet$")
_OF_STATES = frozenset(("president", "vice president", "prime minister", "premier", "king", "queen", "chancellor"))
_EUROPEAN = re.compile(r"(?:the\s+)?(?:EU|European Union)\b")
_AT_POST = re.compile(r"ambassador|consul|charge d'affaires|attache")


# "Bo Lind, vice president at Halden Bank,": of a house that is no state's
_PRIVATE = re.compile(
    r"\b(?:Bank|Bancorp|Bankers|Securities|Trust|Brothers|Sons|Partners|Motors|Airlines|Airways|Industries|Capital|Group|Holdings|"
    rf"Corp(?:oration)?|Co(?:mpany)?|Inc|Ltd|Plc|PLC|AG|SA|NV|Foundation|Association|Hospital|{one_of(nouns('school'), capital=True)})\b"
)
_SAID_OF = re.compile(
    r"(?:,|\b(?:is|was|as|be|been|become|became|named|appointed|elected|made|promoted(?: to)?))\s+(?:an?\s+|the\s+)?$"
)
_ENDS = re.compile(r"\s*(?:[,.;:)<(”\"]|$|\s(?:and|who|said|says|told|in|since|until|from)\b)")


def _works_at(text: str, post: PostMention, link: str, body: OrganisationMention | None) -> bool:
    """Whether "president" or "vice president" is said of somebody who works at a firm, a bank, a school."""
    return (
        body is not None
        and link == "at"
        and post.title.endswith("president")
        and (_PRIVATE.search(text, body.start, body.end) is not None or _is_of_many(text, post, body))
        and _SAID_OF.search(text, 0, post.start) is not None
        and _ENDS.match(text, body.end) is not None
    )


def _is_of_many(text: str, post: PostMention, body: OrganisationMention) -> bool:
    """Whether a title is one of many in a house: "a senior vice president at Zorvex", "vice president at the OSX"."""
    return text[body.start : body.end].isupper() or post.title.endswith("vice president")


def _seated(sentence: SentenceContext, post: PostMention, body: OrganisationMention) -> bool:
    """Whether a delegate "to" a body is one of its members, and not sent to it by another."""
    return (
        _SEATED.fullmatch(post.title) is not None and _CHAMBER.search(sentence.text[body.start : body.end]) is not None
    )


def read_body(sentence: SentenceContext, post: PostMention, at: int, link: str, first: bool) -> bool:
    """Takes "(the|its|China's|the commission's) ORGANISATION" or a country at `at`; moves `post.end` when it does."""
    text = sentence.text
    lead = _LEAD.match(text[at:])
    start = at + (lead.end() if lead else 0)
    if lead is not None and lead.group().endswith("military "):
        # "commander of the military forces": the word is of the name
        start -= (
            len("military ")
            if any(m.start == start - len("military ") and m.end > start for m in sentence.organisations)
            else 0
        )
    if kind := _KIND_OF.match(text, start):
        start = kind.end() if any(m.start == kind.end() for m in sentence.organisations) else start
    if state := _FULL_NAME.match(text, start):
        start = state.end() if any(m.start == state.end() for m in sentence.countries) else start
    # "of the 40th Chinese escort task force", "of the state's Central Military Commission": of the name; that of a congress only
    # counts it; "of The Times"
    numbered = next(
        (
            m.start
            for m in sentence.organisations
            if at <= m.start < start < m.end
            and (m.generic or text[m.start].islower() or re.search(r"scort|^state[’']s |^The ", text[m.start : m.end]))
        ),
        start,
    )
    organisation = next((m for m in sentence.organisations if m.start == numbered), None)
    start = numbered
    country = next((mention for mention in sentence.countries if mention.start == start), None)
    if organisation is None and (told := announced(sentence, at))[0] is not None:
        organisation = told[0]
        post.former = post.former or _GONE.search(told[1]) is not None
    elif organisation is not None and lead is not None and link == "of" and _GONE.search(lead.group()):
        post.former = True  # "chief of the former General Staff Department"
    if organisation is None and country is None and (owner := _UNREAD_OWNER.match(text, start)) is not None:
        # "commander of the Guards' Quds Force": the body of whatever nobody knows
        organisation = next((m for m in sentence.organisations if m.start == owner.end() and not m.generic), None)
    if organisation is None and country is not None:
        after = re.match(
            r"[’']s?\s+(?:own |powerful |ruling |nuclear |strategic )?|\s+(?:military |ruling )?", text[country.end :]
        )
        following = country.end + (after.end() if after else 0)
        beside = country.end + len(text[country.end :]) - len(text[country.end :].lstrip(" "))
        organisation = next(
            (mention for mention in sentence.organisations if mention.start in (following, beside)), None
        )
        if organisation is None:
            return _country_phrase(sentence, post, country.start, country.end, country.country, link, first)
    seated = organisation is not None and _seated(sentence, post, organisation)
    if link == "to" and first and organisation is not None and not seated and ACCREDITED.search(post.title):
        # "permanent representative to NATO": not of it
        post.title = f"{post.title} to {short_name(text[organisation.start : organisation.end])}"
        post.end = organisation.end
        return True
    if link.startswith("in") and " to " in post.title:
        return False  # "envoy to the Far East in the Rossi Cabinet"
    if (
        link.startswith(("in", "under"))
        and organisation is not None
        and _CABINET.search(text[organisation.start : organisation.end])
    ):
        return False  # "deputy prime minister in the First Holm Cabinet": when, not of what
    assistant = post.title.endswith(" secretary") and organisation is not None
    if link == "to" and post.title in ("deputy", "delegate") and organisation is not None:
        link = "of"  # "a deputy to the National People's Congress"
    if link == "at" and organisation is not None and post.portfolio is not None and is_heading(post):
        post.title, post.portfolio = f"{post.title} of {post.portfolio}", None  # "head of research at a bank"
    if link in ("at", "with", "for") and organisation is not None and SCHOLARS.fullmatch(post.title):
        post.portfolio = None  # "a law professor at the university": what he teaches
    if link in ("at", "in") and _AT_POST.search(post.title):
        return False  # "the American air attache in Beijing": of the town where he serves he is none
    if link in ("at", "in", "with", "on") and (
        (post.portfolio is not None and not assistant)
        or (post.title in NATIONAL and post.title != "chief of staff" and not _works_at(text, post, link, organisation))
    ):
        return False  # "was made minister at the National People's Congress": where, not of what
    if organisation is None or (link in ("to", "from", "over") and first and not (assistant and post.portfolio)):
        return False
    end = organisation.end
    if (ally := _ALLY.match(text, end)) is not None:
        allied = next((m for m in sentence.countries if m.start == ally.end() and m.kind != "adjective"), None)
        if allied is not None:
            return _country_phrase(sentence, post, allied.start, allied.end, allied.country, link, first)
    chosen = organisation
    # "the commission's Equipment Development Department", "the Central Military Commission's (CMC) Joint Staff Department"
    while follow := re.match(
        rf"(?:[’']s?)\s*(?:<[A-Z.]{{1,10}}>\s*)?(?:[(（][^()]{{1,20}}[)）]\s*)?(?:{OF_PART}|(?:own|main|powerful|new|former|old|top|influential|secretive|elite)\s+)?|\s*[(（][^()]{{1,20}}[)）](?:[’']s?)?\s*|{_RELATED}|\s+",
        text[end:],
    ):
        nested = next((mention for mention in sentence.organisations if mention.start == end + follow.end()), None)
        if nested is None or not follow.group():
            break
        if post.outer is None and _HOUSE.search(text[chosen.start : chosen.end]):
            post.outer = chosen.organisation  # "Lakeside University's Center for Arctic Studies"
        chosen, end = nested, nested.end
    if first and link == "of" and post.organisation is None and read_own_duty(text, post, end):
        post.organisation, post.explicit = chosen.organisation, True
        return True
    if first and post.title == "member" and (board := _BOARD.match(text, end)) is not None:
        post.organisation, post.explicit, post.end = chosen.organisation, True, board.end()
        return True  # "a member of Zorvex's board"
    if re.match(r"[’']s?\s+(?!own\b)[a-z]", text[end:]) or _DEPARTMENT.match(text[end:]) or _THING.match(text[end:]):
        post.open = post.open or first  # "head of the Bundesbank's credit department": of a body that has no name here
        return False
    region = link == "at" and first and _EUROPEAN.match(text, post.start) is not None  # "Asia director at Zorvex Watch"
    if post.organisation is not None and first and post.explicit and link == "of" and post.outer is None:
        # "the armed forces' head of the Political Work Department": the first stands above it
        post.organisation, post.outer = None, post.organisation
    if post.organisation is None or region or (first and not post.explicit):
        post.organisation = chosen.organisation
        post.explicit = True
    elif not first and post.outer is None:
        # "of the Southern Theater Command of the PLA": the first is the body of the post, the second stands above it.
        post.outer = chosen.organisation
    while post.plural and (join := re.match(r"\s*(?:,\s*(?:and\s+)?|and\s+)(?:the\s+)?", text[end:])):
        # "the commanders of the Beijing, Lanzhou and Jinan regions": one phrase, several bodies
        nested = next((mention for mention in sentence.organisations if mention.start == end + join.end()), None)
        if nested is None:
            break
        end = nested.end
    behind = _INITIALS.match(text, end) or _BRACKET.match(text, end)
    post.end = behind.end() if behind is not None else end
    return True


def _country_phrase(
    sentence: SentenceContext, post: PostMention, start: int, end: int, country: str, link: str, first: bool
) -> bool:
    text = sentence.text
    if re.match(r"[’']s?\s+\w", text[end:]):
        return False
    mention = next(mention for mention in sentence.countries if mention.start == start)
    following = sentence.span(end + 1, end + 2) if mention.kind == "metonym" and text[end : end + 1] == " " else None
    if following is not None and len(following) and following[0].pos_ == "NOUN" and following[0].text.islower():
        post.open = True
        return False  # "president of the Oslo grocers' association": of no state
    if link in ("in", "at") and ACCREDITED.search(post.title):
        return False  # "ambassador of China in Washington": where he serves
    if link == "for" and post.title.endswith("secretary"):
        return False  # "assistant secretary of defense for China": what he deals with
    if mention.kind == "adjective" or (link in ("in", "from", "on", "with", "over") and first):
        return False
    if link == "to" or (link == "for" and post.title in _SENT):
        if not ACCREDITED.search(post.title):
            return False
        # "ambassador to Tokyo" is the one to Japan
        abbreviated = re.fullmatch(r"[A-Z.]{2,5}", text[start:end]) is not None
        to = country_name(mention.country) if mention.kind == "metonym" or abbreviated else short_name(text[start:end])
        post.title = f"{post.title} {link} {to}"
    elif post.country is None or (link == "of" and first and post.title in _OF_STATES):
        post.country = country  # whose "Croat president of Bosnia" he is
    post.end = end
    return True
