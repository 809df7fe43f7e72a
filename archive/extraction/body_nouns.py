"""The common nouns that are kinds of bodies, each once, with what it can be: every other file takes its lists from here.

nouns("part")              "department", "brigade", "school": what stands in another body ("the ministry's press department")
nouns("part", "field")     of those, the ones that a field completes: "department of information"
one_of(nouns("unit"))      an alternative of a regular expression; `capital` writes it as names do

A noun may be several things: a division is a part of a firm and a unit of an army, a bureau an office and a panel.

part      stands in a body that is named beside it: "the command's logistics bureau"
field     goes on with "of" or "for" and what it deals with: "institute of physics", so that the noun alone is not its name
called    points back to a body named before: "the commission", after the Central Military Commission
headed    one person has, keeps or loses it as a whole: "who has the ministry now", "the fleet is hers"
panel     members sit on it: "she was named to the board"
office    a director is at its head
unit      a commander is at its head, and it may bear a number: "the 38th Division"
service   a chief is at its head: "the customs service"
school    a rector, dean or president is at its head; what it is called goes on with a place: "University of Mora"
watch     looks after what others do: "the regulator", "the watchdog"
sent      is set up or sent to work somewhere: "the commission in Ruritania"
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_TABLE = """
academy         part field called headed school
administration  field headed office watch
agency          part field called headed office watch sent
army            called headed unit
authority       field called headed service watch
base            part headed unit
battalion       part called unit
board           part called panel watch
branch          part headed
brigade         part called unit
bureau          part field called headed panel office watch sent
centre          part field office
college         part field called school
command         called headed unit
commission      part field called headed panel watch sent
committee       part field called panel sent
contingent      part unit sent
corps           called headed unit
council         part field called panel
department      part field called headed office
desk            part
detachment      part unit
directorate     part field called headed office
division        part field called unit
faculty         part field school
fleet           called headed unit
flotilla        part called unit
force           called headed unit service sent
garrison        part called headed unit
headquarters    part headed
hospital        part headed
inspectorate    part field called headed office
institute       part field called headed office school
laboratory      part field office
ministry        field called headed
navy            called headed unit
office          part field headed office sent
presidium       part called panel
programme       part field sent
regiment        part called unit
school          part field school
secretariat     part field called headed panel
section         part field office
service         part called headed service
squadron        part called unit
staff           headed
subcommittee    part field panel
unit            part headed
university      field called headed school
wing            part unit
"""
_SPELT = {"centre": "center", "programme": "program"}
_TRAITS = {words[0]: frozenset(words[1:]) for words in map(str.split, _TABLE.strip().splitlines())}
_TRAITS |= {other: _TRAITS[noun] for noun, other in _SPELT.items()}
ALL = frozenset(_TRAITS) - {"staff"}
"""Every noun that is a body by itself; a staff may be that, or all who work for one."""

ALIKE = """
    force, forces, troops
    department, bureau, directorate
    office
    command, headquarters
    region, area
    district
    fleet
    corps
    contingent
    garrison
    brigade
    commission, committee, body, watchdog
    council
    center, centre, base, site
    university, academy, college, school
    institute
    hospital
    agency, administration, authority, service, regulator
    ministry
    guard
    court
    procuratorate
    program, programme
    congress, conference
    police
"""
"""What one kind of body in packs is called, each kind a line: news says "the bureau" of what is a department."""

STANDS_FOR = {
    "ministry": ("ministry",),
    "department": ("department", "ministry"),
    "command": ("command",),
    "fleet": ("fleet",),
    "force": ("armed_force",),
    "service": ("service", "armed_force"),
    "commission": ("commission",),
    "committee": ("committee", "commission"),
    "agency": ("agency",),
    "bureau": ("bureau", "office"),
    "party": ("party",),
}
"""The kinds of entries for which a noun stands where somebody has it: "his service" may be the navy."""

SITTING = re.compile(r"\b(?:Commission|Committee|Politburo|Political Bureau)\b")
"""Names of bodies of which one is a member beside all else that one is."""


def nouns(*traits: str) -> frozenset[str]:
    """The nouns that have all of some traits, in both spellings."""
    return frozenset(noun for noun, has in _TRAITS.items() if has.issuperset(traits))


def one_of(words: Iterable[str], *, capital: bool = False) -> str:
    """An alternative of nouns for a regular expression, the longest first."""
    written = sorted({word.capitalize() if capital else word for word in words}, key=lambda word: (-len(word), word))
    return f"(?:{'|'.join(written)})"


def plurals(words: Iterable[str]) -> frozenset[str]:
    """Nouns as they are said of several: "agencies", "corps"."""
    return frozenset(_plural(word) for word in words)


def _plural(word: str) -> str:
    if word.endswith("s"):
        return word
    return word[:-1] + "ies" if word.endswith("y") else word + "s"


FORMATIONS = nouns("unit") - {"force", "navy"}
"""Of these an army has many: each has a number or a name."""
GATHERED = f"(?:Association|Conference|Union|Federation|Forum|{one_of(nouns('panel'), capital=True)})"
"""Made up of many of a kind: "Council of Governors"."""
