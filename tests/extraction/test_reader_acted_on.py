"""Whom "he" means where one man has put another into a post or out of it, and which post "the job" is."""

from __future__ import annotations

import pytest
from reader_claims import claims_of, read

from archive.extraction.reader import GrammarReader

_FIRED = "Kenya's President Juma Rono dismissed Finance Minister Peter Otieno on Friday. "


@pytest.mark.parametrize(
    ("text", "person", "title", "aspect"),
    [
        (_FIRED + "He had been in the job since 2019.", "Peter Otieno", "minister", "began"),
        (_FIRED + "His deputy, Ann Moraa, takes over.", "Ann Moraa", "deputy minister", "held_before"),
        (_FIRED + "His deputy, Ann Moraa, takes over.", "Ann Moraa", "minister", "began"),
        (_FIRED + "Ann Moraa was sworn in as his replacement.", "Ann Moraa", "minister", "began"),
        (
            "Kenya's President Juma Rono replaced Finance Minister Ann Moraa with Peter Otieno. She had been in the post "
            "since May. He was attorney general before.",
            "Peter Otieno",
            "attorney general",
            "held_before",
        ),
        (
            "King Alonso IV of Spain received Juan Vega. He has been foreign minister since 2021.",
            "Juan Vega",
            "minister",
            "holds",
        ),
        (
            "Egypt's president replaced his defence minister. Gen. Ali Nasser, the governor of Aswan, was sworn in to the post.",
            "Ali Nasser",
            "minister",
            "began",
        ),
        (
            "Chad's prime minister was sacked on Friday. Idriss Moussa was named to replace him.",
            "Idriss Moussa",
            "prime minister",
            "began",
        ),
        (
            "Lebanon's army chief Karim Haddad was elected president on Friday. He had commanded the army since 2017. The seat "
            "had been empty since Samir Khoury left office.",
            "Samir Khoury",
            "president",
            "ended",
        ),
        (
            "Bo Tan was political commissar of China's Strategic Support Force. He was given the same job at the Rocket Force.",
            "Bo Tan",
            "political commissar",
            "began",
        ),
        (
            "President Juma Rono of Kenya has appointed a new army chief. Gen. Peter Otieno, 56, was sworn in on Monday.",
            "Peter Otieno",
            "commander",
            "began",
        ),
        (
            "Chad's President Idriss Saleh named his son as head of the army. Gen. Ali Saleh, 37, takes over from Gen. Omar Haroun.",
            "Ali Saleh",
            "commander",
            "began",
        ),
        (
            "Bo Lind is prime minister of Sweden. The 59-year-old returned to the job in October. He first held it from 2006 to 2010.",
            "Bo Lind",
            "prime minister",
            "held_before",
        ),
        (
            "France's parliament elected Luc Petit as prime minister on Friday. The former navy chief has been a senator since 2020.",
            "Luc Petit",
            "chief",
            "held_before",
        ),
    ],
)
def test_who_is_meant(reader: GrammarReader, text: str, person: str, title: str, aspect: str) -> None:
    assert (person, title, aspect) in {(c.person, c.title, c.aspect) for c in claims_of(read(reader, text))}


@pytest.mark.parametrize(
    ("text", "person", "title"),
    [
        (_FIRED + "He had been in the job since 2019.", "Juma Rono", "minister"),
        (_FIRED + "His deputy, Ann Moraa, takes over.", "Ann Moraa", "vice president"),
        ("Chile's defence minister met her counterpart. Ana Vega welcomed Luis Mora in Lima.", "Ana Vega", "minister"),
        (
            "King Alonso IV of Spain received Juan Vega. He has been foreign minister since 2021.",
            "Alonso IV",
            "minister",
        ),
        (
            "General Olav Holm thanked General Per Lind. He has been chief of Sweden's army since 2019.",
            "Per Lind",
            "chief",
        ),
        (
            "Chad's president has appointed his son to lead the army. Gen. Ali Saleh, 37, takes over from Gen. Omar Haroun.",
            "Ali Saleh",
            "president",
        ),
        (
            "President Juma Rono of Kenya met a new army chief. Gen. Peter Otieno, 56, left on Monday.",
            "Juma Rono",
            "commander",
        ),
    ],
)
def test_who_is_not_meant(reader: GrammarReader, text: str, person: str, title: str) -> None:
    assert not [c for c in claims_of(read(reader, text)) if c.person == person and c.title == title]
