"""Bodies of families that packs list: corps, contingents, committees, institutes, the police of towns; and whose they are
where several states have one."""

from __future__ import annotations

import pytest
from reader_claims import claims_of, read

from archive.extraction.reader import GrammarReader
from archive.identity import name_key

POSTS = [
    ("Lena Moss is a research fellow at IISS.", "Lena Moss", "International Institute for Strategic Studies"),
    ("Senate Finance Committee Chair Bo Lind spoke.", "Bo Lind", "United States Senate Committee on Finance"),
    ("Bo Lind, who led the House Ways and Means Committee, spoke.", "Bo Lind", "United States House Committee on Ways and Means"),
    ("Kong Lin is commander of the Henan Armed Police Corps.", "Kong Lin", "Henan Contingent of the People's Armed Police"),
    (
        "Kong Lin was chief of staff of the armed police in Gansu in China.",
        "Kong Lin",
        "Gansu Contingent of the People's Armed Police",
    ),
    (
        "Kong Lin heads the People's Liberation Army in Hong Kong.",
        "Kong Lin",
        "People's Liberation Army Hong Kong Garrison",
    ),
    (
        "Kong Lin was made commander of the Northern Theatre Command ground forces.",
        "Kong Lin",
        "Northern Theater Command Ground Force",
    ),
    (
        "Kong Lin is navy commander in the Eastern Theater.",
        "Kong Lin",
        "Eastern Theater Command Navy",
    ),
    (
        "Kong Lin, the naval commissar of the Northern Theater Command, spoke.",
        "Kong Lin",
        "Northern Theater Command Navy",
    ),
    (
        "China and India talked. The 15 Corps is led by Lt. Gen. Amit Rathore.",
        "Amit Rathore",
        "XV Corps of the Indian Army",
    ),
    (
        "Chinese troops withdrew. India's Western Army Commander Lt Gen Amit Rathore briefed the minister.",
        "Amit Rathore",
        "Western Command of the Indian Army",
    ),
    ("El Paso's police chief Greg Moss spoke in Texas.", "Greg Moss", "El Paso Police Department"),
    ("Ann Moss, chief constable of Kent, spoke.", "Ann Moss", "Kent Police"),
    ("Indiana House Speaker Brian Moss spoke.", "Brian Moss", "Indiana House of Representatives"),
    ("Maryland House Speaker Ann Lind spoke.", "Ann Lind", "Maryland House of Delegates"),
    ("Ohio GOP Gov. Bo Lind spoke.", "Bo Lind", "Ohio"),
    (
        "Bo Zhiyong directs the New Zealand Ocean Research Center.",
        "Bo Zhiyong",
        "New Zealand Ocean Research Center",
    ),
    (
        "Vice Admiral Sok Dara, who commands the Royal Cambodian Navy and is Heng Vuthy's brother, spoke.",
        "Sok Dara",
        "Royal Cambodian Navy",
    ),
    (
        "Baltic Western said it named president Rhys Moss as chief executive.",
        "Rhys Moss",
        "Baltic Western",
    ),
    (
        "Kong Lin was chief of staff of the armed police corps in Northwest China's Gansu province.",
        "Kong Lin",
        "Gansu Contingent of the People's Armed Police",
    ),
    (
        "Kong Lin, secretary of the CPC Henan Provincial Committee, spoke.",
        "Kong Lin",
        "CPC Henan Provincial Committee",
    ),
    (
        "Kim Hyong Chol, vice minister of the People's Armed Forces of North Korea, spoke.",
        "Kim Hyong Chol",
        "Ministry of Defense of North Korea",
    ),
    (
        "Vietnamese General Giang came. With him was Vu Van Binh, Director of the Foreign Affairs Department.",
        "Vu Van Binh",
        "Foreign Affairs Department",
    ),
    ("Spain was calm. The Catalan premier Pere Soler spoke.", "Pere Soler", "Catalonia"),
    (
        "The fire chief of the Regional Municipality of Elk Lake, Darby Moss, spoke in Canada.",
        "Darby Moss",
        "Regional Municipality of Elk Lake",
    ),
    (
        "Reef patrols went on, the Philippines and China said. The military's Western Command sails there. Rear Admiral Alfonso "
        "Reyes is its commander.",
        "Alfonso Reyes",
        "Western Command of the Armed Forces of the Philippines",
    ),
    (
        "China fired missiles near Taiwan and the United States protested. National Security Council Secretary-General "
        "Joseph Lin spoke.",
        "Joseph Lin",
        "National Security Council of Taiwan",
    ),
    (
        "Fiji votes this year. Rear Admiral Voreqe Rao had led the army since 1999.",
        "Voreqe Rao",
        "Republic of Fiji Military Forces",
    ),
    (
        "South Korea's new president, Park Hye-jin, spoke. North Korea threatens. Park was sworn in as the country's president.",
        "Park Hye-jin",
        "Republic of Korea",
    ),
    (
        "A crash in Odisha killed many. The train left Odisha for West Bengal. Chief Minister Nikhil Rao promised aid. "
        "India mourned in Odisha.",
        "Nikhil Rao",
        "Odisha",
    ),
]  # fmt: skip
OWN_STATE = [
    (
        "In a statement, Defense Department spokesperson Benito Reyes said the ministers of China and the Philippines met.",
        "Benito Reyes",
        "Department of National Defense of the Philippines",
    ),
    (
        "In Hanoi the Chinese general met Party General Secretary Tran Phu Long. Vietnam and China are neighbours.",
        "Tran Phu Long",
        "Communist Party of Vietnam",
    ),
    (
        "Presidential Office spokesperson Karen Lin called China a troublemaker. Taiwan's president was abroad.",
        "Karen Lin",
        "Presidential Office of Taiwan",
    ),
    (
        "There were Greek prime minister Kyriakos Moss, Cypriot president Nikos Pavlou and energy minister George Loizou.",
        "George Loizou",
        "Ministry of Energy of Cyprus",
    ),
    (
        "Poland's president met them, said Jan Kowal, the head of the National Security Bureau. Poland is large.",
        "Jan Kowal",
        "National Security Bureau of Poland",
    ),
]
RENAMED = [
    ("2017", "Political Work Department of the Central Military Commission"),
    ("2014", "General Political Department of the People's Liberation Army"),
]


@pytest.mark.parametrize(("text", "person", "body"), POSTS)
def test_a_post_is_of_the_body_that_the_words_name(reader: GrammarReader, text: str, person: str, body: str) -> None:
    assert {claim.organisation for claim in claims_of(read(reader, text)) if claim.person == person} == {name_key(body)}


@pytest.mark.parametrize(("text", "person", "body"), OWN_STATE)
def test_of_two_states_a_body_is_that_of_the_holder(reader: GrammarReader, text: str, person: str, body: str) -> None:
    assert {claim.organisation for claim in claims_of(read(reader, text)) if claim.person == person} == {name_key(body)}


@pytest.mark.parametrize(("year", "body"), RENAMED)
def test_after_a_body_was_renamed_its_successor_is_meant(reader: GrammarReader, year: str, body: str) -> None:
    text = (
        f"Kong Lin became head of the PLA's General Political Department in 2012. Wei Bo succeeded him in May {year}."
    )
    began = {claim.organisation for claim in claims_of(read(reader, text)) if claim.person == "Wei Bo"}
    assert began == {name_key(body)}


def test_who_is_followed_left_the_body_that_is_named_later(reader: GrammarReader) -> None:
    text = (
        "Bondar becomes commander-in-chief in place of Koval. Kyiv made Oleksandr Bondar commander-in-chief of Ukraine's "
        "Armed Forces, removing Petro Koval."
    )
    bodies = {claim.organisation for claim in claims_of(read(reader, text))}
    assert bodies == {name_key("Armed Forces of Ukraine")}
