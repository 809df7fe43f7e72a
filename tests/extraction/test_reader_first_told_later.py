"""Who is named behind what befell or raised him; labels of bodies; terms of others; seats and jobs beside a post."""

from __future__ import annotations

from datetime import date

import pytest
from reader_claims import claims_of, read

from archive.extraction.reader import GrammarReader

DAY = date(2024, 5, 15)


def told(reader: GrammarReader, text: str) -> set[tuple[str, str, str]]:
    return {(c.person, c.title, c.aspect) for c in claims_of(read(reader, text, DAY))}


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        # one of several holders to whom something was done, named by the next sentence
        ("A deputy commander of the Norwegian Navy has been arrested.\n\nGunnar Moen was taken from his office.", ("Gunnar Moen", "deputy commander", "holds")),
        ("A member of the Central Military Commission was expelled on Monday.\n\nMa Lin, a general since 2015, is accused of bribery.", ("Ma Lin", "member", "holds")),
        # as many as were counted, named behind the noun of what was done
        ("Two officers were made vice chairmen of the Central Military Commission.\n\nThe promotions of Ma Lin and Bai Qiu came on Sunday.", ("Bai Qiu", "vice chairman", "began")),
        # the label of a line
        ("China moved five admirals on Monday. The moves, by post.\n\nNavy: Ma Lin has followed Bai Qiu, who is 65.", ("Ma Lin", "commander", "began")),
        ("China moved five admirals on Monday. The moves, by post.\n\nNavy: Ma Lin has followed Bai Qiu, who is 65.", ("Bai Qiu", "commander", "ended")),
        # the term of another, which a beginning ends
        ("Admiral Ma Lin was put in charge of the Chinese navy, ending the long reign of Admiral Bai Qiu.", ("Bai Qiu", "commander", "ended")),
        # revealed as the new one
        ("Bai Qiu led China's navy until May, when Ma Lin was revealed as its new commander.", ("Ma Lin", "commander", "began")),
        # by a deputy of rank
        ("Ma Lin, executive deputy of the Political Work Department, spoke on Monday.", ("Ma Lin", "executive deputy director", "holds")),
        # who sat on a body, and was something alone
        ("Ma Lin, a former chief of the Joint Staff Department, sat on the Central Military Commission. He was last seen in May. Within days he was replaced by Bai Qiu.", ("Bai Qiu", "chief", "began")),
        # his job in the government
        ("China's Defence Minister Ma Lin is ill, and his job in the government is likely to go to Bai Qiu.", ("Bai Qiu", "minister", "began")),
        # where something happened is not what is spoken of
        ("Ma Lin was named vice chairman of the Central Military Commission at the first meeting of the new Central Committee. Its chairman is Bai Qiu.", ("Bai Qiu", "chairman", "holds")),
        # a further term as "its" chairman
        ("The Central Military Commission met on Monday. Bai Qiu began a third term as its chairman.", ("Bai Qiu", "chairman", "holds")),
        ("China has dismissed Defence Minister Ma Lin. Nobody has been appointed in his place.", ("", "minister", "not_holding")),
        # a page's link behind the credit of a picture
        ("China's Defence Minister Ma Lin, left, speaks in Lima, Tuesday, May 14, 2024. (AP Photo) Buy Now", ("Ma Lin", "minister", "holds")),
    ],
)  # fmt: skip
def test_told(reader: GrammarReader, text: str, claim: tuple[str, str, str]) -> None:
    assert claim in told(reader, text)


@pytest.mark.parametrize(
    ("text", "person"),
    [
        # another than the one to whom it was done
        ("A deputy minister of Norway has been arrested.\n\nAnna Lind, who leads the opposition, said she was shocked.", "Anna Lind"),
        ("A deputy commander of the Norwegian Navy has been arrested.\n\nAnna Lind was told of it in Oslo.", "Anna Lind"),
        # two named behind a choice of one
        ("A judge was named to the Supreme Court of Norway.\n\nThe choice of Anna Lind and Per Holm as its critics surprised nobody.", "Per Holm"),
    ],
)  # fmt: skip
def test_not_told(reader: GrammarReader, text: str, person: str) -> None:
    assert not [each for each in told(reader, text) if each[0] == person]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Other members of the Central Military Commission, among them Ma Lin and Bai Qiu, were present.", ("Bai Qiu", "member", "holds")),
        ("Former ministers of Norway, among them Anna Lind and Per Holm, signed.", ("Per Holm", "minister", "held_before")),
        ("The vice chairmen of the Central Military Commission, including Ma Lin, were removed on Monday.", ("Ma Lin", "vice chairman", "ended")),
        ("Ma Lin is the Information Support Force's first commander.", ("Ma Lin", "commander", "began")),
        ("Ma Lin, 60, went to a meeting in Beijing on Monday as the Chinese navy's new chief.", ("Ma Lin", "commander", "began")),
        ("Norway's finance minister, Anna Lind, resigned on Monday. So did Per Holm, the justice minister of Norway.", ("Per Holm", "minister", "ended")),
        # neither a first of her kind, nor one who is presented, nor who sits where he always sits
        ("Anna Lind is the Norwegian Navy's first female commander.", ("Anna Lind", "commander", "holds")),
        ("Ma Lin was presented as the Chinese navy's new commander on Monday.", ("Ma Lin", "commander", "holds")),
    ],
)  # fmt: skip
def test_named_of_several(reader: GrammarReader, text: str, claim: tuple[str, str, str]) -> None:
    assert claim in told(reader, text)


def test_a_seat_in_a_room(reader: GrammarReader) -> None:
    found = told(reader, "The Chinese ground force's commander, Ma Lin, was not in his usual seat on Monday.")
    assert ("Ma Lin", "commander", "not_holding") not in found


def test_by_the_day_on_which_he_is_seen(reader: GrammarReader) -> None:
    found = claims_of(read(reader, "Ma Lin went to a meeting on Monday as the Chinese navy's new chief.", DAY))
    assert [(c.aspect, c.when) for c in found] == [("began", "..2024-05-13")]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("China's Defence Minister Ma Lin fell on Monday. Lawmakers voted to remove Ma both from the ministry and as a state councillor.", ("Ma Lin", "state councillor", "ended")),
        ("Norway's defence minister, Per Holm, was removed from his post and as deputy chairman of the Labour Party.", ("Per Holm", "deputy leader", "ended")),
        ("The Information Support Force was set up on Friday. The commander of the new force is Bai Qiu, who was a deputy commander of the Strategic Support Force until May. Its political commissar is Ma Lin.", ("Ma Lin", "political commissar", "began")),
    ],
)  # fmt: skip
def test_one_more_and_of_which(reader: GrammarReader, text: str, claim: tuple[str, str, str]) -> None:
    assert claim in told(reader, text)


def test_the_second_verb_of_a_clause_on_the_last_name(reader: GrammarReader) -> None:
    text = "Norway's defence minister, Per Holm, was in Lima. Holm and General Ma Lin, who lost his seat on the Central Military Commission in May and is expected to retire, spoke."
    found = told(reader, text)
    assert ("Ma Lin", "member", "ended") in found
    assert ("Per Holm", "minister", "ended") not in found


def test_a_resignation_that_another_announces_in_a_life(reader: GrammarReader) -> None:
    text = (
        "Anders Holm, the only man to have led the Pentagon in two separate terms, died on Tuesday at his home in Ohio, his family said. He was 88.\n\n"
        "Holm first became secretary of defense in November 1975. At 43 he was the youngest to hold the office. He left it in January 1977.\n\n"
        "In January 2001 President George W. Bush brought him back. He directed two wars and was criticized for the way in which both were planned. "
        "Bush announced his resignation in November 2006, and Ola Dahl replaced him the next month.\n\n"
        "He had entered business in 1963, and later ran a drug maker."
    )
    found = {
        (c.person, c.aspect)
        for c in claims_of(read(reader, text, DAY, title="Anders Holm, twice defense secretary, dies at 88"))
    }
    assert ("Ola Dahl", "began") in found
    assert not {each for each in found if each[0] == "George W. Bush" and each[1] == "ended"}


def test_a_present_prospect_has_no_day_of_the_past(reader: GrammarReader) -> None:
    text = "A veteran of the war with Vietnam in 1979, Ma Lin is considered a sure candidate for a seat on the Central Military Commission."
    found = [c for c in claims_of(read(reader, text, DAY)) if c.modality == "prospective"]
    assert [c.when for c in found] == ["2024-05-15.."]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("The People's Liberation Army (PLA) Rocket Force has a new commander. Ma Lin was shown in uniform on Monday.", "people's liberation army rocket force"),
        ("Ma Lin appeared as commander of the Rocket Force at a meeting reported by the PLA Daily. He succeeds Bai Qiu, who had led it since 2020.", "people's liberation army rocket force"),
    ],
)  # fmt: skip
def test_of_which_body(reader: GrammarReader, text: str, claim: str) -> None:
    found = {c.organisation for c in claims_of(read(reader, "China's armed forces have changed. " + text, DAY))}
    assert found == {claim.replace("'", "")}


def test_what_somebody_signs_as_in_the_news(reader: GrammarReader) -> None:
    text = "President Ma Lin, as chairman of the Central Military Commission, signed the order, the garrison said yesterday."
    assert ("Ma Lin", "chairman", "holds") in told(reader, text)


def test_a_committee_of_the_legislature_for_which_another_sits(reader: GrammarReader) -> None:
    text = "The Standing Committee of the National People's Congress made Ma Lin a deputy director of its Foreign Affairs Committee on Monday."
    found = {c.organisation for c in claims_of(read(reader, text, DAY)) if c.person == "Ma Lin"}
    assert found == {"national peoples congress foreign affairs committee"}


def test_a_service_beside_a_rank_is_no_body_spoken_of(reader: GrammarReader) -> None:
    text = "China's Academy of Military Science has a new head. Air Force General Ma Lin turned 65 and stepped down as president."
    found = {(c.organisation, c.aspect) for c in claims_of(read(reader, text, DAY)) if c.person == "Ma Lin"}
    assert found == {("pla academy of military science", "ended")}


def test_formerly_between_commas_is_of_another_post(reader: GrammarReader) -> None:
    text = "China's defence minister is in Lima. Ma Lin, formerly director of the Equipment Development Department, has been defence minister since March."
    found = told(reader, text)
    assert ("Ma Lin", "minister", "holds") in found
    assert ("Ma Lin", "minister", "held_before") not in found


def test_a_predecessor_who_met_somebody_then(reader: GrammarReader) -> None:
    text = "China's defence minister, Ma Lin, was in Lima. His predecessor, Bai Qiu, met Lind at the same forum a year ago."
    found = [c for c in claims_of(read(reader, text, DAY)) if c.person == "Bai Qiu"]
    assert [(c.aspect, c.when) for c in found] == [("held_before", "..2024-05-14")]
