"""What stands around a run of capitals and speaks for it to name a person, or against it."""

from __future__ import annotations

import re

from archive.extraction.context import SentenceContext
from archive.extraction.fields import PORTFOLIOS
from archive.extraction.name_words import ORGANISATION_WORDS
from archive.extraction.people.namelike import PARTICLES
from archive.extraction.text.sought import sought
from archive.identity import fold

AFTER = re.compile(r"^\s*(?:\([^)]{1,30}\)\s*)?(?:,\s*(?:aged? )?\d{2}\b|,\s*$|\s*\()")
# "Perikatan Nasional (PN)": only bodies are abbreviated so
_ABBREVIATED = re.compile(r"^\s*\(([A-Z]{2,6})\)")
# What is done to or by people alone, after a name; or what is done to the one whose name follows.
CAREER = re.compile(
    r"^,\s+whos?e?\s+(?!(?:won|beat|lost|play(?:ed|s)?|scored)\b)\w|^,\s+who\s+(?:was|is|has|had|heads|headed|leads|led|serves|served|commands|commanded|chairs|chaired|became|succeeds|succeeded|"
    r"replaces|replaced|retired|resigned|died|took over|ran|runs|holds|held)\b|^\s+(?:(?:has|had|have) (?:since |now |just )?(?:been )?|(?:was|were|is|are|will be) (?:formally |officially |then |also |later |(?:late |early )?on \w+day |yesterday |today |last \w+ )?(?:being )?)?"
    r"(?:(?:re-?)?appointed|named|(?:re-?)?elected|sworn in|nominated|inaugurated|reinstated|impeached|deposed|ousted|sacked|fired|"
    r"(?:removed|dismissed|suspended|replaced|retained|confirmed|chosen|picked|selected|designated|installed|promoted) (?:as|by|from|to|on|in|last)\b|"
    r"took (?:office|up|over as)|takes over (?:as|from)|promoted|(?:resign|retire)(?:s|d|ed)|quits? as|(?:steps|stepped|stood|stands) (?:down|aside)|"
    r"becomes|became|succeed(?:s|ed)|serve[sd] as|assigned|given charge|allotted|inducted|took (?:over|charge)|takes (?:office|over|charge)|"
    r"replaces|given up (?:his|her)|gave up (?:his|her)|hand(?:ed|s) over|assume[sd] (?:office|duty|command|charge)|dismissed|"
    r"(?:submitted|tendered|handed in|offered|announced|withdrew) (?:his|her) (?:resignation|candidacy)|(?:is|will be) the new|"
    r"(?:relieved|stripped) of|purged|transferred (?:to|from)|(?:quit|le(?:ft|aves)|vacate[sd]?|lost|(?:taken|takes) up) (?:the|his|her) (?:posts?|office|job|position|role|seat)|"
    r"died in office|announces? (?:(?:his|her) (?:resignation|retirement|candidacy|intention to)|(?:that )?(?:he|she) (?:will|is to|would|has) (?:resign|step|stand|quit|retire|be leaving|leave))|(?:takes|took|taken) the (?:presidential )?oath|(?:is|was|are|were) (?:overthrown|toppled|assassinated|unseated|re-elected|arrested|indicted)|died in office|elevated|ma(?:de|kes|king) way for|g(?:a|i)ve[sn]? way to|(?:was |were |is )?(?:put|installed|named|appointed|brought in|sworn in) in (?:his|her|their) (?:place|stead)|assume[sd] (?:the|his|her) (?:posts?|role|position|office)|(?:has )?denied (?:that (?:he|she)|being|having)|taking over|(?:taken|take) over (?:as|from)|(?:stepped|step|stand) (?:down|aside)|"
    r"(?:set|due|expected|tipped|slated|scheduled|poised|likely) to (?:be|become|take|succeed|replace|retire|resign|step|leave)|"
    r"(?:started|start|begin|began) (?:work|as|his|her)|(?:will|to|would) (?:become|succeed|replace|resign|retire|step down|take (?:over|office|up)|serve as))\b|"
    r"^,\s+(?:who was )?(?:ousted|toppled|deposed|overthrown|appointed|named|elected|re-elected|sworn in|installed|nominated|chosen|sacked|dismissed|removed|unseated) (?:as|in|by|to|from|on|last)\b|"
    r"^\s+(?:commands|chairs|presides over|heads|directs|governs|governed) (?:the|its|[A-Z])(?!\s*(?:list|way|pack|field|table))|"
    r"^[’']s? (?:\w+ ){0,2}?(?:appointment|promotion|dismissal|removal|resignation|nomination|tenure|term|time|election|elevation|successor|predecessor|sacking|ouster|replacement|departure|retirement|place|stead|shoes)\b"
)
# Verbs of coming into posts and going from them, some of which do not say it without the title that follows.
_MOVES = re.compile(
    r"(?:\s+(?:has|had|have|will|would|was|were|is|be|been|being|also|then|now|officially|formally|reportedly|soon|later|just|"
    r"who|to|himself|herself|on \w+day|last \w+))*\s+(?:appoint|nam|elect|pick|cho[os]|select|promot|elevat|mov|transferr?|came|com(?:es|ing)|bec[ao]m|"
    r"step|st[ao]nd|stood|resign|quit|retir|le(?:ft|av)|relinquish|vacat|pass|hand|plan|agree|intend|vow|refus|declin|expect|tipped|set|due|"
    r"assum|t[ao]k|took|start|began|begin|serv|r[aio]s|climb|went|go(?:es|ing)|gave|giv|lost|los|sack|fir|dismiss|remov|oust|depos|"
    r"reliev|strip|suspend|forc|vot|push|drop|nominat|propos|sworn|install|inaugurat|replac|succe|fill|land|secur|w[io]n|offer|"
    r"brought|draft|call|return|reinstat|confirm|designat|made|mak|hold|held|exit|depart|bow)\w*\b(?:\s+[a-z][\w’'-]*){0,7}?\s+(?:as|to|of|become|becoming|be)\s+(?:[\w’'-]+\s+){0,5}?"
)
_REACH = 100  # characters between a name and a title
_IS = re.compile(
    r"\s+(?:(?:also|now|still|currently|concurrently|once|previously|already|then|both)\s+){0,2}(?:is|was|are|were|remain(?:s|ed)|became|(?:has|had|have) been|"
    r"(?:is |was |has been |has |had |have )?(?:serv(?:e[sd]?|ing)|doubl(?:es?|ed|ing)|act(?:s|ed|ing)|work(?:s|ed|ing))(?: \w+ly)? as|"
    r"(?:holds?|held|occupies|occupied) the (?:posts?|positions?|offices?|titles?) of|isn[’']t|wasn[’']t|"
    r"(?:(?:is|was) (?:thought|believed|said|understood|known|reported|rumou?red)|seem(?:s|ed)|appear(?:s|ed)) to (?:be|have been)|"
    r"(?:is|was) (?:last )?(?:seen|mentioned|listed|described|identified|reported|cited) as)\s+"
    r"(?:(?:also|now|still|currently|concurrently|once|previously|already|then|both|just)\s+){0,2}(?:(?:the|an?|its)\s+)?(?:[\w’'-]+\s+){0,3}"
)
# "The chairman of the Labour Party is Ann Miller.": who is a title, is a person
_OF_IT = r"(?:\s+(?:of|for|at|in)\s+[^,;.:]{2,70}?)?"
_IS_NAMED = re.compile(
    rf"{_OF_IT}\s+(?:(?:is|was|remains|are|were)(?:\s+(?:now|still|currently|respectively|also))?|is\s+(?:currently\s+)?(?:held|occupied|filled)\s+by)\s+"
)
_COLON = re.compile(rf"{_OF_IT}(?::|\s[–—-])\s+")  # "Defence minister of Kenya: Ann Miller", a line
_TITLE_AFTER = re.compile(
    r",\s*(?:the|a|an|also|who is|who was|currently|then|now)?\s*(?:the |a |an )?"
    r"(?:(?:former|formerly|once|previously|acting|outgoing|current|new|then|one-time|longtime|ex|state|junior|until recently|until last (?:year|month|week|spring|summer|autumn)|until \d{4})[ -])*"
    rf"(?:(?:(?:deputy|vice) )?(?:{'|'.join(sorted(map(re.escape, PORTFOLIOS), key=len, reverse=True))}) )?"
)
_AMONG = re.compile(r"\b(?:was|were|is|are|includ(?:e[sd]?|ing)|by|with|met|under|said|told)\s+$")
_APPOSED = re.compile(r",\s+(?:(?:the|an?|its|his|her)\s+)?(?:[\w’'-]+\s+){0,3}")
_LINE_HEAD = re.compile(
    r"\s*(?:(?:[-*•▪‣]|\d{1,2}[.)]|\|)\s*)*(?:(?:(?:[A-Z][a-z]+\.?) ){0,2}(?:General|Admiral|Gen\.|Adm\.|Colonel|Col\.) )?"
)
_BESIDE_TITLE = re.compile(
    r"(?:\s*[(（][^()（）]{1,30}[)）])?(?:,|:|\s[–—-]|\s\(|\s?\|)\s*(?:the\s+)?(?:(?:[A-Z\d][\w.’'-]*|of|and|for|the)\s+){0,6}(?:[a-z-]+\s+){0,2}"
)
_CLOSES = re.compile(r"\s*(?:$|[,;.):|]|(?:of|for|and|to)\s)")
_NAMED_SO = re.compile(r"\s*(?:[,.;)]|$|and\s+[A-Z])")
_AS = re.compile(r"\s+as\s+(?:[\w’'-]+\s+){0,4}")
_BEFELL = re.compile(
    r"\s+(?:of|from|in|to|as)\s+(?:his|her|the)\s+(?:posts?|duties|office|job|place|position)\b|\s+(?:was|is|has|had|will)\b"
)
CAREER_OF = re.compile(
    r"\b(?:(?:appointment|election|resignation|dismissal|nomination|removal|promotion) of|succeed(?:ed|s|ing)|"
    r"(?:discharge|sacking|firing|ouster|departure|retirement|death|exit|swearing-in) of|(?:take[ns]?|took|taking) (?:over|charge)\b[^.,;]{0,80}? from|"
    r"handed over to|replac(?:e|es|ed|ing)\s[^.;]{2,60}\swith|replac(?:e|es|ed|ing)|in place of|instead of|in favou?r of|appointed|named|nominated|sacked|dismissed|fired|ousted|"
    r"sacking|dismissing|ousting|appointing|deposing|deposed|overthrew|overthrown|"
    r"(?:replaced|succeeded|followed|filled|relieved|headed|led|taken over|taken) by|(?:hand(?:ed|s|ing)|pass(?:ed|es|ing)) (?:over )?(?:the|his|her|command)\b[^.;]{2,90}? to|"
    r"(?:made|makes|making|gave|gives|giving) way (?:for|to)|(?:chose|picked|selected|installed|reappointed|relieve[sd]|removes|dismisses|appoints|elects|promotes|sacks|fires|swore in)|"
    r"promoted|successor,|predecessor,|(?:his|her) (?:wife|husband|son|daughter|brother|sister|father|mother),?|[Ss]on of|[Dd]aughter of|\b(?:he|she|they) (?:succeed(?:s|ed|ing)?|replac(?:e|es|ed|ing)|follow(?:s|ed)?|relieve[sd]?|oust(?:s|ed)?|toppled|defeated|unseated|takes? over from|took over from),|goes to|went to|passe[sd] from|passed from\s[^.;]{2,40}?\sto|"
    r"(?:his|her|their|whose|[’']s) (?:[A-Z][\w.]+ ){0,2}(?:counterpart|opposite number|colleague|successor|predecessor),?)$"
)
# What a person is called by, after a comma: "Pap Ndiaye, a left-wing academic".
_DESCRIBED = re.compile(
    r",\s(?:himself |herself )?(?:a|an|the|his|her)\s(?:[\w’'-]+\s){0,5}?(?:academic|economist|lawyer|politician|diplomat|technocrat|engineer|"
    r"banker|businessman|businesswoman|doctor|physician|journalist|analyst|professor|historian|ally|aide|confidant|activist|native|graduate|"
    r"veteran|loyalist|hardliner|moderate|newcomer|academician|jurist|scientist|former|woman|man|civilian|technician|brother|sister|son|daughter|nephew|"
    r"cousin|counterpart|opposite number|colleague|successor|predecessor|deputy|wife|husband|widow|protege|protégé|rival|critic|general|admiral|colonel|officer|bureaucrat|lieutenant)\b"
)
PLURAL_TITLE = sought(
    r"\b(?:presidents|(?:vice-)?premiers|ministers|governors|senators|chairmen|secretaries|commissioners|mayors|generals|directors|MEPs|MPs)$",
    re.I,
)
# Of which trade somebody is said to be: "Meera Kulkarni is an Indian politician".
_IS_BY_TRADE = re.compile(
    r"(?:,\s+born\b[^;.]{3,60},)?\s+(?:is|was)\s+(?:an?|the)\s+(?:[\w’'-]+,?\s+){0,6}?(?:politician|diplomat|lawyer|economist|jurist|statesman|stateswoman|"
    r"academic|journalist|historian|businessman|businesswoman|physician|clergyman|prelate|judge|civil servant|public servant|technocrat|"
    r"(?:army|naval|navy|military|police|air force|marine corps|intelligence|foreign service|flag|general|career) officer|lawmaker|activist|banker|"
    r"reporter|(?:co-)?founder|writer|author|filmmaker)\b"
)
# "President Accused of Involvement", a headline
HAPPENED = re.compile(r"[A-Z][a-z]+ed\s+(?:[Oo]f|[Ff]or|[Ii]n|[Oo]ver|[Aa]fter|[Bb]y|[Ww]ith)\b")
# "Adly Mansour", which is no adverb
NAMED_LY = re.compile(r"(?!Only|Early|Daily|Oddly|Sadly|Badly|Newly|Fully)[A-Z]\w{0,2}ly")
KIN = sought(
    r"\b(?:[Hh]is|[Hh]er)\s+(?:\w+\s+)?(?:great-)*(?:grand)?(?:father|mother|uncle|aunt|brother|sister|cousin|wife|husband|son|"
    r"daughter|nephew|niece|namesake|half-brother|half-sister|father-in-law|brother-in-law),?\s+(?:[A-Z]\w*\.?\s+)?$|"
    r"\b(?:son|daughter|nephew|niece|grandson|granddaughter|cousin) of (?:(?:the )?[a-z]+ )*$"
)


def moves(text: str, end: int, leads: list[tuple[int, int]]) -> bool:
    """ "Somchai Rattanakul came in as secretary of state": who comes into a post or leaves it is a person."""
    return any(_MOVES.fullmatch(text, end, lead) is not None for lead, _ in leads if end < lead < end + _REACH)


_OF_PLACES = frozenset(
    "barracks base camp hall fort port cantonment garrison school mosque rifles prefecture brigades dam airport airbase stadium bridge tower square street road avenue palace memorial museum library".split()
)


def of_a_body(run: str, after: str, words: list[str]) -> bool:
    """Whether a run is the beginning of the name of a body ("Assam Rifles"), or stands before its abbreviation."""
    rest = run.split()[len(words) :]
    if rest and fold(rest[-1].strip(".,’'")) in ORGANISATION_WORDS | _OF_PLACES:
        return True
    found = _ABBREVIATED.match(after)
    return found is not None and found[1] == "".join(word[0] for word in words)


def called_otherwise(sentence: SentenceContext, start: int, end: int) -> bool:
    """Whether the model takes a run for something else than a person."""
    return sentence.doc is not None and any(
        entity.label_ != "PERSON" and entity.start_char < end and start < entity.end_char
        for entity in sentence.doc.ents
    )


def between_commas(text: str, start: int, end: int, leads: list[tuple[int, int]]) -> bool:
    """ "The head of Roscosmos, Dmitry Orlov, said": a name between commas right after a title and its body."""
    if not text[:start].endswith(", "):
        return False
    if not re.match(r",\s|[.;](?:\s|$)", text[end:]) and not (
        text.startswith("As ") and re.match(r"\s+[a-z]+(?:s|ed)\s", text[end:])
    ):
        return False  # but "As prime minister of Iraq, Adel Karim oversees"
    last = max((stop for _, stop in leads if stop <= start - 2), default=None)
    return (
        last is not None
        and re.fullmatch(r"(?:\s+(?:of|for|at|in)\s+[^,;.]{2,70})?", text[last : start - 2]) is not None
    )


def has_post(text: str, start: int, end: int, leads: list[tuple[int, int]]) -> bool:
    """ "to remove Oleksii Reznikov as defence minister", "the Minister of Oil, Qassem Taqi of his post": a name that a title
    follows after "as", or that stands after a title and a comma where the sentence goes on with what befell its bearer."""
    if any(_AS.fullmatch(text[end:lead]) for lead, _ in leads if end < lead < end + 40):
        return True
    return _BEFELL.match(text[end:]) is not None and any(text[stop:start] == ", " for _, stop in leads)


def in_place(before: str) -> bool:
    return re.search(r"\b(?:in|near|at|the|from|to)$", before) is not None


def predicated(text: str, end: int, leads: list[tuple[int, int]]) -> bool:
    """ "Dmitry Orlov was the first deputy prime minister": what is a title, or served as one, is a person."""
    return any(_IS.fullmatch(text[end:lead]) for lead, _ in leads if end < lead < end + 60)


def beside_title(text: str, end: int, leads: list[tuple[int, int]]) -> bool:
    """ "Olena Kovalenko, the former defence minister of Kenya": a title in apposition, perhaps with its field."""
    return any(_TITLE_AFTER.fullmatch(text[end:lead]) for lead, _ in leads if lead >= end)


def told_among(text: str, start: int, end: int, leads: list[tuple[int, int]]) -> bool:
    """ "Among those present was Olena Kovalenko, the defence minister": a title beside whoever is told last."""
    return _AMONG.search(text, 0, start) is not None and any(
        _APPOSED.fullmatch(text[end:lead]) for lead, _ in leads if end < lead < end + 50
    )


def opens_line(text: str, start: int, end: int, leads: list[tuple[int, int]]) -> bool:
    """ "- Harriet Cole, Nigerian Chief of Army Staff": a name at the head of a line, and a title beside it that no other
    name follows."""
    return _LINE_HEAD.fullmatch(text[:start]) is not None and any(
        _BESIDE_TITLE.fullmatch(text[end:lead]) is not None and _CLOSES.match(text, stop) is not None
        for lead, stop in leads
        if end < lead < end + 70
    )


def answers(text: str, start: int, end: int, leads: list[tuple[int, int]]) -> bool:
    """ "The head of Roscosmos is Dmitry Orlov": whoever is a title, by a sentence that begins with it."""
    return _NAMED_SO.match(text, end) is not None and any(
        _IS_NAMED.fullmatch(text[stop:start]) or (not text[end:].strip() and _COLON.fullmatch(text[stop:start]))
        for _, stop in leads
        if stop < start
    )


def described(after: str) -> bool:
    """Whether what stands after a name says of which trade, kin or kind its bearer is."""
    return _DESCRIBED.match(after) is not None or by_trade(after)


def by_trade(after: str) -> bool:
    """Whether a sentence goes on after a name with the trade of its bearer."""
    return _IS_BY_TRADE.match(after) is not None


_OWN = re.compile(
    r",\s+(?:(?:once|formerly|previously|now|currently|until recently|until \w+ \w+|until \d{4}|for \w+ years),?\s+)?(?:the\s+)?(?:(?:[A-Z][\w.]+|country|nation)[’']s|then|late|former|outgoing|acting|new)\s+(?:(?:then|late|former|outgoing|acting|new)\s+)?(?:[\w-]+\s+){0,3}"
)


def apposed_to_state(text: str, end: int, leads: list[tuple[int, int]]) -> bool:
    """ "Fabian Osuji, Nigeria's education minister", "Adolphous Wabara, the then senate president"."""
    return any(_OWN.fullmatch(text[end:lead]) for lead, _ in leads if end < lead < end + 60)


def stands_alone(text: str, start: int, end: int, leads: list[tuple[int, int]]) -> bool:
    """ "Prachanda, the Prime Minister of Nepal, resigned": a single name at the head of a sentence, with its title after it."""
    opens = start == 0 or text[:start].endswith(("\n", "“", '"'))
    title = r",\s+(?:the|then|former|an?)\s+(?:\w+\s+){0,2}"
    return (
        opens
        and not text[start:end].isupper()
        and any(re.fullmatch(title, text[end:lead]) for lead, _ in leads if lead >= end)
    )


_ROYAL = frozenset(("king", "queen", "emir", "sultan", "crown prince", "pope"))
_GIVEN_TOO = frozenset(("dean", "bishop", "chancellor", "provost"))


def leads_on(text: str, lead: int, stop: int, end: int) -> bool:
    """Whether the title text[lead:stop] at the beginning of what the model labels is none of the name: "King Salman"."""
    title = text[lead:stop].casefold()
    rest = text[stop:end].split()
    if not rest or fold(rest[0]) in PARTICLES:
        return False  # "Sultan bin Fahd"
    return title in _ROYAL or (len(rest) > 1 and title not in _GIVEN_TOO)


def reach_of(sentence: SentenceContext, leads: list[tuple[int, int]]) -> set[int]:
    """Where titles end with the state or body that they are of: "President of Bolivia Evo Morales"."""
    return {
        mention.end
        for mention in (*sentence.countries, *sentence.organisations)
        for low, stop in leads
        if (
            stop < mention.start <= stop + 8
            and re.fullmatch(r"\s+(?:of|for|to|in|at)\s+(?:the\s+)?", sentence.text[stop : mention.start])
        )
        or low
        < mention.start
        < stop
        <= mention.end  # "Secretary of the Security Council", taken for a field of security
    }


def fielded(text: str, leads: list[tuple[int, int]], start: int) -> bool:
    """Whether a run of capitals begins after "of" or "for" behind a title."""
    return any(re.fullmatch(r"\s+(?:of|for)\s+(?:the\s+)?", text[stop:start]) for _, stop in leads if stop < start)
