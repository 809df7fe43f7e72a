"""Agencies of states by their names and letters, and what those who lead them are called there."""

from __future__ import annotations

import pytest
from reader_claims import Said, before, began, case, claims_of, ended, expected, holds, read

from archive.extraction.reader import GrammarReader

AGENCIES = [
    case(
        "letters of an agency",
        "EFCC chairman Tunde Bakare spoke in Abuja.",
        holds("Tunde Bakare", "chairman", "Economic and Financial Crimes Commission"),
    ),
    case(
        "a coast guard",
        "PCG spokesperson Commodore Ramon Ilagan said the ship had turned back.",
        holds("Ramon Ilagan", "spokesperson", "Philippine Coast Guard"),
    ),
    case(
        "a fleet by its number",
        "The US admiral, Brad Kessler, commander of the 5th Fleet in Bahrain, spoke.",
        holds("Brad Kessler", "commander", "United States Fifth Fleet"),
    ),
    case(
        "a party's bureau",
        "Vietnam's Politburo member Le Van Hung spoke.",
        holds("Le Van Hung", "member", "Politburo of the Communist Party of Vietnam"),
    ),
    case(
        "a directorate of a staff of a state",
        "General Ivan Sokolin, head of the Signals Training Directorate of Russia's General Staff, spoke.",
        holds(
            "Ivan Sokolin", "head", "Signals Training Directorate of the General Staff of the Armed Forces of Russia"
        ),
    ),
    case(
        "a name right behind a body with its state as owner",
        "Deputy head of Russia's Security Council Oleg Baturin spoke.",
        holds("Oleg Baturin", "deputy chairman", "Security Council of Russia"),
    ),
    case(
        "the staff of all forces, said of an army",
        "Polish general Marek Lis, chief of the general staff of the Polish Army, spoke.",
        holds("Marek Lis", "chief", "General Staff of the Polish Armed Forces"),
    ),
    case(
        "a chamber that is spoken of",
        "The bill goes to the Philippine Senate, whose president, Ramon Ilagan, likes it.",
        holds("Ramon Ilagan", "president", "Senate of the Philippines"),
    ),
    case(
        "an opposition party",
        "Marek Lis, leader of the opposition Civic Platform in Poland, spoke.",
        holds("Marek Lis", "leader", "Civic Platform"),
    ),
]

TITLES = [
    case(
        "a prime minister in letters",
        "PM Anil Mathur of India spoke.",
        holds("Anil Mathur", "prime minister", "Republic of India"),
    ),
    case(
        "a minister in letters and an adviser",
        "India's EAM Dr K. Raghunath and NSA Vivek Dutta flew home.",
        holds("K. Raghunath", "minister", "Ministry of Foreign Affairs of India"),
        holds("Vivek Dutta", "national security adviser", "Republic of India"),
    ),
    case(
        "a minister by his title at home",
        "Raksha Mantri Shri Mohan Verma spoke.",
        holds("Mohan Verma", "minister", "Ministry of Defense of India"),
    ),
    case(
        "a director general in letters before a body",
        "Pakistan's DG ISI Lt Gen Bilal Nadeem spoke.",
        holds("Bilal Nadeem", "director", "Inter-Services Intelligence"),
    ),
    case(
        "one who was",
        "Pakistan's Omar Bukhari, a former DG ISPR, spoke.",
        before("Omar Bukhari", "director-general", "Inter-Services Public Relations"),
    ),
    case(
        "posted as",
        "Pakistan's Maj Gen Bilal Nadeem was posted as DG ISI.",
        began("Bilal Nadeem", "director", "Inter-Services Intelligence"),
    ),
    case(
        "an inspector of a service",
        "General Christian Ebert took over as Inspector of the German Army on Monday from Alfons Maier.",
        began("Christian Ebert", "commander", "German Army", "2024-05-13"),
        ended("Alfons Maier", "commander", "German Army", "2024-05-13"),
    ),
    case(
        "what a navy's chief is called in Korea",
        "South Korea's Vice Adm. Park Dong-hwa will become chief of naval operations.",
        expected("Park Dong-hwa", "chief", "Republic of Korea Navy"),
    ),
    case(
        "a spokesman by what he speaks about",
        "Philippine Navy spokesperson for the West Philippine Sea Rear Admiral Ramon Ilagan spoke.",
        holds("Ramon Ilagan", "spokesperson", "Philippine Navy"),
    ),
    case(
        "a cabinet is entered as something",
        "Turkey's Kemal Arslan was brought into the government as national defense minister in June.",
        began("Kemal Arslan", "minister", "Ministry of Defense of Turkey", "2023-06"),
    ),
    case(
        "several are dismissed",
        "Ukraine's president dismissed Health Minister Ivan Petrenko and Energy Minister Olha Hnatiuk on Monday.",
        ended("Ivan Petrenko", "minister", "Ministry of Health of Ukraine", "2024-05-13"),
        ended("Olha Hnatiuk", "minister", "Ministry of Energy of Ukraine", "2024-05-13"),
    ),
]

CHANGES = [
    case(
        "whose appointment replaces another",
        "Kenya's president approved the appointment of Peter Mwangi to replace Ali Bakari as army chief.",
        began("Peter Mwangi", "commander", "Kenya Army"),
        ended("Ali Bakari", "commander", "Kenya Army"),
    ),
    case(
        "appointed as something to replace somebody",
        "Kenya's president approved the appointment of Peter Mwangi as army chief to replace Ali Bakari.",
        began("Peter Mwangi", "commander", "Kenya Army"),
        ended("Ali Bakari", "commander", "Kenya Army"),
    ),
    case(
        "command handed over",
        "Peru's army commander, Gen. Luis Vargas, handed over command to Gen. Pablo Quispe on Friday.",
        ended("Luis Vargas", "commander", "Peruvian Army", "2024-05-10"),
        began("Pablo Quispe", "commander", "Peruvian Army", "2024-05-10"),
    ),
    case(
        "the reins passed on",
        "Peru's army commander, Gen. Luis Vargas, handed over the reins to Gen. Pablo Quispe on Friday.",
        ended("Luis Vargas", "commander", "Peruvian Army", "2024-05-10"),
        began("Pablo Quispe", "commander", "Peruvian Army", "2024-05-10"),
    ),
    case(
        "removed from the command of a body",
        "Kenya's president removed General Peter Mwangi from the command of the Kenyan Army.",
        ended("Peter Mwangi", "commander", "Kenya Army"),
    ),
    case(
        "stripped of command",
        "Peter Mwangi was stripped of command of the Kenya Navy.",
        ended("Peter Mwangi", "commander", "Kenya Navy"),
    ),
    case(
        "superannuation",
        "On superannuation of Admiral Hari Iyer, Vice Admiral Mohan Rao took over as India's navy chief.",
        began("Mohan Rao", "chief", "Indian Navy"),
        ended("Hari Iyer", "chief", "Indian Navy"),
    ),
    case(
        "an acting minister is of no field of that name",
        "Peter Mwangi was appointed acting minister of health of Kenya on Monday.",
        began("Peter Mwangi", "minister", "Ministry of Health of Kenya", "2024-05-13", acting=True),
    ),
    case(
        "from field to field",
        "Canada's cabinet was reshuffled: Ann Roy moves from Foreign Affairs to Industry.",
        before("Ann Roy", "minister", "Ministry of Foreign Affairs of Canada"),
        began("Ann Roy", "minister", "Ministry of Industry of Canada"),
    ),
    case(
        "in charge for the time being",
        "The Philippine president appointed Ramon Ilagan as officer-in-charge of the Philippine National Police.",
        began("Ramon Ilagan", "chief", "Philippine National Police", acting=True),
    ),
    case(
        "who says so is no second post",
        "The Philippine Senate confirmed Gen. Ramon Ilagan as navy chief on Monday, his spokesperson said.",
        began("Ramon Ilagan", "commander", "Philippine Navy", "2024-05-13"),
    ),
    case(
        "a post at a place and the next",
        "General Hari Iyer has been Commandant of the Defence Services Staff College in Wellington and Vice Chief of the Indian Army.",
        before("Hari Iyer", "commandant", "Defence Services Staff College"),
        before("Hari Iyer", "vice chief", "Indian Army"),
    ),
    case(
        "until then, and what he is now",
        "Pakistan's Bilal Nadeem was DG ISPR until 2020 and is now commander of 12 Corps.",
        before("Bilal Nadeem", "director-general", "Inter-Services Public Relations", "..2020-12-31"),
        holds("Bilal Nadeem", "commander", "12 Corps"),
    ),
    case(
        "two clauses of a list",
        "Peter Mwangi is now Kenya's army commander, General Ali Bakari is its navy commander.",
        holds("Peter Mwangi", "commander", "Kenya Army"),
        holds("Ali Bakari", "commander", "Kenya Navy"),
    ),
    case(
        "the full name of a state",
        "Emil Rahimov, president of the Republic of Tajikistan, spoke.",
        holds("Emil Rahimov", "president", "Republic of Tajikistan"),
    ),
    case(
        "a brigadier general",
        "Israel's army chief dismissed Brig. Gen. Oded Baruch as head of the Operations Directorate.",
        ended("Oded Baruch", "head", "Operations Directorate of the Israel Defense Forces"),
    ),
    case(
        "a general of the reserve",
        "Mossad chief Maj. Gen. (res.) Amos Gilad spoke.",
        holds("Amos Gilad", "director", "Mossad"),
    ),
    case(
        "what had been vacant is filled",
        "Agus Hartono was sworn in as Indonesia's navy chief, a post that had been vacant for a year.",
        began("Agus Hartono", "chief", "Indonesian Navy"),
    ),
    case(
        "a body named after what it is",
        "Germany's foreign intelligence agency, the BND, will be led by Karl Ebert.",
        expected("Karl Ebert", "director", "Federal Intelligence Service of Germany"),
    ),
]


@pytest.mark.parametrize(("text", "claims"), CHANGES)
def test_who_comes_and_goes(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)


def test_a_counterpart_has_a_state_though_the_first_one_has_none(reader: GrammarReader) -> None:
    said = claims_of(read(reader, "Interior Minister Karl Berg and his Polish counterpart, Jan Nowak, signed it."))
    assert ("Jan Nowak", "minister", "ministry of the interior of poland") in {
        (claim.person, claim.title, claim.organisation) for claim in said
    }


def test_a_counterpart_is_of_another_state(reader: GrammarReader) -> None:
    said = claims_of(
        read(reader, "Defence Minister Ng Boon Hock met his Indonesian counterpart, Agus Hartono, in Jakarta.")
    )
    assert not [s for s in said if s.person == "Ng Boon Hock" and "indonesia" in s.organisation]


@pytest.mark.parametrize(("text", "claims"), AGENCIES)
def test_an_agency_is_that_of_its_state(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)


@pytest.mark.parametrize(("text", "claims"), TITLES)
def test_a_title_of_the_place(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)


@pytest.mark.parametrize(
    "text",
    [
        "The call began at 3 PM Monday in Kenya.",
        "NSA Director Paul Kessler spoke.",
        "He posted on his page as president of Kenya, a clerk said.",
        "As did General Anil Mathur, Chief of Defence Staff, the U.S. envoy took part.",
    ],
)
def test_no_such_post_is_made_up(reader: GrammarReader, text: str) -> None:
    said = claims_of(read(reader, text))
    assert not [
        s for s in said if s.title in ("prime minister", "national security adviser") or "american" in s.organisation
    ]
    assert not [s for s in said if s.title.startswith("chief of defence") and "united states" in s.organisation]
