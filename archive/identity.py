"""Ids and name keys that do not depend on the order in which articles arrive.

Every id is a digest of what the row is about, so two machines, or one machine on two days, give one thing one id, and a
rebuilt archive is equal row for row. 53 bits, so that JavaScript readers of the JSON keep every digit
(ECMA-262, Number.MAX_SAFE_INTEGER).
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from hashlib import blake2b

_BITS = 53
_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'"})
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—", "-"))


def stable_id(*parts: object) -> int:
    """A positive integer below 2**53, the same for equal parts on every machine. None and "" are different parts."""
    digest = blake2b(digest_size=8)
    for part in parts:
        encoded = b"\x00" if part is None else b"\x01" + str(part).encode("utf-8", "surrogatepass")
        digest.update(len(encoded).to_bytes(4, "big"))
        digest.update(encoded)
    return (int.from_bytes(digest.digest(), "big") >> (64 - _BITS)) or 1


def digest(data: bytes) -> str:
    """The hex digest under which stored bytes and texts are known again: BLAKE2b, 32 bytes."""
    return blake2b(data, digest_size=32).hexdigest()


@lru_cache(maxsize=1 << 15)  # names and words come again and again
def fold(text: str) -> str:
    """A text as names are compared: no accents, no case, one kind of apostrophe and dash, single blanks."""
    text = unicodedata.normalize("NFKC", text).translate(_APOSTROPHES).translate(_DASHES)
    bare = "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))
    return " ".join(bare.casefold().split())


@lru_cache(maxsize=1 << 15)
def name_key(name: str) -> str:
    """The key under which two spellings of an organisation or title are one: folded, without punctuation or "the".

    "The People's Liberation Army" and "peoples liberation army" share a key; "Theatre" and "Theater", "Defence" and
    "Defense" do too, since outlets differ in nothing else there.
    """
    key = fold(name).replace("&", " and ").replace("'s ", "s ").replace("'", "").replace(".", "")
    key = " ".join(re.sub(r"[^\w]+", " ", key).split()).removeprefix("the ")
    for british, american in (("defence", "defense"), ("theatre", "theater"), ("organisation", "organization")):
        key = key.replace(british, american)
    return key


_FAMILY_FIRST = """
    ahn ai an bae baek bai ban bao bei bi bian bo bui cai cao cen chae chai chang chao che chen cheng chi chiang cho
    choe choi chon chong chu chun chung cui dai dang dao deng di ding dinh do dong dou du duan duong fan fang fei
    feng fu gan gao ge geng gil gong gou gu guan gui guo ha han hao he ho hoang hong hou hsiao hu hua huang hui huo
    huynh hwang hyon hyun im jang jeon jeong ji jia jian jiang jiao jin jing jo jon joo ju jung kang ke kim ko kong
    koo ku kuang kwak kwon lai lan le lee lei leng li lian liang liao lim lin ling liu long lou lu luo luong luu lv
    ly ma mai mao mei meng mi miao min ming mo moon mou mu nam ngo nguyen ni nie ning niu noh nong oh ou ouyang paek
    pak pan pang park pei peng pham phan phung pi pu qi qian qiang qiao qin qiu qu quach quan que ran rao ren ri rim
    roh rong ruan rui ryang ryu seo sha shan shang shangguan shao she shen sheng shi shin shu shuai si sim sima situ
    so sohn son song su sui sun ta tan tang tao teng thae thai tian to ton tong tran trinh truong tsai tseng tu vo
    vu vuong wan wang wei wen weng woo wu xi xia xian xiang xiao xie xin xing xiong xu xuan xue yan yang yao ye yi
    yim yin ying yoo yoon you yu yuan yue yun zang zeng zha zhai zhan zhang zhao zhen zheng zhi zhong zhou zhu
    zhuang zhuge zhuo zong zou zu zuo
"""
FAMILY_FIRST = frozenset(_FAMILY_FIRST.split())
"""Family names that stand first in Chinese, Korean and Vietnamese names, folded, as English-language news romanises them."""

_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ß": "ss"})
_SYLLABLE = re.compile(r"[a-z]{1,6}")


def person_key(name: str) -> str:
    """The key under which two spellings of a person's name are one; ranks and honorifics are not expected in it.

    Case, accents, hyphens, a middle initial and Jr or III do not matter: "XU Qiliang" and "Xu Qiliang", "Xi Jin-ping"
    and "Xi Jinping", "Kim Jong Un" and "Kim Jong-un", "Charles Q. Brown Jr." and "Charles Brown", "Putin, Vladimir"
    and "Vladimir Putin" share a key. Two initials are kept ("George H.W. Bush"): they are given to tell people apart.
    A name is otherwise taken in the order in which it is given.
    """
    written = _in_order(name)
    words = [word for part in written.split() if (word := _word(part))]
    while len(words) > 2 and words[-1] in _SUFFIXES:
        words.pop()
    words = _initials(words)
    words = _particles(words)
    if len(words) == 3 and words[0] in FAMILY_FIRST and all(_SYLLABLE.fullmatch(word) for word in words[1:]):
        words = [words[0], words[1] + words[2]]
    return " ".join(words)


def _in_order(name: str) -> str:
    """Given name and family name in the order of running text: "PUTIN, Vladimir" turned, "Qiliang XU" too."""
    head, comma, tail = unicodedata.normalize("NFKC", name).partition(",")
    if comma and tail.strip() and _word(tail) not in _SUFFIXES and "," not in tail:
        given_first = fold(head).replace(" ", "") not in FAMILY_FIRST
        return f"{tail} {head}" if given_first else f"{head} {tail}"
    words = f"{head} {tail}".split()
    if len(words) == 2 and words[1].isupper() and not words[0].isupper() and fold(words[1]) in FAMILY_FIRST:
        words.reverse()
    return " ".join(words)


def _word(part: str) -> str:
    """A part of a name, folded: "Jin-ping" is "jinping", "J.D." is "jd", "O'Brien" is "obrien"."""
    folded = fold(fold(part).translate(_LETTERS))
    return re.sub(r"[^\w]+", "", folded)


def _initials(words: list[str]) -> list[str]:
    """Leading initials joined ("j d vance" is "jd vance"), a single one in the middle dropped, several joined."""
    lead = 0
    while lead < len(words) - 1 and len(words[lead]) == 1 and words[lead].isascii():
        lead += 1
    result = ["".join(words[:lead])] if lead else []
    run = ""
    for index, word in enumerate(words[lead:], lead):
        if index and index < len(words) - 1 and len(word) == 1 and word.isascii():
            run += word
            continue
        if len(run) > 1:
            result.append(run)
        run = ""
        result.append(word)
    return result


def _particles(words: list[str]) -> list[str]:
    """The Arabic article joined to what it stands before: "al Assad" is "al-Assad"."""
    result: list[str] = []
    for word in words:
        if result and result[-1] in ("al", "el") and len(word) > 1:
            result[-1] += word
        else:
            result.append(word)
    return result
