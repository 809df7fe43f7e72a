"""The words of time in English news, and the pieces of pattern made of them."""

from __future__ import annotations

MONTH_NAMES = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
SEASONS = ("spring", "summer", "autumn", "fall", "winter")

_MONTH_SHORT = {"Jan": 1, "Feb": 2, "Mar": 3, "Apr": 4, "Jun": 6, "Jul": 7, "Aug": 8, "Sep": 9, "Sept": 9}
_MONTH_SHORT |= {"Oct": 10, "Nov": 11, "Dec": 12}
_WEEKDAY_SHORT = ("Mon", "Tues", "Tue", "Wed", "Thurs", "Thur", "Thu", "Fri", "Sat", "Sun")

_ONES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
         "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_CENTURY_ORDINALS = ("eighteenth", "nineteenth", "twentieth", "twenty-first")


def _either(words: tuple[str, ...] | list[str]) -> str:
    return "(?:" + "|".join(sorted(words, key=len, reverse=True)) + ")"


def _cased(words: tuple[str, ...] | list[str]) -> list[str]:
    return [form for word in words for form in (word, word.upper())]


# White space is bounded so that no text can make a pattern run long.
WS = r"\s{1,3}"
SP = r"\s{0,3}"
NOT_AFTER = r"(?<![\w$€£¥#№@/\\_=+^-])"

FULL_MONTH = _either(_cased(MONTH_NAMES)) + r"(?!\w)"
MONTH = rf"(?:{FULL_MONTH}|{_either(_cased(list(_MONTH_SHORT)))}(?!\w)\.?)"
WEEKDAY = _either(_cased(WEEKDAY_NAMES)) + r"(?!\w)"
WEEKDAY_ANY = rf"(?:{WEEKDAY}|{_either(_cased(_WEEKDAY_SHORT))}(?!\w)\.?)"
DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\w%°]|\.\d|:\d|,\d{3}(?!\d))"
YEAR = r"(?:1[89]\d\d|20\d\d|2100)(?![\w%°]|[.,:]\d)"
SEASON = _either(SEASONS)

NUMBER = (
    r"(?:\d{1,3}(?:\.\d)?(?![\d,.]*\d)|one" + WS + "and" + WS + "a" + WS + "half|half" + WS + "an?|an?" + WS + "half|"
    rf"an?{WS}dozen|a{WS}couple(?:{WS}of)?|a{WS}(?:few|quarter(?:{WS}of{WS}a)?)|several|many|few|couple{WS}of|"
    + _either(_TENS) + rf"(?:[\s-]{_either(_ONES[:9])})?|{_either(_ONES)}(?:{WS}and{WS}a{WS}half)?|an?)"
)  # fmt: skip
HEDGE = (
    rf"(?:(?:just{WS}|well{WS}|a{WS}little{WS}|slightly{WS})?(?:over|under)|more{WS}than|less{WS}than|fewer{WS}than|"
    rf"at{WS}least|nearly|almost|about|around|roughly|approximately|some|up{WS}to|close{WS}to|exactly|only|just|"
    rf"barely|another)"
)
COUNTED = r"(?:days?|weeks?|fortnights?|months?|quarters?|years?|decades?|century|centuries)"
THAT_UNIT = rf"(?:that(?:{WS}same)?|the{WS}same|the{WS}(?:following|next|previous|preceding|prior))"
THAT_YEAR = rf"(?:,?{WS}(?:of{WS}|in{WS})?(?P<which>this|last|next|{THAT_UNIT}){WS}year(?!\w|-))"

# The words that each of the patterns can begin with, in lower case; "0" is any digits.
MONTH_STARTS = " ".join(MONTH_NAMES + tuple(_MONTH_SHORT)).lower()
WEEKDAY_STARTS = " ".join(WEEKDAY_NAMES + _WEEKDAY_SHORT).lower()
NUMBER_STARTS = "0 half a an several many few couple " + " ".join(_ONES + _TENS)
HEDGE_STARTS = (
    "just well a slightly over under more less fewer at nearly almost about around roughly approximately some up "
    "close exactly only barely another"
)
PLURAL_STARTS = "days weeks months years decades centuries hours"
THAT_STARTS = "that the"


def month_number(word: str) -> int:
    """1 to 12 for a month's name or abbreviation, in any case, with or without a full stop."""
    word = word.rstrip(".").title()
    return _MONTH_SHORT[word] if word in _MONTH_SHORT else MONTH_NAMES.index(word) + 1


def weekday_number(word: str) -> int:
    """0 (Monday) to 6 for a weekday's name or abbreviation."""
    return next(number for number, name in enumerate(WEEKDAY_NAMES) if name.startswith(word.rstrip(".").title()[:3]))


def day_number(word: str) -> int:
    """The number in "22", "22nd" or "01"."""
    return int(word.rstrip("stndrh"))


def number_value(word: str) -> float | tuple[float, float]:
    """The value of a number in words or digits; a pair for "a few", "several" and the like.

    A few is 2 to 5, several 2 to 9, many 3 to 99: the widest that the words are used for.
    """
    word = " ".join(word.lower().replace("-", " ").split())
    fixed: dict[str, float | tuple[float, float]] = {
        "a": 1, "an": 1, "half a": 0.5, "half an": 0.5, "a half": 0.5, "a dozen": 12, "a couple": (2, 3), "couple of": (2, 3), "few": (2, 5),
        "a couple of": (2, 3), "a few": (2, 5), "several": (2, 9), "many": (3, 99), "a quarter": 0.25,
        "a quarter of a": 0.25,
    }  # fmt: skip
    if word in fixed:
        return fixed[word]
    if word[0].isdigit():
        return float(word)
    half = 0.5 if word.endswith("and a half") else 0.0
    total = half
    for part in word.removesuffix("and a half").split():
        total += _ONES.index(part) + 1 if part in _ONES else (_TENS.index(part) + 2) * 10
    return total


def century_number(word: str) -> int:
    """19 for "19th" or "nineteenth"."""
    word = word.lower()
    return _CENTURY_ORDINALS.index(word) + 18 if word in _CENTURY_ORDINALS else int(word[:2])
