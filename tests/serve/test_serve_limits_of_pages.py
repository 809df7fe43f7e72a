"""Pages of much: the rest by a link. Pages of what changes: told anew. Names that several bear: a choice."""

from __future__ import annotations

import re
import shutil
import sqlite3
from html import unescape
from pathlib import Path

import pytest
from serve_archive import number
from serve_visit import Visitor

from archive.serve.pages import answer, organisation, tenure


@pytest.fixture
def changing(archive_file: Path, tmp_path: Path) -> Path:
    """A copy that a test may write to."""
    return Path(shutil.copy(archive_file, tmp_path / "changing.db"))


def execute(file: Path, *statements: str) -> None:
    connection = sqlite3.connect(file)
    with connection:
        for statement in statements:
            connection.execute(statement)
    connection.close()


def test_an_answer_of_many_goes_on_by_a_link(visitor: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(answer, "_MOST", 2)
    seen: list[str] = []
    address = "/holders?organisation=PLA"
    for _ in range(3):
        page = visitor.get(address)
        seen += re.findall(r'<h3><a href="/person/\d+"><bdi>(.*?)</bdi>', page)
        more = re.search(r'<a href="([^"]+)" rel="next">More</a>', page)
        if more is None:
            break
        address = unescape(more[1])
    assert len(seen) == len(set(seen)) == 5


def test_an_organisation_of_many_shows_its_own_posts_alone(visitor: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(organisation, "_FEW", 1)
    ministry = number("Ministry of National Defense")
    assert f"/organisation/{ministry}?under=1" in visitor.get(f"/organisation/{ministry}")
    # Without posts of its own it shows those under it all the same.
    assert "Li Shangfu" in visitor.get(f"/organisation/{number('People' + chr(39) + 's Liberation Army')}")


def test_a_tenure_of_much_evidence_leads_to_all_of_it(visitor: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    key = number("Li Shangfu", "minister")
    monkeypatch.setattr(tenure, "_MOST", 0)
    assert f'<a href="/archive/evidence?tenure={key}">All 2 claims</a>' in visitor.get(f"/tenure/{key}")


def test_what_was_believed_once_is_still_told(changing: Path) -> None:
    key = number("Liu Zhenli", "chief")
    execute(changing, f"DELETE FROM tenures WHERE id = {key}")
    status, page = Visitor(changing).ask(f"/tenure/{key}")
    assert status == 404
    assert "A tenure no longer believed" in page
    assert "by <span" in page


def test_the_front_page_tells_what_has_changed_since(changing: Path) -> None:
    visitor = Visitor(changing)
    assert "Two ends are stated." in visitor.get("/")
    execute(changing, "UPDATE conflicts SET detail = 'Three ends are stated.'")
    assert "Three ends are stated." in visitor.get("/")


@pytest.mark.parametrize("address", ["/person/Dong%20Jun", "/holders?person=Dong+Jun"])
def test_a_name_that_two_bear_lists_both_as_links(changing: Path, address: str) -> None:
    other = 987654
    execute(
        changing,
        f"INSERT INTO people (id, name, country) VALUES ({other}, 'Dong Jun', 'TWN')",
        "INSERT INTO names (id, entity_type, entity_id, name, folded, kind)"
        f" VALUES (1, 'person', {other}, 'Dong Jun', 'dong jun', 'primary')",
    )
    page = Visitor(changing).get(address)
    assert "2 people go by the name" in page
    for key in (other, number("Dong Jun")):
        assert re.search(rf'<a href="/(person/|holders\?person=){key}"><bdi>Dong Jun, (CHN|TWN)</bdi>', page)


def test_the_day_of_a_form_cannot_lead_elsewhere(visitor: Visitor) -> None:
    for typed in ("%0d%0aX-Evil:%201", "//evil.example", "..%2F.."):
        assert re.fullmatch(r"/on/[\w%.-]+", visitor.moved(f"/on?day={typed}"))
