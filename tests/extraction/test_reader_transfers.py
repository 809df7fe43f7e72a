"""Posts that change hands without being named by their titles: "was given the navy", "took over on Friday", "his term ends"."""

from __future__ import annotations

import pytest
from reader_claims import FROM_TODAY, Said, before, began, case, claims_of, ended, expected, holds, read

from archive.extraction.reader import GrammarReader

CZECH_DEFENCE = "Ministry of Defence of the Czech Republic"
CZECH_FOREIGN = "Ministry of Foreign Affairs of the Czech Republic"
KENYA_DEFENCE = "Ministry of Defence of Kenya"

GIVEN = [
    case(
        "was handed a ministry",
        "Pavel Novak was handed the Czech foreign ministry on Monday.",
        began("Pavel Novak", "minister", CZECH_FOREIGN, "2024-05-13"),
    ),
    case(
        "a ministry goes to somebody",
        "The Czech defence ministry went to Jana Cerna in March.",
        began("Jana Cerna", "minister", CZECH_DEFENCE, "2024-03"),
    ),
    case(
        "to somebody else, perhaps",
        "Some had thought that the Czech defence ministry might go to Jana Cerna.",
        began("Jana Cerna", "minister", CZECH_DEFENCE, "", modality="hypothetical"),
    ),
    case(
        "entrusted with",
        "Carlos Holguin was entrusted with the Colombian defence ministry.",
        began("Carlos Holguin", "minister", "Ministry of Defence of Colombia"),
    ),
    case(
        "takes a command",
        "General Huang Ming takes the Northern Theater Command.",
        began("Huang Ming", "commander", "Northern Theater Command"),
    ),
    case("took a ministry to task", "Pavel Novak took the Czech foreign ministry to court."),
    case("received a delegation", "Pavel Novak received the Northern Theater Command in Prague."),
]

HANDED = [
    case(
        "took over from, with the body between",
        "Pavel Novak took over the Czech defence ministry from Jana Cerna on Monday.",
        began("Pavel Novak", "minister", CZECH_DEFENCE, "2024-05-13"),
        ended("Jana Cerna", "minister", CZECH_DEFENCE, "2024-05-13"),
    ),
    case(
        "handed over to",
        "General Li Qiaoming handed over the Northern Theater Command to General Huang Ming on Monday.",
        began("Huang Ming", "commander", "Northern Theater Command", "2024-05-13"),
        ended("Li Qiaoming", "commander", "Northern Theater Command", "2024-05-13"),
    ),
    case(
        "is to hand over",
        "Peter Waweru is to hand over the Kenyan defence ministry in July.",
        ended("Peter Waweru", "minister", KENYA_DEFENCE, "2024-07", modality="prospective"),
    ),
    case(
        "took over, of the post that was lost before",
        "Kenyan Defence Minister Peter Waweru was sacked on Monday. Soipan Nairobi took over on Tuesday.",
        ended("Peter Waweru", "minister", KENYA_DEFENCE, "2024-05-13"),
        began("Soipan Nairobi", "minister", KENYA_DEFENCE, "2024-05-14"),
        wrong="a capital at the end of a name is taken for the city",
    ),
    case(
        "took over, the same with a plain name",
        "Kenyan Defence Minister Peter Waweru was sacked on Monday. Soipan Kariuki took over on Tuesday.",
        ended("Peter Waweru", "minister", KENYA_DEFENCE, "2024-05-13"),
        began("Soipan Kariuki", "minister", KENYA_DEFENCE, "2024-05-14"),
    ),
    case(
        "took over a company",
        "Kenyan Defence Minister Peter Waweru was sacked on Monday. Soipan Kariuki took over a farm on Tuesday.",
        ended("Peter Waweru", "minister", KENYA_DEFENCE, "2024-05-13"),
    ),
    case(
        "whom he replaces",
        "Peter Waweru was named Kenya's defence minister on Monday. Daniel Kiprono, whom he replaces, is to retire.",
        began("Peter Waweru", "minister", KENYA_DEFENCE, "2024-05-13"),
        ended("Daniel Kiprono", "minister", KENYA_DEFENCE, "2024-05-13"),
    ),
]

TERMS = [
    case(
        "a term that ended",
        "Peter Waweru's term as Kenya's defence minister ended in July.",
        ended("Peter Waweru", "minister", KENYA_DEFENCE, "2023-07"),
    ),
    case(
        "a term that ends",
        "Peter Waweru's term as Kenya's defence minister ends this week.",
        ended("Peter Waweru", "minister", KENYA_DEFENCE, FROM_TODAY, modality="prospective"),
        wrong="a week that has begun is no date to come",
    ),
    case(
        "completed a term",
        "Peter Waweru completed a four-year term as Kenya's defence minister in July.",
        ended("Peter Waweru", "minister", KENYA_DEFENCE, "2023-07"),
    ),
    case(
        "whose term runs until",
        "Peter Waweru is Kenya's defence minister. His term runs until July 2026.",
        holds("Peter Waweru", "minister", KENYA_DEFENCE),
        ended("Peter Waweru", "minister", KENYA_DEFENCE, "2026-07", modality="prospective"),
    ),
    case(
        "ceased to be",
        "Peter Waweru ceased to be Kenya's defence minister on Monday.",
        ended("Peter Waweru", "minister", KENYA_DEFENCE, "2024-05-13"),
    ),
    case("a term of something else", "Peter Waweru said that the term of the treaty ended in July."),
]

BEFORE = [
    case(
        "his predecessor, between commas",
        "Kenya's defence minister is Peter Waweru. His predecessor, Daniel Kiprono, went home.",
        holds("Peter Waweru", "minister", KENYA_DEFENCE),
        before("Daniel Kiprono", "minister", KENYA_DEFENCE),
    ),
    case(
        "a name, his predecessor",
        "Kenya's defence minister is Peter Waweru. Daniel Kiprono, his predecessor in the ministry, went home.",
        holds("Peter Waweru", "minister", KENYA_DEFENCE),
        before("Daniel Kiprono", "minister", KENYA_DEFENCE),
    ),
    case(
        "two forerunners",
        "Kenya's defence minister is Peter Waweru. His two forerunners, Daniel Kiprono and James Otieno, are dead.",
        holds("Peter Waweru", "minister", KENYA_DEFENCE),
        before("Daniel Kiprono", "minister", KENYA_DEFENCE),
        before("James Otieno", "minister", KENYA_DEFENCE),
    ),
    case(
        "the successor of",
        "Kenya's defence minister is Peter Waweru. He is the successor of Daniel Kiprono.",
        holds("Peter Waweru", "minister", KENYA_DEFENCE),
        before("Daniel Kiprono", "minister", KENYA_DEFENCE),
    ),
    case(
        "his predecessor resigned",
        "Kenya's defence minister is Peter Waweru. His predecessor, Daniel Kiprono, resigned in March.",
        holds("Peter Waweru", "minister", KENYA_DEFENCE),
        ended("Daniel Kiprono", "minister", KENYA_DEFENCE, "2024-03"),
    ),
    case(
        "somebody of his predecessor",
        "Kenya's defence minister is Peter Waweru. His predecessor's wife, Jane Kiprono, was there.",
        holds("Peter Waweru", "minister", KENYA_DEFENCE),
    ),
]


@pytest.mark.parametrize(("text", "claims"), [*GIVEN, *HANDED, *TERMS, *BEFORE])
def test_posts_change_hands(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)


def test_who_is_to_come_does_not_get_what_he_has(reader: GrammarReader) -> None:
    text = "Kenyan Defence Minister Peter Waweru spoke. He may get the post in June."
    assert claims_of(read(reader, text)) == [holds("Peter Waweru", "minister", KENYA_DEFENCE)]


def test_an_expected_successor(reader: GrammarReader) -> None:
    text = "Kenyan Defence Minister Peter Waweru was sacked on Monday. Soipan Kariuki will take over in June."
    assert expected("Soipan Kariuki", "minister", KENYA_DEFENCE, "2024-06") in claims_of(read(reader, text))


PLACES = [
    case(
        "in his place comes",
        "Kenya's defence minister, Peter Waweru, was sacked on Monday. In his place comes Daniel Kiprono.",
        ended("Peter Waweru", "minister", KENYA_DEFENCE, "2024-05-13"),
        began("Daniel Kiprono", "minister", KENYA_DEFENCE, "2024-05-13"),
    ),
    case(
        "took his place as acting minister",
        "Kenya's defence minister, Peter Waweru, was sacked on Monday, and Daniel Kiprono took his place as acting minister.",
        ended("Peter Waweru", "minister", KENYA_DEFENCE, "2024-05-13"),
        began("Daniel Kiprono", "minister", KENYA_DEFENCE, "2024-05-13", acting=True),
    ),
    case(
        "put in his place",
        "Parliament removed Kenya's defence minister, Peter Waweru, on Monday and put Daniel Kiprono in his place.",
        ended("Peter Waweru", "minister", KENYA_DEFENCE, "2024-05-13"),
        began("Daniel Kiprono", "minister", KENYA_DEFENCE, "2024-05-13"),
    ),
    case(
        "makes way for",
        "Kenya's defence minister, Peter Waweru, makes way for Daniel Kiprono.",
        ended("Peter Waweru", "minister", KENYA_DEFENCE),
        began("Daniel Kiprono", "minister", KENYA_DEFENCE),
    ),
    case(
        "takes the place of",
        "Peter Waweru takes the place of Daniel Kiprono as Kenya's defence minister.",
        began("Peter Waweru", "minister", KENYA_DEFENCE),
        ended("Daniel Kiprono", "minister", KENYA_DEFENCE),
    ),
    case(
        "they replace two",
        "Fan Guohua and Xu Deyong were named commander and political commissar of the PLA Rocket Force. "
        "They replace Lu Yuchao and Xu Zhongbo, who have not been seen.",
        began("Fan Guohua", "commander", "People's Liberation Army Rocket Force"),
        began("Xu Deyong", "political commissar", "People's Liberation Army Rocket Force"),
        ended("Lu Yuchao", "commander", "People's Liberation Army Rocket Force"),
        ended("Xu Zhongbo", "political commissar", "People's Liberation Army Rocket Force"),
    ),
    case(
        "it is not clear who",
        "Kenya's defence minister, Peter Waweru, was sacked on Monday. It is not clear who will take his place.",
        ended("Peter Waweru", "minister", KENYA_DEFENCE, "2024-05-13"),
    ),
    case(
        "takes place",
        "Kenya's defence minister, Peter Waweru, said that the meeting takes place in May.",
        holds("Peter Waweru", "minister", KENYA_DEFENCE),
    ),
]

NOUNS = [
    case(
        "handed in his resignation",
        "Kenyan Defence Minister Peter Waweru handed in his resignation on Monday.",
        ended("Peter Waweru", "minister", KENYA_DEFENCE, "2024-05-13"),
    ),
    case(
        "the dismissal of a minister by title and name",
        "The dismissal of Kenya's defence minister, Peter Waweru, surprised nobody.",
        ended("Peter Waweru", "minister", KENYA_DEFENCE),
    ),
    case(
        "resignation rejected",
        "Parliament rejected the resignation of Kenyan Defence Minister Peter Waweru.",
        holds("Peter Waweru", "minister", KENYA_DEFENCE),
    ),
    case(
        "resignation demanded",
        "The opposition demanded the resignation of Kenyan Defence Minister Peter Waweru.",
        holds("Peter Waweru", "minister", KENYA_DEFENCE),
    ),
    case(
        "his election",
        "Peter Waweru has been in the news since his election as Kenya's president in 2022.",
        began("Peter Waweru", "president", "Republic of Kenya", "2022"),
    ),
    case(
        "an appointment rejected",
        "Parliament rejected the appointment of Peter Waweru as Kenya's defence minister.",
        began("Peter Waweru", "minister", KENYA_DEFENCE, modality="denied"),
    ),
]

HELD = [
    case(
        "in command of",
        "General Huang Ming has been in command of the Northern Theater Command since 2019.",
        began("Huang Ming", "commander", "Northern Theater Command", "2019"),
        holds("Huang Ming", "commander", "Northern Theater Command"),
    ),
    case(
        "in office since",
        "Kenyan Defence Minister Peter Waweru has been in office since 2019.",
        holds("Peter Waweru", "minister", KENYA_DEFENCE),
        began("Peter Waweru", "minister", KENYA_DEFENCE, "2019"),
    ),
    case(
        "a post that he had held since",
        "Peter Waweru became president of Kenya. He had been vice president, a post that he had held since 2013.",
        began("Peter Waweru", "president", "Republic of Kenya"),
        before("Peter Waweru", "vice president", "Republic of Kenya"),
        began("Peter Waweru", "vice president", "Republic of Kenya", "2013"),
    ),
    case(
        "a post that somebody else holds",
        "Peter Waweru, Kenya's defence minister, was in a post office in Nairobi.",
        holds("Peter Waweru", "minister", KENYA_DEFENCE),
    ),
]


@pytest.mark.parametrize(("text", "claims"), [*PLACES, *NOUNS, *HELD])
def test_posts_pass_on(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)


CONTEXT = [
    case(
        "named, with an aside, to head",
        "The president named John Brennan, his counterterrorism adviser, to head the Central Intelligence Agency.",
        began("John Brennan", "director", "Central Intelligence Agency"),
    ),
    case(
        "inaugurated",
        "William Ruto was inaugurated as president of Kenya in 2022.",
        began("William Ruto", "president", "Republic of Kenya", "2022"),
    ),
    case(
        "whom somebody installed",
        "Kenya's defence ministry is run by Peter Waweru, whom parliament installed as acting defence minister in April.",
        holds("Peter Waweru", "minister", KENYA_DEFENCE),
        began("Peter Waweru", "minister", KENYA_DEFENCE, "2024-04", acting=True),
    ),
    case(
        "a long subject before the name",
        "An engineer and the son of a Red Army veteran, Li Deming joined the Central Military Commission in October.",
        began("Li Deming", "member", "Central Military Commission", "2023-10"),
    ),
    case(
        "dropped from it",
        "Li Deming joined the Central Military Commission in 2007. He was dropped from it in October 2013.",
        began("Li Deming", "member", "Central Military Commission", "2007"),
        ended("Li Deming", "member", "Central Military Commission", "2013-10"),
    ),
    case(
        "tipped as a successor",
        "Kenya's defence minister is Daniel Kiprono. Peter Waweru has been named as a possible successor.",
        holds("Daniel Kiprono", "minister", KENYA_DEFENCE),
        expected("Peter Waweru", "minister", KENYA_DEFENCE),
    ),
    case(
        "a likely candidate to follow him",
        "Kenya's defence minister is Daniel Kiprono. Peter Waweru was named in many reports as a likely candidate to follow him.",
        holds("Daniel Kiprono", "minister", KENYA_DEFENCE),
        expected("Peter Waweru", "minister", KENYA_DEFENCE),
    ),
    case(
        "no successor in sight",
        "Kenya's defence minister is Daniel Kiprono. Peter Waweru said that a successor should be found.",
        holds("Daniel Kiprono", "minister", KENYA_DEFENCE),
    ),
]


@pytest.mark.parametrize(("text", "claims"), CONTEXT)
def test_posts_by_context(reader: GrammarReader, text: str, claims: list[Said]) -> None:
    assert claims_of(read(reader, text)) == sorted(claims)


def test_what_the_one_replaced_becomes_is_not_what_he_gives_up(reader: GrammarReader) -> None:
    text = (
        "General Peter Okello was named Chief of Defence Forces on Monday, replacing General Wilson Otim, who becomes trade "
        "minister."
    )
    found = {(said.person, said.title, said.aspect) for said in claims_of(read(reader, text))}
    assert ("Wilson Otim", "trade minister", "began") in found
    assert (
        not {
            ("Peter Okello", "trade minister", "began"),
            ("Wilson Otim", "trade minister", "ended"),
        }
        & found
    )


def test_a_dateline_says_of_which_country_the_report_is(reader: GrammarReader) -> None:
    text = "KAMPALA, May 14 - President Peter Okello spoke. Later, army chief General Wilson Otim spoke."
    assert {said.organisation for said in claims_of(read(reader, text))} == {"republic of uganda", "ugandan army"}
