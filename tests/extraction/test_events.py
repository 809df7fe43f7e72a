"""Events of an article, on made-up people: what is one event, who takes part, when, how it is meant."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from archive.dates import Bounds
from archive.extraction.reader import GrammarReader
from archive.model import Document, EntityReading, EventReading, Modality
from archive.packs.load import load

SEED = Path(__file__).resolve().parents[2].parent / "shared" / "seed" / "article.txt"
FRIDAY = date(2023, 12, 22)


@dataclass(frozen=True)
class Told:
    """The events of one text with the entities that they number."""

    text: str
    events: tuple[EventReading, ...]
    entities: tuple[EntityReading, ...]

    def of(self, kind: str, mode: str | None = None) -> list[EventReading]:
        """One reading for each event of a type."""
        found: dict[tuple[object, ...], EventReading] = {}
        for event in self.events:
            if event.type == kind and (mode is None or event.mode == mode):
                found.setdefault((event.title, event.bounds, event.modality), event)
        return list(found.values())

    def names(self, event: EventReading, role: str | None = None) -> set[str]:
        return {self.entities[part.entity].name for part in event.participants if role in (None, part.role)}


@pytest.fixture(scope="module")
def told() -> Callable[..., Told]:
    reader = GrammarReader(load())

    def read(text: str, published: date | None = FRIDAY) -> Told:
        reading = reader.read(Document("test", text, "hash", published_on=published))
        return Told(text, reading.events, reading.entities)

    return read


def test_descriptions_are_resolved_by_the_names_that_follow(told: Callable[..., Told]) -> None:
    article = told(
        "The top US military officer held a virtual meeting with his Chinese counterpart on Thursday, the Pentagon said.\n"
        "The video meeting came after a year of silence.\n"
        "General Wang Xiaoming of the People's Liberation Army and US Army General John T. Harper, the chairman of the "
        "Joint Chiefs of Staff, discussed regional security, according to Harper's office.\n"
    )
    (event,) = article.of("CONSULT")
    assert event.mode == "phone"
    assert event.bounds == Bounds.day(date(2023, 12, 21))
    assert article.names(event) == {"Wang Xiaoming", "John T. Harper"}
    reports = [each for each in article.events if each.type == "CONSULT"]
    assert [each.sentence for each in reports] == [0, 1, 2]
    assert {(each.title, each.participants, each.bounds) for each in reports} == {
        (event.title, event.participants, event.bounds)
    }
    assert event.title.endswith("hold a video meeting")


def test_every_report_quotes_its_sentence(told: Callable[..., Told]) -> None:
    article = told("Defence Minister Li Wenhao of China met US Defense Secretary Mark Nolan in Singapore on Thursday.")
    (event,) = article.of("CONSULT")
    assert article.text[event.start : event.end] == article.text
    assert event.place == "Singapore"
    assert event.mode is None


@pytest.mark.parametrize(
    ("sentence", "mode"),
    [
        (
            "US Defense Secretary Mark Nolan spoke by telephone with Chinese Defence Minister Li Wenhao on Thursday.",
            "phone",
        ),
        ("US President Mark Nolan telephoned Chinese President Li Wenhao on Thursday.", "phone"),
        ("Mark Nolan, the US Defense Secretary, visited China on Thursday.", "visit"),
        ("US Defense Secretary Mark Nolan met Chinese Defence Minister Li Wenhao in Beijing on Thursday.", "visit"),
        ("US Defense Secretary Mark Nolan held talks with Chinese Defence Minister Li Wenhao on Thursday.", None),
    ],
)
def test_modes_of_an_encounter(told: Callable[..., Told], sentence: str, mode: str | None) -> None:
    (event,) = told(sentence).of("CONSULT")
    assert event.mode == mode
    assert event.bounds == Bounds.day(date(2023, 12, 21))


def test_encounters_of_different_days_are_apart(told: Callable[..., Told]) -> None:
    article = told(
        "US Defense Secretary Mark Nolan met his Chinese counterpart Li Wenhao in Singapore on Thursday.\n"
        "The two had spoken by phone in September.\n"
    )
    assert {event.bounds for event in article.of("CONSULT")} == {
        Bounds.day(date(2023, 12, 21)),
        Bounds.month(2023, 9),
    }
    for event in article.of("CONSULT"):
        assert article.names(event) == {"Mark Nolan", "Li Wenhao"}


@pytest.mark.parametrize(
    "sentence",
    [
        "US Defense Secretary Mark Nolan could meet Chinese Defence Minister Li Wenhao next month.",
        "Mark Nolan, the US Defense Secretary, said he was open to meeting Li Wenhao.",
        "Analysts say that communication between the two militaries is crucial.",
        "The talks on the budget were long.",
        "Mark Nolan declined to comment.",
        "He called the plan a mistake.",
    ],
)
def test_what_nobody_says_happened_is_no_event(told: Callable[..., Told], sentence: str) -> None:
    assert told(sentence).events == ()


def test_a_planned_meeting_is_prospective(told: Callable[..., Told]) -> None:
    (event,) = told("US Defense Secretary Mark Nolan will meet Chinese Defence Minister Li Wenhao next week.").of(
        "CONSULT"
    )
    assert event.modality is Modality.PROSPECTIVE
    assert event.bounds.earliest is not None
    assert event.bounds.earliest > FRIDAY


def test_agreement_in_a_subordinate_clause_has_its_own_date(told: Callable[..., Told]) -> None:
    article = told(
        "The call came after US President Mark Nolan and Chinese President Li Wenhao agreed last month to restore ties."
    )
    (event,) = article.of("AGREE")
    assert event.bounds == Bounds.month(2023, 11)
    assert article.names(event, "actor") == {"Mark Nolan", "Li Wenhao"}


@pytest.mark.parametrize(
    "sentence",
    [
        "General Li Wenhao was sanctioned by the US in 2018 for an arms deal.",
        "Washington put sanctions on General Li Wenhao in 2018.",
        "In 2018 the United States imposed sanctions on General Li Wenhao.",
    ],
)
def test_sanctions(told: Callable[..., Told], sentence: str) -> None:
    article = told(sentence)
    (event,) = article.of("SANCTION")
    assert event.bounds == Bounds.year(2018)
    assert article.names(event, "actor") == {"United States of America"}
    assert article.names(event, "recipient") == {"Li Wenhao"}


def test_a_country_takes_part_as_an_organisation(told: Callable[..., Told]) -> None:
    article = told("China accused the United States of interference on Thursday.")
    (event,) = article.of("ACCUSE")
    assert all(article.entities[part.entity].kind == "country" for part in event.participants)
    assert {article.entities[part.entity].country for part in event.participants} == {"CHN", "USA"}


def test_lifting_sanctions_is_no_sanction(told: Callable[..., Told]) -> None:
    assert told("The United States lifted sanctions on General Li Wenhao on Thursday.").of("SANCTION") == []


def test_requests_and_refusals(told: Callable[..., Told]) -> None:
    asked = told("General Li Wenhao demanded on Thursday that the US respect China's rights.")
    (request,) = asked.of("REQUEST")
    assert asked.names(request, "actor") == {"Li Wenhao"}
    assert asked.names(request, "recipient") == {"United States of America"}
    refused = told("Beijing refused a call from the United States in February.")
    (refusal,) = refused.of("REJECT")
    assert refusal.bounds == Bounds.month(2023, 2)
    assert {refused.entities[part.entity].country for part in refusal.participants} == {"CHN", "USA"}


def test_a_change_of_post_follows_from_its_claim(told: Callable[..., Told]) -> None:
    article = told(
        "Li Wenhao, China's minister of national defense, was fired last month.\n"
        "Wang Xiaoming was named China's minister of national defense on Thursday.\n"
    )
    (dismissal,) = article.of("PERSONNEL", "dismiss")
    assert dismissal.bounds == Bounds.month(2023, 11)
    assert article.names(dismissal, "recipient") == {"Li Wenhao"}
    (appointment,) = article.of("PERSONNEL", "appoint")
    assert article.names(appointment, "recipient") == {"Wang Xiaoming"}


@pytest.mark.parametrize(
    ("sentence", "mode"),
    [
        ("President Xi Jinping promoted Wang Xiaoming to the rank of general on Thursday.", "promote"),
        ("General Wang Xiaoming was expelled from the Communist Party on Thursday.", "expel"),
        ("The inquiry into General Wang Xiaoming was opened on Thursday.", "investigate"),
        ("General Wang Xiaoming died on Thursday.", "die"),
    ],
)
def test_turns_of_a_career(told: Callable[..., Told], sentence: str, mode: str) -> None:
    article = told(sentence)
    (event,) = article.of("PERSONNEL")
    assert event.mode == mode
    assert "Wang Xiaoming" in article.names(event, "recipient")
    assert event.bounds == Bounds.day(date(2023, 12, 21))


@pytest.mark.parametrize(
    "sentence",
    [
        "China denied that General Wang Xiaoming is being investigated.",
        "China Denies Investigation of General Wang Xiaoming.",
    ],
)
def test_a_denied_inquiry_is_not_asserted(told: Callable[..., Told], sentence: str) -> None:
    assert {event.modality for event in told(sentence).of("PERSONNEL")} == {Modality.DENIED}


def test_without_a_publication_date_nothing_is_guessed(told: Callable[..., Told]) -> None:
    (event,) = told("US Defense Secretary Mark Nolan met Chinese Defence Minister Li Wenhao.", None).of("CONSULT")
    assert event.bounds == Bounds()


def test_an_undated_past_act_is_bounded_by_publication_alone(told: Callable[..., Told]) -> None:
    (event,) = told("The United States has imposed sanctions on General Li Wenhao.").of("SANCTION")
    assert event.bounds == Bounds(None, FRIDAY)


def test_a_video_meeting_is_remote_and_its_title_says_how(told: Callable[..., Told]) -> None:
    article = told(
        "Nolan and Li hold first video meeting\n"
        "US Defense Secretary Mark Nolan spoke by video link with Chinese Defence Minister Li Wenhao on Thursday.\n"
        "It was the first call between Nolan and Li.\n"
    )
    (event,) = article.of("CONSULT")
    assert event.mode == "phone"
    assert event.title.endswith("hold a video meeting")


@pytest.mark.parametrize(
    "line",
    [
        "Nolan is to visit China next month.",
        "Kim Tae-won, who was sacked as army chief in 2021, lives in Seoul.",
        "The talks were held two months after the removal of Defence Minister Kim Tae-won.",
    ],
)
def test_what_is_looked_back_or_forward_to_deep_in_an_article_is_no_news(told: Callable[..., Told], line: str) -> None:
    article = told(
        "US Defense Secretary Mark Nolan met Chinese Defence Minister Li Wenhao in Singapore on Thursday.\n"
        "The two discussed the South China Sea.\n"
        "Officials called the meeting useful.\n" + line
    )
    assert {event.type for event in article.events} == {"CONSULT"}
    assert all("Nolan" in event.title and "Li" in event.title for event in article.events)


def test_a_relative_clause_tells_news_where_it_dates_it_itself(told: Callable[..., Told]) -> None:
    article = told(
        "US Defense Secretary Mark Nolan met Chinese Defence Minister Li Wenhao in Singapore on Thursday.\n"
        "The two discussed the South China Sea.\n"
        "Officials called the meeting useful.\n"
        "Kim Tae-won, South Korea's defence minister, who was sacked last month, was not there."
    )
    (event,) = article.of("PERSONNEL")
    assert (event.mode, event.bounds) == ("dismiss", Bounds.month(2023, 11))


@pytest.mark.parametrize(
    "sentence",
    [
        "President Mark Nolan on Thursday nominated General John Harper as US defense secretary.",
        "US President Mark Nolan said on Thursday that he would nominate General John Harper as defense secretary.",
    ],
)
def test_a_nomination_happens_on_the_day_of_the_choice(told: Callable[..., Told], sentence: str) -> None:
    (event,) = told(sentence).of("PERSONNEL", "appoint")
    assert event.modality is Modality.ASSERTED
    assert event.bounds == Bounds.day(date(2023, 12, 21))
    assert "nominated" in event.title


@pytest.mark.skipif(not SEED.exists(), reason="the seed article is not beside this checkout")
def test_seed_article(told: Callable[..., Told]) -> None:
    article = told(SEED.read_text())
    meeting = article.of("CONSULT", "phone")
    assert [(event.bounds, article.names(event)) for event in meeting] == [
        (Bounds.day(date(2023, 12, 21)), {"Charles Q. Brown", "Liu Zhenli"})
    ]
    assert len([event for event in article.events if event.mode == "phone"]) >= 3
    assert [(event.bounds, article.names(event)) for event in article.of("AGREE")] == [
        (Bounds.month(2023, 11), {"Joe Biden", "Xi Jinping"})
    ]
    assert [(event.bounds, article.names(event)) for event in article.of("SANCTION")] == [
        (Bounds.year(2018), {"United States of America", "Li Shangfu"})
    ]
    assert [(event.bounds, article.names(event)) for event in article.of("PERSONNEL", "dismiss")] == [
        (Bounds.month(2023, 11), {"Li Shangfu"})
    ]
    others = [event for event in article.of("CONSULT") if event.mode != "phone"]
    assert [(event.mode, event.bounds, event.place) for event in others] == [("visit", Bounds.month(2022, 8), "Taiwan")]
