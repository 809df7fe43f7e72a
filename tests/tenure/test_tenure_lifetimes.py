"""Deaths of holders, and posts that are renamed."""

from __future__ import annotations

from datetime import date

from tenure_claims import ANN, BEN, SEATS_UNKNOWN, Claims, spells, when

from archive.dates import Bounds
from archive.model import BearsOn, BoundBasis, DeathFact, PositionFact
from archive.tenure import chains, derive, grounds, history
from archive.tenure.grounds import Reason

RENAMED = date(2015, 12, 31)
OLD = PositionFact(1, 1, dissolution=Bounds.day(RENAMED), successor_id=2)
NEW = PositionFact(2, 1, inception=Bounds.day(RENAMED))


def dead(text: str | None, *, id: int = 1, known: str = "2025-01-01", outlet: str | None = None) -> DeathFact:
    return DeathFact(id, ANN, when(text), 9000 + id, date.fromisoformat(known), outlet)


def test_a_death_bounds_the_end() -> None:
    claims = Claims()
    claims.say(ANN, "holds", "2020-01-01")
    claims.say(BEN, "holds", "2020-01-01")
    tenures = derive(SEATS_UNKNOWN, claims, [dead("2021-03")]).tenures
    assert [(t.person_id, str(t.end), t.end_basis) for t in tenures] == [
        (ANN, "2020-01-01 to 2021-03-31", BoundBasis.DEATH),
        (BEN, "2020-01-01 or later", BoundBasis.LAST_SIGHTING),
    ]
    assert [ground.reason for ground in grounds(tenures[0], claims)][-1] is Reason.DEATH


def test_a_death_of_unknown_day_had_come_when_it_was_published() -> None:
    claims = Claims()
    claims.say(ANN, "holds", "2020-01-01")
    [tenure] = derive(SEATS_UNKNOWN, claims, [dead(None, known="2021-03-05")]).tenures
    assert tenure.end == when("2020-01-01..2021-03-05")


def test_a_claim_dated_after_the_death() -> None:
    claims = Claims()
    claims.say(ANN, "holds", "2020-01-01")
    late = claims.say(ANN, "holds", "2023-01-01")
    found = derive(SEATS_UNKNOWN, claims, [dead("2021-03-05")])
    [tenure] = found.tenures
    assert tenure.end == when("2020-01-01..2021-03-05")
    assert (late, BearsOn.AGAINST) in tenure.evidence
    [conflict] = found.conflicts
    assert (conflict.kind, conflict.certainty) == ("outside_lifetime", "certain")
    assert conflict.detail == (
        "The holder died 2021-03-05, yet is in the post 2023-01-01; it may be somebody of the same name."
    )


def test_more_sources_see_the_holder_than_report_the_death() -> None:
    claims = Claims()
    claims.say(ANN, "holds", "2020-01-01")
    claims.say(ANN, "holds", "2023-01-01", times=2)
    found = derive(SEATS_UNKNOWN, claims, [dead("2021-03-05")])
    assert found.tenures[0].end == when("2023-01-01..")
    assert [(c.kind, c.certainty) for c in found.conflicts] == [("outside_lifetime", "possible")]


def test_somebody_of_the_same_name_who_died_before_all_of_it() -> None:
    claims = Claims()
    claims.say(ANN, "holds", "2020-01-01")
    found = derive(SEATS_UNKNOWN, claims, [dead("1999"), dead("1999-05-05", id=2)])
    assert found.tenures[0].end == when("2020-01-01..")
    assert [(c.kind, c.certainty) for c in found.conflicts] == [("outside_lifetime", "possible")]


def test_a_death_is_a_belief_from_the_day_of_its_report() -> None:
    claims = Claims()
    claims.say(ANN, "holds", "2020-01-01", known="2020-01-01")
    found = history((SEATS_UNKNOWN,), claims, [dead("2021-03-05", known="2021-03-06")])
    assert [(v.known_from, str(v.tenure.end)) for v in found.versions] == [
        (date(2020, 1, 1), "2020-01-01 or later"),
        (date(2021, 3, 6), "2020-01-01 to 2021-03-05"),
    ]


def held(claims: Claims) -> list[tuple[int, int, str, str]]:
    """(person, post, start, end)."""
    return [(t.person_id, t.position_id, str(t.start), str(t.end)) for t in history((OLD, NEW), claims).tenures]


def test_a_tenure_runs_through_a_rename() -> None:
    claims = Claims()
    first = claims.say(ANN, "holds", "2013-01-01", known="2013-01-01")
    after = claims.say(ANN, "holds", "2016-06-01", post=2, known="2016-06-01")
    assert held(claims) == [
        (ANN, 1, "by 2013-01-01", "2015-12-31"),
        (ANN, 2, "2015-12-31", "2016-06-01 or later"),
    ]
    old, new = history((OLD, NEW), claims).tenures
    assert (old.end_basis, new.start_basis) == (BoundBasis.DISSOLUTION, BoundBasis.INCEPTION)
    assert (after, BearsOn.END) in old.evidence
    assert (first, BearsOn.START) in new.evidence
    assert (old.claims, new.claims, old.articles) == (2, 2, 2)
    assert {g.reason for g in grounds(old, claims)} == {Reason.OWN, Reason.RENAME, Reason.DISSOLUTION}
    before = [v for v in history((OLD, NEW), claims).versions if v.known_from == date(2013, 1, 1)]
    assert [str(v.tenure.end) for v in before] == ["2013-01-01 to 2015-12-31"]


def test_another_holder_stands_between() -> None:
    claims = Claims()
    claims.say(ANN, "holds", "2013-01-01")
    claims.say(BEN, "holds", "2014-01-01")
    claims.say(ANN, "holds", "2016-06-01", post=2)
    assert held(claims)[0] == (ANN, 1, "by 2013-01-01", "2013-01-01 to 2014-01-01")


def test_an_end_is_stated_before_the_rename() -> None:
    claims = Claims()
    claims.say(ANN, "holds", "2013-01-01")
    claims.say(ANN, "ended", "2014-01-01")
    claims.say(ANN, "holds", "2016-06-01", post=2)
    assert held(claims)[0] == (ANN, 1, "by 2013-01-01", "2014-01-01")


def test_claims_that_use_the_wrong_name_for_their_days() -> None:
    claims = Claims()
    claims.say(ANN, "began", "2012-10-25", post=2)
    claims.say(ANN, "holds", "2017-01-01", post=1)
    assert held(claims) == [
        (ANN, 1, "2012-10-25", "2015-12-31"),
        (ANN, 2, "2015-12-31", "2017-01-01 or later"),
    ]
    assert not history((OLD, NEW), claims).conflicts


def test_chains_of_names() -> None:
    one, two, three, four = (PositionFact(n, successor_id=n + 1 if n < 3 else None) for n in (1, 2, 3, 4))
    assert chains([three, four, one, two]) == [(one, two, three), (four,)]
    joined = PositionFact(5, successor_id=3)
    assert chains([one, two, three, joined]) == [(one, two), (three,), (joined,)]
    assert [
        [p.id for p in chain] for chain in chains([PositionFact(1, successor_id=2), PositionFact(2, successor_id=1)])
    ] == [[1, 2]]


def test_a_person_back_in_the_post_after_another() -> None:
    claims = Claims()
    claims.say(ANN, "began", "2000-05-07")
    claims.say(ANN, "ended", "2008-05-07")
    claims.say(BEN, "began", "2008-05-07")
    claims.say(BEN, "ended", "2012-05-07")
    claims.say(ANN, "began", "2012-05-07")
    claims.say(ANN, "holds", "2020-01-01")
    assert spells(claims.tenures()) == [
        (ANN, 1, "2000-05-07", "2008-05-07"),
        (BEN, 1, "2008-05-07", "2012-05-07"),
        (ANN, 2, "2012-05-07", "2020-01-01 or later"),
    ]
    assert not claims.of().conflicts
