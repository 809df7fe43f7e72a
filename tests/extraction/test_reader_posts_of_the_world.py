"""News of many states: ranks and titles of theirs, whose body a common name means, names that look like something else."""

from __future__ import annotations

import pytest
from reader_claims import claims_of, people_of, read

from archive.extraction.reader import GrammarReader

NAMES = [
    ("Thailand's Pol Gen Somchai Rattana was there.", "Somchai Rattana"),
    ("Johor Menteri Besar Datuk Onn Hafiz Rahman spoke in Malaysia.", "Onn Hafiz Rahman"),
    ("Peru's president swore in Walter Ruiz Acosta as interior minister.", "Walter Ruiz Acosta"),
    ("Deputy Minority Leader France Castro spoke.", "France Castro"),
    ("Vietnam's parliament elected Gen. To Lanh as president.", "To Lanh"),
    ("Senior Minister Heng Chee How spoke in Singapore.", "Heng Chee How"),
    ("Sinn Fein's Moira O'Neill, the finance minister, spoke.", "Moira O'Neill"),
    ("Gen. Maruli Panjaitan and Navy chief Adm. Muhammad Ali joined the talks.", "Maruli Panjaitan"),
    ("Head of the State Duma Defense Committee Andrey Petrov spoke.", "Andrey Petrov"),
    ("Defence Secretary General (Retd) Kamal Perera was there.", "Kamal Perera"),
]
NOBODY = [
    ("Kenya's president visited Tel Tamr and flew to San Pedro Alto.", "San Pedro Alto"),
    ("President Ann Moyo appointed him Minister of Youth Empowerment.", "Empowerment"),
    ("Gen. Maruli Panjaitan and Navy chief Adm. Muhammad Ali joined the talks.", "Navy"),
]
POSTS = [
    ("Oyo State Governor Seyi Bello spoke in Nigeria.", "Seyi Bello", "governor", "oyo"),
    ("Harare Mayor Jacob Moyo was there.", "Jacob Moyo", "mayor", "harare"),
    ("Rio de Janeiro Mayor Eduardo Pires was there.", "Eduardo Pires", "mayor", "rio de janeiro"),
    (
        "In Canada Ontario Health Minister Sylvia Smith spoke.",
        "Sylvia Smith",
        "minister",
        "ministry of health of ontario",
    ),
    ("Council of Governors chairperson Anne Wanjiru called.", "Anne Wanjiru", "chairman", "council of governors"),
    ("Papua Police chief Insp. Gen. Mathius Fakir spoke.", "Mathius Fakir", "chief", "papua police"),
    (
        "Zimbabwe's cabinet met. Chief Justice Luke Moyo came.",
        "Luke Moyo",
        "chief justice",
        "supreme court of zimbabwe",
    ),
    ("Scotland's First Minister John Baird spoke.", "John Baird", "first minister", "scotland"),
    ("IAEA head Rafael Gomez was there.", "Rafael Gomez", "director general", "international atomic energy agency"),
    (
        "In Pakistan Chairman Joint Chiefs of Staff Committee General Sahir Mirza came.",
        "Sahir Mirza",
        "chairman",
        "joint chiefs of staff committee of pakistan",
    ),
    (
        "Kenya's Defence CS Aden Bakari came.",
        "Aden Bakari",
        "cabinet secretary",
        "ministry of defense of kenya",
    ),
    (
        "Peru's lawmakers met. The national ombudsman, Josué Gutiérrez, called for calm.",
        "Josué Gutiérrez",
        "ombudsman",
        "republic of peru",
    ),
    (
        "Brazil's minister met the army. In Colombia, the chief of the military forces, Gen. Luis Rojas, resigned.",
        "Luis Rojas",
        "chief",
        "military forces of colombia",
    ),
]
NOT_OF = [
    ("Israel's army said Southern Command head Maj. Gen. Yaron Levy would stay.", "Yaron Levy", "theater"),
    ("President Bola Tinubu met the Senate President, Godswill Eze, in Abuja.", "Godswill Eze", "united states"),
    ("Shadow defence secretary John Hale accused the minister in London.", "John Hale", "ministry"),
]


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_a_name_is_read(reader: GrammarReader, text: str, name: str) -> None:
    assert name in people_of(read(reader, text))


@pytest.mark.parametrize(("text", "name"), NOBODY)
def test_no_name_is_read(reader: GrammarReader, text: str, name: str) -> None:
    assert name not in people_of(read(reader, text))


@pytest.mark.parametrize(("text", "person", "title", "body"), POSTS)
def test_a_post_is_of_its_body(reader: GrammarReader, text: str, person: str, title: str, body: str) -> None:
    assert (person, title, body) in {
        (said.person, said.title, said.organisation.lower()) for said in claims_of(read(reader, text))
    }


@pytest.mark.parametrize(("text", "person", "body"), NOT_OF)
def test_a_post_is_of_no_other_body(reader: GrammarReader, text: str, person: str, body: str) -> None:
    assert not [
        said for said in claims_of(read(reader, text)) if said.person == person and body in said.organisation.lower()
    ]


def test_a_participle_before_a_name_names_him(reader: GrammarReader) -> None:
    text = "Chad's junta chief Mahamat Deby Itno on Thursday named Allamaye Halim prime minister."
    assert {(said.person, said.title, said.aspect) for said in claims_of(read(reader, text))} == {
        ("Mahamat Deby Itno", "leader", "holds"),  # of the junta, and so of the state
        ("Allamaye Halim", "prime minister", "began"),
    }


@pytest.mark.parametrize("verb", ["threatened", "offered", "vowed"])
def test_what_somebody_threatens_is_not_done(reader: GrammarReader, verb: str) -> None:
    said = claims_of(read(reader, f"Zambia's Finance Minister Ann Moyo {verb} to resign."))
    assert [each.modality for each in said if each.aspect == "ended" and each.modality == "asserted"] == []


def test_a_counterpart_of_a_chief_of_a_service(reader: GrammarReader) -> None:
    text = "Ethiopia's army chief, Birhanu Abebe, received his Somali counterpart, General Yusuf Rage, on Monday."
    said = {each.person: each.organisation.lower() for each in claims_of(read(reader, text))}
    assert "somali" in said["Yusuf Rage"]


def test_who_replaces_a_man_with_somebody_does_not_come_himself(reader: GrammarReader) -> None:
    text = "Haiti's prime minister, Garry Conil, replaced police chief Frantz Elbo with a newcomer."
    said = claims_of(read(reader, text))
    assert {(each.person, each.title, each.aspect) for each in said} == {
        ("Garry Conil", "prime minister", "holds"),
        ("Frantz Elbo", "chief", "ended"),
    }
