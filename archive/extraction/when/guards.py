"""What looks like a date and is none: "2018 officers", "Su-2018", "said by May", "the March on Rome"."""

from __future__ import annotations

import re

from archive.extraction.when.lexicon import MONTH, MONTH_NAMES, WS

_COUNTED_NOUN = (
    r"(?:people|persons?|troops|soldiers|officers|cadres|personnel|men|women|children|members|delegates|deputies|"
    r"lawmakers|employees|workers|staff|students|residents|civilians|refugees|families|households|villages|cases|"
    r"deaths|votes|seats|points|jobs|words|copies|pages|shares|units|times|years|days|hours|minutes|ships|aircraft|"
    r"planes|drones|tanks|missiles|warheads|vehicles|cars|homes|houses|schools|companies|items|types|others|"
    r"protesters|prisoners|recruits|veterans|sailors|marines|reservists|police|percent|per\scent|million|billion)"
)
_MEASURE = (
    r"(?:km|kms|kilomet(?:er|re)s?|miles?|met(?:er|re)s?|cm|mm|feet|foot|ft|square|cubic|acres?|hectares?|"
    r"ton(?:ne)?s?|kg|kilograms?|pounds?|litres?|liters?|gallons?|barrels?|watts?|MW|GW|horsepower|rpm|mph|kph|"
    r"yuan|dollars?|euros?|won(?!\s(?:an?|the|his|her|by|with|in|re-?election|election|office|control)\b)|yen|rubles?|roubles?|rupees?|US\$|GMT|UTC|EST|EDT|BST|CET|hrs|hours|local\stime|"
    r"BC|BCE|B\.C\.|degrees|calories)"
)
_CERTAIN_CUE = re.compile(
    rf"(?i:\b(?:in|since|until|till|during){WS}(?:(?:at least|about|around|early|late|mid|the|year){WS})*)$"
)
# "In March 2006 officers staged a coup": a count would stand behind a comma
_IN_MONTH = re.compile(
    rf"\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom)\s{{1,3}}(?:(?:early|mid|late)[\s-]{{1,3}})?{MONTH}\s{{1,3}}$"
)
_NOT_A_YEAR_BEFORE = re.compile(
    r"(?:[\d][.,:–]|[-.]|\b(?:[Nn]os?\.|[Nn]umber|[Nn]um\.?|Order|Flight|Route|Highway|[Rr]esolution|Unit|Article|"
    r"Section|Room|[Pp]age|pp?\.|Chapter|Windows|Office|Boeing|Model|[Vv]ersion|Channel|Interstate|Regiment|Brigade|"
    r"Squadron|Directive|Decree|Type|Formula|[Ee]xt(?:ension)?\.?|at|[Mm]ore than|[Ll]ess than|[Ff]ewer than|over|"
    r"[Nn]early|[Aa]lmost|[Cc]lass of|total of|exceed(?:ed|ing|s)?|as many as)\s{1,3})$"
)
_LOOSE_AMOUNT = re.compile(r"(?i:\b(?:some|about|around|roughly|approximately|at least|up to|only))\s{1,3}$")
_NOT_A_YEAR_AFTER = re.compile(
    rf"[-/](?!era\b|style\b)\w|[-–]\d|@|,\d{{3}}(?!\d)|\s{{0,2}}{_MEASURE}\b|\s{{1,2}}\d{{3,4}}[\s-]\d"
)
# "told the papers about its 2022 report": of which year accounts are, and not when somebody speaks of them
_DETERMINED = re.compile(r"(?:\b(?:its|the|their)|[’']s)\s{1,2}$")
_ACCOUNTS_AFTER = re.compile(
    r"\s{1,2}(?:(?:annual|full-year|pretax|net)\s)?(?:report|results?|earnings|profits?|accounts|sales|revenues?|dividends?|figures|forecasts?|"
    r"turnover|income|loss(?:es)?)\b"
)
_COUNT_AFTER = re.compile(rf"\s{{1,2}}(?:[a-z]+\s{{1,2}})?{_COUNTED_NOUN}\b")
_COUNTED_AFTER = re.compile(rf"\s{{1,2}}{_COUNTED_NOUN}\b|\s{{0,2}}{_MEASURE}\b")
_PLURAL_AFTER = re.compile(r"\s{1,2}(?:[a-z]+\s{1,2})?[a-z]{2,}s\b|\s{1,2}of\b")

_MONTH_CUE = re.compile(
    r"(?i:\b(?:(?:in|since|until|till|last|next|during|this|that|following|previous|every|end of|beginning of|"
    r"start of|middle of|half of|month of|(?:day|week|weekend|days|weeks) (?:in|of)|\d(?:st|nd|rd|th) of)\s{1,3}"
    r"(?:(?:early|mid|late)[\s-]{1,3})?|(?:early|mid|late)[\s-]{1,3}))$"
)
_MONTH_PAIR = re.compile(rf"\b{MONTH}\s{{0,3}}(?:to|through|and|or|until|[-–,/])\s{{0,3}}$")
_MONTH_AFTER = re.compile(rf"\s{{0,3}}(?:to|through|and|or|[-–])\s{{0,3}}{MONTH}")
_MONTH_PREPOSITION = re.compile(
    r"(?i:\b(?:by|from|to|through|before|after|between|of|for|around|about|as of|than))\s{1,3}$"
)
_DETERMINER = re.compile(r"(?:\b(?:a|an|the|his|her|its|their|our|whose)|’s|'s)\s{1,3}$", re.IGNORECASE)
_CAPITAL_AFTER = re.compile(r"\s{1,2}[A-Z]")
_CAPITAL_BEFORE = re.compile(r"(?:\b[A-Z][\w’'.-]*)\s{1,2}$")
_IN_A_NAME = re.compile(
    r"(?:of|for|to|the|as|by|with|at)\s(?!(?i:early|mid|late|spring|summer|fall|autumn|winter|christmas|easter|ramadan|q\d)\s)"
    rf"(?!{MONTH}\s)"
    r"[A-Z][\w’'.-]*\s$"
)
_NOUN_AFTER = re.compile(r"\s{1,2}[a-z]")
_NO_MONTH_AFTER = re.compile(
    r"\s{1,2}(?:on|of|to|for|through|against|in|past|by|government|administration|cabinet|premiership|ministry|"
    r"has|had|was|is|will|would|said|says|and her|and his|told|also|be|have|not)\b|[’']s?\b(?!\w)"
)
_OWNED = re.compile(r"(?i:\b(?:his|her|its|their|our|your|my|whose)|[’']s)\s{1,3}$")
_PROPER_WEEKDAY = re.compile(
    r"\b(?:Black|Good|Ash|Easter|Palm|Super|Bloody|Cyber|Fat|Shrove|Ruby|Sheffield|Man|Holy|Whit|Giving|Casual|"
    r"[Ee]very|[Ee]ach|[Aa]ny|[Mm]ost)\s{1,2}$"
)
_BUILDING_AFTER = re.compile(r"\s{1,2}(?:First|1st)\s{1,2}(?:Building|Hall|Film|Studio|Stadium)\b")
# "the August 1 Building", "on July 9 Avenue": what bears the name of a day
_BEARS_DAY = re.compile(
    r"\s{1,2}(?:Building|Hall|Film|Studios?|Stadium|Street|Avenue|Boulevard|Square|Plaza|Bridge|School|Academy|University|Hospital|"
    r"Museum|Airport|Movement|Medal|Order|Brigade|Regiment|Agreement|Accords?|Declaration|Constitution|Coalition|Alliance|Party)\b"
)
_DAY_AFTER = re.compile(r"\s\d{1,2}(?:st|nd|rd|th)?")
_PAPER_AFTER = re.compile(r"\s{1,2}(?:Times|Telegraph|Mirror|Express|Herald|Mail|Post|Star|Tribune|Mosque)\b")
_MAIL_ON = re.compile(r"\bMail on\s$")
_OUTLET_BEFORE = re.compile(r"\b[A-Z][A-Za-z]+\s$")


def is_year(text: str, start: int, end: int) -> bool:
    """Whether four digits that could be a year are one, by what stands around them."""
    before, after = text[max(0, start - 28) : start], text[end : end + 28]
    if _NOT_A_YEAR_AFTER.match(after) or (_DETERMINED.search(before) and _ACCOUNTS_AFTER.match(after)):
        return False
    if before.endswith("-"):
        return bool(re.search(r"(?i:\b(?:early|mid|late|end|year))-$", before))
    if _CERTAIN_CUE.search(before) or _IN_MONTH.search(before):
        return True
    if _IN_A_NAME.search(before) and _CAPITAL_AFTER.match(after):
        return False  # "the NYC 2004 Host Committee"
    if _NOT_A_YEAR_BEFORE.search(before) or _COUNT_AFTER.match(after):
        return False
    return not (_LOOSE_AMOUNT.search(before) and _PLURAL_AFTER.match(after))


def counts_something(text: str, end: int) -> bool:
    """Whether a number that ends here counts things: "5 officers"."""
    return bool(_COUNTED_AFTER.match(text, end))


def bears_day(text: str, end: int) -> bool:
    """Whether a day of a month that ends here is the name of a thing: "the August 1 Building"."""
    return _BEARS_DAY.match(text, end) is not None


def is_month(text: str, start: int, end: int) -> bool:
    """Whether a month's name on its own is the month: "May", "March", "April", "June" and "August" need a sign of it."""
    word = text[start:end].title()
    before = text[max(0, start - 28) : start]
    day = _DAY_AFTER.match(text, end)
    if day is not None and bears_day(text, day.end()):
        return False
    if word not in MONTH_NAMES:
        # "Jun" and "Jan" are names too; an abbreviation alone needs "in", "since" or another month beside it.
        return bool(_MONTH_CUE.search(before) or _MONTH_PAIR.search(before) or _MONTH_AFTER.match(text, end))
    if word not in ("May", "March", "April", "June", "August"):
        return True
    if _BUILDING_AFTER.match(text, end):
        return False  # "the August First Building"
    if text[start:end].isupper():
        return bool(_MONTH_CUE.search(before) or _MONTH_PAIR.search(before))
    if _MONTH_CUE.search(before) or _MONTH_PAIR.search(before):
        return not (word in ("May", "March") and _NO_MONTH_AFTER.match(text, end) and before.rstrip().endswith("that"))
    determined = _DETERMINER.search(before)
    if word in ("May", "March"):
        if _MONTH_AFTER.match(text, end):
            return True
        if word == "March" and _MONTH_PREPOSITION.search(before):
            return not _NO_MONTH_AFTER.match(text, end)
        return bool(determined and _NOUN_AFTER.match(text, end) and not _NO_MONTH_AFTER.match(text, end))
    if _MONTH_PREPOSITION.search(before):
        return not _CAPITAL_AFTER.match(text, end)
    if determined:
        return True
    return not (_CAPITAL_AFTER.match(text, end) or _CAPITAL_BEFORE.search(before) or not before.strip())


def is_weekday(text: str, start: int, end: int) -> bool:
    """Whether a weekday's name is a day of this or that week, and not a feast, a paper or every such day."""
    before = text[max(0, start - 16) : start]
    if _PAPER_AFTER.match(text, end) or _MAIL_ON.search(before):
        return False
    return not _PROPER_WEEKDAY.search(before)


def is_owned(text: str, start: int) -> bool:
    """Whether "last year" is someone's: "his last year in office"."""
    return bool(_OWNED.search(text[max(0, start - 10) : start]))


def is_outlet(text: str, start: int) -> bool:
    """Whether a capital "Today" belongs to a name before it: "USA Today"."""
    return text[start : start + 5] == "Today" and bool(_OUTLET_BEFORE.search(text[max(0, start - 20) : start]))
