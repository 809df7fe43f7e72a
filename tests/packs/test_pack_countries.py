"""The table of states."""

from __future__ import annotations

from collections import defaultdict

import pycountry
import pytest

from archive.packs.countries import country_name, country_of, formal_name, surfaces


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("China", "CHN"),
        ("Chinese", "CHN"),
        ("China’s", "CHN"),
        ("Beijing", "CHN"),
        ("the Kremlin", "RUS"),
        ("Downing Street", "GBR"),
        ("US", "USA"),
        ("U.S.", "USA"),
        ("the United States'", "USA"),
        ("CHINESE", "CHN"),
        ("Cote d'Ivoire", "CIV"),
        ("South Korean", "KOR"),
        ("North Korea", "PRK"),
        ("Soviet", "SUN"),
        ("East German", "DDR"),
        ("West German", "DEU"),
        ("us", None),
        ("turkey", None),
        ("Us", None),
        ("polish", None),
        ("Atlantis", None),
        ("", None),
    ],
)
def test_a_word_is_taken_for_its_state_and_no_other(text: str, expected: str | None) -> None:
    assert country_of(text) == expected


def test_codes_are_those_of_iso_3166() -> None:
    unknown = {code for _, code, _ in surfaces() if pycountry.countries.get(alpha_3=code) is None}
    gone = {code for code in unknown if pycountry.historic_countries.get(alpha_3=code) is not None}
    assert gone == {"SUN", "YUG", "CSK", "DDR", "SCG"}  # states that are no more, by the codes of ISO 3166-3
    assert unknown - gone == {"XKX"}  # Kosovo, the user-assigned code in general use


def test_all_members_of_the_united_nations_have_a_name_and_most_an_adjective() -> None:
    kinds: dict[str, set[str]] = defaultdict(set)
    for _, code, kind in surfaces():
        kinds[code].add(kind)
    assert len(kinds) >= 195
    assert all("name" in found for found in kinds.values())
    assert sum("adjective" not in found for found in kinds.values()) <= 5


def test_no_word_means_two_states() -> None:
    states: dict[str, set[str]] = defaultdict(set)
    for surface, code, _ in surfaces():
        states[surface].add(code)
    assert {surface: codes for surface, codes in states.items() if len(codes) > 1} == {}


def test_names() -> None:
    assert country_name("RUS") == "Russia"
    assert formal_name("RUS") == "Russian Federation"
    assert formal_name("TWN") == "Taiwan"
    with pytest.raises(KeyError):
        country_name("ZZZ")
