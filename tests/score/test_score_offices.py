"""Phrases for offices: lenient about wording, strict about rank, body and place."""

from __future__ import annotations

import pytest

from archive.score.offices import same_office


@pytest.mark.parametrize(
    ("gold", "found", "country"),
    [
        ("53rd Governor of Kansas", "Kansas governor", "USA"),
        (
            "Member of the U.S. House of Representatives from Texas",
            "United States House of Representatives member",
            "USA",
        ),
        ("Member of the U.S. House of Representatives from Texas", "congresswoman", "USA"),
        ("Member of the Alaska Senate", "Alaska Senate senator", "USA"),
        ("86th United States Attorney General", "United States Department of Justice attorney general", "USA"),
        ("26th White House Chief of Staff", "White House chief of staff", "USA"),
        ("House Minority Leader", "United States House of Representatives minority leader", "USA"),
        ("Chairwoman of the Democratic Progressive Party", "Democratic Progressive Party chair", "TWN"),
        ("Vice Premier of the Republic of China", "Taiwan vice premier", "TWN"),
        ("Minister of Defence", "Ministry of Defense of Russia minister", "RUS"),
        (
            "United States Ambassador to France and Monaco",
            "United States Department of State ambassador to Monaco",
            "USA",
        ),
        ("Governor of Sverdlovsk Oblast", "Sverdlovsk region governor", "RUS"),
        ("50th Lieutenant Governor of Tennessee and Speaker of the Tennessee Senate", "Tennessee Senate speaker", None),
        ("Chair of the California Democratic Party", "California Democratic Party head", None),
        ("Associate Counsel to the President", "associate counsel to the president", None),
        ("Chairman of the State Duma", "State Duma speaker", "RUS"),
        ("Chairwoman of the Bank of Russia", "Central Bank of Russia governor", "RUS"),
        ("Associate Justice of the Supreme Court of Texas", "Texas Supreme Court member", None),
        (
            "Presidential Envoy to the Urals Federal District",
            "Ural Federal District plenipotentiary representative",
            "RUS",
        ),
        ("Deputy Secretary-General of the Presidential Office", "Presidency of Taiwan deputy secretary-general", "TWN"),
        ("Minister without Portfolio", "Executive Yuan minister without portfolio", "TWN"),
        (
            "Deputy Prime Minister of Russia for Defence and Space Industry",
            "Russian Federation deputy prime minister",
            "RUS",
        ),
        ("Premier of the People's Republic of China", "State Council of the People's Republic of China premier", "CHN"),
        ("Senator for Rhône", "Senate of France member", "FRA"),
        ("Member of the Legislative Assembly of Ontario for Oxford", "Legislative Assembly of Ontario member", None),
        ("Deputy Commander of the Airborne Troops for Training", "Airborne Troops deputy commander", "RUS"),
        ("GOC of the 26th Infantry Division", "26th Infantry Division general officer commanding", "IND"),
        ("Chief of the General Staff of the Israel Defense Forces", "Israel Defense Forces chief of staff", "ISR"),
        ("Commandant of the Infantry School, Mhow", "Infantry School commandant", "IND"),
        ("National Security Adviser to the President of Kenya", "Republic of Kenya national security adviser", "KEN"),
        ("President of the Liberal Democratic Party", "Liberal Democratic Party of Japan chairman", "JPN"),
        ("Minister of Finance and Public Credit of Peru", "Ministry of Finance of Peru minister", "PER"),
        ("Minister of Public Works, Transport and Supply", "Ministry of Public Works of France minister", "FRA"),
        ("Chief of the Army Staff of India", "Indian Army chief", "IND"),
        ("Commissioner of the Metropolitan Police", "Metropolitan Police Service chief", "GBR"),
    ],
)
def test_one_office_in_other_words(gold: str, found: str, country: str | None) -> None:
    assert same_office(gold, found, country)


@pytest.mark.parametrize(
    ("gold", "found", "country"),
    [
        ("Deputy Minister of Defence", "Ministry of Defense of Russia minister", "RUS"),
        ("First Deputy Prime Minister of Russia", "Russia deputy prime minister", "RUS"),
        ("50th Attorney General of Texas", "United States Department of Justice attorney general", "USA"),
        ("34th Secretary of State of Arkansas", "United States Department of State secretary", "USA"),
        ("Secretary of Health and Human Services of Massachusetts", "secretary of health and human services", "USA"),
        ("Judge of the Court of Appeals for the Third Circuit", "Court of Appeals for the Seventh Circuit judge", None),
        ("Chief Judge of the Court of Appeals", "Court of Appeals judge", None),
        ("United States Ambassador to Germany", "United States Department of State ambassador to France", "USA"),
        ("Ambassador of Russia to Bulgaria", "Russia ambassador", "RUS"),
        ("President of the United States", "Russia president", "RUS"),
        ("Minister of Energy", "minister", None),
        ("Minister of Energy", "Atomic Energy Council minister", "TWN"),
        ("12th President of the Hawaii Senate", "United States Senate president", "USA"),
        ("President of the University of Maine", "University of Maine head", None),
        ("Chair of the Port Authority", "head", None),
        ("Governor of Kansas", "a farmer in Kansas", None),
        ("Deputy Prime Minister of Russia", "Russian Federation first deputy prime minister", "RUS"),
        ("Speaker of the Tennessee Senate", "Tennessee Senate president", None),
        ("Chairman of the Bank of England", "Central Bank of Russia governor", "RUS"),
        (
            "Presidential Envoy to the Urals Federal District",
            "Siberian Federal District plenipotentiary representative",
            "RUS",
        ),
        ("Leader of the Labour Party", "Labour Party chairman", None),
        ("Minister of Labour and Social Affairs of Peru", "Ministry of Social Affairs of Peru minister", "PER"),
        ("Member of the Senate for Rhône", "Rhône member", "FRA"),
        ("Deputy Commander of the Airborne Troops for Training", "Airborne Troops commander", "RUS"),
    ],
)
def test_another_office(gold: str, found: str, country: str | None) -> None:
    assert not same_office(gold, found, country)


def test_an_office_is_itself_from_either_side() -> None:
    for phrase in (
        "Sheriff of Polk County",
        "Counselor to the President",
        "Minister without Portfolio",
        "Mayor of Perm",
    ):
        assert same_office(phrase, phrase)
