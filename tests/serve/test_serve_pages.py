"""The site, asked in the process: every kind of page, every canned query, hostile text."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import pytest
from serve_archive import HOSTILE, number
from serve_site import Site

from archive.queries import catalogue
from archive.serve.questions import address_of
from archive.store.schema import metadata
from archive.store.views import VIEWS, View


@pytest.fixture(scope="module")
def site(archive_file: Path) -> Site:
    return Site(archive_file)


@pytest.mark.parametrize(
    "address",
    [
        "/",
        "/archive",
        "/archive/articles",
        "/archive/articles/1",
        "/archive/articles.json",
        "/archive/articles.csv",
        "/archive/articles?_search=dismissed",
        "/archive/articles?_search=%22%28*",
        "/archive/organisations?_facet=kind",
        "/archive?sql=select+count(*)+from+tenures",
        "/-/versions.json",
        "/archive-static/archive.css",
    ],
)
def test_every_kind_of_page_opens(site: Site, address: str) -> None:
    assert site.get(address).status_code == 200


@pytest.mark.parametrize("table", list(metadata.tables))
def test_every_table_says_what_it_and_its_columns_are(site: Site, table: str) -> None:
    page = site.get(f"/archive/{table}")
    assert page.status_code == 200
    text = unescape(page.text)
    assert (metadata.tables[table].comment or "none")[1:] in text
    for column in (column for column in metadata.tables[table].columns if column.comment):
        assert f"<dd>{column.comment}</dd>" in text


@pytest.mark.parametrize("view", [view for view in VIEWS if view.name not in catalogue()])
def test_every_view_that_is_no_question_says_what_it_is(site: Site, view: View) -> None:
    page = site.get(f"/archive/{view.name}")
    assert page.status_code == 200
    assert view.definition[1:] in unescape(page.text)


def test_a_question_called_like_a_table_leaves_the_table_its_address(site: Site) -> None:
    rows = site.get("/archive/conflicts.json", _shape="objects", position_id=str(number("minister"))).json()["rows"]
    assert [row["kind"] for row in rows] == ["different_ends"]
    assert site.get("/archive/conflicts.json", _shape="objects", position_id="1").json()["rows"] == []
    assert site.get("/archive/conflicts_query.json", _shape="objects", status="open").json()["rows"]


def test_the_index_leads_to_every_question(site: Site) -> None:
    page = site.get("/").text
    for query in catalogue().values():
        assert f'<a href="/archive/{address_of(query)}">{query.question}</a>' in unescape(page)


def test_internals_are_hidden(site: Site) -> None:
    tables = {table["name"]: table["hidden"] for table in site.get("/archive.json").json()["tables"]}
    hidden = {name for name, flag in tables.items() if flag}
    assert {
        "alembic_version",
        "article_entities",
        "event_reports",
        "event_report_participants",
        "articles_fts",
    } <= hidden
    assert not hidden & {"articles", "claims", "tenures", "events", "people", "conflicts", "names"}


@pytest.mark.parametrize("name", list(catalogue()))
def test_the_example_of_every_question_finds_something(site: Site, name: str) -> None:
    asked = address_of(catalogue()[name])
    page = site.get(f"/archive/{asked}")
    assert page.status_code == 200
    assert f"<title>{catalogue()[name].question}</title>" in unescape(page.text)
    example = re.search(rf'Example: <a href="{asked}([^"]*)"', page.text)
    assert example is not None
    values = unescape(example[1])
    assert site.get(f"/archive/{asked}{values}").status_code == 200
    assert site.get(f"/archive/{asked}.json{values}").json()["rows"]


def test_an_empty_parameter_counts_as_not_given(site: Site) -> None:
    def people(**parameters: str) -> set[str]:
        found = site.get("/archive/holders.json", _shape="objects", **parameters).json()
        return {row["person"] for row in found["rows"]}

    assert people() == people(post="", organisation="", person="", as_of="", known_at="", min_confidence="", exact="")
    assert people(person="Li Shangfu", organisation="") == {"Li Shangfu"}


def test_ids_in_answers_lead_to_the_pages_of_the_archive(site: Site) -> None:
    tenure = number("Li Shangfu", "minister")
    assert f'<a href="/tenure/{tenure}">{tenure}</a>' in site.get("/archive/holders", person="Li Shangfu").text
    evidence = site.get("/archive/evidence", tenure=str(tenure)).text
    assert '<a href="/article/1#c1">1</a>' in evidence
    assert "Li Shangfu was dismissed as defence minister." in evidence
    careers = site.get("/archive/careers").text
    assert f'<a href="/person/{number("Li Shangfu")}">Li Shangfu</a>' in careers


def test_names_in_tables_lead_to_the_pages_of_the_archive(site: Site) -> None:
    assert f'<a href="/person/{number("Li Shangfu")}">Li Shangfu</a>' in site.get("/archive/people").text
    assert f'<a href="/position/{number("minister")}">minister</a>' in site.get("/archive/positions").text
    named = site.get("/archive/names", name="PLA").text
    pla = number("People's Liberation Army")
    assert f'<a href="/organisation/{pla}">{pla}</a>' in named


def test_rows_are_called_by_their_names(site: Site) -> None:
    page = site.get("/archive/tenures").text
    assert re.search(r'<a href="/archive/people/\d+">Li Shangfu</a>', page)
    assert re.search(r'<a href="/archive/positions/\d+">minister</a>', page)


@pytest.mark.parametrize(
    "address",
    [
        "/archive/articles",
        "/archive/articles/1",
        "/archive/people",
        "/archive/tenures",
        "/archive/claims",
        "/archive/events",
        "/archive/holders?organisation=PLA",
        "/archive/holders?organisation=%3Cscript%3Ealert('x')%3C/script%3E",
        "/archive/people?name=%3Cscript%3Ealert('x')%3C/script%3E",
        "/archive/articles?_search=%3Cscript%3Ealert('x')%3C/script%3E",
        "/archive?sql=select+'%3Cscript%3Ealert(''x'')%3C/script%3E'",
    ],
)
def test_hostile_text_is_shown_as_text(site: Site, address: str) -> None:
    page = site.get(address)
    assert page.status_code == 200
    assert HOSTILE in unescape(page.text)
    assert HOSTILE not in page.text
