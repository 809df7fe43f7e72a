"""National news that seldom names its state: whose police, whose opposition, whose ministers, and who signs what of whom."""

from __future__ import annotations

import pytest
from reader_claims import claims_of, read

from archive.extraction.reader import GrammarReader

POLICE = "zambia police service"
DEFENCE = "ministry of defense of the united kingdom"
CASES = [
    (
        "Zambia has a new cabinet. Kelvin Banda was dismissed as police commissioner. Grace Mumba will act as police commissioner.",
        {("Kelvin Banda", "commissioner", POLICE, "ended"), ("Grace Mumba", "commissioner", POLICE, "began")},
    ),
    (
        "Zambia has been told to wait. The Commissioner of Police, Kelvin Banda, spoke. Mr Banda has been police chief since 2015.",
        {("Kelvin Banda", "commissioner", POLICE, "holds"), ("Kelvin Banda", "commissioner", POLICE, "began")},
    ),
    (
        "Deputy Police Commissioner Grace Mumba of Zambia spoke.",
        {("Grace Mumba", "deputy commissioner", POLICE, "holds")},
    ),
    (
        "The Attorney-General, Dr Kofi Asare, dismissed the claims.",
        {("Kofi Asare", "attorney general", "", "holds")},
    ),
    (
        "President John Agyekum Kufuor spoke. The Attorney-General, Dr Kofi Asare, agreed.",
        {
            ("John Agyekum Kufuor", "president", "republic of ghana", "holds"),
            ("Kofi Asare", "attorney general", "republic of ghana", "holds"),
        },
    ),
    (
        "Opposition leader Adam Nowak told a rally that Poland had had enough.",
        {("Adam Nowak", "opposition leader", "republic of poland", "holds")},
    ),
    (
        "Zambia voted. Edwin Moyo, who is now leader of the Opposition, was glad.",
        {("Edwin Moyo", "opposition leader", "republic of zambia", "holds")},
    ),
    (
        "Arthur Ashby was a minister in Harold Macmillan's government. Sir John Small, the former defence minister, praised him.",
        {("John Small", "secretary of state", DEFENCE, "held_before")},
    ),
    (
        "Arthur Ashby died on Monday. Harold Wilson made him Defence Secretary in 1970, and he was for a time chairman of the Labour Party as well.",
        {("Arthur Ashby", "secretary of state", DEFENCE, "began"), ("Arthur Ashby", "chairman", "labour party", "held_before")},
    ),
    (
        "Admiral Rolf Berg led the Navy of Estonia. President Ott Kask signed a decree that sends him into retirement and named Captain Rein "
        "Tamm as his successor.",
        {
            ("Rolf Berg", "commander", "estonian navy", "held_before"),
            ("Ott Kask", "president", "republic of estonia", "holds"),
            ("Rolf Berg", "commander", "estonian navy", "ended"),
            ("Rein Tamm", "commander", "estonian navy", "began"),
        },
    ),
    (
        "Labour's defence spokesman, Peter Holm, said the government of New Zealand had been late.",
        {("Peter Holm", "spokesperson", "new zealand labour party", "holds")},
    ),
    (
        "Norway's Odd Lund comes from the post of Minister of Local Government and Regional Development.",
        {("Odd Lund", "minister", "ministry of local government and regional development of norway", "held_before")},
    ),
    (
        "The Government of New Zealand has appointed Richard Chambers as the next Commissioner of Police. Tania Kora, a deputy "
        "commissioner, spoke.",
        {
            ("Richard Chambers", "commissioner", "new zealand police", "began"),
            ("Tania Kora", "deputy commissioner", "new zealand police", "holds"),
        },
    ),
    (
        "Adam Cole left New Zealand. He had been police commissioner since 2012, when he followed Mike Brown into the role.",
        {
            ("Adam Cole", "commissioner", "new zealand police", "began"),
            ("Adam Cole", "commissioner", "new zealand police", "held_before"),
            ("Mike Brown", "commissioner", "new zealand police", "ended"),
        },
    ),
    (
        "Peru has a new cabinet. The Army goes to Major General Nick Reed, its deputy chief, while Rear Admiral Joe Lane takes the helm of the "
        "Navy.",
        {
            ("Nick Reed", "deputy commander", "peruvian army", "held_before"),
            ("Nick Reed", "commander", "peruvian army", "began"),
            ("Joe Lane", "commander", "peruvian navy", "began"),
        },
    ),
    (
        "Colombia's National Army will be led by Major General Luis Ospina and the Air Force by General Carlos Duarte.",
        {
            ("Luis Ospina", "commander", "national army of colombia", "began"),
            ("Carlos Duarte", "commander", "colombian air force", "began"),
        },
    ),
    (
        "General Tom Brown resigned on Friday. Before succeeding General Mark Mills he was the chief of staff of the United States Air Force.",
        {("Tom Brown", "chief of staff", "united states air force", "held_before")},
    ),
    (
        "Kenya's navy got its first female commander, Rear Admiral Faith Ahmed, on Friday.",
        {("Faith Ahmed", "commander", "kenya navy", "began")},
    ),
    (
        "Canada honoured Ron Meyer. He trained with the United States Army in Texas. Canada thanked him. His friends in Canada came. Canada waited. "
        "Lieutenant-General Luc Gagnon has taken over the army.",
        {("Luc Gagnon", "commander", "canadian army", "began")},
    ),
    (
        "Kenya's president moved several ministers. Ana Soto leaves defence for health. Her place goes to Marta Vega, the minister of energy, where "
        "she is followed by John Rice. Ben Torres takes Rice's transport job.",
        {
            ("Ana Soto", "minister", "ministry of defense of kenya", "held_before"),
            ("Ana Soto", "minister", "ministry of health of kenya", "began"),
            ("Marta Vega", "minister", "ministry of energy of kenya", "ended"),
            ("Marta Vega", "minister", "ministry of defense of kenya", "began"),
            ("John Rice", "minister", "ministry of energy of kenya", "began"),
            ("John Rice", "minister", "ministry of transport of kenya", "ended"),
            ("Ben Torres", "minister", "ministry of transport of kenya", "began"),
        },
    ),
    (
        "Ghana's cabinet was reshuffled. Kofi Mensah left finance for the interior ministry.",
        {
            ("Kofi Mensah", "minister", "ministry of finance of ghana", "held_before"),
            ("Kofi Mensah", "minister", "ministry of the interior of ghana", "began"),
        },
    ),
    (
        "Greece reshuffled its cabinet. Nikos Petrou moves from public order to development. Vassilis Petras stays at administrative reform.",
        {
            ("Nikos Petrou", "minister", "ministry of public order of greece", "held_before"),
            ("Nikos Petrou", "minister", "ministry of development of greece", "began"),
            ("Vassilis Petras", "minister", "ministry of administrative reform of greece", "holds"),
        },
    ),
    (
        "Arthur Ashby died on Monday. From 1974 to 1978 he was Secretary General of NATO, taking over from the Canadian Arnold Dent.",
        {
            ("Arthur Ashby", "secretary general", "north atlantic treaty organization", "held_before"),
            ("Arnold Dent", "secretary general", "north atlantic treaty organization", "held_before"),
        },
    ),
    (
        "Sri Lanka changed its chiefs. Only the air force keeps its boss: Air Marshal Ravi Gunaratne stays on.",
        {("Ravi Gunaratne", "commander", "sri lanka air force", "holds")},
    ),
    (
        "Anna Lind was confirmed as leader of Fine Gael in Ireland. Stephen Donnel of Fianna Fáil stayed at home. Simon Cove, the party's deputy "
        "leader, never seemed tempted.",
        {("Anna Lind", "leader", "fine gael", "began"), ("Simon Cove", "deputy leader", "fine gael", "holds")},
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reading(reader: GrammarReader, text: str, expected: set[tuple[str, str, str, str]]) -> None:
    found = {(each.person, each.title, each.organisation, each.aspect) for each in claims_of(read(reader, text))}
    assert found == expected
