"""Wire news of governments: a headline in capitals, a short lead, states of its time, and titles that say little of whose they are."""

from __future__ import annotations

import pytest
from reader_claims import Said, began, case, claims_of, ended, holds, read

from archive.extraction.reader import GrammarReader

FORMER_STATES = [
    case(
        "Soviet",
        "Soviet oil output rose. Oil Minister Vasily Dinov announced the figure at the Supreme Soviet in Moscow.",
        holds("Vasily Dinov", "minister", "Ministry of Oil of the Soviet Union"),
    ),
    case(
        "Yugoslav",
        "Yugoslavia's plan faces hurdles. Prime Minister Branko Mikic proposed new taxes. A leading Belgrade economist said so.",
        holds("Branko Mikic", "prime minister", "Yugoslavia"),
    ),
    case(
        "of both Germanies",
        "East German leader Ernst Hone received West German Economics Minister Martin Bange in East Berlin.",
        holds("Ernst Hone", "leader", "East Germany"),
        holds("Martin Bange", "minister", "Federal Ministry for Economic Affairs of Germany"),
    ),
    case(
        "Czechoslovak",
        "Czechoslovak Foreign Minister Bohuslav Chno left for Poland. Prime Minister Lubor Strou stayed in Prague.",
        holds("Bohuslav Chno", "minister", "Ministry of Foreign Affairs of Czechoslovakia"),
        holds("Lubor Strou", "prime minister", "Czechoslovakia"),
    ),
    case(
        "only recalled",
        "Russia's Foreign Minister Ivan Petrov recalled the Soviet era in Moscow. Defence Minister Oleg Sidorov spoke too.",
        holds("Ivan Petrov", "minister", "Ministry of Foreign Affairs of Russia"),
        holds("Oleg Sidorov", "minister", "Ministry of Defense of Russia"),
    ),
    case(
        "a republic of it",
        "The former Yugoslav republic of Macedonia is content. Finance Minister Kiro Dimov said so in Skopje.",
        holds("Kiro Dimov", "minister", "Ministry of Finance of North Macedonia"),
    ),
]
TITLES = [
    case(
        "works at a bank",
        "Taiwan should relax its rules. Lin Chung-hua, Vice President at Second Commercial Bank, said so.",
        holds("Lin Chung-hua", "vice president", "Second Commercial Bank"),
    ),
    case(
        "a meeting at a bank",
        "John Hart, president at the World Bank meeting in Paris, was in good spirits.",
        holds("John Hart", "president", None),
    ),
    case(
        "under-secretary beside the secretary",
        "U.S. Agriculture Secretary Rex Lund has made no offer to the Soviet Union. Moscow may buy wheat. "
        "Agriculture Undersecretary Dale Amm asked for patience.",
        holds("Rex Lund", "secretary", "United States Department of Agriculture"),
        holds("Dale Amm", "undersecretary", "United States Department of Agriculture"),
    ),
    case(
        "deputy premier",
        "Finance Minister Kiichi Miyama said Japan had no such plan. Deputy Premier Shin Kanemori spoke in favour of it.",
        holds("Kiichi Miyama", "minister", "Ministry of Finance of Japan"),
        holds("Shin Kanemori", "deputy prime minister", "Japan"),
    ),
    case(
        "treasurer beside the prime minister",
        "Australian Prime Minister Rob Hale and Treasurer Pat Kerr said the deficit was wide.",
        holds("Rob Hale", "prime minister", "Commonwealth of Australia"),
        holds("Pat Kerr", "treasurer", "Commonwealth of Australia"),
    ),
    case(
        "an editor's bracket",
        'Kenya hopes for aid. "Some of what (UN) Secretary General Javier Moreno called for will come," a trader said.',
        holds("Javier Moreno", "secretary-general", "United Nations"),
    ),
    case(
        "planning",
        "Deputy Prime Minister Kim Man-jo said South Korea studied it. Kim, who is economic planning minister too, left.",
        holds("Kim Man-jo", "deputy prime minister", "Republic of Korea"),
        holds("Kim Man-jo", "minister", "Ministry of Economic Planning of South Korea"),
    ),
    case(
        "a field opens the sentence",
        "Labour minister, Alfredo Brano, met with the miners of Bolivia.",
        holds("Alfredo Brano", "minister", "Ministry of Labour of Bolivia"),
    ),
    case(
        "beside a surname",
        "Talks in Manila went on after Ongpa and Central Bank Governor Jose Fernan had spoken.",
        holds("Jose Fernan", "governor", "Bangko Sentral ng Pilipinas"),
    ),
    case(
        "owned by the state before its body",
        "Kenya's Governor of the Central Bank, Jane Otieno, spoke.",
        holds("Jane Otieno", "governor", "Central Bank of Kenya"),
    ),
    case(
        "a headline in capitals",
        "KENYA SETS UP SPECIAL DEBT COMMISSION\n\nKenya has set up a debt commission.\n\nBo Kamau is a member of the commission.",
    ),
]


SPEAKERS = [
    case(
        "two posts before a name, one of the state",
        "First Deputy Prime Minister and Chairman of the State Water Supply Committee (GOSVODA) Vsevol Murak told the "
        "press. The Soviet Union waits.",
        holds("Vsevol Murak", "first deputy prime minister", "Soviet Union"),
        holds("Vsevol Murak", "chairman", "State Water Supply Committee"),
    ),
    case(
        "a body before the name of who speaks",
        "Chairman of the State Tea Committee Vsevol Murak told the press. The Soviet Union waits.",
        holds("Vsevol Murak", "chairman", "State Tea Committee"),
    ),
    case(
        "a member of Congress, in small letters",
        "The secretary has written to congressman Jack Kember. The U.S. waits.",
        holds("Jack Kember", "member", "United States House of Representatives"),
    ),
    case(
        "officials of a body are not of its name",
        "Officials of the Federation of Tea Organisations (Teadanren) met in Japan. Teadanren Chairman Eishiro Sato said so.",
        holds("Eishiro Sato", "chairman", "Federation of Tea Organisations"),
    ),
    case(
        "a field behind a clause",
        "Kenya cares for health and education, Trade and Industry Minister Jane Otieno said.",
        holds("Jane Otieno", "minister", "Ministry of Trade and Industry of Kenya"),
    ),
    case(
        "fields in small letters",
        "Kenya's trade, industry and finance minister Jane Otieno left.",
        holds("Jane Otieno", "minister", "Ministry of Trade, Industry and Finance of Kenya"),
    ),
    case(
        "at the head of a delegation",
        "Talks were held in Tehran by Iranian Oil Minister Gholam Aqar and a Ghanaian team led by Foreign Minister Obed Asam.",
        holds("Gholam Aqar", "minister", "Ministry of Oil of Iran"),
        holds("Obed Asam", "minister", "Ministry of Foreign Affairs of Ghana"),
    ),
    case(
        "what his own state means to do",
        "Ecuador is poor. Ecuador was hit. Venezuela will lend Ecuador oil, Energy Minister Arturo Hern said. Ecuador waits.",
        holds("Arturo Hern", "minister", "Ministry of Energy of Venezuela"),
    ),
    case(
        "who is threatened",
        "Israel was hit. Israel waits. Iran will pay for its attack on Israel, Defence Minister Eli Bar said.",
        holds("Eli Bar", "minister", "Ministry of Defense of Israel"),
    ),
    case(
        "another of that title",
        "Finance Minister Gerd Stolt said he would tell Brazil to wait. Brazilian Finance Minister Dilson Fun sought talks.",
        holds("Gerd Stolt", "finance minister", None),
        holds("Dilson Fun", "minister", "Ministry of Finance of Brazil"),
    ),
]
TIMES = [
    case(
        "a timetable",
        "Rates were cut in time, before Japan's Prime Minister Yasuo Nakam leaves for Peru on May 29.",
        holds("Yasuo Nakam", "prime minister", "Japan"),
    ),
    case(
        "a year of accounts",
        "Bob Hale took office as Australian prime minister during the 1982/83 year.",
        began("Bob Hale", "prime minister", "Commonwealth of Australia", "1982-01-01..1983-12-31"),
    ),
    case(
        "a government's resignation",
        "Mertens is prime minister of Belgium. The King may accept the resignation last Friday of Wilf Mertens's coalition.",
        holds("Wilf Mertens", "prime minister", "Kingdom of Belgium"),
    ),
    case(
        "a day before whose it is",
        "The King accepted the resignation last Thursday of Belgian Prime Minister Wilf Mertens.",
        ended("Wilf Mertens", "prime minister", "Kingdom of Belgium", "2024-05-09"),
    ),
]


@pytest.mark.parametrize(("text", "claims"), [*FORMER_STATES, *TITLES, *SPEAKERS, *TIMES])
def test_reads_wire_news(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)
