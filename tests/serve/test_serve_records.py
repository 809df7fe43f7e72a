"""The pages of people, posts, organisations, events and days; comparing, searching and suggesting."""

from __future__ import annotations

from urllib.parse import quote, urlencode

import pytest
from serve_archive import HOSTILE, number
from serve_visit import Visitor

from archive.serve.addresses import Addresses

LI, DONG, MINISTER, PLA = (number(name) for name in ("Li Shangfu", "Dong Jun", "minister", "People's Liberation Army"))


def test_a_post_shows_its_holders_drawn_and_as_a_table_with_vacancies_and_conflicts(visitor: Visitor) -> None:
    page = visitor.get(f"/position/{MINISTER}")
    assert '<svg xmlns="http://www.w3.org/2000/svg" class="tl" role="group"' in page
    assert page.index(">Li Shangfu<") < page.index(">Dong Jun<")
    assert f'<a href="/tenure/{number("Dong Jun", "minister")}"' in page
    assert '<span class="day">2023-10-24</span>' in page
    assert "When it stood empty" in page
    assert "Two ends are stated." in page
    assert "Held by one at a time." in page
    assert f'href="/archive/succession.json?_shape=objects&amp;post={MINISTER}"' in page


def test_a_post_as_it_was_known(visitor: Visitor) -> None:
    assert "As it was known on 2023-11-01." in visitor.get(f"/position/{MINISTER}?known_at=2023-11-01")


def test_a_person_shows_the_career_events_and_claims(visitor: Visitor) -> None:
    page = visitor.get(f"/person/{LI}")
    assert f'<a href="/position/{MINISTER}"><bdi>minister, Ministry of National Defense</bdi></a>' in page
    assert "Other events" in page
    assert '<a href="/event/2">' in page
    assert "left the post: <bdi>minister" in page
    assert '<a href="/article/1#c1">' in page
    talks = visitor.get(f"/person/{number('Liu Zhenli')}")
    assert "Meetings" in talks


def test_a_person_of_no_post_is_told_as_such(visitor: Visitor) -> None:
    assert "<h1><bdi>Li Zuocheng</bdi></h1>" in visitor.get(f"/person/{number('Li Zuocheng')}")


def test_an_organisation_stands_in_its_tree_with_all_its_posts(visitor: Visitor) -> None:
    page = visitor.get(f"/organisation/{PLA}")
    assert f'<a href="/organisation/{number("People" + chr(39) + "s Republic of China")}">' in page
    assert f'<a href="/organisation/{number("Joint Staff Department")}">' in page
    assert "minister, Ministry of National Defense" in page
    assert "chief, Joint Staff Department" in page
    alone = visitor.get(f"/organisation/{PLA}?under=0")
    assert "Nobody is known to have held a post in it itself" in alone


def test_an_event_names_who_took_part(visitor: Visitor) -> None:
    page = visitor.get("/event/1")
    assert f'<a href="/person/{number("Liu Zhenli")}">' in page
    assert '<a href="/on/2023-10-24">2023-10-24</a>' in page
    assert "consult, phone" in page


@pytest.mark.parametrize("day", ["2023-10-24", "10-24"])
def test_on_a_day_something_ended_and_something_happened(visitor: Visitor, day: str) -> None:
    page = visitor.get(f"/on/{day}")
    assert f'<a href="/tenure/{number("Li Shangfu", "minister")}"><bdi>Li Shangfu</bdi></a>' in page
    assert '<a href="/event/2">' in page
    assert 'id="ended"' in page
    assert 'id="happened"' in page


def test_the_day_of_a_form_gets_an_address_of_its_own(visitor: Visitor) -> None:
    assert visitor.moved("/on?day=2023-10-24") == "/on/2023-10-24"


@pytest.mark.parametrize("day", ["2023-02-30", "13-01", "today", "%3Cb%3E"])
def test_what_is_no_day_is_told(visitor: Visitor, day: str) -> None:
    status, page = visitor.ask(f"/on/{day}")
    assert status == 400
    assert "is not a day. Write it as 2023-10-24" in page


def test_two_days_compared_tell_who_changed(visitor: Visitor) -> None:
    page = visitor.get("/compare?" + urlencode({"organisation": "PLA", "first": "2023-08-01", "second": "2024-01-05"}))
    row = page[page.index(f'<a href="/position/{MINISTER}">') :]
    row = row[: row.index("</tr>")]
    assert row.index("Li Shangfu") < row.index("Dong Jun")
    assert ">changed</td>" in row
    assert 'href="/archive/holders.json?_shape=objects&amp;organisation=PLA&amp;as_of=2023-08-01"' in page


def test_a_comparison_says_what_it_lacks(visitor: Visitor) -> None:
    assert "Name an organisation or a post, and two days" in visitor.get("/compare")
    wrong = visitor.get("/compare?organisation=PLA&first=2023&second=2024-01-05")
    assert "it needs a day" in wrong
    assert "No organisation goes by the name" in visitor.get("/compare?organisation=PLX&first=2023-08-01")


def test_search_finds_articles_and_records(visitor: Visitor) -> None:
    page = visitor.get("/search?q=dismissed+minister")
    assert '<a href="/article/1">' in page
    assert "<mark>dismissed</mark>" in page
    assert HOSTILE not in page
    named = visitor.get("/search?q=shangfu")
    assert f'<a href="/person/{LI}"><bdi>Li Shangfu</bdi></a>' in named
    assert "No article holds all these words" in visitor.get("/search?q=walrus")


@pytest.mark.parametrize(
    ("kind", "typed", "name"),
    [
        ("post", "chi joi", "chief of Joint Staff Department"),
        ("organisation", "PLA", "People's Liberation Army"),
        ("organisation", "libera", "People's Liberation Army"),
        ("person", "shang", "Li Shangfu"),
    ],
)
def test_suggestions_begin_like_the_words_typed(visitor: Visitor, kind: str, typed: str, name: str) -> None:
    found = visitor.json("/-/archive/suggest.json?" + urlencode({"kind": kind, "q": typed}))
    assert name in [each["name"] for each in found["suggestions"]]


@pytest.mark.parametrize("asked", ["kind=post&q=", "kind=post&q=%25", "kind=post&q=_", "kind=nothing&q=li", ""])
def test_nothing_is_suggested_for_nothing(visitor: Visitor, asked: str) -> None:
    assert visitor.json(f"/-/archive/suggest.json?{asked}") == {"suggestions": []}


@pytest.mark.parametrize(
    ("address", "kind", "key"),
    [("/person/Li%20Shangfu", "person", LI), ("/organisation/PLA", "organisation", PLA)],
)
def test_a_name_in_an_address_leads_to_its_record(visitor: Visitor, address: str, kind: str, key: int) -> None:
    assert visitor.moved(address) == f"/{kind}/{key}"


@pytest.mark.parametrize("kind", ["person", "position", "organisation", "event"])
def test_a_name_that_means_nothing_is_not_found_and_says_where_to_look(visitor: Visitor, kind: str) -> None:
    status, page = visitor.ask(f"/{kind}/{quote(HOSTILE, safe='')}walrus")
    assert status == 404
    assert "Search the articles" in page
    assert HOSTILE not in page


@pytest.mark.parametrize(
    ("table", "kind", "key"),
    [("people", "person", LI), ("positions", "position", MINISTER), ("articles", "article", 1)],
)
def test_a_row_leads_to_the_page_of_what_it_is(visitor: Visitor, table: str, kind: str, key: int) -> None:
    assert f'<a href="/{kind}/{key}">The page of this' in visitor.get(f"/archive/{table}/{key}")


@pytest.mark.parametrize("address", ["/nothing", "/archive/nothing", "/archive/people/1234567"])
def test_what_is_not_there_says_where_to_go_on(visitor: Visitor, address: str) -> None:
    status, page = visitor.ask(address)
    assert status == 404
    assert "Ask who held which post when" in page


def test_every_page_has_one_heading_landmarks_a_language_and_a_way_to_skip(visitor: Visitor) -> None:
    own = ["/", "/holders?person=Li+Shangfu", f"/person/{LI}", f"/position/{MINISTER}", f"/organisation/{PLA}"]
    for address in [
        *own,
        "/event/1",
        "/article/1",
        "/on/10-24",
        "/compare",
        "/search?q=li",
        "/archive",
        "/archive/people",
    ]:
        page = visitor.get(address)
        assert page.count("<h1") == 1, address
        assert page.count("<main ") == 1, address
        assert '<html lang="en">' in page
        assert '<a class="skip" href="#content">' in page


def test_addresses_hold_below_another_path() -> None:
    to = Addresses(lambda path: f"/news{path}", "archive")
    assert to.person(1) == "/news/person/1"
    assert to.holders(post="a & b", as_of="") == "/news/holders?post=a+%26+b"
    assert to.article(2, claim=3) == "/news/article/2#c3"
    assert to.query("conflicts", "json") == "/news/archive/conflicts_query.json"
    assert to.record("person", "a/b?") == "/news/person/a%2Fb%3F"
