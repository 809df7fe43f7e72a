"""Where a name begins and ends in a run of capitals."""

from __future__ import annotations

import re
from collections.abc import Iterator

from archive.extraction.organisations.towns_of_china import province_of
from archive.extraction.people.given_names import is_given
from archive.extraction.people.namelike import is_pinyin
from archive.extraction.people.things import is_abbreviation, is_no_name
from archive.identity import fold

MONTH_NAMES = ("May", "April", "June", "August")
"""Months that are family names and given names too."""
# Words of places, bodies and days that are family names as well, after one given name: "Senator Edith Tower".
_FAMILIES_TOO = frozenset(
    "tower hall fort lake street bridge bridges day law west north east post house camp march square base guard".split()
)
SYLLABLES = frozenset(("I", "To", "An", "How", "Do", "Why", "So", "Be", "No"))
"""Small words that are parts of names in Vietnam and Burma and of the Hokkien."""
_TITLE_BEFORE = re.compile(
    r"(?:^|\W)(?:(?:General|Admiral|Colonel|Marshal|Captain|Major|Lieutenant|Brigadier|Commodore|[Cc]ommander|[Ss]enator|[Gg]overnor|[Mm]inister|"
    r"[Ss]ecretary|[Pp]resident|[Cc]hairman|[Dd]irector|[Mm]ayor|[Jj]udge|[Jj]ustice|[Aa]mbassador|[Ss]poke(?:s|swo)man|[Cc]hief|"
    r"[Aa]ide|[Aa]dvis[eo]r|[Ee]nvoy|[Cc]ongress(?:wo)?man|[Rr]epresentative|[Ll]eader|[Oo]fficer|[Ll]awyer|[Cc]ounsel|[Pp]rosecutor)|"
    r"(?:Gen|Adm|Col|Capt|Maj|Lt|Mr|Mrs|Ms|Dr|Sir|Sen|Rep|Gov)\.?)\s$"
)


_WORDS_TOO = SYLLABLES | {"She", "Will"}
_RUNNING = re.compile(r"(?:[a-z]{2,}|[a-z],|\d,)\s$")
_ACTS = re.compile(
    r"\s+(?:was|is|has|had|became|becomes|took|takes|met|told|said|says|served|resigned|retired|remains|replaced|replaces|succeeded|succeeds|"
    r"arriv(?:ed|es)|visit(?:ed|s)|holds|held|(?:also|then|now|later|will|would)\s+[a-z]+)\b|"
    r",\s+(?:who|whom|whose|\d\d|(?:an?|the|its|then|now)\s+(?:former|ex-|retired|deputy|acting|chief|vice|minister|president|general|head)|"
    r"(?:the\s+)?[A-Z]\w+[’']s?\s+[a-z]+)\b"
)
_ORDINAL = re.compile(r"\b\d{1,3}(?:st|nd|rd|th)\s$")  # "deputy commander of the 88th LID Kyaw Han"
_GOES_ON = re.compile(r"[\w,]\s$")
_LONG = 8
_STYLE = re.compile(
    r"(?:Shri|Smt\.?|Tan Sri|Datuk(?: Seri)?|Dato[’']?(?: S(?:e)?ri)?|Datin|Alhaji|Hajiya|Engr\.?|Thiru)\s+(?=[A-Z])"
)
_CALLED_CHRISTIAN = re.compile(
    r"Christian (?!(?:Social|Democra|Union|Aid|Coalition|Scien|Right|Broadcast|Solidarity|Brother|Association|Militia|Church|Orthodox|Dior|Heritage|"
    r"Unity|Alliance|Zionist|Leader|Evangelical|Nationalis|Communit|Voice|Ministr|Medical|Reformed|Today|Century|Monitor|Post)\w*)"
    r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?"
)
_SPACED = re.compile(r"(?:[A-Z] ){2,3}[A-Z][a-z]\w+")


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """A run without words that are no part of a name at its ends, without a possessive ending."""
    changed = True
    while changed and start < end:
        changed = False
        piece = text[start:end]
        ending = re.search(r"[’']s?$", piece)
        if ending:
            end -= len(ending.group())
            changed = True
            continue
        first = re.match(r"(\S+)\s+", piece)
        if first and first[1] in SYLLABLES and _TITLE_BEFORE.search(text[:start]) and not is_no_name(piece.split()[-1]):
            return start, end  # "Gen. To Lam"
        if first and first[1] in _WORDS_TOO and _is_name(text, start, end):
            return start, end  # "elected To Lam, the minister", "General She Jing"
        if first and first[1] in ("He", "You") and is_pinyin(piece):
            return start, end  # "He Weidong", and not a pronoun
        if (
            first
            and first[1] in ("An", "So", "To")
            and is_pinyin(piece)
            and (_GOES_ON.search(text, 0, start) or len(piece) > _LONG)
        ):
            return start, end  # "the general, An Weiguo"
        if (
            first
            and first[1] == "Christian"
            and _CALLED_CHRISTIAN.fullmatch(piece)
            and not is_no_name(piece.split()[1])
        ):
            return start, end  # "General Christian Ebert", but not "the Christian Social Union"
        if _SPACED.fullmatch(piece):
            return start, end  # "A K Menon"
        if first and re.fullmatch(r"(?:[A-Z]\.)+[A-Z]?", first[1]) and not is_no_name(piece[first.end() :]):
            return start, end  # "I. Attah", but not "A. Yes"
        if (
            first
            and province_of(first[1])
            and text.endswith(("In ", "in "), 0, start)
            and is_pinyin(piece[first.end() :])
        ):
            start += first.end()  # "In Chengdu Zhu Fuxi stays"
            changed = True
            continue
        unit = first is not None and first[1].isupper() and _ORDINAL.search(text, 0, start) is not None
        if unit or is_no_name(first[1] if first else piece) or (first and is_abbreviation(first[1])):
            start += first.end() if first else len(piece)
            changed = True
            continue
        last = re.search(r"\s+(\S+)$", piece)
        if last and is_abbreviation(last[1]) and len(last[1]) > 2 and piece.split()[0] != last[1]:
            end -= len(last.group())
            changed = True
            continue
        if last and last[1] == "He" and len(piece.split()) == 2 and is_pinyin(piece):
            return start, end  # "Zheng He": no stop stands between
        if last and last[1] in MONTH_NAMES:
            return start, end  # "Theresa May": dates are found before
        if (
            last
            and last[1] in SYLLABLES
            and len(piece.split()) == 3
            and re.match(r"\s+[a-z(]|[,.]|$", text[end:])
            and not is_no_name(piece.split()[0])
        ):
            return start, end  # "Heng Chee How"
        if last and is_no_name(last[1]) and not _is_family(text[:start], piece):
            end -= len(last.group())
            changed = True
    return start, end


_LONGEST_SYLLABLE = 6  # letters of a word of a Vietnamese name: "To Lam", "To Nguyen Duc"


def _is_name(text: str, start: int, end: int) -> bool:
    """Whether a run of two or three words opens with a name that is a small word too: in the middle of running text, where that
    word would have no capital, or before the verb of a sentence that it opens."""
    words = text[start:end].split()
    if not 2 <= len(words) <= 3 or any(is_no_name(word) or is_abbreviation(word) for word in words[1:]):
        return False
    if _RUNNING.search(text, max(0, start - 20), start) is not None:
        return True
    if _TITLE_BEFORE.search(text[max(0, start - 20) : start]) is not None:
        return True
    if words[0] == "To" and (is_given(words[1]) or max(map(len, words)) > _LONGEST_SYLLABLE):
        return False  # "To Ravi Menon, who is editor, it was a turn"
    return (start == 0 or text[:start].endswith((". ", "\n", "- "))) and _ACTS.match(text, end) is not None


def opens_with_small_word(text: str, end: int) -> bool:
    """Whether a sentence opens with a name that ends there and whose first word is a small word too: "To Lam was elected"."""
    first = text[:end].partition(" ")[0]
    return first in SYLLABLES and _is_name(text, 0, end)


def _is_family(before: str, name: str) -> bool:
    """Whether the last word of a name, otherwise of a place or body, is a family name here: after a title and a given name."""
    words = name.split()
    return (
        len(words) == 2
        and fold(words[1]) in _FAMILIES_TOO
        and not is_no_name(words[0])
        and _TITLE_BEFORE.search(before) is not None
    )


def past_style(text: str, start: int, end: int) -> int:
    """Where a run begins behind the style of an Indian, Malay or Nigerian, which the model takes for a given name."""
    style = _STYLE.match(text, start, end)
    return style.end() if style else start


_FAMILY_BEHIND = re.compile(r"\)\s[A-Z][\w’'-]*\w(?!\s[A-Z])")


def past_bracket(text: str, start: int, end: int) -> int:
    """Where a name ends of which an editor put all but the family name into a quote: "(Prime Minister Yasuhiro) Nakasone"."""
    family = _FAMILY_BEHIND.match(text, end) if " " not in text[start:end] else None
    opened = text.rfind("(", 0, start)
    if family is None or opened < text.rfind(")", 0, start) or _TITLE_BEFORE.search(text, opened + 1, start) is None:
        return end
    return end if is_no_name(family.group().split()[1]) else family.end()


def runs_of_capitals(text: str, pattern: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """The runs that a pattern finds, and what follows a possessive in each: "Sinn Fein's Michelle O'Neill" has two names."""
    for match in pattern.finditer(text):
        yield match.span()
        for possessive in re.finditer(r"[’']s\s+", match.group()):
            yield match.start() + possessive.end(), match.end()


def before_possessive(text: str, start: int, end: int) -> int:
    """The end of a run, or of its first part where that is a possessive ("Mark Esper's Telephone Call")."""
    possessive = re.search(r"[’']s\b", text[start:end])
    return start + possessive.end() if possessive else end
