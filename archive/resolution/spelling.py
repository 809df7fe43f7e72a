"""The forms of a personal name: which part is the family name, which form an archive shows."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from archive.identity import FAMILY_FIRST, fold

_SUFFIX = re.compile(r",?\s+(?:Jr|Sr|II|III|IV)\.?$", re.IGNORECASE)
_PARTICLES = frozenset(
    {
        "van",
        "von",
        "der",
        "den",
        "de",
        "da",
        "di",
        "du",
        "dos",
        "das",
        "del",
        "della",
        "la",
        "le",
        "bin",
        "ibn",
        "ben",
        "al",
        "el",
        "abu",
        "af",
        "av",
        "ter",
        "ten",
    }
)
_COURTESY = re.compile(
    r"^(?:the|mr|mrs|ms|miss|dr|sir|lord|lady|gen|general|lt|lieutenant|maj|major|col|colonel|adm|admiral|vice|rear|capt"
    r"|captain|brig|brigadier|president|premier|minister|secretary|chairman|vice-president|sen|senator|rep|former"
    r"|then|comrade|prof|professor)\b\.?",
    re.IGNORECASE,
)
_SYLLABLES = re.compile(r"[a-z]{2,7}")


def split_name(name: str) -> tuple[str | None, str | None]:
    """(family name, given name) where the form of a name shows them; (None, None) for a single word.

    A family name of the Chinese, Korean and Vietnamese lists stands first when what follows reads as one or two
    syllable groups and not as a Western surname; otherwise the last word is the family name, with the particles before
    it ("van der Leyen", "bin Salman"). Capitals mark the family name wherever it stands ("XU Qiliang").
    """
    words = _SUFFIX.sub("", name.replace(",", " , ")).replace(" , ", " ").split()
    if len(words) < 2:
        return None, None
    shouted = [word for word in words if len(word) > 1 and word.isupper() and word.isalpha()]
    if len(shouted) == 1 and (shouted[0] in (words[0], words[-1])):
        rest = [word for word in words if word != shouted[0]]
        return shouted[0].capitalize(), " ".join(rest)
    if _family_first(words):
        return words[0], " ".join(words[1:])
    start = len(words) - 1
    while start > 1 and words[start - 1].casefold() in _PARTICLES:
        start -= 1
    return " ".join(words[start:]), " ".join(words[:start])


def _family_first(words: list[str]) -> bool:
    """Whether the first word is a family name of East Asia: a listed one, followed by one or two syllable groups."""
    if len(words) > 3 or fold(words[0]) not in FAMILY_FIRST:
        return False
    rest = [part for word in words[1:] for part in fold(word).split("-")]
    return all(_SYLLABLES.fullmatch(part) and _EAST_ASIAN.fullmatch(part) for part in rest)


# Syllables of pinyin, of Korean and Vietnamese romanisations, one to three of them: enough to tell "Li Shangfu" and
# "Kim Jong-un" from "Kim Campbell" and "Ban Johnson".
_EAST_ASIAN = re.compile(
    r"(?:(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh|ts|hs|hy|my|ky|gy|ng|ph|th|tr|nh|kh|ngh|gi|qu|ry|kw|hw|gw)?"
    r"[aeiouy]{1,3}(?:ng|nh|ch|n|m|r|k|l|p|t|c)?){1,3}"
)


def display_name(forms: Iterable[str]) -> str:
    """The most frequent of the forms; of equally frequent ones the longest, then the first in the alphabet."""
    counts = Counter(forms)
    return min(counts, key=lambda form: (-counts[form], -len(form), form))


def full_forms(forms: Iterable[str], family: str | None) -> list[str]:
    """The forms that name the person by themselves: of two words or more, with the family name, without a rank."""
    kept = []
    for form in forms:
        words = form.split()
        if len(words) < 2 or _COURTESY.match(form):
            continue
        if family is None or fold(family).split()[-1] in fold(form.replace("’s", "").replace("'s", "")).split():
            kept.append(form)
    return kept
