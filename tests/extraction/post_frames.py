"""Frames: sentences with places for people and posts, which say the same whoever and whatever stands there.

A line of a `.frames` file is a text and what it says:

    {P1} was named {A1} on Monday, replacing {P2}. | 1 began ; 2/1 ended

Places, n from 1 to 4, are filled from tables; which rows, the frame itself decides, so that a run can be repeated:

- `{Pn}` a person as a text first names one, perhaps with a rank or in native script; `{Nn}` the bare name; `{Sn}` the surname
- `{An}` a post as a noun phrase ("commander of the Southern Theater Command"); `{Bn}` before a name ("Southern Theater
  Command commander"); `{Cn}` with the body as its owner ("the Southern Theater Command's commander")
- `{Tn}` the bare title; `{On}` the body

Said is `n[/m] aspect [modality] [date=FIRST..LAST]`: person n holds, began, ... post m (m = n unless given); `0/m` is a post
without a holder; a side of the dates may be empty (open) or `?` (whatever it is). `none` says nothing; `...` lets other
claims stand beside those expected. ` // ` in a text parts paragraphs. Every text is published on Wednesday, 15 May 2024.

What a post is called in claims is taken from the plainest sentence about it ("X is A."), so that a frame tests the
construction, and not the tables of bodies.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from reader_claims import Said, claims_of, read

from archive.extraction.reader import GrammarReader
from archive.identity import name_key

FOLDER = Path(__file__).parent / "frames"
_MARK = re.compile(r"\{([A-Z])([1-4])\}")
_START = re.compile(r"(^|[.!?] |\n)([a-z])")


@dataclass(frozen=True, slots=True)
class Post:
    phrase: str
    before: str
    owned: str
    title: str
    body: str


def _posts(table: str) -> list[Post]:
    return [Post(*(cell.strip() for cell in line.split("|"))) for line in table.strip().splitlines()]


CHINESE = _posts(
    """
commander of the Southern Theater Command|Southern Theater Command commander|the Southern Theater Command's commander|commander|the Southern Theater Command
commander of the PLA Navy|PLA Navy commander|the PLA Navy's commander|commander|the PLA Navy
political commissar of the Rocket Force|Rocket Force political commissar|the Rocket Force's political commissar|political commissar|the Rocket Force
director of the Political Work Department of the Central Military Commission|Political Work Department director|the Political Work Department's director|director|the Political Work Department
deputy commander of the Eastern Theater Command|Eastern Theater Command deputy commander|the Eastern Theater Command's deputy commander|deputy commander|the Eastern Theater Command
head of the Equipment Development Department|Equipment Development Department head|the Equipment Development Department's head|head|the Equipment Development Department
chief of staff of the PLA Air Force|PLA Air Force chief of staff|the PLA Air Force's chief of staff|chief of staff|the PLA Air Force
president of the National Defense University of China|National Defense University president|the National Defense University's president|president|the National Defense University
vice chairman of the Central Military Commission|Central Military Commission vice chairman|the Central Military Commission's vice chairman|vice chairman|the Central Military Commission
commander of the Xinjiang Military District|Xinjiang Military District commander|the Xinjiang Military District's commander|commander|the Xinjiang Military District
deputy political commissar of the Nanjing Military Region|Nanjing Military Region deputy political commissar|the Nanjing Military Region's deputy political commissar|deputy political commissar|the Nanjing Military Region
deputy chief of the Joint Staff Department|Joint Staff Department deputy chief|the Joint Staff Department's deputy chief|deputy chief|the Joint Staff Department
defense minister of China|Chinese Defense Minister|China's defense minister|defense minister|the Ministry of National Defense of China
commander of the 71st Group Army|71st Group Army commander|the 71st Group Army's commander|commander|the 71st Group Army
"""
)
OTHERS = _posts(
    """
defence minister of Kenya|Kenyan Defence Minister|Kenya's defence minister|defence minister|the Ministry of Defence of Kenya
chief of army staff of Nigeria|Nigerian Chief of Army Staff|Nigeria's chief of army staff|chief of army staff|the Nigerian Army
foreign minister of Brazil|Brazilian Foreign Minister|Brazil's foreign minister|foreign minister|the Ministry of Foreign Affairs of Brazil
finance minister of Thailand|Thai Finance Minister|Thailand's finance minister|finance minister|the Ministry of Finance of Thailand
governor of the Bank of Canada|Bank of Canada governor|the Bank of Canada's governor|governor|the Bank of Canada
commander of the Turkish Land Forces|Turkish Land Forces commander|the Turkish Land Forces' commander|commander|the Turkish Land Forces
prime minister of Iraq|Iraqi Prime Minister|Iraq's prime minister|prime minister|Iraq
director of the Central Intelligence Agency|CIA Director|the CIA's director|director|the CIA
president of Chile|Chilean President|Chile's president|president|Chile
chairman of the Awami League|Awami League chairman|the Awami League's chairman|chairman|the Awami League
chief of the general staff of Jordan|Jordanian Chief of the General Staff|Jordan's chief of the general staff|chief of the general staff|the armed forces of Jordan
health minister of Spain|Spanish Health Minister|Spain's health minister|health minister|the Ministry of Health of Spain
secretary of state of the United States|US Secretary of State|America's secretary of state|secretary of state|the State Department
ambassador to Japan of Australia|Australian Ambassador to Japan|Australia's ambassador to Japan|ambassador|Australia
"""
)
CHINESE_NAMES = (
    "Dong Jun,Miao Hua,Zhang Shengmin,Liu Zhenli,Qin Shutong,Wu Yanan,Wang Houbin,Xu Xisheng,Hu Zhongming,Yuan Huazhi,"
    "Chen Guoqiang,Ding Yiping,Sun Jianguo,Gao Jin,Zheng Weiping,Shi Xiao,Li Qiaoming,He Ping,Fan Xiaojun,Ouyang Keliang,"
    "Bai Lu,Tian Zhong"
).split(",")
OTHER_NAMES = (
    "Samuel Wanjiru,Peter Otieno,Carlos Menezes,Somchai Rattanakul,David Whitmore,Mehmet Yildirim,Ahmed al-Jubouri,"
    "Javier Castellanos,Kim Min-jun,Abdul Karim Hassan,Oleh Kovalenko,Jean-Pierre Lambert,Erik Solberg,Rajesh Nair,"
    "Juan Fernando Rojas,Thomas Becker,Yusuf Bello,Nguyen Van Thanh,Harvey Cole,Bongani Dlamini,Marek Nowicki,"
    "Rachid Idrissi"
).split(",")
NATIVE = {
    "Dong Jun": "董军",
    "Miao Hua": "苗华",
    "Zhang Shengmin": "张升民",
    "Wang Houbin": "王厚斌",
    "Wu Yanan": "吴亚男",
}
RANKS = ("", "", "", "", "Gen. ", "General ", "Admiral ", "Lt. Gen. ", "Lieutenant General ")
FAMILY_FIRST = {*CHINESE_NAMES, "Kim Min-jun", "Nguyen Van Thanh"}


@dataclass(frozen=True, slots=True)
class Filled:
    """A frame with names and posts in its places, from 1 on."""

    text: str
    names: tuple[str, ...]
    posts: tuple[Post, ...]


def frames(path: Path) -> list[str]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.strip() for line in lines if line.strip() and not line.startswith("#")]


def fill(frame: str, times: int) -> Iterator[Filled]:
    """Every other filling is Chinese."""
    text = frame.rpartition("|")[0].strip()
    choice = random.Random(text)
    for turn in range(times):
        chinese = turn % 2 == 0
        posts = choice.sample(CHINESE if chinese else OTHERS, 4)
        names = choice.sample(CHINESE_NAMES if chinese else OTHER_NAMES, 4)
        while len({surname(name) for name in names}) < len(names):
            names = choice.sample(CHINESE_NAMES if chinese else OTHER_NAMES, 4)
        forms: dict[str, str] = {}
        for place, (post, name) in enumerate(zip(posts, names, strict=True), 1):
            script = f" ({NATIVE[name]})" if name in NATIVE and choice.random() < 0.4 else ""
            forms |= {
                f"P{place}": (choice.choice(RANKS) if chinese else "") + name + script,
                f"N{place}": name,
                f"S{place}": surname(name),
                f"A{place}": post.phrase,
                f"B{place}": post.before,
                f"C{place}": post.owned,
                f"T{place}": post.title,
                f"O{place}": post.body,
            }
        filled = _MARK.sub(lambda mark, forms=forms: forms[mark[1] + mark[2]], text).replace(" // ", "\n\n")
        yield Filled(_START.sub(lambda match: match[1] + match[2].upper(), filled), tuple(names), tuple(posts))


def surname(name: str) -> str:
    return name.split()[0] if name in FAMILY_FIRST else name.split()[-1]


def faults(reader: GrammarReader, frame: str, filled: Filled) -> list[str]:
    """What is missed, and what is claimed besides."""
    claims = claims_of(read(reader, filled.text))
    expected = [part.strip() for part in frame.rpartition("|")[2].split(";")]
    found = []
    for part in expected:
        if part in ("none", "...", ""):
            continue
        claim = next((claim for claim in claims if _is(reader, claim, part, filled)), None)
        if claim is None:
            found.append(f"missed: {part}")
        else:
            claims.remove(claim)
    return found if "..." in expected else [*found, *(f"besides: {claim}" for claim in claims)]


def _is(reader: GrammarReader, claim: Said, part: str, filled: Filled) -> bool:
    who, *words = part.split()
    person, _, post = who.partition("/")
    dates = [word.removeprefix("date=") for word in words if word.startswith("date=")]
    aspect, *modality = [word for word in words if "=" not in word]
    name = filled.names[int(person) - 1] if person != "0" else ""
    return (
        claim.person in ((name, surname(name)) if name else ("",))
        and (claim.title, claim.organisation) in called(reader, filled.posts[int(post or person) - 1].phrase)
        and claim.aspect == aspect
        and claim.modality == (modality[0] if modality else "asserted")
        and all(_dated(claim.when, date) for date in dates)
    )


def _dated(when: str, expected: str) -> bool:
    return all(wanted in ("?", got) for wanted, got in zip(expected.split(".."), when.split(".."), strict=True))


_names: dict[str, frozenset[tuple[str, str]]] = {}


def called(reader: GrammarReader, phrase: str) -> frozenset[tuple[str, str]]:
    if phrase not in _names:
        plain = claims_of(read(reader, f"Sun Jianguo is {phrase}, the ministry said."))
        _names[phrase] = frozenset((claim.title, name_key(claim.organisation)) for claim in plain)
    return _names[phrase]
