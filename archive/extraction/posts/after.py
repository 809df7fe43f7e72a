"""What stands after a title noun: the field, the body and what is above it, the country, the duty.

Secretary of State | minister of Health and Human Services | governor of Texas | chief of staff to the president
commander of the Southern Theater Command of the PLA | Under Secretary of State for Political Affairs
"""

from __future__ import annotations

import re

from archive.extraction import fields
from archive.extraction.context import PostMention, SentenceContext
from archive.extraction.lexicon import AND_FOUNDER
from archive.extraction.posts.accredited import accredited, charged
from archive.extraction.posts.announced import announced
from archive.extraction.posts.beside import juxtaposed
from archive.extraction.posts.duty import read_duty
from archive.extraction.posts.field_after import read_field, read_purpose
from archive.extraction.posts.of_body import read_body
from archive.extraction.posts.scholars import at_institute
from archive.extraction.posts.staff import read_staff

# Before "to" a post; without it a rank of diplomats.
_PLENIPOTENTIARY = re.compile(r"\s+extraordinary\s+and\s+plenipotentiary(?=\s+to\s)", re.I)
# "head of political work": which post it is, no organisation says.
_DUTY = re.compile(r"^\s+of\s+(?!the\b|its\b|his\b|their\b|that\b|[A-Z])\w")
_OF = re.compile(r"^\s*(?:,\s*)?(?:of|for|at|in|with|to|on|over|from)\s+<?", re.I)  # "of <Mora Glass Inc>"
_LINK = re.compile(r"^\s*(?:of|at|in|under|within)\s+(?:the\s+|its\s+)?<?", re.I)
_ABBREVIATED = re.compile(r"\([A-Z][A-Za-z]{1,5}\)|\([A-Z]{6,12}\)")
_BRACKET = re.compile(r"^\s*[(（][^()（）]{1,40}[)）]")
_FIELD_IN_BRACKETS = re.compile(r"\s\((?P<field>[A-Z][\w ]+)\)")
_ADMINISTRATION = re.compile(r"\s+of\s+(?:the\s+)?administration(?:\s+\([\w ]+\))?(?=\s+of\s+(?:the\s+)?[A-Z])")
_BOARD = re.compile(
    r"\s+of\s+(?:the\s+|its\s+)?[Bb]oard(?:\s+of\s+(?:[Cc]ommissioners|[Ss]upervisors|[Gg]overnors|[Dd]irectors|[Tt]rustees))?(?=\s+(?:of|for|at)\s)"
)
_PART_OF_STATE = re.compile(r"\s+(?:State|Province|Prefecture|County|Region)\b(?!\s+[A-Z])")
# "the commander there, General Li", "was commander there until 2015": of the body last named
_ABOUT = re.compile(r"\s+(?:for|on)\s+(?:the\s+)?(?:[\w’'-]+\s+){1,6}")
_THERE = re.compile(r"\s+there\b(?=\s*[,.;]|\s+(?:since|until|from|between|for|in|after|before)\b)")


def read_after(sentence: SentenceContext, post: PostMention) -> None:
    """Reads what follows the title and moves `post.end` over it: also "Permanent Secretary (Defence)"."""
    if at_institute(sentence, post):
        return
    text = sentence.text
    if full := _PLENIPOTENTIARY.match(text, post.end):
        post.end = full.end()
    read_field(sentence, post)
    field = _FIELD_IN_BRACKETS.match(text[post.end :]) if fields.takes_field(post.title) else None
    if field is not None and post.portfolio is None and field["field"].lower() in fields.PORTFOLIOS:
        post.portfolio, post.end = fields.stored(field["field"]), post.end + field.end()
    read_staff(sentence, post)
    if board := _BOARD.match(text, post.end):
        post.end = board.end()  # "chairman of the board of commissioners of the port"
    if post.title.endswith("head") and (run := _ADMINISTRATION.match(text, post.end)):
        post.end = run.end()  # "acting head of administration (governor) of Krasnodar Krai"
    if founder := AND_FOUNDER.match(text, post.end):
        post.end = founder.end()
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
            if not read_body(sentence, post, body.start, "of", first):
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
        word = link.group().strip(" ,<").lower() if link else ","
        if not read_body(sentence, post, stop, word, first):
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
    read_purpose(sentence, post)
    _bracketed(sentence, post)


def _speaks_for(sentence: SentenceContext, post: PostMention) -> None:
    """What a spokesman speaks about, before his name: "navy spokesman for the West Philippine Sea Rear Admiral Roy Tan"."""
    words = _ABOUT.match(sentence.text, post.end)
    titles = {match.end() for match in sentence.titles()}
    for end in [m.end() for m in re.finditer(r"[\w’'-]+", words.group())][1:] if words is not None else ():
        if _names(sentence, post.end + end):
            if post.end + end in titles:
                return  # "spokesman for President Ann Bell": for whom he speaks
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
