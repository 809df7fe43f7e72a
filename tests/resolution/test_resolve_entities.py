"""Identity across articles: who is one, who is not, and the same in any order."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.model import EntityRef, EntityType, Resolution
from archive.packs.load import load
from archive.packs.model import Pack
from archive.resolution import identity_keys, resolve

PERSON, ORGANISATION, POSITION = EntityType.PERSON, EntityType.ORGANISATION, EntityType.POSITION


@pytest.fixture(scope="module")
def pack() -> Pack:
    return load()


def person(number: int, name: str, country: str | None = None, *, article: int = 1, **more: object) -> EntityRef:
    return EntityRef(number, article, PERSON, name, country=country, **more)  # type: ignore[arg-type]


def body(number: int, name: str, pack_id: str | None = None, country: str | None = None, **more: object) -> EntityRef:
    return EntityRef(number, 1, ORGANISATION, name, pack_id=pack_id, country=country, **more)  # type: ignore[arg-type]


def post(number: int, title: str, organisation: int | None, pack_id: str | None = None) -> EntityRef:
    return EntityRef(number, 1, POSITION, title, organisation_ref=organisation, pack_id=pack_id)


def named(resolution: Resolution, ref: int) -> str:
    wanted = resolution.assigned[ref]
    everything = [*resolution.people, *resolution.organisations]
    return next(entity.name for entity in everything if entity.id == wanted)


def test_spellings_of_one_name_are_one_person(pack: Pack) -> None:
    refs = [
        person(1, "Charles Q. Brown", "USA", article=1),
        person(2, "Charles Q. Brown Jr.", article=2),
        person(3, "Charles Brown", "USA", article=3),
        person(4, "CQ Brown", article=4),
        person(5, "Charles Q. Brown", article=5),
    ]
    resolution = resolve(refs, pack)
    assert [(p.name, p.family_name, p.country) for p in resolution.people] == [("Charles Q. Brown", "Brown", "USA")]
    assert {n.name for n in resolution.names} == {
        "Charles Q. Brown",
        "Charles Q. Brown Jr.",
        "Charles Brown",
        "CQ Brown",
    }


def test_liu_and_li_never_merge(pack: Pack) -> None:
    refs = [person(1, "Liu Zhenli", "CHN"), person(2, "Li Shangfu", "CHN"), person(3, "Li Zhenli", "CHN")]
    assert len(set(resolve(refs, pack).assigned.values())) == 3


def test_bearers_of_one_name_who_serve_two_states_are_two(pack: Pack) -> None:
    refs = [
        person(1, "John Smith", "USA", organisation_ref=11),
        person(2, "John Smith", "GBR", organisation_ref=12),
        person(3, "John Smith", organisation_ref=12),
        person(4, "John Smith"),
        body(11, "Acme Mission", country="USA"),
        body(12, "Fleet Office", country="GBR"),
    ]
    assigned = resolve(refs, pack).assigned
    assert assigned[1] != assigned[2]
    assert assigned[3] == assigned[2]
    assert assigned[4] not in (assigned[1], assigned[2])


def test_a_public_figure_is_one_whatever_state_an_article_gives(pack: Pack) -> None:
    refs = [person(1, "Xi Jinping", "CHN"), person(2, "Xi Jinping", "USA"), person(3, "Xi Jinping", "CHN")]
    (only,) = resolve(refs, pack).people
    assert only.country == "CHN"


def test_a_family_name_alone_is_nobody_outside_its_article(pack: Pack) -> None:
    refs = [person(1, "Wang", article=1), person(2, "Wang", article=2), person(3, "Sukarno", article=1)]
    refs.append(person(4, "Sukarno", article=2))
    assigned = resolve(refs, pack).assigned
    assert assigned[1] != assigned[2]
    assert assigned[3] == assigned[4]


def test_the_keys_of_a_name_are_all_under_which_its_bearer_may_stand(pack: Pack) -> None:
    assert {"xi jinping", "hsi chinping", "习近平"} <= identity_keys("Xi Jin-ping", pack)
    assert identity_keys("Nobody Known", pack) == {"nobody known"}


def test_a_post_is_that_of_the_pack_under_any_of_its_titles(pack: Pack) -> None:
    refs = [
        body(1, "Joint Staff Department", "cn.cmc.jsd"),
        post(2, "head", 1),
        post(3, "chief", 1),
        post(4, "minister", None, "cn.mnd/minister"),
        post(5, "president", 6),
        body(6, "China", "cn"),
    ]
    resolution = resolve(refs, pack)
    posts = {p.id: p for p in resolution.positions}
    assert resolution.assigned[2] == resolution.assigned[3]
    assert (posts[resolution.assigned[2]].title, posts[resolution.assigned[2]].seats) == ("chief", 1)
    assert posts[resolution.assigned[4]].pack_id == "cn.mnd/minister"
    organisations = {o.id: o for o in resolution.organisations}
    assert {organisations[p.organisation_id].country for p in posts.values() if p.organisation_id} == {"CHN"}


def test_all_above_an_organisation_and_all_it_became_is_there(pack: Pack) -> None:
    resolution = resolve([body(1, "General Staff Department", "cn.pla.gsd"), post(2, "chief", 1)], pack)
    organisations = {o.pack_id: o for o in resolution.organisations}
    assert {"cn.pla.gsd", "cn.cmc.jsd", "cn.pla", "cn.cmc", "cn.cpc"} <= organisations.keys()
    assert organisations["cn.pla.gsd"].successor_id == organisations["cn.cmc.jsd"].id
    edges = {(p.organisation_id, p.parent_id) for p in resolution.parents}
    assert (organisations["cn.cmc.jsd"].id, organisations["cn.pla"].id) in edges
    posts = {p.pack_id: p for p in resolution.positions}
    assert posts["cn.pla.gsd/chief"].successor_id == posts["cn.cmc.jsd/chief"].id


def test_references_between_entities_are_closed(pack: Pack) -> None:
    refs = [body(n, e.name, e.id) for n, e in enumerate(pack.organisations)]
    refs += [post(10_000 + n, p.title, None, p.id) for n, p in enumerate(pack.positions)]
    resolution = resolve(refs, pack)
    organisations = {o.id for o in resolution.organisations}
    positions = {p.id for p in resolution.positions}
    assert len(organisations) == len(pack.organisations)
    assert len(positions) == len(pack.positions)
    assert {p.parent_id for p in resolution.parents} | {p.organisation_id for p in resolution.parents} <= organisations
    assert {o.successor_id for o in resolution.organisations} - {None} <= organisations
    assert {p.successor_id for p in resolution.positions} - {None} <= positions
    assert {p.organisation_id for p in resolution.positions} <= organisations
    assert len({(n.entity_type, n.entity_id, n.name) for n in resolution.names}) == len(resolution.names)


def test_an_organisation_no_pack_knows_is_one_per_state_and_part_of_it(pack: Pack) -> None:
    refs = [
        body(1, "The Space Bureau", country="JPN"),
        body(2, "Space Bureau"),
        body(3, "Harbour Board", country="NOR"),
        body(4, "Harbour Board", country="SWE"),
        post(5, "director", 1),
        post(6, "Director", 2),
    ]
    resolution = resolve(refs, pack)
    assert resolution.assigned[1] == resolution.assigned[2]
    assert resolution.assigned[3] != resolution.assigned[4]
    assert resolution.assigned[5] == resolution.assigned[6]
    japan = next(o for o in resolution.organisations if o.country == "JPN" and o.kind == "country")
    assert (resolution.assigned[1], japan.id) in {(p.organisation_id, p.parent_id) for p in resolution.parents}


def test_a_state_is_one_under_any_of_its_names(pack: Pack) -> None:
    refs = [body(1, "Bhutan", "state.btn"), body(2, "Kingdom of Bhutan", None, "BTN", kind="country")]
    resolution = resolve(refs, pack)
    assert resolution.assigned[1] == resolution.assigned[2]
    assert named(resolution, 1) == "Kingdom of Bhutan"


def test_a_post_whose_organisation_is_not_given_is_refused(pack: Pack) -> None:
    with pytest.raises(ValueError, match="not among the refs"):
        resolve([post(1, "chief", 99)], pack)


REFS = st.lists(
    st.tuples(
        st.sampled_from(["Liu Zhenli", "LIU Zhenli", "Li Wei", "John A. Smith", "John Smith", "Wang", "Xi Jin-ping"]),
        st.sampled_from([None, "CHN", "USA", "GBR"]),
        st.integers(1, 3),
        st.sampled_from(["cn.cmc.jsd", "us.jcs", None]),
        st.sampled_from(["head", "chief", "director", "Chairman"]),
    ),
    max_size=12,
)


def refs_of(rows: list[tuple[str, str | None, int, str | None, str]]) -> list[EntityRef]:
    refs = []
    for number, (name, country, article, pack_id, title) in enumerate(rows):
        base = number * 10
        refs.append(EntityRef(base, article, ORGANISATION, "Board", country=country, pack_id=pack_id))
        refs.append(EntityRef(base + 1, article, PERSON, name, country=country, organisation_ref=base))
        refs.append(EntityRef(base + 2, article, POSITION, title, organisation_ref=base))
    return refs


@settings(max_examples=60, deadline=None)
@given(rows=REFS, seed=st.integers(0, 99))
def test_the_order_of_arrival_cannot_matter(
    rows: list[tuple[str, str | None, int, str | None, str]], seed: int
) -> None:
    refs = refs_of(rows)
    shuffled = list(refs)
    random.Random(seed).shuffle(shuffled)
    assert resolve(shuffled, load()) == resolve(refs, load())


@settings(max_examples=60, deadline=None)
@given(rows=REFS)
def test_a_closed_group_gives_by_itself_what_it_gives_among_the_others(
    rows: list[tuple[str, str | None, int, str | None, str]],
) -> None:
    refs = refs_of(rows)
    others = [
        EntityRef(9000, 9, ORGANISATION, "Another Board", country="FRA"),
        EntityRef(9001, 9, PERSON, "Jean Dupont", country="FRA", organisation_ref=9000),
        EntityRef(9002, 9, POSITION, "president", organisation_ref=9000),
    ]
    alone, among = resolve(refs, load()), resolve([*others, *refs], load())
    assert {ref: among.assigned[ref] for ref in alone.assigned} == alone.assigned
    assert set(alone.people) <= set(among.people)
    assert set(alone.positions) <= set(among.positions)
    assert set(alone.organisations) <= set(among.organisations)
    assert set(alone.names) <= set(among.names)
