"""Which reports are about one event."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from archive.dates import UNKNOWN, Bounds
from archive.model import DateBasis, EntityType, EventReport, Modality
from archive.resolution import merge_events
from archive.resolution.organisations import state_id

PERSON, ORGANISATION = EntityType.PERSON, EntityType.ORGANISATION
CHINA, AMERICA = state_id("CHN"), state_id("USA")
BROWN, LIU, XI, BIDEN = 101, 102, 103, 104
DAY = Bounds.day(date(2023, 12, 21))


def report(
    number: int,
    *people: int,
    bounds: Bounds = DAY,
    mode: str | None = None,
    kind: str = "CONSULT",
    states: tuple[int, ...] = (),
    modality: Modality = Modality.ASSERTED,
) -> EventReport:
    participants = tuple((PERSON, each, "actor") for each in people) + tuple(
        (ORGANISATION, each, "recipient") for each in states
    )
    basis = DateBasis.STATED if bounds.known else DateBasis.NONE
    title = f"report {number}"
    return EventReport(
        number, number % 5, number, "quote", kind, mode, title, bounds, basis, modality, None, participants
    )


def test_reports_of_one_meeting_are_one_event() -> None:
    reports = [
        report(1, BROWN, LIU, mode="phone"),
        report(2, BROWN, LIU),
        report(3, BROWN, bounds=Bounds.month(2023, 12)),
    ]
    (event,) = merge_events(reports)
    assert event.reports == (1, 2, 3)
    assert (event.mode, event.bounds, event.articles) == ("phone", DAY, 3)
    assert {number for _, number, _ in event.participants} == {BROWN, LIU}


def test_bounds_are_what_all_reports_have_in_common() -> None:
    half = Bounds(date(2023, 12, 10), date(2023, 12, 31))
    (event,) = merge_events([report(1, XI, BIDEN, bounds=half), report(2, XI, BIDEN, bounds=Bounds.month(2023, 12))])
    assert event.bounds == half


def test_another_day_type_mode_modality_or_partner_is_another_event() -> None:
    base = report(1, BROWN, LIU, mode="phone")
    for other in (
        report(2, BROWN, LIU, mode="phone", bounds=Bounds.day(date(2023, 12, 22))),
        report(2, BROWN, LIU, mode="visit"),
        report(2, BROWN, LIU, mode="phone", kind="AGREE"),
        report(2, BROWN, LIU, mode="phone", modality=Modality.PROSPECTIVE),
        report(2, BROWN, XI, mode="phone"),
        report(2, XI, BIDEN, mode="phone"),
    ):
        assert len(merge_events([base, other])) == 2


def test_a_report_of_the_month_does_not_tie_two_days_together() -> None:
    reports = [
        report(1, XI, BIDEN),
        report(2, XI, BIDEN, bounds=Bounds.day(date(2023, 12, 25))),
        report(3, XI, BIDEN, bounds=Bounds.month(2023, 12)),
    ]
    events = merge_events(reports)
    assert [event.bounds.exact for event in events] == [True, True]


def test_states_alone_make_no_event_one() -> None:
    reports = [report(1, states=(CHINA, AMERICA)), report(2, states=(CHINA, AMERICA))]
    events = merge_events(reports)
    assert len({event.id for event in events}) == 2


def test_states_are_no_common_participant() -> None:
    assert len(merge_events([report(1, XI, states=(AMERICA,)), report(2, states=(AMERICA,))])) == 2


def test_an_undated_report_is_merged_only_where_a_post_changes() -> None:
    assert len(merge_events([report(1, LIU), report(2, LIU, bounds=UNKNOWN)])) == 2
    (event,) = merge_events([report(1, LIU, kind="PERSONNEL"), report(2, LIU, bounds=UNKNOWN, kind="PERSONNEL")])
    assert (event.bounds, event.basis) == (DAY, DateBasis.STATED)


def test_one_appointing_two_is_two_events() -> None:
    reports = [
        report(1, XI, LIU, kind="PERSONNEL", mode="appoint"),
        report(2, XI, BROWN, kind="PERSONNEL", mode="appoint"),
        report(3, XI, kind="PERSONNEL", mode="appoint"),
    ]
    assert len(merge_events(reports)) == 2


def change(number: int, *concerned: int, by: int | None = None, mode: str = "dismiss") -> EventReport:
    made = report(number, kind="PERSONNEL", mode=mode)
    actors = ((PERSON, by, "actor"),) if by is not None else ()
    return replace(made, participants=actors + tuple((PERSON, each, "recipient") for each in concerned))


def test_a_change_of_post_is_one_whoever_is_said_to_make_it() -> None:
    (event,) = merge_events([change(1, LIU, by=XI), change(2, LIU, by=BIDEN), change(3, LIU, BROWN)])
    assert event.reports == (1, 2, 3)
    assert len(merge_events([change(1, LIU, by=XI), change(2, BROWN, by=XI)])) == 2
    assert len(merge_events([change(1, LIU), change(2, LIU, mode="resign")])) == 2


REPORTS = st.lists(
    st.tuples(
        st.sets(st.sampled_from([BROWN, LIU, XI]), max_size=3),
        st.sampled_from(
            [
                DAY,
                Bounds.day(date(2023, 12, 22)),
                Bounds.month(2023, 12),
                Bounds.year(2023),
                UNKNOWN,
                Bounds(None, DAY.latest),
            ]
        ),
        st.sampled_from([None, "visit", "phone"]),
        st.sampled_from(["CONSULT", "PERSONNEL"]),
    ),
    max_size=14,
)
Rows = list[tuple[set[int], Bounds, str | None, str]]


@settings(max_examples=150, deadline=None)
@given(rows=REPORTS, seed=st.integers(0, 99))
def test_every_report_is_in_one_event_and_their_order_cannot_matter(rows: Rows, seed: int) -> None:
    reports = [
        report(number, *sorted(people), bounds=bounds, mode=mode, kind=kind)
        for number, (people, bounds, mode, kind) in enumerate(rows, 1)
    ]
    events = merge_events(reports)
    assert sorted(number for event in events for number in event.reports) == [each.id for each in reports]
    assert len({event.id for event in events}) == len(events)
    for event in events:
        assert (event.basis is DateBasis.NONE) == (not event.bounds.known)
        for each in reports:
            assert each.id not in event.reports or each.bounds.meets(event.bounds)
    random.Random(seed).shuffle(reports)
    assert merge_events(reports) == events
