"""What stands before a title noun: a determiner, how the post is held, the country, the body or the field."""

from __future__ import annotations

import re

from archive.extraction import fields, lexicon
from archive.extraction.body_nouns import ALL, one_of
from archive.extraction.context import OrganisationMention, PostMention, SentenceContext
from archive.extraction.phrases import phrases
from archive.extraction.posts.field_before import field_before, is_party
from archive.extraction.posts.kinds import read_kind
from archive.extraction.posts.modifiers import MOVEMENT, describes, fights, modifiers, status
from archive.extraction.posts.open_field import open_field
from archive.extraction.posts.reach import ends_before
from archive.extraction.posts.scholars import SCHOLARS
from archive.extraction.posts.staff import read_owner, whose_staff
from archive.extraction.text.sought import sought
from archive.model import Role

_PREFIX_LEFT = re.compile(
    r"\b(?P<word>(?:first |second |senior )?(?:deputy|vice|assistant)|under|junior|permanent|parliamentary)[\s-]+$",
    re.I,
)
# What came next in a career: "from 1992 to 1994, then under secretary".
_SEQUENCE = sought(r"(?:\d{4},?|\d{4}\)|;)\s+(?:and\s+)?then\s+$")
_UNTIL_THEN = sought(r"\b(?:until|till|since|from)\s+then,?\s+$", re.I)
_DEED = re.compile(
    r"(?:removed|sacked|fired|dismissed|ousted|deposed|toppled|expelled|jailed|purged)\s+[A-Z]\w+[’']s?\s"
)
_JUST_MADE = sought(
    r"\b(?:[Nn]ewly|[Rr]ecently|[Jj]ust|[Ff]reshly)[\s-]+(?!nominated|proposed|designated|retired|ousted|sacked|fired|dismissed|deposed|"
    r"removed|toppled|disgraced|departed|resigned|deceased|suspended|detained|arrested|jailed|purged|expelled|impeached|replaced|indicted|convicted|"
    r"unseated|axed|defeated|murdered|assassinated|killed)(?:\w+ed|chosen|sworn[\s-]in|re-?\w+ed)\s+$"
)
_OF_DEPUTIES = frozenset(("political", "administrative", "executive"))  # "political deputy minister"
# Commanders of a part of what a force does, whoever commands the whole.
_SIDE = re.compile(r"(?:North|South|East|West|Central|Northern|Southern|Eastern|Western)")
_SORTS = frozenset(("operational", "operations", "field", "tactical", "training"))
_LEFT_WORD = re.compile(r"(?P<word>[\w’'.-]+)\s*$")
_POSSESSIVE = re.compile(r"[’']s?\s+$")
_FORMERLY = re.compile(r"\b(?:former|ex|one-?time|erstwhile)[\s-]+$", re.I)
_BOARD = re.compile(
    r"\b(?:(?:supervisory|management|advisory|executive) )?board $", re.I
)  # "Halden Bank board member", "board chairman"
_FOUNDER = sought(rf"\b(?i:{lexicon.FOUNDER})\s+(?:and|&)\s+$")  # "OCCRP founder and editor"
# What an editor deals with: "an Africa editor"
_BEAT = re.compile(
    r"(?:\b(?:Africa|Asia|Europe|Americas?|Middle East|Balkans?|Caucasus|Pacific|World|investigative|night|copy)\s+)$"
)
_AT_A_BODY = re.compile(r"\s+(?:at|with)\s+(?:the\s+)?[A-Z]")
_WITH_BEATS = frozenset(
    ("editor", "correspondent", "chief editor", "senior editor", "deputy editor", "managing editor")
)
_SOMEBODYS = re.compile(r"(?<![\w’'-])(?:[A-Z][\w-]+\s+){0,2}[A-Z][\w-]+[’']s?\s+$")
_PRONOUN = re.compile(r"\b(?P<word>his|her|its|their|whose)\s+$", re.I)
# "under a headquarters whose commander": of a body without a name, not of one named before
_OF_UNNAMED = re.compile(
    r"\b(?:an?|another)\s+(?:[a-z-]+\s+){0,2}(?:company|firm|party|body|group|team|militia|bank|"
    rf"{one_of(ALL)}),?\s+whose\s+$"
)
# "the country's defence minister": of the country that the text speaks of.
_HOMELAND = sought(r"\b(?:the|his|her|its|their)\s+(?:country|nation|state|island|kingdom|republic)[’']s\s+$", re.I)
_DETERMINER = re.compile(r"(?<![\w’'-])(?P<word>the|a|an|this|(?<!before )that|another|one|some)\s+$", re.I)
_NAVAL = re.compile(r"\b[Nn]aval\s+$")
_OF_SERVICES = frozenset(
    ("commander", "deputy commander", "chief", "political commissar", "deputy political commissar", "chief of staff")
)
_PUT = r"is|was|were|been|be|become|became|remains|named|appointed|made|acting|outgoing|his|their|mission’s|mission's"
_FORCE = re.compile(
    rf"(?:^|[,;:(]\s+|\b(?:as|the|its|a|new|next|first|former|and|of|deputy|{_PUT})\s+)(?P<force>[Ff]orce\s+)$"
)
_GOES_PAST = sought(
    r"\b(?:sail|march|fil|walk|driv|drov|parad|fl[ey]w?|steam|roll|mov|r[au]n|rush|rid|rod|strid|strod|goose-stepp)\w*\s+past\s+$",
    re.I,
)
# "his last prime minister": there was none after, or of that ruler
_LAST = re.compile(r"\blast\s+(?:known\s+)?$", re.I)
# "the State's Director-General of Police", as in India: of the part of the state that the text speaks of
_PART_OWNED = sought(r"\b[Tt]he (?:[Ss]tate|[Pp]rovince|county|prefecture|governorate)[’']s\s+$")
_CITY_OWNED = sought(r"\b[Tt]he (?:city|territory)[’']s\s+$")
_ORDINAL = re.compile(
    r"(?:\b\d{1,3}(?:st|nd|rd|th)(?:-term)?|(?<![–—-])\b\d{1,2}(?!,)|\b(?:two|three|four|five|six|seven|eight|nine|ten|several|both|many|first|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|last(?:\s+known)?)|\bNo\. ?\d+)(?:[\s-]+and|,)?[\s-]+$",
    re.I,
)
# "the state treasurer", "Maine State Auditor", "the state secretary of health": of a part of a state, and not of its
# department of state.
_OF_A_PART = re.compile(r"\b[Ss]tate\s+$")
# "the provincial health minister", "regional Minister of Economy": of a part of a state, and not of its government
_PROVINCIAL = re.compile(r"\b(?:[Pp]rovincial|[Rr]egional|[Tt]erritorial)\s+$")
_MINISTERS = frozenset(("minister", "deputy minister", "secretary"))
_EUROPEAN = re.compile(r"\bEuropean\s+(?:Union\s+)?$")
# Before these stands where their holder was elected: "Nyali MP Mohammed Ali".
_SEATS = frozenset(("member of parliament", "lawmaker", "legislator"))
_OF_PARTS = frozenset(
    phrases(
        """
        treasurer, auditor, comptroller, controller, attorney general, deputy attorney general, assistant attorney general,
        superintendent, insurance commissioner, director, commissioner
        """
    )
)


_OF_STATES = frozenset(("president", "vice president", "prime minister", "king", "queen"))
_OF = re.compile(r"\s+of\s+(?:the\s+)?")


def _body_of_it(sentence: SentenceContext, start: int) -> OrganisationMention | None:
    """The body in capitals that the state whose name begins at an offset is said to have: "Central Bank of Kenya"."""
    return next(
        (
            m
            for m in sentence.organisations
            if _OF.fullmatch(sentence.text, m.end, start) and sentence.text[m.end - 1 : m.end].isalpha()
            if sentence.text[m.start].isupper()
        ),
        None,
    )


def read_before(sentence: SentenceContext, post: PostMention) -> None:
    """Reads the modifiers before the title, the nearest first, and moves `post.start` over them."""
    text = sentence.text
    if post.title.endswith("commander") and (force := _FORCE.search(text[: post.start])):
        post.start = force.start("force")  # "Force Commander of the mission", but "Air Force commander"
    while True:
        at = post.start
        before = text[:at]
        if found := next(
            (
                mention
                for mention in sentence.organisations
                if ends_before(text, mention.end, at) and mention.start < at
            ),
            None,
        ):
            if post.organisation is None:
                post.organisation = found.organisation
                post.explicit = not found.generic  # "party chair of the DPP"
            post.start = found.start
            continue
        if found_country := next(
            (mention for mention in sentence.countries if ends_before(text, mention.end, at) and mention.start < at),
            None,
        ):
            post.country = post.country or found_country.country
            post.start = found_country.start
            if post.title not in _OF_STATES and (body := _body_of_it(sentence, found_country.start)) is not None:
                # "Central Bank of Kenya (CBK) governor": of the bank
                post.organisation, post.explicit = post.organisation or body.organisation, True
                post.start = body.start
            continue
        if found_person := next(
            (
                mention
                for mention in sentence.people
                if mention.end < at and _POSSESSIVE.fullmatch(text[mention.end : at])
            ),
            None,
        ):
            post.possessor = found_person.person
            post.start = found_person.start
            return
        if (holder := whose_staff(sentence, post)) is not None:
            post.possessor, post.start = holder.person, holder.start
            post.former = post.former or _FORMERLY.search(text, 0, holder.start) is not None
            return
        if read_owner(sentence, post):
            return
        if (match := _SOMEBODYS.search(before)) and post.title not in ("deputy", "member"):
            post.definite = True
            post.start = match.start()  # "Halden's chief of staff": of somebody whom nothing shows to be a person
            return
        beat = post.title in _WITH_BEATS or _AT_A_BODY.match(text, post.head_end) is not None
        if beat and post.organisation is None and (match := _BEAT.search(before)):
            post.start = match.start()
            continue
        if post.organisation is None and (match := _FOUNDER.search(before)):
            post.start = match.start()
            continue
        if match := _PRONOUN.search(before):
            post.open = post.open or _OF_UNNAMED.search(before) is not None
            post.possessive_pronoun = True
            post.definite = True
            post.start = match.start()
            return
        if post.title == "commissioner" and (match := _EUROPEAN.search(before)):
            post.start = match.start()
            continue
        if match := _PART_OWNED.search(before):
            post.local = post.definite = True
            post.start = match.start()
            return
        if post.portfolio and (match := _CITY_OWNED.search(before)):
            post.definite = True
            post.start = match.start()
            return
        if match := _HOMELAND.search(before):
            post.homeland = post.definite = True
            post.start = match.start()
            return
        if match := _DETERMINER.search(before):
            word = match["word"].lower()
            post.definite = post.definite or word in ("the", "this", "that")
            post.indefinite = word in ("a", "an", "another", "one", "some")
            post.start = match.start()
            return
        if post.portfolio is None and (match := _OF_A_PART.search(before)) and _is_local(sentence, post):
            post.local = True
            post.start = match.start()
            continue
        if post.title in _MINISTERS and (match := _PROVINCIAL.search(before)):
            post.local = True
            post.start = match.start()
            continue
        opens_with_state = any(
            mention.start == at for mention in sentence.countries
        )  # "Power Russian President": no field
        if (
            post.portfolio is None
            and post.organisation is None
            and not opens_with_state
            and (match := field_before(sentence, before))
        ):
            if is_party(post, match["field"]):
                post.start = match.start()
                continue
            post.portfolio, post.start = fields.stored(match["field"]), match.start()
            wider = open_field(sentence, post, at)
            if wider is not None and 0 < wider[1] < post.start:
                post.portfolio, post.start = wider  # "Blue Economy Minister"
            continue
        if match := _ORDINAL.search(before):
            post.former = post.former or bool(_LAST.search(match.group()))
            post.start = match.start()
            continue
        if (
            post.portfolio is None
            and post.organisation is None
            and (field := open_field(sentence, post, at)) is not None
        ):
            post.portfolio, post.start = field
            continue
        placed = post.portfolio is not None or post.country or post.organisation is not None
        if (placed or (post.described and before.lower().endswith("deputy "))) and (
            (match := _PREFIX_LEFT.search(before))
            and not (match["word"].lower() == "under" and (post.portfolio is None or post.title == "minister"))
            # "the Pentagon under Acting Defense Secretary Holm"
            and not (match["word"] == "under" and text[post.head].isupper())
        ):
            post.title = f"{match['word'].lower()} {post.title}"  # "deputy defence secretary"
            post.start = match.start()
            continue
        if _SEQUENCE.search(before):
            return
        if _UNTIL_THEN.search(before):
            return
        if match := _JUST_MADE.search(before):
            post.new, post.start = True, match.start()
            continue
        of_board = post.title.endswith("chairman") or (post.title == "member" and post.start == post.head)
        if of_board and post.organisation is None and (board := _BOARD.search(before)):
            post.start = board.start()
            continue
        if against := fights(post, before):
            post.title, post.start, post.described = (
                f"{against.group().strip().lower()} {post.title}",
                against.start(),
                True,
            )
            continue
        word_match = _LEFT_WORD.search(before)
        if word_match is not None and post.title.startswith("deputy") and word_match["word"].lower() in _OF_DEPUTIES:
            post.start = word_match.start()
            continue
        if word_match is not None and text.startswith("Army ", at) and _SIDE.fullmatch(word_match["word"]):
            post.start = word_match.start()  # "the Southern Army Commander"
            continue
        if word_match is not None and post.title == "commander" and word_match["word"].lower() in _SORTS:
            post.title = f"{word_match['word'].lower()} {post.title}"  # "operational commander": not of the whole
            post.start = word_match.start()
            continue
        if post.title in _OF_SERVICES and post.organisation is None and (naval := _NAVAL.search(before)):
            post.portfolio, post.start = "navy", naval.start()
            continue
        if word_match is not None and (
            _GOES_PAST.search(before)
            or _DEED.match(text, word_match.start())
            or _is_deed(sentence, word_match.start(), word_match["word"])
        ):
            return  # "warships sailed past President Xi", "Parliament removed Kenya's minister"
        if word_match is None or not status(post, word_match["word"]):
            if read_kind(sentence, post):
                continue  # "White House Drug Policy Coordinator"
            _unread(sentence, post)
            return
        post.start = word_match.start()


def _is_deed(sentence: SentenceContext, start: int, word: str) -> bool:
    """ "Parliament sacked Prime Minister Moss", "Ruto sacked army chief Otieno": what the body or man before it did to a holder."""
    if word.lower() not in lexicon.ENDED_BY_ADJECTIVE:
        return False
    ends = [mention.end for mention in sentence.people]
    ends += [when.end for when in sentence.whens if _named_before(sentence, when.start)]
    if sentence.role is not Role.HEADLINE and start - 1 in ends:
        return True  # whatever the parser takes the participle for
    span = sentence.span(start, start + len(word))
    verb = span[0] if span is not None and len(span) else None
    return (
        verb is not None
        and verb.pos_ == "VERB"
        and verb.dep_ != "amod"
        and (
            any(mention.end + 1 == start for mention in sentence.organisations)
            # "denied that it had sacked Minister Moss"
            or any(
                child.dep_ in ("nsubj", "aux") and child.tag_ != "CD" and child.i < verb.i for child in verb.children
            )
        )
    )


def _named_before(sentence: SentenceContext, at: int) -> bool:
    """Whether a name ends right before a date: "President Putin on Sunday removed Minister Moss"."""
    return any(
        mention.end < at and sentence.text[mention.end : at].strip(" ,") in ("", "on") for mention in sentence.people
    )


def _is_local(sentence: SentenceContext, post: PostMention) -> bool:
    """Whether "state" before a title means a part of a state: by the title, or by the field that follows it."""
    kind = re.search(r"\b[Ss]tate\s+$", sentence.text[: post.start])
    place = kind and any(sentence.text[m.end : kind.start()] in (" ", "’s ", "'s ") for m in sentence.organisations)
    return (
        bool(place)
        or post.title in _OF_PARTS
        or (post.title == "secretary" and re.match(r"\s+(?:of|for)\s+", sentence.text[post.end :]) is not None)
    )


_FORMER_FURTHER = sought(
    r"\b(?:[Ff]ormer|[Ee]x|[Ee]rstwhile|[Oo]ne-time|[Oo]usted|[Dd]isgraced|[Ll]ate)[\s-](?:(?:[A-Z][\w&.’'-]*|of|for|the|\([A-Z][\w .&’'-]{1,60}\))\s+){1,6}$"
)


def _unread(sentence: SentenceContext, post: PostMention) -> None:
    """What is left before a title that no list knows: over words that only describe, a status may stand further off
    ("former Social Democrat Chancellor"); a noun makes another post of it ("Press Secretary", "Stock Exchange President")."""
    words = modifiers(sentence, post)
    further = _FORMER_FURTHER.search(sentence.text, 0, post.start)
    between = [m for m in sentence.people if further is not None and further.start() < m.start < post.start]
    if further is not None and between and between[0].end == post.start - 1:
        # "former Ann Bell campaign manager": it is said of the title, as she has none
        between = (
            between if re.fullmatch(r"\w+[\s-]", sentence.text[further.start() : between[0].start]) is None else []
        )
    if further is not None and not between:
        post.former = True  # "former Senate Appropriations Committee Chairman", whatever stands between
    if words and describes(sentence, post, words[0]):
        post.title, post.start, post.described = f"{words[0][0].lower()} {post.title}", words[0][1], True
        read_before(sentence, post)
        return
    if words and words[0][2] and words[0][0].islower() and SCHOLARS.fullmatch(post.title):
        post.start = words[0][1]  # "a currency analyst with", "history professor at": what they study
        read_before(sentence, post)
        return
    for index, (word, _, noun) in enumerate(words):
        if noun and not MOVEMENT.search(word):
            post.open = post.open or (
                post.title not in _SEATS
                and "campaign " not in post.title  # "Moss campaign manager": of whose, no body tells
                and post.portfolio is None
                and post.organisation is None
                and post.country is None
            )
        if any(status(post, further) for further, _, _ in words[index + 1 : index + 2]):
            post.start = words[index + 1][1]
            return
    if words and post.country is None and not post.open:
        # "French Foreign Trade Minister", "Italy's Socialist prime minister": over what describes, the country
        far = words[-1][1]
        mention = next((m for m in sentence.countries if ends_before(sentence.text, m.end, far)), None)
        if mention is not None:
            post.country, post.start = mention.country, mention.start
