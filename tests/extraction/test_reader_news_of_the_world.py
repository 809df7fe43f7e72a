"""Constructions of news of many states: who is the first to lead, whose the post is, and what is not to be read."""

from __future__ import annotations

import pytest
from reader_claims import claims_of, read

from archive.extraction.reader import GrammarReader

CASES = [
    (
        "Ghana's president swore in two service chiefs: General Paul Boateng of the army and Rear Admiral Kofi Menka of the navy.",
        {("Paul Boateng", "chief", "ghana army", "began"), ("Kofi Menka", "chief", "ghana navy", "began")},
    ),
    (
        "Ghana's parliament met the service chiefs, General Paul Boateng of the army and Rear Admiral Kofi Menka of the navy.",
        {("Paul Boateng", "chief", "ghana army", "holds"), ("Kofi Menka", "chief", "ghana navy", "holds")},
    ),
    (
        "Togo's president dismissed the navy chief, Ali Bako, and appointed Komi Lawson on Friday.",
        {("Ali Bako", "chief", "togolese navy", "ended"), ("Komi Lawson", "chief", "togolese navy", "began")},
    ),
    (
        "Togo's president dismissed the navy chief, Ali Bako, and appointed a commission.",
        {("Ali Bako", "chief", "togolese navy", "ended")},
    ),
    (
        "Togo's justice minister, Ali Bako, walked out of the meeting.",
        {("Ali Bako", "minister", "ministry of justice of togo", "holds")},
    ),
    (
        "The head of Germany's foreign spy service (BND), Jan Holm, spoke.",
        {("Jan Holm", "director", "federal intelligence service of germany", "holds")},
    ),
    (
        "Iraqi Kurdistan's prime minister, Azad Salih, was there.",
        {("Azad Salih", "prime minister", "iraqi kurdistan", "holds")},
    ),
    (
        "Congo's army spokesman, General Jean Ilunga, accused Rwanda.",
        {("Jean Ilunga", "spokesperson", "congolese army", "holds")},
    ),
    (
        "To Binh was elected president of Vietnam by the assembly on Wednesday.",
        {("To Binh", "president", "socialist republic of viet nam", "began")},
    ),
    (
        "Japan's Liberal Democratic Party picked Sumi Takeda as its president in Tokyo.",
        {("Sumi Takeda", "chairman", "liberal democratic party of japan", "began")},
    ),
    (
        "Niger's junta chief, General Ali Moumouni, met the envoys.",
        {("Ali Moumouni", "leader", "republic of the niger", "holds")},
    ),
    (
        "Norway's police minister Ada Lund was placed on leave, and Per Holm was appointed acting minister.",
        {
            ("Ada Lund", "minister", "ministry of police of norway", "holds"),
            ("Per Holm", "minister", "ministry of police of norway", "began"),
        },
    ),
    (
        "Chad's president Oumar Seid named Abakar Ali, his trade minister, prime minister on Tuesday.",
        {
            ("Oumar Seid", "president", "republic of chad", "holds"),
            ("Abakar Ali", "minister", "ministry of trade of chad", "holds"),
            ("Abakar Ali", "prime minister", "republic of chad", "began"),
        },
    ),
    (
        "The parliament of Chad voted out President Oumar Seid; Abakar Ali, the speaker, was sworn in as his successor.",
        {
            ("Oumar Seid", "president", "republic of chad", "ended"),
            ("Abakar Ali", "president", "republic of chad", "began"),
        },
    ),
    (
        "Spain's cabinet dismissed Paz Moreno, the first woman ever to direct the Spanish Navy, after a report about "
        "the phones of the prime minister.",
        {("Paz Moreno", "chief", "spanish navy", "ended")},
    ),
    (
        "Jane Moreno is the first woman to stand at the head of the Canadian Armed Forces.",
        {("Jane Moreno", "chief", "canadian armed forces", "holds")},
    ),
    (
        "Jane Moreno will be the first woman to lead the Nigerian Army.",
        {("Jane Moreno", "chief", "nigerian army", "began")},
    ),
    ("Jane Moreno, the first woman to run the Boston marathon, met the Canadian Army.", set()),
    (
        "Indonesia's army met. The first was Djoko Santoso, who was appointed in 2006 by the then president, Bambang Utomo.",
        {("Bambang Utomo", "president", "republic of indonesia", "held_before")},
    ),
    (
        "In a speech on Monday Army chief Gen Ravi Menon of Bangladesh had asked for patience.",
        {("Ravi Menon", "chief", "bangladesh army", "holds")},
    ),
    (
        "Caretaker justice minister Ravi Menon of Thailand spoke.",
        {("Ravi Menon", "minister", "ministry of justice of thailand", "holds")},
    ),
    (
        "Pakistan's army met. Ravi Menon was made director general of Military Intelligence on Monday.",
        {("Ravi Menon", "director-general", "military intelligence of pakistan", "began")},
    ),
    (
        "Egypt's president spoke. Ravi Menon, the head of military intelligence, was elevated to the rank of general.",
        {("Ravi Menon", "head", "military intelligence of egypt", "holds")},
    ),
    (
        "Ethiopia's parliament met. Ravi Menon spoke of the National Planning Commission, of which he was chairman.",
        {("Ravi Menon", "chairman", "national planning commission", "held_before")},
    ),
    (
        "Uganda's cabinet met. Gen Wilson Banda, whom Moses Okello succeeds, is moved as minister for Trade.",
        {("Wilson Banda", "minister", "ministry of trade of uganda", "began")},
    ),
    (
        "Argentina's president spoke. Interior Minister Guillermo Lopez takes the job.",
        {("Guillermo Lopez", "minister", "ministry of the interior of argentina", "holds")},
    ),
    (
        "Kenya's president named Charles Kahuru chief of the Kenya Defence Forces. John Omondi steps into his shoes as number two.",
        {("Charles Kahuru", "chief", "kenya defense forces", "began")},
    ),
    (
        "Brazil's government spoke. General Edson Prado of the army, Admiral Ilques Barros of the navy and Brigadier Antonio Bessa "
        "of the air force were shown the door on Monday.",
        {
            ("Edson Prado", "commander", "brazilian army", "ended"),
            ("Ilques Barros", "commander", "brazilian navy", "ended"),
            ("Antonio Bessa", "commander", "brazilian air force", "ended"),
        },
    ),
    (
        "Colombia's government spoke. The new chiefs are General Luis Ospino for the Army and Admiral Francisco Cuervo for the Navy.",
        {
            ("Luis Ospino", "commander", "national army of colombia", "began"),
            ("Francisco Cuervo", "commander", "colombian national navy", "began"),
        },
    ),
    ("Captain Peter Otieno of the Kenya Navy and Major John Mulu of the Kenya Army were fired upon in Somalia.", set()),
    ("Peter Otieno of the Kenya Navy and John Mulu of the Kenya Army spoke.", set()),
    (
        "Kenya's government dismissed army commander Peter Otieno on Saturday and elevated his deputy, Ali Hassan.",
        {
            ("Peter Otieno", "commander", "kenya army", "ended"),
            ("Ali Hassan", "commander", "kenya army", "began"),
            ("Ali Hassan", "deputy commander", "kenya army", "held_before"),
        },
    ),
    (
        "Britain's government spoke. Michael Gore was told he would not stay on as justice secretary.",
        {("Michael Gore", "secretary", "ministry of justice of the united kingdom", "ended")},
    ),
    (
        "France's government spoke. General Pierre Villon laid down his post of chief of the defence staff on Wednesday.",
        {("Pierre Villon", "chief", "french armed forces", "ended")},
    ),
    ("Kenya's CDF General Peter Mulu spoke.", {("Peter Mulu", "chief", "kenya defense forces", "holds")}),
    (
        "Kenya's president sent army commander Peter Otieno into early retirement on Monday.",
        {("Peter Otieno", "commander", "kenya army", "ended")},
    ),
    (
        "Kenya's president sent army commander Peter Otieno to Somalia on Monday.",
        {("Peter Otieno", "commander", "kenya army", "holds")},
    ),
    (
        "Kenya's government spoke. Army commander Ali Omar's contract was cancelled and Peter Otieno put in his place.",
        {("Ali Omar", "commander", "kenya army", "ended"), ("Peter Otieno", "commander", "kenya army", "began")},
    ),
    (
        "Argentina's government spoke. Patricia Bull is to be succeeded at the Security Ministry by Alejandra Monte, her deputy.",
        {
            ("Patricia Bull", "minister", "ministry of security of argentina", "ended"),
            ("Alejandra Monte", "minister", "ministry of security of argentina", "began"),
            ("Alejandra Monte", "deputy minister", "ministry of security of argentina", "holds"),
        },
    ),
    (
        "India's government spoke. Bipin Kumar is chief of the Indian Army and Anil Nair chief of the Indian Air Force. Kumar became "
        "Vice-Chief on September 1.",
        {
            ("Bipin Kumar", "chief", "indian army", "holds"),
            ("Anil Nair", "chief", "indian air force", "holds"),
            ("Bipin Kumar", "vice chief", "indian army", "began"),
        },
    ),
    (
        "Poland's government spoke. General Wiesław Nowak resigned as chief of the general staff. Nor did Tomasz Lis, until then "
        "commander of the Polish Navy, stay. Maciej Lato takes his place.",
        {
            ("Wiesław Nowak", "chief", "general staff of the polish armed forces", "ended"),
            ("Tomasz Lis", "commander", "polish navy", "held_before"),
            ("Maciej Lato", "commander", "polish navy", "began"),
        },
    ),
]


@pytest.mark.parametrize(("text", "said"), CASES)
def test_news_of_many_states(reader: GrammarReader, text: str, said: set[tuple[str, str, str, str]]) -> None:
    claims = claims_of(read(reader, text))
    assert {(c.person, c.title, c.organisation.lower(), c.aspect) for c in claims} == said
