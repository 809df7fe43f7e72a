"""The nouns that are kinds of bodies are said in one place, and what each can be there holds wherever a text uses it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from reader_claims import claims_of, read

import archive.extraction
from archive.extraction.body_nouns import ALIKE, ALL, STANDS_FOR, nouns, one_of, plurals
from archive.extraction.reader import GrammarReader
from archive.identity import name_key

_PACKAGE = Path(archive.extraction.__file__).parent
_LEAST = 3
# Kinds of entries, which `body_kinds` says, are written with this among them.
_KINDS_OF_ENTRIES = {"armed_force", "legislature", "central_bank", "government"}
# "army, navy, air force" are a list of the forces of a state.
_NOUNS = ALL - {"army", "navy", "force"}
_FROM_THE_TABLE = {"nouns", "one_of", "ALL", "FORMATIONS", "GATHERED"}
_TABLES = {"body_nouns.py", "body_kinds.py"}
# Where nouns of bodies stand beside others and the list is no list of them, with what it is.
_OTHER_LISTS = {
    "attention.py": "stems at which a sentence is read at all",
    "events/acts.py": "what acts in events, and is done",
    "name_words.py": "which words names of people have too",
    "organisations/in_common_words.py": "kinds of entries",
    "organisations/kinds_of_bodies.py": "what else bodies of a kind are called",
    "organisations/listed_words.py": "of which packs have one for each state",
    "organisations/organs.py": "the organs that every place in China has",
    "organisations/parties.py": "what follows the word party",
    "organisations/ships.py": "what follows a kind of ship",
    "people/singlenames.py": "what firms have, and no person",
    "people/things.py": "things called by names of people",
    "people/witnesses.py": "where somebody is",
    "places/firms.py": "firms and the like, told of by what they are",
    "places/parties.py": "what follows the word party",
    "positions/governing.py": "kinds of entries",
    "ranks.py": "of which ranks are",
    "rules/hands/thing.py": "within which there is a top",
    "rules/sense/besides.py": "houses on whose boards one sits beside an office",
    "rules/whose/parliaments.py": "what stands around a parliament",
    "setting/countries.py": "offices for the affairs of a territory",
    "text/english.py": "words that begin lines of rosters",
    "when/guards.py": "what bears numbers or days",
}


def _told(statement: ast.stmt) -> Iterator[str]:
    """The words of the strings of a statement, but for its descriptions."""
    described = {
        id(node.value)
        for node in ast.walk(statement)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(statement):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in described:
            yield from re.split(r"[\s|,()]+|\\[bs]|\?[:i]+", node.value.lower())


def _lists(file: Path) -> Iterator[str]:
    for statement in ast.parse(file.read_text(encoding="utf-8")).body:
        if isinstance(statement, ast.Assign | ast.AnnAssign):
            words = set(_told(statement))
            taken = {node.id for node in ast.walk(statement) if isinstance(node, ast.Name)} & _FROM_THE_TABLE
            if len(words & _NOUNS) >= _LEAST and not words & _KINDS_OF_ENTRIES and not taken:
                yield f"{file.relative_to(_PACKAGE)}: {' '.join(sorted(words & _NOUNS))}"


def test_no_other_file_has_a_list_of_its_own() -> None:
    files = (file for file in _PACKAGE.rglob("*.py") if file.name not in _TABLES)
    found = [each for file in files for each in _lists(file)]
    assert [each for each in found if each.partition(":")[0] not in _OTHER_LISTS] == []
    assert {each.partition(":")[0] for each in found} == set(_OTHER_LISTS)  # none is excused that has none


def test_what_a_noun_is_can_be_asked_for_together() -> None:
    assert {"department", "institute", "committee"} <= nouns("part", "field")
    assert not {"fleet", "branch"} & nouns("part", "field")
    assert {"centre", "center"} <= nouns("office")
    assert "staff" not in ALL


def test_an_alternative_tries_the_longest_noun_first() -> None:
    found = re.match(one_of(ALL), "subcommittee")
    assert found is not None
    assert found.group() == "subcommittee"
    assert re.fullmatch(one_of({"corps", "fleet"}, capital=True), "Corps")


@pytest.mark.parametrize(
    ("noun", "several"), [("agency", "agencies"), ("corps", "corps"), ("command", "commands"), ("navy", "navies")]
)
def test_several_are_told_by_their_plural(noun: str, several: str) -> None:
    assert plurals({noun}) == {several}


def test_the_tables_beside_speak_of_the_same_nouns() -> None:
    assert set(STANDS_FOR) - ALL == {"party"}
    assert len(ALL & set(re.split(r"[,\s]+", ALIKE))) > len(ALL) / 2


READ = [
    ("Ann Holm was named chairman of the Joint Subcommittee on Water Supply.", "Joint Subcommittee on Water Supply"),
    ("Ann Holm is the director of the city maternity hospital.", "city maternity hospital"),
    ("Ann Holm was appointed head of the ministry's Inspectorate of Mines.", "Inspectorate of Mines"),
    ("Ann Holm, commander of the 12th Flotilla, came on Monday.", "12th Flotilla"),
    ("Ann Holm is chairman of the Standard Chartered board.", "Standard Chartered"),
]


@pytest.mark.parametrize(("text", "body"), READ, ids=[body for _, body in READ])
def test_a_noun_stands_wherever_one_of_its_kind_can(reader: GrammarReader, text: str, body: str) -> None:
    assert {each.organisation for each in claims_of(read(reader, text))} == {name_key(body)}
