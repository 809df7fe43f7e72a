"""Bodies that stand a little off in news of forces: where they lie, what they share with others, which service is meant.

Each case tells a sentence or two, and the (person, title, body, aspect) that they must give, or must not.
"""

from __future__ import annotations

from datetime import date

import pytest
from reader_claims import claims_of, read

from archive.extraction.reader import GrammarReader
from archive.identity import name_key

DAY = date(2024, 5, 15)
_NAVY = "People's Liberation Army Navy"
_SUPPORT = "People's Liberation Army Information Support Force"
_MACAO = "Liaison Office of the Central People's Government in Macao"


def told(reader: GrammarReader, text: str, day: date = DAY) -> set[tuple[str | None, str, str | None, str]]:
    said = claims_of(read(reader, text, day))
    return {(claim.person, claim.title, claim.organisation, claim.aspect) for claim in said}


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        # Officers command no province: what they command lies there.
        ("General Lan Daoming served in the 39th Group Army in Liaoning, which he commanded in 2014.", ("Lan Daoming", "commander", "39th Group Army", "held_before")),
        ("The Information Support Force got its flag in Beijing. It is led by Lieutenant General Lan Daoming.", ("Lan Daoming", "commander", _SUPPORT, "holds")),
        # The end of the names of several.
        ("General Lan Daoming is a former chief of the Tibet and Xinjiang military districts.", ("Lan Daoming", "commander", "Xinjiang Military District", "held_before")),
        ("General Lan Daoming is a former chief of the Tibet and Xinjiang military districts.", ("Lan Daoming", "commander", "Tibet Military District", "held_before")),
        ("Lan Daoming was deputy commander of the Hubei and Hunan provincial military commands.", ("Lan Daoming", "deputy commander", "Hunan Military District", "held_before")),
        ("Lan Daoming was commander of the Beijing, Jinan and Nanjing Military Regions.", ("Lan Daoming", "commander", "Nanjing Military Region", "held_before")),
        ("Rear Admiral Lan Daoming was commander of the East Sea and South Sea fleets.", ("Lan Daoming", "commander", "South Sea Fleet", "held_before")),
        ("Lan Daoming was political commissar of the Rocket Force and the Western Theatre Command.", ("Lan Daoming", "political commissar", "Western Theater Command", "held_before")),
        # "The service" is none of its own fleets.
        ("Lan Daoming was named commander of the PLA Navy. Lan, formerly commander of the South Sea Fleet, took over from Admiral Pu Wenrui, who had headed the service since 2006.", ("Pu Wenrui", "commander", _NAVY, "began")),
        # Heads of schools in a row of two.
        ("They were Lan Daoming, president, and Pu Wenrui, political commissar, of the National Defense University.", ("Lan Daoming", "president", "PLA National Defence University", "holds")),
        ("The guests met Commander Qiao Benfu and political commissar Lan Daoming of the Southern Theater Command.", ("Qiao Benfu", "commander", "Southern Theater Command", "holds")),
        ("Lan Daoming and Qiao Benfu, formerly commander and political commissar of the PLA Navy, were there.", ("Lan Daoming", "commander", _NAVY, "held_before")),
        # The office of the territory spoken of.
        ("Lan Daoming leads the garrison in Macau. He met Qiao Benfu, director of the central government's liaison office.", ("Qiao Benfu", "director", _MACAO, "holds")),
        # The same post in another command: of the same service.
        ("Lan Daoming was appointed commander of the Western Theater Command Ground Force. He moves from the Eastern Theater Command, where he held the corresponding post.", ("Lan Daoming", "commander", "Eastern Theater Command Ground Force", "held_before")),
        # How officers are shown.
        ('Lan Daoming appeared as "commander of the Eastern Theater Command" in a notice last week.', ("Lan Daoming", "commander", "Eastern Theater Command", "holds")),
        ("Lan Daoming was shown on local television last week attending a New Year gathering in Guangzhou as commander of the Southern Theatre Command.", ("Lan Daoming", "commander", "Southern Theater Command", "holds")),
        # Courts of the forces.
        ("China's Major General Lan Daoming became president of the PLA court last December.", ("Lan Daoming", "president", "PLA Military Court", "began")),
        # Seats of a parliament lost.
        ("China's parliament has dropped nine deputies. Two of those who lost their seats are generals. They are Lan Daoming, commander of the PLA Navy, and Qiao Benfu, commander of the Rocket Force.", ("Lan Daoming", "commander", _NAVY, "holds")),
    ],
)  # fmt: skip
def test_told(reader: GrammarReader, text: str, claim: tuple[str, str, str, str]) -> None:
    person, title, body, aspect = claim
    assert (person, title, name_key(body), aspect) in told(reader, text)


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Captain Lan Daoming commanded a flotilla off Shandong, which he had commanded before.", "CPC Shandong Provincial Committee"),
        ("The Information Support Force got its flag in Beijing. It is led by Lieutenant General Lan Daoming.", "CPC Beijing Municipal Committee"),
        ("Qiao Benfu met Lan Daoming, commander of the Southern Theater Command, and the Western Theater Command sent planes.", "Western Theater Command"),
        ("Lan Daoming leads the garrison in Macau. He met Qiao Benfu, director of the central government's liaison office.", "Liaison Office of the Central People's Government in Hong Kong"),
    ],
)  # fmt: skip
def test_not_told(reader: GrammarReader, text: str, body: str) -> None:
    assert name_key(body) not in {organisation for _, _, organisation, _ in told(reader, text)}


def test_current_apart_from_former(reader: GrammarReader) -> None:
    text = "The Western Theater Command drilled on Monday. General Lan Daoming, the current commander and a former chief of the Tibet Military District, spoke."
    assert ("Lan Daoming", "commander", name_key("Tibet Military District"), "holds") not in told(reader, text)


@pytest.mark.parametrize(
    ("day", "body"), [(date(2014, 5, 15), "Guangzhou Military Region"), (date(2019, 5, 15), "Southern Theater Command")]
)
def test_command_at_its_seat(reader: GrammarReader, day: date, body: str) -> None:
    """Of regions that are no more, the command that has its seat there."""
    text = "China's army moved on. General Lan Daoming is still political commissar in Guangzhou."
    assert ("Lan Daoming", "political commissar", name_key(body), "holds") in told(reader, text, day)
