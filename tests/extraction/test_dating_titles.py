"""The day of a title: of the event it stands in, of the publication, or both where either may be meant."""

from __future__ import annotations

from datetime import date

import pytest
from reader_claims import TODAY, claims_of, read

from archive.extraction.reader import GrammarReader

LEAD = "Kenya and Ghana signed a defence agreement in Nairobi on Monday.\n\n"  # 13 May 2024
MONDAY = "2024-05-13"
BOTH = f"{MONDAY}..{TODAY}"
BY_TODAY = f"..{TODAY}"


def held(reader: GrammarReader, text: str, person: str, published: date | None = date(2024, 5, 15)) -> str:
    found = {claim.when for claim in claims_of(read(reader, text, published)) if claim.person == person}
    assert len(found) == 1, found
    first, _, last = found.pop().partition("..")
    return first if first == last else f"{first}..{last}"


@pytest.mark.parametrize(
    ("sentence", "when"),
    [
        # What goes on at the event is of its day.
        ("Ghanaian Defence Minister Kofi Mensah attended the ceremony.", MONDAY),
        ("Ghanaian Defence Minister Kofi Mensah watched a parade.", MONDAY),
        # What is said or done about it may be of any day up to the publication.
        ("Ghanaian Defence Minister Kofi Mensah welcomed the outcome.", BOTH),
        ("Ghanaian Defence Minister Kofi Mensah said that the text was long.", BOTH),
        ("Ghanaian Defence Minister Kofi Mensah was among the guests.", BOTH),
        # The present is the day of publication.
        ("Ghanaian Defence Minister Kofi Mensah wants more.", TODAY),
        ("Ghanaian Defence Minister Kofi Mensah has called it a success.", TODAY),
        ("Ghanaian Defence Minister Kofi Mensah has met his hosts.", BOTH),
        ("Attendees: Ghanaian Defence Minister Kofi Mensah, his wife and two ministers.", BOTH),
        ("The talks were short. Ghanaian Defence Minister Kofi Mensah left a day later.", "2024-05-14"),
        ("Kofi Mensah, now Ghana's defence minister, attended the ceremony.", TODAY),
        ("Ghanaian Defence Minister Kofi Mensah should be asked.", TODAY),
        # What had been before is of no known day.
        ("Ghanaian Defence Minister Kofi Mensah had asked for the talks.", BY_TODAY),
        ("The others promoted were Kofi Mensah, Ghana's army chief, and Ann Otieno, head of the Kenya Police.", MONDAY),
        ("Ghanaian Defence Minister Kofi Mensah received her on the 14th.", "2024-05-14"),
        (
            "It was the first visit since Kofi Mensah, Ghana's defence minister, came in March 2022.",
            "2022-03-01..2022-03-31",
        ),
        # Its own date goes first.
        ("Ghanaian Defence Minister Kofi Mensah flew home on Tuesday.", "2024-05-14"),
    ],
)
def test_a_title_after_the_day_of_the_story(reader: GrammarReader, sentence: str, when: str) -> None:
    assert held(reader, LEAD + sentence, "Kofi Mensah") == when


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("The talks follow a summit in March between Kenyan President William Ruto and his guests.", f"2024-03-01..{TODAY}"),
        ("It followed a parade in Nairobi on May 3 at which Kenyan President William Ruto showed new tanks.", "2024-05-03"),
        ("The army got a new chief on Monday when Kenyan President William Ruto reshuffled the command.", MONDAY),
        ("The talks took place on Monday, four days after Kenyan President William Ruto signed the order.", "2024-05-09"),
        ("The vote on Monday came a day before Kenyan President William Ruto signed the order.", "2024-05-14"),
        ("They met on Monday, the day after Kenyan President William Ruto signed the order.", "2024-05-12"),
        ("They protested on Monday at the visit of Kenyan President William Ruto.", BY_TODAY),
        ("The parties backed the plan with which Kenyan President William Ruto ended the strike.", BY_TODAY),
        ("The order was read on Monday at a meeting chaired by Kenyan President William Ruto.", BOTH),
        ("The council, headed by Kenyan President William Ruto, meets rarely.", TODAY),
        ("It was yesterday that Kenyan President William Ruto opened the port.", "2024-05-14"),
        ("Guests left the capital on Monday after talks with Kenyan President William Ruto.", MONDAY),
        ("In March 2019 Kenyan President William Ruto fired the commander.", "2019-03-01..2019-03-31"),
        ("Kenyan President William Ruto joined the party in 1990.", TODAY),
        ("In 2001 Kenyan President William Ruto met the envoy.", "2001-01-01..2001-12-31"),
        ("Kenyan President William Ruto, who is also party leader, opened the port on Monday.", BOTH),
    ],
)  # fmt: skip
def test_a_title_in_a_clause_with_a_time_of_its_own(reader: GrammarReader, text: str, when: str) -> None:
    assert held(reader, text, "William Ruto") == when


@pytest.mark.parametrize(
    "text",
    [
        "Kenyan President William Ruto opened the port on Monday.",
        "Kenyan President William Ruto had met them two days earlier.",
        "They met four days after Kenyan President William Ruto signed the order.",
    ],
)
def test_without_a_publication_day_nothing_is_guessed(reader: GrammarReader, text: str) -> None:
    assert held(reader, text, "William Ruto", None) == ""


@pytest.mark.parametrize(
    ("text", "when"),
    [
        # A date belongs to the verb it stands with, not to the next one.
        ("William Ruto joined the army in 1990 and became president of Kenya.", BY_TODAY),
        ("William Ruto became president of Kenya the following March and fell ill in 2003.", BY_TODAY),
        ("In 2022 William Ruto won and became president of Kenya.", "2022-01-01..2022-12-31"),
    ],
)
def test_a_date_is_not_passed_on_to_another_verb(reader: GrammarReader, text: str, when: str) -> None:
    assert held(reader, text, "William Ruto") == when


@pytest.mark.parametrize(
    ("text", "when"),
    [
        # The historic present is of its day; near the publication both may be meant.
        ("Kenyan President William Ruto meets the king on March 3, 2019.", "2019-03-03"),
        ("Kenyan President William Ruto says on Monday that he is ill.", TODAY),
        # How somebody came to be what he is stands apart.
        ("Kenyan Defence Minister William Ruto, named in the spring after the death of his chief, took part in the talks.", TODAY),
        # What is to come is told with what is past.
        ("They will go to Kenya at the invitation of Defence Minister William Ruto, who was their guest on Monday.", BOTH),
        # "At that time" gives way to what says when.
        ("The base opened in 2016. Then Kenyan Defence Minister William Ruto signed a deal with Kofi Mensah, at that time a banker, in November 2018.", "2018-11-01..2018-11-30"),
    ],
)  # fmt: skip
def test_the_day_that_a_title_has_in_a_sentence_of_several(reader: GrammarReader, text: str, when: str) -> None:
    found = {claim.when for claim in claims_of(read(reader, text)) if claim.aspect in ("holds", "held_before")}
    found = {first if first == last else f"{first}..{last}" for first, _, last in (w.partition("..") for w in found)}
    assert found == {when}


def test_a_year_told_before_dates_nothing_told_in_the_present(reader: GrammarReader) -> None:
    text = "In 2009 the fleet was sold. Kenya's navy chief, Amos Otieno, hands over to Paul Kim on May 31."
    changes = {(c.person, c.aspect, c.modality, c.when) for c in claims_of(read(reader, text)) if c.aspect == "ended"}
    assert changes == {("Amos Otieno", "ended", "prospective", "2024-05-31..2024-05-31")}


def test_a_change_told_twice_has_the_date_of_the_telling_that_gives_one(reader: GrammarReader) -> None:
    text = (
        "Kenya's parliament has named Soipan Tuya defence minister.\n\n"
        "The post is an important one.\n\nThe army is large.\n\nThe navy is not.\n\n"
        "Soipan Tuya was named defence minister of Kenya on May 8."
    )
    assert held(reader, text, "Soipan Tuya") == "2024-05-08"


@pytest.mark.parametrize(
    ("text", "when"),
    [
        # Under a picture the present tells of its day, shortly before the publication of that or now.
        ("Ghana's Defence Minister Kofi Mensah greets soldiers in Accra, April 2, 2024.", "2024-04-02"),
        ("Ghana's Defence Minister Kofi Mensah greets soldiers in Accra, May 14, 2024.", f"2024-05-14..{TODAY}"),
        # A weekday may be to come.
        ("Ghana's Defence Minister Kofi Mensah meets soldiers on Friday.", TODAY),
        # A time that nothing lets us count is not today.
        ("In April of the same year Ghana's Defence Minister Kofi Mensah welcomed the plan.", BY_TODAY),
        # The day of the story, though it is told further down.
        (
            "Ghana's Defence Minister Kofi Mensah joined the talks.\n\nThe talks were held on Monday in Nairobi.",
            BOTH,
        ),
        (
            "Kenya had named reasons in declining a meeting with Ghana's Defence Minister Kofi Mensah in June 2023.",
            f"2023-06-01..{TODAY}",
        ),
    ],
)
def test_a_title_beside_a_day_or_a_time_of_its_own(reader: GrammarReader, text: str, when: str) -> None:
    assert held(reader, text, "Kofi Mensah") == when


def test_days_of_an_encounter(reader: GrammarReader) -> None:
    lead = "The seventh defence dialogue was held in Nairobi on May 12 and 13.\n\n"
    sentence = "Ghanaian Defence Minister Kofi Mensah attended the talks."
    assert held(reader, lead + sentence, "Kofi Mensah") == "2024-05-12..2024-05-13"
