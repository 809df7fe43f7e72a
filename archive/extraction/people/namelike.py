"""What the form of a name shows: which part is the family name, and whether a run of capitals can be a name at all."""

from __future__ import annotations

import re

from archive.identity import FAMILY_FIRST, fold

_KOREAN = frozenset(
    """
        kim lee park choi jung kang cho yoon jang lim han oh seo shin kwon hwang ahn song ryu jeon hong moon yang
        bae paek ri pak jo no hyon ro
        """.split()
)
_VIETNAMESE = frozenset(
    """
        nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly luong to
        """.split()
)
_SYLLABLE = (
    r"(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
    r"(?:iang|iong|uang|ueng|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|er|a|o|e|i|u|v|ü)r?"
)
_PINYIN = re.compile(rf"^(?:{_SYLLABLE}['’-]?){{1,2}}$", re.I)
_SUFFIX = frozenset(("jr", "sr", "ii", "iii", "iv", "jr.", "sr."))
PARTICLES = frozenset(
    """
        van von der den de la le du da di dos das del della bin ibn al el ul ur abu ben ter ten af av y e san
        arap ag ap ould bint binti wa vom zu zur dello degli
        """.split()
)


_SON_OF = frozenset(("bin", "ibn", "bint", "binti", "binte", "wa"))
BURMESE = frozenset(
    """
        aung min hlaing soe win than shwe thein sein mya tun oo myint swe maung lwin kyaw htin khin zaw htay naing thant moe ye tin htun htut hla
        wunna phyo ko nyan nyunt saw thura zin tint yar pyae thet khaing san suu kyi nay myo lin yan ohn aye mon yi su wai paing htet hein zeyar thaung tayza
        zay lay nyo yin thiha kyi hnin ei thandar sandar pwint htoo khun sai mahn nyi pe
        """.split()
)


def is_burmese(name: str) -> bool:
    """Whether a name has the form of a Burmese one, which has no family name: Thein Sein, Mya Tun Oo, Min Aung Hlaing."""
    parts = [part.casefold() for part in name.split()]
    long = sum(len(part) > 2 for part in parts)
    return 2 <= len(parts) <= 4 and long >= 2 and name.istitle() and all(part in BURMESE for part in parts)


def is_pinyin(name: str) -> bool:
    """Whether a name has the form of a Chinese name in pinyin, family name first: Liu Zhenli, Xu Qiliang, Ouyang Xiu."""
    parts = name.split()
    if "-" in name:
        return False  # given names are hyphenated in Taiwan and Korea
    if len(parts) == 3 and all(_PINYIN.match(part) and len(part) <= 6 for part in parts):
        parts = [parts[0], parts[1] + parts[2]]
    return (
        len(parts) == 2
        and fold(parts[0]) in FAMILY_FIRST
        and bool(_PINYIN.match(parts[1]))
        and fold(parts[1]) not in _WESTERN_GIVEN
    )


_HYPHENED = re.compile(
    r"[A-Z][a-z]{1,5}-(?!led|backed|style|era|based|run|born|owned|like|made|bound|aged|class|type|wide)[a-z]{1,6}"
)


def is_hyphened(name: str) -> bool:
    """Whether a name has the form of a Korean or Taiwanese one, family name first: Song Young-moo, Mei Chia-shu."""
    family, _, given = name.partition(" ")
    known = family.lower() in _KOREAN or fold(family) in FAMILY_FIRST
    return known and _HYPHENED.fullmatch(given) is not None


_THREE = frozenset(
    """
    kim lee park choi jung kang cho yoon jang lim han shin kwon hwang ahn moon yang bae ban ng heng goh teo tan chiang chan ong koh
    loh chua yeo wong lim tharman nguyen tran pham huynh hoang phan vu vo dang bui ngo duong luong
    """.split()
)
_ASIAN = re.compile(
    r"[A-Z][bcdghjklmnpqrstvwxyz]{0,2}[aeiouyéêôơưăâ]{1,3}(?:ng|nh|ch|[nmkctplhibd])?|[AEIOUY][aeiou]?(?:ng|nh|[nmkctph])?"
)


def is_of_three(name: str) -> bool:
    """Whether a name has the form of a Korean, Vietnamese or Hokkien one in three words: Shin Min Soo, Ng Boon Teck."""
    parts = name.split()
    return len(parts) == 3 and fold(parts[0]) in _THREE and all(_ASIAN.fullmatch(part) for part in parts[1:])


# Western names that happen to be possible pinyin; a name that ends in one is not taken for Chinese by form alone.
_WESTERN_GIVEN = frozenset(
    """
        alan dan dean juan ian ivan kate lane luke june jane pete wade wayne mike nate rose sue hugh zane gene shane
        lance tina lina anna nina nan ann
        """.split()
)


def is_letters(name: str) -> bool:
    """Whether a single word is an initial or the letters of a body, "B." or "MFA", and no name."""
    bare = name.strip(".")
    family = fold(bare) in FAMILY_FIRST | _KOREAN | _VIETNAMESE
    return len(bare) == 1 or (bare.isupper() and len(bare) <= 5 and not family)


# As in Mongolia: "G.Saikhanbayar", but not "U.S.Navy", "St.Petersburg", "N.Korea".
_GLUED_INITIAL = re.compile(r"(?!St\.|No\.|Mr\.|Ms\.|Dr\.)[A-Z][a-z]?\.(?P<name>[A-Z][a-z][\w’'-]*)$")


def behind_initial(name: str) -> str | None:
    """The name behind an initial that is set close to it."""
    found = _GLUED_INITIAL.match(name)
    return found["name"] if found is not None else None


def family_first(name: str) -> bool:
    """Whether the family name stands first: Chinese, Korean and Vietnamese names, or a first part in capitals."""
    parts = name.split()
    if len(parts) < 2:
        return False
    if parts[0].isupper() and len(parts[0]) > 1 and not parts[-1].isupper() and "." not in parts[0]:
        return True
    first = fold(parts[0])
    if is_of_three(name) or is_pinyin(name) or (len(parts) == 2 and re.fullmatch(r"[A-Z][a-z]+-[a-z]+", parts[1])):
        return True  # Tsai Ing-wen, Hou Yu-ih
    if (
        first in _KOREAN
        and 2 <= len(parts) <= 3
        and all(re.fullmatch(r"[A-Z][a-z]{1,6}(?:-[a-zA-Z][a-z]{1,6})?", part) for part in parts[1:])
    ):
        return len(parts) == 3 or "-" in parts[1]
    return first in _VIETNAMESE and len(parts) >= 3


def surname(name: str) -> str:
    """The part by which news speaks of a person after the full name."""
    parts = [word for part in name.split() if fold(word := part.strip(",")) not in _SUFFIX]
    if not parts:
        return name
    if family_first(name):
        return parts[0].capitalize() if parts[0].isupper() else parts[0]
    return parts[-1]


def short_forms(name: str) -> set[str]:
    """Every shorter form that can stand for the full name: the surname, its particles before it, the last two parts."""
    parts = [word for part in name.split() if fold(word := part.strip(",")) not in _SUFFIX]
    if len(parts) > 2 and fold(parts[-2]) in _SON_OF:
        return {" ".join(parts[-2:])}  # Mohammed bin Salman is bin Salman; Salman is his father
    forms = {surname(name)}
    if family_first(name):
        # Of Vietnamese names the last part is in use: Pham Van Dong is Dong.
        return forms | {parts[0]} | ({parts[-1]} if fold(parts[0]) in _VIETNAMESE and len(parts) == 3 else set())
    for size in (2, 3):
        if len(parts) > size and (fold(parts[-size]) in PARTICLES or (size == 2 and len(parts) >= 4)):
            forms.add(" ".join(parts[-size:]))
    if len(parts) == 3 and fold(parts[1]) in PARTICLES:
        forms.add(" ".join(parts[1:]))
    if len(parts) >= 3 and not re.fullmatch(r"\w\.?", parts[1]) and fold(parts[1]) not in PARTICLES:
        forms.add(" ".join(parts[1:]))
    if len(parts) > 3 and fold(parts[-3]) in PARTICLES:
        forms.add(" ".join(parts[-3:-1]))  # Hugo de Zela Martinez is de Zela
    if "-" in parts[-1] and parts[-1][0].isupper():
        forms.add(parts[-1])
    return forms


def same_person(one: str, other: str) -> bool:
    """Whether two full names of one article are one person's: equal but for middle names, initials and suffixes."""
    generations = {part.strip(".,").lower() for name in (one, other) for part in name.split()}
    if {"jr", "sr"} <= generations:
        return False  # father and son
    left, right = _core(one), _core(other)
    if len(left) == 2 and len(right) == 3 and left == right[:2]:
        return True  # "Pedro Rojas" and "Pedro Rojas Urrutia": the first of two surnames
    if len(right) == 2 and len(left) == 3 and right == left[:2]:
        return True
    return left == right or (
        len(left) > 1
        and len(right) > 1
        and left[0] == right[0]
        and left[-1] == right[-1]
        and (len(left) == 2 or len(right) == 2)
    )


def _core(name: str) -> list[str]:
    parts = [fold(part).strip(".,") for part in name.split()]
    parts = [part for part in parts if part and part not in _SUFFIX]
    if len(parts) == 2 and "-" in parts[1]:
        parts = [parts[0], parts[1].replace("-", "")]
    return [part for index, part in enumerate(parts) if len(part) > 1 or index == 0]
