"""Finding organisations and posts by what news calls them."""

from __future__ import annotations

import pytest

from archive.packs.lookup import Lookup


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Joint Staff Department", "cn.cmc.jsd"),
        ("Central Military Commission’s Joint Staff Department", "cn.cmc.jsd"),
        ("CMC", "cn.cmc"),
        ("中央军委", "cn.cmc"),
        ("State CMC", "cn.state_cmc"),
        ("the People's Liberation Army of China", "cn.pla"),
        ("Chinese Defence Ministry", "cn.mnd"),
        ("China's Ministry of Commerce", "cn.mofcom"),
        ("Ministry of Commerce of the People's Republic of China", "cn.mofcom"),
        ("Beijing Military Area Command", "cn.pla.mr.beijing"),
        ("Eastern Theatre Command", "cn.pla.tc.east"),
        ("PLA National Defense University", "cn.pla.ndu"),
        ("Pentagon", "us.dod"),
        ("U.S. Indo-Pacific Command", "us.indopacom"),
        ("South Korean Defense Ministry", "kor.mod"),
        ("Japan's Foreign Ministry", "jpn.mfa"),
        ("Russia", "state.rus"),
        ("United States", "us"),
        ("PRC", "cn"),
        ("South Sea Fleet of the PLA Navy", "cn.pla.navy.south"),
        ("Tibet Military District of the People's Liberation Army", "cn.pla.md.tibet"),
    ],
)
def test_a_name_finds_its_organisation(lookup: Lookup, name: str, expected: str) -> None:
    assert [entry.id for entry in lookup.organisations(name)] == [expected]


def test_a_name_that_needs_its_country_finds_nothing_without_it(lookup: Lookup) -> None:
    assert lookup.organisations("Foreign Ministry") == ()
    found = lookup.local("Foreign Ministry", "CHN")
    assert found is not None
    assert found.id == "cn.mfa"


@pytest.mark.parametrize(
    ("title", "organisation", "expected"),
    [
        ("head", "cn.cmc.jsd", "chief"),
        ("director", "cn.cmc.jsd", "chief"),
        ("Vice-Chairman", "cn.cmc", "vice chairman"),
        ("first vice-chairman", "cn.cmc", "first vice chairman"),
        ("political commisar", "cn.pla.rocket", "political commissar"),
        ("chief", "cn.pla.mr.lanzhou", "commander"),
        ("spokeswoman", "cn.mfa", "spokesperson"),
        ("state counselor", "cn.state_council", "state councillor"),
        ("defense secretary", "us.dod", "secretary"),
        ("defence minister", "cn", "minister"),
        ("general secretary", "cn.cpc.cc", "general secretary"),
    ],
)
def test_a_title_finds_its_post(lookup: Lookup, title: str, organisation: str, expected: str) -> None:
    found = lookup.position(title, organisation)
    assert found is not None
    assert found.title == expected


def test_a_synonym_never_hides_the_title_of_another_post(lookup: Lookup) -> None:
    for post in lookup.pack.positions:
        found = lookup.position(post.title, post.organisation)
        assert found is not None
        assert found.id == post.id


@pytest.mark.parametrize(
    ("phrase", "country", "expected"),
    [
        ("defence minister", "CHN", "cn.mnd/minister"),
        ("Minister of National Defence", "CHN", "cn.mnd/minister"),
        ("defense chief", "USA", "us.dod/secretary"),
        ("president", "CHN", "cn/president"),
        ("president", "USA", "us/president"),
        ("premier", "CHN", "cn.state_council/premier"),
        ("party leader", "CHN", "cn.cpc/general-secretary"),
        ("foreign minister", "JPN", "jpn.mfa/minister"),
        ("prime minister", "GBR", "state.gbr/prime-minister"),
        ("central bank governor", "CHN", "cn.pboc/governor"),
    ],
)
def test_a_phrase_after_a_country_finds_its_post(lookup: Lookup, phrase: str, country: str, expected: str) -> None:
    found = lookup.national(phrase, country)
    assert found is not None
    assert found.id == expected


def test_a_phrase_that_stands_alone_finds_its_post(lookup: Lookup) -> None:
    assert [post.id for post in lookup.phrase("Speaker of the House of Representatives")] == ["us.house/speaker"]
    assert [post.id for post in lookup.phrase("chairman of the Joint Chiefs of Staff")] == ["us.jcs/chairman"]
    assert lookup.phrase("head of the village") == ()


def test_a_field_finds_its_ministry(lookup: Lookup) -> None:
    for field, country, expected in (
        ("national defense", "CHN", "cn.mnd"),
        ("foreign affairs", "CHN", "cn.mfa"),
        ("defence", "USA", "us.dod"),
        ("commerce", "CHN", "cn.mofcom"),
    ):
        found = lookup.ministry(field, country)
        assert found is not None
        assert found.id == expected
    assert lookup.ministry("dragons", "CHN") is None


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Government of Japan", "Japan"),
        ("the Government of the United Kingdom", "United Kingdom"),
        ("French Government", "French Republic"),
        ("Cabinet of Ministers of Ukraine", "Ukraine"),
        ("Presidency of Indonesia", "Republic of Indonesia"),
        ("Government of Tuvalu", "Tuvalu"),
        ("Government of China", "State Council of the People's Republic of China"),
        ("Presidency of China", "People's Republic of China"),
    ],
)
def test_the_government_of_a_state_is_the_state_unless_the_pack_knows_it(
    lookup: Lookup, name: str, expected: str
) -> None:
    assert [entry.name for entry in lookup.organisations(name)] == [expected]


def test_the_government_of_a_part_is_not_the_state(lookup: Lookup) -> None:
    for name in ("Government of Odisha", "Government of the day", "Coalition Government", "Council of Ministers"):
        assert lookup.organisations(name) == ()


def test_surfaces_hold_names_and_names_with_their_country(lookup: Lookup) -> None:
    surfaces = set(lookup.surfaces())
    assert {
        ("PLA", "cn.pla"),
        ("Chinese Foreign Ministry", "cn.mfa"),
        ("China", "cn"),
        ("JSD", "cn.cmc.jsd"),
    } <= surfaces
    assert ("Foreign Ministry", "cn.mfa") not in surfaces
