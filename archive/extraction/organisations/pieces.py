"""A run of capitals cut at possessives, ranks, titles and names: each piece may be a name of its own."""

from __future__ import annotations

import re
from collections.abc import Iterable

from archive.extraction.body_nouns import ALL, nouns, one_of
from archive.extraction.context import OrganisationMention, SentenceContext
from archive.extraction.lexicon import title_pattern
from archive.extraction.name_words import ORGANISATION_WORDS
from archive.extraction.organisations.words_of_names import of_bodies, of_many
from archive.extraction.people.given_names import PLACES_TOO, is_given
from archive.extraction.ranks import HONORIFIC_RE, RANK_RE
from archive.identity import fold

_TITLE = title_pattern()
# Before a name, after the body that its bearer serves: "the Government Tan Sri Zuki Ali"; not "the University of Sheikh Diop".
_HONOURED = re.compile(
    r"(?<!\bof)(?<!\band) (?:Tan Sri|Tun|Datuk(?: Seri)?|Dato[’']?(?: Sri)?|Dr|Mr|Mrs|Ms|Engr|Barr|Barrister|Cde|Alhaji|Sheikh|Sir|Dame|"
    r"Prof|Professor|Lady|Baroness|Shri|Smt|Hon)\.? (?=[A-Z])"
)
# A rank or honorific right before a run of capitals: a name begins it.
_RANKED = re.compile(rf"(?:{RANK_RE.pattern}|{HONORIFIC_RE.pattern})\s+$")
_INITIALLED = re.compile(r"\b[A-Z][a-z]+ [A-Z]\. $")  # "Lewis J. Hall and Grain Exchange president": a surname
_FORM = r"(?:Inc|Corp|Corporation|Ltd|Limited|Plc|PLC|AG|NV|SA|LLC|GmbH|Co)"
_TWO_FIRMS = re.compile(rf"(?<= )(?!Co\b){_FORM}(?P<and>\.? and )(?=[A-Z][^,]* {_FORM}$)")
# "the Baltic Fleet and Pacific Fleet", "the Ministry of Trade and the Ministry of Labour": two of one kind
_TWO_ALIKE = re.compile(
    rf"\b(?P<kind>District|{one_of(ALL, capital=True)})"
    r"(?P<and> and (?:the )?)(?=(?:[A-Z][\w-]* ){1,4}(?P=kind)$)"
)
_TWO_HEADED = re.compile(
    rf"\b(?P<kind>{one_of(nouns('field'), capital=True)}) (?:of|for|on) (?:(?!and the )[\w-]+,? )*?[\w-]+"
    r"(?P<and> and (?:the )?)(?=(?P=kind) (?:of|for|on) )"
)
_OF_MEMBERS = re.compile(
    r"(?:[Pp]eople|[Ww]orkers|[Ff]armers|[Tt]eachers|[Vv]eterans|[Cc]itizens|[Ss]tudents|[Ll]awyers|[Dd]octors|[Nn]urses|[Ww]omen|[Mm]iners|[Pp]easants|"
    r"[Rr]etirees|[Cc]hildren|[Ww]riters|[Ii]ndustrialists|[Ee]mployers|"
    r"[Gg]overnors|[Mm]ayors|[Mm]inisters|[Oo]fficers|[Jj]udges|[Pp]rosecutors|[Mm]anufacturers|[Bb]ankers|[Gg]rowers|[Pp]layers|[Pp]arents|[Aa]ctors|[Pp]ilots)$"
)
# Many by what they do, as no state or firm is called, where an article stands before them: "the Jewellers' Guild".
_WHO_ARE_SO = re.compile(
    r"(?:^|[a-z] )(?!(?:Emirates|Netherlands|Philippines|States|Rivers|Flanders)$)[A-Z][a-z]+(?:ers|ors|ists|ants|icians|arians|ees)$"
)
_ATTORNEY = re.compile(
    r"(?:District )?Attorneys? for (?:the )?(?=[A-Z])"
)  # "the U.S. Attorney for the Eastern District"


def before_title(name: str) -> int | None:
    """Where a body ends that the title of somebody follows: "Appropriations Committee" of "... Chairman Bo Lind"."""
    title = next((found for found in _TITLE.finditer(name) if not of_many(name, found)), None)
    if title is None or not re.match(r"(?: [A-Z]\S*){2,4}$", name[title.end() :]):
        return None
    body = name[: title.start()].rstrip()
    words = body.split()
    if len(words) < 2 or not body.endswith(words[-1]) or not of_bodies(words[-1]) or words[-1] in ("Cabinet", "Party"):
        return None
    return None if any(map(of_bodies, name[title.end() :].split())) else len(body)


def before_next_title(name: str) -> int | None:
    """Where a body ends that another title follows after "and": "Host Committee for the Games" of "... and Chair of Mora/Holm"."""
    for title in _TITLE.finditer(name):
        joined = re.search(r" and (?:Co-|Vice[ -]|Deputy )?$", name[: title.start()])
        if joined is not None and re.match(r" (?:of|for) ", name[title.end() :]) and not of_many(name, title):
            body = name[: joined.start()].split()
            return joined.start() if len(body) > 1 and any(map(of_bodies, body)) else None
    return None


# The board of a body, behind what somebody is on it.
_BOARD_OF = re.compile(r"Board of (?:Directors|Trustees|Governors) (?:of|for) (?:the )?(?=[A-Z])")
_ON_BOARD = re.compile(
    r"\b(?:[Mm]ember|[Cc]hair(?:man|woman|person)?|[Pp]resident|[Ss]ecretary|[Dd]eputy) of (?:the |its )?$"
)


def after_board(text: str, start: int, end: int) -> int:
    """Past the board of a body on which somebody sits, in capitals as in small letters: "Member of the Board of Directors of
    the Mora Centre" is one of the centre."""
    board = _BOARD_OF.match(text, start, end)
    return board.end() if board is not None and _ON_BOARD.search(text, 0, start) is not None else start


def after_member(text: str, start: int, end: int) -> int:
    """Past a name of whom the body is: "Ram Thapa of the People's Party" is a man of a party; without an article only where
    a rank, a title or a given name shows him: "Chief Constable Ann Bell of Mora Police"."""
    if attorney := _ATTORNEY.match(text, start, end):
        return attorney.end()
    link = re.search(r" of (?:the )?(?=[A-Z])", text[start:end])
    if link is None:
        return start
    ranked = _RANKED.search(text[:start]) is not None or _led_by_title(text, start, link.start())
    if link.group() == " of " and not ranked and not _is_name(text[start : start + link.start()]):
        return start
    before, after = text[start : start + link.start()].split(), text[start + link.end() : end].split()
    shown = [any(fold(word.strip("’'s")) in ORGANISATION_WORDS for word in words) for words in (before, after)]
    return start + link.end() if shown == [False, True] and 2 <= len(before) <= 4 and len(after) > 1 else start


def after_named(text: str, start: int, end: int) -> int:
    """Past the name of a person that a rank, a title or a given name shows, and "and": "Gen. Maruli Simanjuntak and Navy chief",
    "Paul Keating and Reserve Bank governor" begin with a man."""
    joined = re.search(r" and (?:the )?(?=[A-Z])", text[start:end])
    if joined is not None and _by_surname(text, start, start + joined.start(), end):
        return start + joined.end()
    if joined is None or any(map(of_bodies, text[start : start + joined.start()].split())):
        return start
    ranked = _RANKED.search(text[:start]) is not None or _INITIALLED.search(text[:start]) is not None
    shown = _led_by_title(text, start, joined.start()) or _is_name(text[start : start + joined.start()])
    return start + joined.end() if ranked or shown else start


def _is_name(words: str) -> bool:
    """Whether two or three words begin with a given name that is no place: "Paul Volcker"."""
    given, *rest = words.split()
    return 0 < len(rest) < 3 and is_given(given) and given.casefold() not in PLACES_TOO


def _by_surname(text: str, start: int, stop: int, end: int) -> bool:
    """Whether one word and "and" stand before a body that needs no name: "Holm and Central Bank Governor Eva Lind"."""
    behind = text[stop + len(" and ") : end]
    return re.fullmatch(r"[A-Z][a-z]+", text[start:stop]) is not None and _NAMELESS.match(behind) is not None


# What is called so in every state.
_NAMELESS = re.compile(r"(?:Central Bank|(?:Defen[cs]e|Foreign|Finance|Interior|Justice) Ministry)\b")


def _led_by_title(text: str, start: int, length: int) -> bool:
    """Whether a title stands right before two or three words that may be a name: "commissioner David Manning and ..."."""
    low = max(0, start - 40)
    return 2 <= len(text[start : start + length].split()) <= 3 and any(
        low + found.end() == start - 1 for found in _TITLE.finditer(text[low:start])
    )


def pieces(text: str, start: int, end: int) -> Iterable[tuple[int, int]]:
    """A run of capitals cut at possessives, ranks and titles: each piece may be a name of its own."""
    each = (pattern.search(text, start, end) for pattern in (_TWO_FIRMS, _TWO_ALIKE, _TWO_HEADED))
    two = next(filter(None, each), None)
    if two is not None:  # "Halden Motors Inc and Mora Glass Co"
        yield from pieces(text, start, two.start("and"))
        start = two.end()
    piece_start = start
    for match in re.finditer(r"[’']s?\s+", text[start:end]):
        if not _of_its_members(text, piece_start, start + match.start()):
            yield piece_start, start + match.start()
            piece_start = start + match.end()
    for pattern in (RANK_RE, _HONOURED):
        if found := pattern.search(text[piece_start:end]):
            end = piece_start + found.start()
    stripped = re.sub(r"(?:\s+(?:and|&|of|for|the))*\s*$", "", text[piece_start:end])
    ending = re.search(r"[’']s?$", stripped)
    stop = piece_start + (ending.start() if ending else len(stripped))
    if piece_start < stop:
        yield piece_start, stop


def _of_its_members(text: str, start: int, end: int) -> bool:
    """Whether whoever is named in the possessive are those of whom a body is made: "the Teachers' Union", "the Jewellers' Guild"."""
    if _OF_MEMBERS.search(text[start:end]) is not None:
        return True
    return (
        text.endswith(("the ", "The "), 0, start)
        and _WHO_ARE_SO.search(text[start:end]) is not None
        and re.match(r"[’'] ", text[end:]) is not None
    )


def covered(sentence: SentenceContext, inside: list[OrganisationMention], start: int, end: int) -> bool:
    """Whether known organisations and countries make up the whole run, so that it is no new name."""
    rest = list(sentence.text[start:end])
    for mention in (
        *inside,
        *(country for country in sentence.countries if start <= country.start and country.end <= end),
    ):
        for index in range(max(mention.start, start), min(mention.end, end)):
            rest[index - start] = " "
    words = re.findall(r"\w+", "".join(rest))
    return bool(inside) and all(
        word.lower() in ("the", "of", "and", "for", "s", "on")
        or len(word) < 2
        or RANK_RE.fullmatch(word)
        or not word[0].isupper()
        for word in words
    )
