"""Of which state, bank or part of a state an officer is, where news names several: news of governments and of those who visit them."""

from __future__ import annotations

import pytest
from reader_claims import Undated, read, undated, undated_of

from archive.extraction.reader import GrammarReader

CASES = [
    # houses called by their state have presidents of their own
    ("Bank of Ceylon President Nimal Silva spoke.", {("Nimal Silva", "president", "bank of ceylon", "holds")}),
    ("Church of Sweden President Nils Berg spoke.", {("Nils Berg", "president", "church of sweden", "holds")}),
    (
        "President Droupadi Murmu opened the Bank of India.",
        {("Droupadi Murmu", "president", "republic of india", "holds")},
    ),
    # America has no ministries
    (
        "Norway's Prime Minister Kari Lund met U.S. President Joe Biden and U.S. Trade Representative Ann Bell. Foreign Ministry "
        "spokesman Bo Holm was glad.",
        {
            ("Kari Lund", "prime minister", "kingdom of norway", "holds"),
            ("Joe Biden", "president", "united states of america", "holds"),
            ("Ann Bell", "trade representative", "office of the united states trade representative", "holds"),
            ("Bo Holm", "spokesperson", "ministry of foreign affairs of norway", "holds"),
        },
    ),
    # the queen whom a king meets is not his
    (
        "King Salman of Saudi Arabia will see Queen Elizabeth on Friday.",
        {
            ("Salman", "king", "kingdom of saudi arabia", "holds"),
            ("Elizabeth", "queen", "united kingdom", "holds"),
        },
    ),
    # a vice president beside the president of his state
    (
        "U.S. President Joe Biden knew of the loan to Chad. Chad denied it, and friends of Chad in Chad denied it. Vice President Alan "
        "Holm disagreed.",
        {
            ("Joe Biden", "president", "united states of america", "holds"),
            ("Alan Holm", "vice president", "united states of america", "holds"),
        },
    ),
    # the governor of the bank told of, and of no part of the state
    (
        "The Bank of Japan fears the boom of the Osaka market, governor Kenji Mori said.",
        {("Kenji Mori", "governor", "bank of japan", "holds")},
    ),
    (
        "The Bank of Canada lent more in Alberta. It was a wish of retired governor Paul Roy.",
        {("Paul Roy", "governor", "bank of canada", "held_before")},
    ),
    (
        "The Federal Reserve lent more in Ohio. The state is in need, governor Bob Dean said.",
        {("Bob Dean", "governor", "ohio", "holds")},
    ),
    # whoever leads the forces of a part
    (
        "Indonesia is calm, said Wiryawan, military commander of central Java.",
        {("Wiryawan", "commander", "central java", "holds")},
    ),
    (
        "Major Bola Ade, the army commander for Kaduna, said Nigeria was calm.",
        {("Bola Ade", "commander", "kaduna", "holds")},
    ),
    (
        "Omar Kanaan, Syria's military commander in Lebanon, was calm.",
        {("Omar Kanaan", "commander", "", "holds")},
    ),
    (
        "Omar Otieno, the army commander of Kenya, spoke in Kisumu.",
        {("Omar Otieno", "commander", "kenya army", "holds")},
    ),
    # who is told is no field
    (
        "The miller told Reuters Trade Secretary Ana Cruz had left. The Philippines has no wheat.",
        {("Ana Cruz", "secretary", "ministry of trade of the philippines", "holds")},
    ),
    (
        "Gao Liang, vice minister of Foreign Economic Relations and Trade, said China would lend less.",
        {("Gao Liang", "vice minister", "ministry of foreign economic relations and trade of china", "holds")},
    ),
    # where something is said is not of whom it is said
    (
        "Thai Trade Minister Somchai Boonma was glad. Mines Minister Juan Mamani told reporters in La Paz that Bolivia planned to sell less.",
        {
            ("Somchai Boonma", "minister", "ministry of trade of thailand", "holds"),
            ("Juan Mamani", "minister", "ministry of mines of bolivia", "holds"),
        },
    ),
    # whom a minister praises is another state
    ("Trade Minister John Lane thanked Japan for its help.", {("John Lane", "trade minister", "", "holds")}),
    (
        "New Zealand sells lamb. Trade Minister John Lane said he would like to see Japan buy more.",
        {("John Lane", "minister", "ministry of trade of new zealand", "holds")},
    ),
    # presidents of the Commission
    (
        "French growers were in Brussels. Europe has too much wine, President Delors told them.",
        {("Delors", "president", "european commission", "holds")},
    ),
    # a court has judges, and of which somebody is to be one
    (
        "Paul Keller is being nominated as a judge of the United States Tax Court. Keller would succeed Anna Burke at the Tax Court.",
        {
            ("Paul Keller", "judge", "united states tax court", "began"),
            ("Anna Burke", "judge", "united states tax court", "ended"),
        },
    ),
    # the first choice of voters for what he is
    (
        "Fiji's Prime Minister David Lane stayed the first choice as prime minister.",
        {("David Lane", "prime minister", "republic of fiji", "holds")},
    ),
    # other houses than America's
    (
        "The U.S. House of Representatives may bar steel from Japan. In Tokyo the Lower House met. House Speaker Taro Mori opened it.",
        set(),
    ),
    (
        "The U.S. House met. House Speaker Bob Marsh opened it.",
        {("Bob Marsh", "speaker", "united states house of representatives", "holds")},
    ),
    # whom a part of the state has and the state, too
    (
        "Ohio Governor Mike Dean agreed. Attorney General Joe Marsh will sue.",
        {("Mike Dean", "governor", "ohio", "holds"), ("Joe Marsh", "attorney general", "ohio", "holds")},
    ),
    (
        "Ohio Governor Mike Dean saw U.S. Trade Representative Ann Bell. Attorney General Joe Marsh will sue.",
        {
            ("Mike Dean", "governor", "ohio", "holds"),
            ("Ann Bell", "trade representative", "office of the united states trade representative", "holds"),
            ("Joe Marsh", "attorney general", "united states department of justice", "holds"),
        },
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_of_which_state_an_officer_is(reader: GrammarReader, text: str, expected: set[Undated]) -> None:
    assert undated_of(read(reader, text)) == undated(expected)
