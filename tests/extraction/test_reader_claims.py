"""The grammar of posts, construction by construction: a text, and everything that it says of people and posts."""

from __future__ import annotations

import pytest
from reader_claims import absent, before, began, case, claims_of, ended, expected, holds, read, span

from archive.extraction.reader import GrammarReader

KENYA = "Republic of Kenya"
INDIA_DEFENCE = "Ministry of Defence of India"
CMC = "Central Military Commission"
JCS = "United States Joint Chiefs of Staff"
DOD = "United States Department of Defense"

CASES = [
    # --- beside a name
    case("title", "Kenyan President William Ruto met farmers.", holds("William Ruto", "president", KENYA)),
    case(
        "title, rank, portfolio",
        "Chinese Defence Minister General Wei Fenghe spoke to reporters.",
        holds("Wei Fenghe", "minister", "Ministry of National Defense of the People's Republic of China"),
    ),
    case(
        "title between commas",
        "Pakistan's army chief, General Asim Munir, inspected the troops.",
        holds("Asim Munir", "chief", "Pakistan Army"),
    ),
    case(
        "two titles",
        "Chinese President and party leader Hu Jintao opened the meeting.",
        holds("Hu Jintao", "president", "People's Republic of China"),
        holds("Hu Jintao", "general secretary", "Communist Party of China"),
    ),
    case(
        "plural title",
        "The vice chairmen of the Central Military Commission, General Fan Changlong and General Xu Qiliang, were there.",
        holds("Fan Changlong", "vice chairman", CMC),
        holds("Xu Qiliang", "vice chairman", CMC),
    ),
    case(
        "apposition",
        "Gen. Charles Q. Brown, the chairman of the Joint Chiefs of Staff, was at the Pentagon.",
        holds("Charles Q. Brown", "chairman", JCS),
    ),
    case(
        "two appositions",
        "Zhang Youxia, a vice chairman of the Central Military Commission and a member of the Politburo, was in Moscow.",
        holds("Zhang Youxia", "vice chairman", CMC),
        holds("Zhang Youxia", "member", "Political Bureau of the CPC Central Committee"),
    ),
    case(
        "former",
        "Former U.S. defense secretary Robert Gates wrote a book.",
        before("Robert Gates", "secretary", DOD),
    ),
    case(
        "then",
        "In May 2012 Leon Panetta, then U.S. secretary of defense, met the Chinese minister.",
        before("Leon Panetta", "secretary", DOD, "2012-05"),
    ),
    case(
        "acting",
        "Acting U.S. Defense Secretary Patrick Shanahan spoke.",
        holds("Patrick Shanahan", "secretary", DOD, acting=True),
    ),
    case(
        "incoming",
        "The incoming Chinese president, Xi Jinping, was silent.",
        expected("Xi Jinping", "president", "People's Republic of China"),
    ),
    case(
        "deputy and its field",
        "David Norquist, the deputy U.S. defense secretary, attended.",
        holds("David Norquist", "deputy secretary", DOD),
    ),
    case(
        "counterpart",
        "U.S. Defense Secretary Lloyd Austin met his Chinese counterpart, Li Shangfu, in the capital.",
        holds("Lloyd Austin", "secretary", DOD),
        holds("Li Shangfu", "minister", "Ministry of National Defense of the People's Republic of China"),
    ),
    case("a rank is no post", "General Liu Zhenli and Colonel Wu Qian spoke.", *[]),
    case("somebody else's post", "The president's doctor, Ronny Jackson, spoke in Washington."),
    # --- sentences that say what somebody is
    case(
        "copula",
        "Liu Zhenli is the head of the Central Military Commission's (CMC) Joint Staff Department.",
        holds("Liu Zhenli", "chief", "Joint Staff Department of the Central Military Commission"),
    ),
    case(
        "past copula",
        "Mark Milley was chairman of the U.S. Joint Chiefs of Staff.",
        before("Mark Milley", "chairman", JCS),
    ),
    case(
        "relative clause",
        "Xi Jinping, who is also chairman of the Central Military Commission, signed the order.",
        holds("Xi Jinping", "chairman", CMC),
    ),
    case(
        "what came of a predecessor later says nothing of when he began",
        "Rajnath Singh is India's defence minister. His predecessor, Arun Kumar, was expelled from his party in March "
        "2023.",
        holds("Rajnath Singh", "minister", "Ministry of Defence of India"),
        before("Arun Kumar", "minister", "Ministry of Defence of India", "..2023-03-31"),
    ),
    case(
        "a third term begins no tenure",
        "Rajnath Singh began his third term as India's defence minister in March 2021.",
        holds("Rajnath Singh", "minister", "Ministry of Defence of India", "2021-03-01..2024-05-15"),
    ),
    case(
        "since",
        "Rajnath Singh has been India's defence minister since March 2021.",
        began("Rajnath Singh", "minister", "Ministry of Defence of India", "2021-03"),
        holds("Rajnath Singh", "minister", "Ministry of Defence of India"),
    ),
    case(
        "from and to",
        "Colin Powell served as chairman of the U.S. Joint Chiefs of Staff from 1989 to 1993.",
        span("Colin Powell", "chairman", JCS, "1989", "1993"),
    ),
    case(
        "heads",
        "Admiral Samuel Paparo heads U.S. Indo-Pacific Command.",
        holds("Samuel Paparo", "commander", "United States Indo-Pacific Command"),
    ),
    case(
        "members",
        "The Central Military Commission met. The members are General Wei Fenghe, General Li Zuocheng and Admiral Miao Hua.",
        holds("Wei Fenghe", "member", CMC),
        holds("Li Zuocheng", "member", CMC),
        holds("Miao Hua", "member", CMC),
    ),
    case(
        "respectively",
        "The commanders of the Beijing, Lanzhou and Jinan Military Regions are respectively Song Puxuan, Liu Yuejun and Zhao Zongqi.",
        holds("Song Puxuan", "commander", "Beijing Military Region"),
        holds("Liu Yuejun", "commander", "Lanzhou Military Region"),
        holds("Zhao Zongqi", "commander", "Jinan Military Region"),
    ),
    case(
        "its",
        "The PLA Rocket Force held a parade. Its commander, Wang Houbin, took the salute.",
        holds("Wang Houbin", "commander", "People's Liberation Army Rocket Force"),
    ),
    # --- beginnings
    case(
        "appointed",
        "Austin Reed was appointed U.S. secretary of defense on Monday.",
        began("Austin Reed", "secretary", DOD, "2024-05-13"),
    ),
    case(
        "active, with as",
        "China's parliament approved Yi Gang as governor of the central bank and Fu Zhenghua as minister of justice on Monday.",
        began("Yi Gang", "governor", "People's Bank of China", "2024-05-13"),
        began("Fu Zhenghua", "minister", "Ministry of Justice of the People's Republic of China", "2024-05-13"),
    ),
    case(
        "became",
        "Fumio Kishida became Japan's prime minister in October 2021.",
        began("Fumio Kishida", "prime minister", "Japan", "2021-10"),
    ),
    case(
        "elected",
        "Prabowo Subianto was elected president of Indonesia in February.",
        began("Prabowo Subianto", "president", "Republic of Indonesia", "2024-02"),
    ),
    case(
        "took over",
        "Admiral Samuel Paparo took over as commander of U.S. Indo-Pacific Command on May 3.",
        began("Samuel Paparo", "commander", "United States Indo-Pacific Command", "2024-05-03"),
    ),
    case(
        "joined",
        "Li Shangfu joined the Central Military Commission in October 2022.",
        began("Li Shangfu", "member", CMC, "2022-10"),
    ),
    case(
        "the appointment of",
        "The appointment of Dong Jun as China's defence minister on Monday was no surprise.",
        began("Dong Jun", "minister", "Ministry of National Defense of the People's Republic of China", "2024-05-13"),
    ),
    # --- ends and successions
    case(
        "fired",
        "General Li Shangfu, China's minister of national defense, who was fired last month, has not been seen.",
        ended("Li Shangfu", "minister", "Ministry of National Defense of the People's Republic of China", "2024-04"),
    ),
    case(
        "resigned as",
        "Jim Mattis resigned as U.S. defense secretary in December 2018.",
        ended("Jim Mattis", "secretary", DOD, "2018-12"),
    ),
    case(
        "succeeded",
        "Charles Q. Brown succeeded Mark Milley as chairman of the U.S. Joint Chiefs of Staff in October 2023.",
        began("Charles Q. Brown", "chairman", JCS, "2023-10"),
        ended("Mark Milley", "chairman", JCS, "2023-10"),
    ),
    case(
        "replaced with",
        "Russian President Vladimir Putin replaced Defence Minister Sergei Shoigu with Andrei Belousov on Sunday.",
        holds("Vladimir Putin", "president", "Russian Federation", "2024-05-12"),
        began("Andrei Belousov", "minister", "Ministry of Defense of Russia", "2024-05-12"),
        ended("Sergei Shoigu", "minister", "Ministry of Defense of Russia", "2024-05-12"),
    ),
    case(
        "vacant",
        "Li Shangfu was removed as China's defence minister in October 2023. The post has been vacant since October.",
        ended("Li Shangfu", "minister", "Ministry of National Defense of the People's Republic of China", "2023-10"),
        absent(None, "minister", "Ministry of National Defense of the People's Republic of China", "2023-10-01..2024-05-15"),
    ),
    # --- not claims of fact
    case(
        "front-runner",
        "Dong Jun is the front-runner to become China's defence minister.",
        expected("Dong Jun", "minister", "Ministry of National Defense of the People's Republic of China"),
    ),
    case(
        "will become",
        "John Smith will become commander of U.S. Pacific Fleet.",
        expected("John Smith", "commander", "United States Pacific Fleet"),
    ),
    case("chief executives of firms are of no state", "Tim Cook, the CEO, said that sales had risen."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "claims"), CASES)
def test_a_text_says_this_and_nothing_else(reader: GrammarReader, text: str, claims: list) -> None:
    assert claims_of(read(reader, text)) == sorted(set(claims))


def test_a_title_in_a_dated_event_is_true_at_the_date_of_the_event(reader: GrammarReader) -> None:
    text = "Speaker of the House of Representatives Nancy Pelosi's August 2022 travel to Taiwan angered China."
    [claim] = claims_of(read(reader, text))
    assert (claim.person, claim.title, claim.when) == ("Nancy Pelosi", "speaker", "2022-08-01..2022-08-31")


def test_without_a_publication_day_nothing_is_dated_by_it(reader: GrammarReader) -> None:
    text = "Kenyan President William Ruto, who was elected in August 2022, dismissed his foreign minister last month."
    for claim in read(reader, text, published=None).claims:
        assert not claim.bounds.known or claim.basis.value == "stated"


def test_a_surname_that_two_people_share_is_not_guessed(reader: GrammarReader) -> None:
    text = "Liu Lei and Liu Fulian were promoted. Liu was political commissar of the Beijing Military Region."
    assert claims_of(read(reader, text)) == []
