"""The loader: what is shipped holds together, and what is ill-formed is refused with its place."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from archive.dates import Bounds
from archive.errors import PackError
from archive.packs.load import load, shipped

GOOD = """
pack: test
country: NOR
post_sets:
  service: [{title: chief, seats: 1}]
organisations:
  - {id: no.mod, name: Ministry of Defence of Norway, kind: ministry, inception: 1946-02, posts: [service]}
  - for: [{key: army, service: Army}, {key: navy, service: Navy}]
    id: no.{key}
    name: "Norwegian {service}"
    kind: armed_force
    part_of: no.mod
    posts: [service, {title: chief, seats: 2}, {title: spokesperson}]
"""


def write(folder: Path, text: str) -> Path:
    path = folder / "test.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_every_shipped_pack_is_well_formed_and_loads() -> None:
    pack = load()
    assert {"pla", "us", "world", "people"} <= set(pack.name.split("+"))
    assert all(entry.id and entry.name and entry.kind for entry in pack.organisations)


def test_loading_again_gives_the_same_object() -> None:
    assert load() is load()


def test_no_shipped_post_names_a_holder_or_bears_capitals_of_a_title() -> None:
    assert [p.id for p in load().positions if p.title.split()[0] != p.title.split()[0].lower()] == []


def test_the_departments_of_the_commission_and_the_services_stand_under_the_army(lookup) -> None:  # type: ignore[no-untyped-def]
    under = {entry.id for entry in lookup.pack.organisations if "cn.pla" in lookup.above(entry.id)}
    assert {"cn.cmc.jsd", "cn.cmc.edd", "cn.pla.rocket", "cn.pla.tc.east", "cn.pla.gsd", "cn.pla.mr.beijing"} <= under
    assert not {"cn.cmc", "cn.mnd", "cn.pap"} & under
    assert len([i for i in under if i.startswith("cn.cmc.") and i != "cn.cmc.jocc"]) == 15


def test_dates_of_the_reform_are_as_wide_as_they_are_known(lookup) -> None:  # type: ignore[no-untyped-def]
    assert lookup.by_id["cn.cmc.jsd"].inception == Bounds.day(date(2016, 1, 11))
    assert lookup.by_id["cn.pla.gsd"].dissolution == Bounds.day(date(2016, 1, 11))
    assert lookup.by_id["cn.pla.ssf"].dissolution == Bounds.day(date(2024, 4, 19))
    assert lookup.by_id["cn.mee"].inception == Bounds.month(2018, 3)


def test_a_post_of_a_renamed_organisation_is_succeeded_by_its_like(lookup) -> None:  # type: ignore[no-untyped-def]
    assert lookup.post_by_id["cn.pla.gsd/chief"].successor == "cn.cmc.jsd/chief"
    assert lookup.post_by_id["cn.pla.second_artillery/commander"].successor == "cn.pla.rocket/commander"
    assert lookup.post_by_id["us.pacom/commander"].successor == "us.indopacom/commander"


def test_patterns_sets_and_inherited_dates_are_unfolded(tmp_path: Path) -> None:
    pack = load([write(tmp_path, GOOD)])
    posts = {entry.id: entry for entry in pack.positions}
    assert {"no.mod/chief", "no.army/chief", "no.navy/spokesperson"} <= posts.keys()
    assert (posts["no.mod/chief"].seats, posts["no.army/chief"].seats) == (1, 2)
    assert posts["no.mod/chief"].inception == Bounds.month(1946, 2)
    assert next(e for e in pack.organisations if e.id == "no.army").country == "NOR"


def test_every_state_is_there_even_where_no_pack_speaks_of_it(tmp_path: Path) -> None:
    states = {entry.country: entry for entry in load([write(tmp_path, GOOD)]).organisations if entry.kind == "country"}
    assert "Russia" in states["RUS"].names
    assert states["RUS"].name == "Russian Federation"


def test_the_environment_adds_packs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ARCHIVE_PACKS", str(write(tmp_path, GOOD)))
    ids = {entry.id for entry in load().organisations}
    assert {"no.mod", "cn.cmc"} <= ids


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (("kind: ministry", "sort: ministry"), "organisation no.mod: kind is missing"),
        (("kind: ministry", "kind: ministry, colour: red"), "unknown key colour"),
        (("part_of: no.mod", "part_of: no.such"), "unknown parent 'no.such'"),
        (("name: Ministry", "part_of: no.army, name: Ministry"), "stands above itself"),
        (("id: no.{key}", "id: no.x"), "declared twice"),
        (('"Norwegian {service}"', "Norwegian Force"), "is borne by no.army and no.navy"),
        (('"Norwegian {service}"', '"Norwegian {branch}"'), "no value for {branch}"),
        (("inception: 1946-02", "inception: 1946-13"), "no such month"),
        (("seats: 2", "seats: two"), "seats must be a number"),
        (("posts: [service, {", "posts: [servant, {"), "unknown post set 'servant'"),
        (("country: NOR", "country: Norway"), "country is 'Norway'"),
        (("pack: test", "pack: test\npack: again"), "given twice"),
        (("pack: test", "pack: [test"), "not YAML"),
        (("{title: spokesperson}", "{title: spokesperson, successor: no.such/x}"), "unknown successor"),
    ],
)
def test_what_is_ill_formed_is_refused_with_its_place(tmp_path: Path, change: tuple[str, str], message: str) -> None:
    path = write(tmp_path, GOOD.replace(*change))
    with pytest.raises(PackError) as caught:
        load([path])
    assert message in str(caught.value)
    assert caught.value.where
    assert caught.value.hint


def test_a_pack_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PackError, match="no such pack"):
        load([tmp_path / "none.yaml"])


def test_a_name_that_two_share_is_allowed_where_it_is_marked(tmp_path: Path) -> None:
    text = GOOD.replace('"Norwegian {service}"', "Norwegian Force\n    shared: [Norwegian Force]")
    assert len([e for e in load([write(tmp_path, text)]).organisations if e.name == "Norwegian Force"]) == 2


def test_the_format_is_described_key_by_key() -> None:
    readme = (shipped() / "README.md").read_text(encoding="utf-8")
    for key in ("under_command_of", "local", "shared", "also_at", "national", "post_sets", "ARCHIVE_PACKS"):
        assert key in readme


def test_the_pack_of_the_readme_loads(tmp_path: Path) -> None:
    readme = (shipped() / "README.md").read_text(encoding="utf-8")
    example = write(tmp_path, readme.split("```yaml\n")[1].split("```")[0])
    assert "no.navy" in {entry.id for entry in load([shipped(), example]).organisations}
