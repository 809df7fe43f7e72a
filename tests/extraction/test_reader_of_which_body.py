"""Of which of the bodies of a text a post is, where its words leave that open or name a part of a longer name."""

from __future__ import annotations

import pytest
from reader_claims import Said, began, case, claims_of, ended, holds, read

from archive.extraction.reader import GrammarReader

CMC = "Central Military Commission"
DISCIPLINE = "Discipline Inspection Commission of the Central Military Commission"
GENERAL_OFFICE = "General Office of the Central Military Commission"
GARRISON = "People's Liberation Army Hong Kong Garrison"
SECURITY = "Security Bureau of Hong Kong"
AIR_FORCE = "People's Liberation Army Air Force"

CASES = [
    case(
        "a secretary of Hong Kong heads a bureau",
        "HONG KONG - The commander was met by Secretary for Security Peter Lau and health secretary Ann Wong.",
        holds("Peter Lau", "secretary", SECURITY),
        holds("Ann Wong", "secretary", "Health Bureau of Hong Kong"),
    ),
    case(
        "the city's secretary",
        "China's garrison in Hong Kong has a new commander. The city's security secretary, Peter Lau, met him.",
        holds("Peter Lau", "secretary", SECURITY),
    ),
    case(
        "seats on the commission, though one got another besides",
        "China has a new Central Military Commission. Sun Boyu was lifted into the Politburo as well. Ma Tao and Gu Wen are new faces "
        "among the members. Cai Wenming keeps his seat.",
        began("Ma Tao", "member", CMC),
        began("Gu Wen", "member", CMC),
        holds("Cai Wenming", "member", CMC),
    ),
    case(
        "he drops out, and not those before him",
        "China's party chose a new Central Military Commission. Ma Tao and Gu Wen keep their seats, and Cai Wenming drops out.",
        holds("Ma Tao", "member", CMC),
        holds("Gu Wen", "member", CMC),
        ended("Cai Wenming", "member", CMC),
    ),
    case(
        "a title shadows no commission",
        "China has a new Central Military Commission. Anti-corruption chief General Gu Wen keeps his seat.",
        holds("Gu Wen", "member", CMC),
        holds("Gu Wen", "secretary", DISCIPLINE),
    ),
    case(
        "the commission's inspector",
        "Gu Wen, the Central Military Commission's anti-corruption head, spoke in Beijing.",
        holds("Gu Wen", "secretary", DISCIPLINE),
    ),
    case(
        "an organ beside others of its body",
        "BEIJING - The new chiefs are:\n\nJoint Staff Department: Sun Boyu, chief\n\nPolitical Work Department: Ma Tao, director\n\n"
        "Commission for Discipline Inspection: Gu Wen, secretary\n\nGeneral Office: Cai Wenming, director",
        holds("Sun Boyu", "chief", "Joint Staff Department of the Central Military Commission"),
        holds("Ma Tao", "director", "Political Work Department of the Central Military Commission"),
        holds("Gu Wen", "secretary", DISCIPLINE),
        holds("Cai Wenming", "director", GENERAL_OFFICE),
    ),
    case(
        "the party's office beside organs of the commission",
        "China's Joint Staff Department and Political Work Department met. Cai Wenming is director of the party's General Office.",
        holds("Cai Wenming", "director", "General Office of the CPC Central Committee"),
    ),
    case(
        "command of a force is no body",
        "China's General Sun Boyu led the Jinan Military Region. Ma Tao gave up command of the air force in May.",
        ended("Ma Tao", "commander", AIR_FORCE, "2024-05-01..2024-05-15"),
    ),
    case(
        "not of where the one before came from",
        "Gao Datong is the new commander of the Hong Kong Garrison. Before that he was in Xinjiang.\n\nThe previous garrison commander, "
        "Ma Tao, came to the city from the Southern Theatre Command's ground force, of which he was deputy commander. The political "
        "commissar, Cai Wenming, remains.",
        holds("Cai Wenming", "political commissar", GARRISON),
    ),
    case(
        "a school called after a staff",
        "MOSCOW - The guests went to the Military Academy of the General Staff, headed by Oleg Zotov.",
        holds("Oleg Zotov", "head", "Military Academy of the General Staff of the Armed Forces of Russia"),
    ),
    case(
        "commissars of two forces, with their names in Chinese",
        "China's party expelled them. The others are Gao Datong (高大同) and Ma Tao (馬濤), the political commissars of the army and the navy.",
        holds("Gao Datong", "political commissar", "People's Liberation Army Ground Force"),
        holds("Ma Tao", "political commissar", "People's Liberation Army Navy"),
    ),
    case(
        "that post elsewhere",
        "China's army has new chiefs. Gao Datong is commander of the army; Ma Tao holds that post in the navy.",
        holds("Gao Datong", "commander", "People's Liberation Army Ground Force"),
        holds("Ma Tao", "commander", "People's Liberation Army Navy"),
    ),
    case(
        "heads told each with a side",
        "China promoted five generals, among them two theatre heads, Gen Gao Datong of the Western and Gen Ma Tao of the Central.",
        holds("Gao Datong", "commander", "Western Theater Command"),
        holds("Ma Tao", "commander", "Central Theater Command"),
    ),
    case(
        "commanders told each with a body before the word",
        "China's theatres have new men. Gao Datong at the Eastern Theater and Ma Tao at the Central, commanders both, could rise.",
        holds("Gao Datong", "commander", "Eastern Theater Command"),
        holds("Ma Tao", "commander", "Central Theater Command"),
    ),
    case(
        "a commander beside a commander",
        "Gao Datong, the Eastern Theater commander, and Ma Tao of the Central Theater have been in China's army since 1980.",
        holds("Gao Datong", "commander", "Eastern Theater Command"),
        holds("Ma Tao", "commander", "Central Theater Command"),
    ),
    case(
        "by another, without the verb",
        "China's Aerospace Force is led by Gao Datong and the Cyberspace Force by Ma Tao.",
        holds("Gao Datong", "commander", "People's Liberation Army Aerospace Force"),
        holds("Ma Tao", "commander", "People's Liberation Army Cyberspace Force"),
    ),
    case(
        "a carrier, and no province",
        "China's first aircraft carrier, the Liaoning, joined the navy. Ma Tao, the ship's political commissar, spoke.",
        holds("Ma Tao", "political commissar", "aircraft carrier Liaoning"),
    ),
    case(
        "the province beside the carrier",
        "China's aircraft carrier Fujian put to sea. Wu Lan is governor of Fujian province.",
        holds("Wu Lan", "governor", "Fujian"),
    ),
    case(
        "the ministry of the island",
        "China sent jets towards Taiwan. The island's defence ministry, which is led by Chiang Kuo-wei, protested.",
        holds("Chiang Kuo-wei", "minister", "Ministry of National Defense of the Republic of China"),
    ),
    case(
        "a president of China, beside a firm",
        "BEIJING - Liu Peng of China National Nuclear Corp was dismissed. President Xi Jinping has purged two ministers.",
        holds("Xi Jinping", "president", "People's Republic of China"),
    ),
]


@pytest.mark.parametrize(("text", "claims"), CASES)
def test_of_which_body_a_post_is(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    of_them = {claim.person for claim in claims}
    assert [claim for claim in claims_of(read(reader, text)) if claim.person in of_them] == sorted(claims)
