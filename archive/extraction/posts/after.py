"""What stands after a title noun: the field, the body and what is above it, the country, the duty.

Secretary of State | minister of Health and Human Services | governor of Texas | chief of staff to the president
commander of the Southern Theater Command of the PLA | Under Secretary of State for Political Affairs
"""

from __future__ import annotations

import re

from archive.extraction import fields
from archive.extraction.context import OrganisationMention, PostMention, SentenceContext
from archive.extraction.lexicon import NATIONAL, title_pattern
from archive.extraction.posts.accredited import ACCREDITED, accredited, charged, short_name
from archive.extraction.posts.announced import announced
from archive.extraction.posts.beside import juxtaposed
from archive.extraction.posts.duty import is_heading, read_duty, read_own_duty
from archive.extraction.posts.scholars import at_institute
from archive.extraction.posts.staff import read_staff
from archive.packs.countries import country_name

_TITLE = title_pattern()
# What may stand between "of" and the name of a body; in lower case, or "the Second Artillery Corps" would lose its first word.
_LEAD = re.compile(
    r"(?:what\s+(?:is|was)\s+(?:(?:now|then|today|at\s+the\s+time|later\s+to\s+become)\s+)?(?:(?:called|known\s+as)\s+)?)?"
    r"(?:(?:the|The|its|their|his|her|that|this|a|an)\s+)?(?:\d{1,2}(?:st|nd|rd|th)\s+(?=(?:CPC|CCP|Party|Central|National|Politburo|Chinese|Communist|Congress|Knesset|Bundestag)\b))?(?:(?:(?:country|nation|state|island|kingdom|republic)[’']s|powerful|ruling|new|old|whole|entire|military|second|then|former|same)\s+)?"
)
# Before "to" a post; without it a rank of diplomats.
_PLENIPOTENTIARY = re.compile(r"\s+extraordinary\s+and\s+plenipotentiary(?=\s+to\s)", re.I)
# "mayor of the Danish port city of Esbjerg"
_KIND_OF = re.compile(
    r"(?:(?:[A-Z][a-z]+(?:[ -][A-Z][a-z]+)?|[a-z]+)\s+){0,2}(?:state|city|town|province|region|district|county|village|island|municipality|prefecture|"
    r"territory|commonwealth|kingdom|republic)\s+of\s+"
)
# "president of the Socialist Republic of Vietnam"
_FULL_NAME = re.compile(
    r"(?:[A-Z][\w’'-]+\s+){0,4}(?:Republic|Kingdom|Federation|Commonwealth|Union|Emirate|State)\s+of\s+(?:the\s+)?"
)
# "head of political work": which post it is, no organisation says.
_DUTY = re.compile(r"^\s+of\s+(?!the\b|its\b|his\b|their\b|that\b|[A-Z])\w")
_GONE = re.compile(r"\b(?:defunct|former|abolished|dissolved|disbanded|old|then)\b")
_OF = re.compile(r"^\s*(?:,\s*)?(?:of|for|at|in|with|to|on|over|from)\s+", re.I)
_LINK = re.compile(r"^\s*(?:of|at|in|under|within)\s+(?:the\s+|its\s+)?", re.I)
_ABBREVIATED = re.compile(r"\([A-Z][A-Za-z]{1,5}\)")
_BRACKET = re.compile(r"^\s*[(（][^()（）]{1,40}[)）]")
_FIELD_IN_BRACKETS = re.compile(r"\s\((?P<field>[A-Z][\w ]+)\)")
# What stands behind a name of which it only says whose it is: "of the Bow hockey club".
_THING = re.compile(
    r"\s+(?:(?:[a-z-]+|[A-Z]{2,6})\s+){0,2}(?:club|team|squad|newspaper|company|firm|factory|plant|mine|school|college|hospital|museum|"
    r"theatre|hotel|airport|league|chapter|campaign|program(?:me)?|project|shop|branch|cent(?:re|er)|laboratory|facility|site)\b"
)
_GOES_LOW = re.compile(r"\s+(?:security|affairs|policy|operations|strategy)\b")  # "for Indo-Pacific security affairs"
# What follows these with "for" is a field or a district.
_NO_DUTY = frozenset(
    (
        "spokesperson",
        "minister",
        "secretary",
        "member of parliament",
        "representative",
        "senator",
        "congressman",
        "delegate",
        "member",
        "president",
        "vice president",
    )
)
_SENT = frozenset(
    ("special representative", "special envoy", "envoy", "coordinator", "special coordinator", "high representative")
)
# "head of the United Nations Africa office", "of the Foreign Ministry's press department": of a part without a name here.
_DEPARTMENT = re.compile(
    r"\s+(?:[A-Z][\w-]+\s+|[a-z]+\s+)?(?:office|bureau|branch|mission|department|division|wing|unit|arm|desk|section|regional office)\b"
)
_ADMINISTRATION = re.compile(r"\s+of\s+(?:the\s+)?administration(?:\s+\([\w ]+\))?(?=\s+of\s+(?:the\s+)?[A-Z])")
_BOARD = re.compile(
    r"\s+of\s+(?:the\s+|its\s+)?[Bb]oard(?:\s+of\s+(?:[Cc]ommissioners|[Ss]upervisors|[Gg]overnors|[Dd]irectors|[Tt]rustees))?(?=\s+(?:of|for|at)\s)"
)
_PART_OF_STATE = re.compile(r"\s+(?:State|Province|Prefecture|County|Region)\b(?!\s+[A-Z])")
# "the commander there, General Li", "was commander there until 2015": of the body last named
_ABOUT = re.compile(r"\s+(?:for|on)\s+(?:the\s+)?(?:[\w’'-]+\s+){1,6}")
_THERE = re.compile(r"\s+there\b(?=\s*[,.;]|\s+(?:since|until|from|between|for|in|after|before)\b)")
_UNREAD_OWNER = re.compile(r"(?:(?:[A-Z][\w-]+\s+){0,2}[A-Z][\w-]+|[a-z]+)(?:[’']s|(?<=s)[’'])\s+")
_SEATED = re.compile(r"delegate|representative|deputy")  # "to the National People's Congress"
_CHAMBER = re.compile(r"\b(?:Congress|Parliament|Assembly|Conference|Legislature|Council)\b")
_AT_POST = re.compile(r"ambassador|consul|charge d'affaires|attache")


def read_after(sentence: SentenceContext, post: PostMention) -> None:
    """Reads what follows the title and moves `post.end` over it: also "Permanent Secretary (Defence)"."""
    if at_institute(sentence, post):
        return
    text = sentence.text
    if full := _PLENIPOTENTIARY.match(text, post.end):
        post.end = full.end()
    _field(sentence, post)
    field = _FIELD_IN_BRACKETS.match(text[post.end :]) if fields.takes_field(post.title) else None
    if field is not None and post.portfolio is None and field["field"].lower() in fields.PORTFOLIOS:
        post.portfolio, post.end = fields.stored(field["field"]), post.end + field.end()
    read_staff(sentence, post)
    if board := _BOARD.match(text, post.end):
        post.end = board.end()  # "chairman of the board of commissioners of the port"
    if post.title.endswith("head") and (run := _ADMINISTRATION.match(text, post.end)):
        post.end = run.end()  # "acting head of administration (governor) of Krasnodar Krai"
    first = True
    while True:
        at = post.end
        if match := _BRACKET.match(text[at:]):
            inside = text[at : at + match.end()]
            if _ABBREVIATED.fullmatch(inside.strip()) and _names(sentence, at + match.end()):
                post.end += match.end()  # "Chief of Naval Operations (CNO) Adm. John Bell"
                break
            if not re.search(r"\d{4}|previous|former|now|then", inside) and any(
                at <= mention.start < at + match.end() for mention in sentence.organisations
            ):
                post.end += match.end()
                continue
        link = (_OF if first else _LINK).match(text[at:])
        military = (
            re.match(r"^, (?=U\.?S\.? |[A-Z])", text[at:])
            if first and post.organisation is None and (text[post.head].isupper() or _beside_name(sentence, post))
            else None
        )
        if first and link is None and military is None and (body := juxtaposed(sentence, post)) is not None:
            if not _organisation_phrase(sentence, post, body.start, "of", first):
                break
            first = False
            continue
        if link is None and military is None:
            break
        if (
            first
            and link
            and post.title in ("head", "chief", "director", "deputy", "member", "president")
            and _DUTY.match(text[at:])
            and post.portfolio is None
        ) and not (
            any(mention.start == at + link.end() for mention in (*sentence.organisations, *sentence.countries))
            or announced(sentence, at + link.end())[0]
        ):
            if read_duty(sentence, post):
                continue
            post.organisation = None
            post.open = True
            return
        if first and link and text.startswith((" of ", " for "), at) and read_duty(sentence, post):
            continue
        stop = at + (link or military).end()  # type: ignore[union-attr]
        word = link.group().strip(" ,").lower() if link else ","
        if not _organisation_phrase(sentence, post, stop, word, first):
            break
        first = False
    if post.organisation is not None and (kind := _PART_OF_STATE.match(text, post.end)):
        post.end = kind.end()  # "the governor of Lagos State"
    if post.organisation is None and post.country is None and (there := _THERE.match(text, post.end)):
        post.end = there.end()
    accredited(sentence, post)
    charged(sentence, post)
    if post.title == "spokesperson":
        _speaks_for(sentence, post)
    _duty(sentence, post)
    _bracketed(sentence, post)


def _speaks_for(sentence: SentenceContext, post: PostMention) -> None:
    """What a spokesman speaks about, before his name: "navy spokesman for the West Philippine Sea Rear Admiral Roy Tan"."""
    words = _ABOUT.match(sentence.text, post.end)
    for end in [m.end() for m in re.finditer(r"[\w’'-]+", words.group())][1:] if words is not None else ():
        if _names(sentence, post.end + end):
            post.end += end
            return


def _names(sentence: SentenceContext, at: int) -> bool:
    """Whether a name stands at an offset, a rank before it apart."""
    at += len(sentence.text[at:]) - len(sentence.text[at:].lstrip())
    after = next((high for low, high in sentence.ranks if low == at), at)
    return any(0 <= m.start - after <= 1 or m.start == at for m in sentence.people)


def _bracketed(sentence: SentenceContext, post: PostMention) -> None:
    """The country in brackets after a title: "Ng, Minister for Defence (Singapore)"."""
    if post.country is not None or post.organisation is not None:
        return
    for mention in sentence.countries:
        if sentence.text[post.end : mention.start] == " (" and sentence.text.startswith(")", mention.end):
            post.country = mention.country
            post.end = mention.end + 1


def _beside_name(sentence: SentenceContext, post: PostMention) -> bool:
    """Whether a bare title stands between commas after a name: "Adm. Wu, commander, PLA Navy"; or in brackets; or behind
    "as": "will be assigned as commander, Seventh Fleet"."""
    lead = sentence.text[post.start : post.head].strip(" -").lower()
    if lead not in ("", "deputy", "vice", "assistant", "acting", "executive", "senior"):
        return False
    if sentence.text.endswith((" as ", " to "), 0, post.start):
        return True
    return any(sentence.text[mention.end : post.start] in (", ", " (") for mention in sentence.people)


def _field(sentence: SentenceContext, post: PostMention) -> None:
    """The field after a title: in capitals as far as it goes, else one that the list has."""
    text = sentence.text
    low = post.end
    if not post.plural and post.portfolio is None and fields.takes_field(post.title):
        match = fields.open_field(text, low, _limit(sentence, low))
        if match is not None:
            start, end = low + match.start("field"), low + match.end("field")
            end = fields.before_title(text, start, end)
            known = fields.AFTER.match(text[low:])
            if end > start and not (known and low + known.end() > end) and text[start:end] != "Government":
                _take_field(post, fields.stored(text[start:end]), end)
                return
    match = fields.AFTER.match(text[low:])
    if not post.plural and fields.takes_field(post.title) and (joined := fields.joined_field(text[low:])):
        end = fields.before_title(text, low + joined.start("field"), low + joined.end())
        match = joined if end == low + joined.end() else match
    if match is None or (not fields.takes_field(post.title) and re.match(r"\s+[A-Z]", text[low + match.end() :])):
        return
    if match["field"].lower() == "state" and post.title != "secretary" and text.startswith(" of ", low + match.end()):
        return  # "chief minister of the state of Zamora"; Connecticut has a Secretary of the State
    following = sentence.span(low + match.end() + 1, low + match.end() + 2)
    if not fields.takes_field(post.title) and following is not None and len(following) and following[0].pos_ == "NOUN":
        return  # "director of security policy"
    start = low + match.start("field")
    end = low + match.end("field")
    # "commander of the Air Force" is of a body
    exact = fields.takes_field(post.title) and fields.stored(match["field"]) not in fields.SERVICES
    if not any(
        m.start <= start < m.end and not (exact and (m.start, m.end) == (start, end)) for m in sentence.organisations
    ):
        _take_field(post, fields.stored(match["field"]), low + match.end())


def _take_field(post: PostMention, field: str, end: int) -> None:
    if post.title.endswith("secretary of state"):
        if post.title == "secretary of state":
            post.title = "secretary"  # "Secretary of State for Defence"
        elif post.title.startswith("parliamentary"):
            post.title = post.title.removesuffix(" of state")  # of the ministry, as in Britain
        else:
            # "Assistant Secretary of State for Legislative Affairs": of the department of state
            post.title = f"{post.title.removesuffix(' of state')} for {field}"
            field = "state"
    if post.portfolio is None:
        post.portfolio = field
    post.end = end


def _duty(sentence: SentenceContext, post: PostMention) -> None:
    """What a deputy or assistant is for, which makes another post of it: "Deputy Prime Minister for Economic Affairs"."""
    if post.plural or post.title in _NO_DUTY or post.title.startswith("ambassador"):
        return
    match = fields.open_field(sentence.text, post.end, _limit(sentence, post.end))
    if match is None or not sentence.text[post.end :].lstrip().startswith("for"):
        return
    end = fields.before_title(sentence.text, post.end + match.start("field"), post.end + match.end("field"))
    goes_on = re.match(r"\s+[A-Z]", sentence.text[end:]) is not None
    if post.title.endswith("chairman") or (goes_on and not any(m.start == end + 1 for m in sentence.people)):
        # but "Norway's deputy foreign minister for Africa and the Gulf"
        post.open = post.open or not (post.explicit or post.portfolio or post.country)
        return  # "director for the Democratic Mayors' Conference", "party chair for the north"
    if end > post.end + match.start("field") and not _GOES_LOW.match(sentence.text, end):
        post.title = f"{post.title} for {sentence.text[post.end + match.start('field') : end].lower()}"
        post.end = end


def _limit(sentence: SentenceContext, at: int) -> int:
    """Where the next name of a person, body, country or time begins: a field does not reach into it."""
    named = [*sentence.people, *sentence.organisations, *sentence.countries]
    starts = [mention.start for mention in named] + [when.start for when in sentence.whens]
    return min((start for start in starts if start >= at), default=len(sentence.text))


def _seated(sentence: SentenceContext, post: PostMention, body: OrganisationMention) -> bool:
    """Whether a delegate "to" a body is one of its members, and not sent to it by another."""
    return (
        _SEATED.fullmatch(post.title) is not None and _CHAMBER.search(sentence.text[body.start : body.end]) is not None
    )


def _organisation_phrase(sentence: SentenceContext, post: PostMention, at: int, link: str, first: bool) -> bool:
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
    organisation = next((mention for mention in sentence.organisations if mention.start == start), None)
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
    if link == "in" and " to " in post.title:
        return False  # "envoy to the Far East in the Rossi Cabinet"
    assistant = post.title.endswith(" secretary") and organisation is not None
    if link == "to" and post.title in ("deputy", "delegate") and organisation is not None:
        link = "of"  # "a deputy to the National People's Congress"
    if link == "at" and organisation is not None and post.portfolio is not None and is_heading(post):
        post.title, post.portfolio = f"{post.title} of {post.portfolio}", None  # "head of research at a bank"
    if link in ("at", "in") and _AT_POST.search(post.title):
        return False  # "the American air attache in Beijing": of the town where he serves he is none
    if link in ("at", "in", "with", "on") and (
        (post.portfolio is not None and not assistant) or (post.title in NATIONAL and post.title != "chief of staff")
    ):
        return False  # "was made minister at the National People's Congress": where, not of what
    if organisation is None or (link in ("to", "from", "over") and first and not (assistant and post.portfolio)):
        return False
    end = organisation.end
    chosen = organisation
    # "the commission's Equipment Development Department", "the Central Military Commission's (CMC) Joint Staff Department"
    while follow := re.match(
        r"(?:[’']s?)\s*(?:[(（][^()]{1,20}[)）]\s*)?(?:(?:own|main|powerful|new|former|old|top|influential|secretive|elite)\s+)?|\s*[(（][^()]{1,20}[)）](?:[’']s?)?\s*|\s+",
        text[end:],
    ):
        nested = next((mention for mention in sentence.organisations if mention.start == end + follow.end()), None)
        if nested is None or not follow.group():
            break
        chosen, end = nested, nested.end
    if first and link == "of" and post.organisation is None and read_own_duty(text, post, end):
        post.organisation, post.explicit = chosen.organisation, True
        return True
    if re.match(r"[’']s?\s+(?!own\b)[a-z]", text[end:]) or _DEPARTMENT.match(text[end:]) or _THING.match(text[end:]):
        post.open = post.open or first  # "head of the Bundesbank's credit department": of a body that has no name here
        return False
    if post.organisation is None or (first and not post.explicit):
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
    post.end = end
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
    elif post.country is None:
        post.country = country
    post.end = end
    return True
