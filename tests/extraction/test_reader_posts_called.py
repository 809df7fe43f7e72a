"""Posts and bodies by what news calls them: by a duty, by who is first at it, by an owner that nobody knows, without a name."""

from __future__ import annotations

import pytest
from reader_claims import claims_of, read

from archive.extraction.reader import GrammarReader
from archive.identity import name_key

ALL = [
    # whoever is first at something in an army, and inspectors
    (
        "The PLA's chief political officer, Admiral Bai Lu, was there.",
        ("Bai Lu", "holds", "director", "Political Work Department of the Central Military Commission"),
    ),
    (
        "Bai Lu, the Central Military Commission's top discipline inspector, was there.",
        ("Bai Lu", "holds", "secretary", "Discipline Inspection Commission of the Central Military Commission"),
    ),
    (
        "Bai Lu, the army's chief of logistics, spoke in Beijing.",
        ("Bai Lu", "holds", "director", "Logistic Support Department of the Central Military Commission"),
    ),
    (
        "US Indo-Pacific commander Adm. David Whitmore visited Manila.",
        ("David Whitmore", "holds", "commander", "United States Indo-Pacific Command"),
    ),
    (
        "Israeli military chief of staff Lt. Gen. Amir Peled was there.",
        ("Amir Peled", "holds", "chief of staff", "Israel Defense Forces"),
    ),
    (
        "Oleh Kovalenko, Ukraine's commander-in-chief, was there.",
        ("Oleh Kovalenko", "holds", "chief", "Armed Forces of Ukraine"),
    ),
    (
        "Turkey's intelligence chief Mehmet Yildirim was there.",
        ("Mehmet Yildirim", "holds", "director", "National Intelligence Organization of Turkey"),
    ),
    (
        "Mexico's navy secretary, Admiral Javier Castellanos, was there.",
        ("Javier Castellanos", "holds", "secretary", "Secretariat of the Navy of Mexico"),
    ),
    (
        "Thomas Becker, state secretary in Germany's defence ministry, was there.",
        ("Thomas Becker", "holds", "state secretary", "Ministry of Defense of Germany"),
    ),
    # bodies of an owner, with commas in their names, by what they were
    (
        "Rachid Karimi, commander of the Guards' Quds Force, was there.",
        ("Rachid Karimi", "holds", "commander", "Quds Force"),
    ),
    (
        "Bai Lu, head of China's State Administration for Science, Technology and Industry for National Defence, was there.",
        (
            "Bai Lu",
            "holds",
            "director",
            "State Administration for Science Technology and Industry for National Defense",
        ),
    ),
    (
        "China spoke. Bai Lu, a former commander of what was then the Jinan Military Region, was there.",
        ("Bai Lu", "held_before", "commander", "Jinan Military Region"),
    ),
    (
        "China spoke. Bai Lu, director of the foreign ministry's Department of Arms Control, was there.",
        (
            "Bai Lu",
            "holds",
            "director",
            "Department of Arms Control of the Ministry of Foreign Affairs of the People's Republic of China",
        ),
    ),
    # places before whoever governs them
    ("Kharkiv mayor Oleh Kovalenko was there.", ("Oleh Kovalenko", "holds", "mayor", "Kharkiv")),
    ("Herat Governor Abdul Karim Hassan was there.", ("Abdul Karim Hassan", "holds", "governor", "Herat")),
    # departments by what they do
    (
        "The PLA is shaken. Bai Lu runs logistics.",
        ("Bai Lu", "holds", "director", "Logistic Support Department of the Central Military Commission"),
    ),
    (
        "The PLA is shaken. Bai Lu, once in charge of arms procurement, was jailed on Monday.",
        ("Bai Lu", "held_before", "director", "Equipment Development Department of the Central Military Commission"),
    ),
    (
        "The Central Military Commission met. Bai Lu, responsible for political work, was absent.",
        ("Bai Lu", "holds", "director", "Political Work Department of the Central Military Commission"),
    ),
    (
        "Bai Lu, head of the PLA's logistics, spoke in Beijing.",
        ("Bai Lu", "holds", "director", "Logistic Support Department of the Central Military Commission"),
    ),
    (
        "Ann Bell, head of Deutsche Bank's research, was there.",
        ("Ann Bell", "holds", "head of research", "Deutsche Bank"),
    ),
    (
        "The Central Military Commission met. Bai Lu, the commission's discipline inspection secretary, was there.",
        ("Bai Lu", "holds", "secretary", "Discipline Inspection Commission of the Central Military Commission"),
    ),
    (
        "Oleh Kovalenko, deputy chief of the Russian General Staff's powerful mobilisation department, was there.",
        (
            "Oleh Kovalenko",
            "holds",
            "deputy chief",
            "Mobilisation Department of the General Staff of the Armed Forces of Russia",
        ),
    ),
    # bodies by a noun, in capitals too, and of the United Nations
    (
        "The State Department's Ann Bell and the Department's spokesman, Thomas Becker, were there.",
        ("Thomas Becker", "holds", "spokesperson", "United States Department of State"),
    ),
    (
        "The Philippine Coast Guard said so. Its spokesman, Commodore Carlos Menezes, was there.",
        ("Carlos Menezes", "holds", "spokesperson", "Philippine Coast Guard"),
    ),
    (
        "UN nuclear watchdog chief Ann Bell was there.",
        ("Ann Bell", "holds", "director general", "International Atomic Energy Agency"),
    ),
    (
        "The UN's aid chief, Thomas Becker, was there.",
        (
            "Thomas Becker",
            "holds",
            "under-secretary-general",
            "United Nations Office for the Coordination of Humanitarian Affairs",
        ),
    ),
    (
        "General Rajesh Nair, force commander of the UN mission in South Sudan, was there.",
        ("Rajesh Nair", "holds", "commander", "United Nations Mission in South Sudan"),
    ),
    # commands and forces by an area or a kind
    (
        "Thomas Becker, the top U.S. commander in the Middle East, was there.",
        ("Thomas Becker", "holds", "commander", "United States Central Command"),
    ),
    (
        "The commander of U.S. forces in South Korea, General Thomas Becker, was there.",
        ("Thomas Becker", "holds", "commander", "United States Forces Korea"),
    ),
    (
        "Oleh Kovalenko was named head of Russia's airborne forces.",
        ("Oleh Kovalenko", "began", "commander", "Russian Airborne Forces"),
    ),
    (
        "Rajesh Nair assumed command of the Indian Navy's Eastern Fleet.",
        ("Rajesh Nair", "began", "commander", "Eastern Fleet"),
    ),
    (
        "Rachid Peled stepped down as chief of Israeli military intelligence.",
        ("Rachid Peled", "ended", "director", "Military Intelligence Directorate of Israel"),
    ),
    (
        "Ann Bell was named the first woman to command Canada's armed forces.",
        ("Ann Bell", "began", "chief", "Canadian Armed Forces"),
    ),
    ("David Whitmore becomes Britain's first sea lord.", ("David Whitmore", "began", "first sea lord", "Royal Navy")),
    (
        "Beijing's ambassador to Canberra, Bai Lu, was there.",
        (
            "Bai Lu",
            "holds",
            "ambassador to Australia",
            "Ministry of Foreign Affairs of the People's Republic of China",
        ),
    ),
    (
        "Lam Wai-keung, Hong Kong's chief secretary for administration, was there.",
        ("Lam Wai-keung", "holds", "chief secretary for administration", "Hong Kong"),
    ),
    # seats
    (
        "China's Communist Party met. Bai Lu lost his Politburo seat.",
        ("Bai Lu", "ended", "member", "Political Bureau of the CPC Central Committee"),
    ),
    (
        "China's legislature removed Bai Lu as a delegate.",
        ("Bai Lu", "ended", "delegate", "National People's Congress"),
    ),
    # whose staff somebody is
    (
        "Thomas Becker, the Ukrainian president's chief of staff, was there.",
        ("Thomas Becker", "holds", "chief of staff", "Office of the President of Ukraine"),
    ),
    (
        "Thomas Becker, chief of staff to Ukraine's president, was there.",
        ("Thomas Becker", "holds", "chief of staff", "Office of the President of Ukraine"),
    ),
    (
        "Thomas Becker, deputy head of the Ukrainian president's office, was there.",
        ("Thomas Becker", "holds", "deputy head", "Office of the President of Ukraine"),
    ),
    (
        "Rachid Idrissi, the Israeli prime minister's military secretary, was there.",
        ("Rachid Idrissi", "holds", "military secretary", "Prime Minister's Office of Israel"),
    ),
    (
        "Jean-Pierre Lambert, the French president's foreign policy adviser, was there.",
        ("Jean-Pierre Lambert", "holds", "foreign policy adviser", "Presidency of the French Republic"),
    ),
    (
        "Thomas Becker, the spokesman for Nigeria's president, was there.",
        ("Thomas Becker", "holds", "spokesperson", "Presidency of Nigeria"),
    ),
    (
        "Kremlin aide Oleh Kovalenko was there.",
        ("Oleh Kovalenko", "holds", "aide", "Presidential Administration of Russia"),
    ),
    (
        "Saudi chief of staff General Abdul Karim Hassan was there.",
        ("Abdul Karim Hassan", "holds", "chief", "Saudi Arabian Armed Forces"),
    ),
    (
        "Vice Adm. Carlos Menezes, flag officer in command of the Philippine Navy, was there.",
        ("Carlos Menezes", "holds", "commander", "Philippine Navy"),
    ),
    (
        "Kim Min-jun, director of the army's General Political Bureau, was there, North Korea said.",
        ("Kim Min-jun", "holds", "director", "General Political Bureau of the Korean People's Army"),
    ),
    # predicates that are none
    (
        "The Central Military Commission met. Bai Lu, in charge of the Joint Staff, was absent.",
        ("Bai Lu", "holds", "chief", "Joint Staff Department of the Central Military Commission"),
    ),
]
NOT = [
    ("The PLA is shaken. Bai Lu leads training in the mountains.", "Training and Administration Department"),
    ("The PLA is shaken. Bai Lu, responsible for the Rocket Force, was absent.", "Rocket Force"),
    (
        "China spoke. Bai Lu, head of the air force's equipment department, was there.",
        "People's Liberation Army Air Force",
    ),
    ("Kenya spoke. Thomas Becker, the former president's chief of staff, was there.", "Presidency of Kenya"),
    ("Kenya spoke. Thomas Becker, the university president's chief of staff, was there.", "Presidency of Kenya"),
    ("Thomas Becker, a U.S. commander in Europe, was there.", "United States European Command"),
    ("Yesterday Governor Ann Bell signed the bill.", "Yesterday"),
    ("Bai Lu was promoted to head the CMC's Training and Administration Department.", "Central Military Commission"),
    (
        "China spoke. The navy, air force and army were there, said Bai Lu, commander of the Navy, Air Force.",
        "Navy Air Force",
    ),
]


@pytest.mark.parametrize(("text", "expected"), ALL)
def test_a_post_is_known_by_what_it_is_called(
    reader: GrammarReader, text: str, expected: tuple[str, str, str, str]
) -> None:
    person, aspect, title, body = expected
    found = {(each.person, each.aspect, each.title, each.organisation) for each in claims_of(read(reader, text))}
    assert found == {(person, aspect, title, name_key(body))}


@pytest.mark.parametrize(("text", "body"), NOT)
def test_a_post_is_of_no_body_that_only_looks_like_its_own(reader: GrammarReader, text: str, body: str) -> None:
    assert [each for each in claims_of(read(reader, text)) if each.organisation == name_key(body)] == []


def test_who_shares_what_was_said_is_not_who_was(reader: GrammarReader) -> None:
    text = "China spoke. General Bai Lu, commander of the ground force, was absent. So was its commissar, Tian Zhong."
    found = {(each.person, each.aspect) for each in claims_of(read(reader, text))}
    assert found == {("Bai Lu", "holds"), ("Tian Zhong", "holds")}


@pytest.mark.parametrize(
    ("text", "came", "went"),
    [
        ("Thomas Becker succeeds Erik Solberg at the helm of France's DGSE.", "Thomas Becker", "Erik Solberg"),
        (
            "Carlos Menezes turned over command of the Philippine Navy to Rear Admiral Juan Rojas.",
            "Juan Rojas",
            "Carlos Menezes",
        ),
    ],
)
def test_who_comes_and_who_goes(reader: GrammarReader, text: str, came: str, went: str) -> None:
    found = {(each.person, each.aspect) for each in claims_of(read(reader, text))}
    assert found == {(came, "began"), (went, "ended")}


@pytest.mark.parametrize(
    ("text", "title", "body"),
    [
        (
            "China's Academy of Military Science has a new president. Bai Lu was named on Monday. The previous president, Tian Zhong, retired in March.",
            "president",
            "pla academy of military science",
        ),
        (
            "Bai Lu was named party secretary of China's Zhejiang province on Monday. Tian Zhong, the former party chief, did not attend.",
            "secretary",
            "cpc zhejiang provincial committee",
        ),
    ],
)
def test_the_previous_one_is_of_the_post_that_changed_hands(
    reader: GrammarReader, text: str, title: str, body: str
) -> None:
    said = [claim for claim in claims_of(read(reader, text)) if claim.person == "Tian Zhong"]
    assert said
    assert {(claim.title, claim.organisation) for claim in said} == {(title, body)}
