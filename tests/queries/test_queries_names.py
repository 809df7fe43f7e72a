"""Which posts, organisations and people a name in a question means."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import Engine

from archive.errors import AmbiguousName, UnknownName, UsageError
from archive.model import EntityType
from archive.queries import run
from archive.queries.naming import find

Known = dict[str, int]


def people(engine: Engine, **parameters: Any) -> list[str]:
    return [row["person"] for row in run(engine, "holders", parameters)]


@pytest.mark.parametrize(
    ("post", "holders"),
    [
        ("chief", ["Liu Zhenli"]),
        ("Chief", ["Liu Zhenli"]),
        ("head", ["Liu Zhenli"]),
        ("chief of the Joint Staff Department", ["Liu Zhenli"]),
        ("chief of the joint staff department of the Central Military Commission", ["Liu Zhenli"]),
        ("Joint Staff Department chief", ["Wang Wei", "Liu Zhenli"]),
        ("Chinese defence minister", ["Wei Fenghe", "Li Shangfu", "Dong Jun"]),
        ("defense minister", ["Wei Fenghe", "Li Shangfu", "Dong Jun"]),
        ("minister of national defense", ["Wei Fenghe", "Li Shangfu", "Dong Jun"]),
        ("the Minister of National Defence", ["Wei Fenghe", "Li Shangfu", "Dong Jun"]),
        ("chairman of the Joint Chiefs", ["Charles Q. Brown"]),
        ("deputy-chief", ["Wang Wei"]),
    ],
)
def test_post_is_found_by_title_name_and_words(database: Engine, known: Known, post: str, holders: list[str]) -> None:
    assert sorted(people(database, post=post)) == sorted(holders)


@pytest.mark.parametrize(
    ("organisation", "exact", "holders"),
    [
        ("PLA", False, {"Liu Zhenli", "Wang Wei"}),
        ("the People’s Liberation Army", False, {"Liu Zhenli", "Wang Wei"}),
        ("pla", True, set()),
        ("central military commission", False, {"Liu Zhenli", "Wang Wei"}),
        ("Joint Staff Department", True, {"Liu Zhenli", "Wang Wei"}),
        ("China", False, {"Liu Zhenli", "Wang Wei", "Wei Fenghe", "Li Shangfu", "Dong Jun"}),
        ("United States", False, {"Charles Q. Brown"}),
    ],
)
def test_organisation_covers_those_under_it(
    database: Engine, known: Known, organisation: str, exact: bool, holders: set[str]
) -> None:
    assert set(people(database, organisation=organisation, exact=exact)) == holders


def test_ids_are_names_too(database: Engine, known: Known) -> None:
    assert people(database, post=known["chief"]) == ["Liu Zhenli"]
    assert people(database, person=str(known["dong"])) == ["Dong Jun"]
    assert set(people(database, organisation=known["jcs"])) == {"Charles Q. Brown"}


def test_name_in_its_own_script_is_found(database: Engine, known: Known) -> None:
    assert people(database, person="刘振立") == ["Liu Zhenli"]


def test_name_with_wildcards_means_itself(database: Engine, known: Known) -> None:
    for name in ("%", "_", "' OR 1=1 --", "chief%"):
        with pytest.raises(UnknownName):
            run(database, "holders", {"organisation": name})


@pytest.mark.parametrize(
    ("parameter", "name", "near"),
    [
        ("person", "Liu Zhenly", "Liu Zhenli"),
        ("organisation", "Joint Staff Departement", "Joint Staff Department"),
        ("post", "chife of the Joint Staff", "chief of Joint Staff Department of the Central Military Commission"),
    ],
)
def test_unknown_name_brings_the_nearest(database: Engine, known: Known, parameter: str, name: str, near: str) -> None:
    with pytest.raises(UnknownName) as caught:
        run(database, "holders", {parameter: name})
    assert near in caught.value.nearest
    assert caught.value.exit_status == 2


def test_known_names_without_an_answer_are_no_error(database: Engine, known: Known) -> None:
    assert run(database, "holders", {"person": "Liu Zhenli", "organisation": "Joint Chiefs of Staff"}) == []


def test_one_person_asked_for_and_two_found(database: Engine, known: Known) -> None:
    with pytest.raises(AmbiguousName) as caught:
        run(database, "career", {"person": "Wang Wei"})
    assert {match.split()[0] for match in caught.value.matches} == {str(known["wang1"]), str(known["wang2"])}
    assert [row["position"] for row in run(database, "career", {"person": known["wang1"]})] == ["deputy chief"]


def test_all_bearers_of_a_name_are_found(database: Engine, known: Known) -> None:
    assert len(find(database, EntityType.PERSON, "wang wei")) == 2
    assert find(database, EntityType.POSITION, "nobody at all") == ()


def test_query_that_is_not_there(database: Engine) -> None:
    with pytest.raises(UnknownName) as caught:
        run(database, "holder")
    assert "holders" in caught.value.nearest


@pytest.mark.parametrize(
    ("name", "parameters", "what"),
    [
        ("holders", {"as_off": "2023-12-22"}, "no parameter 'as_off'"),
        ("holders", {"as_of": "2023-12"}, "--as-of cannot be"),
        ("holders", {"as_of": "22.12.2023"}, "--as-of cannot be"),
        ("holders", {"from": "yesterday"}, "--from cannot be"),
        ("holders", {"to": "2023-02-30"}, "--to cannot be"),
        ("evidence", {"tenure": "x"}, "--tenure cannot be"),
        ("evidence", {}, "needs --tenure"),
        ("coverage", {"by": "colour"}, "--by cannot be"),
    ],
)
def test_parameters_that_are_off(database: Engine, name: str, parameters: dict[str, str], what: str) -> None:
    with pytest.raises(UsageError, match=what) as caught:
        run(database, name, parameters)
    assert caught.value.hint


def test_hint_lists_the_parameters(database: Engine) -> None:
    with pytest.raises(UsageError) as caught:
        run(database, "holders", {"as_off": "2023-12-22"})
    assert "--as-of" in str(caught.value.hint)


@pytest.mark.parametrize("post", ["%", "_", "%%", "mini%", "ch_ef", "joint staff %"])
def test_a_wildcard_in_the_name_of_a_post_matches_nothing_more(database: Engine, known: Known, post: str) -> None:
    plain = post.replace("%", "").strip()
    if plain == "joint staff":
        assert people(database, post=post) == people(database, post=plain)
    else:
        with pytest.raises(UnknownName):
            people(database, post=post)


@pytest.mark.parametrize("parameter", ["post", "organisation", "person"])
def test_a_name_beyond_all_length_is_refused(database: Engine, known: Known, parameter: str) -> None:
    with pytest.raises(UsageError, match="characters long"):
        people(database, **{parameter: "x" * 100_000})


def test_the_only_organisation_with_all_the_words_is_taken(database: Engine, known: Known) -> None:
    said: list[str] = []
    rows = run(database, "holders", {"organisation": "joint chiefs", "as_of": "2023-12-21"}, say=said.append)
    assert [row["person"] for row in rows] == ["Charles Q. Brown"]
    assert said == [
        f"'joint chiefs' is taken for United States Joint Chiefs of Staff, USA (organisation {known['jcs']})"
    ]
    said.clear()
    run(database, "holders", {"organisation": "Joint Chiefs of Staff"}, say=said.append)
    assert said == []


def test_several_with_all_the_words_are_listed(database: Engine, known: Known) -> None:
    with pytest.raises(AmbiguousName, match="2 organisations could be meant by 'joint staff'") as caught:
        run(database, "holders", {"organisation": "joint staff"})
    assert {match.split(" ", 1)[1] for match in caught.value.matches} == {
        "Joint Staff Department of the Central Military Commission, CHN",
        "United States Joint Chiefs of Staff, USA",
    }


def test_of_several_with_all_the_words_the_one_who_held_a_post_is_taken(database: Engine, known: Known) -> None:
    said: list[str] = []
    assert run(database, "career", {"person": "wang"}, say=said.append)
    assert said == [f"'wang' is taken for Wang Wei, CHN (person {known['wang1']})"]


def test_two_people_of_a_name_are_listed_by_every_query(database: Engine, known: Known) -> None:
    with pytest.raises(AmbiguousName, match="2 people go by the name"):
        run(database, "holders", {"person": "Wang Wei"})


def test_a_window_that_ends_before_it_begins_is_refused(database: Engine, known: Known) -> None:
    with pytest.raises(UsageError, match="--from 2024-01-01 lies after --to 2020-12-31"):
        run(database, "holders", {"from": "2024", "to": "2020"})
    assert run(database, "holders", {"from": "2023", "to": "2023"})


def test_evidence_of_a_tenure_that_is_not_there_is_refused(database: Engine, known: Known) -> None:
    with pytest.raises(UnknownName, match="there is no tenure 1"):
        run(database, "evidence", {"tenure": 1})
    assert run(database, "evidence", {"tenure": known["t_li"], "known_at": "1990-01-01"}) == []
