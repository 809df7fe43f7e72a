"""Places and bodies before and after a title that the title shows to be one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from archive.extraction import fields
from archive.extraction.body_nouns import nouns, one_of
from archive.extraction.capitals import UPPER
from archive.extraction.context import SentenceContext
from archive.extraction.lexicon import title_pattern
from archive.extraction.name_words import NOT_A_NAME
from archive.extraction.organisations.places_of_china import is_named
from archive.extraction.people.namelike import is_pinyin
from archive.extraction.phrases import phrases
from archive.extraction.places.branches import branch_of
from archive.extraction.places.districts import BODY_WORDS, NO_BODY
from archive.extraction.places.firms import announced, of_state_name
from archive.extraction.places.headed import FOUNDED, headed, its_owner
from archive.extraction.places.labels import labels_of
from archive.extraction.places.parts_called import is_part
from archive.extraction.places.towns import GOVERNED, OF_POLICE, held_so, place_before, place_behind, town_before
from archive.extraction.places.worked_at import ENDS, OF_BOARD, past_founder, worked_at
from archive.extraction.ranks import RANK_RE
from archive.extraction.text.sought import sought
from archive.identity import FAMILY_FIRST, fold
from archive.packs.places import countries_with

_TITLE = title_pattern()
_CAPITAL = rf"[{UPPER}][\w’'-]*\w"
_RUN = re.compile(rf"{_CAPITAL}(?:\s+(?:of\s+|and\s+|&\s+|de\s+|la\s+)?{_CAPITAL})*")
_LINK = re.compile(
    rf"{OF_BOARD}?"
    r"\s+(?:of|for)\s+(?:[Tt]he\s+)?(?:(?:(?:U\.?S\.?|[A-Z][a-z]+(?:[ -][A-Z][a-z]+)?|new|newly[\s-]\w+|old|former|[a-z]*(?:ern|al|ing|port|border|capital))\s+){0,2}"
    r"(?:[Ss]tate|[Cc]ity|[Tt]own|[Cc]apital|[Cc]ommonwealth|[Pp]rovince|[Rr]egion|[Dd]istrict|[Cc]ounty|[Vv]illage|[Ii]sland|[Mm]unicipality|[Pp]refecture|[Tt]erritory)\s+of\s+)?"
)
_PLACES = frozenset(("GPE", "LOC", "FAC", "NORP"))
_ALONE = re.compile(rf"{_CAPITAL}")
KIND = "place"
# Offices of towns and parts of states by a noun of their own: "the Lublin mayoralty".
_LOCAL_OFFICE = sought(r"\b(?:mayoralty|mayorship|governorship)\b")
_RIGHT_BEFORE = re.compile(rf"\b[Tt]he ({_CAPITAL}(?: {_CAPITAL}){{0,2}}) $")
_PREFIX = r"(?:(?:New|North|South|East|West|Upper|Lower|Rio|San|Santa|Buenos|Nueva|Nuevo|Mato|Minas) )?"
# "Oyo State Governor": a part of a state by its kind, whatever else its name may mean.
_STATE_OF = sought(
    rf"(?<![\w’'-])(?!(?:Deputy|Former|Assistant|Acting|Islamic|The|United|New|Under|Head|First|Minister|Secretary)\b)({_PREFIX}{_CAPITAL})(?:[’']s)? (?:State|regional|provincial|County|province) (?:Deputy |Acting |interim |acting )?$"
)
# "Commissioner of Police in Benue State"
_IN_PART = re.compile(rf"\s+in\s+(?P<part>{_CAPITAL}(?:\s{_CAPITAL})?)(?=\s+(?:State|Province|County)\b)")
_ACRONYM = re.compile(r"(?<![\w.’'-])[A-Z]{3,6}(?:-[A-Z]{1,3})?$")
_FIRST_HALF = re.compile(r"(?<![\w.’'-])[A-Z]{2,6}-$")
# How a post is held, between a body and its title.
_HELD = re.compile(
    r"(?:\b(?:acting|interim|former|ex|then|new|deputy|vice|outgoing|incoming|chief|senior|founding|longtime|regional|global|worldwide|non-executive)[\s-]+)+$",
    re.I,
)
# "Siemens board member", "ANC regional executive committee member"
_BOARD = re.compile(
    r"\b(?:(?:regional|national|provincial|central|local|federal|supervisory|management|advisory|executive|working|steering) ){0,2}"
    rf"{one_of(nouns('panel'))} $"
)
_OWNED = frozenset(
    phrases(
        """
        chief executive, chief executive officer, ceo, managing director, general manager, managing partner, managing editor,
        editor-in-chief, editor in chief, chief economist
        """
    )
)
_OWNER = re.compile(
    rf"(?<![\w’'-])({_CAPITAL}(?: {_CAPITAL}){{0,2}})[’']s?\s+(?:(?:former|new|then|acting|interim|outgoing)\s+)?$"
)
# "mayor of Dalian and later of Shenyang"
_THEN = re.compile(r",?(?:\s+and)?\s+(?:then|later|subsequently|afterwards)(?=\s+of\s)")
# Titles of parts of states and of towns, whatever else their names may mean.
_LOCAL = frozenset(
    phrases(
        "archbishop, bishop, voivode, governor, mayor, lord mayor, metropolitan mayor, lord provost, magistrate, secretary of state, sheriff, prefect, police chief, ruler, crown prince, emir, minister-president, municipal president"
    )
)
_PUTS_SOMEBODY = re.compile(
    rf"\b(?:appoint(?:s|ed|ing)?|nam(?:es?|ed|ing)|made|elect(?:s|ed)?|pick(?:s|ed)|chose|promot(?:es|ed)|swore in|install(?:s|ed))\s+"
    rf"{_CAPITAL}(?:\s+{_CAPITAL}){{1,3}}\s+$"
)
_OF_TOWNS = frozenset(
    phrases("governor, chief minister, mayor, lord mayor, sheriff, prefect, police chief, police commissioner")
)
_AT_BODY = re.compile(r"\s+at\s+(?:the\s+)?[A-Z]")
_OF_WHOM = re.compile(r"\s+of\s+(?:the\s+)?[A-Z]")
# Somebody's rather than a place's, where the model alone takes the name before for that of one: "Aguirre's chief of staff".
_OF_SOMEBODY = frozenset(phrases("chief of staff, press secretary, adviser, advisor, lawyer, deputy"))


def beside_titles(sentence: SentenceContext) -> Iterator[tuple[int, int, str | None]]:
    """(start, end, kind) of what a title shows to be a place or body and nothing has named yet."""
    text = sentence.text
    taken = [(mention.start, mention.end) for mention in (*sentence.organisations, *sentence.countries)]
    taken += [(when.start, when.end) for when in sentence.whens]
    for office in _LOCAL_OFFICE.finditer(text):
        before = _RIGHT_BEFORE.search(text[: office.start()])
        found = (*before.span(1), KIND) if before is not None else _named(sentence, office.end(), local=True)
        if found is not None and not any(low < found[1] and found[0] < high for low, high in taken):
            taken.append(found[:2])
            yield found
    for title in sentence.titles():
        if local := _governed(sentence, title):
            taken = [each for each in taken if not local[0] <= each[0] < local[1]]
        if firm := of_state_name(text, title):
            taken = [each for each in taken if not firm[0] <= each[0] < firm[1]]
        place = _before(sentence, title)
        if place is not None and _BANK_OF.search(text, 0, place[0]) is not None:
            place = None  # "Central Bank of Kenya governor"
        if place is not None and title["head"].lower() in _OF_TOWNS:
            taken = [each for each in taken if each != place[:2]]
        body = _body_before(sentence, title)
        if body is not None and (own := branch_of(sentence, *body[:2])) is not None:
            taken = [each for each in taken if each != own]  # "Siemens Canada president"
        after = _after(sentence, title)
        for found in (announced(sentence, title), after, _next_place(sentence, after), place, body):
            if found is not None and not any(
                low < found[1]
                and found[0] < high
                and not (found[0] <= low and high <= found[1] and high - low < found[1] - found[0] and found[2])
                for low, high in taken
            ):
                taken.append(found[:2])
                yield found


def _governed(sentence: SentenceContext, title: re.Match[str]) -> tuple[int, int] | None:
    """The place of "governor of Georgia", "mayor of Taipei", "secretary of state of Washington", of which it alone shows
    that no country is meant."""
    if title["head"].lower() not in _LOCAL:
        return None
    link = _LINK.match(sentence.text, title.end())
    mention = next((m for m in sentence.countries if link and m.start == link.end()), None)
    if mention is None or re.match(r"[’']s?\b", sentence.text[mention.end :]):
        return None
    if mention.kind != "metonym" and not countries_with(sentence.text[mention.start : mention.end]):
        return None
    return mention.start, mention.end


def _after(sentence: SentenceContext, title: re.Match[str]) -> tuple[int, int, str | None] | None:
    """What "of" after a title leads to; after a minister's field too: "Secretary of Health of New Mexico"."""
    text = sentence.text
    fielded = fields.takes_field(title["head"].lower())
    if "police" in title["head"].lower() and (part := _IN_PART.match(text, title.end())) is not None:
        return (*part.span("part"), KIND)
    at = past_founder(text, title.end())
    if (governed := place_behind(sentence, title)) is not None:
        return (*governed, KIND)  # "Mayor Carl Moss of Chicago"
    found = _named(sentence, at, local=title["head"].lower() in _LOCAL) or worked_at(sentence, title)
    if not fielded or (found is not None and found[2] == KIND):
        return found
    field = fields.open_field(text, title.end(), len(text))
    behind = _named(sentence, title.end() + field.end()) if field else None
    return behind if behind is not None and behind[2] == KIND else None


def _next_place(
    sentence: SentenceContext, place: tuple[int, int, str | None] | None
) -> tuple[int, int, str | None] | None:
    """The place of which a title is after the one right behind it: "mayor of Dalian, then of Shenyang"."""
    if place is None or place[2] != KIND or (then := _THEN.match(sentence.text, place[1])) is None:
        return None
    return _named(sentence, then.end(), local=True)


def _named(sentence: SentenceContext, at: int, *, local: bool = False) -> tuple[int, int, str | None] | None:
    """The run of capitals after "of" or "for" at an offset, as far as it is one name; after a `local` title one word is a
    place, whatever else it may look like: "mayor of Perm"."""
    text = sentence.text
    link = _LINK.match(text, at)
    if link is not None and _BASED.match(text, link.end()) is not None:
        return None  # "head of the Jeddah-based Sahara group": of no town
    run = _RUN.match(text, link.end()) if link else None
    if link is None or run is None:
        return None
    if not local and " and " in run.group() and _AT_BODY.match(text, run.end()):
        return None  # "Head of Africa and the Gulf at Zorvex"
    start, end = run.span()
    if (governed := _before_name(run.group(), local)) is not None:
        return start, start + len(governed), KIND
    if text.startswith("/", end):
        return None  # "co-chairman of Dole/Kemp 1996": half of a name
    if local and re.search(r"[’']s?$", run.group()):
        return None  # "the governor of Mexico's violent Alta state"
    rank = RANK_RE.search(text, start, end)
    if rank is not None and text[: rank.start()].endswith(" and "):
        end = rank.start() - len(" and ")  # "minister of China and General Yuan serves as"
    entity = next((each for each in labels_of(sentence) if each[0] <= start < each[1]), None)
    if local and is_part(text[start:end]):
        return start, _known(text, start, end) or end, KIND
    shown = _shown(text[start:end])
    if local and _ALONE.fullmatch(text[start:end]) and fold(text[start:end]) not in NOT_A_NAME:
        return (start, end, KIND) if not re.match(r"[’']s?\b", text[end:]) else None
    if entity is not None and entity[2] == "PERSON" and not shown and not countries_with(text[start:end]):
        return None
    if entity is not None and entity[2] in _PLACES and not shown:
        end = min(end, entity[1])
    known = _known(text, start, end)
    if known is not None and known < end and re.search(r"\bthe\s", link.group()):
        known = None  # "president of the Ohio Farmers Union": places take no article, but what is named after them does
    end = known or _cut(sentence, start, end)
    name = text[start:end]
    if not name or re.search(r"[’']s?$", name) or re.match(r"[’']s?\b", text[end:]):
        return None  # "the Bundesbank's credit department"
    place = _is_place(sentence, start, end)
    if not place and _shown(name):
        return start, end, None
    if not place and (fold(name.split()[0]) in NOT_A_NAME or is_pinyin(name)):
        return None
    if not place and fold(name.split()[-1]) in fields.DUTIES:
        return None  # "Director of Administration": what is directed, and no body
    if not place and (
        " for " in link.group() or not (_is_body(sentence, start, end) or _whole(sentence, at, start, end))
    ):
        return None  # "spokesman for ...", "Head of Research": of something, but what it is called stays open
    return start, end, KIND if place else None


def _before_name(run: str, local: bool) -> str | None:
    """The place that a run of capitals begins with where a Chinese name ends it: "mayor of Dalian Zhang Xiaopei"."""
    words = run.split()
    if len(words) < 3 or not is_pinyin(" ".join(words[-2:])):
        return None
    place = " ".join(words[:-2])
    return place if is_named(place) or (local and len(words) == 3 and fold(place) not in FAMILY_FIRST) else None


_BASED = re.compile(r"[A-Z][\w’'. -]{1,30}?-based\s")
_BANK_OF = re.compile(r"\bBank of (?:the )?$")
_OF_BANK = re.compile(r"\s+of\s+(?:the\s+)?(?:[A-Z]\w+\s+){0,2}Bank\b")


def _before(sentence: SentenceContext, title: re.Match[str]) -> tuple[int, int, str | None] | None:
    """A place right before a title: only one that the lists or the model know, as a name may stand there too."""
    text = sentence.text
    if _OF_BANK.match(text, title.end()):
        return None  # "Kenya's Governor of the Central Bank"
    before_it = _HELD.sub("", text[: title.start()]).rstrip()
    if title["head"].lower() in OF_POLICE and _PUTS_SOMEBODY.search(text[max(0, title.start() - 60) : title.start()]):
        return None  # "named Ade Okoro police chief"
    if title["head"].lower() in _OF_TOWNS and (
        city := next((m for m in sentence.countries if m.kind == "metonym" and m.end == len(before_it)), None)
    ):
        return city.start, city.end, KIND  # "Harare Mayor": of the town and not of the state
    if title["head"].lower().startswith("county "):
        county = re.search(rf"(?<![\w’'-])({_CAPITAL}) $", text[: title.start()])
        if county is not None and county.start() > 0 and fold(county[1]) not in NOT_A_NAME:
            return county.start(1), county.end(1), KIND  # "Lamu County Commissioner"
    if title["head"].lower() in OF_POLICE and (town := town_before(sentence, title.start())) is not None:
        return (*town, KIND)  # "Tulsa Police Chief"
    if (state := _STATE_OF.search(text[: title.start()])) is not None and fold(state[1]) not in NOT_A_NAME | NO_BODY:
        start, end = state.span(1)
        end -= 2 if text[start:end].endswith(("'s", "’s")) else 0
        if not text[start:end].isupper():  # "OCCRP's regional coordinator"
            return start, end, KIND
    held = held_so(text[: title.start()])
    if fields.takes_field(title["head"].lower()) and (field := fields.BEFORE.search(held)) is not None:
        held = held[: field.start()]  # "Ontario Health Minister"
    before = re.search(
        rf"({_CAPITAL}(?:\s+(?:(?:de|do|da|del|la|dos|es)\s+)?{_CAPITAL}){{0,2}}?)(?:[’']s)?\s+(?:[Ss]tate\s+)?$", held
    )
    if before is None:
        return None
    words = list(re.finditer(_CAPITAL, before.group(1)))
    for word in words:
        start, end = before.start(1) + word.start(), before.end(1)
        if text[start:end].endswith(("’s", "'s")):
            end -= 2
        if text.endswith("National ", 0, start):
            continue  # "the Government of National Unity prime minister", which is no state of a country
        if countries_with(text[start:end]) or (
            title["head"].lower() not in _OF_SOMEBODY
            and any((low, high) == (start, end) and label == "GPE" for low, high, label in labels_of(sentence))
        ):
            return (start, end, KIND) if fold(text[start:end]) not in NOT_A_NAME else None
    if title["head"].lower() in GOVERNED and (town := place_before(sentence, title)) is not None:
        return (*town, KIND)
    return None


def _body_before(sentence: SentenceContext, title: re.Match[str]) -> tuple[int, int, str | None] | None:
    """A body right before a title or the words that say how it is held: "Necsa chair", "the NMC's acting manager". Only
    what the model calls a body, in lower case before it, and no word that says of what kind the title is."""
    text = sentence.text
    if fields.takes_field(title["head"].lower()) and not title.group().lower().startswith("executive"):
        return None  # "Blue Economy Minister": a field
    if title["head"].lower().startswith("campaign "):
        return None  # "Moss campaign manager": of somebody's
    if _OF_WHOM.match(text, title.end()):
        return None  # "made Bo Lind commander of the navy": the body follows
    if (firm := headed(sentence, title) or its_owner(sentence, title)) is not None:
        # "K Mart chairman", "Ways and Means chairman": the model may see more of the name
        wider = [
            low for low, high, label in labels_of(sentence) if label == "ORG" and high == firm[1] and low < firm[0]
        ]
        start = min(wider, default=firm[0])
        return start + len("the ") * text.startswith(("the ", "The "), start), firm[1], None
    before = _HELD.sub("", FOUNDED.sub("", text[: title.start()]))
    before = _BOARD.sub("", before) if title["head"].lower() == "member" else before
    before = re.sub(r"(?:[’']s?)?\s+$", "", before)
    found = next(
        (
            (low, high)
            for low, high, label in labels_of(sentence)
            if label == "ORG" and high in (len(before), len(before) + 2) and low < len(before)
        ),
        None,
    )
    if found is None and (letters := _ACRONYM.search(before)) and not text.isupper():
        found = letters.span()
    if found is not None and (first := _FIRST_HALF.search(before[: found[0]])) and before[found[0] :].isupper():
        found = first.start(), found[1]  # of "AFL-CIO" the model may see half
    head = title["head"].lower()
    aide = head.endswith(("adviser", "advisor")) or head in _OF_SOMEBODY
    if found is not None and aide and re.fullmatch(r"[A-Z][a-z]+", text[found[0] : len(before)]):
        found = None  # "Trump's national security adviser", whatever the model takes the name for
    owned = head in _OWNED or (head.endswith(" manager") and not head.startswith("campaign"))
    if found is None and (owner := _OWNER.search(text[: title.start()])) and (owned or _shown(owner[1])):
        found = owner.span(1)  # "Zorvex's chief executive": nobody's but a firm's
    if found is None:
        return None
    start, end = found[0] + (4 if text.startswith(("the ", "The "), found[0]) else 0), len(before)
    name = text[start:end]
    words = name.split()
    if (
        not words
        or len(words) > 4
        or not all(word[0].isupper() or word in ("of", "for", "and", "the", "&") for word in words)
    ):
        return None
    if len(words) == 1 and fold(words[0]) in NOT_A_NAME:
        return None  # "Caretaker justice minister"
    if len(words) > 1 and fold(words[0]) in ("former", "then", "acting", "president", "the"):
        return None
    if any(fold(word.strip(".")) in NO_BODY for word in words) or _TITLE.search(name) or RANK_RE.search(name):
        return None
    return start, end, None


def _cut(sentence: SentenceContext, start: int, end: int) -> int:
    """The end of a run before what is another name: a person, a rank, a title, a country or body found already."""
    stops = [each[0] for each in labels_of(sentence) if each[2] == "PERSON" and start < each[0] < end]
    stops += [m.start for m in (*sentence.organisations, *sentence.countries) if start < m.start < end]
    for pattern in (_TITLE, RANK_RE):
        if match := pattern.search(sentence.text[start:end]):
            stops.append(start + match.start())
    stop = min(stops, default=end)
    joiner = re.search(r"(?:\s|,|\b(?:of|and|the|de|la)\b)*$", sentence.text[start:stop])
    return start + joiner.start() if joiner else stop


def _shown(name: str) -> bool:
    """Whether a word of a name says what kind of body it is: "State Duma", "National Police Agency", "Amnesty International"."""
    return name.endswith(" International") or any(fold(word) in BODY_WORDS for word in name.split()[1:])


def _is_body(sentence: SentenceContext, start: int, end: int) -> bool:
    """Whether a run that is no place names a body: the model says so, or it is one word that no dictionary begins with a
    capital; never where "at" or "for" leads on to whose it is ("Head of Platform Solutions at Kotak")."""
    if re.match(r"\s+(?:at|for)\s+(?:the\s+)?[A-Z]", sentence.text[end:]):
        return False
    return " " not in sentence.text[start:end] or any(
        low <= start and end <= high and label == "ORG" for low, high, label in labels_of(sentence)
    )


def _whole(sentence: SentenceContext, at: int, start: int, end: int) -> bool:
    """Whether "of the" leads from a title to two or more words in capitals that end its phrase and that the model calls nothing
    else: "director of the Clean Rivers Watch"."""
    return (
        re.fullmatch(r"\s+of\s+the\s+", sentence.text[at:start]) is not None
        and " " in sentence.text[start:end]
        and ENDS.match(sentence.text, end) is not None
        and all(label == "ORG" for low, high, label in labels_of(sentence) if low < end and start < high)
    )


def _known(text: str, start: int, end: int) -> int | None:
    """The end of the longest part of a state that a run begins with: "New Mexico Laura Diaz"."""
    ends = [match.end() for match in re.finditer(r"\w+", text[start:end])]
    return next((start + each for each in reversed(ends) if countries_with(text[start : start + each])), None)


def _is_place(sentence: SentenceContext, start: int, end: int) -> bool:
    name = sentence.text[start:end]
    return bool(countries_with(name)) or any(
        low <= start and end <= high and label == "GPE" for low, high, label in labels_of(sentence)
    )
