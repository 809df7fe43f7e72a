"""Bare titles and successions of news of many states, which only the sentences before explain; and what they leave open."""

from __future__ import annotations

import pytest
from reader_claims import claims_of, read

from archive.extraction.reader import GrammarReader

MINISTRY = "ministry of the interior of iraq"
INFORMATION = "peoples liberation army information support force"
UML = "communist party of nepal unified marxist leninist"
CASES = [
    (
        "Togo has replaced the commander of its navy, the radio says. Rear Admiral Komi Lawson takes the place of Ali Bako.",
        {("Komi Lawson", "commander", "togolese navy", "began"), ("Ali Bako", "commander", "togolese navy", "ended")},
    ),
    (
        "Togo's president, Kofi Ayim, has appointed a new navy chief. Rear Admiral Komi Lawson replaces Ali Bako.",
        {
            ("Kofi Ayim", "president", "togolese republic", "holds"),
            ("Komi Lawson", "chief", "togolese navy", "began"),
            ("Ali Bako", "chief", "togolese navy", "ended"),
        },
    ),
    (
        "Togo has praised the commander of its navy, the radio says. Rear Admiral Komi Lawson takes the place of Ali Bako.",
        set(),
    ),
    (
        "Iraq's interior minister left on Monday. Deputy minister Karim Hadi spoke for him.",
        {("Karim Hadi", "deputy minister", MINISTRY, "holds")},
    ),
    (
        "Iraq swore in a new interior minister. Salim Rashid takes over from Karim Hadi, minister since 2018.",
        {
            ("Salim Rashid", "minister", MINISTRY, "began"),
            ("Karim Hadi", "minister", MINISTRY, "ended"),
            ("Karim Hadi", "minister", MINISTRY, "began"),
        },
    ),
    (
        "The PLA set up an Information Support Force on Friday. Its commander is Bi Tao, previously deputy commander of the PLA Navy, "
        "and its political commissar is Li Wei.",
        {
            ("Bi Tao", "commander", INFORMATION, "began"),
            ("Bi Tao", "deputy commander", "peoples liberation army navy", "held_before"),
            ("Li Wei", "political commissar", INFORMATION, "began"),
        },
    ),
    (
        "Iraq's interior minister met its finance minister. Deputy minister Karim Hadi spoke.",
        set(),
    ),
    (
        "The Togolese navy's commander, Admiral Komi Lawson, resigned. Lawson's deputy, Captain Ali Bako, takes charge.",
        {
            ("Komi Lawson", "commander", "togolese navy", "ended"),
            ("Ali Bako", "deputy commander", "togolese navy", "held_before"),
            ("Ali Bako", "commander", "togolese navy", "began"),
        },
    ),
    ("CPN (UML) chairman Ram Thapa spoke.", {("Ram Thapa", "chairman", UML, "holds")}),
    ("The chairman of the CPN (UML), Ram Thapa, spoke.", {("Ram Thapa", "chairman", UML, "holds")}),
    (
        "Hari Gurung, general secretary of the Communist Party of India (Marxist), spoke.",
        {("Hari Gurung", "general secretary", "communist party of india marxist", "holds")},
    ),
    (
        "The Nepali Congress will not stand. Party vice president Ram Thapa spoke.",
        {("Ram Thapa", "deputy leader", "nepali congress", "holds")},
    ),
    (
        "Kenya's parliament elected a new speaker on Sunday. Peter Otieno replaces Paul Mwangi.",
        {
            ("Peter Otieno", "speaker", "parliament of kenya", "began"),
            ("Paul Mwangi", "speaker", "parliament of kenya", "ended"),
        },
    ),
    (
        "The Awami League elected a new chairman, Kamal Uddin, on Sunday.",
        {("Kamal Uddin", "chairman", "awami league", "began")},
    ),
    (
        "The speaker of the Catalan parliament, Laia Puig, spoke in Spain.",
        {("Laia Puig", "speaker", "catalan parliament", "holds")},
    ),
    ("The regional parliament's speaker, Laia Puig, spoke in Spain.", set()),
    (
        "Two people died in Tulsa on Monday. The city's mayor, Ruben Moya, spoke.",
        {("Ruben Moya", "mayor", "tulsa", "holds")},
    ),
    (
        "Pakistan’s army attacked the camp. Karim Hadi was chief of the Frontier Corps. Its commander, General Salim Rashid, spoke.",
        {
            ("Karim Hadi", "commander", "frontier corps", "held_before"),
            ("Salim Rashid", "commander", "frontier corps", "holds"),
        },
    ),
    (
        "The governor of Belgorod region, Oleg Panin, spoke.",
        {("Oleg Panin", "governor", "belgorod", "holds")},
    ),
    (
        "Oleg Panin, president of Ethiopia's Amhara region, spoke.",
        {("Oleg Panin", "president", "amhara", "holds")},
    ),
    (
        "The Hlas party won. Its chairman, Igor Dan, spoke, and so did Petr Luk, leader of the opposition Mutaz party.",
        {("Igor Dan", "chairman", "hlas party", "holds"), ("Petr Luk", "leader", "mutaz party", "holds")},
    ),
    ("The Slovak party came home. Its leader, Igor Dan, spoke.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reading(reader: GrammarReader, text: str, expected: set[tuple[str, str, str, str]]) -> None:
    found = {(each.person, each.title, each.organisation, each.aspect) for each in claims_of(read(reader, text))}
    assert found == expected
