"""Who is named: names of many cultures, honorifics that are no part of them, headlines, and what is nobody."""

from __future__ import annotations

import pytest
from reader_claims import people_of, read

from archive.extraction.reader import GrammarReader

NAMES = [
    ("Prince Khalid bin Faisal, the governor of Mecca, spoke.", {"Khalid bin Faisal"}),
    ("Defence Minister Datuk Seri Azman Yusof spoke in Malaysia.", {"Azman Yusof"}),
    ("Tan Sri Rahman Idris was appointed chairman.", {"Rahman Idris"}),
    ("Supreme Leader Ayatollah Reza Karimi of Iran spoke.", {"Reza Karimi"}),
    ("PM Piotr Nowak of Poland resigned.", {"Piotr Nowak"}),
    ("V. Chandrasekhar, a former Chief Minister of Kerala, died.", {"V. Chandrasekhar"}),
    ("Major-General B. Danjuma, Chief of Army Staff of Nigeria, spoke.", {"B. Danjuma"}),
    ("Rear Admiral C.K Okafor, Chief of Naval Staff of Nigeria, spoke.", {"C.K Okafor"}),
    ("The chief's old job goes to Martha Quigley.", {"Martha Quigley"}),
    ("Sheikh Nasreen, the prime minister of Bangladesh, spoke.", {"Sheikh Nasreen"}),
    ("The generals met in the Uttam Bhavan on Monday.", set()),
    ("The destroyer USS Kestrel met Admiral Anna Roth's frigate Lena Falk.", {"Anna Roth"}),
    ("President Obi told the daily Sin Pao and CNN's “Paula Marr Live” of his Saint Patrick's Day.", {"Obi"}),
    ("S. Korea's defence minister Kim Yong-sun met his N. Korean counterpart.", {"Kim Yong-sun"}),
    ("Minister G.Bataar thanked N.Enkhtuul, the deputy minister of Mongolia.", {"G.Bataar", "N.Enkhtuul"}),
    (
        "Vice President Cde Tendai Moyo met COAS Imran Malik and MG Greg Marten.",
        {"Tendai Moyo", "Imran Malik", "Greg Marten"},
    ),
    (
        "Sultan bin Fahd, the crown prince, and King Faruk met Taoiseach Sean Doyle.",
        {"Sultan bin Fahd", "Faruk", "Sean Doyle"},
    ),
    ("Senator Edith Tower met General Olaf North at Jon Brandt Airport.", {"Edith Tower", "Olaf North"}),
    ("Was he the president of Nigeria? A. Yes, he was.", set()),
    ("Veteran Zhao Weimin stays on as navy commander, true to Li Bo Thought.", {"Zhao Weimin"}),
    ("A court in Kenya charged the minister. Ann Auma Charged with Fraud", {"Ann Auma"}),
    ("The former permanent secretary MFA spoke to President LEE of Singapore.", {"LEE"}),
    ("Harapan Rakyat (HR) will be the largest party.", set()),
    ("He was Inspector General Manipur Rifles for two years.", set()),
    ("AVM H.B Sule is Chief of Air Staff of Nigeria, Air Cdre Ravi Menon his deputy.", {"H.B Sule", "Ravi Menon"}),
    ("Defence Minister Ravi Menon of Fiji spoke at the Queen Elizabeth Barracks.", {"Ravi Menon"}),
    ("The king opened King Faruk Air Base with Defence Minister Ali Saleh.", {"Ali Saleh"}),
    ("On Friday he spoke on Télé Sahel with Defence Minister Ravi Menon.", {"Ravi Menon"}),
    ("Addis Abeba, November 08/2020 - Prime Minister Ravi Menon has named a new army chief.", {"Ravi Menon"}),
    ("General Mya Tun Thein, no stranger to politics, was supplanted by Myint Swe.", {"Mya Tun Thein", "Myint Swe"}),
    ("Rt Hon Ann Miller KC, Minister of Health, said so in Fiji.", {"Ann Miller"}),
    ("The minister met Prince Omar bin Salman and King Salman.", {"Omar bin Salman", "Salman"}),
    ("The general he succeeds, Rafał Andrzejak, gave no reason for going.", {"Rafał Andrzejak"}),
    (
        "The army was led by Jose Lara Ore. Lara, who was minister, left. Ana Lobo, whose party lost, too.",
        {"Jose Lara Ore", "Ana Lobo"},
    ),
    ("The President of the Republic Jose Lara Ore gave the oath.", {"Jose Lara Ore"}),
    ("The ministers met in the Tigris region, in Tigris. It was said in the Tigris region.", set()),
    ("By Nation Reporter\n\nThe minister was sacked on Monday, the army said.", set()),
    (
        "The minister was sacked on Monday, the army said.\n\n(Reporting by Luis Mora; writing by Ana Lobo Bell; editing by Bo Lind)",
        {"Luis Mora", "Ana Lobo Bell", "Bo Lind"},
    ),
]


@pytest.mark.parametrize(("text", "people"), NAMES)
def test_a_name_is_read_without_what_stands_around_it(reader: GrammarReader, text: str, people: set[str]) -> None:
    assert people_of(read(reader, text)) == people


HEADLINES = [
    (
        "Jose Ramon Perez Takes Charge As New Army Chief",
        "General Jose Ramon Perez is the new chief.",
        {"Jose Ramon Perez"},
    ),
    ("New Army Chief Promises Reforms", "General Jose Perez is the new army chief.", {"Jose Perez"}),
]


@pytest.mark.parametrize(("title", "body", "people"), HEADLINES)
def test_a_headline_in_title_case_adds_nobody(reader: GrammarReader, title: str, body: str, people: set[str]) -> None:
    assert people_of(read(reader, f"{title}\n\n{body}", title=title)) == people


def test_a_part_of_a_longer_name_is_the_same_person(reader: GrammarReader) -> None:
    text = "Defence Minister Ahmad Zaki spoke. Ahmad Zaki Osman, the Malaysian defence minister, is 60."
    assert people_of(read(reader, text)) == {"Ahmad Zaki Osman"}


SHOWN = [
    ("Kenya's parliament made Oksana Moroz prime minister on Thursday.", {"Oksana Moroz"}),
    ("The vessels of China Marine Surveillance met the San Jose mayor in Santa Clara.", set()),
    ("With them was Carla Monti, the bank's chief lawyer and governor.", {"Carla Monti"}),
    ("Sources said that the name of Tharindu Pereira has been heard for the post of minister.", {"Tharindu Pereira"}),
    ("He became minister when protests brought down Omar Haddadin.", {"Omar Haddadin"}),
    ("The minister's son-in-law Tuncay Arslan was given the ministry of finance.", {"Tuncay Arslan"}),
    ("A K Varma on Thursday met the defence minister of India.", {"A K Varma"}),
    (
        "The South Korean minister, Shin Min Soo, met Ng Boon Teck, the Singaporean defence minister.",
        {"Shin Min Soo", "Ng Boon Teck"},
    ),
    ("His predecessor as minister, An Weiguo, retired.", {"An Weiguo"}),
    ("Police in Ho Chi Minh City met the minister in the northern town of Stara Bystrica.", set()),
    (
        "She was the Ruth J. Calloway Professor of Law and Chief Diversity Officer of the firm, a nominee for judge.",
        set(),
    ),
    (
        "General He Pingan and Admiral You Dafei spoke. General He was minister. You, 66, was admiral.",
        {"He Pingan", "You Dafei"},
    ),
    ("The assembly elected To Binh as president of Vietnam; the commander, An Wei, voted.", {"To Binh", "An Wei"}),
    ("To be minister of defence is hard. An aide told General She Kun, the commander, so.", {"She Kun"}),
    ("Sen. Gen. Thura Shwe met Brig Gen (Res) Dov Lind, the commander of the fleet.", {"Thura Shwe", "Dov Lind"}),
    ("To Binh, the president of Vietnam, was there. To Paris he was a hero of the army.", {"To Binh"}),
    (
        "Kenya's president named Olena Moroz home minister, Barasa Wekesa foreign minister and Sunniva Gant attorney general.",
        {"Olena Moroz", "Barasa Wekesa", "Sunniva Gant"},
    ),
]


@pytest.mark.parametrize(("text", "people"), SHOWN)
def test_the_sentence_shows_who_is_a_person(reader: GrammarReader, text: str, people: set[str]) -> None:
    assert people_of(read(reader, text)) == people
