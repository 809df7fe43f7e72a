"""Names of the gold against entities of the archive: lenient about spelling, not about substance."""

from __future__ import annotations

from functools import cache

import pytest

from archive.model import EntityType
from archive.packs.load import load
from archive.score.names import Names
from archive.score.said import Entity, Post


@cache
def names() -> Names:
    return Names(load())


def person(*forms: str) -> Entity:
    return Entity(EntityType.PERSON, hash(forms), forms[0], forms)


def body(*forms: str, pack_id: str | None = None, country: str | None = None) -> Entity:
    return Entity(EntityType.ORGANISATION, hash((forms, pack_id, country)), forms[0], forms, pack_id, country)


@pytest.mark.parametrize(
    ("gold", "forms", "same"),
    [
        ("Xu Qiliang", ("XU Qiliang",), True),
        ("Charles Q. Brown", ("Charles Brown Jr.",), True),
        ("Ashton Carter", ("Ash Carter",), True),
        ("Liu Zhenli", ("Liu", "Liu Zhenli"), True),
        ("Liu Zhenli", ("Li Zhenli",), False),
        ("Li Shangfu", ("Li Zuocheng",), False),
        ("Li Shangfu", ("Li",), False),
    ],
)
def test_people(gold: str, forms: tuple[str, ...], same: bool) -> None:
    assert bool(names().person(gold, person(*forms))) is same


def test_nobody_is_nobody_only() -> None:
    assert names().person(None, None)
    assert not names().person(None, person("Li Shangfu"))
    assert not names().person("Li Shangfu", None)


@pytest.mark.parametrize(
    ("gold", "entity", "same"),
    [
        ("Ministry of Justice", body("Ministry of Justice of the People's Republic of China"), True),
        ("Ministry of Justice of the People's Republic of China", body("Ministry of Justice"), True),
        ("Ministry of Justice", body("Chinese Ministry of Justice"), True),
        ("Ministry of Mines of China", body("Ministry of Mines", country="VNM"), False),
        ("Ministry of Mines of China", body("Ministry of Mines of Vietnam"), False),
        ("Ministry of Mines", body("Ministry of Trade"), False),
        ("Government of Japan", body("Japan", pack_id="state.jpn"), True),
        ("Government of Japan", body("Ministry of Defense of Japan", pack_id="jpn.mod"), False),
        ("Government of China", body("People's Republic of China", pack_id="cn"), False),
        ("Government of Odisha", body("Odisha"), True),
        ("Government of Odisha", body("Kerala"), False),
        ("Kaduna State", body("Kaduna"), True),
        ("58 Division of the Sri Lanka Army", body("58 Division"), True),
        ("58 Division of the Sri Lanka Army", body("58 Division", country="IND"), False),
        ("58 Division of the Sri Lanka Army", body("57 Division"), False),
        ("Department of Health of Kerala", body("Ministry of Health of Kerala"), True),
        ("Department of Health of Kerala", body("Ministry of Health of Bihar"), False),
        ("Ishikawa Prefecture", body("Aomori"), False),
        ("PLA Navy", body("People's Liberation Army Navy", pack_id="cn.pla.navy"), True),
        ("China", body("People's Republic of China", pack_id="cn"), True),
        ("People's Liberation Army", body("People's Liberation Army Navy", "PLA", pack_id="cn.pla.navy"), False),
        ("Joint Staff Department of the Central Military Commission", body("Joint Staff Department"), True),
        ("Federal Ministry of Defence of Germany", body("Ministry of Defense", country="DEU"), True),
        ("Federal Ministry of Defence of Germany", body("Ministry of Defense", country="AUT"), False),
        ("Ministry of External Affairs of India", body("Ministry of Foreign Affairs of India"), True),
        ("Ministry of Labour and Social Affairs of Germany", body("German Labor Ministry"), True),
        ("Ministry of Labour and Social Affairs of Germany", body("German Ministry of Social Affairs"), False),
        ("Ministry of Home Affairs of Myanmar", body("Interior Ministry", country="MMR"), True),
        ("Royal Thai Army", body("Thailand Army"), True),
        ("Royal Thai Army", body("Thailand Navy"), False),
        ("Kenya Defence Forces", body("Kenya Armed Forces"), True),
        ("Ministry of Defence of India", body("Indian Army"), False),
        ("Ministry of National Defence", body("Ministry of Defense of Poland", country="POL", pack_id="pol.mod"), True),
        (
            "Ministry of National Education",
            body("Ministry of Defense of Poland", country="POL", pack_id="pol.mod"),
            False,
        ),
        ("Republic of Turkey", body("Republic of Türkiye"), True),
        ("Beijing", body("Government of China"), False),
        (
            "General Staff Department of the People's Liberation Army",
            body("Joint Staff Department", pack_id="cn.cmc.jsd"),
            False,
        ),
    ],
)
def test_organisations(gold: str, entity: Entity, same: bool) -> None:
    assert bool(names().organisation(gold, entity)) is same


JSD = body("Joint Staff Department of the Central Military Commission", pack_id="cn.cmc.jsd")
MND = body("Ministry of National Defense of the People's Republic of China", pack_id="cn.mnd")
MINES = body("Ministry of Mines")


@pytest.mark.parametrize(
    ("title", "post", "same"),
    [
        ("chief", Post(1, "head", JSD, "cn.cmc.jsd/chief"), True),
        ("head", Post(2, "chief", JSD, "cn.cmc.jsd/chief"), True),
        ("deputy chief", Post(2, "chief", JSD, "cn.cmc.jsd/chief"), False),
        ("vice-chairwoman", Post(3, "vice chairman", None), True),
        ("acting minister", Post(4, "minister", MINES), True),
        ("minister of mines", Post(4, "minister", MINES), True),
        ("minister", Post(5, "minister of national defense", MND), True),
        ("vice minister", Post(4, "minister", MINES), False),
        ("under secretary for policy", Post(6, "under secretary", MINES), False),
    ],
)
def test_titles(title: str, post: Post, same: bool) -> None:
    organisation = post.organisation.name if post.organisation else None
    assert bool(names().title(title, organisation, post)) is same


def test_an_organisation_is_no_person() -> None:
    assert not names().person("China", body("China"))
    assert names().party("China", body("China"))
    assert names().party("Li Shangfu", person("Li Shangfu"))
