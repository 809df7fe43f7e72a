"""What was believed from which day on."""

from datetime import date

from tenure_claims import ANN, BEN, ONE_SEAT, SEATS_UNKNOWN, Claims, when

from archive.model import PositionFact
from archive.tenure import derive, versions


def _story() -> Claims:
    claims = Claims()
    claims.say(ANN, "holds", "2023-06-02", known="2023-06-02")
    claims.say(BEN, "began", "2023-12-29", known="2023-12-29")
    claims.say(ANN, "ended", "2023-10", known="2023-12-29")
    claims.say(ANN, "began", "2023-03-12", known="2024-06-28")
    return claims


def test_each_belief_has_the_days_on_which_it_was_held() -> None:
    found = [
        (v.tenure.person_id, str(v.tenure.start), str(v.tenure.end), v.known_from, v.known_to)
        for v in versions(ONE_SEAT, _story())
    ]
    june, december, next_june = date(2023, 6, 2), date(2023, 12, 29), date(2024, 6, 28)
    assert found == [
        (ANN, "by 2023-06-02", "2023-06-02 or later", june, december),
        (ANN, "by 2023-06-02", "2023-10", december, next_june),
        (ANN, "2023-03-12", "2023-10", next_june, None),
        (BEN, "2023-12-29", "2023-12-29 or later", december, None),
    ]


def test_a_claim_without_a_day_was_known_from_the_start() -> None:
    claims = Claims()
    claims.say(ANN, "holds", "2020")
    claims.say(ANN, "ended", "2022", known="2023-01-01")
    first, second = versions(ONE_SEAT, claims)
    assert (first.known_from, first.known_to) == (None, date(2023, 1, 1))
    assert (second.known_from, second.known_to) == (date(2023, 1, 1), None)


def test_a_claim_that_changes_nothing_makes_no_version() -> None:
    claims = Claims()
    claims.say(ANN, "holds", "2020-01-01", known="2020-01-01")
    claims.say(BEN, "not_holding", "2020-01-01", known="2021-01-01")
    assert len(versions(ONE_SEAT, claims)) == 1


def test_a_belief_may_be_given_up() -> None:
    claims = Claims()
    claims.say(ANN, "holds", "2020-01-01", known="2020-01-01")
    claims.say(ANN, "holds", "2022-01-01", known="2022-01-01")
    claims.say(ANN, "ended", "2021", known="2022-06-01")
    found = versions(SEATS_UNKNOWN, claims)
    assert [(v.tenure.spell, v.known_from, v.known_to is None) for v in found] == [
        (1, date(2020, 1, 1), False),
        (1, date(2022, 1, 1), False),
        (1, date(2022, 6, 1), True),
        (2, date(2022, 6, 1), True),
    ]
    assert found[2].tenure.end == when("2021")


def test_on_every_day_the_versions_are_what_follows_from_the_claims_known_by_then() -> None:
    claims = _story()
    claims.say(None, "not_holding", "2023-11", known="2023-12-01")
    for position in (ONE_SEAT, SEATS_UNKNOWN, PositionFact(1, 2)):
        found = versions(position, claims)
        for day in sorted({c.known_from for c in claims if c.known_from}):
            held = [v.tenure for v in found if v.known_from <= day and (v.known_to is None or day < v.known_to)]  # type: ignore[operator]
            known = derive(position, [c for c in claims if c.known_from and c.known_from <= day]).tenures
            assert {(t.person_id, t.spell): (t.start, t.end, t.claims) for t in held} == {
                (t.person_id, t.spell): (t.start, t.end, t.claims) for t in known
            }
