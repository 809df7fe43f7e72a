"""What speaks against a run of capitals being the name of a person, though the language model or its form says so.

a credit in European Currency Units (ECU)          letters behind it that begin with the words before it
the old 15-inch Lumen Air                           what is counted, measured or new of its kind
the forces known as Jaysh al Hadir                  what a body is said to be called
of 1909 Jolene Lane                                 a house in a street
my Anna B. Braids                                   nobody's full name stands behind "my"
Goldman Sachs, Philip Morris                        firms that bear the names of those who began them
"""

from __future__ import annotations

import re

from archive.extraction.people.edges import SYLLABLES
from archive.extraction.people.fullnames import Run
from archive.extraction.people.things import is_no_name, is_title_of_work
from archive.identity import fold

_FIRMS = frozenset(
    fold(name)
    for name in """
    philip morris;goldman sachs;merrill lynch;morgan stanley;morgan grenfell;morgan guaranty;smith barney;dean witter;kidder peabody;drexel burnham;drexel burnham lambert;
    shearson lehman;lehman brothers;salomon brothers;dillon read;alex brown;price waterhouse;arthur andersen;arthur young;ernst young;
    booz allen;booz allen hamilton;charles schwab;wells fargo;chase manhattan;manufacturers hanover;dow jones;eli lilly;johnson matthey;
    marks spencer;rolls royce;aston martin;land rover;alfa romeo;harley davidson;mercedes benz;john deere;massey ferguson;
    louis vuitton;hugo boss;calvin klein;ralph lauren;tommy hilfiger;michael kors;jimmy choo;kate spade;estee lauder;
    jack daniels;johnnie walker;jim beam;procter gamble;warner lambert;warner bros;walt disney;wm wrigley;sara lee;duncan hines;
    porter novelli;burson marsteller;hill knowlton;ogilvy mather;leo burnett;saatchi saatchi;fleishman hillard;ketchum leavitt;
    baker mckenzie;mossack fonseca;sullivan cromwell;cravath swaine;skadden arps;jones day;kirkland ellis;latham watkins;
    hambros bank;robert fleming;henry schroder;schroder wagg;phillips drew;james capel;hoare govett;kleinwort benson;
    barclays de zoete wedd;baring brothers;credit suisse;martin marietta;lockheed martin;mcdonnell douglas;hewlett packard;
    sinn fein;credit lyonnais;thomson reuters;simon schuster;harper collins;bed bath;ben jerry;marie claire;jane street
    """.replace("\n", "").split(";")
)
_OWNED = re.compile(r"\b(?:[Mm]y|[Oo]ur|[Yy]our|[Ii]ts|[Tt]heir)$")
_OF_A_KIND = re.compile(
    r"\b(?:[Tt]he|[Aa]n?|[Tt]his|[Tt]hese|[Aa]ll|[Nn]ew)\s+(?:(?:new|newest|latest|original|upcoming|updated|refreshed|old|old-school|"
    r"[\w.]+-inch|\d[\d.,]*|entire|standard|basic)\s+)*(?:[\w.]+-inch|newest|latest|upcoming|updated|refreshed|old-school|\d[\d.,]*)$"
)
_CALLED = re.compile(
    r"\b(?:forces?|groups?|militias?|movement|organi[sz]ation|network|company|firm|programme|program|system|app|game|platform|operation|"
    r"software|series|film|movie|book|song|album|show|brand|line|scheme|fund|project|product|drug)\s+"
    r"(?:(?:is|are|was|were|formerly|also|better|now|widely|commonly)\s+)*(?:known as|called|named|dubbed|codenamed|titled|entitled)$"
)
# "companies such as Elm Daniels and Oak Midland", "new features like Dusk Mode"
_SUCH_AS = re.compile(
    r"\b(?:companies|firms|banks|brokerages|makers|producers|retailers|brands|groups|organi[sz]ations|outlets|newspapers|magazines|publications|"
    r"features|devices|games|franchises|products|models|films|movies|books|songs|apps|services|platforms|sites|websites|tools|powers|giants|"
    r"clients|newcomers|startups|start-ups|agencies|consultancies)\s*,?\s+(?:such as|like|including)\s+(?:(?:[A-Z][\w.’'&-]*|and|of|the),?\s+){0,8}$"
)
_LEGAL = re.compile(r"[A-Z]\.")  # "Arcadex B.V."
_HOUSE = re.compile(r"(?<![\w.,])\d{1,5}(?:\s+[NSEW]\.?)?$")
_STREETS = frozenset("lane court way place terrace circle drive street road avenue parkway trail crescent loop".split())
_LETTERS = re.compile(r"\s*\((?P<letters>[A-Z]{2,6})s?\)")
_SHORT = 3


def is_named_otherwise(text: str, start: int, end: int) -> bool:
    """Whether text[start:end], a run of two or more capitalised words, is by its words or those around it nobody's name."""
    words = text[start:end].split()
    before = text[:start].rstrip()
    if fold(" ".join(words)) in _FIRMS or any(_says_no(word) for word in words[1:-1]):
        return True
    if _SUCH_AS.search(text, 0, start) or (words[-1][1:] == "." and _LEGAL.match(text, end)):
        return True
    if _OWNED.search(before) or _OF_A_KIND.search(before) or _CALLED.search(before):
        return True
    if fold(words[-1]) in _STREETS and _HOUSE.search(before):
        return True
    return _is_spelled_out(text, start, end)


def _says_no(word: str) -> bool:
    """Whether a word within a run is never one of a name: "Alamy Stock Photo Family", but "Kim To Lam"."""
    return len(word) > _SHORT and word not in SYLLABLES and is_no_name(word)


_ENDS = r"(?=[.,;:!?)]|\s+(?:is|was|has|had|does|did|can|could|will|would|or|itself)\b)"


def without_things(runs: list[Run]) -> list[Run]:
    """The runs, none of those certain that stand behind an article by themselves elsewhere ("wait for the Lumen Air.") or
    are what a body is said to be called ("a group known as Grim Otter")."""
    texts = {id(sentence): sentence.text for sentence, *_ in runs}.values()
    names = {name for _, _, _, name, certain in runs if certain and " " in name}
    called = {
        name
        for sentence, start, end, name, _ in runs
        if name in names
        and (_CALLED.search(sentence.text[:start].rstrip()) or is_title_of_work(sentence.text, start, end))
    }
    things = called | {
        name
        for name in names
        if any(
            f"he {name}" in text and re.search(rf"(?<![\w.] )\bthe {re.escape(name)}{_ENDS}", text) for text in texts
        )
    }
    return [(*run[:4], run[4] and run[3] not in things) for run in runs]


# "the best leader I’ve known", "an M.Phil. from there"
_NOBODY = re.compile(
    r"[A-Z][a-z]*[’'](?:ve|ll|re|d|m|t)|(?:[MBD]|Ph|LL)\.(?:Phil|Sc|Litt|Tech|Com|Ed|Eng|Arch|Div|Mus|Stat|D|B|M)\.?"
)


def is_nobody(text: str, start: int, end: int, firms: frozenset[str]) -> bool:
    """Whether text[start:end], one word, is a pronoun with its verb, a degree, or of a firm that a rank seems to begin: "General
    Elm Corp"."""
    word = text[start:end]
    return _NOBODY.fullmatch(word) is not None or (
        text[:start].endswith("General ") and fold(f"general {word}") in firms
    )


_SMALL = frozenset("of for and the on in to".split())


def _is_spelled_out(text: str, start: int, end: int) -> bool:
    """Whether letters in brackets behind the run begin words before it as well: "Centres for Disease Control (CDC)". The party
    of somebody does not: "Ann Cole (DC)"."""
    behind = _LETTERS.match(text, end)
    if behind is None:
        return False
    letters = behind["letters"]
    initials = ""
    for word in reversed(text[:end].split()):
        if len(initials) >= len(letters):
            break
        if word[:1].isupper():
            initials = word[0] + initials
        elif word not in _SMALL:
            break
    return initials == letters and len(letters) > len(text[start:end].split())
