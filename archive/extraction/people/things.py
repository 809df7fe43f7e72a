"""Runs of capitals that look like the name of a person and are of a thing: a ship, a newspaper, a feast, a doctrine."""

from __future__ import annotations

import re

from archive.extraction.body_nouns import nouns, one_of
from archive.extraction.name_words import NOT_A_NAME
from archive.identity import fold

_SHIPS = frozenset("USS USNS USCGC HMS HMAS HMCS HMNZS INS PNS BNS BRP KRI RSS ROKS CNS RFS HTMS HNLMS HDMS".split())
# What stands right before the name of a ship or of what is printed, sent or shown.
_KINDS = re.compile(
    r"\b(?:carriers?|destroyers?|frigates?|corvettes?|cruisers?|submarines?|warships?|battleships?|vessels?|ships?|boats?|flagship|tankers?|ferry|"
    r"yacht|icebreaker|trawler|minesweeper|satellites?|daily|newspapers?|tabloid|weekly|monthly|magazine|periodical|broadcaster|channel|"
    r"station|website|outlet|newswire|operator|conglomerate|consultancy|lender|refiner|(?:furniture|car|chip|drug|toy|tyre|tire|engine|aircraft|plane|phone|computer|clothing|shoe|software) maker|think tank|airline|carmaker|drugmaker|typhoon|hurricane|cyclone|[Tt]ropical [Ss]torm)$"
)
# "Arleigh Burke-class", "Saint Patrick's Day", "Deng Xiaoping Theory", "the Wu Yifan Prize"
_THING = re.compile(
    r"(?:-class\b|[’']?s? (?:Day|Cathedral|Castle|Cup|Prize|Medal|Award|Forum|Thought|Theory|Doctrine|Act|Line|Highway|Expressway|Tunnel|"
    r"Canal|Building|Center|Centre|Stadium|Boulevard|Avenue|Street|Road|Square|Bridge|Airport|Municipality|Hotel|Glacier|Valley|Bay|Reef|Shoal|Hospital|Fellowship|Foundation|Initiative|Accords?|Plan)\b|\s(?:hospital|museum|airport|airbase|mosque|cathedral|stadium|prison|bridge|party|province|solution|software|platform|missiles?|poll|fraternity|sorority|franchises?|console|high school)\b|\s(?:Air|Province|Party|Award|Mosque|Temple|Grand Mosque|Professor|Chair in|Lecturer|Scholar|Fellow)\b)"
)
# A name whose last word says that it is none.
_LAST = frozenset(
    """
    thought theory doctrine pao shimbun ribao glacier valley bay reef shoal gazeta zeitung forum prize award medal cup fellowship accord accords
    dagblad zeitung blatt tidning presse boulevard avenue street highway expressway tunnel canal united rovers wanderers athletic lakers warriors yankees hotel theatre hills falls springs islands gulf mosque statehouse basilica synagogue war wars ii america americas europe international worldwide
    drive leaks witness papers live watches telegraph pac fraternity sorority players prep dance ultra interactive mini lite switch mode maru publishing
    """.split()
)
_FIRST = frozenset(
    "tele radio radiotelevision canal agence agencia corporacion grupo banco banque compania compagnie empresa universidad universidade universite partido parti "
    "partai movimiento movimento mouvement societe sociedad groupe instituto institut fundacion fundacao fondation ministerio ministere palacio palais plaza "
    "estadio avenida calle rue aeropuerto addis saint tropical hurricane typhoon cyclone operation mount fort camp lake cape gulf monte rio san santa puerto ciudad tel deir tell ain umm hagia tanjung kuala "
    "societa gazeta sistemas porto kampung kampong bandar kota wadi jebel jabal beit bayt ras nueva port pulau gunung sungai petaling".split()
)
# "Addis Ababa, November 8, 2020 - ", "Dar es Salaam, 3 March (Reuters) - ": where a report was written
_DATELINE = re.compile(
    r",\s+(?:\d{1,2}\s+)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?[\d\s,/]{0,14}(?:\([^()]{2,30}\)\s*)?[-–—:]"
)
_TITLED_WORK = re.compile(r"(?:[“\"]|(?<!\w)[‘'])$")
_WORK_ENDS = re.compile(r"[.,!?]?[”\"’'](?!\w)")


# "the western town of Stara Bystrica"
_PLACE_OF = re.compile(
    r"\b(?:city|cities|town|village|province|district|municipality|port|suburb|region|base|resort) of$"
)


def names_thing(text: str, start: int, end: int) -> bool:
    """Whether text[start:end], a run of capitals, is by its own words or those around it the name of something else."""
    words = text[start:end].split()
    before = text[:start].rstrip()
    if not words:
        return False
    if _PLACE_OF.search(before) or text[start:end].casefold() == "witch hunt":
        return True
    if words[0] in _SHIPS or (before.rsplit(None, 1) or [""])[-1] in _SHIPS:
        return True
    if len(words) > 1 and (fold(words[-1].strip(".,’'")) in _LAST or fold(words[0]) in _FIRST):
        return True
    if _KINDS.search(before) or _THING.match(text, end) or (start < 2 and _DATELINE.match(text, end)):
        return True
    # "CNN's "Late Night with Paula"": a name that fills a quotation is a title
    return len(words) > 1 and is_title_of_work(text, start, end)


def is_title_of_work(text: str, start: int, end: int) -> bool:
    """Whether text[start:end] fills a quotation: "a song like “Tulsa,”"."""
    return _TITLED_WORK.search(text, 0, start) is not None and _WORK_ENDS.match(text, end) is not None


_STRETCH = re.compile(
    rf"\s(?:area|sub-area|sector|subsector|zone|airbase|{one_of(nouns('unit') - {'force', 'unit'})})\b"
)


def names_stretch(text: str, end: int) -> bool:
    """Whether a run of capitals is of what an officer commands, and no name: "General Officer Commanding Uttar Bharat area"."""
    return _STRETCH.match(text, end) is not None


_OFFICES = frozenset(
    "IG AIG ACP DCP CDF RPO CPO DPP COAS CNS CAS CDS CGS COS CoS CJCSC CJCS VCDS VCOAS DCNS FOIC GOC AOC CNO IGP DIG DGP SSP DSP ADC CEO CFO COO PRO NSA PC".split()
)
# A noun of this form is nobody's name.
_ABSTRACT = re.compile(r".{3,}(?:tions?|ability|ology|ologies|ements|(?<!^cle)(?<!^cli)ment)$(?<!^nasution)")


# Verbs of headlines, which a capital makes look like part of a name: "Ann Auma Charged with Fraud".
_HEADLINE_VERBS = frozenset(
    """
    dies charged arrested jailed indicted convicted appoints appointed overhauls blames resigns sacked sworn elected ousted vows urges warns
    drag drags defends defend wins loses hails slams joins becomes denies names named meets dismisses dismissed removed replaces succeeds retires reshuffles inaugurated nominated
    charges accused accuses suspected linked tied revealed exposed exposes probed detained detains released freed frees fined sentenced sanctioned blacklisted blacklists
    extradited acquitted questioned implicated involved revived calls deplores seeks faces pleads admits rejects demands condemns criticizes criticises
    praises welcomes sues launches announces unveils quits signs approves drafting drafts seeking facing resigning calling demanding vowing urging
    defending quitting tells says claims promises promotes pleaded acquits extradites imposes refuses
    """.split()
)


_NEVER = frozenset(
    "industries soybean landesbank girozentrale brasil spa easter christmas ramadan passover thanksgiving halloween hanukkah reports honored honoured managed partners associates assemblies residency activities laundering plea euros mindset crimes economic "
    "hollywood bollywood nollywood freres currency currencies dollars interbank rates stock stocks class series brexit nominee nominees diversity cum laude cnn msnbc nbc cbs bbc npr afp tass xinhua doctor laureate recipient under against further fraud".split()
)


def is_no_name(word: str) -> bool:
    """Whether a word is never part of the name of a person."""
    key = fold(word.strip(".,’'"))
    return (
        key in NOT_A_NAME
        or key in _NEVER
        or (word[:1].isupper() and key in _HEADLINE_VERBS)
        or (word.isascii() and _ABSTRACT.match(key) is not None)  # "Ercüment" is a name
    )


def is_abbreviation(word: str) -> bool:
    """Whether capitals before a name are those of an office: "COAS Raheel Anwar"."""
    return word in _OFFICES
