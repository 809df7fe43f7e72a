"""Bare titles of news of the world, whose state, ministry or town the sentences before have told."""

from __future__ import annotations

import pytest
from reader_claims import claims_of, read

from archive.extraction.reader import GrammarReader

Four = tuple[str, str, str, str]

HOSTS = [
    (
        "Thailand's army chief flew to Vientiane on Monday. He was received by Defence Minister Kham Sisouk.",
        {("Kham Sisouk", "minister", "ministry of defense of laos", "holds")},
    ),
    (
        "Togo's president, Ali Bako, landed in Accra on Monday. He met President Paul Boateng and Prime Minister Kofi Menka.",
        {
            ("Ali Bako", "president", "togolese republic", "holds"),
            ("Paul Boateng", "president", "republic of ghana", "holds"),
            ("Kofi Menka", "prime minister", "republic of ghana", "holds"),
        },
    ),
    (
        "Egypt's foreign minister, Samir Fawzi, arrived in Kampala. Foreign Minister John Okello welcomed him at the airport.",
        {
            ("Samir Fawzi", "minister", "ministry of foreign affairs of egypt", "holds"),
            ("John Okello", "minister", "ministry of foreign affairs of uganda", "holds"),
        },
    ),
    (
        "Egypt's president, Samir Fawzi, arrived in Kampala on Monday. He was accompanied by Foreign Minister Adel Saqr.",
        {
            ("Samir Fawzi", "president", "arab republic of egypt", "holds"),
            ("Adel Saqr", "minister", "ministry of foreign affairs of egypt", "holds"),
        },
    ),
    (
        "Egypt's foreign minister, Samir Fawzi, arrived in Kampala. On his return he met Defence Minister Adel Saqr.",
        {
            ("Samir Fawzi", "minister", "ministry of foreign affairs of egypt", "holds"),
            ("Adel Saqr", "minister", "ministry of defense of egypt", "holds"),
        },
    ),
    (
        "Egypt's president, Samir Fawzi, arrived in Kampala. Foreign Minister Adel Saqr met Defence Minister Omar Haddad.",
        {
            ("Samir Fawzi", "president", "arab republic of egypt", "holds"),
            ("Adel Saqr", "minister", "ministry of foreign affairs of egypt", "holds"),
            ("Omar Haddad", "minister", "ministry of defense of egypt", "holds"),
        },
    ),
]

TOWNS = [
    (
        "Residents of Porto Velho fled on Friday. Mayor Ali Bako asked for help.",
        {("Ali Bako", "mayor", "porto velho", "holds")},
    ),
    (
        "Explosions were heard in Kyiv. Mayor Ihor Bondar asked for help.",
        {("Ihor Bondar", "mayor", "kyiv", "holds")},
    ),
    (
        "The mayor of Kharkiv said two people had died. Deputy mayor Ihor Bondar asked for help.",
        {("Ihor Bondar", "deputy mayor", "kharkiv", "holds")},
    ),
    ("Bombs fell on Kharkiv and Odesa. Mayor Ihor Bondar asked for help.", {("Ihor Bondar", "mayor", "", "holds")}),
    (
        "The factory in Lviv will close. The firm is based in Odesa. Mayor Ihor Bondar spoke.",
        {("Ihor Bondar", "mayor", "", "holds")},
    ),
    ("A bomb exploded in Quetta. Mayor Ihor Bondar called for calm in Kyiv.", {("Ihor Bondar", "mayor", "", "holds")}),
    ("The summit opened in Rotterdam. Mayor Ihor Bondar took the floor.", {("Ihor Bondar", "mayor", "", "holds")}),
    (
        "Floods hit Valencia. Barcelona Mayor Juan Rios offered help. Mayor Ana Ruiz was grateful.",
        {("Juan Rios", "mayor", "barcelona", "holds"), ("Ana Ruiz", "mayor", "", "holds")},
    ),
    ("Washington condemned the attack. Mayor Ihor Bondar said so.", {("Ihor Bondar", "mayor", "", "holds")}),
]

MINISTRIES = [
    (
        "Egypt's interior ministry denied it. Minister Samir Fawzi thanked the officers.",
        {("Samir Fawzi", "minister", "ministry of interior of egypt", "holds")},
    ),
    (
        "Egypt's interior minister denied it. Minister Samir Fawzi thanked the officers.",
        {("Samir Fawzi", "minister", "", "holds")},
    ),
    (
        "Norway's finance ministry was silent. The Greens' Minister Kari Lund said the climate was not.",
        set(),
    ),
]

SERVICES = [
    (
        "The Norwegian Intelligence Service published its report. Its director, Vice Admiral Lars Holm, saw dangers.",
        {("Lars Holm", "director", "norwegian intelligence service", "holds")},
    ),
    (
        "Latvia's State Border Guard will move 200 officers. Its chief, General Janis Ozols, told the radio.",
        {("Janis Ozols", "chief", "state border guard", "holds")},
    ),
]

FORCES = [
    (
        "Jordan's army said it shot down a drone. The chief of staff, Major General Omar Haddad, was at the border.",
        {("Omar Haddad", "chief of staff", "jordanian army", "holds")},
    ),
    (
        "Israel's defence minister spoke on Sunday. The chief of staff, Lieutenant General Eyal Zohar, did not.",
        {("Eyal Zohar", "chief of staff", "israel defense forces", "holds")},
    ),
    (
        "The White House said no. The chief of staff, Ann Moss, was not there.",
        {("Ann Moss", "chief of staff", "white house", "holds")},
    ),
    (
        "The Rwanda Defence Force denied it. The force's chief of defence staff, General Eric Mugisha, was silent.",
        {("Eric Mugisha", "chief", "rwanda defense force", "holds")},
    ),
    (
        "NATO's headquarters in Naples opened a hall. The chief of staff, Lieutenant General Marco Bruni, was glad.",
        set(),
    ),
    (
        "UN peacekeepers came under fire. The chief of staff, Brigadier General Luc Morel of France, was angry.",
        set(),
    ),
    (
        "Brazil's president rested on Monday. The chief of staff, General Paulo Reis, told the palace's reporters so.",
        {("Paulo Reis", "chief of staff", "", "holds")},
    ),
    (
        "Rwanda Defence Force soldiers came. The police there were glad. The commander of the force, General Eric Mugisha, spoke.",
        {("Eric Mugisha", "chief", "rwanda defense force", "holds")},
    ),
    (
        "South Africa mourned. The chief of the national defence force, General Sipho Khumalo, spoke.",
        {("Sipho Khumalo", "chief", "south african national defense force", "holds")},
    ),
]

OTHERWISE = [
    (
        "Algeria's foreign minister, Ali Bako, stays. General Omar Haddad is now minister delegate for defence.",
        {
            ("Ali Bako", "minister", "ministry of foreign affairs of algeria", "holds"),
            ("Omar Haddad", "minister delegate", "ministry of defense of algeria", "holds"),
        },
    ),
    (
        "Peru's Congress met on Monday. Its speaker, Juan Rios, was sworn in as head of state minutes later.",
        {
            ("Juan Rios", "speaker", "congress of peru", "holds"),
            ("Juan Rios", "head of state", "republic of peru", "began"),
        },
    ),
    (
        "Peru's speaker, Juan Rios, was sworn in as caretaker.",
        {("Juan Rios", "speaker", "congress of peru", "holds")},
    ),
]

UNION = [
    (
        "The European Commission proposed a fund. It was needed, Commission President Ann Moss said in Strasbourg. "
        "Defence Commissioner Jan Kowal will run it. Parliament President Ana Ruiz was glad.",
        {
            ("Ann Moss", "president", "european commission", "holds"),
            ("Jan Kowal", "commissioner", "european commission", "holds"),
            ("Ana Ruiz", "president", "european parliament", "holds"),
        },
    ),
    (
        "The European Union condemned it. Security Council President Ann Moss called a meeting.",
        {("Ann Moss", "president", "security council", "holds")},
    ),
    (
        "Georgia hopes to join the European Union. Parliament President Giorgi Bell opened the session.",
        {("Giorgi Bell", "speaker", "parliament of georgia", "holds")},
    ),
    (
        "The European Commission opened a case. In London, Information Commissioner Ann Moss did not.",
        {("Ann Moss", "information commissioner", "", "holds")},
    ),
]

INITIALS = [
    (
        "The head of the Financial Crimes Unit (FCU), Juan Rios, said so. FCU deputy head Ana Ruiz was silent.",
        {
            ("Juan Rios", "head", "financial crimes unit", "holds"),
            ("Ana Ruiz", "deputy head", "financial crimes unit", "holds"),
        },
    ),
    (
        "The Italian foreign intelligence agency, AISE, has a new director. Carlo Moretti was appointed on Friday.",
        {("Carlo Moretti", "director", "external intelligence and security agency", "began")},
    ),
    (
        "Saudi Arabia sent its ambassador in Cairo, Omar Haddad.",
        {("Omar Haddad", "ambassador to Egypt", "ministry of foreign affairs of saudi arabia", "holds")},
    ),
    (
        "Giorgi Bell has chaired the party Georgian Dream since 2021.",
        {
            ("Giorgi Bell", "chairman", "georgian dream", "began"),
            ("Giorgi Bell", "chairman", "georgian dream", "holds"),
        },
    ),
]

HAND_OVERS = [
    (
        "Major General Lena Berg, 52, is the first woman to lead the Swedish Navy.",
        {("Lena Berg", "chief", "swedish navy", "holds")},
    ),
    (
        "The Swedish Navy has a new chief. Rear Admiral Per Lund took over on Monday from Vice Admiral Lena Berg.",
        {("Per Lund", "chief", "swedish navy", "began"), ("Lena Berg", "chief", "swedish navy", "ended")},
    ),
    (
        "Kenya's next army chief was named on Tuesday. General Tom Otieno, the commander of the 3rd Division, will take over in "
        "June from General Peter Maina.",
        {
            ("Tom Otieno", "commander", "3rd division", "holds"),
            ("Tom Otieno", "commander", "kenya army", "began"),
            ("Peter Maina", "commander", "kenya army", "ended"),
        },
    ),
]


def _check(reader: GrammarReader, text: str, claims: set[Four]) -> None:
    assert {(c.person, c.title, c.organisation, c.aspect) for c in claims_of(read(reader, text))} == claims


@pytest.mark.parametrize(("text", "claims"), HOSTS)
def test_whom_a_guest_meets_is_of_the_state_that_is_visited(
    reader: GrammarReader, text: str, claims: set[Four]
) -> None:
    _check(reader, text, claims)


@pytest.mark.parametrize(("text", "claims"), TOWNS)
def test_a_mayor_is_of_the_one_town_named_last(reader: GrammarReader, text: str, claims: set[Four]) -> None:
    _check(reader, text, claims)


@pytest.mark.parametrize(("text", "claims"), [*MINISTRIES, *SERVICES, *FORCES, *INITIALS])
def test_a_bare_title_is_of_the_ministry_or_force_named_before(
    reader: GrammarReader, text: str, claims: set[Four]
) -> None:
    _check(reader, text, claims)


@pytest.mark.parametrize(("text", "claims"), UNION)
def test_news_of_the_union_names_its_bodies_shortly(reader: GrammarReader, text: str, claims: set[Four]) -> None:
    _check(reader, text, claims)


@pytest.mark.parametrize(("text", "claims"), HAND_OVERS)
def test_who_takes_over_on_a_day_gets_the_post_of_the_sentence_before(
    reader: GrammarReader, text: str, claims: set[Four]
) -> None:
    _check(reader, text, claims)


@pytest.mark.parametrize(("text", "claims"), OTHERWISE)
def test_a_title_that_goes_on_is_none_of_those_before(reader: GrammarReader, text: str, claims: set[Four]) -> None:
    _check(reader, text, claims)
