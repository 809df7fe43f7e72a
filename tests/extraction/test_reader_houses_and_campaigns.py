"""Who works for a campaign, a house of study or a firm that only its use shows, and for courts and the police."""

from __future__ import annotations

import pytest
from reader_claims import BY_YESTERDAY, Said, before, case, claims_of, holds, read

from archive.extraction.reader import GrammarReader

CASES = [
    case("for a campaign", "Bo Lind, a spokesman for the Otieno campaign, wept.", holds("Bo Lind", "spokesperson", "Otieno campaign")),
    case("its spokeswoman", "Holm campaign spokeswoman Eva Lind wept.", holds("Eva Lind", "spokesperson", "Holm campaign")),
    case("whose manager", "Warren campaign manager Bo Lind wept.", holds("Bo Lind", "campaign manager", "")),
    case("by its work", "Eva Lind, a senior policy analyst at the Mora Institute, wept.", holds("Eva Lind", "policy analyst", "Mora Institute")),
    case("by what she teaches", "Eva Lind, an associate professor of physics at Zorvex, wept.", holds("Eva Lind", "associate professor", "Zorvex")),
    case("in a field", "Eva Lind, a research fellow in health policy at Zorvex, wept.", holds("Eva Lind", "research fellow", "Zorvex")),
    case("of all the world", "Eva Lind, global head of research at Zorvex, wept.", holds("Eva Lind", "head of research", "Zorvex")),
    case("a firm called like an officer", "Bo Lind, vice president of sales at General Motors, wept.", holds("Bo Lind", "vice president of sales", "General Motors")),
    case("without its town", "Eva Lind, head of the Mora-based Centre for Trade Research, wept.", holds("Eva Lind", "head", "Centre for Trade Research")),
    case("a field in a house", "White House trade adviser Bo Lind wept.", holds("Bo Lind", "trade adviser", "White House")),
    case("no adviser on security", "White House adviser Bo Lind wept.", holds("Bo Lind", "adviser", "White House")),
    case("a judge of a court", "Judge Eva Lind of the U.S. District Court for the District of Maine wept.", holds("Eva Lind", "judge", "District Court for the District of Maine")),
    case("a constable", "The force wept, said Chief Constable Eva Lind of South Mora Police.", holds("Eva Lind", "chief constable", "South Mora Police")),
    case("an attorney", "The U.S. Attorney for the Western District of Texas, Bo Lind, wept.", holds("Bo Lind", "us attorney", "Western District of Texas")),
    case("a state's attorney", "Polk County State's Attorney Eva Lind wept.", holds("Eva Lind", "state's attorney", "Polk County")),
    case("an agent", "FBI Special Agent in Charge Bo Lind wept.", holds("Bo Lind", "special agent in charge", "Federal Bureau of Investigation")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_the_house_is_the_body(reader: GrammarReader, text: str, expected: list[Said]) -> None:
    assert sorted(claims_of(read(reader, text))) == sorted(expected)


USED = [
    case("used elsewhere", "The riders use Zorvex in town. Zorvex head Bo Lind wept.", holds("Bo Lind", "head", "Zorvex")),
    case("spoken for", "The riders wept. Bo Lind, a spokesman for Zorvex, denied it.", holds("Bo Lind", "spokesperson", "Zorvex")),
    case("used with an article", "Eva Holm left the Opposition. Opposition chief Bo Lind wept."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), USED)
def test_use_shows_a_body(reader: GrammarReader, text: str, expected: list[Said]) -> None:
    assert sorted(claims_of(read(reader, text))) == sorted(expected)


OTHERS_TIME = [
    case(
        "of another's time",
        "President Ruto denied it. During the Moi administration, Vice President Musa Bello toured Kenya.",
        holds("Ruto", "president", "Republic of Kenya"),
        before("Musa Bello", "vice president", "Republic of Kenya", BY_YESTERDAY),
    ),
    case(
        "only a rule of that time",
        "President Ruto denied it. Vice President Musa Bello attacked a rule adopted in Kenya during the Moi administration.",
        holds("Ruto", "president", "Republic of Kenya"),
        holds("Musa Bello", "vice president", "Republic of Kenya"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), OTHERS_TIME)
def test_titles_of_the_time_of_another_head_of_state_are_over(
    reader: GrammarReader, text: str, expected: list[Said]
) -> None:
    assert sorted(claims_of(read(reader, text))) == sorted(expected)


LOCAL = [
    case("police of a town", "Mora police spokeswoman Eva Lind wept.", holds("Eva Lind", "spokesperson", "Mora police")),
    case(
        "a county's office",
        "Bo Lind, a spokesman for the Polk County Sheriff's Office, wept.",
        holds("Bo Lind", "spokesperson", "Polk County Sheriff's Office"),
    ),
    case(
        "for a governor",
        "Bo Lind, a spokesman for Gov. Eva Holm, wept in Ohio.",
        holds("Bo Lind", "spokesperson", ""),
        holds("Eva Holm", "governor", "Ohio"),
    ),
    case(
        "to a leader",
        "Bo Lind, chief of staff to Senate Majority Leader Eva Holm, wept.",
        holds("Bo Lind", "chief of staff", ""),
        holds("Eva Holm", "majority leader", "United States Senate"),
    ),
    case("a daughter too", "Eva Lind, the president's daughter and senior adviser, wept.", holds("Eva Lind", "senior adviser to the president", "")),
    case("a firm's", "Eva Lind, Zorvex's director of research, wept.", holds("Eva Lind", "research director", "Zorvex")),
    case("a minister of a town", "Delhi's chief minister, Ravi Lind, wept in India.", holds("Ravi Lind", "chief minister", "Delhi")),
    case("a cardinal", "Cardinal Bo Lind, the archbishop of Turin, wept.", holds("Bo Lind", "archbishop", "Turin")),
    case("of a crew", "Eva Lind, a member of the Gemini 9 crew, wept."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), LOCAL)
def test_those_who_speak_and_work_for_others(reader: GrammarReader, text: str, expected: list[Said]) -> None:
    assert sorted(claims_of(read(reader, text))) == sorted(expected)
