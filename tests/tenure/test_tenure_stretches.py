"""One claim about a stretch of time: "from 2018 to 2023", "since 2018"."""

from __future__ import annotations

from tenure_claims import ANN, BEN, Claims

from archive.dates import Bounds
from archive.model import BearsOn, BoundBasis
from archive.tenure.explain import explain


def test_from_and_to_give_the_start_and_the_end() -> None:
    claims = Claims()
    id = claims.say(ANN, "held_before", "2018..2023", started="2018", lasted="2023")
    tenure = claims.one()
    assert (tenure.start, tenure.end) == (Bounds.iso("2018"), Bounds.iso("2023"))
    assert (tenure.start_basis, tenure.end_basis) == (BoundBasis.STATED, BoundBasis.STATED)
    assert set(tenure.evidence) == {(id, BearsOn.START), (id, BearsOn.END)}
    assert (tenure.claims, tenure.articles) == (1, 1)


def test_since_gives_the_start_and_lasts_until_the_report() -> None:
    claims = Claims()
    claims.say(ANN, "began", "2018", lasted="2020-05-03", known="2020-05-03")
    tenure = claims.one()
    assert tenure.start == Bounds.iso("2018")
    assert tenure.end == Bounds(Bounds.iso("2020-05-03").earliest, None)
    assert str(tenure.last_seen) == "2020-05-03"
    assert tenure.claims == 1


def test_until_gives_the_end() -> None:
    claims = Claims()
    id = claims.say(ANN, "held_before", "..2023", lasted="2023")
    tenure = claims.one()
    assert tenure.end == Bounds.iso("2023")
    assert tenure.end_basis is BoundBasis.STATED
    assert tenure.start.earliest is None
    assert (id, BearsOn.END) in tenure.evidence
    assert "until a day between 2023-01-01 and 2023-12-31" in " ".join(explain(tenure, claims))


def test_a_date_in_the_past_is_no_stretch() -> None:
    claims = Claims()
    claims.say(ANN, "held_before", "2018..2023")
    tenure = claims.one()
    assert tenure.end.latest is None or tenure.end_basis is not BoundBasis.STATED


def test_a_stretch_bounds_the_neighbours_in_a_seat() -> None:
    claims = Claims()
    claims.say(ANN, "held_before", "2018..2020", started="2018", lasted="2020")
    claims.say(BEN, "holds", "2021-05-01")
    first, second = claims.tenures()
    assert first.person_id == ANN
    assert second.start.earliest is not None
    assert second.start.earliest.year == 2020


def test_the_explanation_says_both_ends() -> None:
    claims = Claims()
    claims.say(ANN, "held_before", "2018-03..2023-10", started="2018-03", lasted="2023-10")
    start, end = explain(claims.one(), claims)
    assert "from a day between 2018-03-01 and 2018-03-31 to one between 2023-10-01 and 2023-10-31" in start
    assert "2023-10-01" in end
